"""Design tokens: the colours, sizes and fonts of ``resources/theme.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Tokens:
    """The design tokens of one colour scheme.

    Attributes:
        dark: whether this is the dark scheme.
        colours: role -> ``#rrggbb``; the overlay's roles are prefixed ``overlay_``.
        pixels: ``space_s``, ``radius_m``, ``size_control`` … -> device-independent pixels.
        fonts: ``small``, ``body``, ``title``, ``hero`` -> pixels.
    """

    dark: bool
    colours: dict[str, str]
    pixels: dict[str, int]
    fonts: dict[str, int]

    def colour(self, role: str) -> QColor:
        """The colour of a role."""
        return QColor(self.colours[role])


def load_tokens(path: Path, dark: bool, font_pixels: int) -> Tokens:
    """Read the tokens of one scheme; ``font_pixels`` is the size of the system's font."""
    data: dict[str, dict[str, Any]] = tomllib.loads(path.read_text("utf-8"))
    colours = dict(data["dark" if dark else "light"])
    colours.update({f"overlay_{role}": value for role, value in data["overlay"].items()})
    pixels = {
        f"{group}_{name}": int(value)
        for group in ("space", "radius", "size")
        for name, value in data[group].items()
    }
    fonts = {name: round(font_pixels * factor) for name, factor in data["type"].items()}
    return Tokens(dark, colours, pixels, fonts)


def palette_of(tokens: Tokens) -> QPalette:
    """The palette that Fusion draws with."""
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "raised",
        QPalette.ColorRole.AlternateBase: "surface",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Button: "raised",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "text",
        QPalette.ColorRole.Highlight: "selection",
        QPalette.ColorRole.HighlightedText: "on_selection",
        QPalette.ColorRole.ToolTipBase: "raised",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Accent: "accent",
    }
    palette = QPalette()
    for role, name in roles.items():
        palette.setColor(role, tokens.colour(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.colour("muted"))
    return palette
