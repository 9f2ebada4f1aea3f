"""Parts of pages: menus and forms without marks, leads, headlines beside the site's name, dates elsewhere."""

import json

import pytest

from tests.articles.reading import read_one
from tests.articles.test_html_page import BODY, LEAD, TEXT, page

LINKS = [f'<a href="/{one}">{one}</a>' for one in ("World", "Politics", "Business", "Markets", "Energy", "Sport")]
NAMES = [f'<a href="/e{at}">NORDKALI TRADING AND SHIPPING COMPANY {at} LLC, Minsk, Belarus</a>' for at in range(8)]


@pytest.mark.parametrize(
    "menu", [" | ".join(LINKS), "<br>".join(LINKS), "<ul><li>" + "</li><li>".join(LINKS) + "</li></ul>"]
)
def test_rows_of_links_are_no_text(menu: str) -> None:
    body = f"<div><h1>Ban lifted</h1><div>{menu}</div>{BODY}<div>{menu}</div></div>"
    assert read_one("a.html", page(body)).text == TEXT


def test_list_of_linked_parties_is_text() -> None:
    items = "<ul><li>" + "</li><li>".join(NAMES) + "</li></ul>"
    text = read_one("a.html", page(f"<main><h1>Ban lifted</h1>{BODY}{items}</main>")).text
    assert text.count("NORDKALI") == 8


def test_form_round_the_page_is_the_page_and_a_form_in_it_is_not() -> None:
    search = "<form action=/s><label>Search the archive</label><input></form>"
    assert read_one("a.html", page(f"<form id=f><div><h1>Ban lifted</h1>{BODY}</div></form>")).text == TEXT
    assert read_one("a.html", page(f"<main><h1>Ban lifted</h1>{search}{BODY}</main>")).text == TEXT


def test_lead_beside_the_text_is_part_of_it() -> None:
    lead = "The embargo on timber ends today, and the first ship has left the port already."
    header = f'<header><h1>Ban lifted</h1><p class="standfirst">{lead}</p></header>'
    article = f'<article>{header}<div class="article-body">{BODY}</div></article>'
    assert read_one("a.html", page(article)).text == f"{lead}\n\n{TEXT}"
    teaser = f'<li class="card"><p class="summary">{lead}</p></li>'
    other = f'<article><h1>Ban lifted</h1>{teaser}<div class="article-body">{BODY}</div></article>'
    assert read_one("a.html", page(other)).text == TEXT


def test_headline_is_the_heading_that_the_title_repeats() -> None:
    html = page(f"<h1>Example</h1><h2>The ban on timber is lifted</h2>{BODY}")
    html = html.replace("Ban lifted | Example", "Example – The ban on timber is lifted")
    assert read_one("a.html", html).title == "The ban on timber is lifted"


def test_title_of_another_wording_does_not_make_a_logo_the_headline() -> None:
    html = page(f'<div class="site-title">Example</div><h1>Potash may be sold again</h1>{BODY}')
    assert read_one("a.html", html).title == "Potash may be sold again"


def test_dates_of_comments_and_of_today_are_not_the_articles() -> None:
    today = '<header><span class="today-date">14 March 2026</span></header>'
    comment = '<div class="comments"><time datetime="2026-01-01">1 January 2026</time></div>'
    article = read_one("a.html", page(f"{today}<div><h1>Ban</h1><p>13 December 2025</p>{BODY}</div>{comment}"))
    assert (article.published, article.published_from) == ("13 December 2025", "page_text")
    assert article.text == TEXT


def test_meta_of_an_unknown_name_is_read_if_it_speaks_of_publication() -> None:
    head = '<meta name="modified-date" content="2026-01-01"><meta name="x:first-published-at" content="2025-12-13">'
    assert read_one("a.html", page(f"<article>{BODY}</article>", head)).published == "2025-12-13"


def test_stray_commas_do_not_break_json_ld() -> None:
    source = json.dumps({"@type": "NewsArticle", "headline": "Ban, lifted"})[:-1] + ", , }"
    block = f'<script type="application/ld+json">{source}</script>'
    assert read_one("a.html", page(f"<article>{BODY}</article>", block)).title == "Ban, lifted"


def test_layout_table_is_read_cell_by_cell() -> None:
    menu = "<br>".join(f"Section {at}" for at in range(8))
    html = f"<table><tr><td>{menu}</td><td><b>Ban lifted</b>{BODY}<p>{LEAD} {LEAD}</p></td></tr></table>"
    assert read_one("a.html", page(html)).text == f"{TEXT}\n\n{LEAD} {LEAD}"


def test_date_in_what_is_called_as_the_headlines_box_is_the_articles() -> None:
    box = '<div class="teaser"><h1>Ban lifted</h1><div class="teaser__text"><p>9 March 2026</p></div></div>'
    other = '<div class="teaser"><p>2 March 2026</p><a href="/x">Fares go up again</a></div>'
    assert read_one("a.html", page(f"<main>{other}{box}<div>{BODY}</div></main>")).published == "9 March 2026"


def test_day_of_a_digest_that_only_its_headline_gives() -> None:
    html = page(f"<h1>Daily bulletin, 2 November 1999</h1>{BODY}")
    assert read_one("a.html", html).published == "2 November 1999"
    html = page(f"<h1>Embargo extended until 2 November 1999</h1>{BODY}")
    assert read_one("a.html", html).published is None


def test_short_lines_above_the_first_paragraph_are_no_text() -> None:
    above = "<div>Fact sheet</div><div>Getty</div><div>3 hours ago</div>"
    assert read_one("a.html", page(f"<article><h1>Ban lifted</h1>{above}{BODY}</article>")).text == TEXT
    note = "<p>(1)</p><p>The council,</p>"
    assert read_one("a.html", page(f"<article><h1>Ban lifted</h1>{note}{BODY}</article>")).text.startswith("(1)")


def test_entries_of_a_live_page_are_read_with_their_headings_and_short_ones() -> None:
    entries = "".join(
        f'<div class="entry" id="e{at}"><h3>Update {9 - at}</h3><div class="entry-content"><p>{words}</p></div></div>'
        for at, words in enumerate((LEAD, "No vote yet.", f"{LEAD} Late.", f"{LEAD} Later."))
    )
    text = read_one("a.html", page(f'<main><h1>Ban lifted</h1><div class="live">{entries}</div></main>')).text
    assert text.split("\n\n")[::2] == ["Update 9", "Update 8", "Update 7", "Update 6"]


def test_links_to_other_stories_at_the_end_are_no_text() -> None:
    items = ("Fares go up for a third time", "Who pays for the ice breakers")
    links = "".join(f"<li><a href='/x'>{words}</a></li>" for words in items)
    assert read_one("a.html", page(f"<article><h1>Ban lifted</h1>{BODY}<ul>{links}</ul></article>")).text == TEXT


def test_page_of_a_film_is_dated_by_the_film_of_its_headline() -> None:
    film = {"@type": "VideoObject", "name": "Ban lifted", "uploadDate": "2026-03-09T08:00:00Z"}
    html = page(f"<main><h1>Ban lifted</h1>{BODY}</main>")
    own = html.replace("</head>", f'<script type="application/ld+json">{json.dumps(film)}</script></head>')
    assert read_one("a.html", own).published == "2026-03-09T08:00:00Z"
    other = own.replace('"name": "Ban lifted"', '"name": "How a lock works"')
    assert read_one("a.html", other).published is None


def test_dates_in_a_history_of_the_page_do_not_contradict_that_of_publication() -> None:
    changes = "".join(
        f'<li><time datetime="2026-0{at}-02">2 of the {at}th</time><p>A form was added.</p></li>' for at in (3, 1)
    )
    stated = '<meta name="article:published_time" content="2026-01-02">'
    article = read_one("a.html", page(f"<main><h1>Ban lifted</h1>{BODY}<ol>{changes}</ol></main>", stated))
    assert (article.published, article.also_published) == ("2026-01-02", ())


def test_points_that_sum_up_stand_in_the_text() -> None:
    points = "<ul><li>The ban ends at noon.</li><li>Banks have thirty days to release payments that they held</li></ul>"
    html = page(f'<main><h1>Ban lifted</h1><div>Key points</div>{points}<div class="article-body">{BODY}</div></main>')
    assert read_one("a.html", html).text.startswith("Key points\n\nThe ban ends at noon.\n\nBanks have thirty days")
    facts = "<ul><li>Media release</li><li>The Minister for Foreign Affairs</li></ul>"
    html = page(f'<main><h1>Ban lifted</h1>{facts}<div class="article-body">{BODY}</div></main>')
    assert read_one("a.html", html).text == TEXT


def test_number_and_day_before_a_headline_are_its_day() -> None:
    html = page(f"<h1>No: 201, 25 September 2025, Regarding the Closure of the Strait</h1>{BODY}")
    assert read_one("a.html", html).published == "25 September 2025"


def test_american_time_says_that_the_month_is_first() -> None:
    html = page(f"<main><h1>Ban lifted</h1><p>04/08/2025 02:05 PM EDT</p>{BODY}</main>")
    assert read_one("a.html", html).published == "04/08/2025 02:05 PM EDT"
    html = page(f"<main><h1>Ban lifted</h1><p>04/08/2025 02:05 PM</p>{BODY}</main>")
    assert read_one("a.html", html).published is None


def test_labelled_date_in_a_box_of_facts_beside_the_text() -> None:
    facts = "<aside><dl><dt>Publication date:</dt><dd>9 March 2026</dd></dl></aside>"
    assert read_one("a.html", page(f"<main><h1>Ban lifted</h1>{facts}{BODY}</main>")).published == "9 March 2026"
    others = "<aside><p>Published: 1 March 2026</p><p>Published: 2 March 2026</p></aside>"
    assert read_one("a.html", page(f"<main><h1>Ban lifted</h1>{others}{BODY}</main>")).published is None


def test_list_of_facts_above_the_text_is_no_text() -> None:
    facts = "<dl><dt>Author</dt><dd>Office</dd><dt>Date</dt><dd>9 March 2026</dd></dl>"
    assert read_one("a.html", page(f"<article><h1>Ban lifted</h1>{facts}{BODY}</article>")).text == TEXT


def test_what_is_offered_below_a_stub_is_no_text() -> None:
    stub = json.dumps({"@type": "NewsArticle", "headline": "Ban lifted", "isAccessibleForFree": False})
    praise = "Whoever trades has to know what happens to rules, to rivals and to ports, and we say it first. " * 3
    offer = f"<div><h3>Stay ahead of the curve</h3><p>{praise}</p><p>Already a subscriber? Log in to read on.</p></div>"
    html = page(f"<article><h1>Ban lifted</h1><p>{LEAD}</p>{offer}</article>")
    html = html.replace("</head>", f'<script type="application/ld+json">{stub}</script></head>')
    article = read_one("a.html", html)
    assert (article.text, article.walled) == (LEAD, "paywall")


def test_day_in_a_sentence_below_the_headline_gives_way_to_a_line_of_its_own_above() -> None:
    lead = "<p>From 1 March 2026 no new permits will be given out; those that run stay valid.</p>"
    html = page(f"<main><p>12.02.2026 // Press release</p><h1>Ban lifted</h1>{lead}{BODY}</main>")
    assert read_one("a.html", html).published == "12.02.2026"


def test_date_set_over_several_lines_is_one() -> None:
    html = page(f"<main><h1>Ban lifted</h1><div class='date'>02 <br> May, 2025</div>{BODY}</main>")
    assert read_one("a.html", html).published == "02 May, 2025"


@pytest.mark.parametrize(("heading", "is_text"), [("About Nordic Terminals", False), ("About the measures", True)])
def test_note_on_the_sender_is_no_text(heading: str, is_text: bool) -> None:
    note = f"<h3>{heading}</h3><p>Nine berths on two rivers are run by some four hundred people.</p>"
    assert (heading in read_one("a.html", page(f"<article><h1>Ban lifted</h1>{BODY}{note}</article>")).text) == is_text


def test_line_of_hours_with_full_stops_is_no_text() -> None:
    stamps = "<p>Updated Mon 8 Jul 2024 14.30 BST First published Fri 5 Jul 2024 10.12 BST</p>"
    article = read_one("a.html", page(f"<main><h1>Ban lifted</h1>{stamps}<p>{LEAD}</p></main>"))
    assert (article.text, article.published) == (LEAD, "5 Jul 2024")
