"""``tintype rules``: WHEN a query THEN a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from tintype.cli.options import JsonOption, LibraryOption
from tintype.cli.output import plural, print_json

if TYPE_CHECKING:
    from pathlib import Path

app = typer.Typer(
    help="Tag photos by rules, now and whenever a photo comes or changes.", rich_markup_mode=None
)

QueryArgument = Annotated[str, typer.Argument(metavar="QUERY", help="A query as for search.")]
TagArgument = Annotated[str, typer.Argument(metavar="TAG", help="The tag that photos get.")]


@app.command("list")
def list_rules(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """List the rules in the order in which they are applied."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        found = opened.rules.all()
    if as_json:
        print_json(found, indent=2)
        return
    for row in found:
        print(f"{row.id}  WHEN {row.query} THEN {row.tag}  ({plural(row.photos, 'photo')})")
        if not row.on:
            print("   switched off")
        if row.problem:
            print(f"   does nothing: {row.problem}")
    if not found:
        print("No rules yet.")


@app.command()
def add(
    query: QueryArgument,
    tag: TagArgument,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="As test: make no rule.")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a rule: rules add "is:night place:Paris" "Paris by night".

    A rule sees tags that rules before it set. Where you said no to the tag, no rule sets it.
    """
    if dry_run:
        try_out(query, tag, library, as_json)
        return
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        change = opened.rules.add(query, tag)
        made = [row for row in opened.rules.all() if row.query == " ".join(query.split())][-1]
    if as_json:
        print_json(made, indent=2)
    elif change.tags:
        print(f"Rule {made.id}: {plural(made.photos, 'photo')}. Take it back: tintype undo")
    else:
        print(f"That is rule {made.id} already.")


@app.command()
def remove(
    rule: Annotated[int, typer.Argument(help="The rule's number.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Delete a rule, and the tags that it alone set."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        change = opened.rules.remove(rule)
    if as_json:
        print_json({"changed": sorted(change.photos)})
    else:
        print(f"Done; {plural(len(change.photos), 'photo')} changed. Take it back: tintype undo")


@app.command()
def off(
    rule: Annotated[int, typer.Argument(help="The rule's number.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Switch a rule off: it is kept, the tags that it alone set go."""
    _switch(rule, library, on=False, as_json=as_json)


@app.command()
def on(
    rule: Annotated[int, typer.Argument(help="The rule's number.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Switch a rule on again."""
    _switch(rule, library, on=True, as_json=as_json)


def _switch(rule: int, library: Path | None, *, on: bool, as_json: bool) -> None:
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        change = opened.rules.switch(rule, on=on)
    if as_json:
        print_json({"changed": sorted(change.photos)})
    else:
        print(f"Done; {plural(len(change.photos), 'photo')} changed. Take it back: tintype undo")


@app.command("test")
def try_out(
    query: QueryArgument,
    tag: TagArgument,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Tell what a rule would do, without making it."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        found = opened.rules.test(query, tag)
    if as_json:
        print_json(found, indent=2)
        return
    print(f"{plural(found.matching, 'photo')} match, {found.new:,} would newly show {tag}.")
    if found.rejected:
        print(f"You said no on {plural(found.rejected, 'photo')}; that stays.")
