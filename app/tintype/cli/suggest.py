"""``tintype suggest``: what a query may go on with."""

from __future__ import annotations

from typing import Annotated

import typer

from tintype.cli.options import JsonOption, LanguageOption, LibraryOption, query_language
from tintype.cli.output import plural, print_json


def suggest(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A query, as far as it is typed.")],
    library: LibraryOption = None,
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 10,
    cursor: Annotated[
        int | None, typer.Option(min=0, help="Where in the text; default: its end.")
    ] = None,
    language: LanguageOption = None,
    as_json: JsonOption = False,
) -> None:
    """Suggest people, tags, places, cameras, albums, folders, times and fields, with their photos.

    Prints what each would put in the place of the word under way.
    """
    from tintype.library import Library

    with Library.open(library, create=False, language=query_language(language or "en")) as opened:
        found = opened.suggest(text, cursor, limit)
    if as_json:
        print_json([{"query": one.applied(text), **_fields(one)} for one in found], indent=2)
        return
    for one in found:
        count = "" if one.count is None else plural(one.count, "photo")
        print(f"{one.insert}\t{one.kind}\t{count}")


def _fields(one: object) -> dict[str, object]:
    from dataclasses import fields

    return {field.name: getattr(one, field.name) for field in fields(one)}  # type: ignore[arg-type]
