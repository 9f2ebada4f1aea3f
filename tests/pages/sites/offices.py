"""Courts, central banks, exchanges, ports and regulators, with dates in as many ways as they write them."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site
from tests.pages.stories import Story


@site("The General Court annuls the listing of a dredging company", "2025-09-10T00:00:00", "release", 5)
def court_press_release(s: Story) -> Page:
    body = f"""<div class="bandeau">{n.div_nav("onglets")}</div><div id="contenu"><p class="institution">Court of Justice<br>PRESS AND INFORMATION</p><h2>PRESS RELEASE No 118/25</h2><p class="lieu">Luxembourg, 10 September 2025</p><p class="affaire">Judgment of the General Court in Case T-000/23 | Silt Dredging v Council</p><h1 class="titre">{escape(s.title)}</h1><p class="chapeau">The Council did not show that the company still worked for the port authority</p>{paragraphs(s.paragraphs)}<p class="nota"><strong>NOTE:</strong> An appeal may be brought before the Court within two months and ten days.</p></div>"""
    head = "<title>Press release No 118/25 - Judgment in Case T-000/23</title>"
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(
            "The Council did not show that the company still worked for the port authority",
            *s.paragraphs,
            "NOTE: An appeal may be brought before the Court within two months and ten days.",
        ),
    )


@site(
    "Notice to financial institutions on dealings with persons designated by the Security Council",
    "2025-02-21T00:00:00",
    "notice",
    6,
)
def monetary_authority(s: Story) -> Page:
    body = f"""<header class="mas-header">{n.nav("mas-menu")}</header><main><section class="mas-page-header"><div class="mas-breadcrumb"><a>Regulation</a><a>Notices</a></div><div class="mas-tag">Notices</div><h1 class="mas-text-h1">{escape(s.title)}</h1><div class="mas-meta"><div><span class="mas-meta__label">Published Date:</span> <span>21 Feb 2025</span></div><div><span class="mas-meta__label">Effective from</span> <span>28 Feb 2025</span></div></div></section><section class="mas-rte-content">{paragraphs(s.paragraphs)}</section></main>{n.footer("Authority")}"""
    head = f'<title>{escape(s.title)}</title><meta property="og:title" content="{escape(s.title)}"><meta property="og:site_name" content="Monetary Authority">'
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Update on exposure to sanctioned counterparties", "2025-03-27T07:00:00", "news", 5)
def exchange_announcement(s: Story) -> Page:
    body = f"""<div class="ann-header">{n.div_nav("lse")}</div><div class="news-article"><h1 class="company-name">ANSELM GRAIN HOLDINGS PLC</h1><div class="news-article-title">{escape(s.title)}</div><div class="news-article-meta"><span>Released 07:00:05 27 March 2025</span></div><div class="news-article-content"><div class="rns"><p>RNS Number : 0000X<br>Anselm Grain Holdings PLC<br>27 March 2025</p><p><b>Anselm Grain Holdings PLC</b></p><p><b>{escape(s.title)}</b></p>{paragraphs(s.paragraphs)}<p>This information is provided by RNS, the news service of the exchange.</p></div></div></div>"""
    head = f"<title>{escape(s.title)} - 07:00:05 27 Mar 2025 - News article | Exchange</title>"
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(*s.paragraphs, "This information is provided by RNS, the news service of the exchange."),
    )


@site("Vessels barred from the inner harbour until further notice", "2025-06-24T00:00:00", "notice", 5)
def port_notice(s: Story) -> Page:
    body = f"""<div id="hd"><img alt="Port of Orla"><p>PORT OF ORLA</p></div><div id="nv">{n.div_nav("n")}</div><div id="ct"><h2>Notices to Mariners</h2><h3>No. 31/2025: {escape(s.title)}</h3><p>Tuesday, 24th June, 2025</p>{paragraphs(s.paragraphs)}<p>Harbour Master</p></div><div id="sb"><h3>Tides</h3><p>Today: 25 June 2025</p><p>High water 04.12, low water 10.31</p></div>"""
    head = "<title>Port of Orla</title>"
    return page(
        s,
        document(head, body),
        title=f"No. 31/2025: {s.title}",
        found_in="page_text",
        published=s.day,
        body=(*s.paragraphs, "Harbour Master"),
    )


@site("Regulator warns of forged certificates of origin", "2025-04-16T00:00:00", "news", 5)
def scam_warning(s: Story) -> Page:
    body = f"""<div class="skiplink"><a>Skip to content</a></div>{n.nav("primary")}<div class="alert-banner"><p>Our telephone lines close at noon on Friday.</p></div><main id="content"><div class="content-header"><div class="content-type">Consumer alert</div><h1>{escape(s.title)}</h1><ul class="dates"><li>First published: 16/04/2025</li><li>Last updated: 22/05/2025</li></ul></div><div class="body-text">{paragraphs(s.paragraphs)}</div></main>"""
    head = f'<title>Regulator warns of forged certificates | Conduct Authority</title><meta name="DC.title" content="{escape(s.title)}">'
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Agency for Trade Security publishes first list of unreliable carriers", "2025-08-19T00:00:00", "release", 6)
def finnish_authority(s: Story) -> Page:
    body = f"""<header>{n.nav("menu")}</header><main><div class="breadcrumb"><a>Front page</a><a>Current issues</a></div><article><h1>{escape(s.title)}</h1><div class="publish-info"><span>Publication date 19.8.2025 9.30</span> | <span>Published in English on 20.8.2025 at 14.05</span></div><div class="type">Press release</div><p class="ingress">The list names four hauliers and will be revised each quarter.</p>{paragraphs(s.paragraphs)}<h3>Inquiries:</h3><p>Senior adviser, tel. +358 000</p></article></main>"""
    head = f"<title>{escape(s.title)} - Agency</title>"
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=("The list names four hauliers and will be revised each quarter.", *s.paragraphs),
    )


@site("Dutch customs stop pumps bound for closed market", "2025-09-04T00:00:00", "news", 5)
def dutch_government(s: Story) -> Page:
    body = f"""<div id="mainwrapper"><header><div class="logo"><span>Customs Administration</span></div><nav id="navBar">{n.div_nav("wrapper")}</nav></header><main><div class="wrapper"><div class="article content"><h1 class="news">{escape(s.title)}</h1><p class="article-meta">News item | 04-09-2025 | 11:30</p><div class="intro"><p>Forty crates with pumps were held at the airport last week, the customs administration reports.</p></div><div class="contentBox">{paragraphs(s.paragraphs)}</div><div class="block related"><h2>See also</h2><ul><li><a>Export of goods</a></li></ul></div></div></div></main></div>"""
    head = f'<title>{escape(s.title)} | News item | Customs</title><meta name="DCTERMS.issued" content="2025-09-04T11:30"><meta name="DCTERMS.modified" content="2025-09-05T08:12"><meta name="DCTERMS.title" content="{escape(s.title)} - News item - Customs">'
    return page(
        s,
        document(head, body),
        found_in="meta",
        published="2025-09-04T11:30:00Z",
        body=(
            "Forty crates with pumps were held at the airport last week, the customs administration reports.",
            *s.paragraphs,
        ),
    )


@site("Minister signs order on seized tankers", "2025-01-31T00:00:00", "news", 5)
def hungarian_portal(s: Story) -> Page:
    body = f"""<div class="header">{n.nav("fomenu")}</div><div class="cikk"><div class="cikk-datum">2025. január 31.</div><h1>{escape(s.title)}</h1><div class="cikk-alcim">The ships may be sold by auction.</div><div class="cikk-torzs">{paragraphs(s.paragraphs)}</div><div class="cikk-forras">(MTI)</div></div>"""
    head = f"<title>{escape(s.title)} - Government</title>"
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=("The ships may be sold by auction.", *s.paragraphs),
    )


@site("Lithuania closes two crossings after balloons bring contraband", "2025-10-22T00:00:00", "news", 5)
def lithuanian_office(s: Story) -> Page:
    body = f"""<header>{n.nav("meniu")}</header><main><div class="naujiena"><h1>{escape(s.title)}</h1><p class="data">2025 m. spalio 22 d. | 10:15</p><div class="turinys">{paragraphs(s.paragraphs)}</div></div></main>"""
    head = f"<title>{escape(s.title)} | Office</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Licensing of timber imports: what changes", "2024-12-12T00:00:00", "law", 6)
def swedish_agency(s: Story) -> Page:
    body = f"""<header>{n.nav("huvudmeny")}</header><main><div class="article"><p class="label">News</p><h1 class="heading">{escape(s.title)}</h1><p class="preamble">A licence is needed for more kinds of wood, and forms change.</p><p class="date">Published 2024-12-12</p><div class="sv-text-portlet">{paragraphs(s.paragraphs)}</div><p class="lastpublished">Last updated: 2025-01-07</p></div></main>"""
    head = f'<title>{escape(s.title)} - Agency.example</title><meta name="last-modified" content="2025-01-07">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=("A licence is needed for more kinds of wood, and forms change.", *s.paragraphs),
    )


@site("Trade in rough stones: delegation lays out new certification", "2025-11-18T00:00:00", "speech", 5)
def statement_in_accordion(s: Story) -> Page:
    body = f"""<div class="top">{n.nav("t")}</div><div class="mission"><h1>Permanent Mission to the Organisation</h1><div class="accordion"><div class="accordion-item open"><h2 class="accordion-header"><button>Statements</button></h2><div class="accordion-body"><h3 class="statement-title">{escape(s.title)}</h3><div class="statement-info">Geneva, 18 November 2025 – check against delivery</div><div class="statement-text">{paragraphs(s.paragraphs)}</div></div></div></div></div><div class="foot">Avenue 1, Geneva</div>"""
    head = f"<title>{escape(s.title)} – Permanent Mission</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Two designated under the human rights regulations", "2025-12-09T00:00:00", "release", 6)
def publication_landing_page(s: Story) -> Page:
    body = f"""{n.nav("gem")}<main><div class="intro"><p class="context">Policy paper</p><h1>{escape(s.title)}</h1><p class="desc">Who was designated on 9 December 2025, and why.</p></div><section class="documents"><h2>Documents</h2><article class="attachment"><h3><a>Designations of 9 December 2025</a></h3><p>HTML</p></article></section><section class="details"><h2>Details</h2>{paragraphs(s.paragraphs)}</section><div class="dates"><p>Published 9 December 2025</p></div></main>"""
    head = f'<title>{escape(s.title)} - PORTAL</title><meta name="govuk:first-published-at" content="2025-12-09T13:02:00+00:00">'
    return page(
        s,
        document(head, body),
        found_in="meta",
        published="2025-12-09T13:02:00Z",
        body=("Who was designated on 9 December 2025, and why.", *s.paragraphs),
    )
