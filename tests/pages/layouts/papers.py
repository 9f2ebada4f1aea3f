"""Newspapers: paid texts, stubs, newsletters and boxes between the paragraphs, AMP."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, layout, page, paragraphs
from tests.pages.stories import Story

_PAID = {
    "isAccessibleForFree": False,
    "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"},
}


@layout
def paid_text_in_page(s: Story) -> Page:
    body = f"""<body>{n.nav("standard-nav")}<main><article class="story"><header><h1>{escape(s.title)}</h1><div class="byline">By the Foreign Desk</div></header><section class="story-content">{paragraphs(s.paragraphs[:2])}<div class="paywall">{paragraphs(s.paragraphs[2:])}</div></section></article></main><div class="paywall-overlay" hidden><p>Subscribe now for one a month.</p></div>{n.footer()}</body>"""
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s, n.ld(n.news(s, **_PAID)))}{body}</html>')


@layout
def paid_stub(s: Story) -> Page:
    wall = '<div class="subscription-wall"><h2>Subscribe to continue reading</h2><p>Get unlimited access from 1 a month. Cancel at any time.</p><a>Already a subscriber? Log in</a></div>'
    body = f"""<body>{n.nav("standard-nav")}<main><article class="story"><header><h1>{escape(s.title)}</h1></header><div class="story-content"><p>{escape(s.paragraphs[0])}</p><p>{escape(s.paragraphs[1])}</p></div>{wall}</article></main>{n.related(s)}{n.footer()}</body>"""
    node = n.news(s, isAccessibleForFree="False")
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, n.ld(node))}{body}</html>',
        body=s.paragraphs[:2],
        walled="paywall",
    )


@layout
def stub_without_marks(s: Story) -> Page:
    body = f"""<body>{n.div_nav()}<div class="wrap"><h1>{escape(s.title)}</h1><p class="date">{s.words}</p><div class="text"><p>{escape(s.paragraphs[0])}</p></div><div class="box"><p>This article is for subscribers only.</p><p>To read the full story, please <a>log in</a> or choose a subscription.</p></div></div>{n.footer()}</body>"""
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s)}{body}</html>',
        body=s.paragraphs[:1],
        walled="paywall",
        found_in="page_text",
        published=s.day,
    )


@layout
def text_in_json_ld_only(s: Story) -> Page:
    body = f'<body>{n.nav()}<main><h1>{escape(s.title)}</h1><div class="body"><p>{escape(s.paragraphs[0])}</p></div><div class="regwall">Register free to read on</div></main>{n.footer()}</body>'
    node = n.news(s, articleBody="\n\n".join(s.paragraphs), isAccessibleForFree=False)
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s, n.ld(node))}{body}</html>')


@layout
def newsletter_interludes(s: Story) -> Page:
    box = '<aside class="newsletter-signup"><h3>Sign up to First Edition</h3><p>Our morning email breaks down the key stories of the day.</p></aside>'
    more = f'<div class="also-read"><p>Also read: {escape(n.others(s, 1)[0].title)}</p></div>'
    quote = f'<aside class="pullquote"><blockquote>{escape(s.paragraphs[2][:60])}</blockquote></aside>'
    text = (
        paragraphs(s.paragraphs[:2]) + box + paragraphs(s.paragraphs[2:4]) + quote + more + paragraphs(s.paragraphs[4:])
    )
    body = f'<body>{n.consent("fc-consent-root")}{n.nav("dcr-nav")}<main><h1 class="dcr-1">{escape(s.title)}</h1><div class="dcr-standfirst"><p>A notice of the ministry, and what it means</p></div><details class="dcr-date"><summary>{s.at:%a} {s.at.day} {s.at:%b %Y} {s.at:%H.%M} GMT</summary></details><div id="maincontent"><div class="article-body-commercial-selector article-body-viewer-selector">{text}</div></div></main>{n.related(s, "Most viewed")}{n.comments("discussion")}{n.footer()}</body>'
    head = n.head(s, n.og(s, **{"article:published_time": s.iso, "og:url": f"https://www.example.com/world/{s.slug}"}))
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{head}{body}</html>',
        address=f"https://www.example.com/world/{s.slug}?CMP=share_btn",
        url=f"https://www.example.com/world/{s.slug}",
        found_in="meta",
        body=("A notice of the ministry, and what it means", *s.paragraphs),
    )


@layout
def amp_page(s: Story) -> Page:
    url = f"https://www.example.com/news/{s.slug}"
    head = f'<head><meta charset="utf-8"><title>{escape(s.title)}</title><link rel="canonical" href="{url}">{n.ld(n.news(s))}<style amp-boilerplate>body{{visibility:hidden}}</style><script async src="https://cdn.ampproject.org/v0.js"></script></head>'
    body = f'<body><amp-analytics></amp-analytics><header class="amp-header"><amp-sidebar id="s" layout="nodisplay">{n.div_nav("amp-menu")}</amp-sidebar></header><article class="amp-article"><h1>{escape(s.title)}</h1><amp-img src="a.jpg"></amp-img><div class="amp-body">{paragraphs(s.paragraphs[:3])}<amp-ad type="doubleclick"></amp-ad>{paragraphs(s.paragraphs[3:])}</div></article><amp-list><div>More stories load here</div></amp-list></body>'
    return page(
        s,
        f"<!doctype html><html ⚡ lang='en'>{head}{body}</html>",
        address=f"https://www.example.com/news/{s.slug}/amp/",
        url=url,
    )


@layout
def amp_cache_no_canonical(s: Story) -> Page:
    head = f'<head><meta charset="utf-8"><title>{escape(s.title)}</title></head>'
    body = f'<body><article><h1>{escape(s.title)}</h1><p class="published-time">{s.at:%Y-%m-%d %H:%M} UTC</p>{paragraphs(s.paragraphs)}</article></body>'
    address = f"https://www-example-com.cdn.ampproject.org/c/s/www.example.com/world/{s.slug}.amp.html"
    return page(
        s,
        f"<!doctype html><html amp lang='en'>{head}{body}</html>",
        address=address,
        url=f"https://www.example.com/world/{s.slug}.html",
        found_in="page_text",
        published=s.day,
    )


@layout
def paper_mobile(s: Story) -> Page:
    body = f'<body><div class="m-top">{n.div_nav("m-menu")}</div><div class="m-article"><h1>{escape(s.title)}</h1><div class="m-meta">{s.words}, 07:30</div><div class="m-text">{paragraphs(s.paragraphs)}</div><div class="m-share">Share Tweet</div></div><div class="m-more">{n.related(s)}</div></body>'
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, n.ld(n.news(s)))}{body}</html>',
        address=f"https://m.example.com/{s.slug}?utm_source=feed&utm_medium=rss",
        url=f"https://example.com/{s.slug}",
    )
