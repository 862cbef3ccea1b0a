"""Where work runs that must not run on the main thread.

Python's own threads rather than ``QThreadPool``'s: closing drops what waits and joins what runs,
and a thread keeps its thread-locals from one task to the next, which a thread made by Qt does not.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Executor(Protocol):
    """Runs tasks; a task answers for its own exceptions."""

    def submit(self, task: Callable[[], None]) -> None:
        """Run ``task`` soon, in order of submission; after :meth:`close`, never."""

    def drop(self) -> None:
        """Drop what waits, and take nothing more; what runs goes on."""

    def close(self) -> None:
        """Drop what waits, and return once what runs has ended."""


class ThreadExecutor:
    """A pool of ``threads`` Python threads; with one thread it is a queue."""

    def __init__(self, threads: int, name: str) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix=f"tintype-{name}")
        self._closed = False

    def submit(self, task: Callable[[], None]) -> None:
        """Run ``task`` on one of the threads."""
        if not self._closed:
            self._pool.submit(task)

    def drop(self) -> None:
        """Drop what waits, and take nothing more; what runs goes on."""
        self._closed = True
        self._pool.shutdown(wait=False, cancel_futures=True)

    def close(self) -> None:
        """Drop what waits, and return once what runs has ended."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)


class InlineExecutor:
    """Runs each task at once in the caller's thread: for tests."""

    def submit(self, task: Callable[[], None]) -> None:
        """Run ``task`` now."""
        task()

    def drop(self) -> None:
        """Nothing waits here."""

    def close(self) -> None:
        """Nothing waits here."""
