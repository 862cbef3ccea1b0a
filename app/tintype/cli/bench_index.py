"""``tintype bench index``: how near indexing comes to what decoding and the models alone take."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tintype.cli.options import JsonOption
from tintype.cli.output import complain, print_json, printable
from tintype.errors import NotFoundError, NothingReadableError

if TYPE_CHECKING:
    from tintype.indexing.bench.floor import Floor
    from tintype.indexing.bench.usage import Usage
    from tintype.indexing.report import IndexReport

_SAMPLE = 200
_RIVALS = 10
_STEADY = 1.1  # times by which bare models may take longer or shorter after the run


def index(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Photos.")],
    compare: Annotated[
        bool, typer.Option("--compare", help="Time plain scripts and face_recognition, too.")
    ] = False,
    workers: Annotated[
        int | None,
        typer.Option(min=1, help="Worker processes.", show_default="by cores and memory"),
    ] = None,
    sample: Annotated[
        int, typer.Option(min=1, help="Photos for the floor and the plain scripts, evenly chosen.")
    ] = _SAMPLE,
    rivals: Annotated[
        int, typer.Option(min=1, help="Photos for face_recognition: seconds each.")
    ] = _RIVALS,
    as_json: JsonOption = False,
) -> None:
    """Index photos into a library of its own, and compare with the least that this could cost.

    The floor is bare scaled decoding and bare ONNX sessions, at the batch and threads that suit
    each best, in as many processes at once as there are cores, divided by the cores; it is
    measured before indexing and after it. Efficiency is floor / wall. Text is not read. Photos
    are read once before, so that the disk does not count. Nothing is kept.
    """
    from tintype.indexing.bench import floor as floors
    from tintype.indexing.machine import cores

    paths, only = _photos(folder), _sources()
    chosen = _evenly(paths, sample)
    with floors.Meter(only, cores()) as meter:
        meter.try_settings(chosen)
        meter.add(chosen, _say_floor)
        report, usage, count = _indexed(folder, workers, len(paths))
        meter.add(chosen, _say_floor)
    figures = _figures(report, usage, meter.floor, cores())
    figures["workers"] = count
    if not 1 / _STEADY < meter.drift < _STEADY:
        figures["notes"].append(
            f"The machine took {meter.drift:.2f} times as long after the run as before it:"
            " something else keeps it busy, and the efficiency is uncertain."
        )
    if compare:
        _compare(figures, chosen, _evenly(paths, rivals), only)
    _say("")
    if as_json:
        print_json(figures, indent=2)
    else:
        _print(figures)
    for note in figures["notes"]:
        complain(note)


def _photos(folder: Path) -> list[Path]:
    """Return a folder's photos, and read each once.

    Raises:
        NotFoundError: the folder is not there.
        NothingReadableError: it has no photos.
    """
    from tintype.media.scan import scan

    if not folder.is_dir():
        raise NotFoundError(f"{printable(folder)} is not a folder.")
    paths = [found.path for found in scan([folder])]
    if not paths:
        raise NothingReadableError("No photos were found.")
    for path in paths:
        with path.open("rb") as file:
            while file.read(1 << 20):
                continue
    return paths


def _sources() -> list[str]:
    from tintype.analysis.sources import LATE, known_sources

    return [name for name in known_sources() if name not in LATE]


def _indexed(folder: Path, workers: int | None, files: int) -> tuple[IndexReport, Usage, int]:
    from tintype.indexing.bench.usage import used
    from tintype.indexing.engines.local import worker_count
    from tintype.library import Library

    count = worker_count(files, workers)
    with (
        tempfile.TemporaryDirectory(prefix="tintype-bench-") as place,
        Library.open(place) as library,
        used(count) as usage,
    ):
        report = library.index([folder], workers=count, text=False, on_event=_tell)
    if not report.indexed:
        raise NothingReadableError("No photo could be read.")
    return report, usage, count


def _tell(event: dict[str, Any]) -> None:
    if event["event"] == "progress":
        _say(f"indexing: {event['done']} of {event['total']} photos")


def _say_floor(done: int) -> None:
    _say(f"floor: {done} photos")


def _say(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def _evenly(paths: Sequence[Path], count: int) -> list[Path]:
    """Return at most ``count`` paths, from all over the list."""
    count = min(count, len(paths))
    return [paths[number * len(paths) // count] for number in range(count)]


def _figures(report: IndexReport, usage: Usage, floor: Floor, cores: int) -> dict[str, Any]:
    wall = report.seconds / report.indexed
    used = None if usage.processor is None else usage.processor / usage.seconds / cores
    busy = None if usage.processor is None else usage.processor / report.indexed
    return {
        "photos": report.indexed,
        "cores": cores,
        "photos_per_second": round(1 / wall, 2),
        "ms_per_photo": round(1000 * wall, 1),
        "floor_ms": round(1000 * floor.each / cores, 1),
        "efficiency": round(floor.each / cores / wall, 3),
        "efficiency_of_processor_time": None if busy is None else round(floor.each / busy, 3),
        "cores_busy": None if used is None else round(used, 3),
        "vs_sequential": None,
        "vs_same_work_sequential": None,
        "vs_face_recognition_cnn": None,
        "vs_face_recognition_hog": None,
        "peak_memory_mb": usage.peak_mb,
        "stages": _stages(report, floor),
        "models": _models(floor),
        "faces": None,
        "notes": [],
    }


def _stages(report: IndexReport, floor: Floor) -> dict[str, dict[str, float | None]]:
    """Return milliseconds a photo by stage: in the run, and outside the pipeline on one thread.

    Stages in workers run side by side: their times add up to more than the wall time.
    """
    alone = {name: _each(seconds, floor.photos) for name, seconds in floor.sources.items()}
    alone["decode"] = _each(floor.decode, floor.photos)
    return {
        name: {"ms": _each(seconds, report.indexed), "alone_ms": alone.get(name)}
        for name, seconds in report.stages.items()
    }


def _each(seconds: float, photos: int) -> float:
    return round(1000 * seconds / max(1, photos), 2)


def _models(floor: Floor) -> dict[str, dict[str, float]]:
    """Return what each model costs in bare sessions, milliseconds of a core a photo."""
    return {
        name: {
            "runs": round(cost.runs / max(1, floor.photos), 2),
            "batch": round(cost.pictures / max(1, cost.runs), 2),
            "best_batch": cost.best.batch,
            "best_threads": cost.best.threads,
            "ms": round(1000 * cost.each, 2),
        }
        for name, cost in floor.models.items()
    }


def _compare(
    figures: dict[str, Any], photos: Sequence[Path], few: Sequence[Path], only: Sequence[str]
) -> None:
    """Add how many times slower others are."""
    from tintype.indexing.bench import rivals

    ours = figures["ms_per_photo"] / 1000
    _say("the plain scripts")
    figures["vs_sequential"] = _times(rivals.plain_script(photos) / len(photos), ours)
    figures["vs_same_work_sequential"] = _times(rivals.same_work(photos, only) / len(photos), ours)
    own = rivals.our_faces(few)
    figures["faces"] = {"photos": len(few), "tintype": sum(len(one.boxes) for one in own)}
    for model in ("hog", "cnn"):
        _say(f"face_recognition, {model}")
        others = rivals.face_recognition(few, model)
        if isinstance(others, str):
            figures["notes"].append(others)
            continue
        read = [other for other in others if other is not None]
        figures["faces"][model] = sum(len(other.boxes) for other in read)
        figures[f"vs_face_recognition_{model}"] = _times(
            sum(other.seconds for other in read), sum(one.seconds for one in own)
        )


def _times(theirs: float, ours: float) -> float:
    return round(theirs / max(ours, 1e-9), 2)


def _print(figures: dict[str, Any]) -> None:
    for name, value in figures.items():
        if not isinstance(value, dict | list):
            print(f"{name:30}{'–' if value is None else format(value, ','):>10}")
    print(f"\n{'stage':22}ms a photo  alone, one thread")
    for name, stage in figures["stages"].items():
        alone = "" if stage["alone_ms"] is None else format(stage["alone_ms"], "19.1f")
        print(f"{name:22}{stage['ms']:10.1f}{alone}")
    print(f"\n{'model, bare':22}ms a photo  runs  pictures a run  best batch  best threads")
    for name, cost in figures["models"].items():
        batch = cost["best_batch"] or "as asked"
        print(
            f"{name:22}{cost['ms']:10.1f}{cost['runs']:6.1f}{cost['batch']:16.1f}"
            f"{batch:>12}{cost['best_threads']:>14}"
        )
    for name, count in (figures["faces"] or {}).items():
        label = "photos looked at for faces" if name == "photos" else f"faces, {name}"
        print(f"{label:30}{count:10,}")
