"""The project as a whole: what is tracked, what a wheel carries, what the README promises."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
MAX_LINES = 400
# Written in pieces so that this file does not hold what it looks for.
MACHINE_PATH = re.compile(r"(?<![\w.\-])/(?:tmp|work|ro" + r"ot|farm)/")
REGISTRY = re.compile(r"(?:python" + r"hosted|py" + r"pi)\.org|registry\.npm" + r"js")


def tracked_files() -> list[Path]:
    listing = subprocess.run(
        ["git", "-C", PROJECT, "-c", f"safe.directory={PROJECT}", "ls-files", "-z"],
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode != 0:
        pytest.skip("not a git checkout")
    paths = [PROJECT / name for name in listing.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]


def text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""  # weights and icons


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of this checkout."""
    from hatchling.builders.wheel import WheelBuilder

    folder = tmp_path_factory.mktemp("wheel")
    return Path(next(iter(WheelBuilder(str(PROJECT)).build(directory=str(folder)))))


@pytest.mark.parametrize("pattern", [MACHINE_PATH, REGISTRY], ids=["machine path", "registry"])
def test_tracked_files_name_no_machine_and_no_registry(pattern: re.Pattern[str]) -> None:
    found = [path.relative_to(PROJECT) for path in tracked_files() if pattern.search(text_of(path))]
    assert not found


def test_the_patterns_find_what_they_are_for() -> None:
    assert MACHINE_PATH.search("open('/" + "tmp/x')")
    assert not MACHINE_PATH.search("build/tmp/x")
    assert REGISTRY.search("https://py" + "pi.org/simple")


def test_no_module_grows_two_ideas() -> None:
    long = {
        path.relative_to(PROJECT).as_posix(): lines
        for path in tracked_files()
        if path.suffix == ".py" and (lines := text_of(path).count("\n")) > MAX_LINES
    }
    assert not long


def test_no_photo_is_tracked() -> None:
    """Test photos have unclear licences: they stay outside. Icons are vectors."""
    photos = {".jpg", ".jpeg", ".heic", ".heif", ".avif", ".webp", ".tif", ".tiff", ".gif", ".bmp"}
    assert not [path for path in tracked_files() if path.suffix.lower() in photos]


def test_readme_starts_with_the_two_commands() -> None:
    head = (PROJECT / "README.md").read_text(encoding="utf-8").splitlines()[:12]
    assert any("make run PHOTOS=" in line for line in head)
    assert any("make test" in line for line in head)


def test_readme_documents_every_exit_code() -> None:
    from tintype.errors import ExitCode

    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    rows = {int(code) for code in re.findall(r"^\| (\d+) \|", readme, re.MULTILINE)}
    assert rows == {int(code) for code in ExitCode}


def test_every_make_target_is_explained() -> None:
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    explained = set(re.findall(r"^([a-z]+):.*## ", makefile, re.MULTILINE))
    assert targets - explained == {"deps"}  # the others' first step


def test_a_photo_folder_reaches_the_program_as_typed(tmp_path: Path) -> None:
    """Spaces, quotes, dollars and a leading dash in ``make run PHOTOS=...`` are only a name."""
    (tmp_path / "Makefile").write_bytes((PROJECT / "Makefile").read_bytes())
    for script, body in {
        "packaging/setup.sh": "",
        ".venv/bin/tintype": "printf '%s\\n' \"$@\"",
    }.items():
        path = tmp_path / script
        path.parent.mkdir(parents=True)
        path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        path.chmod(0o755)
    folder = """-our "best" photo's $HOME `x` $(y)\\z é"""
    done = subprocess.run(
        ["make", "-C", tmp_path, "--no-print-directory", "run", f"PHOTOS={folder}"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout == f"start\n--\n{folder}\n"


def test_wheel_carries_models_and_resources_but_not_their_making(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    models = {path.relative_to(PROJECT) for path in PROJECT.glob("models/*/model.toml")}
    assert models
    assert {f"tintype/_assets/{model.as_posix()}" for model in models} <= names
    assert any(name.startswith("tintype/_assets/resources/") for name in names)
    assert any(name.endswith("licenses/NOTICE") for name in names)
    assert any(name.endswith(".sql") for name in names)
    assert "tintype/py.typed" in names
    assert not [name for name in names if "models/build" in name or name.startswith("tests")]


def test_installed_wheel_finds_its_own_models(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from tintype import paths\n"
        "from tintype.inference.registry import installed_models\n"
        "[model.verify() for model in installed_models()]\n"
        "print(paths.bundled_models()); print(paths.resources())\n"
    )
    child = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assets = tmp_path / "tintype" / "_assets"
    assert child.stdout.splitlines() == [str(assets / "models"), str(assets / "resources")]


def test_version_is_that_of_the_changelog() -> None:
    """The newest released version of the changelog, if any, is the one in pyproject.toml."""
    version = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    changelog = (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in changelog
    released = re.findall(r"^## \[(\d[^\]]*)\]", changelog, re.MULTILINE)
    assert released[:1] in ([], [version])
