"""The files of a run by number: each what it is, and all of them small."""

from __future__ import annotations

import tracemalloc
from operator import length_hint
from pathlib import Path

import pytest

from tintype.catalog.files import Place
from tintype.indexing.jobs import Job
from tintype.indexing.todo import Todo


def test_jobs_places_and_photos_before_are_those_of_each_file() -> None:
    todo = Todo()
    todo.add(Place(1, "", "a.jpg"), "/p", 10, 11, None)
    todo.add(Place(1, "sub", "b.jpg"), str(Path("/p", "sub")), 20, -21, 7)
    todo.add(Place(1, "sub", "c.jpg"), str(Path("/p", "sub")), 30, 31, None)
    todo.add(Place(2, "sub", "c.jpg"), str(Path("/q", "sub")), 2**40, 41, 8)
    assert len(todo) == 4
    assert list(todo) == [
        Job(0, str(Path("/p", "a.jpg")), 10, 11),
        Job(1, str(Path("/p", "sub", "b.jpg")), 20, -21),
        Job(2, str(Path("/p", "sub", "c.jpg")), 30, 31),
        Job(3, str(Path("/q", "sub", "c.jpg")), 2**40, 41),
    ]
    assert [todo.place(number).root_id for number in range(4)] == [1, 1, 1, 2]
    assert [todo.before(number) for number in range(4)] == [None, 7, None, 8]
    with pytest.raises(IndexError):
        todo[4]


def test_whoever_goes_through_them_knows_how_many_are_left() -> None:
    todo = Todo()
    for number in range(5):
        todo.add(Place(1, "", f"{number}.jpg"), "/p", 1, 1, None)
    jobs = iter(todo)
    next(jobs)
    assert length_hint(jobs) == 4


def test_a_million_files_would_take_little_memory() -> None:
    todo = Todo()
    tracemalloc.start()
    for number in range(20_000):
        place = Place(1, f"{number // 500}", f"IMG_{number:05}.jpg")
        todo.add(place, f"/photos/{number // 500}", 4_000_000 + number, 10**18 + number, None)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size / 20_000 < 130
