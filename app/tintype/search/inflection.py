"""Other forms of a word of German, Spanish, French or Japanese, by its ending.

Generous, as ``catalog.words.forms`` is for English: a form that is no name finds nothing. Words are
folded, so German plurals by umlaut alone are none here: ``Äpfel`` is ``apfel`` already.
"""

from __future__ import annotations

from functools import lru_cache

_SHORTEST = 3  # letters that have to be left
_DIGRAPHS = (("ae", "a"), ("oe", "o"), ("ue", "u"))  # umlauts as those write who cannot type them
_GERMAN = ("ern", "en", "er", "es", "e", "n", "s")
# What is behind the thing itself in a compound that means photos of it: Hundefoto, Strandbilder.
_OF_PHOTOS = ("fotos", "foto", "bilder", "bild", "aufnahmen", "aufnahme", "photos", "photo")
_JOINTS = ("", "e", "s", "n", "en", "es", "er")
_JAPANESE = ("の写真", "写真", "の画像")


@lru_cache(maxsize=1 << 12)
def forms(word: str, language: str) -> tuple[str, ...]:
    """Return a folded word and its other forms, itself first."""
    match language:
        case "de":
            found = _german(word)
        case "es":
            found = _spanish(word)
        case "fr":
            found = _french(word)
        case "ja":
            found = [word.removesuffix(ending) for ending in _JAPANESE]
        case _:
            found = []
    least = 1 if language == "ja" else _SHORTEST
    return tuple(dict.fromkeys((word, *(one for one in found if len(one) >= least))))


def _german(word: str) -> list[str]:
    plain = word
    for written, meant in _DIGRAPHS:
        plain = plain.replace(written, meant)
    found = [plain]
    for one in dict.fromkeys((word, plain)):
        found += [one[: -len(ending)] for ending in _GERMAN if one.endswith(ending)]
    for behind in _OF_PHOTOS:
        thing = plain.removesuffix(behind)
        if thing != plain:
            found += [thing.removesuffix(joint) for joint in _JOINTS if thing.endswith(joint)]
            break
    return [*found, *(word + ending for ending in ("n", "en", "e", "er", "s"))]


def _spanish(word: str) -> list[str]:
    if word.endswith("ces"):
        return [f"{word[:-3]}z", word[:-1]]
    found = [word[: -len(ending)] for ending in ("s", "es") if word.endswith(ending)]
    return [*found, f"{word}s", f"{word}es"]


def _french(word: str) -> list[str]:
    if word.endswith("aux"):
        return [f"{word[:-3]}al", f"{word[:-3]}ail", word[:-1]]
    return [word[:-1]] if word.endswith(("s", "x")) else [f"{word}s", f"{word}x"]
