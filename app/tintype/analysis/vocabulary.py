"""The vocabulary: from a model's raw labels to the words people use, as a tree with synonyms.

The data lies in ``resources/vocabulary`` (its README describes the format): ``words.txt`` is an
indented tree, ``coco.tsv`` and ``imagenet.tsv`` give the word of every raw label.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal, get_args

from tintype import paths
from tintype.errors import BugError, EnvironmentFault, NotFoundError
from tintype.fileio import data_lines

LabelKind = Literal["coco", "imagenet"]
LABEL_COUNTS: Mapping[LabelKind, int] = MappingProxyType({"coco": 80, "imagenet": 1000})
WORDS_NAME = "words.txt"
NO_WORD = "-"
INDENT = "  "
_PLURALS = (("ies", "y"), ("ves", "f"), ("ves", "fe"), ("es", ""), ("s", ""))


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the vocabulary; ``parent`` is None for the top words."""

    name: str
    parent: str | None
    synonyms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Labels:
    """A model's raw labels in its order, and the word (or None) of each."""

    raw: tuple[str, ...]
    words: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All words, and the raw labels that lead to them.

    Attributes:
        words: by name, in the order of the tree.
        revision: short hash of everything: tree, synonyms and mapping.
        mapping_revision: short hash of raw label -> word alone. Part of the revision of the tag
            sources, so that a new synonym does not analyse every photo again.
    """

    words: Mapping[str, Word]
    revision: str
    mapping_revision: str
    _labels: Mapping[LabelKind, _Labels] = field(repr=False)
    _children: Mapping[str, tuple[str, ...]] = field(repr=False)
    _names: Mapping[str, str] = field(repr=False)

    def word(self, kind: LabelKind, index: int) -> str | None:
        """Return the word for a model's class, or None where its label is no use as a tag.

        Raises:
            BugError: there is no such class.
        """
        return self._labels[kind].words[_checked(kind, index)]

    def raw_label(self, kind: LabelKind, index: int) -> str:
        """Return a class's label as its model names it.

        Raises:
            BugError: there is no such class.
        """
        return self._labels[kind].raw[_checked(kind, index)]

    def labels(self, kind: LabelKind) -> tuple[str, ...]:
        """Return all raw labels in the model's order."""
        return self._labels[kind].raw

    def path(self, word: str) -> tuple[str, ...]:
        """Return the words from the top of the tree down to ``word``.

        Raises:
            NotFoundError: not a word of the vocabulary (as for all methods that take a word).
        """
        return (*reversed(self.ancestors(word)), word)

    def ancestors(self, word: str) -> tuple[str, ...]:
        """Return the words above ``word``, the nearest first."""
        above = []
        parent = self._entry(word).parent
        while parent is not None:
            above.append(parent)
            parent = self.words[parent].parent
        return tuple(above)

    def synonyms(self, word: str) -> tuple[str, ...]:
        """Return what else people call ``word``."""
        return self._entry(word).synonyms

    def children(self, word: str) -> tuple[str, ...]:
        """Return the words directly below ``word``, in the order of the tree."""
        return self._children.get(self._entry(word).name, ())

    def find(self, text: str) -> str | None:
        """Return the word that ``text`` names, itself or by a synonym; None if there is none.

        Case, hyphens and extra spaces do not matter, and a regular English plural finds its
        singular where the plural has no entry of its own.
        """
        key = _key(text)
        return next((self._names[k] for k in (key, *_singulars(key)) if k in self._names), None)

    def _entry(self, word: str) -> Word:
        entry = self.words.get(word)
        if entry is None:
            raise NotFoundError(f"{word!r} is not a word of the vocabulary.")
        return entry


def load_vocabulary(folder: Path | None = None) -> Vocabulary:
    """Return the vocabulary in ``folder``; without one the bundled vocabulary, read only once.

    Raises:
        EnvironmentFault: a file is absent or malformed; the message names the file and the line.
    """
    return _bundled() if folder is None else _load(folder)


@cache
def _bundled() -> Vocabulary:
    return _load(paths.resources() / "vocabulary")


def _load(folder: Path) -> Vocabulary:
    words, names = _read_words(folder / WORDS_NAME)
    kinds: tuple[LabelKind, ...] = get_args(LabelKind)
    labels = {kind: _read_labels(folder / f"{kind}.tsv", kind, words) for kind in kinds}
    children: dict[str, tuple[str, ...]] = {}
    for word in words.values():
        if word.parent is not None:
            children[word.parent] = (*children.get(word.parent, ()), word.name)
    mapping = [
        f"{kind}\t{raw}\t{word}"
        for kind in kinds
        for raw, word in zip(labels[kind].raw, labels[kind].words, strict=True)
    ]
    tree = [f"{w.name}\t{w.parent}\t{';'.join(w.synonyms)}" for w in words.values()]
    return Vocabulary(
        words=MappingProxyType(words),
        revision=_short_hash([*mapping, *tree]),
        mapping_revision=_short_hash(mapping),
        _labels=MappingProxyType(labels),
        _children=MappingProxyType(children),
        _names=MappingProxyType(names),
    )


def _read_words(path: Path) -> tuple[dict[str, Word], dict[str, str]]:
    """Read the tree: words by name, and the name behind each folded word or synonym."""
    words: dict[str, Word] = {}
    names: dict[str, str] = {}
    open_words: list[str] = []
    for number, line in data_lines(path):
        text = line.lstrip(" ")
        depth, odd = divmod(len(line) - len(text), len(INDENT))
        if odd or depth > len(open_words):
            raise _fault(path, number, "the indent fits no line above it")
        name, *rest = map(str.strip, text.split(":", 1))
        synonyms = tuple(map(str.strip, rest[0].split(";"))) if rest else ()
        for entry in (name, *synonyms):
            key = _key(entry)
            if not key or "_" in entry or "\t" in entry:
                raise _fault(path, number, f"{entry!r} is not a word")
            if key in names:
                raise _fault(path, number, f"{entry!r} already stands at {names[key]!r}")
            names[key] = name
        del open_words[depth:]
        words[name] = Word(name, open_words[-1] if open_words else None, synonyms)
        open_words.append(name)
    return words, names


def _read_labels(path: Path, kind: LabelKind, words: Mapping[str, Word]) -> _Labels:
    raw: list[str] = []
    mapped: list[str | None] = []
    for number, line in data_lines(path):
        columns = line.split("\t")
        if len(columns) != 3 or not all(columns):
            raise _fault(path, number, "three columns are wanted: index, raw label, word")
        index, label, word = columns
        if index != str(len(raw)):
            raise _fault(path, number, f"index {len(raw)} is due, not {index!r}")
        if word != NO_WORD and word not in words:
            raise _fault(path, number, f"{word!r} is not a word of {WORDS_NAME}")
        raw.append(label)
        mapped.append(None if word == NO_WORD else word)
    if len(raw) != LABEL_COUNTS[kind]:
        end = number + 1 if raw else 1
        raise _fault(path, end, f"{LABEL_COUNTS[kind]} labels are wanted, {len(raw)} are there")
    return _Labels(tuple(raw), tuple(mapped))


def _fault(path: Path, line: int, reason: str) -> EnvironmentFault:
    return EnvironmentFault(f"{path.name}, line {line}: {reason}.", f"Mend {path}.")


def _checked(kind: LabelKind, index: int) -> int:
    if not 0 <= index < LABEL_COUNTS[kind]:
        raise BugError(f"{kind} has no class {index}.")
    return index


def _key(text: str) -> str:
    """Fold what does not tell two words apart: case, hyphens, dots, spaces."""
    # Chained `replace` rather than `translate`: this runs 2,300 times at every start.
    plain = text.casefold().replace("-", " ").replace("_", " ").replace(".", "")
    return " ".join(plain.replace("\u2019", "'").split())


def _singulars(key: str) -> Iterator[str]:
    for ending, singular in _PLURALS:
        if key.endswith(ending):
            yield key[: -len(ending)] + singular


def _short_hash(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:12]
