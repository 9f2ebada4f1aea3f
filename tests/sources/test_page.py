from dataclasses import replace
from functools import partial

from flows.reference import load_reference
from tests.sources.polls import Polls, articles, page, problems
from tests.sources.test_feed import LONG
from tests.web import Web
from transforms.articles.copies import find_copies
from transforms.articles.identity import build_article


def test_page_is_read_once_and_again_when_it_changes(web: Web, polls: Polls) -> None:
    url = web.has("/a", page("Potash", LONG), ETag='"1"')
    entry = f'a = {{ kind = "page", url = "{url}" }}'
    first = polls.run(entry)
    assert [(one.title, one.url) for one in articles(first)] == [("Potash", url)]
    assert polls.run(entry).records == []
    assert web.seen[-1].headers["if-none-match"] == '"1"'
    web.has("/a", page("Potash", LONG + "Corrected."))
    third = polls.run(entry)
    assert articles(third)[0].text.endswith("Corrected.")
    assert third.polls[0].outcome == "changed"


def test_several_pages_of_which_one_cannot_be_had(web: Web, polls: Polls) -> None:
    good, bad = web.has("/good", page("Good", LONG)), web.has("/bad", "no", status=404)
    found = polls.run(f'a = {{ kind = "page", urls = ["{good}", "{bad}"] }}')
    assert [one.title for one in articles(found)] == ["Good"]
    assert (found.polls[0].outcome, found.polls[0].n_given_up) == ("changed", 1)
    assert [one.kind for one in problems(found)] == ["not_fetched"]


def test_page_for_robots_is_a_challenge(web: Web, polls: Polls) -> None:
    url = web.has("/a", "<html><head><title>Just a moment...</title></head></html>")
    found = polls.run(f'a = {{ kind = "page", url = "{url}" }}')
    assert (found.polls[0].outcome, articles(found)) == ("challenged", [])


def test_page_may_not_speak_for_another_site(web: Web, polls: Polls) -> None:
    claims = '<link rel="canonical" href="https://ofac.treasury.gov/recent-actions/20250911">'
    url = web.has("/a", page("Potash", LONG).replace("</head>", claims + "</head>"))
    found = polls.run(f'a = {{ kind = "page", url = "{url}" }}')
    assert articles(found)[0].url == url


def test_charset_of_the_server_goes_before_the_pages_own(web: Web, polls: Polls) -> None:
    body = page("Türkiye", LONG).replace("<head>", '<head><meta charset="utf-8">').encode("iso-8859-9")
    url = web.has("/a", body, Content_Type="text/html; charset=iso-8859-9")
    assert articles(polls.run(f'a = {{ kind = "page", url = "{url}" }}'))[0].title == "Türkiye"


def test_entry_says_who_speaks(web: Web, polls: Polls) -> None:
    url = web.has("/a", page("Potash", LONG, og_site_name="Somebody"))
    found = polls.run(f'a = {{ kind = "page", url = "{url}", publisher = "The Ministry", language = "en" }}')
    assert (articles(found)[0].publisher, articles(found)[0].language) == ("The Ministry", "en")


def test_watched_page_that_is_gone_is_told_once_and_read_when_it_is_back(web: Web, polls: Polls) -> None:
    line = f'notice = {{ kind = "page", url = "{web.url("/a")}" }}'
    told = [one for _ in range(4) for one in problems(polls.run(line)) if one.kind == "not_fetched"]
    assert [one.message for one in told] == ["notice: given up after 1 attempt: gone: status 404"]
    assert [poll.n_given_up for poll in polls.polls] == [1, 0, 0, 0]
    web.has("/a", page("Potash", LONG))
    assert [one.title for one in articles(polls.run(line))] == ["Potash"]


def test_copy_on_a_portal_names_the_agency_whose_page_it_claims_to_be_and_stays_its_own_article(
    web: Web, polls: Polls
) -> None:
    claims = '<link rel="canonical" href="https://www.reuters.com/world/potash-2025-12-13/">'
    url = web.has("/a", page("Potash", LONG, og_site_name="The Portal").replace("</head>", claims + "</head>"))
    (copy,) = articles(polls.run(f'portal = {{ kind = "page", url = "{url}" }}'))
    reference = load_reference()
    settle = partial(build_article, passes=lambda *_: True, now=polls.now, run_id="r", classify=reference.classify)
    article, _ = settle(copy, agency=reference.agency)
    assert (article.url, article.publisher, article.source_class) == (url, "Reuters", "agency")
    original, _ = settle(replace(copy, url="https://www.reuters.com/world/potash-2025-12-13/", credits=()))
    assert original.article_id != article.article_id
    assert len(find_copies([original, article])) == 1


def test_pages_that_claim_one_address_are_several_articles_all_the_same(web: Web, polls: Polls) -> None:
    claims = f'<link rel="canonical" href="{web.url("/news")}"></head>'

    def has(number: int) -> str:
        return web.has(f"/{number}", page(f"Story {number}", f"{number} {LONG}").replace("</head>", claims))

    urls = [has(number) for number in range(2)]
    first = polls.run(f'ministry = {{ kind = "page", urls = {urls} }}')
    assert [one.url for one in articles(first)] == [web.url("/news"), urls[1]]
    urls.append(has(2))
    web.has("/0", page("Story 0, corrected", LONG).replace("</head>", claims))
    second = polls.run(f'ministry = {{ kind = "page", urls = {urls} }}')
    assert [one.url for one in articles(second)] == [web.url("/news"), urls[2]]
    (told,) = problems(second)
    assert told.kind == "malformed"
    assert told.file == urls[2]
    assert web.url("/news") in told.message


def test_page_that_is_reached_at_two_addresses_is_one_article(web: Web, polls: Polls) -> None:
    for title in ("Potash", "Potash lifted"):
        body = page(title, LONG).replace("</head>", f'<link rel="canonical" href="{web.url("/news/1")}"></head>')
        urls = [web.has("/world/1", body), web.has("/europe/1", body)]
        found = polls.run(f'paper = {{ kind = "page", urls = {urls} }}')
        assert [(one.title, one.url) for one in articles(found)] == 2 * [(title, web.url("/news/1"))]
        assert problems(found) == []
