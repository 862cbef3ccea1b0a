"""The progress bar."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tintype.indexing.report import Event, OnEvent


@contextmanager
def bar() -> Iterator[OnEvent]:
    """Show a bar on stderr with count, speed and time left; yield what feeds it events."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[note]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("Scanning", total=None, note="")

        def tell(event: Event) -> None:
            match event["event"]:
                case "scan":
                    progress.update(task, completed=event["found"])
                case "start":
                    what = "Reading text" if event["sources"] == ["text"] else "Indexing"
                    progress.update(task, description=what, total=event["total"], completed=0)
                case "progress":
                    progress.update(task, completed=event["done"], note=_note(event))

        yield tell


def _note(event: Event) -> str:
    note = f"{event['photos_per_second']:.1f} photos/s"
    left = event["seconds_left"]
    if left:
        minutes, seconds = divmod(round(left), 60)
        hours, minutes = divmod(minutes, 60)
        note += f", {f'{hours}:{minutes:02}' if hours else minutes}:{seconds:02} left"
    if event["failed"]:
        note += f", {event['failed']} unreadable"
    return note
