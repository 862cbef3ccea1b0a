"""The files that could not be read, each with its reason, and what can be done about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QWidget,
)

from tintype.gui.models.failures import FailureModel, PathRole
from tintype.gui.views.sections import Section, wrapped
from tintype.gui.views.tick import Tick

if TYPE_CHECKING:
    from pathlib import Path

    from tintype.gui.system_bridge import Failures
    from tintype.gui.theme import Theme

ROWS_SEEN = 8


class FailuresView(Section):
    """A double click shows the file in its folder; the buttons act on all chosen rows."""

    reveal_wanted = Signal(object)
    again_wanted = Signal(object)
    """Paths to be tried again."""
    ignore_wanted = Signal(object, bool)
    """Paths to hear no more of, or to hear of again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._failures: Failures | None = None
        self.model = FailureModel(self)
        self._lead = wrapped(kind="muted")
        self.table = QTableView()
        self.show_file = QPushButton(self.tr("Show file"))
        self.again = QPushButton(self.tr("Try again"))
        self.ignore = QPushButton(self.tr("Ignore"))
        self.all = Tick(self.tr("Show ignored files"), theme)
        self._dress_table()
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.tokens.pixels["space_s"])
        for button in (self.show_file, self.again, self.ignore):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.all)
        self.column.addWidget(self._lead)
        self.column.addWidget(self.table)
        self.column.addLayout(buttons)
        self.table.activated.connect(lambda index: self.reveal_wanted.emit(index.data(PathRole)))
        self.show_file.clicked.connect(self._show_file)
        self.again.clicked.connect(lambda: self.again_wanted.emit(self.chosen()))
        self.ignore.clicked.connect(self._ignore)
        self.all.toggled.connect(lambda _: self._fill())

    def _dress_table(self) -> None:
        table, space = self.table, self._theme.tokens.pixels
        table.setAccessibleName(self.tr("Files that could not be read"))
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(space["size_control"])
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 240)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        table.selectionModel().selectionChanged.connect(lambda *_: self._enable())

    def set_failures(self, failures: Failures) -> None:
        """Show a list; nothing of it is shown where all could be read."""
        self._failures = failures
        self.all.setVisible(bool(failures.ignored))
        self.setVisible(bool(failures.shown or failures.ignored))
        self._fill()

    def chosen(self) -> list[Path]:
        """The paths of the chosen rows."""
        rows = self.table.selectionModel().selectedRows()
        return [index.data(PathRole) for index in rows]

    def _fill(self) -> None:
        if self._failures is None:
            return
        shown, ignored = self._failures.shown, self._failures.ignored
        rows = [*shown, *ignored] if self.all.isChecked() else list(shown)
        self.model.set_failures(rows)
        self._lead.setText(
            self.tr("These files were left out. They are tried again when they change.")
            if rows
            else self.tr("%Ln files that could not be read are ignored.", "", len(ignored))
        )
        self.table.setVisible(bool(rows))
        lines = min(len(rows), ROWS_SEEN)
        high = self.table.verticalHeader().defaultSectionSize()
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + lines * high + 2 * self.table.frameWidth() + 2)
        for button in (self.show_file, self.again, self.ignore):
            button.setVisible(bool(rows))
        if rows:
            self.table.selectRow(0)
        self._enable()

    def _enable(self) -> None:
        chosen = self.table.selectionModel().selectedRows()
        self.show_file.setEnabled(len(chosen) == 1)
        for button in (self.again, self.ignore):
            button.setEnabled(bool(chosen))
        again = bool(chosen) and all(self._is_ignored(index) for index in chosen)
        self.ignore.setText(self.tr("Stop ignoring") if again else self.tr("Ignore"))

    def _is_ignored(self, index: QModelIndex) -> bool:
        return self.model.failure(index.row()).ignored

    def _show_file(self) -> None:
        for path in self.chosen()[:1]:
            self.reveal_wanted.emit(path)

    def _ignore(self) -> None:
        chosen = self.table.selectionModel().selectedRows()
        again = all(self._is_ignored(index) for index in chosen)
        self.ignore_wanted.emit(self.chosen(), not again)
