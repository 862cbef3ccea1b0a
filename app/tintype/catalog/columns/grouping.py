"""Results put together by folder, place, camera or rating: arrays, whatever their number."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tintype.catalog.columns import masks
from tintype.catalog.columns.segment import Ints, Keys, Segment
from tintype.catalog.columns.snapshot import Snapshot
from tintype.catalog.columns.texts import readable
from tintype.catalog.query import flags
from tintype.catalog.rows import (
    FACES_SHIFT,
    FAVOURITE,
    MOST_FACES,
    RAW,
    TEXT,
    GroupBy,
    Groups,
)
from tintype.errors import BugError

Rows = NDArray[np.int32]

_NOWHERE = 1 << 30  # a code that comes last


def grouped(
    connection: sqlite3.Connection, snapshot: Snapshot, rows: Rows, by: GroupBy
) -> tuple[Rows, Groups]:
    """Return rows group by group, in their order within each, and the groups."""
    if by == "alike":
        own, titles = _alike(connection, snapshot.ids[rows])
    else:
        codes, titles = _codes(connection, snapshot, by)
        own = codes[rows]
    # Small numbers are sorted by counting.
    narrow = np.where(own == _NOWHERE, len(titles), own)
    kind = np.uint16 if len(titles) < 2**16 else np.int32
    order = np.argsort(narrow.astype(kind), kind="stable")
    rows, own = rows[order], own[order]
    starts = np.flatnonzero(np.diff(own, prepend=-1))
    names = [titles[code] if code != _NOWHERE else "" for code in own[starts].tolist()]
    return rows, Groups(by, starts, tuple(names))


def _codes(
    connection: sqlite3.Connection, snapshot: Snapshot, by: GroupBy
) -> tuple[NDArray[np.int32], Sequence[str]]:
    """Return the number of each row's group, and what groups are called, in their order."""
    match by:
        case "folder":
            return _texts(snapshot, "folder")
        case "camera":
            return _texts(snapshot, "camera")
        case "place":
            return _places(connection, snapshot)
        case "rating":
            stars = snapshot.values(lambda s: np.nan_to_num(s.columns["rating"]), "i4")
            return np.where(stars > 0, 5 - stars, _NOWHERE).astype(np.int32), "54321"
        case _:
            raise BugError(f"Nothing is put together by {by}.")


def _texts(snapshot: Snapshot, field: str) -> tuple[NDArray[np.int32], Sequence[str]]:
    """Number the texts of a field; of several that a row has, the first in order counts."""
    order = sorted({text for keys in _keys(snapshot, field) for text in keys})
    codes = {text: at for at, text in enumerate(order)}
    parts = []
    for segment, keys in zip(snapshot.segments, _keys(snapshot, field), strict=True):
        own = np.array([codes[text] for text in keys], np.int32)
        found = np.full(len(segment), _NOWHERE, np.int32)
        postings = segment.postings[field]
        # The last written stays, so what comes first is written last.
        found[postings.rows[::-1]] = np.repeat(own, np.diff(postings.starts))[::-1]
        parts.append(found)
    return np.concatenate([np.zeros(0, np.int32), *parts]), [readable(text) for text in order]


def _keys(snapshot: Snapshot, field: str) -> Iterable[Sequence[str]]:
    for segment in snapshot.segments:
        keys = segment.postings[field].keys
        yield list(keys) if isinstance(keys, Keys) else []


def _places(
    connection: sqlite3.Connection, snapshot: Snapshot
) -> tuple[NDArray[np.int32], Sequence[str]]:
    """Number towns by country and name; the town of fewer photos is the more exact one."""
    towns = connection.execute(
        "SELECT DISTINCT country, country_code, coalesce(nullif(city, ''), name) FROM place"
    ).fetchall()
    towns.sort(key=lambda town: (town[0], town[2]))
    parts = [_towns_of(segment, towns) for segment in snapshot.segments]
    titles = [f"{city}, {country}" for country, _, city in towns]
    return np.concatenate([np.zeros(0, np.int32), *parts]), titles


def _towns_of(segment: Segment, towns: Sequence[tuple[str, str, str]]) -> NDArray[np.int32]:
    found = np.full(len(segment), _NOWHERE, np.int32)
    countries, places = segment.postings["country"], segment.postings["places"]
    nations = np.full(len(segment), -1, np.int16)
    nations[countries.rows] = np.repeat(
        np.arange(len(countries.keys)), np.diff(countries.starts)
    ).astype(np.int16)
    known = {code: at for at, code in enumerate(_list(countries.keys))}
    spots = []
    for at, (_, code, city) in enumerate(towns):
        rows = places.rows[places.find(city)]
        if len(rows) and code in known:
            spots.append((at, rows[nations[rows] == known[code]]))
    for at, rows in sorted(spots, key=lambda spot: -len(spot[1])):
        found[rows] = at
    return found


def _alike(connection: sqlite3.Connection, ids: Ints) -> tuple[NDArray[np.int32], Sequence[str]]:
    """Number the bursts and near duplicates among photos by where the first of each stands."""
    rows = connection.execute("SELECT photo_id, other_id FROM twin").fetchall()
    known, pairs = np.unique(np.array(rows, np.int64).reshape(-1, 2), return_inverse=True)
    codes = np.full(len(ids), _NOWHERE, np.int32)
    if not len(known) or not len(ids):
        return codes, ()
    labels = joined(len(known), pairs.reshape(-1, 2))
    places = np.minimum(np.searchsorted(known, ids), len(known) - 1)
    inside = np.flatnonzero(known[places] == ids)
    own = labels[places[inside]]
    enough = np.bincount(own, minlength=len(known))[own] > 1
    inside, own = inside[enough], own[enough]
    _, first, number = np.unique(own, return_index=True, return_inverse=True)
    ranks = np.empty(len(first), np.int32)
    ranks[np.argsort(first)] = np.arange(len(first), dtype=np.int32)
    codes[inside] = ranks[number]
    return codes, ["alike"] * len(first)


def joined(count: int, pairs: Ints) -> Ints:
    """Return the least number that each number is joined with, directly or by others."""
    labels = np.arange(count)
    while True:
        least = labels[pairs].min(axis=1)
        before = labels.copy()
        for side in (0, 1):
            np.minimum.at(labels, pairs[:, side], least)
        labels = labels[labels]
        if np.array_equal(labels, before):
            return labels


def _list(keys: Any) -> list[str]:
    return list(keys) if isinstance(keys, Keys) else []


def badges(segment: Segment) -> NDArray[np.uint16]:
    """Return what is worth a small sign on each photo; see ``rows.Grid``."""
    columns = segment.columns
    raw = masks.with_texts(segment, "type", flags.TYPES["raw"])
    found = np.nan_to_num(columns["rating"]).astype(np.uint16)
    found |= columns["favourite"] * np.uint16(FAVOURITE)
    found |= raw * np.uint16(RAW)
    found |= columns["read"] * np.uint16(TEXT)
    faces = np.minimum(columns["faces"], MOST_FACES).astype(np.uint16)
    return np.asarray(found | faces << np.uint16(FACES_SHIFT))
