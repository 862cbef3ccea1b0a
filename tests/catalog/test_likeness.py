"""Which photos look like one, and which lie in several places."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from builders import embedding
from tintype.catalog import files, likeness
from tintype.catalog.files import Place
from tintype.errors import UserError


def test_the_nearest_come_first_and_the_photo_itself_before_them(database, add) -> None:
    ids = [add(f"{seed}.jpg", seed=seed) for seed in range(8)]
    vectors = np.stack([embedding(seed) for seed in range(8)])
    wanted = [ids[row] for row in np.argsort(-(vectors @ vectors[2]))]
    with database.reader() as connection:
        assert likeness.nearest(connection, ids[2]) == wanted
        assert likeness.nearest(connection, ids[2], limit=3) == wanted[:3]
        assert wanted[0] == ids[2]
        with pytest.raises(UserError, match="photo number 99"):
            likeness.nearest(connection, 99)


def test_a_copy_is_content_in_two_places(database, add) -> None:
    first = add("a.jpg")
    add("b.jpg")
    with database.writer() as connection:
        root_id, _ = files.ensure_root(connection, Path("/album"))
        files.link(connection, Place(root_id, "", "a (copy).jpg"), 1, 1, first)
        assert likeness.copies(connection) == [first]
