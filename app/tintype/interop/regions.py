"""Regions in the formats of the object-detection world."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from typing import Any

from tintype.catalog.stats import RegionRow


def as_coco(rows: Iterable[RegionRow]) -> str:
    """Return regions as one COCO document (images, categories, annotations with scores).

    Text is left out: it has no category.
    """
    images: dict[int, dict[str, Any]] = {}
    categories: dict[str, int] = {}
    annotations: list[dict[str, Any]] = []
    for row in rows:
        if row.kind == "text":
            continue
        images.setdefault(
            row.photo_id,
            {
                "id": row.photo_id,
                "file_name": _text(row.path),
                "width": row.width,
                "height": row.height,
            },
        )
        box = row.box
        annotations.append(
            {
                "id": len(annotations) + 1,
                "image_id": row.photo_id,
                "category_id": categories.setdefault(row.label, len(categories) + 1),
                "bbox": [box.x, box.y, box.w, box.h],
                "area": round(box.area, 2),
                "iscrowd": 0,
                "score": row.score,
            }
        )
    document = {
        "info": {"description": "Regions found by Tintype"},
        "images": list(images.values()),
        "categories": [{"id": number, "name": name} for name, number in categories.items()],
        "annotations": annotations,
    }
    return json.dumps(document, ensure_ascii=False) + "\n"


def as_csv(rows: Iterable[RegionRow]) -> str:
    """Return regions as CSV with a header, one row a region."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("path", "kind", "label", "score", "x", "y", "width", "height", "model"))
    for row in rows:
        box = row.box
        writer.writerow(
            (_text(row.path), row.kind, row.label, row.score, box.x, box.y, box.w, box.h, row.model)
        )
    return text.getvalue()


def _text(path: object) -> str:
    return str(path).encode("utf-8", "backslashreplace").decode()
