"""What the photos shown can be narrowed by, as lines of one list: sections and their values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from tintype.gui import wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tintype.library.facets import Facet, Facets, FacetValue

Index = QModelIndex | QPersistentModelIndex

LineRole = Qt.ItemDataRole.UserRole + 1
FEW = 6
"""Values of a section before one asks for more."""
OPEN = ("person", "tag", "country", "year")
"""Sections that are open until a person says otherwise."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list.

    Attributes:
        value: of a value; a section or "more" has none.
        more: values that are not shown yet.
        is_open: of a section.
    """

    facet: str
    text: str
    value: FacetValue | None = None
    more: int = 0
    is_open: bool = False

    @property
    def key(self) -> tuple[str, str, bool]:
        """What stays the same when counts change."""
        return self.facet, self.value.query if self.value else "", bool(self.more)


class FacetModel(QAbstractListModel):
    """New counts alone are a ``dataChanged``, so nothing flickers while a query is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self._facets: Facets | None = None
        self._turned: set[str] = set()  # sections that are not as they are by themselves
        self._long: set[str] = set()
        self._filtering = False

    @property
    def query(self) -> str:
        """The query that what is chosen is added to."""
        return self._facets.query if self._facets is not None else ""

    def set_facets(self, facets: Facets, *, filtering: bool = False) -> None:
        """Show other facets; ``filtering``: all sections are open, for one looks for something."""
        self._facets, self._filtering = facets, filtering
        self._show()

    def turned(self) -> list[str]:
        """The sections that a person opened or closed, to be remembered."""
        return sorted(self._turned)

    def set_turned(self, facets: Iterable[str]) -> None:
        """Open and close sections as they were."""
        self._turned = set(facets)
        self._show()

    def turn(self, facet: str) -> None:
        """Open a section, or close it."""
        self._turned ^= {facet}
        self._show()

    def show_more(self, facet: str) -> None:
        """Show all values of a section that are known."""
        self._long.add(facet)
        self._show()

    def is_open(self, facet: str) -> bool:
        """Whether a section shows its values."""
        return self._filtering or (facet in OPEN) != (facet in self._turned)

    def _show(self) -> None:
        facets = self._facets.facets if self._facets is not None else ()
        lines = [line for facet in facets for line in self._lines(facet)]
        if [line.key for line in lines] == [line.key for line in self.lines]:
            changed = [at for at, line in enumerate(lines) if line != self.lines[at]]
            self.lines = lines
            if changed:
                self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def _lines(self, facet: Facet) -> list[Line]:
        is_open = self.is_open(facet.name)
        lines = [Line(facet.name, title(facet.name), is_open=is_open)]
        asked = sum(1 for value in facet.values if value.state)
        shown = facet.values if facet.name in self._long else facet.values[: max(FEW, asked)]
        if not is_open:
            shown = facet.values[:asked]
        lines += [Line(facet.name, name_of(facet.name, one), one) for one in shown]
        left = len(facet.values) - len(shown)
        if is_open and left:
            lines.append(
                Line(facet.name, self.tr("{} more").format(wording.number(left)), more=left)
            )
        return lines

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, line, and words for a screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self.lines):
            return None
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(line)
            case Qt.ItemDataRole.ToolTipRole:
                return line.value.query if line.value else None
        return line if role == LineRole else None

    def _spoken(self, line: Line) -> str:
        if line.value is None:
            return line.text
        words = f"{line.text}, {wording.photos(line.value.count)}"
        if line.value.state == "in":
            return self.tr("{}, asked for").format(words)
        return self.tr("{}, left out").format(words) if line.value.state == "out" else words


def _tr(text: str) -> str:
    return QCoreApplication.translate("Facets", text)


def title(facet: str) -> str:
    """What a section is called."""
    return {
        "person": _tr("People"),
        "tag": _tr("Tags"),
        "country": _tr("Countries"),
        "region": _tr("Regions"),
        "city": _tr("Towns"),
        "year": _tr("Years"),
        "camera": _tr("Cameras"),
        "lens": _tr("Lenses"),
        "rating": _tr("Stars"),
        "type": _tr("Kinds of file"),
        "is": _tr("More"),
    }.get(facet, facet)


def name_of(facet: str, value: FacetValue) -> str:
    """What a value is called."""
    if facet == "rating":
        return "★" * int(value.text) if value.text.isdecimal() else value.text
    if facet == "type":
        return value.text.upper()
    if facet != "is":
        return value.text
    return {
        "favourite": _tr("Favourites"),
        "portrait": _tr("Portraits"),
        "group": _tr("Groups of people"),
        "selfie": _tr("Selfies"),
        "screenshot": _tr("Screenshots"),
        "document": _tr("Documents"),
        "panorama": _tr("Panoramas"),
        "night": _tr("At night"),
        "bw": _tr("Black and white"),
        "blurry": _tr("Blurry"),
        "burst": _tr("Bursts"),
        "sensitive": _tr("Sensitive"),
        "raw": _tr("RAW"),
        "duplicate": _tr("Duplicates"),
        "faces": _tr("With faces"),
        "text": _tr("With text"),
        "gps": _tr("With a position"),
        "caption": _tr("With a caption"),
        "untagged": _tr("Without tags"),
    }.get(value.text, value.text)
