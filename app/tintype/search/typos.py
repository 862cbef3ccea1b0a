"""Words that are a letter or two away from known ones."""

from __future__ import annotations

from collections.abc import Iterable

_ONE, _TWO = 4, 8  # letters from which on one mistake is forgiven, and two


def nearest(word: str, known: Iterable[str]) -> list[str]:
    """Return the known words with the fewest mistakes between, if few enough; best first.

    A mistake is a letter too many, too few, another, or two exchanged (optimal string alignment).
    Of equals, those that begin with the same letter come first: there people err least.

    Args:
        word: folded, as all known ones.
    """
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    allowed = (len(word) >= _ONE) + (len(word) >= _TWO)
    if not allowed or not word.isalpha():
        return []
    choices = [other for other in known if abs(len(other) - len(word)) <= allowed and other != word]
    found = extract(word, choices, scorer=OSA.distance, score_cutoff=allowed, limit=None)
    fewest = min((distance for _, distance, _ in found), default=0)
    closest = [other for other, distance, _ in found if distance == fewest]
    return sorted(dict.fromkeys(closest), key=lambda other: (other[0] != word[0], other))
