"""What runs look for in photos, and how much of the computer they take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from tintype.gui.preferences import LOW_KEY
from tintype.gui.views.settings.base import SettingsSection
from tintype.gui.views.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Callable

    from tintype.gui.pages.page import Page
    from tintype.gui.views.sections import Row
    from tintype.library.settings import Switches


class LookingSection(SettingsSection):
    """What is switched on stays so for every run, also from the command line."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.say(self.tr("Looking at photos"))
        system = page.context.bridge.system
        frame = self.frame()
        self.people = self._switch(
            self.tr("Recognise people"),
            self.tr(
                "Faces are measured and grouped, so that you can name them once. What is measured"
                " stays in your library. Off: no face is looked for, and what is known stays"
                " until you delete it under Privacy."
            ),
            lambda on: system.recognise_people(on=on),
        )
        self.thorough = self._switch(
            self.tr("Look for small faces everywhere"),
            self.tr("Finds more of the faces in crowds, and takes four times as long."),
            lambda on: system.look_thoroughly(on=on),
        )
        self.text = self._switch(
            self.tr("Read the text in photos"),
            self.tr("Signs, letters and screens can be searched. Done after everything else."),
            lambda on: system.read_text(on=on),
        )
        for row, _ in (self.people, self.thorough, self.text):
            frame.add_row(row)
        self.now = QPushButton(self.tr("Look at photos now"))
        self.now.clicked.connect(lambda: page.scan_wanted.emit(None))
        self.later = self.row(self.tr("Takes effect with the next run."), "", self.now)
        self.later.hide()
        self.column.addWidget(self.later)
        self.low = self._switch(
            self.tr("Low power"),
            self.tr(
                "Other programs go first, and it rests on battery and while you work at the"
                " computer; where that cannot be seen, while other programs are busy."
            ),
            self._set_low,
        )
        self.frame().add_row(self.low[0])
        self.finish()
        system.switches.answered.connect(self._show)
        system.switches.failed.connect(page.failed)
        system.acted.connect(self._changed)

    def _switch(self, title: str, hint: str, act: Callable[[bool], object]) -> tuple[Row, Switch]:
        switch = Switch(self.theme, title)
        switch.clicked.connect(act)
        return self.row(title, hint, switch), switch

    def reload(self) -> None:
        """Read what is switched on."""
        self.low[1].setChecked(self.page.context.indexer.low)
        self.page.context.bridge.system.ask_switches()

    def _show(self, switches: Switches) -> None:
        self.people[1].setChecked(switches.people)
        self.text[1].setChecked(switches.text)
        self.thorough[1].setChecked(switches.thorough)
        self.thorough[1].setEnabled(switches.people)

    def _changed(self) -> None:
        if self.isVisible():
            self.later.show()
            self.reload()

    def _set_low(self, low: bool) -> None:
        self.page.context.state.put(LOW_KEY, low)
        self.page.context.indexer.set_low(low)
