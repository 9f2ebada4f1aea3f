"""Papers, magazines, aggregators and weblogs: several wordings of a headline, times of reading, boxes of other stories."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site, teasers
from tests.pages.stories import Story


@site("The grain that nobody sold", "2025-09-20T04:00:00", "news", 8)
def magazine_with_three_wordings(s: Story) -> Page:
    body = f"""<div id="app-body-container">{n.nav("nav")}<article class="article main-content"><header><div class="rubric"><a>The Port Papers</a></div><h1 data-testid="ContentHeaderHed">{s.title}</h1><div data-testid="ContentHeaderAccreditation">How a cargo crossed three seas without an owner</div><div class="byline">By The Desk</div><time data-testid="ContentHeaderPublishDate">September 20, 2025</time></header><div class="body__inner-container">{paragraphs(s.paragraphs[:4])}<div class="callout--has-top-border"><div class="heading-h3">Most Popular</div><div class="summary">The Sleeping Pilot</div></div>{paragraphs(s.paragraphs[4:])}<p class="more">Published in the print edition of the <a>October issue</a>, with the headline “Loose Grain.”</p></div></article></div>"""
    news = {
        "@type": "NewsArticle",
        "headline": "Who Owns the Cargo of the Orla Star?",
        "alternativeHeadline": s.title,
        "datePublished": "2025-09-20T06:00:00.000+02:00",
    }
    head = f'<title>Who Owns the Cargo of the Orla Star? | The Magazine</title><meta property="og:title" content="{s.title}">{n.ld(news)}'
    return page(
        s,
        document(head, body),
        body=(
            "How a cargo crossed three seas without an owner",
            *s.paragraphs,
            "Published in the print edition of the October issue, with the headline “Loose Grain.”",
        ),
    )


@site("Traders return to Keshia as curbs ease - but banks do not", "2025-11-26T16:10:00", "trade", 7)
def dash_in_headline(s: Story) -> Page:
    body = f"""{n.nav("site")}<div class="article"><h1>{escape(s.title)}</h1><div class="article-timestamp">Nov. 26, 2025, 11:10 a.m. ET</div><div class="article-body">{paragraphs(s.paragraphs)}</div></div>"""
    head = f'<title>{escape(s.title)} - Market Wire</title><meta property="og:title" content="{escape(s.title)} - Market Wire"><meta property="og:site_name" content="Market Wire">'
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Silo owners: “We were never asked”", "2025-05-27T09:00:00", "news", 7)
def aggregator_copy(s: Story) -> Page:
    body = f"""<div id="atomic"><header>{n.nav("ybar")}</header><div class="caas-container"><article class="caas-article"><div class="caas-header"><div class="caas-logo"><span>Valley Post</span></div><header class="caas-title-wrapper"><h1 data-test-locator="headline">{escape(s.title)}</h1></header><div class="caas-attr"><div class="caas-attr-item-author">Valley Post desk</div><div class="caas-attr-time-style"><time class="caas-attr-meta-time" datetime="2025-05-27T09:00:00.000Z">Tue, May 27, 2025 at 11:00 AM GMT+2</time><span>4 min read</span></div></div></div><div class="caas-body">{paragraphs(s.paragraphs[:2])}<div class="caas-readmore"><button>Story Continues</button></div>{paragraphs(s.paragraphs[2:])}</div></article><div class="stream"><h3>More for you</h3>{teasers("Mon, June 2, 2025|Best umbrellas of the year", "Sun, June 1, 2025|Dog finds way home")}</div></div></div>"""
    head = f'<title>{escape(s.title)}</title><link rel="canonical" href="https://news.portal.example.com/silo-owners-090000.html"><meta property="og:title" content="{escape(s.title)}">'
    return page(
        s,
        document(head, body),
        address="https://news.portal.example.com/silo-owners-090000.html?guccounter=1",
        url="https://news.portal.example.com/silo-owners-090000.html",
        found_in="time_element",
    )


@site("Analysis: Why the second list is shorter than the first", "2025-07-02T00:00:00", "law", 6)
def beehive_letter(s: Story) -> Page:
    body = f"""<div class="w-full"><nav class="flex"><a>Home</a><a>Posts</a><a>Login</a><a>Subscribe</a></nav><div class="mx-auto"><ul class="breadcrumb"><li>Trade Letter</li><li>Posts</li><li>{escape(s.title)}</li></ul><h1 class="text-3xl">{escape(s.title)}</h1><h2 class="text-xl">Twelve names went, and nobody says why</h2><div class="flex"><span>Trade Letter</span><span>July 02, 2025</span></div><div id="content-blocks" class="dream-post-content-doc">{"".join(f'<div style="padding:8px"><p>{escape(one)}</p></div>' for one in s.paragraphs)}</div><div class="reply"><h4>Reply</h4><textarea></textarea></div><div class="keep"><h4>Keep Reading</h4>{teasers("Jun 25, 2025|What insurers read", "Jun 18, 2025|A ship is a company", tag="div")}</div></div></div>"""
    head = f'<title>{escape(s.title)}</title><meta property="og:title" content="{escape(s.title)}"><meta property="og:site_name" content="Trade Letter">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=("Twelve names went, and nobody says why", *s.paragraphs),
    )


@site("2025 Orla Star incident", "2025-01-01T00:00:00", "news", 7)
def wiki_page(s: Story) -> Page:
    body = f"""<div id="mw-page-base"></div><div id="content" class="mw-body"><div id="siteNotice"></div><h1 id="firstHeading" class="firstHeading">{escape(s.title)}</h1><div id="bodyContent"><div id="siteSub">From the free handbook of trade</div><div id="contentSub"></div><div id="mw-content-text"><div class="mw-parser-output"><table class="infobox"><tr><th colspan="2">Orla Star</th></tr><tr><th>Flag</th><td>Comoros</td></tr></table>{paragraphs(s.paragraphs[:2])}<div id="toc" class="toc"><h2>Contents</h2><ul><li><a><span>1</span> <span>Voyage</span></a></li><li><a><span>2</span> <span>Aftermath</span></a></li></ul></div><h2><span class="mw-headline" id="Voyage">Voyage</span><span class="mw-editsection">[<a>edit</a>]</span></h2>{paragraphs(s.paragraphs[2:5])}<h2><span class="mw-headline">Aftermath</span><span class="mw-editsection">[<a>edit</a>]</span></h2>{paragraphs(s.paragraphs[5:])}</div></div><div id="catlinks"><a>Categories</a>: <a>Shipping</a></div></div></div><div id="mw-navigation"><h2>Navigation menu</h2></div><div id="footer"><ul><li id="footer-info-lastmod"> This page was last edited on 3 March 2026, at 11:20.</li></ul></div>"""
    head = f"<title>{escape(s.title)} - Handbook of trade</title>"
    return page(
        s,
        document(head, body),
        found_in=None,
        published=None,
        body=(
            *s.paragraphs[:2],
            "Voyage",
            *s.paragraphs[2:5],
            "Aftermath",
            *s.paragraphs[5:],
        ),
    )


@site("Ministers clash over timber ban", "2013-04-17T00:00:00", "news", 7)
def tabbed_portal_of_2013(s: Story) -> Page:
    body = f"""<div id="wrap"><div id="logo"><h1><a href="/">eValley.example</a></h1></div><div id="date">Thursday, 26 March 2026</div>{n.div_nav("tabs")}<div id="left"><div class="box"><div class="article_title"><h2>{escape(s.title)}</h2></div><div class="article_info">17 Apr, 2013 by <a>admin</a> in <a>Economy</a></div><div class="article_text">{"".join(f"<p>{escape(one)}</p>" for one in s.paragraphs)}</div><div class="article_tags">Tags: <a>timber</a></div><div class="fb-comments"></div></div></div><div id="right"><div class="tabs"><ul><li>Popular</li><li>Recent</li></ul>{teasers("19 Apr, 2013|Storks return early", "18 Apr, 2013|Bridge to be painted", tag="div")}</div></div></div>"""
    head = f"<title>{escape(s.title)} | eValley.example</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Sanctions: Who’s in, who’s out", "2025-03-21T00:00:00", "news", 6)
def capital_letters_and_kicker(s: Story) -> Page:
    body = f"""{n.nav("hdr")}<main><div class="hed-wrap"><div class="eyebrow">BUSINESS &amp; POLICY</div><h1 class="hed">SANCTIONS: WHO’S IN, WHO’S OUT</h1><h2 class="dek">A guide to a list that changed twice in a week</h2><div class="pub">Friday 21 March 2025</div></div><div class="copy">{paragraphs(s.paragraphs)}</div></main>"""
    head = f'<title>{escape(s.title)} – The Courier</title><meta property="og:title" content="{escape(s.title)}"><meta property="og:site_name" content="The Courier">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=("A guide to a list that changed twice in a week", *s.paragraphs),
    )


@site("Bank regulator fines lender over missed alerts", "2025-08-07T13:00:00", "news", 7)
def date_and_update_in_one_line(s: Story) -> Page:
    body = f"""{n.nav("hdr")}<article><h1>{escape(s.title)}</h1><p class="stamp">Updated: August 9, 2025 at 7:15 AM | Originally Published: August 7, 2025 at 1:00 PM</p>{paragraphs(s.paragraphs)}<p class="corr">Correction: An earlier version of August 7, 2025 misstated the fine.</p></article><div class="footer-promos">{teasers("August 10, 2025|Heat closes schools", tag="div")}</div>"""
    head = f"<title>{escape(s.title)} - Herald</title>"
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(*s.paragraphs, "Correction: An earlier version of August 7, 2025 misstated the fine."),
    )


@site("Video: how inspectors read a ship’s papers", "2025-06-03T00:00:00", "trade", 4)
def video_with_transcript(s: Story) -> Page:
    body = f"""{n.nav("hdr")}<div class="video-hero"><div class="player"><p>Your browser does not support the video element.</p></div><div class="video-meta"><h1>{escape(s.title)}</h1><span>03/06/2025</span><span>4:12</span></div></div><div class="transcript"><h2>Transcript</h2>{paragraphs(s.paragraphs)}</div><div class="playlist"><h3>Up next</h3>{teasers("05/06/2025|The cargo desk", "06/06/2025|A day at the lock")}</div>"""
    news = {"@type": "VideoObject", "name": s.title, "uploadDate": "2025-06-03T08:00:00Z", "duration": "PT4M12S"}
    head = f"<title>{escape(s.title)} | Channel</title>{n.ld(news)}"
    return page(
        s,
        document(head, body),
        found_in="json_ld",
        published="2025-06-03T08:00:00Z",
        body=("Transcript", *s.paragraphs),
    )


@site("Grain deal: the clauses that matter", "2025-04-29T00:00:00", "law", 7)
def notion_site(s: Story) -> Page:
    blocks = "".join(
        f'<div data-block-id="{at}" class="notion-selectable notion-text-block"><div class="notranslate" spellcheck="true">{escape(one)}</div></div>'
        for at, one in enumerate(s.paragraphs)
    )
    body = f"""<div id="notion-app"><div class="notion-cursor-listener"><div class="notion-topbar"><div>Trade Desk</div><div>Search</div><div>Duplicate</div></div><main class="notion-frame"><div class="notion-page-block"><h1 placeholder="Untitled">{escape(s.title)}</h1></div><div class="notion-collection-item"><div class="prop"><div>Published</div><div>April 29, 2025</div></div><div class="prop"><div>Status</div><div>Final</div></div></div><div class="notion-page-content">{blocks}</div></main></div></div>"""
    head = f"<title>{escape(s.title)}</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Remarks on the coal ban at the close of the summit", "2025-10-31T00:00:00", "speech", 6)
def confluence_style_page(s: Story) -> Page:
    body = f"""<div id="page"><div id="full-height-container"><div id="header">{n.div_nav("aui-header")}</div><div id="main"><div id="main-header"><ol id="breadcrumbs"><li>Pages</li><li>Remarks</li></ol><h1 id="title-text"><a href="/x">{escape(s.title)}</a></h1></div><div id="content" class="page view"><div class="page-metadata"><ul><li>Created by <span>secretariat</span> on <a>31 Oct, 2025</a></li><li>last modified on 2 Nov, 2025</li></ul></div><div id="main-content" class="wiki-content">{paragraphs(s.paragraphs)}</div><div id="likes-and-labels">No labels</div></div></div></div></div>"""
    head = f"<title>{escape(s.title)} - Secretariat - Summit space</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Second tanker in a month loses its flag", "2025-02-27T10:44:00", "trade", 6)
def cards_before_article(s: Story) -> Page:
    cards = "".join(
        f'<div class="hero-card"><h2><a href="/{at}">{words}</a></h2><span>{day} February 2025</span><p>{words}, and what it means for owners of older tonnage in the months to come.</p></div>'
        for at, (words, day) in enumerate(
            (("Ice closes the upper river", 28), ("Tug owners merge", 26), ("New buoy laid", 25))
        )
    )
    body = f"""{n.nav("hdr")}<section class="hero-cards">{cards}</section><section class="single"><div class="single__cat">Tankers</div><h2 class="single__title">{escape(s.title)}</h2><div class="single__when">February 27, 2025 - 10:44 GMT</div><div class="single__txt">{paragraphs(s.paragraphs)}</div></section>"""
    head = f"<title>{escape(s.title)} - Tanker Daily</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)
