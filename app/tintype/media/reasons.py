"""One short sentence for what is wrong with a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tintype.media import containers, formats

if TYPE_CHECKING:
    from pathlib import Path

    from tintype.media.formats import Family

_LONGEST = 120
_TRUNCATED = re.compile(
    r"truncat|not processed|end of file|eof|unexpected end|premature|not enough (image )?data"
    r"|extends? (beyond|past)|input/output error",
    re.IGNORECASE,
)
_WORDS = (
    (re.compile(r"cannot identify image file"), "its header cannot be read"),
    (re.compile(r"^(decoder error -?\d+|-\d)$"), "its compressed data cannot be decoded"),
    (re.compile(r"(broken|unrecognized) data stream"), "its compressed data cannot be decoded"),
    (re.compile(r"cannot load this image"), "holds no picture that can be shown"),
    (re.compile(r"buffer overrun"), "its compressed data do not fit the picture"),
)


def of_content(data: bytes, path: Path) -> str:
    """Why a file that no decoder is for is not read."""
    if not data:
        return "empty file"
    head = data[: formats.HEAD_BYTES]
    if not data.strip(b"\0"):
        return "damaged: the file holds only zeros"
    if (label := formats.name_of_foreign(head, path.name)) is not None:
        return f"{label} is not a format Tintype reads"
    return "not an image: it holds text" if _is_text(data[:512]) else "not an image"


def _is_text(head: bytes) -> bool:
    """Whether bytes are printable ASCII: web pages and notes that ended up under a photo's name."""
    return all(byte in b"\t\n\r\f" or 32 <= byte < 127 for byte in head)


def of_error(error: Exception, data: bytes, family: Family) -> str:
    """Why decoding failed, from what the decoder raised and what the container promises."""
    missing = containers.missing_bytes(data, family)
    if missing:
        return f"truncated (at least {missing} bytes missing)"
    message = " ".join(str(error).split())
    if _TRUNCATED.search(message):
        return "truncated: the file ends before the picture does"
    for pattern, words in _WORDS:
        if pattern.search(message):
            return f"damaged: {words}"
    return f"damaged: {message[:_LONGEST] or type(error).__name__}"


def of_system(error: OSError) -> str:
    """Why the system does not give the file's content."""
    if isinstance(error, PermissionError):
        return "no permission to read it"
    if isinstance(error, FileNotFoundError):
        return "not there"
    return (error.strerror or type(error).__name__).lower()
