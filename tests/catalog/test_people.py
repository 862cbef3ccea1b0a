"""What a person says of faces: acts, undo, and all that must outlive analyses and models."""

from __future__ import annotations

import pytest

from people_album import Crowd, dump
from tintype.catalog import edits, faces, groups, people, people_edits, photos
from tintype.catalog.database import Database
from tintype.catalog.people_rows import Who
from tintype.catalog.query import fetch
from tintype.catalog.query.tree import Person, Search, Word
from tintype.catalog.rows import ChangeSet
from tintype.errors import NotFoundError, UserError
from tintype.types import Box

NOBODY = (None, None)


@pytest.fixture
def crowd(database: Database) -> Crowd:
    crowd = Crowd(database)
    crowd.add("ab", "a", "b", "A", "c")
    crowd.group()
    return crowd


def do(crowd: Crowd, act, *arguments, **options):
    with crowd.database.writer() as connection:
        return act(connection, *arguments, **options)


def who(crowd: Crowd, text: str) -> Who:
    with crowd.database.reader() as connection:
        return people.find(connection, text)


def group(crowd: Crowd, key: str) -> Who:
    return who(crowd, f"g{crowd.group_of(key)}")


def found(crowd: Crowd, node) -> list[int]:
    with crowd.database.reader() as connection:
        return sorted(fetch.grid(connection, Search(node)).ids.tolist())


def test_grouping_puts_faces_of_one_person_together(crowd: Crowd) -> None:
    assert crowd.group_of("1a") == crowd.group_of("2a") == crowd.group_of("4A")
    assert crowd.group_of("1b") == crowd.group_of("3b") != crowd.group_of("1a")
    assert set(crowd.who().values()) == {NOBODY}


def test_a_name_makes_good_faces_sure_and_doubtful_ones_suggested(crowd: Crowd) -> None:
    change = do(crowd, people_edits.name, group(crowd, "1a"), "Jane Doe")
    assert change == ChangeSet(photos=frozenset({1, 2, 4}), people=True)
    state = crowd.who()
    assert state["4A"] == ("Jane Doe", "suggested")
    assert {state["1a"], state["2a"]} == {("Jane Doe", "sure"), ("Jane Doe", "confirmed")}
    assert state["1b"] == state["5c"] == NOBODY


def test_names_are_found_by_words_and_by_person(crowd: Crowd) -> None:
    do(crowd, people_edits.name, group(crowd, "1a"), "Zoë Doe")
    assert found(crowd, Word(("zoe",))) == found(crowd, Person(("doe",))) == [1, 2]
    assert found(crowd, Person(("zo",), prefix=True)) == [1, 2], "suggestions are not facts"
    assert found(crowd, Person(("a",))) == []
    do(crowd, edits.undo)
    assert found(crowd, Word(("zoe",))) == []


def test_new_photos_join_a_named_person(crowd: Crowd) -> None:
    do(crowd, people_edits.name, group(crowd, "1a"), "Jane")
    crowd.add("a")
    report = crowd.group()
    assert (report.anew, report.joined) == (False, 1)
    assert crowd.who()["6a"] == ("Jane", "sure")
    assert crowd.who()["2a"][0] == "Jane"


def test_a_name_that_somebody_has_joins_them(crowd: Crowd) -> None:
    do(crowd, people_edits.name, group(crowd, "1a"), "Jane")
    do(crowd, people_edits.name, group(crowd, "5c"), "jane")
    assert crowd.who()["5c"] == ("Jane", "confirmed")
    do(crowd, people_edits.name, group(crowd, "1b"), "Bob")
    do(crowd, people_edits.name, who(crowd, "Bob"), "Jane")
    state = crowd.who()
    assert state["3b"][0] == "Jane"
    assert [name for _, name in crowd.rows("SELECT rowid, name FROM person_document")] == ["Jane"]


def test_two_faces_of_a_photo_are_one_person_only_if_said(crowd: Crowd) -> None:
    """After a merge, of a photo's two faces the weaker is only suggested, until confirmed."""
    do(crowd, people_edits.name, group(crowd, "1a"), "Jane")
    do(crowd, people_edits.merge, [who(crowd, "Jane"), group(crowd, "1b")])
    states = sorted((crowd.who()["1a"][1], crowd.who()["1b"][1]))
    assert "suggested" in states
    do(crowd, people_edits.confirm, [crowd.id("1a"), crowd.id("1b")])
    assert crowd.who()["1a"] == crowd.who()["1b"] == ("Jane", "confirmed")
    crowd.group(anew=True)
    assert crowd.who()["1a"] == crowd.who()["1b"] == ("Jane", "confirmed")


def test_not_this_person_is_remembered_for_ever(crowd: Crowd) -> None:
    do(crowd, people_edits.name, group(crowd, "1a"), "Jane")
    do(crowd, people_edits.not_this, [crowd.id("2a")])
    assert crowd.who()["2a"] == NOBODY
    for model in ("d@1", "d@2"):
        crowd.analyse_again(model)
        crowd.group(anew=True)
        assert crowd.who()["2a"] == NOBODY
        assert crowd.group_of("2a") != crowd.group_of("1a")
        assert crowd.who()["1a"][0] == "Jane"


def test_a_merge_joins_the_groups_at_the_next_regroup(crowd: Crowd) -> None:
    do(crowd, people_edits.merge, [group(crowd, "3b"), group(crowd, "5c")])
    assert crowd.who()["3b"][0] == crowd.who()["5c"][0] is not None
    crowd.group(anew=True)
    assert crowd.group_of("3b") == crowd.group_of("5c")


def test_a_split_keeps_faces_apart(crowd: Crowd) -> None:
    do(crowd, people_edits.split, [crowd.id("2a")], "Joan")
    assert crowd.who()["2a"] == ("Joan", "confirmed")
    crowd.group(anew=True)
    assert crowd.group_of("2a") != crowd.group_of("1a")
    assert crowd.who()["1a"][0] != "Joan"


def test_moving_a_face_says_who_it_is_and_who_not(crowd: Crowd) -> None:
    do(crowd, people_edits.name, group(crowd, "1a"), "Jane")
    do(crowd, people_edits.move, [crowd.id("2a")], "Joan")
    assert crowd.who()["2a"] == ("Joan", "confirmed")
    do(crowd, people_edits.move, [crowd.id("2a")], "Jane")
    assert crowd.who()["2a"] == ("Jane", "confirmed")
    crowd.group(anew=True)
    assert crowd.group_of("2a") == crowd.group_of("1a")


def test_moving_a_few_faces_away_leaves_the_group_whose_it_was(crowd: Crowd) -> None:
    crowd.add("a", "a", "a")
    crowd.group()
    do(crowd, people_edits.name, group(crowd, "1a"), "Jane")
    do(crowd, people_edits.move, [crowd.id("2a"), crowd.id("6a")], "Joan")
    crowd.add("a")
    crowd.group()
    assert crowd.who()["9a"] == ("Jane", "sure")


def test_strangers_are_ignored_in_one_act(crowd: Crowd) -> None:
    with crowd.database.reader() as connection:
        strangers = people_edits.strangers(connection, 2)
    assert len(strangers) == 2
    do(crowd, people_edits.hide, strangers)
    with crowd.database.reader() as connection:
        assert [row.faces for row in people.groups(connection)] == [3]
        assert all(row.hidden for row in people.persons(connection))
    crowd.group(anew=True)
    with crowd.database.reader() as connection:
        assert [row.faces for row in people.groups(connection)] == [3]
    do(crowd, edits.undo)
    with crowd.database.reader() as connection:
        assert len(people.groups(connection)) == 3


def test_names_outlive_another_descriptor_model(crowd: Crowd) -> None:
    """Descriptors of two models are not compared; what was said stays, and grouping starts anew."""
    do(crowd, people_edits.name, group(crowd, "1a"), "Jane")
    do(crowd, people_edits.name, group(crowd, "1b"), "Bob")
    do(crowd, people_edits.not_this, [crowd.id("4A")], who(crowd, "Jane"))
    before = crowd.who()
    crowd.analyse_again("another@7")
    assert crowd.who() == before, "already before anything is grouped"
    crowd.group()
    after = crowd.who()
    assert {key: name for key, (name, _) in after.items()} == {
        key: name for key, (name, _) in before.items()
    }
    assert crowd.rows("SELECT DISTINCT model FROM face_group") == [("another@7",)]
    crowd.photos |= dict.fromkeys(crowd.add("x"), "a")
    crowd.analyse_again("another@7")
    crowd.group()
    assert crowd.who()["6a"] == ("Jane", "sure"), "and new photos join under the new model"


def test_descriptors_of_two_models_are_never_compared(crowd: Crowd) -> None:
    do(crowd, people_edits.name, group(crowd, "1a"), "Jane")
    crowd.photos = {2: "a"}
    crowd.analyse_again("another@7")
    crowd.group()
    with crowd.database.reader() as connection:
        models = {model: count for model, count, _ in groups.models(connection)}
        assert models == {"d@1": 5, "another@7": 1}
        assert len(groups.load_representatives(connection, "another@7")) == 1


def test_faces_are_found_again_by_overlap(crowd: Crowd) -> None:
    do(crowd, people_edits.name, group(crowd, "1a"), "Jane")
    ids = [crowd.id(key) for key in ("1a", "1b", "2a")]
    before = crowd.who()
    crowd.analyse_again(shift=9)
    assert [crowd.id(key) for key in ("1a", "1b", "2a")] == ids
    assert crowd.who() == before


def test_a_named_face_that_no_model_finds_any_more_stays(crowd: Crowd) -> None:
    do(crowd, people_edits.confirm, [crowd.id("5c")], do_name(crowd, "1b", "Bob"))
    crowd.analyse_again(lost="bc")
    assert crowd.who()["5c"] == ("Bob", "confirmed")
    assert crowd.rows("SELECT count(*) FROM face WHERE region_id IS NULL") == [(3,)]
    crowd.analyse_again()
    assert crowd.rows("SELECT count(*) FROM face WHERE region_id IS NULL") == [(0,)]


def do_name(crowd: Crowd, key: str, name: str) -> int:
    do(crowd, people_edits.name, group(crowd, key), name)
    person = who(crowd, name).person
    assert person is not None
    return person


def test_a_face_nobody_spoke_of_goes_with_its_region(crowd: Crowd) -> None:
    crowd.analyse_again(lost="c")
    assert len(crowd.rows("SELECT 1 FROM face")) == 5


def test_drawn_moved_and_removed_faces_stay_so(crowd: Crowd) -> None:
    drawn, change = do(crowd, people_edits.draw, 5, Box(300, 300, 50, 60), "Carl")
    assert change.photos == {5}
    do(crowd, people_edits.move_face, crowd.id("2a"), Box(12, 22, 30, 30))
    do(crowd, people_edits.remove_face, [crowd.id("3b")])
    crowd.analyse_again()
    with crowd.database.reader() as connection:
        assert [(f.id, f.name, f.drawn) for f in faces.of_photo(connection, 5)][-1] == (
            drawn, "Carl", True,
        )  # fmt: skip
        (moved,) = faces.of_photo(connection, 2)
        assert moved.box == Box(12, 22, 30, 30)
        assert moved.score is not None, "the model's face, elsewhere"
        assert faces.of_photo(connection, 3) == []
    for _ in range(3):
        do(crowd, edits.undo)
    with crowd.database.reader() as connection:
        assert [f.id for f in faces.of_photo(connection, 5)] == [crowd.id("5c")]
        assert len(faces.of_photo(connection, 3)) == 1
        assert faces.of_photo(connection, 2)[0].box == Box(10, 20, 40, 40)


def test_a_deleted_and_restored_photo_keeps_all(crowd: Crowd) -> None:
    do(crowd, people_edits.name, group(crowd, "5c"), "Carl")
    with crowd.database.writer() as connection:
        connection.execute("UPDATE photo SET present = 0 WHERE id = 5")
        assert [row.faces for row in people.persons(connection)] == [0]
    crowd.group(anew=True)
    with crowd.database.writer() as connection:
        connection.execute("UPDATE photo SET present = 1 WHERE id = 5")
        assert [(row.name, row.faces) for row in people.persons(connection)] == [("Carl", 1)]


def test_a_resized_copy_of_an_edited_photo_keeps_its_faces(crowd: Crowd) -> None:
    """Places are fractions of the photo."""
    assert faces.relative(Box(10, 20, 40, 40), (100, 200)) == Box(0.1, 0.1, 0.4, 0.2)


@pytest.mark.parametrize(
    ("act", "arguments", "error"),
    [
        (people_edits.name, (Who(person=99), "x"), NotFoundError),
        (people_edits.name, (Who(group=99), "x"), NotFoundError),
        (people_edits.name, (Who(group=1), "  "), UserError),
        (people_edits.name, (Who(group=1), "g7"), UserError),
        (people_edits.confirm, ([1],), UserError),
        (people_edits.confirm, ([999],), NotFoundError),
        (people_edits.move, ([999], "x"), NotFoundError),
        (people_edits.merge, ([Who(group=1)],), UserError),
        (people_edits.draw, (1, Box(-50, 0, 40, 40)), UserError),
        (people_edits.draw, (99, Box(0, 0, 40, 40)), NotFoundError),
        (people_edits.set_cover, (Who(group=1), 999), NotFoundError),
    ],
)
def test_impossible_acts_change_nothing(crowd: Crowd, act, arguments, error) -> None:
    before = dump(crowd)
    with pytest.raises(error):
        do(crowd, act, *arguments)
    assert dump(crowd) == before


def test_names_never_stand_in_the_log(crowd: Crowd) -> None:
    do(crowd, people_edits.name, group(crowd, "1a"), "Jane")
    do(crowd, people_edits.note, who(crowd, "Jane"), "agreed in May")
    assert "Jane" not in str(crowd.rows("SELECT * FROM edit"))
    with crowd.database.reader() as connection:
        note, name = people.history(connection, 10)
    assert (name.kind, name.about, name.faces, name.undone) == ("name", ("Jane",), 2, False)
    assert (note.kind, note.about) == ("note", ("Jane",))
    do(crowd, edits.undo)
    with crowd.database.reader() as connection:
        assert [act.undone for act in people.history(connection, 10)] == [True, False]


def test_settled_facts_equal_those_settled_from_scratch(crowd: Crowd) -> None:
    from tintype.catalog import identity

    do_name(crowd, "1a", "Jane")
    do(crowd, people_edits.merge, [who(crowd, "Jane"), group(crowd, "1b")])
    do(crowd, people_edits.not_this, [crowd.id("2a")])
    before = dump(crowd)
    with crowd.database.writer() as connection:
        connection.execute("UPDATE face SET person_id = NULL, state = NULL")
        connection.execute("UPDATE people_group SET person_id = NULL")
        identity.settle_all(connection)
    assert dump(crowd) == before


def test_analysis_of_a_photo_without_faces_does_nothing(database: Database) -> None:
    from builders import photo

    with database.writer() as connection:
        photo_id = photos.store(connection, photo(b"x", "dog", results=()))
        assert faces.of_photo(connection, photo_id) == []


def test_faces_of_an_older_catalog_are_taken_over(tmp_path, monkeypatch) -> None:
    """A catalog from before people: its face regions become faces where they are."""
    import sqlite3

    from tintype.catalog import migrate

    steps = migrate.migrations()
    monkeypatch.setattr(migrate, "migrations", lambda: steps[:1])
    old = sqlite3.connect(tmp_path / "catalog.db", isolation_level=None)
    migrate.migrate(old, tmp_path / "catalog.db")
    with old as connection:
        connection.execute(
            "INSERT INTO photo (fingerprint, width, height, format, colour, added_at)"
            " VALUES (x'00', 200, 100, 'JPEG', 0, '')"
        )
        connection.executemany(
            "INSERT INTO region (photo_id, source, kind, label, score, x, y, w, h, model)"
            " VALUES (1, 's', ?, 'x', 1, 20, 10, 40, 50, 'm@1')",
            [("object",), ("face",)],
        )
    old.close()
    monkeypatch.setattr(migrate, "migrations", lambda: steps)
    new = Database(tmp_path)
    with new.reader() as connection:
        (face,) = faces.of_photo(connection, 1)
    assert (face.box, face.person) == (Box(20, 10, 40, 50), None)
    new.close()


def test_the_mirrored_descriptor_tells_people_apart_in_whatever_order_they_are_stored(
    crowd: Crowd,
) -> None:
    """The plain descriptor of a face is stored too; it is never compared with the means."""
    from tintype.types import MIRRORED

    crowd.analyse_again(f"d@1{MIRRORED}")
    with crowd.database.writer() as connection:
        connection.execute(
            "INSERT INTO embedding (photo_id, region_id, source, model, dtype, vector)"
            " SELECT photo_id, region_id, source, 'd@1', dtype, zeroblob(512) FROM embedding"
            " WHERE region_id IS NOT NULL"
        )
        assert [model for model, *_ in groups.models(connection)] == [f"d@1{MIRRORED}"]
        assert groups.load(connection, f"d@1{MIRRORED}").descriptors.any(axis=1).all()
        assert len(groups.load(connection, "d@1")) == 0
