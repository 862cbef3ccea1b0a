"""``tintype bench faces``: how many faces are found, how many boxes are none, and how quickly."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import dist
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tintype.cli.options import JsonOption
from tintype.cli.output import complain, plural, print_json, printable
from tintype.errors import NotFoundError, NothingReadableError, TintypeError, UserError
from tintype.types import Box, Findings, Point

if TYPE_CHECKING:
    from tintype.types import DecodedPhoto

_SIDE = 640  # longer side, pixels, of the photo in which distances of eyes are counted
_CLASSES = (20, 12, 8)  # pixels between the eyes, from which a face is in the class


@dataclass(frozen=True)
class Face:
    """A face that a person marked: its nose and the distance of its eyes, in photo pixels."""

    nose: Point
    eyes: float


@dataclass
class Tally:
    """What one method found, summed over photos; see ``line`` for what is reported."""

    method: str
    found: dict[int, int] = field(default_factory=lambda: dict.fromkeys(_CLASSES, 0))
    boxes: int = 0
    unmatched: int = 0
    seconds: dict[bool, list[float]] = field(default_factory=lambda: {True: [], False: []})

    def add(self, faces: Sequence[Face], boxes: Sequence[Box], long_side: int) -> None:
        """Count a photo: a face is found if its nose is in a box; other boxes are unmatched."""
        self.boxes += len(boxes)
        self.unmatched += sum(not any(_inside(face, box) for face in faces) for box in boxes)
        for face in faces:
            size = size_class(face, long_side)
            if size is not None and any(_inside(face, box) for box in boxes):
                self.found[size] += 1

    def line(self, total: Mapping[int, int]) -> dict[str, Any]:
        """Return recall by class, boxes a photo, and milliseconds with and without people."""
        photos = max(1, sum(map(len, self.seconds.values())))
        recall = {f"recall_{size}": _share(self.found[size], total[size]) for size in _CLASSES}
        return {
            "method": self.method,
            **recall,
            "boxes": round(self.boxes / photos, 3),
            "unmatched": round(self.unmatched / photos, 3),
            "ms_people": _milliseconds(self.seconds[True]),
            "ms_nobody": _milliseconds(self.seconds[False]),
        }


def faces(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Photos.")],
    truth: Annotated[Path, typer.Argument(metavar="FACES", help="The faces in them, JSON.")],
    as_json: JsonOption = False,
    most: Annotated[
        int, typer.Option("--photos", min=1, help="Look at this many, spread evenly.")
    ] = 200,
    with_faces: Annotated[
        bool, typer.Option("--with-faces", help="Only photos in which a face is marked.")
    ] = False,
    compare: Annotated[
        bool, typer.Option("--compare", help="Ask face_recognition, too: some seconds a photo.")
    ] = False,
) -> None:
    """Find faces as for a library, thoroughly, and in whole photos only, and compare.

    FACES is a list of {"image_id": 17, "faces": [{"nose": [x, y], "eyes": [[x, y], [x, y]]}]} in
    pixels of the upright photo; an image_id is the number, or the text, that is the file's name
    without its ending. Classes are by the distance of the eyes were the photo 640 pixels long.
    Times are processor time of one thread, without decoding and the objects model, which has
    been run anyway. Those of face_recognition count its encodings; "people" are marked faces then.
    """
    marked = _marked(truth)
    tallies = [Tally("tintype"), Tally("thorough"), Tally("whole photo")]
    total = dict.fromkeys(_CLASSES, 0)
    photos = []
    chosen = _photos(folder, most, marked if with_faces else None)
    for path, photo in _searched(chosen, marked, tallies):
        photos.append((path, max(photo.width, photo.height)))
        for face in marked.get(_name(path.stem), ()):
            size = size_class(face, max(photo.width, photo.height))
            if size is not None:
                total[size] += 1
    if not photos:
        raise NothingReadableError(f"No photo in {printable(folder)} could be read.")
    if compare:
        tallies += _others(photos, marked)
    lines = [tally.line(total) for tally in tallies]
    if as_json:
        print_json(lines, indent=2)
        return
    shown = ", ".join(f"{total[size]:,} from {size} px" for size in _CLASSES)
    print(f"{plural(len(photos), 'photo')}; faces by distance of the eyes: {shown}.")
    print("               found of 20+    12+     8+   boxes  unmatched  ms people  nobody")
    for line in lines:
        _print(line)


def size_class(face: Face, long_side: int) -> int | None:
    """Return the class of a face in a photo of this longer side; None if it is too small."""
    eyes = face.eyes * _SIDE / long_side
    return next((size for size in _CLASSES if eyes >= size), None)


def _searched(
    paths: Sequence[Path], marked: Mapping[str, Sequence[Face]], tallies: Sequence[Tally]
) -> Iterator[tuple[Path, DecodedPhoto]]:
    """Search each photo every way, one after the other, so that all meet the same machine."""
    from tintype.analysis.faces import SOMEBODY, faces_source
    from tintype.analysis.objects import objects_source
    from tintype.media.decode import decode

    objects, usual, thorough = objects_source(1), faces_source(1), faces_source(1, thorough=True)
    for path in paths:
        try:
            photo = decode(path, max(objects.long_side, usual.long_side), roughly=True)
        except TintypeError:
            continue
        (seen,) = objects.analyse([photo], [{}])
        people = any(r.label == "person" and r.score >= SOMEBODY for r in seen.regions)
        ways = ((usual, seen), (thorough, seen), (thorough, Findings()))
        for tally, (source, findings) in zip(tallies, ways, strict=True):
            start = time.thread_time()
            found = source.detect(photo, findings)
            tally.seconds[people].append(time.thread_time() - start)
            boxes = [face.box.scaled(1 / photo.scale) for face in found]
            tally.add(marked.get(_name(path.stem), ()), boxes, max(photo.width, photo.height))
        yield path, photo


def _others(
    photos: Sequence[tuple[Path, int]], marked: Mapping[str, Sequence[Face]]
) -> Iterator[Tally]:
    """Search photos, each with its longer side, by ``face_recognition``: locations, encodings."""
    from tintype.indexing.bench import rivals

    for model in ("hog", "cnn"):
        found = rivals.face_recognition([path for path, _ in photos], model)
        if isinstance(found, str):
            complain(found)
            continue
        tally = Tally(f"face_recognition {model}")
        for (path, long_side), one in zip(photos, found, strict=True):
            if one is not None:
                faces = marked.get(_name(path.stem), ())
                tally.seconds[bool(faces)].append(one.seconds)
                tally.add(faces, one.boxes, long_side)
        yield tally


def _photos(folder: Path, most: int, marked: Mapping[str, Sequence[Face]] | None) -> list[Path]:
    """Return photos, evenly from all over a folder; of those that are marked, if asked."""
    from tintype.media.scan import scan

    if not folder.is_dir():
        raise NotFoundError(f"{printable(folder)} is not a folder.")
    paths = sorted(stat.path for stat in scan([folder.resolve()]))
    if marked is not None:
        paths = [path for path in paths if marked.get(_name(path.stem))]
    count = min(most, len(paths))
    return [paths[index * len(paths) // count] for index in range(count)]


def _marked(truth: Path) -> dict[str, list[Face]]:
    """Read the marked faces.

    Raises:
        UserError: the file cannot be read, or is not such a list.
    """
    try:
        return {
            _name(entry["image_id"]): [_face(face) for face in entry["faces"]]
            for entry in json.loads(truth.read_text("utf-8"))
        }
    except OSError as error:
        raise UserError(f"{printable(truth)} cannot be read: {error.strerror}.") from error
    except (ValueError, TypeError, LookupError) as error:
        raise UserError(f"{printable(truth)} is no list of faces in photos.") from error


def _face(face: Mapping[str, Any]) -> Face:
    left, right = face["eyes"]
    x, y = face["nose"]
    return Face((float(x), float(y)), dist(left, right))


def _name(image: object) -> str:
    """Return a photo's name without the zeros before it."""
    return str(image).lstrip("0")


def _inside(face: Face, box: Box) -> bool:
    x, y = face.nose
    return box.x <= x <= box.right and box.y <= y <= box.bottom


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None


def _milliseconds(seconds: Sequence[float]) -> float | None:
    return round(1000 * sum(seconds) / len(seconds), 1) if seconds else None


def _print(line: dict[str, Any]) -> None:
    def text(value: float | None, digits: int) -> str:
        return "-" if value is None else f"{value:.{digits}f}"

    recall = " ".join(f"{text(line[f'recall_{size}'], 3):>6}" for size in _CLASSES)
    print(
        f"{line['method']:21} {recall}  {line['boxes']:6.2f}  {line['unmatched']:9.3f}"
        f"  {text(line['ms_people'], 0):>9}  {text(line['ms_nobody'], 0):>6}"
    )
