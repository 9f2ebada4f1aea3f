"""The kind ``gov_uk``: an entry of a feed leads to the content API, and each change there to an item of its own."""

import json
from typing import Any

import pytest

from tests.sources.polls import Polls, articles, problems
from tests.web import Web

FIRST = ("2025-01-10T09:00:00+00:00", "First published.")
ADDED = ("2025-11-20T10:30:00+00:00", "Three entries added to the Belarus list.")
REMOVED = ("2025-12-13T16:05:12+00:00", "One entry removed from the Belarus list.")
PATH = "/government/publications/financial-sanctions-belarus"
API = f"/api/content{PATH}"
BODY = "<div class='govspeak'><p>The notices of the Belarus regime.</p></div>"


def stock(web: Web, *history: tuple[str, str], path: str = PATH, body: str = BODY, **more: Any) -> None:
    """Put a page into the content API, whose history is given from its beginning."""
    changes = [{"public_timestamp": at, "note": note} for at, note in reversed(history)]
    details = {"body": body, "change_history": changes, **more.pop("details", {})}
    page = {
        "base_path": path, "title": "Financial sanctions: Belarus", "description": "Notices about Belarus.",
        "locale": "en", "document_type": "notice", "public_updated_at": history[-1][0] if history else None,
        "updated_at": "2026-11-26T10:00:00Z", "details": details,
        "links": {"organisations": [{"title": "Office of Financial Sanctions Implementation"}]}, **more,
    }  # fmt: skip
    web.has(f"/api/content{path}", json.dumps(page), Content_Type="application/json")


def feed(web: Web, updated: str, *paths: str, title: str = "Financial sanctions: Belarus") -> str:
    entries = "".join(
        f"<entry><id>{web.url(path)}#{updated}</id>"
        f'<updated>{updated}</updated><link rel="alternate" type="text/html" href="{web.url(path)}"/>'
        f'<title>{title}</title><summary type="html">Notices.</summary></entry>'
        for path in paths or (PATH,)
    )
    body = (
        '<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><id>tag:feed</id>'
        f"<title>Office</title><updated>{updated}</updated>{entries}</feed>"
    )
    return web.has("/office.atom", body, Content_Type="application/atom+xml")


def entry(web: Web, more: str = "", path: str = "/office.atom") -> str:
    return f'a = {{ kind = "gov_uk", url = "{web.url(path)}"{more} }}'


def told(found: Any) -> list[tuple[str, str | None]]:
    return [(one.text, one.published) for one in articles(found)]


def test_page_and_each_of_its_changes_is_an_item(web: Web, polls: Polls) -> None:
    stock(web, FIRST, ADDED, REMOVED)
    feed(web, "2025-12-14T00:00:00Z")
    found = polls.run(entry(web))
    assert told(found) == [
        ("Notices about Belarus.\n\nThe notices of the Belarus regime.", REMOVED[0]),
        (REMOVED[1], REMOVED[0]),
        (ADDED[1], ADDED[0]),
    ]
    page, newest, _ = articles(found)
    assert (page.url, newest.url) == (web.url(PATH), web.url(f"{PATH}?change=20251213T160512Z"))
    assert {one.publisher for one in articles(found)} == {"Office of Financial Sanctions Implementation"}
    assert web.paths() == ["/office.atom", API]


def test_entry_whose_link_is_none_keeps_no_other_from_being_read(web: Web, polls: Polls) -> None:
    stock(web, FIRST)
    body = "".join(
        f'<entry><id>{url}</id><updated>2025-12-14T00:00:00Z</updated><link href="{url}"/><title>T</title></entry>'
        for url in ("http://[x", web.url(PATH))
    )
    web.has("/office.atom", f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Office</title>{body}</feed>')
    assert [one.title for one in articles(polls.run(entry(web)))] == ["Financial sanctions: Belarus"]


def test_edit_that_is_no_change_brings_nothing(web: Web, polls: Polls) -> None:
    stock(web, FIRST, ADDED)
    feed(web, "2025-12-14T00:00:00Z")
    polls.run(entry(web))
    stock(web, FIRST, ADDED, updated_at="2026-12-01T10:00:00Z")
    feed(web, "2025-12-15T00:00:00Z")
    assert polls.run(entry(web)).records == []


def test_new_note_is_one_new_item_and_an_edited_one_a_version(web: Web, polls: Polls) -> None:
    stock(web, FIRST, ADDED)
    feed(web, "2025-12-14T00:00:00Z")
    polls.run(entry(web))
    stock(web, FIRST, (ADDED[0], "Four entries added to the Belarus list."), REMOVED)
    feed(web, "2025-12-15T00:00:00Z")
    second = polls.run(entry(web))
    assert [text for text, _ in told(second)] == [REMOVED[1], "Four entries added to the Belarus list."]


def test_changed_text_is_dated_by_the_last_change(web: Web, polls: Polls) -> None:
    stock(web, FIRST)
    feed(web, "2025-12-14T00:00:00Z")
    assert [day for _, day in told(polls.run(entry(web)))] == [FIRST[0]]
    stock(web, FIRST, REMOVED, body="<p>One name is removed.</p>")
    feed(web, "2025-12-15T00:00:00Z")
    assert told(polls.run(entry(web)))[0] == ("Notices about Belarus.\n\nOne name is removed.", REMOVED[0])


def test_day_of_a_change_is_that_of_london(web: Web, polls: Polls) -> None:
    stock(web, FIRST, ("2025-07-01T00:30:00.000+01:00", "Banks added."), ("2025-07-31T23:15:00Z", "Banks removed."))
    feed(web, "2025-08-01T00:00:00Z")
    assert told(polls.run(entry(web))) == [
        ("Notices about Belarus.\n\nThe notices of the Belarus regime.", "2025-08-01T00:15:00+01:00"),
        ("Banks removed.", "2025-08-01T00:15:00+01:00"),
        ("Banks added.", "2025-07-01T00:30:00+01:00"),
    ]


def test_pages_that_were_all_updated_at_one_moment_are_read_again(web: Web, polls: Polls) -> None:
    paths = [f"{PATH}-{number}" for number in range(4)]
    for path in paths:
        stock(web, FIRST, ADDED, path=path)
    feed(web, "2025-12-14T00:00:00Z", *paths)
    assert len(articles(polls.run(entry(web)))) == 8
    for path in paths:
        stock(web, FIRST, ADDED, REMOVED, path=path)
    feed(web, "2025-12-15T00:00:00Z", *paths)
    assert [text for text, _ in told(polls.run(entry(web)))] == [REMOVED[1]] * 4


def test_second_poll_asks_for_the_feed_only(web: Web, polls: Polls) -> None:
    stock(web, FIRST, ADDED)
    feed(web, "2025-12-14T00:00:00Z")
    polls.run(entry(web))
    second = polls.run(entry(web))
    assert (second.records, second.states, second.polls[0].outcome) == ([], [], "unchanged")
    assert web.paths()[2:] == ["/office.atom"]


def test_attachments_are_named_and_those_that_are_pages_are_read(web: Web, polls: Polls) -> None:
    below = f"{PATH}/general-licence"
    files = [
        {"title": "Notice", "url": "https://assets.example/notice.pdf", "content_type": "application/pdf",
         "attachment_type": "file"},
        {"title": "General licence", "url": below, "attachment_type": "html"},
        {"title": None, "url": "/x"},
    ]  # fmt: skip
    stock(web, FIRST, ADDED, details={"attachments": files})
    stock(web, FIRST, path=below, body="<p>Potash may be sold.</p>")
    feed(web, "2025-12-14T00:00:00Z")
    found = polls.run(entry(web))
    page, change, licence = articles(found)
    named = [
        {"title": "Notice", "url": "https://assets.example/notice.pdf", "content_type": "application/pdf"},
        {"title": "General licence", "url": web.url(below), "content_type": "text/html"},
    ]
    assert json.loads(page.notice or "")["attachments"] == named
    assert json.loads(change.notice or "") == {
        "document_type": "notice", "changed_at": ADDED[0], "attachments": named,
    }  # fmt: skip
    assert (licence.url, licence.text.endswith("Potash may be sold.")) == (web.url(below), True)
    assert found.polls[0].n_pending == 0


def test_withdrawal_is_an_item_and_ends_nothing(web: Web, polls: Polls) -> None:
    notice = {"explanation": "<p>This licence has expired.</p>", "withdrawn_at": "2026-02-01T08:00:00Z"}
    stock(web, FIRST, withdrawn_notice=notice)
    feed(web, "2026-02-01T08:00:00Z")
    page, withdrawal = articles(polls.run(entry(web)))
    assert (withdrawal.text, withdrawal.published) == ("This licence has expired.", "2026-02-01T08:00:00+00:00")
    assert json.loads(page.notice or "")["withdrawn_at"] == "2026-02-01T08:00:00+00:00"


def test_page_is_watched_by_its_history(web: Web, polls: Polls) -> None:
    stock(web, FIRST, ADDED)
    first = polls.run(entry(web, ", since = 2025-12-01", path=PATH))
    assert ([text for text, _ in told(first)], first.polls[0].n_items) == (
        ["Notices about Belarus.\n\nThe notices of the Belarus regime."], 2,
    )  # fmt: skip
    stock(web, FIRST, ADDED, REMOVED)
    second = polls.run(entry(web, ", since = 2025-12-01", path=PATH))
    assert told(second) == [(REMOVED[1], REMOVED[0])]
    assert set(web.paths()) == {API}
    assert polls.run(entry(web, ", since = 2025-12-01", path=PATH)).polls[0].outcome == "unchanged"


def test_entries_that_do_not_match_or_lead_elsewhere_are_passed_over(web: Web, polls: Polls) -> None:
    feed(web, "2025-12-14T00:00:00Z", title="Travel advice")
    assert polls.run(entry(web, ', match = "sanction"')).polls[0].outcome == "unchanged"
    feed(web, "2025-12-14T00:00:00Z")
    stock(web, FIRST)
    elsewhere = f'b = {{ kind = "gov_uk", url = "{web.url("/office.atom", "localhost")}" }}'
    polls.limits["allow_addresses"] = ["127.0.0.1/32", "::1/128"]
    assert polls.run(elsewhere).polls[0].outcome == "unchanged"
    assert API not in web.paths()


def test_page_that_is_gone_is_told_by_its_entry(web: Web, polls: Polls) -> None:
    feed(web, "2025-12-14T00:00:00Z")
    found = polls.run(entry(web))
    (one,) = articles(found)
    assert (one.text, one.url, one.published_from) == ("Notices.", web.url(PATH), "listing")
    assert problems(found)[0].kind == "not_fetched"


@pytest.mark.parametrize(
    ("body", "kind"),
    [('{"title": "x"}', "unreadable"), ("[]", "unreadable"), ("<html><body>No</body></html>", None)],
)
def test_what_is_no_page_is_a_problem(web: Web, polls: Polls, body: str, kind: str | None) -> None:
    web.has(API, body)
    feed(web, "2025-12-14T00:00:00Z")
    found = polls.run(entry(web))
    assert articles(found) == []
    assert [one.kind for one in problems(found)] == [kind or "source_failed"]
    assert polls.run(entry(web, path=PATH).replace("a =", "b =")).polls[0].outcome in {"failed", "challenged"}


def test_answer_that_is_no_page_is_asked_for_again(web: Web, polls: Polls) -> None:
    feed(web, "2025-12-14T00:00:00Z")
    web.has(API, "{}")
    found = polls.run(entry(web))
    assert [one.kind for one in problems(found)] == ["unreadable"]
    assert (found.polls[0].n_pending, told(found)) == (1, [])
    stock(web, FIRST, REMOVED)
    assert REMOVED[1] in {one.text for one in articles(polls.run(entry(web)))}
