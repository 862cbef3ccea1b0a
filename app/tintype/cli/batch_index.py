"""``tintype batch-index``: bring a library up to date with folders of photos."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tintype.cli.options import JsonOption, LibraryOption
from tintype.cli.output import complain, plural, print_json, printable
from tintype.errors import BusyError, ExitCode, NothingReadableError, UserError

if TYPE_CHECKING:
    from tintype.indexing.report import Event, IndexReport, OnEvent

_LISTED = 20  # failures a summary lists


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
        typer.Option("--background", help="Let other programs go first, and rest on battery."),
    ] = False,
    watch: Annotated[
        bool,
        typer.Option("--watch", help="Go on: index what changes in the folders, until Ctrl-C."),
    ] = False,
    as_json: JsonOption = False,
    until_eof: Annotated[
        bool, typer.Option("--until-eof", hidden=True, help="Stop when stdin ends.")
    ] = False,
) -> int:
    """Find who and what is in the photos of folders, and keep it in the library.

    Run it again whenever you like: only what is new or changed is looked at, moved photos keep
    all they had, and Ctrl-C loses nothing that is finished. Photos are never changed.
    """
    from tintype.library import Library

    count = worker_number(workers)
    sources = [name for group in only or () for name in group.split(",") if name]
    if background:
        from tintype.indexing.neighbour import lower_priority

        lower_priority()
    with _stopping(until_eof) as stop, Library.open(library) as opened, _shown(progress) as tell:
        if no_people:
            opened.people.switch(on=False)

        def run(targets: Sequence[Path]) -> IndexReport:
            return opened.index(
                targets,
                workers=count,
                only=sources,
                thorough=thorough,
                text=text,
                background=background,
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
def _stopping(until_eof: bool) -> Iterator[threading.Event]:
    """Turn Ctrl-C, a termination request or the end of stdin into an event; a second ends hard."""
    stop = threading.Event()

    def on_signal(_number: int, _frame: object) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    before = {
        number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)
    }
    if until_eof:
        threading.Thread(target=_wait_for_eof, args=(stop,), daemon=True).start()
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _wait_for_eof(stop: threading.Event) -> None:
    while os.read(sys.stdin.fileno(), 4096):
        continue
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
