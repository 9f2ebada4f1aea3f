"""Agencies, portals, trade services, letters and blogs."""

from tests.pages.held.register import fetched, held, others
from tests.pages.noise import ld, scripts
from tests.pages.page import Page, paragraphs


@held
def terminal_of_an_agency() -> Page:
    title = "UPDATE 2-Nickel smelter says export ban costs it a third of output"
    body = (
        "* Smelter cuts output from 1 February",
        "* Ministry says ore stays at home until audit ends",
        "(Adds comment of ministry, shares)",
        "HARBOUR CITY, Jan 28 (Harbour Wire) - The country's largest nickel smelter will cut output by a third because a ban on exporting ore has left it with grades that it cannot blend, it said on Wednesday.",
        "The ban, in force since December, covers ore below 1.5 per cent. The ministry of mines said that it would stay until an audit of the concessions ends.",
        "Shares of the smelter fell as much as 6 per cent in early trade.",
        "(Reporting by the Harbour City bureau; Editing by the desk)",
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | Harbour Wire</title><meta name="analyticsAttributes.articleDate" content="2026-01-28T06:31:09Z"><meta property="og:article:published_time" content="2026-01-28T06:31:09Z">{scripts(40)}</head><body><div class="TopBar"><a>Markets</a><a>Commodities</a><a>Breakingviews</a></div><div class="StandardArticle_container"><div class="ArticleHeader_content"><div class="ArticleHeader_channel">Metals</div><div class="ArticleHeader_date">January 28, 2026 / 6:31 AM</div><h1 class="ArticleHeader_headline">{title}</h1></div><div class="BylineBar"><span>Harbour Wire Staff</span><span>2 Min Read</span></div><div class="StandardArticleBody_body">{paragraphs(body[:3])}<p>{body[3]}</p><div class="DPSlot">Advertisement</div>{paragraphs(body[4:])}</div><div class="Attribution">Our Standards: The Principles of the Wire.</div></div><div class="more">{others("<div class=item><h3>{title}</h3></div>")}</div></body></html>"""
    return fetched(
        html,
        address="https://www.harbourwire.example/article/nickel-smelter-idUSL4N3",
        title=title,
        published="2026-01-28T06:31:09Z",
        found_in="meta",
        body=body,
    )


@held
def brief_with_the_day_in_its_address() -> Page:
    title = "Duty on imported garlic doubled"
    body = (
        "The customs council has doubled the duty on imported garlic to forty per cent with immediate effect.",
        "Growers had asked for a ban until the end of the harvest. The council refused, and named the price in shops as its reason.",
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} :: Plains News Agency</title></head><body><div id="hd"><div class="logo">PNA</div><ul id="mn"><li>Politics</li><li>Economy</li><li>Regions</li><li>Photo</li></ul></div><div id="bd"><div class="l"><div class="time">09:45</div><h1>{title}</h1><div class="t">{paragraphs(body)}</div><div class="copy">When this text is used, a link to PNA is obligatory.</div></div><div class="r"><h2>News of the day</h2>{others("<div><b>10:05</b> <a>{title}</a></div>")}</div></div></body></html>"""
    return fetched(
        html,
        address="https://pna.example/en/economy/2025/06/17/garlic-duty",
        title=title,
        published="2025-06-17",
        found_in="url",
        body=body,
    )


@held
def copy_of_an_agency_story() -> Page:
    title = "Court lifts freeze on shipyard's accounts"
    body = (
        "GULFPORT (Delta Press) — An appeals court on Thursday lifted the freeze on the accounts of a shipyard that had repaired two tankers under sanctions.",
        "The judges found that the yard could not have known who stood behind the owners. The government has thirty days to appeal.",
        "About four hundred workers have been on half pay since the accounts were frozen in March.",
    )
    html = f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>{title} | WGPT Channel 8</title><link rel="canonical" href="https://deltapress.example/article/shipyard-accounts-2b7"><meta property="og:title" content="{title}"><meta property="og:url" content="https://www.wgpt8.example/news/state/shipyard/1187"><meta property="article:published_time" content="2025-05-08T21:14:00-05:00">{scripts(80)}</head><body><div class="page"><header><div class="weather-bar">72° Gulfport</div><nav><a>News</a><a>Weather</a><a>Sports</a><a>Contests</a></nav></header><section class="grid"><main class="article"><h1 class="article__headline">{title}</h1><section class="article__meta"><p>Author: Delta Press</p><p>Published: 9:14 PM CDT May 8, 2025</p><p>Updated: 9:14 PM CDT May 8, 2025</p></section><div class="article__body">{paragraphs(body[:1])}<div class="ad">Advertisement</div>{paragraphs(body[1:])}</div><div class="app-promo"><p>Download the Channel 8 app for alerts.</p></div></main><aside><h2>Trending</h2>{others("<p><a>{title}</a></p>", 4)}</aside></section></div></body></html>"""
    return fetched(
        html,
        address="https://www.wgpt8.example/news/state/shipyard/1187",
        title=title,
        published="2025-05-09T02:14:00Z",
        found_in="meta",
        body=body,
    )


@held
def price_service() -> Page:
    title = "Sulphur: buyers step back as licence lapses"
    body = (
        "Key points",
        "Licence for three terminals lapsed on Friday",
        "Offers down by 8 a tonne in a week",
        "Buyers of sulphur in the eastern basin have stepped back since the licence that let three terminals load lapsed on Friday.",
        "Two cargoes are said to wait in the roads. Their owners hope for a new licence, traders said, but nobody has seen a draft.",
        "Week Price Change",
        "5 December 161 -2",
        "12 December 153 -8",
        "Offers were heard at 153 a tonne on Friday.",
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | Basin Prices</title>{scripts(20)}</head><body class="ng-scope"><header class="hdr"><a>Energy</a><a>Chemicals</a><a>Freight</a><a>Request a demo</a></header><div class="article-wrap"><ul class="crumbs"><li>Home</li><li>News</li><li>Chemicals</li></ul><h1>{title}</h1><div class="meta-row"><span class="src">Source: Basin Prices</span><span class="when">15 Dec 2025, 10:42 GMT</span></div><div class="body-html"><h2>{body[0]}</h2><ul>{paragraphs(body[1:3], "li")}</ul>{paragraphs(body[3:5])}<table><thead><tr><th>Week</th><th>Price</th><th>Change</th></tr></thead><tbody><tr><td>5 December</td><td>161</td><td>-2</td></tr><tr><td>12 December</td><td>153</td><td>-8</td></tr></tbody></table><p>{body[8]}</p></div><div class="cta"><h3>Related products</h3><p>Daily assessments of forty chemicals, with history.</p><a>Free trial</a></div></div></body></html>"""
    return fetched(
        html,
        address="https://www.basinprices.example/news/sulphur-licence-lapses-48213",
        title=title,
        published="2025-12-15T10:42:00Z",
        found_in="page_text",
        body=body,
    )


@held
def letter_in_tables() -> Page:
    title = "Trade desk, no. 212: who pays for the detour"
    body = (
        "Good morning. The strait is closed to car carriers for the third week, and the first bills have come in.",
        "THE DETOUR",
        "Eleven days more round the cape cost about 400 a car. Dealers say that they carry half of it themselves.",
        "THE LIST",
        "Four carriers were added to the list of vessels that may not call at our ports. Two of them were at sea with cars for us.",
        "We are back on Monday.",
    )
    rows = "".join(
        f'<tr><td style="padding:0 24px"><table role="presentation" width="100%"><tr><td class="t">{one}</td></tr></table></td></tr>'
        for one in body
    )
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/><title>{title}</title><meta property="og:title" content="{title}"/></head><body><div id="awesomewrap"><div id="awesomebar"><a>Subscribe</a><a>Past Issues</a><a>Translate</a></div></div><span class="preview" style="display:none">The first bills have come in</span><table role="presentation" width="600" align="center"><tr><td align="center"><a>View this email in your browser</a></td></tr><tr><td><img src="l.png" alt="Trade desk"/></td></tr><tr><td><h1 style="font-size:28px">{title}</h1></td></tr><tr><td class="d">Friday, 3 October 2025</td></tr>{rows}<tr><td align="center"><em>Copyright (C) 2025 Trade desk. All rights reserved.</em><br/>You receive this because you opted in. <a>unsubscribe from this list</a></td></tr></table></body></html>"""
    return fetched(
        html,
        address="https://letters.example.com/tradedesk/212",
        title=title,
        published="2025-10-03",
        found_in="page_text",
        body=body,
    )


@held
def publication_of_one_writer() -> Page:
    title = "The comma in Annex IV"
    body = (
        "How a typo let forty tonnes of ball bearings through",
        "There is a comma in the fourth annex that should not be there. It stands between “bearings” and “of steel”, and for six weeks it meant that bearings of any metal were banned while those of steel were not.",
        "A reader in a customs house wrote to me about it in June. I did not believe him.",
        "What happened next",
        "Forty tonnes went through one post in a week. The corrigendum of last Friday takes the comma out, and does not say a word about it.",
        "Moral: read the corrigenda.",
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} - by the Annex Reader</title><meta property="og:title" content="{title}"><meta property="og:description" content="{body[0]}">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://annexreader.example/p/the-comma-in-annex-iv", "headline": title, "description": body[0], "datePublished": "2025-07-30T05:02:33+00:00", "dateModified": "2025-07-30T05:02:33+00:00", "isAccessibleForFree": True})}{scripts(90)}</head><body><div id="entry"><div class="main-menu"><h1 class="title-oOnUGd"><a>The Annex Reader</a></h1><button>Subscribe</button><button>Sign in</button></div><div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 dir="auto" class="post-title published">{title}</h1><h3 dir="auto" class="subtitle">{body[0]}</h3><div class="byline-wrapper"><div>The Annex Reader</div><div>Jul 30, 2025</div></div><div class="post-ufi"><a>41</a><a>7</a><a>Share</a></div></div><div class="available-content"><div dir="auto" class="body markup"><p>{body[1]}</p><div class="subscription-widget-wrap"><p>Thanks for reading! Subscribe for free to receive new posts.</p><form><input type="email"></form></div><p>{body[2]}</p><h3 class="header-anchor-post">{body[3]}</h3><p>{body[4]}</p><p>{body[5]}</p></div></div></article><div class="comments-section"><h4>Discussion about this post</h4><div><b>reader</b><p>I had the same in April!</p></div></div></div><div class="footer-wrap">© 2025 The Annex Reader · Privacy ∙ Terms ∙ Collection notice</div></div></body></html>"""
    return fetched(
        html,
        address="https://annexreader.example/p/the-comma-in-annex-iv",
        title=title,
        published="2025-07-30T05:02:33Z",
        found_in="json_ld",
        body=body,
    )


@held
def block_theme_of_a_think_tank() -> Page:
    title = "Three tests for a price cap on fertilisers"
    body = (
        "A price cap works if buyers want it, if sellers cannot do without them, and if somebody looks at the invoices. On fertilisers it would pass one test of three.",
        "Do buyers want it?",
        "Farmers' unions in nine states have asked for cheap urea rather than for dear principles.",
        "Can sellers do without them?",
        "They can: half of the exports already go elsewhere. That is the test which the cap fails most plainly.",
        "Does anybody look?",
        "Invoices of fertilisers are audited in two states only.",
        "1. Customs data for January to August; own calculations.",
    )
    html = f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>{title} &#8211; Centre for Open Borders</title><link rel="alternate" type="application/rss+xml" href="/feed/">{scripts(30)}</head><body class="wp-singular post-template-default single wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a>Centre for Open Borders</a></p><nav class="wp-block-navigation"><ul><li>Work</li><li>People</li></ul></nav></div></header><main class="wp-block-group"><div class="wp-block-group"><h1 class="wp-block-post-title">{title}</h1><div class="wp-block-template-part"><div class="wp-block-post-date"><time datetime="2025-09-18T08:00:00+00:00"><a>September 18, 2025</a></time></div><div class="wp-block-post-author-name">Trade programme</div><div class="taxonomy-category wp-block-post-terms"><a>Notes</a></div></div></div><div class="entry-content wp-block-post-content"><p>{body[0]}<sup class="fn"><a href="#f1">1</a></sup></p><h2 class="wp-block-heading">{body[1]}</h2><p>{body[2]}</p><h2 class="wp-block-heading">{body[3]}</h2><p>{body[4]}</p><h2 class="wp-block-heading">{body[5]}</h2><p>{body[6]}</p><hr class="wp-block-separator"><p id="f1">{body[7]}</p></div><nav class="post-navigation-link"><a>Previous: Ports without ships</a></nav><div class="wp-block-comments"><h2>Leave a Reply</h2><p>Your email address will not be published.</p></div></main><footer class="wp-block-template-part"><p>Designed with WordPress</p></footer></div></body></html>"""
    return fetched(
        html,
        address="https://openborders.example/notes/three-tests",
        title=title,
        published="2025-09-18T08:00:00Z",
        found_in="time_element",
        body=(f"{body[0]}1", *body[1:]),
    )


@held
def page_of_a_script_with_its_state() -> Page:
    title = "Grain terminal reopens to neutral flags"
    body = (
        "The grain terminal at the river mouth reopened to ships under neutral flags on Sunday, eight months after it was closed.",
        "Ships that have called at the occupied port in the past year stay barred. The harbour master keeps the list, and it is not public.",
        "The first ship, with barley, is expected on Tuesday.",
    )
    blocks = ",".join(f'{{"type":"paragraph","text":"{one}"}}' for one in body)
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><meta property="og:title" content="{title}"><meta property="og:site_name" content="River Today"></head><body><div id="__next"><div class="sc-a1"><div class="sc-nav">Home World Business Video</div></div><div class="sc-b2"><div class="sc-c3"><h1 class="sc-d4">{title}</h1><div class="sc-e5"><div>By <a>River Today</a></div><div>Updated 4:02 PM, Sun November 9, 2025</div></div><div class="sc-f6">{"".join(f'<div class="sc-g7">{one}</div>' for one in body)}</div><div class="sc-h8"><div>Top stories</div>{others("<div class=sc-i9>{title}</div>")}</div></div></div></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"article":{{"id":88121,"headline":"{title}","firstPublished":"2025-11-09T14:55:00Z","body":[{blocks}]}}}}}},"page":"/article/[id]"}}</script></body></html>"""
    return fetched(
        html,
        address="https://rivertoday.example/article/88121",
        title=title,
        published="2025-11-09",
        found_in="page_text",
        body=body,
    )
