"""Large work in blocks: side by side on all cores, and ended between two of them on request."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

import faiss

Block = TypeVar("Block")
Result = TypeVar("Result")
Check = Callable[[], None]  # asked between blocks, in the caller's thread; raises to end the work


def go_on() -> None:
    """Never end the work: the :data:`Check` of those who cannot be stopped."""


@contextmanager
def alone() -> Iterator[None]:
    """Let faiss use one thread only, where its work is small: its threads wait for each other."""
    before = faiss.omp_get_max_threads()
    faiss.omp_set_num_threads(1)
    try:
        yield
    finally:
        faiss.omp_set_num_threads(before)


def side_by_side(
    work: Callable[[Block], Result], blocks: Iterable[Block], check: Check
) -> list[Result]:
    """Return what ``work`` makes of each block, with as many threads as there are cores.

    faiss has one thread in each: its own would share every small search, and wait for each other
    longer than they work.
    """
    one = faiss.omp_set_num_threads
    results = []
    with ThreadPoolExecutor(os.cpu_count(), initializer=one, initargs=(1,)) as pool:
        try:
            for result in pool.map(work, blocks):
                results.append(result)
                check()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return results
