"""Typed text to tokens that know their places. Only shapes are told apart here, not meanings."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from tintype.search.messages import Note

Kind = Literal["word", "field", "open", "close", "or", "and", "not"]

_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»"}
_FIELD = re.compile(r"([^\W\d][\w-]*):")
_COMPARED = re.compile(r"([^\W\d]+)(?=[<>]=?\s*\d)")  # iso>400, without a colon
_MINUS = "-−–!"
_NEXT_VALUE = re.compile(r"([|,])[^\s()|]")
_SPREAD = re.compile(r"\s+(?:-|–|\.\.)\s+(?=\d)")
_SIGNS = re.compile(r"[<>=]+")


@dataclass(frozen=True, slots=True)
class Value:
    """One of the values behind a field, or a free word.

    Attributes:
        text: without its quotes.
        position: counted from 1.
        starred: a star follows the quotes.
    """

    text: str
    position: int
    quoted: bool = False
    starred: bool = False

    @property
    def pattern(self) -> str:
        """The text, a star behind the quotes included."""
        return self.text + "*" if self.starred else self.text


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a query.

    Attributes:
        text: as typed; of a field, its name.
        values: of a word, itself; of a field, its alternatives; none where a group follows.
        spelt: of an operator, that it is a word that might mean itself (``or``).
        end: where it ends; the text up to there, counted from 0, holds it.
    """

    kind: Kind
    text: str
    position: int
    values: tuple[Value, ...] = ()
    spelt: bool = False
    end: int = 0


class Lexer:
    """Reads a query once; ``notes`` then holds what was repaired.

    Args:
        fields: names that, after a space, begin a field rather than a value.
    """

    def __init__(self, text: str, fields: Collection[str] = ()) -> None:
        self._text = text
        self._fields = fields
        self._at = 0
        self.notes: list[Note] = []

    def tokens(self) -> Iterator[Token]:
        """Yield the tokens in order."""
        for token in self._tokens():
            yield replace(token, end=self._at)

    def _tokens(self) -> Iterator[Token]:
        while self._skip_spaces():
            start, sign = self._at, self._text[self._at]
            if sign in "()|":
                self._at += 2 if self._text.startswith("||", start) else 1
                kind: Kind = "open" if sign == "(" else "close" if sign == ")" else "or"
                yield Token(kind, sign, start + 1)
            elif sign in _MINUS:
                yield from self._minus(start)
            elif field := self._field():
                self._at = field[1]
                yield Token("field", field[0], start + 1, tuple(self._values()))
            else:
                yield from self._word(start)

    def _skip_spaces(self) -> bool:
        while self._at < len(self._text) and self._text[self._at].isspace():
            self._at += 1
        return self._at < len(self._text)

    def _minus(self, start: int) -> Iterator[Token]:
        self._at += 1
        rest = self._text[self._at : self._at + 1]
        if rest and not rest.isspace() and rest not in _MINUS + ")|":
            yield Token("not", self._text[start], start + 1)
        else:
            self.notes.append(Note("A minus has to touch what it excludes.", start + 1))

    def _field(self) -> tuple[str, int] | None:
        """Return the name of the field that begins here, and where its value begins."""
        match = _FIELD.match(self._text, self._at) or _COMPARED.match(self._text, self._at)
        return (match[1], match.end()) if match else None

    def _word(self, start: int) -> Iterator[Token]:
        value = self._value()
        lowered = value.text.casefold()
        if not value.quoted and lowered in ("and", "or", "not"):
            yield Token(lowered, value.text, start + 1, (value,), spelt=True)  # type: ignore[arg-type]
        elif not value.quoted and lowered in ("&", "&&", "+"):
            yield Token("and", value.text, start + 1)
        else:
            yield Token("word", value.text, start + 1, (value,))

    def _values(self) -> Iterator[Value]:
        """Read what stands behind a colon: values with ``|`` between them, and no spaces."""
        spaced = self._text[self._at : self._at + 1].isspace()
        if not self._skip_spaces() or self._text[self._at] in "()|":
            return
        found = self._field() if spaced else None
        if found and found[0].casefold() in self._fields:
            return  # the next field, not a value
        value = self._value(whole=True)
        yield value
        while (match := _NEXT_VALUE.match(self._text, self._at)) is not None:
            if match[1] == "," and not value.quoted:
                return
            self._at += 1
            value = self._value(whole=True)
            yield value

    def _value(self, *, whole: bool = False) -> Value:
        """Read a quoted text or a run of signs.

        Args:
            whole: it is a field's: ``> 3`` belongs together.
        """
        start = self._at
        if self._text[start] in _QUOTES:
            return self._quoted(start)
        end = self._end_of_run(start)
        if whole and _SIGNS.fullmatch(self._text, start, end):
            self._at = end
            if self._skip_spaces():
                end = self._end_of_run(self._at)
        if whole and (spread := _SPREAD.match(self._text, end)) and self._text[end - 1].isdigit():
            end = self._end_of_run(spread.end())  # 200 - 400
        self._at = max(end, start + 1)
        return Value("".join(self._text[start : self._at].split()), start + 1)

    def _end_of_run(self, start: int) -> int:
        """Return where a word ends; parentheses inside it, as in ``IMG(1).jpg``, belong to it."""
        depth, at = 0, start
        while at < len(self._text):
            sign = self._text[at]
            if sign.isspace() or sign == "|" or (sign in _QUOTES and at > start):
                break
            depth += (sign == "(") - (sign == ")")
            if depth < 0:
                break
            at += 1
        return at if depth <= 0 else self._unbalanced(start, at)

    def _unbalanced(self, start: int, end: int) -> int:
        """A word's parenthesis that is never closed ends it, unless it begins with it."""
        found = self._text.find("(", start + 1, end)
        return found if found > start else end

    def _quoted(self, start: int) -> Value:
        closers = {_QUOTES[self._text[start]], '"'}
        places = (self._text.find(closer, start + 1) for closer in closers)
        end = min((place for place in places if place > start), default=-1)
        if end < 0:
            end = len(self._text)
            self.notes.append(Note("A closing quote was missing; put at the end.", start + 1))
        starred = self._text[end + 1 : end + 2] == "*"
        self._at = end + 1 + starred
        text = " ".join(self._text[start + 1 : end].split())
        return Value(text, start + 1, quoted=True, starred=starred)
