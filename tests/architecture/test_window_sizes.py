"""Sizes of the window's parts are tokens of ``resources/theme.toml``, not numbers in the code."""

from __future__ import annotations

import ast
from pathlib import Path

GUI = Path(__file__).resolve().parents[2] / "app" / "tintype" / "gui"
SETTERS = {
    f"set{limit}{side}"
    for limit in ("Fixed", "Minimum", "Maximum")
    for side in ("Width", "Height", "Size")
} | {"setSpacing", "setHorizontalSpacing", "setVerticalSpacing", "addSpacing", "setContentsMargins"}
HAIR = 2
"""Pixels that no token is needed for: hairlines."""


def sizes_written_in(tree: ast.AST) -> list[int]:
    """Lines on which a size of more than a hair is a number."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in SETTERS
        and any(
            isinstance(part, ast.Constant) and isinstance(part.value, int) and part.value > HAIR
            for argument in node.args
            for part in (
                [argument, *argument.elts] if isinstance(argument, ast.Tuple) else [argument]
            )
        )
    ]


def test_no_size_is_a_number_in_the_code() -> None:
    found = [
        f"{path.relative_to(GUI)}:{line}"
        for path in sorted(GUI.rglob("*.py"))
        if path.parent.name != "bench"
        for line in sizes_written_in(ast.parse(path.read_text("utf-8")))
    ]
    assert not found


def test_the_rule_itself() -> None:
    assert sizes_written_in(
        ast.parse("a.setFixedWidth(96)\nb.setSpacing(space)\nc.setSpacing(1)")
    ) == [1]
