"""What a library is set to do, and its files that could not be read: ``library.settings``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tintype.catalog import faces, failures
from tintype.catalog.switches import Switch, switch

if TYPE_CHECKING:
    from tintype.catalog.database import Database

_DEFAULTS: dict[Switch, bool] = {"text": True, "thorough_faces": False}


@dataclass(frozen=True, slots=True)
class Switches:
    """How runs look at photos.

    Attributes:
        people: whether people are recognised; ``library.people.switch`` changes it.
        text: whether the text in photos is read.
        thorough: whether small faces are looked for everywhere.
    """

    people: bool
    text: bool
    thorough: bool


class Settings:
    """Switches and failures of one library. May be used from several threads."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def switches(self) -> Switches:
        """Return what is switched on."""
        with self._database.reader() as connection:
            text, thorough = (
                switch(connection, name, wanted=None, default=default)
                for name, default in _DEFAULTS.items()
            )
            return Switches(faces.enabled(connection), text, thorough)

    def read_text(self, *, on: bool) -> None:
        """Have the text in photos read from the next run on, or not. What was read stays."""
        self._keep("text", on=on)

    def look_thoroughly(self, *, on: bool) -> None:
        """Have small faces looked for everywhere from the next run on: four times the work."""
        self._keep("thorough_faces", on=on)

    def _keep(self, name: Switch, *, on: bool) -> None:
        with self._database.writer() as connection:
            switch(connection, name, wanted=on, default=_DEFAULTS[name])

    def try_again(self, paths: Iterable[Path]) -> None:
        """Have files that could not be read tried by the next run, though they did not change."""
        with self._database.writer() as connection:
            failures.try_again(connection, paths)

    def ignore(self, paths: Iterable[Path], *, ignored: bool = True) -> None:
        """Hear no more of files that could not be read, until they fail for another reason."""
        with self._database.writer() as connection:
            failures.ignore(connection, paths, ignored=ignored)
