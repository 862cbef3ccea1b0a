"""What the library says reaches the window in its language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator

from tintype.errors import NotFoundError, UserError
from tintype.gui import library_words
from tintype.gui.channel import problem_of
from tintype.paths import resources


class Shouting(QTranslator):
    def translate(self, context, source, disambiguation=None, n=-1) -> str:
        return source.upper() if context == "Library" else source

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def _shouting(qapp) -> Iterator[None]:
    translator = Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("_shouting")
@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("There is nobody called Ann {x}.", "THERE IS NOBODY CALLED Ann {x}."),
        ("No tag is called “d”; did you mean “e”?", "NO TAG IS CALLED “d”; DID YOU MEAN “e”?"),
        ("damaged: its header cannot be read", "DAMAGED: ITS HEADER CANNOT BE READ"),
        ("damaged: marker 0xff", "DAMAGED: marker 0xff"),
        ("Nobody foresaw this.", "Nobody foresaw this."),
    ],
)  # fmt: skip
def test_a_message_is_translated_and_keeps_what_was_filled_in(said, heard) -> None:
    assert library_words.told(said) == heard


def test_hints_about_the_command_line_are_not_for_the_window() -> None:
    error = NotFoundError("There is no tag called x.", "See: tintype tags list")
    assert problem_of(error).hint == ""
    assert problem_of(UserError("No.", "Name a nearby town.")).hint == "Name a nearby town."


def test_every_template_is_still_said_somewhere() -> None:
    code = " ".join(
        path.read_text("utf-8")
        for path in (resources().parent / "app" / "tintype").rglob("*.py")
        if "gui" not in path.parts
    )
    code = re.sub(r'"\s+f?"', "", code).replace("\\\\", "\\")
    parts = (part for one in library_words.TEMPLATES for part in one.split("{}"))
    # Some are put together: “x” is not + a date, Unknown + type.
    bare = (part.removeprefix(" is not ").removeprefix("Unknown ") for part in parts)
    lost = [part for part in bare if part.strip(" .”“:()") not in code]
    assert not lost
