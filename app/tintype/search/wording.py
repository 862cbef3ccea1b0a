"""A query tree as text: what ``parser.read`` makes the same tree of."""

from __future__ import annotations

import re
from datetime import date, timedelta

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
    NearPlace,
    Node,
    Not,
    Number,
    Or,
    Person,
    Place,
    Search,
    Similar,
    Sort,
    Tagged,
    Taken,
    Untagged,
    Word,
)
from tintype.catalog.words import words_of
from tintype.errors import BugError
from tintype.search.dates import span

_NAME = re.compile(r"[^\W_][\w.'’-]*")
_PATTERN = re.compile(r"[^\W_][^\s\"“”„«»()|,<>=!;]*")
_SIZES = (("tb", 10**12), ("gb", 10**9), ("mb", 10**6), ("kb", 10**3))
_DAY, _ANY_DAY = timedelta(days=1), date(2000, 1, 1)


def to_text(search: Search) -> str:
    """Return the canonical text of a search.

    Raises:
        BugError: it holds a node that no text makes, such as ``Within``.
    """
    node = "" if search.node == Everything() else _text(search.node, top=True)
    if search.sort == Sort():
        return node
    order = f"sort:{'-' if search.sort.reverse else ''}{search.sort.key}"
    # OR binds less than the space before the order.
    return f"({node}) {order}" if isinstance(search.node, Or) else f"{node} {order}".strip()


def node_text(node: Node) -> str:
    """Return the canonical text of a tree."""
    return to_text(Search(node))


def _text(node: Node, *, top: bool = False) -> str:
    match node:
        case Not():
            inner = _text(node.node)
            return f"-({inner})" if isinstance(node.node, Not) else f"-{inner}"
        case And():
            text = " ".join(_text(child) for child in node.nodes) or "*"
        case Or():
            short = _short(node)
            if short is not None:
                return short
            text = " OR ".join(_text(child) for child in node.nodes) or "-*"
        case Near() | NearPlace():
            text = _near(node)
        case _:
            return _leaf(node)
    return text if top else f"({text})"


def _short(node: Or) -> str | None:
    """Return ``tag:dog|cat``, and a date that may be a word as it was typed."""
    match node.nodes:
        case (Taken() as taken, Word() as word) if not word.prefix and not word.exact:
            typed = "-".join(word.words)
            if _leaf(taken) == f"date:{typed}":
                return typed
    texts = [_leaf(child) for child in node.nodes if isinstance(child, Named | Tagged | Person)]
    heads = {text.partition(":")[0] for text in texts}
    if len(texts) == len(node.nodes) > 1 and len(heads) == 1:
        return f"{heads.pop()}:{'|'.join(text.partition(':')[2] for text in texts)}"
    return None


def _leaf(node: Leaf) -> str:  # noqa: C901, PLR0911, PLR0912 - one line a kind
    match node:
        case Everything():
            return "*"
        case Word():
            return _phrase(node)
        case InText():
            return f"text:{_phrase(node)}"
        case Tagged():
            name = f'"{node.name}"' if "/" in node.name else _pattern(node.name)
            return f"{node.origin or 'tag'}:{name}"
        case Person():
            return f"person:{_phrase(node)}"
        case Place():
            return f"place:{_phrase(node)}"
        case Named():
            return f"{node.field}:{_pattern(node.pattern)}"
        case Number():
            return _number(node)
        case Taken():
            return _dates("date", node.start, node.end)
        case Added():
            return _dates("added", node.start, node.end)
        case Is():
            return f"is:{node.flag}"
        case Has():
            return f"has:{node.what}"
        case Ids():
            return f"id:{','.join(map(str, node.ids))}"
        case Similar():
            return f"similar:{_pattern(node.photo)}"
        case Untagged():
            return "untagged"
        case _:
            raise BugError(f"{node} has no words.")


def between_quotes(name: str) -> str:
    """Return a name as it may stand between the quotes of a query."""
    return name.replace('"', " ")


def quoted(name: str) -> str:
    """Return a name as a query takes it: by itself, and none of its signs has a meaning."""
    bare = _NAME.fullmatch(name) and name.casefold() not in ("and", "or", "not")
    return name if bare else f'"{between_quotes(name)}"'


def _pattern(text: str) -> str:
    """Return a value in which a star is one, as it may stand behind a colon."""
    return text if _PATTERN.fullmatch(text) else f'"{between_quotes(text)}"'


def _phrase(node: Word | InText | Person | Place) -> str:
    text = _written(node) if isinstance(node, Word) else " ".join(node.words)
    star = "*" if node.prefix else ""
    # A year by itself may be taken for a date; in quotes it is a word.
    quoted = getattr(node, "exact", False) or (
        isinstance(node, Word) and not star and span(text, _ANY_DAY) is not None
    )
    if len(node.words) == 1 and not quoted:
        return text + star
    return f'"{text}"{star}'


def _written(node: Word) -> str:
    """Return words with the accents they were typed with: ``パン`` is another than ``バン``."""
    typed = node.typed.casefold()
    known = _NAME.fullmatch(typed) and words_of(typed) == node.words
    return typed if known else " ".join(node.words)


def _number(node: Number) -> str:
    low, high = (_amount(node.field, value) for value in (node.low, node.high))
    if node.strict:
        return f"{node.field}:>{low}" if node.high is None else f"{node.field}:<{high}"
    if node.low == node.high:
        return f"{node.field}:{low}"
    if node.high is None:
        return f"{node.field}:>={low}"
    if node.low is None:
        return f"{node.field}:<={high}"
    return f"{node.field}:{low}..{high}"


def _amount(field: str, value: float | None) -> str:
    """Return a number in the shortest way that reads as the same value."""
    if value is None:
        return ""
    if field == "size":
        for unit, factor in _SIZES:
            if value >= factor and float(_plain(value / factor)) * factor == value:
                return f"{_plain(value / factor)}{unit}"
        return f"{_plain(value)}b"
    if field == "exposure" and 0 < value < 1 and 1 / round(1 / value) == value:
        return f"1/{round(1 / value)}"
    return _plain(value)


def _plain(value: float) -> str:
    """Return a number without an exponent."""
    text = f"{value:f}".rstrip("0").rstrip(".") if float(f"{value:f}") == value else f"{value:.17f}"
    return text or "0"


def _dates(field: str, start: str | None, end: str | None) -> str:
    if start is None and end is None:
        raise BugError("A date without limits has no words.")
    if end is None:
        return f"{field}:>={_short_date(start or '')}"
    if start is None:
        return f"{field}:<{_short_date(end)}"
    last = (date.fromisoformat(end) - _DAY).isoformat()
    one = _common(start, last)
    if one is not None:
        return f"{field}:{one}"
    first = _short_date(start)
    return f"{field}:{first}..{_short_last(last) if first != start else last}"


def _short_date(day: str) -> str:
    """Return the year, month or day that begins on a day."""
    return day.removesuffix("-01").removesuffix("-01") if day[4:] != "-01" else day


def _short_last(day: str) -> str:
    """Return the year, month or day that ends on a day."""
    if day.endswith("-12-31"):
        return day[:4]
    after = date.fromisoformat(day) + _DAY
    return day[:7] if after.day == 1 else day


def _common(first: str, last: str) -> str | None:
    """Return the year, month or day that goes from one day to another, both included."""
    if first == last:
        return first
    one = _short_date(first)
    return one if one == _short_last(last) else None


def _near(node: Near | NearPlace) -> str:
    where = (
        f"{_plain(node.latitude)},{_plain(node.longitude)}"
        if isinstance(node, Near)
        else _pattern(node.name)
    )
    return f"near:{where} dist:{_plain(node.km)}km"
