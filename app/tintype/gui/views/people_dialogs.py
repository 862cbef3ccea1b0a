"""What is asked before something is erased that no undo brings back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


def _tr(text: str) -> str:
    return QCoreApplication.translate("PeopleDialogs", text)


def _box(parent: QWidget, question: str, words: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(words)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    return box


def ask_to_forget(parent: QWidget, name: str, forget: Callable[[], None]) -> QMessageBox:
    """Ask whether to erase a person."""
    box = _box(
        parent,
        _tr("Forget {}?").format(name),
        _tr(
            "This erases the name, the note, the pictures of this face and what Tintype computed"
            " to recognise it, from the library and its backups. Your photos stay as they are.\n\n"
            "This cannot be undone."
        ),
    )
    button = box.addButton(_tr("Forget for good"), QMessageBox.ButtonRole.DestructiveRole)
    button.clicked.connect(forget)
    box.open()
    return box


def ask_to_switch_off(
    parent: QWidget, switch: Callable[[], None], erase: Callable[[], None]
) -> QMessageBox:
    """Ask whether to switch recognition off, and whether to erase what is known."""
    box = _box(
        parent,
        _tr("Switch off recognising people?"),
        _tr(
            "Tintype then looks for no faces in this library and groups none. Names and faces can"
            " be kept for later, or erased: names, notes, pictures of faces and what was computed"
            " from them. Erasing cannot be undone."
        ),
    )
    keep = box.addButton(_tr("Switch off"), QMessageBox.ButtonRole.AcceptRole)
    keep.clicked.connect(switch)
    gone = box.addButton(_tr("Switch off and erase…"), QMessageBox.ButtonRole.DestructiveRole)
    gone.clicked.connect(lambda: ask_to_erase(parent, erase))
    box.open()
    return box


def ask_to_erase(parent: QWidget, erase: Callable[[], None]) -> QMessageBox:
    """Ask once more before everybody is erased."""
    box = _box(
        parent,
        _tr("Erase everything about people?"),
        _tr("All names, notes, groups and faces of this library go. This cannot be undone."),
    )
    button = box.addButton(_tr("Erase everything"), QMessageBox.ButtonRole.DestructiveRole)
    button.clicked.connect(erase)
    box.open()
    return box
