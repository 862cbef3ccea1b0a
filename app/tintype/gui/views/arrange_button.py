"""In which order photos come, and what they are put together by: one small menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from tintype.catalog.query.tree import Sort
from tintype.catalog.rows import GroupBy
from tintype.gui.photo_list import Span
from tintype.gui.theme import Theme, set_kind

if TYPE_CHECKING:
    from tintype.gui.state import WindowState
    from tintype.gui.views.justified_view import JustifiedView

STACKS_KEY = "arrange/stacks"
"""In the window's state: whether bursts stand as one photo."""
BEST = Sort()
ORDERS = {
    "best": BEST,
    "newest": Sort("date"),
    "oldest": Sort("date", reverse=True),
    "added": Sort("added"),
    "name": Sort("name"),
    "largest": Sort("size"),
    "stars": Sort("rating"),
    "mixed": Sort("random"),
}


class ArrangeButton(QToolButton):
    """Remembers what was chosen. A ``sort:`` in the query stands above its order."""

    changed = Signal()

    def __init__(
        self, view: JustifiedView, theme: Theme, state: WindowState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view, self._state = view, state
        self._order = state.text("arrange/order")
        self._by = state.text("arrange/by")
        set_kind(self, "flat")
        theme.dress(self, "sort")
        size = theme.tokens.pixels["size_icon"]
        self.setIconSize(QSize(size, size))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        name = self.tr("Order and headings")
        self.setAccessibleName(name)
        self.setToolTip(name)
        menu = QMenu(self)
        self._title(menu, self.tr("Order"))
        self._orders = self._group(menu, self._order_names())
        menu.addSeparator()
        self._title(menu, self.tr("Headings"))
        self._headings = self._group(menu, self._heading_names())
        menu.addSeparator()
        self._stacks = menu.addAction(self.tr("Bursts as one photo"))
        self._stacks.setCheckable(True)
        self._stacks.setChecked(state.flag(STACKS_KEY, default=True))
        self._stacks.toggled.connect(self._keep_stacks)
        self.setMenu(menu)
        self._orders.triggered.connect(lambda action: self.set_order(action.data()))
        self._headings.triggered.connect(lambda action: self.set_heading(action.data()))
        menu.aboutToShow.connect(self._check)
        view.span_changed.connect(lambda _: self._check())
        self._check()

    def sort(self) -> Sort | None:
        """The order of photos; None for the usual one."""
        return ORDERS.get(self._order)

    def by(self) -> GroupBy | None:
        """What photos are put together by, if not by dates."""
        return self._by if self._by in get_args(GroupBy) else None  # type: ignore[return-value]

    def stacks(self) -> bool:
        """Whether photos of a burst stand as one."""
        return self._stacks.isChecked()

    def _keep_stacks(self, on: bool) -> None:
        self._state.put(STACKS_KEY, on)
        self.changed.emit()

    def set_order(self, name: str) -> None:
        """Have photos in another order."""
        self._order = name
        self._keep()

    def set_heading(self, name: str) -> None:
        """Put photos together by a span of time, or by something else."""
        by = name if name in get_args(GroupBy) else ""
        if not by:
            self._view.set_span(Span[name])
        if by != self._by:
            self._by = by
            self._keep()
        self._check()

    def _keep(self) -> None:
        self._state.put("arrange/order", self._order)
        self._state.put("arrange/by", self._by)
        self._check()
        self.changed.emit()

    def _check(self) -> None:
        heading = self._by or self._view.span().name
        order = self._order if self._order in ORDERS else "best"
        for group, chosen in ((self._orders, order), (self._headings, heading)):
            for action in group.actions():
                action.setChecked(action.data() == chosen)

    def _title(self, menu: QMenu, words: str) -> None:
        """A line that says what stands below it; style sheets show no text on separators."""
        menu.addAction(words).setEnabled(False)

    def _group(self, menu: QMenu, names: dict[str, str]) -> QActionGroup:
        group = QActionGroup(self)
        for data, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setData(data)
            group.addAction(action)
        return group

    def _order_names(self) -> dict[str, str]:
        return {
            "best": self.tr("Best match, then newest"),
            "newest": self.tr("Newest first"),
            "oldest": self.tr("Oldest first"),
            "added": self.tr("Last added first"),
            "name": self.tr("Name of the file"),
            "largest": self.tr("Largest file first"),
            "stars": self.tr("Most stars first"),
            "mixed": self.tr("Mixed"),
        }

    def _heading_names(self) -> dict[str, str]:
        return {
            Span.DAY.name: self.tr("Days"),
            Span.MONTH.name: self.tr("Months"),
            Span.YEAR.name: self.tr("Years"),
            Span.NONE.name: self.tr("No headings"),
            "folder": self.tr("Folders"),
            "place": self.tr("Places"),
            "camera": self.tr("Cameras"),
            "rating": self.tr("Stars"),
            "alike": self.tr("Alike"),
        }
