"""Photos one after the other over the whole screen, and photos beside each other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.fakes import FakeLibrary, LaterExecutor
from tintype.gui.bridge import LibraryBridge
from tintype.gui.executors import InlineExecutor
from tintype.gui.files_bridge import PixelChannels

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(6)


@pytest.fixture
def page(make_window, library):
    page = make_window(library).library
    page.grid.setFocus()
    return page


@pytest.fixture
def select(page):
    def select(*photo_ids: int) -> None:
        page.grid.clearSelection()
        flag = page.grid.selectionModel().SelectionFlag.Select
        for photo in photo_ids:
            row = page.grid.photos.row_of(photo)
            page.grid.selectionModel().setCurrentIndex(page.grid.item(row), flag)

    return select


# The slideshow.


@pytest.fixture
def show(page, qtbot):
    page.grid.show_photo(3)
    qtbot.keyClick(page.grid, Key.Key_P)
    show = page.showing.slideshow
    yield show
    if page.showing.slideshow is not None:
        page.showing.slideshow.close()


def shown(page, show) -> int:
    return int(page.grid.photos.ids[show.row()])


def test_it_begins_at_the_current_photo_fills_the_screen_and_wraps(page, show, qtbot) -> None:
    assert show.isFullScreen()
    assert shown(page, show) == 3
    assert not show.canvas.image().isNull(), "never a blank"
    for _ in range(3):
        show._time_is_up()
    assert shown(page, show) == 6, "after the last comes the first"
    qtbot.keyClick(show, Key.Key_Left)
    assert shown(page, show) == 1


def test_space_pauses_and_goes_on(show, qtbot) -> None:
    assert show._timer.isActive()
    qtbot.keyClick(show, Key.Key_Space)
    at = show.row()
    assert not show._timer.isActive()
    assert show.play.accessibleName().startswith("Go on")
    show._time_is_up()
    assert show.row() == at
    qtbot.keyClick(show, Key.Key_Right)
    assert show.row() == at + 1, "stepping works meanwhile"
    assert not show._timer.isActive()
    qtbot.keyClick(show, Key.Key_Space)
    assert show.row() == at + 2


def test_the_speed_is_kept_for_the_next_show(page, show, qtbot) -> None:
    qtbot.keyClick(show, Key.Key_Down)
    assert show._timer.interval() == 8000
    for _ in range(9):
        qtbot.keyClick(show, Key.Key_Up)
    assert show._timer.interval() == 2000
    assert page._context.state.number("slideshow/seconds", 0) == 2


def test_photos_fade_over_unless_motion_is_off(page, show, qtbot) -> None:
    show._time_is_up()
    assert show.canvas.fading()
    show.canvas.grab()
    show.canvas.stop()
    assert show.canvas._share == 1
    show.step(1)
    assert not show.canvas.fading(), "who steps does not want to wait"
    show.close()
    page._context.theme.motion.set("off")
    qtbot.waitUntil(lambda: page.showing.slideshow is None)
    still = page.showing.play()
    still._time_is_up()
    assert not still.canvas.fading()
    page._context.theme.motion.set("")


def test_it_shows_what_is_selected_and_leaves_the_selection_alone(page, select, qtbot) -> None:
    select(5, 2)
    show = page.showing.play()
    seen = {int(show._ids[show.row()])}
    show.step(1)
    seen.add(int(show._ids[show.row()]))
    assert seen == {5, 2}
    qtbot.keyClick(show, Key.Key_Escape)
    assert sorted(page.grid.selected_ids().tolist()) == [2, 5]


def test_afterwards_the_photo_that_was_shown_last_is_current(page, show, qtbot) -> None:
    qtbot.keyClick(show, Key.Key_Right)
    qtbot.keyClick(show, Key.Key_Escape)
    assert page.grid.current_id() == 2
    qtbot.waitUntil(lambda: page.showing.slideshow is None)


def test_what_cannot_be_read_is_passed_over(page, library, qtbot) -> None:
    library.gone = {2}
    page.grid.show_photo(3)
    show = page.showing.play()
    show._time_is_up()
    assert shown(page, show) == 1


def test_if_nothing_can_be_read_that_is_said_instead_of_a_black_screen(page, library) -> None:
    library.gone = set(library.ids())
    show = page.showing.play()
    assert not show.isVisible()
    assert "reached" in page.notice.text()


def test_the_old_photo_stays_until_the_next_is_there(qtbot, theme, tmp_path) -> None:
    """Slow disks make a show slower, not black."""
    from tintype.gui.pages.page import Context
    from tintype.gui.state import WindowState
    from tintype.gui.views.slideshow import Slideshow

    library, later = FakeLibrary(4), LaterExecutor()
    now = InlineExecutor()
    bridge = LibraryBridge(lambda: library, reads=now, pictures=later, edits=now)
    context = Context(bridge, theme, None, None, WindowState(tmp_path))
    show = Slideshow(context, library.grid().ids)
    qtbot.addWidget(show)
    show.start()
    assert not show.isVisible(), "it opens with a photo, not before"
    later.run()
    assert show.isVisible()
    assert len(later.tasks) == 1, "the next one is asked for already"
    show._time_is_up()
    assert show.row() == 0
    while later.tasks:
        later.run()
    assert show.row() == 1
    show.close()
    bridge.close()


# Comparing.


@pytest.fixture
def compare(page, select, qtbot):
    select(5, 3, 2)
    qtbot.keyClick(page.grid, Key.Key_C)
    return page.showing.compare


def test_selected_photos_stand_beside_each_other_sharp(page, compare, qtbot) -> None:
    assert page.centre.currentWidget() is compare
    assert sorted(compare.ids()) == [2, 3, 5]
    qtbot.waitUntil(lambda: all(not pane.view._image.isNull() for pane in compare.panes))
    assert {pane.accessibleName() for pane in compare.panes} == {f"photo{n}.jpg" for n in (2, 3, 5)}
    qtbot.keyClick(compare, Key.Key_Escape)
    assert page.centre.currentWidget() is page.grid


@pytest.mark.parametrize("ids", [(3,), (1, 2, 3, 4, 5)])
def test_one_photo_or_five_are_refused_with_what_to_do(page, select, qtbot, ids) -> None:
    select(*ids)
    qtbot.keyClick(page.grid, Key.Key_C)
    assert page.centre.currentWidget() is page.grid
    assert "two to four" in page.notice.text()


def test_zooming_and_moving_one_moves_all_unless_that_is_switched_off(compare, qtbot) -> None:
    one, two, three = (pane.view for pane in compare.panes)
    for _ in range(6):
        qtbot.keyClick(compare, Key.Key_Plus)
    assert not three.fitted()
    assert two.scale() == pytest.approx(one.scale(), rel=0.02)
    qtbot.keyClick(compare, Key.Key_Right)
    assert three.photo_rect().left() == pytest.approx(one.photo_rect().left(), rel=0.03)
    compare.together.setChecked(False)
    qtbot.keyClick(compare, Key.Key_Z)
    assert one.fitted()
    assert not two.fitted()


def test_keys_mark_the_chosen_photo_and_arrows_choose(compare, library, qtbot) -> None:
    first, second = compare.ids()[:2]
    qtbot.keyClick(compare, Key.Key_4)
    qtbot.keyClick(compare, Key.Key_Right)
    qtbot.keyClick(compare, Key.Key_L)
    qtbot.keyClick(compare, Key.Key_X)
    assert [act[:2] for act in library.marks.acts] == [
        ("rate", [first]),
        ("favour", [second]),
        ("hide", [second]),
    ]
    panes = compare.panes
    assert panes[0].marks.accessibleName() == "4 of 5 stars"
    assert panes[1].hidden()
    assert panes[1].marks.heart.isChecked()
    qtbot.keyClick(compare, Key.Key_X)
    assert not panes[1].hidden(), "the same key takes it back"


def test_a_click_chooses_a_photo_and_buttons_mark_their_own(compare, library, qtbot) -> None:
    pane = compare.panes[2]
    qtbot.mouseClick(pane.view, LEFT)
    assert compare.current() is pane
    compare.panes[1].marks.stars[0].click()
    assert library.marks.acts[-1] == ("rate", [compare.ids()[1]], 1)


def test_photos_are_taken_out_until_there_is_nothing_to_compare(page, compare, qtbot) -> None:
    first = compare.ids()[0]
    qtbot.keyClick(compare, Key.Key_Delete)
    assert first not in compare.ids()
    assert len(compare.panes) == 2
    compare.panes[0].take_out.click()
    assert page.centre.currentWidget() is page.grid


def test_a_search_leaves_the_comparison(page, compare) -> None:
    page.search.set_query("dog")
    assert page.centre.currentWidget() is page.grid


def test_each_view_has_its_own_way_to_pixels(bridge, qapp) -> None:
    """Of one channel only the newest question is answered; two panes would lose one photo."""
    one, two = (bridge.files.pixel_channels(bridge) for _ in range(2))
    assert isinstance(one, PixelChannels)
    assert one.pixels is not two.pixels
