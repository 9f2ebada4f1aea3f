"""Pages of ministries and papers of many countries, mostly without a mark that says which line is the headline."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, layout, page, paragraphs
from tests.pages.stories import Story


def plain(s: Story, told: str, body: str, *head: str, **gold: object) -> Page:
    """Return a page with a ``title`` element and a body; its date stands in the text."""
    html = f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{told}</title>{"".join(head)}{n.scripts(4)}</head><body>{body}</body></html>'
    return page(s, html, **{"found_in": "page_text", "published": s.day, **gold})


@layout
def kicker_within_h1(s: Story) -> Page:
    body = f'{n.nav()}<main><h1><span class="kicker">Foreign policy</span> <span class="hed">{escape(s.title)}</span></h1><p class="date">{s.words}</p>{paragraphs(s.paragraphs)}</main>{n.footer()}'
    return plain(s, f"{escape(s.title)} - Herald", body)


@layout
def kicker_block_in_h1(s: Story) -> Page:
    body = f'{n.nav()}<main><header><h1 class="article-title"><small>Press statement 12/2026</small><br>{escape(s.title)}</h1><div class="meta">{s.words}</div></header>{paragraphs(s.paragraphs)}</main>'
    return plain(s, f"Ministry | {escape(s.title)}", body, n.og(s))


@layout
def headline_in_div_of_head(s: Story) -> Page:
    body = f'<div class="logo"><h1>Daily Example</h1></div>{n.div_nav()}<div class="story"><div class="story-head"><div class="section">World</div><div class="head1">{escape(s.title)}</div><div class="stamp">{s.words}</div></div><div class="story-text">{paragraphs(s.paragraphs)}</div></div>'
    return plain(s, "Daily Example - World news", body)


@layout
def headline_above_a_table(s: Story) -> Page:
    body = f'<div id="hd"><h1>Ministry of Trade</h1></div>{n.div_nav("gnb")}<div class="view"><div class="view_tit">{escape(s.title)}</div><table class="view_info"><tr><th>Writer</th><td>Public affairs</td><th>Date</th><td>{s.day}</td><th>Views</th><td>1,204</td></tr></table><div class="view_cont">{paragraphs(s.paragraphs)}</div></div>'
    return plain(s, "Press releases | Ministry of Trade", body)


@layout
def bulletin_table(s: Story) -> Page:
    text = "<br><br>".join(map(escape, s.paragraphs))
    body = f'{n.div_nav("lnb")}<table class="board"><tr><th>Title</th><td colspan="3">{escape(s.title)}</td></tr><tr><th>Date</th><td>{s.day}</td><th>Department</th><td>Sanctions Division</td></tr><tr><td colspan="4" class="cont">{text}</td></tr></table>'
    return plain(s, "Notice board", body)


@layout
def strong_headline_in_paragraph(s: Story) -> Page:
    body = f'<div id="banner"><img src="flag.gif" alt="Government"></div>{n.div_nav()}<div id="content"><h2>Media centre</h2><p align="center"><strong>{escape(s.title)}</strong></p><p>{s.words}</p>{paragraphs(s.paragraphs)}</div>'
    return plain(s, "Ministry of Foreign Affairs - Media centre", body)


@layout
def capital_headline(s: Story) -> Page:
    body = f'<table width="760"><tr><td>{n.div_nav()}</td></tr><tr><td><p align="center"><b>{escape(s.title.upper())}</b></p><p align="right">{s.words}</p>{paragraphs(s.paragraphs)}</td></tr></table>'
    return plain(s, "Embassy of the Republic", body, title=s.title.upper())


@layout
def h3_below_section_h1(s: Story) -> Page:
    body = f'{n.nav()}<div class="page-title"><h1>Press Releases</h1></div><div class="content"><h3>{escape(s.title)}</h3><span class="dt">{s.words}</span><div>{paragraphs(s.paragraphs)}</div></div>{n.footer()}'
    return plain(s, "Press Releases - Treasury", body)


@layout
def h2_with_site_h1(s: Story) -> Page:
    body = f'<header><h1 class="brand">The Gazette of the Islands</h1>{n.nav()}</header><div id="main"><h2>{escape(s.title)}</h2><p>{s.words}</p>{paragraphs(s.paragraphs)}</div>{n.related(s)}'
    return plain(s, f"{escape(s.title)} « The Gazette of the Islands", body)


@layout
def title_cut_short(s: Story) -> Page:
    body = f'{n.nav()}<article><h1>{escape(s.title)}</h1><time datetime="{s.day}">{s.words}</time>{paragraphs(s.paragraphs)}</article>'
    return plain(s, f"{escape(s.title[:34])}... - News", body, found_in="time_element")


@layout
def title_of_other_words(s: Story) -> Page:
    body = f'{n.nav()}<article><p class="overline">Analysis</p><h1>{escape(s.title)}</h1><p class="byline">By the desk, {s.words}</p>{paragraphs(s.paragraphs)}</article>'
    return plain(
        s,
        "What the new rules mean for traders and banks | Weekly",
        body,
        '<meta property="og:title" content="What the new rules mean for traders and banks">',
    )


@layout
def numbered_release(s: Story) -> Page:
    body = f'{n.nav()}<div class="region-content"><h1 class="page-header">Press release No. 114/{s.at.year}</h1><h2 class="node-title">{escape(s.title)}</h2><p>{s.words}</p>{paragraphs(s.paragraphs)}</div>'
    return plain(s, f"{escape(s.title)} | Federal Office", body)


@layout
def dateline_above(s: Story) -> Page:
    body = f'{n.nav()}<div class="cont"><p class="fecha">{s.words}</p><p class="titulo">{escape(s.title)}</p>{paragraphs(s.paragraphs)}</div>{n.footer()}'
    return plain(s, "Ministerio - Sala de prensa", body)


@layout
def span_headline(s: Story) -> Page:
    body = f'<div class="top">{n.div_nav()}</div><span id="lblSection">News</span><br><span id="lblTitle" class="NewsTitle">{escape(s.title)}</span><br><span id="lblDate">{s.at:%d/%m/%Y}</span><br><span id="lblBody">{"<br><br>".join(map(escape, s.paragraphs))}</span>'
    return plain(s, "Central Bank", body)


@layout
def list_item_layout(s: Story) -> Page:
    body = f'{n.nav()}<ul class="detail"><li class="subject">{escape(s.title)}</li><li class="info"><span>{s.day}</span><span>Hit 33</span></li><li class="text">{paragraphs(s.paragraphs)}</li></ul>'
    return plain(s, "Newsroom > Press", body)


@layout
def definition_layout(s: Story) -> Page:
    body = f'<h1>Customs Service</h1>{n.nav()}<dl class="bbs"><dt>{escape(s.title)}</dt><dd class="date">{s.day}</dd><dd class="body">{paragraphs(s.paragraphs)}</dd></dl>'
    return plain(s, "Customs Service", body)


@layout
def amp_without_marks(s: Story) -> Page:
    body = f'<amp-sidebar id="s">{n.nav()}</amp-sidebar><header><a href="/">Example</a></header><main><h1 class="hl">{escape(s.title)}</h1><p class="pub">{s.words}</p>{paragraphs(s.paragraphs)}</main>'
    return plain(
        s,
        escape(s.title),
        body,
        f'<link rel="canonical" href="https://www.example.com/{s.slug}">',
        address=f"https://www.example.com/{s.slug}?amp=1",
        url=f"https://www.example.com/{s.slug}",
    )


@layout
def two_h1(s: Story) -> Page:
    body = f'<h1 id="site-name">Ministry of Finance</h1>{n.nav()}<div class="main"><h1>{escape(s.title)}</h1><p><em>{s.words}</em></p>{paragraphs(s.paragraphs)}</div>{n.footer()}'
    return plain(s, "Ministry of Finance", body)


@layout
def headline_is_a_link(s: Story) -> Page:
    body = f'<div id="header"><h1><a href="/">Monitor of Trade</a></h1></div>{n.div_nav()}<div class="post"><h2 class="posttitle"><a href="/{s.slug}" rel="bookmark">{escape(s.title)}</a></h2><small>{s.american}</small><div class="entry">{paragraphs(s.paragraphs)}</div></div>'
    return plain(s, f"Monitor of Trade &raquo; Blog Archive &raquo; {escape(s.title)}", body)


@layout
def preformatted_release(s: Story) -> Page:
    text = "\n\n".join(map(escape, s.paragraphs))
    html = f"<HTML><HEAD><TITLE>{escape(s.title)}</TITLE></HEAD><BODY><H2>{escape(s.title)}</H2><PRE>{s.words}\n\n{text}\n</PRE></BODY></HTML>"
    return page(s, html, found_in="page_text", published=s.day)


@layout
def center_headline(s: Story) -> Page:
    html = f"<html><head><title>Untitled Document</title></head><body bgcolor=white><center><h3>OFFICE OF TRADE CONTROLS</h3><font size=+2>{escape(s.title)}</font><p>{s.words}</center><p>{'<p>'.join(map(escape, s.paragraphs))}</body></html>"
    return page(s, html, found_in="page_text", published=s.day)


@layout
def meta_title_only(s: Story) -> Page:
    body = f'{n.nav()}<div class="wrapper"><div class="txt-40 bold">{escape(s.title)}</div><div class="txt-12">{s.words}</div><div class="rich">{paragraphs(s.paragraphs)}</div></div>'
    return plain(s, "Agency", body, f'<meta name="twitter:title" content="{escape(s.title)}">')


@layout
def breadcrumb_ends_with_title(s: Story) -> Page:
    body = f'{n.nav()}<div class="crumbs"><a href="/">Home</a> &gt; <a href="/n">News</a> &gt; {escape(s.title)}</div><div class="art"><h2 class="tit">{escape(s.title)}</h2><div class="inf">{s.words} | Source: Press office</div>{paragraphs(s.paragraphs)}</div>'
    return plain(s, f"{escape(s.title)}_Press office", body)


@layout
def og_with_site_in_front(s: Story) -> Page:
    body = f'{n.nav()}<section><h1>{escape(s.title)}</h1><span class="date">{s.words}</span>{paragraphs(s.paragraphs)}</section>'
    return plain(
        s,
        f"Bank of Example: {escape(s.title)}",
        body,
        f'<meta property="og:title" content="Bank of Example: {escape(s.title)}">',
    )


@layout
def headline_in_strong_div(s: Story) -> Page:
    body = f'<div class="hdr">Government Portal</div>{n.div_nav()}<div class="body"><div><b>{escape(s.title)}</b></div><div><i>{s.words}</i></div><div>{"</div><div>".join(map(escape, s.paragraphs))}</div></div>'
    return plain(s, "Government Portal", body)


@layout
def topic_h1_story_h2(s: Story) -> Page:
    body = f'{n.nav()}<main><h1 class="topic">Sanctions</h1><article><h2 class="headline">{escape(s.title)}</h2><p class="time">{s.words}</p>{paragraphs(s.paragraphs)}</article></main>{n.related(s)}'
    return plain(s, "Sanctions - Example Radio", body)
