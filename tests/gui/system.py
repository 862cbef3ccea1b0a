"""Made-up switches, failures, room on the disk: for the Activity and Settings pages."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from tintype.catalog.rows import Failure
from tintype.gui.run_log import RunRecord
from tintype.library.settings import Switches
from tintype.library.storage import StorageFigures

if TYPE_CHECKING:
    from gui.fakes import FakeLibrary

ALBUM = Path("/pictures/holidays")
RUNS = [
    RunRecord(
        "2026-11-21T14:03:00+01:00", "done", 1204, 2, 18_310, 301.5, [str(ALBUM)],
        {"decode": 21.4, "objects": 48.0, "faces": 96.2, "scenes": 9.1, "text": 310.5, "write": 2},
    ),
    RunRecord("2026-11-20T09:30:00+01:00", "cancelled", 31, 0, 0, 0.0, [str(ALBUM)]),
    RunRecord("2026-11-19T20:15:00+01:00", "done", 0, 0, 17_106, 2.4, [str(ALBUM)]),
]  # fmt: skip


class FakeSettings:
    """Switches, and failures that can be ignored; every act is remembered."""

    def __init__(self, library: FakeLibrary) -> None:
        self.library = library
        self.text, self.thorough = True, False
        self.acts: list[tuple] = []
        self.ignored: set[Path] = set()

    def switches(self) -> Switches:
        return Switches(self.library.people.enabled, self.text, self.thorough)

    def read_text(self, *, on: bool) -> None:
        self.text = on

    def look_thoroughly(self, *, on: bool) -> None:
        self.thorough = on

    def try_again(self, paths: Iterable[Path]) -> None:
        self.acts.append(("again", list(paths)))

    def ignore(self, paths: Iterable[Path], *, ignored: bool = True) -> None:
        (self.ignored.update if ignored else self.ignored.difference_update)(paths)

    def failures(self) -> list[Failure]:
        found = {
            ALBUM / "broken.jpg": "The file ends early.",
            ALBUM / "2021/may/scan of grandmother's letter.tiff": "It has no pixels.",
        }
        return [Failure(path, reason, path in self.ignored) for path, reason in found.items()]


class FakeStorage:
    """Some megabytes; clearing frees what searches read and the backups."""

    def __init__(self) -> None:
        self.cleared = False

    def figures(self) -> StorageFigures:
        parts = {"catalog": 812 << 20, "thumbnails": 2400 << 20, "models": 88 << 20}
        extra = (0, 0) if self.cleared else (190 << 20, 640 << 20)
        return StorageFigures(
            Path("/home/ada/.local/share/tintype"),
            {**parts, "search": extra[0], "backups": extra[1]},
            120 << 30,
        )

    def clear(self) -> int:
        self.cleared = True
        return 830 << 20
