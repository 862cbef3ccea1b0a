"""``tintype show``: everything known about one photo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from tintype.cli.options import JsonOption, LibraryOption
from tintype.cli.output import human_size, print_json, printable

if TYPE_CHECKING:
    from tintype.catalog.rows import PhotoDetails, ShownTag


def show(
    photo: Annotated[str, typer.Argument(help="A path, or a photo's number.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show everything known about one photo, with the evidence for each tag."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        details = opened.photo(photo)
    if as_json:
        print_json(details, indent=2)
        return
    for line in _lines(details):
        print(line)


def _lines(details: PhotoDetails) -> Iterator[str]:
    yield f"Photo {details.id}: {details.width} × {details.height} {details.format}"
    for file in details.files:
        yield f"  {printable(file.path)} ({human_size(file.size)}, {file.state})"
    facts = {name: value for name, value in asdict(details.facts).items() if value is not None}
    if facts:
        yield "Facts"
        yield from (f"  {name.replace('_', ' ')}: {value}" for name, value in facts.items())
    for title, shown in (("Tags", True), ("Hidden guesses", False)):
        chosen = [tag for tag in details.tags if tag.shown == shown]
        if chosen:
            yield title
            yield from (f"  {_tag(tag)}" for tag in chosen)
    regions = [region for region in details.regions if region.shown]
    if regions:
        yield "Regions (x, y, width, height)"
        for region in regions:
            box = region.box
            place = f"{box.x:.0f}, {box.y:.0f}, {box.w:.0f}, {box.h:.0f}"
            quality = f", quality {region.quality.overall:.2f}" if region.quality else ""
            yield f"  {region.kind} {region.label} {region.score:.2f}{quality} at {place}"
    yield "Analysis"
    for run in details.runs:
        outcome = "done" if run.ok else f"failed: {run.reason}"
        yield f"  {run.source} {run.revision}: {outcome} in {run.seconds * 1000:.0f} ms, {run.at}"


def _tag(tag: ShownTag) -> str:
    name = " › ".join(tag.path)
    if tag.source == "person":
        return f"{name}: you said so"
    verdict = ", rejected by you" if tag.rejected else ""
    return (
        f"{name}: {tag.score:.2f} (shown from {tag.threshold:.2f}), "
        f"“{tag.label}” by {tag.model}{verdict}"
    )
