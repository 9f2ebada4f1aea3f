"""Notices of authorities: definition lists, label and value, several dates, acts with numbers, letters of councils."""

from html import escape

from tests.pages import noise as n
from tests.pages.layouts.cms import cards
from tests.pages.page import Page, layout, page, paragraphs
from tests.pages.stories import Story


@layout
def treasury_release(s: Story) -> Page:
    body = f"""<body class="path-node page-node-type-press-release"><a href="#main-content" class="visually-hidden focusable usa-skipnav">Skip to main content</a><div class="dialog-off-canvas-main-canvas"><section class="usa-banner"><div class="usa-accordion"><p>An official website of the government</p><p>Here's how you know: a lock or https:// means you have safely connected to the site.</p></div></section><header class="usa-header">{n.nav("usa-nav__primary")}</header><main><div class="grid-container"><div class="usa-width-three-fourths"><h2 class="uswds-page-title"><span class="field field--name-title">{escape(s.title)}</span></h2><div class="region region-content"><article class="node node--type-press-release"><div class="field field--name-field-news-publication-date field__item"><time datetime="{s.day}T15:00:00Z" class="datetime">{s.american}</time></div><div class="clearfix text-formatted field field--name-field-news-body field__item"><p><em>{escape(s.paragraphs[0])}</em></p><p><strong>WASHINGTON — </strong>{escape(s.paragraphs[1])}</p>{paragraphs(s.paragraphs[2:4])}<p><strong><u>SANCTIONS IMPLICATIONS</u></strong></p>{paragraphs(s.paragraphs[4:])}<p class="text-align-center">###</p></div></article></div></div><div class="usa-width-one-fourth"><div class="views-element-container"><h2>Latest News</h2>{cards(s, "news-item views-row", 6)}</div></div></div></main>{n.footer("Department", "usa-footer")}</div></body>"""
    gold = (
        s.paragraphs[0],
        f"WASHINGTON — {s.paragraphs[1]}",
        *s.paragraphs[2:4],
        "SANCTIONS IMPLICATIONS",
        *s.paragraphs[4:],
        "###",
    )
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, n.og(s), site="Department", kilobytes=20)}{body}</html>',
        found_in="time_element",
        published=f"{s.day}T15:00:00Z",
        body=gold,
    )


@layout
def state_statement(s: Story) -> Page:
    body = f"""<body class="single single-state_briefing"><header class="site-header">{n.nav("menu-main")}</header><div class="featured-content__wrapper"><div class="featured-content"><h1 class="featured-content__headline stars-above">{escape(s.title)}</h1><p class="article-meta doctype-meta">Press Statement</p><p class="article-meta__author-bureau">Office of the Spokesperson</p><p class="article-meta__publish-date">{s.american}</p></div></div><main class="content main-content"><div class="entry-content">{paragraphs(s.paragraphs)}</div><div class="article-tags"><p>Tags</p><a>Bureau of Economic Affairs</a> <a>Sanctions</a></div><div class="related-tags"><div class="collection-results">{cards(s, "collection-result", 5)}</div></div></main>{n.footer("Department of State")}</body>"""
    return page(
        s,
        f'<!DOCTYPE html><html lang="en-US">{n.head(s, n.og(s), site="Department of State", kilobytes=30)}{body}</html>',
        found_in="page_text",
        published=s.day,
    )


@layout
def notice_in_dl(s: Story) -> Page:
    body = f"""<body>{n.consent("global-cookie-message")}<div class="wrapper">{n.div_nav("primary-links")}<div id="content"><div class="heading"><p class="type">Financial sanctions notice</p><h1>{escape(s.title)}</h1></div><dl class="details"><dt>Reference:</dt><dd>FS/{s.number:03}/25</dd><dt>Last updated:</dt><dd>28 February 2026</dd><dt>Published:</dt><dd>{s.words}</dd><dt>Review date:</dt><dd>1 June 2027</dd></dl><div class="text">{paragraphs(s.paragraphs)}</div><div class="feedback"><h2>Is this page useful?</h2><p>Tell us what you were looking for, but do not send personal data such as account numbers.</p></div></div></div>{n.footer("Office")}</body>"""
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, site="Office")}{body}</html>',
        found_in="page_text",
        published=s.day,
    )


@layout
def notice_table_of_metadata(s: Story) -> Page:
    rows = "".join(
        f"<tr><th scope='row'>{key}</th><td>{words}</td></tr>"
        for key, words in (
            ("Circular no.", f"{s.number}/2025"),
            ("Effective date", "1 January 2027"),
            ("Date of issue", s.words),
            ("To", "All licensed banks"),
        )
    )
    body = f"""<body><div id="page"><div id="hd">{n.div_nav("hd-links")}</div><div id="bd"><div class="doc"><h1>{escape(s.title)}</h1><table class="doc-meta">{rows}</table>{paragraphs(s.paragraphs)}<p class="sign">For the Governor<br>The Director of Supervision</p></div></div><div id="ft"><p>Central Bank. All rights reserved.</p></div></div></body>"""
    gold = (
        "Circular no. " + f"{s.number}/2025",
        "Effective date 1 January 2027",
        f"Date of issue {s.words}",
        "To All licensed banks",
        *s.paragraphs,
        "For the Governor",
        "The Director of Supervision",
    )
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, kilobytes=2)}{body}</html>',
        found_in="page_text",
        published=s.day,
        body=gold,
    )


@layout
def minister_news_room(s: Story) -> Page:
    body = f"""<body><div class="mfa-header"><div class="mfa-top"><span class="mfa-today">Sunday, 15 March 2026</span><span>A- A A+</span></div>{n.div_nav("mfa-menu")}</div><div class="mfa-path">Home / News / Press Service</div><div class="mfa-content"><div class="mfa-content__main"><div class="mfa-news"><div class="mfa-news__date">{s.at:%d.%m.%Y}</div><div class="mfa-news__title">{escape(s.title)}</div><div class="mfa-news__text">{"<br/><br/>".join(map(escape, s.paragraphs))}</div><div class="mfa-news__print"><a>print</a> <a>back to list</a></div></div></div><div class="mfa-content__side"><div class="mfa-side__title">Other news</div>{"".join(f'<div class="mfa-side__item"><span>{one.at:%d.%m.%Y}</span><a href="/{one.slug}">{escape(one.title)}</a></div>' for one in n.others(s, 9))}</div></div><div class="mfa-footer">When using materials from the site a link to it is obligatory. Address: 7 Castle Street.</div></body>"""
    head = f'<head><meta charset="utf-8"><title>{escape(s.title)} - Ministry of Foreign Affairs</title></head>'
    return page(s, f"<!DOCTYPE html><html>{head}{body}</html>", found_in="page_text", published=s.day)


@layout
def press_corner(s: Story) -> Page:
    body = f"""<body><ecl-app><div class="ecl-container"><header class="ecl-site-header-core">{n.nav("ecl-menu")}</header><div class="ecl-page-header"><nav class="ecl-breadcrumb"><ol><li>Press corner</li></ol></nav><div class="ecl-meta"><span class="ecl-meta__item">Press release</span><span class="ecl-meta__item">{s.words}</span><span class="ecl-meta__item">Brussels</span><span class="ecl-meta__item">2 min read</span></div><h1 class="ecl-heading">{escape(s.title)}</h1></div><div class="ecl-row"><div class="ecl-col-md-9"><ul class="pdf-print"><li>Print friendly pdf</li></ul><div class="ecl-paragraph ecl-paragraph-detail">{paragraphs(s.paragraphs[:3])}<p><b>Background</b></p>{paragraphs(s.paragraphs[3:])}</div><div class="ecl-contacts"><h2>Contacts for media</h2><p>Spokesperson for economic security, available on weekdays. If you do not work for a media organisation, contact Europe Direct.</p></div></div><div class="ecl-col-md-3"><h2>Related media</h2><p>Stock shots of cargo in a port</p></div></div></div></ecl-app>{n.footer("Commission")}</body>"""
    gold = (*s.paragraphs[:3], "Background", *s.paragraphs[3:])
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, site="Commission", kilobytes=12)}{body}</html>',
        found_in="page_text",
        published=s.day,
        body=gold,
    )


@layout
def council_resolution(s: Story) -> Page:
    acts = "".join(
        f"<p><em>{word}</em> {escape(one)}</p>"
        for word, one in zip(("Recalling", "Reaffirming", "Acting", "Decides"), s.paragraphs, strict=False)
    )
    body = f"""<body class="node-type-press"><div id="page"><div class="lang-switch">العربية 中文 English Français Русский Español</div><header>{n.nav("un-menu")}</header><div class="content-area"><div class="field field-name-field-symbol"><div class="field-item">SC/{15000 + s.number}</div></div><span class="date-display-single" property="dc:date" content="{s.iso}">{s.words}</span><h1 class="page-header">{escape(s.title)}</h1><div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">{paragraphs(s.paragraphs[4:])}<p><strong>Resolution</strong></p><p>The full text of the resolution reads as follows:</p><p>“The Security Council,</p>{acts}</div></div></div><p class="rtecenter">For information media. Not an official record.</p></div></div>{n.footer("United Nations")}</body>"""
    gold = (
        *s.paragraphs[4:],
        "Resolution",
        "The full text of the resolution reads as follows:",
        "“The Security Council,",
        *(
            f"{word} {one}"
            for word, one in zip(("Recalling", "Reaffirming", "Acting", "Decides"), s.paragraphs, strict=False)
        ),
        "For information media. Not an official record.",
    )
    return page(
        s,
        f'<!DOCTYPE html><html lang="en" dir="ltr">{n.head(s, site="Press")}{body}</html>',
        found_in="time_element",
        body=gold,
    )


@layout
def eur_lex_act(s: Story) -> Page:
    recitals = "".join(
        f'<table border="0" cellspacing="0"><tbody><tr><td><p class="normal">({at})</p></td><td><p class="normal">{escape(one)}</p></td></tr></tbody></table>'
        for at, one in enumerate(s.paragraphs, 1)
    )
    annex = "".join(
        f'<tr><td class="oj-table"><p class="oj-tbl-txt">{at}.</p></td><td><p class="oj-tbl-txt">Person {at}</p></td><td><p class="oj-tbl-txt">{escape(s.country)}</p></td></tr>'
        for at in range(1, 9)
    )
    body = f"""<body><div id="consentwrapper"></div><div class="EurlexContent"><div class="panel-group">{n.div_nav("menu-links")}<div id="PP4Contents"><div id="text"><div id="textTabContent"><div id="document1" class="tabContent"><div class="eli-container" id="C"><table width="100%"><tbody><tr><td><p class="oj-hd-date">{s.at.day}.{s.at.month}.{s.at.year}</p></td><td><p class="oj-hd-lg">EN</p></td><td><p class="oj-hd-ti">Official Journal of the European Union</p></td><td><p class="oj-hd-oj">L 1/{s.number}</p></td></tr></tbody></table><p class="oj-doc-ti">{escape(s.title)}</p><p class="oj-normal">Having regard to the Treaty,</p>{recitals}<p class="oj-normal">Done at Brussels, {s.words}.</p><div class="oj-signatory"><p>For the Council<br>The President</p></div><p class="oj-doc-ti">ANNEX</p><table class="oj-table"><tbody>{annex}</tbody></table></div></div></div></div></div></div></div></body>"""
    gold = (
        "Having regard to the Treaty,",
        *(f"({at}) {one}" for at, one in enumerate(s.paragraphs, 1)),
        f"Done at Brussels, {s.words}.",
        "For the Council",
        "The President",
        "ANNEX",
        *(f"{at}. Person {at} {s.country}" for at in range(1, 9)),
    )
    head = f'<head><meta charset="utf-8"><title>{escape(s.title)}</title>{n.scripts(8)}</head>'
    return page(
        s, f'<!DOCTYPE html><html lang="en">{head}{body}</html>', found_in="page_text", published=s.day, body=gold
    )


@layout
def gazette_list_page(s: Story) -> Page:
    body = f"""<body><div class="gaz-top">{n.div_nav("gaz-links")}</div><div class="gaz-doc"><div class="gaz-no">No. {s.number} of {s.at.year}</div><h2>{escape(s.title)}</h2><p class="gaz-meta">Notice type: <b>Order</b> | Gazette date: <b>{s.words}</b> | Commencement: <b>1 June 2027</b></p><ol>{paragraphs(s.paragraphs, "li")}</ol><p>Made under section 7 of the Act.</p></div><div class="gaz-foot">Government Printer</div></body>"""
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, kilobytes=2, site="Gazette")}{body}</html>',
        found_in="page_text",
        published=s.day,
        body=(*s.paragraphs, "Made under section 7 of the Act."),
    )


@layout
def swiss_portal(s: Story) -> Page:
    body = f"""<body class="mod mod-layout"><div class="container container-main"><header>{n.nav("nav-main yamm navbar")}</header><div class="row"><div class="col-sm-3 drilldown"><ul><li>Overview</li><li>Media releases</li></ul></div><div class="col-sm-9 main-column" id="content"><div class="mod mod-nsbnewsdetails"><h1 class="text-inline">{escape(s.title)}</h1><p class="nsb-lead"><strong>Bern, {s.at:%d.%m.%Y} - {escape(s.paragraphs[0])}</strong></p>{paragraphs(s.paragraphs[1:])}<hr><h3>Address for enquiries</h3><p>Communications office, telephone +41 58 000 00 00, on weekdays between eight and five.</p><h3>Publisher</h3><p>State Secretariat</p></div></div></div></div>{n.footer("Secretariat")}</body>"""
    gold = (f"Bern, {s.at:%d.%m.%Y} - {s.paragraphs[0]}", *s.paragraphs[1:])
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, site="Secretariat")}{body}</html>',
        found_in="page_text",
        published=s.day,
        body=gold,
    )


@layout
def consultation_with_deadline(s: Story) -> Page:
    body = f"""<body>{n.nav("au-main-nav")}<main id="content"><div class="au-grid"><div class="container"><h1>{escape(s.title)}</h1><div class="status-box"><p>Closing date: 30 June 2027</p><p>Date published: {s.words}</p></div><div class="au-body">{paragraphs(s.paragraphs)}<h2>How to have your say</h2><p>Send your submission before the closing date by post, or through the form on this site.</p></div></div></div></main>{n.footer("Department")}</body>"""
    gold = (
        *s.paragraphs,
        "How to have your say",
        "Send your submission before the closing date by post, or through the form on this site.",
    )
    return page(
        s,
        f'<!DOCTYPE html><html lang="en-AU">{n.head(s, site="Department")}{body}</html>',
        found_in="page_text",
        published=s.day,
        body=gold,
    )
