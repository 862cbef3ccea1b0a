"""Text to vectors of unit length: what is meant alike lies close together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from tintype.errors import EnvironmentFault
from tintype.inference.manifest import Manifest, Tokens
from tintype.inference.session import OnnxSession, Session

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BATCH = 32  # texts of about one length; more gain nothing on a processor


class TextEncoder:
    """Encodes texts with one model.

    Args:
        manifest: of a ``text-embedding`` model, or of an ``image-text`` one.
        session: None loads the model's own.

    Raises:
        EnvironmentFault: the model cannot be loaded, or has no tokenizer.
    """

    def __init__(self, manifest: Manifest, session: Session | None = None) -> None:
        if manifest.tokens is None:
            raise EnvironmentFault(f"Model {manifest.id} names no tokenizer.")
        self.manifest = manifest.for_text()
        self._tokens = manifest.tokens
        self._session = session or OnnxSession(self.manifest)
        self._tokenizer = _tokenizer(self.manifest, manifest.tokens)

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the texts' vectors, float32 ``[n, dim]``, of unit length."""
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        parts = [order[start : start + _BATCH] for start in range(0, len(order), _BATCH)]
        found = [self._batch([texts[at] for at in part]) for part in parts]
        if not found:
            return np.zeros((0, 0), np.float32)
        stacked = np.concatenate(found)
        vectors = np.empty_like(stacked)
        vectors[order] = stacked
        return vectors

    def is_word(self, text: str) -> bool:
        """Whether the tokenizer has a token for the whole text, as it has for common words."""
        return self._tokenizer.token_to_id(text) is not None

    def _batch(self, texts: Sequence[str]) -> NDArray[np.float32]:
        encoded = self._tokenizer.encode_batch(list(texts))
        feeds = {self._tokens.ids: np.array([one.ids for one in encoded], np.int64)}
        if self._tokens.mask:
            masks = [one.attention_mask for one in encoded]
            feeds[self._tokens.mask] = np.array(masks, np.int64)
        (vectors,) = self._session.run(feeds)
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.maximum(lengths, 1e-12), np.float32)


def _tokenizer(manifest: Manifest, tokens: Tokens) -> Any:
    from tokenizers import Tokenizer

    path = manifest.folder / tokens.file
    try:
        tokenizer = Tokenizer.from_str(path.read_text(encoding="utf-8"))
    except Exception as error:  # the library raises plain Exceptions
        message = f"The tokenizer of model {manifest.id} is damaged: {error}"
        raise EnvironmentFault(message) from error
    tokenizer.enable_truncation(tokens.longest)
    padding = tokenizer.padding or {}
    known = {key: padding[key] for key in ("pad_id", "pad_token") if key in padding}
    tokenizer.enable_padding(length=tokens.longest if tokens.padding else None, **known)
    return tokenizer
