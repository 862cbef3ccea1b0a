"""What belongs to a library beside its photos: made, and its module loaded, when first asked for.

A window shows its photos without any of it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from tintype.library.searching import Searching

if TYPE_CHECKING:
    from tintype.catalog.database import Connection, Database
    from tintype.library.albums import Albums
    from tintype.library.bursts import KnownBursts
    from tintype.library.copies import Copies
    from tintype.library.marks import Marking
    from tintype.library.people import People
    from tintype.library.places import Places
    from tintype.library.rules import Rules
    from tintype.library.settings import Settings
    from tintype.library.similar import Similar
    from tintype.library.statistics import Statistics
    from tintype.library.storage import Storage
    from tintype.library.tags import Tags
    from tintype.search.language import Language


class Companions:
    """The library's companions. Of two threads that ask first at once, each may get its own.

    That does no harm: they hold nothing but what they can find out again.
    """

    def __init__(self, database: Database, language: str = "en") -> None:
        self._database = database
        database.before_commit.append(_settle_rules)
        self._searching = Searching(database, lambda: self.similar.alike, language)

    @property
    def language(self) -> Language:
        """What tags and places are called, and how people may type them."""
        return self._searching.language

    def get_ready(self) -> None:
        """Load what searches read, so that the first one is as quick as any other.

        After very many changes they are left out of what searches find, until ``catch_up``.
        """
        self._searching.get_ready()

    def catch_up(self) -> bool:
        """Take in the changes that were left out since ``get_ready``.

        Returns:
            Whether there were any: what was found has to be looked for again.
        """
        return self._searching.catch_up()

    def rehearse(self) -> None:
        """Make what all searches share, as the first would, which then need not wait for it."""
        self._searching.rehearse()

    @cached_property
    def people(self) -> People:
        """Whom the photos show."""
        from tintype.library.people import People

        return People(self._database)

    @cached_property
    def tags(self) -> Tags:
        """The tree of tags, and what a person says of them."""
        from tintype.library.tags import Tags

        return Tags(self._database, self._searching)

    @cached_property
    def marks(self) -> Marking:
        """Ratings, favourites, captions, and what is hidden."""
        from tintype.library.marks import Marking

        return Marking(self._database)

    @cached_property
    def rules(self) -> Rules:
        """What gives photos tags by itself."""
        from tintype.library.rules import Rules

        return Rules(self._database, self._searching)

    @cached_property
    def albums(self) -> Albums:
        """Albums, and saved searches."""
        from tintype.library.albums import Albums

        return Albums(self._database, self._searching)

    @cached_property
    def bursts(self) -> KnownBursts:
        """Which photos were taken in one go."""
        from tintype.library.bursts import KnownBursts

        return KnownBursts(self._database)

    @cached_property
    def similar(self) -> Similar:
        """Photos that look alike, and duplicates."""
        from tintype.library.similar import Similar

        return Similar(self._database)

    @cached_property
    def places(self) -> Places:
        """Where photos were taken."""
        from tintype.library.places import Places

        return Places(self._database, self._searching)

    @cached_property
    def statistics(self) -> Statistics:
        """Figures of all photos."""
        from tintype.library.statistics import Statistics

        return Statistics(self._database, self._searching)

    @cached_property
    def copies(self) -> Copies:
        """Photos given away as files."""
        from tintype.library.copies import Copies

        return Copies(self._database)

    @cached_property
    def settings(self) -> Settings:
        """What runs do."""
        from tintype.library.settings import Settings

        return Settings(self._database)

    @cached_property
    def storage(self) -> Storage:
        """Room on the disk."""
        from tintype.library.storage import Storage

        return Storage(self._database)


def _settle_rules(connection: Connection) -> None:
    """Whoever writes applies the rules, also who never asked for them."""
    from tintype.library import rules

    rules.settle(connection)
