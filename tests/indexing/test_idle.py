"""How systems tell of keyboard and mouse, by stand-ins that answer as their documents say."""

from __future__ import annotations

import ctypes
import subprocess
from types import SimpleNamespace

import pytest

from tintype.indexing import idle


@pytest.mark.parametrize(
    ("last", "now", "seconds"),
    [
        (1_000, 61_000, 60.0),
        (0xFFFFFF00, 0x00000100, 0.512),  # the counter began anew
        (0x7FFFFFF0, -0x7FFFFFF0, 0.032),  # ctypes takes the upper half for negative numbers
        (61_000, 60_990, 0.0),  # an event with a time to come
    ],
)
def test_windows_counts_milliseconds_that_wrap(monkeypatch, last, now, seconds) -> None:
    def last_input(info) -> int:
        found = info._obj
        assert found.size == 8
        found.ticks = last
        return 1

    windows = SimpleNamespace(
        user32=SimpleNamespace(GetLastInputInfo=last_input),
        kernel32=SimpleNamespace(GetTickCount=lambda: now),
    )
    monkeypatch.setattr(ctypes, "windll", windows, raising=False)
    look = idle._windows()
    assert look is not None
    assert look() == seconds


def test_windows_that_refuses_is_not_believed(monkeypatch) -> None:
    user = SimpleNamespace(GetLastInputInfo=lambda _info: 0)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=user), raising=False)
    look = idle._windows()
    assert look is not None
    assert look() is None


def test_macos_is_asked_for_any_input_of_the_hardware(monkeypatch) -> None:
    class Ask:
        def __call__(self, state: int, kind: int) -> float:
            assert (self.restype, self.argtypes) == (
                ctypes.c_double,
                [ctypes.c_int32, ctypes.c_uint32],
            )
            assert (state, kind) == (1, 0xFFFFFFFF)
            return 12.5

    services = SimpleNamespace(CGEventSourceSecondsSinceLastEventType=Ask())
    monkeypatch.setattr(idle, "_library", lambda name: services if "Services" in name else None)
    look = idle._macos()
    assert look is not None
    assert look() == 12.5


@pytest.mark.parametrize(
    ("answer", "seconds"),
    [("t 61500\n", 61.5), ("", None), ("Failed to connect to bus", None), ("s no", None)],
)
def test_gnome_answers_in_milliseconds_or_not_at_all(monkeypatch, answer, seconds) -> None:
    monkeypatch.setattr(idle.shutil, "which", lambda tool: f"/usr/bin/{tool}")
    monkeypatch.setattr(
        subprocess, "run", lambda command, **_: SimpleNamespace(stdout=answer, command=command)
    )
    look = idle._gnome()
    assert look is not None
    assert look() == seconds


@pytest.mark.parametrize(
    ("platform", "variables", "names"),
    [
        ("win32", {}, ["Windows"]),
        ("darwin", {"DISPLAY": ":0"}, ["macOS"]),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, ["GNOME"]),
        ("linux", {"XDG_SESSION_TYPE": "wayland"}, ["GNOME"]),
        ("linux", {"DISPLAY": ":0"}, ["X11"]),
        ("linux", {}, []),
    ],
)
def test_each_system_is_asked_in_its_own_way(monkeypatch, platform, variables, names) -> None:
    for name in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(idle.sys, "platform", platform)
    assert [name for name, _ in idle._ways()] == names


def test_a_desktop_that_does_not_answer_is_no_way(monkeypatch) -> None:
    monkeypatch.setattr(idle, "_ways", lambda: [("GNOME", lambda: lambda: None)])
    idle.idle_way.cache_clear()
    try:
        assert idle.idle_way() is None
        assert idle.idle_seconds() is None
    finally:
        idle.idle_way.cache_clear()
