"""What ``sanctionlog evaluate`` reads: pairs of articles and gold rows, and the extractor's rows of the articles."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from flows.cli.common import CommandError
from flows.cli.output import note
from flows.cli.table import Row

if TYPE_CHECKING:
    from flows.cli.reading import Reader
    from schemas.staging import Article


class Split(StrEnum):
    """Which part of the articles is measured."""

    ALL = "all"
    DEV = "dev"
    HELD = "held"


@dataclass
class Material:
    """Gold rows and predicted rows by article id, the articles, and the set that each comes from."""

    gold: dict[str, list[Row]] = field(default_factory=dict)
    predicted: dict[str, list[Row]] = field(default_factory=dict)
    articles: "dict[str, Article]" = field(default_factory=dict)
    sets: dict[str, str] = field(default_factory=dict)

    @property
    def labels(self) -> dict[str, dict[str, str]]:
        """The groups of articles that are judged apart: by decade and, if there are several, by set."""
        from transforms.evaluation import era_of

        days = {one: article.published_date for one, article in self.articles.items()}
        eras = {one: era_of(str(days[one]) if days.get(one) else None) for one in self.gold}
        return {"era": eras} | ({"set": self.sets} if len(set(self.sets.values())) > 1 else {})


def pair_files(files: Sequence[Path]) -> list[tuple[Path, Path]]:
    """Return the files two by two; misuse if one is left over or a gold file is a folder."""
    if len(files) % 2:
        raise typer.BadParameter("articles and gold come in pairs: ARTICLES GOLD [ARTICLES GOLD ...]")
    for gold in files[1::2]:
        if gold.is_dir():
            raise typer.BadParameter(f"{gold} is a folder; gold is a file of JSON lines")
    return [(files[at], files[at + 1]) for at in range(0, len(files), 2)]


def read_material(pairs: Sequence[tuple[Path, Path]], split: Split) -> Material:
    """Read the pairs and extract the rows of the articles that belong to the split."""
    from flows.cli.reading import Reader

    material, reader = Material(), Reader()
    for articles, gold in pairs:
        rows = {one: found for one, found in _read_gold(gold).items() if _belongs(one, split)}
        if twice := set(rows) & set(material.gold):
            raise CommandError(f"{gold}: {min(twice)} is in {material.sets[min(twice)]} already; ids must differ")
        material.gold |= rows
        material.sets |= dict.fromkeys(rows, gold.name.partition(".")[0])
        _predict(material, reader, articles, set(rows))
        if missing := set(rows) - set(material.articles):
            note(f"{len(missing)} gold articles are not in {articles}; their rows count as missed: {min(missing)} …")
    return material


def _read_gold(path: Path) -> dict[str, list[Row]]:
    from transforms.evaluation import group_rows

    items = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        if line.strip():
            try:
                items.append(json.loads(line))
            except ValueError as error:
                raise CommandError(f"{path}:{number}: no JSON: {error}") from error
    try:
        return group_rows(items)
    except (AttributeError, KeyError, TypeError) as error:
        raise CommandError(f'{path}: lines must be {{"id", "events": [row, ...]}}: {error!r}') from error


def _belongs(article_id: str, split: Split) -> bool:
    from transforms.evaluation import is_held

    return split is Split.ALL or is_held(article_id) == (split is Split.HELD)


def _predict(material: Material, reader: "Reader", path: Path, wanted: set[str]) -> None:
    """Add the wanted articles of a file or folder, and what the extractor reads in them.

    What the extractor could not read in an article of the held part is told without its words: they are its errors.
    """
    from flows.cli.reading import record
    from transforms.evaluation import group_rows, is_held

    def rows() -> Iterator[dict[str, Any]]:
        for article in reader.articles([str(path)]):
            name = next((one for one in _names(article) if one in wanted), None)
            if name is not None:
                material.articles[name] = article
                found = reader.mentions(article, quoting=not is_held(name))
                yield from ({**record(article, one), "article_id": name} for one in found)

    material.predicted |= group_rows(rows())


def _names(article: "Article") -> Iterator[str]:
    """Yield what gold may call an article by."""
    yield from filter(None, (article.given_id, article.article_id, article.url))
