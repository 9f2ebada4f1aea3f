"""GDELT's bulk files as a source of addresses: checksums, themes and codes, quarters that were missed, bad archives."""

import hashlib
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flows.sources import gdelt
from tests.sources.polls import Polls, articles, page, problems
from tests.web import Asked, Web

LIFTED = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. " * 5


def line(web: Web, more: str = "") -> str:
    return f'gdelt = {{ kind = "gdelt", url = "{web.url("/v2/lastupdate.txt")}"{more} }}'


def zipped(*rows: list[str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x.csv", "".join("\t".join(row) + "\n" for row in rows))
    return out.getvalue()


def event(code: str, url: str) -> list[str]:
    return [*(["x"] * 26), code, *(["x"] * 33), url]


def gkg(themes: str, url: str, source: str = "1", *, placed: bool = True) -> list[str]:
    row = ["x"] * 27
    row[2], row[4] = source, url
    row[8 if placed else 7] = themes
    return row


@pytest.fixture
def publish(web: Web) -> Callable[..., str]:
    """Publish a quarter; returns the lines that name its files."""
    master: list[str] = []

    def quarter(stamp: str, events: bytes, graph: bytes, *, md5: str | None = None, gone: bool = False) -> str:
        lines = []
        for name, data in ((f"{stamp}.export.CSV.zip", events), (f"{stamp}.gkg.csv.zip", graph)):
            url = web.url(f"/v2/{name}") if gone else web.has(f"/v2/{name}", data)
            lines.append(f"{len(data)} {md5 or hashlib.md5(data).hexdigest()} {url}\n")
        master.extend(lines)
        web.has("/v2/lastupdate.txt", "".join(lines))
        whole = "".join(master).encode()

        def part(asked: Asked) -> None:
            first, last = (int(one) for one in asked.headers["Range"].removeprefix("bytes=").split("-"))
            asked.reply(206, whole[first : last + 1], {"Content-Range": f"bytes {first}-{last}/{len(whole)}"})

        web.does("/v2/masterfilelist.txt", part)
        return "".join(lines)

    return quarter


def test_addresses_on_sanctions_are_found_and_read_as_pages(
    polls: Polls, web: Web, publish: Callable[..., str]
) -> None:
    for name in ("one", "two", "three"):
        web.has(f"/{name}", page(name.title(), LIFTED))
    publish(
        "20261126100000",
        zipped(event("163", web.url("/one")), event("0856", web.url("/two")), event("042", web.url("/tea"))),
        zipped(
            gkg("TAX_FNCACT,12;SANCTIONS,40", web.url("/three")),
            gkg("SANCTIONS;LEADER", web.url("/one"), placed=False),
            gkg("SANCTIONSX,1", web.url("/other")),
            gkg("SANCTIONS,1", "BBC Monitoring", source="2"),
            ["SANCTIONS", "too", "short"],
        ),
    )
    found = polls.run(line(web))
    assert sorted(one.title or "" for one in articles(found)) == ["One", "Three", "Two"]
    assert (found.polls[0].outcome, found.polls[0].n_items, problems(found)) == ("changed", 3, [])
    assert articles(polls.run(line(web))) == []


def test_quarters_that_were_missed_are_caught_up(polls: Polls, web: Web, publish: Callable[..., str]) -> None:
    empty = zipped()
    publish("20261126100000", empty, empty)
    polls.run(line(web))
    for number, stamp in enumerate(("20261126101500", "20261126103000", "20261126104500")):
        url = web.has(f"/{number}", page(f"Story {number}", LIFTED))
        publish(stamp, zipped(event("163", url)), empty)
    titles = [[one.title for one in articles(polls.run(line(web, ", max_quarters = 2")))] for _ in range(3)]
    assert titles == [["Story 0", "Story 1"], ["Story 2"], []]


def test_quarters_that_were_missed_wait_for_the_list_that_has_them(
    polls: Polls, web: Web, publish: Callable[..., str]
) -> None:
    empty = zipped()
    publish("20261126100000", empty, empty)
    polls.run(line(web))
    for number, stamp in enumerate(("20261126101500", "20261126103000")):
        publish(stamp, zipped(event("163", web.has(f"/{number}", page(f"Story {number}", LIFTED)))), empty)
    whole = web.answers["/v2/masterfilelist.txt"]
    web.has("/v2/masterfilelist.txt", "busy", status=500)
    found = polls.run(line(web))
    assert (found.polls[0].outcome, articles(found)) == ("failed", [])
    assert "/v2/masterfilelist.txt: status 500" in (found.polls[0].message or "")
    web.does("/v2/masterfilelist.txt", whole)
    assert [one.title for one in articles(polls.run(line(web)))] == ["Story 0", "Story 1"]


@pytest.mark.parametrize("stamp", ["20991231234500", "99999999999999"])
def test_file_of_a_day_to_come_is_told_and_hides_nothing(
    polls: Polls, web: Web, publish: Callable[..., str], stamp: str
) -> None:
    polls.now = datetime(2026, 11, 26, 10, 5, tzinfo=UTC)
    publish("20261126100000", zipped(), zipped())
    polls.run(line(web))
    publish(stamp, zipped(event("163", web.has("/far", page("Far", LIFTED)))), zipped())
    found = polls.run(line(web))
    assert (found.polls[0].outcome, articles(found)) == ("failed", [])
    assert any(stamp in one.message for one in problems(found))
    publish("20261126101500", zipped(event("163", web.has("/one", page("One", LIFTED)))), zipped())
    publish("20261126103000", zipped(event("163", web.has("/two", page("Two", LIFTED)))), zipped())
    assert [one.title for one in articles(polls.run(line(web)))] == ["One", "Two"]


def test_mark_that_was_set_ahead_of_the_clock_leaves_out_nothing_since(
    polls: Polls, web: Web, publish: Callable[..., str]
) -> None:
    polls.now = datetime(2026, 11, 26, 10, 5, tzinfo=UTC)
    publish("20261126100000", zipped(), zipped())
    polls.run(line(web))
    polls.states = [replace(one, value="20991231234500") if one.key == "quarter" else one for one in polls.states]
    for number, stamp in enumerate(("20261126101500", "20261126103000")):
        publish(stamp, zipped(event("163", web.has(f"/{number}", page(f"Story {number}", LIFTED)))), zipped())
    assert [one.title for one in articles(polls.run(line(web)))] == ["Story 0", "Story 1"]


def test_wrong_checksum_is_a_failure_and_is_tried_again(polls: Polls, web: Web, publish: Callable[..., str]) -> None:
    events = zipped(event("163", web.has("/one", page("One", LIFTED))))
    publish("20261126100000", events, zipped(), md5="0" * 32)
    found = polls.run(line(web))
    assert (found.polls[0].outcome, articles(found)) == ("failed", [])
    assert "checksum" in (found.polls[0].message or "")
    publish("20261126100000", events, zipped())
    assert len(articles(polls.run(line(web)))) == 1


def test_file_that_stays_wrong_does_not_keep_later_quarters_back(
    polls: Polls, web: Web, publish: Callable[..., str]
) -> None:
    publish("20261126100000", zipped(), zipped())
    polls.run(line(web))
    publish("20261126101500", zipped(), zipped(), md5="0" * 32)  # both of its files
    publish("20261126103000", zipped(event("163", web.has("/one", page("One", LIFTED)))), zipped())
    found = [polls.run(line(web)) for _ in range(10)]
    assert [one.polls[0].outcome for one in found] == ["failed"] * 8 + ["changed", "unchanged"]
    assert [one.title for one in articles(found[8])] == ["One"]
    assert {one.message for one in problems(found[8])} == {
        "gdelt: given up after 5 polls: not the bytes of its checksum"
    }


def test_page_in_place_of_the_list_is_a_wall(polls: Polls, web: Web, publish: Callable[..., str]) -> None:
    web.has("/v2/lastupdate.txt", "<!doctype html><html><body>Please wait</body></html>")
    assert polls.run(line(web)).polls[0].outcome == "challenged"


def test_quarter_that_is_not_there_is_told_and_passed_over(polls: Polls, web: Web, publish: Callable[..., str]) -> None:
    publish("20261126100000", zipped(), zipped())
    polls.run(line(web))
    publish("20261126101500", zipped(), zipped(), gone=True)
    publish("20261126103000", zipped(event("163", web.has("/one", page("One", LIFTED)))), zipped())
    found = polls.run(line(web))
    assert len(articles(found)) == 1
    assert {one.kind for one in problems(found)} == {"not_fetched"}


@pytest.mark.parametrize("data", [b"no zip", b"PK\x03\x04 cut", zipped(event("163", "https://a.example/"))[:-30]])
def test_bad_archive_is_told(polls: Polls, web: Web, publish: Callable[..., str], data: bytes) -> None:
    publish("20261126100000", data, zipped())
    found = polls.run(line(web))
    assert articles(found) == []
    assert [one.kind for one in problems(found)] == ["unreadable"]


def test_bomb_is_told(polls: Polls, web: Web, publish: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gdelt, "_MOST_BYTES", 10_000)
    publish("20261126100000", zipped(*(["x" * 100] for _ in range(1000))), zipped())
    found = polls.run(line(web))
    assert [one.kind for one in problems(found)] == ["unreadable"]


def test_list_without_files_is_a_failure(polls: Polls, web: Web) -> None:
    web.has("/v2/lastupdate.txt", "<html>busy</html>")
    assert polls.run(line(web)).polls[0].outcome in {"failed", "challenged"}
