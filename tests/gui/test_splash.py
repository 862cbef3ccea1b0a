"""A splash greets those who wait, and nobody else."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QWidget

from tintype.gui.splash import PATIENCE_S, Splash


def test_a_quick_start_shows_nothing(theme) -> None:
    for started in (None, time.perf_counter() + 60):
        splash = Splash(started)
        splash.show_if_late(theme)
        assert splash.screen is None


def test_a_slow_start_is_greeted_until_the_window_is_there(theme, qtbot) -> None:
    splash, window = Splash(time.perf_counter() - 2 * PATIENCE_S), QWidget()
    qtbot.addWidget(window)
    splash.show_if_late(theme)
    screen = splash.screen
    assert screen is not None
    assert screen.isVisible()
    window.show()
    splash.leave(window)
    assert not screen.isVisible()
