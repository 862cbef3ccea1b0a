"""``tintype similar`` and ``tintype duplicates``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tintype.catalog import alike
from tintype.errors import ExitCode
from tintype.library import Library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a library with two versions of a photo and another one."""
    from test_duplicates import add

    with Library.open(tmp_path / "library") as library:
        for name, scene in (("a.jpg", 1), ("export/a.jpg", 1), ("b.jpg", 5)):
            add(library, name, scene)
        with library._database.writer() as connection:
            alike.store(connection, "near", [(2, 1, 0.99, 0.95)])
    return tmp_path / "library"


def test_similar_prints_the_most_alike_first(tintype, folder) -> None:
    rows = tintype("similar", 1, "--library", folder, "--json").json
    assert [row["photo_id"] for row in rows][:2] == [1, 2]
    assert rows[0]["path"] == str(Path("/album/a.jpg"))
    assert tintype("similar", 1, "--library", folder, "--limit", 1).lines[0].startswith("1.000\t1")
    assert tintype("similar", 99, "--library", folder).code == ExitCode.NOT_FOUND
    assert tintype("similar", "no.jpg", "--library", folder).code == ExitCode.NOT_FOUND


def test_duplicates_prints_groups_with_the_one_to_keep(tintype, folder) -> None:
    (group,) = tintype("duplicates", "--library", folder, "--json").json
    assert [member["photo_id"] for member in group["members"]] == [1, 2]
    assert group["reasons"] == ["not named or filed as a copy"]
    assert tintype("duplicates", "--library", folder, "--kind", "burst").out == "No duplicates.\n"
    assert "keep the first" in tintype("duplicates", "--library", folder, "--keep", 2).lines[0]
    separated = tintype("duplicates", "--library", folder, "--separate", 1, "--separate", 2)
    assert separated.out == "No duplicates.\n"
