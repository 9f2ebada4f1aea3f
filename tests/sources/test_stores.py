"""WARC files in object stores, on a store on loopback that checks signatures, and under the rules of the web."""

import gzip
import logging

import pytest

from flows.settings import StoreKeys
from flows.sources.catalogue import SourcesError
from flows.sources.stores import NotStored, bucket_of
from tests.sources.polls import Polls, articles, page, problems
from tests.stores import Store
from tests.warc import packed, record
from tests.web import Web

LIFTED = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. " * 5
KEYS = ("KEYNAME", "hunter2-secret/+", "hunter2-token")


def news(number: int) -> bytes:
    return packed(record(f"https://paper.example/2026/01/05/story-{number}", page(f"Story {number}", LIFTED).encode()))


@pytest.fixture(autouse=True)
def _no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*StoreKeys.variables("s3"), "AWS_SESSION_TOKEN", *StoreKeys.variables("gs")):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> tuple[str, str, str]:
    for name, value in zip((*StoreKeys.variables("s3"), "AWS_SESSION_TOKEN"), KEYS, strict=True):
        monkeypatch.setenv(name, value)
    return KEYS


@pytest.fixture
def store(web: Web) -> Store:
    objects = {f"crawl/{number} é+.warc.gz": news(number) for number in range(5)}
    return Store(web, "news", {**objects, "crawl/notes.txt": b"no WARC", "crawled/9.warc.gz": news(9)})


def line(store: Store, path: str, more: str = "") -> str:
    return f'crawl = {{ kind = "warc", path = "{path}", endpoint = "{store.endpoint}"{more} }}'


def titles(found: object) -> list[str | None]:
    return [one.title for one in articles(found)]  # type: ignore[arg-type]


def test_folder_is_listed_page_by_page_and_read_once(polls: Polls, store: Store, keys: tuple[str, str, str]) -> None:
    store.keys = keys
    first = polls.run(line(store, "s3://news/crawl"))
    assert titles(first) == [f"Story {number}" for number in range(5)]
    assert (first.polls[0].outcome, first.polls[0].n_items, first.polls[0].message) == ("changed", 5, None)
    n_asked = len(store.web.paths())
    second = polls.run(line(store, "s3://news/crawl"), at_once=True)
    assert (second.records, second.polls[0].outcome) == ([], "unchanged")
    assert all(path.startswith("/news/?") for path in store.web.paths()[n_asked:])
    store.objects["crawl/7.warc.gz"] = news(7)
    assert titles(polls.run(line(store, "s3://news/crawl/"), at_once=True)) == ["Story 7"]


def test_keys_are_shown_nowhere(
    polls: Polls, store: Store, keys: tuple[str, str, str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    store.keys = ("KEYNAME", "another secret", None)
    found = polls.run(line(store, "s3://news/crawl"))
    assert found.polls[0].outcome == "challenged" or found.polls[0].outcome == "failed"
    told = f"{found.polls} {problems(found)} {caplog.text} {StoreKeys(*keys)!r}"
    store.keys = keys
    polls.run(line(store, "s3://news/crawl"))
    for path in polls.folder.iterdir():
        told += gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
    assert "Story 3" in told
    for words in (*keys[1:], "AWS4-HMAC", "Signature="):
        assert words not in told


def test_file_pattern_and_list_of_files(polls: Polls, store: Store) -> None:
    assert titles(polls.run(line(store, "s3://news/crawl/3 é+.warc.gz"))) == ["Story 3"]
    assert titles(polls.run(line(store, "s3://news/crawl*/[19]*.warc.gz"))) == ["Story 1", "Story 9"]
    store.objects["crawl/warc.paths.gz"] = gzip.compress(b"crawled/9.warc.gz\n")
    again = Polls(polls.folder.with_name("other"))
    assert titles(again.run(line(store, "s3://news/crawl/warc.paths.gz"))) == ["Story 9"]
    n_asked = len(store.web.paths())
    assert again.run(line(store, "s3://news/crawl/warc.paths.gz"), at_once=True).records == []
    assert store.web.paths()[n_asked:] == ["/news/crawl/warc.paths.gz"]


def test_store_of_google_takes_the_same_signatures(polls: Polls, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.keys, store.region = ("GOOGNAME", "google-secret", None), "auto"
    for name, value in zip(StoreKeys.variables("gs"), store.keys[:2], strict=True):
        monkeypatch.setenv(name, str(value))
    assert titles(polls.run(line(store, "gs://news/crawl/2 é+.warc.gz"))) == ["Story 2"]


def test_refusal_says_what_to_do(polls: Polls, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.keys = KEYS
    for path in ("s3://news/crawl", "s3://news/crawl/1 é+.warc.gz"):
        found = polls.run(line(store, path), at_once=True)
        assert "AWS_ACCESS_KEY_ID" in (found.polls[0].message or ""), found.polls
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "only the name")
    (poll,) = polls.run(line(store, "s3://news/crawl"), at_once=True).polls
    assert poll.message == "the variable AWS_SECRET_ACCESS_KEY is not set, and AWS_ACCESS_KEY_ID is"
    store.keys = None
    (poll,) = polls.run(line(store, "gs://none/crawl"), at_once=True).polls
    assert (poll.outcome, "gone" in (poll.message or "")) == ("failed", True)


def test_bucket_of_another_region_is_named(polls: Polls, web: Web, keys: tuple[str, str, str]) -> None:
    web.has("/news/a.warc.gz", "", status=301, **{"x-amz-bucket-region": "eu-central-1"})
    (poll,) = polls.run(f'crawl = {{ kind = "warc", path = "s3://news/a.warc.gz", endpoint = "{web.url("")}" }}').polls
    assert 'region = "eu-central-1"' in (poll.message or "")


def test_store_at_a_private_address_is_not_gone_to(polls: Polls, store: Store, keys: tuple[str, str, str]) -> None:
    polls.limits["allow_addresses"] = []
    (poll,) = polls.run(line(store, "s3://news/crawl")).polls
    assert "loopback" in (poll.message or "")
    assert store.web.seen == []


def test_robots_are_asked_where_nobody_gave_keys(
    polls: Polls, store: Store, keys: tuple[str, str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    store.web.has("/robots.txt", "User-agent: *\nDisallow: /")
    assert titles(polls.run(line(store, "s3://news/crawl"))) != []
    assert "/robots.txt" not in [one.path for one in store.web.seen]
    for name in StoreKeys.variables("s3"):
        monkeypatch.delenv(name)
    (poll,) = polls.run(line(store, "s3://news/crawl"), at_once=True).polls
    assert "robots.txt forbids it" in (poll.message or "")


@pytest.mark.parametrize(
    ("url", "region", "home"),
    [
        ("s3://commoncrawl/crawl-data/x.warc.gz", None, "https://data.commoncrawl.org"),
        ("s3://news/x", None, "https://news.s3.amazonaws.com"),
        ("s3://news/x", "eu-central-1", "https://news.s3.eu-central-1.amazonaws.com"),
        ("s3://news.example.org/x", "eu-central-1", "https://s3.eu-central-1.amazonaws.com/news.example.org"),
        ("gs://news/x", None, "https://storage.googleapis.com/news"),
    ],
)
def test_where_buckets_are(url: str, region: str | None, home: str) -> None:
    bucket, path = bucket_of(url, region=region, endpoint=None)
    assert (bucket.home, path, bucket.keys) == (home, url.split("/", 3)[3], None)
    assert bucket.url("a b/é") == f"{home}/a%20b/%C3%A9"


def test_keys_of_ones_own_do_not_go_to_a_public_bucket(keys: tuple[str, str, str]) -> None:
    assert bucket_of("s3://commoncrawl/x", region=None, endpoint=None)[0].keys is None
    assert bucket_of("s3://mine/x", region=None, endpoint=None)[0].keys == StoreKeys(*keys)


def test_folder_of_a_bucket_that_does_not_list_is_told(polls: Polls) -> None:
    (poll,) = polls.run('crawl = { kind = "warc", path = "s3://commoncrawl/crawl-data/CC-NEWS/" }').polls
    assert (poll.outcome, "warc.paths.gz" in (poll.message or "")) == ("failed", True)


@pytest.mark.parametrize("path", ["abfs://a/b", "file:///etc/passwd", "hdfs://a/b"])
def test_other_stores_are_refused_by_the_line(polls: Polls, path: str) -> None:
    with pytest.raises(SourcesError, match="known are http, https, s3, gs"):
        polls.run(f'crawl = {{ kind = "warc", path = "{path}" }}')


def test_no_bucket() -> None:
    with pytest.raises(NotStored, match="no address of an object store"):
        bucket_of("s3:///x", region=None, endpoint=None)


def test_answer_that_is_no_list_is_a_failure(polls: Polls, web: Web) -> None:
    web.has("/news/?list-type=2&prefix=crawl/", "<?xml version='1.0'?><Other/>")
    web.has("/news/?list-type=2&prefix=crawl%2F", "<?xml version='1.0'?><Other/>")
    (poll,) = polls.run(f'crawl = {{ kind = "warc", path = "s3://news/crawl", endpoint = "{web.url("")}" }}').polls
    assert (poll.outcome, poll.message) == ("failed", "an answer that is no list of a bucket")
