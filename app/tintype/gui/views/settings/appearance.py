"""Light or dark, size of type, motion, language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tintype.gui.language import LANGUAGE_KEY, LANGUAGES
from tintype.gui.motion import MOTION_KEY
from tintype.gui.preferences import TYPE_SIZE_KEY
from tintype.gui.theme import APPEARANCE_KEY, dark_of
from tintype.gui.views.settings.base import SettingsSection

if TYPE_CHECKING:
    from tintype.gui.pages.page import Page


class AppearanceSection(SettingsSection):
    """All but the language changes at once."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._state = page.context.state
        self.say(self.tr("Appearance"))
        system, frame = self.tr("As the system"), self.frame()
        state = self._state
        title = self.tr("Colours")
        shades = {"": system, "light": self.tr("Light"), "dark": self.tr("Dark")}
        self.shade = self.choice(title, shades, state.text(APPEARANCE_KEY), self._set_shade)
        frame.add_row(self.row(title, "", self.shade))
        title = self.tr("Size of type")
        sizes = {
            "90": self.tr("Smaller"),
            "100": system,
            "115": self.tr("Larger"),
            "130": self.tr("Largest"),
        }
        size = str(state.number(TYPE_SIZE_KEY, 100))
        self.type_size = self.choice(title, sizes, size if size in sizes else "100", self._set_size)
        frame.add_row(self.row(title, "", self.type_size))
        title = self.tr("Motion")
        motions = {"": system, "on": self.tr("On"), "off": self.tr("Off")}
        self.motion = self.choice(title, motions, state.text(MOTION_KEY), self._set_motion)
        frame.add_row(
            self.row(title, self.tr("Off: everything is in its place at once."), self.motion)
        )
        title = self.tr("Language")
        self.language = self.choice(
            title, {"": system, **LANGUAGES}, state.text(LANGUAGE_KEY), self._set_language
        )
        self.restart = self.row(title, "", self.language)
        frame.add_row(self.restart)
        self.finish()

    def _set_shade(self, shade: str) -> None:
        self._state.put(APPEARANCE_KEY, shade)
        self.theme.set_dark(dark_of(shade))

    def _set_size(self, percent: str) -> None:
        self._state.put(TYPE_SIZE_KEY, int(percent))
        self.theme.set_type_size(int(percent))

    def _set_motion(self, motion: str) -> None:
        self._state.put(MOTION_KEY, motion)
        self.theme.motion.set(motion)

    def _set_language(self, language: str) -> None:
        self._state.put(LANGUAGE_KEY, language)
        self.restart.say(self.tr("Takes effect when Tintype is started again."))
