"""Groups of photos that are the same, each with a tick: do as suggested."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tintype.gui import wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tintype.catalog.alike_groups import DuplicateGroup

Index = QModelIndex | QPersistentModelIndex
GroupRole = Qt.ItemDataRole.UserRole + 1


def key_of(group: DuplicateGroup) -> tuple[str, int]:
    """What a group is known by when it is read again."""
    return group.kind, min(member.photo_id for member in group.members)


def others(group: DuplicateGroup) -> list[int]:
    """The photos that are not to be kept."""
    best = group.members[0].photo_id
    return sorted({one.photo_id for one in group.members} - {best})


def spare(group: DuplicateGroup) -> int:
    """Bytes of all but the one to keep."""
    return sum(one.size for one in group.members[1:])


class DuplicateModel(QAbstractListModel):
    """The largest groups first; ticks outlive a new reading."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: Sequence[DuplicateGroup] = ()
        self._ticked: set[tuple[str, int]] = set()

    def set_groups(self, groups: Sequence[DuplicateGroup]) -> None:
        """Show other groups."""
        self.beginResetModel()
        self.groups = groups
        self._ticked &= {key_of(group) for group in groups}
        self.endResetModel()

    def ticked(self) -> list[DuplicateGroup]:
        """The groups that have a tick."""
        return [group for group in self.groups if key_of(group) in self._ticked]

    def tick_all(self, *, on: bool) -> None:
        """Tick all groups, or none."""
        self._ticked = {key_of(group) for group in self.groups} if on else set()
        if self.groups:
            role = Qt.ItemDataRole.CheckStateRole
            self.dataChanged.emit(self.index(0), self.index(len(self.groups) - 1), [role])

    def row_of(self, key: tuple[str, int]) -> int | None:
        """Where a group is now."""
        return next((row for row, one in enumerate(self.groups) if key_of(one) == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of groups."""
        return 0 if parent.isValid() else len(self.groups)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Groups of one photo in several files cannot be ticked: nothing can be hidden."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        exact = index.isValid() and self.groups[index.row()].kind == "exact"
        return flags if exact else flags | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name of the best file, how many there are, and what the others take."""
        if not index.isValid():
            return None
        group = self.groups[index.row()]
        if role == GroupRole:
            return group
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            files = self.tr("{name}: {photos}, {size} in the others")
            exact = self.tr("{name}: %Ln files, {size} in the others", "", len(group.members))
            words = exact if group.kind == "exact" else files
            return words.format(
                name=group.members[0].path.name,
                photos=wording.photos(len(group.members)),
                size=wording.file_size(spare(group)),
            )
        if role == Qt.ItemDataRole.CheckStateRole and group.kind != "exact":
            ticked = key_of(group) in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a group, or take the tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        key = key_of(self.groups[index.row()])
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(key)
        else:
            self._ticked.discard(key)
        self.dataChanged.emit(index, index, [role])
        return True
