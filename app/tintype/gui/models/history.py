"""What a person did, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from tintype.gui import edit_words, wording
from tintype.gui.models.tiles import Index, RowRole, TileModel

if TYPE_CHECKING:
    from tintype.catalog.people_rows import HistoryRow


class HistoryModel(TileModel):
    """Rows of ``HistoryRow``; new acts come in above without moving the others."""

    def key(self, row: HistoryRow) -> int:
        """The act's number."""
        return row.id

    def next_undone(self) -> HistoryRow | None:
        """The act that undo would take back."""
        return next((row for row in self.rows if edit_words.can_be_undone(row)), None)

    def starts_day(self, at: int) -> bool:
        """Whether the row before is of another day."""
        return at == 0 or wording.day(self.rows[at].at) != wording.day(self.rows[at - 1].at)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The sentence, the row, and all of it for a screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row: HistoryRow = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return edit_words.sentence(row)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                when = wording.when(row.at)
                undone = self.tr("undone") if row.undone else ""
                parts = (edit_words.sentence(row), edit_words.extent(row), when, undone)
                return " · ".join(filter(None, parts))
        return row if role == RowRole else None
