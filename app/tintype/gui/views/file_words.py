"""What became of photos that were copied or exported, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from tintype.gui.files_bridge import Given


def summary(given: Given) -> str:
    """``12 photos copied to “Prints”. 3 were there already.``: only what there is to say."""
    copied, name = given.copied, given.folder.name or str(given.folder)
    count = len(copied.written)
    translate = QCoreApplication.translate
    if given.exported:
        words = [translate("FileWords", "%Ln photos exported to “{}”.", "", count)]
    else:
        words = [translate("FileWords", "%Ln photos copied to “{}”.", "", count)]
    if copied.there:
        words.append(translate("FileWords", "%Ln were there already.", "", copied.there))
    if copied.left_out:
        words.append(translate("FileWords", "%Ln left out as private.", "", copied.left_out))
    if copied.stopped:
        words.append(translate("FileWords", "Ended early; what was finished stays."))
    return " ".join(words).format(name)
