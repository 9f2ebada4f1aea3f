"""``sources add`` of a page that lists others: selectors found, what they take shown, a line that can be polled."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from flows.managing.adding import add_source
from flows.managing.proposing import Item
from flows.sources.catalogue import Catalogue, load_catalogue
from tests.articles.test_sitemap import entry, urlset
from tests.sources.polls import Polls, articles, item, page, rss
from tests.sources.test_feed import LONG
from tests.web import Web

LIMITS = '[fetching]\ncontact = "log@example.org"\ndelay_seconds = 0\nallow_addresses = ["127.0.0.1/32"]\n[sources]\n'
MENU = "<nav><ul>" + "".join(f"<li><a href='/about/{at}'>About us {at}</a></li>" for at in range(9)) + "</ul></nav>"


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    path = tmp_path / "sources.toml"
    path.write_text(LIMITS, encoding="utf-8")
    return load_catalogue(path)


def titled(at: int) -> str:
    return f"Measures against sector number {at}"


FORMS = {
    "rows with classes": lambda at: (
        f'<div class="row r{at} views-row"><h3><a href="/n/{at}">{titled(at)}</a></h3>'
        f"<div>December {at:02}, 2025</div></div>"
    ),
    "a table": lambda at: f'<tr><td>2025-12-{at:02}</td><td><a href="/n/{at}">{titled(at)}</a></td></tr>',
    "plain items": lambda at: f'<li><time datetime="2025-12-{at:02}">x</time> <a href="/n/{at}">{titled(at)}</a></li>',
    "topics before headlines": lambda at: (
        f'<article class="card"><a href="/topic/{at % 2}">Trade</a><h2><a href="/n/{at}">{titled(at)}</a></h2>'
        f"<p>{at} December 2025. A summary that says in a long sentence what the measures are about.</p></article>"
    ),
}


def listed(form: str, n: int = 8, more: str = "") -> str:
    rows = "".join(FORMS[form](at) for at in range(1, n + 1))
    inner = {"a table": f'<table class="news">{rows}</table>', "plain items": f'<ul class="news">{rows}</ul>'}
    return f"<html><head><title>News</title></head><body>{MENU}<main>{inner.get(form, rows)}</main>{more}</body></html>"


@pytest.mark.parametrize("form", FORMS)
def test_list_is_proposed_shown_written_and_can_be_polled(
    web: Web, catalogue: Catalogue, polls: Polls, form: str
) -> None:
    for at in range(1, 9):
        web.has(f"/n/{at}", page(titled(at), LONG))
    url = web.has("/news", listed(form, more='<ul><li class="next"><a href="/news?page=2">Next</a></li></ul>'))
    shown: list[Item] = []
    line = add_source(catalogue, url, "paper", on=True, show=shown.extend)
    assert f'kind = "index", url = "{url}", items = ' in line
    assert 'next = "li.next a"' in line
    assert [(one.title, one.url) for one in shown] == [(titled(at), web.url(f"/n/{at}")) for at in range(1, 9)]
    assert all(one.published for one in shown)
    web.has("/news?page=2", "<html></html>")
    assert load_catalogue(catalogue.path).sources["paper"].kind == "index"
    assert [one.title for one in articles(polls.run(line))] == [titled(at) for at in range(1, 9)]


def test_items_of_another_host_are_named(web: Web, catalogue: Catalogue) -> None:
    body = listed("a table").replace('href="/n/', 'href="http://news.example/n/')
    line = add_source(catalogue, web.has("/news", body), "paper", on=True)
    assert 'hosts = ["news.example"]' in line


def test_article_beside_a_box_of_others_stays_a_page(web: Web, catalogue: Catalogue) -> None:
    box = '<div class="more">' + "".join(FORMS["plain items"](at) for at in range(1, 5)) + "</div>"
    plain = page("Potash", LONG).replace("</body>", box + "</body>")
    assert 'kind = "page"' in add_source(catalogue, web.has("/a", plain), "a", on=True)
    many = '<div class="more">' + "".join(FORMS["plain items"](at) for at in range(1, 9)) + "</div>"
    dated = page("Potash", LONG, article_published_time="2025-12-13T10:00:00Z").replace("</body>", many + "</body>")
    assert 'kind = "page"' in add_source(load_catalogue(catalogue.path), web.has("/b", dated), "b", on=True)


def test_items_of_feeds_and_sitemaps_are_shown_too(web: Web, catalogue: Catalogue) -> None:
    def of(url: str, name: str) -> Sequence[Item]:
        shown: list[Item] = []
        add_source(load_catalogue(catalogue.path), url, name, on=True, show=shown.extend)
        return shown

    feed = of(web.has("/feed", rss(item(1, LONG), item(2, LONG))), "feed")
    assert [one.title for one in feed] == ["Headline number 1", "Headline number 2"]
    told = '{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [{"id": "1", "title": "One", "url":'
    found = of(web.has("/json", f'{told} "{web.url("/1")}", "content_text": "Words."}}]}}'), "json")
    assert [(one.title, one.url) for one in found] == [("One", web.url("/1"))]
    assert [one.url for one in of(web.has("/map", urlset(entry(web.url("/2")))), "map")] == [web.url("/2")]
