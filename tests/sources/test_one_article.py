"""An article that several sources of a publisher bring, each under an address of its own: one article, one version."""

from datetime import UTC, datetime

from tests.articles.test_sitemap import entry, urlset
from tests.sources.polls import Polls, articles, item, page, rss
from tests.web import Web
from transforms.articles.identity import build_article

NOW = datetime(2026, 3, 15, 12, tzinfo=UTC)
LIFTED = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. " * 5


def story(web: Web) -> str:
    """Return the page of a story, which names its canonical address and says when it was published."""
    told = '{"@type": "NewsArticle", "datePublished": "2025-12-13T10:01:00Z"}'
    whole = page("Potash sanctions on Belarus lifted", LIFTED)
    marks = f'<link rel="canonical" href="{web.url("/world/story")}"><script type="application/ld+json">{told}</script>'
    return whole.replace("</head>", f"{marks}</head>")


def test_feed_sitemap_page_and_amp_bring_one_article(web: Web, polls: Polls) -> None:
    own = web.has("/world/story", story(web))
    tracked = web.has("/world/story?utm_source=rss&utm_medium=feed", story(web))
    amp = web.has("/world/story/amp", story(web))
    moved = web.has("/go/77", "", 301, Location=own)
    web.has("/feed", rss(item(1, "In short.", tracked)))
    web.has("/map", urlset(entry(own, "<lastmod>2026-11-26</lastmod>")))
    found = [
        *articles(polls.run(f'a = {{ kind = "feed", url = "{web.url("/feed")}" }}')),
        *articles(polls.run(f'b = {{ kind = "sitemap", url = "{web.url("/map")}" }}')),
        *articles(polls.run(f'c = {{ kind = "page", url = "{amp}" }}')),
        *articles(polls.run(f'd = {{ kind = "page", url = "{moved}" }}')),
    ]
    assert len(found) == 4
    built = [
        build_article(one, classify=lambda *_: (None, "media"), passes=lambda *_: True, now=NOW, run_id="run")[0]
        for one in found
    ]
    assert len({one.article_id for one in built}) == 1
    assert len({one.version_id for one in built}) == 1
    assert {one.url for one in built} == {own}
