"""``python -m tintype.indexing.bench.recogniser hog|cnn``: the package ``face_recognition``, timed.

Reads paths from standard input, NUL between them; prints a line of JSON for each: the seconds of
processor time and the boxes, left, top, width and height in the photo's pixels; or null where it
cannot be read.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from tintype.errors import UnreadableImageError
from tintype.indexing.bench.rivals import LONG_SIDE
from tintype.media.decode import decode


def main() -> None:
    """Time it over the photos, processor time of all its threads."""
    import face_recognition

    model = sys.argv[1]
    for name in sys.stdin.buffer.read().split(b"\0"):
        try:
            photo = decode(Path(os.fsdecode(name)), LONG_SIDE)
        except UnreadableImageError:
            _say(None)
            continue
        start = time.process_time()
        found = face_recognition.face_locations(photo.pixels, model=model)
        face_recognition.face_encodings(photo.pixels, found)
        seconds = time.process_time() - start
        boxes = [
            [edge / photo.scale for edge in (left, top, right - left, bottom - top)]
            for top, right, bottom, left in found
        ]
        _say({"seconds": seconds, "boxes": boxes})


def _say(found: object) -> None:
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
