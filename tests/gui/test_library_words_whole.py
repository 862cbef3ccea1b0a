"""Everything that the library may say to the window has a template to be translated by."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator

from tintype import errors, paths
from tintype.gui import library_words
from tintype.library import hints
from tintype.search.when import _HINT

CODE = paths.resources().parent / "app" / "tintype"

# What they say is for whoever changes the program, adds a model, or types commands.
NOT_OF_THE_WINDOW = (
    "cli", "gui", "bench", "installing.py", "manifest.py", "vocabulary.py", "runner.py",
    "heads.py", "objects.py", "scenes.py", "landmarks.py", "image_encoder.py", "text_encoder.py",
    "session.py", "__init__.py",
)  # fmt: skip
_NOT_FOR_PEOPLE = ("BugError", "Stopped")


def _texts(node: ast.expr) -> Iterator[str]:
    """Yield what a text may be, ``{}`` for what is filled in."""
    match node:
        case ast.Constant(str(text)):
            yield text
        case ast.JoinedStr():
            yield "".join(
                part.value if isinstance(part, ast.Constant) else "{}" for part in node.values
            )
        case ast.IfExp():
            yield from _texts(node.body)
            yield from _texts(node.orelse)


def _said() -> Iterator[tuple[str, str]]:
    """Yield where something is said, and what."""
    ours = {name for name in vars(errors) if name.endswith(("Error", "Fault"))} | {"Note"}
    for path in sorted(CODE.rglob("*.py")):
        if set(NOT_OF_THE_WINDOW) & {*path.parts}:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            arguments = [text for one in node.args[:2] for text in _texts(one)]
            if name in ours and name not in _NOT_FOR_PEOPLE:
                yield from ((path.name, text) for text in arguments)
            if name in ("not_a", "unknown"):
                what = next(_texts(node.args[0]))
                said = "“{}” at position {} is not {what}." if name == "not_a" else "Unknown {what}"
                yield path.name, said.replace("{what}", what)
                yield from ((path.name, text) for one in node.args[3:] for text in _texts(one))


def _known(text: str) -> bool:
    if library_words.hint(text) == "" or not text.strip():
        return True  # it speaks of the command line: the window leaves it out
    if text.startswith("Unknown "):
        return any(one.startswith(text) for one in library_words.TEMPLATES)
    filled = text.replace("{}", "x")
    templates = (*library_words.TEMPLATES, *library_words.MODELS)
    return any(library_words._pattern(one).fullmatch(filled) for one in templates)


def test_every_message_of_the_library_has_a_template() -> None:
    said = sorted(set(_said()))
    assert len(said) > 100, "else nothing was looked at"
    assert [f"{where}: {text}" for where, text in said if not _known(text)] == []


def test_every_hint_of_what_a_library_lacks_has_a_template() -> None:
    templates = set(library_words.TEMPLATES)
    assert [text for text in (*hints._NONE.values(), _HINT) if text not in templates] == []


def test_models_are_described_in_the_language_of_the_window() -> None:
    for manifest in sorted((CODE.parent.parent / "models").glob("*/model.toml")):
        told = tomllib.loads(manifest.read_text("utf-8"))
        for text in filter(None, (told["name"], told.get("accuracy", ""))):
            assert _known(text), f"{manifest.parent.name}: {text}"
