"""What is known about a photo besides its tags: when, where, with what, and its files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tintype.gui import naming, wording
from tintype.gui.library_words import told
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.labels import ElidedLabel, heading, small_button

if TYPE_CHECKING:
    from tintype.catalog.rows import FileRow, PhotoDetails


def _text(words: str, kind: str = "") -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if kind:
        set_kind(label, kind)
    return label


class FactsPanel(QWidget):
    """Rebuilt where anything of it differs; a dozen labels."""

    reveal_wanted = Signal(object)
    """Path to show in the file manager."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None
        self._shown: PhotoDetails | None = None

    def set_details(self, details: PhotoDetails | None) -> None:
        """Show a photo's facts, or nothing."""
        if details is not None:
            details = replace(details, tags=(), regions=())  # shown elsewhere
        if details == self._shown:
            return
        self._shown = details
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        if details is not None:
            self._body = self._build(details)
            self._column.addWidget(self._body)

    def _build(self, details: PhotoDetails) -> QWidget:
        body, space = QWidget(), self._theme.tokens.pixels
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["space_s"])
        grid = QGridLayout()
        grid.setHorizontalSpacing(space["space_m"])
        grid.setVerticalSpacing(space["space_s"])
        grid.setColumnStretch(1, 1)
        for row, (name, words) in enumerate(self._facts(details)):
            grid.addWidget(_text(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_text(words), row, 1)
        column.addWidget(heading(self.tr("About")))
        column.addLayout(grid)
        column.addSpacing(space["space_s"])
        column.addWidget(heading(self.tr("Files")))
        for file in details.files:
            column.addLayout(self._file_row(file))
        failed = [run for run in details.runs if not run.ok]
        if failed:
            column.addSpacing(space["space_s"])
            column.addWidget(heading(self.tr("What could not be looked at")))
            for run in failed:
                column.addWidget(_text(f"{run.source}: {told(run.reason or '')}"))
        return body

    def _facts(self, details: PhotoDetails) -> list[tuple[str, str]]:
        facts = details.facts
        rows = []
        if facts.taken:
            note = wording.taken_from(facts.taken_from)
            when = wording.moment(facts.taken)
            rows.append((self.tr("Taken"), f"{when}\n({note})" if note else when))
        camera, exposure = wording.camera(facts), wording.exposure(facts)
        if camera or exposure or facts.lens:
            lines = [camera, facts.lens or "", exposure]
            rows.append((self.tr("Camera"), "\n".join(filter(None, lines))))
        where = [naming.whereabouts(details.place)] if details.place else []
        if facts.latitude is not None and facts.longitude is not None:
            where.append(wording.coordinates(facts.latitude, facts.longitude))
        if where:
            rows.append((self.tr("Place"), "\n".join(where)))
        size = f"{details.width} × {details.height}"
        rows.append((self.tr("Picture"), f"{size} · {details.format}"))
        return rows

    def _file_row(self, file: FileRow) -> QHBoxLayout:
        row, space = QHBoxLayout(), self._theme.tokens.pixels
        row.setSpacing(space["space_s"])
        if file.state != "present":
            row.addWidget(self._absent(file))
        words = QVBoxLayout()
        words.setSpacing(1)
        name = ElidedLabel(file.path.name, Qt.TextElideMode.ElideMiddle)
        name.setToolTip(str(file.path))
        below = ElidedLabel(self._where(file), Qt.TextElideMode.ElideMiddle)
        below.setToolTip(str(file.path.parent))
        set_kind(below, "small")
        words.addWidget(name)
        words.addWidget(below)
        row.addLayout(words, 1)
        reveal = small_button(self._theme, "reveal", self.tr("Show in folder"))
        reveal.setEnabled(file.state == "present")
        reveal.clicked.connect(lambda: self.reveal_wanted.emit(file.path))
        row.addWidget(reveal)
        return row

    def _absent(self, file: FileRow) -> QLabel:
        """A sign that the file is not there at present."""
        sign, size = QLabel(), self._theme.tokens.pixels["size_icon"]
        icon = "folder-offline" if file.state == "offline" else "warning"
        sign.setPixmap(self._theme.pixmap(icon, "doubt", size, self.devicePixelRatioF()))
        sign.setToolTip(self._where(file))
        sign.setAccessibleName(self._where(file))
        return sign

    def _where(self, file: FileRow) -> str:
        states = {"missing": self.tr("not there any more"), "offline": self.tr("disk is offline")}
        state = states.get(file.state)
        return f"{state or wording.file_size(file.size)} · {_short(file.path.parent)}"


def _short(folder: Path) -> str:
    """The folder, with the person's home as ~."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)
