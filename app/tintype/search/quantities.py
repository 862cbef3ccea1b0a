"""Numbers as people write them: ``>3``, ``200-400``, ``2..``, with the units of each field."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from tintype.catalog.query.tree import Number, NumberField

_BYTES = {
    "b": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9, "tb": 10**12, "k": 10**3, "m": 10**6,
    "g": 10**9, "kib": 2**10, "mib": 2**20, "gib": 2**30,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measure:
    """How a field's numbers are written.

    Attributes:
        units: what each unit multiplies by; the one without a name is for bare numbers.
        whole: they are counts.
        prefix: may stand before the number (``f/2.8``).
    """

    units: dict[str, float]
    whole: bool = False
    prefix: str = ""
    example: str = "3, >3, 2..5"


MEASURES: dict[NumberField, Measure] = {
    "iso": Measure({"": 1}, whole=True, example="iso:400, iso:>800, iso:200-400"),
    "f": Measure({"": 1}, prefix="f/", example="f:2.8, f:<4, f:2.8-4.5"),
    "mm": Measure({"": 1, "mm": 1}, example="mm:50, mm:28-35"),
    "exposure": Measure(
        {"": 1, "s": 1, "sec": 1, "seconds": 1, "ms": 1e-3},
        example="exposure:1/60, exposure:>1s, exposure:1/250..1/60",
    ),
    "mp": Measure({"": 1, "mp": 1}, example="mp:12, mp:>20, mp:3-6"),
    "faces": Measure(
        {"": 1, "face": 1, "faces": 1, "people": 1},
        whole=True,
        example="faces:2, faces:>3, faces:2..5",
    ),
    "rating": Measure({"": 1, "star": 1, "stars": 1}, whole=True, example="rating:5, rating:>=3"),
    "size": Measure({"": 10**6, **_BYTES}, example="size:>2mb, size:500kb..1mb"),
}

_PLAIN = re.compile(
    r"(?P<number>\d+(?:\.\d+)?|\.\d+)(?:/(?P<under>\d+(?:\.\d+)?))?(?P<unit>[a-z]*)"
)
_COMPARED = re.compile(r"(<=|>=|<|>|=)(.+)")
_RANGE = re.compile(r"(.*?)(?:\.\.|-|–)(.*)")


def number(field: NumberField, text: str) -> Number | None:
    """Return what a number, comparison or range means; None where it is none.

    Counts keep only whole bounds: ``>3`` is from 4 on.
    """
    text = "".join(text.casefold().split())
    compared = _COMPARED.fullmatch(text)
    if compared:
        value = _value(field, compared[2])
        return None if value is None else _compare(field, compared[1], value)
    if text.endswith("+"):
        low = _value(field, text[:-1])
        return None if low is None else _between(field, low, None)
    one = _value(field, text)
    if one is not None:
        return _between(field, one, one)
    return _range(field, text)


def is_number(field: NumberField, text: str) -> bool:
    """Whether a text is a number, comparison or range of a field."""
    return number(field, text) is not None


def _range(field: NumberField, text: str) -> Number | None:
    match = _RANGE.fullmatch(text)
    if match is None or not (match[1] or match[2]) or (".." not in text and "" in match.groups()):
        return None
    ends = [_value(field, part) if part else None for part in match.groups()]
    if any(part and end is None for part, end in zip(match.groups(), ends, strict=True)):
        return None
    low, high = ends
    if low is not None and high is not None and low > high:
        low, high = high, low  # 1/60..1/250 is as good as 1/250..1/60
    return _between(field, low, high)


def _value(field: NumberField, text: str) -> float | None:
    measure = MEASURES[field]
    match = _PLAIN.fullmatch(text.removeprefix(measure.prefix))
    if match is None or match["unit"] not in measure.units:
        return None
    value = float(match["number"])
    if match["under"] is not None:
        if float(match["under"]) == 0:
            return None
        value /= float(match["under"])
    value *= measure.units[match["unit"]]
    return value if math.isfinite(value) else None


def _between(field: NumberField, low: float | None, high: float | None) -> Number | None:
    fractions = any(bound is not None and bound != int(bound) for bound in (low, high))
    return None if MEASURES[field].whole and fractions else Number(field, low, high)


def _compare(field: NumberField, sign: str, value: float) -> Number | None:
    if sign == "=":
        return _between(field, value, value)
    if not MEASURES[field].whole:
        low, high = (value, None) if ">" in sign else (None, value)
        return Number(field, low, high, strict="=" not in sign)
    if ">" in sign:
        return Number(field, math.ceil(value) if "=" in sign else math.floor(value) + 1, None)
    return Number(field, None, math.floor(value) if "=" in sign else math.ceil(value) - 1)
