"""``python -m models.build.tag_vectors``: what the vocabulary's words mean to the sentence model.

Made once, so that the first search of a library need not encode 2,300 names. Rounding differs
between processors, so this is no part of ``make models``; words that changed since are encoded
when they are first needed.
"""

from __future__ import annotations

import sys

from tintype.analysis.vocabulary import load_vocabulary
from tintype.inference.registry import model_for
from tintype.inference.text_encoder import TextEncoder
from tintype.search.meaning import SHIPPED, key_of, names_of, save, tag_vectors


def main() -> int:
    """Encode all words and write the file beside the model."""
    manifest, vocabulary = model_for("text-embedding"), load_vocabulary()
    tags = [names_of(vocabulary, word) for word in vocabulary.words]
    vectors = tag_vectors(TextEncoder(manifest), tags)
    path = manifest.folder / SHIPPED
    save(path, manifest.ref, dict(zip(map(key_of, tags), vectors, strict=True)))
    print(f"{path.name}: {len(tags)} words, {path.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
