"""What a screen reader is told of widgets that paint themselves: Qt cannot know what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface


def tell_roles() -> None:
    """From now on a widget's role is its class's ``accessible_role``, where it has one.

    Name and description stay those of the widget. Call it once, after the application was made.
    """
    QAccessible.installFactory(_interface)


def _interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(type(thing), "accessible_role", None)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role)
