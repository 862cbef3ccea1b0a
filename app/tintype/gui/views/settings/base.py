"""What every section of the settings has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from tintype.gui.theme import set_kind
from tintype.gui.views.choice import Choice
from tintype.gui.views.sections import Row, ScrollColumn, Section, WheelGuard, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tintype.gui.pages.page import Page


class SettingsSection(ScrollColumn):
    """A column below a title. It asks and acts through the page that it belongs to."""

    def __init__(self, page: Page) -> None:
        super().__init__(page.context.theme)
        self.page, self.theme = page, page.context.theme
        self.name = ""

    def say(self, title: str, lead: str = "") -> None:
        """Begin with a title and maybe a sentence."""
        self.name = title
        head = QLabel(title)
        set_kind(head, "title")
        self.column.addWidget(head)
        if lead:
            self.column.addWidget(wrapped(lead, "muted"))
        self.setAccessibleName(title)

    def reload(self) -> None:
        """Read anew what is shown."""

    def frame(self) -> Section:
        """A new frame below what is there."""
        frame = Section(self.theme)
        self.column.addWidget(frame)
        return frame

    def buttons(self, *buttons: QWidget) -> None:
        """Buttons beside each other, below what is there."""
        row = QHBoxLayout()
        row.setSpacing(self.theme.tokens.pixels["space_s"])
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def choice(
        self, title: str, names: Mapping[str, str], chosen: str, act: Callable[[str], object]
    ) -> Choice:
        """A list to choose one of: keys with the names that are shown; acts on the key."""
        box = Choice(self.theme)
        box.setAccessibleName(title)
        for key, name in names.items():
            box.addItem(name, key)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.installEventFilter(WheelGuard(box))
        box.activated.connect(lambda _: act(box.currentData()))
        return box

    def row(self, title: str, hint: str, *controls: QWidget) -> Row:
        """A row with what changes it."""
        return Row(self.theme, title, hint, controls)
