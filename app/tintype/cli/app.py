"""The command line: its commands, and how errors become messages and exit codes."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

import tintype
from tintype.cli import (
    albums,
    analyze,
    batch_index,
    bench,
    doctor,
    duplicates,
    export,
    history,
    models,
    people,
    rules,
    search,
    show,
    similar,
    start,
    stats,
    suggest,
    tag,
    tags,
    why,
    window,
)
from tintype.cli.output import complain
from tintype.errors import ExitCode, TintypeError


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"tintype {tintype.__version__}")
        raise typer.Exit


def build() -> typer.Typer:
    """Return the application with all its commands."""
    app = typer.Typer(
        name="tintype",
        help="Finds who and what is in your photos, on your own computer. Nothing is uploaded.",
        epilog="Without a command, the window opens. Exit codes are listed in the README.",
        no_args_is_help=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )

    @app.callback(invoke_without_command=True)
    def main(
        context: typer.Context,
        _version_wanted: Annotated[
            bool,
            typer.Option(
                "--version", callback=_version, is_eager=True, help="Print the version and exit."
            ),
        ] = False,
    ) -> None:
        if context.invoked_subcommand is None:
            start.start(None, None)

    app.command("batch-index")(batch_index.batch_index)
    app.command("search")(search.search)
    app.command("duplicates")(duplicates.duplicates)
    app.command("similar")(similar.similar)
    app.command("suggest")(suggest.suggest)
    app.command("show")(show.show)
    app.command("why")(why.why)
    app.command("tag")(tag.tag)
    app.command("untag")(tag.untag)
    app.command("mark")(tag.mark)
    app.add_typer(tags.app, name="tags")
    app.add_typer(rules.app, name="rules")
    app.add_typer(albums.app, name="albums")
    app.command("history")(history.history)
    app.command("undo")(history.undo)
    app.command("analyze")(analyze.analyze)
    app.command("stats")(stats.stats)
    app.add_typer(people.app, name="people")
    app.add_typer(export.app, name="export")
    app.add_typer(models.app, name="models")
    app.add_typer(bench.app, name="bench")
    app.command("doctor")(doctor.doctor)
    app.command("window")(window.window)
    app.command("start")(start.start)
    return app


def run(arguments: Sequence[str]) -> int:
    """Run one command; return its exit code. Errors become one or two lines on stderr."""
    try:
        result = build()(list(arguments), prog_name="tintype", standalone_mode=False)
    except TintypeError as error:
        complain(str(error), error.hint)
        return int(error.exit_code)
    except typer.TyperException as error:
        complain(error.format_message(), "See: tintype --help")
        return int(ExitCode.USAGE)
    except (KeyboardInterrupt, typer.Abort):
        complain("Interrupted.")
        return int(ExitCode.INTERRUPTED)
    except (BrokenPipeError, SystemExit) as error:
        # The reader of our output, such as `head`, has seen enough. Typer says so by leaving.
        if isinstance(error, SystemExit) and not isinstance(error.__context__, BrokenPipeError):
            raise
        sys.stderr.close()
        return int(ExitCode.OK)
    return int(result or ExitCode.OK)
