"""The archive: standard WARC files that a second library reads, pointers that hold, runs that died taken up."""

import gzip
import random
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from flows.archive.leftovers import Leftovers, intact_length
from flows.archive.reader import NotArchived, read_all, read_at
from flows.archive.records import sha1
from flows.archive.writer import Archive
from flows.fetching.limits import Limits
from flows.fetching.response import Outcome, Response

AT = datetime(2026, 11, 26, 8, 0, 1, 250_000, tzinfo=UTC)
PAGE = b"<p>Belarusian potash</p>"


def response(url: str = "https://a.example/1?q=x", body: bytes = PAGE, *headers: tuple[bytes, bytes]) -> Response:
    return Response(
        outcome=Outcome.FETCHED,
        asked=url,
        url=url,
        status=200,
        reason="OK",
        headers=((b"Content-Type", b"text/html"), *headers),
        sent=((b"Host", b"a.example"), (b"User-Agent", b"sanctionlog/0 (+x@y.example)")),
        received=body,
        body=body,
        address="93.184.215.14",
        fetched_at=AT,
    )


def kept(folder: Path, *responses: Response, run_id: str = "run-1", **options: int) -> list[tuple[str, int]]:
    archive = Archive(folder, run_id, **options)
    places = [archive.keep(one, "paper") for one in responses]
    archive.close()
    return places


def test_another_library_reads_it_and_the_digests_are_right(tmp_path: Path) -> None:
    ((name, offset),) = kept(tmp_path, response())
    with (tmp_path / name).open("rb") as file:
        iterator = ArchiveIterator(file, check_digests="raise")
        found = []
        for record in iterator:
            body = record.content_stream().read()
            found.append((record, body, iterator.get_record_offset()))
    assert [one.rec_type for one, _, _ in found] == ["warcinfo", "response", "request"]
    record, body, at = found[1]
    assert (body, at) == (PAGE, offset)
    assert record.http_headers.get_statuscode() == "200"
    assert record.http_headers.get_header("Content-Type") == "text/html"
    fields = record.rec_headers
    assert fields.get_header("WARC-Target-URI") == "https://a.example/1?q=x"
    assert fields.get_header("WARC-Date") == "2026-11-26T08:00:01.250000Z"
    assert fields.get_header("WARC-IP-Address") == "93.184.215.14"
    assert fields.get_header("WARC-Payload-Digest") == sha1(PAGE)
    assert fields.get_header("WARC-Record-ID").startswith("<urn:uuid:")
    request = found[2][0]
    assert request.rec_headers.get_header("WARC-Concurrent-To") == fields.get_header("WARC-Record-ID")
    assert request.http_headers.protocol == "GET"
    assert request.http_headers.get_header("User-Agent") == "sanctionlog/0 (+x@y.example)"


def test_each_record_is_compressed_by_itself(tmp_path: Path) -> None:
    places = kept(tmp_path, response(), response("https://a.example/2"))
    data = (tmp_path / places[0][0]).read_bytes()
    for _, offset in places:
        assert gzip.decompress(data[offset:]).startswith(b"WARC/1.1\r\nWARC-Type: response\r\n")


def test_what_is_read_back_is_what_was_received(tmp_path: Path) -> None:
    packed = gzip.compress(PAGE, mtime=0)
    given = response("https://a.example/", packed, (b"Content-Encoding", b"gzip"), (b"ETag", b'W/"\xe4"'),
                     (b"Set-Cookie", b"a=1"), (b"Set-Cookie", b"b=2"))  # fmt: skip
    ((name, offset),) = kept(tmp_path, given)
    found = read_at(tmp_path, name, offset, Limits())
    assert (found.body, found.received, found.header("etag")) == (PAGE, packed, 'W/"\xe4"')
    assert (found.headers, found.fetched_at, found.archived) == (given.headers, AT, (name, offset))


def test_chunks_are_joined_and_no_longer_announced(tmp_path: Path) -> None:
    ((name, offset),) = kept(tmp_path, response("https://a.example/", PAGE, (b"Transfer-Encoding", b"chunked")))
    assert read_at(tmp_path, name, offset, Limits()).header("transfer-encoding") is None
    with (tmp_path / name).open("rb") as file:
        bodies = [one.content_stream().read() for one in ArchiveIterator(file) if one.rec_type == "response"]
    assert bodies == [PAGE]


def test_file_that_is_full_is_followed_by_another(tmp_path: Path) -> None:
    places = kept(tmp_path, *(response(f"https://a.example/{number}") for number in range(4)), max_file_bytes=1500)
    names = [name for name, _ in places]
    assert len(set(names)) > 1
    assert names == sorted(names)
    for number, (name, offset) in enumerate(places):
        assert read_at(tmp_path, name, offset, Limits()).url == f"https://a.example/{number}"


def test_nothing_received_makes_no_file(tmp_path: Path) -> None:
    kept(tmp_path / "raw")
    assert not (tmp_path / "raw").exists()


@pytest.mark.parametrize("offset", [1, 10_000_000])
def test_wrong_place_is_told(tmp_path: Path, offset: int) -> None:
    ((name, _),) = kept(tmp_path, response())
    with pytest.raises(NotArchived, match=name):
        read_at(tmp_path, name, offset, Limits())
    with pytest.raises(NotArchived, match="cannot be read"):
        read_at(tmp_path, "none.warc.gz", 0, Limits())


@settings(deadline=None)
@given(cut=st.integers(min_value=1))
def test_file_of_a_run_that_died_is_whole_up_to_its_last_whole_record(
    tmp_path_factory: pytest.TempPathFactory, cut: int
) -> None:
    folder = tmp_path_factory.mktemp("raw")
    places = kept(folder, *(response(f"https://a.example/{number}") for number in range(3)))
    path = folder / places[0][0]
    data = path.read_bytes()
    length = cut % len(data)
    path.write_bytes(data[:length])
    leftovers = Leftovers(folder, Limits())
    leftovers.adopt("run-2", set())
    ends = [*(offset for _, offset in places[1:]), len(data)]
    for number, end in enumerate(ends):
        found = leftovers.take("paper", f"https://a.example/{number}")
        if length >= end:
            assert found is not None
        assert found is None or found.body == PAGE
    ours = folder / "run-2-a0001.warc.gz"
    assert ours.stat().st_size <= length
    assert intact_length(ours) == ours.stat().st_size


def test_only_runs_that_do_not_count_are_taken_over_and_each_response_once(tmp_path: Path) -> None:
    kept(tmp_path, response("https://a.example/old"), run_id="20260101T000000Z-aa")
    kept(tmp_path, response("https://a.example/1", b"first"), run_id="20260102T000000Z-bb")
    kept(tmp_path, response("https://a.example/1", b"second"), run_id="20260103T000000Z-cc")
    leftovers = Leftovers(tmp_path, Limits())
    leftovers.adopt("20260104T000000Z-dd", {"20260101T000000Z-aa"})
    assert (leftovers.count("paper"), leftovers.count("other")) == (2, 0)
    assert leftovers.take("paper", "https://a.example/old") is None
    assert leftovers.take("other", "https://a.example/1") is None
    found = [leftovers.take("paper", "https://a.example/1") for _ in range(3)]
    assert [one and one.body for one in found] == [b"first", b"second", None]
    counted = {"20260101T000000Z-aa", "20260104T000000Z-dd"}
    assert {path.name.rpartition("-")[0] for path in tmp_path.iterdir()} == counted
    again = Leftovers(tmp_path, Limits())
    again.adopt("20260105T000000Z-ee", counted)
    assert again.count("paper") == 0


def test_challenge_that_was_kept_is_not_taken_for_an_answer(tmp_path: Path) -> None:
    from dataclasses import replace

    kept(tmp_path, replace(response(), outcome=Outcome.CHALLENGED, message="status 403:\r\nforbidden"))
    ((source, found),) = read_all(next(tmp_path.iterdir()), Limits())
    assert (source, found.outcome, found.message) == ("paper", Outcome.CHALLENGED, "status 403: forbidden")
    leftovers = Leftovers(tmp_path, Limits())
    leftovers.adopt("run-2", set())
    assert leftovers.count("paper") == 0


@contextmanager
def full_disk(at: int) -> Iterator[None]:
    """Let no file of this process grow beyond so many bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (at, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_full_disk_leaves_whole_records_only(tmp_path: Path) -> None:
    archive = Archive(tmp_path, "run-1")
    first = archive.keep(response("https://a.example/1"), "paper")
    with full_disk(20_000), pytest.raises(OSError, match="large"):
        archive.keep(response("https://a.example/2", random.Random(1).randbytes(200_000)), "paper")
    third = archive.keep(response("https://a.example/3"), "paper")
    archive.close()
    with (tmp_path / first[0]).open("rb") as file:
        found = [
            (record.rec_type, record.rec_headers.get_header("WARC-Target-URI"))
            for record in ArchiveIterator(file, check_digests="raise")
        ]
    assert found[1::2] == [("response", "https://a.example/1"), ("response", "https://a.example/3")]
    for place, url in ((first, "https://a.example/1"), (third, "https://a.example/3")):
        assert read_at(tmp_path, *place, Limits()).url == url


def test_disk_that_is_full_before_the_first_record_leaves_no_file(tmp_path: Path) -> None:
    archive = Archive(tmp_path, "run-1")
    with full_disk(0), pytest.raises(OSError, match="large"):
        archive.keep(response(), "paper")
    assert list(tmp_path.iterdir()) == []
    name, offset = archive.keep(response(), "paper")
    archive.close()
    assert read_at(tmp_path, name, offset, Limits()).body == PAGE
