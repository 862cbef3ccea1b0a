"""What can be done with the files of the chosen photos: keys, and a part of the menu."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from tintype.gui import desktop
from tintype.gui.channel import Problem
from tintype.gui.views.export_dialog import ExportDialog
from tintype.gui.views.file_words import summary

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage

    from tintype.gui.applications import Application
    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.files_bridge import Given
    from tintype.gui.state import WindowState
    from tintype.gui.theme import Theme
    from tintype.gui.views.grid_view import GridView
    from tintype.gui.views.job_strip import JobStrip
    from tintype.gui.views.photo_acts import PhotoActs
    from tintype.gui.views.toast import Toast

PHOTOS_MIME = "application/x-tintype-photos"
"""Marks what is dragged out of the grid: within the window it means photos and not files."""
MOST_OPENED = 20
"""Photos that are opened elsewhere at once."""
LAST_FOLDER = "export/folder"


class FileActs(QObject):
    """Asks the bridge for paths, then does it; copying and exporting are the bridge's jobs."""

    problem = Signal(object)
    """A ``Problem`` to say calmly."""

    def __init__(
        self,
        bridge: LibraryBridge,
        acts: PhotoActs,
        grid: GridView,
        theme: Theme,
        state: WindowState | None,
        strip: JobStrip,
        toast: Toast,
    ) -> None:
        super().__init__(grid)
        self._files, self._acts, self._grid = bridge.files, acts, grid
        self._theme, self._state, self._strip, self._toast = theme, state, strip, toast
        self._applications: list[Application] | None = None
        act = acts.add_action
        self._copy = act(self.tr("Copy"), QKeySequence.StandardKey.Copy, self.copy_to_clipboard)
        self._copy_to = act(self.tr("Copy to a folder…"), ["Ctrl+Shift+C"], self.ask_to_copy)
        self._export = act(self.tr("Export as JPEG…"), ["Ctrl+E"], self.ask_to_export)
        self._reveal = act(self.tr("Show in folder"), ["Ctrl+Shift+R"], self.reveal)
        self._open = act(self.tr("Open with the default program"), ["Ctrl+Return"], self.open)
        self._other = act(self.tr("Other program…"), ["Ctrl+Shift+Return"], self.ask_program)
        acts.add_to_menu(self._fill)
        self._wire()

    def _wire(self) -> None:
        files, strip = self._files, self._strip
        files.paths.answered.connect(lambda answer: answer[0](answer[1]))
        files.paths.failed.connect(self.problem)
        files.clip.answered.connect(lambda answer: self._put_in_clipboard(*answer))
        files.clip.failed.connect(self.problem)
        files.applications.answered.connect(self._know)
        files.began.connect(self._began)
        files.progressed.connect(strip.advance)
        files.given.connect(self._given)
        files.failed.connect(self._failed)
        strip.cancel_wanted.connect(files.cancel)
        self._toast.stand_on(strip)
        self._grid.drag_wanted.connect(self._ask_to_drag)

    # The menu.

    def _fill(self, menu: QMenu) -> None:
        if self._applications is None:
            self._files.ask_applications()
        menu.addSeparator()
        menu.addActions([self._copy, self._copy_to, self._export])
        menu.addSeparator()
        menu.addActions([self._reveal, self._open])
        inner = menu.addMenu(self.tr("Open with"))
        inner.aboutToShow.connect(lambda: self._list_applications(inner))
        inner.addAction(self._other)

    def _list_applications(self, menu: QMenu) -> None:
        """Whoever opens the inner menu has given the desktop time to say what there is."""
        menu.clear()
        for one in self._applications or []:
            menu.addAction(one.name, partial(self._open_with, one))
        menu.addSeparator()
        menu.addAction(self._other)

    def _know(self, found: list[Application]) -> None:
        self._applications = found

    # Copying and exporting.

    def ask_to_copy(self) -> QFileDialog | None:
        """Ask where to copy the chosen photos."""
        if ids := self._acts.chosen():
            words = self.tr("Copy %Ln photos to", "", len(ids))
            return self._ask_folder(words, lambda folder: self._files.copy(ids, folder))
        return None

    def ask_to_export(self) -> ExportDialog | None:
        """Ask how to export the chosen photos, then where to."""
        ids = self._acts.chosen()
        if not ids:
            return None
        dialog = ExportDialog(len(ids), self._theme, self._state, self._grid.window())
        words = self.tr("Export %Ln photos to", "", len(ids))
        dialog.chosen.connect(
            lambda how: self._ask_folder(words, lambda folder: self._files.export(ids, folder, how))
        )
        dialog.open()
        return dialog

    def _ask_folder(self, words: str, then: Callable[[Path], object]) -> QFileDialog | None:
        if self._files.running:
            self.problem.emit(
                Problem(
                    self.tr("Photos are being copied already."),
                    self.tr("Wait for that to end, or cancel it."),
                )
            )
            return None
        dialog = QFileDialog(self._grid.window(), words, self._last_folder())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self._take_folder(folder, then))
        dialog.open()
        return dialog

    def _last_folder(self) -> str:
        kept = self._state.text(LAST_FOLDER) if self._state else ""
        places = QStandardPaths.StandardLocation
        return kept or QStandardPaths.writableLocation(places.PicturesLocation)

    def _take_folder(self, folder: str, then: Callable[[Path], object]) -> None:
        if self._state is not None:
            self._state.put(LAST_FOLDER, folder)
        then(Path(folder))

    def _began(self, exported: bool, count: int) -> None:
        words = self.tr("Exporting…") if exported else self.tr("Copying…")
        self._strip.begin(words, count)

    def _given(self, given: Given) -> None:
        self._strip.hide()
        copied = given.copied
        self._toast.tell(
            summary(given), self.tr("Show folder"), lambda: self._show(copied.written, given.folder)
        )
        if copied.failed:
            lines = [f"{name}: {reason}" for name, reason in copied.failed[:3]]
            if len(copied.failed) > len(lines):
                lines.append(self.tr("%Ln more", "", len(copied.failed) - len(lines)))
            words = self.tr("%Ln photos could not be taken along.", "", len(copied.failed))
            self.problem.emit(Problem(words, "\n".join(lines)))

    def _failed(self, problem: Problem) -> None:
        self._strip.hide()
        self.problem.emit(problem)

    def _show(self, written: Sequence[Path], folder: Path) -> None:
        if not (desktop.show_in_folder(written[0]) if written else desktop.open_path(folder)):
            self._no_program(folder)

    # Clipboard, file manager, other programs.

    def copy_to_clipboard(self) -> None:
        """Put the chosen photos into the clipboard: files, and the picture if it is one."""
        if ids := self._acts.chosen():
            self._files.ask_clip(ids)

    def _put_in_clipboard(self, paths: list[Path], image: QImage | None) -> None:
        if not paths:
            self._unreachable()
            return
        mime = mime_of(paths)
        if image is not None:
            mime.setImageData(image)
        QGuiApplication.clipboard().setMimeData(mime)
        self._toast.tell(self.tr("%Ln photos copied.", "", len(paths)))

    def reveal(self) -> None:
        """Show the current photo in the file manager."""
        if ids := self._acts.chosen():
            self._files.ask_paths(ids[:1], self._reveal_file)

    def _reveal_file(self, paths: list[Path]) -> None:
        if not paths:
            self._unreachable()
        elif not desktop.show_in_folder(paths[0]):
            self._no_program(paths[0])

    def open(self) -> None:
        """Open the chosen photos with the system's own program for each."""
        self._ask_few(lambda paths: all(desktop.open_path(path) for path in paths))

    def _open_with(self, application: Application) -> None:
        self._ask_few(lambda paths: desktop.open_with(application, paths))

    def ask_program(self) -> None:
        """Ask for a program to open the chosen photos with."""
        self._ask_few(self._choose_program)

    def _choose_program(self, paths: list[Path]) -> bool:
        if desktop.ask_application(paths[0]):
            return True
        dialog = QFileDialog(self._grid.window(), self.tr("Choose a program"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(
            lambda file: self._told(
                desktop.open_with(desktop.application_at(Path(file)), paths), paths[0]
            )
        )
        dialog.open()
        return True

    def _ask_few(self, then: Callable[[list[Path]], bool]) -> None:
        ids = self._acts.chosen()
        if len(ids) > MOST_OPENED:
            words = self.tr("Choose at most %Ln photos to open.", "", MOST_OPENED)
            self.problem.emit(Problem(words))
        elif ids:
            self._files.ask_paths(ids, lambda paths: self._open_paths(paths, then))

    def _open_paths(self, paths: list[Path], then: Callable[[list[Path]], bool]) -> None:
        if not paths:
            self._unreachable()
        else:
            self._told(then(paths), paths[0])

    def _told(self, opened: bool, path: Path) -> None:
        if not opened:
            self._no_program(path)

    def _no_program(self, path: Path) -> None:
        self.problem.emit(Problem(self.tr("No program could be opened for it."), str(path)))

    def _unreachable(self) -> None:
        words = self.tr("None of the photos' files can be reached.")
        self.problem.emit(Problem(words, self.tr("Is their drive connected?")))

    # Dragging photos out of the window.

    def _ask_to_drag(self) -> None:
        if ids := self._acts.chosen():
            self._files.ask_paths(ids, self._drag)

    def _drag(self, paths: list[Path]) -> None:
        """Paths take a moment; who has let go by then does not want to drag."""
        if not paths or not QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return
        drag = QDrag(self._grid)
        mime = mime_of(paths)
        mime.setData(PHOTOS_MIME, b"")
        drag.setMimeData(mime)
        pixmap = self._grid.drag_pixmap()
        drag.setPixmap(pixmap)
        drag.setHotSpot(QPoint(pixmap.width() // 2, pixmap.height() // 2))
        self.start_drag(drag)

    def start_drag(self, drag: QDrag) -> None:
        """Let the system lead the drag; ends when the photos are dropped."""
        drag.exec(Qt.DropAction.CopyAction)


def mime_of(paths: Sequence[Path]) -> QMimeData:
    """Files as other programs take them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime
