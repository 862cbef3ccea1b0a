"""A segment: what can be searched of some photos, as arrays that are mapped into memory.

A segment never changes. It is one file: a JSON head that says where each array lies, then the
arrays, little-endian, aligned. A photo is a *row* in it, 0 to n - 1, by ascending photo id.
"""

from __future__ import annotations

import json
import mmap
import os
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]
Arrays = dict[str, NDArray[Any]]

NEWEST, SORTED_KEYS = "newest", "sorted keys"
STORED = (NEWEST, SORTED_KEYS)
"""What is made of a segment and also stands in its file, if it was made before that."""

_MAGIC = b"TINTYPE COLUMNS 3\n"
_ALIGN = 64
_HEAD = 8  # bytes of a text that are compared at once
_DENSE = 16  # a key that more than this part of all rows carry is also kept as bits


class Keys(Sequence[str]):
    """Sorted, distinct texts in two arrays: UTF-8 ``bytes`` one after the other, ``ends``."""

    def __init__(self, data: NDArray[np.uint8], ends: Ints) -> None:
        self.data = data
        self.ends = ends
        self._heads: Sequence[int] | None = None

    @classmethod
    def of(cls, texts: Sequence[str]) -> Keys:
        """Pack texts that are sorted by their UTF-8 bytes."""
        packed = [text.encode("utf-8", "surrogatepass") for text in texts]
        ends = np.cumsum([len(text) for text in packed], dtype=np.int64)
        return cls(np.frombuffer(b"".join(packed), np.uint8), ends)

    def __len__(self) -> int:
        return len(self.ends)

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> list[str]: ...
    def __getitem__(self, index: int | slice) -> str | list[str]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        return self.raw(index).decode("utf-8", "surrogatepass")

    def raw(self, index: int) -> bytes:
        """Return a text's bytes."""
        start = int(self.ends[index - 1]) if index else 0
        return self.data[start : int(self.ends[index])].tobytes()

    def __iter__(self) -> Iterator[str]:
        data, start = self.data.tobytes(), 0
        for end in self.ends.tolist():
            yield data[start:end].decode("utf-8", "surrogatepass")
            start = end

    def at(self, text: bytes) -> int:
        """Return where a text stands, or would."""
        head = int.from_bytes(text[:_HEAD].ljust(_HEAD, b"\0"), "big")
        low = bisect_left(self.heads, head)
        if low == len(self.heads) or self.heads[low] != head:
            return low
        high = bisect_right(self.heads, head, low)
        return bisect_left(range(len(self)), text, low, high, key=self.raw)

    @property
    def heads(self) -> Sequence[int]:
        """Return each text's first eight bytes as a number, which sorts as they do; it is kept."""
        if self._heads is None:
            starts = np.append(0, self.ends[:-1])
            heads = np.zeros(len(self), np.uint64)
            for at in range(_HEAD if len(self.data) else 0):
                signs = self.data[np.minimum(starts + at, len(self.data) - 1)]
                heads = heads << np.uint64(8) | np.where(starts + at < self.ends, signs, 0)
            # Read one by one, which numpy does slowly.
            self._heads = memoryview(heads.data)
        return self._heads


@dataclass(frozen=True, slots=True)
class Postings:
    """Which rows carry each key of a field, ascending.

    Attributes:
        keys: sorted and distinct: int64 ``[k]``, or texts.
        starts: int64 ``[k + 1]``; key i has ``rows[starts[i]:starts[i + 1]]``.
        rows: int32.
        places: int32 beside ``rows``, for words: column and position in it; else empty.
        dense: the rows of the most frequent keys once more, as packed bits, by place of the key:
            thirty times as quick. Only of segments that were loaded.
    """

    keys: Ints | Keys
    starts: Ints
    rows: NDArray[np.int32]
    places: NDArray[np.int32]
    dense: Mapping[int, NDArray[np.uint8]] = field(default_factory=dict)

    def find(self, key: int | str) -> slice:
        """Return where a key's rows stand in ``rows``; an empty slice for an unknown key."""
        if isinstance(self.keys, Keys):
            raw = str(key).encode("utf-8", "surrogatepass")
            at = self.keys.at(raw)
            known = at < len(self.keys) and self.keys.raw(at) == raw
        else:
            at = int(np.searchsorted(self.keys, int(key)))
            known = at < len(self.keys) and int(self.keys[at]) == key
        return self.span(at, at + 1) if known else slice(0, 0)

    def beginning(self, prefix: str) -> slice:
        """Return where the rows of all texts that begin so stand; not in order of rows."""
        assert isinstance(self.keys, Keys)  # noqa: S101 - only words are asked so
        raw = prefix.encode("utf-8", "surrogatepass")
        # No UTF-8 byte is 0xFF.
        return self.span(self.keys.at(raw), self.keys.at(raw + b"\xff"))

    def span(self, first: int, last: int) -> slice:
        """Return where the rows of the keys from ``first`` up to ``last`` stand."""
        return slice(int(self.starts[first]), int(self.starts[last]))


@dataclass(frozen=True, slots=True)
class Segment:
    """Photos as columns.

    Attributes:
        ids: int64 ``[n]``, ascending.
        columns: arrays ``[n]`` by name.
        postings: by name of the field.
        gone: int64 ids of photos that had a file when an older segment was made.
    """

    ids: Ints
    columns: Mapping[str, NDArray[Any]]
    postings: Mapping[str, Postings]
    gone: Ints
    _kept: dict[str, NDArray[Any]] = field(default_factory=dict, compare=False)

    def __len__(self) -> int:
        return len(self.ids)

    def kept(self, name: str, make: Callable[[Segment], NDArray[Any]]) -> NDArray[Any]:
        """Return what is made of a segment, once; do not change it."""
        if name not in self._kept:
            self._kept[name] = make(self)
        return self._kept[name]

    def with_any(self, name: str) -> Mask:
        """Return the rows that have anything in a field; do not change it."""

        def make(segment: Segment) -> Mask:
            mask = np.zeros(len(segment), bool)
            mask[segment.postings[name].rows] = True
            return mask

        return self.kept(f"any {name}", make)

    @property
    def nothing(self) -> Mask:
        """Return the mask without any row, always the same one; do not change it."""
        return self.kept("nothing", lambda segment: np.zeros(len(segment), bool))

    @property
    def days(self) -> NDArray[np.int32]:
        """Return the day, YYYYMMDD, on which each photo was taken, 0 for none."""
        return self.kept("days", lambda s: (s.columns["taken"] // 10**6).astype(np.int32))

    @property
    def ratios(self) -> NDArray[np.float32]:
        """Return width by height of each photo."""

        def make(segment: Segment) -> NDArray[np.float32]:
            heights = np.maximum(segment.columns["height"], 1)
            return np.asarray(np.divide(segment.columns["width"], heights, dtype=np.float32))

        return self.kept("ratios", make)

    @property
    def months(self) -> NDArray[np.int8]:
        """Return the month in which each photo was taken, 0 for none."""
        return self.kept("months", lambda s: (s.days // 100 % 100).astype(np.int8))


def save(segment: Segment, path: Path) -> None:
    """Write a segment's file; nobody may know of it before this returns.

    Raises:
        OSError: it cannot be written, or there is one already.
    """
    arrays: Arrays = {"ids": segment.ids, "gone": segment.gone}
    arrays |= {f"column {name}": column for name, column in segment.columns.items()}
    for name, part in segment.postings.items():
        if isinstance(part.keys, Keys):
            arrays |= {f"texts {name}": part.keys.data, f"ends {name}": part.keys.ends}
        else:
            arrays[f"keys {name}"] = part.keys
        arrays |= {f"starts {name}": part.starts, f"rows {name}": part.rows}
        arrays[f"places {name}"] = part.places
        if not len(part.places):
            arrays |= _dense(name, part, len(segment))
    arrays |= {f"kept {name}": segment._kept[name] for name in STORED if name in segment._kept}  # noqa: SLF001
    offset, head = 0, {}
    for name, array in arrays.items():
        head[name] = (array.dtype.newbyteorder("<").str, len(array), offset)
        offset += array.nbytes + -array.nbytes % _ALIGN
    text = _MAGIC + json.dumps(head).encode()
    with path.open("xb") as file:
        file.write(text + b" " * (-(len(text) + 1) % _ALIGN) + b"\n")
        for array in arrays.values():
            file.write(array.astype(array.dtype.newbyteorder("<"), copy=False).tobytes())
            file.write(bytes(-array.nbytes % _ALIGN))
        file.flush()
        os.fsync(file.fileno())


def _dense(name: str, postings: Postings, count: int) -> Arrays:
    keys = np.flatnonzero(np.diff(postings.starts) * _DENSE > count)
    bits = np.zeros((len(keys), count), bool)
    for at, key in enumerate(keys.tolist()):
        bits[at, postings.rows[postings.span(key, key + 1)]] = True
    return {f"dense {name}": keys, f"bits {name}": np.packbits(bits, axis=1).reshape(-1)}


def load(path: Path) -> Segment:
    """Map a segment's file into memory.

    Raises:
        OSError: it cannot be read, or is none.
    """
    with path.open("rb") as file:
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    if data[: len(_MAGIC)] != _MAGIC:
        raise OSError(f"{path} is no segment.")
    end = data.find(b"\n", len(_MAGIC)) + 1
    head = json.loads(data[len(_MAGIC) : end])
    arrays = {
        name: np.frombuffer(data, np.dtype(dtype), count, end + offset)
        for name, (dtype, count, offset) in head.items()
    }
    fields = {}
    for name in (key[7:] for key in arrays if key.startswith("starts ")):
        packed = f"texts {name}" in arrays
        keys = Keys(arrays[f"texts {name}"], arrays[f"ends {name}"]) if packed else None
        dense = arrays.get(f"dense {name}", np.zeros(0, np.int64)).tolist()
        bits = arrays[f"bits {name}"].reshape(len(dense), -1) if dense else ()
        fields[name] = Postings(
            arrays[f"keys {name}"] if keys is None else keys,
            arrays[f"starts {name}"],
            arrays[f"rows {name}"],
            arrays[f"places {name}"],
            dict(zip(dense, bits, strict=True)),
        )
    columns = {key[7:]: array for key, array in arrays.items() if key.startswith("column ")}
    kept = {name: arrays[f"kept {name}"] for name in STORED if f"kept {name}" in arrays}
    return Segment(arrays["ids"], columns, fields, arrays["gone"], kept)
