"""Which language the window speaks, how it writes numbers, and how long things move."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from tintype.gui.language import LANGUAGES, language_of, locale_of, speak
from tintype.gui.motion import Motion
from tintype.gui.theme import dark_of


@pytest.fixture
def speaking(qapp):
    """Puts a language on, and English again afterwards."""
    before = QLocale()
    yield lambda language: speak(qapp, language)
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("setting", "system", "language"),
    [
        ("fr", "de_DE", "fr"),
        ("", "de_AT", "de"),
        ("", "ja_JP", "ja"),
        ("", "it_IT", "en"),
        ("klingon", "es_MX", "es"),
    ],
)
def test_the_chosen_language_comes_before_the_systems(setting, system, language) -> None:
    assert language_of(setting, QLocale(system)) == language


def test_numbers_are_written_as_the_system_does_if_it_speaks_the_language() -> None:
    assert locale_of("de", QLocale("de_CH")).name() == "de_CH"
    assert locale_of("de", QLocale("en_US")).name() == "de_DE"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_reads_from_left_to_right_and_has_qts_own_words(
    speaking, qapp, language
) -> None:
    assert speaking(language) == language
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert (cancel == "Cancel") is (language == "en")


def test_speaking_another_language_forgets_the_one_before(speaking) -> None:
    speaking("de")
    speaking("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().toString(12345) == "12,345"


def test_motion_is_what_was_set_else_what_the_system_has() -> None:
    assert Motion("off", system_moves=True).milliseconds(200) == 0
    assert Motion("on", system_moves=False).milliseconds(200) == 200
    assert Motion("", system_moves=False).milliseconds(200) == 0
    motion = Motion("", system_moves=True)
    assert motion.milliseconds(200) == 200
    motion.set("off")
    assert motion.milliseconds(200) == 0


def test_the_appearance_is_fixed_or_the_systems() -> None:
    assert [dark_of(setting) for setting in ("light", "dark", "", "?")] == [False, True, None, None]
