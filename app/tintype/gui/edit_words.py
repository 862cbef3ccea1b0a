"""What a person did, in words: one sentence for every kind of edit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tintype.gui import wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tintype.catalog.people_rows import HistoryRow

MOST_NAMES = 3
_NUMBER = re.compile(r"p\d+")

_ICONS = {
    "tag": ("tag", "reject"),
    "face": ("confirm", "not_this", "move", "draw", "move_face", "remove_face"),
    "person": ("name", "merge", "split", "hide", "show", "cover", "note", "forget"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("EditWords", text)


def icon_of(row: HistoryRow) -> str:
    """Name of the icon of an act's kind."""
    return next((icon for icon, kinds in _ICONS.items() if row.kind in kinds), "history")


def can_be_undone(row: HistoryRow) -> bool:
    """Whether undo would take an act back once it is the latest that stands."""
    return not row.undone and row.kind != "forget"


def sentence(row: HistoryRow) -> str:
    """``Named “Ann”``, ``Tagged “beach”``; a kind that is new here is named as it is."""
    count = max(len(row.about), 1)
    if row.kind in ("hide", "show"):
        hidden, shown = _tr("Hid as strangers: {}"), _tr("Showed again: {}")
        words = hidden if row.kind == "hide" else shown
        named = any(not _NUMBER.fullmatch(name) for name in row.about)
        return words.format(_people(row.about) if named else wording.people(count))
    kinds = {
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
        "tag": _tr("Tagged {}"),
        "reject": _tr("Took away the tag {}"),
    }
    words = kinds.get(row.kind)
    if words is not None:
        return words.format(_people(row.about))
    plain = row.kind.replace("_", " ").capitalize()
    return f"{plain}: {_people(row.about)}" if row.about else plain


def extent(row: HistoryRow) -> str:
    """How much an act was about: ``3 faces``, ``12 photos``; empty where that says nothing."""
    if row.photos:
        return wording.photos(row.photos)
    return wording.faces(row.faces) if row.faces else ""


def _people(about: Sequence[str]) -> str:
    """Names in quotes; those without one are counted."""
    names = [f"“{name}”" for name in about if not _NUMBER.fullmatch(name)]
    nameless = len(about) - len(names)
    more = len(names) - MOST_NAMES
    if more > 0:
        names = [*names[:MOST_NAMES], _tr("{} more").format(wording.number(more))]
    if nameless or not names:
        many = _tr("{} without a name").format(wording.number(nameless))
        names.append(many if nameless > 1 else _tr("somebody without a name"))
    return ", ".join(names)
