"""What looks like a card or a passport stays out of exports."""

from __future__ import annotations

import pytest

from tintype.catalog import faces, stats, tag_edits


@pytest.fixture
def two(add) -> tuple[int, int]:
    return add("card.jpg", "sensitive"), add("dog.jpg", "dog")


def exported(database, **options: bool) -> tuple[set[int], set[int]]:
    with database.reader() as connection:
        regions = {row.photo_id for row in stats.all_regions(connection, **options)}
        return regions, {face.photo_id for face in faces.every(connection, **options)}


def test_sensitive_photos_are_exported_only_when_asked_for(database, two) -> None:
    _, dog = two
    assert exported(database) == ({dog}, {dog})
    assert exported(database, sensitive=True) == (set(two), set(two))


def test_a_person_may_say_that_a_photo_is_not_sensitive(database, two) -> None:
    card, _ = two
    with database.writer() as connection:
        tag_edits.decide_tag(connection, [card], "sensitive", verdict=False)
    assert exported(database) == (set(two), set(two))
