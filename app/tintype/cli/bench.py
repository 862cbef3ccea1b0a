"""``tintype bench``: how good and how fast the program is, on photos of yours."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tintype.cli import (
    bench_acts,
    bench_faces,
    bench_growth,
    bench_index,
    bench_scan,
    bench_search,
    bench_window,
)
from tintype.cli.options import JsonOption
from tintype.cli.output import complain, plural, print_json, printable
from tintype.errors import BugError, NotFoundError, NothingReadableError, UserError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tintype.indexing.jobs import Job, Outcome
    from tintype.people.bench.scores import Scores
    from tintype.types import AnalysedPhoto, Embedding, Region

app = typer.Typer(
    name="bench", help="Measures the program on photos of yours.", no_args_is_help=True
)
app.command("faces")(bench_faces.faces)
app.command("acts")(bench_acts.acts)
app.command("search")(bench_search.search)
app.command("index")(bench_index.index)
app.command("scan")(bench_scan.scan)
app.command("growth")(bench_growth.growth)
app.command("window")(bench_window.window)
_EXTRA = "It comes with the extra: pip install 'tintype[bench]'"
_MOST = 30_000  # faces up to which the slow methods of others are run


@dataclass(frozen=True)
class _Labelled:
    """The labelled face of each photo: what its models say, and who it is."""

    plain: NDArray[np.float32]
    identity: NDArray[np.float32]
    quality: NDArray[np.float32]
    person: NDArray[np.int64]
    faceless: int
    unreadable: int


@app.command("people")
def people(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="One sub-folder a person.")],
    as_json: JsonOption = False,
    workers: Annotated[
        int | None,
        typer.Option(min=1, help="Processes that look at photos.", show_default="one a core"),
    ] = None,
    scale: Annotated[
        str,
        typer.Option(
            metavar="N[,N…]",
            help="Also group so many made-up faces, from DIR's plus noise: time and memory.",
            show_default=False,
        ),
    ] = "",
) -> None:
    """Group the faces of labelled photos and compare the groups with the folders.

    DIR has a sub-folder for each person, with photos at any depth. In each photo the largest,
    most central face is the person's. Faces are looked at as for any library; nothing is kept.
    The methods of others need the extra `bench`: scikit-learn, scipy. With --scale, made-up
    faces are grouped as well, each number in a process of its own.
    """
    counts = _counts(scale)
    faces = _look(folder, workers)
    if counts and len(set(faces.person.tolist())) in (1, len(faces.person)):
        raise UserError("Made-up faces need two people, one of them with two faces.")
    if not as_json:
        _say(faces)
    lines = []
    for name, method in _methods(faces):
        line = _measure(name, method, faces.person)
        lines.append(line)
        if not as_json:
            _print(line)
    lines += _scaled(faces, counts, quiet=as_json)
    if as_json:
        print_json(lines, indent=2)


def _counts(scale: str) -> list[int]:
    """Read the numbers of faces that ``--scale`` names.

    Raises:
        UserError: one is no number above zero.
    """
    parts = [part.strip().replace("_", "") for part in scale.split(",")] if scale else []
    if not all(part.isdecimal() and int(part) for part in parts):
        raise UserError(f"--scale {scale} is no list of numbers.", "Write --scale 10000,100000.")
    return [int(part) for part in parts]


def _scaled(faces: _Labelled, counts: list[int], *, quiet: bool) -> list[dict[str, Any]]:
    """Group made-up faces; return lines as for the methods, with faces and peak memory too."""
    from tintype.people.bench.scale import measure

    if counts and not quiet:
        print(f"\n{'made-up faces':>13}  seconds  of processor  peak MB  BCubed F  pairs P")
    lines = []
    for count in counts:
        run = measure(faces.identity, faces.person, count)
        line = {
            **_line("tintype", run.scores, run.seconds),
            "faces": count,
            "processor_seconds": round(run.processor_seconds, 3),
            "peak_bytes": run.peak_bytes,
        }
        lines.append(line)
        if not quiet:
            peak = "?" if run.peak_bytes is None else f"{run.peak_bytes / 1e6:,.0f}"
            print(
                f"{count:13,}  {run.seconds:7.1f}  {run.processor_seconds:12.1f}  {peak:>7}"
                f"  {line['bcubed_f']:8.3f}  {line['pair_p']:7.3f}",
                flush=True,
            )
    return lines


def _look(folder: Path, workers: int | None) -> _Labelled:
    """Run the product's own models over all photos.

    Raises:
        NotFoundError: the folder is not there.
        NothingReadableError: no face was found in any sub-folder.
    """
    import numpy as np

    from tintype.indexing.jobs import Job
    from tintype.media.scan import scan

    if not folder.is_dir():
        raise NotFoundError(f"{printable(folder)} is not a folder.")
    folder = folder.resolve()
    jobs: list[Job] = []
    names: list[str] = []
    for stat in scan([folder]):
        inside = stat.path.relative_to(folder).parts
        if len(inside) > 1:
            jobs.append(Job(len(jobs), str(stat.path), stat.size, stat.mtime_ns))
            names.append(inside[0])
    faces: dict[int, Region] = {}
    faceless = unreadable = 0
    for outcome in _outcomes(jobs, workers):
        face = _labelled_face(outcome.photo) if outcome.photo else None
        if face is not None:
            faces[outcome.job.number] = face
        elif outcome.photo is None:
            unreadable += 1
        else:
            faceless += 1
    if not faces:
        raise NothingReadableError(
            f"There is no face in the sub-folders of {printable(folder)}.",
            "Each person's photos must lie in a sub-folder of their own.",
        )
    numbers = {name: number for number, name in enumerate(sorted(set(names)))}
    rows = sorted(faces)
    return _Labelled(
        np.array([_vector(faces[row].descriptor) for row in rows]),
        np.array([_vector(faces[row].identity) for row in rows]),
        np.array([_overall(faces[row]) for row in rows], np.float32),
        np.array([numbers[names[row]] for row in rows]),
        faceless,
        unreadable,
    )


def _outcomes(jobs: list[Job], workers: int | None) -> Iterator[Outcome]:
    from tintype.indexing.engines.local import LocalEngine, worker_count

    count = worker_count(len(jobs), workers)
    wanted = frozenset({"faces"})
    with tempfile.TemporaryDirectory(prefix="tintype-bench-") as folder:
        engine = LocalEngine(count, [str(Path(folder, "lock")), *wanted])
        start = time.monotonic()
        outcomes = engine.run(jobs, lambda _job, *_content: wanted, lambda: False)
        for done, outcome in enumerate(outcomes, 1):
            if sys.stderr.isatty() and done % 20 == 0:
                speed = done / (time.monotonic() - start)
                print(f"\r{done} of {len(jobs)} photos, {speed:.1f}/s", end="", file=sys.stderr)
            yield outcome


def _labelled_face(photo: AnalysedPhoto) -> Region | None:
    """Return the largest face, where one at the centre counts four times one at the edge."""
    regions = [
        region
        for result in photo.results
        for region in (result.findings.regions if result.findings else ())
        if region.identity is not None
    ]

    def weight(region: Region) -> float:
        x = (region.box.x + region.box.w / 2) / photo.width - 0.5
        y = (region.box.y + region.box.h / 2) / photo.height - 0.5
        return region.box.area / (1 + 12 * (x * x + y * y))

    return max(regions, key=weight, default=None)


def _vector(embedding: Embedding | None) -> NDArray[np.float32]:
    if embedding is None:
        raise BugError("A face without a descriptor was chosen.")
    return embedding.vector


def _overall(face: Region) -> float:
    return face.quality.overall if face.quality else 0.0


def _methods(faces: _Labelled) -> Iterator[tuple[str, Callable[[], NDArray[Any]]]]:
    """Yield each method that can run here, ours first; say on stderr which cannot."""
    import numpy as np

    from tintype.people.bench.rivals import RIVALS, first_face
    from tintype.people.grouping import group

    nobody = np.zeros((0, 2), np.int64)
    photos = np.arange(len(faces.person))
    yield "tintype", lambda: group(faces.identity, faces.quality, photos, nobody, nobody)
    yield "face_recognition", lambda: first_face(faces.plain)
    for name, rival in RIVALS.items():
        if rival.package and find_spec(rival.module) is None:
            complain(f"{name} is left out: {rival.package} is not installed.", _EXTRA)
        elif len(photos) > _MOST:
            complain(f"{name} is left out: it takes too long for {len(photos):,} faces.")
        else:
            yield name, partial(rival.group, faces.identity)


def _measure(
    name: str, method: Callable[[], NDArray[Any]], person: NDArray[np.int64]
) -> dict[str, Any]:
    from tintype.people.bench.scores import scores

    start = time.perf_counter()
    groups = method()
    seconds = time.perf_counter() - start
    return _line(name, scores(groups, person), seconds)


def _line(name: str, found: Scores, seconds: float) -> dict[str, Any]:
    rounded = {key: round(v, 4) if isinstance(v, float) else v for key, v in asdict(found).items()}
    return {"method": name, **rounded, "seconds": round(seconds, 3)}


def _say(faces: _Labelled) -> None:
    print(
        f"{plural(len(faces.person), 'face')} of"
        f" {plural(len(set(faces.person.tolist())), 'person', 'people')}; left out:"
        f" {plural(faces.faceless, 'photo')} without a face, {faces.unreadable:,} unreadable."
    )
    print(f"{'':17}  BCubed P     R      F   pairs P     R      F   groups  seconds")


def _print(line: dict[str, Any]) -> None:
    print(
        f"{line['method']:17}    {line['bcubed_p']:.3f}  {line['bcubed_r']:.3f}"
        f"  {line['bcubed_f']:.3f}     {line['pair_p']:.3f}  {line['pair_r']:.3f}"
        f"  {line['pair_f']:.3f}  {line['groups']:7,}  {line['seconds']:7.2f}",
        flush=True,
    )
