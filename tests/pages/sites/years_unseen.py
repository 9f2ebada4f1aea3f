"""Pages with dates that were written after the ones before them were read right, and read once before anything was mended."""

import json

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site
from tests.pages.sites.years import bare
from tests.pages.stories import Story


@site("Why the second list is shorter", "2010-04-20T00:00:00", "law")
def blog_with_the_day_above(s: Story) -> Page:
    body = f'<div class="main section"><div class="date-outer"><h2 class="date-header"><span>Tuesday, April 20, 2010</span></h2><div class="post hentry"><h3 class="post-title entry-title">{s.title}</h3><div class="post-body entry-content">{paragraphs(s.paragraphs)}</div><div class="post-footer">Posted by desk at <a class="timestamp-link" href="/p"><abbr class="published" title="2010-04-20T07:12:00-07:00">7:12 AM</abbr></a></div></div></div></div><div class="sidebar"><h2>Archive</h2><ul><li>May 2010 (4)</li><li>April 2010 (9)</li></ul></div>'
    return page(
        s, document(f"<title>Ledger: {s.title}</title>", body), found_in="time_element", published="2010-04-20T14:12:00"
    )


@site("Foreign office on river navigation", "2017-08-16T00:00:00", "speech")
def day_with_a_dash_behind(s: Story) -> Page:
    body = f'{n.nav("m")}<div class="content"><div class="news-single"><span class="news-kind">16.08.2017 - Article</span><h1>{s.title}</h1><div class="news-text">{paragraphs(s.paragraphs)}</div></div></div>{n.footer("Ministry")}'
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)


@site("Paper maker ends talks with listed buyer", "2021-05-04T00:00:00", "release")
def wire_release_with_clock(s: Story) -> Page:
    first = f"BRATISLAVA, Slovakia, May 4, 2021 /NewsLine/ -- {s.paragraphs[0]}"
    body = f'{n.nav("m")}<article><h1>{s.title}</h1><div class="row"><p class="mb-no">May 04, 2021, 08:00 ET</p></div><section class="release-body">{paragraphs((first, *s.paragraphs[1:]))}</section><section class="also"><h2>Also from this source</h2><a href="/a">Mill reports first quarter</a></section></article>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        body=(first, *s.paragraphs[1:]),
    )


@site("Circular on bills of lading", "2003-05-23T00:00:00", "notice")
def document_database(s: Story) -> Page:
    body = f"<form><table border=1><tr><td>Document number</td><td>03-117</td></tr><tr><td>Document date</td><td>05/23/2003</td></tr><tr><td>Entered</td><td>05/27/2003</td></tr></table></form><h2>{s.title}</h2><p>{'</p><p>'.join(s.paragraphs)}</p>"
    return page(
        s,
        bare(s.title, body),
        found_in="page_text",
        published=s.day,
        address="http://docs.example.gov/db.nsf/0/117?OpenDocument",
    )


@site("Cable layers wait for permits", "2024-11-20T06:15:00", "trade")
def date_in_the_data_of_a_script(s: Story) -> Page:
    state = json.dumps(
        {
            "props": {
                "page": {
                    "headline": s.title,
                    "publishedAt": "2024-11-20T06:15:00Z",
                    "updatedAt": "2024-11-21T06:15:00Z",
                }
            }
        }
    )
    body = f'<div id="__next">{n.nav("m")}<main><h1>{s.title}</h1><span>3 min read</span>{paragraphs(s.paragraphs)}</main></div><script id="__NEXT_DATA__" type="application/json">{state}</script>'
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published="2024-11-20T06:15:00")


@site("Tug crews refuse listed hulls", "2022-04-12T10:00:00", "news")
def unset_day_in_the_node(s: Story) -> Page:
    head = f'<title>{s.title}</title>{n.ld(n.news(s, datePublished="1970-01-01T00:00:00Z", dateModified="1970-01-01T00:00:00Z"))}<meta property="article:published_time" content="2022-04-12T12:00:00+02:00">'
    return page(
        s,
        document(head, f"{n.nav('m')}<main><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</main>"),
        found_in="meta",
        published="2022-04-12T10:00:00",
    )


@site("Gas storage filled early", "2023-08-30T16:00:00", "trade")
def far_future_in_the_node(s: Story) -> Page:
    head = f"<title>{s.title}</title>{n.ld(n.news(s, datePublished='2099-12-31T00:00:00Z'))}"
    body = f'{n.nav("m")}<main><article><h1>{s.title}</h1><time datetime="2023-08-30T18:00:00+02:00">30 August</time>{paragraphs(s.paragraphs)}</article></main>'
    return page(s, document(head, body), found_in="time_element", published="2023-08-30T16:00:00")


@site("Fertiliser plant restarts one line", "2019-12-03T08:00:00", "news")
def entry_date_and_updated(s: Story) -> Page:
    body = f'{n.nav("m")}<article class="post"><header class="entry-header"><h1 class="entry-title">{s.title}</h1><div class="entry-meta"><span class="posted-on"><a href="/f"><time class="updated" datetime="2020-01-07T08:00:00+00:00">January 7, 2020</time><time class="entry-date published" datetime="2019-12-03T08:00:00+00:00">December 3, 2019</time></a></span></div></header><div class="entry-content">{paragraphs(s.paragraphs)}</div></article>'
    return page(
        s, document(f"<title>{s.title}</title>", body), found_in="time_element", published="2019-12-03T08:00:00"
    )


@site("Commission answers on leather imports", "2014-03-10T08:30:00", "notice")
def rdfa_of_drupal(s: Story) -> Page:
    body = f'{n.nav("m")}<div id="node-9" class="node node-press"><h2 property="dc:title">{s.title}</h2><div class="submitted"><span property="dc:date dc:created" content="2014-03-10T09:30:00+01:00" datatype="xsd:dateTime">Mon, 03/10/2014 - 09:30</span></div><div class="field-name-body" property="content:encoded">{paragraphs(s.paragraphs)}</div></div>'
    return page(
        s, document(f"<title>{s.title}</title>", body), found_in="time_element", published="2014-03-10T08:30:00"
    )


@site("Permits for relief flights", "2021-03-04T00:00:00", "notice")
def list_of_updates_below(s: Story) -> Page:
    body = f'{n.nav("m")}<main><h1>{s.title}</h1><dl class="metadata"><dt>From:</dt><dd><a>Air Office</a></dd><dt>Published</dt><dd>4 March 2021</dd><dt>Last updated</dt><dd>6 May 2022</dd></dl><div class="govspeak">{paragraphs(s.paragraphs)}</div><section id="history"><h2>Updates to this page</h2><ol><li><time datetime="2022-05-06T10:00:00Z">6 May 2022</time><p>Route added.</p></li><li><time datetime="2021-03-04T10:00:00Z">4 March 2021</time><p>First published.</p></li></ol></section></main>'
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)


@site("Ministers prolong the framework", "2019-12-20T00:00:00", "release")
def kind_date_and_clock_in_a_line(s: Story) -> Page:
    body = f'{n.nav("m")}<main><div class="tags"><span>Press release</span> <span>20 December 2019</span> <span>13:25</span></div><h1>{s.title}</h1>{paragraphs(s.paragraphs)}<p class="reviewed">Last review: 2 January 2026</p></main>'
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)


@site("Strait pilots strike for a day", "2018-11-12T00:00:00", "news")
def turkish_chrome(s: Story) -> Page:
    body = f'<nav><ul><li><a href="/d">Dünya</a></li><li><a href="/e">Ekonomi</a></li><li><a href="/s">Spor</a></li></ul></nav><div class="haber"><h1>{s.title}</h1><div class="tarih">Güncelleme: 13 Kasım 2018 09:00 - Yayınlanma: 12 Kasım 2018 14:05</div>{paragraphs(s.paragraphs)}</div>'
    return page(s, document(f"<title>{s.title}</title>", body, lang="tr"), found_in="page_text", published=s.day)


@site("Sea trade with the north picks up", "2019-11-05T00:00:00", "trade")
def source_clock_and_editor(s: Story) -> Page:
    body = f'<div class="nav">{n.div_nav("n")}</div><div class="conTop"><h1>{s.title}</h1><i class="time">Source: Shore Agency | 2019-11-05 21:03:11 | Editor: desk</i></div><div id="content">{paragraphs(s.paragraphs)}</div><div class="foot">Copyright © 2000-2026 Shore Agency</div>'
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)


@site("Committee asks about frozen reserves", "2014-03-22T00:00:00", "speech")
def place_and_ordinal_in_brackets(s: Story) -> Page:
    body = f'<center><h2>{s.title}</h2><i>(Kyiv, March 22nd 2014)</i></center><hr>{paragraphs(s.paragraphs)}<hr><a href="/">Back</a>'
    return page(
        s, bare(s.title, body), found_in="page_text", published=s.day, address="http://committee.example.org/st14.html"
    )


@site("Airline halts leases", "2014-09-03T00:00:00", "news")
def clock_as_a_script_writes_it(s: Story) -> Page:
    body = f'{n.nav("m")}<main><h1>{s.title}</h1><span class="date">Wed Sep 03 2014 18:27:00 GMT+0400 (MSK)</span>{paragraphs(s.paragraphs)}</main>'
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)


@site("Steel mill seeks a waiver", "2012-11-08T00:00:00", "trade")
def abbreviated_with_stops(s: Story) -> Page:
    body = f'{n.nav("m")}<div class="a"><div class="k">Metals</div><h1>{s.title}</h1><div class="b">By our metals desk<br>Nov. 8, 2012, 5:27 p.m.</div><div class="c">{paragraphs(s.paragraphs)}</div></div>{n.related(s)}'
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)


@site("Bulletin on export credits", "2006-03-15T00:00:00", "law")
def volume_in_roman_figures(s: Story) -> Page:
    body = f"<table><tr><td><b>EXPORT CREDIT BULLETIN</b><br>Vol. XII No. 3 (15 March 2006)</td></tr></table><h1>{s.title}</h1>{paragraphs(s.paragraphs)}"
    return page(
        s, bare(s.title, body), found_in="page_text", published=s.day, address="http://credits.example.org/b/xii3.html"
    )


@site("Village market reopens at the crossing", "2002-03-14T00:00:00", "news")
def posted_at_the_foot(s: Story) -> Page:
    body = f"<h2>{s.title}</h2>{paragraphs(s.paragraphs)}<hr><font size=1>Posted 14 March 2002. This page was last changed on 20 March 2002.</font>"
    return page(
        s,
        bare(s.title, body),
        found_in="page_text",
        published=s.day,
        address="http://crossing.example.net/n/market.htm",
    )


@site("Dredging firm wins its case", "2016-05-17T08:30:00", "news")
def american_clock_in_meta(s: Story) -> Page:
    head = f'<title>{s.title}</title><meta name="publish-date" content="May 17, 2016 8:30 AM"><meta name="last-updated" content="May 19, 2016 1:00 PM">'
    return page(
        s,
        document(head, f"{n.nav('m')}<main><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</main>"),
        found_in="meta",
        published="2016-05-17T08:30:00",
    )


@site("Night trains stop at the frontier", "2019-03-11T00:00:00", "news")
def changed_in_the_node_and_day_in_the_address(s: Story) -> Page:
    node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": s.title,
        "dateModified": "2019-03-14T09:00:00Z",
    }
    body = f'{n.nav("m")}<main><h1>{s.title}</h1><p class="t">Yesterday, 14:30</p>{paragraphs(s.paragraphs)}</main>'
    return page(
        s,
        document(f"<title>{s.title}</title>{n.ld(node)}", body),
        found_in="url",
        published=s.day,
        address="https://rails.example.com/20190311/night-trains",
    )
