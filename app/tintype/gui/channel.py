"""Questions to the library, answered off the main thread: what the bridges are made of."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from tintype.errors import TintypeError
from tintype.gui import library_words

if TYPE_CHECKING:
    from tintype.gui.executors import Executor
    from tintype.library import Library

log = logging.getLogger(__name__)

Work = Callable[["Library"], Any]


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong, in words for the person at the window, and what to do about it."""

    message: str
    hint: str = ""


def problem_of(error: Exception) -> Problem:
    """Words for an exception; one that nobody raised on purpose is logged with its traceback."""
    if isinstance(error, TintypeError):
        return Problem(library_words.told(str(error)), library_words.hint(error.hint))
    log.error("unexpected error in the library", exc_info=error)
    words = QCoreApplication.translate("Problem", "Something went wrong inside Tintype.")
    return Problem(words, f"{type(error).__name__}: {error}".strip(": "))


class LazyLibrary:
    """Opens the library when a worker first needs it, so that the window need not wait."""

    def __init__(self, opener: Callable[[], Library]) -> None:
        self._opener = opener
        self._lock = Lock()
        self._library: Library | None = None

    def __call__(self) -> Library:
        """The open library. Raises what opening it raises, each time until it succeeds."""
        with self._lock:
            if self._library is None:
                self._library = self._opener()
            return self._library

    def close(self) -> None:
        """Close the library if it was opened."""
        with self._lock:
            if self._library is not None:
                self._library.close()
                self._library = None


class Channel(QObject):
    """One kind of question. Only the newest answer counts; older ones are dropped unseen."""

    answered = Signal(object)
    failed = Signal(object)
    """Carries a :class:`Problem`."""

    _arrived = Signal(object, object, object)

    def __init__(self, library: LazyLibrary, executor: Executor, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._executor = executor
        self._token = 0
        self._arrived.connect(self._deliver)

    def ask(self, work: Work) -> None:
        """Put a question; it makes every earlier one on this channel stale."""
        self._token += 1
        token = self._token
        self._executor.submit(lambda: self._run(token, work))

    def forget(self) -> None:
        """Drop the answer that is still to come, if any."""
        self._token += 1

    def _run(self, token: int, work: Work) -> None:
        if token != self._token:  # overtaken while it waited: spare the work
            return
        try:
            answer = work(self._library())
        except Exception as error:  # noqa: BLE001  # every error becomes words in the window
            self._arrived.emit(token, None, problem_of(error))
        else:
            self._arrived.emit(token, answer, None)

    def _deliver(self, token: int, answer: object, problem: Problem | None) -> None:
        if token != self._token:
            return
        if problem is None:
            self.answered.emit(answer)
        else:
            self.failed.emit(problem)
