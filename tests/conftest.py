"""What all tests share: real pictures, small made ones, the oracle, and a closed-off machine.

No test sees the user's home, library or network; ``pytest_configure`` sees to that.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parent.parent
ALBUM = ("astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg", "motorcycle_left.png")
_numbers = count()


def pytest_configure(config: pytest.Config) -> None:
    patch = pytest.MonkeyPatch()
    config.add_cleanup(patch.undo)
    home = Path(tempfile.mkdtemp(prefix="tintype-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    _move_home(patch, home)
    _close_network(patch)
    patch.setenv("QT_QPA_PLATFORM", "offscreen")
    if find_spec("hypothesis"):
        from hypothesis import settings

        # No deadline: a busy machine is slow, not wrong. On CI the same examples every time.
        settings.register_profile("tintype", deadline=None, derandomize="CI" in os.environ)
        settings.load_profile("tintype")


def _move_home(patch: pytest.MonkeyPatch, home: Path) -> None:
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        patch.setenv(name, str(home))
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    patch.setenv("TINTYPE_LIBRARY", str(home / "library"))


def _close_network(patch: pytest.MonkeyPatch) -> None:
    """Refuse the network here and in child processes, which also find the package this way."""
    closed = Path(__file__).parent / "offline"
    before = os.environ.get("PYTHONPATH")
    paths = [str(closed), str(PROJECT / "app"), *([before] if before else [])]
    patch.setenv("PYTHONPATH", os.pathsep.join(paths))
    patch.syspath_prepend(str(closed))
    sys.modules.pop("sitecustomize", None)
    import sitecustomize  # noqa: F401  # installs its hook


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "gui" in item.path.parent.parts:
            item.add_marker("gui")
        if item.get_closest_marker("data") and not _data_folder().is_dir():
            item.add_marker(pytest.mark.skip(reason=_no_data()))


@pytest.fixture(autouse=True)
def _own_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a library folder of its own, not there yet."""
    name = f"library-{next(_numbers)}"
    monkeypatch.setenv("TINTYPE_LIBRARY", str(Path(os.environ["HOME"], name)))


def _data_folder() -> Path:
    named = os.environ.get("TINTYPE_TEST_DATA")
    return Path(named) if named else PROJECT.parent / "shared" / "data"


def _no_data() -> str:
    return "the test photos are absent (../shared/data or TINTYPE_TEST_DATA)"


@pytest.fixture(scope="session")
def test_data() -> Path:
    """The folder of test photos; skips where there is none."""
    folder = _data_folder()
    if not folder.is_dir():
        pytest.skip(_no_data())
    return folder


@pytest.fixture(scope="session")
def sample_album() -> dict[str, Path]:
    """scikit-image's pictures by name: astronaut, chelsea, coffee, rocket, motorcycle_left."""
    spec = find_spec("skimage")
    assert spec is not None, "scikit-image is part of the test environment"
    assert spec.origin is not None
    folder = Path(spec.origin).parent / "data"
    return {Path(name).stem: folder / name for name in ALBUM}


@pytest.fixture
def make_jpeg(tmp_path: Path) -> Callable[..., Path]:
    """A factory of small JPEG files; see ``make`` for its arguments."""
    import numpy as np
    from PIL import Image

    def make(
        name: str | Path = "photo.jpg",
        size: tuple[int, int] = (64, 48),
        colour: tuple[int, int, int] | None = None,
        exif: Mapping[int, Any] | None = None,
    ) -> Path:
        """Write ``tmp_path/name``: one colour, or noise that depends on the name alone.

        Args:
            size: width and height in pixels.
            exif: values by tag number of the main image directory, such as ``{0x0112: 6}``.
        """
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if colour is None:
            seed = np.random.default_rng(list(str(name).encode()))
            pixels = seed.integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
            image = Image.fromarray(pixels)
        else:
            image = Image.new("RGB", size, colour)
        tags = Image.Exif()
        tags.update(exif or {})
        image.save(path, "JPEG", quality=90, exif=tags)
        return path

    return make


@pytest.fixture(scope="session")
def oracle() -> ModuleType:
    """``face_recognition`` itself, on dlib; skips where dlib has no wheel.

    Its models package needs ``pkg_resources``, without which face_recognition ends the process.
    So that package is replaced by the four paths it would give. The 68-point model, whose licence
    excludes commercial use, is not loaded: the 5-point one stands in its place.
    """
    for name in ("dlib", "face_recognition", "face_recognition_models"):
        if find_spec(name) is None:
            pytest.skip(f"{name} is not installed (no dlib wheel for this Python?)")
    spec = find_spec("face_recognition_models")
    assert spec is not None
    assert spec.origin is not None
    folder = Path(spec.origin).parent / "models"
    models = ModuleType("face_recognition_models")
    for function, file in {
        "pose_predictor_model_location": "shape_predictor_5_face_landmarks.dat",
        "pose_predictor_five_point_model_location": "shape_predictor_5_face_landmarks.dat",
        "face_recognition_model_location": "dlib_face_recognition_resnet_model_v1.dat",
        "cnn_face_detector_model_location": "mmod_human_face_detector.dat",
    }.items():
        setattr(models, function, lambda path=folder / file: str(path))
    models.__spec__ = spec  # for whoever looks for the package after us
    sys.modules["face_recognition_models"] = models
    import face_recognition

    return face_recognition
