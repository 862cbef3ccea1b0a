"""Who is in a photo: names that lead to their pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tintype.catalog.people_rows import Who
from tintype.gui import wording
from tintype.gui.theme import Theme, set_kind
from tintype.gui.views.flow_layout import FlowLayout
from tintype.gui.views.labels import heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tintype.catalog.people_rows import FaceRow


class PeopleRow(QWidget):
    """Names from left to right, then how many faces have none; hidden where there are no faces."""

    person_wanted = Signal(object)
    """``Who`` was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme.tokens.pixels
        self._faces: tuple[FaceRow, ...] = ()
        self._names = QWidget()
        self._flow = FlowLayout(space["space_xs"], self._names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, space["space_s"])
        column.setSpacing(space["space_xs"])
        column.addWidget(heading(self.tr("People")))
        column.addWidget(self._names)
        self.hide()

    def names(self) -> list[str]:
        """What is shown, in order."""
        items = (self._flow.itemAt(at) for at in range(self._flow.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget.accessibleName() for widget in widgets if widget is not None]

    def set_faces(self, faces: Sequence[FaceRow]) -> None:
        """Show who these faces are."""
        if tuple(faces) == self._faces:
            return
        self._faces = tuple(faces)
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        seen: set[int] = set()
        for face in sorted(faces, key=lambda face: face.box.x):
            if face.person is not None and face.name and face.person not in seen:
                seen.add(face.person)
                self._flow.addWidget(self._button(face))
        nameless = sum(not face.name for face in faces)
        if nameless:
            self._flow.addWidget(self._count(nameless))
        self.setVisible(bool(faces))
        self._flow.invalidate()
        self._names.updateGeometry()

    def _button(self, face: FaceRow) -> QPushButton:
        suggested = face.state == "suggested"
        words = self.tr("{}, perhaps").format(face.name) if suggested else face.name or ""
        button = QPushButton(words)
        set_kind(button, "link")
        button.setAccessibleName(words)
        button.setToolTip(self.tr("All photos of {}").format(face.name))
        who = Who(face.person)
        button.clicked.connect(lambda: self.person_wanted.emit(who))
        return button

    def _count(self, nameless: int) -> QLabel:
        more = self.tr("{} without a name").format(wording.faces(nameless))
        label = QLabel(more)
        set_kind(label, "muted")
        label.setAccessibleName(more)
        label.setToolTip(self.tr("Click a face in the large photo to say who it is."))
        return label
