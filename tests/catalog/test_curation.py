"""What a person makes of tags outlives vocabularies, models and indexing; rules keep to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from builders import WORDS, objects, photo
from builders import Word as VocabularyWord
from tintype.catalog import (
    albums,
    edit_log,
    edits,
    evidence,
    marks,
    migrate,
    people,
    photos,
    rules,
    search_index,
    tag_edits,
    tag_paths,
    tag_tree,
    tags,
)
from tintype.catalog.database import Database
from tintype.catalog.query.tree import Node, Not, Tagged, Word
from tintype.errors import NotFoundError, UserError
from tintype.types import PhotoFacts, SourceResult


def shown(database: Database, photo_id: int) -> set[str]:
    with database.reader() as connection:
        rows = connection.execute(
            "SELECT t.name FROM shown_tag AS s JOIN tag AS t ON t.id = s.tag_id"
            " WHERE s.photo_id = ?",
            (photo_id,),
        )
        return {name for (name,) in rows}


def do(database: Database, act: Callable[..., Any], *arguments: Any, **values: Any) -> Any:
    """Perform an act; text is a tag where the act wants a number."""
    with database.writer() as connection:
        return act(connection, *arguments, **values)


def tag(database: Database, name: str) -> int:
    with database.reader() as connection:
        return tag_paths.find(connection, name)


def analyse(database: Database, path: str, *words: str, revision: str = "o@2") -> None:
    """Analyse a photo anew, with another model."""
    found = objects(*words)
    guesses = tuple(replace(guess, model=revision) for guess in found.guesses)
    result = SourceResult("objects", revision, replace(found, guesses=guesses), 0.01)
    with database.writer() as connection:
        photo_id = photos.store(connection, photo(path.encode(), results=(result,)))
        photos.refresh_search(connection, [photo_id])


def import_words(database: Database, words: tuple[VocabularyWord, ...], revision: str) -> None:
    with database.writer() as connection:
        assert tags.import_vocabulary(connection, words, revision)
        search_index.make_all_due(connection)
        while search_index.refresh_due(connection):
            pass


def test_names_places_and_aliases_stay_when_the_vocabulary_changes(database, add) -> None:
    add("a.jpg", "dog", "cat")
    do(database, tag_edits.rename, tag(database, "dog"), "Hund")
    do(database, tag_edits.nest, [tag(database, "cat")], None)
    do(database, tag_edits.add_alias, tag(database, "cat"), "Mieze")
    do(database, tag_edits.remove_alias, "puppy")
    newer = (
        VocabularyWord("living thing"),
        VocabularyWord("animal", "living thing"),
        VocabularyWord("pet", "animal"),
        VocabularyWord("dog", "living thing", ("puppy", "pooch")),
        VocabularyWord("cat", "pet", ("kitty",)),
    )
    import_words(database, newer, "words 2")
    analyse(database, "a.jpg", "dog", "cat")
    assert shown(database, 1) == {"Hund", "cat"}
    with database.reader() as connection:
        assert tags.path_of(connection, tag_paths.find(connection, "dog")) == (
            "living thing", "Hund",
        )  # fmt: skip
        assert tags.path_of(connection, tag_paths.find(connection, "Mieze")) == ("cat",)
        assert tags.find(connection, "puppy") is None
        assert tags.find(connection, "pooch") == tags.find(connection, "Hund")


def test_a_word_that_the_vocabulary_renames_keeps_its_tag(database, add) -> None:
    add("a.jpg", "cat")
    do(database, tag_edits.retag, [1], ["dog"])
    import_words(
        database, (*WORDS[:2], VocabularyWord("hound", "pet", ("dog",)), *WORDS[3:]), "words 2"
    )
    assert shown(database, 1) == {"hound", "cat"}
    assert tag(database, "dog") == tag(database, "hound")


def test_a_word_that_comes_to_be_a_person_s_tag_is_that_tag(database, add) -> None:
    add("a.jpg")
    do(database, tag_edits.retag, [1], ["holiday/beach"])
    do(database, tag_edits.add_alias, tag(database, "beach"), "coast")
    import_words(
        database,
        (
            *WORDS,
            VocabularyWord("sea"),
            VocabularyWord("beach", "sea"),
            VocabularyWord("coast", "sea"),
        ),
        "2",
    )
    analyse(database, "a.jpg", "beach", "coast")
    assert shown(database, 1) == {"beach"}
    with database.reader() as connection:
        assert tags.path_of(connection, tag_paths.find(connection, "coast")) == ("holiday", "beach")


def test_merged_tags_stay_one_for_new_guesses_and_part_again(database, add) -> None:
    """Undoing a merge sends each guess home, also those made after the merge."""
    add("a.jpg", "dog", "cat")
    add("b.jpg")
    do(database, tag_edits.merge, [tag(database, "cat")], tag(database, "dog"))
    import_words(database, WORDS[:5], "words 2")
    analyse(database, "b.jpg", "cat", "dog")
    assert shown(database, 1) == shown(database, 2) == {"dog"}
    with database.reader() as connection:
        found = evidence.why(connection, 2, tag_paths.find(connection, "kitty"))
    assert {(one.word, len(one.boxes)) for one in found} == {("cat", 1), ("dog", 1)}
    do(database, edits.undo)
    assert shown(database, 1) == shown(database, 2) == {"dog", "cat"}
    with database.reader() as connection:
        (one,) = evidence.why(connection, 2, tag_paths.find(connection, "cat"))
    assert (one.label, len(one.boxes)) == ("cat", 1)


def test_a_merge_keeps_what_was_said(database, add) -> None:
    """Yes counts more than no; a no does not hide what else speaks for the tag."""
    for name, words in (("a", ["dog"]), ("b", ["dog", "cat"]), ("c", ["cat"]), ("d", [])):
        add(f"{name}.jpg", *words)
    do(database, tag_edits.retag, [1, 3], [], ["cat"])
    do(database, tag_edits.retag, [2], ["cat"], ["dog"])
    do(database, tag_edits.retag, [4], ["cat"])
    do(database, tag_edits.merge, [tag(database, "cat")], tag(database, "dog"))
    assert [shown(database, i) for i in (1, 2, 3, 4)] == [{"dog"}, {"dog"}, set(), {"dog"}]


def test_merging_a_tag_into_one_below_it_makes_no_circle(database, add) -> None:
    add("a.jpg", "dog")
    do(database, tag_edits.merge, [tag(database, "animal"), tag(database, "pet")],
       tag(database, "dog"))  # fmt: skip
    import_words(database, WORDS[:4], "words 2")
    with database.reader() as connection:
        assert tags.path_of(connection, tag_paths.find(connection, "pet")) == ("dog",)
        assert tags.path_of(connection, tag_paths.find(connection, "cat")) == ("dog", "cat")
        found = {row.path: row.photos for row in tag_tree.rows(connection)}
    assert found == {("dog",): 1}


def test_answers_stay_through_another_model(database, add) -> None:
    add("a.jpg", "dog")
    add("b.jpg", "cat", score=0.3)
    do(database, tag_edits.retag, [1], [], ["dog"])
    do(database, tag_edits.retag, [2], ["cat"])
    analyse(database, "a.jpg", "dog")
    analyse(database, "b.jpg")
    assert (shown(database, 1), shown(database, 2)) == (set(), {"cat"})
    do(database, tag_edits.retag, [1, 2], clear=["dog", "cat"])
    assert (shown(database, 1), shown(database, 2)) == ({"dog"}, set())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("animal/dog", ("animal", "dog")),
        (r"AC\/DC", ("AC/DC",)),
        (r" music / AC\/DC ", ("music", "AC/DC")),
    ],
)
def test_paths_are_read_and_written(text: str, names: tuple[str, ...]) -> None:
    assert tag_paths.split(text) == names
    assert tag_paths.split(tag_paths.join(names)) == names


def test_paths_place_new_tags_and_check_known_ones(database, add) -> None:
    add("a.jpg")
    do(database, tag_edits.retag, [1], ["trips/Rome/Forum", r"AC\/DC", "animal/dog"])
    with database.reader() as connection:
        for text, path in (
            ("Forum", ("trips", "Rome", "Forum")),
            ("trips/forum", ("trips", "Rome", "Forum")),
            ("AC/DC", ("AC/DC",)),
            ("pet/doggy", ("animal", "pet", "dog")),
        ):
            assert tags.path_of(connection, tag_paths.find(connection, text)) == path
        with pytest.raises(NotFoundError, match="under animal/pet, not under vehicle"):
            tag_paths.find(connection, "vehicle/dog")
    for empty in ("", " / ", "a//b"):
        with pytest.raises(UserError, match="name"):
            do(database, tag_edits.create, empty)


def by_tag(_connection: Any, query: str) -> Node | None:
    """A rule's query: a tag, ``-`` for photos without it, ``!`` for one nobody can answer."""
    if query == "!":
        return None
    if query.startswith("word "):
        return Word((query.removeprefix("word "),))
    node = Tagged(query.removeprefix("-"))
    return Not(node) if query.startswith("-") else node


@pytest.fixture(params=["one by one", "many at once"])
def ruled(
    database: Database, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Database:
    """A library that applies rules, in either way."""
    database.before_commit.append(lambda connection: rules.settle(connection, by_tag))
    if request.param == "many at once":
        monkeypatch.setattr(rules, "FEW", 0)
    return database


def test_rules_follow_photos_and_obey_a_person(ruled, add) -> None:
    add("a.jpg", "dog")
    add("b.jpg")
    do(ruled, rules.add, "dog", "friend")
    do(ruled, rules.add, "friend", "furry")
    do(ruled, rules.add, "!", "nothing")
    assert (shown(ruled, 1), shown(ruled, 2)) == ({"dog", "friend", "furry"}, set())
    add("b.jpg", "dog")  # as it is indexed
    assert shown(ruled, 2) == {"dog", "friend", "furry"}
    do(ruled, tag_edits.retag, [2], [], ["friend"])
    assert shown(ruled, 2) == {"dog"}  # and what followed from it
    analyse(ruled, "b.jpg", "dog")
    assert shown(ruled, 2) == {"dog"}
    analyse(ruled, "a.jpg", "cat")
    assert shown(ruled, 1) == {"cat"}
    with ruled.reader() as connection:
        assert [row.photos for row in rules.rows(connection)] == [1, 0, 0]
        found = evidence.why(connection, 2, tag_paths.find(connection, "friend"))
    assert [(one.kind, one.label, one.counts) for one in found] == [
        ("person", None, True), ("rule", "dog", False),
    ]  # fmt: skip


def test_rules_see_only_rules_before_them(ruled, add) -> None:
    """Rules that feed on each other, or on themselves, come to an end."""
    add("a.jpg", "dog")
    do(ruled, rules.add, "late", "early")
    do(ruled, rules.add, "dog", "late")
    do(ruled, rules.add, "-todo", "todo")
    expected = {"dog", "late", "todo"}
    assert shown(ruled, 1) == expected
    do(ruled, photos.refresh_search, [1])
    assert shown(ruled, 1) == expected


def test_rules_hear_words_of_rules_before_them(ruled, add) -> None:
    """Documents hold what rules say, also when nothing changed in the end."""
    add("a.jpg", "dog")
    do(ruled, rules.add, "dog", "furry")
    do(ruled, rules.add, "word furry", "soft")
    do(ruled, rules.add, "dog", "late")
    for _ in range(2):
        do(ruled, photos.refresh_search, [1])
        assert shown(ruled, 1) == {"dog", "furry", "soft", "late"}
        with ruled.reader() as connection:
            (tag_words,) = connection.execute("SELECT tags FROM search_document").fetchone()
        assert {"furry", "soft", "late"} <= set(tag_words.split())


def test_rules_go_with_their_tag_and_come_back(ruled, add) -> None:
    add("a.jpg", "dog")
    do(ruled, rules.add, "dog", "friend")
    do(ruled, tag_edits.delete, tag(ruled, "friend"))
    assert shown(ruled, 1) == {"dog"}
    do(ruled, edits.undo)
    assert shown(ruled, 1) == {"dog", "friend"}
    do(ruled, tag_edits.merge, [tag(ruled, "friend")], tag(ruled, "cat"))
    assert shown(ruled, 1) == {"dog", "cat"}


def test_a_person_s_rating_stands_above_the_file_s(database, add) -> None:
    add("a.jpg", facts=PhotoFacts())
    with database.writer() as connection:
        connection.execute("UPDATE photo SET rating = 2")
    assert do(database, marks.of_photos, [1])[1].rating == 2
    do(database, marks.rate, [1], 0)
    assert do(database, marks.of_photos, [1])[1].rating == 0
    do(database, marks.rate, [1], None)
    assert do(database, marks.of_photos, [1])[1].rating == 2
    with pytest.raises(UserError, match="0 to 5"):
        do(database, marks.rate, [1], 6)


def test_albums_keep_their_order(database, add) -> None:
    for name in "abc":
        add(f"{name}.jpg")
    do(database, albums.create, "A", photos=[2, 1])
    with database.reader() as connection:
        album = albums.one(connection, "a")
    do(database, albums.add, album, [3, 1])
    assert do(database, albums.photo_ids, album.id) == [2, 1, 3]
    do(database, albums.order, album, [3])
    assert do(database, albums.photo_ids, album.id) == [3, 2, 1]
    do(database, albums.remove, album, [2, 3])
    do(database, edits.undo)
    assert do(database, albums.photo_ids, album.id) == [3, 2, 1]
    with pytest.raises(UserError, match="called a already"):
        do(database, albums.create, " a ")


def test_history_names_every_act(database, add) -> None:
    add("a.jpg", "dog")
    do(database, tag_edits.rename, tag(database, "dog"), "Hund")
    do(database, marks.favour, [1], favourite=True)
    with database.reader() as connection:
        favourite, renamed = people.history(connection, 10)
    assert (renamed.kind, renamed.about, renamed.photos) == ("rename_tag", ("dog", "Hund"), 1)
    assert (favourite.kind, favourite.about, favourite.photos) == ("favourite", (), 1)


def test_acts_logged_by_an_older_tintype_can_be_undone(database, add) -> None:
    add("a.jpg", "dog")
    with database.writer() as connection:
        found = tag_paths.find(connection, "dog")
        detail = {"tag": found, "name": "dog", "before": [[1, None]]}
        edit = edit_log.append(connection, "reject", detail)
        connection.execute("INSERT INTO tag_decision VALUES (1, ?, 0, ?)", (found, edit))
    assert shown(database, 1) == set()
    do(database, edits.undo)
    assert shown(database, 1) == {"dog"}


def test_an_older_catalog_keeps_its_guesses_and_their_evidence() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    steps = migrate.migrations()
    for number, script in steps[:2]:
        migrate._apply(connection, number, script)
    connection.execute(
        "INSERT INTO photo (id, fingerprint, width, height, format, colour, added_at)"
        " VALUES (1, x'00', 1, 1, 'JPEG', 0, '')"
    )
    connection.execute("INSERT INTO tag (id, name, origin) VALUES (5, 'dog', 'vocabulary')")
    connection.execute(
        "INSERT INTO region (id, photo_id, source, kind, label, score, x, y, w, h, model)"
        " VALUES (3, 1, 'objects', 'object', 'dog', 0.5, 0, 0, 1, 1, 'm')"
    )
    connection.execute("INSERT INTO guess VALUES (1, 5, 'objects', 'm', 'dog', 0.5, 0.4)")
    connection.execute("INSERT INTO guess_region VALUES (1, 5, 'objects', 3)")
    for number, script in steps[2:3]:
        migrate._apply(connection, number, script)
    assert connection.execute("SELECT tag_id, region_id, via FROM guess_region").fetchall() == [
        (5, 3, 0)
    ]
    assert connection.execute("SELECT * FROM shown_tag").fetchall() == [(1, 5, 0.5)]
    assert connection.execute("SELECT * FROM tag_word").fetchall() == [("dog", 5, 0)]
    connection.execute("DELETE FROM guess")
    assert not connection.execute("SELECT 1 FROM guess_region").fetchall()


def test_documents_of_a_new_vocabulary_are_made_a_transaction_at_a_time(
    database, add, monkeypatch
) -> None:
    """Whoever edits meanwhile waits for one of them only; a run that is stopped goes on later."""
    for number in range(5):
        add(f"{number}.jpg", "dog")
    with database.writer() as connection:
        connection.execute("DELETE FROM search_document")
        search_index.make_all_due(connection)
    monkeypatch.setattr(search_index, "_AT_ONCE", 2)
    done = []
    for _ in range(4):
        with database.writer() as connection:
            more = search_index.refresh_due(connection)
        with database.reader() as connection:
            done.append((more, *connection.execute("SELECT count(*) FROM search_document")))
    assert done == [(True, (2,)), (True, (4,)), (True, (5,)), (False, (5,))]
    with database.writer() as connection:
        assert not search_index.refresh_due(connection), "nothing is due twice"
