"""Single widgets: the photo with its boxes, the search field, chips, the activity bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gui.fakes import FakeLibrary, region, tag
from tintype.gui.indexer import Outcome, Progress
from tintype.gui.views.activity_bar import ActivityBar
from tintype.gui.views.facts_panel import FactsPanel
from tintype.gui.views.flow_layout import FlowLayout
from tintype.gui.views.photo_view import PhotoView
from tintype.gui.views.search_field import SearchField
from tintype.gui.views.suggestions import MoreRole
from tintype.gui.views.tags_panel import TagsPanel
from tintype.search.suggest import Suggestion
from tintype.types import Box

REGIONS = (
    region(1, "object", "dog", Box(100, 100, 300, 300)),
    region(2, "face", "face", Box(150, 150, 50, 50)),
    region(3, "object", "cat", Box(0, 0, 80, 80), shown=False),
)


@pytest.fixture
def photo(qtbot, theme) -> PhotoView:
    """A 1000 x 500 photo in a 500 x 500 view: half size, 125 pixels down."""
    view = PhotoView(theme, labels=False)
    qtbot.addWidget(view)
    view.resize(500, 500)
    view.set_photo(1000, 500, QColor("#336699"))
    view.set_regions(REGIONS)
    view.show()
    return view


def pixel(view: QWidget, x: int, y: int) -> QColor:
    return view.grab().toImage().pixelColor(x, y)


def test_boxes_lie_where_the_photo_is_shown_whatever_the_images_size(photo) -> None:
    assert photo.box_rect(REGIONS[0]).getRect() == (50, 175, 150, 150)
    photo.set_image(QImage(40, 20, QImage.Format.Format_RGB32))
    assert photo.box_rect(REGIONS[0]).getRect() == (50, 175, 150, 150)


def test_before_the_pixels_there_is_the_mean_colour_then_the_picture(photo) -> None:
    assert pixel(photo, 400, 250) == QColor("#336699")
    image = QImage(100, 50, QImage.Format.Format_RGB32)
    image.fill(QColor("#aa2200"))
    photo.set_image(image)
    assert pixel(photo, 400, 250) == QColor("#aa2200")


def test_boxes_are_drawn_in_their_kinds_colour_and_hidden_ones_are_not(photo, theme) -> None:
    edge, gold = pixel(photo, 50, 250), theme.tokens.colour("overlay_object")
    assert abs(edge.red() - gold.red()) + abs(edge.green() - gold.green()) < 120
    assert pixel(photo, 20, 165) == QColor("#336699")
    assert [drawn.id for drawn in photo.drawn_regions()] == [1, 2]


def test_kinds_can_be_switched_off_and_lit_regions_are_drawn_anyway(photo) -> None:
    photo.set_kinds(frozenset({"face"}))
    assert [drawn.id for drawn in photo.drawn_regions()] == [2]
    assert pixel(photo, 50, 250) == QColor("#336699")
    photo.light(frozenset({1}))
    assert [drawn.id for drawn in photo.drawn_regions()] == [1, 2]


def test_lighting_one_box_changes_the_picture_and_leaving_restores_it(photo) -> None:
    before = photo.grab().toImage()
    photo.light(frozenset({1}))
    assert photo.grab().toImage() != before
    photo.light(frozenset())
    assert photo.grab().toImage() == before


def test_of_nested_boxes_the_inner_one_is_under_the_pointer(photo, qtbot) -> None:
    hovered = []
    photo.region_hovered.connect(hovered.append)
    assert photo.region_at(QPointF(80, 210)).id == 2
    qtbot.mouseMove(photo, QPoint(80, 210))
    qtbot.mouseMove(photo, QPoint(180, 300))
    qtbot.mouseMove(photo, QPoint(450, 450))
    assert hovered == [2, 1, None]


def test_labels_of_crowded_boxes_do_not_cover_each_other(qtbot, theme) -> None:
    view = PhotoView(theme, labels=True)
    qtbot.addWidget(view)
    view.resize(500, 500)
    view.set_photo(500, 500, QColor("white"))
    crowd = [region(n, "object", "person", Box(200 + n, 200, 20, 40 - n)) for n in range(12)]
    painted = []
    original = view._paint_label

    def count(painter, region, photo, taken):
        original(painter, region, photo, taken)
        painted[:] = taken

    view._paint_label = count
    view.set_regions(crowd)
    view.grab()
    assert len(painted) == 1


@pytest.fixture
def field(qtbot, theme) -> SearchField:
    field = SearchField(theme)
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def test_a_query_is_told_once_when_typing_pauses(field, qtbot) -> None:
    told = []
    field.query_changed.connect(told.append)
    with qtbot.waitSignal(field.query_changed):
        qtbot.keyClicks(field, "dog beach")
    assert told == ["dog beach"]


def test_return_does_not_wait_and_escape_clears_then_leaves(field, qtbot) -> None:
    told, left = [], []
    field.query_changed.connect(told.append)
    field.left.connect(lambda: left.append(True))
    qtbot.keyClicks(field, "dog")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == ["dog"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (told, field.text(), left) == (["dog", ""], "", [])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert left == [True]


def test_spaces_alone_are_no_new_query(field, qtbot) -> None:
    field.set_query("dog")
    with qtbot.assertNotEmitted(field.query_changed, wait=300):
        qtbot.keyClicks(field, "  ")


def test_suggestions_for_what_was_typed_before_are_not_shown(field) -> None:
    field.setText("do")
    dog = Suggestion("tag", "dog", "dog ", 3, 0, 2)
    field.offer_suggestions("d", [dog])
    assert not field._popup.isVisible()
    field.offer_suggestions("do", [dog])
    assert field._popup.isVisible()
    item = field._offers.item(0)
    assert (item.text(), item.data(MoreRole)) == ("dog", "tag · 3")
    assert item.data(Qt.ItemDataRole.UserRole) == "dog ", "what choosing it makes of the query"
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "dog, tag · 3"
    field.grab()
    field._popup.grab()
    field.offer_suggestions("do", [])
    assert not field._popup.isVisible()


def test_chips_show_what_is_shown_a_persons_first_then_the_surest(qtbot, theme) -> None:
    panel = TagsPanel(theme)
    qtbot.addWidget(panel)
    tags = [
        tag("cat", 0.5),
        tag("dog", 0.9, regions=(4, 5)),
        tag("doubt", 0.1, shown=False),
        tag("mine", None, source="person"),
    ]
    panel.set_tags(tags)
    assert [chip.tag.name for chip in panel.chips()] == ["mine", "dog", "cat"]
    why = panel.chips()[1].toolTip()
    assert why.splitlines() == [
        "thing › dog",
        "Why: the model saw “a dog”.",
        "Score 0.90, shown from 0.40",
        "Model: boxes@1",
    ]
    assert "You added this tag." in panel.chips()[0].toolTip()
    panel.set_tags([])
    assert panel.chips() == []


def test_chips_that_are_still_right_stay_when_tags_come_and_go(qtbot, theme) -> None:
    panel = TagsPanel(theme)
    qtbot.addWidget(panel)
    panel.set_tags([tag("dog", 0.9), tag("cat", 0.5)])
    dog, cat = panel.chips()
    panel.set_tags([tag("dog", 0.9), tag("mine", None, source="person"), tag("cat", 0.6)])
    mine, same, other = panel.chips()
    assert (mine.tag.name, same, other.tag.score) == ("mine", dog, 0.6)
    assert cat not in (mine, same, other)
    panel.set_tags([tag("dog", 0.9)])
    assert panel.chips() == [dog]
    assert not dog.isHidden()


def test_a_tag_from_two_sources_is_one_chip_with_both_reasons(qtbot, theme) -> None:
    panel = TagsPanel(theme)
    qtbot.addWidget(panel)
    seen = tag("cat", 0.6, regions=(4,))
    scene = tag("cat", 0.9, source="scenes", label="tabby", model="scenes@2")
    panel.set_tags([seen, tag("dog", 0.7), scene, tag("cat", 0.2, shown=False, label="hidden")])
    assert [chip.tag.name for chip in panel.chips()] == ["cat", "dog"]
    chip = panel.chips()[0]
    assert chip.regions == {4}
    assert chip.tag.score == 0.9
    assert "“tabby”" in chip.toolTip()
    assert "“a cat”" in chip.toolTip()
    assert "hidden" not in chip.toolTip()


def test_a_chip_lights_its_boxes_and_delete_takes_it_away(qtbot, theme) -> None:
    panel = TagsPanel(theme)
    qtbot.addWidget(panel)
    panel.set_tags([tag("dog", regions=(4, 5))])
    lit, rejected = [], []
    panel.regions_lit.connect(lit.append)
    panel.tag_rejected.connect(rejected.append)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    chip = panel.chips()[0]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    panel.field.setFocus()
    assert lit == [frozenset({4, 5}), frozenset()]
    assert rejected == ["dog"]


def _come_to(widget: QWidget, *, here: bool) -> None:
    """The pointer comes to a widget or goes; a real one may meet another test's window."""
    middle = QPointF(widget.rect().center())
    event = QEnterEvent(middle, middle, middle) if here else QEvent(QEvent.Type.Leave)
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, here)  # as Qt does before it tells so
    QApplication.sendEvent(widget, event)


def test_a_chip_under_the_pointer_stays_lit_while_the_keyboard_comes_and_goes(qtbot, theme) -> None:
    panel = TagsPanel(theme)
    qtbot.addWidget(panel)
    panel.set_tags([tag("dog", regions=(4, 5))])
    lit = []
    panel.regions_lit.connect(lit.append)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    chip = panel.chips()[0]
    _come_to(chip, here=True)
    chip.setFocus()
    panel.field.setFocus()
    assert lit == [frozenset({4, 5})]
    _come_to(chip, here=False)
    assert lit == [frozenset({4, 5}), frozenset()]


def test_a_tag_is_tidied_and_an_empty_one_is_none(qtbot, theme) -> None:
    panel = TagsPanel(theme)
    qtbot.addWidget(panel)
    added = []
    panel.tag_added.connect(added.append)
    for typed in ("  new   york ", "   "):
        panel.field.setText(typed)
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert added == ["new york"]


class Block(QWidget):
    """A widget that would like to be so wide."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._width, 20)


def test_flowing_widgets_break_lines_and_never_stick_out(qtbot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(6, box)
    for width in (80, 80, 80, 500, 30):
        flow.addWidget(Block(width))
    assert flow.heightForWidth(1000) == 20
    assert flow.heightForWidth(200) == 4 * 20 + 3 * 6
    flow.setGeometry(QRect(0, 0, 200, 300))
    rects = [flow.itemAt(at).geometry() for at in range(flow.count())]
    assert all(rect.right() < 200 for rect in rects)
    assert not any(a.intersects(b) for a in rects for b in rects if a is not b)


def test_facts_say_when_where_with_what_and_which_files(qtbot, theme) -> None:
    panel = FactsPanel(theme)
    qtbot.addWidget(panel)
    panel.set_details(FakeLibrary().photo(3))
    words = "\n".join(label.text() for label in panel.findChildren(QLabel))
    for part in ("2021", "Canon EOS 6D", "52.5200° N", "400 × 300", "photo3.jpg", "out of memory"):
        assert part in words


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Outcome("done", 1, 0), "Done: 1 new photo."),
        (Outcome("done", 5, 2), "Done: 5 new photos."),
        (Outcome("done", 0, 0), "everything was up to date"),
        (Outcome("cancelled", 5, 0), "Stopped: 5 photos"),
        (Outcome("nothing", 0, 0), "no photo that Tintype can read"),
        (Outcome("busy", 0, 0), "already indexing"),
        (Outcome("failed", 0, 0, "first\nout of cheese"), "unexpectedly"),
        (Outcome("failed", 0, 0, "first\nout of cheese"), "out of cheese"),
    ],
)
def test_the_activity_bar_says_how_a_run_ended(qtbot, theme, outcome, words) -> None:
    bar = ActivityBar(theme)
    qtbot.addWidget(bar)
    bar.show_start()
    bar.show_end(outcome)
    assert words in bar.text()
    assert bar._failures.isVisibleTo(bar) is (outcome.failed > 0)
    assert not bar._cancel.isVisibleTo(bar)


def test_the_activity_bar_gives_count_speed_and_time_left(qtbot, theme) -> None:
    bar = ActivityBar(theme)
    qtbot.addWidget(bar)
    bar.show_progress(Progress(12, 90, 1, 8.25, 130.0))
    assert bar.text() == "Looking at photos: 12 of 90 · 8.3 a second · about 2 minutes left"
    assert bar._failures.text() == "1 file could not be read"
    bar.show_progress(Progress(3, 90, 1, 0.5, None, text=True))
    assert bar.text() == "Reading text: 3 of 90 · 0.5 a second"
