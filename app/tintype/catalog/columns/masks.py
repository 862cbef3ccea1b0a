"""Masks of segments: the rows that carry a key, hold a phrase, or lie between two numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import cos, isinf, radians
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns.segment import Ints, Keys, Mask, Postings, Segment
from tintype.catalog.columns.texts import APART, WORDS, phrase
from tintype.catalog.query.functions import EARTH_KM
from tintype.catalog.query.patterns import Glob, Phrase
from tintype.catalog.words import fold

_LONG = 60  # rows a run, from which on runs are quicker looked through one by one
_DIGITS = 14  # of a date as a number
_DAY = 10**6  # by which that is divided to give a day


def nothing(segment: Segment) -> Mask:
    """Return a new mask without any row yet."""
    return np.zeros(len(segment), bool)


def with_numbers(segment: Segment, field: str, keys: Ints) -> Mask:
    """Return the rows that carry one of these ascending numbers."""
    postings = segment.postings.get(field)
    if postings is None or isinstance(postings.keys, Keys) or not len(postings.keys):
        return segment.nothing
    places = np.searchsorted(postings.keys, keys)
    places = places[postings.keys[np.minimum(places, len(postings.keys) - 1)] == keys]
    if not len(places):
        return segment.nothing
    mask = nothing(segment)
    _mark(mask, postings, places)
    return mask


def with_texts(segment: Segment, field: str, texts: Iterable[str]) -> Mask:
    """Return the rows that have one of these texts, exactly."""
    mask = nothing(segment)
    postings = segment.postings[field]
    for text in texts:
        mask[postings.rows[postings.find(text)]] = True
    return mask


def with_phrase(segment: Segment, fields: Iterable[str], asked: Phrase) -> Mask:
    """Return the rows that hold a phrase in a text of one of these fields."""
    if not asked.words:
        return segment.nothing
    choices = [asked.alternatives()] if asked.alternatives() else [(word,) for word in asked.words]
    found = [
        (field, texts)
        for field in fields
        if len(texts := phrase(segment.postings[WORDS + field], choices, prefix=asked.prefix))
    ]
    if not found:
        return segment.nothing
    mask = nothing(segment)
    for field, texts in found:
        _mark(mask, segment.postings[field], texts)
    return mask


def _mark(mask: Mask, postings: Postings, keys: Ints) -> None:
    """Set the rows of keys, given by their places, ascending."""
    if postings.dense and len(keys):
        known = np.array(list(postings.dense), np.int64)
        known = known[keys[np.minimum(keys.searchsorted(known), len(keys) - 1)] == known]
        for key in known.tolist():
            bits = np.unpackbits(postings.dense[key], count=len(mask)).view(bool)
            np.bitwise_or(mask, bits, out=mask)
        keys = np.setdiff1d(keys, known, assume_unique=True)
    # Keys side by side have their rows side by side.
    ends = np.flatnonzero(np.diff(keys, append=-1) != 1)
    starts = np.append(0, ends[:-1] + 1) if len(ends) else ends
    first, last = postings.starts[keys[starts]], postings.starts[keys[ends] + 1]
    lengths = last - first
    total = int(lengths.sum())
    if total > _LONG * len(first):
        for start, end in zip(first.tolist(), last.tolist(), strict=True):
            mask[postings.rows[start:end]] = True
    elif total:
        # All at once: a running number, with a jump wherever a run of rows begins.
        jumps = first - np.append(0, np.cumsum(lengths)[:-1])
        mask[postings.rows[np.repeat(jumps, lengths) + np.arange(total)]] = True


def with_glob(segment: Segment, field: str, glob: Glob, form: int = -1) -> Mask:
    """Return the rows with a text that fits a glob.

    Args:
        form: which of a text's forms is looked at.
    """
    mask = nothing(segment)
    fitting = [
        at
        for at, text in enumerate(_texts(segment, field))
        if glob.matches(_around(field, fold(text.split(APART)[form])))
    ]
    _mark(mask, segment.postings[field], np.array(fitting, np.int64))
    return mask


def _texts(segment: Segment, field: str) -> Iterator[str]:
    keys = segment.postings[field].keys
    return iter(keys) if isinstance(keys, Keys) else iter(())


def _around(field: str, folded: str) -> str:
    # What the globs of folders are made for, see query.patterns.
    return f"/{folded}/" if field == "folder" else folded


def within(segment: Segment, root_id: int, folder: str) -> Mask:
    """Return the rows with a file in a folder of a root, or below it."""
    mask = nothing(segment)
    postings = segment.postings["folder"]
    top = f"{root_id}/{folder}"
    beginnings = (f"{top}/", f"{top}{APART}") if folder else (top,)
    for beginning in beginnings:
        mask[postings.rows[postings.beginning(beginning)]] = True
    return mask


def between(values: NDArray[Any], low: float, high: float) -> Mask:
    """Return where numbers lie between two, both included; nan never does."""
    if isinf(low) and isinf(high):
        return np.asarray(~np.isnan(values))
    if isinf(low):
        return np.asarray(values <= high)
    if isinf(high):
        return np.asarray(values >= low)
    return np.asarray((values >= low) & (values <= high))


def taken(segment: Segment, start: str | None, end: str | None) -> Mask:
    """Return the rows whose photo was taken in a span of ISO dates."""
    first, last = _limits(start, end)
    if first % _DAY == 0 and last % _DAY == 0:  # as most are: half as much to look at
        return _from_to(segment.days, max(1, first // _DAY), last // _DAY)
    return _from_to(segment.columns["taken"], max(1, first), last)


def added(segment: Segment, start: str | None, end: str | None) -> Mask:
    """Return the rows whose photo came into the library in a span of ISO dates."""
    first, last = _limits(start, end)
    return _from_to(segment.columns["added"], max(1, first), last)


def _limits(start: str | None, end: str | None) -> tuple[int, int]:
    return digits(start) if start else 0, digits(end) if end else 10**_DIGITS


def _from_to(values: NDArray[Any], first: int, last: int) -> Mask:
    return np.asarray((values >= first) & (values < last))


def digits(date: str) -> int:
    """Return an ISO date, or the beginning of one, as a number that compares as it does."""
    plain = date.partition("+")[0]
    numbers = "".join(sign for sign in plain if sign.isdigit())
    return int(numbers.ljust(_DIGITS, "0")[:_DIGITS])


def near(segment: Segment, latitude: float, longitude: float, km: float) -> Mask:
    """Return the rows within a distance of a position in degrees (haversine)."""
    mask = nothing(segment)
    reach = km / 111.0  # degrees; a little more than there are
    there = segment.columns["latitude"]
    rows = np.flatnonzero((there >= latitude - reach) & (there <= latitude + reach))
    a, b = radians(latitude), np.radians(there[rows])
    turn = np.radians(segment.columns["longitude"][rows] - longitude)
    half = np.sin((b - a) / 2) ** 2 + cos(a) * np.cos(b) * np.sin(turn / 2) ** 2
    distance = 2 * EARTH_KM * np.arcsin(np.sqrt(np.minimum(half, 1.0)))
    mask[rows[distance <= km]] = True
    return mask
