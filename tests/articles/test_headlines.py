"""Which line of a page is its headline, where names of sites, sections and topics stand beside it."""

import pytest

from tests.articles.reading import read_one
from transforms.articles.parse import parse_file
from transforms.articles.record import RawArticle

TEXT = "".join(
    f"<p>{one}</p>"
    for one in (
        "The Council lifted on Monday the ban on cement from Mali that it had imposed two years ago, after long talks.",
        "Firms may ship the goods again from the first of the month, a notice in the journal says on its last page.",
        "Banks have been told to release the payments that they held back since the spring of the year before last.",
    )
)
MENU = "<nav><ul>" + "".join(f"<li><a href='/{at}'>Section {at}</a></li>" for at in range(9)) + "</ul></nav>"
LINE = "Council lifts the ban on cement from Mali"


@pytest.mark.parametrize(
    ("title", "body", "headline"),
    [
        ("Ministry", f"<h1>Ministry</h1>{MENU}<div>{LINE}</div><p>3 May 2026</p>", LINE),
        ("Notices", f"{MENU}<table><tr><td>Title</td><td>{LINE}</td></tr><tr><td>2026-05-03</td></tr></table>", LINE),
        ("News - Site", f"{MENU}<h1>Press releases</h1><h3>{LINE}</h3>", LINE),
        (f"{LINE} - Site", f"{MENU}<h1><span>World</span> <span>{LINE}</span></h1>", LINE),
        (f"{LINE} - Press releases - Ministry", f"{MENU}<h1>Web content display</h1><h2>{LINE}</h2>", LINE),
        (f"Circular 7/2026 - {LINE}", f"{MENU}<h1>Circular No. 7/2026</h1><p>Subject: </p><p>{LINE}</p>", LINE),
        (f"{LINE} - {LINE} - Site", f"{MENU}<div>{LINE}</div>", LINE),
        (f"Site | Exclusive | {LINE}", f"{MENU}<div>{LINE}</div>", LINE),
        (LINE, f"<h1>Office of Trade</h1>{MENU}<p>{LINE}</p>", LINE),
        (f"{LINE} - Site", f"{MENU}<h1>Council lifts the ban<br>on cement from Mali</h1>", LINE),
        (
            "PR-44",
            "<h2>OFFICE OF TRADE</h2>PR-44<center><b>COUNCIL LIFTS<br>THE BAN</b></center>",
            "COUNCIL LIFTS THE BAN",
        ),
        ("Isle - News", f"{MENU}<h1>News</h1><h2>{LINE}</h2><p>3 May 2026</p><p>Issued by: Treasury and Customs", LINE),
        (f"{LINE} - Site", f"{MENU}<h1>{LINE} <small>Statement, 3 May 2026</small></h1>", LINE),
        ("Ministry of Trade", f"<h1>Ministry of Trade</h1>{MENU}<p>{LINE}</p>", LINE),
        ("Council&amp;#8217;s ban on cement lifted at last", MENU, "Council’s ban on cement lifted at last"),
        (
            'Envoy\'s "deal" frees cement - Site',
            f"{MENU}<div>Envoy’s “deal” frees cement</div>",
            "Envoy’s “deal” frees cement",
        ),
        # what stays as it is
        (
            "Potash ban lifted - Site",
            f"{MENU}<h1>Potash ban lifted</h1><h2>{LINE} after talks</h2>",
            "Potash ban lifted",
        ),
        (f"{LINE} - Site", f"{MENU}<h1>Mali: {LINE}</h1>", f"Mali: {LINE}"),
        ("Potash ban", f"<h1>Potash ban</h1>{MENU}<p>By Ann Barlow, 3 May 2026</p>", "Potash ban"),
    ],
)
def test_headline(title: str, body: str, headline: str) -> None:
    page = f"<html lang='en'><head><title>{title}</title></head><body>{body}<div>{TEXT}</div></body></html>"
    assert read_one("a.html", page).title == headline


def test_of_several_articles_in_json_ld_the_page_is_none_that_it_does_not_name() -> None:
    others = (
        '[{"@type":"NewsArticle","headline":"Port fees rise again","datePublished":"2020-01-01"},'
        '{"@type":"NewsArticle","headline":"Grain sails late","datePublished":"2021-01-01"}]'
    )
    head = f"<title>{LINE} - Site</title><script type='application/ld+json'>{others}</script>"
    page = f"<html lang='en'><head>{head}</head><body><h1>{LINE}</h1><p>3 May 2026</p>{TEXT}</body></html>"
    article = read_one("a.html", page)
    assert (article.title, article.published, article.published_from) == (LINE, "3 May 2026", "page_text")


HERALD, EMBARGO = "The Morning Herald", "Oil embargo"
SITE_NAME = '<meta property="og:site_name" content="Deutsche Welle">'
PUBLISHER = '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Deutsche Welle"}}</script>'
JSON_LD = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Oil embargo"}</script>'


@pytest.mark.parametrize("mark", [" - ", " | ", " – ", " — ", " :: ", " » ", " · ", ": "])
@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(
    ("name", "head", "top"),
    [
        (HERALD, "", f"<h1>{EMBARGO}</h1>"),
        (HERALD, "", f"<div>{HERALD}</div><h1>{EMBARGO}</h1>"),
        (HERALD, "", f"<h1>{HERALD}</h1><h1>{EMBARGO}</h1>"),
        (HERALD, f'<meta property="og:title" content="{EMBARGO}">', f"<div>{HERALD}</div>"),
        ("Deutsche Welle International", JSON_LD, "<div>Deutsche Welle International</div>"),
        ("Radio Free Somewhere Or Other", "", f"<a href='/'>Radio Free Somewhere Or Other</a><h1>{EMBARGO}</h1>"),
        (HERALD, "", ""),
        ("Deutsche Welle", SITE_NAME, ""),
        ("Deutsche Welle", SITE_NAME, "<div>Deutsche Welle</div>"),
        ("Deutsche Welle", PUBLISHER, ""),
        ("Deutsche Welle", "", "<footer>© 2026 Deutsche Welle. All rights reserved.</footer>"),
    ],
)
def test_short_headline_is_not_taken_for_the_name_beside_it(
    mark: str, first: bool, name: str, head: str, top: str
) -> None:
    title = f"{EMBARGO}{mark}{name}" if first else f"{name}{mark}{EMBARGO}"
    page = f"<html lang='en'><head><title>{title}</title>{head}</head><body>{top}<div>{TEXT}</div></body></html>"
    assert read_one("a.html", page).title == EMBARGO


@pytest.mark.parametrize("title", ["Syria - BBC News", "BBC News | Syria", "Syria - BBC News - BBC News"])
def test_name_of_a_paper_is_no_headline_where_nothing_else_tells(title: str) -> None:
    page = f"<html lang='en'><head><title>{title}</title></head><body><div>{TEXT}</div></body></html>"
    assert read_one("a.html", page).title == "Syria"


@pytest.mark.parametrize(
    "title", ["Weather - My Own Paper", "My Own Paper - Weather", "Weather – World – My Own Paper"]
)
def test_title_that_the_listing_gives_is_the_headline(title: str) -> None:
    page = f"<html lang='en'><head><title>{title}</title></head><body><div>{TEXT}</div></body></html>"
    (found,) = parse_file("a.html", page.encode(), title="Weather")
    assert isinstance(found, RawArticle)
    assert found.title == "Weather"
