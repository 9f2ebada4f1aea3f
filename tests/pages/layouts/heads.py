"""What a page says of itself in its head, well or badly: JSON-LD in all shapes, OpenGraph, microdata, RDFa, addresses."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, layout, page, paragraphs
from tests.pages.stories import Story


def plain(s: Story, extra: str = "") -> str:
    """Return a body that says nothing by its marks."""
    return f'<body>{n.div_nav("top")}<div class="wrapper"><div class="headline"><h1>{escape(s.title)}</h1></div>{extra}<div class="copy">{paragraphs(s.paragraphs)}</div></div>{n.footer()}</body>'


@layout
def json_ld_graph(s: Story) -> Page:
    url = f"https://www.example.com/articles/{s.slug}"
    graph = {"@context": "https://schema.org", "@graph": [
        {"@type": "WebSite", "@id": "/#site", "name": "Example Trade"},
        {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home"}]},
        {"@type": "ItemList", "itemListElement": [n.news(one) for one in n.others(s, 3)]},
        {"@type": ["Article", "NewsArticle"], "@id": f"{url}#a", "headline": s.title.replace("&", "&amp;"), "datePublished": s.iso, "mainEntityOfPage": {"@id": url}},
    ]}  # fmt: skip
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s, n.ld(graph))}{plain(s)}</html>', address=url)


@layout
def json_ld_array(s: Story) -> Page:
    value = [
        {"@type": "Organization", "name": "Example Media"},
        n.news(s, headline=f"  {s.title} ", datePublished=s.at.strftime("%Y-%m-%dT%H:%M:%S+0000")),
        {"@type": "VideoObject", "uploadDate": "2020-01-01"},
    ]
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s, n.ld(value))}{plain(s)}</html>')


@layout
def json_ld_broken(s: Story) -> Page:
    broken = n.ld(n.news(s)).replace('"headline": "', '"headline": "The "next" step: ')
    head = n.head(s, broken, f'<meta property="article:published_time" content="{s.iso}">', n.og(s))
    return page(s, f'<!DOCTYPE html><html lang="en">{head}{plain(s)}</html>', found_in="meta")


@layout
def json_ld_trailing_comma(s: Story) -> Page:
    block = f'<script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","headline":"{s.title}","datePublished":"{s.iso}",}}</script>'
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s, block)}{plain(s)}</html>')


@layout
def open_graph_only(s: Story) -> Page:
    head = n.head(
        s,
        n.og(s, **{"og:url": f"http://www.example.com/story/{s.slug}?fbclid=abc", "og:description": s.paragraphs[0]}),
        f'<meta property="og:updated_time" content="2026-02-02T00:00:00Z"><meta property="og:published_time" content="{s.iso}">',
    )
    return page(
        s,
        f'<!DOCTYPE html><html prefix="og: https://ogp.me/ns#" lang="en">{head}{plain(s)}</html>',
        address=f"https://www.example.com/story/{s.slug}",
        url=f"http://www.example.com/story/{s.slug}",
        found_in="meta",
    )


@layout
def time_element_only(s: Story) -> Page:
    when = f'<p>Published <time datetime="{s.at:%Y-%m-%dT%H:%M:%S}+00:00">{s.words}</time></p>'
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s)}{plain(s, when)}</html>',
        found_in="time_element",
        published=s.iso,
    )


@layout
def url_date_only(s: Story) -> Page:
    address = f"https://www.example.com/world/{s.at:%Y/%m/%d}/{s.slug}.html"
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s)}{plain(s)}</html>',
        address=address,
        found_in="url",
        published=s.day,
    )


@layout
def url_date_in_one_word(s: Story) -> Page:
    address = f"https://www.example.com/news/{s.at:%Y%m%d}-{s.slug}"
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s)}{plain(s)}</html>',
        address=address,
        found_in="url",
        published=s.day,
    )


@layout
def microdata(s: Story) -> Page:
    body = f"""<body>{n.nav()}<div itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="mainEntityOfPage" content="https://www.example.com/{s.slug}"><h2 itemprop="headline">{escape(s.title)}</h2><h3 itemprop="author">By the Desk</h3><meta itemprop="datePublished" content="{s.iso}"><meta itemprop="dateModified" content="2026-02-02"><div itemprop="articleBody">{paragraphs(s.paragraphs)}</div></div><h1 class="site-name">Example Media</h1>{n.footer()}</body>"""
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s)}{body}</html>', found_in="meta")


@layout
def rdfa_dublin_core(s: Story) -> Page:
    head = n.head(
        s,
        f'<meta name="DC.title" content="{escape(s.title)}"><meta name="DC.date.issued" content="{s.at:%d/%m/%Y}" ><meta name="citation_publication_date" content="{s.at:%Y/%m/%d}"><meta name="DC.language" content="en">',
    )
    return page(s, f"<!DOCTYPE html><html>{head}{plain(s)}</html>", found_in="meta", published=s.day)


@layout
def title_with_site_first(s: Story) -> Page:
    head = f'<head><meta charset="utf-8"><title>Example Media :: {escape(s.title)}</title></head>'
    body = f'<body>{n.div_nav()}<h1 class="logo"><a href="/">Example Media</a></h1><div class="post"><h2 class="post-heading">{escape(s.title)}</h2><span class="stamp">{s.american}</span>{paragraphs(s.paragraphs)}</div>{n.footer()}</body>'
    return page(s, f'<!DOCTYPE html><html lang="en">{head}{body}</html>', found_in="page_text", published=s.day)


@layout
def future_modified_and_sidebar_dates(s: Story) -> Page:
    side = "".join(
        f'<li><time datetime="2026-03-0{at + 1}T09:00:00Z">{at + 1} March</time> {escape(one.title)}</li>'
        for at, one in enumerate(n.others(s, 3))
    )
    body = f'<body><aside><ul>{side}</ul></aside><header>{n.nav()}<span class="today-date">Sunday, 15 March 2026</span></header><main><article><h1>{escape(s.title)}</h1><p class="meta">Published: <time datetime="{s.iso}">{s.words}</time> Updated: <time datetime="2026-03-01T10:00:00Z">1 March 2026</time></p>{paragraphs(s.paragraphs)}</article></main>{n.footer()}</body>'
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s)}{body}</html>', found_in="time_element")
