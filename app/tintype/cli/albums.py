"""``tintype albums``: hand-picked albums and saved searches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from tintype.cli.options import JsonOption, LibraryOption
from tintype.cli.output import plural, print_json
from tintype.cli.tag import DryRun, Targets, chosen, report

if TYPE_CHECKING:
    from tintype.library import AlbumRow, ChangeSet

app = typer.Typer(
    help="Keep photos together: hand-picked, or as a saved search.", rich_markup_mode=None
)

AlbumArgument = Annotated[str, typer.Argument(metavar="ALBUM", help="The album's name.")]


@app.command("list")
def list_albums(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """List the albums, with how many photos each shows."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        found = opened.albums.all()
    if as_json:
        print_json(found, indent=2)
        return
    for row in found:
        print(_line(row))
    if not found:
        print("No albums yet.")


def _line(row: AlbumRow) -> str:
    count = "?" if row.photos is None else plural(row.photos, "photo")
    search = f"  = {row.query}" if row.query else ""
    return f"{row.name}  {count}{search}" + (f"  ({row.problem})" if row.problem else "")


@app.command()
def create(
    album: AlbumArgument,
    targets: Annotated[
        list[str] | None,
        typer.Argument(metavar="[QUERY|FILES…]", help="The photos to begin with."),
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a hand-picked album."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        ids = chosen(opened, targets) if targets else []
        opened.albums.create(album, ids)
        _told(opened.albums.one(album), as_json=as_json)


@app.command()
def save(
    album: AlbumArgument,
    query: Annotated[list[str], typer.Argument(metavar="QUERY…", help="As for search.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Save a search as an album that fills itself; an album saved before gets the new search."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        opened.albums.save(album, " ".join(query))
        _told(opened.albums.one(album), as_json=as_json)


@app.command()
def add(
    album: AlbumArgument,
    targets: Targets,
    dry_run: DryRun = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put photos at the end of a hand-picked album."""
    from tintype.library import ChangeSet, Library

    with Library.open(library, create=False) as opened:
        ids = chosen(opened, targets)
        if dry_run:
            there = set(opened.albums.photos(album))
            change = ChangeSet(photos=frozenset(ids) - there)
        else:
            change = opened.albums.add(album, ids)
    report(change, len(ids), dry_run=dry_run, as_json=as_json)


@app.command()
def remove(
    album: AlbumArgument,
    targets: Targets,
    dry_run: DryRun = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take photos out of a hand-picked album."""
    from tintype.library import ChangeSet, Library

    with Library.open(library, create=False) as opened:
        ids = chosen(opened, targets)
        if dry_run:
            there = set(opened.albums.photos(album))
            change = ChangeSet(photos=frozenset(ids) & there)
        else:
            change = opened.albums.remove(album, ids)
    report(change, len(ids), dry_run=dry_run, as_json=as_json)


@app.command()
def rename(
    album: AlbumArgument,
    name: Annotated[str, typer.Argument(help="What to call it.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Call an album something else."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        opened.albums.rename(album, name)
        _told(opened.albums.one(name), as_json=as_json)


@app.command()
def delete(
    album: AlbumArgument, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Delete an album; its photos stay."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        change: ChangeSet = opened.albums.delete(album)
    if as_json:
        print_json({"changed": sorted(change.photos)})
    else:
        print("Done; the photos stay. Take it back: tintype undo")


def _told(row: AlbumRow, *, as_json: bool) -> None:
    if as_json:
        print_json(row, indent=2)
    else:
        print(_line(row))
