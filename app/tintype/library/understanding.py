"""What a person means: sentences, other words for tags, slips of the finger. Always said, as notes.

A word that finds something by itself is left alone. Of the others, a slip is mended first, unless
it is a common word; then the sentence model looks for tags that mean the same; at last, models for
pictures and text look at the photos themselves.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from tintype.catalog.query import sql
from tintype.catalog.query.patterns import Phrase
from tintype.catalog.query.tree import And, Ids, Node, Or, Search, Tagged, Word
from tintype.library.by_sight import BySight
from tintype.library.known_names import KnownNames, NamesCache
from tintype.paths import MEANING_NAME
from tintype.search import parser, sentence_words, sentences, wording
from tintype.search.hearing import phrases, without_joints
from tintype.search.language import tags_of
from tintype.search.messages import Note
from tintype.search.typos import nearest

if TYPE_CHECKING:
    from tintype.catalog.database import Connection, Database
    from tintype.search.language import Language
    from tintype.search.meaning import Meaning

_SHORTEST = 3  # letters of a word whose meaning is looked for
_CITY = 100_000  # people of a place that an unknown word is taken for
# Colours are on every photo, and no tag means one.
_COLOURS = frozenset(
    "red green blue yellow orange pink purple brown black white grey gray violet turquoise".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Meant:
    """How something typed was taken.

    Attributes:
        typed: the words.
        text: for people: ``seaside → beach, coast``.
        query: what to type to say the same.
    """

    typed: str
    text: str
    query: str


@dataclass(frozen=True, slots=True)
class Understood:
    """A query with what it means in the place of what it says."""

    search: Search
    meant: tuple[Meant, ...] = ()
    notes: tuple[Note, ...] = ()


class Understanding:
    """Reads queries in the light of what a library knows. May be used from several threads."""

    def __init__(self, database: Database, language: Language) -> None:
        self._database = database
        self.language = language
        self._guard = threading.Lock()
        self._cache = NamesCache(language)
        self.sight = BySight()
        self._meaning: Meaning | None = None

    def of(
        self,
        connection: Connection,
        text: str,
        count: Callable[[Search], int],
        *,
        unfinished: bool = False,
    ) -> Understood:
        """Return a query as it is meant.

        Args:
            count: how many photos a search finds.
            unfinished: a last free word is the beginning of one.

        Raises:
            UserError: the query cannot be read.
        """
        parsed = parser.read(text, unfinished=unfinished)
        names = self._cache.names(connection)
        sentence = None if unfinished else sentences.read(text, names, date.today())  # noqa: DTZ011
        reader = _Reader(self, connection, names, list(parsed.notes))
        if sentence is None:
            node = without_joints(parsed.search.node, self.language)
            search = replace(parsed.search, node=node)
            node = reader.query(search.node, lambda node: count(Search(node)))
        else:
            search = Search(without_joints(sentence.node, self.language))
            typed = " ".join(text.split())
            reader.meant.append(_meant(typed, search.node))
            reader.notes += [Note(note) for note in sentence.notes]
            node = reader.tree(search.node)
        return Understood(replace(search, node=node), tuple(reader.meant), tuple(reader.notes))

    @property
    def meaning(self) -> Meaning:
        """The sentence model: loaded when first asked, in half a second."""
        from tintype.search.meaning import Meaning

        with self._guard:
            if self._meaning is None:
                self._meaning = Meaning(self._database.folder / MEANING_NAME)
            return self._meaning


def _meant(typed: str, node: Node, shown: str = "") -> Meant:
    query = wording.node_text(node)
    return Meant(typed, f"{typed} → {shown or query}", query)


@dataclass
class _Reader:
    """Goes through one query."""

    understanding: Understanding
    connection: Connection
    names: KnownNames
    notes: list[Note] = field(default_factory=list)
    meant: list[Meant] = field(default_factory=list)

    def query(self, node: Node, count: Callable[[Node], int]) -> Node:
        """Return a whole query as it is meant."""
        words = _plain_words(node)
        if words and self._is_speech(words):
            return self._phrase(node, words) or self.tree(node)
        found = self.tree(node)
        # Names that only never meet in a photo are no phrase.
        if words and not all(map(self._is_name, words)) and count(found) == 0:
            return self._phrase(node, words) or found
        return found

    def tree(self, node: Node) -> Node:
        """Return a tree with its words as they are meant; what is excluded stays as it is."""
        match node:
            case And():
                known = self._known_places(node.nodes)
                return And(
                    tuple(
                        one if at in known else self.tree(one) for at, one in enumerate(node.nodes)
                    )
                )
            case Or():
                return Or(tuple(map(self.tree, node.nodes)))
            case Word():
                return self._word(node)
            case _:
                return node

    def _known_places(self, nodes: Sequence[Node]) -> set[int]:
        """Return where words of several are one name in the library's language."""
        language = self.understanding.language
        spans = phrases(nodes, language)
        return {at for start, end in spans for at in range(start, end)}

    def _is_speech(self, words: tuple[str, ...]) -> bool:
        """Whether words are rather a phrase: nothing knows any of them, or they are joined."""
        joints = [word for word in words if word in sentence_words.STOP]
        known = self.understanding.language.meant
        return bool(joints) or not any(self._finds(Word((one,))) or known(one) for one in words)

    def _is_name(self, word: str) -> bool:
        return self.names.thing((word,)) is not None or self.names.place((word,)) is not None

    def _phrase(self, node: Node, words: tuple[str, ...]) -> Node | None:
        typed = " ".join(words)
        return self._by_meaning(node, typed) or self._by_sight(node, typed)

    def _word(self, node: Word) -> Node:
        word = node.words[0] if len(node.words) == 1 else ""
        plain = word.isalpha() and len(word) >= _SHORTEST and not node.exact and not node.prefix
        if not plain:
            return node
        if self._finds(node):
            self._say_synonym(word)
            return node
        things = self.understanding.language.meant(node.typed or word)
        if things:
            self._say_called(node.typed or word, tags_of(things))
            return node
        if self.names.vocabulary.find(word) is not None:
            self.notes.append(Note(f"No photo shows “{word}”."))
            return node
        return self._compound(node, word) or self._other(node, word)

    def _compound(self, node: Word, word: str) -> Node | None:
        """Take a compound that nothing is called for what it is a kind of."""
        tags = tags_of(self.understanding.language.head(node.typed or word))
        if not tags or self._mended(word):
            return None
        self._say_called(node.typed or word, tags)
        return Or((node, *map(Tagged, tags)))

    def _mended(self, word: str) -> bool:
        """Whether a word is nearly another one that finds something."""
        return any(self._finds(Word((one,))) for one in nearest(word, self.names.all_words))

    def _other(self, node: Word, word: str) -> Node:
        """Take a word that nobody knows for another one, or for what it looks like."""
        steps = [self._by_spelling, self._by_meaning]
        if self.understanding.meaning.is_word(word):
            steps.reverse()
        said = len(self.notes)
        for step in (*steps, self._by_sight):
            # What is meant but not there is no slip either.
            found = step(node, word) if len(self.notes) == said or step == self._by_sight else None
            if found is not None:
                return found
        if len(self.notes) == said:
            self._say_unknown(word)
        return node

    def _finds(self, node: Word) -> bool:
        """Whether a word finds anything by itself."""
        phrase = Phrase(node.words, node.prefix, not node.exact)
        statement = "SELECT 1 FROM search_document WHERE search_document MATCH ? LIMIT 1"
        row = self.connection.execute(statement, (sql.match_text(phrase),)).fetchone()
        return row is not None or bool(self.names.people(phrase))

    def _say_synonym(self, word: str) -> None:
        tags = self.names.synonym(word)
        if tags:
            self._say_tags(word, [self.understanding.language.tag(tag) for tag in tags])

    def _say_called(self, typed: str, tags: Sequence[str]) -> None:
        """Say which tags a word of the library's language means, and whether photos show any."""
        language = self.understanding.language
        called = [language.tag(tag) for tag in tags]
        if tags and not any(self.names.shows_tag(tag) for tag in tags):
            self.notes.append(Note(f"No photo shows “{typed}”."))
        elif called and not any(language.is_form(typed, name) for name in called):
            self._say_tags(typed, called)

    def _say_tags(self, word: str, tags: Sequence[str]) -> None:
        self.meant.append(Meant(word, f"{word} → {', '.join(tags)}", _tags_text(tags)))

    def _by_spelling(self, _node: Node, word: str) -> Node | None:
        close = nearest(word, self.names.all_words)
        if not close:
            return None
        known = [one for one in close if self._finds(Word((one,)))] or close
        fixed = Word((known[0],))
        others = f" (or {', '.join(known[1:3])}?)" if known[1:] else ""
        self.meant.append(Meant(word, f"{word} → {known[0]}{others}", known[0]))
        return fixed

    def _by_meaning(self, node: Node, typed: str) -> Node | None:
        """Add the tags that are meant, if photos show them; say so where none does."""
        if not typed.isascii() or typed in _COLOURS or self._is_city(typed):
            return None
        if not self.understanding.language.is_english and not self._is_english(typed):
            return None
        choices = self.names.meanings
        found = self.understanding.meaning.closest(typed, [one.names for one in choices])
        chosen = [choices[one.at] for one in found]
        chosen = [one for one in chosen if not any(one.is_below(other) for other in chosen)]
        if not chosen:
            return None
        shown = [one for one in chosen if self.names.is_shown(one)]
        called = self.understanding.language.tag
        if not shown:
            tags = " or ".join(called(one.names[0]) for one in chosen)
            self.notes.append(Note(f"No photo shows “{typed}”, nor {tags}, which may be meant."))
            return None
        parts = [one.node for one in shown]
        self.meant.append(
            Meant(
                typed,
                f"{typed} → {', '.join(called(one.names[0]) for one in shown)}",
                wording.node_text(parts[0] if len(parts) == 1 else Or(tuple(parts))),
            )
        )
        return Or((node, *parts))

    def _by_sight(self, node: Node, typed: str) -> Node | None:
        """Add the photos that look so to a model for pictures and text."""
        ids = self.understanding.sight.find(self.connection, typed)
        if not ids:
            return None
        self.meant.append(Meant(typed, f"{typed} → what looks so", typed))
        return Or((node, Ids(tuple(ids))))

    def _is_english(self, typed: str) -> bool:
        """Whether the model, which knows English, knows all words."""
        return all(self.understanding.meaning.is_word(word) for word in typed.split())

    def _is_city(self, text: str) -> bool:
        from tintype.analysis.gazetteer import load_gazetteer

        return any(spot.population >= _CITY for spot in load_gazetteer().spots(text)[:1])

    def _say_unknown(self, word: str) -> None:
        if self._is_city(word):
            self.notes.append(Note(f"No photo of this library was taken in “{word}”."))
        else:
            self.notes.append(Note(f"Nothing in this library is called “{word}”."))


def typable(node: Node) -> Node:
    """Return a tree without photos that were found by sight: their words find them again."""
    match node:
        case Or((first, Ids())):
            return first
        case And():
            return And(tuple(map(typable, node.nodes)))
        case Or():
            return Or(tuple(map(typable, node.nodes)))
        case _:
            return node


def _tags_text(tags: Iterable[str]) -> str:
    nodes = tuple(Tagged(tag) for tag in tags)
    return wording.node_text(nodes[0] if len(nodes) == 1 else Or(nodes))


def _plain_words(node: Node) -> tuple[str, ...]:
    """Return the words of a query that is nothing but several single words; else none."""
    if not isinstance(node, And):
        return ()
    words = [
        child.words[0]
        for child in node.nodes
        if isinstance(child, Word)
        and len(child.words) == 1
        and not child.exact
        and not child.prefix
    ]
    return tuple(words) if len(words) == len(node.nodes) else ()
