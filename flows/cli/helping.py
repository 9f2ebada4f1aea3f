"""What typer before 0.20 and click from 8.5 on spoil in ``--help`` between them.

Click has words of arguments itself since 8.5, and so empties those that typer had set and lists.
Typer escapes brackets as rich wants them, also where rich does not print: ``\\[required]``.
"""

from typing import Any

import typer.core


def mend_help() -> None:
    """Let ``--help`` say what each argument is, once, and brackets be brackets."""
    typer.core.HAS_RICH = False  # asked for help only
    argument, command = typer.core.TyperArgument, typer.core.TyperCommand
    if command.__dict__.get("format_arguments") is _list_no_arguments:
        return
    make = argument.__init__

    def made_with_help(self: typer.core.TyperArgument, *, help: str | None = None, **given: Any) -> None:  # noqa: A002
        make(self, help=help, **given)
        self.help = help

    argument.__init__ = made_with_help  # type: ignore[method-assign]
    command.format_arguments = _list_no_arguments  # type: ignore[method-assign, assignment]


def _list_no_arguments(*_: object) -> None:
    """Write nothing: typer lists arguments above its options."""
