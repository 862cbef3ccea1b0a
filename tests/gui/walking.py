"""Going through every page of a window, and what is to be seen there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QWidget,
)

from tintype.gui.page_list import PAGES
from tintype.gui.views.labels import ElidedLabel
from tintype.gui.window import MainWindow

KEPT = re.compile(r"(\{[^}]*\}|%L?n|%\d|&.|<[^>]*>)")


class LongWords(QTranslator):
    """English, 40 % longer: vowels are said twice until that is reached."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        room, parts = round(len(source) * 0.4), []
        for part in KEPT.split(source):
            if KEPT.fullmatch(part):
                parts.append(part)
                continue
            for letter in part:
                twice = room > 0 and letter.isalpha()
                parts.append(letter * (1 + twice))
                room -= twice
        return "".join(parts) + "o" * max(room, 0)

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def every_page(window: MainWindow) -> Iterator[str]:
    """Show one page after the other; yields its name."""
    page = window.library
    page.grid.show_photo(int(page.grid.photos.ids[2]))
    yield "photos"
    page.open_photo(int(page.grid.photos.ids[2]))
    settle()
    yield "large"
    page.close_photo()
    page.search.set_query("Dogs")
    settle()
    yield "search"
    page.search.set_query("")
    for entry in PAGES:
        page.show_page(entry.place)
        settle()
        yield entry.words
    window._pages.setCurrentWidget(window.first_run)
    settle()
    yield "first run"


def settle() -> None:
    """Let layouts and answers arrive."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents()
        QApplication.processEvents()


def shown(window: QWidget) -> list[QWidget]:
    """All widgets that are to be seen, also those that a scroll area hides for now."""
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]


def clipped(widget: QWidget) -> bool:
    """Whether a text has less room than it needs. Elided texts take what they get."""
    if isinstance(widget, ElidedLabel) or not _text(widget):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() + 2 < widget.heightForWidth(widget.width())
    wanted = widget.sizeHint()
    if isinstance(widget, QLabel):
        wanted = wanted.boundedTo(widget.maximumSize())
    return widget.width() + 2 < wanted.width() or widget.height() + 2 < _line(widget)


def _line(widget: QWidget) -> int:
    return widget.fontMetrics().height()


def _text(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def texts(window: QWidget) -> list[QWidget]:
    """What carries a text."""
    return [widget for widget in shown(window) if _text(widget)]


def place(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget is in its window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def beside_the_edge(window: QWidget) -> list[QWidget]:
    """What sticks out of its window, or at a side of the scroll area that it is in."""
    found = []
    for widget in texts(window):
        rect, area = place(widget, window), _area_of(widget)
        inside = window.rect() if area is None else place(area.viewport(), window)
        aside = rect.left() < inside.left() - 1 or rect.right() > inside.right() + 1
        if aside or (area is None and rect.bottom() > inside.bottom() + 1):
            found.append(widget)
    return found


def _area_of(widget: QWidget) -> QAbstractScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


def overlapping(window: QWidget) -> list[tuple[QWidget, QWidget]]:
    """Texts of one parent that lie over each other."""
    found, seen = [], texts(window)
    for at, one in enumerate(seen):
        for other in seen[at + 1 :]:
            if one.parentWidget() is other.parentWidget():
                both = one.geometry().intersected(other.geometry())
                if both.width() > 2 and both.height() > 2:
                    found.append((one, other))
    return found


def told(widget: QWidget) -> str:
    """A widget in words, for a failing test."""
    hint = widget.sizeHint()
    inside = " in ".join(type(one).__name__ for one in _parents(widget)[:3])
    return (
        f"{type(widget).__name__} “{_text(widget)}” is {widget.width()}x{widget.height()}, "
        f"wants {hint.width()}x{hint.height()}, in {inside}"
    )


def _parents(widget: QWidget) -> list[QWidget]:
    found, parent = [], widget.parentWidget()
    while parent is not None:
        found.append(parent)
        parent = parent.parentWidget()
    return found
