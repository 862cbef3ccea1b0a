"""The fields of the query language: their names, and what a value behind each of them means."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import cast

from tintype.catalog.query import flags
from tintype.catalog.query.patterns import has_wildcard
from tintype.catalog.query.tree import (
    And,
    Has,
    Ids,
    InText,
    Is,
    Named,
    Near,
    NearPlace,
    Node,
    NumberField,
    Person,
    Place,
    Similar,
    Tagged,
    TextField,
    Untagged,
)
from tintype.catalog.words import forms, words_of
from tintype.errors import UserError
from tintype.search import messages, when
from tintype.search.lexer import Value
from tintype.search.quantities import MEASURES, number

DEFAULT_KM = 10.0

Reader = Callable[[str, Value, date], Node]

_DISTANCE = re.compile(r"(\d+(?:\.\d+)?)\s*(km|m|mi|miles?)?")
_KILOMETRES = {"km": 1.0, "m": 0.001, "mi": 1.609344, "mile": 1.609344, "miles": 1.609344}
_INNER_STAR = re.compile(r"\w\*+\w")
_POSITION = re.compile(r"([+-]?\d+(?:\.\d+)?)\s*[,;]\s*([+-]?\d+(?:\.\d+)?)")
_FLAG_ALIASES = {
    "favorite": "favourite", "fav": "favourite", "starred": "favourite", "b&w": "bw",
    "monochrome": "bw", "mono": "bw", "blackandwhite": "bw", "black and white": "bw",
    "black-and-white": "bw", "blurred": "blurry", "blur": "blurry", "groupphoto": "group",
    "panoramic": "panorama", "pano": "panorama", "duplicates": "duplicate",
    "landscape": "horizontal", "upright": "vertical", "bursts": "burst",
    "documents": "document", "private": "sensitive",
}  # fmt: skip
_HAS_ALIASES = {
    "face": "faces", "person": "people", "name": "people", "names": "people", "location": "gps",
    "geo": "gps", "position": "gps", "coordinates": "gps", "tag": "tags", "keywords": "tags",
    "albums": "album", "stars": "rating", "ocr": "text", "description": "caption",
    "places": "place",
}  # fmt: skip
_TYPE_ALIASES = {
    "jpg": "jpeg", "jpe": "jpeg", "heic": "heif", "hif": "heif", "tif": "tiff", "dng": "raw",
    "cr2": "raw", "cr3": "raw", "nef": "raw", "arw": "raw", "orf": "raw", "rw2": "raw",
    "raf": "raw", "j2k": "jp2", "jpeg2000": "jp2", "photoshop": "psd",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """A field.

    Attributes:
        read: makes the node of one value.
        commas: a comma parts values, as ``|`` does.
        negates: ``-`` and ``!`` before a value exclude it.
    """

    name: str
    example: str
    read: Reader
    aliases: tuple[str, ...] = ()
    commas: bool = True
    negates: bool = True


def tagged(name: str, value: Value, _today: date) -> Node:
    """Read the value of ``tag:``, ``object:`` or ``scene:``."""
    if not words_of(value.text):
        _need_words(name, value)
    origin = name if name in ("object", "scene") else None
    path = [] if value.quoted else [part for part in value.pattern.split("/") if words_of(part)]
    # The way through the tree of tags: what is at its end carries all that is above it.
    nodes = tuple(Tagged(part, origin) for part in path)  # type: ignore[arg-type]
    return And(nodes) if len(nodes) > 1 else Tagged(value.pattern, origin)  # type: ignore[arg-type]


def _person(name: str, value: Value, today: date) -> Node:
    if name == "people" and not value.quoted and value.text[:1] in "0123456789<>=.":
        return _measured("faces", value, today)
    if value.pattern == "*":
        return Has("people")
    return Person(_need_words(name, value), value.pattern.endswith("*"))


def _place(name: str, value: Value, _today: date) -> Node:
    return Place(_need_words(name, value), value.pattern.endswith("*"))


def in_text(name: str, value: Value, _today: date) -> Node:
    """Read the value of ``text:``; quotes make it exact."""
    words = _need_words(name, value)
    starred = value.starred or (not value.quoted and value.text.endswith("*"))
    return InText(words, starred, is_exact(words, starred=starred, quoted=value.quoted))


def is_exact(words: tuple[str, ...], *, starred: bool, quoted: bool) -> bool:
    """Whether quotes make a difference: only around one word that has other forms."""
    return quoted and not starred and len(words) == 1 and len(forms(words[0])) > 1


def words_only(value: Value) -> tuple[str, ...]:
    """Return a value's words, where a star may only follow the last.

    Raises:
        UserError: there is a star within a word.
    """
    if not value.quoted and _INNER_STAR.search(value.text):
        raise UserError(
            f"“{value.text}” at position {value.position}: a star can only end a word here.",
            "Fields such as file:, path: and tag: take it anywhere.",
        )
    return words_of(value.text)


def _need_words(name: str, value: Value) -> tuple[str, ...]:
    words = words_only(value)
    if not words:
        raise messages.not_a(
            f"anything that {name}: could look for", value.text, value.position,
            "It needs letters or digits.",
        )  # fmt: skip
    return words


def _named(name: str, value: Value, _today: date) -> Node:
    if not words_of(value.text) and not has_wildcard(value.pattern):
        _need_words(name, value)
    return Named(cast("TextField", name), value.pattern)


def _type(_name: str, value: Value, _today: date) -> Node:
    word = value.text.casefold().lstrip("*.")
    kind = _TYPE_ALIASES.get(word, word)
    if kind in flags.TYPES:
        return Named("type", kind)
    known = (*flags.TYPES, *_TYPE_ALIASES)
    raise messages.unknown(
        "type", value.text, value.position, known, f"Types are {', '.join(flags.TYPES)}."
    )


def _flag(_name: str, value: Value, _today: date) -> Node:
    word = value.text.casefold()
    if word == "untagged":
        return Untagged()
    flag = _FLAG_ALIASES.get(word, word)
    if flag in flags.IS:
        return Is(flag)
    known = (*flags.IS, *_FLAG_ALIASES, "untagged")
    hint = f"is: takes {', '.join((*flags.IS, 'untagged'))}."
    raise messages.unknown("kind", value.text, value.position, known, hint)


def _has(_name: str, value: Value, _today: date) -> Node:
    word = value.text.casefold()
    what = _HAS_ALIASES.get(word, word)
    if what in flags.HAS:
        return Has(what)
    hint = f"has: takes {', '.join(flags.HAS)}."
    known = (*flags.HAS, *_HAS_ALIASES)
    raise messages.unknown("property", value.text, value.position, known, hint)


def _measured(name: str, value: Value, _today: date) -> Node:
    field = cast("NumberField", name)
    found = number(field, value.text)
    hint = f"For example: {MEASURES[field].example}"
    if found is None:
        raise messages.not_a(f"a value for {name}:", value.text, value.position, hint)
    if name == "rating" and max(found.low or 0, found.high or 0) > 5:
        raise messages.not_a("a rating", value.text, value.position, "Ratings are 0 to 5 stars.")
    return found


def _near(_name: str, value: Value, _today: date) -> Node:
    match = _POSITION.fullmatch(value.text.strip())
    if match is None:
        _need_words("near", value)
        return NearPlace(value.text, DEFAULT_KM)
    latitude, longitude = float(match[1]), float(match[2])
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise messages.not_a(
            "a position", value.text, value.position,
            "Write latitude and longitude in degrees: near:48.85,2.35",
        )  # fmt: skip
    return Near(latitude, longitude, DEFAULT_KM)


def distance(value: Value) -> float:
    """Return the kilometres of a ``dist:``.

    Raises:
        UserError: it is none.
    """
    match = _DISTANCE.fullmatch(value.text.casefold())
    if match is None or float(match[1]) == 0:
        raise messages.not_a(
            "a distance", value.text, value.position, "Write dist:20km or dist:5mi."
        )
    return float(match[1]) * _KILOMETRES[match[2] or "km"]


def _similar(_name: str, value: Value, _today: date) -> Node:
    return Similar(value.text)


def _ids(_name: str, value: Value, _today: date) -> Node:
    parts = value.text.split(",")
    if not all(part.strip().isdecimal() and len(part) < 18 for part in parts):
        raise messages.not_a(
            "a photo's number", value.text, value.position, "Write id:12 or id:3,5."
        )
    return Ids(tuple(int(part) for part in parts))


def _field(name: str, example: str, read: Reader, *aliases: str, **options: bool) -> Field:
    return Field(name, example, read, aliases, **options)


_PLAIN = {"commas": False, "negates": False}
_ALL = (
    _field("tag", "tag:dog", tagged, "tags", "label", "keyword", "keywords", "subject"),
    _field("object", "object:dog", tagged, "objects"),
    _field("scene", "scene:beach", tagged, "scenes"),
    _field("person", 'person:"Jane Doe"', _person, "who", "persons", "name"),
    _field("people", "people:jane", _person),
    _field("text", 'text:"no parking"', in_text, "ocr", commas=False),
    _field("place", "place:paris", _place, "location", "city", "where", "region"),
    _field("country", "country:de", _named),
    _field("camera", "camera:canon", _named, "make", "model"),
    _field("lens", "lens:50mm", _named),
    _field("path", "path:2020/*.jpg", _named, commas=False),
    _field("file", "file:IMG_0012", _named, "filename", commas=False),
    _field("folder", "folder:Greece", _named, "dir", "directory"),
    _field("album", 'album:"Best of 2020"', _named, "albums"),
    _field("type", "type:heic", _type, "format", "ext", "filetype"),
    _field("is", "is:night", _flag),
    _field("has", "has:faces", _has),
    _field("date", "date:2019..2021-06", when.taken, "taken", "when", "shot", negates=False),
    _field("before", "before:2020", when.taken, negates=False),
    _field("after", "after:2020-06", when.taken, negates=False),
    _field("since", "since:2020", when.taken, "from", negates=False),
    _field("year", "year:2019", when.taken, "years", negates=False),
    _field("month", "month:july", when.month, "months", negates=False),
    _field("added", "added:today", when.added, "imported", negates=False),
    _field("iso", "iso:200-400", _measured, negates=False),
    _field("f", "f:2.8-4.5", _measured, "aperture", "fnumber", negates=False),
    _field("mm", "mm:28-35", _measured, "focal", "focallength", negates=False),
    _field("exposure", "exposure:1/60..1/250", _measured, "shutter", "speed", negates=False),
    _field("mp", "mp:>12", _measured, "megapixels", negates=False),
    _field("faces", "faces:>3", _measured, negates=False),
    _field("rating", "rating:>=4", _measured, "stars", negates=False),
    _field("size", "size:>2mb", _measured, "filesize", negates=False),
    _field("near", 'near:"Paris"', _near, **_PLAIN),
    _field("similar", "similar:12", _similar, "like", **_PLAIN),
    _field("id", "id:12", _ids, "photo", **_PLAIN),
)
FIELDS = {field.name: field for field in _ALL}
# Fields that say something of the search as a whole, or of the field beside them.
SPECIAL = {"dist": "dist:20km", "sort": "sort:-date"}
_ALIASES = {alias: field.name for field in _ALL for alias in field.aliases}
_ALIASES |= {"distance": "dist", "radius": "dist", "order": "sort", "orderby": "sort"}
NAMES = frozenset((*FIELDS, *SPECIAL, *_ALIASES))


def field_name(typed: str, position: int) -> str:
    """Return the field's own name.

    Raises:
        UserError: there is no such field.
    """
    name = typed.casefold()
    name = _ALIASES.get(name, name)
    if name in FIELDS or name in SPECIAL:
        return name
    listed = ", ".join(f"{known}:" for known in (*FIELDS, *SPECIAL))
    meant = messages.closest(name, NAMES)
    raise UserError(
        f"Unknown field “{name}:” at position {position}.",
        f"Did you mean “{meant}:”?" if meant else f"Fields are {listed} – or put it in quotes.",
    )


def example_of(name: str) -> str:
    """Return an example of a field."""
    return SPECIAL[name] if name in SPECIAL else FIELDS[name].example
