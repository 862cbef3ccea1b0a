"""What tags and places are called in the window's language.

The library keeps English names, and takes and gives those; only what people read goes through here,
and a name that they typed goes through ``library.tags.meant``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from tintype.search.language import Language, language_of, languages_code

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tintype.catalog.curation_rows import TagRow
    from tintype.catalog.rows import PlaceCount
    from tintype.types import Place


def language() -> Language:
    """The words of the language that the window speaks (see ``gui.language.speak``)."""
    return language_of(languages_code(QLocale().name()))


def tag(name: str) -> str:
    """What a tag is called; a person's own keep their names."""
    return language().tag(name)


def tags(names: Iterable[str]) -> list[str]:
    """What tags are called."""
    return [tag(name) for name in names]


def path(names: Iterable[str]) -> str:
    """``Tier/Hund``: a way through the tree, as it is typed."""
    return "/".join(tag(name).replace("/", "\\/") for name in names)


def aliases(row: TagRow) -> list[str]:
    """What else finds a tag: in another language, its words there and what a person added."""
    words = language()
    if words.is_english or tag(row.name) == row.name:
        return list(row.aliases)
    from tintype.analysis.vocabulary import load_vocabulary

    own = set(row.aliases) - set(load_vocabulary().synonyms(row.name))
    return [*words.others(row.name), *(one for one in row.aliases if one in own), row.name]


def seen(label: str) -> str:
    """What a model saw, by the tag that its label leads to; else as the model calls it."""
    if language().is_english:
        return label
    from tintype.analysis.vocabulary import load_vocabulary

    first = label.partition(",")[0]
    word = load_vocabulary().find(label) or load_vocabulary().find(first)
    return label if word is None else tag(word)


def tag_query(name: str) -> str:
    """The query that finds a tag's photos, in the words of the language."""
    from tintype.catalog.query.tree import Tagged
    from tintype.search.wording import node_text

    return node_text(Tagged(tag(name)))


def country(code: str, name: str) -> str:
    """What a country is called, that is stored by its English name."""
    return language().country(code, name)


def country_named(name: str) -> str:
    """What a country is called, by its English name alone."""
    return language().country_named(name)


def town(title: str) -> str:
    """``München, Deutschland`` from ``Munich, Germany``."""
    name, comma, land = title.rpartition(", ")
    return f"{place(name)}, {country_named(land)}" if comma else title


def place(name: str) -> str:
    """What a town or region is called."""
    return language().place(name)


def whereabouts(where: Place) -> str:
    """``Kreuzberg, Berlin, Deutschland``: no name twice."""
    names: Sequence[str] = [place(name) for name in (where.name, where.city, where.region)]
    known = (*names, country(where.country_code, where.country))
    return ", ".join(dict.fromkeys(name for name in known if name))


def spot(where: PlaceCount) -> str:
    """``Wien, Österreich``: the narrowest name that is known, and the country."""
    name = place(where.city or where.region)
    land = country(where.country_code, where.country)
    return f"{name}, {land}" if name else land
