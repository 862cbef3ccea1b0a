"""Queries as people may ask them of the made-up library: one to four terms of every kind."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from tintype.search.bench import made

_CAMERAS = ("canon", "nikon", "apple", "sony", "iphone*", '"eos 40d"', "pixel", "fujifilm")
_LENSES = ("24*", '"ef24 105mm"', "xf35mmf2")
_FREE = ("canon", "iphone", "img*", "dsc*", "jpg", "2019", "2023-07", "july", "december", "scan*")
_FLAGS = (
    "is:raw", "is:vertical", "is:square", "has:gps", "has:people", "has:text", "has:faces",
    "untagged", "has:rating",
)  # fmt: skip
_RANGES = (
    "iso:200-800", "iso:>1600", "f:<4", "f:1.8..2.8", "mm:50", "mm:>=85", "exposure:>0.1",
    "mp:>20", "faces:2", "faces:>3", "rating:>=4", "rating:3..5", "size:>5MB",
)  # fmt: skip

Maker = Callable[[random.Random, Sequence[str]], str]


def typed(tags: Sequence[str], count: int = 40, seed: int = 7) -> list[str]:
    """Return what people may be typing when they want suggestions."""
    chance = random.Random(seed)
    names = [*chance.sample(list(tags), min(count, len(tags))), *made.person_names(10)]
    return [
        *names,
        *made.PLACES[:10],
        *made.OCCASIONS[:10],
        "canon",
        "iphone",
        "2019",
        "camera:",
        "is:",
    ]


def _tag(chance: random.Random, tags: Sequence[str]) -> str:
    """Return the name of a tag; frequent ones are asked for more often."""
    return tags[min(int(len(tags) * chance.random() ** 3), len(tags) - 1)]


def _quoted(text: str) -> str:
    return f'"{text}"' if " " in text else text


def _person(chance: random.Random, _tags: Sequence[str]) -> str:
    name = made.person_names(40)[int(40 * chance.random() ** 2)]
    return chance.choice((name.partition(" ")[0], f'person:"{name}"'))


def _dates(chance: random.Random, _tags: Sequence[str]) -> str:
    year, month = chance.randint(2006, 2024), chance.randint(1, 12)
    later = min(2024, year + chance.randint(0, 4))
    return chance.choice(
        (
            f"{year}", f"date:{year}-{month:02}", f"year:{year}..{later}", f"before:{year}",
            f"after:{year}-{month:02}", f"month:{month}",
        )
    )  # fmt: skip


def _place(chance: random.Random, _tags: Sequence[str]) -> str:
    name = _quoted(chance.choice(made.PLACES))
    return chance.choice((f"place:{name}", name, f"near:{name} dist:20km", "country:italy"))


def _phrase(chance: random.Random, _tags: Sequence[str]) -> str:
    what, where = chance.choice(made.OCCASIONS), chance.choice(made.PLACES)
    return chance.choice((f'"{what} {where}"', 'text:"exit menu"', '"best price"'))


def _beginning(chance: random.Random, tags: Sequence[str]) -> str:
    word = chance.choice((_tag(chance, tags), chance.choice(made.OCCASIONS))).split()[0]
    return f"{word[: chance.randint(2, 4)]}*" if word[:2].isalnum() else f"{word}*"


# What a term is, and how often.
_KINDS: Mapping[Maker, int] = MappingProxyType(
    {
        lambda chance, tags: _quoted(_tag(chance, tags)): 30,
        lambda chance, tags: f"tag:{_quoted(_tag(chance, tags))}": 10,
        lambda chance, _tags: chance.choice(made.OCCASIONS): 8,
        lambda chance, _tags: chance.choice(_FREE): 8,
        lambda chance, _tags: chance.choice(_RANGES): 10,
        lambda chance, _tags: chance.choice(_FLAGS): 5,
        lambda chance, _tags: f"camera:{chance.choice(_CAMERAS)}": 4,
        lambda chance, _tags: f"lens:{chance.choice(_LENSES)}": 2,
        lambda chance, _tags: f"text:{chance.choice(made.TEXT)}": 4,
        _person: 12,
        _dates: 15,
        _place: 8,
        _phrase: 4,
        _beginning: 5,
    }
)


def queries(count: int, tags: Sequence[str], seed: int = 5) -> Iterator[str]:
    """Yield queries.

    Args:
        tags: names, the most frequent first.
    """
    chance = random.Random(seed)
    makers, weights = list(_KINDS), list(_KINDS.values())
    for _ in range(count):
        terms = [
            make(chance, tags)
            for make in chance.choices(makers, weights, k=chance.choice((1, 1, 2, 2, 3, 4)))
        ]
        for at in range(1, len(terms)):
            if " dist:" in terms[at] or terms[at] == "untagged":
                continue
            way = chance.random()
            if way < 0.15:
                terms[at] = f"-{terms[at]}"
            elif way < 0.3:
                terms[at] = f"OR {terms[at]}"
        yield " ".join(terms)
