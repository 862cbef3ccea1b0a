"""Scenes around one large photo and acts on many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from gui.walking import settle

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from tintype.gui.window import MainWindow


def why(window: MainWindow) -> None:
    """Why a photo carries a tag, and where the model sees it."""
    library = window.library
    library.open_photo(int(library.grid.photos.ids[30]))
    settle()
    chip = library.details.tags.chips()[-1]
    asked = library.current._why
    asked._ask(chip)
    asked.popover.where.click()
    settle()
    _lay_over(window, asked.popover, window.mapFromGlobal(asked.popover.pos()))


def full(window: MainWindow) -> None:
    """One photo and its controls alone."""
    size = window.size()
    window.library.open_photo(int(window.library.grid.photos.ids[30]))
    window.library.showing.set_full(full=True)
    window.resize(size)
    settle()


def export(window: MainWindow) -> None:
    """How photos are exported, while others are being copied."""
    library = window.library
    library.grid.selectAll()
    library.files._strip.begin("Copying…", 1200)
    library.files._strip.advance(431, 1200)
    library.toast.say("900 photos tagged “Crete”.")
    dialog = library.files.ask_to_export()
    if dialog is not None:
        settle()
        _lay_over(window, dialog, window.rect().center() / 2)


def _lay_over(window: MainWindow, part: QWidget, at: QPoint) -> None:
    overlay = QLabel(window)
    overlay.setPixmap(part.grab())
    overlay.adjustSize()
    overlay.move(at)
    overlay.show()


SCENES = {"why": why, "full": full, "export": export}
