"""``sanctionlog review``: what people decide of events, kept in data/reviews."""

import typer

from flows.cli.review.decide import accept, amend, merge, note, reject, split
from flows.cli.review.look import list_queue, show

review = typer.Typer(
    name="review",
    help="See what a person should look at, and decide. Decisions are kept in data/reviews; the next run applies them.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
review.command("list")(list_queue)
for _command in (show, accept, reject, amend, merge, split, note):
    review.command()(_command)

__all__ = ["review"]
