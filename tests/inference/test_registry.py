"""The registry: a model is a folder, and the user's own come first."""

import shutil

import pytest

from tintype import paths
from tintype.errors import NotFoundError
from tintype.inference.registry import installed_models, model_for

BUNDLED = sorted(path.parent.name for path in paths.bundled_models().glob("*/model.toml"))


def test_every_bundled_folder_is_an_installed_model() -> None:
    assert [manifest.id for manifest in installed_models([paths.bundled_models()])] == BUNDLED
    assert {"centernet-mb3", "efficientnet-lite0"} <= set(BUNDLED)


@pytest.mark.parametrize("model_id", BUNDLED)
def test_bundled_weights_are_the_recorded_ones(model_id: str) -> None:
    (manifest,) = [m for m in installed_models([paths.bundled_models()]) if m.id == model_id]
    manifest.verify()
    assert (manifest.folder / "LICENSE").is_file()


def test_the_first_folder_with_an_id_wins(tmp_path) -> None:
    mine = tmp_path / "centernet-mb3"
    mine.mkdir()
    shutil.copy(paths.bundled_models() / "centernet-mb3" / "model.toml", mine)
    found = {m.id: m for m in installed_models([tmp_path, paths.bundled_models()])}
    assert found["centernet-mb3"].folder == mine
    assert sorted(found) == BUNDLED


def test_a_model_is_found_by_its_task() -> None:
    assert model_for("image-classification").id == "efficientnet-lite0"


def test_a_task_without_a_model_is_reported(tmp_path) -> None:
    with pytest.raises(NotFoundError, match="object-detection"):
        model_for("object-detection", [tmp_path])
