"""Tag source ``portraits``: what faces alone tell about a photo."""

import numpy as np
import pytest

from tintype.analysis.portraits import PortraitSource, group, portrait, portraits_revision, selfie
from tintype.analysis.vocabulary import load_vocabulary
from tintype.types import Box, DecodedPhoto, Findings, PhotoFacts, Region


def shown(*sides: float, **facts) -> set[str]:
    """Words for a photo of 1600 x 1200 with faces of these sides in pixels."""
    photo = DecodedPhoto(np.zeros((3, 4, 3), np.uint8), 1600, 1200, "JPEG", PhotoFacts(**facts))
    faces = tuple(Region("face", "face", 1.0, Box(10, 10, side, side), "faces@1") for side in sides)
    (found,) = PortraitSource("x").analyse([photo], [{"faces": Findings(regions=faces)}])
    return {guess.word for guess in found.guesses if guess.score >= guess.threshold}


def test_one_large_face_is_a_portrait_and_a_small_one_is_not() -> None:
    assert shown(400) == {"portrait"}
    assert shown(400, 60, 50) == {"portrait"}, "passers-by do not count"
    assert not shown(80)
    assert not shown()


def test_three_faces_alike_are_a_group_and_two_are_not() -> None:
    assert shown(150, 140, 120) == {"group"}
    assert not shown(150, 140)
    assert not shown(20, 20, 20, 20), "a crowd far away"
    assert "group" not in shown(400, 60, 50, 40)


def test_a_selfie_needs_the_front_camera() -> None:
    assert "selfie" not in shown(450)
    assert "selfie" in shown(450, lens="iPhone 12 front camera 2.71mm f/2.2")
    assert "selfie" in shown(450, make="Apple", focal_length=2.7)
    assert "selfie" not in shown(450, make="Apple", focal_length=4.2)
    assert "selfie" not in shown(60, lens="iPhone 12 front camera 2.71mm f/2.2")


@pytest.mark.parametrize("judge", [portrait, group])
def test_scores_stay_between_none_and_all(judge) -> None:
    for sizes in ([], [0.01], [0.9], [0.5] * 9, [1.2, 0.1]):
        assert 0 <= judge(sizes) <= 1
        assert 0 <= selfie(sizes, PhotoFacts()) < 0.5


def test_other_faces_make_it_due_again_and_its_words_exist() -> None:
    assert portraits_revision(thorough=True) != portraits_revision()
    assert {"portrait", "group", "selfie"} <= set(load_vocabulary().words)
