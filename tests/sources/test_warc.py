"""WARC files of others as a source: what is found in them, where it stands, what is left where it was."""

import gzip
import zlib
from datetime import UTC, datetime
from pathlib import Path

import brotli
import pytest
from backports import zstd
from warcio.archiveiterator import ArchiveIterator

from flows.archive.reader import read_at
from flows.fetching.limits import Limits
from flows.fetching.response import Outcome
from tests.sources.polls import Polls, articles, page, problems
from tests.warc import HTML, packed, record, write_warc
from tests.web import Asked, Web

LIFTED = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. " * 5
MATCH = "Rovers beat United by two goals to one on Saturday after a slow first half in front of ten thousand. " * 5


def news(number: int, text: str = LIFTED) -> bytes:
    return record(f"https://paper.example/2026/01/05/story-{number}", page(f"Story {number}", text).encode())


def line(path: object, more: str = "") -> str:
    return f'crawl = {{ kind = "warc", path = "{path}"{more} }}'


def test_pages_that_speak_of_sanctions_point_at_their_records(polls: Polls, tmp_path: Path) -> None:
    file = write_warc(tmp_path / "a.warc.gz", news(1, MATCH), news(2), news(3, MATCH), news(4))
    found = polls.run(line(file))
    assert [one.title for one in articles(found)] == ["Story 2", "Story 4"]
    assert (found.polls[0].outcome, found.polls[0].n_items, problems(found)) == ("changed", 1, [])
    for one in articles(found):
        assert one.received is not None
        assert one.received.raw_file == str(file)
        assert (
            one.title in read_at(polls.folder, one.received.raw_file, one.received.raw_offset, Limits()).body.decode()
        )
        assert one.received.at is not None
        assert one.received.at.isoformat() == "2026-01-05T08:00:00"
    assert not polls.folder.exists()
    assert articles(polls.run(line(file))) == []


def test_second_library_finds_the_record_at_the_offset(polls: Polls, tmp_path: Path) -> None:
    file = write_warc(tmp_path / "a.warc.gz", news(1, MATCH), news(2))
    (one,) = articles(polls.run(line(file)))
    with file.open("rb") as stream:
        assert one.received is not None
        stream.seek(one.received.raw_offset or 0)
        first = next(iter(ArchiveIterator(stream)))
        assert first.rec_headers.get_header("WARC-Target-URI") == one.url


@pytest.mark.parametrize(
    "how", ["gzip", "br", "zstd", "deflate", "raw deflate", "chunked", "chunked gzip", "said only", "unsaid gzip"]
)
def test_bodies_are_read_in_whatever_they_are_wrapped(polls: Polls, tmp_path: Path, how: str) -> None:
    body = page("Story", LIFTED).encode()
    raw = zlib.compressobj(wbits=-15)
    wrapped, headers = {
        "gzip": (gzip.compress(body), {"Content-Encoding": "gzip"}),
        "br": (brotli.compress(body), {"Content-Encoding": "br"}),
        "zstd": (zstd.compress(body[:50]) + zstd.compress(body[50:]), {"Content-Encoding": "zstd"}),
        "deflate": (zlib.compress(body), {"Content-Encoding": "deflate"}),
        "raw deflate": (raw.compress(body) + raw.flush(), {"Content-Encoding": "deflate"}),
        "chunked": (chunked(body), {"Transfer-Encoding": "chunked"}),
        "chunked gzip": (chunked(gzip.compress(body)), {"Transfer-Encoding": "chunked", "Content-Encoding": "gzip"}),
        "unsaid gzip": (gzip.compress(body), {}),
        "said only": (body, {"Transfer-Encoding": "chunked", "Content-Encoding": "gzip"}),
    }[how]
    file = write_warc(tmp_path / "a.warc.gz", record("https://a.example/1", wrapped, [*HTML, *headers.items()]))
    (one,) = articles(polls.run(line(file)))
    assert one.text == LIFTED.strip()
    assert one.received is not None
    assert read_at(tmp_path, str(file), one.received.raw_offset or 0, Limits()).body == body


def chunked(body: bytes) -> bytes:
    parts = [body[at : at + 100] for at in range(0, len(body), 100)]
    return b"".join(b"%x;ext=1\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    "charset", ["utf-8", "utf-16", "utf-16-le", "windows-1252", "koi8-r", "shift_jis", "iso-2022-jp"]
)
def test_charset_is_the_headers(polls: Polls, tmp_path: Path, charset: str) -> None:
    body = page("Story", LIFTED).encode(charset)
    file = write_warc(
        tmp_path / "a.warc.gz", record("https://a.example/1", body, [("Content-Type", f"text/html; charset={charset}")])
    )
    (one,) = articles(polls.run(line(file)))
    assert one.text == LIFTED.strip()


def test_what_is_no_page_is_passed_over(polls: Polls, tmp_path: Path) -> None:
    body = page("Story", LIFTED).encode()
    file = write_warc(
        tmp_path / "a.warc.gz",
        record("https://a.example/1", body, status="404 Not Found"),
        record("https://a.example/2", body, [("Content-Type", "application/pdf")]),
        record("https://a.example/3", body, kind="request"),
        record("dns:a.example", body),
        record("https://a.example/5", bytes(range(256)), [*HTML, ("Content-Encoding", "zstd-of-the-future")]),
    )
    found = polls.run(line(file))
    assert articles(found) == []


def test_damage_is_skipped_counted_and_told(polls: Polls, tmp_path: Path) -> None:
    parts = [packed(news(number)) for number in range(6)]
    parts[1] = parts[1][:50] + b"\xff" + parts[1][51:]
    parts[3] = parts[3][:60]
    parts[5] = parts[5][:-30]
    file = tmp_path / "a.warc.gz"
    file.write_bytes(b"".join(parts))
    found = polls.run(line(file))
    assert [one.title for one in articles(found)] == ["Story 0", "Story 2", "Story 4"]
    (told,) = problems(found)
    assert "damaged in 3 places" in told.message
    assert told.file == str(file)


@pytest.mark.parametrize("blanks", [b"\n", b"\r\n\r\n", b" \r\n", b"\r\n" * 1000])
def test_blank_lines_before_the_first_record_lose_none(polls: Polls, tmp_path: Path, blanks: bytes) -> None:
    file = tmp_path / "a.warc"
    file.write_bytes(blanks + b"".join(news(number) for number in range(3)))
    found = polls.run(line(file))
    assert ([one.title for one in articles(found)], problems(found)) == (["Story 0", "Story 1", "Story 2"], [])
    for one in articles(found):
        assert one.received is not None
        assert one.title in read_at(polls.folder, str(file), one.received.raw_offset or 0, Limits()).body.decode()


@pytest.mark.parametrize("data", [b"", b"\r\n\r\n", b"\0" * 600])
@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_file_without_a_record_is_told(polls: Polls, tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    write_warc(tmp_path / "b.warc.gz", news(1))
    found = polls.run(line(tmp_path))
    assert [one.title for one in articles(found)] == ["Story 1"]
    assert [(one.file, one.message) for one in problems(found)] == [
        (str(tmp_path / name), "crawl: empty: it has no record")
    ]
    assert polls.run(line(tmp_path)).records == []
    write_warc(tmp_path / "a.warc.gz", news(2))
    assert [one.title for one in articles(polls.run(line(tmp_path / "a.warc.gz")))] == ["Story 2"]


def test_file_on_the_web_without_a_record_is_told(polls: Polls, web: Web) -> None:
    url = web.has("/a.warc.gz", b"")
    (told,) = problems(polls.run(line(url)))
    assert (told.file, told.message) == (url, "crawl: empty: it has no record")


def test_folder_goes_on_where_it_was_left_and_a_file_that_changed_is_read_anew(polls: Polls, tmp_path: Path) -> None:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    write_warc(tmp_path / "in" / "a.warc.gz", *(news(number) for number in range(3)))
    write_warc(tmp_path / "in" / "deep" / "b.warc.gz", *(news(number) for number in range(3, 6)))
    (tmp_path / "in" / "notes.txt").write_text("no WARC", encoding="utf-8")
    more = ", max_documents = 2"
    assert [one.title for one in articles(polls.run(line(tmp_path / "in", more), dies=True))] == ["Story 0", "Story 1"]
    titles = [[one.title for one in articles(polls.run(line(tmp_path / "in", more)))] for _ in range(4)]
    assert titles == [["Story 0", "Story 1"], ["Story 2", "Story 3"], ["Story 4", "Story 5"], []]
    write_warc(tmp_path / "in" / "a.warc.gz", news(7))
    assert [one.title for one in articles(polls.run(line(tmp_path / "in", more)))] == ["Story 7"]


def test_texts_of_other_words_are_found_where_all_pages_are_parsed(polls: Polls, tmp_path: Path) -> None:
    banned = "The European Union banned imports of timber from Belarus on Monday, its council said in Brussels. " * 5
    file = write_warc(tmp_path / "a.warc.gz", news(1, banned), news(2, MATCH))
    assert articles(polls.run(line(file))) == []
    other = write_warc(tmp_path / "b.warc.gz", news(1, banned), news(2, MATCH))
    assert len(articles(polls.run(line(other, ', prefilter = "texts"')))) == 2  # nothing here has a prefilter of texts


def test_nothing_there_is_a_failure(polls: Polls, tmp_path: Path) -> None:
    found = polls.run(line(tmp_path / "none.warc.gz"))
    assert found.polls[0].outcome == "failed"
    assert "no WARC file there" in (found.polls[0].message or "")


def ranges(data: bytes, tag: str = '"1"') -> "object":
    def answer(asked: Asked) -> None:
        first, last = (int(one) for one in asked.headers["Range"].removeprefix("bytes=").split("-"))
        part = data[first : last + 1]
        asked.reply(206, part, {"Content-Range": f"bytes {first}-{first + len(part) - 1}/{len(data)}", "ETag": tag})

    return answer


def test_file_on_the_web_is_read_in_parts_and_what_is_found_is_copied(
    polls: Polls, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flows.sources.ranged._STEP", 1000)
    data = packed(*(news(number, LIFTED if number % 3 == 0 else MATCH) for number in range(9)))
    url = web.does("/CC-NEWS.warc.gz", ranges(data))
    found = polls.run(line(url))
    assert [one.title for one in articles(found)] == ["Story 0", "Story 3", "Story 6"]
    assert len(web.paths()) >= len(data) // 1000
    for one in articles(found):
        assert one.received is not None
        kept = read_at(polls.folder, one.received.raw_file or "", one.received.raw_offset or 0, Limits())
        assert (kept.outcome, kept.url) == (Outcome.COPIED, one.url)
        assert one.title in kept.body.decode()
    n_asked = len(web.paths())
    assert articles(polls.run(line(url))) == []
    assert len(web.paths()) == n_asked + 1


def test_connection_that_is_lost_is_taken_up_where_it_broke(
    polls: Polls, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flows.sources.ranged._STEP", 1000)
    polls.limits["attempts"] = 1
    data = packed(*(news(number) for number in range(9)))
    whole = ranges(data)
    left = [3]

    def breaks(asked: Asked) -> None:
        left[0] -= 1
        whole(asked) if left[0] != 0 else asked.reset()  # type: ignore[operator]

    url = web.does("/a.warc.gz", breaks)
    first = polls.run(line(url))
    second = polls.run(line(url))
    titles = [one.title for one in (*articles(first), *articles(second))]
    assert sorted(set(titles)) == [f"Story {number}" for number in range(9)]
    assert len(titles) <= 10
    assert 0 < len(articles(first)) < 9


def test_list_of_files_is_followed(polls: Polls, web: Web) -> None:
    for name in ("a", "b"):
        web.does(f"/crawl/{name}.warc.gz", ranges(packed(news(ord(name)))))
    url = web.has("/crawl/2026/01/warc.paths.gz", gzip.compress(b"crawl/a.warc.gz\ncrawl/b.warc.gz\n"))
    assert [one.title for one in articles(polls.run(line(url)))] == ["Story 97", "Story 98"]


def test_list_whose_files_were_all_read_is_asked_for_once_more_and_no_more(polls: Polls, web: Web) -> None:
    web.does("/crawl/a.warc.gz", ranges(packed(news(1))))
    words = gzip.compress(b"crawl/a.warc.gz\ncrawl/other.html\n", mtime=0)

    def paths(asked: Asked) -> None:
        same = asked.headers.get("If-None-Match") == '"p"'
        asked.reply(304) if same else asked.reply(200, words, {"ETag": '"p"'})

    url = web.does("/crawl/warc.paths.gz", paths)
    assert len(articles(polls.run(line(url)))) == 1
    for _ in range(3):
        n_asked = len(web.paths())
        found = polls.run(line(url), at_once=True)
        assert (found.records, found.polls[0].outcome) == ([], "unchanged")
        assert web.paths()[n_asked:] == ["/crawl/warc.paths.gz"]
    assert found.polls[0].n_bytes == 0


def test_file_of_its_own_is_asked_for_by_its_validator(polls: Polls, web: Web) -> None:
    whole = ranges(packed(news(1)))

    def answer(asked: Asked) -> None:
        asked.reply(304) if asked.headers.get("If-None-Match") == '"1"' else whole(asked)  # type: ignore[operator]

    url = web.does("/a.warc.gz", answer)
    assert len(articles(polls.run(line(url)))) == 1
    second = polls.run(line(url), at_once=True)
    assert (second.records, second.polls[0].outcome, second.polls[0].n_bytes) == ([], "unchanged", 0)


def test_months_are_read_one_after_another_and_old_ones_left_alone(polls: Polls, web: Web) -> None:
    def month(name: str) -> None:
        words = f"{name}.warc.gz\n".encode()
        web.does(f"/{name}.warc.gz", ranges(packed(news(int(name)))))

        def paths(asked: Asked) -> None:
            same = asked.headers.get("If-None-Match") == f'"{name}"'
            asked.reply(304) if same else asked.reply(200, words, {"ETag": f'"{name}"'})

        web.does(f"/{name[:4]}/{name[4:]}/warc.paths.gz", paths)

    url = web.url("/{year}/{month}/warc.paths.gz")
    polls.now = datetime(2025, 12, 31, 22, tzinfo=UTC)
    for name in ("202512", "202601"):
        month(name)
    assert [one.title for one in articles(polls.run(line(url), at_once=True))] == ["Story 202512"]
    polls.now = datetime(2026, 1, 1, 6, tzinfo=UTC)
    del web.answers["/2026/01/warc.paths.gz"]
    early = polls.run(line(url), at_once=True)  # the new month's list is not there yet
    assert (articles(early), early.polls[0].outcome) == ([], "unchanged")
    month("202601")
    assert [one.title for one in articles(polls.run(line(url), at_once=True))] == ["Story 202601"]
    polls.now = datetime(2026, 3, 20, tzinfo=UTC)
    for name in ("202602", "202603"):
        month(name)
    assert [one.title for one in articles(polls.run(line(url), at_once=True))] == ["Story 202602", "Story 202603"]
    n_asked = len(web.paths())
    assert articles(polls.run(line(url), at_once=True)) == []
    asked = web.paths()[n_asked:]
    assert "/2025/12/warc.paths.gz" not in asked
    assert asked[-1] == "/2026/03/warc.paths.gz"


def test_first_month_may_be_given(polls: Polls, web: Web) -> None:
    for number in (11, 12):
        web.has(f"/2025/{number}/warc.paths.gz", f"{number}.warc.gz")
        web.does(f"/{number}.warc.gz", ranges(packed(news(number))))
    polls.now = datetime(2025, 12, 5, tzinfo=UTC)
    found = polls.run(line(web.url("/{year}/{month}/warc.paths.gz"), ", since = 2025-11-20"))
    assert [one.title for one in articles(found)] == ["Story 11", "Story 12"]


def test_file_of_a_list_that_is_never_there_is_given_up_and_told(polls: Polls, web: Web) -> None:
    url = web.has("/crawl/warc.paths.gz", gzip.compress(b"crawl/a.warc.gz\ncrawl/b.warc.gz\n"))
    web.has("/crawl/b.warc.gz", packed(news(1)))
    found = [polls.run(line(url)) for _ in range(6)]
    assert [one.title for one in articles(found[0])] == ["Story 1"]
    assert [one.polls[0].outcome for one in found] == ["changed", *["failed"] * 3, "unchanged", "unchanged"]
    told = [one for one in problems(found[4]) if one.kind == "not_fetched"]
    assert [(one.file, one.message) for one in told] == [
        (web.url("/crawl/a.warc.gz"), "crawl: given up after 5 polls: gone: status 404")
    ]
    n_asked = len(web.paths())
    assert (polls.run(line(url)).polls[0].outcome, web.paths()[n_asked:]) == ("unchanged", ["/crawl/warc.paths.gz"])


def test_file_of_an_entry_that_is_not_there_is_never_given_up(polls: Polls, web: Web) -> None:
    url = web.url("/a.warc.gz")
    assert {polls.run(line(url)).polls[0].outcome for _ in range(7)} == {"failed"}
    web.has("/a.warc.gz", packed(news(1)))
    assert [one.title for one in articles(polls.run(line(url)))] == ["Story 1"]


@pytest.mark.parametrize("packs", [True, False])
def test_a_file_of_records_that_hold_no_response_is_reported(polls: Polls, tmp_path: Path, packs: bool) -> None:
    """As extracts of text ("WET") and of headers ("WAT") are, which are easily taken for the crawl itself."""
    extracts = [record(f"https://paper.example/{n}", LIFTED.encode(), kind="conversion") for n in range(3)]
    file = tmp_path / "a.warc.gz"
    file.write_bytes(packed(*extracts) if packs else b"".join(extracts))
    found = polls.run(line(file))
    assert articles(found) == []
    (told,) = problems(found)
    assert (told.file, told.message) == (
        str(file),
        "crawl: none of its records is a response of a site, as in extracts (WET, WAT): no page can be read from it",
    )
    assert problems(polls.run(line(file))) == [], "a file is read once"


def test_a_file_without_pages_of_text_is_read_in_silence(polls: Polls, tmp_path: Path) -> None:
    file = write_warc(
        tmp_path / "a.warc.gz", record("https://paper.example/1.png", b"x", [("Content-Type", "image/png")])
    )
    assert problems(polls.run(line(file))) == []
