"""The words of a language for tags and places: what to call them, and which of them text means.

The data lie beside the vocabulary, in a folder a language (``resources/vocabulary/README.md``).
English needs none: there everything is called what it is stored as.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import islice, product
from pathlib import Path
from typing import Literal

from tintype import paths
from tintype.catalog.words import words_of
from tintype.errors import EnvironmentFault
from tintype.fileio import data_lines
from tintype.search.inflection import forms

ENGLISH = "en"
LANGUAGES = (ENGLISH, "de", "es", "fr", "ja")
PLACES, CALENDAR, SENTENCES = "places.txt", "calendar.txt", "sentences.txt"
FILES = ("animals.txt", "world.txt", "things.txt", "doing.txt", PLACES, CALENDAR)
LONGEST = 5  # words of a name
_SHORTEST_PART = 3  # letters, less one for what is behind, of a compound
_MOST_FORMS = 64  # of a name of several words

Kind = Literal["tag", "country", "place", "month"]


@dataclass(frozen=True, slots=True)
class Thing:
    """What has names: a tag, place or month by its English name, a country by its code."""

    kind: Kind
    name: str


_Name = tuple[Thing, str, bool]  # a name of a thing; whether it is what it is called


class Language:
    """What tags and places are called in one language. Everything is read when first asked for.

    Args:
        code: one of ``LANGUAGES``; any other is taken for English.
        folder: with a folder of that name in it.

    Raises:
        EnvironmentFault: when first asked, if a file is absent or malformed.
    """

    def __init__(self, code: str, folder: Path) -> None:
        self.code = code if code in LANGUAGES else ENGLISH
        self._folder = folder / code

    @property
    def is_english(self) -> bool:
        """Whether everything is called what it is stored as."""
        return self.code == ENGLISH

    # What things are called

    def tag(self, name: str) -> str:
        """Return what a tag is called; a person's own tags are called what they are."""
        return _first(self._lines["tag"].get(name)) or name

    def country(self, code: str, name: str) -> str:
        """Return what a country is called; ``name``: what it is stored as."""
        return _first(self._lines["country"].get(code.upper())) or name

    def country_named(self, name: str) -> str:
        """Return what a country is called that is stored by this name."""
        return name if self.is_english else self.country(_codes().get(name.strip(), ""), name)

    def place(self, name: str) -> str:
        """Return what a town or region is called."""
        return _first(self._lines["place"].get(name)) or name

    def others(self, tag: str) -> tuple[str, ...]:
        """Return what else finds a tag."""
        return self.names(Thing("tag", tag))[1:]

    def names(self, thing: Thing) -> tuple[str, ...]:
        """Return what a thing is called, and then what else finds it."""
        line = self._lines[thing.kind].get(thing.name, "")
        return tuple(filter(None, (one.strip() for one in line.split(";"))))

    @cached_property
    def _lines(self) -> dict[Kind, dict[str, str]]:
        """The names of each thing, as they stand in the files: parted when they are asked for."""
        found: dict[Kind, dict[str, str]] = {"tag": {}, "country": {}, "place": {}, "month": {}}
        if not self.is_english:
            for file in FILES:
                for number, line in data_lines(self._folder / file):
                    name, colon, rest = line.partition(": ")
                    if not colon:
                        raise _fault(self._folder / file, number)
                    found[_kind(name, file)][name] = rest
        return found

    def joint(self, word: str) -> str:
        """Return what a word does in a sentence: ``of``, ``without``, ``or``; else nothing.

        Args:
            word: folded.
        """
        return self._joints.get(word, "")

    @cached_property
    def _joints(self) -> dict[str, str]:
        if self.is_english:
            return {}
        lines = (line.partition(": ") for _, line in data_lines(self._folder / SENTENCES))
        return {_folded(word): role for role, _, rest in lines for word in rest.split(";")}

    # What text means

    def named(self, text: str) -> tuple[Thing, ...]:
        """Return what text names: what is called so; else what it finds besides, in any form."""
        own = [(thing, name) for thing, name, is_own in self._known(_folded(text)) if is_own]
        return _nearest(text, own) or self.meant(text)

    def meant(self, text: str) -> tuple[Thing, ...]:
        """Return all that text may mean: by its name, another word, or a form of one.

        Signs that tell words apart (``ñ``, ``パ``) count if they make a difference.
        """
        key = _folded(text)
        found = _nearest(text, [(thing, name) for thing, name, _ in self._known(key)])
        if found or not key or self.is_english:
            return found
        parts = [forms(word, self.code) for word in key.split()]
        keys = (" ".join(words) for words in islice(product(*parts), _MOST_FORMS))
        return tuple(dict.fromkeys(thing for one in keys for thing, _, _ in self._known(one)))

    def head(self, word: str) -> tuple[Thing, ...]:
        """Return what a German compound is a kind of: ``Reisekoffer`` is a ``Koffer``."""
        key = _folded(word)
        if self.code != "de" or " " in key:
            return ()
        starts = range(_SHORTEST_PART, len(key) - _SHORTEST_PART)
        return next((found for at in starts if (found := self.meant(key[at:]))), ())

    def is_form(self, text: str, name: str) -> bool:
        """Whether a text is a name, or another form of it."""
        key, asked = _folded(name), _folded(text)
        return key == asked or key in forms(asked, self.code)

    def beginning(self, words: Sequence[str], kind: Kind) -> Iterator[Thing]:
        """Yield the things with a name that has words beginning so (folded, ``words_of``)."""
        first, last = tuple(map(_kana, words[:-1])), _kana(words[-1])
        found = (
            thing
            for key, named in self._index.items()
            if last in key and _begins(tuple(key.split()), first, last)
            for thing, _, _ in named
            if thing.kind == kind
        )
        yield from dict.fromkeys(found)

    @cached_property
    def all_words(self) -> frozenset[str]:
        """All folded words of names: what a slip of the finger may have meant."""
        return frozenset(word for key in self._index for word in key.split())

    def _known(self, key: str) -> Sequence[_Name]:
        return self._index.get(key, ())

    @cached_property
    def _index(self) -> dict[str, list[_Name]]:
        """Things by their folded names."""
        index: dict[str, list[_Name]] = {}
        for kind, lines in self._lines.items():
            for called in lines:
                thing = Thing(kind, called)
                for at, name in enumerate(self.names(thing)):
                    index.setdefault(_folded(name), []).append((thing, name, at == 0))
        return index


@cache
def _codes() -> dict[str, str]:
    """Codes of countries by the names that the catalog has."""
    lines = (line for _, line in data_lines(paths.resources() / "vocabulary" / "countries.txt"))
    return {name: code for code, _, name in (line.partition(": ") for line in lines)}


@cache
def language_of(code: str) -> Language:
    """Return a language with the packaged words, the same each time."""
    return Language(code, paths.resources() / "vocabulary")


def languages_code(name: str) -> str:
    """Return the language of a locale such as ``de_AT.UTF-8``; English where it is not known."""
    code = re.split(r"[_.@-]", name, maxsplit=1)[0].casefold()
    return code if code in LANGUAGES else ENGLISH


def _nearest(text: str, found: Sequence[tuple[Thing, str]]) -> tuple[Thing, ...]:
    """Return the things of the names that are just like a text; of all, where none is."""
    same = [thing for thing, name in found if _exact(name) == _exact(text)]
    return tuple(dict.fromkeys(same or (thing for thing, _ in found)))


def _exact(text: str) -> str:
    """Return text without what never tells words apart: case, width, hyphens, kind of kana."""
    plain = _kana(unicodedata.normalize("NFKC", text).casefold())
    return " ".join(re.findall(r"[^\W_]+", plain))


def _folded(text: str) -> str:
    return _kana(" ".join(words_of(text)))


def _kana(text: str) -> str:
    """Return text with hiragana for katakana: ネコ is ねこ."""
    if text.isascii():
        return text
    return "".join(chr(ord(sign) - 0x60) if "ァ" <= sign <= "ヶ" else sign for sign in text)


def _begins(name: tuple[str, ...], first: tuple[str, ...], last: str) -> bool:
    """Whether a name has words, together and in order, of which the last is a beginning."""
    count = len(first)
    return any(
        name[at + count].startswith(last) and name[at : at + count] == first
        for at in range(len(name) - count)
    )


def _first(line: str | None) -> str:
    return line.partition(";")[0].strip() if line else ""


def _fault(path: Path, line: int) -> EnvironmentFault:
    return EnvironmentFault(
        f"{path.name}, line {line}: a name, a colon, and names between ; are wanted.",
        f"Mend {path}.",
    )


def _kind(name: str, file: str) -> Kind:
    if file != PLACES:
        return "month" if file == CALENDAR else "tag"
    return "country" if len(name) == 2 and name.isupper() else "place"


def tags_of(things: Iterable[Thing]) -> tuple[str, ...]:
    """Return the names of the tags among some things."""
    return tuple(thing.name for thing in things if thing.kind == "tag")
