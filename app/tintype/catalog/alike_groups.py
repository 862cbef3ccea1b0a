"""Groups of photos that are the same, and which of each to keep, with the reasons.

A group is a keeper with those that are its twins: every member was compared with the keeper, none
is in it for being like a member that is like another.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import floor, log
from pathlib import Path
from typing import Literal

from tintype.catalog import alike
from tintype.catalog.rows import full_path

GroupKind = Literal["exact", "near", "burst"]
GROUP_KINDS: tuple[GroupKind, ...] = ("exact", "near", "burst")

# Names of files and folders that hold what was made from something else.
_COPY = re.compile(
    r"(?i)(?<![^\W_])(?:copy|copies|kopie|copie|export(?:ed|s)?|edited|resized|whatsapp|thumb\w*)"
    r"(?![^\W_])|\(\d+\)(?=\.\w+$)|~\d(?=\.\w+$)"
)


@dataclass(frozen=True, slots=True)
class Member:
    """A photo of a group, by one of its files; of an exact copy, each file is a member.

    Attributes:
        size: bytes.
        cosine, agreement: with the keeper; 1 for itself and for exact copies. Of bursts, pixels
            are not compared: agreement is 0.
    """

    photo_id: int
    path: Path
    width: int
    height: int
    format: str
    taken: str | None
    size: int
    cosine: float = 1.0
    agreement: float = 1.0


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Photos that are the same.

    Attributes:
        members: the one to keep first, then the others.
        reasons: why that one, the weightiest first, as words to show.
        chosen: a person chose it.
    """

    kind: GroupKind
    members: tuple[Member, ...]
    reasons: tuple[str, ...]
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class _Candidate:
    """What speaks for keeping a photo or file."""

    member: Member
    kept: bool = False
    favourite: bool = False
    rating: int = 0
    words: int = 0  # tags and names that a person gave
    camera: bool = False
    position: bool = False
    sharpness: float = 0.0
    age: int = 0  # nanoseconds since 1970 when the file was last written

    @property
    def pixels(self) -> int:
        return self.member.width * self.member.height

    @property
    def copy(self) -> bool:
        path = self.member.path
        return any(_COPY.search(part) for part in (path.parent.name, path.name))


_Find = Callable[[Iterable[int]], dict[int, list[_Candidate]]]

# What is compared, one after the other; the higher wins. And how to say it.
_RULES: tuple[tuple[Callable[[_Candidate], float], str], ...] = (
    (lambda one: one.kept, "you chose it"),
    (lambda one: one.favourite, "a favourite"),
    (lambda one: one.rating, "best rating"),
    (lambda one: one.words, "you tagged or named most on it"),
    (lambda one: one.member.format == "RAW", "the camera's original"),
    (lambda one: _step(one.pixels, 1.05), "most pixels"),
    (lambda one: one.camera, "has the camera's data"),
    (lambda one: one.position, "has a position"),
    (lambda one: not one.copy, "not named or filed as a copy"),
    (lambda one: _step(one.sharpness, 1.15), "sharpest"),
    (lambda one: -one.age, "oldest file"),
)


def _step(value: float, factor: float) -> int:
    """Return a measure in steps of a factor: what differs by less is the same."""
    return floor(log(value, factor) + 0.5) if value > 0 else -1000


def groups(
    connection: sqlite3.Connection, kind: GroupKind, *, hidden: bool = True
) -> list[DuplicateGroup]:
    """Return the groups of a kind, the largest first.

    Args:
        hidden: whether hidden photos are in them.
    """

    def candidates(photo_ids: Iterable[int]) -> dict[int, list[_Candidate]]:
        return _candidates(connection, photo_ids, hidden=hidden)

    found = list(
        _exact(connection, candidates) if kind == "exact" else _alike(connection, kind, candidates)
    )
    return sorted(found, key=lambda group: (-len(group.members), group.members[0].photo_id))


def _group(
    kind: GroupKind,
    ranked: Sequence[_Candidate],
    likeness: Mapping[int, tuple[float, float]],
) -> DuplicateGroup:
    """Make a group of candidates, the keeper first.

    Args:
        likeness: cosine and agreement of the keeper with others.
    """
    best, *others = ranked
    reasons = tuple(
        words
        for value, words in _RULES
        if all(value(best) >= value(other) for other in others)
        and any(value(best) > value(other) for other in others)
    )
    members = [best.member]
    for other in others:
        cosine, agreement = likeness.get(other.member.photo_id, (1.0, 1.0))
        members.append(replace(other.member, cosine=cosine, agreement=agreement))
    return DuplicateGroup(kind, tuple(members), reasons, best.kept)


def _ranked(candidates: Iterable[_Candidate]) -> list[_Candidate]:
    return sorted(
        candidates,
        key=lambda one: (
            [-value(one) for value, _ in _RULES], one.member.photo_id, len(str(one.member.path)),
            str(one.member.path),
        ),
    )  # fmt: skip


def _exact(connection: sqlite3.Connection, candidates: _Find) -> Iterable[DuplicateGroup]:
    rows = connection.execute("SELECT id FROM photo WHERE present > 1").fetchall()
    for files in candidates([photo_id for (photo_id,) in rows]).values():
        yield _group("exact", _ranked(files), {})


def _alike(
    connection: sqlite3.Connection, kind: Literal["near", "burst"], candidates: _Find
) -> Iterable[DuplicateGroup]:
    twins: dict[int, dict[int, tuple[float, float]]] = defaultdict(dict)
    for one, other, cosine, agreement in alike.standing(connection, kind):
        twins[one][other] = cosine, agreement
    first = {photo_id: _ranked(files)[0] for photo_id, files in candidates(twins).items()}
    sets = _stars(twins, _ranked(first.values())) if kind == "near" else _bursts(twins)
    for photo_ids in sets:
        ranked = _ranked(first[photo_id] for photo_id in photo_ids if photo_id in first)
        if len(ranked) < 2:
            continue
        near = twins[ranked[0].member.photo_id]
        yield _group(kind, ranked, near)


def _stars(
    twins: dict[int, dict[int, tuple[float, float]]], ranked: Sequence[_Candidate]
) -> Iterable[list[int]]:
    """Yield the best photo with all its twins, then the best of the others with its own."""
    taken: set[int] = set()
    for candidate in ranked:
        photo_id = candidate.member.photo_id
        members = [other for other in twins[photo_id] if other not in taken]
        if photo_id not in taken and members:
            taken.update(members, [photo_id])
            yield [photo_id, *members]


def _bursts(twins: dict[int, dict[int, tuple[float, float]]]) -> Iterable[list[int]]:
    """Yield what hangs together: each burst's photos are twins of its first one."""
    seen: set[int] = set()
    for start in sorted(twins):
        waiting, burst = [start], []
        while waiting:
            photo_id = waiting.pop()
            if photo_id not in seen:
                seen.add(photo_id)
                burst.append(photo_id)
                waiting.extend(twins[photo_id])
        if len(burst) > 1:
            yield burst


_CANDIDATES = """
SELECT p.id, r.path, f.folder, f.name, p.width, p.height, p.format, p.taken, f.size,
       EXISTS (SELECT 1 FROM keeper_word WHERE photo_id = p.id),
       coalesce(m.favourite, 0), coalesce(m.rating, 0),
       (SELECT count(*) FROM tag_decision WHERE photo_id = p.id AND verdict = 1)
       + (SELECT count(*) FROM face AS c WHERE c.photo_id = p.id AND c.state = 'confirmed'),
       p.model IS NOT NULL, p.latitude IS NOT NULL, coalesce(s.sharpness, 0), f.mtime_ns
  FROM json_each(?) AS j JOIN photo AS p ON p.id = j.value
  JOIN file AS f ON f.photo_id = p.id AND f.state = 'present'
  JOIN root AS r ON r.id = f.root_id
  LEFT JOIN photo_mark AS m ON m.photo_id = p.id
  LEFT JOIN sketch AS s ON s.photo_id = p.id
 WHERE ? OR NOT coalesce(m.hidden, 0)
"""


def _candidates(
    connection: sqlite3.Connection, photo_ids: Iterable[int], *, hidden: bool
) -> dict[int, list[_Candidate]]:
    """Return the files of photos, with what speaks for each."""
    found: dict[int, list[_Candidate]] = defaultdict(list)
    for row in connection.execute(_CANDIDATES, (json.dumps(list(photo_ids)), hidden)):
        photo_id, root, folder, name, width, height, format_, taken, size, *worth = row
        kept, favourite, rating, words, camera, position, sharpness, age = worth
        path = full_path(root, folder, name)
        found[photo_id].append(
            _Candidate(
                Member(photo_id, path, width, height, format_, taken, size),
                bool(kept),
                bool(favourite),
                rating,
                words,
                bool(camera),
                bool(position),
                sharpness,
                age,
            )
        )
    return found
