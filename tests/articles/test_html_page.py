import json

import pytest

from schemas.vocabulary import IssueKind
from tests.articles.reading import failure, read, read_one

LEAD = (
    "Belarus let 123 prisoners go on Saturday, and the United States said that it would lift its sanctions on potash."
)
MORE = "The envoy, who spent two days in Minsk, told reporters that further restrictions would go as relations improve."
BODY = f"<p>{LEAD}</p>\n<p>{MORE}</p>"
TEXT = f"{LEAD}\n\n{MORE}"
CHROME = """
<div id="cookie-banner"><p>This site uses cookies. Choose what you accept before you read on, or leave.</p></div>
<header class="site-header"><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
"""
TAIL = """
<aside class="related"><h2>Related</h2><p>European Union bans oil imports from Russia, and other news.</p></aside>
<footer><p>© 2025 Example Media. All rights reserved.</p></footer>
"""


def page(body: str, head: str = "", lang: str = "en") -> str:
    title = "<title>Ban lifted | Example</title>"
    return f'<!DOCTYPE html><html lang="{lang}"><head>{title}{head}</head><body>{body}</body></html>'


def ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "AT&amp;T &#8216;ban&#8217; lifted",
    "datePublished": "2025-12-13T10:00:00+01:00",
    "dateModified": "2025-12-14T10:00:00+01:00",
    "publisher": {"@type": "Organization", "name": "Example Media"},
    "mainEntityOfPage": {"@id": "https://example.com/story"},
    "inLanguage": "en-GB",
}


@pytest.mark.parametrize(
    "value",
    [
        ARTICLE,
        [{"@type": "BreadcrumbList"}, ARTICLE],
        {"@context": "x", "@graph": [{"@type": "WebSite", "name": "No"}, ARTICLE]},
        {"@type": "WebPage", "name": "No", "mainEntity": ARTICLE},
        ARTICLE | {"@type": ["ReportageNewsArticle", "Thing"]},
        ARTICLE | {"@type": "http://schema.org/BlogPosting"},
        {
            "@graph": [
                ARTICLE | {"publisher": {"@id": "#org"}},
                {"@type": "Organization", "@id": "#org", "name": "Example Media"},
            ]
        },
        {"@graph": [{"@type": "ItemList", "itemListElement": [ARTICLE | {"headline": "Another story"}]}, ARTICLE]},
    ],
)
def test_json_ld_is_read_in_every_shape(value):
    article = read_one("a.html", page(f"<article><h1>Other</h1>{BODY}</article>", ld(value), lang=""))
    assert article.title == "AT&T ‘ban’ lifted"
    assert (article.published, article.published_from) == ("2025-12-13T10:00:00+01:00", "json_ld")
    assert (article.publisher, article.url, article.language) == ("Example Media", "https://example.com/story", "en-GB")
    assert article.text.endswith(TEXT)


@pytest.mark.parametrize(
    "block",
    [
        '<script type="application/ld+json">{"@type": "NewsArticle", }</script>',
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>",
        ld({"@type": {"a": 1}, "headline": 7}),
        ld(7),
        ld({"@type": "Article", "headline": {}, "datePublished": [], "publisher": [[]], "url": 7, "articleBody": 7}),
    ],
)
def test_broken_json_ld_costs_nothing_but_itself(block):
    article = read_one(
        "a.html", page(f"<main><h1>Ban</h1>{BODY}</main>", '<meta property="og:title" content="Ban">' + block)
    )
    assert (article.title, article.text) == ("Ban", TEXT)


def test_json_ld_without_an_end_is_passed_over():
    block = '<script type="application/ld+json">{"@type": "NewsArticle"'
    assert read_one("a.html", page(f"<main><h1>Ban</h1>{BODY}</main>{block}")).text == TEXT


@pytest.mark.parametrize("wrapping", ["<!-- {} -->", "//<![CDATA[\n{}\n//]]>", "/*<![CDATA[*/ {} /*]]>*/", "{};"])
def test_json_ld_is_unwrapped(wrapping):
    block = f'<script type="application/ld+json">{wrapping.replace("{}", json.dumps(ARTICLE))}</script>'
    assert read_one("a.html", page(f"<article>{BODY}</article>", block)).publisher == "Example Media"


def test_json_ld_with_line_breaks_in_strings_is_read():
    block = '<script type="application/ld+json">\n{"@type":"Article","headline":"Ban\nlifted"}\n</script>'
    assert read_one("a.html", page(f"<article>{BODY}</article>", block)).title == "Ban lifted"


def test_meta_and_elements_serve_where_json_ld_is_missing():
    head = """
    <meta property="og:title" content="Ban lifted"><meta property="og:site_name" content="Example">
    <meta property="article:published_time" content="2025-12-13"><link rel="canonical" href="/world/story">
    <meta property="og:url" content="https://example.com/world/story?utm_source=x">
    """
    article = read_one("a.html", page(f"<article><h1>Ban lifted</h1>{BODY}</article>", head))
    assert (article.title, article.publisher, article.language) == ("Ban lifted", "Example", "en")
    assert (article.published, article.published_from) == ("2025-12-13", "meta")
    assert (article.url, article.text) == ("https://example.com/world/story", TEXT)


@pytest.mark.parametrize(
    ("markup", "published", "found_in"),
    [
        ('<time datetime="2025-12-13T08:00Z">13 December 2025</time>', "2025-12-13T08:00Z", "time_element"),
        ("<time>13 December 2025</time>", "13 December 2025", "time_element"),
        ('<span itemprop="datePublished" content="2025-12-13">x</span>', "2025-12-13", "time_element"),
        ('<p class="pub-date">Published on 13 December 2025</p>', "13 December 2025", "page_text"),
        ('<p class="date">03/04/2025</p>', None, None),
        ("<time>03/04/2025</time>", "03/04/2025", "time_element"),  # refused later, with the reason
        ("", None, None),
    ],
)
def test_a_date_is_found_on_the_page(markup, published, found_in):
    article = read_one("a.html", page(f"<article><h1>Ban</h1>{markup}{BODY}</article>"))
    assert (article.published, article.published_from) == (published, found_in)
    assert article.text == TEXT


def test_the_first_candidate_that_is_a_date_wins():
    head = ld(ARTICLE | {"datePublished": "soon"}) + '<meta name="date" content="2025-12-13">'
    assert read_one("a.html", page(f"<article>{BODY}</article>", head)).published == "2025-12-13"


@pytest.mark.parametrize(
    "layout",
    [
        "{chrome}<article><h1>Ban lifted</h1>{body}</article>{tail}",
        "{chrome}<main><h1>Ban lifted</h1>{body}{tail}</main>",
        '{chrome}<div><h1>Ban lifted</h1><div class="c-article-body">{body}</div></div>{tail}',
        '{chrome}<div itemprop="articleBody">{body}{tail}</div>',
        "{chrome}<div class=wrap><h1>Ban lifted</h1>{body}</div>{tail}",
        # furniture within the article
        '{chrome}<article class="tag-social-policy"><h1>Ban lifted</h1><p class="byline">By A. Writer</p>'
        '<div class="share-bar"><a>Share on X</a></div>{body}<ul class="tags"><li>potash</li></ul>{tail}</article>',
        "{chrome}<article><h1>Ban lifted</h1><p>By Ann Writer</p><p>13 December 2025</p>{body}"
        "<p>Read more: Another story</p><p>Share · Print · Send to a friend</p></article>{tail}",
        "{chrome}<article><h1>Ban lifted</h1>{body}<h3>Related stories</h3>"
        "<ul><li>EU bans oil</li><li>Iran: a year on</li></ul></article>{tail}",
        # the article is short beside what surrounds it
        "{chrome}<article><h1>Ban lifted</h1>{body}</article><section>"
        + "<p>Another story about other things.</p>" * 200,
        # a teaser comes first
        "{chrome}<article><h2>EU bans oil</h2></article><article><h1>Ban lifted</h1>{body}</article>{tail}",
        # a page builder's wrapper, and paid text
        '{chrome}<div class="widget"><h1>Ban lifted</h1><div class="paywall">{body}</div></div>{tail}',
    ],
)
def test_the_text_is_the_article_without_furniture_or_headline(layout):
    article = read_one("a.html", page(layout.format(chrome=CHROME, body=BODY, tail=TAIL)))
    assert article.text == TEXT
    assert article.title == "Ban lifted"


def test_a_live_blog_keeps_its_entries():
    entries = "".join(f"<article><h2>{hour}:00</h2>{BODY}</article>" for hour in range(10, 15))
    article = read_one("a.html", page(f"<main><h1>Live</h1>{entries}</main>"))
    assert article.text.count(LEAD) == 5


def test_a_live_blog_is_read_from_json_ld():
    updates = [{"@type": "BlogPosting", "headline": f"Update {n}", "articleBody": LEAD} for n in range(3)]
    value = ARTICLE | {"@type": "LiveBlogPosting", "liveBlogUpdate": updates}
    article = read_one("a.html", page("<div id=app></div>", ld(value)))
    assert article.text.count(LEAD) == 3


def test_json_ld_gives_the_body_where_the_page_has_less():
    value = ARTICLE | {"articleBody": f"{LEAD}\n\n{MORE} &amp; more."}
    assert read_one("a.html", page(f"<article><p>{LEAD}</p></article>", ld(value))).text == f"{LEAD}\n\n{MORE} & more."
    assert read_one("a.html", page(f"<article>{BODY}</article>", ld(ARTICLE | {"articleBody": LEAD}))).text == TEXT


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (f"{LEAD}<br><br>{MORE}", TEXT),
        (f"<div>{LEAD}</div><div>{MORE}</div>", TEXT),
        (f"<p>{LEAD}</p><ul><li>First item.</li><li>second item</li></ul>", f"{LEAD}\n\nFirst item.\n\nsecond item"),
        (f"<p>{LEAD.replace(' on Saturday, and', '<br>on Saturday,<br>and')}</p>", LEAD),
        (f"<p>Pot\u00adash&nbsp;and\u200b zinc &amp; tin. {LEAD}</p>", f"Potash and zinc & tin. {LEAD}"),
        (f"<p>{LEAD}</p><table><tr><td>Bank A</td><td>SDN</td></tr></table>", f"{LEAD}\n\nBank A SDN"),
        (f"<p>{LEAD}</p><figure><img alt='An envoy'><figcaption>An envoy. Photo: X</figcaption></figure>", LEAD),
    ],
)
def test_paragraphs_are_separated_by_an_empty_line(markup, text):
    assert read_one("a.html", page(f"<article><h1>Ban</h1>{markup}<p>{MORE}</p></article>")).text.startswith(text)


def test_a_saved_page_knows_where_it_came_from():
    saved = "<!-- saved from url=(0029)https://example.com/w/story -->\n" + page(f"<article>{BODY}</article>")
    assert read_one("a.htm", saved).url == "https://example.com/w/story"


def test_a_front_page_as_canonical_address_is_passed_over():
    head = (
        '<link rel="canonical" href="https://example.com/"><meta property="og:url" content="https://example.com/story">'
    )
    assert read_one("a.html", page(f"<article>{BODY}</article>", head)).url == "https://example.com/story"


@pytest.mark.parametrize(
    "broken", [f"<h1>Ban<p>{LEAD}<p>{MORE}", f"<html><body><div><div><h1>Ban</h2><p>{LEAD}<p>{MORE}</b></i>"]
)
def test_broken_markup_is_read(broken):
    (article,), _ = read("a.html", broken)
    assert LEAD in article.text
    assert MORE in article.text


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("<html><body><script>app()</script></body></html>", IssueKind.EMPTY),
        (page(CHROME + TAIL), IssueKind.EMPTY),
        ("no markup at all", IssueKind.UNREADABLE),
        ('{"text": "JSON"}', IssueKind.UNREADABLE),
    ],
)
def test_a_page_without_an_article_is_a_problem(content, kind):
    assert failure("a.html", content).kind == kind


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "tag", ["<div>", "<div class=share>", "<article>", "<p>a<b>", "<table><td>", "<x>", "<!--", "<a b='"]
)
def test_deep_nesting_does_not_hang(tag):
    read("a.html", page(f"<h1>Ban</h1>{tag * 20_000}{LEAD}"))
