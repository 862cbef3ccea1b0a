"""What a result can be narrowed by: its people, tags, places, years, cameras, with their photos."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from tintype.catalog.query.choices import FACETS, Choice
from tintype.catalog.query.patterns import Phrase
from tintype.catalog.query.tree import Has, Is, Named, Node, Number, Person, Place, Tagged, Taken
from tintype.catalog.words import fold, words_of
from tintype.search import narrowing, wording
from tintype.search.narrowing import Part
from tintype.search.wording import quoted

if TYPE_CHECKING:
    from tintype.search.language import Language

State = Literal["", "in", "out"]

_BY_VALUE = ("year", "rating")  # the latest and the most first, however many there are
_FIELDS = {"region": "place", "city": "place"}


@dataclass(frozen=True, slots=True)
class FacetValue:
    """Something that photos of a result have.

    Attributes:
        text: what it is called.
        query: what to add to the query: ``person:"Jane Doe"``.
        count: photos of the result that have it.
        state: whether the query asks for it (``in``), or excludes it (``out``).
    """

    text: str
    query: str
    count: int
    state: State = ""


@dataclass(frozen=True, slots=True)
class Facet:
    """A kind of thing: ``person``, ``tag``, ``country`` and so on.

    Attributes:
        values: what the query asks for first, then the frequent first.
        total: how many values there are.
    """

    name: str
    values: tuple[FacetValue, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Facets:
    """The facets of a result.

    Attributes:
        query: what to add to: the query as typed, unless its words were taken for others.
        facets: only those that have values.
        ready: false while too much has changed to be counted: ask again in a moment.
    """

    query: str
    facets: tuple[Facet, ...]
    ready: bool = True

    def of(self, name: str) -> Facet | None:
        """Return one facet, if the result has it."""
        return next((facet for facet in self.facets if facet.name == name), None)


@dataclass(frozen=True, slots=True)
class Shown:
    """What of the facets is shown, and how.

    Attributes:
        limit: values of each at most; those that are asked for come on top of that.
        only: one facet.
        words: only values with words that begin so.
        language: what tags and places are called in.
    """

    limit: int
    only: str
    words: str
    language: Language


def facets(query: str, counts: dict[str, list[tuple[Choice, int]]], shown: Shown) -> Facets:
    """Return facets as they are shown; ``query``: what was asked."""
    parts = [part for part in narrowing.parts(query) if part.key]
    names = [shown.only] if shown.only else FACETS
    made = (_facet(name, counts.get(name, []), parts, shown) for name in names)
    return Facets(query, tuple(facet for facet in made if facet.values))


def _facet(
    name: str, counted: Sequence[tuple[Choice, int]], parts: Sequence[Part], shown: Shown
) -> Facet:
    limit, language = shown.limit, shown.language
    asked = Phrase(words_of(shown.words), prefix=True)
    if not language.is_english:
        counted = [(_called(one, language), count) for one, count in counted]
    if asked.words:
        counted = [pair for pair in counted if asked.found_in([words_of(pair[0].text)])]
    ranked = sorted(counted, key=lambda pair: _rank(name, *pair))
    chosen = {part.key: part for part in parts if facet_of(part.text) == name}
    first: list[FacetValue] = []
    rest: list[FacetValue] = []
    for one, count in ranked if chosen else ranked[:limit]:
        query = query_of(name, one, language)
        keys = (_key(one.node), narrowing.key_of(query)) if chosen else ()
        part = next((chosen.pop(key) for key in keys if key in chosen), None)
        value = FacetValue(one.text, query, count, _state(part))
        (rest if part is None else first).append(value)
    if not asked.words:  # what the result has not, as it is excluded
        first += [FacetValue(_shown(one), one.text, 0, _state(one)) for one in chosen.values()]
    return Facet(name, (*first, *rest[:limit]), len(counted))


def _rank(name: str, one: Choice, count: int) -> tuple[int, str]:
    return (-int(one.text), "") if name in _BY_VALUE else (-count, fold(one.text))


def _state(part: Part | None) -> State:
    return "" if part is None else "out" if part.excluded else "in"


def _key(node: Node) -> str:
    return fold(wording.node_text(node))


def _shown(part: Part) -> str:
    return part.text.partition(":")[2].strip('"') or part.text


def _called(one: Choice, language: Language) -> Choice:
    """Return a value with its name in a language."""
    text = one.text
    match one.node:
        case Tagged(name):
            text = language.tag(name)
        case Named("country") if len(one.keys) == 1:
            text = language.country(str(*one.keys), one.text)
        case Place():
            text = language.place(one.text)
    return one if text == one.text else replace(one, text=text)


def query_of(facet: str, one: Choice, language: Language) -> str:
    """Return how a value is asked for."""
    if facet in ("year", "rating", "type"):
        return f"{facet}:{one.text}"
    if facet == "is" or (facet == "country" and language.is_english):
        return wording.node_text(one.node)
    return f"{_FIELDS.get(facet, facet)}:{quoted(one.text)}"


def facet_of(text: str) -> str:  # noqa: PLR0911 - one line a kind
    """Return the facet that a part of a query belongs to; empty for none."""
    from tintype.search.parser import parse

    match parse(text):
        case Tagged(_, None):
            return "tag"
        case Person():
            return "person"
        case Place():
            return "city"
        case Named("country" | "camera" | "lens" | "type" as field):
            return field
        case Taken(str(start), str(end)) if start[4:] == end[4:] == "-01-01":
            return "year"
        case Number("rating", low, high) if low == high:
            return "rating"
        case Is() | Has():
            return "is"
        case _:
            return ""
