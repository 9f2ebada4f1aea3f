"""Dates that no plain line holds: boxes, pictures, data of elements and of the page, seconds in meta."""

import pytest

from tests.articles.reading import read_one
from tests.articles.test_html_page import LEAD, page

BOXES = "<div class=c><div>Dec</div><div>01</div><div>2016</div></div>"
DATA = (
    '<script id="__NEXT_DATA__" type="application/json">'
    '{"a":{"headline":"Ban lifted on potash","firstPublishedAt":"%s"}}</script>'
)
TIMES = "<p>Held <time datetime=2023-01-26>x</time></p><p>Posted <time datetime=2023-02-01>y</time></p>"


def main(inner: str, title: str = "Ban lifted") -> str:
    return f"<main>{inner}<h1>{title}</h1><p>{LEAD}</p><p>{LEAD} {LEAD}</p></main>"


@pytest.mark.parametrize(
    ("body", "head", "published"),
    [
        (main(BOXES), "", "Dec 01 2016"),
        (main('<img src="d.gif" alt="Friday, 15 July 2011">'), "", "15 July 2011"),
        (main('<img src="d.gif" alt="Updated 15 July 2011">'), "", None),
        (main("<figure><figcaption>The quay on 12 March 2015</figcaption></figure>"), "", None),
        (f'<article data-date-published="2023-12-14" data-updated="2024-01-02">{main("")}</article>', "", "2023-12-14"),
        (main(""), '<meta name="publish_timestamp" content="1743660000">', "2025-04-03T06:00:00+00:00"),
        (main(""), '<meta name="ptime" content="20230418081500">', "20230418081500"),
        (main(TIMES), "", "2023-02-01"),
        (main("<b>29-Feb-00</b>"), "", "29-Feb-00"),
        (main("", "Ban lifted on potash") + DATA % "2026-01-09T16:20:00Z", "", "2026-01-09T16:20:00Z"),
        (main("", "Another headline of today") + DATA % "2026-01-09T16:20:00Z", "", None),
    ],
)  # fmt: skip
def test_date_is_found(body: str, head: str, published: str | None) -> None:
    html = page(body, head).replace("<title>Ban lifted | Example</title>", "<title>Example</title>")
    assert read_one("a.html", html).published == published
