"""The facade that the window, the command line and notebooks share: ``Library``.

What it returns can be imported from here, too. Each name's module is loaded when it is asked for:
a window starts with a few of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tintype.catalog.curation_rows import (
        AlbumRow,
        Doubt,
        Evidence,
        Marks,
        RuleRow,
        TagRow,
    )
    from tintype.catalog.people_rows import (
        FaceRow,
        FaceState,
        HistoryRow,
        PersonRow,
        Suggestion,
        Who,
    )
    from tintype.catalog.rows import (
        ChangeSet,
        Failure,
        FileRow,
        Folder,
        Grid,
        Hit,
        PhotoDetails,
        Root,
        RunRow,
        ShownRegion,
        ShownTag,
        Stats,
    )
    from tintype.catalog.stats import RegionRow
    from tintype.library.albums import Albums
    from tintype.library.copies import Copied, Copies, Export
    from tintype.library.facade import Library
    from tintype.library.grouping import GroupReport
    from tintype.library.marks import Marking
    from tintype.library.matches import Match, Matches
    from tintype.library.people import People
    from tintype.library.rules import Rules, RuleTest
    from tintype.library.tags import Tags

__all__ = [
    "AlbumRow",
    "Albums",
    "ChangeSet",
    "Copied",
    "Copies",
    "Doubt",
    "Evidence",
    "Export",
    "FaceRow",
    "FaceState",
    "Failure",
    "FileRow",
    "Folder",
    "Grid",
    "GroupReport",
    "HistoryRow",
    "Hit",
    "Library",
    "Marking",
    "Marks",
    "Match",
    "Matches",
    "People",
    "PersonRow",
    "PhotoDetails",
    "RegionRow",
    "Root",
    "RuleRow",
    "RuleTest",
    "Rules",
    "RunRow",
    "ShownRegion",
    "ShownTag",
    "Stats",
    "Suggestion",
    "TagRow",
    "Tags",
    "Who",
]

_HOMES = {
    "catalog.curation_rows": "AlbumRow Doubt Evidence Marks RuleRow TagRow",
    "catalog.people_rows": "FaceRow FaceState HistoryRow PersonRow Suggestion Who",
    "catalog.rows": (
        "ChangeSet Failure FileRow Folder Grid Hit PhotoDetails Root RunRow ShownRegion ShownTag"
        " Stats"
    ),
    "catalog.stats": "RegionRow",
    "library.albums": "Albums",
    "library.copies": "Copied Copies Export",
    "library.facade": "Library",
    "library.grouping": "GroupReport",
    "library.marks": "Marking",
    "library.matches": "Match Matches",
    "library.people": "People",
    "library.rules": "RuleTest Rules",
    "library.tags": "Tags",
}


def __getattr__(name: str) -> Any:
    """Return a name from where it is at home."""
    for module, names in _HOMES.items():
        if name in names.split():
            return getattr(import_module(f"tintype.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
