"""Every page of the window: where it stands, what it is called, its icon, its keys, its class.

A page's class is imported when it is first shown: the window starts with the photos alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tintype.gui.models.folders import (
    ACTIVITY,
    ALBUMS,
    DUPLICATES,
    HISTORY,
    PEOPLE,
    PLACES,
    SETTINGS,
    STATISTICS,
    TAGS,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tintype.gui.pages.page import Context, Page
    from tintype.gui.place_tree import Place


def _people(context: Context) -> Page:
    from tintype.gui.pages.people import PeopleHub

    return PeopleHub(context)


def _albums(context: Context) -> Page:
    from tintype.gui.pages.albums import AlbumsPage

    return AlbumsPage(context)


def _tags(context: Context) -> Page:
    from tintype.gui.pages.tags import TagsPage

    return TagsPage(context)


def _places(context: Context) -> Page:
    from tintype.gui.pages.places import PlacesPage

    return PlacesPage(context)


def _duplicates(context: Context) -> Page:
    from tintype.gui.pages.duplicates import DuplicatesPage

    return DuplicatesPage(context)


def _statistics(context: Context) -> Page:
    from tintype.gui.pages.statistics import StatisticsPage

    return StatisticsPage(context)


def _history(context: Context) -> Page:
    from tintype.gui.pages.history import HistoryPage

    return HistoryPage(context)


def _activity(context: Context) -> Page:
    from tintype.gui.pages.activity import ActivityPage

    return ActivityPage(context)


def _settings(context: Context) -> Page:
    from tintype.gui.pages.settings import SettingsPage

    return SettingsPage(context)


@dataclass(frozen=True, slots=True)
class Entry:
    """A page.

    Attributes:
        words: its name in English, as ``QT_TRANSLATE_NOOP`` returns it; :meth:`name` is translated.
        icon: of ``resources/icons``.
        keys: the shortcut that shows it, in Qt's notation; may be empty.
        foot: whether it is about the library and not about photos: it stands as a button below
            the tree instead of as a line in it.
    """

    place: Place
    words: object
    icon: str
    keys: str
    make: Callable[[Context], Page]
    foot: bool = False

    def name(self) -> str:
        """What it is called in the window's language."""
        return QCoreApplication.translate("Pages", str(self.words))


PAGES = (
    Entry(PEOPLE, QT_TRANSLATE_NOOP("Pages", "People"), "people", "Ctrl+P", _people),
    Entry(TAGS, QT_TRANSLATE_NOOP("Pages", "Tags"), "tag", "Ctrl+G", _tags),
    Entry(PLACES, QT_TRANSLATE_NOOP("Pages", "Places"), "places", "Ctrl+L", _places),
    Entry(DUPLICATES, QT_TRANSLATE_NOOP("Pages", "Duplicates"), "duplicates", "", _duplicates),
    Entry(
        STATISTICS,
        QT_TRANSLATE_NOOP("Pages", "Statistics"),
        "statistics",
        "",
        _statistics,
        foot=True,
    ),
    Entry(ALBUMS, QT_TRANSLATE_NOOP("Pages", "Albums"), "album", "Ctrl+B", _albums),
    Entry(HISTORY, QT_TRANSLATE_NOOP("Pages", "History"), "history", "Ctrl+H", _history, foot=True),
    Entry(
        ACTIVITY,
        QT_TRANSLATE_NOOP("Pages", "Activity"),
        "activity",
        "Ctrl+J",
        _activity,
        foot=True,
    ),
    Entry(
        SETTINGS,
        QT_TRANSLATE_NOOP("Pages", "Settings"),
        "settings",
        "Ctrl+,",
        _settings,
        foot=True,
    ),
)

ENTRIES = {entry.place: entry for entry in PAGES}
"""The page that stands at a place of the tree."""
