"""What an article says that the reference data could not name: reported, never guessed."""

from schemas.staging import Article
from schemas.vocabulary import IssueKind, Stage
from transforms.articles.record import Problem
from transforms.coding.claims import Claim


def find_problems(claims: list[Claim], article: Article, whole: str) -> list[Problem]:
    """Return a problem for each decided claim without a sender or without any target, with the sentence in question."""
    found: dict[tuple[str, int], Problem] = {}
    for claim in claims:
        if not claim.decided:
            continue
        words = whole[claim.evidence_start : claim.evidence_end][:300]
        if claim.sender is None:
            found[IssueKind.UNCODED_SENDER, claim.evidence_start] = Problem(
                kind=IssueKind.UNCODED_SENDER,
                message="no sender is named here or in the rest of the article that data/reference/ knows; "
                "a line in country_names.csv or sender_voices.csv mends an unknown name",
                file=article.source_path,
                line=article.source_line,
                article_id=article.article_id,
                words=words,
                stage=Stage.EXTRACT,
                fatal=False,
            )
        if claim.target_country is None and claim.target_name is None:
            found[IssueKind.UNKNOWN_WORD, claim.evidence_start] = Problem(
                kind=IssueKind.UNKNOWN_WORD,
                message="no target is named here or in the rest of the article that data/reference/ knows; "
                "a line in country_names.csv or entities.csv mends an unknown name",
                file=article.source_path,
                line=article.source_line,
                article_id=article.article_id,
                words=words,
                stage=Stage.EXTRACT,
                fatal=False,
            )
    return list(found.values())
