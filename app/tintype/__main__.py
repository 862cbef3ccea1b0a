"""``tintype``: the command line; without a command, the window."""

from __future__ import annotations

import sys


def main() -> None:
    """Run one command and end with its documented exit code."""
    from tintype.cli.app import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
