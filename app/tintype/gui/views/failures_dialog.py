"""The files that could not be read, each with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from tintype.gui.models.failures import FailureModel, PathRole
from tintype.gui.theme import Theme, set_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tintype.catalog.rows import Failure


class FailuresDialog(QDialog):
    """Does not block the window; a double click shows the file in its folder."""

    reveal_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme.tokens.pixels
        self.setWindowTitle(self.tr("Files that could not be read"))
        self.resize(720, 420)
        self.model = FailureModel(self)
        self._lead = QLabel(wordWrap=True)
        set_kind(self._lead, "muted")
        self._table = QTableView()
        self._table.setAccessibleName(self.windowTitle())
        self._table.setModel(self.model)
        self._table.setShowGrid(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(round(space["size_control"] * 1.4))
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 240)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self._table.activated.connect(self._reveal)
        self._show = QPushButton(self.tr("Show in folder"))
        self._show.clicked.connect(lambda: self._reveal(self._table.currentIndex()))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self._show)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space["space_m"],) * 4)
        column.setSpacing(space["space_m"])
        column.addWidget(self._lead)
        column.addWidget(self._table, 1)
        column.addLayout(buttons)

    def set_failures(self, failures: Sequence[Failure]) -> None:
        """Show a list."""
        self.model.set_failures(failures)
        self._show.setEnabled(bool(failures))
        self._lead.setText(
            self.tr("These files were left out. They are tried again when they change.")
            if failures
            else self.tr("Every file could be read.")
        )
        if failures:
            self._table.selectRow(0)

    def _reveal(self, index: QModelIndex) -> None:
        path = index.data(PathRole)
        if path is not None:
            self.reveal_wanted.emit(path)
