"""Values for tests: photos as workers would hand them over, with made-up findings."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np

from tintype.types import (
    AnalysedPhoto,
    Box,
    Embedding,
    FaceQuality,
    Findings,
    Guess,
    PhotoFacts,
    Region,
    SourceResult,
)

REVISIONS = {"objects": "o@1", "faces": "f@1"}


@dataclass(frozen=True)
class Word:
    """A vocabulary word."""

    name: str
    parent: str | None = None
    synonyms: tuple[str, ...] = ()


WORDS = (
    Word("animal", None, ("creature",)),
    Word("pet", "animal"),
    Word("dog", "pet", ("puppy", "doggy")),
    Word("cat", "pet", ("kitty",)),
    Word("vehicle"),
    Word("fire engine", "vehicle", ("fire truck",)),
    Word("sensitive"),
)


def fingerprint(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=20).digest()


def embedding(seed: int) -> np.ndarray:
    vector = np.random.default_rng(seed).normal(size=16).astype(np.float32)
    return vector / np.linalg.norm(vector)


def objects(*words: str, score: float = 0.8, threshold: float = 0.5, seed: int = 0) -> Findings:
    """One region and one guess a word, and an embedding."""
    return Findings(
        regions=tuple(
            Region("object", word, score, Box(10 * i, 5, 20, 30), "o@1")
            for i, word in enumerate(words)
        ),
        guesses=tuple(
            Guess(word, score, threshold, "o@1", word, (i,)) for i, word in enumerate(words)
        ),
        embeddings=(Embedding("e@1", embedding(seed)),),
    )


def face() -> Findings:
    quality = FaceQuality(40.0, 0.5, 0.9, 0.7)
    landmarks = ((1.0, 2.0), (3.0, 4.0), (5.0, 6.0), (7.0, 8.0), (9.0, 10.0))
    descriptor = np.arange(128, dtype=np.float32) / 128
    return Findings(
        (
            Region(
                "face",
                "face",
                1.2,
                Box(3, 4, 50, 50),
                "f@1",
                landmarks,
                quality,
                Embedding("d@1", descriptor),
            ),
        )
    )


def photo(
    content: bytes = b"content",
    *words: str,
    facts: PhotoFacts | None = None,
    seed: int = 0,
    results: tuple[SourceResult, ...] | None = None,
    **values: float,
) -> AnalysedPhoto:
    if results is None:
        results = (
            SourceResult("objects", "o@1", objects(*words, seed=seed, **values), 0.02),
            SourceResult("faces", "f@1", face(), 0.05),
        )
    return AnalysedPhoto(
        fingerprint=fingerprint(content),
        width=640,
        height=480,
        format="JPEG",
        facts=facts or PhotoFacts(),
        colour=0x102030,
        thumbnail=b"jpeg of " + content,
        results=results,
        stages={"decode": 0.01},
    )
