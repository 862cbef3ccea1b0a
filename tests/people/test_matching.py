"""Names survive a regroup."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tintype.people.matching import carry_over


def matched(old, new):
    return carry_over(np.array(old, np.int32), np.array(new, np.int32))


def test_groups_keep_their_names_whatever_their_new_numbers() -> None:
    assert matched([7, 7, 7, 2, 2, -1], [0, 0, 0, 1, 1, 1]) == {0: 7, 1: 2}


def test_a_split_leaves_the_name_with_the_larger_part() -> None:
    assert matched([5, 5, 5, 5, 5], [1, 1, 0, 0, 0]) == {0: 5}


def test_a_merge_takes_the_name_of_the_larger_part() -> None:
    assert matched([3, 3, 3, 8, 8], [0, 0, 0, 0, 0]) == {0: 3}


def test_of_equal_claims_the_purer_wins() -> None:
    assert matched([1, 1, 2, 2, 2, 2], [0, 0, 0, 0, 1, 1]) == {0: 1, 1: 2}


def test_nothing_to_match() -> None:
    assert matched([], []) == {}
    assert matched([-1, -1], [0, 1]) == {}
    assert matched([4, 4], [-1, -1]) == {}


@given(st.lists(st.tuples(st.integers(-1, 5), st.integers(-1, 5)), max_size=40))
def test_no_name_goes_to_two_groups_and_each_match_shares_faces(faces) -> None:
    result = matched([old for old, _ in faces], [new for _, new in faces])
    assert len(set(result.values())) == len(result)
    assert all((old, new) in faces for new, old in result.items())


@given(st.permutations(range(6)), st.lists(st.integers(0, 5), max_size=40))
def test_mere_renumbering_carries_everything_over(numbers, old) -> None:
    new = [numbers[group] for group in old]
    assert matched(old, new) == {numbers[group]: group for group in set(old)}
