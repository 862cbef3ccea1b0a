"""Searches: typed text is read, what it names is looked up, and the catalog answers.

What only some searches need is imported by the methods that need it: a window's first photos wait
for what is imported here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from threading import Lock
from typing import TYPE_CHECKING

from tintype.catalog.query.fetch import Page
from tintype.catalog.query.tree import And, Everything, Node, Search, Sort
from tintype.errors import TintypeError
from tintype.library.looking_up import anything
from tintype.search import parser
from tintype.search.messages import Note

if TYPE_CHECKING:
    from tintype.catalog.columns.engine import Columns
    from tintype.catalog.columns.facets import Counts
    from tintype.catalog.database import Connection, Database
    from tintype.catalog.rows import Grid, GroupBy
    from tintype.library.alike import Alike
    from tintype.library.facets import Facets
    from tintype.library.understanding import Meant, Understanding, Understood
    from tintype.search.language import Language
    from tintype.search.suggest import Suggestion


_REHEARSED = "dog 2015"


@dataclass(frozen=True, slots=True)
class Reading:
    """How a query was understood.

    Attributes:
        search: the tree and the order, as they were typed: names are not looked up yet.
        text: the same in its canonical form, which reads as the same search.
        notes: what was repaired, and what this library cannot find because it has no such thing.
        meant: what was taken otherwise than it was typed: ``seaside → beach, coast``.
        understood: the query that says what is meant, to be edited; often the same as ``text``.
    """

    search: Search
    text: str
    notes: tuple[Note, ...] = ()
    meant: tuple[Meant, ...] = ()
    understood: str = ""


class Searching:
    """Answers queries; the facade's methods are its words. May be used from several threads."""

    def __init__(
        self, database: Database, alike: Callable[[], Alike], language: str = "en"
    ) -> None:
        self._database = database
        self._alike = alike
        self._spoken = language
        self._guard = Lock()
        self._made: Columns | None = None
        self._understanding: Understanding | None = None

    @property
    def columns(self) -> Columns:
        """What answers: it is made when first asked, for it loads numpy."""
        from tintype.catalog.columns.engine import Columns

        with self._guard:
            if self._made is None:
                self._made = Columns(self._database)
            return self._made

    @property
    def language(self) -> Language:
        """The language that queries may be typed in, beside English."""
        from tintype.search.language import language_of

        return language_of(self._spoken)

    @property
    def understanding(self) -> Understanding:
        """What knows how words are meant, made when first asked."""
        from tintype.library.understanding import Understanding

        with self._guard:
            if self._understanding is None:
                self._understanding = Understanding(self._database, self.language)
            return self._understanding

    def get_ready(self) -> None:
        """Load what answers; see ``Columns.get_ready``."""
        with self._database.reader() as connection:
            self.columns.get_ready(connection)

    def catch_up(self) -> bool:
        """Take in what ``get_ready`` left out; return whether it was anything."""
        return self.columns.catch_up()

    def rehearse(self) -> None:
        """Find, read and complete something, for the sake of what all searches share."""
        self.grid(_REHEARSED, Everything())
        self.read(_REHEARSED)
        self.suggest(_REHEARSED, None, 1)

    def close(self) -> None:
        """End what runs in the background."""
        if self._made is not None:
            self._made.close()

    def read(self, text: str) -> Reading:
        """Return how a query is understood.

        Raises:
            UserError: it cannot be read, or names a place or photo that nobody knows.
        """
        from tintype.library.hints import hints
        from tintype.library.understanding import typable
        from tintype.search import wording

        parsed = parser.read(text)
        with self._database.reader() as connection:
            understood = self._understood(connection, text)
            looked_up = self.look_up(connection, understood.search)
            notes = (*understood.notes, *hints(connection, understood.search.node, self.language))
            if not notes and isinstance(looked_up.node, And):
                notes = tuple(self._missing(connection, understood.search))
        return Reading(
            parsed.search,
            wording.to_text(parsed.search),
            notes,
            understood.meant,
            wording.to_text(replace(understood.search, node=typable(understood.search.node))),
        )

    def _missing(self, connection: Connection, search: Search) -> Iterator[Note]:
        """Yield which parts of a search that finds nothing are to blame."""
        from tintype.library.understanding import typable
        from tintype.search import wording

        if not isinstance(search.node, And) or self._counted(connection, search.node):
            return
        empty = [part for part in search.node.nodes if not self._counted(connection, part)]
        for part in empty:
            yield Note(f"No photo has “{wording.node_text(typable(part))}”.")
        if not empty:
            yield Note("Each part finds photos, but no photo has all of them.")

    def _counted(self, connection: Connection, node: Node) -> int:
        return self.columns.count(connection, self.look_up(connection, Search(node)))

    def page(self, text: str, limit: int | None, offset: int) -> Page:
        """Return some of the photos that a query finds, and how many there are."""
        with self._database.reader() as connection:
            search = self.look_up(connection, self._understood(connection, text).search)
            return self.columns.page(connection, search, limit, offset)

    def count(self, text: str) -> int:
        """Return how many photos a query finds."""
        with self._database.reader() as connection:
            search = self.look_up(connection, self._understood(connection, text).search)
            return self.columns.count(connection, search)

    def first(self, connection: Connection, text: str) -> tuple[int, int | None]:
        """Return how many photos a query finds, its words as they stand, and the first of them."""
        search = parser.read(text).search  # as it is kept: not in the language of a window
        looked_up = replace(search, node=anything(connection, self._alike).tree(search.node))
        page = self.columns.page(connection, looked_up, 1)
        return page.total, page.hits[0].photo_id if page.hits else None

    def grid(
        self, text: str, place: Node, sort: Sort | None = None, by: GroupBy | None = None
    ) -> Grid:
        """Return what a query finds at a place; an unfinished last word is a beginning.

        Args:
            sort: the order, unless the query has one.
            by: what photos are put together by.
        """
        with self._database.reader() as connection:
            for read in (self._plain, self._unfinished, self._meant):
                search = self.look_up(connection, read(connection, text))
                node = And((place, search.node))
                order = sort if sort and search.sort == Sort() else search.sort
                found = self.columns.grid(connection, Search(node, order), by)
                if len(found):
                    break
            return found

    def facets(self, text: str, place: Node, *, limit: int, only: str, words: str) -> Facets:
        """Return what can narrow what ``grid`` shows for the same text and place."""
        from tintype.library.facets import Facets, Shown, facets
        from tintype.library.understanding import typable
        from tintype.search import wording

        with self._database.reader() as connection:
            found: Counts = {}
            query = text.strip()
            for read in (self._plain, self._unfinished, self._meant):
                search = read(connection, text)
                looked_up = self.look_up(connection, search)
                asked = replace(looked_up, node=And((place, looked_up.node)))
                counted = self.columns.facets(connection, asked)
                if counted is None:
                    return Facets(query, (), ready=False)
                found = counted
                if any(found.values()):
                    if read != self._plain:
                        query = wording.to_text(replace(search, node=typable(search.node)))
                    break
            shown = Shown(limit, only, words, self.language)
            return facets(query, found, shown)

    def suggest(self, text: str, cursor: int | None, limit: int) -> list[Suggestion]:
        """Return what a query may go on with at the cursor, the likeliest first."""
        from tintype.library.suggesting import suggestions

        with self._database.reader() as connection:
            offers = self.columns.offers(connection)
            at = len(text) if cursor is None else cursor
            return suggestions(connection, offers, text, at, limit, self.language)

    def _plain(self, _connection: Connection, text: str) -> Search:
        return parser.read(text).search

    def _unfinished(self, _connection: Connection, text: str) -> Search:
        return parser.read(text, unfinished=True).search

    def _meant(self, connection: Connection, text: str) -> Search:
        return self._understood(connection, text).search

    def _understood(self, connection: Connection, text: str) -> Understood:
        def count(search: Search) -> int:
            return self.columns.count(connection, self.look_up(connection, search))

        return self.understanding.of(connection, text, count)

    def look_up(self, connection: Connection, search: Search) -> Search:
        """Return a search with everything that it names looked up."""
        node = self.heard(search.node)
        return replace(search, node=anything(connection, self._alike).tree(node))

    def heard(self, node: Node) -> Node:
        """Return a tree with what its words mean in the library's language beside them."""
        if self._spoken == "en" or node == Everything():  # the words need not be read
            return node
        from tintype.search.hearing import heard

        return heard(node, self.language)

    def stored(self, text: str) -> str:
        """Return a query as it is kept: it means the same whatever the language is later.

        Raises:
            UserError: the query cannot be read.
        """
        from tintype.search.hearing import stored

        return stored(text, self.language)

    def spoken(self, text: str) -> str:
        """Return a kept query in the library's language; as it is where it cannot be read."""
        from tintype.search.hearing import spoken

        try:
            return spoken(text, self.language)
        except TintypeError:
            return text
