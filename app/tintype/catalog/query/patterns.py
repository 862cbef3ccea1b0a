"""What stands after a field: words that lie together, or a whole with ``*`` and ``?`` in it.

``canon`` and ``eos*`` are words (the last may be a beginning); ``*.jpg`` and ``img_*_edit*`` are
globs. A path is always a glob: without a star, it holds the text anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import translate
from functools import lru_cache
from re import compile as compiled
from typing import TYPE_CHECKING

from tintype.catalog.words import fold, forms, words_of

if TYPE_CHECKING:
    import re

    from tintype.catalog.query.tree import TextField

# How a glob is anchored in the text of each field: before and after it.
_ANCHORS = {"file": ("", ""), "folder": ("*/", "/*"), "path": ("*/", "")}
_ANYWHERE = ("*", "*")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Folded words that stand together; ``prefix``: the last is a beginning."""

    words: tuple[str, ...]
    prefix: bool = False
    inflected: bool = False

    def alternatives(self) -> tuple[str, ...]:
        """Return the words that may stand in the place of the only one; else none."""
        if self.inflected and len(self.words) == 1 and not self.prefix:
            return forms(self.words[0])
        return ()

    def found_in(self, texts: Iterable[tuple[str, ...]]) -> bool:
        """Whether one of the texts, as words, holds the phrase."""
        return any(self._within(text) for text in texts)

    def _within(self, text: tuple[str, ...]) -> bool:
        count = len(self.words)
        if not count:
            return False
        starts = range(len(text) - count + 1)
        return any(self._equals(text[start : start + count]) for start in starts)

    def _equals(self, window: tuple[str, ...]) -> bool:
        if window[:-1] != self.words[:-1]:
            return False
        if self.prefix:
            return window[-1].startswith(self.words[-1])
        return window[-1] == self.words[-1] or window[-1] in self.alternatives()


@dataclass(frozen=True, slots=True)
class Glob:
    """A folded text in which ``*`` is any signs and ``?`` any one; ``[`` is only itself."""

    text: str

    def for_sqlite(self) -> str:
        """Return the operand of SQLite's GLOB."""
        return self.text.replace("[", "[[]")

    def matches(self, folded: str) -> bool:
        """Whether a folded text fits, as a whole."""
        return _expression(self.text).match(folded) is not None


@lru_cache(maxsize=256)
def _expression(glob: str) -> re.Pattern[str]:
    return compiled(translate(glob.replace("[", "[[]")))


def read(field: TextField, pattern: str) -> Phrase | Glob:
    """Return what a pattern means in a field."""
    stem = pattern.rstrip("*")
    if field != "path" and not has_wildcard(stem):
        return Phrase(words_of(stem), prefix=stem != pattern and stem[-1:].isalnum())
    text = fold(pattern).lstrip("/")
    if field == "path" and not has_wildcard(pattern):
        return Glob(f"*{text}*")
    before, after = _ANCHORS.get(field, _ANYWHERE)
    return Glob(f"{before}{text}{after}")


def has_wildcard(text: str) -> bool:
    """Whether a text has a star or a question mark."""
    return "*" in text or "?" in text


def names(pattern: str, name: str) -> bool:
    """Whether a tag's name is meant by what was typed: the same words, one or many, or a glob."""
    if has_wildcard(pattern):
        return Glob(fold(pattern)).matches(fold(name))
    asked, words = words_of(pattern), words_of(name)
    if not asked or len(asked) != len(words) or asked[:-1] != words[:-1]:
        return False
    return words[-1] in forms(asked[-1])
