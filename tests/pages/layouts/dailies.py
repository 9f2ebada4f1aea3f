"""Newspapers and agencies that mark little or mislead: div-only, live pages, endless scroll, boxes, several dates."""

from html import escape

from tests.pages import noise as n
from tests.pages.layouts.cms import cards
from tests.pages.page import Page, layout, page, paragraphs
from tests.pages.stories import Story, story

_DEK = "Traders, insurers and two ministries explain what the step means for them, and what it leaves open"

_POINTS = (
    "Talks went on past midnight and ended without a vote.",
    "A general licence is expected by the end of the week.",
)


@layout
def endless_scroll(s: Story) -> Page:
    def one(told: Story) -> str:
        return f'<article class="scroll-article" data-url="/{told.slug}"><h1 class="scroll-article__headline">{escape(told.title)}</h1><div class="scroll-article__time">{told.words}, 09:12</div><div class="scroll-article__body">{paragraphs(told.paragraphs)}</div></article>'

    later = "".join(one(story(s.number + 300 + at, 9)) for at in range(3))
    body = f'<body>{n.nav()}<div id="stream">{one(s)}{later}</div>{n.footer()}</body>'
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, n.og(s), kilobytes=30)}{body}</html>',
        found_in="page_text",
        published=s.day,
    )


@layout
def div_only_daily(s: Story) -> Page:
    text = "".join(f'<div class="prgrph">{escape(one)}</div>' for one in s.paragraphs)
    body = f'<body><div class="hd">{n.div_nav("hd1")}</div><div class="cnt"><div class="lft"><div class="ttl">{escape(s.title)}</div><div class="sbttl">{_DEK}</div><div class="dt">{s.american} | 10:15 am</div><div class="ph"><img src="a.jpg"><div class="phcap">A tanker off the coast, in a file photo.</div></div><div class="txt">{text}</div></div><div class="rgt"><div class="mst">Most read</div>{cards(s, "mst-i", 6)}</div></div><div class="ft">Contact | Imprint | Subscriptions | © 2026</div></body>'
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, kilobytes=14)}{body}</html>',
        found_in="page_text",
        published=s.day,
        body=(_DEK, *s.paragraphs),
    )


@layout
def boxes_between_paragraphs(s: Story) -> Page:
    box = f'<div class="article-module"><h4>Read also</h4><ul>{"".join(f"<li><a>{escape(one.title)}</a></li>" for one in n.others(s, 3))}</ul></div>'
    quote = f'<div class="big-quote"><p>“{escape(s.paragraphs[1][:70])}”</p></div>'
    facts = '<div class="factbox"><h4>The list in figures</h4><p>There are 2,104 entries on it, of which 311 were added within the last year alone.</p></div>'
    video = (
        '<div class="video-embed"><p class="video-embed__title">Watch: what a licence is, and who needs one</p></div>'
    )
    text = f"{paragraphs(s.paragraphs[:1])}{box}{paragraphs(s.paragraphs[1:3])}{quote}{facts}{paragraphs(s.paragraphs[3:4])}{video}{paragraphs(s.paragraphs[4:])}"
    body = f'<body>{n.nav()}<main><header class="art-head"><h1>{escape(s.title)}</h1><p class="art-dek">{_DEK}</p><p class="art-meta">By A. Reporter <span>Published {s.american}, updated {s.at:%B} 28, 2026</span></p></header><div class="art-main">{text}</div><div class="tags-row"><a>Sanctions</a><a>{s.country}</a></div></main>{n.comments()}{n.footer()}</body>'
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, n.og(s), kilobytes=40)}{body}</html>',
        found_in="page_text",
        published=s.day,
        body=(_DEK, *s.paragraphs),
    )


@layout
def live_page_of_cards(s: Story) -> Page:
    entries = "".join(
        f'<li class="lx-stream__post-container"><article class="lx-post"><header class="lx-post__header"><time class="lx-post__stamp" datetime="{s.day}T{20 - at:02}:05:00Z">{20 - at}:05</time><h3 class="lx-post__title">What happened at step {at + 1} of the talks</h3></header><div class="lx-post__body">{paragraphs([one])}</div><footer class="lx-post__foot"><a>Share</a></footer></article></li>'
        for at, one in enumerate(s.paragraphs)
    )
    body = f'<body>{n.nav()}<main><h1 class="lx-title">{escape(s.title)}</h1><div class="lx-summary"><h2>Summary</h2><ul>{paragraphs(_POINTS, "li")}</ul></div><ol class="lx-stream">{entries}</ol></main>{n.footer()}</body>'
    gold = (
        "Summary",
        *_POINTS,
        *(
            word
            for at, one in enumerate(s.paragraphs)
            for word in (f"What happened at step {at + 1} of the talks", one)
        ),
    )
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, n.ld(n.news(s, **{"@type": "LiveBlogPosting"})), kilobytes=20)}{body}</html>',
        body=gold,
    )


@layout
def hnews_microformat(s: Story) -> Page:
    body = f'<body>{n.div_nav()}<div class="hentry hnews item"><h1 class="entry-title fn">{escape(s.title)}</h1><span class="vcard author">By <span class="fn">P. Writer</span>, <span class="source-org vcard"><span class="org fn">Wire Service</span></span></span><abbr class="updated dtstamp" title="2026-02-20T10:00:00Z">Feb. 20</abbr><abbr class="published" title="{s.iso}">{s.american}</abbr><div class="entry-content">{paragraphs(s.paragraphs)}</div><p class="entry-rights">Copyright {s.at.year} Wire Service. This material may not be rewritten.</p></div>{n.related(s)}</body>'
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s)}{body}</html>', found_in="time_element")


@layout
def og_title_for_sharing(s: Story) -> Page:
    body = f'<body>{n.nav()}<main><article><span class="kicker">Trade</span><h1>{escape(s.title)}</h1><div class="intro"><p>{_DEK}.</p></div><p class="posted">Posted on {s.words} at 8:30 am</p><div class="story">{paragraphs(s.paragraphs)}</div></article></main>{n.footer()}</body>'
    head = f'<head><meta charset="utf-8"><title>Why nobody saw this coming | Example</title><meta property="og:title" content="Why nobody saw this coming"><meta name="twitter:title" content="You will not believe who is on the list now">{n.scripts(12)}</head>'
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{head}{body}</html>',
        found_in="page_text",
        published=s.day,
        body=(f"{_DEK}.", *s.paragraphs),
    )


@layout
def logo_is_the_first_heading(s: Story) -> Page:
    body = f'<body><div class="top"><h1><a href="/">The Harbour Gazette and Commercial Advertiser</a></h1><h2>Founded 1871, printed daily except Sundays</h2></div>{n.div_nav()}<div class="main-col"><h3 class="cat">Shipping</h3><h2>{escape(s.title)}</h2><p class="by">From our correspondent. {s.words}.</p>{paragraphs(s.paragraphs)}</div><div class="second-col"><h3>In other news</h3>{cards(s, "brief", 4)}</div></body>'
    head = f'<head><meta charset="utf-8"><title>{escape(s.title)} - The Harbour Gazette and Commercial Advertiser</title></head>'
    gold = (f"From our correspondent. {s.words}.", *s.paragraphs)
    return page(
        s, f'<!DOCTYPE html><html lang="en">{head}{body}</html>', found_in="page_text", published=s.day, body=gold
    )


@layout
def title_only_of_the_site(s: Story) -> Page:
    body = f'<body><div class="wrap"><div class="menu-strip">{n.div_nav()}</div><div class="item"><span class="item-date">{s.words}</span><div class="item-head"><b>{escape(s.title)}</b></div><div class="item-text">{"<br><br>".join(map(escape, s.paragraphs))}</div></div><div class="lst"><b>Archive</b><br>{"<br>".join(f"{one.words} <a>{escape(one.title)}</a>" for one in n.others(s, 6))}</div></div></body>'
    return page(
        s,
        f"<html><head><title>Customs Union Secretariat</title></head>{body}</html>",
        found_in="page_text",
        published=s.day,
    )


@layout
def frames_of_nineties(s: Story) -> Page:
    text = "\n<p>\n".join(map(escape, s.paragraphs))
    body = f'<BODY BGCOLOR=white><CENTER><TABLE WIDTH=600><TR><TD><IMG SRC="top.gif"></TD></TR><TR><TD ALIGN=center><A HREF="a.htm">Home</A> | <A HREF="b.htm">Releases</A> | <A HREF="c.htm">Speeches</A></TD></TR></TABLE></CENTER><TABLE WIDTH=600><TR><TD><FONT SIZE=2>FOR IMMEDIATE RELEASE<BR>{s.american}</FONT><P><CENTER><FONT SIZE=4><B>{escape(s.title)}</B></FONT></CENTER><P>{text}<P><CENTER>-30-</CENTER></TD></TR></TABLE><HR><A HREF="index.htm">Return to index</A></BODY>'
    return page(
        s,
        f"<HTML><HEAD><TITLE>Press Release</TITLE></HEAD>{body}</HTML>",
        address=f"http://www.example.gov/press/pr{s.number}.htm",
        found_in="page_text",
        published=s.day,
        body=("FOR IMMEDIATE RELEASE", *s.paragraphs, "-30-"),
        encoding="cp1252",
    )


@layout
def preformatted_wire(s: Story) -> Page:
    text = "\n\n".join("\n".join(one[at : at + 68] for at in range(0, len(one), 68)) for one in s.paragraphs)
    body = f'<body><h2>{escape(s.title)}</h2><p><i>{s.american}</i></p><pre>\n{escape(text)}\n</pre><hr><p><a href="/">Wire index</a></p></body>'
    gold = tuple(" ".join(one[at : at + 68].strip() for at in range(0, len(one), 68)) for one in s.paragraphs)
    return page(
        s,
        f"<html><head><title>{escape(s.title)}</title></head>{body}</html>",
        found_in="page_text",
        published=s.day,
        body=gold,
    )


@layout
def print_view(s: Story) -> Page:
    body = f'<body onload="window.print()"><div class="print-logo">Example Times</div><div class="print-title"><h2>{escape(s.title)}</h2></div><div class="print-info">Published: {s.words} 07:00 | Source: https://www.example.com/{s.slug}</div><div class="print-content">{paragraphs(s.paragraphs)}</div><div class="print-foot">Printed from the archive on 14 March 2026. Only for personal use.</div></body>'
    return page(
        s,
        f'<html lang="en"><head><title>Print - {escape(s.title)}</title><link rel="canonical" href="https://www.example.com/{s.slug}"></head>{body}</html>',
        address=f"https://www.example.com/print/{s.number}",
        url=f"https://www.example.com/{s.slug}",
        found_in="page_text",
        published=s.day,
    )


@layout
def mailing_list_archive(s: Story) -> Page:
    body = f'<body><table id="wrapper"><tr><td><div class="awesomewrap"><h1 class="mc-subject">{escape(s.title)}</h1><table class="mcnTextBlock"><tbody><tr><td class="mcnTextContent">{paragraphs(s.paragraphs[:3])}</td></tr></tbody></table><table class="mcnTextBlock"><tbody><tr><td class="mcnTextContent">{paragraphs(s.paragraphs[3:])}</td></tr></tbody></table><table class="mcnFollowBlock"><tbody><tr><td class="mcnTextContent">Follow us on LinkedIn</td></tr></tbody></table><table class="mcnTextBlock"><tbody><tr><td class="mcnFooterContent"><em>Copyright © {s.at.year} Example, all rights reserved.</em><br>You receive this letter because you asked for it. <a>unsubscribe from this list</a></td></tr></tbody></table></div></td></tr></table></body>'
    return page(
        s,
        f'<!doctype html><html><head><meta charset="UTF-8"><meta property="og:title" content="{escape(s.title)}"><title>{escape(s.title)}</title></head>{body}</html>',
        found_in=None,
        published=None,
    )


@layout
def registration_teaser_before_text(s: Story) -> Page:
    body = f'<body>{n.consent("cmp-wrapper")}{n.nav()}<div class="article-layout"><div class="hero"><h1>{escape(s.title)}</h1></div><div class="promo-strip"><p>Save half on your first year and read without limits, on paper and on screen.</p></div><div class="when">First published on {s.words}. Last updated on 1 March 2026.</div><div class="layout__main"><p class="intro-par">{escape(s.paragraphs[0])}</p>{paragraphs(s.paragraphs[1:])}</div><div class="newsletter-block"><h3>The weekly digest</h3><p>All the rulings of the week in one letter, every Friday at noon.</p></div></div>{n.footer()}</body>'
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, n.og(s), kilobytes=50)}{body}</html>',
        found_in="page_text",
        published=s.day,
    )


@layout
def captions_as_paragraphs(s: Story) -> Page:
    image = '<div class="img-wrap"><img src="{}.jpg"><p class="img-text">Workers load sacks at the northern quay, 2024 (archive)</p></div>'
    text = "".join(
        paragraphs([one]) + (image.replace("{}", str(at)) if at % 3 == 1 else "") for at, one in enumerate(s.paragraphs)
    )
    body = f'<body>{n.nav()}<div class="content-wrap"><article class="full"><h1>{escape(s.title)}</h1><div class="info-line"><span>{s.words}</span> <span>Foreign desk</span></div>{text}<p class="sig">With reporting from the coast.</p></article></div>{n.footer()}</body>'
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, n.og(s))}{body}</html>',
        found_in="page_text",
        published=s.day,
        body=(*s.paragraphs, "With reporting from the coast."),
    )


@layout
def forum_of_exporters(s: Story) -> Page:
    replies = "".join(
        f'<div class="post reply" id="p{at}"><div class="postprofile">user{at}</div><div class="postbody"><p class="author">{s.words}, 1{at}:20</p><div class="content">I saw this too and asked my bank, which had not heard of it at all so far.</div></div></div>'
        for at in range(2)
    )
    body = f'<body id="phpbb">{n.div_nav()}<div id="page-body"><h2 class="topic-title"><a>{escape(s.title)}</a></h2><div class="post first" id="p1"><div class="postbody"><p class="author">by <strong>moderator</strong> » {s.at:%d} {s.at:%b %Y}, 10:22</p><div class="content">{"<br><br>".join(map(escape, s.paragraphs))}</div></div></div><div class="replies">{replies}</div></div><div class="copyright">Powered by a bulletin board</div></body>'
    return page(
        s,
        f'<!DOCTYPE html><html lang="en-gb"><head><title>{escape(s.title)} - Exporters forum</title></head>{body}</html>',
        found_in="page_text",
        published=s.day,
    )
