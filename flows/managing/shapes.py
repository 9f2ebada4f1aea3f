"""What an address answers with, told by its shape: a feed, a sitemap, a page with an article."""

import re

from flows.fetching.body import Damaged, TooLarge, unpacked
from flows.fetching.limits import Limits
from flows.fetching.response import Response
from flows.sources.pages import read_page
from transforms.articles.feeds.feed import read_feed
from transforms.articles.feeds.json_feed import is_json, read_json_feed
from transforms.articles.feeds.sitemap import NoSitemap, read_sitemap
from transforms.articles.record import Problem, RawArticle

_BEGINNING = 2000
_FEED = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*)*<(?:rss|(?:\w+:)?feed|(?:\w+:)?RDF)[\s>]", re.S
)
_LEAST_PARAGRAPH = 60  # characters; less is a list of links, or a menu


def is_feed(answer: Response) -> bool:
    """Return whether an answer is a feed, be it one that has nothing yet."""
    read = read_json_feed if is_json(answer.body) else read_feed
    return bool(read(answer.url, answer.body).items) or _FEED.match(answer.body[:_BEGINNING]) is not None


def is_sitemap(limits: Limits, answer: Response) -> bool:
    """Return whether an answer is a sitemap, compressed or not."""
    try:
        read_sitemap(unpacked(answer.body, limits), answer.url)
    except (NoSitemap, TooLarge, Damaged):
        return False
    return True


def lacks_article(answer: Response) -> str | None:
    """Return why no article can be read of an answer; None if one can."""
    found = list(read_page(answer, {}))
    texts = [one.text for one in found if isinstance(one, RawArticle)]
    if any(len(part) >= _LEAST_PARAGRAPH for text in texts for part in text.split("\n\n")):
        return None
    return next((one.message for one in found if isinstance(one, Problem) and one.fatal), "not one paragraph of text")
