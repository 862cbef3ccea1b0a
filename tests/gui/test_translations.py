"""Every word of the window can be translated, and every translation is whole."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from tintype.gui.language import LANGUAGES
from tintype.paths import resources

PLACEHOLDERS = re.compile(r"\{[^}]*\}|%L?n|%\d")
COUNTS = {"ja": [5]}
"""Numbers for which a language has words of their own, one for each form."""
TRANSLATED = ("de", "en", "es", "fr", "ja")
"""Languages whose files are to be whole."""


@pytest.fixture(scope="module")
def tool() -> Iterator[ModuleType]:
    """What keeps the files up to date."""
    path = Path(__file__).parents[2] / "packaging" / "translations.py"
    spec = spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["translations"] = module_from_spec(spec)  # dataclasses look there
    spec.loader.exec_module(module)
    yield module
    del sys.modules["translations"]


@pytest.fixture(scope="module")
def found(tool) -> list:
    """Every string of the window."""
    return tool.messages()


def entries(language: str) -> list[tuple[str, ET.Element]]:
    path = resources() / "translations" / f"tintype_{language}.ts"
    contexts = ET.parse(path).iter("context")
    return [(one.findtext("name", ""), entry) for one in contexts for entry in one.iter("message")]


def forms(entry: ET.Element) -> list[str]:
    target = entry.find("translation")
    assert target is not None
    plural = [form.text or "" for form in target.findall("numerusform")]
    return plural or [target.text or ""]


def placeholders(text: str) -> list[str]:
    return sorted(PLACEHOLDERS.findall(text.replace("%Ln", "%n")))


def test_no_string_of_the_window_is_put_together_and_all_are_found(found) -> None:
    assert ("Wording", "%Ln photos") in {(one.context, one.text) for one in found}
    assert ("Pages", "People") in {(one.context, one.text) for one in found}
    assert len(found) > 300


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_just_the_strings_of_the_window(found, language) -> None:
    wanted = {(one.context, one.text, one.note) for one in found}
    if language == "en":
        wanted = {key for key in wanted if "%Ln" in key[1] or "%n" in key[1]}
    there = {
        (context, entry.findtext("source"), entry.findtext("comment", ""))
        for context, entry in entries(language)
    }
    assert there == wanted, "run: make translations"


@pytest.mark.parametrize("language", TRANSLATED)
def test_everything_is_translated(language) -> None:
    unfinished = [
        entry.findtext("source")
        for _, entry in entries(language)
        if "type" in entry[-1].attrib or not all(forms(entry))
    ]
    assert not unfinished


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_of_its_source(language) -> None:
    wrong = []
    for _, entry in entries(language):
        source = placeholders(entry.findtext("source", ""))
        plural = entry.get("numerus") == "yes"
        for at, form in enumerate(forms(entry)):
            there = placeholders(form)
            # "one" may do without its number: "a minute", "somebody".
            fewer = [mark for mark in source if mark != "%n"] if plural and at == 0 else source
            if form and there not in (source, fewer):
                wrong.append(form)
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_loads_says_what_the_source_file_says(qapp, language) -> None:
    translator = QTranslator()
    assert translator.load(str(resources() / "translations" / f"tintype_{language}.qm"))
    for context, entry in entries(language):
        plural, said = entry.get("numerus") == "yes", forms(entry)
        counts = COUNTS.get(language, [1, 5]) if plural else [-1]
        for count, form in zip(counts, said, strict=True):
            loaded = translator.translate(
                context, entry.findtext("source", ""), entry.findtext("comment", ""), count
            )
            assert (loaded or "") == form, "run: make translations"
