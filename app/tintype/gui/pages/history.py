"""Everything a person did, in words, newest first; the latest can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from tintype.gui import edit_words, wording
from tintype.gui.layout import uniform_rows
from tintype.gui.models.history import HistoryModel
from tintype.gui.pages.page import Context, Page
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.empty import EmptyPage
from tintype.gui.views.labels import ElidedLabel
from tintype.gui.views.page_head import page_head
from tintype.gui.views.rows_view import RowsView

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection

    from tintype.catalog.people_rows import HistoryRow
    from tintype.gui.views.rows_view import Index

FIRST = 100
"""So many acts are read at first, and twice as many whenever the end comes in sight."""
WIDEST = 900
"""Pixels of the longest line: beyond, the eye loses it between its two ends."""


class HistoryView(RowsView):
    """One line an act: day where it changes, time, what was done, how much, whether undone."""

    more_wanted = Signal()
    """The end of what is there comes in sight."""

    def __init__(self, model: HistoryModel, theme: Theme, parent: QWidget | None = None) -> None:
        self._line = theme.tokens.pixels["size_control"] + 4
        gap = theme.tokens.pixels["space_s"]
        super().__init__(uniform_rows([0], 1, (1, self._line), 0), gap, self._line, parent)
        self._acts, self._theme = model, theme
        self.setProperty("kind", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("History"))
        self.setModel(model)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(lambda *_: self.lay_out())
        model.dataChanged.connect(lambda *_: self.viewport().update())
        theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: list[HistoryRow]) -> None:
        """Show other acts; whoever has scrolled down keeps the same lines before the eyes."""
        bar = self.verticalScrollBar()
        top = self.visible()[:1] if bar.value() else range(0)
        kept = [(self._acts.rows[at].id, self._top_of(at)) for at in top]
        self._acts.set_rows(rows)
        for act, offset in kept:
            at = self._acts.row_of(act)
            if at is not None:
                bar.setValue(bar.value() + self._top_of(at) - offset)

    def _top_of(self, at: int) -> int:
        return self.visualRect(self.item(at)).top()

    # Layout.

    def lay_out(self) -> None:
        """Place the lines anew; the scroll position stays."""
        width = min(max(self.viewport().width() - 2 * self._gap, 1), WIDEST)
        self.rows = uniform_rows([len(self._acts.rows)], width, (width, self._line), 0)
        self.rows.tops[:] -= self.rows.tops[0]  # no heading
        self.fit_bar()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self.lay_out()

    def doItemsLayout(self) -> None:
        """Lay out anew."""
        super().doItemsLayout()
        self.lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Repaint, and want more near the end."""
        super().scrollContentsBy(dx, dy)
        bar = self.verticalScrollBar()
        if bar.value() > bar.maximum() - self.viewport().height():
            self.more_wanted.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Follow the current line."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Repaint."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines in sight; the topmost always names its day."""
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        visible = self.visible()
        current = self.currentIndex().row() if self.hasFocus() else -1
        selected = self.selected_among(visible)
        for at in visible:
            rect = self.visualRect(self.item(at))
            first = at == visible.start or self._acts.starts_day(at)
            ink = "on_selection" if at in selected else ""
            if at in selected:
                self._paint_ground(painter, rect, focused=at == current)
            self._paint_line(painter, rect, self._acts.rows[at], ink, first=first)
        painter.end()

    def _paint_ground(self, painter: QPainter, rect: QRect, *, focused: bool) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(tokens.colour("accent")) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("selection"))
        painter.drawRoundedRect(rect.adjusted(0, 1, -1, -2), *(tokens.pixels["radius_s"],) * 2)

    def _paint_line(
        self, painter: QPainter, rect: QRect, row: HistoryRow, ink: str, *, first: bool
    ) -> None:
        tokens, align = self._theme.tokens, Qt.AlignmentFlag.AlignVCenter
        muted, space = tokens.colour(ink or "muted"), tokens.pixels["space_m"]
        metrics = self.fontMetrics()
        rect = rect.adjusted(space // 2, 0, -space, 0)
        day_width = metrics.horizontalAdvance(wording.day("2021-09-28T00:00:00") + "00")
        painter.setPen(tokens.colour(ink or "text"))
        if first:
            painter.drawText(self.mirrored(rect), align, wording.day(row.at))
        rect.setLeft(rect.left() + day_width)
        painter.setPen(muted)
        painter.drawText(self.mirrored(rect), align, wording.clock(row.at))
        rect.setLeft(rect.left() + metrics.horizontalAdvance("00:00 XX") + space)
        size = tokens.pixels["size_icon"]
        icon = self._theme.pixmap(
            edit_words.icon_of(row), ink or "muted", size, self.devicePixelRatioF()
        )
        place = QRect(rect.left(), rect.center().y() - size // 2, size, size)
        painter.drawPixmap(self.mirrored(place), icon)
        rect.setLeft(rect.left() + size + space)
        state = self.tr("undone") if row.undone else edit_words.extent(row)
        right = align | Qt.AlignmentFlag.AlignRight
        painter.drawText(self.mirrored(rect), right, state)
        rect.setRight(rect.right() - metrics.horizontalAdvance(state) - space)
        self._paint_words(painter, rect, row, ink or ("muted" if row.undone else "text"))

    def _paint_words(self, painter: QPainter, rect: QRect, row: HistoryRow, ink: str) -> None:
        font = self.font()
        font.setStrikeOut(row.undone)
        painter.setFont(font)
        painter.setPen(self._theme.tokens.colour(ink))
        words = painter.fontMetrics().elidedText(
            edit_words.sentence(row), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(self.mirrored(rect), Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(self.font())


class HistoryPage(Page):
    """Reads when shown and after every act, and reads on when the end comes in sight."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        bridge, theme = context.bridge, context.theme
        self._bridge = bridge
        self._count = FIRST
        self._ended = False
        self.model = HistoryModel(self)
        self.view = HistoryView(self.model, theme)
        self.undo = QPushButton(self.tr("Undo"))
        self.empty = EmptyPage(theme)
        self._next = ElidedLabel()
        self._build(theme)
        self.empty.say(
            self.tr("Nothing done yet"),
            self.tr("Tags, names and corrections are listed here, and each can be taken back."),
        )
        self.empty.hide()
        self.undo.clicked.connect(bridge.undo)
        self.view.more_wanted.connect(self._read_on)
        bridge.history.answered.connect(lambda answer: self._show(*answer))
        bridge.history.failed.connect(self.failed)
        bridge.changed.connect(self._changed)

    def _build(self, theme: Theme) -> None:
        set_kind(self._next, "muted")
        theme.dress_button(self.undo, "undo")
        self.undo.setToolTip(self.tr("Take back the latest (Ctrl+Z)"))
        head = page_head(self.tr("History"), theme, inset=True)
        head.addStretch(1)
        head.addWidget(self._next)
        head.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)

    def reload(self) -> None:
        """Read again as much as was read before."""
        self._bridge.ask_history(self._count)

    def enter(self) -> None:
        """Read, and take the keyboard."""
        self.reload()
        self.view.setFocus()

    def _read_on(self) -> None:
        if not self._ended and len(self.model.rows) == self._count:
            self._count *= 2  # doubling: however far one scrolls, little is read twice
            self.reload()

    def _show(self, count: int, rows: list[HistoryRow]) -> None:
        self._ended = len(rows) < count
        self.view.show_rows(rows)
        self.view.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        latest = self.model.next_undone()
        self.undo.setEnabled(latest is not None)
        words = edit_words.sentence(latest) if latest else ""
        self._next.setText(self.tr("Latest: {}").format(words) if latest else "")
        self._next.setToolTip(words)

    def _changed(self) -> None:
        if self.isVisible():
            self.reload()
