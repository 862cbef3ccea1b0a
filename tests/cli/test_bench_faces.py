"""``tintype bench faces``: what it counts, and that it runs."""

from __future__ import annotations

import json
import shutil

import pytest

from tintype.cli.bench_faces import Face, Tally, size_class
from tintype.errors import ExitCode
from tintype.indexing.bench import rivals
from tintype.types import Box


def test_a_face_is_found_if_its_nose_is_in_a_box_and_other_boxes_are_unmatched() -> None:
    tally = Tally("some")
    faces = [Face((50, 50), 30), Face((200, 50), 15), Face((10, 10), 3)]
    tally.add(faces, [Box(30, 30, 40, 40), Box(300, 30, 40, 40)], 640)
    tally.seconds[True].append(0.1)
    line = tally.line({20: 1, 12: 1, 8: 0})
    assert (line["recall_20"], line["recall_12"], line["recall_8"]) == (1, 0, None)
    assert (line["boxes"], line["unmatched"]) == (2, 1)
    assert (line["ms_people"], line["ms_nobody"]) == (100, None)


def test_a_box_on_a_face_too_small_to_count_is_not_held_against_the_method() -> None:
    tally = Tally("some")
    tally.add([Face((10, 10), 3)], [Box(0, 0, 20, 20)], 640)
    assert tally.unmatched == 0


@pytest.mark.parametrize(
    ("eyes", "side", "size"), [(20, 640, 20), (19.9, 640, 12), (20, 1600, 8), (20, 1601, None)]
)
def test_classes_are_those_of_a_photo_640_pixels_long(eyes, side, size) -> None:
    assert size_class(Face((0, 0), eyes), side) == size


def test_the_astronaut_is_found_every_way(tintype, sample_album, tmp_path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    shutil.copy(sample_album["astronaut"], photos / "0042.png")
    truth = tmp_path / "faces.json"
    face = {"nose": [222, 112], "eyes": [[203, 96], [240, 96]]}
    truth.write_text(json.dumps([{"image_id": 42, "faces": [face]}]))
    output = tintype("bench", "faces", photos, truth, "--json")
    assert output.code == ExitCode.OK
    assert [line["method"] for line in output.json] == ["tintype", "thorough", "whole photo"]
    for line in output.json:
        assert line["recall_20"] == 1
        assert line["ms_people"] > 0
    table = tintype("bench", "faces", photos, truth)
    assert "1 photo; faces by distance of the eyes: 1 from 20 px" in table.out


def test_face_recognition_is_counted_on_the_same_photos(
    tintype, sample_album, tmp_path, monkeypatch
) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    shutil.copy(sample_album["astronaut"], photos / "42.png")
    shutil.copy(sample_album["coffee"], photos / "43.png")  # in which no face is marked
    truth = tmp_path / "faces.json"
    face = {"nose": [222, 112], "eyes": [[203, 96], [240, 96]]}
    truth.write_text(json.dumps([{"image_id": 42, "faces": [face]}]))

    def asked(paths, model):
        assert [path.name for path in paths] == ["42.png"]
        if model == "cnn":
            return "face_recognition (cnn) failed: no memory"
        return [rivals.Faces(0.5, (Box(180, 70, 90, 90), Box(0, 0, 9, 9)))]

    monkeypatch.setattr(rivals, "face_recognition", asked)
    output = tintype("bench", "faces", photos, truth, "--with-faces", "--compare", "--json")
    (hog,) = [line for line in output.json if line["method"] == "face_recognition hog"]
    assert (hog["recall_20"], hog["boxes"], hog["unmatched"], hog["ms_people"]) == (1, 2, 1, 500)
    assert "no memory" in output.err


@pytest.mark.parametrize("text", ["nonsense", '{"a": 1}', '[{"image_id": 1, "faces": [{}]}]'])
def test_a_file_that_lists_no_faces_is_told_in_one_line(tintype, tmp_path, text) -> None:
    truth = tmp_path / "faces.json"
    truth.write_text(text)
    output = tintype("bench", "faces", tmp_path, truth)
    assert output.code == ExitCode.USAGE
    assert output.err.count("\n") == 1
    assert "no list of faces" in output.err
