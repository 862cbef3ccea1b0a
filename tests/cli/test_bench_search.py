"""``tintype bench search``: a library of the size asked for, and queries that find something."""

from __future__ import annotations

import json
import random

import pytest

from tintype.cli.app import run
from tintype.library import Library, search_times
from tintype.search import parser
from tintype.search.bench.queries import queries

KEYS = (
    "photos", "build_s", "size_mb", "p50_ms", "p95_ms", "floor_p95_ms", "suggest_p95_ms",
    "similar_p95_ms", "similar_recall",
)  # fmt: skip


def test_it_measures_a_made_up_library_and_uses_it_again(tmp_path, capsys) -> None:
    folder = tmp_path / "library"
    command = ["bench", "search", "--photos", "1000", "--queries", "20", "--keep", str(folder)]
    assert run([*command, "--no-similar", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert set(KEYS) <= figures.keys()
    assert figures["photos"] == 1000
    assert 0 < figures["p50_ms"] <= figures["p95_ms"]
    assert run([*command, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["build_s"] is None  # it was there
    with Library.open(folder) as library:
        asked = list(queries(200, search_times.tag_names(library)))
        found = [library.count(query) for query in asked]
        checked = library.check()
    assert checked == 1000
    assert sum(0 < count < 1000 for count in found) > len(asked) / 2


@pytest.mark.parametrize("seed", range(3))
def test_its_queries_are_read_without_a_word_of_complaint(seed: int) -> None:
    tags = ["dog", "fire engine", "Bernese mountain dog", "jack-o'-lantern", "T-shirt"]
    random.Random(seed).shuffle(tags)
    for query in queries(100, tags, seed):
        assert not parser.read(query).notes, query
