"""A large library of made-up faces, to measure on; nothing in it stands for anybody."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from tintype.catalog import identity

MODEL = "made-up@1+mirror"
_PLAIN = "made-up@1"
_APART, _NOISE = 0.053, 0.025  # deviation of people, and of one's faces, in each of 128 directions
_SHARE = 50  # the largest group has this part of all faces


def fill(connection: sqlite3.Connection, faces: int) -> None:
    """Fill an empty catalog with so many faces in groups of very unequal size, nobody named.

    Three faces lie in two photos; a group's faces are scattered over the whole library.
    """
    seed = np.random.default_rng(0)
    sizes: list[int] = []
    while sum(sizes) < faces:
        sizes.append(max(1, min(int(seed.pareto(0.8) * 3), faces // _SHARE)))
    owner = seed.permutation(np.repeat(np.arange(len(sizes)), sizes))[:faces]
    centres = seed.normal(0, _APART, (len(sizes), 128)).astype(np.float32)
    photos = 1 + np.arange(faces) * 2 // 3
    _photos(connection, int(photos[-1]))
    _faces(connection, photos, seed.random(faces), seed.random(faces) < 0.9, owner)
    _vectors(connection, photos, owner, centres, seed)
    connection.executemany(
        "UPDATE people_group SET centre = ? WHERE id = ?",
        ((centre.astype("<f4").tobytes(), number) for number, centre in enumerate(centres, 1)),
    )
    identity.settle_all(connection)


def _photos(connection: sqlite3.Connection, count: int) -> None:
    connection.execute("INSERT INTO root (id, path, added_at) VALUES (1, '/made/up', '')")
    connection.executemany(
        "INSERT INTO photo (id, fingerprint, width, height, format, colour, added_at)"
        " VALUES (?, ?, 4000, 3000, 'JPEG', 0, '')",
        ((number, number.to_bytes(32, "big")) for number in range(1, count + 1)),
    )
    connection.execute(
        "INSERT INTO file (root_id, folder, name, size, mtime_ns, photo_id, state)"
        " SELECT 1, '', id || '.jpg', 1, 1, id, 'present' FROM photo"
    )


def _faces(
    connection: sqlite3.Connection,
    photos: NDArray[np.int64],
    quality: NDArray[np.float64],
    sure: NDArray[np.bool_],
    owner: NDArray[np.int64],
) -> None:
    connection.executemany(
        "INSERT INTO region (id, photo_id, source, kind, label, score, x, y, w, h, model,"
        " landmarks, quality) VALUES (?, ?, 'faces', 'face', 'face', 1, ?, 10, 100, 100, 'f@1',"
        " '[[1.5, 2.5], [3.5, 4.5], [5.5, 6.5], [7.5, 8.5], [9.5, 10.5]]', ?)",
        (
            (number, photo, 200 * (number % 2), round(good, 4))
            for number, (photo, good) in enumerate(
                zip(photos.tolist(), quality.tolist(), strict=True), 1
            )
        ),
    )
    connection.execute(
        "INSERT INTO face (photo_id, x, y, w, h, region_id)"
        " SELECT photo_id, x / 4000, y / 3000, 0.025, 0.033, id FROM region ORDER BY id"
    )
    connection.executemany(
        "INSERT INTO people_group (id, model) VALUES (?, ?)",
        ((number + 1, MODEL) for number in range(int(owner.max(initial=-1)) + 1)),
    )
    connection.executemany(
        "INSERT INTO face_group (face_id, group_id, model, distance, sure) VALUES (?, ?, ?, ?, ?)",
        (
            (number, group + 1, MODEL, 0.4, certain)
            for number, (group, certain) in enumerate(
                zip(owner.tolist(), sure.tolist(), strict=True), 1
            )
        ),
    )


def _vectors(
    connection: sqlite3.Connection,
    photos: NDArray[np.int64],
    owner: NDArray[np.int64],
    centres: NDArray[np.float32],
    seed: np.random.Generator,
) -> None:
    """Both descriptors of each face, as analysis stores them."""

    def rows() -> Iterator[tuple[int, int, str, bytes]]:
        for number, (photo, group) in enumerate(
            zip(photos.tolist(), owner.tolist(), strict=True), 1
        ):
            vector = centres[group] + seed.normal(0, _NOISE, 128)
            data = vector.astype("<f4").tobytes()
            yield photo, number, _PLAIN, data
            yield photo, number, MODEL, data

    connection.executemany(
        "INSERT INTO embedding (photo_id, region_id, source, model, dtype, vector)"
        " VALUES (?, ?, 'faces', ?, 'float32', ?)",
        rows(),
    )
