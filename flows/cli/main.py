"""The command ``sanctionlog``: parse, call, print. Modules here import what is heavy inside their commands only."""

import os
import sys
from typing import Any

import typer
import typer.core
from typer.core import TyperGroup

from flows.cli.changes import changes
from flows.cli.delta import delta
from flows.cli.doctor import doctor
from flows.cli.evaluate import evaluate
from flows.cli.explain import explain
from flows.cli.export import export
from flows.cli.extract import extract
from flows.cli.migrate import migrate
from flows.cli.output import note
from flows.cli.query import query
from flows.cli.reextract import reextract
from flows.cli.review import review
from flows.cli.run import run
from flows.cli.serve import serve
from flows.cli.sources import app as sources_app
from flows.cli.state import state

_OURS = frozenset({"flows", "transforms", "schemas"})


class _Commands(TyperGroup):
    """Turns errors into one line and an exit status: 0 good, 1 failed, 2 misuse (which is typer's own)."""

    def invoke(self, ctx: Any) -> Any:
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _drop_output()
            raise typer.Exit(0) from None
        except Exception as error:
            if not is_expected(error):
                raise
            note(f"error: {error}")
            raise typer.Exit(1) from error
        return result


def is_expected(error: Exception) -> bool:
    """Tell whether an error is one that we, or the file system, raise to be read; any other is a fault in the code.

    By the package that defines it: importing the classes to ask would load Prefect for every command.
    """
    return isinstance(error, OSError) or type(error).__module__.partition(".")[0] in _OURS


def _drop_output() -> None:
    """Whoever reads has had enough (``| head``): what is still to be written at exit goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


typer.core.HAS_RICH = False  # or else it escapes the brackets in --help for rich, which does not print it
app = typer.Typer(
    name="sanctionlog",
    cls=_Commands,
    help="An open record of what changed in sanctions: when, in which sector, who said so and where it is written.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
for _command in (
    *(run, reextract, changes, state, delta, query, extract, explain),
    *(evaluate, export, serve, migrate, doctor),
):
    app.command()(_command)
app.add_typer(review)
app.add_typer(sources_app)


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        # Names have letters of every script, whatever the locale says.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    app()
