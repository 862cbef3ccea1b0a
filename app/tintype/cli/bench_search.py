"""``tintype bench search``: how quickly a large library answers."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tintype.cli.options import JsonOption
from tintype.cli.output import print_json

if TYPE_CHECKING:
    from tintype.library.search_times import Times


def search(
    photos: Annotated[
        int, typer.Option("--photos", min=1000, help="Photos in the library, which is made up.")
    ] = 100_000,
    queries: Annotated[int, typer.Option(min=20, help="Random ones of one to four terms.")] = 200,
    keep: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Make the library here, and use it again next time."),
    ] = None,
    similar: Annotated[
        bool, typer.Option(help="With embeddings: 2.6 GB for a million photos.")
    ] = True,
    slowest: Annotated[int, typer.Option(min=0, help="Show this many of the slowest.")] = 5,
    as_json: JsonOption = False,
) -> None:
    """Time searches in a library of made-up photos: first page of 200 results, and their number.

    Tags, people, dates, places, cameras, folders and text are as frequent, and go together, as in
    a family's library. A million photos take some minutes to make, and 2 GB (5 with embeddings).
    """
    with nullcontext(keep) if keep else tempfile.TemporaryDirectory("-tintype-bench") as folder:
        figures, times = _run(Path(folder), photos, queries, similar=similar)
    if as_json:
        print_json(figures, indent=2)
        return
    for name, value in figures.items():
        print(f"{name:18}{'–' if value is None else format(value, ','):>12}")
    if slowest:
        print("\nThe slowest:    ms    busy     photos  query")
        for one in sorted(times, key=lambda one: -one.busy)[:slowest]:
            print(f"{one.wall:18.1f}{one.busy:8.1f}{one.found:11,}  {one.query}")


def _run(
    folder: Path, photos: int, count: int, *, similar: bool
) -> tuple[dict[str, Any], Sequence[Times]]:
    from tintype.library import Library, search_times, similar_times
    from tintype.search.bench.queries import queries, typed

    new = not (folder / "catalog.db").is_file()
    build_s = search_times.make(folder, photos, similar=similar) if new else None
    with Library.open(folder) as library:
        search_times.fold(library)
        asked = list(queries(count, search_times.tag_names(library)))
        times = list(search_times.measure(library, asked))
        total = library.count("")
        suggested = sorted(
            search_times.suggestions(library, typed(search_times.tag_names(library)))
        )
        alike = similar_times.measure(library) if similar else None
    walls, busy, floors = (
        sorted(getattr(one, name) for one in times) for name in ("wall", "busy", "floor")
    )
    return {
        "photos": total,
        "build_s": None if build_s is None else round(build_s, 1),
        "size_mb": _megabytes(folder),
        "columns_mb": _megabytes(folder / "columns"),
        "memory_mb": _memory(),
        "queries": len(times),
        "p50_ms": _at(walls, 0.5),
        "p95_ms": _at(walls, 0.95),
        "busy_p50_ms": _at(busy, 0.5),
        "busy_p95_ms": _at(busy, 0.95),
        "floor_p50_ms": _at(floors, 0.5),
        "floor_p95_ms": _at(floors, 0.95),
        "suggest_p50_ms": _at(suggested, 0.5),
        "suggest_p95_ms": _at(suggested, 0.95),
        "similar_build_s": alike and alike.build_s and round(alike.build_s, 1),
        "similar_mb": alike and round(alike.size_mb, 1),
        "similar_p50_ms": alike and _at(alike.wall, 0.5),
        "similar_p95_ms": alike and _at(alike.wall, 0.95),
        "similar_busy_p95_ms": alike and _at(alike.busy, 0.95),
        "similar_recall": alike and round(alike.recall, 4),
    }, times


def _at(ordered: Sequence[float], share: float) -> float:
    return round(ordered[min(int(len(ordered) * share), len(ordered) - 1)], 1)


def _megabytes(folder: Path) -> int:
    return round(sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6)


def _memory() -> int | None:
    """Return the most memory this process had at once, mapped files included; None on Windows."""
    try:
        import resource
    except ImportError:
        return None
    import sys

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(most / (1e6 if sys.platform == "darwin" else 1e3))
