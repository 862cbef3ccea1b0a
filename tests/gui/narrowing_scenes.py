"""Scenes of what narrows, orders and keeps photos together: facets, chips, headings, albums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tintype.gui.models.folders import ALBUMS

if TYPE_CHECKING:
    from tintype.gui.pages.albums import AlbumsPage
    from tintype.gui.window import MainWindow

READ = 'person:"Anna Becker" tag:sea -year:2020 place:Rome'


def narrowed(window: MainWindow) -> None:
    """A query of several parts, what it asks for first in the facets."""
    library = window.library
    library.search.set_query("sea")
    library.grid.show_photo(int(library.grid.photos.ids[2]))
    library.facets._pause.stop()
    library.facets.model.set_facets(library._bridge._library().facets(READ))
    library.reading.show_reading("", library._bridge._library().read(READ))


def grouped(window: MainWindow) -> None:
    """Photos by place, two of them with their badges."""
    grid = window.library.grid
    window.library.arrange.set_heading("place")
    grid.show_photo(int(grid.photos.ids[2]))
    grid._hover(grid.visualRect(grid.item(3)).center())


def albums(window: MainWindow) -> None:
    """Albums with covers, one chosen."""
    _albums(window).view.choose(1)


def rules(window: MainWindow) -> None:
    """Two rules, one of them switched off."""
    bridge = window.library._bridge.albums
    bridge.add_rule("is:night place:Paris", "Paris by night")
    bridge.add_rule("dog OR cat", "friends")
    bridge.switch_rule(2, on=False)
    _albums(window).show_part(1)


def _albums(window: MainWindow) -> AlbumsPage:
    curate, ids = window.library._bridge.curate, window.library.grid.photos.ids
    curate.put_in_album("Best of Crete", ids[:34].tolist())
    curate.put_in_album("Garden", ids[5:31].tolist())
    curate.save_search("By the sea", "sea -tag:city")
    window.library.show_page(ALBUMS)
    page: AlbumsPage = window.library.page(ALBUMS)
    return page


def bursts(window: MainWindow) -> None:
    """Bursts that stand as one photo, one of them open."""
    page = window.library
    ids = page.grid.photos.ids
    groups = [tuple(map(int, ids[one])) for one in (slice(0, 2), slice(6, 9), slice(10, 13))]
    page._bridge._library().bursts.groups = groups
    page.reload_grid()
    page.grid.show_photo(groups[1][0])
    page.stacking._turn_current()
    page.grid.show_photo(groups[0][0])


SCENES = {
    "bursts": bursts,
    "narrowed": narrowed,
    "grouped": grouped,
    "albums": albums,
    "rules": rules,
}
