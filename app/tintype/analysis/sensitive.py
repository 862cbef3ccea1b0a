"""Whether text looks like a payment card, a bank account, a passport or an identity card.

Only what a checksum confirms counts, so that a telephone number does not hide a photo.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

WORD = "sensitive"  # of the vocabulary
ALGORITHM = 1

# Payment networks by their first digits, and how long their numbers are (ISO/IEC 7812).
_CARDS = re.compile(
    r"(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}"
    r"|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d)\d{12}|35\d{14})"
)
_DIGITS = re.compile(r"(?<![\dA-Za-z])\d(?:[ -]?\d){11,18}(?![\dA-Za-z])")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b")
_IBAN_LENGTHS = {
    "AT": 20, "BE": 16, "CH": 21, "CZ": 24, "DE": 22, "DK": 18, "ES": 24, "FI": 18, "FR": 27,
    "GB": 22, "GR": 27, "HU": 28, "IE": 22, "IT": 27, "LU": 20, "NL": 18, "NO": 15, "PL": 28,
    "PT": 25, "RO": 24, "SE": 24, "TR": 26,
}  # fmt: skip
_MRZ = re.compile(r"[A-Z0-9<]{28,46}")
_WEIGHTS = (7, 3, 1)
# (length of a line, which line of the document, spans that end in their check digit)
_MRZ_CHECKS = (
    (44, ((0, 10), (13, 20), (21, 28))),  # TD3, passports: number, birth, expiry
    (36, ((0, 10), (13, 20), (21, 28))),  # TD2
    (30, ((0, 7), (8, 15))),  # TD1, cards, second line: birth, expiry
)
_LETTERS_READ_AS_DIGITS = str.maketrans("OQDIZSBG", "00012586")


class Sensitive(NamedTuple):
    """What was found (``card``, ``bank account``, ``identity document``), in which lines."""

    kind: str
    lines: tuple[int, ...]


def find(lines: Sequence[str]) -> Sensitive | None:
    """Return what is sensitive in lines of text, or None."""
    for kind, test in (("card", _has_card), ("bank account", _has_iban)):
        found = [number for number, line in enumerate(lines) if test(line)]
        if found:
            return Sensitive(kind, tuple(found))
    # Embossed numbers are often read as four lines of four digits.
    for first, group in _four_groups(lines):
        if _has_card(group):
            return Sensitive("card", tuple(range(first, first + 4)))
    zone = tuple(number for number, line in enumerate(lines) if _is_mrz(line))
    return Sensitive("identity document", zone) if zone else None


def _four_groups(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    for first in range(len(lines) - 3):
        group = [line.strip() for line in lines[first : first + 4]]
        if all(len(part) == 4 and part.isdecimal() for part in group):
            yield first, "".join(group)


def _has_card(line: str) -> bool:
    for match in _DIGITS.finditer(line):
        digits = re.sub(r"\D", "", match[0])
        if _CARDS.fullmatch(digits) and luhn(digits):
            return True
    return False


def luhn(digits: str) -> bool:
    """Whether the last digit checks the others (ISO/IEC 7812-1)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 * (value > 9)
    return total % 10 == 0


def _has_iban(line: str) -> bool:
    for match in _IBAN.finditer(line.upper()):
        text = match[0].replace(" ", "")
        length = _IBAN_LENGTHS.get(text[:2])
        if length is not None and len(text) >= length and iban(text[:length]):
            return True
    return False


def iban(text: str) -> bool:
    """Whether the two check digits of an account number fit (ISO 13616, modulo 97)."""
    turned = text[4:] + text[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def _is_mrz(line: str) -> bool:
    """Whether a line is of a machine readable zone (ICAO 9303) whose check digits fit."""
    text = line.upper().replace(" ", "").replace("«", "<<")
    if not _MRZ.fullmatch(text) or "<" not in text:
        return False
    return any(
        len(text) == length and all(_checked(text[a:b]) for a, b in spans)
        for length, spans in _MRZ_CHECKS
    )


def _checked(field: str) -> bool:
    """Whether the last sign of a field is the check digit of the rest."""
    digit = field[-1].translate(_LETTERS_READ_AS_DIGITS)
    if not digit.isdecimal():
        return False
    return check_digit(field[:-1]) == int(digit)


def check_digit(field: str) -> int:
    """Return the check digit of a field of a machine readable zone (ICAO 9303, part 3)."""
    values = (0 if sign == "<" else int(sign, 36) for sign in field)
    return sum(value * _WEIGHTS[place % 3] for place, value in enumerate(values)) % 10
