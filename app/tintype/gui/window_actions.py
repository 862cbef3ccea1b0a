"""What the window can do as a whole: its menu and its keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from tintype.gui.page_list import PAGES
from tintype.gui.photo_list import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.window import MainWindow

ZOOM_STEP = 24


class Actions(QObject):
    """Makes the actions and their menu; each action is also one of the window's own."""

    def __init__(self, window: MainWindow, bridge: LibraryBridge) -> None:
        super().__init__(window)
        self._window, self._library = window, window.library
        self.menu = QMenu(window)
        self._act_on_library(bridge)
        self._show_pages()
        self._change_view()
        self.menu.addSeparator()
        self._add(self.tr("Quit"), ["Ctrl+Q"], window.close)

    def _act_on_library(self, bridge: LibraryBridge) -> None:
        window, add = self._window, self._add
        add(self.tr("Add folder…"), ["Ctrl+O"], window.choose_folder)
        add(self.tr("Look for new photos"), ["F5"], window.scan_all)
        add(self.tr("Files that could not be read"), [], window.show_failures)
        self.menu.addSeparator()
        add(self.tr("Undo"), QKeySequence.StandardKey.Undo, bridge.undo)
        add(self.tr("Search"), ["Ctrl+F"], window.focus_search)
        add(self.tr("Narrow down"), ["Ctrl+Shift+F"], self._narrow)
        add(self.tr("Find anything…"), ["Ctrl+K"], window.open_palette)
        add(self.tr("Add a tag"), ["Ctrl+T"], self._focus_tag)

    def _show_pages(self) -> None:
        inner, trail = self.menu.addMenu(self.tr("Go to")), self._window.trail
        self._make(self.tr("Back"), ["Alt+Left"], lambda: trail.go(-1), inner)
        self._make(self.tr("Forward"), ["Alt+Right"], lambda: trail.go(1), inner)
        inner.addSeparator()
        everything = self._make(
            self.tr("All photos"), ["Ctrl+1"], self._library.show_everything, inner
        )
        everything.setData("photos")
        for entry in PAGES:
            keys = [entry.keys] if entry.keys else []
            show = partial(self._library.show_page, entry.place)
            action = self._make(entry.name(), keys, show, inner)
            action.setData(entry.icon)

    def _change_view(self) -> None:
        standard = QKeySequence.StandardKey
        self.menu.addSeparator()
        self._add(self.tr("Larger thumbnails"), standard.ZoomIn, lambda: self._zoom(ZOOM_STEP))
        self._add(self.tr("Smaller thumbnails"), standard.ZoomOut, lambda: self._zoom(-ZOOM_STEP))
        self._spans = self._make_spans()
        self._add(self.tr("Full screen"), ["F11"], self._library.showing.toggle_full)

    def _make_spans(self) -> QActionGroup:
        """What photos in the order of their dates are put together by."""
        names = {
            Span.DAY: self.tr("Days"),
            Span.MONTH: self.tr("Months"),
            Span.YEAR: self.tr("Years"),
            Span.NONE: self.tr("No headings"),
        }
        inner, group = self.menu.addMenu(self.tr("Headings")), QActionGroup(self)
        for span, name in names.items():
            action = inner.addAction(name)
            action.setCheckable(True)
            action.setData(int(span))
            group.addAction(action)
        group.triggered.connect(lambda chosen: self.set_span(Span(chosen.data())))
        self._library.grid.span_changed.connect(lambda _: self._check_span())
        return group

    def set_span(self, span: Span) -> None:
        """Put photos together by a span, and say so in the menu."""
        self._library.arrange.set_heading(span.name)
        self._check_span()

    def _check_span(self) -> None:
        for action in self._spans.actions():
            action.setChecked(action.data() == int(self._library.grid.span()))

    def _add(
        self,
        name: str,
        keys: Sequence[str] | QKeySequence.StandardKey,
        act: Callable[[], object],
    ) -> QAction:
        return self._make(name, keys, act, self.menu)

    def _make(
        self,
        name: str,
        keys: Sequence[str] | QKeySequence.StandardKey,
        act: Callable[[], object],
        menu: QMenu,
    ) -> QAction:
        action = QAction(name, self._window)
        if isinstance(keys, QKeySequence.StandardKey):
            action.setShortcuts(keys)
        else:
            action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        self._window.addAction(action)
        return action

    def _narrow(self) -> None:
        """Photos are what is narrowed: a page makes way for them."""
        if not self._library.facets.isVisible():
            self._library.show_everything()
        self._library.facets.enter()

    def _focus_tag(self) -> None:
        self._library.details.tags.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _zoom(self, by: int) -> None:
        self._library.grid.set_row_height(self._library.grid.row_height() + by)
