"""What every page of the window has: where it reads from, and what it may ask of the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from tintype.gui.theme import Theme, set_kind

if TYPE_CHECKING:
    from tintype.gui.bridge import LibraryBridge
    from tintype.gui.indexer import IndexProcess
    from tintype.gui.state import WindowState
    from tintype.gui.thumbnails import ThumbnailLoader


@dataclass(frozen=True, slots=True)
class Context:
    """What pages are given. Nothing of it is global.

    Attributes:
        bridge: the one way to the library.
        loader: thumbnails of photos.
        indexer: the run that finds photos, if any.
        state: where the window was left; pages keep their own keys in it.
    """

    bridge: LibraryBridge
    theme: Theme
    loader: ThumbnailLoader
    indexer: IndexProcess
    state: WindowState


class Page(QWidget):
    """Stands in the place of the photos. Asks the bridge when entered and when told to reload."""

    failed = Signal(object)
    """A ``Problem`` to say calmly above the page."""
    photos_wanted = Signal(str)
    """A query: show what it finds."""
    photo_wanted = Signal(int, str)
    """A photo id and a query: show it large among what the query finds."""
    person_wanted = Signal(object)
    """A ``Who``: show that person's page."""
    page_wanted = Signal(object)
    """A ``Place`` of the tree: go to its page."""
    reveal_wanted = Signal(object)
    """A path: show it in the file manager."""
    folder_wanted = Signal()
    """A folder is to be chosen and added."""
    scan_wanted = Signal(object)
    """A root's id: look for new photos there; None: in all of them."""
    forget_wanted = Signal(object, str)
    """A root's id and name: the library is to forget it, after a question."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        set_kind(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def reload(self) -> None:
        """Read anew what is shown; nothing jumps."""
        raise NotImplementedError

    def enter(self) -> None:
        """Come here: read, and take the keyboard."""
        self.reload()
        self.setFocus()
