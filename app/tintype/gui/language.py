"""The window's language: which there are, and how the application takes one on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from tintype.paths import resources

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
}
"""What the window is translated to, each by its own name."""

LANGUAGE_KEY = "language"
"""In the window's state: a key of :data:`LANGUAGES`, or nothing for the system's language."""


def language_of(setting: str, system: QLocale | None = None) -> str:
    """The language to speak: what was chosen, else the first of the system's that we know."""
    if setting in LANGUAGES:
        return setting
    wanted = (system or QLocale.system()).uiLanguages()
    codes = (name.replace("_", "-").split("-")[0] for name in wanted)
    return next((code for code in codes if code in LANGUAGES), "en")


def locale_of(language: str, system: QLocale | None = None) -> QLocale:
    """How dates and numbers are written: as the system does, in the window's language."""
    system = system or QLocale.system()
    own = QLocale(language)
    return system if system.language() == own.language() else own


def speak(app: QApplication, setting: str = "") -> str:
    """Put on a language: words, Qt's own words, dates, numbers and the direction of reading.

    Windows that are made afterwards speak it. English has a file too: its plurals.

    Returns:
        The language's key in :data:`LANGUAGES`.
    """
    language = language_of(setting)
    QLocale.setDefault(locale_of(language))
    app.setLayoutDirection(QLocale(language).textDirection())
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    ours = str(resources() / "translations" / f"tintype_{language}.qm")
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for path in (f"{theirs}/qtbase_{language}.qm", ours):  # the last one is asked first
        translator = QTranslator(app)
        if translator.load(path):
            app.installTranslator(translator)
    return language
