"""Small random catalogs in which searches find something."""

from __future__ import annotations

import random
import sqlite3

from builders import Word
from tintype.catalog import search_index, tags

# Few words; some have other forms, accents or signs in them.
WORDS = (
    Word("animal", None, ("creature",)),
    Word("pet", "animal"),
    Word("dog", "pet", ("puppy", "doggy")),
    Word("cat", "pet"),
    Word("vehicle"),
    Word("fire engine", "vehicle", ("fire truck",)),
    Word("beach", None, ("seaside",)),
    Word("night"),
    Word("portrait"),
    Word("black-and-white"),
)
TAGS = (*(word.name for word in WORDS), "Ski-Urlaub", "dogs [2]")
NAMES = ("Jane Doe", "Zoë", "Jane Smith", "Bob Paris")
PLACES = (
    ("Paris", "Paris", "Île-de-France", "France", "FR"),
    ("Soho", "New York", "New York", "United States", "US"),
    ("Zürich", "Zürich", "Zürich", "Switzerland", "CH"),
)
FILES = ("IMG_0001.jpg", "dogs[1].jpg", "Été.JPG", "2021.png", "paris beach.heic")
FOLDERS = ("", "2021", "Greece 2021/Day 1", "dogs", "a[b]")
CAMERAS = ((None, None), ("Canon", "Canon EOS 40D"), ("NIKON", "D750"), (None, "Pixel 6"))
LENSES = (None, "EF 50mm f/1.8", "Wide [28]")
TEXTS = ("No parking", "Total 42", "dogs allowed")
ALBUMS = ("Best of 2021", "Dogs")
MOMENTS = (
    None, "2019-12-31T23:59:59", "2020-02-29T00:00:00", "2021-07-04T10:00:00",
    "2021-07-05T00:00:00", "2022-01-01T00:00:00",
)  # fmt: skip
POSITIONS = ((None, None), (48.86, 2.34), (-33.9, 151.2), (0.0, 179.99), (89.9, 0.0), (1.0, None))


def fill(connection: sqlite3.Connection, seed: int, photos: int = 12) -> None:
    """Put random photos with all that can be asked of them into an empty catalog."""
    chance = random.Random(seed)
    tags.import_vocabulary(connection, WORDS, "test")
    for name in TAGS[len(WORDS) :]:
        connection.execute("INSERT INTO tag (name, origin) VALUES (?, 'person')", (name,))
    connection.execute("INSERT INTO root (id, path, added_at) VALUES (1, '/home/Dog Album', '')")
    connection.execute("INSERT INTO root (id, path, added_at) VALUES (2, '/b', '')")
    connection.execute("INSERT INTO edit (id, at, kind, detail) VALUES (1, '', 'tag', '{}')")
    for number, name in enumerate(NAMES, 1):
        connection.execute("INSERT INTO person (id) VALUES (?)", (number,))
        connection.execute(
            "INSERT INTO person_text (id, person_id, text, key) VALUES (?1, ?1, ?2, lower(?2))",
            (number, name),
        )
        connection.execute("UPDATE person SET name_id = id WHERE id = ?", (number,))
    connection.execute("INSERT INTO person (id) VALUES (9)")  # nobody named
    connection.executemany("INSERT INTO album (name) VALUES (?)", ((name,) for name in ALBUMS))
    connection.executemany(
        "INSERT INTO place (name, city, region, country, country_code) VALUES (?, ?, ?, ?, ?)",
        PLACES,
    )
    for photo_id in range(1, photos + 1):
        _photo(connection, chance, photo_id)
    _alike(connection, chance, photos)
    search_index.refresh_all(connection)


def _photo(connection: sqlite3.Connection, chance: random.Random, photo_id: int) -> None:
    some = chance.choice
    connection.execute(
        "INSERT INTO photo (id, fingerprint, width, height, format, colour, taken, make, model,"
        " lens, iso, aperture, exposure, focal_length, latitude, longitude, rating, added_at)"
        " VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            photo_id, photo_id.to_bytes(4, "big"), some([640, 4000, 480]), some([480, 3000]),
            some(["JPEG", "HEIF", "RAW", "PNG"]), some(MOMENTS), *some(CAMERAS), some(LENSES),
            some([None, 100, 200, 400]), some([None, 1.8, 2.79, 4.0]),
            some([None, 1 / 250, 0.0166, 2.0]), some([None, 28.0, 35.5, 50.0]), *some(POSITIONS),
            some([None, 0, 3]), some(["2019-06-01T08:00:00+00:00", "2021-01-01T00:00:00+00:00"]),
        ),
    )  # fmt: skip
    for copy in range(some([0, 1, 1, 1, 2])):
        connection.execute(
            "INSERT OR IGNORE INTO file (root_id, folder, name, size, mtime_ns, photo_id, state)"
            " VALUES (?, ?, ?, ?, 0, ?, ?)",
            (
                some([1, 2]), some(FOLDERS), f"{some(['', '', photo_id])}{some(FILES)}",
                some([1000, 2_500_000, 1_240_000]), photo_id,
                "present" if copy == 0 or photo_id % 4 == 0 else "missing",
            ),
        )  # fmt: skip
    _said(connection, chance, photo_id)
    for _ in range(some([0, 0, 1, 2])):
        person = some([None, *range(1, len(NAMES) + 1), 9])
        connection.execute(
            "INSERT INTO face (photo_id, x, y, w, h, drawn, removed, person_id, state)"
            " VALUES (?, 0, 0, 1, 1, ?, ?, ?, ?)",
            (
                photo_id, some([0, 1]), some([0, 0, 1]), person,
                person and some(["confirmed", "sure", "suggested"]),
            ),
        )  # fmt: skip
    if some([0, 1]):
        connection.execute(
            "INSERT INTO region (photo_id, source, kind, label, score, x, y, w, h, model)"
            " VALUES (?, 'text', 'text', ?, 1, 0, 0, 1, 1, 'm')",
            (photo_id, some(TEXTS)),
        )
    if some([0, 1]):
        connection.execute(
            "INSERT INTO photo_place (photo_id, place_id, model) VALUES (?, ?, 'm')",
            (photo_id, some([1, 2, 3])),
        )


def _alike(connection: sqlite3.Connection, chance: random.Random, photos: int) -> None:
    """Pairs of photos that look alike, some of which a person spoke against."""
    for _ in range(photos // 2):
        pair = sorted(chance.sample(range(1, photos + 1), 2))
        connection.execute(
            "INSERT OR IGNORE INTO alike VALUES (?, ?, ?, 0.9, 0.9)",
            (*pair, chance.choice(["near", "burst"])),
        )
        if chance.choice([0, 0, 1]):
            connection.executemany(
                "INSERT OR IGNORE INTO alike_word VALUES (?, ?, 0, 1)", (pair, pair[::-1])
            )


def _said(connection: sqlite3.Connection, chance: random.Random, photo_id: int) -> None:
    """Tags by sources and by a person, marks and albums."""
    ids = [tag_id for (tag_id,) in connection.execute("SELECT id FROM tag")]
    for tag_id in chance.sample(ids, chance.choice([0, 1, 3])):
        connection.execute(
            "INSERT INTO guess (photo_id, tag_id, source, model, label, score, threshold)"
            " VALUES (?, ?, ?, 'm', 'l', ?, 0.5)",
            (photo_id, tag_id, chance.choice(["objects", "scenes", "looks"]), chance.random()),
        )
    for tag_id in chance.sample(ids, chance.choice([0, 0, 1, 2])):
        connection.execute(
            "INSERT INTO tag_decision (photo_id, tag_id, verdict, edit_id) VALUES (?, ?, ?, 1)",
            (photo_id, tag_id, chance.choice([0, 1])),
        )
    if chance.choice([0, 1]):
        connection.execute(
            "INSERT INTO mark (photo_id, rating, favourite, hidden, caption)"
            " VALUES (?, ?, ?, ?, ?)",
            (
                photo_id, chance.choice([None, 0, 5]), chance.choice([None, 0, 1]),
                chance.choice([None, 0, 1]), chance.choice([None, "", "Dogs on the beach"]),
            ),
        )  # fmt: skip
    if chance.choice([0, 0, 1]):
        connection.execute(
            "INSERT INTO album_photo (album_id, photo_id, position) VALUES (?, ?, 1)",
            (chance.choice([1, 2]), photo_id),
        )
