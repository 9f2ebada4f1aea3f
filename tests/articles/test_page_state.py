"""Pages that a script builds: the article is in their data, and nothing of it in what they show."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.articles.reading import read_one
from transforms.articles.pages.state import read_state

TITLE = "Council lifts the ban on cement from Mali"
TEXT = [
    "The Council lifted on Monday the ban on cement from Mali that it had imposed two years ago, after long talks.",
    "Firms may ship the goods again from the first of the month, a notice in the journal says on its last page.",
    "Banks have been told to release the payments that they held back since the spring of the year before the last.",
]
TREE = [{"type": "paragraph", "children": [{"text": one[:20]}, {"text": one[20:], "bold": True}]} for one in TEXT]
BODIES = {
    "paragraphs": TEXT,
    "mark-up": "".join(f"<p>{one}</p>" for one in TEXT),
    "lines": "\n\n".join(TEXT),
    "blocks": [{"type": "text", "data": {"text": one}} for one in TEXT],
    "tree": TREE,
    "html blocks": [{"kind": "html", "value": f"<p>{one}</p>"} for one in TEXT],
}
TEASERS = [{"title": f"Another story of the day, number {at}", "summary": "A line on it."} for at in range(9)]


def shell(script: str) -> str:
    head = "<!DOCTYPE html><html lang='en'><head><title>News</title></head>"
    return f"{head}<body><div id='root'></div>{script}</body></html>"


def article(body: object, **more: object) -> dict[str, object]:
    found = {"headline": TITLE, "body": body, "publishedAt": "2026-02-03T10:00:00Z", **more}
    return {"props": {"pageProps": {"latest": TEASERS, "article": found, "menu": [{"title": "World"}]}}}


@pytest.mark.parametrize("how", BODIES)
@pytest.mark.parametrize(
    "wrapping",
    [
        '<script id="__NEXT_DATA__" type="application/json">{}</script>',
        '<script type="application/json" data-nuxt="1">{}</script>',
        "<script>window.__INITIAL_STATE__ = {};window.x = 1;</script>",
        "<script>window.__PRELOADED_STATE__={}</script>",
    ],
)
def test_article_is_read_from_the_data_of_its_page(how: str, wrapping: str) -> None:
    found = read_one("a.html", shell(wrapping.replace("{}", json.dumps(article(BODIES[how])))))
    assert found.title == TITLE
    assert found.text == "\n\n".join(TEXT)
    assert found.published == "2026-02-03T10:00:00Z"


def test_what_a_page_shows_goes_before_its_data() -> None:
    shown = "".join(f"<p>{one.replace('cement', 'timber')}</p>" for one in TEXT)
    data = json.dumps(article(TEXT))
    page = f"<html><body><h1>Another headline</h1>{shown}<script type='application/json'>{data}</script></body></html>"
    assert "timber" in read_one("a.html", page).text


@pytest.mark.parametrize(
    "data", [{"title": TITLE}, {"title": TITLE, "items": TEASERS}, {"body": "\n".join(TEXT)}, [], 1]
)
def test_data_without_an_article_give_none(data: object) -> None:
    assert read_state(shell(f'<script type="application/json">{json.dumps(data)}</script>')) is None


def test_article_of_another_title_is_another_story() -> None:
    data = json.dumps(article(TEXT))
    page = shell(f"<script type='application/json'>{data}</script>").replace("News", "Farmers in Mali plant more rice")
    assert read_state(page, {"farmers in mali plant more rice"}) is None
    assert read_state(page, {TITLE.casefold()}) is not None


def test_programs_and_towers_are_passed_over() -> None:
    deep = '{"a":' * 5000 + "1" + "}" * 5000
    for script in ("<script>window.__STATE__ = {a: function() {}}", f"<script type='application/json'>{deep}"):
        assert read_state(shell(f"{script}</script>")) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.text(max_size=20) | st.just(TEXT[0] * 3),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["title", "body", "children", "text", "date", "data"]), inner, max_size=4)
    ),
    max_leaves=20,
)


@settings(deadline=None)
@given(JSON)
def test_any_data_are_read(value: object) -> None:
    found = read_state(shell(f'<script type="application/json">{json.dumps(value)}</script>'))
    assert found is None or (len(found.text) >= 200 and found.title)
