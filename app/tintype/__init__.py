"""Tintype finds what and who is in your photos, on your own computer.

>>> from tintype import Library
>>> with Library.open() as library:
...     for hit in library.search("dog beach 2021"):
...         print(hit.path, hit.tags)
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tintype.library import Library

__all__ = ["Library", "__version__"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """Import the facade when it is asked for, so that importing any module stays cheap."""
    if name == "Library":
        from tintype.library import Library

        return Library
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
