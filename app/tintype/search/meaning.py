"""What words mean that no tag is called: the tags whose names lie closest, by the sentence model.

A tag is the mean of its names' vectors, its own name counted twice. The cut-off is each query's
own: the best tag must stand out from how the query scores against the whole vocabulary, and others
must come close to it. Chosen on half of ``tests/search/meant.txt``, measured on the other half.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from tintype.analysis.vocabulary import Vocabulary, load_vocabulary
from tintype.catalog.words import forms, words_of
from tintype.fileio import write_atomically
from tintype.inference.registry import model_for
from tintype.inference.text_encoder import TextEncoder

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

SHIPPED = "tags.npz"  # the vocabulary's vectors, beside the model; made by models/build
FLOOR = 0.50  # cosine that the best tag needs
WORD_FLOOR = 0.58  # the same where a single word was typed, which says less
OUTSTANDING = 3.5  # standard deviations above the mean of the vocabulary
GAP = 0.05  # cosine below the best one
MOST = 4  # tags

Names = tuple[str, ...]  # of a tag: its own name, then others


@dataclass(frozen=True, slots=True)
class Close:
    """A tag that may be meant, by its place in the list that was asked about."""

    at: int
    score: float


class Meaning:
    """Compares what was typed with names. May be used from several threads.

    Args:
        kept: a file for vectors of names that are not the vocabulary's own; it may be deleted.

    Raises:
        EnvironmentFault: the sentence model is damaged.
    """

    def __init__(self, kept: Path) -> None:
        self._guard = threading.Lock()
        self._encoder = TextEncoder(model_for("text-embedding"))
        self._kept = kept
        shipped = self._encoder.manifest.folder / SHIPPED
        self._known = load(shipped, self._encoder.manifest.ref)
        self._own = load(kept, self._encoder.manifest.ref)
        vocabulary = load_vocabulary()
        self._background = self.vectors([names_of(vocabulary, word) for word in vocabulary.words])

    def is_word(self, text: str) -> bool:
        """Whether a text is one of the 30,000 commonest words of English, as the model knows it."""
        return self._encoder.is_word(text)

    def closest(self, text: str, tags: Sequence[Names]) -> list[Close]:
        """Return the tags that are meant by a text, best first; mostly none or one.

        Args:
            tags: all there are, also those that no photo shows: what is meant but not there must
                not make place for the next best.
        """
        if not tags:
            return []
        query = self._encoder.encode([text])[0]
        single = len(words_of(text)) == 1
        found = choose(
            self.vectors(tags) @ query, self._background @ query, WORD_FLOOR if single else FLOOR
        )
        return [one for one in found if not (single and looks_like(text, tags[one.at][0]))]

    def vectors(self, tags: Sequence[Names]) -> Vectors:
        """Return a vector a tag, float32 ``[n, dim]``; new ones are kept on disk."""
        keys = [key_of(names) for names in tags]
        new = {
            key: names
            for key, names in zip(keys, tags, strict=True)
            if key not in self._known and key not in self._own
        }
        if new:
            made = dict(zip(new, tag_vectors(self._encoder, list(new.values())), strict=True))
            with self._guard:
                self._own = {**self._own, **made}
                save(self._kept, self._encoder.manifest.ref, self._own)
        return np.stack(
            [self._known[key] if key in self._known else self._own[key] for key in keys]
        )


def choose(scores: Vectors, background: Vectors, floor: float = FLOOR) -> list[Close]:
    """Return what stands out, best first.

    Args:
        scores: cosines of the candidates.
        background: of the whole vocabulary: what the same query scores against anything.
        floor: what the best needs.
    """
    spread = float(background.std()) or 1.0
    best = float(scores.max())
    if best < floor:
        return []
    least = max(best - GAP, float(background.mean()) + OUTSTANDING * spread)
    order = np.argsort(-scores, kind="stable")[:MOST]
    return [Close(int(at), float(scores[at])) for at in order if scores[at] >= least]


def looks_like(word: str, name: str) -> bool:
    """Whether a name only begins as the word does: stars are no starfish, nor is red a red fox."""
    (asked,) = words_of(word)
    same = forms(asked)
    stem = min(same, key=len)
    parts = words_of(name)
    if len(parts) > 1 and any(part in same for part in parts):
        return True
    return any(part.startswith(stem) and part not in same for part in parts)


def names_of(vocabulary: Vocabulary, word: str) -> Names:
    """Return a word of the vocabulary and its synonyms."""
    return (word, *vocabulary.synonyms(word))


def tag_vectors(encoder: TextEncoder, tags: Sequence[Names]) -> Vectors:
    """Encode tags by their names, float32 ``[n, dim]``."""
    texts = list(dict.fromkeys(name for names in tags for name in names))
    places = {text: at for at, text in enumerate(texts)}
    encoded = encoder.encode(texts)
    found = np.stack(
        [encoded[[places[name] for name in (names[0], *names)]].mean(axis=0) for names in tags]
    )
    return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), np.float32)


def key_of(names: Names) -> str:
    """Return what a tag's vector is kept under: it changes with any of its names."""
    text = "\n".join((names[0], *sorted(set(names[1:])))).casefold()
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def save(path: Path, ref: str, vectors: dict[str, Vectors]) -> None:
    """Write vectors by key, as float16.

    Raises:
        OSError: it cannot be written.
    """
    import io

    data = io.BytesIO()
    stacked = np.stack(list(vectors.values())).astype(np.float16)
    np.savez(data, ref=np.array(ref), keys=np.array(list(vectors)), vectors=stacked)
    write_atomically(path, data.getvalue())


def load(path: Path, ref: str) -> dict[str, Vectors]:
    """Read vectors by key; none where the file is absent, damaged, or of another model."""
    try:
        with np.load(path, allow_pickle=False) as data:
            if str(data["ref"]) != ref:
                return {}
            stacked = data["vectors"].astype(np.float32)
            return dict(zip(data["keys"].tolist(), stacked, strict=True))
    except (OSError, ValueError, KeyError, EOFError):
        return {}
