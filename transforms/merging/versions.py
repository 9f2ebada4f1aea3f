"""Which mentions count: an article's newest version alone speaks, and the newest extractor alone is believed.

A correction replaces what it corrects, and staging may hold the readings of several extractors.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from schemas.staging import Article, Mention


def newest_versions(articles: Iterable[Article]) -> dict[str, Article]:
    """Return each article's newest version by article_id: the last by recorded_at, then by version_id."""
    newest: dict[str, Article] = {}
    for article in articles:
        known = newest.get(article.article_id)
        if known is None or (article.recorded_at, article.version_id) > (known.recorded_at, known.version_id):
            newest[article.article_id] = article
    return newest


def first_seen(articles: Iterable[Article]) -> dict[str, datetime]:
    """Return when the first version of each article was read, by article_id."""
    seen: dict[str, datetime] = {}
    for article in articles:
        known = seen.get(article.article_id)
        if known is None or article.recorded_at < known:
            seen[article.article_id] = article.recorded_at
    return seen


def current_mentions(mentions: Sequence[Mention], newest: Mapping[str, Article]) -> list[int]:
    """Return the places of the newest extractor's mentions in the newest versions, each once, in order of mention_id.

    Raises:
        ValueError: a mention belongs to an article that is not there.
    """
    if len(mentions) == 0:
        return []
    version = max((mention.recorded_at, mention.extractor_version) for mention in mentions)[1]
    kept: dict[str, int] = {}
    for place, mention in enumerate(mentions):
        article = newest.get(mention.article_id)
        if article is None:
            raise ValueError(
                f"mention {mention.mention_id} belongs to article {mention.article_id}, which is not stored"
            )
        if mention.extractor_version == version and mention.version_id == article.version_id:
            kept[mention.mention_id] = place
    return [kept[mention_id] for mention_id in sorted(kept)]
