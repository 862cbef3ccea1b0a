"""Whether one photo matches a tree: the language once more, without SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain

from tintype.catalog.query import flags, patterns
from tintype.catalog.query.functions import kilometres
from tintype.catalog.query.lookup import fits, is_code
from tintype.catalog.query.numbers import bounds
from tintype.catalog.query.patterns import Glob, Phrase
from tintype.catalog.query.record import PhotoRecord, TagFact
from tintype.catalog.query.tree import (
    Added,
    And,
    Everything,
    Has,
    Ids,
    InText,
    Is,
    Leaf,
    Named,
    Near,
    Node,
    Not,
    Number,
    Or,
    Person,
    Place,
    Tagged,
    Taken,
    Untagged,
    Within,
    Word,
)
from tintype.catalog.words import fold
from tintype.errors import BugError

_NUMBERS: dict[str, Callable[[PhotoRecord], float | None]] = {
    "iso": lambda photo: photo.iso,
    "f": lambda photo: photo.aperture,
    "mm": lambda photo: photo.focal_length,
    "exposure": lambda photo: photo.exposure,
    "mp": lambda photo: photo.width * photo.height / 1e6,
    "faces": lambda photo: photo.faces,
    "rating": lambda photo: photo.rating,
    "size": lambda photo: max((file.size for file in photo.files), default=None),
    "month": lambda photo: int(photo.taken[5:7]) if photo.taken else None,
}
_IS: dict[str, Callable[[PhotoRecord], bool]] = {
    "vertical": lambda photo: photo.height > photo.width,
    "horizontal": lambda photo: photo.width > photo.height,
    "square": lambda photo: photo.width == photo.height,
    "favourite": lambda photo: photo.favourite,
    "hidden": lambda photo: photo.hidden,
    "raw": lambda photo: photo.format in flags.TYPES["raw"],
    "duplicate": lambda photo: photo.duplicate,
    "burst": lambda photo: photo.burst,
}
_HAS: dict[str, Callable[[PhotoRecord], object]] = {
    "faces": lambda photo: photo.faces,
    "people": lambda photo: photo.people,
    "text": lambda photo: photo.has_text,
    "gps": lambda photo: photo.position,
    "place": lambda photo: photo.country,
    "tags": lambda photo: photo.tags,
    "date": lambda photo: photo.taken,
    "camera": lambda photo: photo.camera,
    "lens": lambda photo: photo.lens,
    "album": lambda photo: photo.albums,
    "rating": lambda photo: photo.rating,
    "caption": lambda photo: photo.caption,
}


def decide(node: Node, photo: PhotoRecord) -> bool:
    """Whether a photo matches a tree.

    Raises:
        BugError: a node that was to be looked up first, such as ``Similar``.
    """
    match node:
        case Not():
            return not decide(node.node, photo)
        case And():
            return all(decide(child, photo) for child in node.nodes)
        case Or():
            return any(decide(child, photo) for child in node.nodes)
        case _:
            return _leaf(node, photo)


def _leaf(node: Leaf, photo: PhotoRecord) -> bool:  # noqa: C901, PLR0911, PLR0912 - one line a kind
    match node:
        case Everything():
            return True
        case Word():
            phrase = Phrase(node.words, node.prefix, not node.exact)
            return phrase.found_in(chain(photo.people, *photo.texts.values()))
        case InText():
            return Phrase(node.words, node.prefix, not node.exact).found_in(_texts(photo, "texts"))
        case Person():
            return Phrase(node.words, node.prefix).found_in(photo.people)
        case Place():
            return Phrase(node.words, node.prefix).found_in(_texts(photo, "places"))
        case Tagged():
            return any(_tagged(node, tag) for tag in photo.tags)
        case Named():
            return _named(node, photo)
        case Number():
            low, high = bounds(node)
            value = _NUMBERS[node.field](photo)
            return value is not None and low <= value <= high
        case Taken():
            return photo.taken is not None and _between(photo.taken, node.start, node.end)
        case Added():
            return _between(photo.added, node.start, node.end)
        case Is():
            return _is(node.flag, photo)
        case Has():
            return bool(_HAS[node.what](photo))
        case Near():
            return photo.position is not None and node.km >= kilometres(
                node.latitude, node.longitude, *photo.position
            )
        case Untagged():
            return not photo.tags
        case Ids():
            return photo.id in node.ids
        case Within():
            return any(_within(node, file.root_id, file.folder) for file in photo.files)
        case _:
            raise BugError(f"{node} was to be looked up before a photo is judged by it.")


def _texts(photo: PhotoRecord, column: str) -> Iterable[tuple[str, ...]]:
    return photo.texts.get(column, ())


def _tagged(node: Tagged, tag: TagFact) -> bool:
    if node.origin is not None and not tag.sources & {"person", *flags.SOURCES[node.origin]}:
        return False
    return any(patterns.names(node.name, name) for name in tag.names)


def _named(node: Named, photo: PhotoRecord) -> bool:
    if node.field == "type":
        return photo.format in flags.TYPES[node.pattern]
    pattern = patterns.read(node.field, node.pattern)
    if node.field == "country":
        return photo.country is not None and (
            is_code(pattern, photo.country[0]) or fits(pattern, photo.country[1])
        )
    if isinstance(pattern, Glob):
        return any(pattern.matches(fold(text)) for text in _whole_texts(node, photo))
    if node.field == "album":
        return any(fits(pattern, name) for name in photo.albums)
    columns = {"file": "names", "folder": "folders"}
    return pattern.found_in(_texts(photo, columns.get(node.field, node.field)))


def _whole_texts(node: Named, photo: PhotoRecord) -> Iterable[str]:
    match node.field:
        case "camera":
            return [photo.camera]
        case "lens":
            return [photo.lens]
        case "album":
            return photo.albums
        case "file":
            return [file.name for file in photo.files]
        case "folder":
            return [f"/{file.root}/{file.folder}/" for file in photo.files]
        case _:
            return [f"/{file.root}/{file.folder}/{file.name}" for file in photo.files]


def _between(moment: str, start: str | None, end: str | None) -> bool:
    return (start is None or moment >= start) and (end is None or moment < end)


def _is(flag: str, photo: PhotoRecord) -> bool:
    if flag in flags.LOOKS and any(flags.LOOKS[flag] in tag.words for tag in photo.tags):
        return True
    if flag in flags.LOOKS and flag not in flags.TWINS:
        return False
    if flag not in _IS:
        raise BugError(f"is:{flag} was to be looked up before a photo is judged by it.")
    return _IS[flag](photo)


def _within(node: Within, root_id: int, folder: str) -> bool:
    below = not node.folder or folder == node.folder or folder.startswith(f"{node.folder}/")
    return root_id == node.root_id and below
