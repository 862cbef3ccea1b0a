"""Tags under the user's hand: ``library.tags``. Each act is one edit that undo takes back.

>>> library.tags.edit(library.tags.chosen(["beach 2021"]), add=["holiday/Crete"])
>>> library.tags.merge(["pup"], "dog")
>>> library.tags.why(photo_id, "dog")
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from tintype.analysis.vocabulary import load_vocabulary
from tintype.catalog import doubting, evidence, stats, tag_edits, tag_paths, tag_tree, tags
from tintype.catalog.curation_rows import Doubt, Evidence, TagRow
from tintype.catalog.rows import ChangeSet
from tintype.catalog.words import words_of
from tintype.errors import NotFoundError
from tintype.library import asking, checking
from tintype.library.checking import TagCheck
from tintype.search.language import tags_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tintype.catalog.database import Database
    from tintype.library.searching import Searching


_OWN = "SELECT name FROM tag WHERE id NOT IN (SELECT tag_id FROM tag_word)"


class _TakeBack(Exception):
    """Ends a transaction that was only tried."""


class Tags:
    r"""The tree of tags, why photos carry them, and what a person makes of both.

    A tag is given by its name, another name of it, or a path such as ``animal/dog``; a slash in a
    name is written ``\/``. May be used from several threads.
    """

    def __init__(self, database: Database, searching: Searching) -> None:
        self._database = database
        self._searching = searching

    # Looking

    def all(self, *, used: bool = True) -> list[TagRow]:
        """Return the tags in the order of the tree; not ``used``: the whole vocabulary too."""
        with self._database.reader() as connection:
            return tag_tree.rows(connection, used=used)

    def one(self, tag: str | int) -> TagRow:
        """Return one tag.

        Raises:
            NotFoundError: there is no such tag.
        """
        with self._database.reader() as connection:
            tag_id = tag if isinstance(tag, int) else tag_paths.find(connection, tag)
            return tag_tree.one(connection, tag_id)

    def meant(self, typed: str) -> str:
        """Return the tag that a person means by a name or path in the library's language.

        A tag of their own that is called so stands first; what names nothing stays as it is.
        """
        language = self._searching.language
        if language.is_english:
            return typed
        vocabulary = load_vocabulary()
        with self._database.reader() as connection:
            own = {
                tuple(words_of(name))
                for (name,) in connection.execute(_OWN)
                if vocabulary.find(name) is None
            }

        def one(name: str) -> str:
            found = () if words_of(name) in own else tags_of(language.named(name))
            return found[0] if found else name

        return tag_paths.join(tuple(map(one, tag_paths.split(typed))))

    def chosen(self, targets: Sequence[str]) -> list[int]:
        """Return the photos meant by files and folders, or else by the words of a query.

        Raises:
            NotFoundError: a file that the library does not know.
            UserError: the query cannot be read, or is empty.
        """
        with self._database.reader() as connection:
            return asking.chosen(connection, targets)

    def why(self, photo_id: int, tag: str) -> list[Evidence]:
        """Return all that speaks for a tag of a photo, or against it; what counts comes first.

        Tags below the one that was asked for speak for it too.

        Raises:
            NotFoundError: there is no such photo or tag.
        """
        with self._database.reader() as connection:
            return evidence.why(connection, photo_id, tag_paths.find(connection, tag))

    def heat_map(
        self, photo_id: int, tag: str, side: int = 448
    ) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
        """Return where in a photo the scene model sees a tag, and the photo.

        Takes half a second: the model looks at the photo with each part covered in turn.

        Returns:
            float32 ``[h, w]``, 0 to 1, 1 where the tag depends on most; RGB uint8 ``[h, w, 3]``.

        Raises:
            NotFoundError: no such photo or tag, or the scene model says nothing of it.
        """
        from tintype.analysis import heat_map
        from tintype.media.decode import decode

        found = [
            one.word
            for one in self.why(photo_id, tag)
            if one.word is not None and heat_map.explains(one.source)
        ]
        if not found:
            raise NotFoundError(
                f"The scene model says nothing of {tag} in this photo.",
                "See where it comes from: tintype why",
            )
        with self._database.reader() as connection:
            _, paths = stats.reach(connection, photo_id)
        path = next((path for path in paths if path.is_file()), None)
        if path is None:
            raise NotFoundError("None of this photo's files can be reached.")
        pixels = decode(path, side).pixels
        return heat_map.of_word(pixels, found[0]), pixels

    def doubts(self, tag: str, limit: int = 20) -> list[Doubt]:
        """Return the photos about which models are least sure, shown or not, to be checked.

        Raises:
            NotFoundError: there is no such tag.
        """
        with self._database.reader() as connection:
            return evidence.doubts(connection, tag_paths.find(connection, tag), limit)

    def check(self, tag: str | None = None, limit: int = 20) -> TagCheck:
        """Return what is worth asking about a tag, or about any, and what answering did so far.

        What models are least sure of comes first, as far as the answers so far tell.

        Raises:
            NotFoundError: there is no such tag.
        """
        with self._database.reader() as connection:
            number = None if tag is None else tag_paths.find(connection, tag)
            opinions = doubting.unanswered(connection, number)
            answers = doubting.answered(connection, number)
            paths = {
                one: tags.path_of(connection, one) for one in {said.tag_id for said in opinions}
            }
        names = {one: (tag_paths.join(path), path[-1]) for one, path in paths.items()}
        return checking.check(opinions, answers, names, limit)

    def chance(self, tag: str, score: float, threshold: float) -> float:
        """Return how likely a guess of a tag is right, as far as a person's answers tell: 0 to 1.

        Raises:
            NotFoundError: there is no such tag.
        """
        with self._database.reader() as connection:
            number = tag_paths.find(connection, tag)
            own, all_answers = (doubting.answered(connection, which) for which in (number, None))
        calibration = checking.calibrate(own, checking.calibrate(all_answers))
        return calibration.chance(doubting.Opinion(number, 0, score, threshold))

    # Saying

    def edit(
        self,
        photo_ids: Iterable[int],
        *,
        add: Sequence[str] = (),
        remove: Sequence[str] = (),
        clear: Sequence[str] = (),
        dry_run: bool = False,
    ) -> ChangeSet:
        """Say in one act which tags photos carry and which they do not.

        Args:
            add: made where there is no such tag.
            remove: stays away whatever models find later.
            clear: nothing is said any more; what models find counts again.
            dry_run: tell what would change, and change nothing.

        Raises:
            NotFoundError: a photo does not exist, or a tag that is not to be added.
            UserError: a name is empty.
        """
        ids = list(photo_ids)
        change = ChangeSet()
        try:
            with self._database.writer() as connection:
                change = tag_edits.retag(connection, ids, add, remove, clear)
                if dry_run:
                    raise _TakeBack
        except _TakeBack:
            pass
        return change

    def accept(self, photo_ids: Iterable[int], tag: str) -> ChangeSet:
        """Say that an automatic tag is right; it stays, whatever models find later.

        Raises:
            NotFoundError: a photo does not exist.
        """
        return self.edit(photo_ids, add=[tag])

    def reject(self, photo_ids: Iterable[int], tag: str) -> ChangeSet:
        """Say that an automatic tag is wrong; it stays away, whatever models find later.

        Raises:
            NotFoundError: a photo or the tag does not exist.
        """
        return self.edit(photo_ids, remove=[tag])

    def create(self, name: str) -> ChangeSet:
        """Make a tag, with what is missing of its path.

        Raises:
            UserError: a name is empty, or the tag stands elsewhere.
        """
        with self._database.writer() as connection:
            return tag_edits.create(connection, name)

    def rename(self, tag: str, name: str) -> ChangeSet:
        """Call a tag something else; what the vocabulary calls it still finds it.

        Raises:
            NotFoundError: there is no such tag.
            UserError: the name is empty, a path, or means another tag.
        """
        with self._database.writer() as connection:
            return tag_edits.rename(connection, tag_paths.find(connection, tag), name)

    def merge(self, tags: Sequence[str], into: str) -> ChangeSet:
        """Make several tags one; their names still find it.

        Raises:
            NotFoundError: there is no such tag.
            UserError: nothing but the tag itself is given.
        """
        with self._database.writer() as connection:
            ids = [tag_paths.find(connection, tag) for tag in tags]
            return tag_edits.merge(connection, ids, tag_paths.find(connection, into))

    def nest(self, tags: Sequence[str], parent: str | None) -> ChangeSet:
        """Put tags below another one, or with None at the top of the tree.

        Raises:
            NotFoundError: there is no such tag.
            UserError: a tag would stand below itself.
        """
        with self._database.writer() as connection:
            above = None if parent is None else tag_paths.find(connection, parent)
            ids = [tag_paths.find(connection, tag) for tag in tags]
            return tag_edits.nest(connection, ids, above)

    def add_alias(self, tag: str, alias: str) -> ChangeSet:
        """Give a tag another name that finds it.

        Raises:
            NotFoundError: there is no such tag.
            UserError: the name is empty, or means another tag.
        """
        with self._database.writer() as connection:
            return tag_edits.add_alias(connection, tag_paths.find(connection, tag), alias)

    def remove_alias(self, alias: str) -> ChangeSet:
        """Take another name away from its tag, for good, also if the vocabulary has it.

        Raises:
            NotFoundError: it is no other name of a tag.
        """
        with self._database.writer() as connection:
            return tag_edits.remove_alias(connection, alias)

    def delete(self, tag: str) -> ChangeSet:
        """Delete a tag that a person made; what stands below it moves up.

        Raises:
            NotFoundError: there is no such tag.
            UserError: it belongs to the vocabulary.
        """
        with self._database.writer() as connection:
            return tag_edits.delete(connection, tag_paths.find(connection, tag))
