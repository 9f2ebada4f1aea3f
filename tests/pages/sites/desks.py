"""Newsrooms of firms, unions, cities and courts: sites that agencies and one-person shops build."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site, teasers
from tests.pages.stories import Story


@site("Statement on the seizure of our vessel", "2025-05-02T00:00:00", "news", 5)
def shipowner_news(s: Story) -> Page:
    body = f"""<div class="preloader"></div><header class="navbar-area">{n.div_nav("mainmenu-area")}</header><div class="page-title-area"><div class="container"><h2>News Details</h2><ul><li><a>Home</a></li><li>News Details</li></ul></div></div><section class="blog-details-area"><div class="blog-details"><div class="article-img"><img alt=""><div class="date">02 <br> May, 2025</div></div><div class="article-content"><ul class="category"><li><a>Fleet</a></li></ul><h3>{escape(s.title)}</h3>{paragraphs(s.paragraphs)}<div class="share-post"><ul><li>Share</li></ul></div></div></div><div class="widget-area"><h3 class="widget-title">Recent Post</h3>{teasers("April 28, 2025|Two officers promoted", tag="div")}</div></section>"""
    head = "<title>Orla Lines - News Details</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Dockers’ union will not unload listed ships", "2025-03-18T00:00:00", "news", 6)
def union_site(s: Story) -> Page:
    body = f"""<header>{n.nav("nav")}</header><main><section class="news-hero"><div class="tag">News</div><div class="date">18 Mar 2025</div><h1>{escape(s.title)}</h1></section><section class="content"><div class="intro-text">Members in eleven ports have voted for the boycott.</div>{paragraphs(s.paragraphs[:2])}<blockquote>“Nobody wants to be the test case”<cite>Union secretary</cite></blockquote>{paragraphs(s.paragraphs[2:])}</section><section class="post-on"><h2>Stay in touch</h2><p>Sign up for updates from the federation in the language of your choice.</p></section></main>"""
    head = f'<title>{escape(s.title)} | Federation of Dockers</title><meta property="og:title" content="{escape(s.title)}">'
    gold = ("Members in eleven ports have voted for the boycott.", *s.paragraphs[:2])
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(*gold, "“Nobody wants to be the test case” Union secretary", *s.paragraphs[2:]),
    )


@site("Response to the consultation on the ownership test", "2025-02-07T00:00:00", "law", 5)
def chamber_with_sidebar_dates(s: Story) -> Page:
    body = f"""<div class="site">{n.nav("nav")}<div class="cols"><div class="events"><h4>Events</h4><div class="ev"><span class="date">12 May 2026</span> Annual dinner</div><div class="ev"><span class="date">3 June 2026</span> Customs day</div></div><div class="entry"><h4 class="sec">Positions</h4><h2>{escape(s.title)}</h2><div class="posted">7 Feb 2025 / Trade policy</div>{paragraphs(s.paragraphs)}</div></div></div>"""
    head = f"<title>Chamber of Exporters | {escape(s.title)}</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Notice of intended sale: motor tanker", "2025-10-01T00:00:00", "notice", 6)
def admiralty_marshal(s: Story) -> Page:
    body = f"""{n.div_nav("judiciary")}<div class="page"><h1>Admiralty Marshal</h1><div class="notice-box"><p class="notice-title"><strong>{escape(s.title)}</strong></p><p>Dated this 1st day of October 2025</p>{paragraphs(s.paragraphs)}</div></div>"""
    head = f"<title>{escape(s.title)} - Judiciary</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("City council cuts ties with listed sponsor", "2025-01-29T00:00:00", "news", 6)
def city_newsroom(s: Story) -> Page:
    body = f"""<header><div class="city-brand">City of Orla</div>{n.nav("nav")}</header><main><div class="news-release"><div class="news-release-label">News release</div><div class="news-release-title"><h1>{escape(s.title)}</h1></div><div class="news-release-date">January 29 2025</div><div class="news-release-body">{paragraphs(s.paragraphs)}<p>-30-</p><p>Media contact:<br>City Communications<br>media@orla.example</p></div></div></main>"""
    head = f"<title>{escape(s.title)} | City of Orla</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day, body=(*s.paragraphs, "-30-"))


@site("Terminal operator to leave joint venture", "2025-12-05T06:30:00", "trade", 6)
def investor_widget(s: Story) -> Page:
    body = f"""<div class="module_container"><h1>Investor Relations</h1>{n.div_nav("nav")}</div><div class="module module-news-details"><h2 class="module-details_title">{escape(s.title)}</h2><div class="module_date-time"><span class="module_date-text">12/05/2025</span></div><div class="module_actions"><a>Download as PDF</a></div><div class="module_body"><div class="q4default"><p>ORLA, Dec. 05, 2025 (WIRE) -- {escape(s.paragraphs[0], quote=False)}</p>{paragraphs(s.paragraphs[1:])}<p><b>About Orla Terminals</b></p><p>Orla Terminals runs nine berths on two rivers and employs some 400 people.</p></div></div></div>"""
    head = f"<title>Orla Terminals - {escape(s.title)}</title>"
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(f"ORLA, Dec. 05, 2025 (WIRE) -- {s.paragraphs[0]}", *s.paragraphs[1:]),
    )


@site("Sanctions screening: frequently missed spellings", "2025-06-20T08:00:00", "law", 6)
def vendor_blog(s: Story) -> Page:
    body = f"""{n.nav("nav")}<div class="blog-hero"><a class="back">← Back to blog</a><span class="chip">Screening</span><h1>{escape(s.title)}</h1><p class="meta">Jun 20 2025 · 5 min read</p></div><div class="toc-wrap"><p class="toc-title">In this article</p><ol class="toc"><li><a>Names</a></li><li><a>Numbers</a></li></ol></div><div class="blog-body"><p>{escape(s.paragraphs[0])}</p><h2>Names</h2>{paragraphs(s.paragraphs[1:3])}<div class="cta-inline"><h3>See it in action</h3><p>Book a demo with one of our experts and screen your first thousand names for free.</p><a>Book a demo</a></div><h2>Numbers</h2>{paragraphs(s.paragraphs[3:])}</div>"""
    head = f'<title>{escape(s.title)} | ScreenWell</title><meta property="og:title" content="{escape(s.title)} | ScreenWell"><meta property="og:site_name" content="ScreenWell">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(s.paragraphs[0], "Names", *s.paragraphs[1:3], "Numbers", *s.paragraphs[3:]),
    )


@site("Bishops ask for medicine to be let through", "2017-11-13T00:00:00", "news", 5)
def church_agency_of_2017(s: Story) -> Page:
    body = f"""<div class="wrapper"><div class="header">{n.div_nav("menu")}<div class="today">Friday, 27 March 2026</div></div><div class="main"><table class="tbl"><tr><td class="con"><span class="rub">AFRICA</span><span class="occh">AFRICA/VALLEY - </span><span class="tit">{escape(s.title)}</span><span class="dat">Monday, 13 November 2017</span><div class="txt">{paragraphs(s.paragraphs)}<p>(Agency 13/11/2017)</p></div></td><td class="side"><b>Other news</b><br><a>ASIA - New school opens</a><br>2026-03-26</td></tr></table></div></div>"""
    head = f"<title>AFRICA/VALLEY - {escape(s.title)} - Agency</title>"
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(*s.paragraphs, "(Agency 13/11/2017)"),
    )


@site("Grain corridor: what we know so far", "2025-08-29T00:00:00", "news", 7)
def mobile_first_daily(s: Story) -> Page:
    body = f"""<div class="m-head">{n.div_nav("m-nav")}</div><div class="m-article"><div class="m-label">EXPLAINED</div><div class="m-h" role="heading" aria-level="1">{escape(s.title)}</div><div class="m-info"><span>29 Aug 2025</span> <span>|</span> <span>6 min</span></div><div class="m-text">{"".join(f'<div class="m-p">{escape(one)}</div>' for one in s.paragraphs)}</div><div class="m-next"><div class="m-label">NEXT</div><div class="m-h2">Ferry strike enters third week</div></div></div>"""
    head = f'<title>{escape(s.title)}</title><link rel="canonical" href="https://www.daily.example.net/explained/grain-corridor">'
    return page(
        s,
        document(head, body),
        address="https://m.daily.example.net/explained/grain-corridor?ref=home",
        url="https://www.daily.example.net/explained/grain-corridor",
        found_in="page_text",
        published=s.day,
    )


@site("Valley parliament backs counter-measures", "2009-07-08T00:00:00", "news", 6)
def nuke_portal_of_2009(s: Story) -> Page:
    body = f"""<table width="100%"><tr><td class="logo"><a>Valley Online</a></td></tr><tr><td width="150" valign="top"><table class="sidebox"><tr><td class="boxtitle">Main Menu</td></tr><tr><td><a>Home</a><br><a>Topics</a><br><a>Top 10</a></td></tr></table><table class="sidebox"><tr><td class="boxtitle">Survey</td></tr><tr><td>What do you think of the corridor?<br>Votes: 211</td></tr></table></td><td valign="top"><table class="opentable"><tr><td><font class="storytitle"><b>{escape(s.title)}</b></font><br><font class="content">Posted on Wednesday, July 08, 2009 @ 14:05:00 CEST by <a>editor</a></font></td></tr><tr><td class="storycontent">{"<br><br>".join(escape(one) for one in s.paragraphs)}</td></tr></table></td><td width="150" valign="top"><table class="sidebox"><tr><td class="boxtitle">Related Links</td></tr><tr><td><a>More about Politics</a></td></tr></table></td></tr></table>"""
    head = f"<title>Valley Online - {escape(s.title)}</title>"
    return page(
        s,
        document(head, body, None),
        address="http://www.valleyonline.example/modules.php?name=News&file=article&sid=4411",
        url="http://www.valleyonline.example/modules.php?file=article&name=News&sid=4411",
        found_in="page_text",
        published=s.day,
    )


@site("Trade office: permits for pumps end in March", "2025-02-12T00:00:00", "release", 5)
def kentico_office(s: Story) -> Page:
    body = f"""<form id="form"><header>{n.nav("nav")}</header><div id="content"><div class="row"><div class="col-md-8"><p class="small text-muted">12.02.2025 // Press release</p><h1 class="display">{escape(s.title)}</h1><p><strong>From 1 March 2025 no new permits will be given out; those that run stay valid.</strong></p>{paragraphs(s.paragraphs)}</div><div class="col-md-4"><div class="well"><h3>Documents</h3><ul><li><a>Decree of 31.01.2025 (PDF)</a></li></ul></div></div></div></div></form>"""
    head = f"<title>{escape(s.title)} :: Trade Office</title>"
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=("From 1 March 2025 no new permits will be given out; those that run stay valid.", *s.paragraphs),
    )


@site("Who sells to whom: a map of the coal trade", "2025-07-21T00:00:00", "trade", 7)
def scrolling_feature(s: Story) -> Page:
    panels = "".join(
        f'<section class="scrolly"><div class="graphic"><svg></svg></div><div class="steps">{"".join(f"<div class=step><p>{escape(one)}</p></div>" for one in part)}</div></section>'
        for part in (s.paragraphs[:3], s.paragraphs[3:5], s.paragraphs[5:])
    )
    body = f"""<div class="topnav">{n.div_nav("t")}</div><div class="cover"><h1 class="cover-hed">{escape(s.title)}</h1><p class="cover-dek">Four hundred shipments, drawn to scale</p><p class="cover-pub">Published on July 21, 2025</p></div>{panels}<div class="credits"><p>Design and development: Graphics desk</p></div>"""
    head = f'<title>{escape(s.title)}</title><meta property="og:title" content="{escape(s.title)}">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=("Four hundred shipments, drawn to scale", *s.paragraphs),
    )
