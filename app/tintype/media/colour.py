"""Colour profiles: embedded ICC to sRGB, on the already reduced picture."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

_LARGEST_PROFILE = 4 << 20


def to_srgb(image: Image.Image, icc: bytes | None) -> Image.Image:
    """Return the image in sRGB: mode L, LA, RGB or RGBA.

    Args:
        image: mode L, LA, RGB, RGBA, CMYK or LAB.
        icc: the embedded profile; absent, broken or unfitting ones count as sRGB.
    """
    if icc is not None and len(icc) <= _LARGEST_PROFILE and image.mode in {"RGB", "RGBA", "CMYK"}:
        mode = "RGB" if image.mode == "CMYK" else image.mode
        transform = _transform(icc, image.mode, mode)
        if transform is not None:
            return transform.apply(image)
    if image.mode == "LAB":
        transform = _transform(None, "LAB", "RGB")
        return transform.apply(image) if transform else image.getchannel(0)
    return image if image.mode in {"L", "LA", "RGB", "RGBA"} else image.convert("RGB")


def rgb_to_srgb(pixels: NDArray[np.uint8], icc: bytes | None) -> NDArray[np.uint8]:
    """Return RGB ``[h, w, 3]`` in sRGB; see ``to_srgb``."""
    if icc is None or len(icc) > _LARGEST_PROFILE:
        return pixels
    transform = _transform(icc, "RGB", "RGB")
    return pixels if transform is None else np.asarray(transform.apply(Image.fromarray(pixels)))


@lru_cache(maxsize=16)
def _transform(icc: bytes | None, mode: str, into: str) -> ImageCms.ImageCmsTransform | None:
    """Build the way to sRGB; None where the picture is there already or the profile is useless."""
    try:
        if icc is None:
            profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
        else:
            profile = ImageCms.ImageCmsProfile(BytesIO(icc))
            if "srgb" in ImageCms.getProfileDescription(profile).lower():
                return None
        srgb = ImageCms.createProfile("sRGB")
        return ImageCms.buildTransform(profile, srgb, mode, into)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError, SyntaxError):
        return None  # a broken profile: show the picture as if it had none
