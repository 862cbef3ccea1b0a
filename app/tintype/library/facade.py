"""The facade that the window, the command line and notebooks share.

>>> library = Library.open()
>>> hits = library.search("dog beach")
>>> library.photo(hits[0].photo_id).tags
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from tintype import paths
from tintype.catalog import failures, files
from tintype.catalog.database import Database
from tintype.catalog.query.fetch import Page
from tintype.catalog.query.tree import Everything, Sort, Within
from tintype.catalog.rows import (
    ChangeSet,
    Failure,
    Folder,
    Grid,
    GroupBy,
    Hit,
    PhotoDetails,
    Root,
    Stats,
)
from tintype.errors import NotFoundError, UserError
from tintype.library.companions import Companions
from tintype.library.targets import absolute, existing

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tintype.catalog.stats import RegionRow
    from tintype.indexing.orders import Orders
    from tintype.indexing.report import IndexReport, OnEvent
    from tintype.library.facets import Facets
    from tintype.library.searching import Reading
    from tintype.search.suggest import Suggestion


class Library(Companions):
    """A catalog of photos: open it, index folders into it, search, look, correct.

    May be used from several threads. Use ``Library.open``.

    Attributes:
        people: whom the photos show; see ``People``.
        tags, marks, rules, albums: what a person arranges; see ``Tags``, ``Marking``, ``Rules``,
            ``Albums``.
        similar, bursts: photos that look alike, duplicates, and what was taken in one go.
        places, statistics: where photos were taken, and figures of all; see ``Places``,
            ``Statistics``.
        copies: photos given away as files; see ``Copies``.
        settings, storage: what runs do, and room on the disk; see ``Settings``, ``Storage``.
    """

    @classmethod
    def open(
        cls, path: Path | str | None = None, *, create: bool = True, language: str = "en"
    ) -> Self:
        """Open the library in a folder, making it where there is none.

        Args:
            path: the library's folder; None for the user's own (``TINTYPE_LIBRARY``).
            language: what queries may be typed in, beside English (``search.language``).

        Raises:
            NotFoundError: there is none and ``create`` is false.
            EnvironmentFault: it cannot be opened, or a newer Tintype made it.
        """
        folder = paths.default_library() if path is None else Path(path).expanduser()
        return cls(Database(folder.absolute(), create=create), language)

    @property
    def path(self) -> Path:
        """The library's folder."""
        return self._database.folder

    def close(self) -> None:
        """Close the catalog."""
        self._searching.close()
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # Looking

    def search(self, text: str, *, limit: int | None = 50) -> list[Hit]:
        """Return the photos that match a query (see ``docs/search.md``), best first.

        Raises:
            UserError: the query cannot be read.
        """
        return self.page(text, limit=limit).hits

    def page(self, text: str, *, limit: int | None = 200, offset: int = 0) -> Page:
        """Return some of the photos that match a query, and how many there are in all.

        Raises:
            UserError: the query cannot be read.
        """
        return self._searching.page(text, limit, offset)

    def count(self, text: str) -> int:
        """Return how many photos match a query.

        Raises:
            UserError: the query cannot be read.
        """
        return self._searching.count(text)

    def read(self, text: str) -> Reading:
        """Return how a query is understood: its tree, its canonical text, and notes.

        Raises:
            UserError: the query cannot be read.
        """
        return self._searching.read(text)

    def grid(
        self,
        text: str = "",
        *,
        root_id: int | None = None,
        folder: str | None = None,
        sort: Sort | None = None,
        by: GroupBy | None = None,
    ) -> Grid:
        """Return a whole result as arrays, in display order; of one folder if asked.

        A last word that finds nothing is taken for the beginning of one: people look at grids
        while they type.

        Args:
            sort: the order, unless the query says one itself.
            by: what the photos are put together by.

        Raises:
            UserError: the query cannot be read.
        """
        place = Everything() if root_id is None else Within(root_id, folder or "")
        return self._searching.grid(text, place, sort, by)

    def facets(
        self,
        text: str = "",
        *,
        root_id: int | None = None,
        folder: str | None = None,
        limit: int = 10,
        only: str = "",
        words: str = "",
    ) -> Facets:
        """Return what a result can be narrowed by, and how many photos each would leave.

        Args:
            text, root_id, folder: as for ``grid``.
            limit: values of each facet at most.
            only: one facet: ``person``, ``tag``, ``country``, ``year`` and so on.
            words: only values with words that begin so.

        Raises:
            UserError: the query cannot be read.
        """
        place = Everything() if root_id is None else Within(root_id, folder or "")
        return self._searching.facets(text, place, limit=limit, only=only, words=words)

    def photo(self, photo: int | str | Path) -> PhotoDetails:
        """Return everything known about a photo, named by number or path.

        Raises:
            NotFoundError: the library does not know it.
        """
        from tintype.catalog import photos

        with self._database.reader() as connection:
            return photos.details(connection, self._id_of(photo))

    def _id_of(self, photo: int | str | Path) -> int:
        if isinstance(photo, int):
            return photo
        with self._database.reader() as connection:
            path = absolute(Path(photo))
            found = files.find_photo(connection, path)
            if found is not None:
                return found
        text = str(photo)
        if text.isdecimal():
            return int(text)
        raise NotFoundError(
            f"The library does not know {photo}.",
            "Index it first: tintype batch-index " + str(photo),
        )

    def thumbnail(self, photo_id: int) -> bytes | None:
        """Return a photo's thumbnail as JPEG bytes, or None where there is none (yet)."""
        from tintype.catalog import photos

        with self._database.reader() as connection:
            return photos.thumbnail(connection, photo_id)

    def pixels(self, photo_id: int, long_side: int) -> NDArray[np.uint8]:
        """Decode a photo: RGB uint8 ``[h, w, 3]``, upright, at most ``long_side`` long.

        Raises:
            NotFoundError: unknown, or none of its files can be reached.
            UnreadableImageError: the file cannot be decoded any more.
        """
        from tintype.media.decode import decode

        for file in self.photo(photo_id).files:
            if file.state == "present" and file.path.is_file():
                return decode(file.path, long_side).pixels
        raise NotFoundError("None of this photo's files can be reached.", "Is its drive connected?")

    def roots(self) -> list[Root]:
        """Return the folders that were added."""
        with self._database.reader() as connection:
            found = self._searching.columns.lying(connection)
            return files.roots(connection, None if found is None else found.roots)

    def folders(self, root_id: int) -> list[Folder]:
        """Return all folders of a root that hold photos, sorted by path."""
        with self._database.reader() as connection:
            found = self._searching.columns.lying(connection)
            known = None if found is None else found.folders.get(root_id, {})
            return files.folders(connection, root_id, known)

    def failures(self) -> list[Failure]:
        """Return the files that could not be read, with the reasons."""
        with self._database.reader() as connection:
            return failures.failures(connection)

    def stats(self) -> Stats:
        """Return figures about the library."""
        from tintype.catalog import stats

        with self._database.reader() as connection:
            return stats.stats(connection, self.path)

    def check(self) -> int:
        """Return the number of photos after a check of the whole catalog.

        Raises:
            EnvironmentFault: the catalog is damaged.
        """
        from tintype.catalog import stats

        with self._database.reader() as connection:
            return stats.check(connection)

    def regions(self, min_score: float = 0.0, *, sensitive: bool = False) -> Iterator[RegionRow]:
        """Yield every region found, by photo; of sensitive photos only if asked."""
        from tintype.catalog import stats

        with self._database.reader() as connection:
            yield from stats.all_regions(connection, min_score, sensitive=sensitive)

    def suggest(self, text: str, cursor: int | None = None, limit: int = 10) -> list[Suggestion]:
        """Return what a query may go on with at the cursor (default: its end), likeliest first."""
        return self._searching.suggest(text, cursor, limit)

    def suggestions(self, prefix: str, limit: int = 10) -> list[tuple[str, int]]:
        """Return tags and other names that begin so, with their photos."""
        found = self.suggest(prefix, limit=limit)
        return [(one.text, one.count) for one in found if one.count]

    # Saying

    def tag(self, photo_ids: Iterable[int], name: str) -> ChangeSet:
        """Say that photos carry a tag; it stays so, whatever models find later.

        Raises:
            NotFoundError: a photo does not exist.
            UserError: the name is empty.
        """
        from tintype.catalog import edits

        with self._database.writer() as connection:
            return edits.decide_tag(connection, photo_ids, name, verdict=True)

    def reject(self, photo_ids: Iterable[int], name: str) -> ChangeSet:
        """Say that photos do not carry a tag; it stays so, whatever models find later.

        Raises:
            NotFoundError: a photo does not exist.
            UserError: the name is empty.
        """
        from tintype.catalog import edits

        with self._database.writer() as connection:
            return edits.decide_tag(connection, photo_ids, name, verdict=False)

    def undo(self) -> ChangeSet | None:
        """Take back the latest edit that still stands; None if there is none."""
        from tintype.catalog import edits

        with self._database.writer() as connection:
            return edits.undo(connection)

    # Folders and indexing

    def add_root(self, path: Path | str) -> Root:
        """Add a folder to the library, without indexing it yet.

        Raises:
            UserError: it is not a folder.
        """
        folder = absolute(Path(path))
        if not folder.is_dir():
            raise UserError(f"{path} is not a folder.")
        with self._database.writer() as connection:
            root_id, _ = files.ensure_root(connection, folder)
        return next(root for root in self.roots() if root.id == root_id)

    def move_root(self, root_id: int, path: Path | str) -> Root:
        """Say where a folder of the library lies now. What is known of its photos stays.

        Raises:
            UserError: it is not a folder, is in the library already, or holds other photos.
        """
        folder = absolute(Path(path))
        if not folder.is_dir():
            raise UserError(f"{path} is not a folder.")
        with self._database.writer() as connection:
            files.move_root(connection, root_id, folder)
        return next(root for root in self.roots() if root.id == root_id)

    def remove_root(self, root_id: int) -> ChangeSet:
        """Forget a folder. What is known of its photos stays, should it come back."""
        from tintype.catalog import search_index

        with self._database.writer() as connection:
            changed = files.remove_root(connection, root_id)
            search_index.refresh(connection, changed)
        return ChangeSet(photos=changed, roots=True)

    def index(  # noqa: PLR0913 - a run has as many options as it has
        self,
        targets: Sequence[Path | str] = (),
        *,
        workers: int | None = None,
        only: Sequence[str] = (),
        thorough: bool | None = None,
        text: bool | None = None,
        background: bool = False,
        bandwidth: float | None = None,
        orders: Orders | None = None,
        on_event: OnEvent | None = None,
        stopping: Callable[[], bool] | None = None,
    ) -> IndexReport:
        """Bring the library up to date with folders or files (default: all its roots).

        Args:
            workers: processes; None chooses by cores and memory.
            only: ids of the tag sources to run; empty for all.
            thorough: search whole photos for small faces; None: as this library did last.
            text: read the text in photos after everything else; None: the same.
            background: let other programs go first, rest on battery and while somebody works.
            bandwidth: bytes a second that may be read; None for all that there are.
            orders: what the run is told while it goes on; set them from another thread.
            on_event: told what happens, as ``batch-index --progress jsonl`` prints it.
            stopping: asked often; true ends the run, keeping what is finished.

        Raises:
            UserError: a path does not exist, or an unknown source.
            BusyError: another run works on this library.
            EnvironmentFault: the library cannot be written, or the models cannot run.
        """
        from tintype.library import indexing

        with self._database.reader() as connection:
            roots = list(files.online_roots(connection).values())
        return indexing.run(
            self._database,
            existing(targets) if targets else roots,
            indexing.Wishes(workers, only, thorough, text, background, bandwidth, orders),
            on_event or (lambda _event: None),
            stopping or (lambda: False),
        )
