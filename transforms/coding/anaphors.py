"""What "the bloc" and "the Council" stand for in this article."""

from collections import Counter
from dataclasses import replace

from schemas.vocabulary import ORGANISATION_SENDERS
from transforms.coding.frames import SentenceView
from transforms.reading.spans import Item


def resolve_anaphors(views: list[SentenceView]) -> None:
    """Bind each ambiguous anaphor to the body that the article names most.

    An anaphor whose own body is named, and none more often, keeps it; so does one in an article that names no body.
    """
    named: Counter[str] = Counter()
    anaphors: list[Item] = []
    for view in views:
        for item in view.items:
            if item.sense is None:
                continue
            if item.kind == "actor" and item.sense.data.code in ORGANISATION_SENDERS:
                named[item.sense.data.code] += 1
            elif item.kind == "anaphor" and item.sense.data.ambiguous:
                anaphors.append(item)
    top = named.most_common(1)
    for item in anaphors:
        if item.sense is None:
            continue
        if not top:
            continue
        if named[item.sense.data.code] < top[0][1]:
            item.sense = replace(item.sense, data=replace(item.sense.data, code=top[0][0]))
