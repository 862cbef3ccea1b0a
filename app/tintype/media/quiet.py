"""Keep the decoders' own warnings, limits and prints out of the program."""

from __future__ import annotations

import os
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from PIL import Image, ImageFile


class _Shared:
    """A process-wide setting that overlapping users share: the first sets, the last restores.

    Warning filters, Pillow's pixel limit and file descriptor 2 belong to the whole process, so
    nested savers in several threads would restore each other's values.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0
        self._undo = ExitStack()

    def _apply(self, stack: ExitStack) -> None:
        raise NotImplementedError

    @contextmanager
    def active(self) -> Iterator[None]:
        """Keep the setting for the length of the block."""
        with self._lock:
            if self._users == 0:
                self._apply(self._undo)
            self._users += 1
        try:
            yield
        finally:
            with self._lock:
                self._users -= 1
                if self._users == 0:
                    self._undo.close()


class _PythonSide(_Shared):
    """No warnings, and settings of Pillow's that no other library has changed.

    ``limits`` decides on sizes, per format. A file that ends early is an error: face_recognition,
    for one, tells Pillow on import to fill it up with grey.
    """

    def _apply(self, stack: ExitStack) -> None:
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore")
        for module, name, value in (
            (Image, "MAX_IMAGE_PIXELS", None),
            (ImageFile, "LOAD_TRUNCATED_IMAGES", False),
        ):
            stack.callback(setattr, module, name, getattr(module, name))
            setattr(module, name, value)


class _NativeSide(_Shared):
    """File descriptor 2 leads to nowhere: libtiff and LibRaw print there."""

    def _apply(self, stack: ExitStack) -> None:
        try:
            saved = os.dup(2)
        except OSError:
            return  # a program without standard error has nothing to keep clean
        stack.callback(os.close, saved)
        stack.callback(os.dup2, saved, 2)
        if sys.stderr is not None:
            sys.stderr.flush()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        stack.callback(os.close, nowhere)
        os.dup2(nowhere, 2)


_python_side = _PythonSide()
_native_side = _NativeSide()


@contextmanager
def quiet(*, native: bool = False) -> Iterator[None]:
    """Silence the decoders; with ``native`` also what C libraries print on standard error."""
    with _python_side.active(), _native_side.active() if native else ExitStack():
        yield
