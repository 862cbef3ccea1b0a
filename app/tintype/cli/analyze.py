"""``tintype analyze``: what the models see in a picture, without a catalog."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tintype.cli.options import JsonOption
from tintype.cli.output import print_json, printable
from tintype.cli.show import match_lines
from tintype.errors import ExitCode, UnreadableImageError

if TYPE_CHECKING:
    from tintype.analysis.runner import Runner
    from tintype.library import People
    from tintype.types import Box, DecodedPhoto, Findings, Region

_BATCH = 8


def analyze(
    images: Annotated[list[Path], typer.Argument(metavar="IMAGE…", help="Pictures.")],
    as_json: JsonOption = False,
    min_score: Annotated[
        float | None,
        typer.Option(
            min=0.0,
            help="Show everything from this score on, sure or not.",
            show_default="what would become a tag",
        ),
    ] = None,
    raw_labels: Annotated[
        bool, typer.Option("--raw-labels", help="The models' own labels, not the vocabulary's.")
    ] = False,
    thorough: Annotated[
        bool, typer.Option("--thorough", help="Look for small faces everywhere, too.")
    ] = False,
    library: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Compare faces with the people of this library, and say how near they are.",
            show_default=False,
        ),
    ] = None,
) -> int:
    """Print what the models see: objects, faces and scenes, with boxes in upright pixels."""
    from tintype.analysis.runner import Runner
    from tintype.analysis.sources import default_sources

    runner = Runner(default_sources(threads=0, floor=min_score, thorough=thorough))
    with ExitStack() as stack:
        people = None
        if library is not None:
            from tintype.library import Library

            people = stack.enter_context(Library.open(library, create=False)).people
        return _all(runner, images, _Wanted(min_score, raw_labels, people), as_json=as_json)


def _all(runner: Runner, images: list[Path], wanted: _Wanted, *, as_json: bool) -> int:
    readable = False
    remaining = iter(images)
    while batch := list(islice(remaining, _BATCH)):
        for line in _analyse(runner, batch, wanted):
            readable = readable or line["error"] is None
            if as_json:
                print_json(line)
            else:
                _print(line)
    return ExitCode.OK if readable else ExitCode.NOTHING_READABLE


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What to show: scores from ``min_score`` on, whose labels, and who faces are like."""

    min_score: float | None
    raw_labels: bool
    people: People | None


def _analyse(runner: Runner, paths: list[Path], wanted: _Wanted) -> Iterator[dict[str, Any]]:
    """Yield one line a picture, in the order of ``paths``."""
    from tintype.media.decode import decode

    photos: dict[int, DecodedPhoto] = {}
    errors: dict[int, str] = {}
    for number, path in enumerate(paths):
        try:
            photos[number] = decode(path, runner.long_side, roughly=True)
        except UnreadableImageError as error:
            errors[number] = str(error)
        except OSError as error:
            errors[number] = f"cannot be opened: {error.strerror or error}"
    everything = frozenset(runner.ids)
    results = runner.analyse(list(photos.values()), [everything] * len(photos))
    found = dict(zip(photos, results, strict=True))
    for number, path in enumerate(paths):
        line = _empty_line(path, errors.get(number))
        if number in photos:
            line |= {"width": photos[number].width, "height": photos[number].height}
            for result in found[number]:
                if result.findings is None:
                    line["error"] = f"{result.source}: {result.reason}"
                else:
                    _add(line, result.findings, wanted)
        yield line


def _empty_line(path: Path, error: str | None) -> dict[str, Any]:
    return {
        "path": printable(path),
        "width": None,
        "height": None,
        "objects": [],
        "faces": [],
        "scenes": [],
        "error": error,
    }


def _add(line: dict[str, Any], findings: Findings, wanted: _Wanted) -> None:
    """Add what one source found to a picture's line."""
    min_score, raw_labels = wanted.min_score, wanted.raw_labels
    seen: dict[int, tuple[str, float]] = {}
    for guess in findings.guesses:
        floor = guess.threshold if min_score is None else min_score
        seen |= dict.fromkeys(guess.regions, (guess.word, floor))
        if not guess.regions and guess.score >= floor:
            label = guess.label if raw_labels else guess.word
            line["scenes"].append(
                {"label": label, "score": round(guess.score, 4), "model": guess.model}
            )
    for index, region in enumerate(findings.regions):
        word, floor = seen.get(index, (region.label, min_score or 0.0))
        if region.score < floor:
            continue
        if region.kind == "face":
            line["faces"].append(_face(region, wanted.people))
        elif region.kind == "object":
            line["objects"].append(_object(region, region.label if raw_labels else word))


def _box(box: Box) -> list[float]:
    return [round(value, 2) for value in (box.x, box.y, box.w, box.h)]


def _object(region: Region, label: str) -> dict[str, Any]:
    return {
        "label": label,
        "score": round(region.score, 4),
        "box": _box(region.box),
        "model": region.model,
    }


def _face(region: Region, people: People | None) -> dict[str, Any]:
    quality = region.quality
    face = {
        "score": round(region.score, 4),
        "box": _box(region.box),
        "landmarks": [[round(x, 2), round(y, 2)] for x, y in region.landmarks],
        "quality": round(quality.overall, 4) if quality else None,
        "model": region.model,
    }
    if people is not None and region.identity is not None:
        vector = region.identity
        overall = quality.overall if quality else None
        face["matches"] = people.matches(vector.vector, vector.model, overall)
    return face


def _print(line: dict[str, Any]) -> None:
    if line["error"] is not None:
        print(f"{line['path']}: {line['error']}")
        return
    print(f"{line['path']} ({line['width']} × {line['height']})")
    for kind in ("objects", "faces", "scenes"):
        for found in line[kind]:
            place = ", ".join(f"{value:.0f}" for value in found.get("box", ()))
            label = found.get("label", "face")
            print(f"  {label} {found['score']:.2f}" + (f" at {place}" if place else ""))
            if "matches" in found:
                print(*(f"    {row}" for row in match_lines(found["matches"])), sep="\n")
