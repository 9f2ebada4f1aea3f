"""Headers of a source's own: secrets are sent as they are, or told of by the name of their variable alone."""

import pytest

from flows.settings import SettingsError, store_keys
from tests.sources.polls import Polls, articles, item, rss
from tests.web import Web

LONG = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. " * 20


@pytest.mark.parametrize("value", ["hunter2\n", " hunter2", "hunter2\r\nX-Evil: 1", "hunter2\x00", "\udcffhunter2"])
def test_secret_that_no_header_may_hold_is_told_without_it(
    web: Web, polls: Polls, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setattr("flows.settings.os.environ", {"FEED_KEY": value})
    url = web.has("/feed", rss(item(1, LONG)))
    poll = polls.run(f'a = {{ kind = "feed", url = "{url}", headers = {{ X-Key = "env:FEED_KEY" }} }}').polls[0]
    assert poll.outcome == "failed"
    assert "the variable FEED_KEY holds a line break, or a blank" in (poll.message or "")
    assert "hunter2" not in (poll.message or "")
    assert web.paths() == []


def test_key_of_a_store_that_no_header_may_hold_is_told_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "name")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "hunter2")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "hunter2\n")
    with pytest.raises(SettingsError, match="the variable AWS_SESSION_TOKEN holds a line break") as error:
        store_keys("s3")
    assert "hunter2" not in str(error.value)


def test_header_that_cannot_be_sent_is_not_repeated(web: Web, polls: Polls) -> None:
    url = web.has("/feed", rss(item(1, LONG)))
    # two of them, which the library finds wrong in words that have both
    poll = polls.run(f'a = {{ kind = "feed", url = "{url}", headers = {{ X-Padded = " ab " }} }}').polls[0]
    assert (poll.outcome, " ab " in (poll.message or "")) == ("failed", False)
    assert "look at the `headers` of the source" in (poll.message or "")


def test_own_header_takes_the_place_of_the_usual_one_and_says_who_asks(web: Web, polls: Polls) -> None:
    url = web.has("/feed", rss(item(1, LONG)))
    own = 'headers = { User-Agent = "a reader of feeds 2.0", Accept = "application/xml" }'
    assert len(articles(polls.run(f'a = {{ kind = "feed", url = "{url}", {own} }}'))) == 1
    sent = web.seen[-1].headers
    assert sent["accept"] == "application/xml"
    assert sent["user-agent"].startswith("a reader of feeds 2.0 sanctionlog/")
    assert "log@example.org" in sent["user-agent"]
