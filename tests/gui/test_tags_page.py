"""The tree of tags: shown, filtered, and changed by buttons and by dragging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt

from gui.fakes import FakeLibrary
from tintype.gui.models.folders import EVERYWHERE, TAGS

CAT, DOG, CRETE = 2, 3, 4


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(12)


@pytest.fixture
def window(make_window, library):
    window = make_window(library)
    window.library.show_page(TAGS)
    return window


@pytest.fixture
def page(window):
    return window.library.page(TAGS)


def choose(page, tag_id: int) -> None:
    page.view.setCurrentIndex(page.model.index_of(tag_id))


def names(model, parent: QModelIndex | None = None) -> list:
    parent = parent or QModelIndex()
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        inner = names(model, index) if model.rowCount(index) else []
        found += [index.data(), inner] if inner else [index.data()]
    return found


def test_the_tree_stands_with_counts_and_other_names(page) -> None:
    assert names(page.model) == ["animal", ["cat", "dog"], "Crete"]
    cat = page.model.index_of(CAT)
    cells = [cat.siblingAtColumn(column).data() for column in range(4)]
    assert cells == ["cat", "4", "1", "kitty"]
    assert cat.data(Qt.ItemDataRole.AccessibleTextRole) == "cat, 4 photos"


def test_filtering_keeps_what_stands_above_and_finds_other_names(page) -> None:
    page.filter.setText("kit")
    assert names(page.model) == ["animal", ["cat"]]
    page.filter.setText("zzz")
    assert names(page.model) == []
    page.filter.clear()
    assert len(page.model.rows) == 4


def test_only_a_tag_that_a_person_made_can_be_deleted(page, library) -> None:
    choose(page, DOG)
    assert not page._delete.isEnabled()
    page.delete()
    assert library.tags.acts == []
    choose(page, CRETE)
    assert page._delete.isEnabled()
    assert not page._top.isEnabled()
    page._delete.click()
    assert library.tags.acts == [("delete", "Crete")]


@pytest.mark.parametrize(
    ("ask", "typed", "act"),
    [
        ("ask_name", "hound", ("rename", "animal/dog", "hound")),
        ("ask_alias", "puppy", ("alias", "animal/dog", "puppy")),
        ("ask_merge", "animal/cat", ("merge", ["animal/dog"], "animal/cat")),
    ],
)
def test_a_tag_is_renamed_merged_and_given_another_name(page, library, ask, typed, act) -> None:
    choose(page, DOG)
    dialog = getattr(page, ask)()
    dialog.field.setText(typed)
    dialog.buttons[0].click()
    assert library.tags.acts == [act]
    assert page.current().id == DOG, "and the tag stays chosen"


def test_dropping_asks_whether_to_merge_or_nest(page, library) -> None:
    model = page.model
    crete, animal = model.rows[CRETE], model.rows[1]
    menu = page.drop_menu(crete, animal)
    menu.actions()[0].trigger()
    menu.actions()[1].trigger()
    assert library.tags.acts == [
        ("nest", ["Crete"], "animal"),
        ("merge", ["Crete"], "animal"),
    ]


def test_dropping_beside_the_tags_moves_one_to_the_top(page, library) -> None:
    model, copy = page.model, Qt.DropAction.CopyAction
    data = model.mimeData([model.index_of(DOG)])
    assert model.canDropMimeData(data, copy, -1, -1, QModelIndex())
    assert model.dropMimeData(data, copy, -1, -1, QModelIndex())
    assert library.tags.acts == [("nest", ["animal/dog"], None)]
    assert not model.dropMimeData(data, copy, -1, -1, model.index_of(DOG))


def test_a_double_click_shows_the_photos_of_the_tag(window, page) -> None:
    choose(page, DOG)
    page.show_photos()
    assert window.library.tree.place() == EVERYWHERE
    assert window.library.search.text() == 'tag:"dog"'
    assert not page.isVisible()


def test_what_was_closed_stays_closed_when_the_tree_is_read_again(page) -> None:
    animal = page.model.index_of(1)
    assert page.view.isExpanded(animal)
    page.view.collapse(animal)
    page.reload()
    assert not page.view.isExpanded(page.model.index_of(1))


def test_the_side_bar_leads_to_the_tags(make_window, library) -> None:
    page = make_window(library).library
    page.tree.setCurrentIndex(page.tree.model().index_of(TAGS))
    assert page.page(TAGS).isVisible()
