"""Which guesses are worth asking a person about: ``library.tags.check``.

A score says little by itself: each model and tag has its own threshold, and its own way to be too
sure. So scores become chances first, by logistic calibration (Platt 1999) of the distance from
the threshold, learned from the person's own answers and, as long as those are few, from what holds
without any: a guess right at its threshold is as likely wrong as right.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, log

from tintype.catalog.doubting import Opinion

_SLOPE, _SLOPE_SPREAD = 1.0, 0.5  # what holds without answers: mean and spread
_SHIFT_SPREAD = 1.5
_STEPS = 12  # of Newton's method, which needs five
_PER_TAG = 3  # questions about one tag among those about any
_SURE = 0.9  # a chance from which on, or 1 minus that, nothing need be asked
FEWEST_ANSWERS = 5  # from which on an estimate of what is right is worth saying


@dataclass(frozen=True, slots=True)
class Calibration:
    """Chance of being right = logistic(slope · distance + shift)."""

    slope: float = _SLOPE
    shift: float = 0.0

    def chance(self, opinion: Opinion) -> float:
        """Return how likely it is that a photo carries the tag, 0 to 1."""
        return _logistic(self.slope * distance(opinion) + self.shift)


@dataclass(frozen=True, slots=True)
class Question:
    """Does this photo carry this tag?

    Attributes:
        path: the tag as it is typed, ``animal/dog``. name: its own name.
        shown: whether the tag is shown at present.
        width, height: of the photo.
    """

    photo_id: int
    path: str
    name: str
    chance: float
    shown: bool
    width: int = 4
    height: int = 3


@dataclass(frozen=True, slots=True)
class TagCheck:
    """Questions about a tag, or any tag, and what answering did so far.

    Attributes:
        answered: how many guesses of models a person answered.
        taken_away: of those, how many were shown and wrong. found: hidden and right.
        unsure: how many more are neither likely right nor likely wrong.
        right: estimated part of the shown ones that are right, of those not answered; None where
            there is too little to say.
    """

    questions: tuple[Question, ...]
    answered: int
    taken_away: int
    found: int
    unsure: int
    right: float | None


def distance(opinion: Opinion) -> float:
    """Return how far above its threshold a score is, in log odds."""
    return _log_odds(opinion.score) - _log_odds(opinion.threshold)


def calibrate(answers: Iterable[Opinion], before: Calibration | None = None) -> Calibration:
    """Return what fits a person's answers, and without many of those ``before``.

    Newton's method on the logistic likelihood with a normal prior around ``before``.
    """
    before = before or Calibration()
    slope, shift = before.slope, before.shift
    points = [(distance(one), float(bool(one.verdict))) for one in answers]
    for _ in range(_STEPS if points else 0):
        tight_slope, tight_shift = _SLOPE_SPREAD**-2, _SHIFT_SPREAD**-2
        to_slope = (before.slope - slope) * tight_slope
        to_shift = (before.shift - shift) * tight_shift
        aa, ab, bb = tight_slope, 0.0, tight_shift
        for x, verdict in points:
            chance = _logistic(slope * x + shift)
            weight = chance * (1 - chance)
            to_slope += (verdict - chance) * x
            to_shift += verdict - chance
            aa, ab, bb = aa + weight * x * x, ab + weight * x, bb + weight
        spread = aa * bb - ab * ab
        slope = max(slope + (bb * to_slope - ab * to_shift) / spread, 0.05)
        shift += (aa * to_shift - ab * to_slope) / spread
    return Calibration(slope, shift)


def check(
    unanswered: Sequence[Opinion],
    answers: Sequence[Opinion],
    paths: dict[int, tuple[str, str]],
    limit: int,
) -> TagCheck:
    """Choose the questions whose answers are least certain, and say what answering did.

    Args:
        paths: tag -> its path as it is typed, and its name. Tags without are not asked about.
    """
    by_tag: dict[int, list[Opinion]] = defaultdict(list)
    for one in answers:
        by_tag[one.tag_id].append(one)
    general = calibrate(answers)
    own = {tag: calibrate(said, general) for tag, said in by_tag.items()}
    rated = [(own.get(one.tag_id, general).chance(one), one) for one in unanswered]
    shown = [chance for chance, one in rated if one.shown]
    enough = shown and len(answers) >= FEWEST_ANSWERS
    wrong_shown = sum(one.shown and not one.verdict for one in answers)
    return TagCheck(
        tuple(_questions(rated, paths, limit)),
        answered=len(answers),
        taken_away=wrong_shown,
        found=sum(not one.shown and bool(one.verdict) for one in answers),
        unsure=sum(1 - _SURE < chance < _SURE for chance, _ in rated),
        right=sum(shown) / len(shown) if enough else None,
    )


def _questions(
    rated: Sequence[tuple[float, Opinion]], paths: dict[int, tuple[str, str]], limit: int
) -> Iterable[Question]:
    tags = {one.tag_id for _, one in rated}
    left = dict.fromkeys(tags, limit if len(tags) == 1 else _PER_TAG)
    order = sorted(rated, key=lambda pair: (abs(pair[0] - 0.5), pair[1].photo_id, pair[1].tag_id))
    count = 0
    for chance, one in order:
        if count == limit:
            return
        if left[one.tag_id] and one.tag_id in paths:
            left[one.tag_id] -= 1
            count += 1
            path, name = paths[one.tag_id]
            yield Question(one.photo_id, path, name, chance, one.shown, one.width, one.height)


def _log_odds(share: float) -> float:
    share = min(max(share, 1e-3), 1 - 1e-3)
    return log(share / (1 - share))


def _logistic(value: float) -> float:
    return 1 / (1 + exp(-value)) if value > -60 else 0.0
