"""The kind ``feed``: what is read, what is remembered, what a second poll asks for."""

import gzip
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from schemas.staging import Article
from tests.sources.polls import Polls, articles, item, page, problems, rss
from tests.web import Asked, Web
from transforms.articles.identity import build_article
from transforms.articles.record import RawArticle

LONG = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. " * 20
SHORT = "Sanctions on potash are lifted."


def paths_after(web: Web, n_before: int) -> list[str]:
    return web.paths()[n_before:]


def test_items_with_their_text_are_read_from_the_feed(web: Web, polls: Polls) -> None:
    url = web.has("/feed", rss(item(1, LONG, "https://a.example/one"), item(2, LONG)))
    found = polls.run(f'a = {{ kind = "feed", url = "{url}" }}')
    assert [one.title for one in articles(found)] == ["Headline number 1", "Headline number 2"]
    first = articles(found)[0]
    assert (first.url, first.publisher, first.published_from) == ("https://a.example/one", "The Gazette", "feed")
    assert first.received is not None
    assert (first.received.source, first.received.raw_offset is not None) == ("a", True)
    assert web.paths() == ["/feed"]
    assert (found.polls[0].outcome, found.polls[0].n_items, found.polls[0].n_articles) == ("changed", 2, 2)


def test_second_poll_brings_nothing_and_fetches_no_page_again(web: Web, polls: Polls) -> None:
    web.has("/one", page("Potash", LONG))
    feed = rss(item(1, SHORT, web.url("/one")))
    url = web.does("/feed", lambda asked: validated(asked, feed, '"1"'))
    entry = f'a = {{ kind = "feed", url = "{url}" }}'
    first = polls.run(entry)
    assert [one.title for one in articles(first)] == ["Potash"]
    second = polls.run(entry)
    assert (second.records, second.states) == ([], [])
    assert (second.polls[0].outcome, second.polls[0].n_bytes, second.polls[0].n_items) == ("unchanged", 0, None)
    assert web.paths() == ["/feed", "/one", "/feed"]


@pytest.mark.parametrize("title", ["Potash eased - My Own Paper", "My Own Paper | Potash eased"])
def test_title_of_an_item_tells_the_headline_of_its_page(web: Web, polls: Polls, title: str) -> None:
    web.has("/one", f"<html lang='en'><head><title>{title}</title></head><body><p>{LONG}</p></body></html>")
    listed = item(1, SHORT, web.url("/one")).replace("Headline number 1", "Potash eased")
    url = web.has("/feed", rss(listed))
    found = polls.run(f'a = {{ kind = "feed", url = "{url}" }}')
    assert [one.title for one in articles(found)] == ["Potash eased"]


def validated(asked: Asked, body: str, etag: str) -> None:
    if asked.headers.get("If-None-Match") == etag:
        asked.reply(304, b"", {"ETag": etag})
    else:
        asked.reply(200, body.encode(), {"ETag": etag})


def test_feed_whose_etag_changes_each_time_is_unchanged_all_the_same(web: Web, polls: Polls) -> None:
    numbers = iter(range(100))
    feed = rss(item(1, LONG))
    url = web.does("/feed", lambda asked: validated(asked, feed, f'"{next(numbers)}"'))
    entry = f'a = {{ kind = "feed", url = "{url}" }}'
    assert len(articles(polls.run(entry))) == 1
    second = polls.run(entry)
    assert (second.records, second.polls[0].outcome) == ([], "unchanged")
    assert len(list(polls.folder.glob("*.warc.gz"))) == 1


def test_edited_item_is_a_new_version_and_the_others_are_not(web: Web, polls: Polls) -> None:
    entry = f'a = {{ kind = "feed", url = "{web.url("/feed")}" }}'
    web.has("/feed", rss(item(1, LONG, "https://a.example/1"), item(2, LONG, "https://a.example/2")))
    assert len(articles(polls.run(entry))) == 2
    web.has("/feed", rss(item(1, LONG + "Corrected.", "https://a.example/1"), item(2, LONG, "https://a.example/2")))
    second = polls.run(entry)
    assert [one.url for one in articles(second)] == ["https://a.example/1"]
    assert articles(second)[0].text.endswith("Corrected.")


def test_edited_summary_has_its_page_fetched_again(web: Web, polls: Polls) -> None:
    entry = f'a = {{ kind = "feed", url = "{web.url("/feed")}" }}'
    web.has("/one", page("Potash", LONG))
    web.has("/feed", rss(item(1, SHORT, web.url("/one"))))
    polls.run(entry)
    web.has("/one", page("Potash", LONG + "Corrected."))
    web.has("/feed", rss(item(1, SHORT + " Corrected.", web.url("/one"))))
    second = polls.run(entry)
    assert articles(second)[0].text.endswith("Corrected.")


def test_page_that_cannot_be_had_is_tried_again_although_the_feed_is_unchanged(web: Web, polls: Polls) -> None:
    feed = rss(item(1, SHORT, web.url("/one")), item(2, SHORT, web.url("/two")))
    url = web.does("/feed", lambda asked: validated(asked, feed, '"1"'))
    web.has("/one", "broken", status=500)
    web.has("/two", page("Two", LONG))
    entry = f'a = {{ kind = "feed", url = "{url}" }}'
    first = polls.run(entry)
    assert [one.title for one in articles(first)] == ["Two"]
    assert (first.polls[0].outcome, first.polls[0].n_pending) == ("changed", 1)
    assert "1 of 2 addresses not fetched" in (first.polls[0].message or "")
    web.has("/one", page("One", LONG))
    second = polls.run(entry)
    assert [one.title for one in articles(second)] == ["One"]
    assert second.polls[0].n_pending == 0


def test_page_that_is_never_to_be_had_is_given_up_and_the_summary_stands_in(web: Web, polls: Polls) -> None:
    url = web.has("/feed", rss(item(1, SHORT, web.url("/one"))))
    web.has("/one", "broken", status=500)
    entry = f'a = {{ kind = "feed", url = "{url}" }}'
    runs = [polls.run(entry) for _ in range(6)]
    assert [len(articles(run)) for run in runs] == [0, 0, 0, 0, 1, 0]
    told = articles(runs[4])[0]
    assert (told.text, told.url, told.published_from) == (SHORT, web.url("/one"), "listing")
    assert next(one.kind for one in problems(runs[4])) == "not_fetched"
    n_asked = len(web.paths())
    assert "/one" not in web.paths()[n_asked - 1 :]


def test_page_that_is_gone_is_given_up_at_once(web: Web, polls: Polls) -> None:
    url = web.has("/feed", rss(item(1, SHORT, web.url("/gone"))))
    found = polls.run(f'a = {{ kind = "feed", url = "{url}" }}')
    assert [one.text for one in articles(found)] == [SHORT]
    assert found.polls[0].n_given_up == 1


def test_half_a_feed_gives_its_items_and_is_asked_for_again(web: Web, polls: Polls) -> None:
    whole = rss(item(1, LONG), item(2, LONG))
    half = whole[: whole.index("id-2")]
    entry = f'a = {{ kind = "feed", url = "{web.url("/feed")}" }}'
    web.has("/feed", half, ETag='"1"')
    first = polls.run(entry)
    assert next(one.title for one in articles(first)) == "Headline number 1"
    assert "malformed" in {one.kind for one in problems(first)}
    web.has("/feed", whole, ETag='"1"')
    second = polls.run(entry)
    assert "if-none-match" not in web.seen[-1].headers
    assert [one.title for one in articles(second)] == ["Headline number 2"]


def test_challenge_is_no_change_and_validators_stay(web: Web, polls: Polls) -> None:
    entry = f'a = {{ kind = "feed", url = "{web.url("/feed")}" }}'
    web.has("/feed", rss(item(1, LONG)), ETag='"1"')
    polls.run(entry)
    web.has("/feed", "<html><body>Are you human?</body></html>", status=403)
    second = polls.run(entry)
    assert (second.polls[0].outcome, second.states) == ("challenged", [])
    assert [one.kind for one in problems(second)] == ["source_failed"]
    web.has("/feed", rss(item(1, LONG), item(2, LONG)), ETag='"2"')
    third = polls.run(entry)
    assert web.seen[-1].headers["if-none-match"] == '"1"'
    assert len(articles(third)) == 1


def test_no_items_where_there_were_many_is_a_failure(web: Web, polls: Polls) -> None:
    entry = f'a = {{ kind = "feed", url = "{web.url("/feed")}" }}'
    web.has("/feed", rss(*(item(number, LONG) for number in range(6))))
    polls.run(entry)
    web.has("/feed", rss())
    second = polls.run(entry)
    assert (second.polls[0].outcome, second.polls[0].message) == ("too_few", "no items, where there were 6")
    third = polls.run(entry)
    assert third.polls[0].outcome == "too_few"


def test_fewer_items_than_expected_is_a_failure(web: Web, polls: Polls) -> None:
    url = web.has("/feed", rss(item(1, LONG)))
    found = polls.run(f'a = {{ kind = "feed", url = "{url}", expect_items = 3 }}')
    assert found.polls[0].outcome == "too_few"
    assert len(articles(found)) == 1


def test_site_that_is_busy_puts_its_poll_off_and_the_others_go_on(web: Web, polls: Polls) -> None:
    url = web.has("/busy", "x", status=429, Retry_After="7200")
    lines = f'a = {{ kind = "feed", url = "{url}" }}'
    first = polls.run(lines)
    assert first.polls[0].outcome == "throttled"
    assert (first.polls[0].next_poll_at - first.polls[0].started_at).total_seconds() > 7000
    assert polls.run(lines, at_once=True).polls == []
    polls.now = polls.now.replace(year=polls.now.year + 1)
    assert len(polls.run(lines).polls) == 1


def test_cache_control_puts_the_next_poll_off(web: Web, polls: Polls) -> None:
    url = web.has("/feed", rss(item(1, LONG)), Cache_Control="max-age=14400")
    lines = f'a = {{ kind = "feed", url = "{url}" }}'
    assert len(polls.run(lines).polls) == 1
    assert [len(polls.run(lines).polls) for _ in range(4)] == [0, 0, 0, 1]


def test_broken_source_does_not_keep_the_others_from_being_read(web: Web, polls: Polls) -> None:
    good = web.has("/good", rss(item(1, LONG)))
    bad = web.has("/bad", b"\x89PNG")
    loops = web.does("/loop", lambda asked: asked.reply(302, b"", {"Location": "/loop"}))
    found = polls.run(
        f'bad = {{ kind = "feed", url = "{bad}" }}\nloops = {{ kind = "feed", url = "{loops}" }}\n'
        f'good = {{ kind = "feed", url = "{good}" }}\nhidden = {{ kind = "feed", url = "{good}", '
        'headers = { X-Key = "env:SANCTIONLOG_NO_SUCH_VARIABLE" } }'
    )
    assert {one.source: one.outcome for one in found.polls} == {
        "bad": "failed", "loops": "failed", "good": "changed", "hidden": "failed",
    }  # fmt: skip
    assert len(articles(found)) == 1
    assert "SANCTIONLOG_NO_SUCH_VARIABLE" in (found.polls[3].message or "")


def test_feed_with_a_mark_and_a_wrong_charset_is_read(web: Web, polls: Polls) -> None:
    body = "\ufeff" + rss(item(1, "Türkiye: " + LONG))
    url = web.has("/feed", body.encode(), Content_Type="text/xml; charset=iso-8859-1")
    assert articles(polls.run(f'a = {{ kind = "feed", url = "{url}" }}'))[0].text.startswith("Türkiye")
    latin = rss(item(1, "Türkiye: " + LONG)).replace("utf-8", "iso-8859-1").encode("latin-1")
    other = web.has("/other", latin, Content_Type="text/xml; charset=iso-8859-1")
    assert articles(polls.run(f'b = {{ kind = "feed", url = "{other}" }}'))[0].text.startswith("Türkiye")


def test_match_passes_over_what_it_is_not_found_in(web: Web, polls: Polls) -> None:
    url = web.has("/feed", rss(item(1, LONG), item(2, "Football. " * 200)))
    found = polls.run(f'a = {{ kind = "feed", url = "{url}", match = "sanction|embargo" }}')
    assert len(articles(found)) == 1


def test_run_that_died_is_taken_up_and_nothing_is_asked_for_twice(web: Web, polls: Polls) -> None:
    web.has("/one", page("One", LONG))
    web.does("/two", lambda asked: asked.reset())
    url = web.has("/feed", rss(item(1, SHORT, web.url("/one")), item(2, SHORT, web.url("/two"))), ETag='"1"')
    entry = f'a = {{ kind = "feed", url = "{url}" }}'
    polls.limits["attempts"] = 1
    polls.run(entry, dies=True)
    polls.now = polls.now.replace(microsecond=0)
    assert web.paths() == ["/feed", "/one", "/two"]
    web.has("/two", page("Two", LONG))
    web.has("/feed", rss(), ETag='"2"')  # the items have left the feed meanwhile
    second = polls.run(entry)
    assert [one.title for one in articles(second)] == ["One", "Two"]
    assert web.paths()[3:] == ["/two", "/feed"]
    third = polls.run(entry)
    assert articles(third) == []
    names = {path.name for path in polls.folder.iterdir()}
    assert {one.received.raw_file for one in articles(second) if one.received} <= names


def test_clock_that_was_ahead_once_does_not_silence_a_source(web: Web, polls: Polls) -> None:
    url = web.has("/feed", rss(item(1, LONG)))
    line = f'a = {{ kind = "feed", url = "{url}" }}'
    polls.run(line)
    (poll,) = polls.polls
    polls.polls[0] = replace(
        poll, started_at=poll.started_at + timedelta(days=900), next_poll_at=poll.next_poll_at + timedelta(days=900)
    )
    assert [one.outcome for one in polls.run(line).polls] == ["unchanged"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_json_feed_with_relative_links_in_any_unicode(web: Web, polls: Polls, encoding: str) -> None:
    items = [{"id": "1", "url": "story", "title": "É", "content_text": LONG}]
    words = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items}, ensure_ascii=False)
    url = web.has("/news/feed", words.encode(encoding))
    (one,) = articles(polls.run(f'a = {{ kind = "feed", url = "{url}" }}'))
    assert (one.url, one.title) == (web.url("/news/story"), "É")


@pytest.mark.parametrize("link", ["https://xn--/", "https://xn--a/story", "http://[x", "http://%zz/"])
def test_link_to_no_host_keeps_the_others_from_nothing(web: Web, polls: Polls, link: str) -> None:
    web.has("/2", page("Potash", LONG))
    feed = rss(item(1, "Short.", link), item(2, "Short.", web.url("/2")))
    found = polls.run(f'a = {{ kind = "feed", url = "{web.has("/feed", feed)}" }}')
    assert found.polls[0].outcome == "changed"
    assert "Potash" in [one.title for one in articles(found)]


def test_link_that_is_no_address_breaks_no_feed(web: Web, polls: Polls) -> None:
    items = [{"id": "1", "url": "http://[x", "content_text": LONG}, {"id": "2", "url": "/b", "content_text": LONG}]
    words = json.dumps({"version": "x", "home_page_url": "https://a.example/", "items": items})
    found = polls.run(f'a = {{ kind = "feed", url = "{web.has("/feed", words)}" }}')
    assert [one.given_id for one in articles(found)] == ["1", "2"]
    assert articles(found)[1].url == "https://a.example/b"


def test_relative_link_of_a_feed_without_a_site_counts_from_the_feed(web: Web, polls: Polls) -> None:
    url = web.has("/news/feed", rss(item(1, LONG, "story")))
    (one,) = articles(polls.run(f'a = {{ kind = "feed", url = "{url}" }}'))
    assert one.url == web.url("/news/story")


def test_item_that_stands_twice_in_a_feed_is_not_new_for_ever(web: Web, polls: Polls) -> None:
    line = f'a = {{ kind = "feed", url = "{web.url("/feed")}" }}'
    twice = (item(1, LONG), item(1, f"{LONG} Edited."))
    web.has("/feed", rss(*twice))
    assert len(articles(polls.run(line))) == 2
    web.has("/feed", rss(item(2, LONG), *twice))
    assert [one.given_id for one in articles(polls.run(line))] == ["id-2"]
    web.has("/feed", rss(item(2, LONG), *reversed(twice)))
    assert articles(polls.run(line)) == []


@pytest.mark.parametrize("headers", [{}, {"Content_Encoding": "gzip"}, {"Content_Type": "application/gzip"}])
def test_feed_and_pages_that_are_compressed_without_saying_so(web: Web, polls: Polls, headers: dict[str, str]) -> None:
    def has(path: str, words: str) -> str:
        body = gzip.compress(words.encode())
        return web.has(path, gzip.compress(body) if "Content_Encoding" in headers else body, **headers)

    link = has("/a", page("Potash", LONG))
    line = f'paper = {{ kind = "feed", url = "{has("/feed.gz", rss(item(1, LONG), item(2, "Short.", link)))}" }}'
    titles = ["Headline number 1", "Potash"]
    assert [one.title for one in articles(polls.run(line, dies=True))] == titles
    web.answers.clear()
    assert [one.title for one in articles(polls.run(line))] == titles  # from the archive


@pytest.mark.parametrize(("texts", "mark"), [([LONG] * 2, ""), ([SHORT] * 3, ""), ([LONG, SHORT, LONG], "#n")])
def test_items_that_all_lead_to_one_page_are_articles_of_their_own(
    web: Web, polls: Polls, texts: list[str], mark: str
) -> None:
    link = web.has("/news", page("All our news", LONG))
    items = [item(at, f"{at} {words}", f"{link}{mark}{at if mark else ''}") for at, words in enumerate(texts)]
    line = f'ministry = {{ kind = "feed", url = "{web.has("/feed", rss(*items))}" }}'
    found = articles(polls.run(line))
    assert [one.text[:1] for one in found] == [str(at) for at in range(len(texts))]
    assert len({made(one).article_id for one in found}) == len(texts)
    assert "/news" not in web.paths()
    web.has("/feed", rss(item(0, f"0 {texts[0]} Corrected.", items[0].split("<link>")[1].split("<")[0]), *items[1:]))
    (edited,) = articles(polls.run(line))
    assert made(edited).article_id == made(found[0]).article_id


def test_item_that_stands_twice_in_a_feed_is_one_article(web: Web, polls: Polls) -> None:
    link = web.has("/news", page("Potash", LONG))
    items = [item(at, SHORT, link, title="Potash") for at in range(3)]
    found = articles(polls.run(f'paper = {{ kind = "feed", url = "{web.has("/feed", rss(*items))}" }}'))
    assert {(one.title, made(one).article_id) for one in found} == {("Potash", made(found[0]).article_id)}


def made(raw: RawArticle) -> Article:
    article, _ = build_article(
        raw, classify=lambda *_: (None, "other"), passes=lambda *_: True, now=datetime.now(UTC), run_id="r"
    )
    return article


def test_feed_that_is_compressed_in_half_is_asked_for_again(web: Web, polls: Polls) -> None:
    url = web.has("/feed", gzip.compress(rss(item(1, LONG)).encode())[:-20])
    found = polls.run(f'paper = {{ kind = "feed", url = "{url}" }}')
    assert found.polls[0].outcome == "failed"
    assert "ends in the middle" in (found.polls[0].message or "")


def test_items_that_all_lead_to_the_front_page_are_read_from_the_feed(web: Web, polls: Polls) -> None:
    front = web.has("/", page("All our news", LONG))
    items = [item(at, f"{at} {SHORT}", front) for at in range(3)]
    found = articles(polls.run(f'ministry = {{ kind = "feed", url = "{web.has("/feed", rss(*items))}" }}'))
    assert [one.text[:1] for one in found] == ["0", "1", "2"]
    assert "/" not in web.paths()
