"""``sanctionlog explain``: how an article was read, step by step."""

from typing import Annotated

import typer

from flows.cli.output import note
from flows.cli.reading import Reader, check_inputs


def explain(
    inputs: Annotated[
        list[str],
        typer.Argument(metavar="FILE...", help="Files of articles; - reads JSON lines.", callback=check_inputs),
    ],
) -> None:
    """Print how an article is read, step by step.

    Sentences, clauses, the words that were found in them, and the rows that follow.
    """
    reader = Reader()
    for article in reader.articles(inputs):
        typer.echo(reader.extractor.explain(article))
    if reader.n_articles == 0:
        note("error: no article could be read")
        raise typer.Exit(1)
