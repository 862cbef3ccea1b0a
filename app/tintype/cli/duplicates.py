"""``tintype duplicates``: photos that are the same, and which of them to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from tintype.cli.options import JsonOption, LibraryOption
from tintype.cli.output import human_size, plural, print_json, printable

if TYPE_CHECKING:
    from tintype.catalog.alike_groups import DuplicateGroup


def duplicates(
    library: LibraryOption = None,
    kind: Annotated[
        Literal["exact", "near", "burst"] | None,
        typer.Option(
            help="exact: one content in several files; near: one picture in several versions;"
            " burst: one camera, seconds apart. Without it, all three."
        ),
    ] = None,
    keep: Annotated[
        int | None, typer.Option(metavar="PHOTO", help="Choose this photo as the one to keep.")
    ] = None,
    separate: Annotated[
        list[int] | None,
        typer.Option(metavar="PHOTO", help="Say that photos are not the same; give it twice."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """List duplicates: of each group the one to keep, the reasons, then the others.

    Nothing is ever deleted. What you say with --keep and --separate stays, and tintype undo takes
    it back.
    """
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        if separate:
            opened.similar.separate(separate)
        if keep is not None:
            opened.similar.keep(keep)
        found = opened.similar.duplicates(kind)
    if as_json:
        print_json(found, indent=2)
        return
    for group in found:
        _print(group)
    if not found:
        print("No duplicates.")


def _print(group: DuplicateGroup) -> None:
    reasons = ", ".join(group.reasons) or "they are equally good"
    print(f"{group.kind}: {plural(len(group.members), 'photo')}; keep the first: {reasons}")
    for member in group.members:
        print(
            f"  {member.photo_id}\t{member.width}×{member.height}\t{human_size(member.size)}"
            f"\t{printable(member.path)}"
        )
