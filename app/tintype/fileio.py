"""Small file operations used across the program."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tintype.errors import EnvironmentFault


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file as lower-case hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_atomically(path: Path, data: bytes) -> None:
    """Write ``data`` so that ``path`` is either its old or its new content, also after a crash.

    The pattern of borg's ``SaveFile``: temporary file in the same folder, fsync, rename.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def data_lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the lines that carry data, with their numbers from 1.

    Raises:
        EnvironmentFault: the file cannot be read; it is one of the installation's own.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise EnvironmentFault(
            f"The vocabulary file {path.name} cannot be read: {error}.", "Install Tintype again."
        ) from error
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            yield number, line.rstrip()
