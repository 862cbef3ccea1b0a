"""A model for pictures and text that the user adds: two tiny graphs, from files to found photos."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto
from PIL import Image

from models.build import common
from tintype.cli.app import run
from tintype.errors import ExitCode
from tintype.library import Library

SIDE = 8
# Tokens and where they lie in the space of colours: red, green, blue, and nothing in particular.
WORDS = {"[PAD]": (0, 0, 0), "[UNK]": (1, 1, 1), "scarlet": (1, 0, 0), "azure": (0, 0, 1)}


def graphs(folder: Path) -> list[Path]:
    """Write both encoders and the tokenizer: mean colour, and the mean of the tokens' colours."""
    graph = common.Graph()
    mean = graph.op("ReduceMean", "pixels", axes=[2, 3], keepdims=0)
    graph.op("LpNormalization", mean, axis=1, p=2, output="vector")
    images = common.Value("pixels", TensorProto.FLOAT, ("n", 3, SIDE, SIDE))
    vector = common.Value("vector", TensorProto.FLOAT, ("n", 3))
    common.save(graph.model("images", [images], [vector]), folder / "seen.onnx")

    graph = common.Graph()
    table = graph.constant(np.array(list(WORDS.values()), np.float32))
    total = graph.op("ReduceSum", graph.op("Gather", table, "ids"), graph.constant([1]), keepdims=0)
    graph.op("LpNormalization", total, axis=1, p=2, output="vector")
    ids = common.Value("ids", TensorProto.INT64, ("n", 6))
    common.save(graph.model("text", [ids], [vector]), folder / "said.onnx")

    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.normalizers import Lowercase
    from tokenizers.pre_tokenizers import Whitespace

    numbers = {word: number for number, word in enumerate(WORDS)}
    tokenizer = Tokenizer(WordLevel(numbers, unk_token="[UNK]"))
    tokenizer.normalizer, tokenizer.pre_tokenizer = Lowercase(), Whitespace()
    tokenizer.save(str(folder / "tokens.json"))
    return [folder / name for name in ("seen.onnx", "said.onnx", "tokens.json")]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place of its own for models that are added."""
    monkeypatch.setenv("TINTYPE_MODELS", str(tmp_path / "models"))
    return tmp_path


def command(*arguments: object) -> int:
    return run([str(argument) for argument in arguments])


def test_a_word_that_no_tag_knows_is_found_by_sight(home, capsys) -> None:
    photos = home / "photos"
    photos.mkdir()
    for name, colour in (("a", (220, 10, 10)), ("b", (10, 10, 220)), ("c", (120, 120, 120))):
        Image.new("RGB", (64, 48), colour).save(photos / f"{name}.png")
    assert command("models", "install", *graphs(home), "--id", "tiny", "--size", SIDE,
                   "--prompt", "{}") == ExitCode.OK  # fmt: skip
    with Library.open(home / "library") as library:
        assert library.count("scarlet") == 0, "nothing was indexed yet"
        library.index([photos], workers=1, only=["clip"])
        hits = library.search("scarlet")
        assert [hit.path.name for hit in hits] == ["a.png"]
        assert [hit.path.name for hit in library.search("azure")] == ["b.png"]
        assert [library.photo(int(i)).files[0].path.name for i in library.grid("scarlet").ids] == [
            "a.png"
        ]
        reading = library.read("scarlet")
        assert [one.text for one in reading.meant] == ["scarlet → what looks so"]
        assert reading.understood == "scarlet"
        assert library.count('"scarlet"') == 0
        assert command("models", "remove", "tiny") == ExitCode.OK
        assert library.count("scarlet") == 0


def test_added_models_are_listed_checked_and_removed(home, capsys) -> None:
    files = graphs(home)
    assert command("models", "install", *files, "--size", SIDE) == ExitCode.OK
    assert command("models", "install", *files, "--size", SIDE) == ExitCode.USAGE, "it is there"
    capsys.readouterr()
    assert command("models", "list", "--json") == ExitCode.OK
    rows = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["clip"]["task"] == "image-text"
    assert command("models", "verify") == ExitCode.OK
    text = home / "models" / "clip" / "text.onnx"
    text.write_bytes(text.read_bytes()[:-1] + b"x")
    assert command("models", "verify") == ExitCode.ENVIRONMENT
    assert "text.onnx is damaged" in capsys.readouterr().err
    assert command("models", "remove", "clip") == ExitCode.OK
    assert command("models", "remove", "clip") != ExitCode.OK
    assert command("models", "remove", "minilm-l6-v2") != ExitCode.OK, "a built-in one stays"


def test_a_folder_of_a_model_is_installed_as_it_is(home, capsys) -> None:
    assert command("models", "install", *graphs(home), "--size", SIDE) == ExitCode.OK
    own = home / "own" / "clip"
    own.parent.mkdir()
    (home / "models" / "clip").rename(own)
    assert command("models", "install", own) == ExitCode.OK
    assert (home / "models" / "clip" / "model.toml").is_file()
    assert command("models", "install", home / "photos") == ExitCode.USAGE
    (own / "images.onnx").write_bytes(b"")
    assert command("models", "remove", "clip") == ExitCode.OK
    assert command("models", "install", own) == ExitCode.ENVIRONMENT
    assert not (home / "models" / "clip").exists()
