"""Other ways to show photos than rows and one large one: full screen, slideshow, comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from tintype.gui.channel import Problem
from tintype.gui.theme import set_kind
from tintype.gui.views.compare import FEWEST, MOST, Compare
from tintype.gui.views.slideshow import Slideshow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from tintype.gui.pages.library import LibraryPage
    from tintype.gui.pages.page import Context

STRIP_KEY, BOXES_KEY = "photo/strip", "photo/boxes"


class Showing(QObject):
    """Belongs to a library page; its keys count in the grid and over the large photo."""

    full_changed = Signal(bool)
    """A photo fills the screen, or does not any more: what else there is steps aside."""
    problem = Signal(object)

    def __init__(self, context: Context, library: LibraryPage) -> None:
        super().__init__(library)
        self._context, self._library = context, library
        self._around: list[QWidget] = []
        self._before = Qt.WindowState.WindowNoState
        self._beside = True
        self.compare: Compare | None = None
        self.slideshow: Slideshow | None = None
        acts = library.curating.acts
        self._play = acts.add_action(self.tr("Slideshow"), ["P"], self.play)
        self._side_by_side = acts.add_action(self.tr("Compare"), ["C"], self.show_compare)
        acts.add_to_menu(self._fill)
        self._wire()
        self._recall()

    def _wire(self) -> None:
        library, photo = self._library, self._library.photo
        photo.full_wanted.connect(self.set_full)
        photo.details_wanted.connect(self._toggle_details)
        photo.slideshow_wanted.connect(self.play)
        library.centre.currentChanged.connect(lambda _: self._elsewhere())
        library.tree.place_chosen.connect(lambda _: self.close_compare())
        library.search.query_changed.connect(lambda _: self.close_compare())

    def _fill(self, menu: QMenu) -> None:
        menu.addSeparator()
        menu.addActions([self._play, self._side_by_side])

    # What is shown over the large photo is remembered.

    def _recall(self) -> None:
        bar, state = self._library.photo.bar, self._context.state
        for button, key in ((bar.strip, STRIP_KEY), (bar.boxes, BOXES_KEY)):
            button.setChecked(state.flag(key, default=True))
            button.toggled.connect(lambda on, key=key: state.put(key, on))

    def _toggle_details(self) -> None:
        details = self._library.details
        details.setVisible(details.isHidden())

    # Full screen.

    def toggle_full(self) -> None:
        """Fill the screen with the large photo, or with the window; or go back."""
        window = self._library.window()
        self.set_full(not window.isFullScreen())

    def set_full(self, full: bool) -> None:
        """Fill the screen, or leave that; around a large photo nothing stays."""
        window, library = self._library.window(), self._library
        if full != window.isFullScreen():
            if full:
                self._before = window.windowState()
                window.setWindowState(Qt.WindowState.WindowFullScreen)
            else:
                window.setWindowState(self._before)
        alone = full and library.centre.is_large()
        if alone != library.photo.is_full():
            self._set_alone(alone)

    def _set_alone(self, alone: bool) -> None:
        library = self._library
        if alone:
            self._around = [part for part in library.around() if not part.isHidden()]
        for part in self._around:
            part.setVisible(not alone)
        if (column := library.centre.parentWidget()) is not None:
            column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            set_kind(column, "stage" if alone else "")
        library.photo.set_full(alone)
        self.full_changed.emit(alone)

    def _elsewhere(self) -> None:
        """The large photo was left: what was around it comes back."""
        if not self._library.centre.is_large() and self._library.photo.is_full():
            self.set_full(False)

    # Slideshow.

    def play(self) -> Slideshow | None:
        """Show the selected photos one after the other; all there are if no two are selected."""
        library = self._library
        ids, current = library.grid.selected_ids(), library.grid.current_id()
        if len(ids) < 2:
            ids = np.asarray(library.grid.photos.ids)
        if not len(ids) or self.slideshow is not None:
            return None
        at = [row for row, photo in enumerate(ids.tolist()) if photo == current]
        first, window = at[0] if at else 0, library.window()
        show = self.slideshow = Slideshow(self._context, ids, first, window)
        show.ended.connect(self._show_ended)
        show.failed.connect(self.problem)
        show.destroyed.connect(self._forget_show)
        show.start()
        return show

    def _forget_show(self) -> None:
        self.slideshow = None

    def _show_ended(self, photo_id: int) -> None:
        """The photo that was shown last is current, unless that would lose the selection."""
        grid = self._library.grid
        if len(grid.selected_ids()) < 2:
            grid.show_photo(photo_id)

    # Comparison.

    def show_compare(self) -> Compare | None:
        """Put the selected photos beside each other."""
        library = self._library
        ids = library.grid.selected_ids().tolist()
        if not FEWEST <= len(ids) <= MOST:
            words = self.tr("Choose two to four photos to compare.")
            self.problem.emit(Problem(words, self.tr("Ctrl and a click adds a photo.")))
            return None
        if self.compare is None:
            self.compare = Compare(self._context, library.grid.photos)
            self.compare.closed.connect(self.close_compare)
            library.centre.addWidget(self.compare)
        self.set_full(False)
        library.notice.hide()
        self._beside = not library.details.isHidden()
        library.details.hide()  # of one photo, where several are looked at
        library.centre.setCurrentWidget(self.compare)
        self.compare.show_photos(ids)
        self.compare.setFocus()
        return self.compare

    def close_compare(self) -> None:
        """Go back to the rows of photos."""
        centre = self._library.centre
        if self.compare is not None and centre.currentWidget() is self.compare:
            centre.setCurrentWidget(self._library.grid)
            self._library.details.setVisible(self._beside)
            self._library.grid.setFocus()
