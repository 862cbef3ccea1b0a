"""What a library knows by name, read once and kept until a name changes."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tintype.analysis.vocabulary import Vocabulary, load_vocabulary
from tintype.catalog.query import sql
from tintype.catalog.query.patterns import Phrase
from tintype.catalog.query.tree import Named, Node, Person, Place, Tagged
from tintype.catalog.rows import from_db
from tintype.catalog.words import words_of
from tintype.search.language import tags_of

if TYPE_CHECKING:
    from tintype.catalog.columns.names import Dictionary
    from tintype.catalog.database import Connection
    from tintype.search.language import Language


@dataclass(frozen=True, slots=True)
class Choice:
    """A tag or album that words may mean.

    Attributes:
        names: its own, then others.
        node: what finds its photos.
        tags: it and all tags below it; empty where the library has no such tag.
        above: the tags above it.
    """

    names: tuple[str, ...]
    node: Node
    tags: tuple[int, ...]
    above: frozenset[int]

    def is_below(self, other: Choice) -> bool:
        """Whether the other finds all that this one does."""
        return bool(other.tags) and other.tags[0] in self.above


class NamesCache:
    """Keeps the names of a library while they stay the same."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._last: tuple[tuple[int, ...], KnownNames] | None = None

    def names(self, connection: Connection) -> KnownNames:
        """Return the names as they are now."""
        version = _version(connection)
        last = self._last
        if last is None or last[0] != version:
            last = version, KnownNames(connection, self._language)
            self._last = last
        return last[1].at(connection)


def _version(connection: Connection) -> tuple[int, ...]:
    row = connection.execute(
        "SELECT (SELECT number FROM name_change), (SELECT coalesce(max(id), 0) FROM place),"
        " (SELECT count(*) FROM album), (SELECT coalesce(max(id), 0) FROM album)"
    ).fetchone()
    return tuple(row)


class KnownNames:
    """Names of tags, people, places and albums, and which words are known at all.

    It is what sentences are read with (``search.sentences.Names``).

    Args:
        language: what tags and places may be called in, beside English.
    """

    def __init__(self, connection: Connection, language: Language) -> None:
        from tintype.catalog.columns.names import Dictionary

        self._connection = connection
        self.language = language
        self._made: dict[str, Any] = {}  # when first asked; copies share it
        self.vocabulary: Vocabulary = load_vocabulary()
        self._dictionary: Dictionary = Dictionary.read(connection)
        rows = connection.execute("SELECT id, name, parent_id FROM tag").fetchall()
        self._tags = {tag_id: name for tag_id, name, _ in rows}
        self._parents = {tag_id: parent for tag_id, _, parent in rows}
        self._synonyms: dict[int, list[str]] = {}
        for tag_id, name in connection.execute("SELECT tag_id, name FROM tag_synonym"):
            self._synonyms.setdefault(tag_id, []).append(name)
        self._albums = [name for (name,) in connection.execute("SELECT name FROM album")]
        self._places = {
            words_of(name)
            for row in connection.execute("SELECT DISTINCT name, city, region, country FROM place")
            for name in row
        } - {()}

    def at(self, connection: Connection) -> KnownNames:
        """Return the same names with another connection to ask the rest of."""
        found = copy(self)
        found._connection = connection  # noqa: SLF001 - its own kind
        return found

    # What sentences ask

    def thing(self, words: tuple[str, ...]) -> Node | None:
        """Return the person, tag or album of this name; a part of a person's will do."""
        if self.people(Phrase(words)):
            return Person(words)
        name = " ".join(words)
        if tags_of(things := self.language.named(name)):
            return Tagged(self.language.tag(tags_of(things)[0]))
        named = self._dictionary.tags.named(name) or self._dictionary.synonyms.named(name)
        if named:
            return Tagged(self._tags[min(named)])
        albums = [album for album in self._albums if words_of(album) == words]
        return Named("album", albums[0]) if albums else None

    def place(self, words: tuple[str, ...]) -> Node | None:
        """Return the place, region or country of this name."""
        known = words in self._places or any(
            thing.kind in ("country", "place") for thing in self.language.named(" ".join(words))
        )
        return Place(words) if known else None

    def camera(self, words: tuple[str, ...]) -> Node | None:
        """Return the camera whose name holds these words, if there are photos by it."""
        statement = "SELECT 1 FROM search_document WHERE search_document MATCH ? LIMIT 1"
        match = sql.match_text(Phrase(words), "camera")
        known = self._connection.execute(statement, (match,)).fetchone()
        return Named("camera", " ".join(words)) if known else None

    def holds(self, words: tuple[str, ...]) -> bool:
        """Whether some photo's texts or names hold these very words together."""
        if not words:
            return False
        statement = "SELECT 1 FROM search_document WHERE search_document MATCH ? LIMIT 1"
        match = sql.match_text(Phrase(words))
        return self._connection.execute(statement, (match,)).fetchone() is not None

    # What single words ask

    def people(self, phrase: Phrase) -> set[int]:
        """Return the people whose name holds a phrase."""
        return self._dictionary.people.holding(phrase)

    def synonym(self, word: str) -> list[str]:
        """Return the tags of which a word is another name, and of none the name."""
        if self._dictionary.tags.named(word):
            return []
        return sorted(self._tags[tag] for tag in self._dictionary.synonyms.named(word))

    def shows_tag(self, name: str) -> bool:
        """Whether some photo carries a tag or one below it."""
        tags = self._dictionary.tags_named(name)
        return any(self._connection.execute(_SHOWN, {"tag": tag}).fetchone() for tag in tags)

    def is_shown(self, choice: Choice) -> bool:
        """Whether some photo carries a tag or one below it; an album always counts."""
        if isinstance(choice.node, Named):
            return True
        return any(self._connection.execute(_SHOWN, {"tag": tag}).fetchone() for tag in choice.tags)

    @property
    def all_words(self) -> tuple[str, ...]:
        """All words of names: what a slip of the finger may have meant."""
        if "words" not in self._made:
            self._made["words"] = self._all_words()
        found: tuple[str, ...] = self._made["words"]
        return found

    @property
    def meanings(self) -> Sequence[Choice]:
        """All tags that words may mean: the library's, and the vocabulary's that it lacks."""
        if "meanings" not in self._made:
            self._made["meanings"] = self._meanings()
        found: Sequence[Choice] = self._made["meanings"]
        return found

    def _all_words(self) -> tuple[str, ...]:
        names = [*self._tags.values(), *self._albums]
        names += [name for others in self._synonyms.values() for name in others]
        names += [name for _, name, _ in self._dictionary.people.entries]
        for word in self.vocabulary.words:
            names += [word, *self.vocabulary.synonyms(word)]
        found = {word for name in names for word in words_of(name)}
        found.update(word for place in self._places for word in place)
        found.update(self.language.all_words)
        found.update(word for name in _texts(self._connection) for word in words_of(name))
        return tuple(sorted(found))

    def _meanings(self) -> Sequence[Choice]:
        found = [self._choice(tag_id, name) for tag_id, name in self._tags.items()]
        known = {name.casefold() for name in self._tags.values()}
        for word in self.vocabulary.words:
            if word.casefold() not in known:
                names = (word, *self.vocabulary.synonyms(word))
                found.append(Choice(names, Tagged(word), (), frozenset()))
        found += [Choice((name,), Named("album", name), (), frozenset()) for name in self._albums]
        return found

    def _choice(self, tag_id: int, name: str) -> Choice:
        above, parent = set(), self._parents[tag_id]
        while parent is not None and parent not in above:
            above.add(parent)
            parent = self._parents.get(parent)
        below = sorted(self._dictionary.below([tag_id]) - {tag_id})
        names = (name, *self._synonyms.get(tag_id, ()))
        return Choice(names, Tagged(name), (tag_id, *below), frozenset(above))


_SHOWN = """
SELECT 1 WHERE EXISTS (SELECT 1 FROM tag_decision WHERE tag_id = :tag AND verdict = 1)
   OR EXISTS (SELECT 1 FROM guess WHERE tag_id = :tag AND score >= threshold)
"""


def _texts(connection: Connection) -> Sequence[str]:
    """Return the names of cameras and folders, as far as there are not very many."""
    rows = connection.execute(
        "SELECT DISTINCT folder FROM file UNION SELECT DISTINCT make || ' ' || model FROM photo"
        " WHERE model IS NOT NULL LIMIT 20000"
    )
    return [str(from_db(name)) for (name,) in rows if name]
