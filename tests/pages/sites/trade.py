"""Trade papers, law firms, think tanks and letters, some behind walls."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site, teasers
from tests.pages.stories import Story


@site("Potash liners detour as underwriters pull cover", "2025-03-13T00:00:00", "trade")
def price_agency(s: Story) -> Page:
    body = f"""<div class="site-top">{n.nav("mega-menu")}</div><div class="article-page"><div class="article-page__head"><ul class="chips"><li>Fertilizers</li><li>Freight</li></ul><div class="title-h1" role="heading" aria-level="1">{escape(s.title)}</div><ul class="infos"><li>Published date: 13 March 2025</li><li>Share:</li></ul></div><div class="article-page__text">{paragraphs(s.paragraphs)}<p class="sign">By the Freight Desk</p></div><div class="article-page__more"><h3>Related news posts</h3><div class="post"><span>News</span><span>14/03/25</span><h4>Ammonia cargo sold into the gulf</h4><p>Buyers paid a premium for prompt loading, sellers said.</p></div></div></div><div class="cta">Business intelligence reports: get concise, trustworthy analysis.</div>"""
    head = f'<title>{escape(s.title)} | Latest Market News</title><meta property="og:title" content="{escape(s.title)} | Latest Market News">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(*s.paragraphs, "By the Freight Desk"),
    )


@site("Insurers Told to Stop Covering Ageing Tankers", "2025-10-30T18:22:00", "trade", 7)
def maritime_weblog(s: Story) -> Page:
    body = f"""<div id="page">{n.nav("main-navigation")}<div id="content"><div class="entry-hero"><img alt=""><p class="wp-caption-text">A tanker drifts off the cape. Photo courtesy coast guard</p></div><div class="row"><main id="main"><article class="post-9 post type-post"><header class="entry-header"><h1 class="entry-title">{escape(s.title)}</h1><div class="entry-meta"><div class="avatar"></div><span class="author vcard"><a>Desk</a></span><div class="views">Total Views: 1207</div><div class="posted-on">October 30, 2025</div></div></header><div class="entry-content">{paragraphs(s.paragraphs[:2])}<div class="code-block"><div class="optin"><h4>Unlock Exclusive Insights Today!</h4><p>Join the 109,000 members who read our daily letter.</p></div></div>{paragraphs(s.paragraphs[2:])}<p>Tags:</p><div class="tag-links"><a>insurance</a><a>tankers</a></div></div></article><section class="related"><h3>Related Articles</h3>{teasers("October 29, 2025|Salvors reach grounded coaster", "October 28, 2025|Pilots end strike", tag="div")}</section></main></div></div></div>"""
    head = f"<title>{escape(s.title)}</title>{n.ld({'@context': 'https://schema.org', '@graph': [{'@type': 'Article', 'headline': s.title, 'datePublished': '2025-10-30T18:22:41+00:00', 'dateModified': '2025-10-30T18:22:44+00:00'}, {'@type': 'WebPage', 'name': s.title + ' - Captain', 'datePublished': '2025-10-30T18:22:41+00:00'}]})}"
    return page(s, document(head, body), published="2025-10-30T18:22:41Z")


@site("Ownership test replaces location test in export rules", "2025-09-30T00:00:00", "law", 7)
def firm_alert(s: Story) -> Page:
    body = f"""<header class="header">{n.nav("site-nav")}</header><main id="main"><section class="hero-insight"><div class="eyebrow">Client Alert</div><h1>{escape(s.title)}</h1><div class="insight-meta"><span>09.30.25</span><span>6 Minute Read</span></div></section><section class="insight-body"><div class="col-main rte">{paragraphs(s.paragraphs[:2])}<h3>What changes</h3>{paragraphs(s.paragraphs[2:4])}<h3>What to do now</h3>{paragraphs(s.paragraphs[4:])}</div><aside class="col-side"><h4>Contacts</h4><div class="person">Partner, Brussels</div><h4>Related Practices</h4><ul><li>Trade Controls</li></ul></aside></section><section class="disclaimer"><p>This communication is attorney advertising. Prior results do not guarantee a similar outcome.</p></section></main>"""
    head = f'<title>{escape(s.title)} | Insights | Firm &amp; Firm LLP</title><meta property="og:title" content="{escape(s.title)} | Insights | Firm &amp; Firm LLP"><meta property="og:site_name" content="Firm &amp; Firm LLP">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(*s.paragraphs[:2], "What changes", *s.paragraphs[2:4], "What to do now", *s.paragraphs[4:]),
    )


@site("New savings clause: five points for exporters of machine tools", "2024-12-04T00:00:00", "law", 5)
def syndicated_note(s: Story) -> Page:
    body = f"""<div id="top-nav">{n.div_nav("top")}</div><div class="doc-wrap"><div class="doc-date"><time datetime="2024-12-04">December 4, 2024</time></div><h1 class="doc_name f2-ns">{escape(s.title)}</h1><div class="contributor"><a>Partner</a></div><div class="firm"><a>Firm &amp; Firm LLP</a></div><div class="social"><a>+ Follow</a><a>Contact</a></div><div class="jds-main-content">{paragraphs(s.paragraphs)}<p><a>[View source.]</a></p></div><div class="stb"><h3>Latest Posts</h3><ul>{teasers("|Trusts and the ownership test", "|Penalties double")}</ul></div><div class="disclaim">DISCLAIMER: Because of the generality of this update, the information provided herein may not be applicable in all situations.</div></div>"""
    head = f'<title>{escape(s.title)} | Firm &amp; Firm LLP - SupraJ</title><meta property="og:title" content="{escape(s.title)}">'
    return page(s, document(head, body), found_in="time_element", published=s.day)


@site("After the embargo: what a return to the market would take", "2025-05-08T00:00:00", "law", 6)
def gatsby_think_tank(s: Story) -> Page:
    body = f"""<div id="___gatsby"><div id="gatsby-focus-wrapper"><header>{n.nav("css-1nav")}</header><main class="css-main"><div class="css-hero"><div class="css-type">Commentary</div><h1 class="css-h1">{escape(s.title)}</h1><div class="css-sub">Sellers are ready. Buyers, banks and insurers may not be.</div><div class="css-by">Programme on Markets</div><div class="css-date">8 May 2025</div></div><div class="css-body"><div class="css-toc"><div>On this page</div><a>The test</a><a>The gap</a></div><div class="css-rt"><p>{escape(s.paragraphs[0])}</p><h2 id="test">The test</h2>{paragraphs(s.paragraphs[1:3])}<h2 id="gap">The gap</h2>{paragraphs(s.paragraphs[3:])}<hr/><p class="css-fn">[1] Figures are from customs and refer to calendar years.</p></div></div><div class="css-about"><h3>About the programme</h3><p>The programme studies how markets adapt to rules made in a hurry.</p></div></main></div></div>"""
    head = f'<title>{escape(s.title)} | Institute</title><meta property="og:title" content="{escape(s.title)}">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(
            "Sellers are ready. Buyers, banks and insurers may not be.",
            s.paragraphs[0],
            "The test",
            *s.paragraphs[1:3],
            "The gap",
            *s.paragraphs[3:],
            "[1] Figures are from customs and refer to calendar years.",
        ),
    )


@site("What the list left out", "2025-08-03T08:01:00", "law", 3)
def letter_for_paying_readers(s: Story) -> Page:
    body = f"""<div id="entry"><div id="main" class="main typography"><div class="main-menu"><div class="topbar"><a>The Ledger</a><button>Subscribe</button><button>Sign in</button></div></div><div class="available-content-wrap"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">{escape(s.title)}</h1><h3 class="subtitle">Seven names that everybody expected</h3><div class="byline-wrapper"><a class="pencraft">The Ledger</a><div class="pencraft pc-reset color-pub-secondary-text">Aug 03, 2025</div><div class="pencraft">∙ Paid</div></div></div><div class="available-content"><div class="body markup" dir="auto">{paragraphs(s.paragraphs)}</div></div><div class="paywall"><div class="paywall-content"><h2 class="paywall-title">Keep reading with a 7-day free trial</h2><div class="paywall-desc">Subscribe to <span>The Ledger</span> to keep reading this post and get 7 days of free access to the full post archives.</div><a>Start trial</a><div>Already a paid subscriber? <a>Sign in</a></div></div></div></article></div></div></div>"""
    news = {
        "@type": "NewsArticle",
        "headline": s.title,
        "datePublished": "2025-08-03T08:01:00+00:00",
        "isAccessibleForFree": False,
    }
    head = f'<title>{escape(s.title)} - The Ledger</title><meta property="og:title" content="{escape(s.title)}">{n.ld(news)}'
    return page(
        s,
        document(head, body),
        walled="paywall",
        body=("Seven names that everybody expected", *s.paragraphs),
    )


@site("Brokers shun cargoes of uncertain origin", "2025-12-02T07:15:00", "trade", 3)
def metered_list(s: Story) -> Page:
    body = f"""<div class="lloyds">{n.nav("navx")}<main><article><div class="article-kicker">Dry Cargo</div><h1 class="article-title">{escape(s.title)}</h1><ul class="article-meta"><li>02 Dec 2025</li><li>ANALYSIS</li></ul><h2 class="article-standfirst">Letters of attestation are no longer worth the paper, say those who sign them</h2><div class="article-body">{paragraphs(s.paragraphs)}</div><div class="paywall-promo"><h3>Unlock unlimited access to the List</h3><p>This article is for subscribers only. Subscribe or sign in to continue reading.</p><ul><li>Breaking news</li><li>Vessel tracking</li></ul></div></article><section class="trending"><h2>Trending</h2>{teasers("01 Dec 2025|Scrap prices firm", "30 Nov 2025|Crew abandoned for ninth month", tag="div")}</section></main></div>"""
    head = f'<title>{escape(s.title)} :: The List</title><meta property="og:title" content="{escape(s.title)}"><meta name="dcterms.date" content="2025-12-02">'
    return page(
        s,
        document(head, body),
        found_in="meta",
        published=s.day,
        walled="paywall",
        body=("Letters of attestation are no longer worth the paper, say those who sign them", *s.paragraphs),
    )


@site("Sanctions weekly, issue 44: grain, coal and a court", "2025-11-07T00:00:00", "news", 5)
def mailed_newsletter(s: Story) -> Page:
    rows = "".join(
        f'<tr><td class="mcnTextContent" style="padding:9px 18px">{part}</td></tr>'
        for part in (
            f'<h1 style="text-align:center">{escape(s.title)}</h1>7 November 2025',
            f"<h3>Grain</h3>{paragraphs(s.paragraphs[:2])}",
            f"<h3>Coal</h3>{paragraphs(s.paragraphs[2:4])}",
            f"<h3>Court</h3>{paragraphs(s.paragraphs[4:])}",
        )
    )
    body = f"""<span class="mcnPreviewText" style="display:none; font-size:0px">Three things that mattered this week</span><div id="awesomewrap"><div id="awesomebar"><ul><li>Subscribe</li><li>Past Issues</li><li>RSS</li></ul></div></div><center><table align="center" id="bodyTable"><tr><td id="templatePreheader"><table class="mcnTextBlock"><tr><td class="mcnTextContent"><a>View this email in your browser</a></td></tr></table></td></tr><tr><td id="templateBody"><table class="mcnTextBlock"><tbody>{rows}</tbody></table></td></tr><tr><td id="templateFooter"><table><tr><td class="mcnTextContent"><em>Copyright © 2025 Chamber, All rights reserved.</em><br>You are receiving this email because you opted in via our website.<br>Want to change how you receive these emails? You can <a>update your preferences</a> or <a>unsubscribe from this list</a>.</td></tr></table></td></tr></table></center>"""
    head = f'<title>{escape(s.title)}</title><meta property="og:title" content="{escape(s.title)}">'
    return page(
        s,
        document(head, body, None),
        address="https://mailchi.example.com/chamber/issue-44?e=0011223344",
        found_in="page_text",
        published=s.day,
        body=("Grain", *s.paragraphs[:2], "Coal", *s.paragraphs[2:4], "Court", *s.paragraphs[4:]),
    )


@site("Sanctions compliance: when is a distributor controlled?", "2025-04-14T00:00:00", "law", 6)
def hugo_briefing(s: Story) -> Page:
    body = f"""<header class="navbar"><a class="navbar-brand" href="/">Export Notes</a><a href="/posts">Posts</a><a href="/about">About</a></header><main class="content"><article class="post"><header><h1>{escape(s.title)}</h1><p class="meta"><time>2025-04-14</time> · 900 words · <a>#control</a> <a>#distributors</a></p></header>{paragraphs(s.paragraphs)}<footer class="post-footer"><nav class="paginav"><a class="prev"><span class="title">« Prev</span><br><span>Ships without papers</span></a><a class="next"><span class="title">Next »</span><br><span>A fine, and its reasons</span></a></nav></footer></article></main>"""
    head = f"<title>{escape(s.title)} · Export Notes</title>"
    return page(s, document(head, body), found_in="time_element", published=s.day)


@site("Chamber asks for longer wind-down periods", "2025-06-27T00:00:00", "news", 5)
def wagtail_streamfield(s: Story) -> Page:
    blocks = "".join(
        f'<div class="block-{kind}"><div class="rich-text">{paragraphs(part)}</div></div>'
        for kind, part in (
            ("intro", s.paragraphs[:1]),
            ("paragraph", s.paragraphs[1:3]),
            ("paragraph", s.paragraphs[3:]),
        )
    )
    body = f"""<header class="header">{n.nav("navigation")}</header><main><div class="news-item"><p class="news-item__tags">Position</p><p class="news-item__date">27 June 2025</p><h1 class="heading heading--xl">{escape(s.title)}</h1><div class="streamfield">{blocks}<div class="block-pullquote"><blockquote>“It’s a start, but it is a small one”</blockquote></div><div class="block-call_to_action"><h2>Join the chamber</h2><p>Members have a say in what we ask for.</p></div></div></div></main>{n.footer("Chamber")}"""
    head = f"<title>{escape(s.title)} | Chamber</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Export controls: consultation closes on 30 June", "2025-05-19T00:00:00", "notice", 5)
def contao_association(s: Story) -> Page:
    body = f"""<div id="wrapper"><header id="header">{n.div_nav("mod_navigation")}</header><div id="container"><main id="main"><div class="inside"><div class="mod_article first last block" id="news-detail"><div class="mod_newsreader block"><h1>News</h1><div class="layout_full block"><h2>{escape(s.title)}</h2><p class="info"><time datetime="2025-05-19T00:00:00+02:00">19.05.2025</time></p><div class="ce_text block">{paragraphs(s.paragraphs)}</div></div><p class="back"><a>Go back</a></p></div></div></div></main><aside id="right"><div class="mod_newslist"><h3>More news</h3><div class="layout_short"><p class="info"><time datetime="2025-06-02T00:00:00+02:00">02.06.2025</time></p><h4>Annual meeting: minutes</h4></div></div></aside></div></div>"""
    head = f"<title>{escape(s.title)} - Association</title>"
    return page(s, document(head, body), found_in="time_element", published="2025-05-18T22:00:00Z")
