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
from tintype.types import Box, DecodedPhoto, Findings, PhotoFacts

LONG_SIDE = 1600  # pixels at which faces are looked for
_PATIENCE = 300.0  # seconds that the other package gets for a photo


@dataclass(frozen=True, slots=True)
class Faces:
    """What was found in one photo, and the seconds of processor time it took.

    Attributes:
        boxes: in the photo's pixels.
    """

    seconds: float
    boxes: tuple[Box, ...]


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
            photo = decode(path, runner.long_side, roughly=True)
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


def our_faces(paths: Sequence[Path]) -> list[Faces]:
    """Run the tag source ``faces``, after ``objects`` that it needs: only its own time counts.

    Photos that cannot be read are left out.
    """
    objects, faces = objects_source(1), faces_source(1)
    found = []
    for path in paths:
        try:
            photo = decode(path, LONG_SIDE, roughly=True)
        except UnreadableImageError:
            continue
        before = [{"objects": objects.analyse([photo], [{}])[0]}]
        start = time.thread_time()
        (one,) = faces.analyse([photo], before)
        seconds = time.thread_time() - start
        found.append(Faces(seconds, tuple(region.box for region in one.regions)))
    return found


def face_recognition(paths: Sequence[Path], model: str) -> list[Faces | None] | str:
    """Run the package ``face_recognition``: locations, and encodings of them.

    It runs in a process of its own, with photos of at most 1600 pixels.

    Args:
        model: ``hog`` or ``cnn``.

    Returns:
        The figures of each photo, None where it cannot be read; or the reason why there are none.
    """
    if find_spec("face_recognition") is None:
        return "face_recognition is not installed: pip install 'tintype[face-recognition]'"
    command = [sys.executable, "-W", "ignore", "-m", "tintype.indexing.bench.recogniser", model]
    try:
        child = subprocess.run(
            command,
            input="\0".join(map(str, paths)).encode("utf-8", "surrogateescape"),
            capture_output=True,
            timeout=_PATIENCE * len(paths),
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"face_recognition ({model}) took too long"
    lines = [json.loads(line) for line in child.stdout.splitlines()]
    if child.returncode or len(lines) != len(paths):
        reason = child.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        return f"face_recognition ({model}) failed: {reason or child.returncode}"
    return [
        None if line is None else Faces(line["seconds"], tuple(Box(*box) for box in line["boxes"]))
        for line in lines
    ]
