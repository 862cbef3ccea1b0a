"""How far a long act is, told to whoever listens; who may end it, so that nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Listener = Callable[[int, int], None]
"""Gets how much is done, and of how much. What it raises ends the act; all of it is rolled back."""

_listener: ContextVar[Listener | None] = ContextVar("listener", default=None)


@contextmanager
def told_to(listener: Listener) -> Iterator[None]:
    """Tell a listener of the acts of this thread meanwhile."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)


def tell(done: int, total: int) -> None:
    """Say how far an act is; called between parts of its transaction."""
    listener = _listener.get()
    if listener is not None:
        listener(done, total)
