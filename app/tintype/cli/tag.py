"""``tintype tag``, ``untag`` and ``mark``: say what is in photos, one or ten thousand at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from tintype.cli.options import JsonOption, LibraryOption
from tintype.cli.output import plural, print_json
from tintype.errors import NotFoundError, UserError

if TYPE_CHECKING:
    from tintype.library import ChangeSet, Library

Targets = Annotated[
    list[str],
    typer.Argument(
        metavar="QUERY|FILES…", help="A query as for search, or files and folders; * for all."
    ),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Tell what would change, change nothing.")]


def tag(
    targets: Targets,
    add: Annotated[
        list[str] | None,
        typer.Option("--add", metavar="TAG", help="Say yes to this tag; a path makes its place."),
    ] = None,
    remove: Annotated[
        list[str] | None,
        typer.Option("--remove", metavar="TAG", help="Say no: it stays away, whoever finds it."),
    ] = None,
    clear: Annotated[
        list[str] | None,
        typer.Option("--clear", metavar="TAG", help="Take back what you said of this tag."),
    ] = None,
    dry_run: DryRun = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Tag photos, or say which tags are wrong, in one act: tag beach 2021 --add holiday/Crete.

    What you say stays through indexing and new models, until you undo it.
    """
    if not (add or remove or clear):
        raise UserError("Say which tag: --add, --remove or --clear.")
    _edit(library, targets, add or [], remove or [], clear or [], dry_run, as_json)


def untag(
    targets: Targets,
    tags: Annotated[
        list[str], typer.Option("--tag", metavar="TAG", help="The tag that is not theirs.")
    ],
    dry_run: DryRun = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take tags from photos for good, also those that a model or rule finds."""
    _edit(library, targets, [], tags, [], dry_run, as_json)


def _edit(
    folder: object,
    targets: list[str],
    add: list[str],
    remove: list[str],
    clear: list[str],
    dry_run: bool,
    as_json: bool,
) -> None:
    from pathlib import Path

    from tintype.library import Library

    where = folder if isinstance(folder, Path) else None
    with Library.open(where, create=False) as opened:
        ids = chosen(opened, targets)
        change = opened.tags.edit(ids, add=add, remove=remove, clear=clear, dry_run=dry_run)
    report(change, len(ids), dry_run=dry_run, as_json=as_json)


def chosen(opened: Library, targets: list[str]) -> list[int]:
    """Return the photos that are meant.

    Raises:
        NotFoundError: there are none.
        UserError: the query cannot be read.
    """
    ids = opened.tags.chosen(targets)
    if not ids:
        raise NotFoundError("No photo matches.", "Try the query: tintype search " + targets[0])
    return ids


def report(change: ChangeSet, count: int, *, dry_run: bool = False, as_json: bool) -> None:
    """Tell how far an act reached, of how many photos."""
    changed = len(change.photos)
    if as_json:
        print_json({"photos": count, "changed": sorted(change.photos), "dry_run": dry_run})
    elif dry_run:
        print(f"{plural(changed, 'photo')} of {count:,} would change.")
    elif changed:
        print(f"{plural(changed, 'photo')} of {count:,} changed. Take it back: tintype undo")
    else:
        print(f"Nothing to change on {plural(count, 'photo')}.")


def mark(
    targets: Targets,
    rating: Annotated[
        str | None, typer.Option(metavar="0-5|none", help="Stars; none: what the file says.")
    ] = None,
    favourite: Annotated[
        bool | None, typer.Option("--favourite/--no-favourite", help="Make them favourites.")
    ] = None,
    hide: Annotated[
        bool | None, typer.Option("--hide/--unhide", help="Show them to is:hidden only.")
    ] = None,
    caption: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Words that searches find; '' for none.")
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Rate photos, make them favourites, hide them, write captions. Each option is one act."""
    from tintype.library import ChangeSet, Library

    stars = _stars(rating)
    if rating is None and favourite is None and hide is None and caption is None:
        raise UserError("Say what: --rating, --favourite, --hide or --caption.")
    with Library.open(library, create=False) as opened:
        ids = chosen(opened, targets)
        changed: frozenset[int] = frozenset()
        if rating is not None:
            changed |= opened.marks.rate(ids, stars).photos
        if favourite is not None:
            changed |= opened.marks.favour(ids, favourite=favourite).photos
        if hide is not None:
            changed |= opened.marks.hide(ids, hidden=hide).photos
        if caption is not None:
            changed |= opened.marks.caption(ids, caption).photos
    report(ChangeSet(photos=changed), len(ids), as_json=as_json)


def _stars(rating: str | None) -> int | None:
    if rating is None or rating == "none":
        return None
    if not rating.isdecimal():
        raise UserError(f"A rating is 0 to 5 or none, not {rating}.")
    return int(rating)
