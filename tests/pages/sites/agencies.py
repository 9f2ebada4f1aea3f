"""News agencies and broadcasters: hashed classes, scripts, several times, boxes between paragraphs."""

import json
from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site, teasers
from tests.pages.stories import Story


@site("Port Anselm grain traders hit by asset freeze", "2025-09-25T13:05:00", "news", 8)
def hub_agency(s: Story) -> Page:
    body = f"""<bsp-header class="Page-header">{n.nav("Page-nav")}</bsp-header><div class="Page-content"><main class="Page-main"><div class="Page-breadcrumbs"><a class="Link">World News</a></div><h1 class="Page-headline">{escape(s.title)}</h1><div class="Page-lead"><figure class="Figure"><img alt=""><figcaption class="Figure-caption"><p>Silos stand at the edge of Port Anselm, Sept. 3, 2025. (Agency Photo)</p></figcaption></figure></div><div class="Page-byline"><div class="Page-authors">By THE NEWSROOM</div><div class="Page-dateModified"><span>Updated</span> <bsp-timestamp data-timestamp="1758812700000"><span data-date>3:05 PM UTC, September 25, 2025</span></bsp-timestamp></div></div><bsp-story-page class="StoryPage"><div class="RichTextStoryBody RichTextBody">{paragraphs((f"PORT ANSELM (AG) — {s.paragraphs[0]}",))}{paragraphs(s.paragraphs[1:3])}<div class="PageListEnhancementGeneric"><div class="PageList-header"><h3 class="PageList-header-title">Related Stories</h3></div><div class="PageList-items">{teasers("|Farmers count their losses", "|What the corridor is, and who guards it", tag="div", name="PagePromo")}</div></div>{paragraphs(s.paragraphs[3:])}</div></bsp-story-page><div class="Tags"><a>Grain markets</a></div></main></div>"""
    graph = [
        {"@type": "WebPage", "name": "World News"},
        {
            "@type": "NewsArticle",
            "headline": s.title,
            "datePublished": "2025-09-25T13:05:00Z",
            "dateModified": "2025-09-25T15:05:00Z",
        },
    ]
    head = f'<title>{escape(s.title)} | AG News</title><link rel="canonical" href="https://agnews.example.com/article/grain-1f2e">{n.ld(graph)}<meta property="og:title" content="Grain traders hit by asset freeze">'
    return page(
        s,
        document(head, body),
        address="https://agnews.example.com/article/grain-1f2e?taid=1",
        url="https://agnews.example.com/article/grain-1f2e",
        body=(f"PORT ANSELM (AG) — {s.paragraphs[0]}", *s.paragraphs[1:]),
    )


@site("Hungary holds up sanctions roll-over for a third time", "2025-07-29T15:40:00", "news", 7)
def french_broadcaster_in_english(s: Story) -> Page:
    body = f"""<div class="o-layout">{n.nav("m-nav")}<main><article class="t-content t-content--article"><div class="t-content__label">Europe</div><h1 class="t-content__title a-page-title">{escape(s.title)}</h1><p class="t-content__chapo">Envoys will try again on Thursday, with eight days left before the measures lapse.</p><div class="t-content__dates"><p class="m-pub-dates"><span class="m-pub-dates__date">Issued on: <time datetime="2025-07-29T15:40:00+00:00" pubdate="pubdate">29/07/2025 - 17:40</time></span><span class="m-pub-dates__date">Modified: <time datetime="2025-07-30T06:02:00+00:00">30/07/2025 - 08:02</time></span></p><div class="m-reading-time">2 min</div></div><div class="t-content__authors-tts"><div class="m-from-author">By: Newsroom</div></div><div class="t-content__body u-clearfix">{paragraphs(s.paragraphs[:3])}<div class="m-em-quote"><blockquote>Prices moved little</blockquote></div><div class="o-self-promo o-self-promo--newsletter"><p class="o-self-promo__title">Daily newsletter</p><p>Receive essential international news every morning</p><button>Subscribe</button></div>{paragraphs(s.paragraphs[3:])}<p><em>(Channel with agencies)</em></p></div></article></main></div>"""
    head = f'<title>{escape(s.title)}</title><meta property="og:title" content="{escape(s.title)}"><meta property="article:published_time" content="2025-07-29T15:40:00+00:00"><meta property="article:modified_time" content="2025-07-30T06:02:00+00:00">'
    return page(
        s,
        document(head, body),
        found_in="meta",
        body=(
            "Envoys will try again on Thursday, with eight days left before the measures lapse.",
            *s.paragraphs,
            "(Channel with agencies)",
        ),
    )


@site("Seven tankers linked to sanctioned fleet seen off the cape, data shows", "2025-02-18T09:12:00", "trade", 6)
def dotcom_rendering(s: Story) -> Page:
    body = f"""<div data-gu-name="headerTop">{n.nav("dcr-nav")}</div><main data-layout="StandardLayout"><article><div class="dcr-1qp23oo"><div data-gu-name="title"><aside class="dcr-x"><a>Shipping</a></aside></div><div data-gu-name="headline"><div class="dcr-1tscs4x"><h1 class="dcr-1kzikbq">{escape(s.title)}</h1></div></div><div data-gu-name="standfirst"><div class="dcr-1yi1cnj"><p>Records of the port authority contradict what owners told insurers</p></div></div><aside data-gu-name="meta"><div class="dcr-k"><address aria-label="Contributor info">Shipping desk</address><details class="dcr-1r"><summary class="dcr-u"><span>Tue 18 Feb 2025 09.12 GMT</span></summary>Last modified on Thu 20 Feb 2025 11.40 GMT</details></div><div data-print-layout="hide"><button>Share</button></div></aside><div data-gu-name="body"><div id="maincontent" class="article-body-commercial-selector dcr-b">{paragraphs(s.paragraphs[:2], "p", 'class="dcr-130mj7b"')}<aside data-component="rich-link"><div>Strait reopens to pilots after week-long strike</div><div>Read more</div></aside><div data-name="placeholder"><a class="skip">skip past newsletter promotion</a><aside><h2>Sign up to Business Today</h2><p>Get set for the working day – we’ll point you to all the business news and analysis you need</p><p>Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties.</p></aside><p id="end">after newsletter promotion</p></div>{paragraphs(s.paragraphs[2:], "p", 'class="dcr-130mj7b"')}</div></div></div></article><section><h2>Most viewed</h2><ol>{teasers("|The town that moved", "|Why bread costs more")}</ol></section></main>"""
    head = f'<title>{escape(s.title)} | Shipping industry | The Watchman</title><meta property="og:title" content="{escape(s.title)}"><meta property="article:published_time" content="2025-02-18T09:12:03.000Z"><meta property="article:modified_time" content="2025-02-20T11:40:00.000Z">'
    return page(
        s,
        document(head, body),
        found_in="meta",
        published="2025-02-18T09:12:03Z",
        body=("Records of the port authority contradict what owners told insurers", *s.paragraphs),
    )


@site("Turkey's lira steadies as waiver is renewed", "2025-11-12T06:33:00", "news", 6)
def block_broadcaster(s: Story) -> Page:
    blocks = "".join(
        f'<div data-component="text-block" class="sc-18fde0d6-0"><p class="sc-eb7bd5f6-0">{escape(one)}</p></div>'
        for one in s.paragraphs
    )
    link = '<div data-component="links-block" class="sc-f98b1ad2-0"><ul><li><a>Inflation slows for a fourth month</a></li><li><a>The bakers who price by the hour</a></li></ul></div>'
    body = f"""<div id="__next"><header>{n.nav("sc-nav")}</header><main id="main-content"><article class="sc-beb30b2f-0"><div data-component="headline-block" class="sc-a"><h1 class="sc-518485e5-0">{escape(s.title)}</h1></div><div data-component="byline-block" class="sc-b"><div><time>3 hours ago</time></div><div><span>Share</span><span>Save</span></div><div data-testid="byline"><span>Business reporter</span></div></div><figure><div data-component="image-block"><span>Getty</span></div><div data-component="caption-block"><figcaption>The central bank said on Wednesday that it was watching</figcaption></div></figure>{blocks}{link}</article><div data-component="links-grid"><h2>Related</h2>{teasers("|Ferry line halts crossings", "|Harbour fees to rise", tag="div")}</div></main></div>"""
    head = f"<title>{escape(s.title)} - Corporation News</title>{n.ld({'@context': 'http://schema.org', '@type': 'ReportageNewsArticle', 'headline': s.title, 'datePublished': '2025-11-12T06:33:51.871Z', 'dateModified': '2025-11-12T06:33:51.871Z'})}"
    return page(s, document(head, body, "en-GB"), published="2025-11-12T06:33:51Z")


@site("UN panel says coal still leaves through northern bay", "2025-08-14T07:00:00", "news", 7)
def gulf_broadcaster(s: Story) -> Page:
    body = f"""<div id="root">{n.nav("site-header")}<main class="layout"><div class="breadcrumbs"><span class="topics"><a>News</a>|<a>Coal</a></span></div><header class="article-header"><h1>{escape(s.title)}</h1><p class="article__subhead"><em>Report counts 212 voyages; one member of the panel dissents.</em></p></header><figure class="article-featured-image"><figcaption>A conveyor at the northern bay [File: Agency]</figcaption></figure><div class="article-info-block"><div class="article-dates"><div class="date-simple css-182m5ga-datesDiv"><span class="screen-reader-text">Published On 14 Aug 2025</span><span aria-hidden="true">14 Aug 2025</span></div></div><div class="article-source">Source: News Agencies</div></div><div class="wysiwyg wysiwyg--all-content" aria-live="polite">{paragraphs(s.paragraphs[:2])}<div class="more-on"><h2 class="more-on__heading">Recommended Stories</h2><span class="screen-reader-text">list of 2 items</span><ul class="more-on__list"><li>list 1 of 2<a>Timber firms named in leaked ledger</a></li><li>list 2 of 2<a>Who checks the checkers?</a></li></ul><span class="screen-reader-text">end of list</span></div>{paragraphs(s.paragraphs[2:])}</div></main></div>"""
    head = f'<title>{escape(s.title)} | Coal News | Network</title><meta property="og:title" content="{escape(s.title)}"><meta name="publishedDate" content="2025-08-14T07:00:02"><meta name="lastDate" content="2025-08-14T07:00:02">'
    return page(
        s,
        document(head, body),
        found_in="meta",
        published="2025-08-14T07:00:02Z",
        body=("Report counts 212 voyages; one member of the panel dissents.", *s.paragraphs),
    )


@site("Prosecutors open case over wire transfers to listed bank", "2025-03-20T10:00:00", "news", 6)
def free_radio(s: Story) -> Page:
    embed = '<div class="wsw__embed"><div class="media-pholder"><p class="wsw__also">SEE ALSO:</p><h4 class="media-block__title">Five questions about the bank nobody wants to own</h4><p class="perex">Its balance sheet fits on a page, and half of that is a lawsuit.</p></div></div>'
    body = f"""<div class="hdr">{n.nav("nav-list")}</div><main class="main"><div class="body-container"><div class="hdr-container"><div class="category js-category"><a>Valley</a></div><div class="col-title"><h1 class="title pg-title">{escape(s.title)}</h1></div><div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate" datetime="2025-03-20T11:00:00+01:00">March 20, 2025 11:00 CET</time></span></div><ul class="links"><li>By Valley Service</li></ul></div></div><div class="body-container__content"><div class="wsw"><p>TOWN OF ORLA -- {escape(s.paragraphs[0], quote=False)}</p>{paragraphs(s.paragraphs[1:3])}{embed}{paragraphs(s.paragraphs[3:])}</div><ul class="author-list"><li>The Valley Service reports in three languages.</li></ul></div></div></main>"""
    head = f'<title>{escape(s.title)}</title><meta name="title" content="{escape(s.title)}"><link rel="canonical" href="https://www.radio.example.org/a/wire-transfers/33350000.html">'
    return page(
        s,
        document(head, body),
        address="https://www.radio.example.org/amp/a/wire-transfers/33350000.html",
        url="https://www.radio.example.org/a/wire-transfers/33350000.html",
        found_in="time_element",
        body=(f"TOWN OF ORLA -- {s.paragraphs[0]}", *s.paragraphs[1:]),
    )


@site("Ukraine imposes sanctions on shipbuilders and marine insurers", "2025-10-07T14:05:00", "news", 6)
def national_agency(s: Story) -> Page:
    body = f"""<div id="header">{n.nav("menu")}</div><div id="newsHolder"><div class="newsHolderContainer"><article class="news"><aside class="left"><div class="otherNews"><div class="title">All news</div>{teasers("17:40|Bridge closed for repair", "17:31|Court sets date in dredging case", "17:22|Rain delays harvest", tag="article")}</div></aside><figure><img alt=""></figure><h1 class="newsTitle">{escape(s.title)}</h1><div class="newsMetaBlock"><div class="newsDate"><time datetime="2025-10-07T17:05:00+03:00">07.10.2025 17:05</time></div><div class="newsViews"><span>1310</span></div></div><div class="newsText"><div class="newsHeading">The decrees were published on the website of the head of state.</div><div>{paragraphs(s.paragraphs[:2])}<section class="read"><a><p><strong>Read also:</strong> <span>Eleven ships join the register of the unwelcome</span></p></a></section>{paragraphs(s.paragraphs[2:])}<p><em>Photo: Unsplash</em></p></div></div><aside class="tags"><a>Sanctions</a></aside></article></div></div>"""
    head = f'<title>{escape(s.title)}</title><meta property="og:title" content="{escape(s.title)}"><meta property="og:url" content="https://www.agency.example.ua/rubric-polytics/4044-shipbuilders.html">'
    return page(
        s,
        document(head, body),
        address="https://www.agency.example.ua/rubric-polytics/4044-shipbuilders.html",
        found_in="time_element",
        body=("The decrees were published on the website of the head of state.", *s.paragraphs, "Photo: Unsplash"),
    )


@site("Belarus to take retaliatory steps, ministry says", "2025-04-03T00:00:00", "news", 4)
def telegraph_agency(s: Story) -> Page:
    body = f"""<div class="main_page">{n.div_nav("menu")}<div class="main_block"><div class="inner_content"><div class="rubric_item">Politics</div><div class="date_full"><div class="day">03 April 2025</div>, 14:12</div><h1>{escape(s.title)}</h1><div class="main_img"><img alt=""></div><div class="js-mediator-article"><p>ANSELM, 3 April (Telegraph) – {escape(s.paragraphs[0], quote=False)}</p>{paragraphs(s.paragraphs[1:])}</div><div class="subscribe_news"><div>Follow us on:</div><a>Twitter</a></div><div class="news_tags_block"><a>Ministry</a></div></div><div class="right_news"><div class="title_right">TOP NEWS</div>{teasers("04 April 2025|Harvest plans approved", "03 April 2025|Rink opens in spa town", tag="div", name="news_item")}</div></div></div>"""
    head = f"<title>{escape(s.title)}</title><meta name='description' content='{escape(s.paragraphs[0])}'>"
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(f"ANSELM, 3 April (Telegraph) – {s.paragraphs[0]}", *s.paragraphs[1:]),
    )


@site("Iran says oil exports unaffected by snapback", "2025-09-29T13:35:00", "news", 6)
def persian_agency_in_english(s: Story) -> Page:
    body = f"""<header id="masthead">{n.nav("menu")}</header><main id="page"><article id="item" class="item"><div class="item-header"><div class="item-nav"><div class="item-date half-left"><span>Sep 29, 2025, 5:05 PM</span></div><div class="item-code"><span>News ID: </span><span>237100</span></div></div><h4 class="subtitle">Deputy minister:</h4><div class="item-title"><h1 class="title"><a href="/news/237100/x">{escape(s.title)}</a></h1></div></div><div class="item-summary"><p class="summary introtext" itemprop="description">TOWN, Sep. 29 (AG) – Loadings this month match those of the last, the deputy minister said.</p></div><div class="item-body"><div itemprop="articleBody" class="item-text">{paragraphs(s.paragraphs)}<p>SD/PR</p></div></div></article><section class="box related"><header><h2>Related News</h2></header><ul>{teasers("Sep 28, 2025|Gas field back on stream", "Sep 27, 2025|Talks on barter terms")}</ul></section></main>"""
    head = f'<title>{escape(s.title)} - AG News Agency</title><meta property="og:title" content="{escape(s.title)}"><meta name="dc.date" content="2025-09-29T13:35:12Z"><meta itemprop="datePublished" content="2025-09-29T13:35:12Z"><meta itemprop="dateModified" content="2025-09-29T13:40:00Z">'
    return page(
        s,
        document(head, body),
        address="https://en.agency.example.ir/news/237100/iran-oil",
        found_in="meta",
        published="2025-09-29T13:35:12Z",
        body=(
            "TOWN, Sep. 29 (AG) – Loadings this month match those of the last, the deputy minister said.",
            *s.paragraphs,
            "SD/PR",
        ),
    )


@site('China urges firms to ignore "illegal" list', "2025-06-05T13:30:15", "news", 5)
def state_agency(s: Story) -> Page:
    body = f"""<div class="header">{n.div_nav("nav")}</div><div class="main clearfix"><div class="conTop"><h1 class="Btitle">{escape(s.title)}</h1><div class="infoBox clearfix"><p class="source">Source: Agency</p><p class="editor">Editor: desk</p><p class="time">2025-06-05 21:30:15</p></div></div><div id="detailContent" class="content"><p>CAPITAL, June 5 (Agency) -- {escape(s.paragraphs[0], quote=False)}</p>{paragraphs(s.paragraphs[1:])}<p>Enditem</p></div><div class="sharePart">Share</div><div class="photos"><h2>KEY WORDS: LIST</h2><h3>EXPLORE</h3></div></div>"""
    head = f'<title>{escape(s.title)}-Agency</title><meta name="source" content="Agency"><meta name="pubdate" content="2025-06-05T21:30:15">'
    return page(
        s,
        document(head, body),
        address="https://english.news.example.cn/20250605/abc/c.html",
        found_in="meta",
        published="2025-06-05T21:30:15Z",
        body=(f"CAPITAL, June 5 (Agency) -- {s.paragraphs[0]}", *s.paragraphs[1:], "Enditem"),
    )


@site("EXPLAINER: How the price cap on potash would work", "2025-01-28T05:00:00", "trade", 7)
def app_state_only_times(s: Story) -> Page:
    state = {"props": {"pageProps": {"article": {"id": 7, "canonicalUrl": "/a/7", "showReadingTime": True}}}}
    body = f"""<div id="__next"><div class="layout"><header>{n.div_nav("Nav_x")}</header><main><div class="ArticleHeader_wrap__8"><span class="ArticleHeader_rubric__1">Economy</span><h1 class="ArticleHeader_title__2">{escape(s.title)}</h1><div class="ArticleHeader_meta__3"><time dateTime="2025-01-28T05:00:00.000Z">28 January 2025, 06:00</time><span> · 4 min read</span></div></div><div class="ArticleBody_wrap__4">{"".join(f"<div class='ArticleBody_p__5'>{escape(one)}</div>" for one in s.paragraphs)}</div><div class="Next_wrap__6"><time dateTime="2025-02-01T05:00:00.000Z">1 February 2025</time><h3>Next: who pays for storage</h3></div></main></div></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>"""
    head = (
        f'<title>{escape(s.title)} · Observer</title><meta property="og:title" content="{escape(s.title)} · Observer">'
    )
    return page(s, document(head, body), found_in="time_element")
