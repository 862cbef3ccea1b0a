"""The photos of a group side by side: what each is, and which is the best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from tintype.gui import wording
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.flow_layout import FlowLayout
from tintype.gui.views.labels import ElidedLabel
from tintype.gui.views.photo_image import PhotoImage

if TYPE_CHECKING:
    from tintype.catalog.alike_groups import DuplicateGroup, Member
    from tintype.gui.thumbnails import ThumbnailLoader

PICTURE = QSize(224, 168)


def reason_words(reason: str) -> str:
    """Why a photo is the best of its group; the catalog says so in English."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Reasons", text)

    known = {
        "you chose it": tr("you chose it"),
        "a favourite": tr("a favourite"),
        "best rating": tr("best rating"),
        "you tagged or named most on it": tr("you tagged or named most on it"),
        "the camera's original": tr("the camera's original"),
        "most pixels": tr("most pixels"),
        "has the camera's data": tr("has the camera's data"),
        "has a position": tr("has a position"),
        "not named or filed as a copy": tr("not named or filed as a copy"),
        "sharpest": tr("sharpest"),
        "oldest file": tr("oldest file"),
    }
    return known.get(reason, reason)


def why(group: DuplicateGroup) -> str:
    """All reasons in one line."""
    words = ", ".join(reason_words(one) for one in group.reasons)
    return words or QCoreApplication.translate("Reasons", "they are equally good")


class MemberCard(QFrame):
    """One file of a group."""

    keep_wanted = Signal()
    reveal_wanted = Signal()
    opened = Signal()

    def __init__(
        self, member: Member, group: DuplicateGroup, loader: ThumbnailLoader, theme: Theme
    ) -> None:
        super().__init__()
        set_kind(self, "card")
        self.member = member
        best = member is group.members[0]
        self.setProperty("best", "true" if best else "false")
        space = theme.tokens.pixels
        self.picture = PhotoImage(loader, theme, PICTURE)
        self.picture.show_photo(member.photo_id, member.width, member.height)
        self.picture.clicked.connect(self.opened)
        self.picture.setAccessibleName(member.path.name)
        self.show_file = QPushButton(self.tr("Show file"))
        self.show_file.clicked.connect(self.reveal_wanted)
        self.keep = QPushButton(self.tr("Keep this one"))
        self.keep.clicked.connect(self.keep_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space["space_s"],) * 4)
        column.setSpacing(space["space_xs"])
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in self._labels(group, best=best):
            column.addWidget(label)
        column.addStretch(1)
        buttons = FlowLayout(space["space_s"])
        buttons.addWidget(self.keep)
        buttons.addWidget(self.show_file)
        column.addLayout(buttons)
        self.keep.setVisible(not best and group.kind != "exact")
        self.setFixedWidth(PICTURE.width() + 2 * space["space_s"] + 2)

    def _labels(self, group: DuplicateGroup, *, best: bool) -> list[QWidget]:
        member = self.member
        name = ElidedLabel(member.path.name, Qt.TextElideMode.ElideMiddle)
        name.setToolTip(str(member.path))
        folder = ElidedLabel(str(member.path.parent), Qt.TextElideMode.ElideMiddle)
        folder.setToolTip(str(member.path.parent))
        size = self.tr("{width} × {height} · {size} · {format}").format(
            width=member.width,
            height=member.height,
            size=wording.file_size(member.size),
            format=member.format,
        )
        shape = ElidedLabel(size)
        shape.setToolTip(size)
        taken = ElidedLabel(wording.moment(member.taken) if member.taken else self.tr("No date"))
        set_kind(name, "strong")
        for label in (folder, taken):
            set_kind(label, "small")
        verdict = QLabel(wordWrap=True)
        verdict.setTextFormat(Qt.TextFormat.PlainText)
        if best:
            verdict.setText(self.tr("Best: {why}").format(why=why(group)))
            set_kind(verdict, "best")
        elif group.kind == "near":
            alike = round(100 * member.agreement)
            verdict.setText(self.tr("{percent} % alike").format(percent=alike))
            set_kind(verdict, "small")
        return [name, folder, shape, taken, verdict]
