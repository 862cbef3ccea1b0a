"""The tags of a photo: why each is there, one field to add, one small ✕ to take away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tintype.gui import naming, wording
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.completing_field import CompletingField
from tintype.gui.views.flow_layout import FlowLayout
from tintype.gui.views.labels import ElidedLabel, small_button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent

    from tintype.catalog.rows import ShownTag


class TagChip(QFrame):
    """One tag with all that speaks for it, the best first.

    Hovering or focusing it lights its boxes; a click or Return asks why it is there; Delete or
    the ✕ takes it away.
    """

    why_wanted = Signal(object)
    """Itself."""
    entered = Signal(object)
    """Frozen set of region ids; empty when the chip is left."""
    rejected = Signal(str)

    def __init__(
        self, evidence: Sequence[ShownTag], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lit = False
        self.evidence = tuple(evidence)
        self.tag = tag = evidence[0]
        self.regions = frozenset(region for item in evidence for region in item.regions)
        space = theme.tokens.pixels
        self.setProperty("mine", "true" if tag.source == "person" else "false")
        set_kind(self, "chip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        why = "\n\n".join(self._why(item) for item in evidence)
        self.setToolTip(f"{' › '.join(naming.tags(tag.path))}\n{why}" if len(tag.path) > 1 else why)
        name = naming.tag(tag.name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(why)
        row = QHBoxLayout(self)
        row.setContentsMargins(space["space_s"], 0, 1, 0)
        row.setSpacing(space["space_xs"])
        row.addWidget(ElidedLabel(name), 1)
        if tag.score is not None and tag.source != "person":
            score = QLabel(wording.percent(tag.score))
            set_kind(score, "small")
            row.addWidget(score)
        close = small_button(theme, "close", self.tr("Not “{}”").format(name))
        close.clicked.connect(lambda: self.rejected.emit(tag.name))
        row.addWidget(close)

    def _why(self, tag: ShownTag) -> str:
        if tag.source == "person":
            return self.tr("You added this tag.")
        lines = []
        if tag.label:
            lines.append(self.tr("Why: the model saw “{}”.").format(naming.seen(tag.label)))
        if tag.score is not None:
            score = wording.decimal(tag.score, 2)
            if tag.threshold is None:
                lines.append(self.tr("Score {}").format(score))
            else:
                least = wording.decimal(tag.threshold, 2)
                lines.append(self.tr("Score {}, shown from {}").format(score, least))
        if tag.model:
            lines.append(self.tr("Model: {}").format(tag.model))
        return "\n".join(lines)

    def _light(self, *, hovered: bool, focused: bool) -> None:
        """Light the evidence while the pointer or the keyboard is here; tell only what is new."""
        lit = hovered or focused
        if lit != self._lit:
            self._lit = lit
            self.entered.emit(self.regions if lit else frozenset())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light the evidence."""
        self._light(hovered=True, focused=self.hasFocus())

    def leaveEvent(self, event: QEvent) -> None:
        """Let the boxes be, unless the keyboard is here."""
        self._light(hovered=False, focused=self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard's way of hovering."""
        super().focusInEvent(event)
        self._light(hovered=self.underMouse(), focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went on."""
        super().focusOutEvent(event)
        self._light(hovered=self.underMouse(), focused=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask why."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.why_wanted.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Space ask why; Delete takes the tag away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.rejected.emit(self.tag.name)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.why_wanted.emit(self)
        else:
            super().keyPressEvent(event)


class TagField(CompletingField):
    """Where a tag is typed."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Add a tag…"))
        self.setAccessibleName(self.tr("Add a tag"))
        self.returnPressed.connect(self._enter)

    def _enter(self) -> None:
        name = " ".join(self.text().split())
        if name:
            self.clear()
            self.entered.emit(name)


class TagsPanel(QWidget):
    """Chips of the tags that are shown, and the field to add one."""

    tag_added = Signal(str)
    tag_rejected = Signal(str)
    regions_lit = Signal(object)
    why_wanted = Signal(object)
    """The :class:`TagChip` that was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        space = theme.tokens.pixels["space_s"]
        self.field = TagField()
        self.field.entered.connect(self.tag_added)
        self._none = QLabel(self.tr("No tags yet."))
        set_kind(self._none, "muted")
        self._chips = QWidget()
        self._chips.hide()
        self._flow = FlowLayout(space - 2, self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space)
        column.addWidget(self._none)
        column.addWidget(self._chips)
        column.addWidget(self.field)

    def chips(self) -> list[TagChip]:
        """The chips in order."""
        items = (self._flow.itemAt(at) for at in range(self._flow.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, TagChip)]

    def set_tags(self, tags: Sequence[ShownTag]) -> None:
        """Show the tags that are meant to be shown: a person's first, then by score."""
        shown = [tag for tag in tags if tag.shown]
        shown.sort(key=lambda tag: (tag.source != "person", -(tag.score or 0.0), tag.name))
        names: dict[str, list[ShownTag]] = {}
        for tag in shown:  # several sources may have found the same thing
            names.setdefault(tag.name, []).append(tag)
        evidence = [tuple(tags) for tags in names.values()]
        before = {chip.evidence: chip for chip in self.chips()}
        if evidence == list(before):
            return
        while self._flow.takeAt(0) is not None:
            pass
        for found in evidence:  # a chip that is right stays: making one takes a millisecond
            self._flow.addWidget(before.pop(found) if found in before else self._chip(found))
        for chip in before.values():
            chip.hide()
            chip.deleteLater()
        self._none.setVisible(not shown)
        self._chips.setVisible(bool(shown))
        self._flow.invalidate()
        self._chips.updateGeometry()

    def _chip(self, evidence: Sequence[ShownTag]) -> TagChip:
        chip = TagChip(evidence, self._theme)
        chip.entered.connect(self.regions_lit)
        chip.rejected.connect(self.tag_rejected)
        chip.why_wanted.connect(self.why_wanted)
        return chip
