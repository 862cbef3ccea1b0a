"""Answers a click on a tag: why it is there, and where a model sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tintype.gui.views.why import WhyPopover

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from tintype.gui.bridge import LibraryBridge, Problem
    from tintype.gui.curation_bridge import Why
    from tintype.gui.views.details_panel import DetailsPanel
    from tintype.gui.views.photo_page import PhotoPage
    from tintype.gui.views.tags_panel import TagChip

EXPLAINED = "scenes"
"""The tag source whose model can show where it sees something."""


class WhyTag(QObject):
    """Asks, opens the popover beside the tag, and shows what it wants over the photo."""

    def __init__(
        self, bridge: LibraryBridge, details: DetailsPanel, large: PhotoPage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._curate, self._details, self._views = (
            bridge.curate,
            details,
            (
                details.preview,
                large.view,
            ),
        )
        self.popover = WhyPopover(large.theme, details)
        self._chip: TagChip | None = None
        self._photo: int | None = None
        self._path: tuple[str, ...] = ()
        details.tags.why_wanted.connect(self._ask)
        bridge.curate.why.answered.connect(self._show)
        bridge.curate.heat.answered.connect(self._glow)
        bridge.curate.heat.failed.connect(self._no_heat)
        self.popover.accepted.connect(lambda: self._say(right=True))
        self.popover.rejected.connect(lambda: self._say(right=False))
        self.popover.heat_wanted.connect(self._want_heat)
        self.popover.closed.connect(self._closed)

    def set_photo(self, photo_id: int | None) -> None:
        """Another photo is shown."""
        self._photo = photo_id

    def forget(self) -> None:
        """The tags are made anew: what was asked of them is stale."""
        self._chip = None
        self._curate.why.forget()
        self.popover.hide()

    def _ask(self, chip: TagChip) -> None:
        if self._photo is not None:
            self._chip, self._path = chip, chip.tag.path
            self._curate.ask_why(self._photo, chip.tag.path)

    def _show(self, answer: Why) -> None:
        if self._chip is None or answer.photo_id != self._photo:
            return
        heat = any(one.source == EXPLAINED for one in answer.evidence)
        self.popover.tell(answer, heat=heat)
        self.popover.show_beside(self._chip)
        self._details.tags.regions_lit.emit(self._chip.regions)

    def _say(self, *, right: bool) -> None:
        if self._photo is not None:
            act = self._curate.tag if right else self._curate.untag
            act([self._photo], self._path[-1])

    def _want_heat(self, on: bool) -> None:
        if on and self._photo is not None:
            self.popover.note(self.tr("Looking at the photo, part by part…"))
            self._curate.ask_heat(self._photo, self._path)
        else:
            self._cool()

    def _glow(self, answer: tuple[int, QImage]) -> None:
        photo_id, mask = answer
        if photo_id == self._photo and self.popover.isVisible():
            self.popover.note(self.tr("The glow is where the model's answer depends on most."))
            for view in self._views:
                view.set_heat(mask)

    def _no_heat(self, problem: Problem) -> None:
        self.popover.note(problem.message)

    def _cool(self) -> None:
        self._curate.heat.forget()
        self.popover.note("")
        for view in self._views:
            view.set_heat(None)

    def _closed(self) -> None:
        self._cool()
        self._details.tags.regions_lit.emit(frozenset())
