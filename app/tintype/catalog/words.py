"""Words as searches compare them: folded, apart from signs, and with their other forms.

Documents keep words as they were written (folded), and a search asks for all forms of its word:
so quotes can be exact, and suggestions show real words.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

BREAK = "¶"  # stands between the texts of a document's column: no phrase goes across

_WORD = re.compile(r"[^\W_]+")
_POSSESSIVE = re.compile(r"(?<=\w)['’]s\b")  # Jane's birthday is about Jane
_MIN_STEM = 3
_DOUBLING = re.compile(r"[^aeiou][aeiou][bdglmnprt]$")  # swim, swimming
# Plurals that no ending tells.
_ODD = (
    ("man", "men"), ("woman", "women"), ("child", "children"), ("foot", "feet"),
    ("tooth", "teeth"), ("goose", "geese"), ("mouse", "mice"), ("ox", "oxen"),
    ("leaf", "leaves"), ("wolf", "wolves"), ("calf", "calves"), ("knife", "knives"),
    ("life", "lives"), ("wife", "wives"), ("shelf", "shelves"), ("loaf", "loaves"),
    ("scarf", "scarves"), ("half", "halves"), ("bus", "buses"), ("potato", "potatoes"),
    ("tomato", "tomatoes"),
)  # fmt: skip
_OTHER = {a: b for pair in _ODD for a, b in (pair, pair[::-1])}


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """Return text without accents and upper case, backslashes as ``/``; signs stay."""
    if text.isascii():  # most names of files: three times as quick
        return text.lower().replace("\\", "/")
    apart = unicodedata.normalize("NFKD", text)
    plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return plain.casefold().replace("\\", "/")


@lru_cache(maxsize=1 << 16)
def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a text: runs of letters and digits."""
    folded = fold(text)
    return tuple(_WORD.findall(_POSSESSIVE.sub("", folded) if "s" in folded else folded))


def joined(texts: list[str]) -> str:
    """Return texts as a document's column stores them: words, ``BREAK`` between texts."""
    return f" {BREAK} ".join(" ".join(words) for text in texts if (words := words_of(text)))


def split(column: str) -> list[tuple[str, ...]]:
    """Reverse ``joined``: the words of each text."""
    return [tuple(part.split()) for part in column.split(BREAK) if part.strip()]


@lru_cache(maxsize=1 << 12)
def forms(word: str) -> tuple[str, ...]:
    """Return a folded word and what else it may look like: singular, plural, ``-ing``.

    Generous: a form that is no word is in no document. Words with digits have one form.
    """
    if not word.isalpha() or not word.isascii() or len(word) < _MIN_STEM:
        return (word,)
    found = {word, *_singulars(word)}
    if word.endswith("ing"):
        stem = word[:-3]
        bases = {stem, stem + "e"} | ({stem[:-1]} if stem[-1:] == stem[-2:-1] else set())
        found |= {base for base in bases if len(base) >= _MIN_STEM}
    elif len(found) == 1:
        found |= {*_plurals(word), word + "ing"}
        found |= {word[:-1] + "ing"} if word.endswith("e") else set()
        found |= {word + word[-1] + "ing"} if _DOUBLING.search(word) else set()
    if word in _OTHER:
        found.add(_OTHER[word])
    return tuple(sorted(found))


def _plurals(word: str) -> set[str]:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return {word + "es"}
    if word.endswith("y") and word[-2] not in "aeiou":
        return {word[:-1] + "ies"}
    return {word + "s"}


def _singulars(word: str) -> set[str]:
    """Return what a word would be the plural of."""
    guesses = set()
    if word.endswith("ies"):
        guesses.add(word[:-3] + "y")
    if word.endswith(("ses", "xes", "zes", "ches", "shes")):
        guesses.add(word[:-2])
    if word.endswith("s") and not word.endswith("ss"):
        guesses.add(word[:-1])
    return {guess for guess in guesses if len(guess) >= _MIN_STEM and word in _plurals(guess)}
