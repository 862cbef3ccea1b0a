"""What a person did, in words: one sentence for every kind of edit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tintype.gui import naming, wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tintype.catalog.people_rows import HistoryRow

MOST_NAMES = 3
_NUMBER = re.compile(r"p\d+")

_ICONS = {
    "tag": (
        "tag", "reject", "clear", "retag", "create_tag", "rename_tag", "merge_tags", "nest_tag",
        "alias", "unalias", "delete_tag", "rule", "drop_rule",
    ),
    "photos": (
        "rate", "favourite", "unfavourite", "hide_photos", "show_photos", "caption", "album",
        "rename_album", "drop_album", "album_query", "album_photos", "not_alike", "keeper",
    ),
    "face": ("confirm", "not_this", "move", "draw", "move_face", "remove_face"),
    "person": ("name", "merge", "split", "hide", "show", "cover", "note", "forget"),
}  # fmt: skip


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("EditWords", text, "", count)


def icon_of(row: HistoryRow) -> str:
    """Name of the icon of an act's kind."""
    return next((icon for icon, kinds in _ICONS.items() if row.kind in kinds), "history")


def can_be_undone(row: HistoryRow) -> bool:
    """Whether undo would take an act back once it is the latest that stands."""
    return not row.undone and row.kind != "forget"


def sentence(row: HistoryRow) -> str:
    """``Named “Ann”``, ``Tagged “beach”``; a kind that is new here is named as it is."""
    if row.kind in _ICONS["person"] or row.kind in _ICONS["face"]:
        return _on_people(row)
    about = naming.tags(row.about) if row.kind in _ICONS["tag"] else row.about
    names = [_tr("“{}”").format(name) for name in about]
    words = _on_photos(row.kind, len(names))
    if words is None:
        words = row.kind.replace("_", " ").capitalize() + (": {all}" if names else "")
    first, last = (names[0], names[-1]) if names else ("", "")
    bare = row.about[0] if row.about else ""
    others = _listed(names[:-1])
    return words.format(all=_listed(names), first=first, last=last, others=others, bare=bare)


def _on_people(row: HistoryRow) -> str:
    about = _people(row.about)
    if row.kind in ("hide", "show"):
        words = _tr("Hid as strangers: {}") if row.kind == "hide" else _tr("Showed again: {}")
        nameless = all(_NUMBER.fullmatch(name) for name in row.about)
        return words.format(wording.people(max(len(row.about), 1)) if nameless else about)
    return {
        "name": _tr("Named {}"),
        "confirm": _tr("Confirmed {}"),
        "not_this": _tr("Said who it is not: {}"),
        "move": _tr("Said who it is: {}"),
        "merge": _tr("Said that they are one person: {}"),
        "split": _tr("Split off faces: {}"),
        "cover": _tr("Chose the cover of {}"),
        "note": _tr("Wrote a note on {}"),
        "draw": _tr("Drew a face: {}") if row.about else _tr("Drew a face"),
        "move_face": _tr("Moved the box of a face"),
        "remove_face": _tr("Said what is not a face"),
        "forget": _tr("Forgot somebody for good"),
    }[row.kind].format(about)


def _on_photos(kind: str, names: int) -> str | None:
    """A sentence to fill in for an act on tags, marks, rules or albums."""
    return {
        "tag": _tr("Tagged {all}"),
        "reject": _tr("Took away the tag {all}"),
        "clear": _tr("Left the tag {all} to the models again"),
        "retag": _tr("Changed tags: {all}"),
        "create_tag": _tr("Made the tag {all}"),
        "rename_tag": _tr("Renamed the tag {first} to {last}"),
        "merge_tags": _tr("Merged tags into {last}: {others}"),
        "nest_tag": _tr("Moved in the tree of tags: {all}"),
        "alias": _tr("Gave the tag {first} another name: {last}"),
        "unalias": _tr("Took another name from the tag {first}: {last}"),
        "delete_tag": _tr("Deleted the tag {all}"),
        "rule": _tr("Made a rule: {first} is tagged {last}"),
        "drop_rule": _tr("Dropped a rule: {first} is tagged {last}"),
        "rate": _tr("Rated {bare} of 5") if names else _tr("Took away a rating"),
        "favourite": _tr("Made favourites"),
        "unfavourite": _tr("Made favourites no more"),
        "hide_photos": _tr("Hid photos"),
        "show_photos": _tr("Showed photos again"),
        "caption": _tr("Wrote a caption"),
        "album": _tr("Made the album {all}"),
        "rename_album": _tr("Renamed the album {first} to {last}"),
        "drop_album": _tr("Deleted the album {all}"),
        "album_query": _tr("Changed what the album {first} holds: {last}"),
        "album_photos": _tr("Changed the photos of the album {all}"),
        "not_alike": _tr("Said that photos are not duplicates"),
        "keeper": _tr("Chose which of some duplicates to keep"),
    }.get(kind)


def extent(row: HistoryRow) -> str:
    """How much an act was about: ``3 faces``, ``12 photos``; empty where that says nothing."""
    if row.photos:
        return wording.photos(row.photos)
    return wording.faces(row.faces) if row.faces else ""


def _people(about: Sequence[str]) -> str:
    """Names in quotes; those without one are counted."""
    names = [_tr("“{}”").format(name) for name in about if not _NUMBER.fullmatch(name)]
    nameless = len(about) - len(names)
    words = [_listed(names)] if names else []
    if nameless or not names:
        words.append(_tr("%Ln people without a name", max(nameless, 1)))
    return ", ".join(words)


def _listed(names: Sequence[str]) -> str:
    more = len(names) - MOST_NAMES
    if more > 0:
        names = [*names[:MOST_NAMES], _tr("%Ln more", more)]
    return ", ".join(names)
