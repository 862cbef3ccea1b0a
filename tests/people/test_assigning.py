"""New faces join people; those who have a place keep it."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from people.made import NOBODY, faces, good
from tintype.people.assigning import assign


def assigned(vectors, people, new, photos=None, cannot=NOBODY, quality=0.8):
    """Assign the faces marked ``new`` to the groups ``people`` of all others."""
    photos = np.arange(len(people)) if photos is None else np.asarray(photos)
    count = int(new.sum())
    return assign(
        vectors[new],
        np.full(count, quality, np.float32),
        photos[new],
        vectors[~new],
        people[~new].astype(np.int32),
        photos[~new],
        np.asarray(cannot, np.int64).reshape(-1, 2),
    )


def some(count, chosen):
    mask = np.zeros(count, bool)
    mask[chosen] = True
    return mask


def test_new_faces_find_their_people_and_are_sure() -> None:
    vectors, people = faces([6, 4, 9, 30])
    new = np.random.default_rng(1).random(len(people)) < 0.3
    result = assigned(vectors, people, new)
    assert result.group.tolist() == people[new].tolist()
    assert result.sure.all()
    assert (result.distance < 0.42).all()


def test_few_faces_must_be_nearer_than_many_to_be_sure_of() -> None:
    """A single face has many look-alikes; what forty have in common is one person's."""
    vectors, people = faces([1, 40], spread=0.026)
    for count in (1, 40):
        nearby = vectors[people == int(count > 1)]
        stranger = nearby.mean(axis=0, keepdims=True)
        stranger[0, 0] += 0.37 if count == 1 else 0.3
        both = np.concatenate([nearby, stranger]).astype(np.float32)
        result = assigned(both, np.zeros(count + 1, np.int64), some(count + 1, count))
        assert result.group.tolist() == [0]
        assert 0.33 < result.distance[0] < 0.46
        assert result.sure.tolist() == [count > 1]


def test_a_stranger_joins_nobody() -> None:
    vectors, people = faces([6, 4, 1])
    result = assigned(vectors, people, people == 2)
    assert result.group.tolist() == [-1]
    assert result.distance.tolist() == [np.inf]
    assert result.sure.tolist() == [False]


def test_a_rejected_person_is_not_proposed_again() -> None:
    vectors, people = faces([6, 4])
    new = some(10, 0)
    assert assigned(vectors, people, new, cannot=[(0, people[0])]).group.tolist() == [-1]


def test_a_photo_gives_a_group_one_face_only_the_nearest() -> None:
    vectors, people = faces([8])
    two = assigned(vectors, people, some(8, [0, 1]), photos=[5, 5, 6, 7, 8, 9, 10, 11])
    assert sorted(two.group.tolist()) == [-1, 0]
    alone = [assigned(vectors, people, some(8, face)).distance[0] for face in (0, 1)]
    assert len(set(alone)) == 2
    taken = assigned(vectors, people, some(8, 0), photos=[5, 5, 6, 7, 8, 9, 10, 11])
    assert taken.group.tolist() == [-1]


def test_poor_and_undecided_faces_are_suggestions_only() -> None:
    vectors, people = faces([6, 6])
    new = some(12, 0)
    assert not assigned(vectors, people, new, quality=0.1).sure.any()
    halves = np.where(people == people[0], np.arange(12) % 2, 2)
    halves[0] = 0
    unsure = assigned(vectors, halves, new)
    assert unsure.group[0] in (0, 1)
    assert not unsure.sure.any()


def test_nothing_new_and_nobody_known() -> None:
    vectors, people = faces([3])
    assert assigned(vectors, people, some(3, [])).group.tolist() == []
    assert assigned(vectors, people, some(3, [0, 1, 2])).group.tolist() == [-1, -1, -1]


@given(st.integers(0, 500))
def test_what_is_kept_apart_stays_apart(seed) -> None:
    random = np.random.default_rng(seed)
    vectors, _ = faces([24], seed, 0.028)
    people, photos = random.integers(0, 3, 24), random.integers(0, 12, 24)
    new = random.random(24) < 0.5
    count = int(new.sum())
    cannot = np.stack([random.integers(0, max(count, 1), 6), random.integers(0, 3, 6)], axis=1)
    result = assigned(vectors, people, new, photos, cannot)
    for face, group in enumerate(result.group.tolist()):
        if group < 0:
            continue
        assert [face, group] not in cannot.tolist()
        old = photos[~new][people[~new] == group]
        assert photos[new][face] not in old
        others = photos[new][(result.group == group) & (np.arange(count) != face)]
        assert photos[new][face] not in others


def test_quality_is_one_number_a_face() -> None:
    vectors, _ = faces([2])
    result = assign(
        vectors, good(2), np.array([1, 2]), vectors[:0], np.zeros(0, np.int32),
        np.zeros(0, np.int64), NOBODY,
    )  # fmt: skip
    assert result.sure.tolist() == [False, False]
