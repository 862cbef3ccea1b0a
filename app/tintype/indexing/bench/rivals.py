"""How others would do the same: a plain script over the same models, and ``face_recognition``."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from tintype.analysis.faces import faces_source
from tintype.analysis.objects import objects_source
from tintype.analysis.runner import Runner
from tintype.analysis.scenes import scenes_source
from tintype.analysis.sources import default_sources
from tintype.errors import UnreadableImageError
from tintype.media.decode import decode
from tintype.types import DecodedPhoto, Findings, PhotoFacts

LONG_SIDE = 1600  # pixels at which faces are looked for
_PATIENCE = 600.0  # seconds that the other package gets


@dataclass(frozen=True, slots=True)
class Faces:
    """Seconds of processor time and faces found, over some photos."""

    seconds: float
    faces: int


def plain_script(paths: Sequence[Path]) -> float:
    """Return the seconds of a straightforward script over the same models.

    Photo by photo it decodes the whole picture, reduces it, runs each model as ONNX Runtime does
    by default (on all cores), looks for faces all over the photo at 1600 pixels, and describes
    them. It stores nothing.
    """
    models = objects_source(threads=0), scenes_source(threads=0)
    # Without anybody that objects saw: the whole photo, and nothing finer.
    faces = faces_source(threads=0, thorough=True)
    start = time.perf_counter()
    for path in paths:
        try:
            photo = _whole(path)
        except OSError:
            continue
        for model in models:
            model.analyse([photo], [{}])
        faces.analyse([photo], [{"objects": Findings()}])
    return time.perf_counter() - start


def same_work(paths: Sequence[Path], only: Sequence[str]) -> float:
    """Return the seconds of a script with our decoding and tag sources, one after the other."""
    runner = Runner(default_sources(only, threads=0))
    start = time.perf_counter()
    for path in paths:
        try:
            photo = decode(path, runner.long_side)
        except UnreadableImageError:
            continue
        runner.analyse([photo], [frozenset(only)])
    return time.perf_counter() - start


def _whole(path: Path) -> DecodedPhoto:
    with Image.open(path) as opened:
        opened.load()
        image = ImageOps.exif_transpose(opened).convert("RGB")
    width, height = image.size
    image.thumbnail((LONG_SIDE, LONG_SIDE), Image.Resampling.BILINEAR)
    return DecodedPhoto(np.ascontiguousarray(image), width, height, "", PhotoFacts())


def our_faces(paths: Sequence[Path]) -> Faces:
    """Run the tag source ``faces``, after ``objects`` that it needs: only its own time counts."""
    objects, faces = objects_source(), faces_source()
    seconds, found = 0.0, 0
    for path in paths:
        try:
            photo = decode(path, LONG_SIDE)
        except UnreadableImageError:
            continue
        before = [{"objects": objects.analyse([photo], [{}])[0]}]
        start = time.thread_time()
        found += len(faces.analyse([photo], before)[0].regions)
        seconds += time.thread_time() - start
    return Faces(seconds, found)


def face_recognition(paths: Sequence[Path], model: str) -> Faces | str:
    """Run the package ``face_recognition``: locations, and encodings of them.

    It runs in a process of its own, with photos of at most 1600 pixels.

    Args:
        model: ``hog`` or ``cnn``.

    Returns:
        The figures, or the reason why there are none.
    """
    if find_spec("face_recognition") is None:
        return "face_recognition is not installed: pip install 'tintype[face-recognition]'"
    command = [sys.executable, "-W", "ignore", "-m", "tintype.indexing.bench.recogniser", model]
    try:
        child = subprocess.run(
            command,
            input="\0".join(map(str, paths)).encode("utf-8", "surrogateescape"),
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"face_recognition ({model}) took longer than {_PATIENCE:.0f} seconds"
    lines = child.stdout.decode().splitlines()
    if child.returncode or not lines:
        reason = child.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        return f"face_recognition ({model}) failed: {reason or child.returncode}"
    return Faces(**json.loads(lines[-1]))
