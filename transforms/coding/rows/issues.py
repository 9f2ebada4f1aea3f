"""What an article says that the reference data could not name: reported, never guessed."""

from schemas.staging import Article
from schemas.vocabulary import IssueKind, Stage
from transforms.articles.record import Problem
from transforms.coding.rows.claims import Claim

_QUOTED = 300
"""Characters of a sentence that a problem quotes."""

_MESSAGES = {
    IssueKind.UNCODED_SENDER: "no sender is named here or in the rest of the article that data/reference/ knows; "
    "a line in country_names.csv or sender_voices.csv mends an unknown name",
    IssueKind.UNKNOWN_WORD: "no target is named here or in the rest of the article that data/reference/ knows; "
    "a line in country_names.csv or entities.csv mends an unknown name",
}


def find_problems(claims: list[Claim], article: Article, whole: str) -> list[Problem]:
    """Return a problem for each decided claim without a sender or without any target, with the sentence in question.

    A sentence counts once for each of the two.
    """
    found: dict[tuple[IssueKind, int], str] = {}
    for claim in claims:
        if claim.decided:
            for kind in _missing(claim):
                found[kind, claim.evidence_start] = whole[claim.evidence_start : claim.evidence_end][:_QUOTED]
    return [_problem(kind, words, article) for (kind, _), words in found.items()]


def cut_short(article: Article, most: int) -> Problem:
    """Return the problem of an article of which only the beginning was read."""
    return Problem(
        kind=IssueKind.TOO_LARGE,
        message=f"only the first {most:,} characters of the article were read",
        file=article.source_path,
        line=article.source_line,
        article_id=article.article_id,
        words=None,
        stage=Stage.EXTRACT,
        fatal=False,
    )


def _missing(claim: Claim) -> list[IssueKind]:
    kinds = []
    if claim.sender is None:
        kinds.append(IssueKind.UNCODED_SENDER)
    if claim.target_country is None and claim.target_name is None:
        kinds.append(IssueKind.UNKNOWN_WORD)
    return kinds


def _problem(kind: IssueKind, words: str, article: Article) -> Problem:
    return Problem(
        kind=kind,
        message=_MESSAGES[kind],
        file=article.source_path,
        line=article.source_line,
        article_id=article.article_id,
        words=words,
        stage=Stage.EXTRACT,
        fatal=False,
    )
