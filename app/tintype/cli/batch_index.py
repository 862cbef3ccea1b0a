"""``tintype batch-index``: bring a library up to date with folders of photos."""

from __future__ import annotations

import json
import os
import re
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tintype.cli.options import DeviceOption, JsonOption, LibraryOption, use_device
from tintype.cli.output import complain, plural, print_json, printable
from tintype.errors import BusyError, ExitCode, NothingReadableError, UserError

if TYPE_CHECKING:
    from tintype.indexing.orders import Orders
    from tintype.indexing.report import Event, IndexReport, OnEvent

_LONGEST_ORDER = 64  # bytes; a line beyond is none
_LISTED = 20  # failures a summary lists
_UNITS = {"": 1, "k": 1e3, "m": 1e6, "g": 1e9}


class ProgressKind(StrEnum):
    """How progress is shown, on stderr."""

    AUTO = "auto"
    BAR = "bar"
    JSONL = "jsonl"
    NONE = "none"


def batch_index(  # noqa: PLR0917 - a command has as many options as it has
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH…", help="Folders, or single photos.")
    ],
    library: LibraryOption = None,
    workers: Annotated[
        str,
        typer.Option(metavar="N|auto", help="Worker processes; auto: by cores and memory."),
    ] = "auto",
    only: Annotated[
        list[str] | None,
        typer.Option(
            metavar="SOURCE",
            help="Run only these: objects, faces, scenes, places, text. Repeat, or join by commas.",
            show_default=False,
        ),
    ] = None,
    progress: Annotated[
        ProgressKind, typer.Option(help="bar: for people. jsonl: for programs. On stderr.")
    ] = ProgressKind.AUTO,
    no_people: Annotated[
        bool,
        typer.Option(
            "--no-people",
            help="Look for no faces, now and later; `tintype people on` changes that.",
        ),
    ] = False,
    thorough: Annotated[
        bool | None,
        typer.Option(
            "--thorough/--not-thorough",
            help="Look for small faces everywhere, not only on people: four times the work.",
            show_default="as last time",
        ),
    ] = None,
    text: Annotated[
        bool | None,
        typer.Option(
            "--text/--no-text",
            help="Read the text in photos, after everything else.",
            show_default="as last time, at first yes",
        ),
    ] = None,
    background: Annotated[
        bool,
        typer.Option(
            "--background",
            help="Let other programs go first; rest on battery and while somebody works.",
        ),
    ] = False,
    bandwidth: Annotated[
        str | None,
        typer.Option(
            metavar="RATE", help="Read no more than this, such as 20MB/s.", show_default=False
        ),
    ] = None,
    watch: Annotated[
        bool,
        typer.Option("--watch", help="Go on: index what changes in the folders, until Ctrl-C."),
    ] = False,
    device: DeviceOption = None,
    as_json: JsonOption = False,
    until_eof: Annotated[
        bool,
        typer.Option(
            "--until-eof", help="Stop when stdin ends; obey pause, resume, low and full there."
        ),
    ] = False,
) -> int:
    """Find who and what is in the photos of folders, and keep it in the library.

    Run it again whenever you like: only what is new or changed is looked at, moved photos keep
    all they had, and Ctrl-C loses nothing that is finished. Photos are never changed.
    """
    from tintype.indexing.neighbour import lower_priority, step_back
    from tintype.indexing.orders import Orders
    from tintype.library import Library

    use_device(device)
    count = worker_number(workers)
    limit = None if bandwidth is None else byte_rate(bandwidth)
    sources = [name for group in only or () for name in group.split(",") if name]
    orders = Orders(low=background)
    if background and not until_eof:  # for good; who may be told otherwise lowers its workers
        lower_priority()
    elif until_eof:
        step_back()
    heard = orders if until_eof else None
    with _stopping(heard) as stop, Library.open(library) as opened, _shown(progress) as tell:
        if no_people:
            opened.people.switch(on=False)

        def run(targets: Sequence[Path]) -> IndexReport:
            return opened.index(
                targets,
                workers=count,
                only=sources,
                thorough=thorough,
                text=text,
                bandwidth=limit,
                orders=orders,
                on_event=tell,
                stopping=stop.is_set,
            )

        report = run(paths)
        _round(report, as_json=as_json)
        if watch and not stop.is_set():
            _watch(paths, run, stop, as_json=as_json)
            return ExitCode.OK
    return exit_code(report)


def worker_number(text: str) -> int | None:
    """Return the number of workers; None for ``auto``.

    Raises:
        UserError: neither.
    """
    if text == "auto":
        return None
    if not text.isdecimal() or int(text) < 1:
        raise UserError(f"--workers {text} is neither a number nor auto.")
    return int(text)


def byte_rate(text: str) -> float:
    """Return bytes a second for such as ``20MB/s``, ``1.5 MB`` or ``500k``; 1 MB is 1,000,000.

    Raises:
        UserError: it is none.
    """
    found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([kmg]?)(?:b(?:/s)?)?\s*", text.lower())
    rate = float(found[1]) * _UNITS[found[2]] if found else 0.0
    if rate < 1:
        raise UserError(f"--bandwidth {text} is no rate.", "Such as 20MB/s, or 500kB/s.")
    return rate


def _watch(
    paths: Sequence[Path],
    run: Callable[[Sequence[Path]], IndexReport],
    stop: threading.Event,
    *,
    as_json: bool,
) -> None:
    """Index what changes until stopped: a line, or a JSON object, a round."""
    from tintype.indexing.watch import changes

    for targets in changes(paths, stop):
        if stop.is_set():
            break
        try:
            _round(run(targets), as_json=as_json)
        except BusyError as error:  # another run does it, or the next round will
            complain(str(error), error.hint)


def _round(report: IndexReport, *, as_json: bool) -> None:
    if as_json:
        print_json(report.as_dict())
    else:
        summarize(report)
    sys.stdout.flush()


def exit_code(report: IndexReport) -> int:
    """Return the exit code that a run's figures mean.

    Raises:
        NothingReadableError: there was nothing, or nothing that could be read.
    """
    if report.interrupted:
        return ExitCode.INTERRUPTED
    if report.indexed + report.unchanged + report.moved + report.duplicates == 0:
        raise NothingReadableError(
            "No photo could be read." if report.scanned else "No photos were found.",
            "Tintype reads JPEG, PNG, WebP, TIFF, GIF, BMP, HEIC, AVIF and camera RAW files.",
        )
    return ExitCode.OK


@contextmanager
def _stopping(orders: Orders | None) -> Iterator[threading.Event]:
    """Turn Ctrl-C, a termination request or the end of stdin into an event; a second ends hard.

    Args:
        orders: told what stdin says, line by line; None leaves stdin alone.
    """
    stop = threading.Event()

    def on_signal(_number: int, _frame: object) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    before = {
        number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)
    }
    if orders is not None:
        threading.Thread(target=_listen, args=(orders, stop), daemon=True).start()
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _listen(orders: Orders, stop: threading.Event) -> None:
    rest = b""
    while data := os.read(sys.stdin.fileno(), 4096):  # no buffer: nothing holds a line back
        *lines, rest = (rest + data).split(b"\n")
        rest = rest[-_LONGEST_ORDER:]
        for line in lines:
            orders.obey(line.decode("utf-8", "replace"))
    stop.set()


@contextmanager
def _shown(kind: ProgressKind) -> Iterator[OnEvent]:
    """Yield the function that shows events in the way that was asked for."""
    if kind is ProgressKind.AUTO:
        kind = ProgressKind.BAR if sys.stderr.isatty() else ProgressKind.NONE
    if kind is ProgressKind.JSONL:
        yield lambda event: print(json.dumps(event), file=sys.stderr, flush=True)
    elif kind is ProgressKind.BAR:
        from tintype.cli.progress import bar

        with bar() as tell:
            yield tell
    else:
        yield _silent


def _silent(_event: Event) -> None:
    return


def summarize(report: IndexReport) -> None:
    """Print a run's figures for people."""
    print(
        f"{plural(report.scanned, 'file')} found: {report.indexed:,} indexed, "
        f"{report.unchanged:,} unchanged, {report.moved:,} moved, "
        f"{plural(report.duplicates, 'duplicate')}, {len(report.failed):,} could not be read."
    )
    print(f"{report.seconds:.1f} s, {report.photos_per_second:.1f} photos a second.")
    for path, reason in report.failed[:_LISTED]:
        print(f"  {printable(path)}: {reason}")
    if len(report.failed) > _LISTED:
        print(f"  … and {len(report.failed) - _LISTED:,} more: --json lists them all.")
    if report.interrupted:
        print("Interrupted. What is finished is kept; run it again to go on.")
