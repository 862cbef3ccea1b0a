from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from builders import WORDS, photo
from tintype.catalog import files, photos, tags
from tintype.catalog.database import Database
from tintype.catalog.files import Place


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "library")
    with database.writer() as connection:
        tags.import_vocabulary(connection, WORDS, "words 1")
    yield database
    database.close()


@pytest.fixture
def add(database: Database) -> Callable[..., int]:
    """Store a photo at ``/album/<path>`` and return its id."""

    def add(path: str, *words: str, **values: object) -> int:
        content = values.pop("content", os.fsencode(path))
        with database.writer() as connection:
            root_id, _ = files.ensure_root(connection, Path("/album"))
            photo_id = photos.store(connection, photo(content, *words, **values))
            folder, _, name = path.rpartition("/")
            files.link(connection, Place(root_id, folder, name), 1, 1, photo_id)
            photos.refresh_search(connection, [photo_id])
        return photo_id

    return add
