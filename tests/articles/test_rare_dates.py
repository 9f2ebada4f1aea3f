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
        (main("<p>14 XI 2013</p>"), "", "14 XI 2013"),
        (main("<p>1204-27-08-2008</p>"), "", "27-08-2008"),
        (main("<p>3 June 2024</p>", "Longer deadline"), "", "3 June 2024"),
        (main("<p>9 May 2024</p><p>Published: 3 May 2024</p>"), "", "3 May 2024"),
        (main('<b class="date" data-time="1612345678">Feb 3</b>'), "", "2021-02-03T09:47:58+00:00"),
        (main('<b class="date" data-time="1612345678">3 Feb 2021</b>'), "", "3 Feb 2021"),
        (main('<b property="dc:date dc:created" content="2014-03-10T09:30">Mon</b>'), "", "2014-03-10T09:30"),
        (main("<p>Güncelleme: 13 Kasım 2018 - Yayınlanma: 12 Kasım 2018</p>"), "", "12 Kasım 2018"),
        (main("", "Another headline of today") + DATA % "2026-01-09T16:20:00Z", "", None),
    ],
)  # fmt: skip
def test_date_is_found(body: str, head: str, published: str | None) -> None:
    html = page(body, head).replace("<title>Ban lifted | Example</title>", "<title>Example</title>")
    assert read_one("a.html", html).published == published
