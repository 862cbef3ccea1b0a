"""``tintype show``: everything known about one photo."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tintype.cli.options import JsonOption, LibraryOption
from tintype.cli.output import human_size, print_json, printable
from tintype.cli.why import why as tell_why

if TYPE_CHECKING:
    from tintype.catalog.people_rows import FaceRow
    from tintype.catalog.rows import PhotoDetails, ShownTag
    from tintype.library import Matches


def show(
    photo: Annotated[str, typer.Argument(help="A path, or a photo's number.")],
    why: Annotated[
        str | None, typer.Option(metavar="TAG", help="Only why it carries this tag, or not.")
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show everything known about one photo, with the evidence for each tag."""
    if why is not None:
        tell_why(photo, why, None, library, as_json)
        return
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        details = opened.photo(photo)
        people = [
            (face, opened.people.explain(face.id)) for face in opened.people.in_photo(details.id)
        ]
    if as_json:
        whole: dict[str, Any] = {one.name: getattr(details, one.name) for one in fields(details)}
        whole["people"] = [{"face": face, "matches": matches} for face, matches in people]
        print_json(whole, indent=2)
        return
    for line in (*_lines(details), *people_lines(people)):
        print(line)


def people_lines(people: Sequence[tuple[FaceRow, Matches]]) -> Iterator[str]:
    """Tell who is in a photo, and why."""
    if people:
        yield "People"
    for face, matches in people:
        who = face.name or (f"p{face.person}" if face.person else "nobody yet")
        state = f", {face.state}" if face.state else ""
        group = f", group g{face.group}" if face.group else ""
        yield f"  face {face.id}: {who}{state}{group}"
        yield from (f"    {line}" for line in match_lines(matches))


def match_lines(matches: Matches) -> Iterator[str]:
    """Explain a match: the nearest known faces, and what it takes."""
    if matches.quality is not None:
        enough = "enough" if matches.quality >= matches.needed else "too little"
        yield f"quality {matches.quality:.2f}, {enough} to be sure (from {matches.needed:.2f})"
    for match in matches.nearest:
        name = match.name or f"p{match.person}"
        yield f"{match.distance:.2f} from face {match.face} of {name}, photo {match.photo_id}"
    if matches.nearest:
        yield f"sure up to {matches.threshold:.2f}, suggested up to {matches.limit:.2f}"


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
