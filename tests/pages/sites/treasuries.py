"""Treasuries, registers and foreign offices of English-speaking states."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site, teasers
from tests.pages.stories import Story

_LISTED = (
    "MERIDIAN GRAIN FORWARDING LLC, Suite 4, 12 Harbour Street, Port Anselm; Registration Number 77120 [KESH-EO].",
    "NORTHERN SILT DREDGING JSC (a.k.a. NSD), 3 Quay Road, Anselm; Tax ID No. 5501992 [KESH-EO].",
    "ORLA STAR (IMO 0000001) General Cargo; Flag Comoros; linked to: MERIDIAN GRAIN FORWARDING LLC [KESH-EO].",
)


@site("Keshia-related Designations; Issuance of Amended General License 8B", "2025-09-25T14:00:00", "release", 2)
def recent_action(s: Story) -> Page:
    body = f"""<a class="usa-skipnav" href="#main">Skip to main content</a><section class="usa-banner"><p>An official website of the government</p><p>The .example means it is official. Official websites use a domain that ends so.</p></section>{n.nav("usa-nav")}<main id="main-content"><div class="region region-content"><nav class="usa-breadcrumb"><ol><li>Home</li><li>Recent Actions</li></ol></nav><h2 class="uswds-page-title page-title"><span class="field field--name-title">{escape(s.title)}</span></h2><article class="node node--type-recent-action"><div class="field field--name-field-release-date field--label-inline"><div class="field__label">Release Date</div><div class="field__item">09/25/2025</div></div><div class="field field--name-field-body field__item">{paragraphs(s.paragraphs)}<p>The following entities have been added to the list:</p><p>{" <br>".join(_LISTED)}</p></div></article></div></main>{n.footer("Office")}"""
    head = f'<title>{escape(s.title)} | Office of Asset Control</title><link rel="canonical" href="https://ofac.example.gov/recent-actions/20250925">'
    return page(
        s,
        document(head, body),
        address="https://ofac.example.gov/recent-actions/20250925",
        found_in="page_text",
        published=s.day,
        body=(*s.paragraphs, "The following entities have been added to the list:", *_LISTED),
    )


@site("Addition of Entities to the Entity List; Correction of an Entry", "2025-06-18T00:00:00", "notice", 8)
def register_document(s: Story) -> Page:
    box = '<div class="fr-box fr-box-published-alt no-footer"><div class="fr-seal-block"><h2>Document Details</h2></div><div class="content-block"><dl class="metadata_list"><dt>Printed version:</dt><dd><a>PDF</a></dd><dt>Publication Date:</dt><dd>06/18/2025</dd><dt>Effective Date:</dt><dd>07/01/2025</dd><dt>Document Citation:</dt><dd>90 Reg. 10010</dd><dt>Page:</dt><dd>10010-10016 (7 pages)</dd></dl></div></div>'
    text = f'<div id="fulltext_content_area" class="body-column"><h1 id="h-1">AGENCY:</h1><p>Bureau of Export Control, Commerce.</p><h1 id="h-2">ACTION:</h1><p>Final rule.</p><h1 id="h-3">SUMMARY:</h1><p>{escape(s.paragraphs[0])}</p><h1 id="h-4">DATES:</h1><p>This rule is effective July 1, 2025.</p><h1 id="h-5">SUPPLEMENTARY INFORMATION:</h1>{paragraphs(s.paragraphs[1:])}</div>'
    body = f'<div id="navigation">{n.div_nav("nav-bar")}</div><div class="page-title-bar"><div class="bar left rule"></div><h1>Rule</h1></div><div class="doc-content"><div class="row"><h1 id="metadata_content_area_title" class="title">{escape(s.title)}</h1><p class="metadata">A <a>Rule</a> by the <a>Bureau of Export Control</a> on <a>06/18/2025</a></p></div><div class="doc-aside">{box}</div>{text}</div>{n.footer("National Archives")}'
    head = f'<title>Federal Register :: {escape(s.title)}</title><link rel="canonical" href="https://www.register.example.gov/documents/2025/06/18/2025-11001/addition-of-entities"><meta property="og:title" content="{escape(s.title)}">'
    gold = ("AGENCY:", "Bureau of Export Control, Commerce.", "ACTION:", "Final rule.", "SUMMARY:", s.paragraphs[0])
    return page(
        s,
        document(head, body),
        address="https://www.register.example.gov/documents/2025/06/18/2025-11001/addition-of-entities",
        found_in="page_text",
        published=s.day,
        body=(
            *gold,
            "DATES:",
            "This rule is effective July 1, 2025.",
            "SUPPLEMENTARY INFORMATION:",
            *s.paragraphs[1:],
        ),
    )


@site("Licence permits wind-down of grain contracts", "2025-10-02T09:30:00", "release")
def department_news_story(s: Story) -> Page:
    body = f"""<div id="global-cookie-message" class="gem-c-cookie-banner" role="region"><div class="govuk-cookie-banner__message"><h2 class="govuk-cookie-banner__heading">Cookies on this site</h2><p>We use some essential cookies to make this website work.</p><p>We’d like to set additional cookies to understand how you use it.</p><button>Accept additional cookies</button></div></div><header class="gem-c-layout-super-navigation-header">{n.nav("gem-c-nav")}</header><div class="govuk-width-container"><nav class="gem-c-breadcrumbs"><ol><li>Home</li><li>Money</li></ol></nav><main id="content"><div class="gem-c-heading"><span class="govuk-caption-xl gem-c-heading__context">News story</span><h1 class="gem-c-heading__text govuk-heading-xl">{escape(s.title)}</h1></div><p class="gem-c-lead-paragraph">The permission covers deliveries until the end of the quarter.</p><div class="gem-c-metadata"><dl><dt>From:</dt><dd><a>Treasury Office</a></dd><dt>Published</dt><dd>2 October 2025</dd><dt>Last updated</dt><dd>14 January 2026 — <a>See all updates</a></dd></dl></div><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">{paragraphs(s.paragraphs)}</div></div><div class="app-c-published-dates"><h2>Updates to this page</h2><p>Published 2 October 2025<br>Last updated 14 January 2026 <a>+ show all updates</a></p><ol><li><time datetime="2026-01-14T10:00:00Z">14 January 2026</time><p>Added the form for reports.</p></li><li><time datetime="2025-10-02T10:30:00+01:00">2 October 2025</time><p>First published.</p></li></ol></div></main></div><div class="gem-c-feedback"><h2>Is this page useful?</h2></div>"""
    head = f'<title>{escape(s.title)} - PORTAL</title><link rel="canonical" href="https://www.portal.example.uk/government/news/wind-down"><meta name="govuk:first-published-at" content="2025-10-02T10:30:00+01:00"><meta name="govuk:updated-at" content="2026-01-14T10:00:02Z"><meta name="govuk:public-updated-at" content="2026-01-14T10:00:00Z">'
    return page(
        s,
        document(head, body, "en"),
        address="https://www.portal.example.uk/government/news/wind-down",
        found_in="meta",
        body=("The permission covers deliveries until the end of the quarter.", *s.paragraphs),
    )


@site("Further autonomous sanctions in response to the blockade of Port Anselm", "2025-07-17T00:00:00", "release")
def minister_of_foreign_affairs(s: Story) -> Page:
    body = f"""<div class="site-header"><a class="site-name" href="/">Minister for Foreign Affairs</a>{n.div_nav("main-menu")}</div><div class="layout-content"><h1 class="au-header-heading">The Minister for Foreign Affairs</h1><div class="breadcrumb">Home &gt; Media releases</div><h2 class="page-title">{escape(s.title)}</h2><ul class="details"><li>Media release</li><li>The Minister for Foreign Affairs</li><li>17 July 2025</li></ul><div class="field-name-body">{paragraphs(s.paragraphs)}<h3>Media enquiries</h3><ul><li>Minister's office: (02) 0000 0000</li><li>Department media liaison: (02) 0000 0001</li></ul></div></div><div class="site-footer">Acknowledgement of Country. We pay our respects to elders past and present.</div>"""
    head = f"<title>{escape(s.title)} | Minister for Foreign Affairs</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Backgrounder: Regulations amending the Special Measures (Keshia) Regulations", "2025-02-24T00:00:00", "notice")
def backgrounder(s: Story) -> Page:
    body = f"""<nav><ul id="wb-tphp"><li class="wb-slc"><a>Skip to main content</a></li><li class="wb-slc"><a>Skip to "About government"</a></li></ul></nav><header>{n.nav("gcweb-menu")}<nav id="wb-bc"><ol class="breadcrumb"><li>Canada.example</li><li>Global Affairs</li></ol></nav></header><main property="mainContentOfPage" class="container"><h1 property="name headline" id="wb-cont" class="gc-thickline">{escape(s.title)}</h1><p class="gc-byline"><strong>From: <a href="/en/global-affairs.html">Global Affairs</a></strong></p><h2 class="h3">Backgrounder</h2><div class="cmp-text"><p><strong>February 24, 2025</strong></p>{paragraphs(s.paragraphs)}<h2>Entities</h2><table><tr><th>Name</th><th>Reason</th></tr><tr><td>Anselm Freight</td><td>Moved seized goods</td></tr><tr><td>Silt Dredging</td><td>Works for the port authority</td></tr></table></div><section class="pagedetails"><dl id="wb-dtmd"><dt>Date modified:</dt><dd><time property="dateModified">2025-03-11</time></dd></dl></section></main><footer id="wb-info"><h2>About this site</h2><ul><li>Terms and conditions</li></ul></footer>"""
    head = f'<title>{escape(s.title)} - Canada.example</title><meta name="dcterms.title" content="{escape(s.title)}"><meta name="dcterms.issued" title="W3CDTF" content="2025-02-24"><meta name="dcterms.modified" title="W3CDTF" content="2025-03-11"><meta name="dcterms.language" content="eng">'
    return page(
        s,
        document(head, body),
        found_in="meta",
        published=s.day,
        body=(
            "Backgrounder",
            *s.paragraphs,
            "Entities",
            "Name Reason",
            "Anselm Freight Moved seized goods",
            "Silt Dredging Works for the port authority",
        ),
    )


@site("Sanctions on Keshian Timber Agents", "2003-09-25T00:00:00", "release")
def archived_state_site(s: Story) -> Page:
    body = f"""<table width="760" border="0" cellspacing="0"><tr><td colspan="3"><img src="banner.gif" alt="Department of State"></td></tr><tr><td width="140" valign="top" bgcolor="#003366">{"<br>".join(f'<a href="/{one}">{one}</a>' for one in ("Issues", "Press", "Travel", "Countries", "History", "Business"))}</td><td valign="top"><font size="1">You are in: <a>Under Secretary</a> &gt; <a>Bureau of Economic Affairs</a> &gt; <a>Releases</a> &gt; <a>2003</a></font><p class="archive">Information released online before 2009. NOTE: Content in this archive site is NOT UPDATED, and links may not function.</p><p><font size="4"><b>{s.title}</b></font></p><p><b>Fact Sheet</b><br>Bureau of Economic Affairs<br>Washington, DC<br>September 25, 2003</p>{"".join(f"<p>{escape(one)}" for one in s.paragraphs)}<p>&nbsp;</p></td><td width="120" valign="top"><b>Highlights</b><br>{teasers("|Daily briefing of October 3, 2003", "|Remarks at the harbour, September 30, 2003", tag="p")}</td></tr></table>"""
    head = f"<title>{s.title}</title>"
    return page(s, document(head, body, None), found_in="page_text", published=s.day)


@site("Two more ships barred from ports of the territory", "2024-11-05T00:00:00", "notice", 5)
def crown_dependency(s: Story) -> Page:
    body = f"""<div class="cookie-notice-container"><span>We use cookies to ensure that we give you the best experience on our website.</span></div><div id="top"><div class="logo">Government of the Isle</div>{n.div_nav("mega")}</div><div class="container"><div class="row"><div class="col-sm-3 sidebar"><h3>News categories</h3><ul><li>Customs</li><li>Treasury</li></ul><p>Last reviewed 12 February 2026</p></div><div class="col-sm-9"><div class="pageHeading"><h1>News releases</h1></div><div class="newsDetail"><h2>{escape(s.title)}</h2><p class="newsDate">Tuesday, 5 November 2024</p><p class="issuedBy">Issued By: Treasury, Customs and Excise</p><div class="body">{paragraphs(s.paragraphs)}</div><p class="back"><a>Back to news list</a></p></div></div></div></div>"""
    head = "<title>Isle - News releases</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Statement by the Spokesperson on the detention of harbour pilots", "2025-05-13T16:45:00", "speech", 4)
def external_action(s: Story) -> Page:
    body = f"""<div id="cookie-consent-banner" class="cck-container"><p>This site uses cookies. Visit our cookies policy page or click the link in any footer for more information and to change your preferences.</p><a>Accept all cookies</a></div><header class="site-header">{n.nav("ecl-menu")}</header><main><div class="block-page-title"><div class="page-header"><div class="label">Statement</div><h1 class="node__title">{escape(s.title)}</h1><div class="node__meta"><span class="date">13.05.2025</span> <span class="place">Brussels</span> <span class="team">Press Team</span></div></div></div><div class="node__content"><div class="layout__region"><div class="field field--name-field-text">{paragraphs(s.paragraphs)}</div></div><div class="field--contacts"><h3>Press contacts</h3><div class="person">Press officer for foreign affairs</div><div>+32 000 00 00</div></div></div><section class="also"><h2>You might also be interested in</h2><ul>{teasers("12.05.2025|High-level talks resume in the valley", "09.05.2025|Joint note on passage through the strait")}</ul></section></main>"""
    head = f'<title>{escape(s.title)} | External Service</title><link rel="canonical" href="https://www.service.example.eu/eeas/statement_en"><meta property="og:title" content="{escape(s.title)}"><meta property="og:updated_time" content="2025-05-14T08:00:00+0200"><meta property="article:modified_time" content="2025-05-14T08:00:00+0200">'
    return page(
        s,
        document(head, body),
        address="https://www.service.example.eu/eeas/statement_en?s=98",
        url="https://www.service.example.eu/eeas/statement_en",
        found_in="page_text",
        published=s.day,
    )


@site("Valley conflict: Council lists nine persons and four entities", "2025-12-15T11:20:00", "release", 7)
def council_of_states(s: Story) -> Page:
    body = f"""<div class="gsc-cookie"><p>We use cookies in order to ensure you get the best possible experience on our website.</p></div>{n.nav("gsc-nav")}<div class="gsc-page"><div class="row"><div class="col-md-9"><ul class="gsc-meta list-inline"><li>Council</li><li>Press release</li><li>981/25</li><li>15 December 2025</li><li>12:20</li></ul><h1 class="gsc-title">{escape(s.title)}</h1><div class="gsc-bge-grid__item-content"><p class="gsc-lead">The Council today decided on a further round of restrictive measures.</p>{paragraphs(s.paragraphs)}<h3>Background</h3><p>The framework was set up in 2022 and has been prolonged each year since.</p><ul class="gsc-docs"><li><a>Implementing regulation, official journal, 15 December 2025</a></li><li><a>Valley: a timeline of measures (background information)</a></li></ul></div><div class="gsc-contacts"><h2>Press contacts</h2><p>Press officer, +32 000 000</p><p>If you are not a journalist, please send your request to the public information service.</p></div></div></div></div><footer><p>Last review: 17 December 2025</p></footer>"""
    head = f'<title>{escape(s.title)} - Council</title><meta property="og:title" content="{escape(s.title)}"><meta property="og:description" content="The Council today decided on a further round of restrictive measures.">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(
            "The Council today decided on a further round of restrictive measures.",
            *s.paragraphs,
            "Background",
            "The framework was set up in 2022 and has been prolonged each year since.",
        ),
    )


@site("Security Council fails to adopt text easing arms embargo on valley", "2025-03-31T00:00:00", "speech")
def meetings_coverage(s: Story) -> Page:
    body = f"""{n.div_nav("un-bar")}<div class="region-header"><div class="site-name">Meetings Coverage and Press Releases</div></div><main><div class="field--name-field-symbol">SC/11111</div><h1 class="page-header">{escape(s.title)}</h1><div class="meta"><span>9,871st Meeting (AM)</span> <span class="date">31 March 2025</span></div><div class="field--name-body">{paragraphs(s.paragraphs[:3])}<p><strong><em>Statements</em></strong></p>{paragraphs(s.paragraphs[3:])}</div><div class="field--tags"><a>Security Council</a> <a>Valley</a></div><div class="disclaimer">For information media. Not an official record.</div></main><aside><h2>Also in the council</h2>{teasers("28 March 2025|Delegates weigh new panel", "26 March 2025|Briefing on the corridor")}</aside>"""
    head = f"<title>{escape(s.title)} | Meetings Coverage and Press Releases</title>"
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(*s.paragraphs[:3], "Statements", *s.paragraphs[3:]),
    )
