"""The place for people: gallery, one person, or a calm word that recognition is off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout, QWidget

from tintype.gui.pages.page import Context, Page
from tintype.gui.pages.people_gallery import PeoplePage
from tintype.gui.pages.person import PersonPage
from tintype.gui.thumbnails import ThumbnailLoader
from tintype.gui.views.empty import EmptyPage
from tintype.search.wording import between_quotes

if TYPE_CHECKING:
    from tintype.catalog.people_rows import PersonRow, Who
    from tintype.catalog.rows import ChangeSet
    from tintype.gui.bridge import Problem
    from tintype.gui.people_bridge import Gallery, PersonView, Questions


class PeopleHub(Page):
    """Asks the bridge when shown and when something changed; tells its pages the answers."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        bridge, theme = context.bridge, context.theme
        self._bridge = bridge
        self._who: Who | None = None
        self.gallery = PeoplePage(bridge, theme)
        # Its own loader: a loader keeps to the photos of one view.
        loader = ThumbnailLoader.of_photos(bridge, self)
        self.person = PersonPage(bridge, theme, loader)
        self.off = EmptyPage(theme)
        self._stack = QStackedLayout(self)
        for page in (self.gallery, self.person, self.off):
            self._stack.addWidget(page)
        self.off.say(
            self.tr("Recognising people is off"),
            self.tr("Tintype looks for no faces in this library and groups none."),
            self.tr("Switch it on"),
        )
        self._wire()

    def _wire(self) -> None:
        bridge, people = self._bridge, self._bridge.people
        people.gallery.answered.connect(self._show_gallery)
        people.gallery.failed.connect(self.failed)
        people.person.answered.connect(self._show_person)
        people.person.failed.connect(self._nobody_left)
        people.questions.answered.connect(self._show_questions)
        people.questions.failed.connect(self.failed)
        people.photos.answered.connect(self.person.set_photos)
        people.photos.failed.connect(self.failed)
        people.became.connect(self._became)
        bridge.changed.connect(self._changed)
        bridge.undone.connect(self._undone)
        bridge.edit_failed.connect(self._undone)
        self.gallery.opened.connect(self.open_person)
        self.person.closed.connect(self.close_person)
        self.person.photo_opened.connect(self._open_photo)
        self.off.acted.connect(lambda: people.switch(on=True))

    # Where one is.

    def enter(self) -> None:
        """Come here; where one was before is still open."""
        self.reload()
        page = self.gallery if self._stack.currentWidget() is self.gallery else self.person
        page.view.setFocus()

    def open_person(self, who: Who) -> None:
        """Show one person."""
        self._who = who
        self.person.begin()
        self._stack.setCurrentWidget(self.person)
        self.reload()

    def _open_photo(self, photo_id: int, person: PersonRow) -> None:
        """Show a photo large among those of its person."""
        name = between_quotes(person.name or "").strip()
        self.photo_wanted.emit(photo_id, f'person:"{name}"' if name else "")

    def close_person(self) -> None:
        """Go back to everybody."""
        self._who = None
        self._stack.setCurrentWidget(self.gallery)
        self.reload()
        self.gallery.view.setFocus()

    def reload(self) -> None:
        """Read anew what is shown; nothing jumps."""
        people = self._bridge.people
        people.ask_gallery()
        if self._who is not None:
            people.ask_person(self._who)
            if self.person.showing_photos():
                people.ask_photos(self._who)
        people.ask_questions(self._who)

    # Answers.

    def _show_gallery(self, gallery: Gallery) -> None:
        if not gallery.enabled:
            self._who = None
            self._stack.setCurrentWidget(self.off)
            return
        if self._stack.currentWidget() is self.off:
            self._stack.setCurrentWidget(self.gallery)
        self.person.set_names(gallery.names())
        self.gallery.set_gallery(gallery)

    def _show_person(self, person: PersonView) -> None:
        if self._who is not None:
            self._who = person.row.who
            self.person.set_person(person)

    def _show_questions(self, questions: Questions) -> None:
        if self._who is None:
            self.gallery.set_questions(questions)
        else:
            self.person.set_questions(questions)

    def _nobody_left(self, _problem: Problem) -> None:
        """All faces went to others, or the person was forgotten."""
        if self._who is not None:
            self.close_person()

    def _became(self, who: Who) -> None:
        """Follow whom the person of the page is now."""
        if self._who is not None:
            self._who = who

    # Changes.

    def _changed(self, changes: ChangeSet) -> None:
        if changes.people and self.isVisible():
            self.reload()

    def _undone(self) -> None:
        for page in (self.gallery, self.person):
            page.strip.restart()
        if self.isVisible():
            self._bridge.people.ask_questions(self._who)
