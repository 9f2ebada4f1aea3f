"""Dailies of many countries in English, each with its own way to write when."""

import json
from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site, teasers
from tests.pages.stories import Story


@site("Berlin weighs tolls on ships without insurance", "2025-09-25T00:00:00", "news", 7)
def doubled_date(s: Story) -> Page:
    body = f"""<div id="root">{n.nav("hdr")}<main><article class="sc-x"><header><span class="kicker">Shipping</span><h1 class="sc-h">{escape(s.title)}</h1><div class="meta"><span aria-hidden="true">09/25/2025</span><span class="hidden-visually">September 25, 2025</span></div><p class="teaser-text">Ports would have to turn ships away, and some say they cannot.</p></header><div class="rich-text">{paragraphs(s.paragraphs[:4])}<div class="vjs-wrapper"><h2>Who checks a ship?</h2><p class="cookie-hint">To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video</p></div>{paragraphs(s.paragraphs[4:])}<p><em>Edited by: Desk</em></p></div></article></main></div>"""
    head = f'<title>{escape(s.title)} – Wave – 09/25/2025</title><meta property="og:title" content="{escape(s.title)} – Wave – 09/25/2025">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=("Ports would have to turn ships away, and some say they cannot.", *s.paragraphs, "Edited by: Desk"),
    )


@site("Treasury eyes cap on fees for wind-down licences", "2025-04-08T18:05:00", "news", 6)
def capital_paper(s: Story) -> Page:
    body = f"""{n.nav("hdr")}<main><div class="story-meta"><p class="story-meta__credit">Trade</p></div><div class="headline-block"><h2 class="headline">{escape(s.title)}</h2><p class="dek">Lawyers say that the fee is the point.</p></div><div class="story-meta__details"><p class="story-meta__authors">By The Desk</p><p class="story-meta__timestamp">04/08/2025 02:05 PM EDT</p></div><div class="story-text">{paragraphs(s.paragraphs)}</div><div class="pro"><p>This story was first published for subscribers to the trade service.</p></div></main>"""
    head = f'<title>{escape(s.title)} - CAPITAL</title><meta property="og:title" content="{escape(s.title)}">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        body=("Lawyers say that the fee is the point.", *s.paragraphs),
    )


@site("Refiner says it will stop buying through brokers", "2025-11-27T14:32:00", "trade", 7)
def business_channel(s: Story) -> Page:
    body = f"""{n.nav("nav")}<div id="MainContentContainer"><div class="ArticleHeader-wrapper"><div class="ArticleHeader-eyebrow">ENERGY</div><h1 class="ArticleHeader-headline">{escape(s.title)}</h1><div class="ArticleHeader-time"><time data-testid="published-timestamp" itemProp="datePublished" dateTime="2025-11-27T14:32:10+0000">Published Thu, Nov 27 2025<span class="ArticleHeader-timeHidden">9:32 AM EST</span></time><time itemProp="dateModified" dateTime="2025-11-28T02:11:00+0000">Updated Thu, Nov 27 20259:11 PM EST</time></div></div><div class="RenderKeyPoints-list"><div class="title">Key Points</div><ul><li>The refiner bought a fifth of its crude through brokers last year.</li><li>Its shares fell two per cent.</li></ul></div><div class="ArticleBody-articleBody">{paragraphs(s.paragraphs)}</div><div class="Related">{teasers("|Five things to know before the bell", tag="div")}</div></div>"""
    head = f"<title>{escape(s.title)}</title>"
    return page(
        s,
        document(head, body),
        found_in="time_element",
        published="2025-11-27T14:32:10Z",
        body=(
            "Key Points",
            "The refiner bought a fifth of its crude through brokers last year.",
            "Its shares fell two per cent.",
            *s.paragraphs,
        ),
    )


@site("Centre tells refiners to report foreign insurers", "2025-07-31T00:00:00", "news", 6)
def indian_daily(s: Story) -> Page:
    body = f"""<div class="container">{n.nav("nav")}<div class="articlepage"><h1 class="title">{escape(s.title)}</h1><h2 class="sub-title">Ministry wants names of clubs that cover older tankers</h2><div class="update-publish-time"><p class="publish-time-new"><span>Updated - August 01, 2025 07:12 am IST - NEW CAPITAL</span></p><p class="publish-time"><span>Published - July 31, 2025 11:41 pm IST</span></p></div><div class="author-name">PTI</div><div class="articlebodycontent">{paragraphs(s.paragraphs)}<div class="comments-shares"><p>Published - July 31, 2025 11:41 pm IST</p></div></div><div class="related-topics"><p>Related Topics</p><a>shipping</a></div></div></div>"""
    head = f'<title>{escape(s.title)} - The Daily</title><meta property="og:title" content="{escape(s.title)}">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=("Ministry wants names of clubs that cover older tankers", *s.paragraphs),
    )


@site("City banks asked to explain links to timber traders", "2025-02-26T06:05:00", "news", 6)
def island_daily(s: Story) -> Page:
    body = f"""{n.nav("nav")}<main><section><div class="paywall-tag">FOR SUBSCRIBERS</div><h1 class="font-header-lg">{escape(s.title)}</h1><div class="byline-box"><p>PUBLISHED</p><p>Feb 26, 2025, 02:05 PM</p><p>UPDATED</p><p>Feb 27, 2025, 09:12 AM</p></div><div class="storyline">{paragraphs(s.paragraphs)}</div></section></main>"""
    head = f'<title>{escape(s.title)} | The Island Times</title><meta property="og:title" content="{escape(s.title)}">'
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Silk firms look inland as ban spreads", "2025-06-17T00:00:00", "news", 6)
def harbour_morning_post(s: Story) -> Page:
    body = f"""<div id="__next">{n.div_nav("css-nav")}<div class="css-1"><div class="css-2">Economy / Trade</div><h1 class="css-3"><span data-qa="ContentHeadline-ContainerWithTag">{escape(s.title)}</span></h1><ul class="css-4"><li>Buyers abroad want proof of where each bale was spun</li><li>Officials promise help, but not with papers</li></ul><div class="css-5"><div>Reading Time: 3 minutes</div><div><time datetime="">Published: 2:05pm, 17 Jun 2025</time><time>Updated: 5:40pm, 18 Jun 2025</time></div></div><section data-qa="ContentBody-ContentBodyContainer">{paragraphs(s.paragraphs)}</section></div></div>"""
    head = f'<title>{escape(s.title)} | Morning Post</title><meta property="og:title" content="{escape(s.title)}">'
    return page(
        s,
        document(head, body),
        found_in="time_element",
        published=s.day,
        body=(
            "Buyers abroad want proof of where each bale was spun",
            "Officials promise help, but not with papers",
            *s.paragraphs,
        ),
    )


@site("Valley watchdog blocks three exchange offices", "2025-10-03T00:00:00", "news", 5)
def exile_paper(s: Story) -> Page:
    body = f"""<div id="app"><div class="Header">{n.div_nav("Header-nav")}</div><article class="GeneralMaterial-article"><div class="RichTitle">news</div><h1 data-testid="simple-title" class="SimpleTitle-root">{escape(s.title)}</h1><div class="MetaItem"><time data-testid="timestamp">2:05 pm, October 3, 2025</time></div><div class="MetaItem">Source: <a>Exile</a></div><div class="GeneralMaterial-body">{paragraphs(s.paragraphs)}</div><div class="DonatesTeaser"><h3>Support us</h3><p>We are read where we are banned. That is only possible with your help, in any amount.</p></div></article></div>"""
    head = f'<title>{escape(s.title)} — Exile</title><meta property="og:title" content="{escape(s.title)} — Exile">'
    return page(s, document(head, body), found_in="time_element", published=s.day)


@site("Text-only edition: Ferry operator added to list", "2025-03-06T00:00:00", "news", 6)
def text_only_edition(s: Story) -> Page:
    title = "Ferry operator added to list"
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} : Radio</title></head><body><header><a href="/">Text-Only Version</a><a href="https://www.radio.example.org/1">Go To Full Site</a></header><main><article><div class="story-head"><h1 class="story-title">{title}</h1><p class="slug-line">By Staff</p><p>Thursday, March 6, 2025 • 2:05 PM EST</p></div><hr><div class="paragraphs-container">{paragraphs(s.paragraphs)}</div></article></main><footer><nav><ul><li>Home</li><li>News</li></ul></nav></footer></body></html>"""
    return page(s, html, address="https://text.radio.example.org/1", title=title, found_in="page_text", published=s.day)


@site("Port authority’s cables name eleven buyers", "2025-12-01T00:00:00", "news", 6)
def reader_mode_copy(s: Story) -> Page:
    html = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{s.title}</title><!-- saved from url=(0044)https://www.leaks.example.org/cables --></head><body class="sans-serif loaded light"><div class="container" dir="ltr"><div class="header reader-header"><a class="domain reader-domain" href="https://www.leaks.example.org/cables">leaks.example.org</a><div class="domain-border"></div><h1 class="reader-title">{s.title}</h1><div class="credits reader-credits">Newsroom</div><div class="meta-data"><div class="reader-estimated-time">3-4 minutes</div></div></div><hr><div class="content"><div class="moz-reader-content"><div id="readability-page-1" class="page"><p>1 December 2025</p>{paragraphs(s.paragraphs)}</div></div></div></div></body></html>"""
    return page(
        s,
        html,
        address="https://www.leaks.example.org/cables",
        found_in="page_text",
        published=s.day,
    )


@site("Cached: Embargo list grows by nine", "2025-08-20T00:00:00", "news", 6)
def cached_copy(s: Story) -> Page:
    title = "Embargo list grows by nine"
    html = f"""<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><base href="https://www.gazette.example.com/list-grows"><title>{title} | Gazette</title></head><body><div id="google-cache-hdr" style="background:#fff"><div><span>This is a cache of <a>https://www.gazette.example.com/list-grows</a>. It is a snapshot of the page as it appeared on 24 Sep 2025 10:11:12 GMT. The current page could have changed in the meantime.</span> <a>Learn more</a>.</div><div><span>Full version</span> <a>Text-only version</a> <a>View source</a></div></div><div style="position:relative"><div id="nav">{n.div_nav("n")}</div><div id="story"><h1>{title}</h1><p class="when">20 August 2025</p>{paragraphs(s.paragraphs)}</div></div></body></html>"""
    return page(
        s,
        html,
        address="https://www.gazette.example.com/list-grows",
        title=title,
        found_in="page_text",
        published=s.day,
    )


@site("Harbour pilots want a say in who comes in", "2025-05-06T00:00:00", "news", 7)
def state_only_story(s: Story) -> Page:
    story = {
        "props": {
            "pageProps": {
                "story": {
                    "headline": s.title,
                    "publishedAt": "2025-05-06T04:00:00.000Z",
                    "body": {
                        "content": [
                            {"type": "paragraph", "content": [{"type": "text", "value": one}]} for one in s.paragraphs
                        ]
                    },
                }
            }
        }
    }
    body = f"""<div id="__next"><div class="skeleton"></div></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(story)}</script>"""
    head = f'<title>{escape(s.title)} - Terminal</title><meta property="og:title" content="{escape(s.title)}">'
    return page(s, document(head, body), found_in="page_text", published="2025-05-06T04:00:00Z")


@site("ORDER No. 17 ON THE TRANSIT OF TIMBER", "2025-03-19T00:00:00", "notice", 8)
def positioned_lines_of_a_pdf(s: Story) -> Page:
    def lines(words: str) -> list[str]:
        out, line = [], ""
        for word in words.split():
            if len(line) + len(word) > 80:
                out.append(line)
                line = word
            else:
                line = f"{line} {word}".strip()
        return [*out, line]

    printed = [
        "MINISTRY OF FORESTS",
        s.title,
        "19 March 2025",
        *(one for words in s.paragraphs for one in lines(words)),
    ]
    text = "".join(
        f'<div class="t m0 x{at % 3} h{2 if at > 1 else 1} y{at} ff1 fs{0 if at > 1 else 1} fc0 sc0 ls0 ws0">{escape(one)}</div>'
        for at, one in enumerate(printed)
    )
    html = f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"/><meta name="generator" content="pdf2htmlEX"/><title></title></head><body><div id="sidebar"><div id="outline"></div></div><div id="page-container"><div id="pf1" class="pf w0 h0" data-page-no="1"><div class="pc pc1 w0 h0">{text}</div></div></div><div class="loading-indicator"></div></body></html>"""
    return page(s, html, address="https://www.forests.example/order-17.html", found_in="page_text", published=s.day)
