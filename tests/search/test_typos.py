"""Words that are nearly right: how many mistakes are forgiven."""

import pytest

from tintype.search.typos import nearest

KNOWN = ["beach", "bench", "dog", "mountain", "grandma", "bicycle", "kitchen", "peach", "boat"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("beahc", ["beach"]),
        ("beech", ["beach", "bench"]),
        ("baech", ["beach"]),
        ("bbeach", ["beach"]),
        ("moutain", ["mountain"]),
        ("mountian", ["mountain"]),
        ("biccycel", ["bicycle"]),
        ("kichten", []),  # two mistakes in seven letters
        ("dig", []),  # too short to tell
        ("seach", ["beach", "peach"]),
        ("beach", ["bench", "peach"]),  # the word itself is no mistake
        ("img1", []),
        ("", []),
    ],
)
def test_few_mistakes_are_forgiven(typed: str, meant: list[str]) -> None:
    assert nearest(typed, KNOWN) == meant
