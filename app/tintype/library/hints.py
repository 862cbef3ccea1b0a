"""What a query asks for that this library does not have: said, never silently empty."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tintype.catalog.query import flags, lookup, patterns
from tintype.catalog.query.patterns import Phrase
from tintype.catalog.query.tree import (
    Has,
    InText,
    Is,
    Leaf,
    Named,
    Near,
    NearPlace,
    Node,
    Person,
    Place,
    Tagged,
    leaves,
)
from tintype.search.hearing import heard
from tintype.search.messages import Note, closest

if TYPE_CHECKING:
    from tintype.catalog.database import Connection
    from tintype.search.language import Language

_ANY = {
    "text": "SELECT 1 FROM region WHERE kind = 'text' LIMIT 1",
    "gps": "SELECT 1 FROM photo WHERE latitude IS NOT NULL LIMIT 1",
    "place": "SELECT 1 FROM photo_place LIMIT 1",
    "people": "SELECT 1 FROM person WHERE name_id IS NOT NULL LIMIT 1",
    "faces": "SELECT 1 FROM face LIMIT 1",
    "album": "SELECT 1 FROM album LIMIT 1",
    "lens": "SELECT 1 FROM photo WHERE lens IS NOT NULL LIMIT 1",
    "camera": "SELECT 1 FROM photo WHERE model IS NOT NULL LIMIT 1",
}
_NONE = {
    "text": "No text was read in the photos of this library yet: index it again.",
    "gps": "No photo of this library says where it was taken.",
    "place": "No photo of this library has a place: they carry no position, or index it again.",
    "people": "Nobody has a name in this library yet: see tintype people.",
    "faces": "No faces were found in this library yet.",
    "album": "This library has no albums yet: see tintype albums.",
    "lens": "No photo of this library names its lens.",
    "camera": "No photo of this library names its camera.",
}


def hints(connection: Connection, node: Node, language: Language) -> list[Note]:
    """Return a note for each part of a tree that can find nothing, in this language or as it is."""

    def hint(leaf: Leaf) -> str | None:
        meant = leaves(heard(leaf, language))
        return (
            None
            if any(_hint(connection, one) is None for one in meant)
            else _hint(connection, leaf)
        )

    found = map(hint, leaves(node))
    return [Note(text) for text in dict.fromkeys(found) if text]


def _hint(connection: Connection, leaf: Leaf) -> str | None:
    match leaf:
        case Tagged() if not lookup.tags(connection, leaf.name):
            return _unknown("No tag is called", leaf.name, _tag_names(connection))
        case Person():
            phrase = Phrase(leaf.words, leaf.prefix)
            if not lookup.persons(connection, phrase):
                return _missing(connection, "people") or _unknown(
                    "Nobody is called", " ".join(leaf.words), _person_names(connection)
                )
        case Is() if leaf.flag in flags.LOOKS:
            if not lookup.word_tags(connection, flags.LOOKS[leaf.flag]):
                return f"This library knows nothing of is:{leaf.flag} yet: index it again."
        case _:
            needed = _needs(leaf)
            return _missing(connection, needed) or _empty(connection, leaf) if needed else None
    return None


def _needs(leaf: Leaf) -> str | None:
    """Return what a library needs to have for a leaf to find anything."""
    match leaf:
        case InText():
            return "text"
        case Near() | NearPlace():
            return "gps"
        case Place() | Named("country"):
            return "place"
        case Named("album" | "camera" | "lens"):
            return leaf.field
        case Has():
            return leaf.what if leaf.what in _ANY else None
        case _:
            return None


def _missing(connection: Connection, what: str) -> str | None:
    return None if connection.execute(_ANY[what]).fetchone() else _NONE[what]


def _empty(connection: Connection, leaf: Leaf) -> str | None:
    """Return what to say of a name that nothing has."""
    if isinstance(leaf, Named) and leaf.field in ("album", "country"):
        pattern = patterns.read(leaf.field, leaf.pattern)
        if leaf.field == "country":
            known = lookup.countries(connection, pattern)
            return None if known else f"No photo was taken in a country called “{leaf.pattern}”."
        if lookup.albums(connection, pattern) or lookup.albums(connection, pattern, saved=True):
            return None
        names = (name for (name,) in connection.execute("SELECT name FROM album"))
        return _unknown("No album is called", leaf.pattern, names)
    return None


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    meant = closest(name, {one.casefold(): one for one in known})
    return f"{what} “{name}”" + (f"; did you mean “{meant}”?" if meant else ".")


def _tag_names(connection: Connection) -> Iterable[str]:
    rows = connection.execute("SELECT name FROM tag UNION ALL SELECT name FROM tag_synonym")
    return (name for (name,) in rows)


def _person_names(connection: Connection) -> Iterable[str]:
    rows = connection.execute(
        "SELECT t.text FROM person AS n JOIN person_text AS t ON t.id = n.name_id"
    )
    return (part for (name,) in rows for part in (name, *name.split()))
