"""Shortcuts that a person changed: an act is known by the keys it has from the start."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

    from tintype.gui.state import WindowState

GROUP = "keys"
"""In the window's state: changed keys by the keys from the start; nothing for no keys."""

_DEFAULTS = "default_keys"


def take_on(acts: Iterable[QAction], state: WindowState) -> None:
    """Give acts the keys that were chosen for them."""
    for act in acts:
        if act.shortcuts():
            act.setProperty(_DEFAULTS, [_portable(keys) for keys in act.shortcuts()])
            changed = _kept(state, act)
            if changed is not None:
                act.setShortcut(QKeySequence(changed))


def changeable(acts: Iterable[QAction]) -> list[QAction]:
    """The acts that have keys from the start, in order."""
    return [act for act in acts if act.property(_DEFAULTS)]


def is_changed(act: QAction) -> bool:
    """Whether an act has other keys than from the start."""
    return [_portable(keys) for keys in act.shortcuts()] != act.property(_DEFAULTS)


def user_of(keys: QKeySequence, acts: Iterable[QAction], *, but: QAction) -> QAction | None:
    """The act that has these keys, apart from one."""
    if keys.isEmpty():
        return None
    return next((act for act in acts if act is not but and keys in act.shortcuts()), None)


def change(act: QAction, keys: QKeySequence, state: WindowState) -> None:
    """Give an act other keys, and remember it."""
    act.setShortcut(keys)
    if is_changed(act):
        state.put(_key(act), _portable(keys))
    else:
        state.drop(_key(act))


def put_back(act: QAction, state: WindowState) -> None:
    """Give an act its keys from the start."""
    act.setShortcuts([QKeySequence(keys) for keys in act.property(_DEFAULTS)])
    state.drop(_key(act))


def _key(act: QAction) -> str:
    return f"{GROUP}/{quote(act.property(_DEFAULTS)[0], safe='+')}"


def _kept(state: WindowState, act: QAction) -> str | None:
    key = _key(act)
    return state.text(key) if key in state.keys(GROUP) else None


def _portable(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.PortableText)
