"""The facade that the window, the command line and notebooks share: ``Library``."""

from __future__ import annotations

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
from tintype.library.facade import Library
from tintype.library.grouping import GroupReport
from tintype.library.matches import Match, Matches
from tintype.library.people import People

__all__ = [
    "ChangeSet",
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
    "Match",
    "Matches",
    "People",
    "PersonRow",
    "PhotoDetails",
    "RegionRow",
    "Root",
    "RunRow",
    "ShownRegion",
    "ShownTag",
    "Stats",
    "Suggestion",
    "Who",
]
