"""Files that could not be read, with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tintype.gui.library_words import told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tintype.catalog.rows import Failure

Index = QModelIndex | QPersistentModelIndex
PathRole = Qt.ItemDataRole.UserRole + 1


class FailureModel(QAbstractTableModel):
    """One row a file: its name, and why it could not be read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failures: Sequence[Failure] = ()

    def set_failures(self, failures: Sequence[Failure]) -> None:
        """Show another list."""
        self.beginResetModel()
        self._failures = failures
        self.endResetModel()

    def failure(self, row: int) -> Failure:
        """The file of a row."""
        return self._failures[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of files."""
        return 0 if parent.isValid() else len(self._failures)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """File and reason."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name and reason; the whole path as the tooltip."""
        if not index.isValid() or index.row() >= len(self._failures):
            return None
        failure = self._failures[index.row()]
        if role == PathRole:
            return failure.path
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{failure.path}\n{told(failure.reason)}"
        if role == Qt.ItemDataRole.DisplayRole:
            return failure.path.name if index.column() == 0 else told(failure.reason)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the two columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("File"), self.tr("Why it could not be read"))[section]
