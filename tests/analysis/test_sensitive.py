"""Numbers that look like cards, accounts and passports; all of them are published specimens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tintype.analysis.sensitive import Sensitive, check_digit, find, iban, luhn

PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
IDENTITY_CARD = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)


@pytest.mark.parametrize(
    ("lines", "kind", "where"),
    [
        (["BANK", "4111 1111 1111 1111", "12/29"], "card", (1,)),
        (["5500-0000-0000-0004"], "card", (0,)),
        (["No. 378282246310005"], "card", (0,)),
        (["4111", "1111", "1111", "1111"], "card", (0, 1, 2, 3)),
        (["IBAN: DE89 3704 0044 0532 0130 00"], "bank account", (0,)),
        (["gb29nwbk60161331926819"], "bank account", (0,)),
        (PASSPORT, "identity document", (1,)),
        (IDENTITY_CARD, "identity document", (1,)),
        (["L898902C36UT07408122F1204159ZE184226B<<<<<1O"], "identity document", (0,)),
    ],
)
def test_documents_are_seen(lines, kind, where) -> None:
    assert find(lines) == Sensitive(kind, where)


@pytest.mark.parametrize(
    "line",
    [
        "4111 1111 1111 1112",  # the check digit is wrong
        "+49 30 1234567 8901234",  # a telephone number
        "1234567890123456",
        "DE89 3704 0044 0532 0130 01",
        "ISBN 978-3-16-148410-0",
        "2026-11-21 14:30:00 12345",
        "L898902C36UTO7408122F1204158ZE184226B<<<<<10",
        "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<",
        "",
    ],
)
def test_other_numbers_are_not(line) -> None:
    found = find([line])
    assert found is None or set(line) == {"<"}


@given(st.from_regex(r"\d{15}", fullmatch=True), st.integers(0, 15), st.integers(1, 9))
def test_one_wrong_digit_breaks_a_card_number(body, place, change) -> None:
    digits = next(body + last for last in "0123456789" if luhn(body + last))
    wrong = str((int(digits[place]) + change) % 10)
    assert not luhn(digits[:place] + wrong + digits[place + 1 :])


def test_check_digits_of_the_standards() -> None:
    assert iban("GB82WEST12345698765432")
    assert not iban("GB82WEST12345698765423")
    assert (check_digit("520727"), check_digit("AB2134<<<")) == (3, 5)


@given(st.lists(st.text(max_size=60), max_size=6))
def test_any_text_has_an_answer(lines) -> None:
    found = find(lines)
    assert found is None or all(0 <= line < len(lines) for line in found.lines)
