"""Text in photos, read by RapidOCR (PP-OCRv6, its models come inside its package)."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from tintype.analysis import sensitive
from tintype.inference import transforms
from tintype.types import Box, DecodedPhoto, Findings, Guess, Region

if TYPE_CHECKING:
    from rapidocr import RapidOCR

ALGORITHM = 2  # what happens around the models; part of the revision
MODEL = "rapidocr"

_GLANCE = 640  # px; whether there is text at all shows in a small picture, at a quarter of the cost
_LOOK = 1280  # px; to find and read it
_SURE = 0.80  # of a line's letters, from which it is worth keeping
_MOST_LINES = 400


class Line(NamedTuple):
    """A line of text: what it says, how sure that is (0 to 1), and its box in pixels."""

    text: str
    score: float
    box: Box


class Reader(Protocol):
    """Reads the text in RGB uint8 ``[h, w, 3]``."""

    def read(self, pixels: NDArray[np.uint8]) -> list[Line]:
        """Return the lines from top to bottom."""
        ...


class RapidReader:
    """RapidOCR on one thread, with a glance first: most photos hold no text.

    Args:
        threads: of each model; 0 leaves it to ONNX Runtime; None for 1.
    """

    def __init__(self, threads: int | None = None) -> None:
        from rapidocr import RapidOCR

        engine = "EngineConfig.onnxruntime"
        number = 1 if threads is None else threads
        self._engine: RapidOCR = RapidOCR(
            params={
                "Global.log_level": "critical",
                "Global.max_side_len": _LOOK,
                "Global.use_cls": False,
                "Det.limit_type": "max",
                "Det.limit_side_len": _LOOK,
                f"{engine}.intra_op_num_threads": number or -1,
                f"{engine}.inter_op_num_threads": number or -1,
            }
        )

    def read(self, pixels: NDArray[np.uint8]) -> list[Line]:
        """Return the lines from top to bottom; see ``Reader``."""
        glance = transforms.fit(pixels, _GLANCE)
        # What it answers depends on what it is asked, which its types cannot say.
        seen: Any = self._engine(_bgr(glance.pixels), use_rec=False)
        if seen.boxes is None or not len(seen.boxes):
            return []
        found: Any = self._engine(_bgr(pixels), use_rec=True)
        if found.txts is None:
            return []
        return [
            Line(text, float(score), _box_around(corners))
            for text, score, corners in zip(found.txts, found.scores, found.boxes, strict=True)
        ]


def _bgr(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.ascontiguousarray(pixels[..., ::-1])


def _box_around(corners: Any) -> Box:
    points = np.asarray(corners, np.float64).reshape(-1, 2)
    (left, top), (right, bottom) = points.min(0).tolist(), points.max(0).tolist()
    return Box(left, top, right - left, bottom - top)


class TextSource:
    """The lines of text in a photo as regions; what looks like a card or a passport is a guess."""

    id = "text"
    depends: tuple[str, ...] = ()
    long_side = _LOOK

    def __init__(self, reader: Reader, revision: str) -> None:
        self._reader = reader
        self.revision = revision

    def analyse(
        self, photos: Sequence[DecodedPhoto], before: Sequence[dict[str, Findings]]
    ) -> list[Findings]:
        """Read each photo; see ``TagSource``."""
        return [self._look(photo) for photo in photos]

    def _look(self, photo: DecodedPhoto) -> Findings:
        shown = transforms.fit(photo.pixels, _LOOK)
        lines = [line for line in self._reader.read(shown.pixels) if _worth_keeping(line)]
        scale = shown.pixels.shape[1] / photo.width
        regions = tuple(
            Region(
                kind="text",
                label=line.text.strip(),
                score=line.score,
                box=line.box.scaled(1 / scale).clipped(photo.width, photo.height),
                model=self.revision,
            )
            for line in lines[:_MOST_LINES]
        )
        return Findings(regions=regions, guesses=self._guesses(regions))

    def _guesses(self, regions: Sequence[Region]) -> tuple[Guess, ...]:
        found = sensitive.find([region.label for region in regions])
        if found is None:
            return ()
        return (
            Guess(
                word=sensitive.WORD,
                score=1.0,
                threshold=0.5,
                model=self.revision,
                label=found.kind,
                regions=found.lines,
            ),
        )


def _worth_keeping(line: Line) -> bool:
    return line.score >= _SURE and any(map(str.isalnum, line.text))


def text_revision() -> str:
    """Return the source's revision without loading any weights."""
    return f"{MODEL}@{version(MODEL)}+a{ALGORITHM}+s{sensitive.ALGORITHM}"


def text_source(threads: int | None = None, _floor: float | None = None) -> TextSource:
    """Return the source with RapidOCR's own models."""
    return TextSource(RapidReader(threads), text_revision())
