"""Photos that look alike: found exactly, whatever state the index is in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from builders import embedding, photo
from tintype.catalog import files, likeness, photos
from tintype.catalog.database import Database
from tintype.catalog.files import Place
from tintype.errors import NotFoundError, UserError
from tintype.library import Library, nearest
from tintype.paths import SIMILAR_NAME


def add(library: Library, seed: int) -> int:
    with database(library).writer() as connection:
        root_id, _ = files.ensure_root(connection, Path("/album"))
        photo_id = photos.store(connection, photo(b"%d" % seed, seed=seed))
        files.link(connection, Place(root_id, "", f"{seed}.jpg"), 1, 1, photo_id)
        photos.refresh_search(connection, [photo_id])
    return photo_id


def database(library: Library) -> Database:
    return library._database


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as opened:
        for seed in range(1, 41):
            assert add(opened, seed) == seed
        yield opened


def truth(seed: int, of: range = range(1, 41)) -> list[int]:
    return sorted(of, key=lambda other: -float(embedding(other) @ embedding(seed)))


def test_the_most_alike_come_first_and_the_photo_itself_before_them(library: Library) -> None:
    found = library.similar.to(7, k=5)
    assert [photo_id for photo_id, _ in found] == truth(7)[:5]
    assert found[0] == (7, pytest.approx(1.0, abs=1e-3))
    assert library.similar.to(7, min_cosine=2.0) == []
    assert library.similar.to(Path("/album/7.jpg"), k=5) == found
    with pytest.raises(NotFoundError):
        library.similar.to(99)
    with pytest.raises(NotFoundError):
        library.similar.to("/album/99.jpg")


def test_a_photo_nobody_looked_at_is_said_to_be_so(library: Library) -> None:
    with database(library).writer() as connection:
        connection.execute("DELETE FROM embedding WHERE photo_id = 7")
    with pytest.raises(UserError, match="photo number 7"):
        library.similar.to(7)


@pytest.fixture
def indexed(library: Library, monkeypatch: pytest.MonkeyPatch) -> Library:
    """A library with an index file, as large ones have."""
    monkeypatch.setattr(nearest, "_PENDING", 10)
    assert library.similar.refresh()
    return library


def index_files(library: Library) -> list[Path]:
    return sorted((library.path / SIMILAR_NAME).glob("*.bin"))


def test_the_index_finds_the_same_with_photos_that_came_and_went_since(indexed: Library) -> None:
    assert len(index_files(indexed)) == 1
    assert [photo_id for photo_id, _ in indexed.similar.to(7, k=9)] == truth(7)[:9]
    for seed in (41, 42):
        add(indexed, seed)
    with database(indexed).writer() as connection:
        connection.execute("DELETE FROM embedding WHERE photo_id = 8")
    left = [seed for seed in truth(7, range(1, 43)) if seed != 8]
    assert [photo_id for photo_id, _ in indexed.similar.to(7, k=42)] == left
    assert indexed.similar.refresh()
    assert [photo_id for photo_id, _ in indexed.similar.to(7, k=42)] == left


@pytest.mark.parametrize("harm", ["delete", "truncate", "garble"])
def test_a_lost_or_damaged_index_costs_nothing_and_is_made_again(
    indexed: Library, harm: str
) -> None:
    (path,) = index_files(indexed)
    content = path.read_bytes()
    indexed.similar.alike._nearest._state = None  # as in a new process
    path.unlink()
    if harm != "delete":
        path.write_bytes(content[:500] if harm == "truncate" else b"x" * len(content))
    assert [photo_id for photo_id, _ in indexed.similar.to(7, k=40)] == truth(7)
    assert indexed.similar.refresh()
    (again,) = index_files(indexed)
    assert again != path
    assert [photo_id for photo_id, _ in indexed.similar.to(7, k=40)] == truth(7)


def test_photos_without_a_file_and_hidden_ones_are_not_found(indexed: Library) -> None:
    second, third = truth(7)[1:3]
    with database(indexed).writer() as connection:
        connection.execute("UPDATE file SET state = 'missing' WHERE photo_id = ?", (second,))
    indexed.marks.hide([third])
    found = [photo_id for photo_id, _ in indexed.similar.to(7, k=40)]
    assert found == [seed for seed in truth(7) if seed not in (second, third)]
    assert third in dict(indexed.similar.to(7, k=40, hidden=True))


def test_a_new_models_vectors_are_not_compared_with_the_old_ones(indexed: Library) -> None:
    with database(indexed).writer() as connection:
        connection.execute("UPDATE embedding SET model = 'e@2' WHERE photo_id <= 5")
        connection.execute("UPDATE embedding SET dtype = dtype WHERE photo_id <= 5")
        connection.execute(
            "INSERT OR REPLACE INTO vector_change (photo_id) SELECT value FROM json_each('[1,2]')"
        )
        assert likeness.model(connection) == "e@2"
    assert indexed.similar.refresh()
    assert {photo_id for photo_id, _ in indexed.similar.to(3, k=40)} == {1, 2, 3, 4, 5}
    assert 3 not in dict(indexed.similar.to(7, k=40))


def test_similar_in_a_query_goes_with_other_terms_and_keeps_its_order(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tintype.library.alike.SIMILAR_COSINE", -1.0)
    ranked = [photo_id for photo_id, _ in library.similar.to(7, 200, -1.0)]
    assert [hit.photo_id for hit in library.search("similar:7")] == ranked
    assert [hit.photo_id for hit in library.search("similar:/album/7.jpg -id:7")] == ranked[1:]


@pytest.mark.data
def test_a_file_outside_the_library_is_looked_at(
    tmp_path: Path, sample_album: dict[str, Path]
) -> None:
    from tintype.media.decode import decode

    with Library.open(tmp_path / "library") as library:
        library.index(
            [sample_album[name] for name in ("astronaut", "coffee", "chelsea")],
            only=["scenes"],
            workers=1,
        )
        wanted = library.search("file:coffee")[0].photo_id
        known = decode(sample_album["coffee"], 480).pixels
        photo_id, cosine = library.similar.to(np.ascontiguousarray(known), k=1)[0]
        assert photo_id == wanted
        assert cosine > 0.97
