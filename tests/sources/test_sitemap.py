"""The kind ``sitemap``: what is fetched of one, of an index, over several polls, and how it fails."""

import gzip
from datetime import timedelta

import pytest

from tests.articles.test_sitemap import entry, urlset
from tests.sources.polls import Polls, articles, page, problems
from tests.web import Web

LONG = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. " * 5


def stock(web: Web, *paths: str) -> None:
    for path in paths:
        web.has(path, page(f"Page {path}", LONG))


def news(web: Web, polls: Polls, path: str, days_ago: float, *, title: str = "Potash", lastmod: str = "") -> str:
    at = (polls.now - timedelta(days=days_ago)).isoformat(timespec="seconds")
    said = f"<n:publication_date>{at}</n:publication_date><n:title>{title}</n:title>"
    language = "<n:publication><n:language>en</n:language></n:publication>"
    changed = f"<lastmod>{lastmod}</lastmod>" if lastmod else ""
    return entry(web.url(path), f"<n:news>{language}{said}</n:news>{changed}")


def index(web: Web, **children: str) -> str:
    said = [
        f"<sitemap><loc>{web.url(f'/{name}.xml')}</loc>{f'<lastmod>{at}</lastmod>' if at else ''}</sitemap>"
        for name, at in children.items()
    ]
    return f"<?xml version='1.0'?><sitemapindex>{''.join(said)}</sitemapindex>"


def line(web: Web, more: str = "", path: str = "/map.xml") -> str:
    return f'a = {{ kind = "sitemap", url = "{web.url(path)}"{more} }}'


def titles(found: object) -> list[str | None]:
    return [one.title for one in articles(found)]  # type: ignore[arg-type]


def test_new_addresses_are_fetched_and_the_second_time_none(web: Web, polls: Polls) -> None:
    stock(web, "/1", "/2", "/old")
    web.has("/map.xml", urlset(news(web, polls, "/2", 0), news(web, polls, "/1", 1), news(web, polls, "/old", 30)))
    first = polls.run(line(web))
    assert titles(first) == ["Page /2", "Page /1"]
    assert {(one.published_from, one.language) for one in articles(first)} == {("sitemap", "en")}
    assert (first.polls[0].n_items, first.polls[0].outcome) == (3, "changed")
    n_asked = len(web.paths())
    second = polls.run(line(web))
    assert (second.records, second.states, second.polls[0].outcome) == ([], [], "unchanged")
    assert web.paths()[n_asked:] == ["/map.xml"]


def test_clock_that_was_ahead_once_does_not_silence_a_sitemap(web: Web, polls: Polls) -> None:
    stock(web, "/1", "/2")
    real = polls.now
    polls.now += timedelta(days=900)
    web.has("/map.xml", urlset(entry(web.url("/1"), f"<lastmod>{real.isoformat()}</lastmod>")))
    assert titles(polls.run(line(web))) == []
    polls.now = real + timedelta(hours=2)
    web.has("/map.xml", urlset(news(web, polls, "/1", 0), news(web, polls, "/2", 0)))
    assert titles(polls.run(line(web))) == ["Page /1", "Page /2"]


def test_address_that_is_none_keeps_no_other_from_being_read(web: Web, polls: Polls) -> None:
    stock(web, "/1")
    web.has("/map.xml", urlset(entry("http://[x"), entry("javascript:go(1)"), news(web, polls, "/1", 0)))
    found = polls.run(line(web))
    assert (found.polls[0].outcome, titles(found)) == ("changed", ["Page /1"])


def test_relative_addresses_are_read_and_what_is_none_is_told(web: Web, polls: Polls) -> None:
    stock(web, "/1")
    more = f"<lastmod>{polls.now.isoformat()}</lastmod>"
    web.has("/map.xml", "<sitemapindex><sitemap><loc>deep/more.xml</loc></sitemap></sitemapindex>")
    web.has("/deep/more.xml", urlset(entry("../1", more), entry("//elsewhere.example/2", more)))
    found = polls.run(line(web))
    assert titles(found) == ["Page /1"]
    assert [(one.kind, one.words) for one in problems(found)] == [("malformed", "//elsewhere.example/2")]


def test_text_of_addresses_gives_those_that_come_after_the_first_poll(web: Web, polls: Polls) -> None:
    stock(web, "/1", "/2")
    web.has("/map.txt", f"{web.url('/1')}\n")
    first = polls.run(line(web, path="/map.txt"))
    assert (titles(first), first.polls[0].n_items, first.polls[0].outcome) == ([], 1, "unchanged")
    web.has("/map.txt", gzip.compress(f"{web.url('/1')}\n{web.url('/2')}\n".encode()))
    assert titles(polls.run(line(web, path="/map.txt"))) == ["Page /2"]


def test_index_that_names_itself_is_asked_for_once(web: Web, polls: Polls) -> None:
    stock(web, "/1")
    web.has("/map.xml", index(web, map="", other="", more=""))
    web.has("/other.xml", index(web, map="", other=""))
    web.has("/more.xml", urlset(news(web, polls, "/1", 0)))
    found = polls.run(line(web))
    assert (titles(found), problems(found)) == (["Page /1"], [])
    assert sorted(web.paths()) == ["/1", "/map.xml", "/more.xml", "/other.xml"]


def test_missed_days_are_caught_up_and_what_is_older_stays_out(web: Web, polls: Polls) -> None:
    stock(web, "/1", "/2", "/3", "/late")
    web.has("/map.xml", urlset(news(web, polls, "/1", 0)))
    polls.run(line(web))
    polls.now += timedelta(days=20)
    web.has(
        "/map.xml", urlset(*(news(web, polls, path, days) for path, days in {"/3": 0, "/2": 15, "/late": 40}.items()))
    )
    assert titles(polls.run(line(web))) == ["Page /3", "Page /2"]


def test_change_of_a_known_address_is_fetched_again(web: Web, polls: Polls) -> None:
    stock(web, "/1", "/2")
    web.has("/map.xml", urlset(news(web, polls, "/1", 1), news(web, polls, "/2", 1)))
    polls.run(line(web))
    web.has("/1", page("Corrected", LONG))
    later = (polls.now).isoformat(timespec="seconds")
    polls.now -= timedelta(hours=1)  # the dates of publication stay as they were
    web.has("/map.xml", urlset(news(web, polls, "/1", 1, lastmod=later), news(web, polls, "/2", 1)))
    polls.now += timedelta(hours=1)
    assert titles(polls.run(line(web))) == ["Corrected"]


def test_undated_addresses_of_the_first_poll_are_past_and_later_ones_are_not(web: Web, polls: Polls) -> None:
    stock(web, "/1", "/2")
    web.has("/map.xml", urlset(entry(web.url("/1"))))
    assert titles(polls.run(line(web))) == []
    web.has("/map.xml", urlset(entry(web.url("/1")), entry(web.url("/2"))))
    assert titles(polls.run(line(web))) == ["Page /2"]


def test_index_leads_to_what_has_changed_only(web: Web, polls: Polls) -> None:
    stock(web, "/1", "/2", "/3")
    before, now = ((polls.now - timedelta(days=days)).strftime("%Y-%m-%d") for days in (100, 0))
    web.has("/map.xml", index(web, old=before, new=now, undated=""))
    web.has("/old.xml", urlset(news(web, polls, "/3", 100)))
    web.has("/new.xml", urlset(news(web, polls, "/1", 0)))
    web.has("/undated.xml", urlset(), ETag='"1"')
    assert titles(polls.run(line(web, ", expect_items = 0"))) == ["Page /1"]
    assert web.paths() == ["/map.xml", "/undated.xml", "/new.xml", "/1"]
    web.has("/undated.xml", urlset(entry(web.url("/2"))))
    n_asked = len(web.paths())
    second = polls.run(line(web, ", expect_items = 0"))
    assert titles(second) == ["Page /2"]
    assert web.paths()[n_asked:] == ["/map.xml", "/undated.xml", "/2"]
    assert problems(second) == []


def test_new_sitemap_of_an_index_is_read_whole_although_undated(web: Web, polls: Polls) -> None:
    stock(web, "/1", "/2")
    web.has("/map.xml", index(web, one=""))
    web.has("/one.xml", urlset(entry(web.url("/1"))))
    web.has("/two.xml", urlset(entry(web.url("/2"))))
    assert titles(polls.run(line(web))) == []
    web.has("/map.xml", index(web, one="", two=""))
    assert titles(polls.run(line(web))) == ["Page /2"]


def test_compressed_sitemap_is_read_and_a_bomb_is_not(web: Web, polls: Polls) -> None:
    stock(web, "/1")
    web.has("/map.xml.gz", gzip.compress(urlset(news(web, polls, "/1", 0))), Content_Type="application/gzip")
    assert titles(polls.run(line(web, path="/map.xml.gz"))) == ["Page /1"]
    web.has("/bomb.xml.gz", gzip.compress(b"<urlset>" + b" " * 30_000_000))
    bomb = polls.run(line(web, path="/bomb.xml.gz").replace("a =", "b ="))
    assert (bomb.polls[0].outcome, "decompresses to more" in (bomb.polls[0].message or "")) == ("failed", True)


def test_one_broken_sitemap_keeps_the_others_from_nothing_and_is_read_later(web: Web, polls: Polls) -> None:
    stock(web, "/1", "/2")
    web.has("/map.xml", index(web, broken="", good=""))
    web.has("/broken.xml", "<urlset", status=500)
    web.has("/good.xml", urlset(news(web, polls, "/1", 0)))
    first = polls.run(line(web))
    assert (titles(first), first.polls[0].outcome) == (["Page /1"], "failed")
    web.has("/broken.xml", urlset(news(web, polls, "/2", 0)))
    second = polls.run(line(web))
    assert (titles(second), second.polls[0].outcome) == (["Page /2"], "changed")


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ("<!doctype html><html><body>Are you human?</body></html>", "challenged"),
        ("<rss></rss>", "failed"),
        ("<urlset></urlset>", "too_few"),
    ],
)
def test_what_is_no_sitemap_is_a_failure(web: Web, polls: Polls, body: str, outcome: str) -> None:
    web.has("/map.xml", body)
    assert polls.run(line(web)).polls[0].outcome == outcome


def test_addresses_elsewhere_and_without_the_words_are_passed_over(web: Web, polls: Polls) -> None:
    stock(web, "/potash-sanctions", "/football", "/other/sanctions", "/3")
    web.has(
        "/map.xml",
        urlset(
            news(web, polls, "/potash-sanctions", 0, title="Potash"),
            news(web, polls, "/football", 0, title="Football"),
            news(web, polls, "/3", 0, title="New sanctions on oil"),
            news(web, polls, "/other/sanctions", 0),
            entry("https://b.example/sanctions"),
        ),
    )
    found = polls.run(line(web, f', match = "sanctions", links = "{web.url("/")}[^/]+$"'))
    assert (titles(found), found.polls[0].n_items) == (["Page /potash-sanctions", "Page /3"], 3)


def test_indexes_of_indexes_end(web: Web, polls: Polls) -> None:
    for number in range(5):
        web.has("/map.xml" if number == 0 else f"/{number}.xml", index(web, **{str(number + 1): ""}))
    found = polls.run(line(web, ", expect_items = 0"))
    assert web.paths() == ["/map.xml", "/1.xml", "/2.xml"]
    assert [one.kind for one in problems(found)] == ["too_large"]


def test_more_sitemaps_than_one_poll_reads_are_read_by_the_next(web: Web, polls: Polls) -> None:
    stock(web, "/1", "/2")
    now = polls.now.isoformat(timespec="seconds")
    before = (polls.now - timedelta(hours=1)).isoformat(timespec="seconds")
    web.has("/map.xml", index(web, one=now, two=before))
    web.has("/one.xml", urlset(news(web, polls, "/1", 0)))
    web.has("/two.xml", urlset(news(web, polls, "/2", 5)))
    few = line(web, ", max_sitemaps = 2")
    first = polls.run(few)
    assert (titles(first), [one.kind for one in problems(first)]) == (["Page /1"], ["not_fetched"])
    assert titles(polls.run(few)) == ["Page /2"]
    n_asked = len(web.paths())
    assert polls.run(few).polls[0].outcome == "unchanged"
    assert web.paths()[n_asked:] == ["/map.xml"]


def test_robots_txt_names_the_sitemaps(web: Web, polls: Polls) -> None:
    stock(web, "/1", "/2", "/3")
    web.has("/map.xml", urlset(news(web, polls, "/1", 0)))
    web.has("/more.xml.gz", gzip.compress(urlset(news(web, polls, "/2", 0)), mtime=0))
    named = f"Sitemap: {web.url('/map.xml')}\nsitemap:/more.xml.gz\nSITEMAP: http://other.example/map.xml\n"
    web.has("/robots.txt", f"\ufeffUser-agent: *\nDisallow: /private\n\n{named}")
    first = polls.run(line(web, path="/robots.txt"))
    assert (titles(first), first.polls[0].message) == (["Page /1", "Page /2"], None)
    assert polls.run(line(web, path="/robots.txt")).records == []
    web.has("/map.xml", urlset(news(web, polls, "/3", 0), news(web, polls, "/1", 0)))
    assert titles(polls.run(line(web, path="/robots.txt"))) == ["Page /3"]


def test_robots_txt_that_names_none_is_a_failure(web: Web, polls: Polls) -> None:
    web.has("/robots.txt", "User-agent: *\nDisallow: /private\n")
    (poll,) = polls.run(line(web, path="/robots.txt")).polls
    assert (poll.outcome, "names no sitemap" in (poll.message or "")) == ("failed", True)
