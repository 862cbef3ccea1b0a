"""What a person says: one edit an act, undone one by one, never lost."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import WORDS, photo
from tintype.catalog import edits, photos, tags
from tintype.catalog.database import Database
from tintype.catalog.rows import ChangeSet
from tintype.errors import NotFoundError, UserError


def names(database: Database, photo_id: int) -> set[str]:
    with database.reader() as connection:
        return {tag.name for tag in photos.details(connection, photo_id).tags if tag.shown}


def test_an_edit_tells_what_it_changed(database: Database, add) -> None:
    first, second = add("a.jpg", "dog"), add("b.jpg", "dog")
    with database.writer() as connection:
        change = edits.decide_tag(connection, [first, second], "Puppy", verdict=False)
        nothing = edits.decide_tag(connection, [first], "dog", verdict=False)
    assert change == ChangeSet(frozenset({first, second}), tags=True)
    assert nothing == ChangeSet()
    assert names(database, first) == set()


def test_undo_goes_back_one_act_at_a_time(database: Database, add) -> None:
    photo_id = add("a.jpg", "dog")
    with database.writer() as connection:
        edits.decide_tag(connection, [photo_id], "beach", verdict=True)
        edits.decide_tag(connection, [photo_id], "dog", verdict=False)
        assert edits.undo(connection) == ChangeSet(frozenset({photo_id}), tags=True)
    assert names(database, photo_id) == {"beach", "dog"}
    with database.writer() as connection:
        edits.undo(connection)
        assert edits.undo(connection) is None
    assert names(database, photo_id) == {"dog"}


@pytest.mark.parametrize("statement", ["DELETE FROM edit", "UPDATE edit SET kind = 'x'"])
def test_the_log_is_append_only(database: Database, add, statement: str) -> None:
    photo_id = add("a.jpg")
    with database.writer() as connection:
        edits.decide_tag(connection, [photo_id], "beach", verdict=True)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"), database.writer() as c:
        c.execute(statement)


def test_unknown_photos_and_empty_names_change_nothing(database: Database, add) -> None:
    photo_id = add("a.jpg")
    with pytest.raises(NotFoundError), database.writer() as connection:
        edits.decide_tag(connection, [photo_id, 99], "beach", verdict=True)
    with pytest.raises(UserError), database.writer() as connection:
        edits.decide_tag(connection, [photo_id], "  ", verdict=True)
    assert names(database, photo_id) == set()


def test_a_new_vocabulary_keeps_persons_tags_and_moves_words(database: Database, add) -> None:
    photo_id = add("a.jpg", "dog")
    moved = [word for word in WORDS if word.name != "dog"]
    moved.append(type(WORDS[0])("dog", "animal", ("hound",)))
    with database.writer() as connection:
        edits.decide_tag(connection, [photo_id], "my tag", verdict=True)
        assert tags.import_vocabulary(connection, moved, "words 2")
        assert not tags.import_vocabulary(connection, moved, "words 2")
        assert tags.find(connection, "hound") == tags.find(connection, "dog")
        assert tags.find(connection, "puppy") is None
    with database.reader() as connection:
        paths = [tag.path for tag in photos.details(connection, photo_id).tags]
    assert paths == [("my tag",), ("animal", "dog")]


ACTS = st.lists(
    st.one_of(
        st.tuples(
            st.sampled_from(["dog", "beach", "x"]), st.booleans(), st.sets(st.sampled_from([1, 2]))
        ),
        st.none(),
    ),
    max_size=12,
)


@settings(max_examples=40)
@given(acts=ACTS)
def test_any_acts_and_undos_end_where_a_simple_model_ends(
    tmp_path_factory: pytest.TempPathFactory, acts
) -> None:
    """The tables agree with a stack of states, however acts and undos are mixed."""
    database = Database(tmp_path_factory.mktemp("library"))
    with database.writer() as connection:
        tags.import_vocabulary(connection, WORDS, "1")
        for content in (b"1", b"2"):
            photos.store(connection, photo(content, "dog"))
    states: list[dict[tuple[int, str], bool]] = [{}]
    with database.writer() as connection:
        for act in acts:
            if act is None:
                edits.undo(connection)
                states = states[:-1] or states
                continue
            name, verdict, ids = act
            state = states[-1] | {(photo_id, name): verdict for photo_id in ids}
            if edits.decide_tag(connection, ids, name, verdict=verdict).photos:
                states.append(state)
            assert state == states[-1]
    for photo_id in (1, 2):
        expected = {name for (i, name), yes in states[-1].items() if i == photo_id and yes}
        if states[-1].get((photo_id, "dog"), True):
            expected.add("dog")
        assert names(database, photo_id) == expected
    database.close()
