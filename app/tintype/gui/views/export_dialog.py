"""How photos are exported: how large, how fine, and what they may say about themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QWidget

from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.choice import Choice
from tintype.gui.views.dialog import Dialog
from tintype.gui.views.tick import Tick

if TYPE_CHECKING:
    from tintype.gui.state import WindowState
    from tintype.library import Export

SIZES = (1024, 1600, 2048, 3000, 4096)
KEYS = ("export/long_side", "export/quality", "export/metadata", "export/sensitive")


class ExportDialog(Dialog):
    """Remembers what was chosen last. Where to is asked next, by whoever opened it."""

    chosen = Signal(object)
    """An ``Export``."""

    def __init__(
        self, count: int, theme: Theme, state: WindowState | None, parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("ExportDialog", "Export %Ln photos", "", count)
        super().__init__(title, theme, parent)
        self._state, space = state, theme.tokens.pixels
        self.side = Choice(theme)
        for side in SIZES:
            self.side.addItem(self.tr("{} pixels on the long side").format(side), side)
        self.side.addItem(self.tr("Each photo's own size"), 0)
        self.quality = Choice(theme)
        for words, quality in (
            (self.tr("Small files"), 75),
            (self.tr("Good"), 88),
            (self.tr("Finest"), 95),
        ):
            self.quality.addItem(words, quality)
        self.metadata = Choice(theme)
        self.metadata.addItem(self.tr("Date and camera"), "no-place")
        self.metadata.addItem(self.tr("Date, camera and place"), "all")
        self.metadata.addItem(self.tr("Nothing"), "nothing")
        words = self.tr("Leave out photos of cards, passports and the like")
        self.private = Tick(words, theme)
        note = QLabel(
            self.tr(
                "New JPEG files are made; your photos stay as they are. Names of people, serial "
                "numbers and tags are never written into them."
            ),
            wordWrap=True,
        )
        set_kind(note, "small")
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(space["space_m"])
        form.setVerticalSpacing(space["space_s"])
        form.addRow(self.tr("Size"), self.side)
        form.addRow(self.tr("Quality"), self.quality)
        form.addRow(self.tr("Keep in the files"), self.metadata)
        self.column.addLayout(form)
        self.column.addWidget(self.private)
        self.column.addWidget(note)
        self.go = QPushButton(self.tr("Choose a folder…"))
        self.go.clicked.connect(self._choose)
        self.end(self.go)
        self._recall()

    def wish(self) -> Export:
        """What is chosen at present."""
        from tintype.library import Export

        return Export(
            long_side=self.side.currentData() or None,
            quality=self.quality.currentData(),
            metadata=self.metadata.currentData(),
            sensitive=not self.private.isChecked(),
        )

    def _choose(self) -> None:
        wish = self.wish()
        if self._state is not None:
            self._state.put(KEYS[0], wish.long_side or 0)
            self._state.put(KEYS[1], wish.quality)
            self._state.put(KEYS[2], wish.metadata)
            self._state.put(KEYS[3], wish.sensitive)
        self.accept()
        self.chosen.emit(wish)

    def _recall(self) -> None:
        state = self._state
        side = state.number(KEYS[0], 2048) if state else 2048
        self.side.setCurrentIndex(max(self.side.findData(side), 0))
        quality = state.number(KEYS[1], 88) if state else 88
        self.quality.setCurrentIndex(max(self.quality.findData(quality), 0))
        kept = (state.text(KEYS[2]) if state else "") or "no-place"
        self.metadata.setCurrentIndex(max(self.metadata.findData(kept), 0))
        self.private.setChecked(not (state.flag(KEYS[3], default=False) if state else False))
