"""Where in a photo a face of a given size may be, from the boxes of the people in it.

Learnt from faces of COCO photos beside the boxes of ``centernet-mb3``: 95 % of the faces are
between 0.12 and 0.5 of the box's mean side, 95 % are centred in the middle 70 % of its width and
from 0.3 to 1.5 faces below its top. What the detector sees around that finds most of the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tintype.types import Box

_SMALLEST, _LARGEST = 0.12, 0.5  # face side, as a share of sqrt(width * height) of the person
_MARGIN_SIDE = 0.15  # of the person's width, where no face centre is
_HIGHEST, _LOWEST = 0.3, 1.5  # face centres below the person's top, in faces
_USUAL, _MIDDLE = 0.22, 1.0  # the median face's share, and its centre below the top, in faces
_SLACK = 1.2  # a found face may be this much larger or smaller than any that is looked for
_SPREAD = 0.3  # and its centre this far, in faces, above or below where any is looked for


class Zone(NamedTuple):
    """A rectangle of whole pixels, right and bottom outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def area(self) -> int:
        """Pixels."""
        return (self.right - self.left) * (self.bottom - self.top)

    def joined(self, other: Zone) -> Zone:
        """Return the smallest rectangle around both."""
        return Zone(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


def face_zones(people: Iterable[Box], face: float, reach: float, photo: Zone) -> list[Zone]:
    """Return the parts of ``photo`` to search for faces of side ``face`` (pixels).

    Args:
        people: boxes in pixels of the photo.
        reach: pixels that the detector wants around a face's centre.
    """
    zones = []
    for person in people:
        if not _SMALLEST <= face / (person.w * person.h) ** 0.5 <= _LARGEST:
            continue
        side = min(person.w * _MARGIN_SIDE, person.w / 2)
        zone = Zone(
            max(photo.left, int(person.x + side - reach)),
            max(photo.top, int(person.y + _HIGHEST * face - reach)),
            min(photo.right, int(person.right - side + reach) + 1),
            min(photo.bottom, int(person.y + _LOWEST * face + reach) + 1),
        )
        if zone.left < zone.right and zone.top < zone.bottom:
            zones.append(zone)
    return _merged(zones)


def faceless(people: Sequence[Box], faces: NDArray[np.float64]) -> list[Box]:
    """Return the people with none of the ``faces`` where theirs would be, as large as it would be.

    A face is one person's, whom it fits best, and a person has one face.

    Args:
        faces: ``[n, 4]`` left, top, right, bottom.
    """
    if not people or not len(faces):
        return list(people)
    misfit = np.stack([_misfit(person, faces) for person in people])
    left = set(range(len(people)))
    for index in np.argsort(misfit, axis=None, kind="stable"):
        person, face = divmod(int(index), len(faces))
        if np.isfinite(misfit[person, face]):
            left.discard(person)
            misfit[person] = misfit[:, face] = np.inf
    return [people[index] for index in sorted(left)]


def _misfit(person: Box, faces: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how far faces are from the usual one, in size and place; infinite: not a person's."""
    x, y = (faces[:, 0] + faces[:, 2]) / 2, (faces[:, 1] + faces[:, 3]) / 2
    side = np.maximum(faces[:, 2] - faces[:, 0], 1)
    share = side / max(person.w * person.h, 1) ** 0.5
    beside = abs(x - (person.x + person.w / 2))
    below = (y - person.y) / side
    possible = (
        (share >= _SMALLEST / _SLACK)
        & (share <= _LARGEST * _SLACK)
        & (beside <= person.w * (0.5 - _MARGIN_SIDE / 2))
        & (below >= _HIGHEST - _SPREAD)
        & (below <= _LOWEST + _SPREAD)
    )
    usual = abs(np.log(share / _USUAL)) + abs(below - _MIDDLE) + beside / side
    return np.where(possible, usual, np.inf)


def _merged(zones: list[Zone]) -> list[Zone]:
    """Join zones wherever the joint rectangle is no larger than its parts together."""
    merged: list[Zone] = []
    waiting = sorted(zones, reverse=True)
    while waiting:
        zone = waiting.pop()
        for index, other in enumerate(merged):
            joint = zone.joined(other)
            if joint.area <= zone.area + other.area:
                del merged[index]
                waiting.append(joint)
                break
        else:
            merged.append(zone)
    return merged
