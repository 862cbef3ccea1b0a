"""What we rely on in the Qt that is installed."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter


def test_calls_into_qt_do_not_use_up_references_to_none(qapp) -> None:
    """PySide6 6.12.0 does, on Python 3.11: a window that paints dies within seconds."""
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    painter, rect = QPainter(image), QRect(0, 0, 1, 1)
    before = sys.getrefcount(None)
    for _ in range(1000):
        painter.drawRect(rect)
    after = sys.getrefcount(None)
    painter.end()
    assert after > before - 500
