"""The place for duplicates: the same photos side by side, and what to do about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tintype.gui import wording
from tintype.gui.models.duplicate_groups import DuplicateModel, GroupRole, key_of, others, spare
from tintype.gui.pages.page import Context, Page
from tintype.gui.theme import set_kind
from tintype.gui.thumbnails import ThumbnailLoader
from tintype.gui.views.duplicate_cards import PICTURE
from tintype.gui.views.empty import EmptyPage
from tintype.gui.views.group_cards import MOST_CARDS, GroupCards
from tintype.gui.views.group_list import GroupList
from tintype.gui.views.labels import ElidedLabel
from tintype.gui.views.page_head import page_head, part_button
from tintype.gui.views.photo_image import wanted_for

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from tintype.catalog.alike_groups import DuplicateGroup, GroupKind, Member
    from tintype.catalog.rows import ChangeSet
    from tintype.gui.pages_bridge import Duplicates
    from tintype.gui.views.duplicate_cards import MemberCard

BUDGET = 32 * 2**20


class DuplicatesPage(Page):
    """Groups at the left, the chosen one at the right. Nothing is deleted: others are hidden."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._kind: GroupKind = "near"
        self._known = False
        bridge, theme = context.bridge, context.theme
        self._loader = ThumbnailLoader.of_photos(bridge, self, budget=BUDGET)
        self.model = DuplicateModel(self)
        self.view = GroupList(self.model, self._loader, theme)
        self.scroll_area = GroupCards(self._loader, theme)
        self.kinds = {
            "near": self._choice(self.tr("Same picture"), "near"),
            "exact": self._choice(self.tr("Same file"), "exact"),
            "burst": self._choice(self.tr("Bursts"), "burst"),
        }
        self.kinds["near"].setChecked(True)
        self.summary, self.hint = ElidedLabel(), QLabel(wordWrap=True)
        self.waiting = ElidedLabel()
        for label in (self.summary, self.hint, self.waiting):
            set_kind(label, "muted")
        self.tick_all = QPushButton(self.tr("Select all"))
        self.hide_ticked = QPushButton()
        set_kind(self.hide_ticked, "primary")
        self.hide_others = QPushButton(self.tr("Hide the others (H)"))
        self.separate = QPushButton(self.tr("Not the same (N)"))
        self.empty = EmptyPage(theme)
        self._build()
        self._wire()

    @property
    def cards(self) -> list[MemberCard]:
        """Of the photos of the group that is shown."""
        return self.scroll_area.cards

    def _choice(self, words: str, kind: GroupKind) -> QToolButton:
        button = part_button(words)
        button.clicked.connect(lambda _=False: self.show_kind(kind))
        return button

    def _build(self) -> None:
        space = self.context.theme.tokens.pixels
        head, acts = page_head(self.tr("Duplicates"), self.context.theme), QHBoxLayout()
        head.addSpacing(space["space_s"])
        for button in self.kinds.values():
            head.addWidget(button)
        head.addSpacing(space["space_s"])
        head.addWidget(self.waiting, 1)
        for widget in (self.tick_all, self.hide_ticked):
            acts.addWidget(widget)
        acts.addWidget(self.summary, 1)
        right, column, row = QWidget(), QVBoxLayout(), QHBoxLayout()
        right.setLayout(column)
        column.setContentsMargins(space["space_m"], 0, 0, 0)
        column.setSpacing(space["space_s"])
        row.addWidget(self.hide_others)
        row.addWidget(self.separate)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.hint)
        column.addWidget(self.scroll_area, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([space["size_sidebar"], 800])
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(space["space_s"])
        body.addLayout(acts)
        body.addWidget(self.splitter, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._body)
        self._stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*(space[f"space_{name}"] for name in ("m", "s", "m", "m")))
        outer.setSpacing(space["space_s"])
        outer.addLayout(head)
        outer.addWidget(self._stack, 1)

    def _wire(self) -> None:
        pages = self.context.bridge.pages
        pages.duplicates.answered.connect(self.show_duplicates)
        pages.duplicates.failed.connect(self.failed)
        self.context.bridge.changed.connect(self._changed)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_group())
        self.model.dataChanged.connect(lambda *_: self._count_ticked())
        self.view.verticalScrollBar().valueChanged.connect(lambda _: self._want_pictures())
        self.tick_all.clicked.connect(self._tick_all)
        self.hide_ticked.clicked.connect(self.hide_all)
        self.hide_others.clicked.connect(self.hide_current)
        self.separate.clicked.connect(self.separate_current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """H hides the others, N parts them."""
        match event.key():
            case Qt.Key.Key_H if not event.modifiers():
                self.hide_current()
            case Qt.Key.Key_N if not event.modifiers():
                self.separate_current()
            case _:
                super().keyPressEvent(event)

    # What is asked.

    def reload(self) -> None:
        """Read the groups anew; the chosen one stays so if it is still there."""
        if not self._known:
            self.empty.say(self.tr("Looking for duplicates…"))
            self._stack.setCurrentWidget(self.empty)
        self.context.bridge.pages.ask_duplicates(self._kind)

    def enter(self) -> None:
        """Come here; the keys are at the groups."""
        self.reload()
        self.view.setFocus()

    def show_kind(self, kind: GroupKind) -> None:
        """Show groups of a kind."""
        self._kind, self._known = kind, False
        self.reload()

    def current(self) -> DuplicateGroup | None:
        """The group that is shown."""
        group: DuplicateGroup | None = self.view.currentIndex().data(GroupRole)
        return group

    def hide_current(self) -> None:
        """Hide all but the best photo of the group that is shown."""
        group = self.current()
        if group is not None and group.kind != "exact":
            self.context.bridge.curate.hide(others(group), hidden=True)

    def separate_current(self) -> None:
        """Say that the photos that are shown are not the same."""
        group = self.current()
        if group is not None and group.kind != "exact":
            self.context.bridge.pages.separate([one.photo_id for one in group.members])

    def hide_all(self) -> None:
        """Hide all but the best photo of each group that is ticked: one act."""
        ids = sorted({photo for group in self.model.ticked() for photo in others(group)})
        ids = [photo for photo in ids if photo not in self._best()]
        if ids:
            self.context.bridge.curate.hide(ids, hidden=True)

    def _best(self) -> set[int]:
        return {group.members[0].photo_id for group in self.model.ticked()}

    def _tick_all(self) -> None:
        self.model.tick_all(on=len(self.model.ticked()) < len(self.model.groups))

    # Answers.

    def show_duplicates(self, found: Duplicates) -> None:
        """Show groups, or that there are none."""
        if found.kind != self._kind:
            return
        self._known = True
        row = max(self.view.currentIndex().row(), 0)
        before = self.current()
        self.waiting.setText(
            self.tr("%Ln photos not compared yet", "", found.waiting) if found.waiting else ""
        )
        self.model.set_groups(found.groups)
        if not found.groups:
            self._say_none(found)
            return
        self._stack.setCurrentWidget(self._body)
        known = None if before is None else self.model.row_of(key_of(before))
        at = min(row, len(found.groups) - 1) if known is None else known
        self.view.setCurrentIndex(self.model.index(at))
        exact = self._kind == "exact"
        for widget in (self.tick_all, self.hide_ticked, self.hide_others, self.separate):
            widget.setVisible(not exact)
        self.summary.setText(
            self.tr("%Ln groups, {size} in the photos that could go", "", len(found.groups)).format(
                size=wording.file_size(sum(map(spare, found.groups)))
            )
        )
        self._count_ticked()
        self._show_group()

    def _say_none(self, found: Duplicates) -> None:
        hint = self.tr("Every photo is there once, as far as Tintype has looked.")
        if found.waiting:
            hint = self.tr("Photos are compared when Tintype next looks for new ones.")
        self.empty.say(self.tr("No duplicates here"), hint)
        self._stack.setCurrentWidget(self.empty)

    def _count_ticked(self) -> None:
        count = len(self.model.ticked())
        self.hide_ticked.setText(self.tr("Hide the others of %Ln groups", "", count))
        self.hide_ticked.setEnabled(bool(count))
        every = count == len(self.model.groups)
        self.tick_all.setText(self.tr("Select none") if every else self.tr("Select all"))

    def _show_group(self) -> None:
        group = self.current()
        self.scroll_area.show_group(group)
        if group is None:
            return
        more = len(group.members) - MOST_CARDS
        words = self.tr("%Ln more photos are not shown here.", "", more) if more > 0 else ""
        self.hint.setText(f"{self._hint_of(group)} {words}".strip())
        for card, member in zip(self.cards, group.members, strict=False):
            self._connect(card, member, group)
        self._want_pictures()

    def _want_pictures(self) -> None:
        """Those of the group that is shown first, then of the groups in sight."""
        shown = self.scroll_area.wanted()
        ratio = self.devicePixelRatioF()
        best = [group.members[0] for group in self.view.in_sight()]
        shown += [
            wanted_for(one.photo_id, QSize(one.width, one.height), PICTURE, ratio) for one in best
        ]
        self._loader.want(shown)

    def _hint_of(self, group: DuplicateGroup) -> str:
        if group.kind == "exact":
            return self.tr(
                "One photo that lies in several files. Tintype shows it once and deletes nothing: "
                "show a file to delete it yourself."
            )
        return self.tr(
            "Hidden photos stay where they are; is:hidden finds them. Tintype deletes no file."
        )

    def _connect(self, card: MemberCard, member: Member, group: DuplicateGroup) -> None:
        pages = self.context.bridge.pages
        query = f"id:{','.join(str(one) for one in sorted({m.photo_id for m in group.members}))}"
        card.keep_wanted.connect(lambda: pages.keep(member.photo_id))
        card.reveal_wanted.connect(lambda: self.reveal_wanted.emit(member.path))
        card.opened.connect(lambda: self.photo_wanted.emit(member.photo_id, query))

    def _changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and (changes.photos or changes.roots):
            self.reload()
