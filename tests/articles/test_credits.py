"""An agency's story in a paper is the agency's: by byline, dateline, JSON-LD, or the address that the page claims."""

import json
from datetime import UTC, datetime

import pytest

from flows.reference import load_reference
from transforms.articles.credits import credited_in
from transforms.articles.identity import build_article
from transforms.articles.pages.html_page import parse_html
from transforms.articles.record import RawArticle

STORY = "The United States lifted its sanctions on Belarusian potash on Saturday, an envoy said in Minsk. " * 4
PORTAL = "https://portal.example/world/1"


def settled(raw: RawArticle) -> tuple[str | None, str]:
    reference = load_reference()
    article, _ = build_article(
        raw,
        classify=reference.classify,
        passes=lambda *_: True,
        now=datetime.now(UTC),
        run_id="r",
        agency=reference.agency,
    )
    return article.publisher, article.source_class


def text(words: str, url: str = PORTAL, publisher: str | None = "The Portal") -> tuple[str | None, str]:
    return settled(RawArticle(url=url, publisher=publisher, text=words, source_path=url))


@pytest.mark.parametrize(
    ("words", "publisher"),
    [
        (f"MINSK, Dec 13 (Reuters) - {STORY}", "Reuters"),
        (f"MINSK (AP) — {STORY}", "Associated Press"),
        (f"(AFP) - {STORY}", "Agence France-Presse"),
        (f"MOSCOW, December 13. /TASS/. {STORY}", "TASS"),
        (f"BEIJING, Dec. 13 (Xinhua) -- {STORY}", "Xinhua"),
        (f"By Reuters\n\n{STORY}", "Reuters"),
        (f"By The Associated Press\n\nMINSK, Belarus (AP) — {STORY}", "Associated Press"),
        (f"{STORY}\n\nSource: Interfax", "Interfax"),
        (f"{STORY}\n\n(PTI)", "Press Trust of India"),
    ],
)
def test_story_that_credits_an_agency_is_the_agencys(words: str, publisher: str) -> None:
    assert text(words) == (publisher, "agency")


@pytest.mark.parametrize(
    "words",
    [
        STORY,
        f"By a reporter of ours\n\n{STORY}",
        f"{STORY} The lifting was first reported by Reuters.\n\nIt was confirmed on Sunday.",
        f"The envoy told Reuters (and nobody else) that it was so. {STORY}",
        f"{STORY}\n\nab/cd (Reuters, AFP)",
        f"By Reuters, AFP\n\n{STORY}",
        f"MINSK (Portal) - {STORY}",
        f"Belarus (TT) had asked for it (Reuters) before. {STORY}",
    ],
)
def test_agency_that_is_one_source_among_others_is_not_the_publisher(words: str) -> None:
    assert text(words) == ("The Portal", "other")


def test_authority_and_agencies_speak_for_themselves() -> None:
    notice = text(f"WASHINGTON (Reuters) - {STORY}", "https://home.treasury.gov/news/1", None)
    assert notice == ("US Department of the Treasury", "official")
    assert text(f"MINSK (AFP) - {STORY}", "https://www.reuters.com/world/1", None) == ("Reuters", "agency")


@pytest.mark.parametrize(
    "described",
    [
        {"author": {"@type": "Organization", "name": "Reuters"}},
        {"author": [{"@type": "Person", "name": "A Writer"}, {"@type": "Organization", "name": "Reuters"}]},
        {"author": {"@type": "Person", "name": "A Writer"}, "provider": {"@type": "Organization", "name": "Reuters"}},
        {"author": "Reuters Staff"},
        {"creditText": "A Writer, Reuters"},
    ],
)
def test_page_that_names_an_agency_as_its_writer_is_the_agencys(described: dict[str, object]) -> None:
    ld = {"@type": "NewsArticle", "headline": "Potash", "publisher": {"name": "The Portal"}, **described}
    page = (
        f'<html><head><title>Potash</title><script type="application/ld+json">{json.dumps(ld)}</script></head>'
        f"<body><article><h1>Potash</h1><p>{STORY}</p></article></body></html>"
    )
    (raw,) = (one for one in parse_html(PORTAL, page.encode()) if isinstance(one, RawArticle))
    assert settled(raw) == ("Reuters", "agency")
    odd = page.replace('"Reuters', '"Reuters and AFP').replace(", Reuters", ", Reuters and AFP")
    (raw,) = (one for one in parse_html(PORTAL, odd.encode()) if isinstance(one, RawArticle))
    assert settled(raw) == ("The Portal", "other")


def test_author_in_the_head_of_a_page_counts_too() -> None:
    page = (
        f'<html><head><meta name="author" content="By Reuters"></head><body><h1>Potash</h1><p>{STORY}</p></body></html>'
    )
    (raw,) = (one for one in parse_html(PORTAL, page.encode()) if isinstance(one, RawArticle))
    assert settled(raw) == ("Reuters", "agency")


def test_long_lines_of_marks_take_no_time() -> None:
    for words in ("(" * 5000, "A " * 5000, "/" * 5000, "By " * 5000, "A, " * 5000 + "(Reuters"):
        assert list(credited_in(words)) == [] or len(words) > 0
