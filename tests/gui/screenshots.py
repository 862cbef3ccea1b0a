"""Pictures of the window's pages, for looking at: ``make screenshots``. Photos are drawn here."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gui import narrowing_scenes, overview_scenes, page_scenes, photo_scenes, system_scenes
from gui.lived_in import LivedInLibrary
from tintype.gui.bridge import LibraryBridge
from tintype.gui.indexer import IndexProcess
from tintype.gui.language import speak
from tintype.gui.models.folders import TAGS
from tintype.gui.state import WindowState
from tintype.gui.theme import Theme
from tintype.gui.window import MainWindow
from tintype.search.suggest import Suggestion

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

Scene = Callable[[MainWindow], object]
SIZES = ((1024, 640), (1280, 800))


def main(folder: Path, wanted: list[str]) -> None:
    """Write a picture of every page, light and dark, small and usual.

    Args:
        wanted: names of scenes; all of them if empty.
    """
    app = QApplication(sys.argv[:1])
    speak(app, "en")
    theme = Theme(app, dark=False)
    folder.mkdir(parents=True, exist_ok=True)
    for dark in (False, True):
        theme.set_dark(dark)
        for name in wanted or SCENES:
            for width, height in SIZES:
                shade = "dark" if dark else "light"
                take(app, theme, SCENES[name], (width, height)).save(
                    str(folder / f"{name}-{width}-{shade}.png")
                )


def take(app: QApplication, theme: Theme, arrange: Scene, size: tuple[int, int]) -> QPixmap:
    """A picture of a scene."""
    with TemporaryDirectory() as state:
        window = open_window(theme, Path(state))
        window.resize(*size)
        window.show()
        app.processEvents()
        arrange(window)
        for _ in range(5):
            app.processEvents()
        picture = window.grab()
        window.close()
        window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return picture


def open_window(theme: Theme, folder: Path) -> MainWindow:
    """A window whose answers are there at once."""
    library = LivedInLibrary()
    bridge = LibraryBridge.inline(lambda: library)
    return MainWindow(bridge, IndexProcess(folder, lambda *_: ["none"]), theme, WindowState(folder))


def photos(window: MainWindow) -> None:
    """Rows by month, one photo chosen."""
    window.library.grid.show_photo(int(window.library.grid.photos.ids[30]))
    timeline = window.library.grid.timeline
    timeline._say(timeline.height() * 0.4)


def large(window: MainWindow) -> None:
    """One photo."""
    window.library.open_photo(int(window.library.grid.photos.ids[30]))


def search(window: MainWindow) -> None:
    """A query that was read otherwise, albums in the side bar, a toast."""
    library = window.library
    curate = library._bridge.curate
    curate.save_search("Dogs on beaches", "dog beach")
    curate.put_in_album("Best of Crete", library.grid.photos.ids[:20].tolist())
    library.search.set_query("Dogs")
    library.grid.show_photo(900)
    curate.rate([898, 899, 900], 4)


def error(window: MainWindow) -> None:
    """A query that cannot be read."""
    window.library.search.set_query("when:x")


def tagging(window: MainWindow) -> None:
    """The dialog for tags, over the window."""
    window.library.grid.selectAll()
    dialog = window.library.curating.acts.ask_tag()
    _lay_over(window, dialog)


def menu(window: MainWindow) -> None:
    """The menu of chosen photos, over the window."""
    photos(window)
    _lay_over(window, window.library.curating.acts.menu())


def suggest(window: MainWindow) -> None:
    """What a search may go on with."""
    search, query = window.library.search, "be"
    search.setFocus()
    search.setText(query)
    found = [
        Suggestion("person", "Ben Miller", "x", 132, 0, 2),
        Suggestion("tag", "beach", "x", 1204, 0, 2),
        Suggestion("place", "Berlin, Germany", "x", 88, 0, 2),
        Suggestion("camera", "Benq DC 500", "x", 3, 0, 2),
        Suggestion("field", "before:2020", "x", None, 0, 2),
    ]
    search.offer_suggestions(query, found)
    QApplication.processEvents()
    overlay = QLabel(window)
    overlay.setPixmap(search._popup.grab())
    overlay.adjustSize()
    overlay.move(search.mapTo(window, search.rect().bottomLeft()))
    overlay.show()


def tags(window: MainWindow) -> None:
    """The tree of tags, one chosen."""
    window.library.show_page(TAGS)
    page = window.library.page(TAGS)
    page.view.setCurrentIndex(page.model.index_of(3))


def _lay_over(window: MainWindow, part: QWidget | None) -> None:
    """Show what is a window of its own in the middle of the picture."""
    if part is None:
        return
    QApplication.processEvents()
    overlay = QLabel(window)
    overlay.setPixmap(part.grab())
    overlay.adjustSize()
    overlay.move((window.width() - overlay.width()) // 2, 200)
    overlay.show()


SCENES = {
    "photos": photos,
    "large": large,
    "search": search,
    "error": error,
    "tagging": tagging,
    "menu": menu,
    "tags": tags,
    "suggest": suggest,
    **page_scenes.SCENES,
    **photo_scenes.SCENES,
    **narrowing_scenes.SCENES,
    **overview_scenes.SCENES,
    **system_scenes.SCENES,
}

if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
