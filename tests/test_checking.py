"""Checking tags: the least certain guesses are asked about, and answers teach what is uncertain."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from builders import WORDS, photo
from tintype.catalog import files, photos, tags
from tintype.catalog.doubting import Opinion
from tintype.catalog.files import Place
from tintype.errors import NotFoundError
from tintype.library import Library
from tintype.library.checking import Calibration, calibrate


def opinion(score: float, *, verdict: bool | None = None) -> Opinion:
    return Opinion(1, 1, score, 0.5, verdict)


def test_without_answers_a_guess_at_its_threshold_is_as_likely_wrong_as_right() -> None:
    calibration = calibrate([])
    assert calibration == Calibration()
    assert calibration.chance(opinion(0.5)) == pytest.approx(0.5)
    assert calibration.chance(opinion(0.9)) == pytest.approx(0.9)
    assert Calibration().chance(Opinion(1, 1, 0.2, 0.2)) == pytest.approx(0.5)


def test_answers_move_what_is_uncertain_to_where_right_and_wrong_meet() -> None:
    said = [opinion(0.5 + n / 40, verdict=n > 8) for n in range(18)] * 4
    calibration = calibrate(said)
    assert calibration.chance(opinion(0.6)) < 0.3
    assert calibration.chance(opinion(0.9)) > 0.6
    meeting = min(range(50, 95), key=lambda n: abs(calibration.chance(opinion(n / 100)) - 0.5))
    assert 68 <= meeting <= 77


def test_answers_that_all_agree_stay_finite() -> None:
    calibration = calibrate([opinion(0.55, verdict=True)] * 200)
    assert 0.9 < calibration.chance(opinion(0.55)) < 1
    assert calibration.slope > 0


@pytest.fixture
def library(tmp_path) -> Iterator[Library]:
    """Photos 1 … 6, each maybe a dog, from hardly to surely; shown from 0.5 on. And a cat."""
    with Library.open(tmp_path / "library") as library:
        with library._database.writer() as connection:
            tags.import_vocabulary(connection, WORDS, "words 1")
            root, _ = files.ensure_root(connection, tmp_path)
            for number, score in enumerate((0.2, 0.42, 0.49, 0.55, 0.8, 0.95)):
                words = ("dog",) if number else ("dog", "cat")
                stored = photos.store(connection, photo(b"%d" % number, *words))
                connection.execute("UPDATE guess SET score = ? WHERE photo_id = ?", (score, stored))
                files.link(connection, Place(root, "", f"{number}.jpg"), 1, 1, stored)
        yield library


def test_the_least_certain_photos_are_asked_about_first(library: Library) -> None:
    check = library.tags.check("dog", 3)
    assert [one.photo_id for one in check.questions] == [3, 4, 2]
    assert [one.shown for one in check.questions] == [False, True, False]
    assert (check.answered, check.unsure, check.right) == (0, 5, None)


def test_any_tag_may_be_asked_about(library: Library) -> None:
    names = {one.name for one in library.tags.check().questions}
    assert names == {"dog", "cat"}
    with pytest.raises(NotFoundError):
        library.tags.check("unicorn")


def test_what_was_answered_is_not_asked_again_until_it_is_undone(library: Library) -> None:
    path = library.tags.check("dog").questions[0].path
    library.tags.edit([3], add=[path])
    library.tags.edit([4], remove=[path])
    check = library.tags.check("dog")
    assert {3, 4}.isdisjoint(one.photo_id for one in check.questions)
    assert (check.answered, check.found, check.taken_away) == (2, 1, 1)
    library.undo()
    assert 4 in [one.photo_id for one in library.tags.check("dog").questions]


def test_hidden_photos_are_not_asked_about(library: Library) -> None:
    library.marks.hide([3])
    assert 3 not in [one.photo_id for one in library.tags.check("dog").questions]


def test_after_some_answers_it_says_how_much_is_right(library: Library) -> None:
    for photo_id in (2, 3, 4, 5):
        library.tags.edit([photo_id], remove=["dog"])
    library.tags.edit([1], remove=["dog"])
    check = library.tags.check("dog")
    assert check.right is not None
    assert 0 < check.right < 0.9, "five wrong ones make the sixth less certain than its score"
