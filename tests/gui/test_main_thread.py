"""What keeps the main thread from waiting for Python itself."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from tintype.gui import main_thread
from tintype.gui.main_thread import MainThreadFirst


class Knot:
    """Holds itself: only a collection frees it."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def first(qapp: QGuiApplication) -> Iterator[MainThreadFirst]:
    owner = QObject()
    made = MainThreadFirst(owner)
    yield made
    made.end()


def test_while_it_lives_python_never_looks_through_everything_by_itself(
    first: MainThreadFirst,
) -> None:
    before = gc.get_stats()[2]["collections"]
    kept = [[Knot()] for _ in range(200_000)]
    assert gc.get_stats()[2]["collections"] == before
    assert len(kept) == 200_000


def test_a_sweep_frees_knots_made_since_the_last_one(first: MainThreadFirst) -> None:
    first.sweep()
    knot = weakref.ref(Knot())
    first.sweep()
    assert knot() is None


def test_what_was_set_aside_is_freed_when_nobody_works_in_the_window(
    first: MainThreadFirst, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_thread, "DEEP_SWEEPS", 2)
    working = [True]
    monkeypatch.setattr(QGuiApplication, "focusWindow", lambda: "a window" if working[0] else None)
    knot = Knot()
    gone = weakref.ref(knot)
    first.sweep()  # sets it aside
    del knot
    first.sweep()
    assert gone() is not None, "while somebody works"
    working[0] = False
    first.sweep()
    assert gone() is None


def test_at_the_end_everything_is_as_it_was(qapp: QGuiApplication) -> None:
    before = sys.getswitchinterval(), gc.get_threshold()
    owner = QObject()
    first = MainThreadFirst(owner)
    assert (sys.getswitchinterval(), gc.get_threshold()) != before
    first.end()
    assert (sys.getswitchinterval(), gc.get_threshold()) == before
    assert gc.get_freeze_count() == 0
