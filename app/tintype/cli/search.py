"""``tintype search``: find photos by what is in them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tintype.cli.options import JsonOption, LanguageOption, LibraryOption, query_language
from tintype.cli.output import plural, print_json, printable

if TYPE_CHECKING:
    from tintype.library.facets import Facets
    from tintype.library.searching import Reading


def search(  # noqa: PLR0917 - a command has as many options as it has
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="QUERY…",
            help="Words and fields, such as: dog OR cat, -beach, person:jane, date:2019..2021-06, "
            'iso:>800, near:"Paris" dist:20km, sort:-date. All of them: docs/search.md',
        ),
    ],
    library: LibraryOption = None,
    limit: Annotated[int, typer.Option(min=1, help="How many results at most.")] = 50,
    count: Annotated[bool, typer.Option("--count", help="Print how many there are.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Print how the query was read, and how many match.")
    ] = False,
    facets: Annotated[
        bool, typer.Option("--facets", help="Print what the result could be narrowed by.")
    ] = False,
    language: LanguageOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find photos, best first.

    Words match tags and what they imply (animal finds a dog), people, places, text in photos, file
    and folder names, cameras and dates. Put -- before a query that begins with a minus.
    """
    from tintype.library import Library

    query = " ".join(words)
    spoken = query_language("en" if facets and language is None else language)
    with Library.open(library, create=False, language=spoken) as opened:
        reading = opened.read(query)
        if count or explain:
            _print_count(reading, opened.count(query), explain=explain, as_json=as_json)
            return
        if facets:
            _print_facets(opened.facets(query, limit=limit), as_json=as_json)
            _print_notes(reading)
            return
        hits = opened.search(query, limit=limit)
    if as_json:
        print_json(hits, indent=2)
        _print_notes(reading)
        return
    for hit in hits:
        print(f"{printable(hit.path)}\t{hit.taken or ''}\t{', '.join(hit.tags)}")
    if not hits:
        print("Nothing found.")
    _print_notes(reading)


def _print_facets(found: Facets, *, as_json: bool) -> None:
    """Print values with their numbers of photos, and what to add to the query for each."""
    if as_json:
        print_json(found, indent=2)
        return
    for facet in found.facets:
        print(f"{facet.name} ({facet.total:,})")
        for value in facet.values:
            sign = "-" if value.state == "out" else ""
            print(f"{value.count:>10,}  {printable(value.text)}  {sign}{value.query}")
    if not found.facets:
        print("Nothing found.")


def _print_count(reading: Reading, total: int, *, explain: bool, as_json: bool) -> None:
    if not as_json:
        if explain:
            print(f"Read as: {reading.text or 'all photos'}")
            print(plural(total, "photo"))
        else:
            print(total)
        _print_notes(reading)
        return
    value: dict[str, Any] = {"total": total}
    if explain:
        value |= {
            "query": reading.text,
            "notes": reading.notes,
            "meant": reading.meant,
            "understood": reading.understood,
        }
    print_json(value, indent=2)


def _print_notes(reading: Reading) -> None:
    """Print notes to stderr: results stay what other programs expect."""
    for meant in reading.meant:
        print(meant.text, file=sys.stderr)
    for note in reading.notes:
        where = "" if note.position is None else f" (at position {note.position})"
        print(f"{note.text}{where}", file=sys.stderr)
