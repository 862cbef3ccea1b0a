"""``tintype search``: how many, how it was read, and what to say of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog.query_catalog import fill
from tintype.errors import ExitCode
from tintype.library import Library


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a library with random photos."""
    folder = tmp_path_factory.mktemp("library")
    with Library.open(folder) as library, library._database.writer() as connection:
        fill(connection, 1)
    return folder


def test_count_prints_how_many_a_search_would_list(tintype, folder) -> None:
    listed = tintype("search", "*", "--library", folder, "--limit", 99).lines
    assert tintype("search", "*", "--library", folder, "--count").out == f"{len(listed)}\n"
    assert tintype("search", "*", "--library", folder, "--count", "--json").json == {
        "total": len(listed)
    }


def test_explain_shows_the_query_as_it_was_read(tintype, folder) -> None:
    output = tintype("search", "(label:dog|cat 2021", "--explain", "--library", folder)
    assert output.lines[0] == "Read as: tag:dog|cat 2021"
    assert output.lines[1].endswith("photos") or output.lines[1].endswith("photo")
    assert "closing parenthesis was missing" in output.err
    explained = tintype("search", "tag:dgo", "--explain", "--json", "--library", folder).json
    assert (explained["query"], explained["total"]) == ("tag:dgo", 0)
    assert "did you mean “dog”" in explained["notes"][0]["text"]


def test_what_cannot_be_found_is_said_beside_the_results(tintype, folder) -> None:
    output = tintype("search", "-person:nobody", "--library", folder, "--limit", 1)
    assert output.code != ExitCode.OK, "an option, for the command line"
    output = tintype("search", "--library", folder, "--", "-person:nobody")
    assert "Nobody is called “nobody”" in output.err
    assert output.lines


@pytest.mark.parametrize(
    ("query", "code"),
    [("iso:fast", ExitCode.USAGE), ("similar:999", ExitCode.NOT_FOUND)],
)
def test_what_cannot_be_read_ends_with_its_code(tintype, folder, query: str, code: int) -> None:
    assert tintype("search", query, "--library", folder).code == code
