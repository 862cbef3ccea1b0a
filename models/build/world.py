"""``python -m models.build.world``: make ``resources/world`` again from its package.

The package carries the lands and countries of Natural Earth (public domain) as TopoJSON: rings of
arcs, which neighbours share, as steps on a grid.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.build import common
from models.build.gazetteer import npz
from tintype import paths
from tintype.fileio import write_atomically
from tintype.inference.manifest import Source, SourceFile

FILE = SourceFile(
    "countries-110m.json", "2516c915867c7baf18ddec727aec46c315541a07cfb3d79a6559b05d5e94eee8"
)
SOURCE = Source("npm", "world-atlas", "2.0.2", "ISC", (FILE,))
NAME = "world.npz"
_STEPS = 100  # a degree
_BEYOND = 200.0  # degrees east and west, to which a ring may go on
_AROUND_THE_POLE = -85.0  # degrees north of which no ring goes around the whole globe


def build(topology: dict[str, Any]) -> bytes:
    """Return the file: rings of land, and lines where two countries meet."""
    arcs = list(_arcs(topology))
    rings = [_ring(numbers, arcs) for numbers in _rings(topology["objects"]["land"])]
    land = [
        np.clip(ring + np.array((turn, 0)), -_BEYOND, _BEYOND)
        for ring in rings
        for turn in (0, *_turns(ring))
    ]
    uses = Counter(
        _arc(number)
        for country in topology["objects"]["countries"]["geometries"]
        for numbers in _rings(country)
        for number in numbers
    )
    borders = [arcs[number] for number, count in sorted(uses.items()) if count > 1]
    return npz({**_packed("land", land), **_packed("border", borders)})


def _arcs(topology: dict[str, Any]) -> Iterator[NDArray[np.float64]]:
    """Yield each arc as degrees ``[n, 2]``, longitude first."""
    scale, origin = (np.array(topology["transform"][key]) for key in ("scale", "translate"))
    for steps in topology["arcs"]:
        yield np.cumsum(np.array(steps, np.float64), axis=0) * scale + origin


def _rings(geometry: dict[str, Any]) -> Iterator[Sequence[int]]:
    """Yield the rings of polygons, as numbers of arcs."""
    match geometry["type"]:
        case "Polygon":
            yield from geometry["arcs"]
        case "MultiPolygon":
            for polygon in geometry["arcs"]:
                yield from polygon
        case "GeometryCollection":
            for inner in geometry["geometries"]:
                yield from _rings(inner)


def _arc(number: int) -> int:
    """Return which arc is meant: ``~n`` is arc n, backwards."""
    return number if number >= 0 else ~number


def _ring(numbers: Sequence[int], arcs: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    """Return a ring's points; each arc begins where the one before ended.

    One that crosses the 180th meridian goes on beyond it.
    """
    parts = [arcs[n] if n >= 0 else arcs[~n][::-1] for n in numbers]
    ring = np.concatenate([parts[0], *(part[1:] for part in parts[1:])])
    if ring[:, 1].min() > _AROUND_THE_POLE:
        east = np.unwrap(ring[:, 0], period=360)
        ring[:, 0] = east - 360 * np.round((east.min() + east.max()) / 720)
    return ring


def _turns(ring: NDArray[np.float64]) -> Iterator[int]:
    """Yield by how many degrees a ring is drawn once more, so that what lies beyond is seen."""
    if ring[:, 0].max() > 180:
        yield -360
    if ring[:, 0].min() < -180:
        yield 360


def _packed(name: str, lines: Iterable[NDArray[np.float64]]) -> dict[str, NDArray[Any]]:
    """Return lines as int16 hundredths of a degree, one after the other, and where each ends."""
    points = [np.round(line * _STEPS).astype(np.int16) for line in lines]
    ends = np.cumsum([len(line) for line in points]).astype(np.int32)
    return {name: np.concatenate(points), f"{name}_ends": ends}


def main() -> int:
    """Build and compare with the committed file; ``--write`` installs. 1 where they differ."""
    parser = argparse.ArgumentParser(prog="python -m models.build.world", description=__doc__)
    parser.add_argument("--write", action="store_true", help="install what differs")
    write = parser.parse_args().write
    with tempfile.TemporaryDirectory() as folder:
        source = common.fetch(SOURCE, Path(folder)) / FILE.path
        common.check_sha256(source, FILE.sha256)
        data = build(json.loads(source.read_text("utf-8")))
    path = paths.resources() / "world" / NAME
    same = path.is_file() and path.read_bytes() == data
    if not same and write:
        path.parent.mkdir(exist_ok=True)
        write_atomically(path, data)
    outcome = "identical" if same else "written" if write else "DIFFERS"
    print(f"{NAME:12} {outcome:9} {len(data) / 1e3:5.1f} kB  sha256 {sha256(data).hexdigest()}")
    return int(not same and not write)


if __name__ == "__main__":
    sys.exit(main())
