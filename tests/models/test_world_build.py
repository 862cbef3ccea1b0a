"""The outline of the world: arcs become rings, and what two countries share a border."""

import io

import numpy as np

from models.build import world
from tintype.paths import resources

# Two squares side by side on a grid of degrees; arc 0 is the side they share.
SQUARES = {
    "transform": {"scale": [1, 1], "translate": [10, 20]},
    "arcs": [
        [[1, 0], [0, 1]],
        [[1, 1], [-1, 0], [0, -1], [1, 0]],
        [[1, 0], [1, 0], [0, 1], [-1, 0]],
    ],
    "objects": {
        "land": {"type": "MultiPolygon", "arcs": [[[2, 1]]]},
        "countries": {
            "type": "GeometryCollection",
            "geometries": [
                {"type": "Polygon", "arcs": [[0, 1]]},
                {"type": "Polygon", "arcs": [[2, -1]]},
            ],
        },
    },
}


def test_rings_are_joined_and_shared_arcs_are_borders() -> None:
    found = np.load(io.BytesIO(world.build(SQUARES)))
    assert found["border"].tolist() == [[1100, 2000], [1100, 2100]]
    assert found["border_ends"].tolist() == [2]
    ring = found["land"]
    assert found["land_ends"].tolist() == [len(ring)] == [7]
    assert ring[0].tolist() == ring[-1].tolist(), "it closes"


def test_the_committed_world_is_on_the_globe() -> None:
    with np.load(resources() / "world" / world.NAME, allow_pickle=False) as found:
        for name in ("land", "border"):
            points, ends = found[name], found[f"{name}_ends"]
            assert ends[-1] == len(points) > 1000
            assert (np.abs(points) <= [32000, 9000]).all()
            parts = np.split(points.astype(int), ends[:-1])
            jumps = [
                np.abs(np.diff(part[:, 0])).max() for part in parts if part[:, 1].min() > -8000
            ]
            assert max(jumps) < 9000, "no line across the whole map"
