"""Tag source ``looks``: made copies get their word, the real photos they were made from do not."""

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from tintype.analysis.looks import LookSource, light_value, looks, panorama, ramp
from tintype.analysis.vocabulary import load_vocabulary
from tintype.media.decode import decode
from tintype.types import DecodedPhoto, PhotoFacts

WORDS = ["the", "quick", "brown", "fox", "jumps", "over", "a", "lazy", "dog"]


def photo(pixels, format: str = "JPEG", **facts) -> DecodedPhoto:
    pixels = np.ascontiguousarray(pixels, np.uint8)
    return DecodedPhoto(pixels, pixels.shape[1], pixels.shape[0], format, PhotoFacts(**facts))


def shown(pixels, format: str = "JPEG", **facts) -> set[str]:
    (found,) = LookSource().analyse([photo(pixels, format, **facts)], [{}])
    return {guess.word for guess in found.guesses if guess.score >= guess.threshold}


@pytest.fixture(scope="module")
def album(sample_album) -> dict[str, np.ndarray]:
    return {name: decode(path, 1600).pixels for name, path in sample_album.items()}


def grey(pixels):
    return np.repeat(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)[..., None], 3, axis=2)


def page(width: int = 900, height: int = 1200) -> np.ndarray:
    picture = Image.new("RGB", (width, height), (246, 246, 242))
    draw, font = ImageDraw.Draw(picture), ImageFont.load_default(24)
    for line, y in enumerate(range(80, height - 80, 36)):
        words = [WORDS[(line * 7 + i) % len(WORDS)] for i in range(12 if line % 4 else 6)]
        draw.text((70, y), " ".join(words), font=font, fill=(25, 25, 30))
    return np.array(picture)


def screen(width: int = 1080, height: int = 2340) -> np.ndarray:
    picture = Image.new("RGB", (width, height), (250, 250, 250))
    draw, font = ImageDraw.Draw(picture), ImageFont.load_default(40)
    draw.rectangle((0, 0, width, 150), fill=(40, 90, 190))
    draw.text((40, 50), "Messages", font=font, fill=(255, 255, 255))
    for number, y in enumerate(range(220, height - 300, 230)):
        left = 60 if number % 2 else 380
        draw.rounded_rectangle((left, y, left + 620, y + 160), 30, fill=(225, 230, 240))
        draw.text((left + 30, y + 50), " ".join(WORDS[:5]), font=font, fill=(20, 20, 20))
    draw.rectangle((0, height - 160, width, height), fill=(230, 230, 235))
    return np.array(picture)


def test_real_photos_get_no_word_they_do_not_deserve(album) -> None:
    for name, pixels in album.items():
        assert not shown(pixels), name


def test_a_photo_without_colours_is_black_and_white_and_a_toned_one_sepia(album) -> None:
    for name, pixels in album.items():
        assert "black-and-white" in shown(grey(pixels)), name
        toned = np.clip(grey(pixels) * np.array([1.0, 0.87, 0.68]) + (12, 6, 0), 0, 255)
        assert shown(toned) == {"sepia"}, name


def test_strongly_compressed_grey_stays_black_and_white(album) -> None:
    _, data = cv2.imencode(".jpg", grey(album["coffee"]), [cv2.IMWRITE_JPEG_QUALITY, 30])
    assert "black-and-white" in shown(cv2.imdecode(data, cv2.IMREAD_COLOR))


def test_blur_is_told_from_sharpness_at_any_size_and_in_noise(album) -> None:
    noise = np.random.default_rng(0)
    for name in ("astronaut", "coffee", "motorcycle_left"):
        pixels = album[name]
        scale = max(pixels.shape[:2]) / 480
        soft = cv2.GaussianBlur(pixels, (0, 0), 3 * scale)
        assert "blurry" in shown(soft), name
        assert "blurry" in shown(cv2.resize(soft, None, fx=2, fy=2)), name
        grain = np.clip(soft + noise.normal(0, 4, soft.shape), 0, 255)
        assert "blurry" in shown(grain), name
        assert "blurry" not in shown(cv2.resize(pixels, None, fx=0.5, fy=0.5)), name


def test_a_picture_without_edges_is_not_called_blurry() -> None:
    assert "blurry" not in shown(np.full((300, 400, 3), 120))


def test_pages_are_documents_and_screens_are_screenshots() -> None:
    assert shown(page(), "PNG") == {"document"}
    assert shown(screen(), "PNG") == {"screenshot"}
    _, data = cv2.imencode(".jpg", screen(), [cv2.IMWRITE_JPEG_QUALITY, 85])
    assert shown(cv2.imdecode(data, cv2.IMREAD_COLOR)) == {"screenshot"}


def test_what_a_camera_took_is_no_screenshot() -> None:
    assert "screenshot" not in shown(screen(), "JPEG", make="Apple", iso=100)


def test_a_photographed_page_is_a_document() -> None:
    flat = page()
    height, width = flat.shape[:2]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = np.array([[60, 50], [950, 55], [940, 1250], [50, 1240]], np.float32)
    turned = cv2.warpPerspective(
        flat, cv2.getPerspectiveTransform(corners, seen), (1000, 1300), borderValue=(90, 60, 40)
    )
    light = np.linspace(0.75, 1, 1000)[None, :, None]
    assert "document" in shown(turned * light, make="Apple", iso=100)


def test_night_needs_darkness_and_a_camera_that_says_so(album) -> None:
    dark = (album["rocket"] * 0.25).astype(np.uint8)
    lamps = {"aperture": 1.8, "exposure": 1 / 20, "iso": 1600, "taken_from": "exif"}
    assert "night" in shown(dark, taken="2024-05-01T23:10:00", **lamps)
    assert "night" not in shown(dark)
    assert "night" not in shown(dark, taken="2024-05-01T13:10:00", **lamps)
    assert "night" not in shown(album["coffee"], taken="2024-05-01T23:10:00", **lamps)
    sun = lamps | {"exposure": 1 / 2000, "iso": 100}
    assert "night" not in shown(dark, taken="2024-05-01T23:10:00", **sun)


def test_light_value_is_that_of_the_exposure_tables() -> None:
    sunny = PhotoFacts(aperture=16, exposure=1 / 125, iso=100)
    assert light_value(sunny) == pytest.approx(15, abs=0.1)
    assert light_value(PhotoFacts(aperture=16)) is None


def test_panoramas_are_wider_than_screens() -> None:
    assert panorama(9000, 2500) >= 0.5
    assert panorama(2340, 1080) < 0.5
    assert panorama(1080, 2400) < 0.5
    assert panorama(4000, 3000) == 0


def test_every_look_is_a_word_and_never_depends_on_the_batch(album) -> None:
    vocabulary = load_vocabulary()
    assert all(word in vocabulary.words for word in looks(photo(page())))
    photos = [photo(pixels) for pixels in album.values()]
    together = LookSource().analyse(photos, [{}] * len(photos))
    assert together == [LookSource().analyse([one], [{}])[0] for one in photos]


def test_a_ramp_is_held_at_its_ends_in_both_directions() -> None:
    assert [ramp(value, 1, 3) for value in (0, 1, 2, 3, 4)] == [0, 0, 0.5, 1, 1]
    assert [ramp(value, 3, 1) for value in (4, 2, 0)] == [0, 0.5, 1]
