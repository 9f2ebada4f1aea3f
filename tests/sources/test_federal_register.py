"""The kind ``federal_register``: which days are asked for, over how many pages, and what is kept of a document."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from flows.sources import federal_register
from flows.sources.catalogue import SourcesError
from tests.sources.polls import Polls, articles, problems
from tests.web import Asked, Web

API = "/api/v1/documents.json"
TEXT = """<html>
<head>
<title>Federal Register, Volume 91 Issue 10</title>
</head>
<body><pre>
[Federal Register Volume 91, Number 10 (Friday, January 16, 2026)]
[Rules and Regulations]
From the Federal Register Online via the Government Publishing Office [<a href="http://www.gpo.gov">www.gpo.gov</a>]
[FR Doc No: {number}]

-----------------------------------------------------------------------

SUMMARY: The Treasury Department is publishing a general license for
Belarusian potash.

DATES: General license 13 was issued on January 5, 2026.
</pre></body>
</html>
"""
WALL = "<!DOCTYPE html><html><head><title>Federal Register :: Request Access</title></head><body>Captcha</body></html>"


class Register:
    """A register of documents on the test server: pages of results by days, and their texts."""

    def __init__(self, web: Web, per_page: int = 100) -> None:
        self.web = web
        self.per_page = per_page
        self.documents: list[dict[str, Any]] = []
        self.broken_from: int | None = None
        web.does("*", self._answer)
        web.has("/robots.txt", "", status=404)

    def add(self, number: str, day: date, **more: Any) -> None:
        text = self.web.has(f"/full_text/text/{number}.txt", TEXT.format(number=number))
        self.documents.append(
            {
                "document_number": number, "publication_date": day.isoformat(), "title": f"Publication of {number}",
                "html_url": self.web.url(f"/documents/{day:%Y/%m/%d}/{number}/slug"), "raw_text_url": text,
                "body_html_url": self.web.url(f"/full_text/html/{number}.html"), "abstract": "A license for potash.",
                "type": "Rule", **more,
            }
        )  # fmt: skip

    @property
    def queries(self) -> list[dict[str, list[str]]]:
        return [parse_qs(urlsplit(path).query) for path in self.web.paths() if path.startswith(API)]

    def _answer(self, asked: Asked) -> None:
        parts = urlsplit(asked.path)
        if parts.path != API:
            asked.reply(404)
            return
        query = parse_qs(parts.query)
        first = query["conditions[publication_date][gte]"][0]
        last = query.get("conditions[publication_date][lte]", ["9999"])[0]
        found = [one for one in self.documents if first <= one["publication_date"] <= last]
        number = int(query.get("page", ["1"])[0])
        if self.broken_from is not None and number >= self.broken_from:
            asked.reply(500)
            return
        answer: dict[str, Any] = {"count": len(found), "description": "Documents"}
        shown = found[(number - 1) * self.per_page : number * self.per_page]
        if shown:
            answer["results"] = shown
        if number * self.per_page < min(len(found), federal_register.MOST_RESULTS):
            following = {**query, "page": [str(number + 1)]}
            answer["next_page_url"] = self.web.url(f"{API}?{urlencode(following, doseq=True)}")
        asked.reply(200, json.dumps(answer).encode(), {"Content-Type": "application/json"})


@pytest.fixture(autouse=True)
def by_day(polls: Polls) -> None:
    """Let all polls of a test be of one day."""
    polls.by_day()


@pytest.fixture
def register(web: Web) -> Register:
    return Register(web)


@pytest.fixture
def entry(web: Web) -> Callable[..., str]:
    def write(more: str = "") -> str:
        agencies = 'agencies = ["foreign-assets-control-office"]'
        return f'a = {{ kind = "federal_register", url = "{web.url(API)}", {agencies}{more} }}'

    return write


def numbers(found: Any) -> list[str | None]:
    return [one.given_id for one in articles(found)]


def test_document_is_kept_with_its_numbers_and_days(
    register: Register, entry: Callable[..., str], polls: Polls
) -> None:
    day = polls.now.date() - timedelta(days=3)
    facts = {
        "citation": "91 FR 12345", "effective_on": "2026-01-20", "signing_date": "2026-01-05", "action": "Final rule",
        "docket_ids": ["Docket 1"], "cfr_references": [{"title": 31, "part": 548, "chapter": 5}],
        "agencies": [{"name": "Treasury Department", "slug": "treasury-department"}, {"raw_name": "x"}],
        "executive_order_number": "14038", "subtype": None, "dates": "Issued on January 5, 2026.",
        "correction_of": "https://www.federalregister.gov/api/v1/documents/2025-00009",
    }  # fmt: skip
    register.add("2026-00001", day, **facts)
    found = polls.run(entry(', types = ["RULE", "NOTICE"], publisher = "Federal Register"'))
    (one,) = articles(found)
    assert (one.title, one.published, one.published_from) == ("Publication of 2026-00001", day.isoformat(), "api")
    assert one.url == register.documents[0]["html_url"]
    assert one.text.startswith(
        "SUMMARY: The Treasury Department is publishing a general license for Belarusian potash."
    )
    assert json.loads(one.notice or "") == {
        "document_number": "2026-00001", "citation": "91 FR 12345", "document_type": "Rule", "action": "Final rule",
        "dates": "Issued on January 5, 2026.", "effective_on": "2026-01-20", "signed_on": "2026-01-05",
        "executive_order": "14038", "docket_ids": ["Docket 1"], "cfr_references": ["31 CFR 548"],
        "agencies": ["Treasury Department"], "corrects": "2025-00009",
    }  # fmt: skip
    assert one.received is not None
    assert one.received.raw_offset is not None
    (query,) = register.queries
    assert query["conditions[agencies][]"] == ["foreign-assets-control-office"]
    assert query["conditions[type][]"] == ["RULE", "NOTICE"]
    assert (query["order"], "effective_on" in query["fields[]"]) == (["oldest"], True)


def test_second_poll_fetches_no_document_again(register: Register, entry: Callable[..., str], polls: Polls) -> None:
    register.add("2026-00001", polls.now.date())
    polls.run(entry())
    n_asked = len(register.web.paths())
    second = polls.run(entry())
    assert (second.records, second.polls[0].outcome) == ([], "unchanged")
    assert all(path.startswith(API) for path in register.web.paths()[n_asked:])
    third = polls.run(entry())
    assert (third.records, third.states) == ([], [])


def test_pages_are_followed_to_the_last(web: Web, entry: Callable[..., str], polls: Polls) -> None:
    register = Register(web, per_page=2)
    for number in range(5):
        register.add(f"2026-0000{number}", polls.now.date())
    found = polls.run(entry())
    assert (len(articles(found)), found.polls[0].n_items, len(register.queries)) == (5, 5, 3)


def test_missed_days_are_caught_up_from_the_last_poll_that_read_all(
    web: Web, entry: Callable[..., str], polls: Polls
) -> None:
    register = Register(web, per_page=1)
    start = polls.now.date()
    register.add("2026-00001", start)
    polls.run(entry())
    polls.now += timedelta(days=40)
    register.add("2026-00002", start + timedelta(days=5))
    register.add("2026-00003", start + timedelta(days=39))
    register.broken_from = 2
    broken = polls.run(entry())
    assert (broken.polls[0].outcome, numbers(broken)) == ("failed", [])
    register.broken_from = None
    polls.now += timedelta(days=20)
    assert numbers(polls.run(entry())) == ["2026-00002", "2026-00003"]


@pytest.mark.parametrize("url", ["http://[x", "http://℀/"])
def test_address_that_is_none_keeps_no_other_from_being_read(
    register: Register, entry: Callable[..., str], polls: Polls, url: str
) -> None:
    register.add("2026-00001", polls.now.date(), raw_text_url=url, body_html_url=url)
    register.add("2026-00002", polls.now.date())
    assert "2026-00002" in numbers(polls.run(entry()))


def test_days_are_caught_up_behind_a_clock_that_was_ahead(web: Web, entry: Callable[..., str], polls: Polls) -> None:
    register, real = Register(web), polls.now
    polls.now += timedelta(days=900)
    polls.run(entry())
    register.add("2026-00001", real.date() + timedelta(days=1))
    polls.now = real + timedelta(days=20)
    assert numbers(polls.run(entry())) == ["2026-00001"]


def test_query_with_more_than_is_shown_is_split_by_days(
    web: Web, entry: Callable[..., str], polls: Polls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(federal_register, "MOST_RESULTS", 4)
    register = Register(web, per_page=2)
    days = [polls.now.date() - timedelta(days=3 * number) for number in range(9, -1, -1)]
    for number, day in enumerate(days):
        register.add(f"2026-1000{number}", day)
    found = polls.run(entry())
    assert sorted(map(str, numbers(found))) == [f"2026-1000{number}" for number in range(10)]
    assert found.polls[0].outcome == "changed"


def test_documents_that_are_announced_and_not_shown_are_a_failure(
    web: Web, entry: Callable[..., str], polls: Polls, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = Register(web, per_page=2)
    monkeypatch.setattr(federal_register, "MOST_RESULTS", 2)
    for number in range(3):
        register.add(f"2026-0000{number}", polls.now.date())
    poll = polls.run(entry()).polls[0]
    assert (poll.outcome, "3 documents" in (poll.message or "")) == ("too_few", True)


def test_no_documents_where_there_were_many_is_a_quiet_week(
    register: Register, entry: Callable[..., str], polls: Polls
) -> None:
    for number in range(6):
        register.add(f"2026-0000{number}", polls.now.date())
    polls.run(entry())
    register.documents.clear()
    assert polls.run(entry()).polls[0].outcome == "unchanged"


def test_wall_in_front_of_the_text_leads_to_its_other_form(
    register: Register, entry: Callable[..., str], polls: Polls
) -> None:
    register.add("2026-00001", polls.now.date())
    register.web.has("/full_text/text/2026-00001.txt", WALL)
    mark = '<span class="unprinted-element">Start Preamble</span>'
    register.web.has(
        "/full_text/html/2026-00001.html", f"<div>{mark}<p>The licence is issued.</p><p>It holds.</p></div>"
    )
    (one,) = articles(polls.run(entry()))
    assert one.text == "The licence is issued.\n\nIt holds."


def test_wall_in_front_of_both_is_tried_again_and_the_abstract_stands_in_at_last(
    register: Register, entry: Callable[..., str], polls: Polls
) -> None:
    register.add("2026-00001", polls.now.date())
    for path in ("/full_text/text/2026-00001.txt", "/full_text/html/2026-00001.html"):
        register.web.has(path, WALL)
    runs = [polls.run(entry(), at_once=True) for _ in range(5)]
    assert [len(articles(run)) for run in runs] == [0, 0, 0, 0, 1]
    assert runs[0].polls[0].outcome == "challenged"
    (one,) = articles(runs[4])
    assert (one.text, one.url) == ("A license for potash.", register.documents[0]["html_url"])
    assert json.loads(one.notice or "")["document_number"] == "2026-00001"


def test_same_number_of_another_day_is_another_document(
    register: Register, entry: Callable[..., str], polls: Polls
) -> None:
    register.add("E7-1", polls.now.date() - timedelta(days=9))
    register.add("E7-1", polls.now.date())
    assert numbers(polls.run(entry())) == ["E7-1", "E7-1"]


@pytest.mark.parametrize(
    ("body", "outcome", "words"),
    [
        ('{"errors": {"agencies": "unknown"}}', "failed", "unknown"),
        ('{"count": 3}', "failed", "none is there"),
        ("[]", "failed", "no count"),
        (WALL, "challenged", "a page for robots"),
    ],
)
def test_what_is_no_page_of_documents_is_a_failure(
    register: Register, entry: Callable[..., str], polls: Polls, *, body: str, outcome: str, words: str
) -> None:
    register.web.has("*", body)
    poll = polls.run(entry()).polls[0]
    assert (poll.outcome, words in (poll.message or "")) == (outcome, True)


def test_document_without_a_title_is_an_issue_and_the_others_are_read(
    register: Register, entry: Callable[..., str], polls: Polls
) -> None:
    register.add("2026-00001", polls.now.date(), title=None)
    register.add("2026-00002", polls.now.date())
    found = polls.run(entry())
    assert numbers(found) == ["2026-00002"]
    assert ["it has no title" in one.message for one in problems(found)] == [True]


def test_text_elsewhere_is_not_fetched(register: Register, entry: Callable[..., str], polls: Polls) -> None:
    register.add("2026-00001", polls.now.date(), raw_text_url="https://b.example/1.txt")
    register.web.has("/full_text/html/2026-00001.html", "<p>The licence is issued.</p>")
    assert [one.text for one in articles(polls.run(entry()))] == ["The licence is issued."]


def test_first_day_may_be_given(register: Register, entry: Callable[..., str], polls: Polls) -> None:
    day = polls.now.date() - timedelta(days=400)
    register.add("2024-00001", day)
    register.add("2025-00001", day + timedelta(days=1))
    assert numbers(polls.run(entry(f", since = {day + timedelta(days=1)}"))) == ["2025-00001"]
    polls.run(entry(f", since = {day + timedelta(days=1)}"))
    (start,) = register.queries[-1]["conditions[publication_date][gte]"]
    assert start == (polls.now.date() - timedelta(days=7)).isoformat()


def test_whole_register_is_too_much(polls: Polls) -> None:
    with pytest.raises(SourcesError, match="too much"):
        polls.run('a = { kind = "federal_register" }')
