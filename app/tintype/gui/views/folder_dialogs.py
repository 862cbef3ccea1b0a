"""What is asked about folders: which one to add, and whether to take one out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


def ask_for_folder(parent: QWidget, take: Callable[[Path], object]) -> None:
    """Ask for a folder of photos. The dialog does not block the event loop."""
    _ask(parent, QCoreApplication.translate("MainWindow", "Choose a folder of photos"), take)


def ask_where(parent: QWidget, name: str, take: Callable[[Path], object]) -> None:
    """Ask where a folder lies that cannot be reached at its old place."""
    title = QCoreApplication.translate("MainWindow", "Where is “{}” now?")
    _ask(parent, title.format(name), take)


def _ask(parent: QWidget, title: str, take: Callable[[Path], object]) -> None:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda path: take(Path(path)))
    dialog.open()


def ask_to_remove(parent: QWidget, name: str, remove: Callable[[], object]) -> None:
    """Ask whether the library shall forget a folder."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    question = QCoreApplication.translate("MainWindow", "Remove “{}” from Tintype?")
    box.setText(question.format(name))
    box.setInformativeText(
        QCoreApplication.translate(
            "MainWindow", "Your photos stay where they are, and what you said about them is kept."
        )
    )
    words = QCoreApplication.translate("MainWindow", "Remove")
    button = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    button.clicked.connect(lambda _checked=False: remove())
    box.open()
