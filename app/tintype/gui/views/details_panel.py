"""The panel on the right: the chosen photo, what was found in it, and what is known about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.facts_panel import FactsPanel
from tintype.gui.views.flow_layout import FlowLayout
from tintype.gui.views.labels import ElidedLabel, heading
from tintype.gui.views.marks_row import MarksRow
from tintype.gui.views.people_row import PeopleRow
from tintype.gui.views.photo_view import PhotoView
from tintype.gui.views.tags_panel import TagsPanel

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QImage, QResizeEvent

    from tintype.catalog.rows import PhotoDetails, ShownRegion


class KindToggles(QWidget):
    """Which kinds of boxes are drawn, with how many there are of each."""

    changed = Signal(object)
    """Frozen set of the kinds that are on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = {
            "object": self.tr("Objects"),
            "face": self.tr("Faces"),
            "text": self.tr("Text"),
        }
        row = FlowLayout(theme.tokens.pixels["space_xs"], self)
        self._buttons: dict[str, QToolButton] = {}
        for kind, name in self._names.items():
            button = QToolButton()
            button.setCheckable(True)
            button.setChecked(kind != "text")  # of a page full of it nothing else would be seen
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setToolTip(self.tr("Draw boxes: {}").format(name))
            set_kind(button, "toggle")
            theme.dress_button(button, kind)
            button.toggled.connect(lambda _: self.changed.emit(self.kinds()))
            row.addWidget(button)
            self._buttons[kind] = button
        self.set_counts({})

    def kinds(self) -> frozenset[str]:
        """The kinds that are on."""
        return frozenset(kind for kind, button in self._buttons.items() if button.isChecked())

    def set_kind_on(self, kind: str, on: bool) -> None:
        """Switch a kind."""
        self._buttons[kind].setChecked(on)

    def set_counts(self, counts: dict[str, int]) -> None:
        """Say how many regions of each kind the photo has."""
        for kind, button in self._buttons.items():
            text = f"{self._names[kind]} {counts.get(kind, 0)}"
            button.setText(f"\u00a0{text}")
            button.setAccessibleName(text)


class Preview(PhotoView):
    """The photo at the panel's width, not higher than wide.

    Its height goes by the panel's width and never by its own: that depends on whether the panel
    has a scroll bar, which depends on the height.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, labels=False, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._room = 0

    def set_room(self, room: int) -> None:
        """Be as wide as this, and as high as the photo then is."""
        self._room = room
        self.fit()

    def fit(self) -> None:
        """Be as high as the photo needs."""
        room, photo = self._room, self._size
        if room > 0 and not photo.isEmpty():
            high = photo.scaled(QSize(room, room), Qt.AspectRatioMode.KeepAspectRatio).height()
            if self.height() != high:
                self.setFixedHeight(high)

    def photo_rect(self) -> QRectF:
        """Where the photo lies: a wide one begins where the text below it does."""
        rect = super().photo_rect()
        if self._size.width() > self._size.height():
            if self.isRightToLeft():
                rect.moveRight(self.width())
            else:
                rect.moveLeft(0)
        return rect


class DetailsPanel(QScrollArea):
    """Shows one photo; says so when several are selected, since tags then go to all of them."""

    tag_added = Signal(str)
    tag_rejected = Signal(str)
    regions_lit = Signal(object)
    kinds_changed = Signal(object)
    reveal_wanted = Signal(object)
    open_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Details"))
        self.preview = Preview(theme)
        self.toggles = KindToggles(theme)
        self.marks = MarksRow(theme)
        self.tags = TagsPanel(theme)
        self.people = PeopleRow(theme)
        self.facts = FactsPanel(theme)
        self._name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        set_kind(self._name, "title")
        self._several = QLabel(wordWrap=True)
        set_kind(self._several, "muted")
        self._empty = QLabel(self.tr("Choose a photo to see what is in it."), wordWrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        set_kind(self._empty, "muted")
        self._regions: tuple[ShownRegion, ...] | None = None
        self._body = self._build()
        self._wire()
        self.show_nothing()

    def _build(self) -> QWidget:
        body, inner = QWidget(), QWidget()
        space = self._theme.tokens.pixels
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(*(space[f"space_{name}"] for name in "mmmm"))
        outer.addWidget(self._empty)
        outer.addWidget(body)
        outer.addStretch(1)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["space_s"])
        column.addWidget(self.preview)
        column.addWidget(self.toggles)
        column.addSpacing(space["space_xs"])
        column.addWidget(self._name)
        column.addWidget(self.marks)
        column.addWidget(self._several)
        column.addSpacing(space["space_xs"])
        column.addWidget(heading(self.tr("Tags")))
        column.addWidget(self.tags)
        column.addSpacing(space["space_s"])
        column.addWidget(self.people)
        column.addWidget(self.facts)
        inner.setProperty("kind", "plain")
        self.setWidget(inner)
        return body

    def _wire(self) -> None:
        self.tags.tag_added.connect(self.tag_added)
        self.tags.tag_rejected.connect(self.tag_rejected)
        self.tags.regions_lit.connect(self.preview.light)
        self.tags.regions_lit.connect(self.regions_lit)
        self.toggles.changed.connect(self.preview.set_kinds)
        self.toggles.changed.connect(self.kinds_changed)
        self.preview.set_kinds(self.toggles.kinds())
        self.facts.reveal_wanted.connect(self.reveal_wanted)
        self.preview.double_clicked.connect(self.open_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the photo the room that is there with a scroll bar, whether there is one or not."""
        super().resizeEvent(event)
        edges = 2 * self._theme.tokens.pixels["space_m"]
        self.preview.set_room(self.width() - edges - self.verticalScrollBar().sizeHint().width())

    def show_nothing(self) -> None:
        """No photo is chosen."""
        self._body.hide()
        self._empty.show()

    def show_place(self, width: int, height: int, colour: QColor, thumbnail: QImage | None) -> None:
        """Show a photo at once, with what the grid knows; its details come later."""
        self._empty.hide()
        self._body.show()
        self._regions = None
        self.preview.set_photo(width, height, colour)
        self.people.set_faces(())
        if thumbnail is not None and _same_shape(thumbnail, width, height):
            self.preview.set_image(thumbnail)
        self.preview.fit()

    def show_details(self, details: PhotoDetails) -> None:
        """Show everything that is known about the photo; what is shown already stays."""
        if details.regions != self._regions:
            self._regions = details.regions
            counts: dict[str, int] = {}
            for region in details.regions:
                counts[region.kind] = counts.get(region.kind, 0) + region.shown
            self.preview.set_regions(details.regions)
            self.toggles.set_counts(counts)
        self._name.setText(details.files[0].path.name if details.files else self.tr("No file"))
        self._name.setToolTip(self._name.text())
        self.tags.set_tags(details.tags)
        self.facts.set_details(details)

    def set_selected(self, count: int) -> None:
        """Say how many photos a tag would go to, when it is more than this one."""
        self._several.setVisible(count > 1)
        self._several.setText(
            self.tr("%Ln photos are selected: tags go to all of them.", "", count)
        )


def _same_shape(image: QImage, width: int, height: int) -> bool:
    """Whether a cell's image is the whole photo and not a cut-out."""
    shape, wanted = image.width() / max(image.height(), 1), width / max(height, 1)
    return abs(shape / wanted - 1) < 0.04
