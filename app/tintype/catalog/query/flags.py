"""What ``is:`` and ``has:`` can ask, and the kinds of file that ``type:`` knows."""

from __future__ import annotations

from types import MappingProxyType

# Flags that are tags: those are guessed by analysis.looks and analysis.sensitive, and a person's
# word stands above the guess. The vocabulary's word for each.
LOOKS = MappingProxyType(
    {
        "portrait": "portrait",
        "group": "group",
        "selfie": "selfie",
        "screenshot": "screenshot",
        "document": "document",
        "panorama": "panorama",
        "night": "night",
        "bw": "black-and-white",
        "blurry": "blurry",
        "burst": "burst",
        "sensitive": "sensitive",
    }
)
# The sources whose word `object:` and `scene:` take for a tag, besides a person's.
SOURCES = MappingProxyType({"object": ("objects",), "scene": ("scenes", "looks", "portraits")})
SHAPES = ("vertical", "horizontal", "square")
# Photos that have a twin of this kind (see 0006_similar.sql). A burst may also be tagged so.
TWINS = MappingProxyType({"duplicate": "near", "burst": "burst"})
LOOKED_UP = ("offline",)  # what library.searching answers, not the catalog
IS = (*LOOKS, *SHAPES, "favourite", "hidden", "raw", "duplicate", *LOOKED_UP)
HAS = (
    "faces", "people", "text", "gps", "place", "tags", "date", "camera", "lens", "album",
    "rating", "caption",
)  # fmt: skip

# What people call a kind of file, and the formats that the catalog stores for it.
TYPES = MappingProxyType(
    {
        "jpeg": ("JPEG", "MPO"),
        "png": ("PNG",),
        "heif": ("HEIF", "HEIC"),
        "webp": ("WEBP",),
        "tiff": ("TIFF",),
        "gif": ("GIF",),
        "bmp": ("BMP", "DIB"),
        "jp2": ("JPEG2000",),
        "psd": ("PSD",),
        "avif": ("AVIF",),
        "raw": ("RAW",),
    }
)
