"""``tintype search``: find photos by what is in them."""

from __future__ import annotations

from typing import Annotated

import typer

from tintype.cli.options import JsonOption, LibraryOption
from tintype.cli.output import print_json, printable


def search(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="QUERY…",
            help='Words, tag:dog, -word, 2021, 2021-07, before:2020, "two words", holi*.',
        ),
    ],
    library: LibraryOption = None,
    limit: Annotated[int, typer.Option(min=1, help="How many results at most.")] = 50,
    as_json: JsonOption = False,
) -> None:
    """Find photos, best first.

    Words match tags and what they imply (animal finds a dog), file and folder names, cameras and
    dates. Put -- before a query that begins with a minus.
    """
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        hits = opened.search(" ".join(words), limit=limit)
    if as_json:
        print_json(hits, indent=2)
        return
    for hit in hits:
        print(f"{printable(hit.path)}\t{hit.taken or ''}\t{', '.join(hit.tags)}")
    if not hits:
        print("Nothing found.")
