"""Scenes of the other pages, and of the window where one reads from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.walking import settle
from tintype.catalog.people_rows import Who
from tintype.gui.models.folders import HISTORY, PEOPLE

if TYPE_CHECKING:
    from tintype.gui.window import MainWindow


def people(window: MainWindow) -> None:
    """Everybody."""
    window.library.show_page(PEOPLE)


def person(window: MainWindow) -> None:
    """One of them."""
    window.library.show_person(Who(person=1))


def history(window: MainWindow) -> None:
    """What was done."""
    window.library.show_page(HISTORY)


def compare(window: MainWindow) -> None:
    """Three photos beside each other."""
    grid = window.library.grid
    grid.show_photo(int(grid.photos.ids[2]))
    _select(window, 3)
    window.library.showing.show_compare()


def mirrored(window: MainWindow) -> None:
    """From right to left."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    window.library.grid.show_photo(int(window.library.grid.photos.ids[30]))


def mirrored_history(window: MainWindow) -> None:
    """From right to left, lines that are painted by hand."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    history(window)


def mirrored_large(window: MainWindow) -> None:
    """From right to left, one photo and those beside it."""
    mirrored(window)
    window.library.open_photo(int(window.library.grid.photos.ids[30]))


def _select(window: MainWindow, count: int) -> None:
    from PySide6.QtCore import QItemSelection, QItemSelectionModel

    grid = window.library.grid
    chosen = QItemSelection(grid.item(2), grid.item(1 + count))
    grid.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)


SCENES = {
    "people": people,
    "person": person,
    "history": history,
    "compare": compare,
    "mirrored": mirrored,
    "mirrored-history": mirrored_history,
    "mirrored-large": mirrored_large,
}
