"""Text to vectors: the built-in sentence model as shipped."""

import dataclasses
import shutil

import numpy as np
import pytest

from tintype.errors import EnvironmentFault
from tintype.inference.registry import model_for
from tintype.inference.text_encoder import TextEncoder


@pytest.fixture(scope="module")
def encoder() -> TextEncoder:
    return TextEncoder(model_for("text-embedding"))


def test_what_means_the_same_lies_close(encoder) -> None:
    vectors = encoder.encode(["sofa", "couch", "volcano"])
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    alike, apart = vectors[0] @ vectors[1], vectors[0] @ vectors[2]
    assert alike > 0.7
    assert apart < 0.5


def test_vectors_come_in_the_order_of_the_texts(encoder) -> None:
    texts = ["a cute kitten sleeping on the old sofa", "dog", "beach at night", "snow"]
    together = encoder.encode(texts)
    for text, vector in zip(texts, together, strict=True):
        # Activations are rounded by the range of their batch, so almost the same.
        assert vector @ encoder.encode([text])[0] > 0.97, text
    assert encoder.encode([]).shape[0] == 0


def test_common_words_have_a_token_and_mistakes_none(encoder) -> None:
    assert encoder.is_word("beach")
    assert not encoder.is_word("beahc")


def test_a_changed_tokenizer_is_noticed(encoder, tmp_path) -> None:
    folder = tmp_path / encoder.manifest.id
    shutil.copytree(encoder.manifest.folder, folder)
    (folder / "tokenizer.json").write_text("{}")
    with pytest.raises(EnvironmentFault, match=r"tokenizer.json is damaged"):
        TextEncoder(dataclasses.replace(encoder.manifest, folder=folder))


def test_a_model_without_a_tokenizer_is_refused() -> None:
    with pytest.raises(EnvironmentFault, match="no tokenizer"):
        TextEncoder(model_for("image-classification"))
