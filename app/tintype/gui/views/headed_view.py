"""Justified rows under headings of dates; the heading of what is in sight stays at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, Qt

from tintype.gui import wording
from tintype.gui.layout import HEADING
from tintype.gui.views.justified_view import JustifiedView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from tintype.gui.models.photo_grid import PhotoGridModel
    from tintype.gui.theme import Theme


class HeadedView(JustifiedView):
    """Paints the headings in sight; a click on one selects what stands below it."""

    def __init__(self, model: PhotoGridModel, theme: Theme, parent: QWidget | None = None) -> None:
        pixels = theme.tokens.pixels
        super().__init__(model, pixels["size_row"], pixels["size_gap"], parent)
        self._theme = theme

    def headings(self) -> Iterator[tuple[int, QRect]]:
        """The sections whose headings are in sight, and where those lie."""
        if self.sections() is None or not len(self.rows):
            return
        top, high = self.verticalOffset() - self._gap, self.viewport().height()
        tops = self.rows.tops[self.rows.sections]
        width = self.viewport().width()
        for section in range(max(self.rows.section_at(top), 0), len(tops)):
            place = int(tops[section]) - HEADING - top
            if place > high:
                return
            if section + 1 < len(tops):  # the next one pushes this one out
                place = max(place, min(0, int(tops[section + 1]) - 2 * HEADING - top))
            else:
                place = max(place, 0)
            yield section, QRect(0, place, width, HEADING)

    def heading_at(self, point: QPoint) -> int | None:
        """The section whose heading is at a point of the viewport."""
        return next((at for at, rect in self.headings() if rect.contains(point)), None)

    def bounds(self, section: int) -> tuple[int, int]:
        """First and last photo of a section. There must be sections."""
        firsts = self.rows.starts[self.rows.sections[section : section + 2]].tolist()
        return firsts[0], [*firsts[1:], len(self.rows)][0] - 1

    def step_section(self, by: int) -> None:
        """Go to the next heading, or to the one before."""
        sections = self.sections()
        if sections is not None and len(sections):
            here = self.rows.section_at(self.verticalOffset())
            self.go_to(int(sections.starts[min(max(here + by, 0), len(sections) - 1)]))

    def paint_headings(self, painter: QPainter) -> None:
        """Paint the headings over what lies below them."""
        sections = self.sections()
        if sections is None:
            return
        tokens, bold = self._theme.tokens, self.font()
        bold.setPixelSize(tokens.fonts["title"])
        bold.setBold(True)
        align = Qt.AlignmentFlag.AlignVCenter
        for section, rect in self.headings():
            painter.fillRect(rect, tokens.colour("surface"))
            first, last = self.bounds(section)
            words = wording.section(sections, section)
            text = rect.adjusted(tokens.pixels["space_m"], 0, -self._gap, 0)
            painter.setFont(bold)
            painter.setPen(tokens.colour("text"))
            painter.drawText(self.mirrored(text), align, words)
            text.setLeft(
                text.left()
                + painter.fontMetrics().horizontalAdvance(words)
                + tokens.pixels["space_m"]
            )
            painter.setFont(self.font())
            painter.setPen(tokens.colour("muted"))
            painter.drawText(
                self.mirrored(text), align, wording.number(self.photos.list.count(first, last))
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On a heading: select its photos, with Ctrl beside the others."""
        section = self.heading_at(event.position().toPoint())
        if section is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        first, last = self.bounds(section)
        flag = QItemSelectionModel.SelectionFlag
        adding = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        how = flag.Select if adding else flag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.item(first), flag.NoUpdate)
        self.selectionModel().select(QItemSelection(self.item(first), self.item(last)), how)
