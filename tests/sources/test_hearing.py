"""Articles are told of while a source is still being read; what goes wrong in that is the source's failure alone."""

from pathlib import Path

from tests.sources.polls import Polls, articles, page
from tests.warc import record, write_warc
from transforms.articles.record import RawArticle

LIFTED = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. " * 5


def crawl(folder: Path, name: str) -> str:
    """Write a file of three pages and return the line that makes a source of it."""
    pages = (record(f"https://{name}.example/{n}", page(f"{name} {n}", LIFTED).encode()) for n in range(3))
    return f'{name} = {{ kind = "warc", path = "{write_warc(folder / f"{name}.warc.gz", *pages)}" }}'


def test_every_article_is_told_of_once_in_order(polls: Polls, tmp_path: Path) -> None:
    heard: list[RawArticle] = []
    found = polls.run(crawl(tmp_path, "one"), hear=heard.append)
    assert [one.title for one in heard] == ["one 0", "one 1", "one 2"]
    assert all(one is other for one, other in zip(heard, articles(found), strict=True))


def test_fault_in_one_article_fails_its_source_and_no_other(polls: Polls, tmp_path: Path) -> None:
    def hear(record: RawArticle) -> None:
        if record.title == "bad 1":
            raise ValueError("not to be read")

    lines = "\n".join(crawl(tmp_path, name) for name in ("bad", "good"))
    found = polls.run(lines, hear=hear)
    outcomes = {poll.source: (str(poll.outcome), poll.message) for poll in found.polls}
    assert outcomes == {"bad": ("failed", "ValueError: not to be read"), "good": ("changed", None)}
    assert [one.title for one in articles(found)] == ["good 0", "good 1", "good 2"]
    again = polls.run(lines, at_once=True)
    assert [one.title for one in articles(again)] == ["bad 0", "bad 1", "bad 2"]
