"""The tree of all tags: what is open and chosen stays so, whatever comes or goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from tintype.gui.models.tag_tree import TagRole, TagTreeModel
from tintype.gui.theme import set_kind
from tintype.gui.views.chevron_tree import ChevronTree

if TYPE_CHECKING:
    from tintype.catalog.curation_rows import TagRow
    from tintype.gui.theme import Theme

WIDTHS = (260, 80, 80)


class TagTree(ChevronTree):
    """Tags with their counts; one can be dragged onto another."""

    def __init__(self, model: TagTreeModel, theme: Theme) -> None:
        super().__init__(theme)
        self._model = model
        self._known = False
        self.setModel(model)
        set_kind(self, "table")
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def current(self) -> TagRow | None:
        """The tag that is chosen."""
        row: TagRow | None = self.currentIndex().data(TagRole)
        return row

    def show_rows(self, rows: list[TagRow], wanted: str) -> None:
        """Show tags; with ``wanted`` only those that match, all open."""
        row, place = self.current(), self.verticalScrollBar().value()
        closed = self._closed() if self._known else set()
        self._model.set_rows(rows, wanted)
        self._known = bool(rows)
        self.expandAll()
        for number in closed if not wanted else ():
            self.setExpanded(self._model.index_of(number), False)
        if row is not None:
            self.setCurrentIndex(self._model.index_of(row.id))
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, width)
        self.verticalScrollBar().setValue(place)

    def _closed(self) -> set[int]:
        places = {number: self._model.index_of(number) for number in self._model.rows}
        return {number for number, at in places.items() if at.isValid() and not self.isExpanded(at)}
