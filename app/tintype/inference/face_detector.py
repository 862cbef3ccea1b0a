"""Finds faces with dlib's max-margin network: as dlib searches, or quicker.

The network finds faces whose box is about 80 pixels wide; a picture is searched at many sizes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from tintype.inference import tiled_pyramid
from tintype.inference.decoders.mmod import (
    Detection,
    MmodConfig,
    detections,
    peaks,
    suppress,
    windows,
)
from tintype.inference.face_zones import Zone, face_zones, faceless
from tintype.inference.session import Session
from tintype.inference.transforms import resize, resize_part
from tintype.types import Box

_STEP = 0.75  # from one size to the next; dlib's 5/6 costs 40 % more
_BORDER = 30  # pixels beyond the photo's edge: with less, faces that the edge cuts are lost
_SMALLEST = 60  # shorter side, pixels, below which no face can fill the picture
_REACH = 0.75  # of the window: what the network wants to see around a face's centre
_SURE = 0.8  # margin of a face that ends the search for its person's; 9 in 10 faces reach it
_DOUBTFUL = 0.3  # below the threshold, where a person is and still no face: few boxes more
_NONE = np.zeros((0, 5))  # no faces: corners and score


class FaceDetector:
    """The face detector's two searches. Pictures are RGB uint8 ``[h, w, 3]``.

    Args:
        session: the network, from ``image`` float32 ``[n, h, w, 3]`` to ``score`` ``[n, h, w]``.
        config: its constants.
    """

    def __init__(self, session: Session, config: MmodConfig) -> None:
        self._session = session
        self._config = config

    def exact(
        self, pixels: NDArray[np.uint8], upsample: int = 0, threshold: float = 0.0
    ) -> list[Detection]:
        """Find what ``dlib.cnn_face_detection_model_v1`` finds, box for box.

        Args:
            upsample: how often the picture is doubled first.
            threshold: margin from which a window counts; dlib's is 0.

        Returns:
            Faces, best first, in whole pixels of ``pixels``; boxes may reach outside.
        """
        for _ in range(upsample):
            pixels = tiled_pyramid.upsample(pixels)
        plan = tiled_pyramid.layout(pixels.shape[1], pixels.shape[0])
        canvas = tiled_pyramid.tile(pixels, plan, self._config.mean)
        cells = peaks(self._score(canvas), threshold, self._config)
        levels = tiled_pyramid.tile_of(cells[:, :2], plan)
        origins = np.array(plan.tiles, np.float64)[levels][:, [0, 1, 0, 1]]
        corners = tiled_pyramid.unscale(windows(cells, self._config) - origins, levels)
        found = detections(tiled_pyramid.whole(corners), cells[:, 2], self._config.overlap)
        return [_unsampled(face, upsample) for face in found]

    def search(
        self,
        pixels: NDArray[np.uint8],
        long_side: int,
        threshold: float = 0.0,
        people: Sequence[Box] = (),
        finest: int = 0,
    ) -> list[Detection]:
        """Find faces in the whole picture, and smaller ones where people are.

        People are searched from large faces to small, until each one's face is found.

        Args:
            long_side: the largest size, in pixels, at which the whole picture is searched; the
                smallest face found is about ``80 / long_side`` of the longer side.
            threshold: margin from which a window counts.
            people: boxes of people in the picture's pixels.
            finest: the largest size at which the people are searched, if above ``long_side``.

        Returns:
            Faces, best first, in pixels of ``pixels``; boxes may reach outside.
        """
        photo = Zone(0, 0, pixels.shape[1], pixels.shape[0])
        whole = [
            self._picture(level, photo, pixels.shape, threshold)
            for level in _levels(pixels, long_side)
        ]
        found = [np.vstack([_NONE, *whole[1:]]), np.vstack([_NONE, *whole[:1]])]
        look = partial(self._zone, pixels, threshold=threshold - _DOUBTFUL)
        every = self._heads(look, photo, people, _finer(long_side, finest), found)
        return detections(every[:, :4], every[:, 4], self._config.overlap)

    def _heads(
        self,
        look: Callable[[Zone, float], NDArray[np.float64]],
        photo: Zone,
        people: Sequence[Box],
        sizes: Iterable[float],
        found: Sequence[NDArray[np.float64]],
    ) -> NDArray[np.float64]:
        """Search each person, size after size, until there is a sure face.

        One more size is searched then: there the face may fit better.

        Args:
            look: searches a zone at a scale.
            found: what was found before, ``[n, 5]`` each; last, at the size before the first.

        Returns:
            ``[n, 5]``, what was found before included.
        """
        *earlier, latest = found
        for size in sizes if people else ():
            scale = size / max(photo)
            face = self._config.window / scale
            left = faceless(people, self._sure(np.vstack(earlier)))
            if not left and not len(latest):
                break  # nor will there be at any other size
            zones = face_zones(left, face, _REACH * face, photo)
            if sum(zone.area for zone in zones) > photo.area:
                zones = [photo]
            earlier.append(latest)
            latest = np.vstack([_NONE, *(look(zone, scale) for zone in zones)])
        return np.vstack([*earlier, latest])

    def _sure(self, found: NDArray[np.float64]) -> NDArray[np.float64]:
        sure = found[found[:, 4] >= _SURE]
        return sure[suppress(sure[:, :4], sure[:, 4], self._config.overlap), :4]

    def _zone(
        self,
        pixels: NDArray[np.uint8],
        zone: Zone,
        scale: float,
        threshold: float,
    ) -> NDArray[np.float64]:
        zone = zone._replace(left=zone.left & ~1, top=zone.top & ~1)  # where halves begin
        width = round((zone.right - zone.left) * scale)
        height = round((zone.bottom - zone.top) * scale)
        picture = resize_part(pixels, zone, width, height)
        return self._picture(picture, zone, pixels.shape, threshold)

    def _picture(
        self, picture: NDArray[np.uint8], zone: Zone, shape: tuple[int, ...], threshold: float
    ) -> NDArray[np.float64]:
        """Search one size of a zone; return ``[n, 5]``: corners in the photo's pixels, score."""
        rows, columns = picture.shape[:2]
        left, top, right, bottom = _borders(zone, shape)
        canvas = _framed(picture, (left, top, right, bottom), self._config.mean)
        cells = peaks(self._score(canvas), threshold, self._config)
        if not len(cells):
            return _NONE
        back = [(zone.right - zone.left) / columns, (zone.bottom - zone.top) / rows] * 2
        origin = np.array([zone.left, zone.top] * 2)
        inside = windows(cells, self._config) - [left, top] * 2
        corners = (inside + 0.5) * back - 0.5 + origin
        return np.concatenate([corners, cells[:, 2:]], axis=1)

    def _score(self, canvas: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(self._session.run({"image": canvas[None]})[0][0])


def _framed(
    picture: NDArray[np.uint8], borders: tuple[int, int, int, int], colour: Sequence[float]
) -> NDArray[np.float32]:
    """Return float32 ``[h, w, 3]``: the picture with borders left, top, right, bottom around it."""
    left, top, right, bottom = borders
    rows, columns = picture.shape[:2]
    # As rows of numbers: numpy fills and copies those many times quicker than triples.
    row = np.tile(np.asarray(colour, np.float32), left + columns + right)
    inside = slice(3 * left, 3 * (left + columns))
    canvas = np.empty((top + rows + bottom, row.size), np.float32)
    canvas[:top], canvas[top + rows :] = row, row
    middle = canvas[top : top + rows]
    middle[:, : inside.start], middle[:, inside.stop :] = row[: inside.start], row[inside.stop :]
    middle[:, inside] = picture.reshape(rows, -1)
    return canvas.reshape(len(canvas), -1, 3)


def _borders(zone: Zone, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    """Return the border at each side of a zone: only where the photo ends, not where it is cut."""
    ends = zone.left == 0, zone.top == 0, zone.right == shape[1], zone.bottom == shape[0]
    left, top, right, bottom = (_BORDER if end else 0 for end in ends)
    return left, top, right, bottom


def _finer(long_side: float, finest: int) -> Iterator[float]:
    """Yield ever larger sizes above ``long_side``, up to ``finest``."""
    size = long_side / _STEP
    while size <= finest:
        yield size
        size /= _STEP


def _levels(pixels: NDArray[np.uint8], long_side: int) -> Iterator[NDArray[np.uint8]]:
    """Yield the picture at ``long_side`` and at ever smaller sizes, each made from the last."""
    rows, columns = pixels.shape[:2]
    factor = long_side / max(rows, columns)
    while True:
        width, height = round(columns * factor), round(rows * factor)
        if min(width, height) < _SMALLEST:
            return
        pixels = resize(pixels, width, height)
        yield pixels
        factor *= _STEP


def _unsampled(face: Detection, times: int) -> Detection:
    values = np.array([[face.box.x, face.box.y, face.box.right, face.box.bottom]])
    for _ in range(times):
        values = tiled_pyramid.unsample(values)
    left, top, right, bottom = values[0].tolist()
    return Detection(Box(left, top, right - left, bottom - top), face.score)
