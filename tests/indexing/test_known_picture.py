"""Files in which only metadata changed: not looked at again, and nothing of them is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from media.pictures import with_segment
from tintype import analysis
from tintype.analysis.portraits import selfie
from tintype.analysis.sources import READS, default_sources, moved_by_facts, source_revisions
from tintype.analysis.vocabulary import load_vocabulary
from tintype.catalog import edits, files, photos, tags
from tintype.catalog.database import Database
from tintype.indexing.engines.local import LocalEngine
from tintype.indexing.pipeline import Pass, index
from tintype.indexing.report import IndexReport
from tintype.types import DecodedPhoto, PhotoFacts

SOURCES = ("looks", "places")  # which need no models


def jpeg(seed: int = 1, **gps: float) -> bytes:
    """A photo of soft shapes; with a position if asked."""
    noise = np.random.default_rng(seed).integers(0, 256, (24, 32, 3), np.uint8)
    picture = Image.fromarray(noise).resize((640, 480)).filter(ImageFilter.GaussianBlur(4))
    exif = Image.Exif()
    if gps:
        exif[0x8825] = {1: "N", 2: (gps["north"], 0.0, 0.0), 3: "E", 4: (gps["east"], 0.0, 0.0)}
    data = BytesIO()
    picture.save(data, "JPEG", exif=exif.tobytes())
    return data.getvalue()


def rated(data: bytes, stars: int) -> bytes:
    """Write stars into a photo, as programs do."""
    packet = f'<x:xmpmeta><rdf:Description xmp:Rating="{stars}"/></x:xmpmeta>'.encode()
    return with_segment(data, 0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet)


class Shelf:
    """A folder, a library, and runs over them with the real workers."""

    def __init__(self, place: Path) -> None:
        self.folder = place / "photos"
        self.folder.mkdir()
        self.database = Database(place / "library")
        vocabulary = load_vocabulary()
        with self.database.writer() as connection:
            tags.import_vocabulary(connection, vocabulary.words.values(), vocabulary.revision)

    def write(self, name: str, data: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(data)
        return path

    def run(self) -> IndexReport:
        arguments = [str(self.database.folder / "decode.lock"), *SOURCES]
        work = Pass(source_revisions(SOURCES), lambda _jobs: LocalEngine(1, arguments))
        return index(self.database, [self.folder], [work], lambda _event: None, lambda: False)

    def photo(self, path: Path):
        """Return all that is known of the photo in a file."""
        with self.database.reader() as connection:
            number = files.find_photo(connection, path)
            assert number is not None
            return photos.details(connection, number)

    def found(self, photo_id: int) -> list[tuple]:
        """Return what sources found in a photo."""
        with self.database.reader() as connection:
            return connection.execute(
                "SELECT tag_id, source, model, label, score FROM guess WHERE photo_id = ?"
                " ORDER BY tag_id, source",
                (photo_id,),
            ).fetchall()


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.database.close()


def test_stars_written_into_a_file_cost_no_look_and_no_word_is_lost(shelf: Shelf) -> None:
    path = shelf.write("a.jpg", jpeg())
    assert "decode" in shelf.run().stages
    before = shelf.photo(path)
    with shelf.database.writer() as connection:
        edits.decide_tag(connection, [before.id], "mine", verdict=True)
    shelf.write("a.jpg", rated(jpeg(), 4))
    report = shelf.run()
    after = shelf.photo(path)
    assert (report.indexed, "decode" in report.stages) == (1, False)
    assert (after.id, after.facts.rating) == (before.id, 4)
    assert after.fingerprint != before.fingerprint
    assert [tag.name for tag in after.tags if tag.name == "mine"] == ["mine"]
    assert [run.source for run in after.runs] == [run.source for run in before.runs]
    with shelf.database.reader() as connection:
        assert photos.thumbnail(connection, after.id)
    assert shelf.run().unchanged == 1


def test_a_position_is_looked_up_and_nothing_else(shelf: Shelf) -> None:
    path = shelf.write("a.jpg", jpeg())
    shelf.run()
    before = shelf.photo(path)
    shelf.write("a.jpg", jpeg(north=48.0, east=2.0))
    report = shelf.run()
    after = shelf.photo(path)
    assert ("places" in report.stages, "looks" in report.stages) == (True, False)
    assert (after.id, before.place, after.place is None) == (before.id, None, False)
    assert shelf.run().unchanged == 1


def test_a_copy_with_other_metadata_is_a_photo_with_the_same_findings(shelf: Shelf) -> None:
    first = shelf.write("a.jpg", jpeg())
    shelf.run()
    original = shelf.photo(first)
    with shelf.database.writer() as connection:
        edits.decide_tag(connection, [original.id], "mine", verdict=True)
    second = shelf.write("b.jpg", rated(jpeg(), 2))
    report = shelf.run()
    copy = shelf.photo(second)
    assert (report.indexed, "decode" in report.stages) == (1, False)
    assert copy.id != original.id
    assert (copy.facts.rating, shelf.photo(first).facts.rating) == (2, None)
    assert shelf.found(copy.id) == shelf.found(original.id)
    assert not any(tag.name == "mine" for tag in copy.tags)
    assert shelf.run().unchanged == 2


def test_a_file_that_was_moved_and_written_into_is_still_the_same_photo(shelf: Shelf) -> None:
    path = shelf.write("a.jpg", jpeg())
    shelf.run()
    before = shelf.photo(path)
    path.unlink()
    moved = shelf.write("b.jpg", rated(jpeg(), 5))
    report = shelf.run()
    assert (shelf.photo(moved).id, "decode" in report.stages) == (before.id, False)
    assert shelf.run().unchanged == 1


def test_another_picture_is_looked_at(shelf: Shelf) -> None:
    path = shelf.write("a.jpg", jpeg(1))
    shelf.run()
    shelf.write("a.jpg", jpeg(2))
    assert "decode" in shelf.run().stages
    assert shelf.photo(path).width == 640


class Watched:
    """Facts that remember which of them were looked at."""

    def __init__(self, facts: PhotoFacts) -> None:
        self._facts = facts
        self.seen: set[str] = set()

    def __getattr__(self, name: str) -> object:
        self.seen.add(name)
        return getattr(self._facts, name)


def test_sources_look_at_no_other_facts_than_they_say() -> None:
    camera = PhotoFacts(
        taken="2020-05-06T23:00:00", taken_from="exif", make="Maker", model="One", lens="front",
        iso=6400, aperture=1.8, exposure=0.1, focal_length=4.0, latitude=48.0, longitude=2.0,
    )  # fmt: skip
    flat = np.full((480, 640, 3), 250, np.uint8)
    flat[::40, :, :] = 0
    for source in default_sources(SOURCES):
        for facts in (camera, PhotoFacts()):
            watched = Watched(facts)
            source.analyse([DecodedPhoto(flat, 640, 480, "PNG", watched)], [{}])
            assert watched.seen <= READS[source.id]
    watched = Watched(camera)
    selfie([0.3], watched)
    assert watched.seen <= READS["portraits"]
    for path in Path(analysis.__path__[0]).glob("*.py"):
        if "photo.facts" in path.read_text("utf-8"):
            assert path.stem in READS


def test_what_a_program_writes_moves_only_those_who_read_it() -> None:
    facts = PhotoFacts(taken="2020-01-01T00:00:00", taken_from="file", make="Maker")
    assert moved_by_facts(facts, replace(facts, rating=3, taken="2024-01-01T00:00:00")) == set()
    assert moved_by_facts(facts, replace(facts, latitude=1.0, longitude=1.0)) == {"places"}
    assert moved_by_facts(facts, replace(facts, lens="front")) == {"looks", "portraits"}
    assert moved_by_facts(facts, replace(facts, taken_from="exif")) == {"looks"}
