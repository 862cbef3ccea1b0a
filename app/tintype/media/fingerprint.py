"""A photo's identity: a hash of its content, whatever its name or place."""

from __future__ import annotations

import hashlib
from pathlib import Path

SIZE = 20


def fingerprint(data: bytes | memoryview) -> bytes:
    """Return the 20 bytes of BLAKE2b over the whole content."""
    return hashlib.blake2b(data, digest_size=SIZE).digest()


def fingerprint_file(path: Path) -> bytes:
    """Return ``fingerprint`` of a file's content, read in pieces.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=SIZE)).digest()
