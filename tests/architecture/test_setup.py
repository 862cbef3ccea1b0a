"""The set-up says what is missing in words that can be acted on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what the set-up reads, in a folder with a space, and no .venv."""
    folder = tmp_path / "my copy"
    shutil.copytree(PACKAGING, folder / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PACKAGING.parent / "pyproject.toml", folder)
    return folder


def set_up(
    checkout: Path, level: str = "app", **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", checkout / "packaging" / "setup.sh", level],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def fake_python(folder: Path, body: str) -> Path:
    path = folder / "python3"
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture(scope="module")
def qt_libraries() -> ModuleType:
    spec = spec_from_file_location("qt_libraries", PACKAGING / "qt_libraries.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_python_that_is_too_old_is_refused(checkout: Path) -> None:
    python = fake_python(checkout, "exit 1")  # what the version check of an old Python answers
    done = set_up(checkout, PYTHON=str(python))
    assert done.returncode != 0
    assert "not a Python 3.11 or newer" in done.stderr
    assert not (checkout / ".venv").exists()


def test_a_missing_venv_package_is_named_in_a_line_to_copy(checkout: Path) -> None:
    """Debian's Python comes without ensurepip. Only apt could help, and here it cannot."""
    body = f'case "$2" in *ensurepip*) exit 1 ;; esac; exec "{sys.executable}" "$@"'
    python = fake_python(checkout, body)
    fake_apt = checkout / "apt-get"
    fake_apt.write_text("#!/bin/sh\nexit 100\n", encoding="utf-8")
    fake_apt.chmod(0o755)
    path = f"{checkout}{os.pathsep}{os.environ['PATH']}"
    done = set_up(checkout, PYTHON=str(python), PATH=path)
    package = f"python3.{sys.version_info.minor}-venv"
    assert done.returncode != 0
    assert f"\n  sudo apt-get install -y {package}\n" in done.stderr


def test_a_finished_setup_is_left_alone_until_its_inputs_change(checkout: Path) -> None:
    python = checkout / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    shutil.copy(fake_python(checkout, "exit 0"), python)
    (checkout / ".venv" / ".place").write_text(f"{checkout}\n", encoding="utf-8")
    assert "Installing" in set_up(checkout).stderr
    assert set_up(checkout).stderr == ""
    with (checkout / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert "Installing" in set_up(checkout).stderr


def test_missing_libraries_become_package_names(qt_libraries: ModuleType) -> None:
    wanted = {"libnowhere.so.9": "nowhere9", "libnowhere-x11.so.9": "nowhere9"}
    assert qt_libraries.missing_packages(wanted) == ["nowhere9"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has these libraries")
def test_libraries_that_load_are_not_missing(qt_libraries: ModuleType) -> None:
    assert qt_libraries.missing_packages({"libc.so.6": "libc6"}) == []
