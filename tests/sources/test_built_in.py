"""The built-in catalogue: every source reads a listing in its real format, and a second run fetches nothing anew."""

import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from flows.archive.reader import read_all
from flows.fetching.limits import Limits
from flows.readings import Readings
from flows.settings import CHECKOUT
from flows.sources.catalogue import load_catalogue, parse_catalogue
from flows.sources.config import SourceConfig
from flows.sources.polling import Past
from flows.summary import RunStart
from tests.sources import bulk
from tests.sources.polls import Polls, articles, page
from tests.web import Asked, Web
from transforms.articles.record import RawArticle

FIXTURES = Path(__file__).with_name("fixtures")
CATALOGUE = load_catalogue(CHECKOUT / "data" / "sources.toml")
SOURCES = CATALOGUE.sources
TEXT = "The measure enters into force on the day after its publication. " * 8
LISTINGS = {
    "feed": "xml", "gov_uk": "xml", "index": "html", "federal_register": "json", "gdelt": "txt", "warc": "txt",
}  # fmt: skip
LINKED = (
    "https://press.un.org", "https://www.dfat.gov.au", "https://www.canada.ca", "https://www.news.admin.ch",
    "https://www.dw.com", "https://ofac.treasury.gov", "https://home.treasury.gov", "https://www.federalregister.gov",
    "https://www.gov.uk",
)  # fmt: skip

EXPECTED = {
    "ofac_recent_actions": (6, 6, "listing"),
    "ofac_press_releases": (2, 2, "listing"),
    "treasury_press": (2, 2, "page"),
    "federal_register_ofac": (2, 2, "api"),
    "federal_register_bis": (1, 1, "api"),
    "federal_register_state": (1, 1, "api"),
    "federal_register_presidential": (1, 1, "api"),
    "uk_ofsi": (2, 4, "api"),
    "uk_fcdo": (2, 1, "api"),
    "eu_council_press": (5, 5, "feed"),
    "un_press": (5, 5, "feed"),
    "un_security_council_press": (1, 1, "feed"),
    "ca_news": (2, 1, "feed"),
    "au_dfat": (2, 2, "feed"),
    "ch_seco": (2, 2, "feed"),
    "dw_en": (21, 1, "feed"),
    "gdelt": (3, 3, "page"),
    "cc_news": (2, 2, "page"),
}
"""Items of the listing, articles, where these have their date from."""


def listing_of(name: str, config: SourceConfig) -> Path:
    return FIXTURES / f"{name}.{LISTINGS[config.kind]}"


def test_every_source_has_its_fixture_and_figures() -> None:
    assert set(SOURCES) == set(EXPECTED)
    assert [name for name, one in SOURCES.items() if not listing_of(name, one).exists()] == []


def test_those_on_by_default_are_polite() -> None:
    for one in SOURCES.values():
        assert one.every_minutes >= 60 or one.kind == "gdelt", "its files come every quarter of an hour"
        assert one.robots
        assert one.licence


def test_what_is_recommended_is_on() -> None:
    kinds = [(name, one.kind) for name, one in SOURCES.items() if one.on]
    assert kinds == [
        ("ofac_recent_actions", "index"),
        ("federal_register_ofac", "federal_register"),
        ("federal_register_bis", "federal_register"),
        ("federal_register_state", "federal_register"),
        ("federal_register_presidential", "federal_register"),
        ("uk_ofsi", "gov_uk"),
        ("uk_fcdo", "gov_uk"),
        ("eu_council_press", "feed"),
        ("un_press", "feed"),
        ("dw_en", "feed"),
    ]


def line(name: str, web: Web) -> str:
    """The source's own line, with the address of a server on loopback in the place of its host."""
    words = next(one for one in CATALOGUE.path.read_text("utf-8").splitlines() if one.startswith(f"{name} ="))
    config = SOURCES[name]
    here = web.url(f"/{name}{'.atom' if config.kind == 'gov_uk' else ''}")
    if config.kind == "federal_register":
        return words.replace("{ ", f'{{ url = "{here}", ', 1)
    if config.kind == "warc":
        return words.replace("https://data.commoncrawl.org", web.url(""))
    return words.replace(config.address, here).replace('"home.treasury.gov"', '"127.0.0.1"')


@pytest.fixture
def stocked(web: Web) -> Web:
    """The fixtures, their links led to this server, and what is behind each link."""
    bulk.gdelt(web)
    bulk.cc_news(web)
    for name, config in SOURCES.items():
        if config.kind in {"gdelt", "warc"}:
            continue
        words = listing_of(name, config).read_bytes()
        if getattr(config, "follow", "always") != "never":
            words = led_here(words, web)
        web.does(f"/{name}", bulk.answering(words))
        web.does(f"/{name}.atom", bulk.answering(words))
    for name in ("uk_ofsi", "uk_fcdo"):
        for path, content in json.loads((FIXTURES / f"{name}.json").read_text("utf-8")).items():
            web.has(f"/api/content{path}", json.dumps(content))
    web.does("/ofac_recent_actions?page=1", bulk.answering((FIXTURES / "ofac_recent_actions.page1.html").read_bytes()))
    web.does("*", otherwise)
    web.has("/robots.txt", "", status=404)
    return web


def led_here(words: bytes, web: Web) -> bytes:
    for host in LINKED:
        for before in ("<link>", 'href="', 'url": "'):
            words = words.replace(f"{before}{host}".encode(), f"{before}{web.url('')}".encode())
    return words


def otherwise(asked: Asked) -> None:
    """Answer a query of the Register, a full text of it, or for any other address with a page."""
    path = urlsplit(asked.path).path
    if path.startswith("/federal_register_"):
        asked.server.answers[path](asked)
    elif path.endswith(".txt"):
        asked.reply(200, (FIXTURES / "federal_register.txt").read_bytes(), {"Content-Type": "text/html"})
    else:
        asked.reply(200, page(f"Page {path}", TEXT).encode())


@pytest.mark.parametrize("name", EXPECTED)
def test_source_is_read_and_the_second_time_is_silent(stocked: Web, polls: Polls, name: str) -> None:
    n_items, n_articles, found_in = EXPECTED[name]
    first = polls.run(line(name, stocked))
    poll = first.polls[0]
    assert (poll.outcome, poll.message, poll.n_items, poll.n_articles) == ("changed", None, n_items, n_articles)
    found = articles(first)
    assert {one.published_from or "page" for one in found} == {found_in}
    publisher = SOURCES[name].publisher
    assert SOURCES[name].kind in {"gdelt", "warc"} or all(
        one.publisher == publisher if publisher else one.publisher for one in found
    )
    n_asked = len(stocked.paths())
    second = polls.run(line(name, stocked), at_once=True)
    assert (second.records, second.polls[0].outcome) == ([], "unchanged")
    listings = (f"/{name}", "/crawl-data/CC-NEWS/")
    n_documents = [path for path in stocked.paths()[n_asked:] if not path.startswith(listings)]
    assert n_documents == []


@pytest.mark.parametrize("name", EXPECTED)
def test_archive_read_again_gives_the_same_articles(stocked: Web, polls: Polls, name: str) -> None:
    first = articles(polls.run(line(name, stocked)))
    catalogue = parse_catalogue(f"[sources]\n{line(name, stocked)}\n", Path("sources.toml"))
    start = RunStart("again", polls.now, ())
    readings = Readings(catalogue, Past({name: polls.states}), start)
    (file,) = polls.folder.glob("*.warc.gz")
    again = [one for source, response in read_all(file, Limits()) for one in readings.of(source, response)]
    assert sorted(map(told, again), key=str) == sorted(map(told, first), key=str)


def told(one: object) -> tuple[object, ...]:
    assert isinstance(one, RawArticle), one
    return one.url, one.title, one.text, one.published, one.published_from, one.publisher, one.notice, one.received


def test_whole_catalogue_twice(stocked: Web, polls: Polls) -> None:
    lines = "\n".join(line(name, stocked) for name in SOURCES)
    first = polls.by_day().run(lines)
    assert {poll.outcome for poll in first.polls} == {"changed"}
    assert len(articles(first)) == sum(n_articles for _, n_articles, _ in EXPECTED.values())
    archived = sum(path.stat().st_size for path in polls.folder.iterdir())
    second = polls.run(lines, at_once=True)
    assert ({poll.outcome for poll in second.polls}, second.records) == ({"unchanged"}, [])
    # the Register is asked for other days, since the first poll went a month back
    assert {poll.kind for poll in second.polls if poll.n_bytes} == {"federal_register"}
    third = polls.run(lines, at_once=True)
    assert (third.records, third.states, sum(poll.n_bytes for poll in third.polls)) == ([], [], 0)
    assert sum(path.stat().st_size for path in polls.folder.iterdir()) - archived < 20_000
