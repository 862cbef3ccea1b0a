"""The look: design tokens become palette, style sheet and icons."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontInfo, QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from tintype.gui.icon_engine import DrawnIcon
from tintype.gui.motion import Motion
from tintype.gui.style_sheet import style_sheet
from tintype.gui.tokens import Tokens, load_tokens, palette_of
from tintype.paths import resources

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

APPEARANCE_KEY = "appearance"
"""In the window's state: ``light``, ``dark``, or nothing for what the system has."""


POINTING = frozenset({"back", "details", "left", "reveal", "right", "undo"})
"""Icons that point along the line one reads: mirrored where one reads from right to left."""


def dark_of(setting: str) -> bool | None:
    """What a value of :data:`APPEARANCE_KEY` means to :class:`Theme`."""
    return {"light": False, "dark": True}.get(setting)


class TakesIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon, /) -> None:
        """Show an icon."""


class Theme(QObject):
    """Dresses the application, and again when the system turns dark or light.

    Args:
        dark: fixed scheme; None follows the system.
        motion: how long things move.
        worn: whether widgets look so from now on. A window is put together twice as quickly if
            its style comes last: :meth:`wear`.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        *,
        dark: bool | None = None,
        motion: Motion | None = None,
        worn: bool = True,
    ) -> None:
        super().__init__(app)
        self._app = app
        self.motion = motion or Motion()
        self._fixed = dark
        self._wearers: list[tuple[weakref.ref[Any], str, str]] = []
        self._svg: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._factor = 1.0
        self._font_pixels = max(QFontInfo(app.font()).pixelSize(), 13)
        app.setStyle("Fusion")
        self.tokens = self._load()
        self._app.setPalette(palette_of(self.tokens))
        self._worn = worn
        if worn:
            self.wear()
        app.styleHints().colorSchemeChanged.connect(self.refresh)
        app.layoutDirectionChanged.connect(self.refresh)

    def wear(self) -> None:
        """Give all widgets their style."""
        self._worn = True
        self._app.setStyleSheet(style_sheet(self.tokens))

    def set_dark(self, dark: bool | None) -> None:
        """Fix the scheme, or follow the system again."""
        self._fixed = dark
        self.refresh()

    def set_type_size(self, percent: int) -> None:
        """Make type larger or smaller than the system's; what is laid out already may keep up."""
        if percent / 100 != self._factor:
            self._factor = percent / 100
            self.refresh()

    def refresh(self) -> None:
        """Read the system's scheme again and dress everything anew."""
        self.tokens = self._load()
        self._pixmaps.clear()
        self._app.setPalette(palette_of(self.tokens))
        if self._worn:
            self.wear()
        self._wearers = [wearer for wearer in self._wearers if self._put_on(*wearer)]
        self.changed.emit()

    def dress(self, target: TakesIcon, icon: str, role: str = "text") -> None:
        """Give a button or action an icon that keeps up with the scheme."""
        wearer = (weakref.ref(target), icon, role)
        self._wearers = [one for one in self._wearers if one[0]() is not target]
        self._wearers.append(wearer)
        self._put_on(*wearer)

    def dress_button(self, button: QAbstractButton, icon: str, role: str = "text") -> None:
        """Put an icon before a button's text, with room between, which no style sheet can give."""
        button.setAccessibleName(button.text())
        button.setText(f"\u00a0{button.text()}")  # kept at the start also of right to left
        size = self.tokens.pixels["size_icon"]
        button.setIconSize(QSize(size, size))
        self.dress(button, icon, role)

    def icon(self, name: str, role: str = "text") -> QIcon:
        """An icon of ``resources/icons`` in a role's colour, paler when disabled."""

        def draw(size: int, usable: bool) -> QPixmap:
            return self.pixmap(name, role if usable else "line", size)

        return QIcon(DrawnIcon(draw))

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
        if name in POINTING and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _load(self) -> Tokens:
        dark = self._fixed
        if dark is None:
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return load_tokens(
            resources() / "theme.toml", dark, round(self._font_pixels * self._factor)
        )

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
