"""What can be done with a folder of the tree."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog

from gui.fakes import FakeLibrary
from tintype.gui.place_tree import Place


def test_only_whole_roots_can_be_removed(make_window) -> None:
    tree = make_window(FakeLibrary(12)).library.tree
    whole = [action.text() for action in tree.menu_for(Place(1), "holidays").actions()]
    part = [action.text() for action in tree.menu_for(Place(1, "2021"), "2021").actions()]
    assert "Remove from Tintype…" in whole
    assert part == ["Look for new photos"]


def test_a_folder_that_is_away_can_be_said_to_be_elsewhere(make_window) -> None:
    library = FakeLibrary(12)
    window = make_window(library)
    tree = window.library.tree
    there, away = (
        [action.text() for action in tree.menu_for(Place(root), "x").actions()] for root in (1, 2)
    )
    assert "It is elsewhere now…" not in there
    assert "It is elsewhere now…" in away
    tree.move_wanted.emit(2, "old")
    (dialog,) = window.findChildren(QFileDialog)
    assert "old" in dialog.windowTitle()
    dialog.fileSelected.emit("/media/other")
    dialog.close()
    assert [(str(root.path), root.online) for root in library.roots()][1] == ("/media/other", True)
