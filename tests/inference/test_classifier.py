"""Probabilities and unit vectors."""

import numpy as np
import pytest

from tintype.inference.decoders.classifier import softmax, unit


def test_probabilities_sum_to_one_even_for_huge_logits() -> None:
    found = softmax(np.array([[1000, 999, -1000], [0, 0, 0]], np.float32))
    assert found.sum(axis=1) == pytest.approx([1, 1])
    assert found[0, :2] == pytest.approx([0.7311, 0.2689], abs=1e-4)


def test_unit_vectors_have_length_one_and_zero_stays_zero() -> None:
    found = unit(np.array([[3, 4], [0, 0]], np.float32))
    assert found.tolist() == [[pytest.approx(0.6), pytest.approx(0.8)], [0, 0]]
    assert found.dtype == np.float32
