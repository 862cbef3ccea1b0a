"""Item models hold to Qt's rules and say what the views need."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.fakes import FakeLibrary
from tintype.catalog.rows import Failure, Folder, Root
from tintype.gui.bridge import Places
from tintype.gui.models.failures import FailureModel, PathRole
from tintype.gui.models.folders import (
    EVERYWHERE,
    PEOPLE,
    TAGS,
    CountRole,
    FolderModel,
    OnlineRole,
    PlaceRole,
)
from tintype.gui.models.photo_grid import ColourRole, IdRole, PhotoGridModel
from tintype.gui.place_tree import Place

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def folders_of(library: FakeLibrary) -> list[tuple[Root, list[Folder]]]:
    return [(root, library.folders(root.id)) for root in library.roots()]


def places_of(library: FakeLibrary) -> Places:
    return Places.of(folders_of(library))


def outline(model: FolderModel, parent: QModelIndex | None = None) -> list:
    """Names and counts, nested."""
    parent = parent or QModelIndex()
    rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [(row.data(), row.data(CountRole), outline(model, row)) for row in rows]


def test_the_photo_model_obeys_qt_through_resets(qapp) -> None:
    model = PhotoGridModel()
    QAbstractItemModelTester(model, FATAL)
    for count in (0, 5, 3, 0, 7):
        model.set_grid(FakeLibrary(count).grid())
        assert model.rowCount() == count
    index = model.index(0)
    assert index.data(IdRole) == 7
    assert index.data(ColourRole).name() == "#336699"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Photo 1 of 7"


def test_an_equal_grid_is_no_reset(qtbot) -> None:
    model = PhotoGridModel()
    model.set_grid(FakeLibrary(5).grid())
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_grid(FakeLibrary(5).grid())
    with qtbot.waitSignal(model.modelReset):
        model.set_grid(FakeLibrary(6).grid())


def test_photos_are_found_by_id(qapp) -> None:
    model = PhotoGridModel()
    model.set_grid(FakeLibrary(9).grid())
    assert model.row_of(9) == 0
    assert model.row_of(10) is None
    assert list(model.rows_of(np.array([2, 8, 99]))) == [1, 7]


def test_the_tree_shows_roots_and_folders_with_counts(qapp) -> None:
    model = FolderModel({PEOPLE: "People", TAGS: "Tags"})
    QAbstractItemModelTester(model, FATAL)
    model.set_places(places_of(FakeLibrary(12)))
    assert outline(model) == [
        ("All photos", 15, []),
        ("People", 0, []),
        ("Tags", 0, []),
        (
            "holidays",
            12,
            [
                ("2020", 4, []),
                ("2021", 8, [("may", 0, [("first week", 2, [])])]),
            ],
        ),
        ("old", 3, []),
    ]


def test_a_disk_that_is_away_is_shown_and_spoken_as_offline(qapp) -> None:
    model = FolderModel()
    model.set_places(places_of(FakeLibrary(12)))
    drive = model.index_of(Place(2))
    assert drive.data(OnlineRole) is False
    assert drive.data(Qt.ItemDataRole.AccessibleTextRole) == "old, 3 photos, offline"
    assert model.index_of(Place(1)).data(OnlineRole) is True


def test_new_counts_alone_are_no_reset(qtbot) -> None:
    model, library = FolderModel(), FakeLibrary(12)
    model.set_places(places_of(library))
    kept = model.index_of(Place(1, "2021"))
    library.count = 20
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_places(places_of(library))
    assert kept.data(CountRole) == 16


def test_folders_that_did_not_change_are_held_once() -> None:
    library = FakeLibrary(12)
    before = places_of(library)
    library.count = 20
    after = Places.of(folders_of(library), before)
    assert after.shape is before.shape
    assert list(after.photos) != list(before.photos)


def test_a_new_folder_is_a_reset_that_qt_accepts(qtbot) -> None:
    model, library = FolderModel(), FakeLibrary(12)
    QAbstractItemModelTester(model, FATAL)
    model.set_places(places_of(library))
    (root, folders), *others = folders_of(library)
    more = Places.of([(root, [*folders, Folder(1, "2022", 1)]), *others])
    with qtbot.waitSignal(model.modelReset):
        model.set_places(more)
    assert model.index_of(Place(1, "2022")).data(CountRole) == 1


def test_a_photo_in_two_roots_counts_once_where_the_total_is_known(qapp) -> None:
    model = FolderModel()
    model.set_places(places_of(FakeLibrary(12)))
    model.set_total(12)
    assert model.index_of(EVERYWHERE).data(CountRole) == 12


def test_the_total_that_was_told_survives_new_counts(qapp) -> None:
    model = FolderModel()
    model.set_places(places_of(FakeLibrary(12)))
    model.set_total(12)
    model.set_places(places_of(FakeLibrary(13)))
    assert model.index_of(EVERYWHERE).data(CountRole) == 12


def test_a_root_that_is_a_whole_disk_has_a_name(qapp) -> None:
    library = FakeLibrary(1, roots=1)
    library._roots = [replace(library._roots[0], path=Path("/"))]
    model = FolderModel()
    model.set_places(places_of(library))
    assert model.index(1, 0).data() == str(Path("/"))


def test_a_place_that_is_gone_has_no_index(qapp) -> None:
    model = FolderModel()
    model.set_places(places_of(FakeLibrary(12)))
    assert not model.index_of(Place(9)).isValid()
    assert model.index_of(Place(1, "2021/may")).data(PlaceRole) == Place(1, "2021/may")


@pytest.mark.parametrize("count", [0, 3])
def test_failures_are_listed_with_reasons(qapp, count) -> None:
    model = FailureModel()
    QAbstractItemModelTester(model, FATAL)
    model.set_failures([Failure(Path(f"/a/{n}.jpg"), f"reason {n}") for n in range(count)])
    assert model.rowCount() == count
    if count:
        assert model.index(1, 0).data() == "1.jpg"
        assert model.index(1, 1).data() == "reason 1"
        assert model.index(1, 0).data(PathRole) == Path("/a/1.jpg")
    assert model.headerData(0, Qt.Orientation.Horizontal) == "File"
