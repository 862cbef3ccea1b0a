"""The tag sources by id. A source is imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import cast

from tintype.analysis.source import TagSource
from tintype.errors import UserError
from tintype.inference.manifest import Task
from tintype.inference.registry import has_model
from tintype.types import PhotoFacts

# id -> module; it offers `<id>_source(threads, floor)` and the cheap `<id>_revision()`.
_MODULES = MappingProxyType(
    {
        "objects": "tintype.analysis.objects",
        "faces": "tintype.analysis.faces",
        "scenes": "tintype.analysis.scenes",
        "portraits": "tintype.analysis.portraits",
        "looks": "tintype.analysis.looks",
        "places": "tintype.analysis.places",
        "text": "tintype.analysis.text",
        "clip": "tintype.analysis.clip",
    }
)

# Sources that are there only where somebody added a model for this task.
ADDED: Mapping[str, Task] = MappingProxyType({"clip": "image-text"})

LATE = frozenset({"text"})  # slow, and nothing waits for them: a run leaves them to its end
OF_FACES = frozenset({"faces", "portraits"})  # which look for faces, or at them
THOROUGH = frozenset({"faces", "portraits"})  # whose offers take the keyword ``thorough``, too

# What of a photo's facts a source looks at. All others see pixels, and their number, alone.
READS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "looks": frozenset(
            {"aperture", "exposure", "focal_length", "iso", "lens", "make", "taken", "taken_from"}
        ),
        "places": frozenset({"latitude", "longitude"}),
        "portraits": frozenset({"focal_length", "lens", "make"}),
    }
)


def moved_by_facts(before: PhotoFacts, now: PhotoFacts) -> frozenset[str]:
    """Return the sources that may say something else of the same picture with other facts."""
    changed = {field for field in PhotoFacts.__slots__ if _fact(before, field) != _fact(now, field)}
    return frozenset(id for id, read in READS.items() if not read.isdisjoint(changed))


def _fact(facts: PhotoFacts, field: str) -> object:
    """Return a fact; the time only if the camera tells it, for sources heed no other."""
    if field in {"taken", "taken_from"} and facts.taken_from != "exif":
        return None
    return getattr(facts, field)


def default_sources(
    only: Collection[str] = (),
    threads: int | None = None,
    floor: float | None = None,
    *,
    thorough: bool = False,
) -> list[TagSource]:
    """Load the sources in ``only``, and those they depend on; all of them if it is empty.

    Args:
        only: ids.
        threads: threads of each model; 0 leaves it to ONNX Runtime; None for what `tintype
            models bench` kept for each, or 1.
        floor: keep even results from this score on; None keeps what is worth storing.
        thorough: spare no time where a source can find more with it (see ``THOROUGH``).

    Raises:
        UserError: an id that is not known.
        EnvironmentFault: a model or the vocabulary is damaged.
    """
    loaded: dict[str, TagSource] = {}
    waiting = list(known_sources(only))
    while waiting:
        id = waiting.pop(0)
        if id not in loaded:
            factory = cast("Callable[..., TagSource]", _offer(id, "source"))
            loaded[id] = factory(threads, floor, **_options(id, thorough=thorough))
            waiting += loaded[id].depends
    return list(loaded.values())


def source_revisions(only: Collection[str] = (), *, thorough: bool = False) -> dict[str, str]:
    """Return the revisions of the sources in ``only`` (all if empty), loading no weights.

    Args:
        only: ids.
        thorough: as for ``default_sources``; what was not found thoroughly is due again.

    Raises:
        UserError: an id that is not known.
        EnvironmentFault: a manifest or the vocabulary cannot be read.
    """
    return {
        id: cast("Callable[..., str]", _offer(id, "revision"))(**_options(id, thorough=thorough))
        for id in known_sources(only)
    }


def _options(id: str, *, thorough: bool) -> dict[str, bool]:
    return {"thorough": thorough} if id in THOROUGH else {}


def known_sources(only: Collection[str] = ()) -> tuple[str, ...]:
    """Return the ids in ``only``, in the sources' order; all of them if it is empty.

    Raises:
        UserError: an id that is not known.
    """
    known = [id for id in _MODULES if id not in ADDED or has_model(ADDED[id])]
    unknown = sorted(set(only) - set(known))
    if unknown:
        raise UserError(
            f"No tag source is called {', '.join(unknown)}.",
            f"The sources are {', '.join(known)}.",
        )
    return tuple(id for id in known if not only or id in only)


def _offer(id: str, what: str) -> object:
    return getattr(import_module(_MODULES[id]), f"{id}_{what}")
