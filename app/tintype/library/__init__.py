"""The facade that the window, the command line and notebooks share: ``Library``."""

from __future__ import annotations

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
