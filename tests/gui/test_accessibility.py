"""Who uses no mouse, or does not see the screen, gets everywhere and is told what is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from gui import walking
from gui.fakes import FakeLibrary
from gui.walking import settle
from tintype.gui.views.photo_page import PhotoPage

NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)


@pytest.fixture
def window(make_window):
    window = make_window(FakeLibrary(70))
    window.resize(1280, 800)
    settle()
    return window


def focusable(window: QWidget) -> list[QWidget]:
    """What the Tab key leads to."""
    return [
        widget
        for widget in walking.shown(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
    ]


def spoken(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def told(widget: QWidget) -> str:
    return f"{walking.told(widget)}, kind {widget.property('kind')}"


def test_everything_that_can_be_reached_has_a_name_and_a_role(window) -> None:
    wrong = []
    for page in walking.every_page(window):
        buttons = [
            one
            for one in walking.shown(window)
            if isinstance(one, QAbstractButton) and not isinstance(one.parent(), QLineEdit)
        ]
        for widget in {*focusable(window), *buttons}:
            role = QAccessible.queryAccessibleInterface(widget).role()
            if not spoken(widget).strip():
                wrong.append(f"{page}: no name: {told(widget)}")
            if role in NO_ROLE:
                wrong.append(f"{page}: no role: {told(widget)}")
    assert not wrong, "\n".join(sorted(set(wrong)))


class Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow():
            self.seen.append(watched)
        return False


def test_no_page_flashes_a_window_of_its_own(window, qapp) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    wrong = [
        f"{page}: {walking.told(windows.seen.pop())}"
        for page in walking.every_page(window)
        if windows.seen
    ]
    qapp.removeEventFilter(windows)
    assert not wrong


def test_the_tab_key_leads_to_everything(window) -> None:
    wrong = []
    for page in walking.every_page(window):
        wanted, reached = set(focusable(window)), set()
        start = QApplication.focusWidget() or next(iter(wanted))
        start.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(2 * len(wanted) + 10):
            reached.add(QApplication.focusWidget())
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        # Of buttons of which one is chosen Tab leads to the chosen one, the arrows to the others.
        missed = [one for one in wanted - reached if not _one_of_several(one)]
        wrong += [f"{page}: not reached: {told(one)}" for one in missed]
    assert not wrong, "\n".join(sorted(set(wrong)))


def _one_of_several(widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    return widget.autoExclusive() or (group is not None and group.exclusive())


def test_it_is_seen_where_the_keyboard_is(window) -> None:
    wrong, known = [], set()
    for page in walking.every_page(window):
        for widget in focusable(window):
            what = (type(widget).__name__, widget.property("kind"))
            if isinstance(widget, PhotoPage):  # it is the whole page, and its keys act on it
                continue
            if what in known or widget.visibleRegion().isEmpty():
                continue
            known.add(what)
            if not _shows_focus(widget):
                wrong.append(f"{page}: no ring: {told(widget)}")
    assert not wrong, "\n".join(sorted(set(wrong)))


def _shows_focus(widget: QWidget) -> bool:
    """Whether a widget looks different while it has the keyboard."""
    others = QApplication.focusWidget()
    if others is not None:
        others.clearFocus()
    settle()
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    return widget.grab().toImage() != before
