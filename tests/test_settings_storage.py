"""What a library is set to do, and the room it takes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tintype import Library
from tintype.inference.kept import Kept, keep
from tintype.inference.registry import model_for
from tintype.library.first_look import count_photos
from tintype.library.model_cards import model_cards
from tintype.library.settings import Switches

if TYPE_CHECKING:
    import pytest


def test_switches_stay_as_they_were_left(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        assert library.settings.switches() == Switches(people=True, text=True, thorough=False)
        library.settings.read_text(on=False)
        library.settings.look_thoroughly(on=True)
        library.people.switch(on=False)
    with Library.open(tmp_path) as library:
        assert library.settings.switches() == Switches(people=False, text=False, thorough=True)


def test_clearing_gives_back_what_can_be_made_again_and_searches_go_on(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    Image.new("RGB", (40, 30), "navy").save(photos / "sailing.jpg")
    with Library.open(tmp_path / "library") as library:
        library.index([photos], only=["looks"])
        backup = library.path / "backups" / "old.db"
        backup.parent.mkdir(exist_ok=True)
        backup.write_bytes(bytes(5000))
        before = library.storage.figures()
        assert before.folder == library.path
        assert before.parts["catalog"] > 5000 < before.parts["models"]
        assert before.parts["backups"] >= 5000
        assert library.storage.clear() >= 5000
        after = library.storage.figures()
        assert after.parts["backups"] == 0
        assert 0 < after.parts["search"] <= before.parts["search"]
        assert library.count("sailing") == 1


def test_a_glance_counts_photos_and_stops_in_time(tmp_path: Path) -> None:
    for name in ("a.jpg", "b/c.JPG", "b/notes.txt", ".hidden/d.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    whole = count_photos(tmp_path)
    assert (whole.photos, whole.whole) == (2, True)
    short = count_photos(tmp_path, seconds=-1)
    assert (short.photos, short.whole) == (1, False)


def test_a_models_card_knows_its_speed_once_it_was_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TINTYPE_MODELS", str(tmp_path))
    cards = {card.id: card for card in model_cards()}
    objects = cards["centernet-mb3"]
    assert (objects.licence, objects.own, objects.milliseconds) == ("MIT", False, None)
    assert objects.bytes > 1_000_000
    assert "COCO" in objects.accuracy
    keep(model_for("object-detection"), Kept("cpu", "fp32", 1, 48.5))
    cards = {card.id: card for card in model_cards()}
    assert cards["centernet-mb3"].milliseconds == 48.5
    assert next(iter(cards)) == "centernet-mb3", "what finds things comes first"
