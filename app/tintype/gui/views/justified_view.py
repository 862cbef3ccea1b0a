"""An item view of photos in justified rows, whose place and selection outlive the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from tintype.gui.layout import HEADING
from tintype.gui.photo_list import Room, Sections, Span
from tintype.gui.views.rows_view import RowsView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QResizeEvent

    from tintype.gui.models.photo_grid import PhotoGridModel
    from tintype.gui.photo_list import PhotoList

SMALLEST_ROW, LARGEST_ROW = 90, 320


class JustifiedView(RowsView):
    """Lays out a :class:`PhotoGridModel`; scroll position and selection survive a model reset.

    A subclass calls :meth:`attach` once it is ready to be laid out.
    """

    row_height_changed = Signal(int)
    span_changed = Signal(object)
    """A :class:`Span`."""

    def __init__(
        self, model: PhotoGridModel, row_height: int, gap: int, parent: QWidget | None = None
    ) -> None:
        rows = model.list.rows(Room(1, row_height, gap, Span.NONE))
        super().__init__(rows, gap, row_height // 3, parent)
        self.photos = model
        self._row_height = row_height
        self._span = Span.NONE
        self._laid_out = rows
        self._between_lists = False  # no layout: Qt and the timeline ask for three of them
        self._anchored = (0, -1)  # photo, and where the scroll bar was put for it
        self._kept_top: tuple[int, int] | None = None
        self._kept: tuple[PhotoList, list[tuple[int, int]]] = model.list, []
        self._kept_current: int | None = None
        self._kept_range: int | None = None
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def attach(self) -> None:
        """Begin to show the model."""
        self.photos.modelAboutToBeReset.connect(self._remember)
        self.setModel(self.photos)
        # After the view's and the selection model's own slots, which both forget everything.
        self.photos.modelReset.connect(self._recall)

    def current_id(self) -> int | None:
        """Id of the current photo."""
        row = self.currentIndex().row()
        return int(self.photos.ids[row]) if row >= 0 else None

    def selected_ids(self) -> NDArray[np.int64]:
        """Ids of the selected photos in display order; of a closed burst, all of its photos."""
        return _photos_of(self.photos.list, self.selected_spans())

    def selected_count(self) -> int:
        """How many photos are selected."""
        return sum(self.photos.list.count(*span) for span in self.selected_spans())

    # Layout.

    def row_height(self) -> int:
        """The wished-for height of a row, in pixels."""
        return self._row_height

    def set_row_height(self, height: int) -> None:
        """Make thumbnails larger or smaller; what is in sight stays in sight."""
        height = min(max(height, SMALLEST_ROW), LARGEST_ROW)
        if height != self._row_height:
            self._row_height = height
            self._step = height // 3
            self._relayout()
            self.row_height_changed.emit(height)

    def span(self) -> Span:
        """What photos are put together by where they come in the order of their dates."""
        return self._span

    def set_span(self, span: Span) -> None:
        """Put photos together by other dates; what is in sight stays in sight."""
        if span is not self._span:
            self._span = span
            self._relayout()
            self.span_changed.emit(span)

    def sections(self) -> Sections | None:
        """The days, months or years under headings; None where there are none."""
        return self.photos.list.sections(self._span)

    def covered(self) -> int:
        """The heading that stays at the top."""
        return self._gap if self.sections() is None else HEADING

    def top_id(self) -> int | None:
        """Id of a photo at the upper edge; None at the very top."""
        anchor = self._anchor()
        return None if anchor is None else int(self.photos.ids[anchor[0]])

    def show_at_top(self, photo_id: int) -> None:
        """Scroll to the row of a photo; unknown ids do nothing."""
        row = self.photos.row_of(photo_id)
        if row is not None:
            self.go_to(row)

    def go_to(self, photo: int) -> None:
        """Scroll to the row of a photo, given by its place in the list; select nothing."""
        if 0 <= photo < len(self.rows):
            self._scroll_to((photo, self.covered() - self._gap))

    def room(self, width: int) -> Room:
        """What is laid out for in a viewport of a width."""
        return Room(width - 2 * self._gap, self._row_height, self._gap, self._span)

    def _relayout(self) -> None:
        """Lay out, unless the rows are still right: Qt asks more often than things change."""
        if self._between_lists:
            return
        rows = self.photos.list.rows(self.room(self.viewport().width()))
        if rows is not self._laid_out:
            anchor = self._anchor()
            self.rows = self._laid_out = rows
            self.fit_bar()
            self._scroll_to(anchor)
        self.fit_bar()
        self.viewport().update()

    def _anchor(self) -> tuple[int, int] | None:
        """A photo to keep in place, and how far it is above the edge; None at the very top.

        While nobody scrolls it is the same for layout after layout: else each would drift a little.
        """
        scroll = self.verticalOffset()
        if not scroll or not len(self.rows):
            return None
        photo, at = self._anchored
        if at != scroll or photo >= len(self.rows):
            top = scroll + self.covered() - self._gap
            photo = int(self.rows.starts[self.rows.row_at(top)])
        return photo, self.rows.cell(photo)[1] - scroll

    def _scroll_to(self, anchor: tuple[int, int] | None) -> None:
        if anchor is not None and anchor[0] < len(self.rows):
            bar = self.verticalScrollBar()
            bar.setValue(self.rows.cell(anchor[0])[1] - anchor[1])
            self._anchored = anchor[0], bar.value()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._relayout()

    def doItemsLayout(self) -> None:
        """Lay out anew."""
        super().doItemsLayout()
        self._relayout()

    # A new list of photos: keep place and selection.

    def _remember(self) -> None:
        self._between_lists = True
        top, ids = self._anchor(), self.photos.ids
        self._kept_top = None if top is None else (int(ids[top[0]]), top[1])
        self._kept = self.photos.list, self.selected_spans()
        self._kept_current = self.current_id()
        begin = self.range_from
        self._kept_range = None if begin is None else int(ids[begin])

    def _recall(self) -> None:
        """Show the model's new list at the old place, with the old selection."""
        self._between_lists = False
        self._relayout()
        top, self._kept_top = self._kept_top, None
        row = None if top is None else self.photos.row_of(top[0])
        if top is not None and row is not None:
            self._scroll_to((row, top[1]))
        self._restore_selection()

    def _restore_selection(self) -> None:
        model, selection = self.photos, QItemSelection()
        (before, spans), self._kept = self._kept, (model.list, [])
        if spans and not model.list.same_photos(before):
            rows = model.rows_of(_photos_of(before, spans))
            runs = np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1)
            spans = [(int(run[0]), int(run[-1])) for run in runs if len(run)]
        for first, last in spans:
            selection.select(model.index(first), model.index(last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)
        current = None if self._kept_current is None else model.row_of(self._kept_current)
        if current is not None:
            self.selectionModel().setCurrentIndex(
                model.index(current), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        begin, self._kept_range = self._kept_range, None
        self.range_from = None if begin is None else model.row_of(begin)


def _photos_of(photos: PhotoList, spans: Sequence[tuple[int, int]]) -> NDArray[np.int64]:
    """Ids of the photos in runs of rows."""
    parts = [photos.whole(first, last) for first, last in spans]
    return np.concatenate(parts) if parts else np.zeros(0, np.int64)
