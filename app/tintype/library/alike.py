"""What a photo, a file or pixels look like, and which photos look like that."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from tintype.catalog import files, likeness
from tintype.errors import NotFoundError, UserError
from tintype.library.nearest import Nearest

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tintype.analysis.scenes import SceneClassifier as Eyes
    from tintype.catalog.database import Connection

# What `similar:` in a query finds: at least this cosine, and so many at most.
SIMILAR_COSINE = 0.70
MOST = 200


Likeness = list[tuple[int, float]]


class Alike:
    """Finds photos of one library by likeness. May be used from several threads.

    Args:
        folder: the library's.
    """

    def __init__(self, folder: Path) -> None:
        self._nearest = Nearest(folder)
        self._guard = threading.Lock()
        self._eyes: Eyes | None = None

    def find(
        self,
        connection: Connection,
        photo: int | str | Path | NDArray[np.uint8],
        k: int = MOST,
        min_cosine: float = SIMILAR_COSINE,
        *,
        hidden: bool = True,
    ) -> Likeness:
        """Return ``(photo, cosine)`` of the photos most like one, best first; see ``Similar.to``.

        Raises:
            NotFoundError: there is no such photo or file.
            UserError: the photo has not been looked at by the scenes model yet.
            UnreadableImageError: the file cannot be decoded.
        """
        photo_id, model, vector = self._known(connection, photo)
        found = self._nearest.find(
            connection, vector, k, model,
            lambda ids: likeness.visible(connection, ids, hidden=hidden),
        )  # fmt: skip
        # Itself comes first, also before a copy that another file holds.
        found.sort(key=lambda pair: pair[0] != photo_id)
        return [pair for pair in found if pair[1] >= min_cosine]

    def _known(
        self, connection: Connection, photo: int | str | Path | NDArray[np.uint8]
    ) -> tuple[int | None, str, NDArray[np.float32]]:
        """Return a photo's number, if it has one, its vector and the vector's model."""
        if isinstance(photo, (str, Path)):
            path = Path(photo).expanduser().absolute()
            photo_id = files.find_photo(connection, path)
            if photo_id is None:
                return None, *self._looked_at(path)
        elif isinstance(photo, int):
            photo_id = photo
        else:
            return None, *self._seen(photo)
        known = likeness.vector_of(connection, photo_id)
        if known is None:
            if not connection.execute("SELECT 1 FROM photo WHERE id = ?", (photo_id,)).fetchone():
                raise NotFoundError(f"There is no photo number {photo_id}.")
            raise UserError(
                f"Nothing is known of what photo number {photo_id} looks like.",
                "Index it again: tintype batch-index, without --only.",
            )
        return photo_id, *known

    def _looked_at(self, path: Path) -> tuple[str, NDArray[np.float32]]:
        from tintype.media.decode import decode

        if not path.is_file():
            raise NotFoundError(f"There is no file {path}.")
        return self._seen(decode(path, self._open_eyes().long_side).pixels)

    def _seen(self, pixels: NDArray[np.uint8]) -> tuple[str, NDArray[np.float32]]:
        eyes = self._open_eyes()
        with self._guard:
            return eyes.manifest.ref, eyes.classify(pixels)[1]

    def _open_eyes(self) -> Eyes:
        from tintype.analysis.scenes import SceneClassifier
        from tintype.inference.registry import model_for
        from tintype.inference.session import OnnxSession

        with self._guard:
            if self._eyes is None:
                manifest = model_for("image-classification")
                self._eyes = SceneClassifier(manifest, OnnxSession(manifest, 1))
            return self._eyes
