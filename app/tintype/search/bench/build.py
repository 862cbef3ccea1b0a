"""Storing a made-up library as a catalog, many rows at a time."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from math import isnan

import numpy as np
from numpy.typing import NDArray

from tintype.analysis.gazetteer import Gazetteer, load_gazetteer
from tintype.analysis.vocabulary import load_vocabulary
from tintype.catalog import bulk, tags
from tintype.catalog.database import Database
from tintype.catalog.words import fold
from tintype.search.bench import made
from tintype.search.bench.made import Made
from tintype.types import Place

_PEOPLE = 300
_ADDED = "2025-01-01T12:00:00+00:00"
_PHOTO = (
    "id", "fingerprint", "width", "height", "format", "colour", "taken", "taken_from", "make",
    "model", "lens", "iso", "aperture", "exposure", "focal_length", "latitude", "longitude",
    "present", "added_at", "rating",
)  # fmt: skip
_REGION = ("photo_id", "source", "kind", "label", "score", "x", "y", "w", "h", "model")
_SHAPES = ((4032, 3024), (3024, 4032), (6000, 4000), (4000, 6000), (1920, 1080))
_ISO = (100, 100, 200, 400, 800, 1600, 3200, 6400)
_APERTURE = (1.8, 2.2, 2.8, 4.0, 5.6, 8.0, 11.0)
_EXPOSURE = (1 / 2000, 1 / 500, 1 / 250, 1 / 125, 1 / 60, 1 / 30, 0.5, 2.0)
_FOCAL = (4.2, 18.0, 24.0, 35.0, 50.0, 85.0, 200.0)


def build(database: Database, photos: int, *, similar: bool = True) -> None:
    """Fill a new catalog with made-up photos that can be searched."""
    vocabulary = load_vocabulary()
    with database.writer() as connection:
        tags.import_vocabulary(connection, vocabulary.words.values(), vocabulary.revision)
        tag_ids = [number for (number,) in connection.execute("SELECT id FROM tag ORDER BY id")]
    np.random.default_rng(2).shuffle(tag_ids)
    gazetteer = load_gazetteer()
    spots = [gazetteer.spots(name)[0] for name in (fold(place) for place in made.PLACES)]
    positions = np.array([(spot.latitude, spot.longitude) for spot in spots])
    library = made.make(photos, len(tag_ids), _PEOPLE, positions)
    with bulk.loading(database):
        _files(database, library)
        _tags(database, library, tag_ids)
        _people(database, library)
        _places(database, library, gazetteer)
        bulk.insert(database, "region", _REGION, _texts(library))
        if similar:
            _vectors(database, library)
    bulk.documents(database)


def _files(database: Database, library: Made) -> None:
    """Store photos and their files."""
    bulk.insert(database, "root", ("id", "path", "added_at"), [(1, "/made/Photos", _ADDED)])
    names = list(made.names(library))
    bulk.insert(database, "photo", _PHOTO, _photos(library, names))
    folders = (library.folders[event] for event in library.event.tolist())
    sizes = library.random.integers(500_000, 12_000_000, len(library)).tolist()
    bulk.insert(
        database,
        "file",
        ("root_id", "folder", "name", "size", "mtime_ns", "photo_id", "state"),
        (
            (1, folder, name, size, 0, number, "present")
            for number, (folder, name, size) in enumerate(
                zip(folders, names, sizes, strict=True), 1
            )
        ),
    )


def _photos(library: Made, names: Sequence[str]) -> Iterable[tuple[object, ...]]:
    random, count = library.random, len(library)
    choices = random.integers(0, 1 << 30, (count, 6)).tolist()
    colours = random.integers(0, 1 << 24, count).tolist()
    latitude, longitude = _known(library.latitude), _known(library.longitude)
    rows = zip(
        names, choices, colours, library.taken, library.camera.tolist(), library.event.tolist(),
        strict=True,
    )  # fmt: skip
    for number, (name, choice, colour, taken, camera, event) in enumerate(rows, 1):
        known = camera >= 0
        make, model, lens, _ = library.cameras[camera] if known else (None, None, None, "")
        exif = (
            _ISO[choice[1] % len(_ISO)],
            _APERTURE[choice[2] % len(_APERTURE)],
            _EXPOSURE[choice[3] % len(_EXPOSURE)],
            _FOCAL[choice[4] % len(_FOCAL)],
        )
        yield (
            number, hashlib.blake2b(b"%d" % number, digest_size=20).digest(),
            *_SHAPES[choice[0] % len(_SHAPES)], made.format_of(name), colour,
            taken, "exif" if taken else None, make, model, lens,
            *(exif if known else (None,) * 4), latitude[event], longitude[event],
            1, _ADDED, choice[5] % 5 + 1 if choice[5] % 100 < 10 else None,
        )  # fmt: skip


def _known(values: NDArray[np.float64]) -> list[float | None]:
    return [None if isnan(value) else value for value in values.tolist()]


def _tags(database: Database, library: Made, tag_ids: Sequence[int]) -> None:
    rows = (
        (photo, tag, source, "made@1", "made", score, 0.5)
        for photo, tag, source, score in made.tag_rows(library, tag_ids)
    )
    columns = ("photo_id", "tag_id", "source", "model", "label", "score", "threshold")
    bulk.insert(database, "guess", columns, rows)


def _places(database: Database, library: Made, gazetteer: Gazetteer) -> None:
    """Store where photos were taken, an event at one place."""
    known: dict[Place, int] = {}
    of_event: list[int | None] = []
    for latitude, longitude in zip(library.latitude, library.longitude, strict=True):
        place = None if np.isnan(latitude) else gazetteer.place_at(latitude, longitude)
        of_event.append(known.setdefault(place, len(known) + 1) if place else None)
    bulk.insert(
        database,
        "place",
        ("id", "name", "city", "region", "country", "country_code"),
        (
            (number, place.name, place.city, place.region, place.country, place.country_code)
            for place, number in known.items()
        ),
    )
    places = enumerate((of_event[event] for event in library.event.tolist()), 1)
    rows = ((number, place, "made@1") for number, place in places if place is not None)
    bulk.insert(database, "photo_place", ("photo_id", "place_id", "model"), rows)


def _texts(library: Made) -> Iterable[tuple[object, ...]]:
    for number, text in made.texts(library):
        yield number, "text", "text", text, 0.9, 100.0, 100.0, 500.0, 50.0, "made@1"


def _people(database: Database, library: Made) -> None:
    bulk.people(database, made.person_names(_PEOPLE))
    bulk.insert(
        database,
        "face",
        ("photo_id", "x", "y", "w", "h", "drawn", "person_id", "state"),
        ((photo, 0.4, 0.3, 0.1, 0.15, 1, *who) for photo, *who in made.face_rows(library, _PEOPLE)),
    )


def _vectors(database: Database, library: Made) -> None:
    bulk.insert(
        database,
        "embedding",
        ("photo_id", "source", "model", "dtype", "vector"),
        (
            (number, "scenes", "made@1", "float16", vector.tobytes())
            for number, vector in enumerate(made.vectors(library), 1)
        ),
    )
