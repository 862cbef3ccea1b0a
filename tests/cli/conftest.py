from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tintype.cli.app import run


@dataclass(frozen=True)
class Output:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


@pytest.fixture
def tintype(capsys: pytest.CaptureFixture[str]) -> Callable[..., Output]:
    """Run a command in this process."""

    def call(*arguments: object) -> Output:
        capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Output(code, captured.out, captured.err)

    return call


@dataclass(frozen=True)
class Indexed:
    """The sample album with a double and a broken file, and the library made from it."""

    folder: Path
    library: Path
    report: dict[str, Any]


@pytest.fixture(scope="session")
def indexed(tmp_path_factory: pytest.TempPathFactory, sample_album: dict[str, Path]) -> Indexed:
    from tintype.library import Library

    top = tmp_path_factory.mktemp("indexed")
    folder = top / "Sample Album"
    folder.mkdir()
    for path in sample_album.values():
        shutil.copy(path, folder)
    shutil.copy(sample_album["chelsea"], folder / "the same cat.png")
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 not much of a JPEG")
    with Library.open(top / "library") as library:
        report = library.index([folder], workers=2)
    return Indexed(folder, top / "library", report.as_dict())
