"""Tag source ``portraits``: portrait, group and selfie, told by the faces in a photo.

It looks at how many faces there are, how large and how alike in size; not at the pixels.
"""

from __future__ import annotations

from collections.abc import Sequence

from tintype.analysis.faces import faces_revision
from tintype.analysis.looks import SHOW, STORE, ramp
from tintype.types import DecodedPhoto, Findings, Guess, PhotoFacts, Region

ALGORITHM = 1  # grows when results change
MODEL = f"portraits@{ALGORITHM}"
_ALIKE = 0.4  # of the largest face's side: smaller ones are passers-by
_FRONT_CAMERA = 3.4  # millimetres: telephones look at their owner with shorter lenses than ahead


class PortraitSource:
    """Words for photos of people; needs the faces."""

    id = "portraits"
    depends: tuple[str, ...] = ("faces",)
    long_side = 1

    def __init__(self, faces: str) -> None:
        self.revision = _revision(faces)

    def analyse(
        self, photos: Sequence[DecodedPhoto], before: Sequence[dict[str, Findings]]
    ) -> list[Findings]:
        """Look at each photo's faces; see ``TagSource``."""
        return [
            Findings(guesses=_guesses(photo, findings["faces"].regions))
            for photo, findings in zip(photos, before, strict=True)
        ]


def _guesses(photo: DecodedPhoto, faces: Sequence[Region]) -> tuple[Guess, ...]:
    short = min(photo.width, photo.height)
    sizes = sorted(((face.box.area**0.5) / short for face in faces), reverse=True)
    found = {
        "portrait": portrait(sizes),
        "group": group(sizes),
        "selfie": selfie(sizes, photo.facts),
    }
    return tuple(
        Guess(word=word, score=score, threshold=SHOW, model=MODEL, label=word)
        for word, score in found.items()
        if score >= STORE
    )


def portrait(sizes: Sequence[float]) -> float:
    """One face that fills a good part of the photo, others far smaller.

    Args:
        sizes: sides of the faces over the photo's shorter side, largest first (as for all here).
    """
    if not sizes:
        return 0.0
    alone = 1.0 if len(sizes) == 1 else ramp(sizes[1] / sizes[0], 0.7, 0.3)
    return min(ramp(sizes[0], 0.10, 0.26), alone)


def group(sizes: Sequence[float]) -> float:
    """Three or more faces of like size, large enough to be meant."""
    if not sizes:
        return 0.0
    alike = sum(size >= _ALIKE * sizes[0] for size in sizes)
    return min(ramp(alike, 1.0, 5.0), ramp(sizes[0], 0.02, 0.06))


def selfie(sizes: Sequence[float], facts: PhotoFacts) -> float:
    """A large face before a telephone's front camera; without its name or lens never shown."""
    if not sizes:
        return 0.0
    near = ramp(sizes[0], 0.10, 0.26)
    if "front" in (facts.lens or "").casefold():
        return near
    short = facts.make is not None and 0 < (facts.focal_length or 0) <= _FRONT_CAMERA
    return min(near, 0.8 if short else 0.4, ramp(sizes[0], 0.15, 0.35))


def portraits_revision(*, thorough: bool = False) -> str:
    """Return the source's revision, loading no weights."""
    return _revision(faces_revision(thorough=thorough))


def _revision(faces: str) -> str:
    return f"{MODEL}+{faces}"


def portraits_source(
    _threads: int | None = None, _floor: float | None = None, *, thorough: bool = False
) -> PortraitSource:
    """Return the source for the faces that the source ``faces`` finds."""
    return PortraitSource(faces_revision(thorough=thorough))
