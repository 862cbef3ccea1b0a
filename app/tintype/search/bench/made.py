"""A made-up library of any size, with what matters to a search: frequencies and what goes together.

Events are what photos come in: some dozens at one place within hours or days, of one folder, by
one or two cameras, about a few things, with a few people. Tags, people, cameras and places follow
Zipf's law. Everything comes from one seed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]

_FIRST = datetime(2005, 1, 1)
_DAYS = 20 * 365
_EVENT = 45  # photos, on average
_CAMERAS = (
    ("Apple", "iPhone {}", "iPhone back camera", "IMG_{:04d}.HEIC", 14),
    ("Canon", "Canon EOS {}0D", "EF24-105mm f/4L IS USM", "IMG_{:04d}.JPG", 8),
    ("NIKON CORPORATION", "NIKON D{}00", "18.0-55.0 mm f/3.5-5.6", "DSC_{:04d}.JPG", 8),
    ("SONY", "ILCE-7M{}", "FE 24-70mm F2.8 GM", "DSC{:05d}.ARW", 5),
    ("FUJIFILM", "X-T{}", "XF35mmF2 R WR", "DSCF{:04d}.JPG", 6),
    ("Google", "Pixel {}", None, "PXL_{:08d}.jpg", 9),
    ("samsung", "SM-G99{}B", None, "20{:08d}.jpg", 9),
    ("Panasonic", "DMC-TZ{}", None, "P{:07d}.JPG", 4),
)


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_FIRST_NAMES = _words(
    "Anna Ben Clara David Emma Felix Greta Hugo Ida Jonas Klara Leo Mia Noah Olga Paul Rosa "
    "Samuel Tilda Viktor Jane Maria José Renée Søren Zoë"
)
_LAST_NAMES = _words(
    "Becker Carter Dubois Evans Fischer Garcia Hansen Ito Jensen Keller Larsen Moreau Novak "
    "O'Brien Peters Quinn Rossi Schmidt Tanaka Weber"
)
PLACES = _words(
    "Paris Rome Berlin Tokyo Lisbon Vienna Prague Oslo Athens Dublin Madrid Kyoto Sydney Boston "
    "Chicago Toronto Zürich Genève Hamburg Munich Salzburg Venice Florence Naples Seville Porto "
    "Bergen Stockholm Copenhagen Reykjavik"
)
OCCASIONS = _words(
    "Birthday Wedding Christmas Easter Garden Holiday Hiking Lake Beach Skiing Office School "
    "Zoo Party Concert Football Museum Harbour Weekend Market"
)
TEXT = _words(
    "open closed sale exit menu coffee street station hotel museum no parking welcome to the "
    "best price today only fresh bread pizza total cash receipt thank you please do not enter "
    "way out platform gate departure arrival city centre happy birthday merry christmas love"
)
_FORMATS = {"HEIC": "HEIF", "ARW": "RAW"}


@dataclass(frozen=True)
class Made:
    """Photos 1 to n as arrays and lists, one entry a photo; photo i + 1 stands at index i.

    Attributes:
        event: int64, which event it belongs to.
        taken: ISO texts, None for 3 in 100.
        camera: which row of ``cameras`` it was taken with, -1 unknown.
        cameras: ``(make, model, lens, pattern of names)``.
        folders: folder of each event.
        latitude, longitude: degrees of each event, nan unknown for 4 in 10.
        topics: ``[events, 3]``: tags that come often in an event.
        cast: ``[events, 4]``: people who are there.
    """

    event: Ints
    taken: list[str | None]
    camera: Ints
    cameras: list[tuple[str, str, str | None, str]]
    folders: list[str]
    latitude: NDArray[np.float64]
    longitude: NDArray[np.float64]
    topics: Ints
    cast: Ints
    random: np.random.Generator

    def __len__(self) -> int:
        return len(self.event)


def make(
    photos: int, tags: int, people: int, positions: NDArray[np.float64], seed: int = 1
) -> Made:
    """Make up a library.

    Args:
        photos: how many.
        tags: number of tags; the first ones are the most frequent.
        people: number of people, likewise.
        positions: latitude and longitude of each of ``PLACES``.
    """
    random = np.random.default_rng(seed)
    events = max(1, photos // _EVENT)
    # More photos every year: the square root of a uniform number rises evenly.
    days = np.sort(np.sqrt(random.random(events)) * _DAYS)
    size = random.lognormal(0, 1.0, events)
    event = np.sort(random.choice(events, photos, p=size / size.sum()))
    cameras = [
        (maker, model.format(number), lens, pattern)
        for maker, model, lens, pattern, count in _CAMERAS
        for number in range(1, count + 1)
    ]
    own = zipf(random, len(cameras), (events, 2), 1.0)
    camera = own[event, (random.random(photos) < 0.2).astype(int)]
    camera[random.random(photos) < 0.06] = -1
    spot = zipf(random, len(PLACES), events, 0.9)
    found = random.random(events) < 0.6
    around = random.normal(0, 0.05, (2, events))
    return Made(
        event,
        _moments(random, days[event]),
        camera,
        cameras,
        [_folder(random, day, place) for day, place in zip(days, spot, strict=True)],
        np.where(found, positions[spot, 0] + around[0], np.nan),
        np.where(found, positions[spot, 1] + around[1], np.nan),
        zipf(random, tags, (events, 3), 0.9),
        zipf(random, people, (events, 4), 0.8),
        random,
    )


def zipf(
    random: np.random.Generator, count: int, shape: int | tuple[int, ...], power: float
) -> Ints:
    """Return numbers below ``count``, the n-th as likely as n to the power of ``-power``."""
    weights = np.arange(1, count + 1, dtype=np.float64) ** -power
    edges = np.cumsum(weights / weights.sum())
    return np.minimum(np.searchsorted(edges, random.random(shape)), count - 1)


def _moments(random: np.random.Generator, days: NDArray[np.float64]) -> list[str | None]:
    """Return a moment for each photo: bursts of seconds within some hours of the event's day."""
    hours = np.floor(random.random(len(days)) * 40) / 5
    seconds = (np.floor(days) * 86400 + 36000 + hours * 3600).astype(np.int64)
    seconds += random.integers(0, 240, len(days))
    unknown = random.random(len(days)) < 0.03
    moments = np.datetime64(_FIRST, "s") + seconds.astype("timedelta64[s]")
    texts = np.datetime_as_string(moments).tolist()
    return [None if gone else text for text, gone in zip(texts, unknown, strict=True)]


def _folder(random: np.random.Generator, day: float, place: int) -> str:
    date = _FIRST + timedelta(days=int(day))
    what = OCCASIONS[int(random.integers(len(OCCASIONS)))]
    where = PLACES[int(place)]
    return f"{date:%Y}/{date:%Y-%m-%d} {what} {where if random.random() < 0.5 else ''}".rstrip()


def person_names(people: int) -> list[str]:
    """Return as many different names."""
    names = (
        f"{first} {last}{'' if not turn else f' {turn + 1}'}"
        for turn in range(people)
        for last in _LAST_NAMES
        for first in _FIRST_NAMES
    )
    return list(islice(names, people))


def tag_rows(made: Made, tag_ids: Sequence[int]) -> Iterator[tuple[int, int, str, float]]:
    """Yield ``(photo, tag, source, score)`` of guesses; a score below 0.5 is not shown.

    About five a photo are shown: half of them what the event is about.
    """
    random, ids = made.random, np.asarray(tag_ids)
    for start in range(0, len(made), 50_000):
        rows = np.arange(start, min(start + 50_000, len(made)))
        count = 2 + random.poisson(4.0, len(rows))
        photo = np.repeat(rows, count)
        tag = zipf(random, len(ids), len(photo), 1.0)
        common = random.random(len(photo)) < 0.5
        topic = made.topics[made.event[photo], random.integers(0, 3, len(photo))]
        tag[common] = topic[common]
        both = np.unique(photo * len(ids) + tag)
        photo, tag = both // len(ids), both % len(ids)
        score = np.round(0.4 + 0.6 * random.random(len(photo)), 4)
        source = [("objects", "scenes")[odd] for odd in (tag % 2).tolist()]
        yield from zip((photo + 1).tolist(), ids[tag].tolist(), source, score.tolist(), strict=True)


def face_rows(made: Made, people: int) -> Iterator[tuple[int, int | None, str | None]]:
    """Yield ``(photo, person, state)`` of faces; every third is nobody known."""
    random = made.random
    count = random.poisson(0.8, len(made))
    photo = np.repeat(np.arange(len(made)), count)
    person = made.cast[made.event[photo], random.integers(0, 4, len(photo))]
    guest = random.random(len(photo)) < 0.2
    person[guest] = zipf(random, people, int(guest.sum()), 0.8)
    kind = random.random(len(photo))
    for index, who, chance in zip(photo.tolist(), person.tolist(), kind.tolist(), strict=True):
        if chance < 0.33:
            yield index + 1, None, None
        else:
            state = "suggested" if chance < 0.4 else "sure" if chance < 0.9 else "confirmed"
            yield index + 1, who + 1, state


def names(made: Made) -> Iterator[str]:
    """Yield the file name of each photo: a counter, as cameras have them."""
    counters: dict[str, int] = defaultdict(int)
    for camera in made.camera.tolist():
        pattern = made.cameras[camera][3] if camera >= 0 else "scan_{:05d}.jpg"
        counters[pattern] += 1
        yield pattern.format(counters[pattern] % 10_000)


def format_of(name: str) -> str:
    """Return the format of a file by its name."""
    return _FORMATS.get(name.rpartition(".")[2], "JPEG")


def texts(made: Made) -> Iterator[tuple[int, str]]:
    """Yield ``(photo, text)`` for one photo in ten: some words as on signs, tickets, menus."""
    random = made.random
    for index in np.flatnonzero(random.random(len(made)) < 0.1).tolist():
        words = zipf(random, len(TEXT), int(random.integers(2, 15)), 0.7)
        number = int(random.integers(10_000))
        yield index + 1, " ".join([*(TEXT[word] for word in words), str(number)])


def vectors(made: Made, side: int = 1280, centres: int = 2000) -> Iterator[NDArray[np.float16]]:
    """Yield unit vectors ``[side]``, one a photo: nearer to those of its event.

    They differ mostly in few directions, as those of real photos do: of what there is of those,
    the first 64 have about two thirds, the first 256 five sixths.
    """
    random = made.random
    spread = (np.arange(side, dtype=np.float32) + 8) ** -0.62
    spread[0] = 1.0
    common = np.eye(1, side, dtype=np.float32) * 0.6 * np.sqrt((spread**2).sum())
    centre = random.normal(0, 1, (centres, side)).astype(np.float32)
    for start in range(0, len(made), 10_000):
        event = made.event[start : start + 10_000]
        own = np.random.default_rng(int(event[0])).normal(0, 1, (int(np.ptp(event)) + 1, side))
        found = centre[made.topics[event, 0] % centres] + 0.7 * own[event - event[0]]
        found += 0.7 * random.normal(0, 1, found.shape)
        found = common + spread * found
        found /= np.linalg.norm(found, axis=1, keepdims=True)
        yield from found.astype(np.float16)
