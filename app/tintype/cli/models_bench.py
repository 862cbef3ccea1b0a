"""``tintype models bench``: what the models cost on this machine, and the best way to run them."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from tintype.cli.options import JsonOption
from tintype.cli.output import print_json
from tintype.errors import NotFoundError

if TYPE_CHECKING:
    from tintype.library.model_times import ModelTime


def bench(
    only: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID…]", help="Models; all, if none is named.", show_default=False),
    ] = None,
    keep: Annotated[
        bool, typer.Option("--keep", help="Run the models in the best way from now on.")
    ] = False,
    repetitions: Annotated[int, typer.Option(min=1, help="Of each; the median is shown.")] = 5,
    as_json: JsonOption = False,
) -> None:
    """Measure each model on every device, at every precision, on one and all cores, in batches.

    The best is what costs least when the whole machine is at it, and answers like the reference
    (fp32 on the processor). What is kept counts until ONNX Runtime, the processor or the model
    changes. Agreement is 1 less the relative error on a made-up picture.
    """
    from tintype.indexing.machine import cores
    from tintype.inference.registry import installed_models
    from tintype.library import model_times

    usual = {model.id: model for model in installed_models()}
    models = [model for model in model_times.measurable() if not only or model.id in only]
    if unknown := set(only or ()) - {model.id for model in models}:
        raise NotFoundError(
            f"There is no model {min(unknown)} to measure.", "See: tintype models list"
        )
    found = []
    if not as_json:
        print(f"{'model':19} device   precision threads batch  ms each   MB  agreement")
    for model in models:
        times = []
        for row in model_times.measure(model, cores(), repetitions):
            times.append(row)
            if not as_json:
                print(_line(row), flush=True)
        best = model_times.best(times, usual[model.id], cores())
        if best is not None and keep:
            model_times.keep(model, best)
        if not as_json:
            print(_verdict(model.id, best, keep=keep))
        found += [{**asdict(row), "best": row is best} for row in times]
    if as_json:
        print_json(found, indent=2)


def _line(row: ModelTime) -> str:
    start = f"{row.model:19} {row.device:8} {row.precision:9}"
    if row.problem:
        return f"{start} {row.problem}"
    return (
        f"{start} {row.threads:7} {row.batch:5} {row.milliseconds:8.1f} {row.memory_mb:4.0f}"
        f"  {row.agreement:.4f}"
    )


def _verdict(model_id: str, best: ModelTime | None, *, keep: bool) -> str:
    if best is None:
        return f"{model_id}: nothing that can be trusted; the usual setting stays.\n"
    threads = "" if best.threads == 1 else f", {best.threads} threads"
    word = "kept" if keep else "best"
    return f"{model_id}: {word}: {best.device}, {best.precision}{threads}\n"
