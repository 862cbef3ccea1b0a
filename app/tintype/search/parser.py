"""Typed text to a query tree; the language is described in ``docs/search.md``.

Recursive descent: alternatives (``OR``) of sequences (``AND``, or just a space) of terms, which
may be negated, and grouped by parentheses. What is not a field is free text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from tintype.catalog.query.tree import (
    And,
    Everything,
    Near,
    NearPlace,
    Node,
    Not,
    Or,
    Search,
    Sort,
    SortKey,
    Taken,
    Untagged,
    Word,
)
from tintype.errors import UserError
from tintype.search import fields, messages, when
from tintype.search.dates import span
from tintype.search.fields import FIELDS, Field
from tintype.search.lexer import Lexer, Token, Value
from tintype.search.messages import Note
from tintype.search.quantities import MEASURES, is_number

SORTS: dict[str, tuple[SortKey, bool]] = {
    "relevance": ("relevance", False), "best": ("relevance", False),
    "date": ("date", False), "taken": ("date", False), "newest": ("date", False),
    "oldest": ("date", True), "added": ("added", False), "imported": ("added", False),
    "name": ("name", False), "file": ("name", False), "size": ("size", False),
    "largest": ("size", False), "smallest": ("size", True), "rating": ("rating", False),
    "stars": ("rating", False), "random": ("random", False), "shuffle": ("random", False),
}  # fmt: skip

# More than anybody types: recursion and SQLite have their limits.
_DEEPEST = 50
_LONGEST = 400

_DATE_FIELDS = {"date", "before", "after", "since", "added"}
_APERTURE = re.compile(r"f/\d+(?:\.\d+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Term:
    """One of the parts of a query that all have to hold, or its order.

    Attributes:
        node: what it means; None for ``sort:`` and for ``dist:``, which says more of another term.
        start, end: where it stands in the text, from 0.
    """

    node: Node | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query as it was read, and what should be said of that.

    Attributes:
        terms: the parts in their order, if all of them have to hold; none where there is an OR
            between them.
    """

    search: Search
    notes: tuple[Note, ...] = ()
    terms: tuple[Term, ...] = ()


def parse(text: str, *, unfinished: bool = False, today: date | None = None) -> Node:
    """Return the tree of a typed query whose order does not matter; see ``read``."""
    return read(text, unfinished=unfinished, today=today).search.node


def read(text: str, *, unfinished: bool = False, today: date | None = None) -> Parsed:
    """Read a typed query; an empty one matches everything.

    Args:
        unfinished: someone is typing still, so a free last word is the beginning of one.
        today: what ``yesterday`` refers to; None for the real one.

    Raises:
        UserError: an unknown field, a value missing, or one that makes no sense. The message
            gives the position, counted from 1.
    """
    # SQLite takes neither lone surrogates (bytes of a terminal that are no UTF-8) nor NUL.
    text = text.encode("utf-8", "replace").decode().replace("\0", " ")
    lexer = Lexer(text, fields.NAMES)
    tokens = list(lexer.tokens())
    if len(tokens) > _LONGEST:
        raise UserError(f"A query may have {_LONGEST} parts, not {len(tokens):,}.")
    if unfinished and tokens and tokens[-1].kind == "word" and text[-1].isalnum():
        value = tokens[-1].values[0]
        tokens[-1] = replace(tokens[-1], values=(replace(value, text=f"{value.text}*"),))
    parser = _Parser(tokens, today or date.today())  # noqa: DTZ011 - a person's own today
    search = parser.search()
    notes = sorted(lexer.notes + parser.notes, key=lambda note: note.position or 0)
    return Parsed(search, tuple(notes), tuple(parser.terms))


class _Parser:
    """Goes through the tokens once."""

    def __init__(self, tokens: Sequence[Token], today: date) -> None:
        self._tokens = tokens
        self._today = today
        self._at = 0
        self._sort: Sort | None = None
        self._depth = 0  # of parentheses and NOTs
        self._meaningless = False
        self.notes: list[Note] = []
        self.terms: list[Term] = []

    def search(self) -> Search:
        node = self._alternatives(None)
        if any(token.kind == "or" for token in self._outside()):
            self.terms.clear()
        while self._peek() == "close":
            position = self._next().position
            self.notes.append(Note("A closing parenthesis without an opening one.", position))
            rest = self._alternatives(None)
            node = _joined(And, [found for found in (node, rest) if found is not None])
        # Nothing but signs finds nothing, and not everything.
        nothing = Or(()) if self._meaningless else Everything()
        return Search(node or nothing, self._sort or Sort())

    def _outside(self) -> Iterator[Token]:
        """Yield the tokens that stand in no parentheses."""
        depth = 0
        for token in self._tokens:
            depth += (token.kind == "open") - (token.kind == "close")
            if depth <= 0:
                yield token

    def _note_term(self, node: Node | None, first: int) -> None:
        """Note what the tokens since ``first`` mean, if they are a part of the whole."""
        if not self._depth:
            start, end = self._tokens[first].position - 1, self._tokens[self._at - 1].end
            self.terms.append(Term(node, start, end))

    def _peek(self) -> str | None:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else None

    def _next(self) -> Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _alternatives(self, field: str | None) -> Node | None:
        """Read sequences with OR between them."""
        found = [self._sequence(field)]
        while self._peek() == "or":
            token = self._next()
            found.append(self._sequence(field))
            if found[-1] is None or found[-2] is None:
                self._dangling(token)
        return _joined(Or, [node for node in found if node is not None])

    def _sequence(self, field: str | None) -> Node | None:
        """Read terms up to an OR, a closing parenthesis or the end."""
        found: list[Node] = []
        reach: Token | None = None
        while (kind := self._peek()) not in ("or", "close", None):
            if kind == "and":
                token = self._next()
                if not found or self._peek() in ("or", "close", None):
                    self._dangling(token)
                continue
            first, token = self._at, self._tokens[self._at]
            if kind == "field" and fields.field_name(token.text, token.position) == "dist":
                reach = self._next()
                self._note_term(None, first)
                continue
            node = self._term(field)
            self._note_term(node, first)
            if token.kind == "word" and isinstance(node, And):
                found += node.nodes  # dog,cat
            elif node is not None:
                found.append(node)
        if reach is not None:
            found = _near(found, reach)
        return _joined(And, found)

    def _dangling(self, token: Token) -> None:
        self.notes.append(
            Note(f"“{token.text}” joins nothing here and was left out.", token.position)
        )

    def _term(self, field: str | None) -> Node | None:
        token = self._next()
        if self._depth > _DEEPEST:
            raise UserError(f"Parentheses go too deep at position {token.position}.")
        match token.kind:
            case "not":
                return self._negated(token, field)
            case "open":
                return self._group(token, field)
            case "field":
                return self._field(token)
            case _:
                return self._word(token) if field is None else self._values(field, token)

    def _negated(self, token: Token, field: str | None) -> Node | None:
        if self._peek() in ("or", "and", "close", None):
            self._dangling(token)
            return None
        self._depth += 1
        node = self._term(field)
        self._depth -= 1
        return None if node is None else Not(node)

    def _group(self, token: Token, field: str | None) -> Node | None:
        self._depth += 1
        node = self._alternatives(field)
        self._depth -= 1
        if self._peek() == "close":
            self._next()
        else:
            self.notes.append(
                Note("A closing parenthesis was missing; put at the end.", token.position)
            )
        return node

    def _field(self, token: Token) -> Node | None:
        name = fields.field_name(token.text, token.position)
        if name in FIELDS and not token.values and self._peek() == "open":
            return self._group(self._next(), name)
        if not any(value.pattern for value in token.values):
            raise messages.no_value(token.text, token.position, fields.example_of(name))
        if name == "sort":
            self._read_sort(token)
            return None
        if name in _DATE_FIELDS:
            token = self._several_words(token, partial(when.is_period, today=self._today))
        elif name in MEASURES:
            token = self._several_words(token, partial(is_number, name))
        return self._values(name, token)

    def _several_words(self, token: Token, fits: Callable[[str], bool]) -> Token:
        """Take words along that belong to the value: ``date:last week``, ``size:>2 mb``."""
        value = token.values[-1]
        if value.quoted:
            return token
        ahead = self._tokens[self._at : self._at + 2]
        for count in (2, 1):
            words = [one.text for one in ahead[:count] if one.kind == "word"]
            longer = " ".join([value.text, *words])
            if len(words) == count and fits(longer):
                self._at += count
                return replace(token, values=(*token.values[:-1], replace(value, text=longer)))
        return token

    def _values(self, name: str, token: Token) -> Node:
        field = FIELDS[name]
        parts = [part for value in token.values for part in _parted(field, value)]
        found = [self._value(field, part) for part in parts]
        return found[0] if len(found) == 1 else Or(tuple(found))

    def _value(self, field: Field, value: Value) -> Node:
        negated = field.negates and not value.quoted and value.text[:1] in ("-", "!")
        if negated:
            value = replace(value, text=value.text[1:], position=value.position + 1)
        node = field.read(field.name, value, self._today)
        return Not(node) if negated else node

    def _read_sort(self, token: Token) -> None:
        value = token.values[0]
        if self._depth or self._sort is not None:
            raise UserError(
                f"“sort:” at position {token.position} has no place there.",
                "Write one sort: for the whole search, outside of parentheses.",
            )
        word = value.text.casefold()
        reverse = word.startswith("-")
        name = word.lstrip("-+")
        if name not in SORTS or len(token.values) > 1:
            hint = "sort: takes date, added, name, size, rating, relevance, random."
            raise messages.unknown("order", value.text, value.position, SORTS, hint)
        key, reversed_name = SORTS[name]
        if self._peek() == "word" and self._tokens[self._at].text.casefold() in ("asc", "desc"):
            # Names begin with A, all else with the newest and the most.
            reverse = (self._next().text.casefold() == "asc") != (key == "name")
        self._sort = Sort(key, reverse != reversed_name)

    def _word(self, token: Token) -> Node | None:
        value = token.values[0]
        if not value.quoted and value.text == "*":
            return Everything()
        parts = [] if value.quoted else [part for part in re.split("[,;]", value.text) if part]
        if len(parts) > 1:
            words = [replace(token, values=(replace(value, text=part),)) for part in parts]
            return _joined(And, [node for word in words if (node := self._word(word))])
        return self._text(token, value)

    def _text(self, token: Token, value: Value) -> Node | None:
        words = fields.words_only(value)
        if not words:
            if value.text:
                self._meaningless = True
                self.notes.append(
                    Note(f"“{value.text}” holds nothing to search for.", token.position)
                )
            return None
        if not value.quoted and value.text.casefold() == "untagged":
            return Untagged()
        starred = value.starred or (not value.quoted and value.text.endswith("*"))
        exact = fields.is_exact(words, starred=starred, quoted=value.quoted)
        word = Word(words, starred, exact, value.text.rstrip("*"))
        if value.quoted or starred:
            return word
        return self._or_date(value.text, word)

    def _or_date(self, text: str, word: Word) -> Node:
        """A year may as well stand in a name."""
        if _APERTURE.fullmatch(text):
            return FIELDS["f"].read("f", Value(text, 0), self._today)
        if ".." in text and when.is_period(text, self._today):
            return FIELDS["date"].read("date", Value(text, 0), self._today)
        found = span(text, self._today)
        if found is None:
            return word
        return Or((Taken(found[0].isoformat(), found[1].isoformat()), word))


def _parted(field: Field, value: Value) -> list[Value]:
    """Return the values between commas, where a comma parts them."""
    if value.quoted or not field.commas:
        return [value]
    found, position = [], value.position
    for part in value.text.split(","):
        if part:
            found.append(replace(value, text=part, position=position))
        position += len(part) + 1
    return found or [value]


def _near(found: list[Node], token: Token) -> list[Node]:
    """Apply a ``dist:`` to the ``near:`` beside it."""
    if not token.values:
        raise messages.no_value(token.text, token.position, fields.example_of("dist"))
    km = fields.distance(token.values[0])
    changed = [_reaching(node, km) for node in found]
    if not any(changed):
        raise UserError(
            f"“dist:” at position {token.position} has no near: beside it.",
            'For example: near:"Paris" dist:20km',
        )
    return [new or old for new, old in zip(changed, found, strict=True)]


def _reaching(node: Node, km: float) -> Node | None:
    match node:
        case Near():
            return replace(node, km=km)
        case NearPlace():
            return replace(node, km=km)
        case Not():
            inner = _reaching(node.node, km)
            return None if inner is None else Not(inner)
        case Or():
            changed = [_reaching(child, km) for child in node.nodes]
            return Or(tuple(new for new in changed if new)) if all(changed) else None
        case _:
            return None


def _joined(kind: type[And | Or], nodes: Sequence[Node]) -> Node | None:
    if not nodes:
        return None
    return nodes[0] if len(nodes) == 1 else kind(tuple(nodes))
