"""``tintype tags``: the tree of tags, and what a person makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from tintype.cli.options import JsonOption, LibraryOption
from tintype.cli.output import plural, print_json

if TYPE_CHECKING:
    from tintype.library import ChangeSet, TagRow

app = typer.Typer(
    help="See, rename, merge and arrange tags. tintype undo takes any of it back.",
    rich_markup_mode=None,
)

TagArgument = Annotated[
    str, typer.Argument(metavar="TAG", help=r"A name, or a path: animal/dog. \/ is a name's slash.")
]


@app.command("list")
def list_tags(
    words: Annotated[
        bool, typer.Option("--all", help="Also words of the vocabulary that no photo shows.")
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the tags as a tree, with how many photos show each or one below it."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        found = opened.tags.all(used=not words)
    if as_json:
        print_json(found, indent=2)
        return
    for row in found:
        print(f"{'  ' * (len(row.path) - 1)}{row.name}  {_facts(row)}")
    if not found:
        print("No tags yet.")


def _facts(row: TagRow) -> str:
    renamed = [word for word in row.words if word.casefold() != row.name.casefold()]
    facts = [plural(row.photos, "photo")]
    if not row.words:
        facts.append("yours")
    elif renamed:
        facts.append(f"in the vocabulary: {', '.join(renamed)}")
    return ", ".join(facts)


@app.command()
def show(tag: TagArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Show a tag: its place, its other names, how many photos show it and who says so."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        row = opened.tags.one(tag)
    if as_json:
        print_json(row, indent=2)
        return
    print(" › ".join(row.path))
    print(f"  {plural(row.photos, 'photo')}, {row.own:,} itself, {row.said:,} as you said")
    if row.aliases:
        print(f"  also called {', '.join(row.aliases)}")
    print(f"  in the vocabulary: {', '.join(row.words) or 'no, you made it'}")


@app.command()
def create(tag: TagArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Make a tag that no photo has yet, with what is missing of its path."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        _done(opened.tags.create(tag), as_json=as_json)


@app.command()
def rename(
    tag: TagArgument,
    name: Annotated[str, typer.Argument(help="What to call it.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Call a tag something else. It stays so when the vocabulary is renewed."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        _done(opened.tags.rename(tag, name), as_json=as_json)


@app.command()
def merge(
    tags: Annotated[list[str], typer.Argument(metavar="TAG…", help="The tags; the last stays.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make tags one, under the last name: what you said, what was found, and what will be found."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        _done(opened.tags.merge(tags[:-1] or tags, tags[-1]), as_json=as_json)


@app.command()
def nest(
    tags: Annotated[list[str], typer.Argument(metavar="TAG…")],
    under: Annotated[str | None, typer.Option(metavar="TAG", help="The tag above.")] = None,
    top: Annotated[bool, typer.Option("--top", help="To the top of the tree.")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put tags below another one (--under), or at the top of the tree (--top)."""
    from tintype.errors import UserError
    from tintype.library import Library

    if (under is None) != top:
        raise UserError("Say where: --under TAG, or --top.")
    with Library.open(library, create=False) as opened:
        _done(opened.tags.nest(tags, under), as_json=as_json)


@app.command()
def alias(
    tag: TagArgument,
    name: Annotated[str, typer.Argument(help="Another name that finds it.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Give a tag another name that finds it."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        _done(opened.tags.add_alias(tag, name), as_json=as_json)


@app.command()
def unalias(
    name: Annotated[str, typer.Argument(help="The name that is none.")],
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take another name away from its tag, also if the vocabulary has it."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        _done(opened.tags.remove_alias(name), as_json=as_json)


@app.command()
def delete(tag: TagArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Delete a tag that you made; what stands below it moves up, rules that set it go too."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        _done(opened.tags.delete(tag), as_json=as_json)


@app.command()
def check(
    tag: TagArgument,
    limit: Annotated[int, typer.Option(min=1, help="How many photos.")] = 20,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the photos about which models are least sure, to be answered with tag or untag."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        found = opened.tags.doubts(tag, limit)
    if as_json:
        print_json(found, indent=2)
        return
    for doubt in found:
        shown = "shown" if doubt.margin >= 0 else "hidden"
        print(f"photo {doubt.photo_id}: {doubt.score:.2f}, {shown} (from {doubt.threshold:.2f})")
    if not found:
        print("No model guessed it, or you answered all.")


def _done(change: ChangeSet, *, as_json: bool) -> None:
    if as_json:
        print_json({"changed": sorted(change.photos), "done": change.tags})
    elif change.tags:
        print(f"Done; {plural(len(change.photos), 'photo')} concerned. Back: tintype undo")
    else:
        print("It is so already.")
