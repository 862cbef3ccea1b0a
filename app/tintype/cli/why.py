"""``tintype why``: where a tag of a photo comes from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tintype.cli.options import JsonOption, LibraryOption
from tintype.cli.output import print_json

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tintype.library import Evidence


def why(
    photo: Annotated[str, typer.Argument(help="A path, or a photo's number.")],
    tag: Annotated[str, typer.Argument(help="A tag; those below it count too.")],
    heatmap: Annotated[
        Path | None,
        typer.Option(metavar="OUT.png", help="Draw where the scene model sees it; some seconds."),
    ] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Tell why a photo carries a tag, or why not: who says so, how sure, and where."""
    from tintype.library import Library

    with Library.open(library, create=False) as opened:
        photo_id = opened.photo(photo).id
        found = opened.tags.why(photo_id, tag)
        if heatmap is not None:
            _draw(heatmap, *opened.tags.heat_map(photo_id, tag))
    if as_json:
        print_json(found, indent=2)
        return
    for line in lines(found):
        print(line)
    if not found:
        print(f"Nothing says anything of {tag} in this photo.")


def lines(found: Sequence[Evidence]) -> Iterator[str]:
    """Tell evidence in words."""
    for one in found:
        yield f"{' › '.join(one.path)}: {_reason(one)}"
        for box in one.boxes:
            yield f"  at {box.x:.0f}, {box.y:.0f}, {box.w:.0f} × {box.h:.0f}"


def _reason(one: Evidence) -> str:
    if one.kind == "person":
        return f"you said {'yes' if one.says else 'no'}, {one.at} (act {one.edit})"
    over = "" if one.counts == one.says else ", but you said otherwise"
    if one.kind == "rule":
        return f"{one.model}, WHEN {one.label}{over}"
    verdict = "" if one.says else ", too little to be shown"
    word = f" as {one.word}" if one.word and one.word.casefold() != one.path[-1].casefold() else ""
    return (
        f"“{one.label}”{word} {one.score:.2f}, shown from {one.threshold:.2f}{verdict},"
        f" by {one.model}, {one.at}{over}"
    )


def _draw(path: Path, heat: NDArray[np.float32], pixels: NDArray[np.uint8]) -> None:
    """Write a photo as PNG, brighter and redder where the heat is."""
    import numpy as np
    from PIL import Image

    grey = pixels.mean(axis=2, keepdims=True).repeat(3, axis=2)
    glow = np.array([255.0, 80.0, 0.0])
    share = heat[..., None] * 0.75
    Image.fromarray((grey * (1 - share) + glow * share).astype(np.uint8)).save(path, "PNG")
