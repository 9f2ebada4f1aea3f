"""Copies and old designs: archives with a toolbar, prints, AMP, PDF turned to HTML, weblogs of 2008, pages of 1998."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site, teasers
from tests.pages.stories import Story


@site("Ministry tightens rules on re-export of pumps", "2011-09-23T00:00:00", "release", 5)
def archive_with_toolbar(s: Story) -> Page:
    bar = '<!-- BEGIN TOOLBAR INSERT --><div id="wm-ipp-base" lang="en" style="display:block;direction:ltr;"><div id="wm-ipp" style="position:fixed"><div id="wm-ipp-inside"><a href="/web/">Archive</a><form><input type="text" value="http://www.ministry.example/press/pumps.html"></form><div id="wm-capinfo"><a class="c">12 captures</a><div class="r">25 Sep 2011 - 14 Feb 2020</div></div><table><tr><td>Aug</td><td id="displayMonthEl">SEP</td><td>Oct</td></tr><tr><td></td><td id="displayDayEl">25</td><td></td></tr><tr><td>2010</td><td id="displayYearEl">2011</td><td>2012</td></tr></table><div id="wm-expand">About this capture</div><h2>COLLECTED BY</h2><p>Organization: Crawlers. This crawl of public pages began on 24 September 2011 and follows every link it sees.</p><h2>TIMESTAMPS</h2></div></div></div><!-- END TOOLBAR INSERT -->'
    body = f"""{bar}<div id="page"><div id="head"><a href="/"><img alt="Ministry"></a>{n.div_nav("nav")}</div><div id="content"><h1>{escape(s.title)}</h1><p class="date">23 September 2011</p>{paragraphs(s.paragraphs)}</div><div id="foot">© Ministry 2011</div></div>"""
    head = f"<script>var wm=1;</script><title>{escape(s.title)}</title>"
    return page(
        s,
        document(head, body, None),
        address="http://www.ministry.example/press/pumps.html",
        found_in="page_text",
        published=s.day,
    )


@site("Bank told to close accounts of shipping agents", "2025-03-04T08:30:00", "news", 6)
def printed_page(s: Story) -> Page:
    body = f"""<div class="print-logo"><img alt="Daily"></div><div class="print-site_name">Published on <em>Daily Post</em> (https://www.daily.example.com)</div><div class="print-breadcrumb"><a>Home</a> &gt; {escape(s.title)}</div><hr><div class="print-content"><h2 class="print-title">{escape(s.title)}</h2><p class="print-submitted">4 March 2025 - 9:30am</p>{paragraphs(s.paragraphs)}</div><hr><div class="print-source_url"><strong>Source URL (retrieved on <em>14/02/2026 - 18:20</em>):</strong> https://www.daily.example.com/news/bank-told</div><div class="print-links"><strong>Links:</strong><br>[1] https://www.daily.example.com/a<br>[2] https://www.daily.example.com/b</div><script>window.print();</script>"""
    head = f'<title>{escape(s.title)} | Daily Post</title><link rel="canonical" href="https://www.daily.example.com/news/bank-told"><meta name="robots" content="noindex">'
    return page(
        s,
        document(head, body),
        address="https://www.daily.example.com/print/90210",
        url="https://www.daily.example.com/news/bank-told",
        found_in="page_text",
        published=s.day,
    )


@site("Freeze on airline’s slots lifted", "2025-09-11T12:00:00", "news", 6)
def amp_of_a_paper(s: Story) -> Page:
    html = f"""<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><link rel="canonical" href="https://www.paper.example.com/world/freeze-on-slots-lifted-110925"><title>{escape(s.title)} - Paper</title><script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{s.title}","datePublished":"2025-09-11T14:00:00+02:00","mainEntityOfPage":"https://www.paper.example.com/world/freeze-on-slots-lifted-110925"}}</script><style amp-boilerplate>body{{-webkit-animation:-amp-start 8s}}</style></head><body><amp-sidebar id="menu"><ul><li><a>World</a></li></ul></amp-sidebar><header class="amp-head"><a>Paper</a></header><amp-consent><div id="consentUI">We use cookies. <button>Accept</button></div></amp-consent><article class="amp-article"><header><h2 class="amp-section">World</h2><h1 class="amp-title">{escape(s.title)}</h1><p class="amp-by">Newsroom · 11 Sep 2025</p></header><amp-img src="a.jpg"></amp-img><div class="amp-content">{paragraphs(s.paragraphs[:3])}<amp-ad width="300" height="250"><div placeholder>Advertisement</div></amp-ad>{paragraphs(s.paragraphs[3:])}</div></article><div class="amp-related"><h3>More in World</h3><amp-list><template type="amp-mustache">{{{{title}}}}</template></amp-list>{teasers("|Ferry fares up", "|Rain at last")}</div></body></html>"""
    return page(
        s,
        html,
        address="https://amp.paper.example.com/world/freeze-on-slots-lifted-110925",
        url="https://www.paper.example.com/world/freeze-on-slots-lifted-110925",
    )


@site("CIRCULAR 12/2025: DEALINGS WITH LISTED REGISTRIES", "2025-08-26T00:00:00", "notice", 8)
def pdf_as_html(s: Story) -> Page:
    def broken(words: str) -> str:
        at, lines = 0, []
        while at < len(words):
            end = len(words) if len(words) - at < 76 else words.rfind(" ", at, at + 76)
            lines.append(escape(words[at:end].strip(), quote=False))
            at = end
        return "<br/>\n".join(lines)

    first = "<br/>\n<br/>\n".join(map(broken, s.paragraphs[:4]))
    second = "<br/>\n<br/>\n".join(map(broken, s.paragraphs[4:]))
    html = f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="" xml:lang=""><head><title>Microsoft Word - Circular 12 final.docx</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/><meta name="generator" content="pdftohtml 0.36"/><meta name="author" content="registry"/><meta name="date" content="2025-08-26T09:14:00+00:00"/></head><body bgcolor="#A0A0A0" vlink="blue" link="blue"><a name="1"></a><b>Maritime Authority</b><br/>
<br/>
<b>{s.title}</b><br/>
<br/>
{first}<br/>
<hr/><a name="2"></a>{second}<br/>
<hr/></body></html>"""
    return page(
        s,
        html,
        address="https://www.maritime.example.pa/circulars/12-2025.html",
        found_in="meta",
        published="2025-08-26T09:14:00Z",
    )


@site("Oil embargo bites: queues at the pumps of Anselm", "2008-09-25T00:00:00", "news", 6)
def weblog_of_2008(s: Story) -> Page:
    body = f"""<div id="outer-wrapper"><div id="header-wrapper"><div id="header"><h1 class="title"><a href="http://valley.example.com/">Valley Watch</a></h1><p class="description"><span>Notes from a landlocked republic</span></p></div></div><div id="main-wrapper"><div id="Blog1" class="widget Blog"><h2 class="date-header">Thursday, September 25, 2008</h2><div class="post hentry"><a name="1"></a><h3 class="post-title entry-title"><a href="http://valley.example.com/2008/09/oil.html">{escape(s.title)}</a></h3><div class="post-header-line-1"></div><div class="post-body entry-content">{"<br /><br />".join(map(escape, s.paragraphs))}<div style="clear:both"></div></div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Valley Watcher</span></span> <span class="post-timestamp">at <a><abbr class="published" title="2008-09-25T14:05:00+02:00">2:05 PM</abbr></a></span> <span class="post-labels">Labels: <a>oil</a></span></div></div><div class="comments" id="comments"><h4>2 comments:</h4><dl><dt>Anonymous said...</dt><dd class="comment-body"><p>Queued for two hours myself.</p></dd><dd class="comment-footer">September 26, 2008 9:11 AM</dd></dl></div><div id="blog-pager"><a>Newer Post</a> <a>Older Post</a></div></div></div><div id="sidebar-wrapper"><div class="widget BlogArchive"><h2>Blog Archive</h2><ul><li>2008 (44)<ul><li>October (2)</li><li>September (9)</li></ul></li></ul></div></div></div>"""
    head = f"<title>Valley Watch: {escape(s.title)}</title><meta name='generator' content='Blogger'>"
    return page(
        s,
        document(head, body, None),
        address="http://valley.example.com/2008/09/oil.html",
        found_in="time_element",
        published="2008-09-25T12:05:00Z",
    )


@site("TREASURY ANNOUNCES NEW RULES ON TRADE WITH KESHIA", "1998-05-14T00:00:00", "release", 6)
def capitals_of_1998(s: Story) -> Page:
    text = "\n<P>\n".join(escape(one, quote=False) for one in s.paragraphs)
    html = f"""<HTML>
<HEAD>
<TITLE>PR-2441</TITLE>
</HEAD>
<BODY BGCOLOR="#FFFFFF">
<IMG SRC="/images/seal.gif" ALT="[Seal]" ALIGN=LEFT>
<H2>OFFICE OF PUBLIC AFFAIRS</H2>
<BR CLEAR=ALL>
<HR>
FOR IMMEDIATE RELEASE<BR>
May 14, 1998<BR>
PR-2441
<P>
<CENTER><B>TREASURY ANNOUNCES NEW RULES<BR>
ON TRADE WITH KESHIA</B></CENTER>
<P>
{text}
<P>
<CENTER>-30-</CENTER>
<HR>
<A HREF="index.html">Return to press releases</A> | <A HREF="/">Home</A>
</BODY>
</HTML>"""
    return page(
        s,
        html,
        address="http://www.treasury.example/press/releases/pr2441.htm",
        found_in="page_text",
        published=s.day,
        body=(*s.paragraphs, "-30-"),
    )


@site("Talks on corridor end without result", "1999-11-02T00:00:00", "news", 7)
def bulletin_of_1999(s: Story) -> Page:
    html = f"""<html><head><title>Valley Daily Bulletin: Talks on corridor end without result (99-11-02)</title></head><body><h1>Valley Daily Bulletin, 2 November 1999</h1><h3>From: The Valley Press Office &lt;http://www.valley.example/&gt;</h3><hr><h2>CONTENTS</h2><ul><li><a href="#1">[01] {s.title}</a></ul><hr><h3><a name="1">[01] {s.title}</a></h3>{"".join(f"<p>{escape(one)}" for one in s.paragraphs)}<hr><address>Valley Daily Bulletin. Back to the directory</address></body></html>"""
    return page(
        s,
        html,
        address="http://www.valley.example/news/99-11-02.html",
        title="Talks on corridor end without result",
        found_in="page_text",
        published=s.day,
    )


@site("Corridor talks: minister says list will be published tonight", "2025-12-10T08:00:00", "news", 5)
def rolling_coverage(s: Story) -> Page:
    posts = "".join(
        f'<div class="liveblog-entry" id="e{at}"><div class="liveblog-entry__time"><time datetime="2025-12-10T{14 - at}:10:00+00:00">{14 - at}.10</time></div><h3 class="liveblog-entry__title">Update {6 - at}</h3><div class="liveblog-entry__content">{paragraphs([one])}</div></div>'
        for at, one in enumerate(s.paragraphs)
    )
    live = {
        "@type": "LiveBlogPosting",
        "headline": s.title,
        "datePublished": "2025-12-10T08:00:00Z",
        "coverageStartTime": "2025-12-10T08:00:00Z",
        "liveBlogUpdate": [
            {"@type": "BlogPosting", "headline": f"Update {6 - at}", "datePublished": f"2025-12-10T{14 - at}:10:00Z"}
            for at in range(5)
        ],
    }
    body = f"""{n.nav("header")}<main><header class="live-header"><span class="live-badge">LIVE</span><h1>{escape(s.title)}</h1><p class="live-updated">Last updated 6 minutes ago</p></header><div class="liveblog">{posts}</div><button>Load more</button></main>{n.footer()}"""
    head = f"<title>LIVE: {escape(s.title)} | Paper</title>{n.ld(live)}"
    gold = tuple(words for at, one in enumerate(s.paragraphs) for words in (f"Update {6 - at}", one))
    return page(s, document(head, body), body=gold)


@site("How a ledger brought down a timber empire", "2025-02-09T06:00:00", "news", 6)
def first_of_three_pages(s: Story) -> Page:
    body = f"""{n.nav("menu")}<div class="article-full"><div class="rubric">Long read</div><h1>{escape(s.title)}</h1><div class="byline">By the investigations desk, 9 February 2025</div><div class="article-text">{paragraphs(s.paragraphs)}</div><div class="pagination"><span>Page 1 of 3</span> <a href="/long-read/ledger?page=2">2</a> <a href="/long-read/ledger?page=3">3</a> <a href="/long-read/ledger?page=2">Next page: The cousin</a></div></div>"""
    head = f'<title>{escape(s.title)} - Page 1 of 3 - Weekly</title><link rel="canonical" href="https://www.weekly.example.com/long-read/ledger"><link rel="next" href="https://www.weekly.example.com/long-read/ledger?page=2"><meta property="article:published_time" content="2025-02-09T06:00:00Z">'
    return page(
        s,
        document(head, body),
        address="https://www.weekly.example.com/long-read/ledger?utm_campaign=x",
        url="https://www.weekly.example.com/long-read/ledger",
        found_in="meta",
    )


@site("Position of the harbour association on the ownership test", "2025-06-12T00:00:00", "law", 5)
def published_document(s: Story) -> Page:
    body = f"""<div id="banners"><div id="publish-banner"><div>Published using Google Docs</div><div><a>Report abuse</a></div><div><a>Learn more</a></div></div><div id="header"><div id="title">Position paper v3 FINAL</div><div id="interval">Updated automatically every 5 minutes</div></div></div><div id="contents"><style>.c1{{color:#000}}</style><div class="c9 doc-content"><p class="c3 title" id="h.1"><span class="c1">{escape(s.title)}</span></p><p class="c2"><span>12 June 2025</span></p>{"".join(f'<p class="c2"><span class="c1">{escape(one, quote=False)}</span></p>' for one in s.paragraphs)}</div></div>"""
    head = '<title>Position paper v3 FINAL</title><meta property="og:title" content="Position paper v3 FINAL">'
    return page(
        s,
        document(head, body, None),
        address="https://docs.example.com/document/d/e/2PACX/pub",
        found_in="page_text",
        published=s.day,
    )


@site("Tanker released after fine is paid", "2025-07-08T17:20:00", "news", 6)
def behind_consent_overlay(s: Story) -> Page:
    overlay = '<div id="qc-cmp2-container"><div class="qc-cmp2-ui" role="dialog"><h2>We value your privacy</h2><p>We and our 1412 partners store and/or access information on a device, such as cookies and process personal data, such as unique identifiers and standard information sent by a device for personalised ads and content, ad and content measurement, and audience insights, as well as to develop and improve products. With your permission we and our partners may use precise geolocation data and identification through device scanning. Please note that some processing of your personal data may not require your consent, but you have a right to object to such processing.</p><button>More options</button><button>Agree</button></div></div>'
    body = f"""<div class="site">{n.nav("nav")}<article class="story"><h1 class="story-headline">{escape(s.title)}</h1><p class="story-date">8 July 2025, 17:20 UTC</p>{paragraphs(s.paragraphs)}</article></div>{overlay}"""
    head = f"<title>{escape(s.title)} | Port News</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Registry strikes 41 hulls off its books", "2024-07-30T00:00:00", "trade", 5)
def classic_asp_table(s: Story) -> Page:
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>::: Maritime Bulletin :::</title></head><body topmargin="0"><table width="100%" cellpadding="0"><tr><td class="menu" bgcolor="#CCCCCC"><a>Home</a> | <a>News</a> | <a>Classifieds</a> | <a>Contact us</a></td></tr><tr><td><table width="780"><tr><td width="180" valign="top" class="left"><b>News archive</b><br><a>July 2024</a><br><a>June 2024</a></td><td valign="top"><table width="100%"><tr><td class="date">30-Jul-2024</td></tr><tr><td class="head"><font face="Verdana" size="3" color="#990000"><b>{escape(s.title)}</b></font></td></tr><tr><td class="story" align="justify">{"<br><br>".join(escape(one) for one in s.paragraphs)}</td></tr><tr><td class="src"><i>Source: Maritime Bulletin</i></td></tr></table></td></tr></table></td></tr><tr><td align="center" class="foot">Best viewed in 1024 x 768. Copyright 2024</td></tr></table></body></html>"""
    return page(
        s,
        html,
        encoding="cp1252",
        address="http://www.bulletin.example/newsdetail.asp?id=8812",
        found_in="page_text",
        published=s.day,
    )
