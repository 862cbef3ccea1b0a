"""``tintype bench people``: the scores are right, every line is there, nothing stays behind."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from tintype.cli.bench import _labelled_face
from tintype.errors import ExitCode
from tintype.people.bench.rivals import RIVALS, chinese_whispers, first_face
from tintype.people.bench.scale import made_up
from tintype.people.bench.scores import scores
from tintype.types import Box, Embedding, Region

KEYS = {
    "method", "bcubed_p", "bcubed_r", "bcubed_f", "pair_p", "pair_r", "pair_f", "groups", "seconds",
}  # fmt: skip


@pytest.fixture(scope="module")
def astronauts(tmp_path_factory, sample_album) -> Path:
    """One person twice, the second time mirrored and deeper down; a cat; a loose photo."""
    top = tmp_path_factory.mktemp("labelled")
    (top / "Eileen" / "later").mkdir(parents=True)
    (top / "Nobody").mkdir()
    shutil.copy(sample_album["astronaut"], top / "Eileen")
    with Image.open(sample_album["astronaut"]) as image:
        mirrored = image.convert("RGB").transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    mirrored.save(top / "Eileen" / "later" / "mirrored.png")
    shutil.copy(sample_album["chelsea"], top / "Nobody")
    shutil.copy(sample_album["astronaut"], top / "loose.png")
    return top


@pytest.fixture(scope="module")
def two_people(astronauts, test_data, tmp_path_factory) -> Path:
    """The astronaut twice, somebody else once."""
    top = tmp_path_factory.mktemp("two")
    shutil.copytree(astronauts / "Eileen", top / "Eileen")
    (top / "Else").mkdir()
    somebody = min((test_data / "faces").iterdir())
    shutil.copy(min(somebody.iterdir()), top / "Else")
    return top


def test_json_has_a_line_a_method_ours_first(tintype, astronauts) -> None:
    pytest.importorskip("sklearn")
    lines = tintype("bench", "people", astronauts, "--json").json
    assert [line["method"] for line in lines] == ["tintype", "face_recognition", *RIVALS]
    assert all(set(line) == KEYS for line in lines)
    assert lines[0]["groups"] == 1
    assert lines[0]["bcubed_f"] == lines[0]["pair_f"] == 1
    assert all(line["seconds"] >= 0 for line in lines)


def test_table_says_what_was_looked_at_and_what_is_missing(
    tintype, astronauts, monkeypatch
) -> None:
    monkeypatch.setitem(sys.modules, "sklearn", None)
    monkeypatch.setattr("tintype.cli.bench.find_spec", lambda name: None)
    output = tintype("bench", "people", astronauts)
    assert output.code == ExitCode.OK
    assert output.lines[0].startswith("2 faces of 1 person; left out: 1 photo without a face")
    assert [line.split()[0] for line in output.lines[2:]] == [
        "tintype", "face_recognition", "chinese_whispers",
    ]  # fmt: skip
    assert "hdbscan is left out: scikit-learn is not installed" in output.err
    assert "tintype[bench]" in output.err


@pytest.fixture(scope="module")
def awkward(tmp_path_factory, sample_album) -> Path:
    """Names with spaces, a broken file, a file that is no photo, an empty folder, a crowd."""
    top = tmp_path_factory.mktemp("names with spaces")
    (top / "Eileen  Collins, pilot").mkdir()
    (top / "Empty").mkdir()
    (top / "Nobody at all").mkdir()
    photo = top / "Eileen  Collins, pilot" / "a photo (1).png"
    shutil.copy(sample_album["astronaut"], photo)
    (photo.parent / "broken.jpg").write_bytes(b"\xff\xd8 this is the end")
    (photo.parent / "notes.txt").write_text("not a photo")
    shutil.copy(sample_album["coffee"], top / "Nobody at all")
    return top


def test_awkward_folders_are_counted_not_fatal(tintype, awkward) -> None:
    output = tintype("bench", "people", awkward)
    assert output.code == ExitCode.OK
    assert output.lines[0] == (
        "1 face of 1 person; left out: 1 photo without a face, 1 unreadable."
    )


def region(x: float, y: float, side: float, *, described: bool = True) -> Region:
    vector = Embedding("m@1", np.zeros(128, np.float32)) if described else None
    return Region(
        "face", "face", 1.0, Box(x, y, side, side), "f@1",
        descriptor=vector, identity=vector,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("regions", "chosen"),
    [
        ([region(0, 0, 100), region(450, 350, 120)], 1),  # larger and central
        ([region(0, 0, 140), region(430, 330, 120)], 1),  # a passer-by in the corner, nearer
        ([region(0, 0, 400), region(480, 380, 40)], 0),  # a small face behind
        ([region(400, 300, 200, described=False), region(0, 0, 50)], 1),
        ([], None),
    ],
)
def test_in_a_crowd_the_large_and_central_face_counts(regions, chosen) -> None:
    result = SimpleNamespace(findings=SimpleNamespace(regions=regions))
    photo = SimpleNamespace(
        width=1000, height=800, results=[result, SimpleNamespace(findings=None)]
    )
    assert _labelled_face(photo) is (None if chosen is None else regions[chosen])


@pytest.mark.data
def test_made_up_faces_show_time_and_memory(tintype, two_people) -> None:
    output = tintype("bench", "people", two_people, "--scale", "50, 1_00", "--json")
    made = output.json[-2:]
    assert [line["faces"] for line in made] == [50, 100]
    assert all(set(line) == {*KEYS, "faces", "processor_seconds", "peak_bytes"} for line in made)
    assert all(line["method"] == "tintype" and line["seconds"] > 0 for line in made)
    if sys.platform != "win32":
        assert all(2**24 < line["peak_bytes"] < 2**33 for line in made)


@pytest.mark.parametrize("scale", ["many", "10,,20", "0", "-5"])
def test_a_scale_that_is_no_number_is_refused(tintype, astronauts, scale) -> None:
    output = tintype("bench", "people", astronauts, "--scale", scale)
    assert output.code == ExitCode.USAGE


def test_one_person_is_too_little_to_make_others_up(tintype, astronauts) -> None:
    output = tintype("bench", "people", astronauts, "--scale", "10")
    assert output.code == ExitCode.USAGE
    assert "two people" in output.err


def test_made_up_people_differ_as_real_ones_do() -> None:
    random = np.random.default_rng(0)
    people = np.repeat(np.arange(60), 5)
    real = random.normal(0, 0.05, (60, 128))[people] + random.normal(0, 0.02, (300, 128))
    made, who = made_up(real.astype(np.float32), people, 2000)
    assert made.shape == (2000, 128)
    assert len(set(who.tolist())) > 600
    several = np.bincount(who)[who] > 20
    means = np.array([made[who == person].mean(axis=0) for person in np.unique(who[several])])
    assert made[several].std() == pytest.approx(real.std(), rel=0.15)
    assert means.std() == pytest.approx(0.05, rel=0.2)
    again, _ = made_up(real.astype(np.float32), people, 2000)
    assert (again == made).all()


def test_nothing_stays_behind(tintype, astronauts) -> None:
    before = sorted(astronauts.rglob("*"))
    tintype("bench", "people", astronauts, "--json")
    assert sorted(astronauts.rglob("*")) == before


def test_folders_without_faces_have_a_message(tintype, tmp_path: Path, make_jpeg) -> None:
    assert tintype("bench", "people", tmp_path / "not there").code == ExitCode.NOT_FOUND
    make_jpeg("somebody/noise.jpg")
    output = tintype("bench", "people", tmp_path)
    assert output.code == ExitCode.NOTHING_READABLE
    assert "no face" in output.err


def test_perfect_groups_score_one_whatever_their_numbers() -> None:
    found = scores(np.array([7, 7, 3, -1]), np.array([0, 0, 1, 2]))
    assert (found.bcubed_f, found.pair_f, found.groups) == (1, 1, 2)


def test_scores_by_hand() -> None:
    """Groups abc|de, people ab|cde: of four claimed pairs two are right, of four true two found."""
    found = scores(np.array([0, 0, 0, 1, 1]), np.array([0, 0, 1, 1, 1]))
    assert (found.pair_p, found.pair_r) == (0.5, 0.5)
    assert found.bcubed_p == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5)
    assert found.bcubed_r == pytest.approx((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5)


def test_ungrouped_faces_are_alone_not_together() -> None:
    found = scores(np.array([-1, -1, -1]), np.array([0, 0, 1]))
    assert (found.bcubed_p, found.pair_r, found.groups) == (1, 0, 0)


def faces(*places: float) -> np.ndarray:
    vectors = np.zeros((len(places), 128), np.float32)
    vectors[:, 0] = places
    return vectors


def test_first_face_compares_with_the_first_of_each_group_only() -> None:
    assert first_face(faces(0, 0.5, 1.0, 1.5, 0.1)).tolist() == [0, 0, 1, 1, 0]
    assert first_face(faces()).tolist() == []


@pytest.mark.parametrize("name", RIVALS)
def test_each_rival_tells_two_clear_people_apart(name) -> None:
    rival = RIVALS[name]
    if rival.module:
        pytest.importorskip(rival.module)
    random = np.random.default_rng(4)
    vectors = faces(*[0.0] * 6, *[2.0] * 6)
    vectors[:, 1:] += random.normal(0, 0.01, (12, 127)).astype(np.float32)
    groups = rival.group(vectors)
    assert len(set(groups[:6].tolist())) == len(set(groups[6:].tolist())) == 1
    assert groups[0] != groups[6]


def test_chinese_whispers_leaves_a_stranger_alone() -> None:
    groups = chinese_whispers(faces(0, 0.1, 0.2, 5))
    assert groups[0] == groups[1] == groups[2] != groups[3]
