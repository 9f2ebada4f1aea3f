"""Ministries abroad in English: boards, Bitrix, SPIP, hentry, portals with no heading of their own."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site, teasers
from tests.pages.stories import Story


@site("Amendment of the list of vessels subject to the freezing of assets", "2025-09-12T00:00:00", "notice")
def ministry_of_islands(s: Story) -> Page:
    body = f"""<div id="header"><h1><a href="/"><img src="logo.png" alt="Ministry of Foreign Affairs"></a></h1><ul class="lang"><li><a>Japanese</a></li></ul>{n.div_nav("global-nav")}</div><div id="breadcrumbs"><a>Home</a> &gt; <a>Press Releases</a> &gt; <span>{escape(s.title)}</span></div><div id="main"><div id="maincontents"><div class="any-area"><h2 class="title1">Press Releases</h2></div><h2 class="title2">{escape(s.title)}</h2><div class="rightalign any-area">September 12, 2025</div><div class="any-area"><p><a>Japanese</a></p>{paragraphs(s.paragraphs)}</div></div><div id="footpagenav"><a>Back to Press Releases</a></div></div>"""
    head = f"<title>{escape(s.title)} | Ministry of Foreign Affairs</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Government Designates Seven Persons for Illicit Ship-to-Ship Transfers", "2025-01-16T00:00:00", "release")
def ministry_board(s: Story) -> Page:
    body = f"""<div class="skip"><a>Go to content</a></div>{n.div_nav("gnb")}<div id="container"><div class="lnb"><h2>Press</h2><ul><li>Spokesperson</li><li>Press releases</li></ul></div><div id="content"><h3 class="cont_tit">Press Releases</h3><div class="board_view"><dl><dt class="blind">Title</dt><dd class="tit">{escape(s.title)}</dd></dl><div class="info"><span class="b">Date</span> <span>2025-01-16</span> <span class="b">Hit</span> <span>4412</span></div><div class="file">Attachment <a>release.pdf</a></div><div class="cont">{"<br><br>".join(map(escape, s.paragraphs))}</div><div class="prev_next"><p>Prev <a>Vice Minister meets envoy of the valley</a> 2025-01-15</p><p>Next <a>Outcome of the consultation on passage</a> 2025-01-17</p></div></div></div></div>"""
    head = "<title>View | Press Releases | Ministry of Foreign Affairs, Republic of Example</title>"
    return page(
        s,
        document(head, body),
        address="https://www.mofa.example.kr/eng/brd/m_5676/view.do?seq=322413&page=1",
        url="https://www.mofa.example.kr/eng/brd/m_5676/view.do?page=1&seq=322413",
        found_in="page_text",
        published=s.day,
    )


@site("Executive order on counter-measures extended", "2024-09-25T11:05:00", "release", 4)
def presidents_site(s: Story) -> Page:
    body = f"""<div class="header">{n.nav("header__nav")}</div><div class="wrapsite"><article class="entry hentry read__top"><div class="read__in"><h1 class="entry-title p-name">{escape(s.title)}</h1><div class="entry-summary p-summary read__lead" itemprop="description">The order prolongs the ban on imports of food until the end of 2026.</div><div class="read__meta"><time class="read__published dt-published" datetime="2024-09-25">September 25, 2024</time> <div class="read__time">14:05</div> <div class="read__place p-location">Residence</div></div><div class="entry-content e-content read__internal_content">{paragraphs(s.paragraphs)}</div></div><div class="read__bottommeta"><div class="read__pubstatus"><h3>Publication status</h3><p>Published in sections: <a>News</a>, <a>Documents</a></p><p>Publication date: <a>September 25, 2024, 14:05</a></p><p>Direct link: <a>en.president.example/d/1</a></p></div></div></article><div class="read__more"><h3>Events</h3>{teasers("September 26, 2024|Meeting with members of the government", tag="div")}</div></div>"""
    head = f'<title>{escape(s.title)} • President</title><meta property="og:title" content="{escape(s.title)}"><meta property="og:site_name" content="President">'
    return page(
        s,
        document(head, body),
        found_in="time_element",
        published=s.day,
        body=("The order prolongs the ban on imports of food until the end of 2026.", *s.paragraphs),
    )


@site(
    "Comment by the Information and Press Department on new unilateral restrictions", "2025-10-24T00:00:00", "speech", 4
)
def bitrix_ministry(s: Story) -> Page:
    body = f"""<div class="header-wrap">{n.div_nav("top-menu")}</div><div class="wrapper"><div class="page-content"><div class="page-breadcrumb"><a>Main page</a> <a>Press service</a> <a>News</a></div><div class="article"><div class="article-line article-line__top"><span class="article-line__date">24 October 2025 17:48</span><span class="article-line__number">1733-24-10-2025</span></div><h1 class="article-title">{escape(s.title)}</h1><div class="article-line article-line_tags"><a>en-GB</a> <a>ru-RU</a></div><div class="text article-content">{paragraphs(s.paragraphs, "p", 'style="text-align:justify"')}</div></div><div class="feed-about__img">Page is available in: English, Russian</div><div class="page-additional"><h3>Additional materials</h3>{teasers("23 October 2025 12:00|Briefing by the spokeswoman", "22 October 2025 18:30|Press release on the upcoming visit", tag="div", name="article-news")}</div></div></div>"""
    head = f"<title>{escape(s.title)} - The Ministry of Foreign Affairs</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Spokesperson's Regular Press Conference on November 20, 2025", "2025-11-20T00:00:00", "speech", 5)
def press_conference(s: Story) -> Page:
    ask = "News service: The neighbouring government announced this morning that it would ban seafood. What is your comment?"
    body = f"""<div class="top">{n.div_nav("fy-nav")}</div><div class="main clearfix"><div class="nav-wz"><a>HOME</a> &gt; <a>Press and Media Service</a> &gt; <a>Spokesperson's Remarks</a></div><div class="news-title"><h1>{escape(s.title)}</h1><div class="data"><span class="time"><b>Updated:</b> November 20, 2025 21:30</span></div></div><div class="news-main" id="News_Body_Txt_A">{paragraphs((ask,), "p")}{paragraphs(s.paragraphs, "p")}</div><div class="fj">Suggest to a friend: <a>Print</a></div></div>"""
    head = f'<title>{escape(s.title)}_Ministry of Foreign Affairs</title><meta name="SiteName" content="Ministry of Foreign Affairs"><meta name="ArticleTitle" content="{escape(s.title)}"><meta name="PubDate" content="2025-11-20 21:30"><meta name="ColumnName" content="Spokesperson\'s Remarks">'
    return page(
        s, document(head, body, None), found_in="meta", published="2025-11-20T21:30:00Z", body=(ask, *s.paragraphs)
    )


@site("Official Spokesperson's response to media queries on listing of refinery", "2025-07-18T00:00:00", "speech", 3)
def webforms_ministry(s: Story) -> Page:
    body = f"""<form id="form1" action="./press-releases.htm?dtl/39" method="post"><input type="hidden" name="__VIEWSTATE" value="/wEP{"xY9" * 900}">{n.div_nav("menu_nav")}<div class="innerContent"><div class="breadcum"><a>Home</a> › Media Center › Response to Queries › Response to Queries Details</div><div class="detailContent"><h2 class="mainHeading">Media Center</h2><h3><span id="ContentPlaceHolder1_lblHeading">{escape(s.title)}</span></h3><p class="newsDate"><span id="ContentPlaceHolder1_lblDate">July 18, 2025</span></p><div id="innerContent">{paragraphs(s.paragraphs, "p", 'class="MsoNormal"')}<p class="MsoNormal"><b>New Capital<br>July 18, 2025</b></p></div><div class="comments"><h3>Comments</h3><p>Post A Comment</p></div></div></div></form>"""
    head = "<title>Response to Queries | Ministry of External Affairs, Government of Example</title>"
    return page(
        s,
        document(head, body, None),
        address="https://www.mea.example.in/response-to-queries.htm?dtl/39811/refinery",
        found_in="page_text",
        published=s.day,
        body=(*s.paragraphs, "New Capital", "July 18, 2025"),
    )


@site("Foreign Minister on the adoption of the listings against smugglers", "2025-05-20T00:00:00", "speech", 4)
def foreign_office_of_a_republic(s: Story) -> Page:
    body = f"""<header class="header">{n.nav("c-nav")}</header><main id="main"><article><header class="c-article__header"><h1 class="heading--article"><span class="heading__main">{escape(s.title)}</span></h1><span class="heading__meta">20.05.2025 - Press release</span></header><div class="c-rte--default"><p class="l-teaser">Before leaving for Brussels the minister issued the following statement on 20 May 2025:</p>{paragraphs(s.paragraphs)}</div><div class="c-share"><p>Share page</p></div></article><section class="c-related"><h2>Keywords</h2><a>Sanctions</a></section></main>{n.footer("Office")}"""
    head = f'<title>{escape(s.title)} - Foreign Office</title><meta name="date" content="2025-05-20T12:08:00+02:00"><meta property="og:title" content="{escape(s.title)}">'
    return page(
        s,
        document(head, body),
        found_in="meta",
        published="2025-05-20T10:08:00Z",
        body=("Before leaving for Brussels the minister issued the following statement on 20 May 2025:", *s.paragraphs),
    )


@site("Poland bars lorries of two haulage groups from its territory", "2025-05-30T00:00:00", "release")
def portal_of_a_republic(s: Story) -> Page:
    body = f"""<div id="cookies-info"><p>The site uses cookies. Continuing to browse means that you agree to their use.</p></div><header>{n.nav("main-navigation")}</header><nav class="breadcrumbs"><ul><li>Ministry of the Interior</li><li>News</li></ul></nav><div class="main-container"><main><article class="article-area__article" id="main-content"><div id="printable"><h2>{escape(s.title)}</h2><p class="event-date">30.05.2025</p><p class="intro">From 1 June no lorry of the two groups will be let in.</p><div class="editor-content"><div>{paragraphs(s.paragraphs)}</div></div></div><section class="metrics"><h3>Metrics</h3><dl><dt>Date of the last modification :</dt><dd>03.06.2025 09:12</dd><dt>First publication</dt><dd>30.05.2025 14:40 Press Office</dd></dl></section></article></main></div>"""
    head = f'<title>{escape(s.title)} - Ministry of the Interior - Portal</title><meta property="og:title" content="{escape(s.title)} - Ministry of the Interior - Portal">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=("From 1 June no lorry of the two groups will be let in.", *s.paragraphs),
    )


@site("Embargo on arms for the coastal state renewed", "2025-08-27T00:00:00", "release", 5)
def federal_news_service(s: Story) -> Page:
    body = f"""<div id="app"><header id="main-header" class="default-layout">{n.nav("top-bar-navigation")}</header><main id="main-content"><section class="hero hero--default"><div class="hero__content"><p class="meta-info"><span class="meta-info__item">Press releases</span><span class="meta-info__item">Published on 27 August 2025</span></p><h1 class="hero__title">{escape(s.title)}</h1><p class="hero__description"><strong>Bern, 27.08.2025 — At its meeting the Federal Council decided to renew the ban for twelve months.</strong></p></div></section><section class="section section--default"><div class="vertical-spacing">{paragraphs(s.paragraphs)}</div></section><section class="section bg--secondary"><h2 class="h2">Contact</h2><div class="card"><p>Media Service, +41 00 000 00 00</p></div><h2>Publisher</h2><div class="card"><p>Federal Council</p></div></section></main></div><script>window.__NUXT__=(function(a,b){{return{{data:[a,b]}}}}("x","y"))</script>"""
    head = f'<title>{escape(s.title)}</title><meta name="description" content="Bern, 27.08.2025 — At its meeting the Federal Council decided to renew the ban for twelve months.">'
    return page(
        s,
        document(head, body, "en-CH"),
        found_in="page_text",
        published=s.day,
        body=(
            "Bern, 27.08.2025 — At its meeting the Federal Council decided to renew the ban for twelve months.",
            *s.paragraphs,
        ),
    )


@site("Minister receives ambassador after seizure of trawler", "2025-04-22T12:32:00", "news", 5)
def wordpress_ministry(s: Story) -> Page:
    body = f"""<div class="it-header-wrapper">{n.nav("navbar")}</div><main><div class="container"><nav class="breadcrumb-container"><ol class="breadcrumb"><li>Home</li><li>News</li><li>Press releases</li><li>{escape(s.title)}</li></ol></nav><section class="intro"><h1>{escape(s.title)}</h1><div class="row"><div class="col-6"><small>Date:</small><p class="fw-semibold">22 April 2025</p></div><div class="col-6"><small>Type:</small><p class="fw-semibold">Press releases</p></div></div></section><div class="article-wrapper richtext-wrapper">{paragraphs(s.paragraphs)}</div><div class="other"><h3>You might also be interested in..</h3><ul>{teasers("18 April 2025|Farnesia at the fair", "17 April 2025|Aid flight lands")}</ul></div></div></main>"""
    head = f'<title>{escape(s.title)} – Ministry</title><link rel="canonical" href="https://www.ministry.example.it/en/sala_stampa/2025/04/trawler/"><meta property="og:title" content="{escape(s.title)} – Ministry"><meta property="article:published_time" content="2025-04-22T12:32:00+00:00"><meta property="article:modified_time" content="2025-04-23T08:00:00+00:00">'
    return page(
        s,
        document(head, body, "en-US"),
        address="https://www.ministry.example.it/en/sala_stampa/2025/04/trawler/?utm_source=rss",
        url="https://www.ministry.example.it/en/sala_stampa/2025/04/trawler",
        found_in="meta",
    )


@site("Customs seize 600 tonnes of undeclared coal", "2025-12-19T00:00:00", "news", 6)
def nuxt_customs(s: Story) -> Page:
    body = f"""<div id="__nuxt"><div id="__layout"><div><header>{n.div_nav("m-head")}</header><div class="p-detail"><div class="p-detail__back"><a>← All news</a></div><div class="p-detail__date">19 Dec 2025</div><div class="p-detail__title">{escape(s.title)}</div><div class="p-detail__cover"><img alt=""></div><div class="p-detail__text">{paragraphs(s.paragraphs)}</div><div class="p-detail__tags"><span>#customs</span><span>#coal</span></div></div><div class="p-more"><div class="p-more__title">Read also</div><div class="p-more__item"><div>21 Dec 2025</div><div>Queue at the border crossing grows</div></div></div></div></div></div>"""
    head = '<title>State Customs Committee</title><meta data-n-head="ssr" property="og:title" content="State Customs Committee">'
    return page(s, document(head, body), found_in="page_text", published=s.day)
