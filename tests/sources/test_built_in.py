"""The built-in catalogue: every source reads a listing in its real format, and a second run fetches nothing anew."""

from pathlib import Path

import pytest

from flows.settings import CHECKOUT
from flows.sources.catalogue import load_catalogue
from flows.sources.feed import FeedConfig
from tests.sources.polls import Polls, articles, page
from tests.web import Asked, Web

FIXTURES = Path(__file__).with_name("fixtures")
CATALOGUE = load_catalogue(CHECKOUT / "data" / "sources.toml")
FEEDS = {name: one for name, one in CATALOGUE.sources.items() if isinstance(one, FeedConfig)}
TEXT = "The measure enters into force on the day after its publication. " * 8


def test_every_feed_has_its_fixture() -> None:
    assert {f"{name}.xml" for name in FEEDS} == {path.name for path in FIXTURES.glob("*.xml")}


def test_those_on_by_default_are_polite() -> None:
    for one in CATALOGUE.sources.values():
        assert one.every_minutes >= 60
        assert one.robots
        assert one.licence


def line(name: str, web: Web) -> str:
    """The source's own line, with the address of a server on loopback in the place of its host."""
    words = next(one for one in CATALOGUE.path.read_text("utf-8").splitlines() if one.startswith(f"{name} ="))
    return words.replace(FEEDS[name].url, web.url(f"/{name}"))


@pytest.fixture
def stocked(web: Web) -> Web:
    """The fixtures, their links led to this server, and a page behind each link."""
    for name, config in FEEDS.items():
        words = (FIXTURES / f"{name}.xml").read_bytes()
        if config.follow != "never":
            for host in (b"https://press.un.org", b"https://www.dfat.gov.au", b"https://www.canada.ca",
                         b"https://www.news.admin.ch", b"https://www.dw.com"):  # fmt: skip
                words = words.replace(b"<link>" + host, b"<link>" + web.url("").encode())
                words = words.replace(b'href="' + host, b'href="' + web.url("").encode())
        web.does(f"/{name}", lambda asked, words=words: _validated(asked, words))
    web.does("*", lambda asked: asked.reply(200, page(f"Page {asked.path}", TEXT).encode()))
    web.has("/robots.txt", "", status=404)
    return web


def _validated(asked: Asked, body: bytes) -> None:
    etag = f'"{hash(body)}"'
    if asked.headers.get("If-None-Match") == etag:
        asked.reply(304)
    else:
        asked.reply(200, body, {"ETag": etag})


@pytest.mark.parametrize(
    ("name", "n_items", "n_articles"),
    [
        ("eu_council_press", 5, 5),
        ("un_press", 5, 5),
        ("un_security_council_press", 1, 1),
        ("ca_news", 2, 1),
        ("au_dfat", 2, 2),
        ("ch_seco", 2, 2),
        ("dw_en", 21, 1),
    ],
)
def test_feed_is_read_and_the_second_time_is_silent(
    stocked: Web, polls: Polls, name: str, n_items: int, n_articles: int
) -> None:
    followed = FEEDS[name].follow != "never"
    first = polls.run(line(name, stocked))
    poll = first.polls[0]
    assert (poll.outcome, poll.message, poll.n_items, poll.n_articles) == ("changed", None, n_items, n_articles)
    found = articles(first)
    assert {one.publisher for one in found} == {FEEDS[name].publisher}
    assert {one.published_from for one in found} == {"feed"}
    assert all((one.title or "").startswith("Page /") == followed for one in found)
    n_asked = len(stocked.paths())
    assert n_asked == 1 + followed * n_articles
    second = polls.run(line(name, stocked))
    assert (second.records, second.states, second.polls[0].outcome) == ([], [], "unchanged")
    assert stocked.paths()[n_asked:] == [f"/{name}"]


def test_whole_catalogue_twice(stocked: Web, polls: Polls) -> None:
    lines = "\n".join(line(name, stocked) for name in FEEDS)
    first = polls.run(lines)
    assert {poll.outcome for poll in first.polls} == {"changed"}
    archived = sum(path.stat().st_size for path in polls.folder.iterdir())
    second = polls.run(lines)
    assert ({poll.outcome for poll in second.polls}, second.records) == ({"unchanged"}, [])
    assert sum(poll.n_bytes for poll in second.polls) == 0
    assert sum(path.stat().st_size for path in polls.folder.iterdir()) == archived
