"""Painting from right to left: what is painted by hand is laid out from the left, then mirrored."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QWidget

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Where an arrow key points on the screen: across and down."""


def mirrored(direction: Qt.LayoutDirection, whole: QRect, part: QRect) -> QRect:
    """Where a part of a line is painted; the same place where one reads from left to right.

    A painter mirrors ``AlignLeft`` and ``AlignRight`` by itself.
    """
    return QStyle.visualRect(direction, whole, part)


def from_right(widget: QWidget) -> bool:
    """Whether a widget is read from right to left."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def ahead(widget: QWidget, key: int) -> Qt.Key:
    """What a key is where one reads from the left: from the right, Left and Right change places."""
    swapped = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
    return swapped.get(Qt.Key(key), Qt.Key(key)) if from_right(widget) else Qt.Key(key)


def arrows_in(widget: QWidget, words: str) -> str:
    """Words that name an arrow key, which is the other one where one reads from the right."""
    return words.translate(str.maketrans("←→", "→←")) if from_right(widget) else words
