"""``tintype history`` and ``undo``: what a person did, and taking it back."""

from __future__ import annotations

from typing import Annotated

import typer

from tintype.cli.options import JsonOption, LibraryOption
from tintype.cli.output import plural, print_json


def history(
    limit: Annotated[int, typer.Option(min=1, help="How many acts.")] = 20,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List what you said and arranged, newest first: tags, marks, albums, rules, people."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        found = opened.people.history(limit)
    if as_json:
        print_json(found, indent=2)
        return
    for act in found:
        about = f" {', '.join(act.about)}" if act.about else ""
        counts = ((act.faces, "face"), (act.photos, "photo"))
        reach = "".join(f", {plural(count, what)}" for count, what in counts if count)
        undone = " (undone)" if act.undone else ""
        print(f"{act.id}  {act.at}  {act.kind.replace('_', ' ')}{about}{reach}{undone}")
    if not found:
        print("Nothing yet.")


def undo(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Take back the latest act that still stands."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        latest = next((act for act in opened.people.history(1000) if not act.undone), None)
        change = opened.undo()
    if as_json:
        changed = [] if change is None else sorted(change.photos)
        print_json({"undone": None if change is None else latest, "changed": changed})
    elif change is None:
        print("There is nothing to take back.")
    else:
        what = f"{latest.kind.replace('_', ' ')} {', '.join(latest.about)}" if latest else ""
        print(f"Taken back: {what.strip()}; {plural(len(change.photos), 'photo')} changed.")
