"""The place for tags: their tree, and what a person makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tintype.gui import naming
from tintype.gui.models.tag_tree import TagTreeModel, written
from tintype.gui.pages.page import Context, Page
from tintype.gui.views.ask_name import AskName
from tintype.gui.views.check_view import CheckView
from tintype.gui.views.flow_layout import FlowLayout
from tintype.gui.views.name_field import NameField
from tintype.gui.views.page_head import act_button, page_head, passing_menu
from tintype.gui.views.tag_tree import TagTree
from tintype.search.wording import between_quotes

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from tintype.catalog.curation_rows import TagRow
    from tintype.catalog.rows import ChangeSet


class TagsPage(Page):
    """A tree with counts. Dragging one tag onto another asks whether to merge or to nest."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        bridge, theme = context.bridge, context.theme
        self._bridge, self._curate, self._theme = bridge, bridge.curate, theme
        self._rows: list[TagRow] = []
        self.model = TagTreeModel(self)
        self.view = TagTree(self.model, self._theme)
        self.view.setAccessibleName(self.tr("Tags"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter tags"))
        self.filter.setAccessibleName(self.tr("Filter tags"))
        self.filter.textChanged.connect(lambda _: self._fill())
        button = act_button
        self._show = button(self.tr("Show photos"), self.show_photos)
        self._rename = button(self.tr("Rename…"), self.ask_name)
        self._merge = button(self.tr("Merge into…"), self.ask_merge)
        self._alias = button(self.tr("Other name…"), self.ask_alias)
        self._top = button(self.tr("Move to the top"), lambda: self._nest(None))
        self._delete = button(self.tr("Delete"), self.delete)
        self._check = button(self.tr("Check 20"), self.check_chosen)
        self._check.setToolTip(self.tr("The photos of this tag that the models are least sure of"))
        self.check_any = button(self.tr("Check 20 of any tag"), lambda: self._begin_check(None))
        self.check = CheckView(bridge, theme)
        self._build()
        self._wire()
        self._enable()

    def _build(self) -> None:
        space = self._theme.tokens.pixels
        tree, top = QWidget(), page_head(self.tr("Tags"), self._theme)
        acts, inner = FlowLayout(space["space_s"]), QVBoxLayout(tree)
        top.addStretch(1)
        top.addWidget(self.check_any)
        top.addWidget(self.filter, 1)
        for one in self._acts():
            acts.addWidget(one)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(space["space_s"])
        inner.addLayout(acts)
        inner.addWidget(self.view, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(tree)
        self._stack.addWidget(self.check)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space[f"space_{name}"] for name in ("m", "s", "m", "m")))
        column.setSpacing(space["space_s"])
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def _acts(self) -> tuple[QPushButton, ...]:
        first = self._show, self._check, self._rename, self._merge
        return *first, self._alias, self._top, self._delete

    def _wire(self) -> None:
        self._curate.tree.answered.connect(self._show_rows)
        self._curate.tree.failed.connect(self.failed)
        self._bridge.changed.connect(self._changed)
        self._bridge.pages.check.failed.connect(self.failed)
        self.check.left.connect(self.end_check)
        self.model.dropped.connect(self._dropped)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.view.doubleClicked.connect(lambda _: self.show_photos())
        self.view.customContextMenuRequested.connect(self._pop_up)

    def reload(self) -> None:
        """Read the tree anew; what is open and chosen stays so."""
        self._curate.ask_tree()

    def enter(self) -> None:
        """Read, and take the keyboard."""
        self.reload()
        self.view.setFocus()

    def current(self) -> TagRow | None:
        """The tag that is chosen."""
        return self.view.current()

    def show_photos(self) -> None:
        """Show the photos of the chosen tag."""
        row = self.current()
        if row is not None:
            name = between_quotes(naming.tag(row.name))
            self.photos_wanted.emit(f'tag:"{name}"')

    # Checking what the models are least sure of.

    def check_chosen(self) -> None:
        """Ask about the photos of the chosen tag."""
        row = self.current()
        if row is not None:
            self._begin_check(written(row))

    def _begin_check(self, tag: str | None) -> None:
        self._stack.setCurrentWidget(self.check)
        self._enable()
        self.check.begin(tag)

    def end_check(self) -> None:
        """Go back to the tree."""
        self._stack.setCurrentIndex(0)
        self._enable()
        self.reload()
        self.view.setFocus()

    # What is asked.

    def ask_name(self) -> AskName | None:
        """Ask what the chosen tag is to be called."""
        row = self.current()
        return (
            None
            if row is None
            else self._ask(
                self.tr("Rename “{}”").format(naming.tag(row.name)),
                naming.tag(row.name),
                self.tr("Rename"),
                lambda name: self._rename_to(row, name),
            )
        )

    def _rename_to(self, row: TagRow, name: str) -> None:
        if name != naming.tag(row.name):  # else it keeps its name in all languages
            self._curate.rename_tag(written(row), name)

    def ask_alias(self) -> AskName | None:
        """Ask for another name of the chosen tag."""
        row = self.current()
        return (
            None
            if row is None
            else self._ask(
                self.tr("Another name of “{}”").format(naming.tag(row.name)),
                "",
                self.tr("Add"),
                lambda name: self._curate.add_alias(written(row), name),
            )
        )

    def ask_merge(self) -> AskName | None:
        """Ask which tag the chosen one is to become a part of."""
        row = self.current()
        return (
            None
            if row is None
            else self._ask(
                self.tr("Merge “{}” into").format(naming.tag(row.name)),
                "",
                self.tr("Merge"),
                lambda name: self._curate.merge_tags([written(row)], name, typed=True),
            )
        )

    def delete(self) -> None:
        """Delete the chosen tag, if a person made it; undo brings it back."""
        row = self.current()
        if row is not None and not row.words:
            self._curate.delete_tag(written(row))

    def _nest(self, parent: TagRow | None) -> None:
        row = self.current()
        if row is not None:
            self._curate.nest_tags([written(row)], None if parent is None else written(parent))

    def _ask(self, title: str, text: str, words: str, act: Callable[[str], object]) -> AskName:
        field = NameField([naming.path(row.path) for row in self._rows])
        field.setAccessibleName(self.tr("Tag"))
        dialog = AskName(title, field, [(words, act)], self._theme, self.window())
        field.setText(text)
        field.selectAll()
        dialog.open()
        return dialog

    def _dropped(self, dragged: TagRow, onto: TagRow | None) -> None:
        if onto is None:
            self._curate.nest_tags([written(dragged)], None)
            return
        self.drop_menu(dragged, onto).popup(self.cursor().pos())

    def drop_menu(self, dragged: TagRow, onto: TagRow) -> QMenu:
        """What dropping a tag on another may mean."""
        menu = passing_menu(self)
        names = {"one": naming.tag(dragged.name), "other": naming.tag(onto.name)}
        menu.addAction(
            self.tr("Put “{one}” below “{other}”").format(**names),
            lambda: self._curate.nest_tags([written(dragged)], written(onto)),
        )
        menu.addAction(
            self.tr("Merge “{one}” into “{other}”").format(**names),
            lambda: self._curate.merge_tags([written(dragged)], written(onto)),
        )
        menu.addSeparator()
        menu.addAction(self.tr("Cancel"))
        return menu

    def _pop_up(self, point: QPoint) -> None:
        if self.current() is None:
            return
        menu = passing_menu(self, self._acts())
        menu.popup(self.view.viewport().mapToGlobal(point))

    # Answers.

    def _show_rows(self, rows: list[TagRow]) -> None:
        self._rows = rows
        self._fill()

    def _fill(self) -> None:
        self.view.show_rows(self._rows, self.filter.text().strip())
        self._enable()

    def _enable(self) -> None:
        row, in_tree = self.current(), self._stack.currentIndex() == 0
        self.check_any.setVisible(in_tree)
        self.filter.setVisible(in_tree)
        for one in (self._show, self._check, self._rename, self._merge, self._alias):
            one.setEnabled(row is not None)
        self._top.setEnabled(row is not None and row.parent is not None)
        self._delete.setEnabled(row is not None and not row.words)

    def _changed(self, changes: ChangeSet) -> None:
        if changes.tags and self.view.isVisible():
            self.reload()
