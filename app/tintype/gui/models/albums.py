"""Albums as tiles, and rules as lines of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from tintype.gui import wording
from tintype.gui.models.tiles import FaceRole, RowRole, TileModel

if TYPE_CHECKING:
    from tintype.catalog.curation_rows import AlbumRow
    from tintype.gui.models.tiles import Index


class AlbumModel(TileModel):
    """Hand-picked albums, then saved searches."""

    def key(self, row: AlbumRow) -> int:
        """The album's number."""
        return row.id

    def sections(self) -> list[tuple[str, int]]:
        """Hand-picked, saved."""
        saved = sum(1 for row in self.rows if row.query is not None)
        parts = (
            (self.tr("Hand-picked"), len(self.rows) - saved),
            (self.tr("Saved searches"), saved),
        )
        return [(title, count) for title, count in parts if count]

    def set_albums(self, albums: list[AlbumRow]) -> None:
        """Show other albums, or the same with other counts."""
        self.set_rows(sorted(albums, key=lambda row: (row.query is not None, row.name.casefold())))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, row, cover, and words for tooltip and screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row: AlbumRow = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.name}, {counted(row)}"
            case Qt.ItemDataRole.ToolTipRole:
                return row.problem or row.query
        return {RowRole: row, FaceRole: row.cover}.get(role)


def counted(row: AlbumRow) -> str:
    """How many photos an album has; of one that cannot be answered, a dash."""
    return "–" if row.photos is None else wording.photos(row.photos)
