"""Where one was: what a window remembers from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tintype.gui.page_list import ENTRIES
from tintype.gui.photo_list import Span
from tintype.gui.place_tree import Place

if TYPE_CHECKING:
    from tintype.gui.state import WindowState
    from tintype.gui.window import MainWindow

KINDS = ("object", "face", "text")
"""Kinds of boxes over a photo that can be shown or not."""


def restore(window: MainWindow, state: WindowState) -> None:
    """Bring a new window to where the last one was."""
    library = window.library
    window.restoreGeometry(state.bytes("geometry"))
    sizes = state.sizes("splitter")
    if len(sizes) == library.splitter.count():
        library.splitter.setSizes(sizes)
    halves = state.sizes("halves")
    if len(halves) == library.side.halves.count():
        library.side.halves.setSizes(halves)
    library.grid.set_row_height(state.number("row_height", library.grid.row_height()))
    span = state.number("span", int(Span.MONTH))
    library.grid.set_span(Span(span) if span in set(Span) else Span.MONTH)
    for kind in KINDS:
        library.details.toggles.set_kind_on(
            kind, state.flag(f"boxes/{kind}", default=kind != "text")
        )
    page = Place(page=state.text("place/page"))
    root_id, album = state.number("place/root", 0), state.text("place/album")
    if page in ENTRIES:
        library.show_page(page)
    elif root_id:
        library.tree.choose(Place(root_id, state.text("place/folder") or None))
    elif album:
        library.tree.choose(Place(album=album))
    library.search.set_recent(state.text("recent").splitlines())
    query = state.text("query")
    if query:
        library.search.set_query(query)
    if top := state.number("top", 0):
        window.trail.show_from(top)


def keep(window: MainWindow, state: WindowState) -> None:
    """Remember where a window is."""
    library = window.library
    state.put("geometry", window.saveGeometry())
    state.put("splitter", library.splitter.sizes())
    state.put("halves", library.side.sizes())
    state.put("row_height", library.grid.row_height())
    state.put("span", int(library.grid.span()))
    kinds = library.details.toggles.kinds()
    for kind in KINDS:
        state.put(f"boxes/{kind}", kind in kinds)
    place = library.tree.place()
    state.put("place/root", place.root_id or 0)
    state.put("place/folder", place.folder or "")
    state.put("place/page", place.page)
    state.put("place/album", place.album)
    state.put("top", library.grid.top_id() or 0)
    state.put("query", library.search.query())
    state.put("recent", "\n".join(library.search.recent()))
    state.save()
