"""``tintype stats``: figures about a library."""

from __future__ import annotations

from tintype.cli.options import JsonOption, LibraryOption
from tintype.cli.output import human_size, plural, print_json


def stats(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Count what a library holds."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        figures = opened.stats()
    if as_json:
        print_json(figures, indent=2)
        return
    print(f"{plural(figures.photos, 'photo')} in {plural(figures.files, 'file')}")
    if figures.missing_files:
        print(f"{plural(figures.missing_files, 'file')} no longer where it was last seen")
    if figures.failures:
        print(f"{plural(figures.failures, 'file')} could not be read")
    for title, pairs in (
        ("Found", list(figures.regions.items())),
        ("Tags", figures.tags),
        ("Years", figures.years),
        ("Cameras", figures.cameras),
        ("Formats", figures.formats),
    ):
        if pairs:
            print(f"{title}: " + ", ".join(f"{name} {count:,}" for name, count in pairs))
    print(
        f"Catalog {human_size(figures.catalog_bytes)}, "
        f"thumbnails {human_size(figures.thumbnail_bytes)}"
    )
