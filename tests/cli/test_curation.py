"""Tags, marks, rules and albums from the command line, on a library of made-up photos."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from builders import WORDS, photo
from tintype.catalog import files, photos, tags
from tintype.catalog.database import Database
from tintype.catalog.files import Place
from tintype.errors import ExitCode


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A dog, another dog (barely one), a cat: 1.jpg to 3.jpg in a folder."""
    folder, path = tmp_path / "photos", tmp_path / "library"
    folder.mkdir()
    database = Database(path)
    with database.writer() as connection:
        tags.import_vocabulary(connection, WORDS, "1")
        root_id, _ = files.ensure_root(connection, folder)
        for number, word, score in ((1, "dog", 0.9), (2, "dog", 0.51), (3, "cat", 0.9)):
            (folder / f"{number}.jpg").touch()
            photo_id = photos.store(connection, photo(str(number).encode(), word, score=score))
            files.link(connection, Place(root_id, "", f"{number}.jpg"), 1, 1, photo_id)
        photos.refresh_search(connection, [1, 2, 3])
    database.close()
    return path


@pytest.fixture
def run(tintype: Callable[..., Any], library: Path) -> Callable[..., Any]:
    def run(*arguments: object, code: ExitCode = ExitCode.OK) -> Any:
        output = tintype(*arguments, "--library", library)
        assert output.code == code, output.err
        assert "Traceback" not in output.err
        return output

    return run


def found(run: Callable[..., Any], query: str) -> list[int]:
    """The photos that a search finds."""
    return sorted(hit["photo_id"] for hit in run("search", query, "--json").json)


def test_what_a_search_finds_is_tagged_in_one_act_and_taken_back(run) -> None:
    assert "2 photos of 2 would change" in run("tag", "dog", "--add", "ours/Rex", "--dry-run").out
    assert found(run, "Rex") == []
    assert run("tag", "dog", "--add", "ours/Rex", "--json").json == {
        "photos": 2, "changed": [1, 2], "dry_run": False,
    }  # fmt: skip
    assert found(run, "tag:ours") == [1, 2]
    assert "Nothing to change on 2 photos" in run("tag", "dog", "--add", "Rex").out
    assert "Taken back: tag ours/Rex; 2 photos" in run("undo").out
    assert found(run, "tag:ours") == []
    (act,) = run("history", "--json").json
    assert (act["kind"], act["undone"], act["photos"]) == ("tag", True, 2)


def test_files_and_folders_name_photos_too(run, library: Path) -> None:
    folder = library.parent / "photos"
    assert (
        run("tag", folder / "1.jpg", folder / "3.jpg", "--add", "x", "--json").json["photos"] == 2
    )
    assert run("untag", folder, "--tag", "x", "--json").json["changed"] == [1, 2, 3]
    assert found(run, "tag:x") == []
    run("tag", "*", "--clear", "x")
    assert run("untag", folder / "1.jpg", "--tag", "dog").out.startswith("1 photo of 1 changed")
    assert found(run, "dog") == [2]


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("tag", "dog"), ExitCode.USAGE, "Say which tag"),
        (("tag", "zebra", "--add", "x"), ExitCode.NOT_FOUND, "No photo matches"),
        (("untag", "dog", "--tag", "zebra"), ExitCode.NOT_FOUND, "no tag called zebra"),
        (("tag", "dog", "--add", "a//b"), ExitCode.USAGE, "A name is missing"),
        (("tag", "dog", "--add", "vehicle/dog"), ExitCode.NOT_FOUND, "stands under animal/pet"),
        (("mark", "dog"), ExitCode.USAGE, "Say what"),
        (("mark", "dog", "--rating", "6"), ExitCode.USAGE, "0 to 5"),
        (("tags", "rename", "dog", "cat"), ExitCode.USAGE, "tags merge dog cat"),
        (("tags", "nest", "animal", "--under", "dog"), ExitCode.USAGE, "below animal itself"),
        (("tags", "delete", "dog"), ExitCode.USAGE, "belongs to the vocabulary"),
        (("tags", "alias", "dog", "kitty"), ExitCode.USAGE, "means the tag cat"),
        (("rules", "remove", "7"), ExitCode.NOT_FOUND, "no rule number 7"),
        (("rules", "add", "frobnicate:x", "y"), ExitCode.USAGE, "frobnicate"),
        (("albums", "add", "A", "dog"), ExitCode.NOT_FOUND, "no album called A"),
        (("why", "99", "dog"), ExitCode.NOT_FOUND, "no photo number 99"),
    ],
)
def test_bad_use_changes_nothing_and_says_what_to_do(run, arguments, code, message) -> None:
    assert message in run(*arguments, code=code).err
    assert run("history", "--json").json == []


def test_the_tree_is_arranged_and_found_by_all_its_names(run) -> None:
    run("tags", "rename", "dog", "Hund")
    assert found(run, "tag:dog") == found(run, "tag:puppy") == [1, 2]
    run("tags", "merge", "cat", "Hund")
    assert found(run, "tag:Hund") == found(run, "tag:kitty") == [1, 2, 3]
    run("tags", "create", "ours")
    run("tags", "nest", "Hund", "--under", "ours")
    run("tags", "alias", "Hund", "beast of ours")
    run("tags", "unalias", "puppy")
    row = run("tags", "show", "beast of ours", "--json").json
    assert row["path"] == ["ours", "Hund"]
    assert {"dog", "cat", "kitty"} < set(row["aliases"])
    assert "puppy" not in row["aliases"]
    assert (row["photos"], row["words"]) == (3, ["cat", "dog"])
    listed = [row["path"] for row in run("tags", "list", "--json").json]
    assert listed == [["ours"], ["ours", "Hund"]]
    for _ in range(6):
        run("undo")
    assert "nothing to take back" in run("undo").out
    assert found(run, "tag:dog") == [1, 2]


def test_a_rule_tags_what_matches_and_is_explained(run) -> None:
    assert run("rules", "test", "dog", "friend", "--json").json == {
        "matching": 2, "new": 2, "rejected": 0,
    }  # fmt: skip
    run("rules", "add", "dog", "friend")
    assert found(run, "tag:friend") == [1, 2]
    assert "rule 1, WHEN dog" in run("why", "1", "friend").out
    assert [row["photos"] for row in run("rules", "list", "--json").json] == [2]
    run("untag", "tag:friend", "--tag", "dog")
    assert found(run, "tag:friend") == []
    run("undo")
    run("rules", "remove", "1")
    assert found(run, "tag:friend") == []


def test_albums_are_picked_or_saved(run) -> None:
    run("albums", "create", "Best", "cat")
    run("albums", "add", "Best", "dog")
    run("albums", "save", "Dogs", "dog")
    assert [(row["name"], row["query"], row["photos"])
            for row in run("albums", "list", "--json").json] == [
        ("Best", None, 3), ("Dogs", "dog", 2),
    ]  # fmt: skip
    run("albums", "remove", "Best", "dog")
    assert run("albums", "list").lines[0].startswith("Best  1 photo")
    assert "saved search: dog" in run("albums", "add", "Dogs", "cat", code=ExitCode.USAGE).err
    run("albums", "delete", "Best")
    run("undo")
    assert "Best  1 photo" in run("albums", "list").out


def test_marks_are_found(run) -> None:
    run("mark", "dog", "--rating", "4", "--favourite", "--caption", "on the lawn")
    assert found(run, "is:favourite") == found(run, "rating:4") == found(run, "lawn") == [1, 2]
    run("mark", "cat", "--hide")
    assert found(run, "cat") == []
    assert found(run, "is:hidden") == [3]


def test_why_tells_who_says_so_how_sure_and_where(run) -> None:
    run("untag", "dog", "--tag", "pet")
    (one,) = run("why", "1", "dog", "--json").json
    assert (one["source"], one["model"], one["score"], one["threshold"]) == (
        "objects", "o@1", 0.9, 0.5,
    )  # fmt: skip
    assert one["boxes"] == [{"x": 0, "y": 5, "w": 20, "h": 30}]
    assert "you said no" in run("show", "1", "--why", "pet").out
    assert run("tags", "check", "dog", "--json").json[0]["photo_id"] == 2


@pytest.mark.parametrize("query", ["-", "🐕", "dog OR", '"dog'])
def test_what_is_understood_in_part_changes_nothing(
    tintype: Callable[..., Any], library: Path, query: str
) -> None:
    """A search may leave a part out and say so; an act would reach photos that nobody meant."""
    acts = (
        ("tag", "--add", "pet", "--library", library, "--", query),
        ("rules", "add", "--library", library, "--", query, "pet"),
        ("albums", "save", "--library", library, "--", "Pets", query),
    )
    for act in acts:
        output = tintype(*act)
        assert output.code == ExitCode.USAGE
        assert "position" in output.err
    assert tintype("history", "--json", "--library", library).json == []


def test_a_rule_is_switched_off_and_on_again(run) -> None:
    run("rules", "add", "dog", "friend")
    run("rules", "add", "friend", "furry")
    run("rules", "off", 1)
    assert run("search", "--count", "tag:friend").out.strip() == "0"
    assert run("search", "--count", "tag:furry").out.strip() == "0"
    listed = run("rules", "list").out
    assert "WHEN dog THEN friend  (0 photos)\n   switched off" in listed
    assert listed.count("switched off") == 1
    run("undo")
    assert "switched off" not in run("rules", "list").out
    run("rules", "off", 1)
    run("rules", "on", 1)
    assert int(run("search", "--count", "tag:furry").out) > 0
    run("rules", "off", 9, code=ExitCode.NOT_FOUND)
