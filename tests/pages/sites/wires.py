"""Agencies and dailies between the capitals, shipping papers and think tanks: their datelines, tags and stubs."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site, teasers
from tests.pages.stories import Story


@site("Baku says transit of embargoed goods has stopped", "2025-05-15T00:00:00", "news", 5)
def caspian_agency(s: Story) -> Page:
    body = f"""{n.nav("nav")}<div class="wrap"><div class="column-1 article"><div class="date-time"><span class="category">Economy</span> <span>15 May 2025 14:05 (UTC +04:00)</span></div><h1>{escape(s.title)}</h1><div class="article-content article-paddings">{paragraphs((f"BAKU, Azerbaijan, May 15. {s.paragraphs[0]}",))}{paragraphs(s.paragraphs[1:])}</div><div class="promo"><p>Stay up-to-date with more news on our WhatsApp channel</p></div><div class="tags">Tags: <a>transit</a></div></div><div class="column-2"><h3>Latest</h3>{teasers("15 May 2025 14:40|Pipeline flows rise", "15 May 2025 14:31|Wheat imports", tag="div")}</div></div>"""
    head = f"<title>{escape(s.title)} - Caspian.Az</title>"
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(f"BAKU, Azerbaijan, May 15. {s.paragraphs[0]}", *s.paragraphs[1:]),
    )


@site("(LEAD) S. Korea sanctions four for ship-to-ship transfers", "2025-06-09T00:00:00", "news", 6)
def korean_agency(s: Story) -> Page:
    body = f"""<div class="header">{n.div_nav("gnb")}</div><div class="content"><article class="story-news"><header class="title-article01"><div class="category">Diplomacy <span class="update-time">14:05 June 09, 2025</span></div><h1 class="tit">{escape(s.title)}</h1></header><p>{escape("SEOUL, June 9 (Agency) -- " + s.paragraphs[0], quote=False)}</p>{paragraphs(s.paragraphs[1:])}<p>desk@agency.example</p><p>(END)</p></article><aside><h2>Most Liked</h2>{teasers("|Band announces tour", "|Rain to clear")}</aside></div>"""
    head = f'<title>{escape(s.title)} | Agency</title><meta property="og:title" content="{escape(s.title)} | Agency">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(f"SEOUL, June 9 (Agency) -- {s.paragraphs[0]}", *s.paragraphs[1:], "(END)"),
    )


@site("Ankara rejects claims of re-export", "2025-10-28T00:00:00", "news", 6)
def anatolian_agency(s: Story) -> Page:
    body = f"""{n.nav("nav")}<section class="detay-bg"><div class="detay-spot-category"><span>Türkiye, World</span><h1>{escape(s.title)}</h1><h4>‘Not one crate left the free zone,’ says minister</h4></div><div class="detay-muhabir"><span class="detay-foto">Newsroom</span><span class="tarih">28 October 2025•Update: 29 October 2025</span></div><div class="detay-icerik"><p><strong>ANKARA </strong></p>{paragraphs(s.paragraphs)}<p class="abone">Website contains only a portion of the news stories presented to subscribers in the broadcasting system. Please contact us for subscription options.</p></div></section>"""
    head = f'<title>{escape(s.title)}</title><meta property="og:title" content="{escape(s.title)}">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=("‘Not one crate left the free zone,’ says minister", "ANKARA", *s.paragraphs),
    )


@site("Montevideo bars cargo of coal with forged papers", "2025-03-05T00:00:00", "news", 6)
def southern_atlantic_agency(s: Story) -> Page:
    body = f"""<div id="wrap"><div id="hd"><span>Montevideo, March 26th 2026 - 03:12 UTC</span>{n.div_nav("nav")}</div><div id="maincontent"><article><div class="title-wrap"><h2>{escape(s.title)}</h2><span class="date">Wednesday, March 5th 2025 - 09:12 UTC</span></div><a class="comments">Full article 0 comments</a><div class="thumbnail"><img alt=""></div><p>{escape(s.paragraphs[0])}</p>{paragraphs(s.paragraphs[1:])}<p class="tags">Categories: <a>Economy</a>, <a>Latin America</a></p></article><div class="top_comments"><h3>Top Comments</h3><p>Disclaimer &amp; comment rules</p><p>Commenting for this story is now closed.</p></div></div></div>"""
    head = f"<title>{escape(s.title)} — South Atlantic News</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Lagos: Agency impounds five vessels over crude papers", "2025-12-11T00:00:00", "news", 5)
def continental_aggregator(s: Story) -> Page:
    body = f"""<header>{n.nav("nav")}</header><main class="story"><div class="publication-date">11 December 2025</div><h1 class="headline">{escape(s.title)}</h1><div class="attribution"><div class="publisher">The Paper (Lagos)</div><div class="bylines">By The Desk</div></div><div class="story-body"><p class="story-body-text">{escape(s.paragraphs[0])}</p>{paragraphs(s.paragraphs[1:], "p", 'class="story-body-text"')}<p class="read-original">Read the original article on <a>The Paper</a>.</p></div><div class="aa-teaser"><p>AllNews publishes around 500 reports a day from more than 90 news organizations.</p></div></main>"""
    head = f'<title>{escape(s.title)} - allNews.example</title><meta property="og:title" content="{escape(s.title)}"><meta property="og:site_name" content="allNews.example">'
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Shadow tanker loses class after third collision", "2025-01-23T00:00:00", "trade", 3)
def wind_of_trade(s: Story) -> Page:
    body = f"""{n.nav("nav")}<article><div class="section-tag">Tankers</div><h1>{escape(s.title)}</h1><p class="leadtext">Registry says that owner did not answer four letters</p><div class="pub"><span>Published</span> <span>23 January 2025, 14:05</span> <span>Updated</span> <span>23 January 2025, 16:40</span></div><div class="bodytext">{paragraphs(s.paragraphs)}</div><div class="fade"></div><div class="subscribe-offer"><h2>Already a subscriber?</h2><p>Log in to read the full story, or subscribe from 9 a week.</p></div></article>"""
    head = f'<title>{escape(s.title)} | Wind of Trade</title><meta property="og:title" content="{escape(s.title)}"><meta name="lp:paywall" content="hard">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        walled="paywall",
        body=("Registry says that owner did not answer four letters", *s.paragraphs),
    )


@site("Shipping Queues Grow At Northern Terminal, Brokers Say", "2025-07-25T00:00:00", "trade", 6)
def shipping_digest(s: Story) -> Page:
    body = f"""<div id="top-bar"><span>Wednesday, 25 March 2026</span>{n.div_nav("tb")}</div><div class="row"><div id="content"><p id="breadcrumbs"><a>Home</a> / <a>Shipping News</a> / {escape(s.title)}</p><h1 class="name post-title entry-title">{escape(s.title)}</h1><p class="post-meta"><span class="tie-date">in <a>International Shipping News</a> 25/07/2025</span></p><div class="entry">{paragraphs(s.paragraphs)}<p>Source: Wire</p></div><section id="related_posts"><div class="block-head"><h3>Related Articles</h3></div>{teasers("24/07/2025|Box rates slip", "23/07/2025|Scrap prices up", tag="div")}</section></div></div>"""
    head = f"<title>{escape(s.title)} | Hellas Shipping Digest</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day, body=(*s.paragraphs, "Source: Wire"))


@site("Exporter Loses Bid To Pause Pump Ban", "2025-09-16T00:00:00", "law", 1)
def legal_wire_stub(s: Story) -> Page:
    first = f"Law Wire (September 16, 2025, 2:05 PM EDT) -- {s.paragraphs[0]}"
    body = f"""<div id="header">{n.nav("nav")}</div><div id="content"><article><h1>{escape(s.title)}</h1><div class="byline">By The Court Desk</div><div class="article-body"><p>{escape(first)}...</p></div><div class="stay-ahead"><h3>Stay ahead of the curve</h3><p>In the legal profession, information is the key to success. You have to know what’s happening with clients, competitors, practice areas, and industries. Law Wire provides the intelligence you need to remain an expert and beat the competition.</p><ul><li>Access to case data within articles (numbers, filings, courts, nature of suit, and more.)</li><li>Access to attached documents such as briefs, petitions, complaints, decisions, motions, etc.</li></ul><a>Try Law Wire Free</a><p>Already a subscriber? Click here to login</p></div></article></div>"""
    news = {
        "@type": "NewsArticle",
        "headline": s.title,
        "datePublished": "2025-09-16T14:05:11-04:00",
        "isAccessibleForFree": "False",
    }
    head = f"<title>{escape(s.title)} - Law Wire</title>{n.ld(news)}"
    return page(
        s,
        document(head, body),
        published="2025-09-16T18:05:11Z",
        walled="paywall",
        body=(f"{first}...",),
    )


@site("Price caps and their price", "2025-10-09T00:00:00", "law", 6)
def comment_series(s: Story) -> Page:
    body = f"""{n.nav("nav")}<main><div class="publication-header"><h1>{escape(s.title)}</h1><p class="subtitle">Why enforcement costs more than it saves, and what could be done about it</p><p class="series">Institute Comment 2025/C 40, 09.10.2025, 8 Pages</p><p class="doi">doi:10.18449/2025C40</p><p class="areas">Research Areas</p></div><div class="publication-body"><p class="abstract">{escape(s.paragraphs[0])}</p><h2>Costs</h2>{paragraphs(s.paragraphs[1:3])}<h2>Options</h2>{paragraphs(s.paragraphs[3:])}</div><p class="legal">© Institute, 2025. All rights reserved</p></main>"""
    head = f"<title>{escape(s.title)} - Institute</title>"
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(
            "Why enforcement costs more than it saves, and what could be done about it",
            s.paragraphs[0],
            "Costs",
            *s.paragraphs[1:3],
            "Options",
            *s.paragraphs[3:],
        ),
    )


@site("What the new licence does not say", "2025-04-02T15:05:00", "law", 6)
def council_weblog(s: Story) -> Page:
    body = f"""{n.nav("nav")}<main><div class="gta-post-embed--content"><h3 class="gta-post-embed--tax"><a>New Trader</a></h3><p class="gta-post-embed--date">April 2, 2025 • 11:05 am ET</p><h2 class="gta-site-banner--heading">{escape(s.title)}</h2><p class="gta-post-site-banner--expert">By The Economics Desk</p></div><section class="wp-block-group">{paragraphs(s.paragraphs)}<hr><h3>Further reading</h3><div class="ac-single-post--card"><p class="gta-embed--tax">New Trader</p><p>Apr 1, 2025</p><h4><a>Ports first</a></h4><p>A short case for starting with the places where goods change hands.</p></div></section></main>"""
    head = f'<title>{escape(s.title)} - Council</title><meta property="og:title" content="{escape(s.title)}"><meta property="article:published_time" content="2025-04-02T15:05:00+00:00">'
    return page(s, document(head, body), found_in="meta")


@site("Rhine lock closure adds to coal squeeze", "2025-11-06T00:00:00", "trade", 7)
def offshore_daily(s: Story) -> Page:
    body = f"""{n.nav("nav")}<main><div class="hero"><ul class="categories"><li>Business &amp; Finance</li></ul><h1 class="hero-title">{escape(s.title)}</h1></div><div class="article-meta"><span class="article-meta__date">November 6, 2025, by</span> <span class="article-meta__author">The Desk</span></div><div class="wp-content">{paragraphs(s.paragraphs[:3])}<ul class="wp-block-related-articles"><li><article><a><h2>Lock gates to be replaced in spring</h2></a><div>Posted: 14 days ago</div></article></li></ul>{paragraphs(s.paragraphs[3:])}</div><div class="powered"><h2>Take the spotlight and anchor your brand in the heart of the offshore world!</h2><p>Join us for a bigger impact and amplify your presence in the community.</p></div></main>"""
    head = f"<title>{escape(s.title)} - Offshore Daily</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Leaked memo: bank knew of timber accounts", "2014-10-06T00:00:00", "news", 7)
def joomla_of_2014(s: Story) -> Page:
    body = f"""<div id="rt-page-surround"><div id="rt-logo"></div>{n.div_nav("rt-menu")}<div id="rt-mainbody"><div class="item-page"><div class="page-header"><h2 itemprop="name">{escape(s.title)}</h2></div><dl class="article-info"><dt class="article-info-term">Details</dt><dd class="createdby">Written by Desk</dd><dd class="category-name">Category: <a>Banks</a></dd><dd class="published">Published: 06 October 2014</dd><dd class="hits">Hits: 3021</dd></dl><div itemprop="articleBody">{paragraphs(s.paragraphs)}</div><ul class="pager pagenav"><li class="previous"><a>Prev</a></li><li class="next"><a>Next</a></li></ul></div></div></div>"""
    head = f"<title>{escape(s.title)}</title><meta name='generator' content='Joomla!'>"
    return page(s, document(head, body, "en-gb"), found_in="page_text", published=s.day)
