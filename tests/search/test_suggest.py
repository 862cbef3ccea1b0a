"""Suggestions: the piece under the cursor, and what it may become."""

import pytest

from tintype.search.suggest import pieces
from tintype.search.wording import quoted


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", []),
        ("dog ", []),
        ("dog be", ["dog be", "be"]),
        ("-be", ["be"]),
        ("(be", ["be"]),
        ("cat|be", ["be"]),
        ("camera:can", ["camera:can"]),
        ("Camera: can", ["can"]),
        ('person:"jane d', ["person:jane d"]),
        ('dog "fire en', ["fire en"]),
        ("dog camera:", ["camera:"]),
        ("dog and be", ["be"]),
        ("label:do", ["tag:do"]),
        ("one two three four", ["two three four", "three four", "four"]),
    ],
)
def test_the_piece_under_the_cursor(query: str, expected: list[str]) -> None:
    found = [
        f"{one.field}:{one.typed}" if one.field else one.typed for one in pieces(query, len(query))
    ]
    assert found == expected


def test_a_piece_is_replaced_as_a_whole_wherever_the_cursor_is() -> None:
    (piece,) = pieces("-person:jane dog", 10)
    assert (piece.sign, piece.field, piece.typed, piece.start, piece.end) == (
        "-", "person", "ja", 1, 12,
    )  # fmt: skip


def test_names_are_quoted_where_the_language_needs_it() -> None:
    assert [quoted(name) for name in ("dog", "Jane Doe", "b&w", "O'Brien", 'a "b"', "or")] == [
        "dog", '"Jane Doe"', '"b&w"', "O'Brien", '"a  b "', '"or"',
    ]  # fmt: skip
