"""Where the library lies, what it takes, and giving back what can be made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from tintype.gui import wording
from tintype.gui.views.bar_rows import BarRows
from tintype.gui.views.settings.base import SettingsSection

if TYPE_CHECKING:
    from tintype.gui.pages.page import Page
    from tintype.library.storage import Part, StorageFigures


class StorageSection(SettingsSection):
    """Measured anew whenever it is shown."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.say(self.tr("Storage"))
        self._figures: StorageFigures | None = None
        self._parts = self.frame()
        self.open = QPushButton(self.tr("Open folder"))
        self.open.clicked.connect(self._open)
        self.place = self.row(self.tr("Library"), self.tr("Measuring…"), self.open)
        frame = self.frame()
        frame.add_row(self.place)
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.clicked.connect(self._clear)
        self.cleared = self.row(
            self.tr("What can be made again"),
            self.tr(
                "Old backups, and files that make searches quick; those are made anew at once."
            ),
            self.clear,
        )
        frame.add_row(self.cleared)
        self.finish()
        self._parts.hide()
        system = page.context.bridge.system
        system.storage.answered.connect(self._show)
        system.storage.failed.connect(page.failed)
        system.cleared.answered.connect(self._tell)
        system.cleared.failed.connect(page.failed)
        system.cleared.failed.connect(lambda _: self.clear.setEnabled(True))

    def reload(self) -> None:
        """Measure."""
        self.page.context.bridge.system.ask_storage()

    def _show(self, figures: StorageFigures) -> None:
        self._figures = figures
        names: dict[Part, str] = {
            "catalog": self.tr("Catalog: what was found and said"),
            "thumbnails": self.tr("Thumbnails"),
            "search": self.tr("Quick searching"),
            "backups": self.tr("Backups"),
            "models": self.tr("Models"),
        }
        rows = [
            (name, figures.parts[part], wording.file_size(figures.parts[part]))
            for part, name in names.items()
        ]
        self._parts.clear()
        self._parts.column.addWidget(BarRows(self.theme, rows))
        self._parts.show()
        words = self.tr("{path}\n{used} in all, {free} free on this disk")
        used, free = wording.file_size(sum(figures.parts.values())), wording.file_size(figures.free)
        self.place.say(words.format(path=figures.folder, used=used, free=free))

    def _open(self) -> None:
        if self._figures is not None:
            self.page.reveal_wanted.emit(self._figures.folder / "catalog.db")

    def _clear(self) -> None:
        self.clear.setEnabled(False)
        self.cleared.say(self.tr("Clearing…"))
        self.page.context.bridge.system.clear_caches()

    def _tell(self, freed: int) -> None:
        self.clear.setEnabled(True)
        self.cleared.say(self.tr("Done: {} freed.").format(wording.file_size(freed)))
        self.reload()
