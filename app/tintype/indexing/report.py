"""What a run reports while it goes on and when it is over."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any

from tintype.indexing.pace import Pace
from tintype.indexing.rest import Rest

Event = dict[str, Any]
OnEvent = Callable[[Event], None]

_INTERVAL = 0.2  # seconds between progress events


@dataclass(slots=True)
class IndexReport:
    """The figures of one run. Every scanned file is counted in exactly one of the five ways."""

    scanned: int = 0
    indexed: int = 0
    unchanged: int = 0
    moved: int = 0
    duplicates: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)
    seconds: float = 0.0
    late_seconds: float = 0.0  # what came after, such as reading text
    interrupted: bool = False
    stages: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))

    @property
    def photos_per_second(self) -> float:
        """Photos analysed per second; what came later apart."""
        return self.indexed / self.seconds if self.seconds else 0.0

    def as_dict(self) -> dict[str, Any]:
        """Return the report as documented for ``batch-index --json``."""
        return {
            "scanned": self.scanned,
            "indexed": self.indexed,
            "unchanged": self.unchanged,
            "moved": self.moved,
            "duplicates": self.duplicates,
            "failed": [{"path": path, "reason": reason} for path, reason in self.failed],
            "seconds": round(self.seconds, 3),
            "late_seconds": round(self.late_seconds, 3),
            "photos_per_second": round(self.photos_per_second, 2),
            "interrupted": self.interrupted,
            "stage_seconds": {name: round(value, 3) for name, value in self.stages.items()},
        }


class Progress:
    """Counts what is done and tells it, not more often than a person can read."""

    def __init__(self, report: IndexReport, on_event: OnEvent, rest: Rest) -> None:
        self._report = report
        self._on_event = on_event
        self._rest = rest
        self._total = 0
        self._done = 0
        self._told = 0.0
        self._pace = Pace()

    def found(self, files: int) -> None:
        """Tell how many photo files the scan met so far."""
        if time.monotonic() - self._told >= _INTERVAL:
            self._told = time.monotonic()
            self._on_event({"event": "scan", "found": files})

    def start(self, total: int, sources: Collection[str]) -> None:
        """Tell that the scan is over and some sources are to look at ``total`` files."""
        self._total, self._done, self._pace = total, 0, Pace()
        self._on_event(
            {
                "event": "start",
                "total": total,
                "unchanged": self._report.unchanged,
                "sources": list(sources),
            }
        )

    def photo(self, path: str, status: str, photo: int | None, reason: str | None = None) -> None:
        """Tell what became of one file."""
        self._done += 1
        self._pace.add(self._rest.worked())
        self._on_event(
            {"event": "photo", "path": path, "status": status, "reason": reason, "photo": photo}
        )
        if time.monotonic() - self._told >= _INTERVAL or self._done == self._total:
            self._tell()

    def _tell(self) -> None:
        self._told = time.monotonic()
        speed = self._pace.speed
        self._on_event(
            {
                "event": "progress",
                "done": self._done,
                "total": self._total,
                "failed": len(self._report.failed),
                "photos_per_second": round(speed, 2),
                "seconds_left": round((self._total - self._done) / speed, 1) if speed else None,
                "mode": "low" if self._rest.low else "full",
                "paused": self._rest.reason,
            }
        )

    def end(self) -> None:
        """Tell that the run is over."""
        self._on_event({"event": "end", **self._report.as_dict()})
