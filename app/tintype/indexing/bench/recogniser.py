"""``python -m tintype.indexing.bench.recogniser hog|cnn``: the package ``face_recognition``, timed.

Reads paths from standard input, NUL between them; prints one line of JSON.
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
    seconds, faces = 0.0, 0
    for name in sys.stdin.buffer.read().split(b"\0"):
        try:
            pixels = decode(Path(os.fsdecode(name)), LONG_SIDE).pixels
        except UnreadableImageError:
            continue
        start = time.process_time()
        boxes = face_recognition.face_locations(pixels, model=model)
        face_recognition.face_encodings(pixels, boxes)
        seconds += time.process_time() - start
        faces += len(boxes)
    sys.stdout.write(json.dumps({"seconds": seconds, "faces": faces}))


if __name__ == "__main__":
    main()
