"""The day of the news of each item of a digest: what one item gives as its day is not that of the next."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from transforms.coding.discourse.news_day import NewsDay, item_day, news_day
from transforms.coding.model import Reading, SentenceView


def days_of_items(
    views: list[SentenceView], readings: Iterable[Reading], published: date | None, news: NewsDay
) -> dict[int, NewsDay]:
    """Return the day of the news by the number of the item; what stands above the items speaks for all of them.

    Args:
        views: the sentences of the text.
        readings: what is read of them.
        published: the day on which the text speaks.
        news: the day of the news of the whole text, which holds for a text without items.
    """
    items: dict[int, list[SentenceView]] = defaultdict(list)
    for view in views:
        items[view.section].append(view)
    if published is None or news.past or len(items) == 1:
        return dict.fromkeys(items, news)
    told: dict[int, list[Reading]] = defaultdict(list)
    for one in readings:
        told[one.frame.view.section].append(one)
    above = news_day(items[0], published, told[0]) if 0 in items else NewsDay(published)
    return {at: _day_of_item(found, told[at], published, above, news) for at, found in items.items()}


def _day_of_item(
    views: list[SentenceView], readings: list[Reading], published: date, above: NewsDay, news: NewsDay
) -> NewsDay:
    """Return the day that an item gives, else that above the items; else what is only voiced is of the text's own."""
    if views[0].section == 0:
        return above if above.stated else replace(news, voiced=published)
    own = item_day(views, published, readings)
    if own is not None:
        return NewsDay(own, stated=True)
    return above if above.stated else replace(news, voiced=published)
