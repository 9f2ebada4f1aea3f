"""Pages of content systems by the book: Arc, Methode, AEM, Drupal, SharePoint, Liferay, Sitecore, Umbraco, Wix."""

import json
from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, layout, page, paragraphs
from tests.pages.stories import Story

_MORE = "The notice replaces one of last year and is to be read together with the guidance that was published with it."


def cards(s: Story, name: str, count: int = 5, *, dated: bool = True) -> str:
    """Return teasers of other stories as cards, with dates and summaries."""
    return "".join(
        f'<div class="{name}"><a href="/{one.slug}"><img src="{at}.jpg" alt=""></a><h3><a href="/{one.slug}">{escape(one.title)}</a></h3>'
        + (f'<span class="{name}__when">{one.words}</span>' if dated else "")
        + f"<p>{escape(one.paragraphs[0])}</p></div>"
        for at, one in enumerate(n.others(s, count))
    )


@layout
def arc_fusion(s: Story) -> Page:
    state = json.dumps(
        {"_id": "ABC", "headlines": {"basic": s.title}, "related": [one.title for one in n.others(s, 30)]}
    )
    text = "".join(
        f'<p class="c-paragraph" data-el="text">{escape(one)}</p>'
        + ('<div class="b-ads-block"><div id="arcad-feature"></div></div>' if at % 2 else "")
        for at, one in enumerate(s.paragraphs)
    )
    body = f"""<body><div id="fusion-app" class="fusion-app"><div class="c-stack b-right-rail"><header class="c-stack b-header-nav-chain-block__wrapper">{n.nav("b-header-nav")}</header><section class="b-right-rail__main-right-rail-container">
    <div class="b-headline c-stack"><a class="c-overline" href="/world">World</a><h1 class="c-heading b-headline">{escape(s.title)}</h1><h2 class="c-heading b-subheadline">{escape(s.paragraphs[0])}</h2></div><div class="b-lead-art"><figure class="c-media-item"><img alt=""><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">A customs yard at dusk.</span> <span class="c-media-item__credit">(Staff)</span></figcaption></figure></div><div class="b-byline c-stack"><span>By</span> <span class="b-byline__names">Trade desk</span></div><time as="time" class="c-date b-date" datetime="{s.iso}">{s.american} at {s.at:%H:%M}</time>
    <article class="b-article-body">{text.replace(f'<p class="c-paragraph" data-el="text">{escape(s.paragraphs[0])}</p>', "", 1)}<div class="b-author-bio"><p>The trade desk covers customs, shipping and the law of nations, and has done so since its founding.</p></div></article><div class="b-results-list">{cards(s, "b-results-list__card", 8)}</div></section><aside class="b-right-rail__rail-container">{n.related(s, "Top stories", "b-top-table-list-container")}</aside></div></div><script id="fusion-metadata">Fusion.globalContent={state};</script>{n.footer()}</body>"""
    head = n.head(s, n.og(s), f'<meta property="article:published_time" content="{s.iso}">', kilobytes=40)
    return page(s, f'<!DOCTYPE html><html lang="en">{head}{body}</html>', found_in="meta")


@layout
def methode_broadsheet(s: Story) -> Page:
    body = f"""<body><div class="o-header">{n.nav("o-header__nav")}</div><article class="article" id="site-content" data-content-id="f"><header class="topper topper--basic"><div class="topper__content"><a class="topper__primary-theme">Trade policy</a><h1 class="topper__headline"><span class="article-classifier__gap">{escape(s.title)}</span></h1><div class="topper__standfirst">{escape(s.paragraphs[0])}</div></div></header>
    <div class="article__content"><div class="article-info"><div class="article-info__time-byline"><div>The Desk in <span class="location">Brussels</span></div><time class="article-info__timestamp o-date" data-o-component="o-date" datetime="{s.iso}">{s.at:%B} {s.at.day} {s.at.year}</time></div></div><div class="article__share"><ul><li>Share on X (opens in a new window)</li><li>Save</li></ul></div>
    <div class="article__content-body n-content-body js-article__content-body"><div class="n-content-recommended--single-story"><a><p class="n-content-recommended__title">Recommended</p><p>{escape(n.others(s, 1)[0].title)}</p></a></div>{paragraphs(s.paragraphs[1:4])}<aside class="n-content-related-box"><h3>Some content could not load</h3><p>Check your internet connection or browser settings.</p></aside>{paragraphs(s.paragraphs[4:])}</div><div class="article__copyright"><a>Copyright</a> The newspaper {s.at.year}. All rights reserved.</div></div></article>
    <div class="n-comments"><h2>Comments</h2><p>Comments have not been enabled for this article.</p></div>{n.footer()}</body>"""
    head = n.head(
        s,
        n.og(s, **{"og:title": "What the new curbs mean for trade"}),
        n.ld(n.news(s)),
        site="Financial paper",
        kilobytes=30,
    )
    return page(s, f'<!DOCTYPE html><html lang="en-GB">{head}{body}</html>')


@layout
def aem_containers(s: Story) -> Page:
    texts = "".join(
        f'<div class="cmp-container"><div class="cmp-text" id="text-{at:x}">{paragraphs([one])}</div></div>'
        for at, one in enumerate(s.paragraphs)
    )
    body = f"""<body class="page-template" id="page-91"><div class="root container responsivegrid"><div class="cmp-container"><div class="aem-Grid"><header class="experiencefragment aem-GridColumn"><div class="cmp-experiencefragment"><ul class="cmp-languagenavigation__group"><li>English</li><li>Français</li></ul>{n.nav("cmp-navigation")}</div></header><main class="container responsivegrid"><div class="cmp-container"><div class="breadcrumb"><nav class="cmp-breadcrumb"><ol><li>Home</li><li>News</li><li>{escape(s.title)}</li></ol></nav></div><div class="title"><div class="cmp-title"><h1 class="cmp-title__text">{escape(s.title)}</h1></div></div>
    <div class="contentfragment"><dl class="cmp-contentfragment__elements"><div class="cmp-contentfragment__element"><dt class="cmp-contentfragment__element-title">Date</dt><dd class="cmp-contentfragment__element-value">{s.words}</dd></div><div><dt>Event date</dt><dd>30 December 2026</dd></div><div><dt>Portfolio</dt><dd>Foreign trade</dd></div></dl></div>{texts}<div class="cmp-teaser"><div class="cmp-teaser__content"><h2 class="cmp-teaser__title">Get help with export permits</h2><div class="cmp-teaser__description"><p>Our advisers answer questions on weekdays, by telephone and in the chat of this site.</p></div></div></div></div></main></div></div></div>{n.footer("Department", "cmp-footer")}</body>"""
    return page(
        s,
        f'<!DOCTYPE html><html lang="en-CA">{n.head(s, kilobytes=20)}{body}</html>',
        found_in="page_text",
        published=s.day,
    )


@layout
def drupal_views_everywhere(s: Story) -> Page:
    rows = "".join(
        f'<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="/{one.slug}">{escape(one.title)}</a></span></div><div class="views-field views-field-created"><span class="field-content">{one.words}</span></div><div class="views-field views-field-body"><div class="field-content">{escape(one.paragraphs[1])}</div></div></div>'
        for one in n.others(s, 7)
    )
    fields = "".join(
        f'<div class="views-field views-field-field-par-{at}"><div class="field-content"><p>{escape(one)}</p></div></div>'
        for at, one in enumerate(s.paragraphs)
    )
    body = f"""<body class="html not-front no-sidebars page-node page-node-type-press views-page"><div id="skip-link"><a>Skip to main content</a></div><div id="page-wrapper"><div id="header"><div class="section clearfix">{n.div_nav("block block-system block-menu")}</div></div><div id="main-wrapper"><div id="content" class="column"><div class="section"><h1 class="title" id="page-title">{escape(s.title)}</h1><div class="region region-content"><div class="block block-views"><div class="view view-press view-id-press"><div class="view-content"><div class="views-row views-row-1"><div class="views-field views-field-field-date"><span class="views-label">Release date: </span><span class="field-content"><span class="date-display-single">{s.american}</span></span></div>{fields}</div></div></div></div></div></div></div>
    <div id="sidebar-second" class="column sidebar"><div class="block block-views"><h2>Latest releases</h2><div class="view-content">{rows}</div></div></div></div></div>{n.footer("Authority", "section-footer")}</body>"""
    return page(
        s,
        f'<!DOCTYPE html><html lang="en" dir="ltr">{n.head(s, kilobytes=24)}{body}</html>',
        found_in="page_text",
        published=s.day,
    )


@layout
def sharepoint_zones(s: Story) -> Page:
    body = f"""<body><form method="post" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="{"aB7" * 6000}"><div id="ms-designer-ribbon"><div id="TurnOnAccessibility" style="display:none"><a>Turn on more accessible mode</a></div></div><div id="s4-workspace"><div class="header-top">{n.div_nav("static menu-item")}</div><div class="ms-webpart-zone"><div class="ms-webpart-chrome"><h2 class="ms-webpart-titleText"><nobr><span>Press releases</span></nobr></h2></div></div>
    <div class="contentwrapper"><span id="DeltaPlaceHolderMain"><div class="news-page"><div class="newsheader"><div id="ctl00_PlaceHolderMain_title"><div class="ms-rtestate-field">{escape(s.title)}</div></div><span class="lbl">Published on:</span><span id="ctl00_PlaceHolderMain_date">{s.at:%d/%m/%Y}</span><span class="lbl">Valid until:</span><span>31/12/2027</span></div><div class="ms-rtestate-field" id="ctl00_PlaceHolderMain_body"><div class="ExternalClass1F">{paragraphs(s.paragraphs, "div")}</div></div></div></span></div><div class="ms-webpart-zone ms-fullWidth"><div class="ms-webpartzone-cell"><table><tr><td>Quick poll</td></tr><tr><td>Did you find what you were looking for on our portal?</td></tr></table></div></div></div><div id="footer-wrapper">{n.div_nav("bottom")}<p>Last updated on 02/02/2026</p></div></form></body>"""
    head = f'<head><meta name="GENERATOR" content="Microsoft SharePoint"><meta charset="utf-8"><title>\n\t{escape(s.title)}\n</title>{n.scripts(20)}</head>'
    # the day in "Valid until" tells which number is the month
    return page(
        s, f'<!DOCTYPE html><html dir="ltr" lang="en-US">{head}{body}</html>', found_in="page_text", published=s.day
    )


@layout
def liferay_journal(s: Story) -> Page:
    body = f"""<body class="controls-visible yui3-skin-sam guest-site signed-out public-page site"><div id="wrapper"><header id="banner" role="banner">{n.nav("sort-pages modify-pages")}</header><div id="content"><h1 class="hide-accessible">News and events</h1><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column portlet-column-first span8"><div class="portlet-boundary portlet-boundary_56_"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">Web content display</span></h1></header><div class="portlet-content"><div class="journal-content-article"><h2 class="news-heading">{escape(s.title)}</h2><div class="news-info"><span>{s.words}</span> | <span>Ministry of Trade</span></div>{paragraphs(s.paragraphs)}</div></div></section></div></div>
    <div class="portlet-column portlet-column-last span4"><section class="portlet"><h1 class="portlet-title"><span class="portlet-title-text">Recent announcements</span></h1><div class="portlet-content">{cards(s, "asset-abstract", 4)}</div></section></div></div></div></div>{n.footer("Ministry")}</div></body>"""
    head = f'<head><meta charset="utf-8"><title>{escape(s.title)} - Ministry of Trade - Portal</title>{n.scripts(24)}</head>'
    return page(
        s, f'<!DOCTYPE html><html class="ltr" lang="en-US">{head}{body}</html>', found_in="page_text", published=s.day
    )


@layout
def umbraco_blocks(s: Story) -> Page:
    grid = "".join(
        f'<div class="umb-block-grid__layout-item" data-content-element-type-alias="textBlock"><section class="block"><div class="block__inner">{paragraphs([one])}</div></section></div>'
        for one in s.paragraphs
    )
    body = f"""<body><div class="announcement-bar"><p>Our offices are closed on Friday. Applications that arrive by then are dealt with on Monday.</p></div><header class="header">{n.nav("nav-primary")}</header><main id="main"><section class="hero"><div class="hero__inner"><p class="hero__eyebrow">News</p><h1 class="hero__heading">{escape(s.title)}</h1><p class="hero__lede">{escape(_MORE)}</p><p class="hero__date">{s.words}</p></div></section><div class="umb-block-grid">{grid}</div><section class="latest"><h2>Latest news</h2><div class="grid">{cards(s, "card", 3)}</div></section></main>{n.footer()}</body>"""
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, kilobytes=16)}{body}</html>',
        found_in="page_text",
        published=s.day,
        body=(_MORE, *s.paragraphs),
    )


@layout
def wix_spans(s: Story) -> Page:
    text = "".join(
        f'<div type="paragraph" data-hook="rcv-block{at}"></div><p class="_1tS5 t9oFD" id="viewer-{at}" dir="auto"><span class="_2PHJq public-DraftStyleDefault-ltr"><span>{escape(one)}</span></span></p>'
        for at, one in enumerate(s.paragraphs)
    )
    body = f"""<body><div id="SITE_CONTAINER"><div id="main_MF"><div id="site-root"><div id="masterPage" class="mesh-layout"><header id="SITE_HEADER" class="xU8fqS SITE_HEADER_WRAPPER">{n.div_nav("comp-nav")}</header><div id="PAGES_CONTAINER"><div class="post-page" data-hook="post"><div class="ItZG6"><ul class="tpXaE"><li><span title="{s.american}" class="post-metadata__date time-ago" data-hook="time-ago">{s.at:%b} {s.at.day}, {s.at.year}</span></li><li><span class="post-metadata__readTime" data-hook="time-to-read">3 min read</span></li></ul><h1 class="post-title" data-hook="post-title"><span class="blog-post-title-font">{escape(s.title)}</span></h1><section data-hook="post-description"><div data-rce-version="9"><div class="kvdbP fTEXD">{text}</div></div></section><div data-hook="post-footer"><button>Like</button><span>14 views</span><span>0 comments</span></div></div><div data-hook="recent-posts"><h2>Recent Posts</h2>{cards(s, "gallery-item", 3, dated=False)}</div></div></div></div></div></div></div></body>"""
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, n.og(s), kilobytes=60)}{body}</html>',
        found_in="page_text",
        published=s.day,
    )


@layout
def contentful_next(s: Story) -> Page:
    data = json.dumps(
        {"props": {"pageProps": {"post": {"fields": {"title": s.title, "body": " ".join(s.paragraphs)}}}}}
    )
    text = "".join(f'<p class="Text_root__x1 Text_body__y2">{escape(one)}</p>' for one in s.paragraphs)
    body = f"""<body><div id="__next"><div class="Layout_wrap__aa"><div class="Header_root__bb">{n.div_nav("Header_links__cc")}</div><div class="Article_hero__dd"><div class="Tag_root__ee">Policy</div><h1 class="Heading_h1__ff">{escape(s.title)}</h1><div class="Meta_root__gg"><span>Written by</span><span>The policy team</span><span>Published</span><span>{s.american}</span><span>Updated</span><span>March 2, 2026</span></div></div><div class="Article_grid__hh"><div class="Toc_root__ii"><a>Overview</a><a>What changes</a><a>Next steps</a></div><div class="Article_content__jj">{text}</div></div><div class="Cta_root__kk"><h2>Stay ahead of the rules</h2><p>Join twelve thousand compliance officers who read our letter every Thursday morning.</p></div><div class="More_root__ll"><h2>Keep reading</h2>{cards(s, "More_card__mm", 3)}</div></div></div><script id="__NEXT_DATA__" type="application/json">{data}</script></body>"""
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, n.og(s), kilobytes=30)}{body}</html>',
        found_in="page_text",
        published=s.day,
    )


@layout
def webflow_article(s: Story) -> Page:
    body = f"""<body class="body-2"><div data-collapse="medium" role="banner" class="navbar w-nav"><div class="container w-container"><nav role="navigation" class="nav-menu w-nav-menu"><a class="nav-link w-nav-link">Home</a><a class="nav-link">Updates</a></nav></div></div><div class="section wf-section"><div class="container-3 w-container"><h1 class="heading-4">{escape(s.title)}</h1><div class="w-layout-grid grid"><div class="text-block-7">{s.american}</div><div class="text-block-8">5 min</div></div><p class="paragraph-3">{escape(_MORE)}</p><div class="rich-text-block w-richtext">{paragraphs(s.paragraphs[:2])}<h3>In detail</h3>{paragraphs(s.paragraphs[2:])}</div></div></div><div class="section-5"><div class="w-dyn-list"><div role="list" class="w-dyn-items">{cards(s, "w-dyn-item", 4)}</div></div></div><div class="footer-3"><div class="text-block-9">© {s.at.year} Advisers. Registered in England. Nothing here is legal advice.</div></div></body>"""
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, kilobytes=10)}{body}</html>',
        found_in="page_text",
        published=s.day,
        body=(_MORE, *s.paragraphs[:2], "In detail", *s.paragraphs[2:]),
    )
