"""The main window: first run or library, folders, actions and drops."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from tintype.gui import desktop, keys, window_memory
from tintype.gui.bridge import LibraryBridge, Places, Problem
from tintype.gui.folder_watch import WATCH_KEY, FolderWatch
from tintype.gui.models.folders import ACTIVITY
from tintype.gui.pages.library import LibraryPage
from tintype.gui.pages.page import Context
from tintype.gui.palette import CommandPalette
from tintype.gui.runs import Runs
from tintype.gui.thumbnails import ThumbnailLoader
from tintype.gui.trail import Trail
from tintype.gui.views.activity_bar import ActivityBar
from tintype.gui.views.empty import FirstRunPage
from tintype.gui.views.file_acts import PHOTOS_MIME
from tintype.gui.views.folder_dialogs import ask_for_folder, ask_to_remove, ask_where
from tintype.gui.window_actions import Actions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QMouseEvent,
    )

    from tintype.catalog.rows import Root
    from tintype.gui.indexer import IndexProcess
    from tintype.gui.photo_list import PhotoList
    from tintype.gui.state import WindowState
    from tintype.gui.theme import Theme

FIRST_LOOK_MS = 4000
"""A new window is shown and used before it looks for new photos."""


class MainWindow(QMainWindow):
    """Owns nothing global: bridge, indexer, theme and state are given to it."""

    def __init__(
        self,
        bridge: LibraryBridge,
        indexer: IndexProcess,
        theme: Theme,
        state: WindowState,
        watch: FolderWatch | None = None,
    ) -> None:
        super().__init__()
        self._bridge, self._indexer, self._theme, self._state = bridge, indexer, theme, state
        self._watch = watch or FolderWatch(parent=self)
        self._looked = False
        self._places = Places()
        self._loader = ThumbnailLoader.of_photos(bridge, self)
        # Before the library: what is in sight is laid out once, as large as it will be.
        bridge.grid.answered.connect(self._photos_known)
        self.first_run = FirstRunPage(theme)
        self.library = LibraryPage(Context(bridge, theme, self._loader, indexer, state))
        self.activity = ActivityBar(theme)
        self._pages = QStackedWidget()
        self._runs = Runs(indexer, self.activity, self.library)
        self._build()
        self.trail = Trail(self.library, bridge)
        self.acts = Actions(self, bridge)
        keys.take_on(self.actions(), state)
        self.library.menu.setMenu(self.acts.menu)
        self._wire()
        window_memory.restore(self, state)
        self.library.reload()

    # Putting together.

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Tintype"))
        self.setWindowIcon(self._theme.icon("tintype"))
        self.setAcceptDrops(True)
        size = self._theme.tokens.pixels
        self.setMinimumSize(size["size_window_least_wide"], size["size_window_least_high"])
        self.resize(size["size_window_wide"], size["size_window_high"])
        blank = QWidget()  # until it is known whether there are folders; never for long
        for page in (blank, self.first_run, self.library):
            self._pages.addWidget(page)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self.activity)
        self.setCentralWidget(whole)

    def _wire(self) -> None:
        bridge, library = self._bridge, self.library
        self.first_run.folder_wanted.connect(self.choose_folder)
        self.first_run.suggested_wanted.connect(lambda path: self.add_folders([path]))
        bridge.system.glance.answered.connect(self.first_run.offer)
        library.folder_wanted.connect(self.choose_folder)
        library.scan_wanted.connect(self._scan)
        library.forget_wanted.connect(self._forget_root)
        library.tree.move_wanted.connect(self._move_root)
        library.places_known.connect(self._places_known)
        library.showing.full_changed.connect(self._make_room)
        library.reveal_wanted.connect(self._reveal)
        bridge.caught_up.connect(library.reload)
        bridge.places.failed.connect(self._opening_failed)
        bridge.folder_added.connect(self._folder_added)
        bridge.edit_failed.connect(self._edit_failed)
        self.activity.opened.connect(self.show_failures)
        self.activity.failures_wanted.connect(self.show_failures)
        for loader in (self._loader, library.current.strip_loader):
            self._indexer.stored.connect(loader.forget_look)
        self._watch.changed.connect(lambda paths: self._runs.index(paths, quiet=True))
        self._state.changed.connect(self._set)

    def _set(self, key: str) -> None:
        """A setting was changed that the window itself does as told by."""
        if key == WATCH_KEY:
            self._watch.set_on(self._state.flag(key, default=True))

    # Folders.

    def choose_folder(self) -> None:
        """Ask for a folder and add it."""
        ask_for_folder(self, lambda path: self.add_folders([path]))

    def add_folders(self, paths: Sequence[Path]) -> None:
        """Make folders part of the library and index them."""
        for path in paths:
            self._bridge.add_folder(path)

    def _move_root(self, root_id: int, name: str) -> None:
        ask_where(self, name, lambda path: self._bridge.move_folder(root_id, path))

    def _look_quietly(self) -> None:
        self._runs.index([root.path for root in self._places.roots if root.online], quiet=True)

    def scan_all(self) -> None:
        """Look for new and changed photos in every folder that is there."""
        self._scan(None)

    def _folder_added(self, root: Root) -> None:
        self.show_library()
        self.library.show_everything()
        self._runs.index([root.path])

    def _scan(self, root_id: int | None) -> None:
        """Look for new photos in one folder, or in all that are there."""
        roots = [root for root in self._places.roots if root_id in (None, root.id)]
        there = [root.path for root in roots if root.online]
        if roots and not there:
            self.library.notice.say(
                self.tr("“{}” cannot be reached.").format(", ".join(r.path.name for r in roots)),
                self.tr("Connect its drive, then look again. What is known of its photos stays."),
            )
        self._runs.index(there)

    def _forget_root(self, root_id: int, name: str) -> None:
        ask_to_remove(self, name, lambda: self._bridge.forget_folder(root_id))

    def _places_known(self, places: Places) -> None:
        self._places = places
        online = [root.path for root in places.roots if root.online]
        self._watch.set_folders(online)
        if self._watch.on and not self._looked:  # for what came while the window was closed
            QTimer.singleShot(FIRST_LOOK_MS, self, self._look_quietly)
        self._looked = True
        if places.roots or self._indexer.running:
            self.show_library()
        else:
            self._pages.setCurrentWidget(self.first_run)
            self.first_run.button.setFocus()
            pictures = desktop.pictures()
            if pictures is not None:
                self._bridge.system.ask_glance(pictures)

    def _make_room(self, full: bool) -> None:
        """A photo fills the screen: nothing stands below it."""
        self.activity.setMaximumHeight(0 if full else self.maximumHeight())

    def _photos_known(self, photos: PhotoList) -> None:
        """Where there are photos there is a library: its folders take longer to count."""
        if len(photos) and self._pages.currentWidget() is not self.library:
            self._pages.setCurrentWidget(self.library)
            # Once the list is there: the first photo becomes the current one.
            QTimer.singleShot(0, self.library.grid, self.library.grid.setFocus)

    def show_library(self) -> None:
        """Show the photos in the place of the first run."""
        if self._pages.currentWidget() is not self.library:
            self._pages.setCurrentWidget(self.library)
            self.library.grid.setFocus()

    def _opening_failed(self, problem: Problem) -> None:
        """The library cannot be read at all, perhaps not even opened."""
        if self._pages.currentWidget() is not self.library:
            self._pages.setCurrentWidget(self.first_run)
            self.first_run.notice.say(problem.message, problem.hint)

    def _edit_failed(self, problem: Problem) -> None:
        self.first_run.notice.say(problem.message, problem.hint)

    def _reveal(self, path: Path) -> None:
        if not desktop.show_in_folder(path):
            self.library.notice.say(self.tr("No file manager could be opened."), str(path))

    # Pages.

    def show_failures(self) -> None:
        """Show what is indexed and which files could not be read."""
        self.show_library()
        self.library.show_page(ACTIVITY)

    def open_palette(self) -> None:
        """Ask for anything by its name: acts, pages, people, tags, albums, folders."""
        CommandPalette(self, self._bridge, self._theme).open()

    # Keys, the mouse's side buttons, drops.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The buttons at a mouse's side lead back and forward."""
        steps = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
        if (by := steps.get(event.button())) is not None:
            self.trail.go(by)
        else:
            super().mousePressEvent(event)

    def focus_search(self) -> None:
        """Go to the search field."""
        self.library.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.library.search.selectAll()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what may be folders; not photos of this window."""
        if _local_paths(event) and not event.mimeData().hasFormat(PHOTOS_MIME):
            event.acceptProposedAction()
            self.first_run.set_hot(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self.first_run.set_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the folders; the library says so if one of them is none."""
        self.first_run.set_hot(False)
        event.acceptProposedAction()
        self.add_folders(_local_paths(event))

    # The end.

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where one was, stop the indexer, end all work."""
        window_memory.keep(self, self._state)
        self._runs.end()
        self.hide()
        self._watch.close()
        self._indexer.cancel()  # it ends while other work does
        self._bridge.close()
        self._indexer.stop()
        super().closeEvent(event)


def _local_paths(event: QDropEvent) -> list[Path]:
    """The local files and folders of a drop."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
