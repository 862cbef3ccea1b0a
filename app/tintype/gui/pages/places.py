"""The place for places: where photos were taken, as a list and on a drawn map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tintype.gui import wording
from tintype.gui.models.place_tree import PlaceTreeModel, Spot, SpotRole
from tintype.gui.pages.page import Context, Page
from tintype.gui.theme import set_kind
from tintype.gui.views.chevron_tree import ChevronTree
from tintype.gui.views.empty import EmptyPage
from tintype.gui.views.page_head import page_head
from tintype.gui.views.world_map import STEP, WorldMap
from tintype.library.places import NOWHERE

if TYPE_CHECKING:
    from tintype.catalog.rows import ChangeSet
    from tintype.gui.pages_bridge import Whereabouts


class PlacesPage(Page):
    """A tree of countries beside a map; both lead to the photos."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._whereabouts: Whereabouts | None = None
        theme = context.theme
        self.model = PlaceTreeModel(self)
        self.view = self._make_view()
        self.map = WorldMap(theme, self.tr("Map of the photos"))
        self.map.setToolTip("")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter places"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.photos = QPushButton(self.tr("Show photos"))
        self.nowhere = QPushButton()
        set_kind(self.nowhere, "link")
        self.area = QToolButton()
        self.area.setText(self.tr("Select an area"))
        self.area.setCheckable(True)
        self.area.setToolTip(self.tr("Draw a circle on the map (or Shift and drag)"))
        self.empty = EmptyPage(theme)
        self._build()
        self._wire()
        self._enable()

    def _make_view(self) -> ChevronTree:
        view = ChevronTree(self.context.theme)
        view.setModel(self.model)
        set_kind(view, "table")
        view.setAccessibleName(self.tr("Places"))
        view.setMinimumWidth(self.context.theme.tokens.pixels["size_list"])
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return view

    def _build(self) -> None:
        space = self.context.theme.tokens.pixels
        head, tools = page_head(self.tr("Places"), self.context.theme), QHBoxLayout()
        head.addStretch(1)
        head.addWidget(self.nowhere)
        tools.setSpacing(space["space_s"])
        tools.addWidget(self.area)
        tools.addStretch(1)
        for button in self._zoom_buttons():
            tools.addWidget(button)
        left, right = QWidget(), QWidget()
        for side, parts in ((left, (self.filter, self.view, self.photos)), (right, (self.map,))):
            column, gap = QVBoxLayout(side), space["space_s"]
            column.setContentsMargins(gap * (side is right), 0, gap * (side is left), 0)
            column.setSpacing(space["space_s"])
            if side is right:
                column.addLayout(tools)
            for part in parts:
                column.addWidget(part)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([space["size_sidebar"] + 48, 800])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.splitter)
        self._stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*(space[f"space_{name}"] for name in ("m", "s", "m", "m")))
        outer.setSpacing(space["space_s"])
        outer.addLayout(head)
        outer.addWidget(self._stack, 1)

    def _zoom_buttons(self) -> list[QToolButton]:
        wanted = (
            ("plus", self.tr("Closer (+)"), lambda: self.map.zoom(STEP)),
            ("minus", self.tr("Farther away (−)"), lambda: self.map.zoom(1 / STEP)),
            ("world", self.tr("The whole world (0)"), self.map.show_world),
        )
        buttons = []
        for icon, name, act in wanted:
            button = QToolButton()
            self.context.theme.dress(button, icon)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, act=act: act())
            buttons.append(button)
        self._zooms = buttons
        return buttons

    def _wire(self) -> None:
        pages = self.context.bridge.pages
        pages.whereabouts.answered.connect(self.show_whereabouts)
        pages.whereabouts.failed.connect(self.failed)
        self.context.bridge.changed.connect(self._changed)
        self.filter.textChanged.connect(lambda _: self._fill())
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.activated.connect(lambda _: self.show_photos())
        self.photos.clicked.connect(lambda _: self.show_photos())
        self.nowhere.clicked.connect(lambda _: self.photos_wanted.emit(NOWHERE))
        self.empty.acted.connect(lambda: self.photos_wanted.emit(NOWHERE))
        self.map.chosen.connect(self.photos_wanted)
        self.map.selecting_ended.connect(lambda: self.area.setChecked(False))
        self.area.toggled.connect(self.map.set_selecting)

    # What is asked.

    def reload(self) -> None:
        """Count anew; what is open and chosen stays so."""
        if self._whereabouts is None:
            self._show_nothing(self.tr("Looking for places…"))
        self.context.bridge.pages.ask_whereabouts()

    def enter(self) -> None:
        """Come here; the keys are at the tree."""
        self.reload()
        self.view.setFocus()

    def current(self) -> Spot | None:
        """The place that is chosen."""
        index = self.view.currentIndex().siblingAtColumn(0)
        spot: Spot | None = index.data(SpotRole)
        return spot

    def show_photos(self) -> None:
        """Show the photos of the chosen place."""
        spot = self.current()
        if spot is not None:
            self.photos_wanted.emit(spot.query)

    # Answers.

    def show_whereabouts(self, whereabouts: Whereabouts) -> None:
        """Show places, or where they come from."""
        self._whereabouts = whereabouts
        overview = whereabouts.overview
        if not overview.places:
            self._show_nothing(
                self.tr("No places yet"),
                self.tr(
                    "Phones and some cameras write into a photo where it was taken. "
                    "Tintype turns that into towns and countries, on this computer."
                ),
                self.tr("Show photos without a place") if overview.nowhere else "",
            )
            return
        self.nowhere.setText(self.tr("{} without a place").format(wording.photos(overview.nowhere)))
        self.nowhere.setVisible(bool(overview.nowhere))
        for widget in (self.photos, self.area, *self._zooms):
            widget.show()
        self._stack.setCurrentWidget(self.splitter)
        self.map.set_whereabouts(whereabouts)
        self._fill()

    def _show_nothing(self, title: str, hint: str = "", button: str = "") -> None:
        for widget in (self.nowhere, self.photos, self.area, *self._zooms):
            widget.hide()
        self.empty.say(title, hint, button)
        self._stack.setCurrentWidget(self.empty)

    def _fill(self) -> None:
        if self._whereabouts is None:
            return
        chosen, view = self.current(), self.view
        opened = {
            (spot.code, spot.region)
            for index in self._indexes()
            if view.isExpanded(index) and (spot := index.data(SpotRole))
        }
        place, wanted = view.verticalScrollBar().value(), self.filter.text().strip()
        places = self._whereabouts.overview.places
        self.model.set_places(places, wanted)
        single = len({one.country_code for one in places}) == 1
        for index in self._indexes():
            spot = index.data(SpotRole)
            key = spot.code, spot.region
            view.setExpanded(index, bool(wanted) or key in opened or (single and not spot.region))
            if chosen and (*key, spot.city) == (chosen.code, chosen.region, chosen.city):
                with_signals = view.selectionModel().blockSignals(True)
                view.setCurrentIndex(index)
                view.selectionModel().blockSignals(with_signals)
        view.verticalScrollBar().setValue(place)
        self._enable()

    def _indexes(self, parent: QModelIndex | None = None) -> list[QModelIndex]:
        """All lines of the tree, those above first."""
        parent = parent or QModelIndex()
        found = []
        for row in range(self.model.rowCount(parent)):
            index = self.model.index(row, 0, parent)
            found += [index, *self._indexes(index)]
        return found

    def _current_changed(self) -> None:
        spot = self.current()
        if spot is not None:
            self.map.show_place(spot.latitude, spot.longitude)
        self._enable()

    def _enable(self) -> None:
        self.photos.setEnabled(self.current() is not None)

    def _changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and (changes.photos or changes.roots):
            self.reload()
