"""``tintype models``: what looks at the photos."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from tintype.cli import models_bench
from tintype.cli.options import JsonOption
from tintype.cli.output import complain, human_size, print_json
from tintype.errors import ExitCode, TintypeError, UserError

app = typer.Typer(help="The models that look at photos.")
app.command("bench")(models_bench.bench)


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
    from tintype.inference.installing import check
    from tintype.inference.registry import installed_models

    damaged = 0
    for model in installed_models():
        try:
            check(model)
        except TintypeError as error:
            damaged += 1
            complain(str(error), error.hint)
        else:
            print(f"{model.ref}: good")
    return ExitCode.ENVIRONMENT if damaged else ExitCode.OK


@app.command("install")
def install(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FOLDER | IMAGES.onnx TEXT.onnx TOKENIZER.json",
            help="A folder with a model.toml, or the three files of a model for pictures and text.",
        ),
    ],
    id: Annotated[str, typer.Option("--id", help="Of three files: the model's name.")] = "clip",
    size: Annotated[int, typer.Option(min=1, help="Of three files: pixels of a side.")] = 224,
    mean: Annotated[str, typer.Option(help="Of each channel, 0 to 1: 0.48,0.46,0.41")] = "",
    std: Annotated[str, typer.Option(help="The same way.")] = "",
    prompt: Annotated[str, typer.Option(help="What stands around a query.")] = "a photo of {}",
    licence: Annotated[str, typer.Option(help="The model's licence.")] = "unknown",
) -> None:
    """Add a model: it is checked, and copied to your own models.

    A model for pictures and text (CLIP and its kind) makes words findable that no tag knows. Index
    your photos again after adding one.
    """
    from tintype.inference import installing

    if len(files) == 1:
        model = installing.install(files[0])
    elif len(files) == 3:
        model = installing.install_pair(
            *files, id=id, size=size, licence=licence, mean=_numbers(mean), std=_numbers(std),
            prompt=prompt,
        )  # fmt: skip
    else:
        raise UserError("Give one folder, or three files.", "See: tintype models install --help")
    print(f"{model.ref} was added.")


def _numbers(text: str) -> tuple[float, ...]:
    try:
        found = tuple(float(part) for part in text.split(",") if part.strip())
    except ValueError:
        found = (0.0,)
    if len(found) not in (0, 3):
        raise UserError(f"“{text}” is not three numbers.", "For example: 0.48,0.46,0.41")
    return found


@app.command("remove")
def remove(id: Annotated[str, typer.Argument(metavar="ID")]) -> None:
    """Delete a model that you added. What it found in photos stays until they are indexed again."""
    from tintype.inference import installing

    installing.remove(id)
    print(f"{id} was removed.")
