"""The photos of one group of duplicates as cards that flow like text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.duplicate_cards import MemberCard
from tintype.gui.views.flow_layout import FlowLayout

if TYPE_CHECKING:
    from tintype.catalog.alike_groups import DuplicateGroup
    from tintype.gui.thumbnails import ThumbnailLoader, Wanted

MOST_CARDS = 24
"""Photos of a group that are shown: bursts may have hundreds."""


class GroupCards(QScrollArea):
    """Cards of one height, in the order of the group's members."""

    def __init__(self, loader: ThumbnailLoader, theme: Theme) -> None:
        super().__init__()
        self._loader, self._theme = loader, theme
        self.cards: list[MemberCard] = []
        inside = QWidget()
        set_kind(inside, "plain")
        self._flow = FlowLayout(theme.tokens.pixels["space_m"], inside)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the keys
        self.setWidget(inside)
        self.setWidgetResizable(True)

    def show_group(self, group: DuplicateGroup | None) -> None:
        """Show the first members of a group, or nothing."""
        for card in self.cards:
            self._flow.removeWidget(card)
            card.deleteLater()
        self.cards = []
        if group is None:
            return
        for member in group.members[:MOST_CARDS]:
            card = MemberCard(member, group, self._loader, self._theme)
            self._flow.addWidget(card)
            self.cards.append(card)
        high = max(card.heightForWidth(card.width()) for card in self.cards)
        for card in self.cards:
            card.setFixedHeight(high)

    def wanted(self) -> list[Wanted]:
        """Their pictures, for the loader."""
        return [want for card in self.cards if (want := card.picture.wanted())]
