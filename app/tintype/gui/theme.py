"""The look: design tokens of ``resources/theme.toml`` become palette, style sheet and icons."""

from __future__ import annotations

import tomllib
import weakref
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tintype.gui.style_sheet import style_sheet
from tintype.paths import resources

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


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


class TakesIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon, /) -> None:
        """Show an icon."""


class Theme(QObject):
    """Dresses the application, and again when the system turns dark or light.

    Args:
        dark: fixed scheme; None follows the system.
    """

    changed = Signal()

    def __init__(self, app: QApplication, *, dark: bool | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._fixed = dark
        self._wearers: list[tuple[weakref.ref[Any], str, str]] = []
        self._svg: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._font_pixels = max(QFontInfo(app.font()).pixelSize(), 13)
        app.setStyle("Fusion")
        self.tokens = self._load()
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self.refresh)

    def set_dark(self, dark: bool | None) -> None:
        """Fix the scheme, or follow the system again."""
        self._fixed = dark
        self.refresh()

    def refresh(self) -> None:
        """Read the system's scheme again and dress everything anew."""
        self.tokens = self._load()
        self._pixmaps.clear()
        self._dress()
        self._wearers = [wearer for wearer in self._wearers if self._put_on(*wearer)]
        self.changed.emit()

    def dress(self, target: TakesIcon, icon: str, role: str = "text") -> None:
        """Give a button or action an icon that keeps up with the scheme."""
        wearer = (weakref.ref(target), icon, role)
        self._wearers.append(wearer)
        self._put_on(*wearer)

    def dress_button(self, button: QAbstractButton, icon: str, role: str = "text") -> None:
        """Put an icon before a button's text, with room between, which no style sheet can give."""
        button.setAccessibleName(button.text())
        button.setText(f" {button.text()}")
        size = self.tokens.pixels["size_icon"]
        button.setIconSize(QSize(size, size))
        self.dress(button, icon, role)

    def icon(self, name: str, role: str = "text") -> QIcon:
        """An icon of ``resources/icons`` in a role's colour, paler when disabled."""
        icon = QIcon()
        for size in (16, 20, 32, 48):
            icon.addPixmap(self.pixmap(name, role, size))
            faint = self.pixmap(name, "line", size)
            icon.addPixmap(faint, QIcon.Mode.Disabled)
        return icon

    def pixmap(self, name: str, role: str, size: int, ratio: float = 1.0) -> QPixmap:
        """An icon as pixels: ``size`` device-independent pixels at a screen's pixel ratio."""
        key = (name, role, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, self.tokens.colours.get(role, role), size, ratio)
        return self._pixmaps[key]

    def _draw(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        if name not in self._svg:
            self._svg[name] = (resources() / "icons" / f"{name}.svg").read_text("utf-8")
        svg = self._svg[name].replace('"#000"', f'"{colour}"')
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _load(self) -> Tokens:
        dark = self._fixed
        if dark is None:
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return load_tokens(resources() / "theme.toml", dark, self._font_pixels)

    def _dress(self) -> None:
        self._app.setPalette(palette_of(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens))

    def _put_on(self, target: weakref.ref[Any], icon: str, role: str) -> bool:
        alive = target()
        if alive is None:
            return False
        try:
            alive.setIcon(self.icon(icon, role))
        except RuntimeError:  # Qt deleted it before Python did
            return False
        return True


def set_kind(widget: QWidget, kind: str) -> None:
    """Say what a widget is to the style sheet, such as ``title`` or ``muted``."""
    widget.setProperty("kind", kind)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
