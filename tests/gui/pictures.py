"""Pictures for screenshots: drawn by program, and a few of scikit-image's in the public domain."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

Colour = tuple[int, int, int]

SKIES: list[tuple[Colour, Colour]] = [
    ((86, 140, 196), (214, 228, 236)),
    ((58, 98, 158), (248, 206, 160)),
    ((120, 168, 208), (240, 240, 230)),
    ((38, 50, 96), (240, 140, 104)),
    ((150, 176, 196), (226, 226, 220)),
    ((24, 32, 60), (92, 84, 130)),
]
GROUNDS: list[Colour] = [
    (62, 92, 66), (84, 96, 58), (70, 84, 110), (110, 92, 70), (46, 74, 78), (92, 74, 92),
]  # fmt: skip
REAL = {
    "astronaut": "astronaut.png",
    "chelsea": "chelsea.png",
    "coffee": "coffee.png",
    "rocket": "rocket.jpg",
    "motorcycle": "motorcycle_left.png",
    "hubble": "hubble_deep_field.jpg",
    "moon": "moon.png",
    "camera": "camera.png",
}
"""By NASA, or given to the public domain (CC0) by who took them; scikit-image brings them along."""
SHAPES = ((480, 320), (320, 426), (480, 320), (480, 360), (400, 400), (520, 260))


@cache
def real(name: str) -> Image.Image:
    """One of scikit-image's pictures."""
    import skimage

    path = Path(skimage.__file__).parent / "data" / REAL[name]
    return Image.open(path).convert("RGB")


def _mix(one: Colour, other: Colour, part: float) -> Colour:
    return tuple(round(a + (b - a) * part) for a, b in zip(one, other, strict=True))  # type: ignore[return-value]


def _sky(dice: np.random.Generator, size: tuple[int, int]) -> tuple[Image.Image, Colour]:
    """A sky with a glow in it, and the colour of the haze."""
    width, height = size
    top, low = SKIES[dice.integers(len(SKIES))]
    fade = np.linspace(0, 1, height)[:, None, None] ** 0.8
    pixels = np.array(top) * (1 - fade) + np.array(low) * fade
    x, y = dice.uniform(0.15, 0.85) * width, dice.uniform(0.2, 0.48) * height
    far = np.hypot(np.arange(width)[None, :] - x, np.arange(height)[:, None] - y) / height
    glow = np.exp(-6 * far)[:, :, None] * 0.75 + (far < 0.045)[:, :, None] * 0.5
    pixels = pixels + (np.array((255, 244, 214)) - pixels) * np.minimum(glow, 1)
    return Image.fromarray(pixels.astype(np.uint8)), low


def _ridge(dice: np.random.Generator, width: int, rough: float) -> np.ndarray:
    """A line of hills between -1 and 1."""
    along = np.linspace(0, 1, width)
    line = np.zeros(width)
    for octave in range(1, 7):
        line += np.sin(along * dice.uniform(2, 4) * 2**octave + dice.uniform(0, 6)) * rough**octave
    return line / max(np.abs(line).max(), 1e-6)


def _layers(
    image: Image.Image, dice: np.random.Generator, haze: Colour, rough: float, high: float
) -> None:
    """Hills behind hills, paler the farther they are."""
    width, height = image.size
    ground, draw = GROUNDS[dice.integers(len(GROUNDS))], ImageDraw.Draw(image)
    for layer in range(5):
        part = layer / 4
        line = height * (0.46 + 0.12 * layer) + _ridge(dice, width, rough) * height * high
        line[-1] = line[-2]
        colour = _mix(_mix(haze, ground, 0.45 + 0.55 * part), (12, 16, 20), 0.28 * part)
        draw.polygon([(0, height), *enumerate(line.tolist()), (width, height)], fill=colour)


def hills(dice: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    """Soft hills."""
    image, haze = _sky(dice, size)
    _layers(image, dice, haze, 0.42, 0.07)
    return image


def mountains(dice: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    """Steep ones."""
    image, haze = _sky(dice, size)
    _layers(image, dice, haze, 0.66, 0.15)
    return image


def sea(dice: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    """A coast, water with light on it, perhaps a sail."""
    image, haze = _sky(dice, size)
    width, height = size
    draw, level = ImageDraw.Draw(image), round(height * dice.uniform(0.5, 0.6))
    water = _mix(haze, (28, 84, 110), 0.7)
    for y in range(level, height):
        draw.line((0, y, width, y), fill=_mix(water, (8, 40, 62), (y - level) / (height - level)))
    for _ in range(160):
        y = int(dice.integers(level, height))
        x, long = int(dice.integers(0, width)), int(2 + 26 * (y - level) / height)
        draw.line((x, y, x + long, y), fill=_mix(water, (255, 246, 226), dice.uniform(0.1, 0.6)))
    line = level - np.abs(_ridge(dice, width // 2, 0.5)) * height * 0.1
    left = 0 if dice.random() < 0.5 else width - width // 2
    coast = [(left + x, y) for x, y in enumerate(line.tolist())]
    shore = [(left, level), *coast, (left + width // 2, level)]
    draw.polygon(shore, fill=_mix(haze, (52, 66, 72), 0.75))
    if dice.random() < 0.6:
        x, y, tall = int(dice.uniform(0.25, 0.75) * width), level + height // 12, height // 6
        draw.polygon([(x, y - tall), (x, y), (x + tall // 2, y)], fill=(248, 246, 240))
        draw.polygon([(x - 3, y - tall * 0.8), (x - 3, y), (x - tall // 3, y)], fill=(226, 90, 70))
    return image


def forest(dice: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    """Rows of firs in mist or snow."""
    image, haze = _sky(dice, size)
    width, height = size
    draw, snow = ImageDraw.Draw(image), dice.random() < 0.4
    for row in range(4):
        base = height * (0.62 + 0.11 * row)
        colour = _mix(haze, (24, 52, 46), 0.4 + 0.18 * row)
        floor = (236, 240, 246) if snow else _mix(colour, (96, 104, 74), 0.25)
        draw.rectangle((0, base, width, height), fill=_mix(haze, floor, 0.4 + 0.15 * row))
        for _ in range(22 - 3 * row):
            x, tall = dice.uniform(0, width), height * dice.uniform(0.14, 0.24) * (1 + 0.3 * row)
            for part in (1.0, 0.72, 0.45):
                wide, foot = tall * 0.26 * part, base - tall * (1 - part) * 0.75
                tip = (x, foot - tall * 0.45)
                draw.polygon([tip, (x - wide, foot), (x + wide, foot)], fill=colour)
    return image


def city(dice: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    """Houses with windows, some of them lit."""
    image, haze = _sky(dice, size)
    width, height = size
    draw = ImageDraw.Draw(image)
    for row, ink in enumerate((0.5, 0.72, 0.9)):
        x, colour = 0, _mix(haze, (34, 38, 54), ink)
        while x < width:
            wide, high = int(dice.uniform(0.06, 0.13) * width), dice.uniform(0.22, 0.52) * height
            top = height * (0.8 + 0.1 * row) - high
            draw.rectangle((x, top, x + wide, height), fill=colour)
            for y in range(int(top) + 6, height, 11):
                for at in range(x + 5, x + wide - 5, 9):
                    if dice.random() < 0.34:
                        lit = _mix(colour, (255, 214, 138), dice.uniform(0.25, 0.95))
                        draw.rectangle((at, y, at + 3, y + 5), fill=lit)
            x += wide + int(dice.uniform(0, 0.03) * width)
    return image


def field(dice: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    """Rows of flowers up to hills."""
    image, haze = _sky(dice, size)
    width, height = size
    _layers(image, dice, haze, 0.4, 0.05)
    draw, level = ImageDraw.Draw(image), height * 0.62
    blooms = [(186, 92, 150), (226, 178, 70), (122, 96, 176), (206, 84, 72), (92, 136, 74)]
    one, other = blooms[dice.integers(len(blooms))], (74, 106, 62)
    middle = dice.uniform(0.3, 0.7) * width
    for row in range(-14, 15):
        foot = [middle + row * width * 0.13, middle + (row + 1) * width * 0.13]
        head = [middle + row * width * 0.02, middle + (row + 1) * width * 0.02]
        corners = [(head[0], level), (head[1], level), (foot[1], height), (foot[0], height)]
        draw.polygon(corners, fill=_mix(one if row % 2 else other, haze, 0.08))
    return image


def portrait(dice: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    """Somebody: hair, face, shoulders, in front of a blurred ground."""
    width, height = size
    image, _ = _sky(dice, size)
    image = image.filter(ImageFilter.GaussianBlur(6))
    draw, unit = ImageDraw.Draw(image), min(width, height)
    skin = [(244, 208, 180), (222, 172, 136), (176, 120, 84), (122, 80, 56)][dice.integers(4)]
    hair = [(44, 32, 28), (98, 62, 38), (188, 146, 86), (160, 160, 160)][dice.integers(4)]
    shirt = GROUNDS[dice.integers(len(GROUNDS))]
    x, y, head = width / 2, height * 0.46, unit * 0.2

    def oval(cx: float, cy: float, rx: float, ry: float, fill: Colour) -> None:
        draw.ellipse((cx - rx, cy - ry, cx + rx, cy + ry), fill=fill)

    if dice.random() < 0.5:
        oval(x, y + head * 0.5, head * 1.25, head * 1.7, hair)
    oval(x, y + head * 3.1, head * 2.1, head * 1.7, shirt)
    draw.rectangle(
        (x - head * 0.4, y + head, x + head * 0.4, y + head * 1.6),
        fill=_mix(skin, (60, 30, 20), 0.15),
    )
    oval(x, y - head * 0.25, head * 1.12, head * 1.25, hair)
    oval(x, y + head * 0.12, head * 0.92, head * 1.16, skin)
    oval(x, y - head * 0.85, head * 0.9, head * 0.42, hair)
    for side in (-1, 1):
        oval(x + side * head * 0.36, y, head * 0.09, head * 0.11, (40, 34, 34))
    mouth = (x - head * 0.4, y + head * 0.2, x + head * 0.4, y + head * 0.75)
    draw.arc(mouth, 20, 160, (150, 70, 64), round(unit * 0.014) + 1)
    return image


KINDS = (sea, hills, mountains, city, forest, field)


@cache
def picture(number: int, long_side: int = 0) -> Image.Image:
    """The picture of a number; the same number is the same picture at any size."""
    dice = np.random.default_rng(number)
    if number % 6 == 4:
        whole = real(list(REAL)[number // 6 % len(REAL)])
        return _fit(whole, long_side)
    kind = KINDS[number // 5 % len(KINDS)]  # photos of one outing lie together
    make = portrait if number % 11 == 3 else kind
    return _fit(make(dice, shape(number)), long_side)


def shape(number: int) -> tuple[int, int]:
    """Width and height of the picture of a number."""
    if number % 6 == 4:
        return real(list(REAL)[number // 6 % len(REAL)]).size
    return SHAPES[number * 7 % len(SHAPES)]


def face(number: int, side: int = 160, variant: int = 0) -> Image.Image:
    """The face of a number, in as many photos as there are variants."""
    dice = np.random.default_rng(variant)
    if number == 1:
        near = int(dice.integers(0, 26))
        image = real("astronaut").crop((160 - near, 40 - near, 300 + near, 180 + near))
    else:
        near = int(dice.integers(-10, 24))
        whole = portrait(np.random.default_rng(number), (320, 320))
        image = whole.crop((64 - near, 48 - near, 256 + near, 240 + near))
    if dice.random() < 0.4:
        image = ImageOps.mirror(image)
    return ImageEnhance.Brightness(image.resize((side, side))).enhance(dice.uniform(0.8, 1.1))


def _fit(image: Image.Image, long_side: int) -> Image.Image:
    if not long_side:
        return image
    scale = long_side / max(image.size)
    size = (round(image.width * scale), round(image.height * scale))
    return image.resize(size, Image.Resampling.BICUBIC)
