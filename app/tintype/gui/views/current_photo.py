"""The photo that is current: its pixels, details and faces, in the panel and large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from tintype.catalog.people_rows import Who
from tintype.gui.models.photo_grid import ColourRole, PhotoGridModel
from tintype.gui.photo_pixels import PhotoPixels
from tintype.gui.thumbnails import ThumbnailLoader
from tintype.gui.views.filmstrip import Filmstrip
from tintype.gui.views.why_tag import WhyTag

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QImage

    from tintype.catalog.people_rows import FaceRow
    from tintype.catalog.rows import PhotoDetails
    from tintype.gui.bridge import LibraryBridge, Problem
    from tintype.gui.views.details_panel import DetailsPanel
    from tintype.gui.views.photo_page import PhotoPage
    from tintype.types import Box

STRIP_BUDGET = 24 * 2**20
SETTLE_MS = 70
"""How long a photo must be current before its pixels are decoded: arrow keys may be held down."""


class CurrentPhoto(QObject):
    """Shows at once what is known, asks the bridge for the rest; sends on what is said of faces."""

    lost = Signal()
    """There is no current photo any more."""
    person_wanted = Signal(object)
    """``Who`` of a face whose page is wanted."""

    def __init__(
        self,
        bridge: LibraryBridge,
        loader: ThumbnailLoader,
        photos: PhotoGridModel,
        details: DetailsPanel,
        large: PhotoPage,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._loader, self._photos = bridge, loader, photos
        self._details, self._page = details, large
        self._id: int | None = None
        self._large = False
        self._row = 0
        self._forward = True
        self._pixels = PhotoPixels(bridge.files.pixel_channels(bridge), self)
        self.strip_loader = ThumbnailLoader.of_photos(bridge, self, budget=STRIP_BUDGET)
        large.set_strip(Filmstrip(photos, self.strip_loader, large.theme))
        large.set_kinds(details.toggles.kinds())
        self._why = WhyTag(bridge, details, large, self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._ask_pixels)
        bridge.details.answered.connect(self._show_details)
        self._pixels.arrived.connect(self._show_pixels)
        self._pixels.failed.connect(self._pixels_failed)
        bridge.people.faces.answered.connect(self._show_faces)
        bridge.people.names.answered.connect(large.view.popup.field.set_names)
        self._wire_faces()

    def _wire_faces(self) -> None:
        people, view = self._bridge.people, self._page.view
        view.zoomed.connect(self._settle.start)
        view.face_named.connect(lambda face, name: people.move([face.id], name))
        view.face_confirmed.connect(lambda face: people.confirm([face.id], Who(face.person)))
        view.face_denied.connect(lambda face: people.not_this([face.id], Who(face.person)))
        view.face_removed.connect(lambda face: people.remove([face.id]))
        view.face_moved.connect(lambda face, box: people.move_face(face.id, box))
        view.face_drawn.connect(self._draw)
        view.person_wanted.connect(self._want_person)
        self._details.people.person_wanted.connect(self.person_wanted)
        self._details.kinds_changed.connect(self._page.set_kinds)

    def _draw(self, box: Box, name: str) -> None:
        if self._id is not None:
            self._bridge.people.draw(self._id, box, name)

    def _want_person(self, face: FaceRow) -> None:
        who = Who(face.person) if face.person is not None else Who(group=face.group)
        self.person_wanted.emit(who)

    def set_large(self, large: bool) -> None:
        """The photo is shown large, where names are typed, or only in the panel."""
        self._large = large
        if large:
            self._bridge.people.ask_names()
        self._settle.start()

    def show_photo(self, photo_id: int | None) -> None:
        """Another photo is current, or none."""
        self._pixels.leave()
        row = self._photos.row_of(photo_id) if photo_id is not None else None
        self._id = photo_id if row is not None else None
        self._why.set_photo(self._id)
        if self._id is None or row is None:
            self._bridge.details.forget()
            self._bridge.people.faces.forget()
            self._details.show_nothing()
            self.lost.emit()
            return
        self._forward, self._row = row >= self._row, row
        size = int(self._photos.list.widths[row]), int(self._photos.list.heights[row])
        colour: QColor = self._photos.data(self._photos.index(row), ColourRole)
        image = self._pixels.kept(self._id) or self._loader.image(self._id)
        self._details.show_place(*size, colour, image)
        self._page.show_place(row, len(self._photos.ids), size, colour, image)
        self.reload()
        self._settle.start()

    def forget_pixels(self) -> None:
        """Decode photos anew from now on: they may have changed."""
        self._pixels.forget_all()

    def reload(self) -> None:
        """Read details and faces again."""
        if self._id is not None:
            self._bridge.ask_details(self._id)
            self._bridge.people.ask_faces(self._id)
            if self._large:
                self._bridge.people.ask_names()

    def _ask_pixels(self) -> None:
        if self._id is None:
            return
        view = self._details.preview
        longest = max(view.width(), view.height()) * view.devicePixelRatioF()
        side = self._page.long_side() if self._large else round(longest)
        ahead = self._large and self._page.view.fitted()
        self._pixels.ask(self._id, side, self._upcoming() if ahead else ())

    def _upcoming(self) -> list[int]:
        """The photos on both sides, first the one that lies the way one is going."""
        steps = (1, -1) if self._forward else (-1, 1)
        rows = (self._row + step for step in steps)
        return [int(self._photos.ids[row]) for row in rows if 0 <= row < len(self._photos.ids)]

    def _show_pixels(self, photo_id: int, image: QImage) -> None:
        if photo_id == self._id:
            self._details.preview.set_image(image)
            self._page.view.set_image(image)

    def _pixels_failed(self, problem: Problem) -> None:
        for view in (self._details.preview, self._page.view):
            view.set_note(problem.message)

    def _show_details(self, details: PhotoDetails) -> None:
        if details.id == self._id:
            self._details.show_details(details)
            self._page.view.set_regions(details.regions)
            self._why.forget()

    def _show_faces(self, answer: tuple[int, list[FaceRow]]) -> None:
        photo_id, faces = answer
        if photo_id == self._id:
            self._details.preview.set_faces(faces)
            self._details.people.set_faces(faces)
            self._page.view.set_faces(faces)
