"""Grouping: right on easy faces, the same whatever the order, and obedient."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.made import NOBODY, faces, good, partition
from tintype.errors import Stopped
from tintype.people.grouping import FOUNDING_QUALITY, group
from tintype.people.linkage import components


def grouped(vectors, quality=None, photos=None, must=NOBODY, cannot=NOBODY):
    count = len(vectors)
    return group(
        vectors,
        good(count) if quality is None else np.asarray(quality, np.float32),
        np.arange(count) if photos is None else np.asarray(photos),
        np.asarray(must, np.int64).reshape(-1, 2),
        np.asarray(cannot, np.int64).reshape(-1, 2),
    )


def test_people_who_differ_are_told_apart() -> None:
    vectors, people = faces([1, 1, 1, 2, 3, 7, 20, 60])
    groups = grouped(vectors)
    assert partition(groups) == partition(people)
    assert groups.dtype == np.int32


def test_groups_are_numbered_by_size() -> None:
    vectors, _ = faces([1, 4, 9, 2])
    assert np.bincount(grouped(vectors)).tolist() == [9, 4, 2, 1]


def test_a_crowd_larger_than_its_neighbourhoods_is_one_group() -> None:
    """A face sees two dozen neighbours; the second look joins what they leave apart."""
    vectors, people = faces([400, 300], spread=0.024)
    assert partition(grouped(vectors)) == partition(people)


def test_no_face_no_group_and_one_face_one_group() -> None:
    assert grouped(np.zeros((0, 128), np.float32)).tolist() == []
    vectors, _ = faces([1])
    assert grouped(vectors).tolist() == [0]
    assert grouped(vectors, quality=[0.0]).tolist() == [-1]


def test_equal_faces_are_together_and_do_not_stall() -> None:
    """Copies of a photo: all distances are equal, and zero."""
    vectors = np.repeat(faces([1, 1])[0], 40, axis=0)
    assert partition(grouped(vectors)) == {frozenset(range(40)), frozenset(range(40, 80))}


def test_the_same_faces_give_the_same_groups() -> None:
    vectors, _ = faces([3] * 60, spread=0.03)
    assert grouped(vectors).tolist() == grouped(vectors.copy()).tolist()


@given(st.integers(0, 1000), st.floats(0.02, 0.036))
def test_the_order_of_faces_changes_only_the_numbers(seed, spread) -> None:
    vectors, _ = faces([1, 1, 2, 3, 5, 8], seed, spread)
    random = np.random.default_rng(seed)
    count = len(vectors)
    quality, photos = random.random(count).astype(np.float32), random.integers(0, 9, count)
    must, cannot = random.integers(0, count, (3, 2)), random.integers(0, count, (4, 2))
    order = random.permutation(count)
    place = np.argsort(order)
    before = grouped(vectors, quality, photos, must, cannot)
    after = grouped(vectors[order], quality[order], photos[order], place[must], place[cannot])
    assert partition(after[place]) == partition(before)


@st.composite
def wishes(draw):
    """Faces hard to tell apart, with photos, qualities and constraints, some contradictory."""
    count = draw(st.integers(2, 24))
    face = st.integers(0, count - 1)
    pair = st.lists(st.tuples(face, face), max_size=12)
    numbers = st.lists(st.integers(0, count // 2), min_size=count, max_size=count)
    quality = st.lists(st.sampled_from([0.05, 0.9]), min_size=count, max_size=count)
    return draw(st.integers(0, 99)), draw(numbers), draw(quality), draw(pair), draw(pair)


@given(wishes())
def test_what_the_user_said_is_always_obeyed(wish) -> None:
    seed, photos, quality, must, cannot = wish
    count = len(photos)
    vectors, _ = faces([count], seed, 0.03)
    groups = grouped(vectors, quality, photos, must, cannot)
    said = components(count, np.array(must, np.int64).reshape(-1, 2))
    for a in range(count):
        for b in range(a + 1, count):
            together = groups[a] >= 0 and groups[a] == groups[b]
            if said[a] == said[b]:
                assert together
            elif photos[a] == photos[b] or (a, b) in cannot or (b, a) in cannot:
                assert not together


@given(wishes())
def test_poor_faces_join_but_never_found_a_group(wish) -> None:
    seed, photos, quality, must, cannot = wish
    vectors, _ = faces([len(photos)], seed, 0.03)
    groups = grouped(vectors, quality, photos, must, cannot)
    said = components(len(photos), np.array(must, np.int64).reshape(-1, 2))
    chosen = np.bincount(said, minlength=len(said))[said] > 1
    for members in partition(groups):
        assert any(quality[face] >= FOUNDING_QUALITY or chosen[face] for face in members)
    assert (groups[np.array(quality) >= FOUNDING_QUALITY] >= 0).all()


def test_a_poor_face_joins_the_group_that_it_is_like() -> None:
    vectors, people = faces([6, 6])
    quality = good(12)
    poor = np.flatnonzero(people == 1)[:1]
    quality[poor] = 0.1
    assert partition(grouped(vectors, quality)) == partition(people)


def test_poor_faces_alone_stay_ungrouped() -> None:
    vectors, _ = faces([8])
    assert grouped(vectors, np.full(8, 0.1)).tolist() == [-1] * 8


def test_a_poor_face_never_joins_two_groups() -> None:
    """Between two people kept apart, it would be the bridge."""
    vectors, _ = faces([3])
    groups = grouped(vectors, [0.9, 0.9, 0.1], cannot=[(0, 1)])
    assert groups[0] != groups[1]
    assert groups[2] in groups[:2]


def test_twins_in_one_photo_stay_apart_until_the_user_joins_them() -> None:
    vectors, _ = faces([4])
    photos = [0, 0, 1, 2]
    assert len(partition(grouped(vectors, photos=photos))) == 2
    assert len(partition(grouped(vectors, photos=photos, must=[(0, 1)]))) == 1


def test_strangers_whom_the_user_joins_are_one_person() -> None:
    vectors, people = faces([5, 5, 5])
    a, b = np.flatnonzero(people == 0)[0], np.flatnonzero(people == 1)[0]
    groups = grouped(vectors, must=[(a, b)])
    assert groups[a] == groups[b]
    assert len(set(groups[people == 2].tolist())) == 1


def test_a_rejection_holds_against_everything_merged_since() -> None:
    vectors, _ = faces([10])
    groups = grouped(vectors, cannot=[(0, 1)])
    assert groups[0] != groups[1]
    assert len(partition(groups)) == 2


@pytest.mark.parametrize("must", [[], [(0, 0)], [(1, 2), (2, 1), (1, 2)]])
def test_repeated_and_empty_wishes_are_harmless(must) -> None:
    vectors, people = faces([4, 3])
    same = [pair for pair in must if people[pair[0]] == people[pair[1]]]
    assert partition(grouped(vectors, must=same)) == partition(people)


@pytest.mark.parametrize("patience", [0, 1, 3, 6])
def test_a_grouping_ends_when_asked_to(patience) -> None:
    """Ctrl-C while a large library is grouped: it is asked in every stage, in one thread."""
    vectors, _ = faces([3] * 200, spread=0.03)
    asked: list[int] = []

    def stopping() -> bool:
        asked.append(threading.get_ident())
        return len(asked) > patience

    nothing = np.arange(len(vectors))
    with pytest.raises(Stopped):
        group(vectors, good(600), nothing, NOBODY, NOBODY, stopping)
    assert len(asked) == patience + 1
    assert set(asked) == {threading.get_ident()}


def test_being_asked_changes_nothing() -> None:
    vectors, _ = faces([2, 3, 4])
    photos = np.arange(9)
    asked = group(vectors, good(9), photos, NOBODY, NOBODY, lambda: False)
    assert asked.tolist() == grouped(vectors).tolist()
