"""The tree of tags with counts; tags are dragged onto one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from tintype.gui import naming, wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tintype.catalog.curation_rows import TagRow

Index = QModelIndex | QPersistentModelIndex

TagRole = Qt.ItemDataRole.UserRole + 1
"""The ``TagRow``."""
MIME = "application/x-tintype-tags"


def written(row: TagRow) -> str:
    """A tag's path as the library takes it: ``animal/dog``."""
    return "/".join(name.replace("/", "\\/") for name in row.path)


class TagTreeModel(QStandardItemModel):
    """Name, photos, how many a person said, other names."""

    dropped = Signal(object, object)
    """The ``TagRow`` that was dragged, and the one it was dropped on; None: beside all others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[int, TagRow] = {}

    def set_rows(self, rows: Sequence[TagRow], wanted: str = "") -> None:
        """Show other tags; only those that have a word in a name, and what stands above them."""
        self.clear()
        self.rows = {row.id: row for row in rows}
        self.setHorizontalHeaderLabels(
            [self.tr("Tag"), self.tr("Photos"), self.tr("By you"), self.tr("Other names")]
        )
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column in (1, 2):
            align = Qt.ItemDataRole.TextAlignmentRole
            self.setHeaderData(column, Qt.Orientation.Horizontal, right, align)
        shown = self._shown(wanted.casefold())
        items: dict[int, QStandardItem] = {}
        for row in rows:
            if row.id in shown:
                line = self._line(row)
                items[row.id] = line[0]
                above = items.get(row.parent) if row.parent is not None else None
                (above or self.invisibleRootItem()).appendRow(line)

    def index_of(self, tag_id: int) -> QModelIndex:
        """Where a tag is; invalid if it is not shown."""
        start = self.index(0, 0)
        flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        found = self.match(start, TagRole + 1, tag_id, 1, flags) if start.isValid() else []
        return found[0] if found else QModelIndex()

    def _shown(self, wanted: str) -> set[int]:
        shown: set[int] = set()
        for row in self.rows.values():
            names = (row.name, naming.tag(row.name), *naming.aliases(row))
            if any(wanted in one.casefold() for one in names):
                at: int | None = row.id
                while at is not None and at not in shown:
                    shown.add(at)
                    at = self.rows[at].parent if at in self.rows else None
        return shown

    def _line(self, row: TagRow) -> list[QStandardItem]:
        said = wording.number(row.said) if row.said else ""
        name = naming.tag(row.name)
        texts = (name, wording.number(row.photos), said, ", ".join(naming.aliases(row)))
        line = [QStandardItem(text) for text in texts]
        for item in line:
            item.setEditable(False)
            item.setData(row, TagRole)
            item.setData(row.id, TagRole + 1)
        for item in line[1:3]:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line[0].setData(
            self.tr("{name}, {count}").format(name=name, count=wording.photos(row.photos)),
            Qt.ItemDataRole.AccessibleTextRole,
        )
        return line

    # Dragging.

    def mimeTypes(self) -> list[str]:
        """Tags of this window."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Which tag is dragged."""
        data = QMimeData()
        rows = [index.data(TagRole) for index in indexes]
        data.setData(MIME, str(rows[0].id if rows else 0).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Nothing leaves the tree by dragging: the library's answer shows what became of it."""
        return Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """On another tag, or beside all of them."""
        return data.hasFormat(MIME)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell what was dropped on what."""
        number = bytes(data.data(MIME).data()).decode()
        dragged = self.rows.get(int(number)) if number.isdecimal() else None
        onto = parent.data(TagRole) if parent.isValid() else None
        if dragged is None or (onto is not None and onto.id == dragged.id):
            return False
        self.dropped.emit(dragged, onto)
        return True
