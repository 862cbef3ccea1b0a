"""What pages begin with: their name, what is shown of them, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from tintype.gui.theme import Theme, set_kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def page_head(name: str, theme: Theme, *, inset: bool = False) -> QHBoxLayout:
    """Return a line that begins with a page's name; as high on each page, with buttons or not.

    Args:
        inset: the page itself has no margins.
    """
    title, space = QLabel(name), theme.tokens.pixels
    set_kind(title, "title")
    title.setMinimumHeight(space["size_control"])
    row = QHBoxLayout()
    margins = ("m", "s", "m", "s")
    row.setContentsMargins(*(space[f"space_{name}"] * inset for name in margins))
    row.setSpacing(space["space_s"])
    row.addWidget(title)
    return row


def part_button(words: str) -> QToolButton:
    """One of some buttons of which one is down: which part of a page is shown."""
    button = QToolButton()
    button.setText(words)
    button.setCheckable(True)
    button.setAutoExclusive(True)
    set_kind(button, "toggle")
    return button


def act_button(words: str, act: Callable[[], object]) -> QPushButton:
    """A button that does something."""
    button = QPushButton(words)
    button.clicked.connect(lambda _checked=False: act())
    return button


def passing_menu(parent: QWidget, buttons: Iterable[QPushButton] = ()) -> QMenu:
    """A menu that is gone once it is closed; it begins with what buttons can do at present."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for button in buttons:
        menu.addAction(button.text(), button.click).setEnabled(button.isEnabled())
    return menu
