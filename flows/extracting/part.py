"""A part of many articles, and how a process reads it that has nothing but the part."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from flows.errors import RunError
from flows.extracting.reading import read_articles
from flows.handover import Claims
from flows.memory import made_to_stay
from flows.reference import load_reference
from schemas.staging import Article
from transforms.extract import Extractor, build_extractor


class OtherExtractor(RunError):  # noqa: N818 - reads as what happened
    """The reference data or the rules changed while a run was reading with them."""


@dataclass(frozen=True, slots=True)
class Part:
    """Articles that one process reads, and all that it takes.

    ``number`` says where the part stands among the others; ``reference`` is the folder of the reference data, and
    ``version`` that of the extractor which is to read.
    """

    number: int
    articles: Sequence[Article]
    run_id: str
    recorded_at: datetime
    reference: Path
    version: str


def read(part: Part) -> tuple[int, list[Claims]]:
    """Return the number of a part and what each of its articles claims.

    Raises:
        OtherExtractor: what lies in the folder now is not what the run began with.
    """
    extractor = _extractor(part.reference)
    if extractor.version != part.version:
        raise OtherExtractor(
            f"{part.reference} or the rules were changed while the run was reading with them (extractor "
            f"{part.version}, now {extractor.version}), and nothing was published. Run again"
        )
    return part.number, read_articles(extractor, part.articles, run_id=part.run_id, recorded_at=part.recorded_at)


@cache
def _extractor(reference: Path) -> Extractor:
    with made_to_stay():
        return build_extractor(load_reference(reference))
