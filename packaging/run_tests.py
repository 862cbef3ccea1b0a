"""Runs pytest, a process a core; without the window's tests, saying so, where Qt cannot be loaded.

pytest-qt stops the whole run when Qt's system libraries are absent, which a machine without a
screen and without root may well be.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Return pytest's exit code."""
    command = [sys.executable, "-m", "pytest", "--numprocesses=auto", *sys.argv[1:]]
    qt = subprocess.run(
        [sys.executable, HERE / "qt_libraries.py", "--offscreen"],
        capture_output=True,
        text=True,
        check=False,
    )
    if qt.returncode != 0:
        print(f"Without the window's tests: Qt needs {qt.stdout.strip()}.", flush=True)
        command += ["-p", "no:pytest-qt", "-m", "not gui"]
    return subprocess.run(command, cwd=HERE.parent, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
