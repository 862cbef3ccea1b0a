"""What the window asks of the desktop around it. Nothing here waits for an answer."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from tintype.gui.applications import Application

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MANAGER = "org.freedesktop.FileManager1"


def show_in_folder(path: Path) -> bool:
    """Open the file manager at a file, selected where the system can. False if nothing opened."""
    if sys.platform == "win32":
        return _start(["explorer.exe", "/select,", str(path)])
    if sys.platform == "darwin":
        return _start(["open", "-R", str(path)])
    sender = QStandardPaths.findExecutable("dbus-send")
    return _show_by_bus(sender, path) if sender else open_path(path.parent)


def _show_by_bus(sender: str, path: Path) -> bool:
    """Ask whichever file manager listens to select the file; else open its folder."""
    address = bytes(QUrl.fromLocalFile(str(path)).toEncoded().data()).decode()
    process = QProcess()
    process.setProgram(sender)
    process.setArguments(
        [
            "--session", "--print-reply", f"--dest={_MANAGER}", "--type=method_call",
            f"/{_MANAGER.replace('.', '/')}", f"{_MANAGER}.ShowItems",
            f"array:string:{address.replace(',', '%2C')}", "string:",
        ]
    )  # fmt: skip

    def ended(code: int = 1, _status: object = None) -> None:
        _running.discard(process)
        if code:
            open_path(path.parent)

    process.finished.connect(ended)
    process.errorOccurred.connect(lambda _: ended())
    _running.add(process)
    process.start()
    return True


def ask_whether_things_move(heard: Callable[[bool], object]) -> None:
    """Ask the system whether it animates; Qt knows on Windows only. No answer: nothing is heard."""
    if sys.platform == "darwin":
        line = ["defaults", "read", "com.apple.universalaccess", "reduceMotion"]
        still = "1"
    else:
        line = ["gsettings", "get", "org.gnome.desktop.interface", "enable-animations"]
        still = "false"
    program = QStandardPaths.findExecutable(line[0])
    if sys.platform == "win32" or not program:
        return
    process = QProcess()

    def ended(code: int = 1, _status: object = None) -> None:
        _running.discard(process)
        if not code:
            heard(bytes(process.readAllStandardOutput().data()).decode().strip() != still)

    process.finished.connect(ended)
    process.errorOccurred.connect(lambda _: ended())
    _running.add(process)
    process.start(program, line[1:])


def pictures() -> Path | None:
    """The folder that the system has for pictures, if it has one; it may not be there."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(found) if found else None


_running: set[QProcess] = set()
"""Questions to the desktop that are under way."""


def open_path(path: Path) -> bool:
    """Open a file or folder with the program that the system has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_with(application: Application, paths: Sequence[Path]) -> bool:
    """Open files with an application. False if one of its programs did not start."""
    return all(_start(line) for line in list(application.commands(paths)))


def application_at(path: Path) -> Application:
    """The application that a person chose by its file."""
    if sys.platform == "darwin":
        return Application(path.stem, ("open", "-a", str(path), "%F"))
    return Application(path.stem, (str(path), "%F"))


def ask_application(path: Path) -> bool:
    """Show the system's own dialog for opening a file with something; False if it has none."""
    if sys.platform != "win32":
        return False
    return _start(["rundll32.exe", "shell32.dll,OpenAs_RunDLL", str(path)])


def _start(line: Sequence[str]) -> bool:
    return bool(QProcess.startDetached(line[0], list(line[1:]))[0])
