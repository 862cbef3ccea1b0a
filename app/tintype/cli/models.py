"""``tintype models``: what looks at the photos."""

from __future__ import annotations

from typing import Any

import typer

from tintype.cli.options import JsonOption
from tintype.cli.output import complain, human_size, print_json
from tintype.errors import ExitCode, TintypeError

app = typer.Typer(help="The models that look at photos.")


@app.command("list")
def list_models(as_json: JsonOption = False) -> None:
    """List the installed models with their task, licence and size."""
    from tintype.inference.registry import installed_models

    rows: list[dict[str, Any]] = [
        {
            "id": model.id,
            "revision": model.revision,
            "task": model.task,
            "name": model.name,
            "licence": model.licence,
            "bytes": model.weights_path.stat().st_size if model.weights_path.exists() else None,
            "sha256": model.sha256,
            "source": f"{model.source.registry}:{model.source.package} {model.source.version}",
        }
        for model in installed_models()
    ]
    if as_json:
        print_json(rows, indent=2)
        return
    for row in rows:
        size = human_size(row["bytes"]) if row["bytes"] is not None else "missing"
        print(f"{row['id']}@{row['revision']}: {row['name']}")
        print(f"  {row['task']}, {row['licence']}, {size}, from {row['source']}")


@app.command("verify")
def verify() -> int:
    """Check every model: its hash, and that it loads and has the inputs its manifest says."""
    from tintype.inference.registry import installed_models
    from tintype.inference.session import OnnxSession

    damaged = 0
    for model in installed_models():
        try:
            if model.weights_path.suffix == ".onnx":
                OnnxSession(model)
            else:
                model.verify()
        except TintypeError as error:
            damaged += 1
            complain(str(error), error.hint)
        else:
            print(f"{model.ref}: good")
    return ExitCode.ENVIRONMENT if damaged else ExitCode.OK
