"""Several segments as one: what of each still holds, in the order of photos."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from tintype.catalog.columns.packing import numbers_of, texts_of
from tintype.catalog.columns.segment import Ints, Keys, Mask, Postings, Segment
from tintype.catalog.columns.texts import WORDS, with_words

_NOTHING = np.zeros(0, np.int64)


def alive(segments: Sequence[Segment]) -> list[Mask]:
    """Return which rows of each segment still hold: those that no later one knows anew.

    Args:
        segments: the oldest first.
    """
    masks: list[Mask] = []
    newer = _NOTHING
    for segment in reversed(segments):
        mask = np.ones(len(segment), bool)
        if len(segment) and len(newer):
            places = np.minimum(np.searchsorted(segment.ids, newer), len(segment) - 1)
            mask[places[segment.ids[places] == newer]] = False
        masks.append(mask)
        newer = np.concatenate([newer, segment.ids, segment.gone])
    return masks[::-1]


def merge(segments: Sequence[Segment], chosen: Sequence[int]) -> Segment:
    """Return one segment that can stand, as the newest, in the place of some.

    Args:
        segments: all there are, the oldest first.
        chosen: positions of those to merge.
    """
    first = min(chosen)
    masks = alive(segments[first:])
    parts = [(segments[at], masks[at - first]) for at in chosen]
    ids = np.concatenate([part.ids[mask] for part, mask in parts])
    order = np.argsort(ids, kind="stable")
    # Where each row of each part comes to stand; -1 for those that are no more.
    places = np.split(_inverse(order), np.cumsum([mask.sum() for _, mask in parts])[:-1])
    moves = []
    for (part, mask), place in zip(parts, places, strict=True):
        move = np.full(len(part), -1, np.int64)
        move[mask] = place
        moves.append(move)
    columns = {
        name: np.concatenate([part.columns[name][mask] for part, mask in parts])[order]
        for name in parts[0][0].columns
    }
    names = {name for part, _ in parts for name in part.postings}
    fields: dict[str, Postings] = {}
    for name in sorted(names):
        if not name.startswith(WORDS):
            pairs = [
                (part.postings[name], move)
                for (part, _), move in zip(parts, moves, strict=True)
                if name in part.postings
            ]
            fields |= _field(name, pairs)
    return Segment(ids[order], columns, fields, _gone(segments, chosen))


def _gone(segments: Sequence[Segment], chosen: Sequence[int]) -> Ints:
    """Return what still has to be known as gone: what others have that are older."""
    found = []
    for at in chosen:
        gone = segments[at].gone
        for later in segments[at + 1 :]:
            gone = gone[~np.isin(gone, later.ids)]
        found.append(gone)
    gone = np.unique(np.concatenate(found))
    if not len(gone):
        return gone
    others = [segment.ids for at, segment in enumerate(segments) if at not in chosen]
    known = np.concatenate([_NOTHING, *others])
    return gone[np.isin(gone, known)]


def _inverse(order: Ints) -> Ints:
    places = np.empty(len(order), np.int64)
    places[order] = np.arange(len(order))
    return places


def _field(name: str, parts: Sequence[tuple[Postings, Ints]]) -> dict[str, Postings]:
    texts: dict[str, int] = {}
    numbers, rows = [], []
    for postings, move in parts:
        if isinstance(postings.keys, Keys):
            own = [texts.setdefault(text, len(texts)) for text in postings.keys]
            keys = np.array(own, np.int64)
        else:
            keys = postings.keys
        new = move[postings.rows]
        numbers.append(np.repeat(keys, np.diff(postings.starts))[new >= 0])
        rows.append(new[new >= 0])
    key, row = np.concatenate(numbers), np.concatenate(rows)
    if not isinstance(parts[0][0].keys, Keys):
        return {name: numbers_of(key, row)}
    used, key = np.unique(key, return_inverse=True)
    known = list(texts)
    return with_words(
        name, texts_of([known[at] for at in used.tolist()], key.astype(np.int64), row, None)
    )
