"""The place for figures: how many photos there are, when, of whom, and with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tintype.gui import wording
from tintype.gui.pages.page import Context, Page
from tintype.gui.photo_list import Span
from tintype.gui.theme import set_kind
from tintype.gui.views import figures
from tintype.gui.views.bar_charts import BarList, ColumnChart
from tintype.gui.views.cards import BigNumber, Card
from tintype.gui.views.empty import EmptyPage
from tintype.gui.views.flow_layout import FlowLayout
from tintype.gui.views.labels import small_button
from tintype.gui.views.page_head import page_head, part_button
from tintype.gui.views.time_charts import Calendar, RowsOverTime

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from tintype.catalog.rows import ChangeSet
    from tintype.gui.views.chart import Chart
    from tintype.library.statistics import Overview

AGAIN_MS = 1500
"""After which figures are asked for again while a large change is taken in."""
TWO_COLUMNS = 760


class StatisticsPage(Page):
    """Cards with charts; whatever is clicked shows its photos."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._overview: Overview | None = None
        theme = context.theme
        self.empty = EmptyPage(theme)
        self.numbers = {
            name: BigNumber(theme, words) for name, words in figures.number_words().items()
        }
        self.over_time = ColumnChart(theme, self.tr("Photos over time"))
        self.calendar = Calendar(theme, self.tr("Photos of a year, by day"))
        self.people = RowsOverTime(theme, self.tr("People over the years"))
        self.lists = {name: BarList(theme, words) for name, words in figures.list_words().items()}
        self._by_year = part_button(self.tr("Years"))
        self._by_month = part_button(self.tr("Months"))
        self._by_year.setChecked(True)
        self._year = QLabel()
        self._earlier = small_button(theme, "left", self.tr("The year before"))
        self._later = small_button(theme, "right", self.tr("The year after"))
        self._build()
        self._wire()

    def _build(self) -> None:
        theme, space = self.context.theme, self.context.theme.tokens.pixels
        totals = QWidget()
        flow = FlowLayout(space["space_s"], totals)
        for number in self.numbers.values():
            flow.addWidget(number)
        beside = (self._earlier, self._year, self._later)
        self._wide = [
            totals,
            Card(theme, self.tr("Photos over time"), self.over_time,
                 (self._by_year, self._by_month)),
            Card(theme, self.tr("Day by day"), self.calendar, beside),
        ]  # fmt: skip
        self._people_card = Card(theme, self.people.accessibleName(), self.people)
        self._wide.append(self._people_card)
        self._cards = {
            name: Card(theme, chart.accessibleName(), chart) for name, chart in self.lists.items()
        }
        inside = QWidget()
        set_kind(inside, "plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(*(space[f"space_{name}"] for name in ("m", "xs", "m", "m")))
        column.setSpacing(space["space_m"])
        for widget in self._wide:
            column.addWidget(widget)
        lists, self._columns = QHBoxLayout(), (QVBoxLayout(), QVBoxLayout())
        lists.setSpacing(space["space_m"])
        for half in self._columns:
            half.setSpacing(space["space_m"])
            lists.addLayout(half)
        column.addLayout(lists)
        column.addStretch(1)
        for card in self._cards.values():  # a widget that is shown must stand somewhere
            self._columns[0].addWidget(card)
        self.scroll_area = QScrollArea()
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the keys
        self.scroll_area.setWidget(inside)
        self.scroll_area.setWidgetResizable(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.scroll_area)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = page_head(self.tr("Statistics"), theme, inset=True)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self._arranged: list[list[str]] = []

    def _wire(self) -> None:
        pages = self.context.bridge.pages
        pages.statistics.answered.connect(self.show_overview)
        pages.statistics.failed.connect(self.failed)
        self.context.bridge.changed.connect(self._changed)
        charts: list[Chart] = [self.over_time, self.calendar, self.people, *self.lists.values()]
        for chart in charts:
            chart.chosen.connect(self.photos_wanted)
        for name, number in self.numbers.items():
            query = figures.NUMBER_QUERIES.get(name)
            if query is not None:
                number.clicked.connect(lambda _=False, query=query: self.photos_wanted.emit(query))
        self._by_year.toggled.connect(lambda _: self._show_time())
        self._earlier.clicked.connect(lambda: self._step_year(-1))
        self._later.clicked.connect(lambda: self._step_year(1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two lists side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put each card where there is least above it."""
        two, heights = self.width() >= TWO_COLUMNS, [0, 0]
        halves: list[list[str]] = [[], []]
        for name, card in self._cards.items():
            if not card.isHidden():
                at = 1 if two and heights[1] < heights[0] else 0
                halves[at].append(name)
                heights[at] += card.sizeHint().height()
        if halves == self._arranged:
            return
        self._arranged = halves
        for half, names in zip(self._columns, halves, strict=True):
            while half.count():
                half.takeAt(0)
            for name in names:
                half.addWidget(self._cards[name])
            half.addStretch(1)
        row = self._columns[0].parent()
        if isinstance(row, QHBoxLayout):
            row.setStretch(0, 1)
            row.setStretch(1, int(two))
            row.setSpacing(self.context.theme.tokens.pixels["space_m"] if two else 0)

    # Answers.

    def reload(self) -> None:
        """Count anew."""
        if self._overview is None:
            self._say_wait()
        self.context.bridge.pages.ask_statistics()

    def _say_wait(self) -> None:
        self.empty.say(self.tr("Counting…"), self.tr("The figures appear here in a moment."))
        self._stack.setCurrentWidget(self.empty)

    def show_overview(self, overview: Overview | None) -> None:
        """Show figures; what is open stays so."""
        if overview is None:
            self._say_wait()
            QTimer.singleShot(AGAIN_MS, self, self._ask_again)
            return
        self._overview = overview
        if not overview.photos:
            self.empty.say(
                self.tr("Nothing to count yet"),
                self.tr("Figures appear here once Tintype has found photos."),
            )
            self._stack.setCurrentWidget(self.empty)
            return
        self._stack.setCurrentWidget(self.scroll_area)
        for name, text in figures.numbers(overview).items():
            self.numbers[name].set_number(text, leads=name in figures.NUMBER_QUERIES)
            self.numbers[name].setVisible(text != wording.number(0))
        self._show_time()
        years = overview.years
        if self.calendar.year() not in years and len(years):
            self._show_year(years[-1])
        elif len(years):
            self._show_year(self.calendar.year())
        self.people.set_rows(figures.person_rows(overview), years)
        self._people_card.setVisible(bool(overview.persons))
        for name, chart in self.lists.items():
            bars = figures.bars_of(name, overview)
            chart.set_bars(bars)
            chart.describe(figures.summary(bars))
            self._cards[name].setVisible(bool(bars))
        self._arrange()

    def _ask_again(self) -> None:
        if self.isVisible():
            self.context.bridge.pages.ask_statistics()

    def _show_time(self) -> None:
        if self._overview is None:
            return
        span = Span.YEAR if self._by_year.isChecked() else Span.MONTH
        bars = figures.over_time(self._overview, span)
        self.over_time.set_bars(bars)
        self.over_time.describe(figures.summary(bars))

    def _step_year(self, by: int) -> None:
        self._show_year(self.calendar.year() + by)

    def _show_year(self, year: int) -> None:
        if self._overview is None or year not in self._overview.years:
            return
        days = {day: count for day, count in self._overview.days if day // 10_000 == year}
        self.calendar.set_year(year, days)
        self.calendar.describe(figures.year_words(year, days))
        self._year.setText(str(year))
        self._earlier.setEnabled(year > self._overview.years[0])
        self._later.setEnabled(year < self._overview.years[-1])

    def _changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and (changes.photos or changes.tags or changes.people):
            self.reload()
