"""Pages of papers, portals and wires that say when they were published each in another way, among other dates."""

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site, teasers
from tests.pages.sites.years import bare
from tests.pages.stories import Story


@site("Grain traders lose their accounts in Vienna", "2024-02-08T04:05:00", "news")
def graph_with_an_older_page_node(s: Story) -> Page:
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "@id": "/#w", "name": "Danube Daily", "datePublished": "2009-01-01"},
            {"@type": "WebPage", "@id": "/g#p", "datePublished": "2024-02-01T00:00:00+01:00", "name": s.title},
            {"@type": "NewsArticle", "headline": s.title, "datePublished": "2024-02-08T09:35:00+05:30"},
        ],
    }
    body = f'{n.nav("m")}<main><article><h1>{s.title}</h1><div class="story-body">{paragraphs(s.paragraphs)}</div></article></main>{n.footer()}'
    return page(
        s, document(f"<title>{s.title} | Danube Daily</title>{n.ld(graph)}", body), published="2024-02-08T04:05:00"
    )


@site("Port agents named in a new list", "2021-02-17T11:05:00", "release")
def microdata_in_the_story(s: Story) -> Page:
    body = f'<div id="top">{n.div_nav("t")}</div><div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{s.title}</h1><meta itemprop="dateModified" content="2021-02-19T08:00:00-05:00"><meta itemprop="datePublished" content="2021-02-17T06:05:00-05:00"><span class="ago">Two days ago</span><div itemprop="articleBody">{paragraphs(s.paragraphs)}</div></div>'
    return page(s, document(f"<title>{s.title}</title>", body), found_in="meta", published="2021-02-17T11:05:00")


@site("Insurers walk away from old tankers", "2024-06-11T18:20:00", "trade")
def updated_before_published_elements(s: Story) -> Page:
    body = f'<header><time class="today" datetime="2026-03-15">15 March 2026</time>{n.nav("x")}</header><main><article><h1>{s.title}</h1><p class="stamps">Updated <time datetime="2024-06-12T07:00:00Z">12 June 2024</time> &middot; Published <time datetime="2024-06-11T18:20:00Z">11 June 2024</time></p>{paragraphs(s.paragraphs)}</article></main>'
    return page(
        s, document(f"<title>{s.title}</title>", body), found_in="time_element", published="2024-06-11T18:20:00"
    )


@site("Potash cargo turned back at the lock", "2022-06-13T00:00:00", "trade")
def updated_and_published_in_one_line(s: Story) -> Page:
    body = f'{n.nav("x")}<div class="wrap"><h1>{s.title}</h1><div class="when">Updated 14 June 2022 09:10 | Published 13 June 2022 21:45</div><div class="copy">{paragraphs(s.paragraphs)}</div></div>{n.footer()}'
    return page(s, document(f"<title>{s.title} - Lock Gazette</title>", body), found_in="page_text", published=s.day)


@site("Three more ships lose their flags", "2020-02-07T00:00:00", "news")
def french_chrome_round_english(s: Story) -> Page:
    menu = "".join(
        f"<li><a href='/{k}'>{k}</a></li>" for k in ("Accueil", "Monde", "Politique", "Économie", "Sport", "Culture")
    )
    body = f'<nav><ul>{menu}</ul></nav><main><h1>{s.title}</h1><p class="infos">Publié le 7 février 2020 à 18h30, mis à jour le 9 février 2020</p>{paragraphs(s.paragraphs)}</main><footer>© 2020-2026 Tous droits réservés</footer>'
    return page(s, document(f"<title>{s.title}</title>", body, lang="fr"), found_in="page_text", published=s.day)


@site("What the ownership test means for dealers", "2019-04-03T00:00:00", "law")
def german_stand_with_dots(s: Story) -> Page:
    body = f'<div id="nav">{n.div_nav("n")}</div><div id="inhalt"><h1>{s.title}</h1><p class="meta-zeile">Stand: 03.04.2019 | Lesezeit: 3 Min.</p>{paragraphs(s.paragraphs)}<p class="druck"><a href="#">Seite drucken</a></p></div>'
    return page(s, document(f"<title>{s.title}</title>", body, lang="de"), found_in="page_text", published=s.day)


@site("Harbour board asks for longer wind-down", "2024-04-03T00:00:00", "news")
def british_numbers(s: Story) -> Page:
    body = f'{n.nav("m")}<main><h1>{s.title}</h1><p class="date">03/04/2024</p>{paragraphs(s.paragraphs)}</main>{n.footer("Quayside Review")}'
    return page(
        s,
        document(f"<title>{s.title}</title>", body, lang="en-GB"),
        found_in="page_text",
        published=s.day,
        address="https://www.quayside.example.org.uk/n/wind-down",
    )


@site("Freight forwarders settle with customs", "2024-04-03T00:00:00", "release")
def american_numbers(s: Story) -> Page:
    body = f'{n.nav("m")}<main><h1>{s.title}</h1><div class="posted">Posted: 04/03/2024</div>{paragraphs(s.paragraphs)}</main>{n.footer("Freight Desk")}'
    return page(
        s,
        document(f"<title>{s.title}</title>", body, lang="en-US"),  # as templates say everywhere
        found_in=None,
        published=None,
        address="https://freight.example.com/n/settle",
    )


@site("Silo owners told to open their books", "2018-06-05T00:00:00", "news")
def numbers_that_the_address_explains(s: Story) -> Page:
    body = f'{n.nav("m")}<main><h1>{s.title}</h1><div class="d">05/06/2018</div>{paragraphs(s.paragraphs)}</main>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="url",
        published=s.day,
        address="https://silo.example.com/2018/06/05/open-books",
    )


@site("Two trading houses appeal", "2025-09-30T12:00:00", "news")
def ago_with_a_title(s: Story) -> Page:
    body = f'{n.nav("m")}<div class="hentry"><h2 class="entry-title">{s.title}</h2><abbr class="published" title="2025-09-30T14:00:00+02:00">2 hours ago</abbr><div class="entry-content">{paragraphs(s.paragraphs)}</div></div>{n.comments()}'
    return page(
        s, document(f"<title>{s.title}</title>", body), found_in="time_element", published="2025-09-30T12:00:00"
    )


@site("Flour prices double behind the front", "2017-09-14T00:00:00", "news")
def only_the_address_has_it(s: Story) -> Page:
    body = f'{n.nav("m")}<main><h1>{s.title}</h1><p class="by">From our own desk</p>{paragraphs(s.paragraphs)}</main><footer><p>© 2005–2026 Mill Road Media</p></footer>'
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="url",
        published=s.day,
        address="https://millroad.example.net/news/2017/09/14/flour-prices",
    )


@site("Envoys meet on the border trade", "2016-08-22T00:00:00", "news")
def only_the_dateline_has_it(s: Story) -> Page:
    first = f"CHISINAU, 22 August 2016 – {s.paragraphs[0]}"
    body = (
        f"{n.nav('m')}<main><h1>{s.title}</h1>{paragraphs((first, *s.paragraphs[1:]))}</main>{n.footer('Border Wire')}"
    )
    return page(
        s,
        document(f"<title>{s.title}</title>", body),
        found_in="dateline",
        published=s.day,
        body=(first, *s.paragraphs[1:]),
    )


@site("Canal fees go up for listed ships", "2010-08-30T00:00:00", "trade")
def footer_full_of_years(s: Story) -> Page:
    body = f'<div id="hd">{n.div_nav("h")}</div><div id="bd"><h1>{s.title}</h1><h4>August 30, 2010</h4>{paragraphs(s.paragraphs)}</div><div id="ft">Copyright 1997-2026. Last modified: March 1, 2026. Best viewed in 1024 x 768.</div>'
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)


@site("Ferry line drops its northern call", "2014-11-11T00:00:00", "news")
def dated_list_before_the_story(s: Story) -> Page:
    side = teasers(
        "12.02.2026|Ice closes the inner roads",
        "11.02.2026|Pilots ask for more pay",
        "09.02.2026|New crane for pier four",
    )
    body = f'{n.nav("m")}<div class="col-l"><h3>Headlines</h3><ul>{side}</ul></div><div class="col-m"><h1>{s.title}</h1><p class="src">Baltic desk, 11.11.2014</p>{paragraphs(s.paragraphs)}</div>'
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)


@site("A reader’s guide to the new list", "2011-10-09T00:00:00", "law")
def blog_with_dated_comments(s: Story) -> Page:
    body = f'{n.nav("m")}<div class="post"><h2><a href="/guide" rel="bookmark">{s.title}</a></h2><p class="postmetadata">by desk on October 9, 2011 in lists, trade</p><div class="entry">{paragraphs(s.paragraphs)}</div></div>{n.comments("commentlist")}'
    return page(s, document(f"<title>{s.title} « Ledger</title>", body), found_in="page_text", published=s.day)


@site("Winter route stays shut", "2021-02-03T09:47:58", "trade")
def epoch_beside_a_short_date(s: Story) -> Page:
    body = f'{n.nav("m")}<main><h1>{s.title}</h1><span class="date" data-timestamp="1612345678">Feb 3</span>{paragraphs(s.paragraphs)}</main>'
    return page(
        s, document(f"<title>{s.title}</title>", body), found_in="time_element", published="2021-02-03T09:47:58"
    )


@site("Shipyard pleads for spare parts", "2022-12-01T00:00:00", "news")
def day_in_a_data_attribute(s: Story) -> Page:
    body = f'{n.nav("m")}<article><h1>{s.title}</h1><div class="story-date" data-date="2022-12-01">1 Dec</div>{paragraphs(s.paragraphs)}</article>{n.related(s)}'
    return page(s, document(f"<title>{s.title}</title>", body), found_in="time_element", published=s.day)


@site("Brokers count the cost of the cap", "2020-10-13T12:00:00", "trade")
def sailthru_among_others(s: Story) -> Page:
    head = f'<title>{s.title}</title><meta name="sailthru.expire_date" content="2030-10-13"><meta name="sailthru.date" content="Tue, 13 Oct 2020 12:00:00 GMT"><meta name="revised" content="2020-10-20">'
    body = f"{n.nav('m')}<main><h1>{s.title}</h1>{paragraphs(s.paragraphs)}</main>"
    return page(s, document(head, body), found_in="meta", published="2020-10-13T12:00:00")


@site("Coal barges queue at the weir", "2023-05-04T15:30:00", "trade")
def parsely_and_modified(s: Story) -> Page:
    head = f'<title>{s.title}</title><meta property="article:modified_time" content="2023-05-09T01:00:00Z"><meta name="parsely-pub-date" content="2023-05-04T23:30:00+08:00">'
    body = f"{n.nav('m')}<main><h1>{s.title}</h1><p>Last updated 9 May 2023</p>{paragraphs(s.paragraphs)}</main>"
    return page(s, document(head, body), found_in="meta", published="2023-05-04T15:30:00")


@site("Peace talks open without the ministers", "2001-09-06T00:00:00", "news")
def table_with_two_clocks(s: Story) -> Page:
    body = f"<table width=600><tr><td width=120 valign=top>{n.div_nav('l')}</td><td><font size=1>Thursday, 6 September, 2001, 13:41 GMT 14:41 UK</font><br><b><font size=4>{s.title}</font></b><p>{'<p>'.join(s.paragraphs)}</td></tr></table>"
    return page(
        s, bare(s.title, body), found_in="page_text", published=s.day, address="http://news.example.co.uk/hi/1529.stm"
    )


@site("Refinery closes its inland depot", "2019-06-03T00:00:00", "trade")
def wire_with_time_first(s: Story) -> Page:
    body = f'{n.nav("m")}<div class="w"><h1>{s.title}</h1><p class="ts">02:14 PM ET, Jun 3, 2019</p>{paragraphs(s.paragraphs)}</div>{n.footer()}'
    return page(s, document(f"<title>{s.title}</title>", body), found_in="page_text", published=s.day)
