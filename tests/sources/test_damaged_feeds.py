"""Feeds of a broken world, poll after poll: what is cut, what moves, what says that it is edited and is not."""

import json

import pytest

from tests.sources.polls import Polls, articles, item, page, rss
from tests.web import Asked, Web

LONG = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. " * 20
SHORT = "Sanctions on potash are lifted."


def line(web: Web, more: str = "") -> str:
    return f'a = {{ kind = "feed", url = "{web.url("/feed")}"{more} }}'


@pytest.mark.parametrize("where", ["</title>", "<guid>", "id-2", "minute", "</description>", "</item></channel>"])
def test_item_that_is_cut_off_waits_for_the_whole_feed(web: Web, polls: Polls, where: str) -> None:
    whole = rss(item(1, LONG), item(2, f"{LONG}To the last minute of it."))
    web.has("/feed", whole[: whole.rindex(where) + 2])
    assert [one.given_id for one in articles(polls.run(line(web)))] == ["id-1"]
    web.has("/feed", whole)
    (second,) = articles(polls.run(line(web)))
    assert (second.given_id, second.text) == ("id-2", f"{LONG}To the last minute of it.")


def test_feed_that_is_cut_behind_an_item_has_it(web: Web, polls: Polls) -> None:
    whole = rss(item(1, LONG), item(2, LONG))
    web.has("/feed", whole[: whole.rindex("</channel>")])
    assert len(articles(polls.run(line(web)))) == 2


def atom(updated: str, *numbers: int, text: str = SHORT, link: str = "https://a.example") -> str:
    entries = "".join(
        f'<entry><title>Story {one}</title><link href="{link}/{one}"/><id>tag:{one}</id>'
        f"<updated>{updated}</updated><summary>{text}</summary></entry>"
        for one in numbers
    )
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><updated>{updated}</updated>{entries}</feed>'


def test_feed_that_calls_all_items_updated_now_edits_none(web: Web, polls: Polls) -> None:
    for number in (1, 2, 3, 4):
        web.has(f"/{number}", page(f"Story {number}", LONG))
    web.has("/feed", atom("2025-12-13T10:00:00Z", 1, 2, 3, link=web.url("")))
    assert len(articles(polls.run(line(web)))) == 3
    n_asked = len(web.paths())
    web.has("/feed", atom("2025-12-13T11:00:00Z", 4, 1, 2, 3, link=web.url("")))
    assert [one.title for one in articles(polls.run(line(web)))] == ["Story 4"]
    assert web.paths()[n_asked:] == ["/feed", "/4"]


def test_item_that_alone_is_updated_is_edited(web: Web, polls: Polls) -> None:
    for number in (1, 2, 3):
        web.has(f"/{number}", page(f"Story {number}", LONG))
    feed = atom("2025-12-13T10:00:00Z", 1, 2, 3, link=web.url(""))
    first, second = feed.replace("10:00", "09:00", 2), feed.replace("10:00", "12:00", 2)
    web.has("/feed", first)
    polls.run(line(web))
    web.has("/1", page("Story 1", LONG + "Corrected."))
    web.has("/feed", second)
    assert [one.title for one in articles(polls.run(line(web)))] == ["Story 1"]


@pytest.mark.parametrize("status", [404, 500])
def test_link_that_is_mended_is_followed(web: Web, polls: Polls, status: int) -> None:
    web.has("/wrong", "", status=status)
    web.has("/right", page("Story", LONG))
    web.has("/feed", rss(item(1, SHORT, web.url("/wrong"))))
    polls.run(line(web))
    web.has("/feed", rss(item(1, SHORT, web.url("/right"))))
    (one,) = articles(polls.run(line(web)))
    assert (one.url, one.title) == (web.url("/right"), "Story")
    n_asked = len(web.paths())
    assert articles(polls.run(line(web), at_once=True)) == []
    assert web.paths()[n_asked:] == ["/feed"]


def test_link_of_an_item_that_was_read_may_move(web: Web, polls: Polls) -> None:
    for path in ("/one?utm_source=rss", "/one?utm_source=feed", "/moved"):
        web.has(path, page("Story", LONG))
    for path in ("/one?utm_source=rss", "/one?utm_source=feed", "/moved"):
        web.has("/feed", rss(item(1, SHORT, web.url(path.replace("&", "&amp;")))))
        polls.run(line(web))
    assert web.paths() == ["/feed", "/one?utm_source=rss", "/feed", "/feed"]


def test_whom_a_feed_credits_is_credited_with_the_page_behind_its_link_too(web: Web, polls: Polls) -> None:
    web.has("/1", page("Story", LONG))
    web.has("/feed", rss(item(1, SHORT, web.url("/1")).replace("<guid>", "<author>Reuters</author><guid>")))
    (one,) = articles(polls.run(line(web)))
    assert one.credits == ("Reuters",)
    web.has("/feed", rss(item(2, SHORT, web.url("/2")).replace("<guid>", "<author>Reuters</author><guid>")))
    (one,) = articles(polls.run(line(web)))
    assert (one.text, one.credits) == (SHORT, ("Reuters",))


@pytest.mark.parametrize(
    ("of_item", "of_feed", "names"),
    [
        ({"authors": [{"name": "Reuters"}, {"name": "A. Writer"}]}, {}, ("Reuters", "A. Writer")),
        ({"author": {"name": "Reuters"}}, {}, ("Reuters",)),
        ({}, {"authors": [{"name": "Reuters"}]}, ("Reuters",)),
        ({"authors": [{"name": "A. Writer"}]}, {"authors": [{"name": "Reuters"}]}, ("A. Writer",)),
        ({"authors": [{"url": "https://a.example"}, 7, {"name": ["x"]}, {"name": " "}]}, {}, ()),
        ({"authors": "Reuters"}, {"author": 3}, ()),
    ],
)
def test_authors_of_a_json_feed_are_credits(
    web: Web, polls: Polls, of_item: dict[str, object], of_feed: dict[str, object], names: tuple[str, ...]
) -> None:
    items = [{"id": "1", "url": "https://a.example/1", "content_text": LONG, **of_item}]
    web.has("/feed", json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items, **of_feed}))
    (one,) = articles(polls.run(line(web)))
    assert one.credits == names


def test_summary_stands_in_for_a_page_that_shows_a_program_nothing(web: Web, polls: Polls) -> None:
    web.has("/1", page("Story", "You need to enable JavaScript to run this app."))
    web.has("/feed", rss(item(1, SHORT, web.url("/1"))))
    found = polls.run(line(web))
    (one,) = articles(found)
    assert (one.text, one.url, one.published_from) == (SHORT, web.url("/1"), "listing")
    assert found.polls[0].n_walled == 1
    assert polls.run(line(web), at_once=True).records == []


def test_page_that_moved_is_not_asked_for_by_the_mark_of_another(web: Web, polls: Polls) -> None:
    for path in ("/one", "/two"):
        text = page("Story", f"{LONG}{path}").encode()
        web.does(path, lambda asked, text=text: unless_marked(asked, text))  # type: ignore[misc]
    web.has("/feed", rss(item(1, SHORT, web.url("/one"))))
    polls.run(line(web))
    web.has("/feed", rss(item(1, f"{SHORT} Edited.", web.url("/two"))))
    (one,) = articles(polls.run(line(web)))
    assert (one.url, one.text.endswith("/two")) == (web.url("/two"), True)


def unless_marked(asked: Asked, text: bytes) -> None:
    """Answer as a server does that counts the versions of each page."""
    marked = asked.headers.get("If-None-Match") == '"1"'
    asked.reply(304 if marked else 200, b"" if marked else text, {"ETag": '"1"'})


@pytest.mark.parametrize("text", [SHORT, LONG])
def test_items_whose_ids_change_each_time_are_known_by_their_links(web: Web, polls: Polls, text: str) -> None:
    web.has("/1", page("Story", LONG))
    for number in range(3):
        web.has("/feed", rss(item(1, text, web.url("/1"), title="Story").replace("id-1", f"session-{number}")))
        found = polls.run(line(web))
        assert len(articles(found)) == (number == 0)
    assert [path for path in web.paths() if path != "/feed"] == (["/1"] if text == SHORT else [])
    assert len({row.key for row in polls.states}) == 2
    web.has("/feed", rss(item(1, f"{text}Edited.", web.url("/1"), title="Story").replace("id-1", "session-9")))
    web.has("/1", page("Story", f"{LONG}Edited."))
    assert [one.text.endswith("Edited.") for one in articles(polls.run(line(web)))] == [True]
