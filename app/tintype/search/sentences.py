"""Plain sentences by rules: ``photos of grandma with a dog last summer in Paris`` to a tree.

Deterministic and cautious: words are a sentence only if they begin as one (``photos of``), or hold
a part that is unmistakable: a time, a known place behind ``in``, a camera behind ``taken with``, a
number of people. Anything else stays what it was: words that all have to be found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from tintype.catalog.query.tree import And, Is, Node, Not, Number, Or, Word
from tintype.catalog.words import words_of
from tintype.search import moments
from tintype.search import sentence_words as said
from tintype.search.fields import is_exact

SEASONS_NOTE = "Seasons are those of the northern half: summer is June to August."
_LONGEST_NAME = 4  # words
_MOST_WORDS = 40  # of a sentence
_SIGNS = re.compile(r"[\"“”„«»()|:*<>=]|(?:^|\s)[-−–!]")
_WORD = re.compile(r"[\w'’&/.-]+|,")


class Names(Protocol):
    """What the library knows by name. Words are folded (``words_of``)."""

    def thing(self, words: tuple[str, ...]) -> Node | None:
        """Return the person, tag or album of this whole name; a part of a person's will do."""
        ...

    def place(self, words: tuple[str, ...]) -> Node | None:
        """Return the place, region or country of this name."""
        ...

    def camera(self, words: tuple[str, ...]) -> Node | None:
        """Return the camera whose name holds these words."""
        ...

    def holds(self, words: tuple[str, ...]) -> bool:
        """Whether some photo's texts or names hold these very words together."""
        ...


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as it was read.

    Attributes:
        unknown: words that nothing in the library is called; they are in the tree as words.
        notes: what should be said.
    """

    node: Node
    unknown: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def read(text: str, names: Names, today: date) -> Sentence | None:
    """Return the meaning of a sentence; None if the text is none."""
    if _SIGNS.search(text) or "OR" in text.split() or "AND" in text.split():
        return None
    words = [word.strip(".?") or word for word in _WORD.findall(text.casefold().rstrip(".?! "))]
    if not 2 <= len(words) <= _MOST_WORDS or names.holds(words_of(text)):
        return None
    return _Reader(words, names, today).sentence()


@dataclass
class _Reader:
    """Goes through the words once; ``sure`` once something was unmistakable."""

    words: Sequence[str]
    names: Names
    today: date
    at: int = 0
    sure: bool = False
    after_or: bool = False
    found: list[Node] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def sentence(self) -> Sentence | None:
        self._opening()
        while self.at < len(self.words):
            if not self._clause():
                return None
        if not self.sure or not self.found:
            return None
        node = self.found[0] if len(self.found) == 1 else And(tuple(self.found))
        return Sentence(node, tuple(self.unknown), tuple(dict.fromkeys(self.notes)))

    def _next(self, count: int = 1) -> tuple[str, ...]:
        return tuple(self.words[self.at : self.at + count])

    def _take(self, *words: str) -> bool:
        if self._next(len(words)) == words:
            self.at += len(words)
            return True
        return False

    def _opening(self) -> None:
        """Read ``show me all black and white photos of`` and the like."""
        start = self.at
        while self.at < len(self.words) and self.words[self.at] in said.OPENERS:
            self.at += 1
        asked = any(word in said.VERBS for word in self.words[start : self.at])
        looks = []
        while (look := self._look()) is not None:
            looks.append(look)
        noun = self._next()
        if (
            noun
            and (noun[0] in said.NOUNS or noun[0] in said.KINDS)
            and self._goes_on(noun[0], asked=asked)
        ):
            self.at += 1
            if noun[0] in said.KINDS:
                looks.append(Is(said.KINDS[noun[0]]))
            self.found += looks
            self.sure = True
        elif asked and looks == []:
            self.sure = True
        else:
            self.at = start

    def _goes_on(self, noun: str, *, asked: bool) -> bool:
        """A kind of photo alone is a word like others (``portraits``); with more it begins."""
        return asked or noun in said.NOUNS or self.at + 1 < len(self.words)

    def _look(self) -> Node | None:
        for words, flag in said.LOOKS.items():
            end = self.at + len(words)
            behind = self.words[end] if end < len(self.words) else ""
            known = (
                behind in said.NOUNS
                or behind in said.KINDS
                or any(behind == one[0] for one in said.LOOKS)
            )
            if self._next(len(words)) == words and known:
                self.at = end
                return Is(flag)
        return None

    def _clause(self) -> bool:
        """Read the next part; return whether it could be."""
        return (
            self._manner()
            or self._count()
            or self._moment()
            or self._camera()
            or self._without()
            or self._or()
            or self._place()
            or self._filler()
            or self._thing()
        )

    def _add(self, node: Node, *, sure: bool) -> bool:
        if self.after_or and self.found:
            before = self.found[-1]
            parts = before.nodes if isinstance(before, Or) else (before,)
            self.found[-1] = Or((*parts, node))
        else:
            self.found.append(node)
        self.after_or = False
        self.sure |= sure
        return True

    def _manner(self) -> bool:
        for words, flag in (
            (("at", "night"), "night"),
            (("by", "night"), "night"),
            (("in", "black", "and", "white"), "bw"),
            (("in", "b&w"), "bw"),
        ):
            if self._take(*words):
                return self._add(Is(flag), sure=True)
        return False

    def _count(self) -> bool:
        """Read ``more than three people``, ``two people``, ``nobody``."""
        start = self.at
        self._take("with")
        if self._take("nobody") or self._take("no", "people") or self._take("no", "one"):
            return self._add(Number("faces", 0, 0), sure=True)
        sign = next(
            (
                sign
                for words, sign in (
                    (("more", "than"), ">"), (("over",), ">"), (("at", "least"), ">="),
                    (("less", "than"), "<"), (("fewer", "than"), "<"), (("at", "most"), "<="),
                    (("exactly",), "="), (("only",), "="), (("just",), "="),
                )
                if self._take(*words)
            ),
            "=",
        )  # fmt: skip
        number, heads = self._next(1), self._next(2)[1:]
        more = self._next(4)
        if len(more) == 4 and more[1:3] == ("or", "more") and more[3] in said.HEADS:
            number, heads, sign, self.at = more[:1], more[3:], ">=", self.at + 2
        value = self._number(number[0]) if number else None
        if value is None or not heads or heads[0] not in said.HEADS:
            self.at = start
            return False
        self.at += 2
        return self._add(_faces(sign, value), sure=True)

    def _number(self, word: str) -> int | None:
        return int(word) if word.isdecimal() and len(word) < 4 else said.COUNTS.get(word)

    def _moment(self) -> bool:
        start = self.at
        taken = self.words[self.at] in said.TAKEN
        found = moments.read(self.words[self.at + taken :], self.today)
        if found is None or not (found.said or taken or self.sure):
            self.at = start
            return False
        self.at += taken + found.words
        if found.season:
            self.notes.append(SEASONS_NOTE)
        return self._add(found.node, sure=True)

    def _camera(self) -> bool:
        start = self.at
        if self.words[self.at] not in said.TAKEN:
            return False
        self.at += 1
        if not any(self._take(word) for word in ("with", "on", "by", "using")):
            self.at = start
            return False
        self._skip_determiners()
        node = self._longest(self.names.camera)
        if node is None:
            self.at = start
            return False
        self._take("camera")
        return self._add(node, sure=True)

    def _without(self) -> bool:
        for words in said.WITHOUT:
            start = self.at
            if not self._take(*words):
                continue
            any(self._take(word) for word in ("with", "of", "in", "at"))
            self._skip_determiners()
            node = self._longest(self.names.thing) or self._longest(self.names.place)
            if node is None and self.sure and self.at < len(self.words):
                node = self._word()
            if node is not None:
                return self._add(Not(node), sure=words != ("not",))
            self.at = start
        return False

    def _or(self) -> bool:
        if not self.found or self.after_or or not self._take("or"):
            return False
        self.after_or = True
        return self.at < len(self.words)

    def _place(self) -> bool:
        start = self.at
        if self.words[self.at] in said.TAKEN:
            self.at += 1
        if not self._next() or self._next()[0] not in said.AT:
            self.at = start
            return False
        self.at += 1
        self._skip_determiners()
        node = self._longest(self.names.place)
        if node is not None:
            self._take(",")
            return self._add(node, sure=True)
        node = self._longest(self.names.thing)
        if node is not None:
            return self._add(node, sure=False)
        self.at = start
        # Of a sentence, the place is unknown and said so; else it is no sentence.
        if self.sure:
            self.at += 1 + (self.words[self.at] in said.TAKEN)
        return False if not self.sure else self.at < len(self.words) and self._thing()

    def _filler(self) -> bool:
        """Leave out words that join, once there is something to join."""
        word = self.words[self.at]
        if word in said.NOUNS and self.found and not self.unknown:
            self.sure = True
            self.at += 1
            return True
        if word in said.OF and (self.sure or self.found) and self.at + 1 < len(self.words):
            self.at += 1
            return True
        if (word in said.FILLERS or word in said.TAKEN or word in said.DETERMINERS) and self.sure:
            self.at += 1
            return True
        return False

    def _thing(self) -> bool:
        start = self.at
        self._skip_determiners()
        if self.at >= len(self.words):
            self.at = start
            return False
        node = self._longest(self.names.thing) or self._longest(self.names.place)
        if node is not None:
            return self._add(node, sure=False)
        return self._add(self._word(), sure=False)

    def _word(self) -> Node:
        """Take a word that no name begins with."""
        word = self.words[self.at]
        self.at += 1
        folded = words_of(word) or (word,)
        self.unknown.append(word)
        return Word(folded, exact=is_exact(folded, starred=False, quoted=False), typed=word)

    def _skip_determiners(self) -> None:
        while self.at < len(self.words) and self.words[self.at] in said.DETERMINERS:
            self.at += 1

    def _longest(self, look_up: Callable[[tuple[str, ...]], Node | None]) -> Node | None:
        """Take as many words as are one name."""
        for count in range(min(_LONGEST_NAME, len(self.words) - self.at), 0, -1):
            part = self._next(count)
            if "," in part[:-1] or (count == 1 and part[0] in said.STOP):
                continue
            words = tuple(word for one in part for word in words_of(one.removesuffix("'s")))
            node = look_up(words) if words else None
            if node is not None:
                self.at += count
                return node
        return None


def _faces(sign: str, value: int) -> Number:
    match sign:
        case ">":
            return Number("faces", value + 1, None)
        case ">=":
            return Number("faces", value, None)
        case "<":
            return Number("faces", None, value - 1)
        case "<=":
            return Number("faces", None, value)
        case _:
            return Number("faces", value, value)
