"""Makes the icon files that installers need of ``resources/icons/tintype.svg``.

``python packaging/icons.py`` writes ``resources/icons/app``: PNG files of the usual sizes, an
``.ico`` for Windows and an ``.icns`` for macOS. The same drawing gives the same files.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

from PIL import Image

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
FOLDER = ICONS / "app"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 128, 256)


def drawn(size: int) -> Image.Image:
    """The sign at a size, drawn anew: never scaled."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / "tintype.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(bytes(buffer.data().data())))


def main() -> None:
    """Write all files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication([])
    FOLDER.mkdir(exist_ok=True)
    images = {size: drawn(size) for size in SIZES}
    for size, image in images.items():
        image.save(FOLDER / f"tintype-{size}.png", optimize=True)
    windows = [images[size] for size in WINDOWS]
    windows[-1].save(
        FOLDER / "tintype.ico", sizes=[one.size for one in windows], append_images=windows[:-1]
    )
    large = images[512]
    large.save(FOLDER / "tintype.icns", append_images=[images[size] for size in SIZES[:-1]])
    del app


if __name__ == "__main__":
    main()
