"""Names and rejections outlive another descriptor model, on descriptors of real faces."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from builders import photo
from tintype.catalog import photos
from tintype.library import Library
from tintype.types import MIRRORED, Embedding, Findings, Region, SourceResult

PEOPLE, PHOTOS = 5, 4


@pytest.fixture(scope="module")
def seen(test_data: Path) -> list[tuple[str, tuple[int, int], Findings]]:
    """What the real models see in some photos of some people."""
    from tintype.analysis.faces import faces_source
    from tintype.media.decode import decode

    folders = sorted(path for path in (test_data / "faces").iterdir() if path.is_dir())
    source = faces_source(2)
    found = []
    for folder in folders[:PEOPLE]:
        for path in sorted(folder.iterdir())[:PHOTOS]:
            one = decode(path, 400)
            (findings,) = source.analyse([one], [{"objects": Findings()}])
            best = sorted(findings.regions, key=lambda region: -region.box.area)[:1]
            found.append((folder.name, (one.width, one.height), Findings(tuple(best))))
    return found


@cache
def _bend() -> tuple[np.ndarray, np.ndarray]:
    seed = np.random.default_rng(7)
    turn, _ = np.linalg.qr(seed.normal(size=(128, 128)))
    return turn, np.exp(seed.normal(0, 0.7, 128))


def other_model(region: Region) -> Region:
    """The face as another model would see it: turned, and stretched to other distances."""
    turn, stretch = _bend()

    def seen(vector: Embedding | None, suffix: str) -> Embedding:
        assert vector is not None
        bent = np.tanh(3 * (turn @ vector.vector)) * stretch
        return Embedding(f"another@7{suffix}", (0.25 * bent).astype(np.float32))

    return replace(
        region, descriptor=seen(region.descriptor, ""), identity=seen(region.identity, MIRRORED)
    )


def analyse(library: Library, seen, look=lambda region: region) -> list[int]:
    ids = []
    for number, (_, (width, height), findings) in enumerate(seen):
        regions = tuple(look(region) for region in findings.regions)
        result = SourceResult("faces", "f@1", Findings(regions), 0.01)
        one = photo(b"%d" % number, results=(result,), width=width, height=height)
        with library._database.writer() as connection:
            ids.append(photos.store(connection, one))
            connection.execute("UPDATE photo SET present = 1 WHERE id = ?", (ids[-1],))
    return ids


def faces(library: Library, ids: list[int]):
    return {face.id: face for photo_id in ids for face in library.people.in_photo(photo_id)}


@pytest.mark.data
def test_names_outlive_a_model_that_sees_other_distances(seen, tmp_path: Path) -> None:
    """There and back: every face that had a name by a person's word has it, no rejection is lost,
    and no group holds two people."""
    before, after = (
        np.array([look(f.regions[0]).identity.vector for *_, f in seen if f.regions])
        for look in (lambda region: region, other_model)
    )
    upper = np.triu_indices(len(before), 1)
    old, new = (np.linalg.norm(v[:, None] - v, axis=2)[upper] for v in (before, after))
    assert np.corrcoef(old, new)[0, 1] < 0.97, "a really different model"
    with Library.open(tmp_path) as library:
        people = library.people
        ids = analyse(library, seen)
        people.regroup()
        owner = dict(zip(ids, (name for name, *_ in seen), strict=True))
        for name in dict.fromkeys(owner.values()):
            mine = [f.id for f in faces(library, ids).values() if owner[f.photo_id] == name]
            people.name(people.find(f"g{people.face(mine[0]).group}"), name)
            people.move(mine[1:2], name)
        rejected, *_ = people.faces(next(iter(owner.values())))
        people.not_this([rejected.id])
        named = {i: f.name for i, f in faces(library, ids).items() if f.name}
        assert len(named) > len(ids) / 2
        for look in (other_model, lambda region: region):
            analyse(library, seen, look)
            now = faces(library, ids)
            assert {i: now[i].name for i in named} == named, "before anything is grouped"
            people.regroup()
            now = faces(library, ids)
            assert {i: now[i].name for i in named} == named
            assert now[rejected.id].name != rejected.name
            confirmed: dict[int, set[str | None]] = {}
            for face in now.values():
                if face.state == "confirmed" and face.group is not None:
                    confirmed.setdefault(face.group, set()).add(face.name)
            assert all(len(names) == 1 for names in confirmed.values())
