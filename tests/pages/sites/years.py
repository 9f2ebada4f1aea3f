"""Pages on which the date is the hard part: in tables, footers, images, odd metas, scripts, and beside other dates."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site, teasers
from tests.pages.stories import Story


def bare(title: str, body: str, attributes: str = "") -> str:
    """Return a page as they were before style sheets."""
    return f"<HTML><HEAD><TITLE>{escape(title)}</TITLE></HEAD><BODY {attributes}>{body}</BODY></HTML>"


@site("Statement on the extension of the arms embargo", "1998-03-31T00:00:00", "speech", 4)
def centred_statement_of_1998(s: Story) -> Page:
    body = f'<CENTER><IMG SRC="seal.gif" ALT="Seal"><BR><FONT SIZE=5><B>MINISTRY OF FOREIGN AFFAIRS</B></FONT><BR>Office of the Spokesman<HR WIDTH="60%"></CENTER><CENTER><H3>{s.title}</H3></CENTER><CENTER><B>March 31, 1998</B></CENTER><P>{"<P>".join(map(escape, s.paragraphs))}<HR><CENTER><A HREF="index.html">[Home]</A> <A HREF="1998.html">[1998 statements]</A></CENTER><FONT SIZE=1>Last updated: 14 September 2001. Comments to webmaster.</FONT>'
    return page(
        s,
        bare(s.title, body, 'BGCOLOR="#FFFFFF"'),
        address="http://www.mfa.example.org/statements/emb2.htm",
        found_in="page_text",
        published=s.day,
        encoding="latin-1",
    )


@site("Sanctions committee approves two exemptions", "2002-11-19T00:00:00", "news", 5)
def table_of_facts_release(s: Story) -> Page:
    facts = "".join(
        f"<TR><TD><B>{k}</B></TD><TD>{v}</TD></TR>"
        for k, v in (
            ("Reference:", "PR/02/417"),
            ("Date:", "19/11/2002"),
            ("Embargo:", "None"),
            ("Language:", "English"),
        )
    )
    body = f'<TABLE WIDTH=100%><TR><TD WIDTH=150 VALIGN=top><A HREF="/">Home</A><BR><A HREF="/rel">Releases</A><BR><A HREF="/arch">Archive</A></TD><TD><H2>{s.title}</H2><TABLE BORDER=1>{facts}</TABLE>{paragraphs(s.paragraphs)}</TD></TR></TABLE>'
    return page(
        s,
        bare(s.title, body),
        address="http://www.council.example.org/press/pr417.html",
        found_in="page_text",
        published=s.day,
    )


@site("Traders wait for word on timber ban", "2005-06-08T00:00:00", "trade", 5)
def dateline_alone(s: Story) -> Page:
    body = f'<table class="frame"><tr><td class="lnav">{n.div_nav("l")}</td><td class="story"><h1>{s.title}</h1><p>SINGAPORE, 8 June 2005 - {escape(s.paragraphs[0])}</p>{paragraphs(s.paragraphs[1:])}</td></tr></table><div class="bottom">All rights reserved. 2005-2011</div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        body=(f"SINGAPORE, 8 June 2005 - {s.paragraphs[0]}", *s.paragraphs[1:]),
        address="http://timber.example.com/show.asp?n=8812",
    )


@site("Order on frozen accounts enters into force", "2009-02-20T00:00:00", "notice", 6)
def date_in_the_footer(s: Story) -> Page:
    body = f'<div id="header">{n.nav("top")}</div><div id="content"><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</div><div id="footer"><p>Published 20 February 2009 by the Press Service</p><p>© Government Offices</p></div>'
    return page(
        s,
        document(f"<title>Government - {s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://gov.example.org/decisions/frozen-accounts",
    )


@site("Banks win more time to unwind positions", "2024-07-05T09:12:00", "news", 6)
def updated_before_first_published(s: Story) -> Page:
    body = f'{n.nav("gnb")}<main><h1>{s.title}</h1><div class="stamps"><span>Updated Mon 8 Jul 2024 14.30 BST</span> <span>First published Fri 5 Jul 2024 10.12 BST</span></div><div class="prose">{paragraphs(s.paragraphs)}</div>{n.related(s)}</main>'
    return page(
        s,
        document(f'<title>{s.title} | The Chronicle</title><meta property="og:title" content="{s.title}">', body),
        found_in="page_text",
        published=s.day,
        address="https://chronicle.example.com/banks/more-time",
    )


@site("Customs seize optics at the border", "2025-11-21T00:00:00", "news", 5)
def relative_beside_absolute(s: Story) -> Page:
    body = f'<div class="app">{n.nav("bar")}<div class="art"><h1>{s.title}</h1><div class="sub"><a>Border desk</a> · 4 days ago · <span title="21 November 2025">21 November 2025</span> · 3 min read</div>{paragraphs(s.paragraphs)}</div><div class="rail"><h4>Just in</h4>{teasers("2 hours ago|Ferries resume", "25 November 2025|Court adjourns", "26 November 2025|Strike called off")}</div></div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://border.example.net/a/81723",
    )


@site("Export bulletin: nickel duty scrapped", "2003-04-09T00:00:00", "trade", 5)
def american_numbers_in_byline(s: Story) -> Page:
    body = f'<table width="760"><tr><td><img src="/logo.gif" alt="Metals Letter"></td></tr><tr><td><font face="Arial" size="4"><b>{s.title}</b></font><br><font size="1">By the staff, 04/09/03</font><br><br>{"<br><br>".join(map(escape, s.paragraphs))}<br><br><font size="1">Sign up: the next webinar is on 04/30/03.</font></td></tr></table>'
    return page(
        s,
        bare(s.title, body),
        found_in=None,
        published=None,
        address="http://metals.example.com/story.cfm?id=299",
        body=(*s.paragraphs,),
    )


@site("Regulation of 14 May on the supply of aircraft parts", "2019-05-15T00:00:00", "notice", 7)
def gazette_with_an_act_of_another_day(s: Story) -> Page:
    body = f'<div class="gz-head"><table><tr><td>15.5.2019</td><td>EN</td><td>Official Gazette</td><td>L 131/7</td></tr></table></div><div class="act"><p class="doc-ti">{s.title}</p>{paragraphs(s.paragraphs)}<p class="sig">Done at the capital, 14 May 2019.</p><p class="sig">For the Government, The Prime Minister</p></div>'
    return page(
        s,
        document("<title>L_131_7</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://gazette.example.org/L/131/7",
        body=(*s.paragraphs, "Done at the capital, 14 May 2019.", "For the Government, The Prime Minister"),
    )


@site("Ministry publishes list of barred vessels", "2023-08-02T00:00:00", "release", 5)
def dublin_core_in_capitals(s: Story) -> Page:
    head = f'<title>{s.title}</title><meta name="DC.Title" content="{s.title}"><meta name="DC.Date.Modified" scheme="W3CDTF" content="2024-01-17"><meta name="DC.Date.Created" scheme="W3CDTF" content="2023-08-02"><meta name="DC.Language" content="en"><meta name="DC.Date.Reviewed" content="2025-02-01">'
    body = f'{n.nav("wb")}<main property="mainContentOfPage"><h1>{s.title}</h1>{paragraphs(s.paragraphs)}<dl id="wb-dtmd"><dt>Date modified:</dt><dd><time property="dateModified">2024-01-17</time></dd></dl></main>'
    return page(
        s, document(head, body), found_in="meta", published=s.day, address="https://ministry.example.ca/vessels"
    )


@site("Minister answers questions on sugar licences", "2021-10-12T00:00:00", "speech", 5)
def sharepoint_metas(s: Story) -> Page:
    head = f'<title>{s.title}</title><meta name="GENERATOR" content="Portal Server"><meta name="ArticleStartDate" content="10/12/2021 12:00:00 AM"><meta name="lastpublished" content="2022-03-01"><meta name="robots" content="index">'
    body = f'<form id="aspnetForm"><div id="s4-workspace"><div class="ms-core-nav">{n.div_nav("ms")}</div><div class="article"><h1>{s.title}</h1><div class="article-date">October 12, 2021</div><div class="ms-rtestate-field">{paragraphs(s.paragraphs)}</div></div></div></form>'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        address="https://trade.example.org/Pages/Minister-answers.aspx",
    )


@site("Coal buyers look south as quota runs out", "2022-09-26T05:40:00", "trade", 6)
def graph_with_a_page_of_another_date(s: Story) -> Page:
    graph = {"@context": "https://schema.org", "@graph": [
        {"@type": "Organization", "name": "Coal Desk", "foundingDate": "1987-04-01"},
        {"@type": "WebSite", "name": "Coal Desk", "datePublished": "2016-01-01T00:00:00Z"},
        {"@type": "WebPage", "@id": "#page", "datePublished": "2022-09-20T00:00:00Z", "dateModified": "2022-09-27T00:00:00Z"},
        {"@type": ["Article", "AnalysisNewsArticle"], "headline": s.title, "datePublished": "2022-09-26T07:40:00+02:00", "dateModified": "2022-09-27T00:00:00Z", "isPartOf": {"@id": "#page"}},
    ]}  # fmt: skip
    body = f"{n.nav('m')}<article><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</article>"
    return page(
        s,
        document(f"<title>{s.title}</title>{n.ld(graph)}", body),
        published="2022-09-26T05:40:00",
        address="https://coal.example.com/south",
    )


@site("Oil service firms get a year", "2020-04-21T00:00:00", "law", 5)
def date_in_the_address_alone(s: Story) -> Page:
    body = f'<div class="hd">{n.div_nav("hd")}</div><div class="ct"><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</div><div class="ft">Firm LLP, offices in nine cities</div>'
    return page(
        s,
        document(f"<title>{s.title} - Firm LLP</title>", body),
        found_in="url",
        published=s.day,
        address="https://firm.example.com/alerts/2020/04/21/oil-service-firms",
    )


@site("Parliament votes to keep the ban on bauxite", "2016-12-01T00:00:00", "news", 5)
def day_set_as_three_boxes(s: Story) -> Page:
    body = f'<div id="nav">{n.div_nav("nav")}</div><div class="entry"><div class="cal"><div class="cal-m">Dec</div><div class="cal-d">01</div><div class="cal-y">2016</div></div><h2 class="entry-head">{s.title}</h2><div class="entry-body">{paragraphs(s.paragraphs)}</div></div><div id="side"><div class="cal"><div class="cal-m">Jan</div><div class="cal-d">12</div></div>Open day at the assembly</div>'
    return page(
        s,
        document(f"<title>{s.title} « Assembly</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://assembly.example.org/?p=2210",
    )


@site("Weekly note from the port", "2011-07-15T00:00:00", "trade", 5)
def image_that_says_the_date(s: Story) -> Page:
    body = f'<table border="0"><tr><td><img src="masthead.gif" alt="Port Weekly"><img src="d150711.gif" alt="Friday, 15 July 2011"></td></tr><tr><td><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</td></tr></table>'
    return page(
        s,
        bare(s.title, body),
        found_in="page_text",
        published=s.day,
        address="http://port.example.com/weekly/current.htm",
    )


@site("Envoys agree on wheat corridor", "2022-07-22T13:05:00", "news", 5)
def several_articles_on_a_page(s: Story) -> Page:
    first, second = n.others(s)[:2]
    body = f'{n.nav("x")}<main><article id="a1"><h1>{s.title}</h1><p class="when">22 July 2022, 13:05 GMT</p>{paragraphs(s.paragraphs)}</article><article id="a2"><h2>{escape(first.title)}</h2><p class="when">21 July 2022, 08:00 GMT</p><p>{escape(first.paragraphs[0])}</p></article><article id="a3"><h2>{escape(second.title)}</h2><p class="when">20 July 2022, 17:30 GMT</p><p>{escape(second.paragraphs[0])}</p></article></main>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://desk.example.org/wheat-corridor",
    )


@site("Hearing on dual-use exports set for spring", "2025-01-28T00:00:00", "release", 5)
def event_date_above_the_release(s: Story) -> Page:
    body = f'{n.nav("gov")}<div class="hearing"><div class="when">Hearing: 14 April 2025, 10:00, Room 3</div><h1>{s.title}</h1><div class="meta">Media release | 28 January 2025</div>{paragraphs(s.paragraphs)}<p>Registration closes on 1 April 2025.</p></div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        body=(*s.paragraphs, "Registration closes on 1 April 2025."),
        address="https://committee.example.gov/hearing",
    )


@site("Steel wire quota: questions from readers", "2024-02-29T00:00:00", "law", 5)
def iso_day_in_a_line_of_codes(s: Story) -> Page:
    body = f'<div id="w">{n.div_nav("w")}<div class="bulletin"><div class="codes">TB/2024/019 | 2024-02-29 | HS 7217 | v2</div><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</div></div>'
    return page(
        s,
        document(f"<title>TB/2024/019 {s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://bulletin.example.org/tb-2024-019",
    )


@site("Shipowner cleared after eleven months", "2018-08-30T00:00:00", "news", 5)
def date_behind_the_author_at_the_end(s: Story) -> Page:
    body = f'<div class="top">{n.nav("t")}</div><div class="txt"><h1>{s.title}</h1>{paragraphs(s.paragraphs)}<p class="end">Shipping Desk, 30.08.2018</p></div><div class="disc"><h3>Comments</h3><div class="c"><b>Reader</b> 02.09.2018 <p>At last.</p></div></div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://ship.example.eu/cleared",
        body=(*s.paragraphs, "Shipping Desk, 30.08.2018"),
    )


@site("Treasury official on gold and its routes", "2017-05-04T00:00:00", "speech", 5)
def date_with_weekday_under_kicker(s: Story) -> Page:
    body = f'<div class="region-header">{n.nav("usa")}</div><div class="field-kicker">Remarks</div><h2 class="title">{s.title}</h2><div class="field-when">Thursday, May 4, 2017 - 2:30pm</div><div class="field-body">{paragraphs(s.paragraphs)}<p>###</p></div><div class="block-views"><h2>Recent remarks</h2>{teasers("May 9, 2017|Remarks at the bankers’ dinner", "May 2, 2017|Remarks on cash")}</div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://treasury.example.gov/remarks/gold",
        body=s.paragraphs,
    )


@site("Fish meal plant taken off the list", "2013-03-07T00:00:00", "release", 4)
def meta_date_of_the_template(s: Story) -> Page:
    head = f'<title>{s.title}</title><meta name="Date" content="2004-01-01"><meta name="author" content="Webmaster"><meta name="keywords" content="ministry,press">'
    body = f'<div id="wrap">{n.div_nav("wrap")}<h1>{s.title}</h1><p class="date">Press release, 7 March 2013</p>{paragraphs(s.paragraphs)}</div>'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        address="http://fisheries.example.org/news/plant.html",
    )


@site("Refinery sale falls through", "2026-01-09T16:20:00", "news", 6)
def hydrated_script_only(s: Story) -> Page:
    import json

    state = {
        "props": {
            "pageProps": {
                "article": {
                    "id": 91,
                    "headline": s.title,
                    "firstPublishedAt": "2026-01-09T16:20:00.000Z",
                    "updatedAt": "2026-01-10T07:00:00.000Z",
                },
                "more": [{"headline": "Other", "firstPublishedAt": "2026-01-11T07:00:00.000Z"}],
            }
        }
    }
    body = f'<div id="__next">{n.nav("n")}<article><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</article></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published="2026-01-09T16:20:00",
        address="https://energy.example.com/n/refinery-sale",
    )


@site("Council adds nine to the list", "2015-02-16T00:00:00", "release", 5)
def number_date_place_line(s: Story) -> Page:
    body = f'<div class="cc">{n.div_nav("cc")}<p class="ref">Brussels, 16 February 2015<br>(OR. en)<br>74/15</p><p class="kind">PRESS RELEASE</p><h1>{s.title}</h1>{paragraphs(s.paragraphs)}<p>The legal acts were published in the Official Journal of 14 February 2015.</p></div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://council.example.eu/pr/74-15",
        body=(*s.paragraphs, "The legal acts were published in the Official Journal of 14 February 2015."),
    )


@site("Mine owner sues over travel ban", "2014-10-03T00:00:00", "news", 5)
def today_in_the_head_of_the_page(s: Story) -> Page:
    body = f'<div class="strip"><span>Sunday, 15 March 2026</span> <span>12°C</span></div>{n.nav("n")}<div class="main"><h1>{s.title}</h1><div class="auth">Courts desk</div><div class="pub">Oct 3rd, 2014</div>{paragraphs(s.paragraphs)}</div>'
    return page(
        s,
        document(f"<title>{s.title} | Herald</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://herald.example.com/courts/mine-owner-sues",
    )


@site("Airline resumes flights after nine years", "2023-04-18T00:00:00", "news", 5)
def yyyymmdd_in_meta(s: Story) -> Page:
    head = f'<title>{s.title}</title><meta name="pdate" content="20230418"><meta name="utime" content="20230419101500"><meta name="ptime" content="20230418081500">'
    body = f'{n.nav("n")}<div class="story"><h1>{s.title}</h1><div class="by">By the travel desk</div>{paragraphs(s.paragraphs)}</div>'
    return page(
        s,
        document(head, body),
        found_in="meta",
        published="2023-04-18T08:15:00",
        address="https://paper.example.com/travel/airline-resumes",
    )


@site("Notice to exporters 2010/17", "2010-06-16T00:00:00", "notice", 6)
def issued_line_in_a_definition_list(s: Story) -> Page:
    body = f'<div id="page"><div class="crumbs">Home &gt; Notices</div><h1>{s.title}</h1><dl><dt>Issued</dt><dd>16 June 2010</dd><dt>Replaces</dt><dd>2009/41 of 3 December 2009</dd><dt>Review</dt><dd>June 2011</dd></dl>{paragraphs(s.paragraphs)}</div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://export.example.gov.uk/notices/2010-17",
    )


@site("Diamond traders meet under a cloud", "2012-11-28T00:00:00", "trade", 5)
def related_with_newer_dates_above(s: Story) -> Page:
    body = f'{n.nav("n")}<div class="promo"><b>Also new</b>{teasers("30 Nov 2012|Hub reopens", "29 Nov 2012|Prices flat", tag="div")}</div><div class="art"><h1>{s.title}</h1><p class="l">28 Nov 2012</p>{paragraphs(s.paragraphs)}</div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://gems.example.com/traders-meet",
    )


@site("Freight forwarder fined", "2007-09-11T00:00:00", "release", 5)
def for_immediate_release(s: Story) -> Page:
    body = f"<table><tr><td><b>FOR IMMEDIATE RELEASE</b><br><b>TUESDAY, SEPTEMBER 11, 2007</b><br>WWW.BUREAU.EXAMPLE.GOV</td><td align=right><b>OFFICE OF PUBLIC AFFAIRS</b><br>Phone: 555-0100</td></tr></table><h3 align=center>{s.title}</h3>{paragraphs(s.paragraphs)}<p align=center># # #</p>"
    return page(
        s,
        bare(s.title, body),
        found_in="page_text",
        published=s.day,
        address="http://bureau.example.gov/news/fined.htm",
        body=s.paragraphs,
    )


@site("Premier visits the closed mill", "2000-02-29T00:00:00", "news", 5)
def two_digit_year_with_month_name(s: Story) -> Page:
    body = f"<CENTER><TABLE WIDTH=580><TR><TD><FONT COLOR=red>29-Feb-00</FONT> <B>{s.title}</B><P>{'<P>'.join(map(escape, s.paragraphs))}</TD></TR></TABLE><P>Page created 1-Mar-00, modified 17-Jan-01</CENTER>"
    return page(
        s,
        bare(s.title, body),
        found_in="page_text",
        published=s.day,
        address="http://agency.example.ru/eng/mill.htm",
        encoding="windows-1251",
    )


@site("Comment: what the waiver does not say", "2021-02-05T00:00:00", "law", 5)
def microdata_in_meta_tags_of_the_body(s: Story) -> Page:
    body = f'{n.nav("n")}<div itemscope itemtype="https://schema.org/BlogPosting"><meta itemprop="dateModified" content="2021-02-09"><meta itemprop="datePublished" content="2021-02-05"><h1 itemprop="headline">{s.title}</h1><div itemprop="articleBody">{paragraphs(s.paragraphs)}</div></div>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="meta",
        published=s.day,
        address="https://blog.example.org/waiver",
    )


@site("Insurers’ group sets out its view", "2024-10-17T00:00:00", "law", 5)
def long_month_first_with_reading_time(s: Story) -> Page:
    body = f'{n.nav("n")}<section class="hero"><p class="tag">Position paper</p><h1>{s.title}</h1><p class="info">17th October 2024 | 5 min | Valid until 31 December 2025</p></section><section class="copy">{paragraphs(s.paragraphs)}</section><section class="dl"><a>Download (PDF, 17 Oct 2024, 1.2 MB)</a></section>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="page_text",
        published=s.day,
        address="https://insurers.example.org/view",
    )
