"""What "the bloc" and "the Council" stand for in this article."""

from collections import Counter
from dataclasses import replace

from schemas.vocabulary import ORGANISATION_SENDERS
from transforms.coding.model import SentenceView


def resolve_anaphors(views: list[SentenceView]) -> None:
    """Bind each ambiguous anaphor to the body that the article names most.

    An anaphor whose own body is named, and none more often, keeps it; so does one in an article that names no body.
    """
    items = [item for view in views for item in view.items]
    named = Counter(item.data.code for item in items if item.kind == "actor" and item.data.code in ORGANISATION_SENDERS)
    for code, count in named.most_common(1):
        for item in items:
            doubtful = item.kind == "anaphor" and item.data.ambiguous and named[item.data.code] < count
            if doubtful and item.sense is not None:
                item.sense = replace(item.sense, data=replace(item.sense.data, code=code))
