"""Nearest vectors among a million: cells of short codes in a file that is mapped into memory.

A vector is projected onto the directions in which vectors differ most (no mean is taken away, so
that scalar products stay what they are), each coordinate is kept in one byte, and vectors are
sorted into the cells of their nearest centre (an inverted file). A search compares the codes of
the cells nearest to what is looked for. The order of codes is nearly that of the vectors: who needs
the very nearest fetches some hundred candidates and compares those in full.

The file never changes. It is a line of magic, a JSON head with its checksum, then the arrays,
little-endian and aligned.
"""

from __future__ import annotations

import json
import mmap
import os
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Codes = NDArray[np.int8]

_MAGIC = b"TINTYPE VECTORS 1\n"
_ALIGN = 64
_SMALL = 20_000  # codes up to which all are compared
_LOOKED_AT = 12_000  # codes that a search compares, in all
_LEAST_CELLS = 12  # cells that a search looks into
_BLOCK = 65_536  # codes that are made floats at once


@dataclass(frozen=True, slots=True)
class Encoder:
    """Makes codes of vectors.

    Attributes:
        basis: float32 ``[dim, kept]``, orthonormal columns.
        centre, scale: float32 ``[kept]``; a coordinate is ``centre + scale * code``.
    """

    basis: Floats
    centre: Floats
    scale: Floats

    def project(self, vectors: NDArray[Any]) -> Floats:
        """Return the coordinates ``[n, kept]`` of vectors ``[n, dim]``."""
        found: Floats = vectors.astype(np.float32) @ self.basis
        return found

    def encode(self, vectors: NDArray[Any]) -> Codes:
        """Return the codes ``[n, kept]`` of vectors ``[n, dim]``."""
        places = np.rint((self.project(vectors) - self.centre) / self.scale)
        codes: Codes = np.clip(places, -127, 127).astype(np.int8)
        return codes

    def decode(self, codes: Codes) -> Floats:
        """Return the first coordinates, those that codes ``[n, some]`` stand for."""
        some = codes.shape[1]
        found: Floats = codes * self.scale[:some] + self.centre[:some]
        return found


@dataclass(frozen=True, slots=True)
class Vectors:
    """Codes in cells.

    Attributes:
        encoder: what made the codes.
        centres: float32 ``[cells, some]``, of the first coordinates only.
        starts: int64 ``[cells + 1]``: cell i has the rows from ``starts[i]`` on.
        ids: int64 ``[n]``, of the vectors by row.
        codes: int8 ``[n, kept]``.
        trained: how many vectors there were when encoder and centres were learnt.
    """

    encoder: Encoder
    centres: Floats
    starts: Ints
    ids: Ints
    codes: Codes
    trained: int

    def __len__(self) -> int:
        return len(self.ids)

    def nearest(self, vector: Floats, count: int) -> tuple[Ints, Floats]:
        """Return ids and about the cosines of the ``count`` nearest codes, best first.

        Args:
            vector: unit length, float32 ``[dim]``.
        """
        aim = _product(self.encoder.basis.T, vector)
        weights = aim * self.encoder.scale
        spans = self._spans(aim[: self.centres.shape[1]], count)
        scores = np.concatenate([_scores(self.codes[a:b], weights) for a, b in spans])
        best = highest(scores, count)
        rows = np.concatenate([np.arange(a, b) for a, b in spans])[best]
        return self.ids[rows], scores[best] + np.float32(aim @ self.encoder.centre)

    def _spans(self, aim: Floats, count: int) -> list[tuple[int, int]]:
        """Return the rows of the cells to look into."""
        total = len(self.ids)
        if total <= _SMALL or len(self.centres) <= _LEAST_CELLS:
            return [
                (start, min(start + _BLOCK, total)) for start in range(0, max(total, 1), _BLOCK)
            ]
        apart = (self.centres * self.centres).sum(axis=1) - 2 * _product(self.centres, aim)
        order = np.argsort(apart)
        sizes = np.cumsum(np.diff(self.starts)[order])
        enough = int(np.searchsorted(sizes, max(_LOOKED_AT, 20 * count))) + 1
        chosen = order[: max(enough, _LEAST_CELLS)]
        return [(int(self.starts[cell]), int(self.starts[cell + 1])) for cell in chosen]


def _scores(codes: Codes, weights: Floats) -> Floats:
    return _product(codes.astype(np.float32), weights)


def _product(rows: Floats, vector: Floats) -> Floats:
    """Return ``rows @ vector`` in this thread: BLAS' threads wait for busy cores."""
    found: Floats = np.einsum("ij,j->i", rows, vector)
    return found


def highest(scores: Floats, count: int) -> Ints:
    """Return where the ``count`` highest scores stand, the highest first."""
    if count < len(scores):
        some = np.argpartition(-scores, count)[:count]
        return some[np.argsort(-scores[some], kind="stable")]
    return np.argsort(-scores, kind="stable")


def save(vectors: Vectors, path: Path) -> None:
    """Write a new file; nobody may know of it before this returns.

    Raises:
        OSError: it cannot be written, or there is one already.
    """
    offset, head = 0, {}
    arrays = _arrays(vectors)
    for name, array in arrays.items():
        head[name] = (array.dtype.newbyteorder("<").str, array.shape, offset)
        offset += array.nbytes + -array.nbytes % _ALIGN
    text = json.dumps({"arrays": head, "size": offset, "trained": vectors.trained}).encode()
    text += b" " * (-(len(text) + len(_MAGIC) + 9) % _ALIGN)
    with path.open("xb") as file:
        file.write(_MAGIC + b"%08x\n" % zlib.crc32(text))
        file.write(text + b"\n")
        begin = file.tell()
        file.write(b"\0" * (-begin % _ALIGN))
        for array in arrays.values():
            data = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
            if data.size:
                file.write(data.data.cast("B"))
            file.write(b"\0" * (-array.nbytes % _ALIGN))
        file.flush()
        os.fsync(file.fileno())


def load(path: Path) -> Vectors:
    """Map a file into memory.

    Raises:
        OSError: it is not there, or not what ``save`` wrote.
    """
    with path.open("rb") as file:
        try:
            if file.readline(len(_MAGIC)) != _MAGIC:
                raise ValueError
            crc, text = int(file.readline(9), 16), file.readline()[:-1]
            if zlib.crc32(text) != crc:
                raise ValueError
            head = json.loads(text)
            begin = file.tell() + -file.tell() % _ALIGN
            if os.fstat(file.fileno()).st_size != begin + head["size"]:
                raise ValueError
        except ValueError as error:
            raise OSError(f"{path.name} is damaged.") from error
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    arrays = {
        name: np.frombuffer(data, dtype, int(np.prod(shape)), begin + offset).reshape(shape)
        for name, (dtype, shape, offset) in head["arrays"].items()
    }
    encoder = Encoder(arrays["basis"], arrays["centre"], arrays["scale"])
    return Vectors(
        encoder, arrays["centres"], arrays["starts"], arrays["ids"], arrays["codes"],
        int(head["trained"]),
    )  # fmt: skip


def _arrays(vectors: Vectors) -> dict[str, NDArray[Any]]:
    encoder = vectors.encoder
    return {
        "basis": encoder.basis, "centre": encoder.centre, "scale": encoder.scale,
        "centres": vectors.centres, "starts": vectors.starts, "ids": vectors.ids,
        "codes": vectors.codes,
    }  # fmt: skip
