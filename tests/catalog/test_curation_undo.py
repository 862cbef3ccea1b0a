"""Any acts on tags, marks, rules and albums, in any order, are taken back exactly."""

from __future__ import annotations

from typing import Any

import pytest  # noqa: TC002 - hypothesis evaluates annotations
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import WORDS, photo
from tintype.catalog import albums, edits, files, marks, photos, rules, tag_edits, tag_paths, tags
from tintype.catalog.database import Database
from tintype.catalog.files import Place
from tintype.catalog.query.tree import Tagged
from tintype.catalog.rows import ChangeSet
from tintype.errors import UserError

TAGS = st.sampled_from(["animal", "pet", "dog", "cat", "Ann's", "beach"])
NAMES = st.one_of(TAGS, st.sampled_from(["Hund", "See", "puppy"]))
SOME = st.sets(st.sampled_from([1, 2, 3]), min_size=1, max_size=3)
ALBUMS = st.sampled_from(["A", "A", "B"])
ACTS = st.one_of(
    st.none(),
    st.tuples(st.just("retag"), SOME, NAMES, TAGS),
    st.tuples(st.just("clear"), SOME, TAGS),
    st.tuples(st.just("create"), st.sampled_from(["beach/sea", "animal/dog", "Ann's/new"])),
    st.tuples(st.just("rename"), TAGS, NAMES),
    st.tuples(st.just("merge"), TAGS, TAGS),
    st.tuples(st.just("nest"), TAGS, st.one_of(st.none(), TAGS)),
    st.tuples(st.just("alias"), TAGS, st.sampled_from(["puppy", "mutt", "cat"])),
    st.tuples(st.just("unalias"), st.sampled_from(["puppy", "mutt", "dog"])),
    st.tuples(st.just("delete"), st.sampled_from(["Ann's", "beach", "Hund"])),
    st.tuples(st.just("rate"), SOME, st.sampled_from([None, 0, 5])),
    st.tuples(st.just("favour"), SOME, st.booleans()),
    st.tuples(st.just("hide"), SOME, st.booleans()),
    st.tuples(st.just("caption"), SOME, st.sampled_from(["", "so it was"])),
    st.tuples(st.just("rule"), st.sampled_from(["dog", "cat", "beach"]), NAMES),
    st.tuples(st.just("drop rule"), st.sampled_from([1, 2])),
    st.tuples(st.just("album"), ALBUMS, SOME),
    st.tuples(st.just("fill"), ALBUMS, SOME),
    st.tuples(st.just("empty"), ALBUMS, SOME),
    st.tuples(st.just("order"), ALBUMS, SOME),
    st.tuples(st.just("drop album"), ALBUMS),
)
TABLES = (
    "SELECT id, parent_id, name, origin, moved FROM tag",
    "SELECT name, tag_id FROM tag_synonym",
    "SELECT name, tag_id FROM alias_choice",
    "SELECT word, tag_id, via FROM tag_word",
    "SELECT photo_id, tag_id, verdict, edit_id FROM tag_decision",
    "SELECT photo_id, tag_id, source, model, label, score, threshold, via FROM guess",
    "SELECT photo_id, tag_id, source, via, region_id FROM guess_region",
    "SELECT * FROM mark WHERE coalesce(rating, favourite, hidden, caption) IS NOT NULL",
    "SELECT id, query, tag_id FROM rule",
    "SELECT id, name, query FROM album",
    "SELECT album_id, photo_id, position FROM album_photo",
    "SELECT rowid, tags, broader, captions FROM search_document",
    "SELECT photo_id FROM rule_due",
)


def library(folder: Any) -> Database:
    """Three photos: a dog and a cat, a dog, none; tags of a person's, an album, a rule."""
    database = Database(folder)
    database.before_commit.append(lambda connection: rules.settle(connection, tagged))
    with database.writer() as connection:
        tags.import_vocabulary(connection, WORDS, "1")
        root_id, _ = files.ensure_root(connection, folder)
        for number, words in enumerate((("dog", "cat"), ("dog",), ()), start=1):
            photo_id = photos.store(connection, photo(str(number).encode(), *words))
            files.link(connection, Place(root_id, "", f"{number}.jpg"), 1, 1, photo_id)
        photos.refresh_search(connection, [1, 2, 3])
        tag_edits.retag(connection, [2, 3], ["Ann's", "beach"], ["cat"])
        albums.create(connection, "A", photos=[2, 1])
        rules.add(connection, "Ann's", "pet")
    return database


def tagged(_connection: Any, query: str) -> Tagged:
    """A rule's query, here a tag's name."""
    return Tagged(query)


def perform(connection: Any, kind: str, *arguments: Any) -> ChangeSet:
    def tag(name: str) -> int:
        return tag_paths.find(connection, name)

    def album() -> Any:
        return albums.one(connection, first)

    first, second = arguments[0], arguments[1] if len(arguments) > 1 else None
    acts = {
        "retag": lambda: tag_edits.retag(connection, first, [second], arguments[2:3]),
        "clear": lambda: tag_edits.retag(connection, first, clear=[second]),
        "create": lambda: tag_edits.create(connection, first),
        "rename": lambda: tag_edits.rename(connection, tag(first), second),
        "merge": lambda: tag_edits.merge(connection, [tag(first)], tag(second)),
        "nest": lambda: tag_edits.nest(connection, [tag(first)], second and tag(second)),
        "alias": lambda: tag_edits.add_alias(connection, tag(first), second),
        "unalias": lambda: tag_edits.remove_alias(connection, first),
        "delete": lambda: tag_edits.delete(connection, tag(first)),
        "rate": lambda: marks.rate(connection, first, second),
        "favour": lambda: marks.favour(connection, first, favourite=second),
        "hide": lambda: marks.hide(connection, first, hidden=second),
        "caption": lambda: marks.caption(connection, first, second),
        "rule": lambda: rules.add(connection, first, second),
        "drop rule": lambda: rules.remove(connection, first),
        "album": lambda: albums.create(connection, first, photos=second),
        "fill": lambda: albums.add(connection, album(), second),
        "empty": lambda: albums.remove(connection, album(), second),
        "order": lambda: albums.order(connection, album(), second),
        "drop album": lambda: albums.delete(connection, album()),
    }
    return acts[kind]()


def dump(database: Database) -> list[list[tuple[Any, ...]]]:
    with database.reader() as connection:
        return [sorted(connection.execute(table), key=repr) for table in TABLES]


@settings(max_examples=30)
@given(acts=st.lists(ACTS, max_size=12))
def test_any_acts_and_undos_end_where_a_stack_of_states_ends(
    tmp_path_factory: pytest.TempPathFactory, acts: list[Any]
) -> None:
    """Undo restores exactly the state before each act, what rules say included."""
    database = library(tmp_path_factory.mktemp("library"))
    states = [dump(database)]
    with database.writer() as connection:  # what made the library is not to be taken back
        connection.execute(
            "INSERT INTO edit (at, kind, detail, undoes) SELECT at, 'undo', '{}', id FROM edit"
        )
    for act in acts:
        if act is None:
            with database.writer() as connection:
                undone = edits.undo(connection)
            assert (undone is None) == (len(states) == 1)
            states = states[:-1] or states
        else:
            try:
                with database.writer() as connection:
                    change = perform(connection, *act)
            except UserError:
                change = ChangeSet()
            if change != ChangeSet():
                states.append(dump(database))
        assert dump(database) == states[-1], act
    with database.reader() as connection:
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()
    while len(states) > 1:
        states.pop()
        with database.writer() as connection:
            assert edits.undo(connection) is not None
        assert dump(database) == states[-1]
    database.close()
