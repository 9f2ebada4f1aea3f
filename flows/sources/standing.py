"""What was read of a document stays when only a part of it, or a summary, is to be had later.

The newest version of an article alone speaks: the beginning of a text behind a paywall would take back what the whole
text said.
"""

from flows.fetching.response import Response
from flows.sources.session import Session
from schemas.sources import SourceState
from schemas.vocabulary import IssueKind, Wall
from transforms.articles.record import RawArticle

_PART, _WHOLE = "part", "whole"


def was_read(row: SourceState) -> bool:
    """Return whether a document was read by an earlier poll, by its row before this one."""
    return row.changed_at is not None


def takes_back(session: Session, row: SourceState, article: RawArticle, response: Response) -> bool:
    """Return whether an article is a part of one that was read whole, which is an issue; and note what it is."""
    name = f"text of {row.key}"
    known = session.ledger.mark(name)
    if article.walled is None:
        if known is not None:
            session.ledger.set_mark(name, _WHOLE)
        return False
    if was_read(row) and known != _PART:
        kind = IssueKind.PAYWALLED if article.walled is Wall.PAYWALL else IssueKind.NOT_FETCHED
        session.trouble(
            kind, "only a part of it is to be had by now: the text that was read before stays", response.url
        )
        return True
    session.ledger.set_mark(name, _PART)
    return False
