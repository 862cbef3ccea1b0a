"""How long acts on people take in a large, made-up library: ``python packaging/bench_people.py``.

Prints a table of milliseconds, the median of some repetitions, each act undone after each.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np

from tintype.catalog import identity
from tintype.library import Library, Who

_MODEL = "made-up@1"
_REPETITIONS = 7


def make(folder: Path, faces: int) -> Library:
    """Make a library of so many faces, one or two a photo, in groups of very unequal size."""
    library = Library.open(folder)
    seed = np.random.default_rng(0)
    sizes: list[int] = []
    while sum(sizes) < faces:
        sizes.append(max(1, min(int(seed.pareto(0.8) * 3), faces // 50)))
    owner = seed.permutation(np.repeat(np.arange(len(sizes)), sizes))[:faces]
    photos = 1 + np.arange(faces) * 2 // 3
    with library._database.writer() as connection:  # noqa: SLF001 - made up below the facade
        connection.execute("INSERT INTO root (path, added_at) VALUES ('/made/up', '')")
        connection.executemany(
            "INSERT INTO photo (id, fingerprint, width, height, format, colour, present, added_at)"
            " VALUES (?, ?, 4000, 3000, 'JPEG', 0, 1, '')",
            ((int(i), int(i).to_bytes(8, "big")) for i in np.unique(photos)),
        )
        connection.executemany(
            "INSERT INTO region (id, photo_id, source, kind, label, score, x, y, w, h, model,"
            " quality) VALUES (?, ?, 'faces', 'face', 'face', 1, ?, 10, 100, 100, 'f@1', ?)",
            ((i + 1, int(p), 200 * (i % 2), float(seed.random())) for i, p in enumerate(photos)),
        )
        connection.executemany(
            "INSERT INTO embedding (photo_id, region_id, source, model, dtype, vector)"
            " VALUES (?, ?, 'faces', ?, 'float32', ?)",
            (
                (int(p), i + 1, _MODEL, seed.normal(size=128).astype("<f4").tobytes())
                for i, p in enumerate(photos)
            ),
        )
        connection.execute(
            "INSERT INTO face (photo_id, x, y, w, h, region_id)"
            " SELECT photo_id, x / 4000, y / 3000, 0.025, 0.033, id FROM region"
        )
        connection.executemany(
            "INSERT INTO people_group (id, model, centre) VALUES (?, ?, ?)",
            (
                (i + 1, _MODEL, (seed.normal(size=128) / 12).astype("<f4").tobytes())
                for i in range(len(sizes))
            ),
        )
        connection.executemany(
            "INSERT INTO face_group (face_id, group_id, model, distance, sure) VALUES (?,?,?,?,?)",
            (
                (i + 1, int(group) + 1, _MODEL, 0.4, bool(seed.random() < 0.9))
                for i, group in enumerate(owner)
            ),
        )
        identity.settle_all(connection)
    return library


def timed(act: Callable[[], object], undo: Callable[[], object] | None) -> float:
    """Return the median milliseconds of an act, taken back after each time."""
    seconds = []
    for _ in range(_REPETITIONS):
        start = time.perf_counter()
        act()
        seconds.append(time.perf_counter() - start)
        if undo is not None:
            undo()
    return 1000 * median(seconds)


def main() -> None:
    """Make the library and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faces", type=int, default=100_000)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, make(Path(folder), wanted.faces) as library:
        people = library.people
        groups = people.groups()
        largest, middling, other = groups[0], groups[310], groups[1]
        for number, group in enumerate(groups[2:302]):
            people.name(group.who, f"Somebody {number}")
        people.name(largest.who, "Jane")
        jane = people.find("Jane")
        ids = [face.id for face in people.faces(jane)]
        size = f"{largest.faces:,} faces"
        acts: dict[str, tuple[Callable[[], object], Callable[[], object] | None]] = {
            f"name a group of {middling.faces:,}": (
                lambda: people.name(middling.who, "Ann"), people.undo),
            f"name a group of {other.faces:,}": (
                lambda: people.name(other.who, "Ann"), people.undo),
            f"rename ({size})": (lambda: people.name(jane, "Joan"), people.undo),
            "move one face": (lambda: people.move(ids[:1], "Ann"), people.undo),
            "move 100 faces": (lambda: people.move(ids[:100], "Ann"), people.undo),
            "confirm one face": (lambda: people.confirm(ids[5:6]), people.undo),
            "not this, one face": (lambda: people.not_this(ids[7:8]), people.undo),
            f"merge {other.faces:,} into {size}": (
                lambda: people.merge([jane, other.who]), people.undo),
            "split 10 faces": (lambda: people.split(ids[:10]), people.undo),
            "hide all strangers": (lambda: people.hide_strangers(2), people.undo),
            "list people": (people.everybody, None),
            "list groups": (people.groups, None),
            f"faces of one ({size})": (lambda: people.faces(Who(person=jane.person)), None),
            "suggestions": (people.suggestions, None),
            "search by name": (lambda: library.grid("person:jane"), None),
            "why this face": (lambda: people.explain(ids[0]), None),
        }  # fmt: skip
        print(f"{wanted.faces:,} faces, {len(groups):,} groups", file=sys.stdout)
        for name, (act, undo) in acts.items():
            print(f"{name:45} {timed(act, undo):8.1f} ms", flush=True)


if __name__ == "__main__":
    main()
