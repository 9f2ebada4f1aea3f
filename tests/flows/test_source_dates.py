"""An article whose date one source states and another does not: one article, and the date stays with its origin."""

from collections.abc import Callable
from datetime import datetime

import pytest

from flows.run import run_reextract, run_update
from flows.settings import Settings
from schemas.staging import ARTICLE, ISSUE
from tests.flows.test_source_runs import LIFTED, configure, feed, settings, stored, web
from tests.sources.polls import item, page, rss
from tests.web import Web

__all__ = ["configure", "settings", "web"]
pytestmark = pytest.mark.usefixtures("prefect_server")

AT = datetime.fromisoformat("2025-12-13T10:01")


def watched(name: str, url: str) -> str:
    return f'{name} = {{ kind = "page", url = "{url}", every_minutes = 60, on = true }}'


def dates(settings: Settings) -> list[tuple[datetime | None, str | None]]:
    rows = sorted(stored(settings).rows(ARTICLE), key=lambda one: one.recorded_at)
    return [(one.published_at, one.published_from) for one in rows]


def test_page_that_states_no_date_is_no_version_beside_that_of_the_feed(
    web: Web, settings: Settings, configure: Callable[..., None]
) -> None:
    url = web.has("/one", page("Potash", LIFTED * 5))
    configure(feed("a", web.has("/feed", rss(item(1, "Lifted.", url)))), watched("b", url))
    run_update([], settings, sources="a")
    run_update([], settings, sources="b")
    assert dates(settings) == [(AT, "feed")]
    assert not [one for one in stored(settings).rows(ISSUE) if one.kind == "no_date"]
    run_reextract(settings)
    assert dates(settings) == [(AT, "feed")]


@pytest.mark.parametrize("first", ["a", "b"])
def test_both_in_one_run_are_one_version(
    web: Web, settings: Settings, configure: Callable[..., None], first: str
) -> None:
    url = web.has("/one", page("Potash", LIFTED * 5))
    lines = [feed("a", web.has("/feed", rss(item(1, "Lifted.", url)))), watched("b", url)]
    configure(*(lines if first == "a" else lines[::-1]))
    run_update([], settings, sources="on")
    assert dates(settings) == [(AT, "feed")]


def test_changed_text_without_a_date_keeps_the_date_of_the_article(
    web: Web, settings: Settings, configure: Callable[..., None]
) -> None:
    url = web.has("/one", page("Potash", LIFTED * 5))
    configure(feed("a", web.has("/feed", rss(item(1, "Lifted.", url)))), watched("b", url))
    run_update([], settings, sources="a")
    web.has("/one", page("Potash", LIFTED * 6))
    run_update([], settings, sources="b")
    assert dates(settings) == [(AT, "feed"), (AT, "feed")]


def test_page_that_states_a_date_keeps_its_own(web: Web, settings: Settings, configure: Callable[..., None]) -> None:
    url = web.has("/one", page("Potash", LIFTED * 5))
    configure(feed("a", web.has("/feed", rss(item(1, "Lifted.", url)))), watched("b", url))
    run_update([], settings, sources="a")
    web.has("/one", page("Potash", LIFTED * 5, article_published_time="2025-12-14T08:00:00Z"))
    run_update([], settings, sources="b")
    assert dates(settings) == [(AT, "feed"), (datetime.fromisoformat("2025-12-14T08:00"), "meta")]
