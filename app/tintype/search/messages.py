"""What is said when a query cannot be read, or was read otherwise than it stands there."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from tintype.errors import UserError

_SHORT = 4  # letters of a word in which two exchanged ones are a large part


@dataclass(frozen=True, slots=True)
class Note:
    """Something a person should know of how their query was read.

    Attributes:
        text: one sentence.
        position: where in the query, counted from 1; None: nowhere in particular.
    """

    text: str
    position: int | None = None


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that was most likely meant, or None."""
    cutoff = 0.6 if len(word) <= _SHORT else 0.75
    found = difflib.get_close_matches(word.casefold(), list(known), n=1, cutoff=cutoff)
    return found[0] if found else None


def unknown(what: str, word: str, position: int, known: Iterable[str], hint: str) -> UserError:
    """Return the error for a word that stands for nothing, with what was likely meant."""
    meant = closest(word, known)
    return UserError(
        f"Unknown {what} “{word}” at position {position}.",
        f"Did you mean “{meant}”?" if meant else hint,
    )


def no_value(field: str, position: int, example: str) -> UserError:
    """Return the error for a field with nothing behind it."""
    return UserError(f"“{field}:” at position {position} needs a value.", f"For example: {example}")


def not_a(what: str, value: str, position: int, hint: str) -> UserError:
    """Return the error for a value of the wrong kind."""
    return UserError(f"“{value}” at position {position} is not {what}.", hint)
