"""A query in the words of a language: what they stand for, and the way back.

``heard`` adds to a tree what its words mean in a language; ``stored`` is a query's text as it is
kept, which means the same whatever language it is read in; ``spoken`` is the way back, for people.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tintype.analysis.vocabulary import load_vocabulary
from tintype.catalog.query.patterns import has_wildcard
from tintype.catalog.query.tree import (
    And,
    Named,
    Node,
    Not,
    Number,
    Or,
    Place,
    Tagged,
    Word,
)
from tintype.catalog.words import words_of
from tintype.search import parser, wording
from tintype.search.dates import MONTHS
from tintype.search.language import LONGEST, Language, Thing, tags_of


def heard(node: Node, language: Language) -> Node:  # noqa: PLR0911 - one line a kind
    """Return a tree with what its names mean in a language beside what they say."""
    if language.is_english:
        return node
    match node:
        case Not():
            return Not(heard(node.node, language))
        case And() if (plain := without_joints(node, language)) != node:
            return heard(plain, language)
        case And():
            nodes = tuple(_all_heard(node.nodes, language))
            return nodes[0] if len(nodes) == 1 < len(node.nodes) else And(nodes)
        case Or():
            return Or(tuple(heard(child, language) for child in node.nodes))
        case Word() if not node.exact:
            return _with(node, _word_things(node, language))
        case Tagged():
            return _tagged(node, language)
        case Place():
            things = language.meant(" ".join(node.words)) if not node.prefix else ()
            return _with(node, [one for one in things if one.kind in ("country", "place")])
        case Named("country"):
            things = language.meant(node.pattern)
            codes = [one.name for one in things if one.kind == "country"]
            return Named("country", codes[0].lower()) if len(codes) == 1 else node
        case _:
            return node


def phrases(nodes: Sequence[Node], language: Language) -> Iterator[tuple[int, int]]:
    """Yield where in a sequence words that stand beside each other are one name: ``oso polar``.

    Yields:
        The first place, and the one behind the last; single words are none.
    """
    at = 0
    while at < len(nodes) and not language.is_english:
        ends = range(min(len(nodes), at + LONGEST), at + 1, -1)
        end = next((end for end in ends if _is_name(nodes[at:end], language)), 0)
        if end:
            yield at, end
        at = end or at + 1


def without_joints(node: Node, language: Language) -> Node:
    """Return a sequence of words without those that only join them: ``Fotos von Hund und Katze``.

    What a joint says is done: ``ohne`` excludes the next, ``oder`` lets either be.
    """
    if language.is_english or not isinstance(node, And):
        return node
    roles = _joints(node.nodes, language)
    found: list[Node] = []
    said: set[str] = set()
    for at, one in enumerate(node.nodes):
        if at in roles:
            said.add(roles[at])
            continue
        if "without" in said:
            found.append(Not(one))
        elif "or" in said and found:
            found[-1] = Or((found[-1], one))
        else:
            found.append(one)
        said.clear()
    return found[0] if len(found) == 1 else And(tuple(found))


def _joints(nodes: Sequence[Node], language: Language) -> dict[int, str]:
    """Return what words of a sequence do that only join others, by place.

    There are none where nothing would be left: ``mit`` alone is a word like others.
    """
    named = {at for start, end in phrases(nodes, language) for at in range(start, end)}
    found = {
        at: role
        for at, node in enumerate(nodes)
        if at not in named
        and isinstance(node, Word)
        and len(node.words) == 1
        and not (node.exact or node.prefix)
        and (role := language.joint(node.words[0]))
    }
    return found if len(found) < len(nodes) else {}


def stored(text: str, language: Language) -> str:
    """Return a query's text as it is kept: with the English names of what it names.

    Raises:
        UserError: the query cannot be read.
    """
    search = parser.read(text).search
    node = heard(search.node, language)
    return text if node == search.node else wording.to_text(replace(search, node=node))


def spoken(text: str, language: Language) -> str:
    """Return a kept query with the names that things have in a language.

    Raises:
        UserError: the query cannot be read.
    """
    search = parser.read(text).search
    node = spoken_tree(search.node, language)
    return text if node == search.node else wording.to_text(replace(search, node=node))


def spoken_tree(node: Node, language: Language) -> Node:  # noqa: PLR0911 - one line a kind
    """Return a tree with the names that things have in a language, and nothing said twice."""
    if language.is_english:
        return node
    match node:
        case Not():
            return Not(spoken_tree(node.node, language))
        case And():
            nodes = (spoken_tree(child, language) for child in node.nodes)
            return And(tuple(one for node in nodes for one in _flat(node)))
        case Or((first, *others)) if heard(first, language) == node:
            return _as_written(first, others, language)
        case Or():
            return Or(tuple(spoken_tree(child, language) for child in node.nodes))
        case Tagged():
            return replace(node, name=language.tag(node.name))
        case Named("country"):
            return replace(node, pattern=language.country(node.pattern, node.pattern))
        case _:
            return node


def tag_text(name: str, language: Language) -> str:
    """Return the query for a tag by the name that it has in a language."""
    return wording.node_text(Tagged(language.tag(name)))


def _all_heard(nodes: Sequence[Node], language: Language) -> Iterator[Node]:
    ends, at = dict(phrases(nodes, language)), 0
    while at < len(nodes):
        end = ends.get(at, at + 1)
        yield _name_or_node(nodes[at:end], language)
        at = end


def _name_or_node(nodes: Sequence[Node], language: Language) -> Node:
    if len(nodes) == 1:
        return heard(nodes[0], language)
    return _with(And(tuple(nodes)), language.meant(_joined(nodes)))


def _flat(node: Node) -> tuple[Node, ...]:
    return node.nodes if isinstance(node, And) else (node,)


def _as_written(node: Node, others: Sequence[Node], language: Language) -> Node:
    """Return words with the accents and capitals that they have in the name of what they mean."""
    typed = _joined(node.nodes if isinstance(node, And) else [node])
    words = " ".join(words_of(typed))
    names = (
        name
        for other in others
        if isinstance(other, Tagged)
        for name in language.names(Thing("tag", other.name))
    )
    name = next((name for name in names if " ".join(words_of(name)) == words), None)
    if name is None or not words:
        return node
    parts = tuple(Word((part,)) for part in name.split())
    return parts[0] if len(parts) == 1 else And(parts)


def _is_name(nodes: Sequence[Node], language: Language) -> bool:
    plain = all(isinstance(node, Word) and not node.exact and not node.prefix for node in nodes)
    return plain and bool(language.meant(_joined(nodes)))


def _joined(nodes: Iterable[Node]) -> str:
    """Return the words as they were typed, or else as they are compared."""
    words = (node for node in nodes if isinstance(node, Word))
    return " ".join(node.typed or " ".join(node.words) for node in words)


def _word_things(node: Word, language: Language) -> Sequence[Thing]:
    if node.prefix:
        return tuple(language.beginning(node.words, "tag"))
    return language.meant(_joined([node]))


def _tagged(node: Tagged, language: Language) -> Node:
    """Return the tags of a name: those that are called so here, and a person's own.

    An English word that means something else is left out: ``boot`` is no shoe in German.
    """
    if has_wildcard(node.name):
        return node
    names = tags_of(language.named(node.name))
    if not names:
        return node
    english = load_vocabulary().find(node.name)
    tags = [replace(node, name=name) for name in names]
    nodes: list[Node] = [*tags] if english else [node, *tags]
    return nodes[0] if len(nodes) == 1 else Or(tuple(nodes))


def _with(node: Node, things: Iterable[Thing]) -> Node:
    """Return a node that also finds things."""
    found = [_node(thing) for thing in things]
    return Or((node, *found)) if found else node


def _node(thing: Thing) -> Node:
    match thing.kind:
        case "tag":
            return Tagged(thing.name)
        case "country":
            return Named("country", thing.name.lower())
        case "month":
            number = MONTHS.index(thing.name) + 1
            return Number("month", number, number)
        case _:
            return Place(words_of(thing.name))
