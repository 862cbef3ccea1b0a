"""Lists of people and of faces: item models that change row by row, so that views stay put."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from tintype.gui import wording

if TYPE_CHECKING:
    from tintype.catalog.people_rows import FaceRow, PersonRow, Who
    from tintype.gui.people_bridge import Gallery

Index = QModelIndex | QPersistentModelIndex

RowRole = Qt.ItemDataRole.UserRole + 1
"""The ``PersonRow`` or ``FaceRow``."""
FaceRole = Qt.ItemDataRole.UserRole + 2
"""Number of the face to show, or None."""

MIME = "application/x-tintype-people"
MOST_RUNS = 200
"""Beyond so many separate changes a list is shown anew."""


class TileModel(QAbstractListModel):
    """Rows known by a key; :meth:`set_rows` removes, moves, adds and changes what differs."""

    settled = Signal()
    """All changes of one :meth:`set_rows` are made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Any] = []

    def key(self, row: Any) -> Hashable:
        """What stays the same about a row when the rest changes."""
        raise NotImplementedError

    def sections(self) -> list[tuple[str, int]]:
        """Heading and number of rows of each part, in order."""
        return [("", len(self.rows))]

    def row_of(self, key: Hashable) -> int | None:
        """Where the row of a key is, or None."""
        return next((n for n, row in enumerate(self.rows) if self.key(row) == key), None)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        keys = [self.key(row) for row in rows]
        keep, had = set(keys), {self.key(row) for row in self.rows}
        gone = _runs(n for n, row in enumerate(self.rows) if self.key(row) not in keep)
        new = _runs(n for n, key in enumerate(keys) if key not in had)
        if len(gone) + len(new) > MOST_RUNS:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
            return
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self.rows[first : last + 1]
            self.endRemoveRows()
        self._reorder([key for key in keys if key in had])
        for first, last in new:
            self.beginInsertRows(QModelIndex(), first, last)
            self.rows[first:first] = rows[first : last + 1]
            self.endInsertRows()
        self._update(rows)
        self.settled.emit()

    def _reorder(self, keys: list[Hashable]) -> None:
        old = [self.key(row) for row in self.rows]
        if old == keys:
            return
        self.layoutAboutToBeChanged.emit()
        at = {key: n for n, key in enumerate(keys)}
        by_key = {self.key(row): row for row in self.rows}
        before = self.persistentIndexList()
        after = [self.index(at[old[index.row()]], 0) for index in before]
        self.rows = [by_key[key] for key in keys]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _update(self, rows: Sequence[Any]) -> None:
        differ = [n for n, row in enumerate(rows) if row != self.rows[n]]
        self.rows = list(rows)
        if differ:
            self.dataChanged.emit(self.index(differ[0], 0), self.index(differ[-1], 0))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of rows."""
        return 0 if parent.isValid() else len(self.rows)


class PeopleModel(TileModel):
    """People with names, then those without by size, then the hidden ones if they are wanted."""

    named = Signal(object, str)
    """A row and the name that was typed for it."""
    dropped = Signal(object, object)
    """Rows, and the row they were dropped on."""

    def key(self, row: PersonRow) -> Who:
        """Who it is."""
        return row.who

    def sections(self) -> list[tuple[str, int]]:
        """Named, unnamed, hidden."""
        titles = (self.tr("With a name"), self.tr("Who is this?"), self.tr("Hidden"))
        parts = [0, 0, 0]
        for row in self.rows:
            parts[_part(row)] += 1
        return [(title, count) for title, count in zip(titles, parts, strict=True) if count]

    def set_gallery(self, gallery: Gallery, *, hidden: bool) -> None:
        """Show everybody; hidden ones only if wanted."""
        everybody = [row for row in (*gallery.people, *gallery.groups) if row.faces or row.name]
        shown = [row for row in everybody if hidden or not row.hidden]
        self.set_rows(sorted(shown, key=_order))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, row, cover, and words for a screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row: PersonRow = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.name or ""
            case Qt.ItemDataRole.AccessibleTextRole:
                name = row.name or self.tr("Unnamed person")
                return f"{name}, {wording.photos(row.photos)}"
        return {RowRole: row, FaceRole: row.cover}.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell the name that was typed; the library's answer will show it."""
        name = " ".join(str(value).split())
        row = self.data(index, RowRole)
        if role != Qt.ItemDataRole.EditRole or row is None or not name or name == row.name:
            return False
        self.named.emit(row, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited, covers dragged onto each other."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        always = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        return always | flag.ItemIsEditable | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        """People of this window."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Which people are dragged."""
        data = QMimeData()
        whos = " ".join(str(self.rows[index.row()].who) for index in indexes)
        data.setData(MIME, whos.encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Nothing is taken out of the list by dragging: merging does that."""
        return Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """On somebody, not between people."""
        return data.hasFormat(MIME) and parent.isValid()

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell who was dropped on whom."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        names = set(bytes(data.data(MIME).data()).decode().split())
        onto = self.rows[parent.row()]
        dragged = [row for row in self.rows if str(row.who) in names and row.who != onto.who]
        if dragged:
            self.dropped.emit(dragged, onto)
        return bool(dragged)


class FacesModel(TileModel):
    """Faces of one person, as the library orders them: the most doubtful first."""

    def key(self, row: FaceRow) -> int:
        """The face's number."""
        return row.id

    def state_words(self, row: FaceRow) -> str:
        """How it is known who a face is."""
        return {
            "confirmed": self.tr("confirmed by you"),
            "sure": self.tr("recognised"),
            "suggested": self.tr("perhaps"),
        }.get(row.state or "", self.tr("not named"))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Row, face, and words for tooltip and screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row: FaceRow = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.AccessibleTextRole:
                words = self.tr("Face {} of {}").format(index.row() + 1, len(self.rows))
                return f"{words}, {self.state_words(row)}"
            case Qt.ItemDataRole.ToolTipRole:
                return self._why(row)
        return {RowRole: row, FaceRole: row.id}.get(role)

    def _why(self, row: FaceRow) -> str:
        parts = [self.state_words(row)]
        if row.distance is not None:
            parts.append(self.tr("distance {}").format(wording.decimal(row.distance, 2)))
        if row.quality is not None:
            parts.append(self.tr("quality {}").format(wording.percent(row.quality)))
        return " · ".join(parts)


def _part(row: PersonRow) -> int:
    return 2 if row.hidden else int(row.name is None)


def _order(row: PersonRow) -> tuple[int, str, int, str]:
    part = _part(row)
    size = 0 if part == 0 else -row.faces
    return part, (row.name or "").casefold() if part == 0 else "", size, str(row.who)


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """First and last of each run of ascending numbers that follow one another."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
