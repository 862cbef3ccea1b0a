"""The middle of the window: photos, or a page that stands in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from tintype.gui.pages.page import Page
    from tintype.gui.place_tree import Place


class Centre(QStackedWidget):
    """Photos are shown in rows, one large, or as a word on why there are none.

    Args:
        make: makes the page of a place, when it is first wanted.
    """

    photos_shown = Signal(bool)
    """Photos, or a page of its own: what belongs beside photos comes or goes."""

    def __init__(
        self, grid: QWidget, photo: QWidget, empty: QWidget, make: Callable[[Place], Page]
    ) -> None:
        super().__init__()
        self._grid, self._photo, self._empty = grid, photo, empty
        self._make = make
        self._pages: dict[Place, Page] = {}
        for widget in (grid, photo, empty):
            self.addWidget(widget)

    def page(self, place: Place) -> Page:
        """The page of a place."""
        if place not in self._pages:
            self._pages[place] = self._make(place)
            self.addWidget(self._pages[place])
        return self._pages[place]

    def reload_page(self) -> None:
        """Have the page that is shown, if one is, read anew."""
        place = self.place()
        if place is not None:
            self._pages[place].reload()

    def place(self) -> Place | None:
        """Which page is shown; None for photos."""
        shown = self.currentWidget()
        return next((place for place, page in self._pages.items() if page is shown), None)

    def is_large(self) -> bool:
        """Whether one photo is shown large."""
        return self.currentWidget() is self._photo

    def show_page(self, place: Place) -> None:
        """Show a page in the place of the photos."""
        self.setCurrentWidget(self.page(place))
        self.photos_shown.emit(False)

    def leave_page(self) -> None:
        """Show photos again if a page is shown."""
        if self.place() is not None:
            self.setCurrentWidget(self._grid)
            self.photos_shown.emit(True)

    def show_large(self) -> None:
        """Show one photo large."""
        self.leave_page()
        self.setCurrentWidget(self._photo)

    def leave_large(self) -> None:
        """Show all photos again if one is shown large."""
        if self.is_large():
            self.setCurrentWidget(self._grid)

    def set_photos_there(self, there: bool) -> None:
        """Show photos in rows, or why there are none; a page that is shown stays."""
        shown = self.currentWidget()
        if there and shown is self._empty:
            self.setCurrentWidget(self._grid)
        elif not there and self.place() is None:
            self.setCurrentWidget(self._empty)

    def focus_photos(self) -> None:
        """Give the keyboard to the rows of photos if they are shown."""
        if self.currentWidget() is self._grid:
            self._grid.setFocus()
