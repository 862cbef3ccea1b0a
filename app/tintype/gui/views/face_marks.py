"""How a face is drawn over a photo: the line says how it is known who it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

if TYPE_CHECKING:
    from tintype.catalog.people_rows import FaceRow, FaceState


def face_pen(state: FaceState | None, colour: QColor, *, lit: bool) -> QPen:
    """Thick where a person confirmed it, plain where it is sure, dashed where it is suggested.

    Nobody's face is dotted.
    """
    style = Qt.PenStyle
    width, line = {
        "confirmed": (2.6, style.SolidLine),
        "sure": (1.5, style.SolidLine),
        "suggested": (1.7, style.DashLine),
    }.get(state or "", (1.7, style.DotLine))
    return QPen(colour, width + 1 if lit else width, line)


def face_label(face: FaceRow) -> str:
    """The name; with a question mark where it is only suggested; empty without a name."""
    if not face.name:
        return ""
    return f"{face.name}?" if face.state == "suggested" else face.name
