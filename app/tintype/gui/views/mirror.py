"""Painting from right to left: what is painted by hand is laid out from the left, then mirrored."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QWidget


def mirrored(direction: Qt.LayoutDirection, whole: QRect, part: QRect) -> QRect:
    """Where a part of a line is painted; the same place where one reads from left to right.

    A painter mirrors ``AlignLeft`` and ``AlignRight`` by itself.
    """
    return QStyle.visualRect(direction, whole, part)


def from_right(widget: QWidget) -> bool:
    """Whether a widget is read from right to left."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def onward(widget: QWidget, icon: str) -> str:
    """The icon ``left`` or ``right`` that points where the other one does when mirrored."""
    swapped = {"left": "right", "right": "left"}
    return swapped.get(icon, icon) if from_right(widget) else icon
