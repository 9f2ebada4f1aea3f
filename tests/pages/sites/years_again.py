"""More pages on which the date is the hard part, written after what the first of them taught was mended."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site, teasers
from tests.pages.sites.years import bare
from tests.pages.stories import Story


@site("Embassy note on the lifting of visa bans", "1999-12-21T00:00:00", "release", 5)
def embassy_of_1999(s: Story) -> Page:
    body = f'<TABLE><TR><TD VALIGN=TOP><A HREF="a.htm">Ambassador</A><BR><A HREF="c.htm">Consular</A></TD><TD><CENTER><B>Press Releases 1999</B></CENTER><HR><FONT SIZE=+1><B>{s.title}</B></FONT><BR><I>(December 21, 1999)</I><P>{"<P>".join(map(escape, s.paragraphs))}<P><CENTER><A HREF="#top">Top</A></CENTER></TD></TR></TABLE>'
    return page(
        s, bare(s.title, body), found_in="page_text", published=s.day, address="http://embassy.example.org/pr122199.htm"
    )


@site("Cement plants lose their exemption", "2001-05-16T00:00:00", "news", 5)
def spaced_dots(s: Story) -> Page:
    body = f'<div class="kopf">{n.div_nav("k")}</div><table><tr><td class="bl">16. 05. 2001</td></tr><tr><td><h2>{s.title}</h2>{paragraphs(s.paragraphs)}</td></tr></table>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="http://wirtschaft.example.at/e/cement.html",
    )


@site("Two tankers released from the roads", "2006-08-24T00:00:00", "trade", 5)
def slashes_with_year_first(s: Story) -> Page:
    body = f'<div id="m">{n.div_nav("m")}</div><div id="c"><h1>{s.title}</h1><div class="i">[2006/08/24] | Hits: 1,204 | Print</div>{paragraphs(s.paragraphs)}</div><div id="f">Updated daily</div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="http://port.example.tw/news_detail.asp?id=77",
    )


@site("Court of audit doubts the freezing of funds", "2012-03-27T00:00:00", "news", 5)
def date_beside_the_page_number(s: Story) -> Page:
    body = f'{n.nav("t")}<div class="doc"><div class="pg">Page 1 of 1</div><div class="nr">Report No. 5/2012 of 27 March 2012</div><h1>{s.title}</h1>{paragraphs(s.paragraphs)}<p class="pdf">Full text (PDF, 27.04.2012)</p></div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://audit.example.org/report-5",
        body=(*s.paragraphs, "Full text (PDF, 27.04.2012)"),
    )


@site("Licensing desk opens in the harbour", "2025-08-07T00:00:00", "release", 5)
def time_without_attribute(s: Story) -> Page:
    body = f'{n.nav("t")}<main><p class="eyebrow">News story</p><h1>{s.title}</h1><p>From: <a>Harbour Office</a></p><p>Published <time>7 August 2025</time></p><p>Last updated <time>11 September 2025</time></p>{paragraphs(s.paragraphs)}</main>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="time_element",
        published=s.day,
        address="https://harbour.example.gov/licensing-desk",
    )


@site("Grain houses settle with the Treasury", "2023-12-14T00:00:00", "release", 5)
def release_with_date_in_data_attribute(s: Story) -> Page:
    body = f'{n.nav("t")}<article data-published="2023-12-14" data-updated="2023-12-20"><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</article>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="time_element",
        published=s.day,
        address="https://treasury.example.org/grain",
    )


@site("Rail operator told to return wagons", "2022-01-20T08:30:00", "news", 5)
def ld_of_a_list_of_articles(s: Story) -> Page:
    more = [
        {"@type": "NewsArticle", "headline": f"Other story {k}", "datePublished": f"2022-01-2{k}T09:00:00Z"}
        for k in (1, 2)
    ]
    ld = [
        *more,
        {
            "@context": "https://schema.org",
            "@type": "ReportageNewsArticle",
            "headline": s.title,
            "datePublished": "Thu, 20 Jan 2022 08:30:00 GMT",
        },
    ]
    body = f"{n.nav('t')}<article><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</article>"
    return page(
        s,
        document(f"<title>{s.title}</title>{n.ld(ld)}", body),
        published="2022-01-20T08:30:00",
        address="https://rail.example.com/wagons",
    )


@site("Sugar refiners test the new rule", "2019-10-02T00:00:00", "trade", 5)
def caption_with_an_older_date(s: Story) -> Page:
    body = f'{n.nav("t")}<div class="art"><h1>{s.title}</h1><figure><img alt="Silos"><figcaption>Silos at the quay on 12 March 2015. Archive picture</figcaption></figure><div class="b">Agri desk | Wednesday 2 October 2019</div>{paragraphs(s.paragraphs)}</div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://agri.example.com/refiners",
    )


@site("Bulletin of the customs house", "2008-11-05T00:00:00", "notice", 6)
def volume_and_number(s: Story) -> Page:
    body = f'<div class="mast"><b>CUSTOMS BULLETIN</b><br>Vol. 42, No. 45 &nbsp; November 5, 2008</div><h2>{s.title}</h2>{paragraphs(s.paragraphs)}'
    return page(
        s, bare(s.title, body), found_in="page_text", published=s.day, address="http://customs.example.gov/b/42-45.html"
    )


@site("Frozen yacht leaves under guard", "2024-05-23T00:00:00", "news", 5)
def posted_on_with_ordinal_of(s: Story) -> Page:
    body = f'{n.nav("t")}<div id="post-4"><h2 class="pt">{s.title}</h2><small>Posted on the 23rd of May, 2024 in Harbour by desk</small><div class="cont">{paragraphs(s.paragraphs)}</div><p class="pm">Filed under: yachts. You can follow any responses.</p></div><ul class="arch"><li>June 2024</li><li>May 2024</li></ul>'
    return page(
        s,
        document(f"<title>{s.title} » Quay</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://quay.example.net/?p=4",
    )


@site("Notice on helium exports", "2018-01-09T00:00:00", "notice", 6)
def effective_date_first(s: Story) -> Page:
    facts = "".join(
        f"<tr><th>{k}</th><td>{v}</td></tr>"
        for k, v in (
            ("Effective date", "1 February 2018"),
            ("Notice number", "2018/3"),
            ("Publication date", "9 January 2018"),
            ("Comments due", "31 January 2018"),
        )
    )
    body = f'{n.nav("t")}<main><h1>{s.title}</h1><table class="facts">{facts}</table>{paragraphs(s.paragraphs)}</main>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://energy.example.gov/helium",
    )


@site("Bank of the north drops appeal", "2016-09-19T00:00:00", "news", 4)
def copyright_line_with_a_year(s: Story) -> Page:
    body = f'<div id="h">{n.div_nav("h")}</div><div id="c"><h1>{s.title}</h1><div class="l">Monday 19 September 2016 11:42</div>{paragraphs(s.paragraphs)}</div><div id="f">© 1998-2026 Northern Press. Page generated 15 March 2026.</div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://north.example.com/n/41",
    )


@site("Aid groups ask for clearer permits", "2021-06-30T00:00:00", "release", 5)
def share_count_between_headline_and_date(s: Story) -> Page:
    body = f'{n.nav("t")}<div class="node"><h1>{s.title}</h1><ul class="soc"><li>Share 41</li><li>Mail</li></ul><div class="intro">{escape(s.paragraphs[0])}</div><div class="crd">30 Jun 2021</div><div class="bd">{paragraphs(s.paragraphs[1:])}</div></div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://aid.example.org/permits",
    )


@site("Minutes: talks on the oil cap", "2023-02-01T00:00:00", "speech", 5)
def event_time_element_before_posting(s: Story) -> Page:
    body = f'{n.nav("t")}<main><h1>{s.title}</h1><p class="event">Meeting held <time datetime="2023-01-26">26 January 2023</time></p><p class="post">Posted <time datetime="2023-02-01">1 February 2023</time></p>{paragraphs(s.paragraphs)}</main>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="time_element",
        published=s.day,
        address="https://coalition.example.org/minutes",
    )


@site("Furniture makers fear a shortage of birch", "2022-07-11T00:00:00", "trade", 5)
def abbreviated_weekday_and_dots(s: Story) -> Page:
    body = f'{n.nav("t")}<div class="s"><div class="k">Wood</div><h1>{s.title}</h1><div class="d">Mon. 11 Jul. 2022</div>{paragraphs(s.paragraphs)}</div><div class="s2">{teasers("Tue. 12 Jul. 2022|Pulp flat")}</div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://wood.example.com/birch",
    )


@site("Watch dealers face new checks", "2025-04-03T06:00:00", "law", 5)
def unix_time_in_meta(s: Story) -> Page:
    head = f'<title>{s.title}</title><meta name="publish_timestamp" content="1743660000"><meta property="og:updated_time" content="1743760000">'
    body = f'{n.nav("t")}<div class="a"><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</div>'
    return page(
        s,
        document(head, body),
        found_in="meta",
        published="2025-04-03T06:00:00",
        address="https://law.example.ch/watch",
    )


@site("Trade office warns of shell firms", "2014-06-18T00:00:00", "release", 5)
def last_line_released_on(s: Story) -> Page:
    body = f'<div id="h">{n.div_nav("h")}</div><div id="c"><h1>{s.title}</h1>{paragraphs(s.paragraphs)}<p>Released on June 18, 2014</p></div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://trade.example.us/shells",
        body=(*s.paragraphs, "Released on June 18, 2014"),
    )


@site("Opinion: the embargo has done its work", "2010-12-30T00:00:00", "law", 5)
def place_and_date_in_capitals_above(s: Story) -> Page:
    body = f'<div class="c1">{n.div_nav("c1")}</div><div class="c2"><p class="dt">THURSDAY, 30 DECEMBER 2010</p><p class="sec">Opinion</p><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://opinion.example.com/embargo",
    )


@site("Gas firm pays for old shipments", "2020-02-13T00:00:00", "news", 5)
def date_split_by_tags(s: Story) -> Page:
    body = f'{n.nav("t")}<div class="a"><div class="dd"><span class="d1">13</span><span class="d2">Feb</span><span class="d3">2020</span></div><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://gas.example.com/pays",
    )


@site("Envoy to brief members on listing review", "2026-02-05T00:00:00", "release", 5)
def event_in_the_first_sentence(s: Story) -> Page:
    lead = "The envoy will brief members on 20 February 2026 on the review of the list, the secretariat said today."
    body = f'{n.nav("t")}<div class="rel"><h1>{s.title}</h1><p>{lead}</p>{paragraphs(s.paragraphs)}<p class="foot">Press office, 5 February 2026</p></div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://secretariat.example.int/envoy",
        body=(lead, *s.paragraphs, "Press office, 5 February 2026"),
    )
