"""Where things lie: the bundled models and resources, and the user's library folder."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

CATALOG_NAME = "catalog.db"
THUMBNAILS_NAME = "thumbnails.db"
COLUMNS_NAME = "columns"  # folder of what searches read; it is made again if deleted
MEANING_NAME = "meaning.npz"  # what a person's own tags mean to the sentence model; likewise
SIMILAR_NAME = "similar"  # folder of the index of vectors; likewise


@cache
def _assets(name: str) -> Path:
    """A bundled folder: inside the wheel, or at the top of a source checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "_assets" / name
    return installed if installed.is_dir() else package.parent.parent / name


def bundled_models() -> Path:
    """Folder of the built-in models."""
    return _assets("models")


def resources() -> Path:
    """Folder of icons, vocabulary and the like."""
    return _assets("resources")


def default_library() -> Path:
    """The library used when none is named: ``TINTYPE_LIBRARY``, else the system's data folder."""
    named = os.environ.get("TINTYPE_LIBRARY")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_data_path

    return user_data_path("tintype", appauthor=False)


def user_models() -> Path:
    """Folder of models that the user added: ``TINTYPE_MODELS``, else within the data folder."""
    named = os.environ.get("TINTYPE_MODELS")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_data_path

    return user_data_path("tintype", appauthor=False) / "models"
