"""The look: complete, readable in light and dark, nothing in it that is not drawn here."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QIcon
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tintype.gui.style_sheet import style_sheet
from tintype.gui.theme import Theme, set_kind
from tintype.gui.tokens import Tokens, load_tokens, palette_of
from tintype.paths import resources

ICONS = sorted(path.stem for path in (resources() / "icons").glob("*.svg"))
READ_ON = {  # ink: what it is read on
    "text": ("window", "surface", "raised", "hover"),
    "muted": ("window", "surface", "raised"),
    "accent": ("window", "surface", "raised"),
    "on_accent": ("accent", "accent_hover"),
    "on_selection": ("selection",),
    "on_notice": ("notice",),
}


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def tokens(request) -> Tokens:
    return load_tokens(resources() / "theme.toml", request.param, 13)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2's contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("ink", "ground"), [(i, g) for i, on in READ_ON.items() for g in on])
def test_text_is_readable_on_what_it_is_written_on(tokens, ink, ground) -> None:
    assert contrast(tokens.colour(ink), tokens.colour(ground)) >= 4.5


def test_both_schemes_have_the_same_roles() -> None:
    path = resources() / "theme.toml"
    light, dark = (load_tokens(path, dark, 13) for dark in (False, True))
    assert light.colours.keys() == dark.colours.keys()
    assert light.colours != dark.colours


def test_the_style_sheet_has_no_hole_and_no_colour_of_its_own(tokens) -> None:
    sheet = style_sheet(tokens)
    assert "$" not in sheet
    used = set(re.findall(r"#[0-9a-fA-F]{6}", sheet))
    assert used <= set(tokens.colours.values())


def test_every_button_that_answers_the_pointer_answers_a_press(tokens) -> None:
    sheet = style_sheet(tokens)
    kinds = set(re.findall(r'(Q(?:Push|Tool)Button(?:\[kind="\w+"\])?):hover', sheet))
    assert 'QPushButton[kind="primary"]' in kinds
    assert not {kind for kind in kinds if f"{kind}:pressed" not in sheet}


@pytest.mark.parametrize("kind", ["", "primary", "big", "flat", "link"])
def test_a_button_does_not_grow_when_the_keyboard_comes_to_it(qtbot, theme, kind) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    column = QVBoxLayout(row)
    other, button = QPushButton("Other"), QPushButton("Choose")
    set_kind(button, kind)
    for one in (other, button):
        column.addWidget(one)
    row.show()
    row.activateWindow()
    qtbot.waitUntil(row.isActiveWindow)
    other.setFocus()
    size = button.sizeHint()
    button.setFocus()
    assert button.hasFocus()
    assert button.sizeHint() == size


def test_the_palette_follows_the_tokens(tokens) -> None:
    palette = palette_of(tokens)
    assert palette.window().color() == tokens.colour("window")
    assert palette.text().color() == tokens.colour("text")


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_can_be_drawn_and_takes_its_colour(theme, name) -> None:
    image = theme.pixmap(name, "#ff0000", 32).toImage()
    inks = {
        image.pixelColor(x, y).name()
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks
    if name != "tintype":  # the program's own sign keeps its colours
        assert inks == {"#ff0000"}


def test_icons_follow_when_the_scheme_changes(theme) -> None:
    action = QAction()
    theme.dress(action, "search")
    light = action.icon().pixmap(16).toImage()
    theme.set_dark(True)
    dark = action.icon().pixmap(16).toImage()
    theme.set_dark(False)
    assert light != dark
    assert action.icon().pixmap(16).toImage() == light


def test_what_was_dressed_and_is_gone_does_no_harm(theme, qtbot) -> None:
    button = QPushButton("gone")
    theme.dress(button, "search")
    button.deleteLater()
    qtbot.wait(1)
    theme.refresh()


def test_the_window_follows_the_systems_scheme(theme, qapp) -> None:
    theme.set_dark(None)
    expected = qapp.styleHints().colorScheme().name == "Dark"
    assert theme.tokens.dark is expected
    theme.set_dark(False)


def test_an_icon_is_drawn_at_the_size_and_in_the_pixels_that_are_wanted(theme) -> None:
    icon = theme.icon("search")
    plain, fine = icon.pixmap(QSize(20, 20), 1.0), icon.pixmap(QSize(20, 20), 2.0)
    assert (plain.width(), fine.width(), fine.devicePixelRatio()) == (20, 40, 2.0)
    faint = icon.pixmap(QSize(20, 20), QIcon.Mode.Disabled)
    assert faint.toImage() != plain.toImage()


def test_a_copy_of_an_icon_can_be_changed(theme) -> None:
    copy = QIcon(theme.icon("search"))
    copy.addPixmap(theme.pixmap("tag", "text", 20))
    assert not copy.pixmap(20).isNull()


def test_a_window_can_be_put_together_before_it_gets_its_style(qapp) -> None:
    qapp.setStyleSheet("")
    theme = Theme(qapp, dark=False, worn=False)
    theme.set_dark(True)
    assert not qapp.styleSheet()
    theme.wear()
    assert theme.tokens.colours["surface"] in qapp.styleSheet()
