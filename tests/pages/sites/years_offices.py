"""Pages of ministries, agencies and firms that say when they were published each in another way, among other dates."""

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site
from tests.pages.sites.years import bare
from tests.pages.stories import Story


@site("Notice on the list of vessels", "2015-07-20T00:00:00", "notice")
def issued_and_modified_terms(s: Story) -> Page:
    head = f'<title>{s.title}</title><meta name="dcterms.modified" content="2024-01-02"><meta name="dcterms.issued" content="2015-07-20"><meta name="dcterms.creator" content="Harbour Authority">'
    body = f"{n.nav('m')}<main><h1>{s.title}</h1>{paragraphs(s.paragraphs)}<p>Date modified: 2024-01-02</p></main>"
    return page(s, document(head, body), found_in="meta", published=s.day)


@site("Report on frozen funds for spring", "2012-05-31T00:00:00", "release")
def range_in_dublin_core(s: Story) -> Page:
    head = f'<title>{s.title}</title><meta name="DC.date" content="2012-03-01/2012-05-30">'
    body = f'{n.nav("m")}<div id="c"><h1>{s.title}</h1><p class="pub">Published: 31 May 2012</p>{paragraphs(s.paragraphs)}</div>'
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Guidance for freight forwarders", "2013-01-09T00:00:00", "notice")
def first_published_on(s: Story) -> Page:
    body = f"{n.nav('m')}<main><h1>{s.title}</h1><p>Last reviewed: 2 February 2026</p><p>First published on 9 January 2013. Updated on 11 March 2013.</p>{paragraphs(s.paragraphs)}</main>"
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)


@site("Department lists river agents", "2005-03-17T00:00:00", "release")
def for_immediate_release_again(s: Story) -> Page:
    body = f"<table border=0><tr><td><b>DEPARTMENT OF RIVERS</b><br>Office of Public Affairs</td></tr><tr><td><p><b>FOR IMMEDIATE RELEASE</b><br>March 17, 2005<br>Contact: 555-0137</p><p align=center><b>{s.title}</b></p><p>{'</p><p>'.join(s.paragraphs)}</p><p align=center>###</p></td></tr></table>"
    return page(
        s,
        bare(s.title, body),
        found_in="page_text",
        published=s.day,
        address="http://www.rivers.example.gov/press/js2310.htm",
    )


@site("Export permits for machine tools", "2018-07-09T00:00:00", "law")
def japanese_dots(s: Story) -> Page:
    body = f'<div id="gnav">{n.div_nav("g")}</div><div id="main"><p class="update">2018.07.09</p><h2 class="ttl">{s.title}</h2>{paragraphs(s.paragraphs)}<p class="pagetop"><a href="#">Page top</a></p></div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://www.tools.example.jp/en/permits.html",
    )


@site("Note of protest handed over", "2013-11-14T00:00:00", "speech")
def roman_month(s: Story) -> Page:
    body = f'<div id="menu">{n.div_nav("g")}</div><div id="tresc"><h1>{s.title}</h1><div class="data">14 XI 2013</div>{paragraphs(s.paragraphs)}</div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://mission.example.pl/en/note",
    )


@site("Customs stop a train of fertiliser", "2025-05-06T07:10:00", "news")
def amp_page_of_a_paper(s: Story) -> Page:
    ld = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "headline": s.title,
        "datePublished": "2025-05-06T09:10:00.000+02:00",
        "dateModified": "2025-05-07T09:10:00.000+02:00",
    }
    side = '<amp-sidebar id="sb" layout="nodisplay"><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></amp-sidebar>'
    body = f'{side}<header class="amp-header">Valley Paper</header><main><h1>{s.title}</h1><amp-img src="/t.jpg" width=600 height=400></amp-img>{paragraphs(s.paragraphs)}</main><amp-analytics></amp-analytics>'
    made = f'<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>{s.title}</title><link rel="canonical" href="https://valley.example.com/train">{n.ld(ld)}</head><body>{body}</body></html>'
    return page(
        s,
        made,
        published="2025-05-06T07:10:00",
        address="https://valley.example.com/amp/train",
        url="https://valley.example.com/train",
    )


@site("Licensing counter moves", "2012-01-19T00:00:00", "notice")
def capitals_in_a_box(s: Story) -> Page:
    body = f'{n.nav("m")}<div class="main"><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</div><div class="infobox"><p>POSTED: 19 JAN 2012</p><p>REF: 12/07</p></div>'
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)


@site("Embassy on the timber ban", "2009-05-02T00:00:00", "speech")
def equivalent_of_a_later_day(s: Story) -> Page:
    head = f'<title>{s.title}</title><meta http-equiv="Last-Modified" content="Fri, 06 Mar 2026 10:00:00 GMT"><meta name="last-modified" content="2026-03-06">'
    body = f"<div>{n.div_nav('l')}</div><div><h1>{s.title}</h1><p>Date: 2 May, 2009</p>{paragraphs(s.paragraphs)}</div>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Central bank unblocks two accounts", "2014-04-08T00:00:00", "release")
def year_then_month_in_words(s: Story) -> Page:
    body = f"{n.nav('m')}<main><p>Press release | 2014 April 8</p><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</main>"
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)


@site("Chamber welcomes longer deadline", "2015-04-08T00:00:00", "release")
def weekday_the_ordinal_of(s: Story) -> Page:
    body = (
        f"{n.nav('m')}<main><h1>{s.title}</h1><p>Wednesday the 8th of April, 2015</p>{paragraphs(s.paragraphs)}</main>"
    )
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)


@site("Terminal passes its audit", "2019-03-21T00:00:00", "release")
def leaf_of_a_calendar(s: Story) -> Page:
    body = f'{n.nav("m")}<div class="news"><div class="cal"><span class="day">21</span><span class="month">Mar</span><span class="year">2019</span></div><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</div>'
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)


@site("Ministry answers on sugar quotas", "2019-05-12T00:00:00", "notice")
def eight_figures_in_meta(s: Story) -> Page:
    head = f'<title>{s.title}</title><meta name="date" content="20190512"><meta name="revisit-after" content="7 days">'
    body = f"{n.nav('m')}<main><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</main>"
    return page(s, document(head, body), found_in="meta", published=s.day)


@site("Gulf port opens a customs lane", "2019-03-19T00:00:00", "news")
def two_calendars(s: Story) -> Page:
    body = f'{n.nav("m")}<main><h1>{s.title}</h1><p class="d">12 Rajab 1440 – 19 March 2019</p>{paragraphs(s.paragraphs)}</main>'
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)


@site("Alpine transit rules tightened", "2019-03-21T00:00:00", "notice")
def two_figures_between_dots(s: Story) -> Page:
    body = f'{n.nav("m")}<main><h1>{s.title}</h1><p class="d">Bern, 21.03.19</p>{paragraphs(s.paragraphs)}</main>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://transit.example.ch/en/rules",
    )


@site("Working group on lists meets again", "2020-04-24T00:00:00", "release")
def meeting_days_before_publication(s: Story) -> Page:
    body = f"{n.nav('m')}<main><h1>{s.title}</h1><dl><dt>Meeting</dt><dd>5 and 6 May 2020</dd><dt>Published</dt><dd>24 April 2020</dd></dl>{paragraphs(s.paragraphs)}</main>"
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)


@site("Seminar on due diligence", "2023-09-19T06:00:00", "law")
def event_node_beside_the_article(s: Story) -> Page:
    ld = [
        {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "News"}]},
        {"@type": "Event", "name": "Due diligence day", "startDate": "2023-10-30T09:00:00Z"},
        {"@type": "Article", "headline": s.title, "dateCreated": "2023-09-19T06:00:00Z", "dateModified": "2023-09-25"},
    ]
    body = f"{n.nav('m')}<main><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</main>"
    return page(s, document(f"<title>{s.title}</title>{n.ld(ld)}", body), published="2023-09-19T06:00:00")


@site("Statement on the border incident", "2008-08-27T00:00:00", "speech")
def number_and_date_above(s: Story) -> Page:
    body = f'<div class="kopf">{n.div_nav("k")}</div><div class="text"><p>1204-27-08-2008</p><h2>{s.title}</h2>{paragraphs(s.paragraphs)}</div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://mid.example.ru/en/1204",
    )


@site("Yard orders new dry dock gate", "2024-10-02T00:00:00", "trade")
def dated_in_spanish_chrome(s: Story) -> Page:
    body = f'{n.nav("m")}<main><h1>{s.title}</h1><p class="fecha">miércoles, 2 de octubre de 2024 - 10:45 h</p>{paragraphs(s.paragraphs)}</main><footer>Actualizado: 15 de marzo de 2026</footer>'
    return page(s, document(f"<title>{s.title}</title>", body, lang="es"), found_in="page_text", published=s.day)


@site("Tenders under the new procurement ban", "2023-02-28T00:00:00", "law")
def deadline_and_date_of_notice(s: Story) -> Page:
    rows = "".join(
        f"<tr><td>{k}</td><td>{v}</td></tr>"
        for k, v in (
            ("Closing date", "31 March 2023"),
            ("Date of notice", "28 February 2023"),
            ("Valid until", "31 December 2023"),
        )
    )
    body = f"{n.nav('m')}<main><h1>{s.title}</h1><table>{rows}</table>{paragraphs(s.paragraphs)}</main>"
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)
