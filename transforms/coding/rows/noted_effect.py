"""The day on which an official notice says, beside its text, that it takes effect."""

import json
from contextlib import suppress
from datetime import date

from schemas.staging import Article
from schemas.vocabulary import SourceClass, Status
from transforms.coding.rows.claims import Claim

_DECIDED = (Status.IN_FORCE, Status.ANNOUNCED)


def noted_effect(claim: Claim, article: Article) -> str | None:
    """Return the notice's ``effective_on`` for what the notice itself does and gives no day of its own; else None.

    What it recalls, proposes or refuses has another day or none, and only the authority's own notice is believed.
    """
    if article.source_class != SourceClass.OFFICIAL or article.notice is None:
        return None
    if not claim.main or claim.status not in _DECIDED or claim.when.stated:
        return None
    noted = _day(json.loads(article.notice).get("effective_on"))
    return noted if noted != claim.when.value else None


def _day(noted: object) -> str | None:
    """Return an ISO day; None for none, and for words in its place, such as "upon publication"."""
    with suppress(ValueError):
        return date.fromisoformat(str(noted)).isoformat()
    return None
