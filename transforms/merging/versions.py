"""Which mentions count: an article's newest version alone speaks, and the newest extractor alone is believed.

A correction replaces what it corrects, and staging may hold the readings of several extractors.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from operator import attrgetter

from schemas.staging import Article, Mention


def newest_versions(articles: Collection[Article]) -> dict[str, Article]:
    """Return each article's newest version by article_id: the last by recorded_at, then by version_id."""
    newest = {one.article_id: one for one in articles}
    if len(newest) == len(articles):
        return newest
    for article in articles:
        known = newest[article.article_id]
        if (article.recorded_at, article.version_id) > (known.recorded_at, known.version_id):
            newest[article.article_id] = article
    return newest


def first_seen(articles: Collection[Article]) -> dict[str, datetime]:
    """Return when the first version of each article was read, by article_id."""
    seen = {one.article_id: one.recorded_at for one in articles}
    if len(seen) == len(articles):
        return seen
    for article in articles:
        seen[article.article_id] = min(article.recorded_at, seen[article.article_id])
    return seen


def current_mentions(mentions: Sequence[Mention], newest: Mapping[str, Article]) -> list[int]:
    """Return the places of the newest extractor's mentions in the newest versions, each once, in order of mention_id.

    Raises:
        ValueError: a mention belongs to an article that is not there.
    """
    if len(mentions) == 0:
        return []
    version = max(map(_READ_BY, mentions))[1]
    missing = next((one for one in mentions if one.article_id not in newest), None)
    if missing is not None:
        raise ValueError(f"mention {missing.mention_id} belongs to article {missing.article_id}, which is not stored")
    kept = [
        place
        for place, one in enumerate(mentions)
        if one.version_id == newest[one.article_id].version_id and one.extractor_version == version
    ]
    ids = [mentions[place].mention_id for place in kept]
    last = dict(zip(ids, kept, strict=True))
    return [*map(last.__getitem__, sorted(last))]


_READ_BY = attrgetter("recorded_at", "extractor_version")
