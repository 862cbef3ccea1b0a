"""The page with everything on it: places, search, photos, details."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal

from tintype.gui import wording
from tintype.gui.models.folders import EVERYWHERE, PEOPLE
from tintype.gui.narrowing_bridge import Asked
from tintype.gui.page_list import ENTRIES
from tintype.gui.pages.library_parts import LibraryParts
from tintype.gui.place_tree import Place
from tintype.gui.views.album_acts import AlbumActs
from tintype.gui.views.curating import Curating, query_at
from tintype.gui.views.file_acts import FileActs
from tintype.gui.views.job_strip import JobStrip
from tintype.gui.views.showing import Showing
from tintype.gui.views.stacking import Stacking

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tintype.catalog.people_rows import Who
    from tintype.catalog.rows import ChangeSet
    from tintype.gui.bridge import Places, Problem
    from tintype.gui.pages.page import Context, Page
    from tintype.gui.pages.people import PeopleHub
    from tintype.gui.photo_list import PhotoList


class LibraryPage(LibraryParts):
    """Asks the bridge, shows the answers; what was found by one view is told to the others."""

    folder_wanted = Signal()
    reveal_wanted = Signal(object)
    scan_wanted = Signal(object)
    forget_wanted = Signal(object, str)
    places_known = Signal(object)
    """:class:`Places`, whenever they were read."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        bridge, theme, loader = context.bridge, context.theme, context.loader
        self._context, self._bridge, self._loader = context, bridge, loader
        self._indexing = False
        self._opening: int | None = None
        self._asked: tuple[str, Place] = ("", EVERYWHERE)
        self._narrowing = Asked()
        self._waiting: PhotoList | None = None
        self._unread = ""  # a query whose reading is asked for once its photos are there
        self.curating = Curating(
            bridge, theme, self.grid, self.details, self.tree, self._folders, self.toast
        )
        acts, strip = self.curating.acts, JobStrip(theme, self.centre)
        self.files = FileActs(bridge, acts, self.grid, theme, context.state, strip, self.toast)
        self.stacking = Stacking(self.grid, acts, self.arrange)
        self.showing = Showing(context, self)
        self.albums = AlbumActs(bridge, acts, self.tree, self.search)
        acts.serve(self.photo)
        self.curating.saved.connect(self.search.set_saved)
        self._top.save_wanted.connect(
            lambda: self.curating.ask_to_save(query_at(self.tree.place(), self.search.query()))
        )
        self._wire_answers()
        self._wire_views()

    def _wire_answers(self) -> None:
        bridge = self._bridge
        bridge.grid.answered.connect(self._show_grid)
        bridge.grid.failed.connect(self._grid_failed)
        bridge.reading.answered.connect(lambda answer: self.reading.show_reading(*answer))
        bridge.reading.failed.connect(self.reading.show_problem)
        bridge.places.answered.connect(self._show_places)
        bridge.places.failed.connect(self._say_problem)
        bridge.details.failed.connect(self._say_problem)
        for part in (self.files, self.albums, self.showing):
            part.problem.connect(self._say_problem)
        bridge.people.acted.connect(self.toast.say)
        bridge.pages.acted.connect(self.toast.say)
        self.toast.undo_wanted.connect(bridge.undo)
        for signal in (bridge.changed, bridge.edit_failed):  # before an act speaks of itself
            signal.connect(self.toast.hide)
        self.current.person_wanted.connect(self.show_person)
        self.current.lost.connect(self.close_photo)
        bridge.words.answered.connect(lambda answer: self.search.offer_suggestions(*answer))
        bridge.tag_words.answered.connect(lambda answer: self.details.tags.field.offer(*answer))
        bridge.changed.connect(self._changed)
        bridge.edit_failed.connect(self._say_problem)
        bridge.nothing_to_undo.connect(lambda: self.notice.say(self.tr("Nothing to undo.")))

    def _wire_views(self) -> None:
        self.side.folder_wanted.connect(self.folder_wanted)
        self.side.page_wanted.connect(self.show_page)
        self.search.query_changed.connect(self._query_changed)
        self.search.suggestions_wanted.connect(self._bridge.ask_words)
        self.reading.text_wanted.connect(self._edit_query)
        self.arrange.changed.connect(self.reload_grid)
        self.stacking.changed.connect(self.reload_grid)
        self.tree.place_chosen.connect(self._place_chosen)
        self.tree.scan_wanted.connect(self.scan_wanted)
        self.tree.forget_wanted.connect(self.forget_wanted)
        self.grid.current_changed.connect(self.current.show_photo)
        self.grid.selected_changed.connect(self._count_selected)
        self.grid.opened.connect(self.open_photo)
        self.grid.released.connect(self._show_waiting)
        self.photo.closed.connect(self.close_photo)
        self.centre.currentChanged.connect(lambda _: self._centre_changed())
        self.empty.acted.connect(self._act_on_empty)
        details = self.details
        details.tags.field.words_wanted.connect(self._bridge.ask_tag_words)
        chosen = self.curating.acts.chosen
        details.tag_added.connect(lambda name: self._bridge.tag(chosen(), name))
        details.tag_rejected.connect(self._reject)
        details.reveal_wanted.connect(self.reveal_wanted)
        details.open_wanted.connect(lambda: self.open_photo(self.grid.current_id()))

    # What others ask.

    def around(self) -> tuple[QWidget, ...]:
        """What stands around the photos and steps aside when one fills the screen."""
        return self.side, self._top, self.details

    def reload(self) -> None:
        """Read photos and places again; scroll position and selection stay."""
        self._bridge.ask_places_next()
        self.reload_photos()  # first: they are what one waits for

    def reload_photos(self) -> None:
        """Read photos again, in the page that is open, too."""
        self.current.forget_pixels()
        self.reload_grid()
        self.centre.reload_page()

    def reload_grid(self) -> None:
        """Read the photos of the query and place again."""
        place, query = self.tree.place(), self.search.query()
        place = EVERYWHERE if place.page else place
        self._asked = (query, place)
        asked = Asked(query, query_at(place, query), place.root_id, place.folder)
        self._narrowing = asked
        sort, by = self.arrange.sort(), self.arrange.by()
        rooms = self.grid.rooms()
        opened = self.stacking.opened()
        self._bridge.ask_grid(
            asked.query, place.root_id, place.folder, sort, by, rooms=rooms, opened=opened
        )

    def show_everything(self) -> None:
        """Leave any page and folder: show all photos that match the query."""
        self.centre.leave_page()
        self.tree.choose(EVERYWHERE)
        self.centre.focus_photos()
        self.reload()

    def set_indexing(self, running: bool) -> None:
        """An empty grid says something else while photos are still being found."""
        self._indexing = running
        self._loader.forget_absent()
        self._choose_page()

    def open_photo(self, photo_id: int | None) -> None:
        """Show a photo large."""
        if photo_id is None:
            return
        self.grid.show_photo(photo_id)
        self.centre.show_large()
        self.details.preview.hide()
        self.photo.setFocus()
        self.current.set_large(True)
        self.current.show_photo(photo_id)

    def close_photo(self) -> None:
        """Go back from the large photo to the grid."""
        if self.centre.is_large():
            self.centre.leave_large()
            self.details.preview.show()
            self.grid.setFocus()
            self.current.set_large(False)

    # Pages.

    def page(self, place: Place) -> Page:
        """The page of a place; made when it is first wanted."""
        return self.centre.page(place)

    def show_page(self, place: Place) -> None:
        """Show a page in the place of the photos."""
        self.close_photo()
        self.tree.choose(place)
        self.centre.show_page(place)
        self.centre.page(place).enter()

    def make_page(self, place: Place) -> Page:
        """Make the page of a place; what it wants is done here."""
        page = ENTRIES[place].make(self._context)
        page.failed.connect(self._say_problem)
        page.photos_wanted.connect(self.show_query)
        page.photo_wanted.connect(self.show_photo_among)
        page.person_wanted.connect(self.show_person)
        page.page_wanted.connect(self.show_page)
        for name in ("reveal_wanted", "folder_wanted", "scan_wanted", "forget_wanted"):
            getattr(page, name).connect(getattr(self, name))
        return page

    def show_query(self, query: str) -> None:
        """Leave any page and folder: show what a query finds."""
        self.centre.leave_page()
        self.tree.choose(EVERYWHERE)
        self.search.set_query(query)
        self.reload_grid()

    def show_person(self, who: Who) -> None:
        """Show somebody's page."""
        self.show_page(PEOPLE)
        cast("PeopleHub", self.page(PEOPLE)).open_person(who)

    def show_photo_among(self, photo_id: int, query: str) -> None:
        """Show a photo large among those that a query finds."""
        self._opening = photo_id
        self.show_query(query)

    def _place_chosen(self, place: Place) -> None:
        if place in ENTRIES:
            self.show_page(place)
        else:
            self.centre.leave_page()
            self.reload_grid()

    def _centre_changed(self) -> None:
        self._top.set_rows_shown(self.centre.currentWidget() is self.grid)
        self.side.mark(self.centre.place())

    def _edit_query(self, query: str) -> None:
        self.search.set_query(query)
        self.search.setFocus()

    def _query_changed(self, query: str) -> None:
        """Whoever searches wants photos."""
        if query and self.centre.place() is not None:
            self.centre.leave_page()
            self.tree.choose(EVERYWHERE)
        self._bridge.reading.forget()
        if not query:  # else what was said stays until there is something else: nothing jumps
            self.reading.clear()
        self._unread = query
        self.reload_grid()

    # Answers.

    def _show_grid(self, grid: PhotoList) -> None:
        """Show photos; not while a rectangle is pulled over others to select them."""
        if self._unread:  # only now: photos are what one waits for
            self._bridge.ask_reading(self._unread)
            self._unread = ""
        self._waiting = grid if self.grid.pulling() else None
        if self._waiting is not None:
            return
        query, place = self._asked
        self.notice.hide()
        self._photos.set_list(grid)
        if not query and place == EVERYWHERE:
            self._folders.set_total(grid.total)
        self.count.setText(wording.photos(grid.total))
        self._choose_page()
        self.facets.show_for(self._narrowing)
        if self._opening is not None and self.stacking.show_photo(self._opening):
            return  # it has a tile of its own in the list that comes
        if self._opening is not None and self._photos.row_of(self._opening) is not None:
            self.open_photo(self._opening)
        self._opening = None

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self._show_grid(self._waiting)

    def _grid_failed(self, problem: Problem) -> None:
        """Most often a query that cannot be read: say so, leave the photos as they are."""
        self._unread = ""
        if self._asked[0]:
            self.reading.show_problem(problem)
        else:
            self._say_problem(problem)

    def _say_problem(self, problem: Problem) -> None:
        self.notice.say(problem.message, problem.hint)

    def _show_places(self, places: Places) -> None:
        self._folders.set_places(places)
        self.places_known.emit(places)

    def _choose_page(self) -> None:
        there = bool(len(self._photos.ids))
        if not there:
            query, place = self._asked
            self.empty.say_why(query, indexing=self._indexing, everywhere=place == EVERYWHERE)
        self.centre.set_photos_there(there)

    def _act_on_empty(self) -> None:
        if self._asked[0]:
            self.search.set_query("")
        else:
            self.folder_wanted.emit()

    # Edits.

    def _count_selected(self) -> None:
        self.details.set_selected(self.grid.selected_count())

    def _reject(self, name: str) -> None:
        """Take a tag from the photo that shows it: the others may well have it."""
        current = self.grid.current_id()
        if current is not None:
            self._bridge.reject([current], name)

    def _changed(self, changes: ChangeSet) -> None:
        current = self.grid.current_id()
        if current is not None and (current in changes.photos or changes.tags or changes.people):
            self.current.reload()
        if changes.roots:
            self._bridge.ask_places_next()
        asked = self.search.query() or self.tree.place().album
        if changes.roots or changes.photos or (asked and (changes.tags or changes.people)):
            self.reload_grid()
