"""Every text can be read on what it is written on: computed from the style sheet and the tokens."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor

from gui.test_theme import contrast
from tintype.gui.style_sheet import style_sheet
from tintype.gui.tokens import Tokens, load_tokens
from tintype.paths import resources

RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
GROUNDS = ("window", "surface", "raised")
"""What a widget without a ground of its own may stand on."""
PAINTED = {  # ink: grounds that views paint it on by themselves
    "text": (*GROUNDS, "hover"),
    "muted": (*GROUNDS, "hover"),
    "accent": (*GROUNDS, "hover"),
    "doubt": GROUNDS,
    "on_selection": ("selection",),
    "on_accent": ("accent", "accent_hover"),
    "on_notice": ("notice",),
    "surface": ("text",),
    "overlay_label": ("overlay_shade",),
}
RINGS = (*GROUNDS, "hover", "selection")


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def tokens(request) -> Tokens:
    return load_tokens(resources() / "theme.toml", request.param, 13)


def rules(sheet: str) -> dict[str, dict[str, str]]:
    """Selectors with their properties; what stands later wins."""
    found: dict[str, dict[str, str]] = {}
    for selectors, body in RULE.findall(sheet):
        pairs = (line.split(":", 1) for line in body.split(";") if ":" in line)
        properties = {name.strip(): value.strip() for name, value in pairs}
        for selector in selectors.split(","):
            found.setdefault(selector.strip(), {}).update(properties)
    return found


def whole(selector: str, known: dict[str, dict[str, str]]) -> dict[str, str]:
    """The properties of a selector together with those of what it is a special case of."""
    plain = re.sub(r":(?!:)!?[\w-]+", "", selector)  # without :hover and the like
    kindless = re.sub(r"\[[^\]]*\]", "", plain)
    return {**known.get(kindless, {}), **known.get(plain, {}), **known[selector]}


def pairs(tokens: Tokens) -> list[tuple[str, str, str]]:
    """Selector, ink, ground."""
    known, found = rules(style_sheet(tokens)), []
    for selector in known:
        properties = whole(selector, known)
        if "color" not in properties or ":disabled" in selector:  # WCAG leaves these out
            continue
        ground = properties.get("background", "transparent")
        grounds = [ground]
        if not ground.startswith("#"):
            grounds = [tokens.colours[name] for name in GROUNDS]
        if "toast" in selector:  # its buttons stand on its own ground
            grounds = [tokens.colours["text"]]
        if 'kind="overlay"' in selector:  # over photos; its buttons are icons
            if "color" not in known[selector]:
                continue
            grounds = [tokens.colours["overlay_shade"]]
        if "notice" in selector:
            grounds = [tokens.colours["notice"]]
        found += [(selector, properties["color"], one) for one in grounds]
    return found


def test_every_rule_with_a_colour_can_be_read(tokens) -> None:
    checked = pairs(tokens)
    assert len(checked) > 50
    wrong = [
        f"{selector}: {ink} on {ground} is {contrast(QColor(ink), QColor(ground)):.2f}"
        for selector, ink, ground in checked
        if contrast(QColor(ink), QColor(ground)) < 4.5
    ]
    assert not wrong


@pytest.mark.parametrize(("ink", "ground"), [(i, g) for i, on in PAINTED.items() for g in on])
def test_what_views_paint_can_be_read(tokens, ink, ground) -> None:
    assert contrast(tokens.colour(ink), tokens.colour(ground)) >= 4.5


@pytest.mark.parametrize("ground", RINGS)
def test_a_focus_ring_is_seen_on_every_ground(tokens, ground) -> None:
    assert contrast(tokens.colour("accent"), tokens.colour(ground)) >= 3.0
