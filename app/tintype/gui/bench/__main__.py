"""A process of its own whose start is timed: ``python -m tintype.gui.bench LIBRARY [INDEXED]``.

INDEXED is how many drawn photos are indexed while the longest stall is looked for. It prints the
figures as JSON; without INDEXED it ends with the first grid, and has none but that.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def main(folder: Path, indexed: int | None) -> None:
    """Start Qt, then the window; nothing else is imported before that."""
    start = time.perf_counter()
    from PySide6.QtWidgets import QApplication

    app = QApplication(["tintype"])
    qt_start = time.perf_counter() - start
    from tintype.gui.main_thread import MainThreadFirst

    MainThreadFirst(app)
    from tintype.gui.bench.using import measure

    figures = measure(app, folder, qt_start, indexed)
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None)
