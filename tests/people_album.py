"""Faces for tests: made-up descriptors in which each letter is somebody, and simple grouping.

A photo's faces are written as text: ``"aB"`` shows the people a and b; a capital letter is a poor
picture, and ``a`` twice a face and its mirror image.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from builders import photo
from tintype.catalog import photos
from tintype.catalog.database import Database
from tintype.library.grouping import GroupReport, Methods, update
from tintype.types import Box, Embedding, FaceQuality, Findings, Region, SourceResult

MODEL = "d@1"


def somebody(letter: str, model: str = MODEL) -> np.ndarray:
    """A direction of its own for each letter and model."""
    seed = np.random.default_rng([ord(letter.lower()), *model.encode()])
    vector = seed.normal(size=128)
    return (vector / np.linalg.norm(vector)).astype(np.float32)


def face(letter: str, place: int, number: int, model: str = MODEL) -> Region:
    """A face of somebody: 40 pixels wide, the ``place``-th from the left."""
    noise = np.random.default_rng(number).normal(size=128).astype(np.float32)
    vector = somebody(letter, model) + 0.01 * noise
    good = letter.islower()
    return Region(
        "face", "face", 1.5, Box(10 + 60 * place, 20, 40, 40), "f@1",
        ((1.0, 2.0),) * 5,
        FaceQuality(40.0, 0.5, 0.9, 0.5 + 0.001 * number if good else 0.1),
        Embedding(model, vector),
    )  # fmt: skip


def shown(letters: str, number: int, model: str = MODEL, revision: str = "f@1"):
    """A photo with these people."""
    regions = tuple(face(letter, i, number, model) for i, letter in enumerate(letters))
    result = SourceResult("faces", revision, Findings(regions), 0.01)
    return photo(f"photo {number}".encode(), results=(result,))


@dataclass(frozen=True)
class Assigned:
    group: np.ndarray
    distance: np.ndarray
    sure: np.ndarray


def group(descriptors, quality, photos, must, cannot, stopping=None) -> np.ndarray:
    """Nearest first-comer within 0.5, as far as the constraints allow; ``must`` joins chains."""
    found = np.full(len(descriptors), -1, np.int32)
    apart = {frozenset(pair) for pair in cannot.tolist()}
    must = must.tolist()
    joined = {frozenset(pair) for pair in must}
    count = 0
    for i in np.lexsort((np.arange(len(quality)), quality < 0.25)).tolist():
        for j in np.flatnonzero(found >= 0).tolist():
            members = np.flatnonzero(found == found[j]).tolist()
            if any(frozenset((i, m)) in apart for m in members):
                continue
            if any(photos[i] == photos[m] and frozenset((i, m)) not in joined for m in members):
                continue
            near = np.linalg.norm(descriptors[i] - descriptors[j]) < 0.5
            if near or any(frozenset((i, m)) in joined for m in members):
                found[i] = found[j]
                break
        if found[i] < 0 and quality[i] >= 0.25:
            found[i] = count
            count += 1
    for i, j in must:  # late joins
        if found[i] >= 0 and found[j] >= 0 and found[i] != found[j]:
            found[found == found[j]] = found[i]
    _, found[found >= 0] = np.unique(found[found >= 0], return_inverse=True)
    return found


def assign(descriptors, quality, photos, anchors, anchor_group, anchor_photo, cannot) -> Assigned:
    count = len(descriptors)
    result = Assigned(
        np.full(count, -1, np.int32), np.full(count, np.inf, np.float32), np.zeros(count, bool)
    )
    forbidden = set(map(tuple, cannot.tolist()))
    taken = set(zip(anchor_photo.tolist(), anchor_group.tolist(), strict=True))
    for i in range(count if len(anchors) else 0):
        distance = np.linalg.norm(anchors - descriptors[i], axis=1)
        for j in np.argsort(distance).tolist():
            place = (int(photos[i]), int(anchor_group[j]))
            if distance[j] < 0.5 and place not in taken and (i, place[1]) not in forbidden:
                taken.add(place)
                result.group[i], result.distance[i] = place[1], distance[j]
                result.sure[i] = quality[i] >= 0.25
                break
    return result


def carry_over(old, new) -> dict[int, int]:
    pairs = [(o, n) for o, n in zip(old.tolist(), new.tolist(), strict=True) if o >= 0 and n >= 0]
    matched: dict[int, int] = {}
    for o, n in sorted(set(pairs), key=lambda pair: (-pairs.count(pair), pair)):
        if n not in matched and o not in matched.values():
            matched[n] = o
    return matched


METHODS = Methods(group, assign, carry_over, sure=0.42, founding=0.25)


class Crowd:
    """A library of photos that show letters."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.photos: dict[int, str] = {}

    def add(self, *texts: str) -> list[int]:
        """Store photos; return their ids."""
        ids = []
        for letters in texts:
            number = len(self.photos) + 1
            with self.database.writer() as connection:
                photo_id = photos.store(connection, shown(letters, number))
                connection.execute("UPDATE photo SET present = 1 WHERE id = ?", (photo_id,))
            self.photos[photo_id] = letters
            ids.append(photo_id)
        return ids

    def analyse_again(self, model: str = MODEL, shift: float = 0.0, lost: str = "") -> None:
        """Analyse all photos anew, with another model, boxes elsewhere, or faces not found."""
        for photo_id, letters in self.photos.items():
            again = shown(letters, photo_id, model, "f@2")
            (result,) = again.results
            regions = tuple(
                type(r)(**{name: getattr(r, name) for name in r.__slots__}
                        | {"box": Box(r.box.x + shift, r.box.y, r.box.w, r.box.h)})
                for r, letter in zip(result.findings.regions, letters, strict=True)
                if letter not in lost
            )  # fmt: skip
            result = SourceResult("faces", "f@2", Findings(regions), 0.01)
            with self.database.writer() as connection:
                photos.store(connection, photo(f"photo {photo_id}".encode(), results=(result,)))

    def group(self, *, anew: bool = False) -> GroupReport:
        return update(self.database, anew=anew, methods=METHODS)

    def rows(self, query: str, *parameters) -> list[tuple]:
        with self.database.reader() as connection:
            return connection.execute(query, parameters).fetchall()

    def who(self) -> dict[str, tuple[str | None, str | None]]:
        """``{"1a": (name, state)}``: each face by photo and letter (``1a2`` for a second one)."""
        rows = self.rows(
            "SELECT f.photo_id, t.text, f.state, f.person_id, f.id FROM face AS f"
            " LEFT JOIN person AS p ON p.id = f.person_id"
            " LEFT JOIN person_text AS t ON t.id = p.name_id"
            " WHERE NOT f.forgotten ORDER BY f.photo_id, f.x"
        )
        found: dict[str, tuple[str | None, str | None]] = {}
        place: dict[int, int] = {}
        for photo_id, name, state, person, _ in rows:
            i = place.setdefault(photo_id, 0)
            place[photo_id] += 1
            letters = self.photos[photo_id]
            key = f"{photo_id}{letters[i] if i < len(letters) else '?'}"
            key += "2" if key in found else ""
            found[key] = (name or (f"p{person}" if person else None), state)
        return found

    def id(self, key: str) -> int:
        """The number of the face at ``"1a"``: photo 1, the first a."""
        photo_id, letter = int(key.rstrip("abcdefABCDEF")), key[-1]
        rows = self.rows(
            "SELECT id FROM face WHERE photo_id = ? AND NOT forgotten ORDER BY x", photo_id
        )
        return int(rows[self.photos[photo_id].index(letter)][0])

    def group_of(self, key: str) -> int | None:
        """The group of a face."""
        rows = self.rows("SELECT group_id FROM face_group WHERE face_id = ?", self.id(key))
        return rows[0][0] if rows else None


def dump(crowd: Crowd) -> list:
    """All that acts may change, settled facts included."""
    return [
        crowd.rows("SELECT face_id, person_id, word FROM face_word ORDER BY 1, 2"),
        crowd.rows(
            "SELECT n.id, t.text, m.text, n.hidden, n.cover_id FROM person AS n"
            " LEFT JOIN person_text AS t ON t.id = n.name_id"
            " LEFT JOIN person_text AS m ON m.id = n.note_id"
            " WHERE t.id OR m.id OR n.hidden OR n.cover_id ORDER BY 1"
        ),
        crowd.rows(
            "SELECT id, x, y, w, h, removed, person_id, state FROM face"
            " WHERE region_id IS NOT NULL OR drawn ORDER BY id"
        ),
        crowd.rows("SELECT id, person_id FROM people_group ORDER BY id"),
        crowd.rows("SELECT rowid, name FROM person_document ORDER BY 1"),
        crowd.rows(
            "SELECT photo_id, tag_id FROM tag_decision WHERE verdict ORDER BY photo_id, tag_id"
        ),
    ]
