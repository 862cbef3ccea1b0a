"""Keeps ``resources/translations`` up to the window's strings: ``make translations``.

Reading the Python of ``app/tintype/gui``, this finds its strings and hands them to Qt's lupdate,
which merges them into a ``tintype_<language>.ts`` each; Qt's lrelease makes of these the ``.qm``
files that the window loads. lupdate by itself overlooks what stands in an f-string, and plurals
outside of classes. Found are:

- ``self.tr("text")``, with the class as its context; with ``%n`` and a count it is a plural;
- ``translate("Context", "text")`` and ``QT_TRANSLATE_NOOP("Context", "text")``;
- calls of a function of the same module that does nothing but translate what it is given.

Both tools come with PySide6. English has a file for its plurals alone.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from xml.etree.ElementTree import Element

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "app" / "tintype" / "gui"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "en", "es", "fr", "ja")
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A string to translate.

    Attributes:
        note: what tells it from the same words of another meaning; mostly empty.
    """

    context: str
    text: str
    note: str = ""

    @property
    def plural(self) -> bool:
        """Whether it depends on a number."""
        return "%n" in self.text or "%Ln" in self.text


class Unreadable(Exception):
    """A string that is put together, so that nobody can translate it."""


def messages(folder: Path = SOURCES) -> list[Message]:
    """Every string of the window, sorted. Raises Unreadable where one is not a literal."""
    found: set[Message] = set()
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        try:
            found.update(_Module(tree).messages())
        except Unreadable as error:
            raise Unreadable(f"{path.relative_to(folder)}:{error}") from None
    return sorted(found)


class _Module:
    """The strings of one module."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._helpers = dict(_helpers(tree))
        self._marked = any(_name(call) == "QT_TRANSLATE_NOOP" for call in _calls(tree))

    def messages(self) -> Iterator[Message]:
        yield from self._inside(self._tree, "")

    def _inside(self, node: ast.AST, scope: str) -> Iterator[Message]:
        if isinstance(node, Function) and node.name in self._helpers:
            return
        if isinstance(node, ast.ClassDef):
            scope = node.name
        if isinstance(node, ast.Call):
            yield from self._of_call(node, scope)
        for child in ast.iter_child_nodes(node):
            yield from self._inside(child, scope)

    def _of_call(self, call: ast.Call, scope: str) -> Iterator[Message]:
        name, arguments = _name(call), call.args
        if name == "tr" and isinstance(call.func, ast.Attribute) and scope:
            yield Message(scope, _literal(arguments[0]), *_note(arguments[1:2]))
        elif name in self._helpers:
            yield Message(self._helpers[name], _literal(arguments[0]))
        elif name == "QT_TRANSLATE_NOOP":
            yield Message(_literal(arguments[0]), _literal(arguments[1]))
        elif name == "translate" and _is_text(arguments[0]):
            marked_elsewhere = self._marked and not _is_text(arguments[1])
            if not marked_elsewhere:
                context = _literal(arguments[0])
                yield Message(context, _literal(arguments[1]), *_note(arguments[2:3]))


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions that translate their first argument, each with the context it gives."""
    for node in ast.walk(tree):
        if isinstance(node, Function) and node.args.args:
            first = node.args.args[0].arg
            for call in _calls(node):
                two = _name(call) == "translate" and len(call.args) > 1  # else it moves a painter
                if two and ast.unparse(call.args[1]) == first:
                    yield node.name, _literal(call.args[0])


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise Unreadable(f"{node.lineno}: {ast.unparse(node)} is no plain string")


def _note(arguments: Iterable[ast.expr]) -> Iterator[str]:
    return (str(one.value) for one in arguments if isinstance(one, ast.Constant) and one.value)


def as_source(found: Iterable[Message]) -> str:
    """The strings in the words of C++, which lupdate reads without a doubt."""

    def line(one: Message) -> str:
        macro = "QT_TRANSLATE_N_NOOP" if one.plural else "QT_TRANSLATE_NOOP"
        parts = (one.context, one.text, one.note) if one.note else (one.context, one.text)
        written = ", ".join(json.dumps(part, ensure_ascii=False) for part in parts)
        return f"{macro}{'3' if one.note else ''}({written});"

    return "\n".join(map(line, found))


def update() -> None:
    """Merge the strings into the ``.ts`` files, dropping those that are gone; compile them."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "strings.cpp"
        source.write_text(as_source(messages()), encoding="utf-8")
        for language in LANGUAGES:
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
            options += ["-target-language", language, "-silent"]
            options += ["-pluralonly"] if language == "en" else []
            _qt_tool("lupdate", *options, str(source), "-ts", str(file_of(language)))
    put("en", {key: [_singular(key[1]), key[1]] for key in todo("en")})
    for language in LANGUAGES:
        compile_one(language)


def compile_one(language: str) -> None:
    """Make a language's ``.qm`` file."""
    path = file_of(language)
    made = path.with_suffix(".qm.new")  # never written in place: a window maps the old one
    _qt_tool("lrelease", "-silent", str(path), "-qm", str(made))
    made.replace(path.with_suffix(".qm"))


def file_of(language: str) -> Path:
    """A language's ``.ts`` file."""
    return FOLDER / f"tintype_{language}.ts"


def _qt_tool(name: str, *arguments: str) -> None:
    command = Path(sys.executable).parent / f"pyside6-{name}"
    subprocess.run([str(command), *arguments], check=True)


def _singular(text: str) -> str:
    """What English says of one: a first proposal, to be mended in the file where it is wrong."""
    known = {"people": "person", "are": "is", "them": "it", "photos": "photo", "faces": "face"}
    known |= {"files": "file", "minutes": "minute", "hours": "hour", "groups": "group"}
    known |= {"folders": "folder", "tags": "tag", "albums": "album", "days": "day"}
    before, count, after = text.partition("%Ln")
    return before + count + re.sub(r"[a-z]+", lambda word: known.get(word[0], word[0]), after)


# Translating. A key is context and English text; several strings are the forms of a plural.

Key = tuple[str, str]


def todo(language: str) -> dict[Key, str | list[str]]:
    """What has no translation yet, each with as many empty strings as are to be filled in."""
    return {
        (context, message.findtext("source", "")): [""] * len(forms) if forms else ""
        for context, message in _entries(_tree(language))
        if (target := message.find("translation")) is not None
        and target.get("type") == "unfinished"
        for forms in [target.findall("numerusform")]
    }


def put(language: str, words: Mapping[Key, str | list[str]]) -> None:
    """Write translations into a language's file."""
    tree = _tree(language)
    for context, message in _entries(tree):
        said, target = words.get((context, message.findtext("source", ""))), message[-1]
        if not said or not all(said):
            continue
        target.attrib.pop("type", None)
        if isinstance(said, str):
            target.text = said
        for form, text in zip(target.findall("numerusform"), said, strict=False):
            form.text = text
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file_of(language).write_text(head + ET.tostring(tree.getroot(), "unicode") + "\n", "utf-8")


def _tree(language: str) -> ET.ElementTree[Element]:
    return ET.parse(file_of(language))  # noqa: S314  # a file of this project


def _entries(tree: ET.ElementTree[Element]) -> Iterator[tuple[str, Element]]:
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def main(arguments: Sequence[str]) -> None:
    """Without arguments: update. ``todo de``: write JSON. ``put de FILE``: read it, filled in."""
    match arguments:
        case []:
            update()
        case ["todo", language]:
            rows = [[*key, empty] for key, empty in todo(language).items()]
            lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
            print(f"[\n{lines}\n]")
        case ["put", language, file]:
            rows = json.loads(Path(file).read_text("utf-8"))
            put(language, {(context, text): said for context, text, said in rows})
            compile_one(language)
        case _:
            sys.exit(main.__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
