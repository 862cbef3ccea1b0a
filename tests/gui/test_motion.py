"""Whatever moves asks first how long it may: not at all where motion is off."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication

import tintype.gui
from gui import walking
from gui.fakes import FakeLibrary
from tintype.gui import desktop
from tintype.gui.motion import Motion

MOVING = {
    "QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QScroller",
    "QParallelAnimationGroup", "QSequentialAnimationGroup",
}  # fmt: skip


def movers() -> dict[str, str]:
    """The modules of the window that use anything of Qt that moves; their text."""
    found = {}
    for path in Path(tintype.gui.__file__).parent.rglob("*.py"):
        text = path.read_text("utf-8")
        names = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
        if names & MOVING or ".setAnimated(" in text:
            found[path.name] = text
    return found


def test_all_that_moves_asks_how_long_it_may() -> None:
    found = movers()
    assert "slide_canvas.py" in found
    silent = [name for name, text in found.items() if ".motion.milliseconds(" not in text]
    assert not silent


def test_nothing_moves_on_any_page_where_motion_is_off(make_window, theme) -> None:
    theme.motion.set("off")
    try:
        window = make_window(FakeLibrary(40))
        for page in walking.every_page(window):
            moving = [
                one
                for one in window.findChildren(QAbstractAnimation)
                if one.state() == QAbstractAnimation.State.Running
            ]
            assert not moving, page
    finally:
        theme.motion.set("")


def test_menus_and_tooltips_do_not_move_either(qapp) -> None:
    general = Qt.UIEffect.UI_General
    before = QApplication.isEffectEnabled(general)
    try:
        QApplication.setEffectEnabled(general, True)
        motion = Motion("", system_moves=True)
        motion.set("off")
        assert not QApplication.isEffectEnabled(general)
        motion.set("on")
        assert QApplication.isEffectEnabled(general)
    finally:
        QApplication.setEffectEnabled(general, before)


def test_what_the_system_says_holds_unless_something_was_set(qapp) -> None:
    follower, decided = Motion("", system_moves=True), Motion("on", system_moves=True)
    for motion in (follower, decided):
        motion.follow(False)
    assert (follower.milliseconds(100), decided.milliseconds(100)) == (0, 100)
    decided.set("")
    assert decided.milliseconds(100) == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows tells Qt")
@pytest.mark.parametrize(
    ("answer", "heard"), [("false", [False]), ("true", [True]), ("", [])], ids=str
)
def test_the_system_is_asked_whether_it_animates(
    qtbot, tmp_path, monkeypatch, answer, heard
) -> None:
    said = {"gsettings": answer, "defaults": {"false": "1", "true": "0"}.get(answer, "")}
    for name, words in said.items():
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\necho {words}\n" + ("" if words else "exit 1\n"))
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    found: list[bool] = []
    desktop.ask_whether_things_move(found.append)
    qtbot.waitUntil(lambda: not desktop._running)
    assert found == heard
