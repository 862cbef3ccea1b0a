"""Duplicates: found after indexing, grouped around a keeper, and a person's word counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from builders import photo
from media.test_same_picture import picture
from tintype.catalog import files, photos
from tintype.catalog.alike_groups import DuplicateGroup
from tintype.catalog.database import Database
from tintype.catalog.files import Place
from tintype.errors import UserError
from tintype.library import Library
from tintype.media.thumbnails import thumbnail_jpeg
from tintype.types import Embedding, PhotoFacts


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as opened:
        yield opened


def database(library: Library) -> Database:
    return library._database


def vector(scene: int, turn: float = 0.0) -> np.ndarray:
    """A unit vector of a scene; ``turn`` is the sine of its angle with the scene's."""
    random = np.random.default_rng(scene)
    base, aside = np.linalg.qr(random.normal(size=(16, 2)))[0].T
    return (np.sqrt(1 - turn * turn) * base + turn * aside).astype(np.float32)


def add(library: Library, path: str, scene: int, **values: object) -> int:
    """Add a photo of a scene, as the indexing stores it."""
    pixels = values.pop("pixels", None)
    turn = float(str(values.pop("turn", 0.1)))
    facts = PhotoFacts(**values.pop("facts", {}))
    made = photo(str(values.pop("content", path)).encode())
    findings = replace(
        made.results[0].findings, embeddings=(Embedding("e@1", vector(scene, turn)),)
    )
    made = replace(
        made,
        facts=facts,
        thumbnail=thumbnail_jpeg(picture(scene) if pixels is None else pixels),
        results=(replace(made.results[0], findings=findings), *made.results[1:]),
        **values,
    )
    with database(library).writer() as connection:
        root_id, _ = files.ensure_root(connection, Path("/album"))
        photo_id = photos.store(connection, made)
        folder, _, name = path.rpartition("/")
        files.link(connection, Place(root_id, folder, name), 1, 1, photo_id)
        photos.refresh_search(connection, [photo_id])
    return photo_id


def shot(second: float, model: str = "X100") -> dict[str, object]:
    return {"taken": f"2021-07-04T10:00:{second:02.0f}", "taken_from": "exif", "model": model}


def ids(group: DuplicateGroup) -> list[int]:
    return [member.photo_id for member in group.members]


def found(library: Library, query: str) -> set[int]:
    return {hit.photo_id for hit in library.search(query)}


def test_versions_of_a_picture_are_a_group_and_look_alikes_are_not(library: Library) -> None:
    small = add(library, "export/a.jpg", 1, width=640, height=480)
    large = add(library, "a.jpg", 1, turn=0.3, width=4000, height=3000)
    add(library, "alike.jpg", 2, pixels=picture(3))
    add(library, "other.jpg", 2)  # the same vector, another picture
    assert library.similar.refresh()
    (group,) = library.similar.duplicates("near")
    assert ids(group) == [large, small]
    assert group.reasons[:2] == ("most pixels", "not named or filed as a copy")
    assert group.members[1].cosine == pytest.approx(0.98, abs=0.02)
    assert group.members[1].agreement > 0.9
    assert found(library, "is:duplicate") == {small, large}
    assert library.similar.duplicates() == [group]


def test_every_member_was_compared_with_the_keeper(library: Library) -> None:
    add(library, "1.jpg", 1)
    add(library, "2.jpg", 1)
    third = add(library, "3.jpg", 1)
    assert library.similar.refresh()
    with database(library).writer() as connection:
        connection.execute("DELETE FROM alike WHERE photo_id = 1 AND other_id = ?", (third,))
    (group,) = library.similar.duplicates("near")
    assert ids(group) == [1, 2]


def test_frames_of_a_burst_are_a_burst_and_not_duplicates(library: Library) -> None:
    frames = [add(library, f"{n}.jpg", 1, facts=shot(n)) for n in range(4)]
    add(library, "later.jpg", 1, facts=shot(50))
    add(library, "other.jpg", 1, facts=shot(1, "Another"))
    another_scene = add(library, "scene.jpg", 9, facts=shot(4))
    assert library.similar.refresh()
    (burst,) = library.similar.duplicates("burst")
    assert sorted(ids(burst)) == frames
    assert found(library, "is:burst") == set(frames)
    assert another_scene not in found(library, "is:burst")
    near = {photo_id for group in library.similar.duplicates("near") for photo_id in ids(group)}
    assert not {tuple(sorted(frames))} & {tuple(sorted(near))}


def test_which_photos_are_of_one_burst_is_read_once_and_again_when_it_changes(
    library: Library,
) -> None:
    assert not library.bursts.now()
    frames = [add(library, f"{n}.jpg", 1, facts=shot(n)) for n in range(3)]
    alone = add(library, "later.jpg", 1, facts=shot(50))
    assert library.similar.refresh()
    bursts = library.bursts.now()
    assert len(set(bursts.of(np.array(frames)).tolist())) == 1
    assert bursts.of(np.array([frames[0], alone, 9999])).tolist()[1:] == [0, 0]
    assert bursts.of(np.array(frames)).all()
    assert library.bursts.now() is bursts
    library.similar.keep(frames[1])
    kept = library.bursts.now()
    assert int(np.argmax(kept.merits[frames])) == 1
    library.similar.separate(frames)
    assert not library.bursts.now().of(np.array(frames)).any()


def test_frames_so_alike_that_they_are_duplicates_are_of_one_burst_too(library: Library) -> None:
    frames = [add(library, f"{n}.jpg", 1, facts=shot(n), pixels=picture(1)) for n in range(2)]
    add(library, "export.jpg", 1, pixels=picture(1))
    assert library.similar.refresh()
    assert library.similar.duplicates("near")
    numbers = library.bursts.now().of(np.array([*frames, frames[1] + 1]))
    assert numbers[0] == numbers[1] > 0
    assert numbers[2] == 0


def test_two_frames_of_one_second_are_told_apart_by_what_moved(library: Library) -> None:
    still = picture(1)
    moved = still.copy()
    for pixels, x in ((still, 150), (moved, 190)):
        cv2.circle(pixels, (x, 200), 50, (250, 250, 250), -1)
        cv2.circle(pixels, (x, 200), 25, (0, 0, 0), -1)
    for name, pixels in (("still", still), ("moved", moved)):
        add(library, f"{name}.jpg", 1, facts=shot(1), pixels=pixels)
    assert library.similar.refresh()
    assert library.similar.duplicates("near") == []
    assert len(library.similar.duplicates("burst")) == 1


def test_exact_copies_are_files_of_one_photo(library: Library) -> None:
    add(library, "copy/a.jpg", 1, content="a")
    first = add(library, "a.jpg", 1, content="a")
    (group,) = library.similar.duplicates("exact")
    assert [member.path for member in group.members] == [
        Path("/album/a.jpg"),
        Path("/album/copy/a.jpg"),
    ]
    assert group.reasons == ("not named or filed as a copy",)
    assert found(library, "is:duplicate") == {first}


def test_photos_that_come_later_join_and_nothing_is_compared_twice(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = add(library, "1.jpg", 1)
    assert library.similar.refresh()
    two = add(library, "2.jpg", 1)
    add(library, "3.jpg", 5)
    assert library.similar.refresh()
    assert [sorted(ids(group)) for group in library.similar.duplicates()] == [[one, two]]
    monkeypatch.setattr("tintype.library.twins._Update._pair", None)  # would fail if called
    assert library.similar.refresh()


def test_saying_that_they_are_not_the_same_lasts_and_is_undone(library: Library) -> None:
    pair = [add(library, name, 1) for name in ("1.jpg", "2.jpg")]
    assert library.similar.refresh()
    changed = library.similar.separate(pair)
    assert changed.photos == set(pair)
    assert library.similar.duplicates() == []
    assert found(library, "is:duplicate") == set()
    with database(library).writer() as connection:
        connection.execute("DELETE FROM setting WHERE key = 'alike'")  # all is made anew
    assert library.similar.refresh()
    assert library.similar.duplicates() == []
    assert library.undo() is not None
    assert [sorted(ids(group)) for group in library.similar.duplicates()] == [pair]
    assert found(library, "is:duplicate") == set(pair)
    with pytest.raises(UserError):
        library.similar.separate(pair[:1])


def test_a_chosen_keeper_stays_until_another_is_chosen(library: Library) -> None:
    large = add(library, "1.jpg", 1, width=4000, height=3000)
    small = add(library, "2.jpg", 1, width=640, height=480)
    assert library.similar.refresh()
    library.similar.keep(small)
    (group,) = library.similar.duplicates()
    assert ids(group) == [small, large]
    assert group.chosen
    assert group.reasons == ("you chose it",)
    library.similar.keep(large)
    assert ids(library.similar.duplicates()[0]) == [large, small]
    library.undo()
    assert ids(library.similar.duplicates()[0]) == [small, large]


def test_what_a_person_said_of_a_photo_weighs_most(library: Library) -> None:
    add(library, "1.jpg", 1, width=4000, height=3000)
    small = add(library, "2.jpg", 1, width=640, height=480)
    assert library.similar.refresh()
    library.tag([small], "Ann's")
    (group,) = library.similar.duplicates()
    assert group.members[0].photo_id == small
    assert group.reasons == ("you tagged or named most on it",)
    library.marks.favour([1])
    (group,) = library.similar.duplicates()
    assert group.members[0].photo_id == 1
    assert group.reasons == ("a favourite", "most pixels")


def test_a_duplicate_whose_twin_is_gone_is_none_any_more(library: Library) -> None:
    one, two = (add(library, name, 1) for name in ("1.jpg", "2.jpg"))
    assert library.similar.refresh()
    with database(library).writer() as connection:
        connection.execute("UPDATE file SET state = 'missing' WHERE photo_id = ?", (two,))
    assert found(library, "is:duplicate") == set()
    assert library.similar.duplicates() == []
    with database(library).writer() as connection:
        connection.execute("UPDATE file SET state = 'present' WHERE photo_id = ?", (two,))
    assert found(library, "is:duplicate") == {one, two}


def test_an_edited_photo_is_compared_anew(library: Library) -> None:
    one, two = (add(library, name, 1) for name in ("1.jpg", "2.jpg"))
    assert library.similar.refresh()
    assert library.similar.duplicates()
    add(library, "2.jpg", 5)  # the same content is looked at again, and looks otherwise
    assert library.similar.refresh()
    assert library.similar.duplicates() == []
    assert one != two


def test_hidden_photos_leave_their_group_where_they_are_not_wanted(library: Library) -> None:
    one, two, three = (add(library, f"{number}.jpg", 1) for number in range(3))
    assert library.similar.waiting() == 3
    assert library.similar.refresh()
    assert library.similar.waiting() == 0
    library.marks.hide([three])
    (group,) = library.similar.duplicates(hidden=False)
    assert sorted(ids(group)) == [one, two]
    library.marks.hide([two])
    assert library.similar.duplicates(hidden=False) == []
    assert len(library.similar.duplicates()[0].members) == 3
