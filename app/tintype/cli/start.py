"""``tintype start``: what ``make run`` does: the window at once, or a summary without one."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tintype.cli import batch_index
from tintype.cli.options import LibraryOption
from tintype.cli.output import plural, printable
from tintype.cli.window import has_display, open_window
from tintype.errors import NotFoundError

if TYPE_CHECKING:
    from tintype.library import Library

# Pictures that ship inside the scikit-image package (NOTICE says whose they are).
_SAMPLES = ("astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg", "motorcycle_left.png")


def start(
    photos: Annotated[
        Path | None, typer.Argument(help="A folder of photos.", show_default=False)
    ] = None,
    library: LibraryOption = None,
) -> int:
    """Open the window and index a folder in it; without a display, index and print what was found.

    Without a folder, only the window opens; without a display and a folder, a small album of
    sample pictures is indexed.
    """
    folder = None if photos is None else photos.expanduser()
    if has_display() and (folder is None or folder.is_dir()):
        return open_window(library, folder)
    paths = sample_album() if folder is None else [folder]
    code = batch_index.batch_index(paths, library=library)
    if has_display() and code == 0:
        return open_window(library)
    from tintype.library import Library

    with Library.open(library) as opened:
        _what_next(opened)
    return code


def sample_album() -> list[Path]:
    """Return the sample pictures.

    Raises:
        NotFoundError: scikit-image is not installed.
    """
    package = importlib.util.find_spec("skimage")
    if package is None or package.origin is None:
        raise NotFoundError(
            "The sample pictures are not installed.",
            "Name a folder of your own: make run PHOTOS=/path/to/photos",
        )
    folder = Path(package.origin).parent / "data"
    return [folder / name for name in _SAMPLES]


def _what_next(library: Library) -> None:
    figures = library.stats()
    print()
    print(f"The library holds {plural(figures.photos, 'photo')}.")
    for hit in library.search("", limit=5):
        print(f"  {printable(hit.path.name)}: {', '.join(hit.tags) or 'no tags'}")
    if figures.regions.get("face"):
        print(f"{plural(figures.regions['face'], 'face')} found.")
    if figures.tags:
        print("Tags: " + ", ".join(f"{name} {count:,}" for name, count in figures.tags))
    word = figures.tags[0][0] if figures.tags else "dog"
    print()
    print("What to try next:")
    print(f"  .venv/bin/tintype search {word!r}")
    print("  .venv/bin/tintype show PHOTO")
    print("  .venv/bin/tintype batch-index FOLDER")
    print("  .venv/bin/tintype --help")
