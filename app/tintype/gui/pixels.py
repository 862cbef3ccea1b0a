"""From arrays and JPEG bytes to ``QImage``; safe on any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def to_image(pixels: NDArray[np.uint8]) -> QImage:
    """A copy of RGB uint8 ``[h, w, 3]`` as a ``QImage`` in the screen's own format."""
    import numpy as np

    height, width = pixels.shape[:2]
    data = np.ascontiguousarray(pixels)
    wrapped = QImage(data.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return wrapped.convertToFormat(QImage.Format.Format_RGB32)


def to_mask(shares: NDArray[np.float32]) -> QImage:
    """Numbers of 0 to 1, ``[h, w]``, as an image that is nothing but opacity."""
    import numpy as np

    height, width = shares.shape
    data = np.ascontiguousarray(np.clip(shares * 255, 0, 255), np.uint8)
    return QImage(data.data, width, height, width, QImage.Format.Format_Alpha8).copy()


def thumbnail_image(data: bytes, size: QSize) -> QImage:
    """Decode a thumbnail so that it covers ``size`` exactly, the surplus cut off evenly.

    Returns:
        An image of ``size``; a null image if the bytes are not a picture.
    """
    image = QImage.fromData(QByteArray(data))
    if image.isNull() or size.isEmpty():
        return QImage()
    image = image.scaled(
        size,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left = (image.width() - size.width()) // 2
    top = (image.height() - size.height()) // 2
    cut = image.copy(left, top, size.width(), size.height())
    return cut.convertToFormat(QImage.Format.Format_RGB32)
