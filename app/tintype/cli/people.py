"""``tintype people``: whom the photos show. Each act is one edit; ``people undo`` takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from tintype.cli.options import JsonOption, LibraryOption
from tintype.cli.output import plural, print_json
from tintype.errors import UserError

if TYPE_CHECKING:
    from tintype.catalog.people_rows import FaceRow, PersonRow, Suggestion
    from tintype.catalog.rows import ChangeSet

app = typer.Typer(
    help="Whom the photos show: people and unnamed groups of faces. WHO is a name, a person's"
    " number (p3) or a group's (g12), as `list` shows them.",
)

WhoArgument = Annotated[str, typer.Argument(metavar="WHO", help="A name, p3 or g12.")]
FacesArgument = Annotated[
    list[int], typer.Argument(metavar="FACE…", help="Numbers of faces, as `faces` shows them.")
]


@app.command("list")
def list_people(
    library: LibraryOption = None,
    min_faces: Annotated[int, typer.Option(help="Leave out unnamed groups with fewer faces.")] = 2,
    everybody: Annotated[
        bool, typer.Option("--all", help="Hidden strangers and groups of any size too.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """List people and unnamed groups, with their faces and photos."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        found = [row for row in opened.people.everybody() if everybody or not row.hidden]
        found += opened.people.groups(1 if everybody else min_faces)
    if as_json:
        print_json([_plain_person(row) for row in found], indent=2)
        return
    for row in found:
        notes = [plural(row.faces, "face"), plural(row.photos, "photo")]
        notes += [f"{row.suggested:,} suggested"] if row.suggested else []
        notes += ["hidden"] if row.hidden else []
        print(f"{row.who!s:>6}  {row.name or '(unnamed)'}: {', '.join(notes)}")
        if row.note:
            print(f"        {row.note}")
    if not found:
        print("Nobody yet.")


def _plain_person(row: PersonRow) -> dict[str, object]:
    return {
        "who": str(row.who), "name": row.name, "hidden": row.hidden, "note": row.note,
        "faces": row.faces, "photos": row.photos, "confirmed": row.confirmed,
        "suggested": row.suggested, "cover": row.cover,
    }  # fmt: skip


@app.command()
def faces(who: WhoArgument, library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """List somebody's faces, the most doubtful first."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        found = opened.people.faces(who)
    if as_json:
        print_json(found, indent=2)
        return
    for face in found:
        print(_face(face))


def _face(face: FaceRow) -> str:
    box = face.box
    known = "no quality" if face.quality is None else f"quality {face.quality:.2f}"
    return (
        f"face {face.id}: {face.state or 'nobody'}, {known}, photo {face.photo_id} at "
        f"{box.x:.0f}, {box.y:.0f}, {box.w:.0f}, {box.h:.0f}"
    )


@app.command()
def name(
    whos: Annotated[
        list[str], typer.Argument(metavar="WHO… NAME", help="Somebody's name joins them.")
    ],
    library: LibraryOption = None,
) -> None:
    """Give somebody a name: good faces of a group are that person, doubtful ones perhaps.

    Several are one person of that name from now on, in one act.
    """
    from tintype.library import Library

    *found, new_name = whos
    if not found:
        raise UserError("Say who has the name, and the name: g12 Jane.")
    with Library.open(library, create=False) as opened:
        _done(opened.people.name(found, new_name))


@app.command()
def merge(
    whos: Annotated[list[str], typer.Argument(metavar="WHO…", help="Two or more.")],
    library: LibraryOption = None,
) -> None:
    """Say that several are one person; the first name stays."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        _done(opened.people.merge(whos))


@app.command()
def split(
    face_ids: FacesArgument,
    new_name: Annotated[
        str | None, typer.Option("--name", help="Who they are, if known.", show_default=False)
    ] = None,
    library: LibraryOption = None,
) -> None:
    """Say that faces are a person of their own, apart from whom they were taken for."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        _done(opened.people.split(face_ids, new_name))


@app.command("not")
def not_this(who: WhoArgument, face_ids: FacesArgument, library: LibraryOption = None) -> None:
    """Say that faces are not somebody; it is remembered for ever."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        _done(opened.people.not_this(face_ids, who))


@app.command()
def confirm(
    face_ids: FacesArgument,
    who: Annotated[
        str | None,
        typer.Option("--as", metavar="WHO", help="Who.", show_default="whom they are taken for"),
    ] = None,
    library: LibraryOption = None,
) -> None:
    """Say that faces are somebody; a name may be new."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        _done(opened.people.move(face_ids, who) if who else opened.people.confirm(face_ids))


@app.command()
def remove(face_ids: FacesArgument, library: LibraryOption = None) -> None:
    """Say that these are no faces."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        _done(opened.people.remove(face_ids))


@app.command()
def hide(
    whos: Annotated[
        list[str] | None, typer.Argument(metavar="WHO…", help="Any number.", show_default=False)
    ] = None,
    strangers: Annotated[
        int | None,
        typer.Option(
            metavar="N", min=1, help="All unnamed groups of at most N faces.", show_default=False
        ),
    ] = None,
    show: Annotated[bool, typer.Option("--show", help="Stop ignoring them.")] = False,
    library: LibraryOption = None,
) -> None:
    """Ignore strangers, in one act."""
    from tintype.library import Library

    if bool(whos) == (strangers is not None):
        raise UserError("Name some people, or say --strangers N.")
    with Library.open(library, create=False) as opened:
        if strangers is not None:
            _done(opened.people.hide_strangers(strangers))
        else:
            _done(opened.people.hide(whos or (), hidden=not show))


@app.command()
def cover(
    who: WhoArgument,
    face_id: Annotated[int, typer.Argument(metavar="FACE", help="One of their faces.")],
    library: LibraryOption = None,
) -> None:
    """Choose the face that stands for somebody."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        _done(opened.people.set_cover(who, face_id))


@app.command()
def note(
    who: WhoArgument,
    text: Annotated[str, typer.Argument(help="Such as a consent; empty removes the note.")],
    library: LibraryOption = None,
) -> None:
    """Note what somebody consented to."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        _done(opened.people.note(who, text))


@app.command()
def suggest(
    who: Annotated[
        str | None, typer.Argument(metavar="WHO", help="Ask about one.", show_default=False)
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many questions.")] = 20,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List questions "the same person?", those first whose answer decides most faces.

    Answer yes with `confirm` or `merge`, no with `not`.
    """
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        found = opened.people.suggestions(who, limit)
    if as_json:
        print_json([_plain_suggestion(one) for one in found], indent=2)
        return
    for one in found:
        what = f"face {one.face}" if one.who.group is None else f"group {one.who}, face {one.face}"
        apart = "" if one.distance is None else f", distance {one.distance:.2f}"
        print(f"{one.name}? {what} ({plural(one.settles, 'face')}{apart})")


def _plain_suggestion(one: Suggestion) -> dict[str, object]:
    return {
        "person": f"p{one.person}", "name": one.name, "who": str(one.who), "face": one.face,
        "settles": one.settles, "distance": one.distance,
    }  # fmt: skip


@app.command()
def regroup(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Group all faces anew, obeying all you said; names stay. Indexing groups new faces itself."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        report = opened.people.regroup()
    if as_json:
        print_json(report)
    else:
        print(f"{plural(report.faces, 'face')} in {plural(report.groups, 'group')}.")


@app.command()
def history(
    limit: Annotated[int, typer.Option(min=1, help="How many acts.")] = 20,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List what you said, newest first."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        found = opened.people.history(limit)
    if as_json:
        print_json(found, indent=2)
        return
    for act in found:
        about = f" {', '.join(act.about)}" if act.about else ""
        count = f", {plural(act.faces, 'face')}" if act.faces else ""
        print(f"{act.id}  {act.at}  {act.kind}{about}{count}{' (undone)' if act.undone else ''}")


@app.command()
def undo(library: LibraryOption = None) -> None:
    """Take back the latest act that still stands, on tags too."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        change = opened.people.undo()
    if change is None:
        print("There is nothing to take back.")
    else:
        _done(change)


@app.command()
def forget(
    who: WhoArgument,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    library: LibraryOption = None,
) -> None:
    """Erase somebody's name, faces' descriptors, groups, notes and pictures, for ever.

    Also the catalog's own backup copies, which hold the same. The photos stay, and at these
    places in them nothing of the kind is stored again. Faces that are only suggested lose the
    suggestion and nothing else: confirm right ones before.
    """
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        row = opened.people.one(who)
        if not yes:
            count = plural(row.faces, "face")
            typer.confirm(
                f"Erase {row.name or row.who}, {count}? This cannot be undone", abort=True
            )
        change = opened.people.forget(row.who)
    print(f"Forgotten; {plural(len(change.photos), 'photo')} changed.")


@app.command("off")
def switch_off(
    erase: Annotated[
        bool, typer.Option("--erase", help="Also erase all that is known about everybody.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    library: LibraryOption = None,
) -> None:
    """Recognise nobody in this library: no faces are looked for any more."""
    from tintype.library import Library

    if erase and not yes:
        typer.confirm("Erase all people and faces? This cannot be undone", abort=True)
    with Library.open(library) as opened:
        opened.people.switch(on=False, erase=erase)
    print("People are not recognised in this library.")


@app.command("on")
def switch_on(library: LibraryOption = None) -> None:
    """Recognise people in this library; the next indexing looks for faces."""
    from tintype.library import Library

    with Library.open(library) as opened:
        opened.people.switch(on=True)
    print("People are recognised in this library from the next indexing on.")


def _done(change: ChangeSet) -> None:
    """Tell how far an act reached."""
    if change.people or change.tags:
        print(f"Done; {plural(len(change.photos), 'photo')} changed.")
    else:
        print("That was said already.")
