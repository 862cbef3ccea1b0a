"""The index of vectors: near ones are found, it grows, and its file survives or is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tintype.search import vector_build, vectors
from tintype.search.vectors import Vectors


def clustered(count: int, dim: int = 48, seed: int = 0) -> np.ndarray:
    """Unit vectors in clusters, float16: none is like all others."""
    random = np.random.default_rng(seed)
    centres = random.normal(size=(count // 10 + 1, dim))
    found = centres[random.integers(len(centres), size=count)] + 0.4 * random.normal(
        size=(count, dim)
    )
    return (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float16)


def made(data: np.ndarray, first: int = 1) -> Vectors:
    ids = np.arange(first, first + len(data))
    return vector_build.build(
        vector_build.learn(data, 32), [(ids[:50], data[:50]), (ids[50:], data[50:])]
    )


def truth(data: np.ndarray, vector: np.ndarray, count: int) -> set[int]:
    return set((1 + np.argsort(-(data.astype(np.float32) @ vector)))[:count].tolist())


@pytest.fixture
def cells(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small data is treated as large data is."""
    monkeypatch.setattr(vector_build, "_FEW", 500)
    monkeypatch.setattr(vectors, "_SMALL", 500)
    monkeypatch.setattr(vector_build, "_COARSE", 12)
    monkeypatch.setattr(vectors, "_LOOKED_AT", 800)


@pytest.mark.parametrize("count", [60, 3000])
def test_candidates_hold_the_nearest(count: int, cells: None) -> None:
    data = clustered(count)
    index = made(data)
    assert (len(index.centres) > 1) == (count > 500)
    hits = 0
    for row in range(0, count, count // 20):
        vector = data[row].astype(np.float32)
        ids, cosines = index.nearest(vector, 50)
        assert ids[0] == row + 1
        assert np.all(np.diff(cosines) <= 0)
        hits += len(truth(data, vector, 10) & set(ids.tolist()))
    assert hits >= 0.99 * 10 * 20


def test_an_index_grows_and_forgets(cells: None) -> None:
    data = clustered(3000)
    old = made(data[:2000])
    grown = vector_build.add(old, np.array([1, 2, 2001]), [(np.arange(2001, 3001), data[2000:])])
    assert grown is not None
    assert set(grown.ids.tolist()) == set(range(3, 3001))
    for number in (3, 2001, 3000):
        assert number in grown.nearest(data[number - 1].astype(np.float32), 50)[0][:20]
    assert 1 not in grown.nearest(data[0].astype(np.float32), 3000)[0]


def test_what_was_learnt_from_few_is_learnt_anew_for_many(cells: None) -> None:
    data = clustered(3000)
    few = made(data[:100])
    assert (
        vector_build.add(few, np.zeros(0, np.int64), [(np.arange(101, 3001), data[100:])]) is None
    )


def test_a_file_gives_back_what_was_saved(tmp_path: Path, cells: None) -> None:
    index = made(clustered(700))
    vectors.save(index, tmp_path / "i.bin")
    loaded = vectors.load(tmp_path / "i.bin")
    for name in ("centres", "starts", "ids", "codes"):
        assert np.array_equal(getattr(index, name), getattr(loaded, name))
    assert loaded.trained == index.trained
    with pytest.raises(FileExistsError):
        vectors.save(index, tmp_path / "i.bin")


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_truncated_or_garbled_file_is_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("index") / "i.bin"
    vectors.save(made(clustered(60)), path)
    content = path.read_bytes()
    head = content.index(b"\n", content.index(b"\n") + 1)
    if data.draw(st.booleans()):
        content = content[: data.draw(st.integers(0, len(content) - 1))]
    else:
        place = data.draw(st.integers(0, head + 200))
        content = content[:place] + bytes([content[place] ^ 0x15]) + content[place + 1 :]
    path.write_bytes(content)
    with pytest.raises(OSError, match="damaged"):
        vectors.load(path)


def test_codes_learnt_from_a_few_vectors_keep_their_cosines() -> None:
    """Fewer vectors than dimensions, some of them twice."""
    data = clustered(30, dim=200)
    data = np.concatenate([data, data[:5]])
    index = made(data)
    for row in range(30):
        vector = data[row].astype(np.float32)
        ids, cosines = index.nearest(vector, 35)
        exact = data[ids - 1].astype(np.float32) @ vector
        assert np.allclose(cosines, exact, atol=0.02)
    basis = index.encoder.basis
    assert np.allclose(basis.T @ basis, np.eye(basis.shape[1]), atol=1e-4)
