"""Pages of ministries and authorities: AEM, gov.uk, uswds, ECL, WET, SharePoint, ASP.NET."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, layout, page, paragraphs
from tests.pages.stories import Story


@layout
def aem_ministry(s: Story) -> Page:
    texts = "".join(
        f'<div class="text parbase aem-GridColumn"><div class="cmp-text">{paragraphs([one])}</div></div>'
        for one in s.paragraphs
    )
    body = f"""<body class="page basicpage"><div class="root responsivegrid"><div class="aem-Grid aem-Grid--12"><div class="experiencefragment"><div class="cmp-experiencefragment--header">{n.nav("cmp-navigation")}</div></div><div class="breadcrumb"><nav class="cmp-breadcrumb"><ol><li>Home</li><li>Media</li></ol></nav></div>
    <div class="title"><div class="cmp-title"><h1 class="cmp-title__text">{escape(s.title)}</h1></div></div><div class="text"><div class="cmp-text"><p>Media release</p></div></div><div class="pagedate"><span class="cmp-date__value">{s.words}</span></div>{texts}
    <div class="teaser"><div class="cmp-teaser"><h2 class="cmp-teaser__title">Subscribe to media releases</h2></div></div></div></div>{n.footer("Department", "cmp-footer")}</body>"""
    return page(s, f'<!DOCTYPE html><html lang="en-AU">{n.head(s)}{body}</html>', found_in="page_text", published=s.day)


@layout
def gov_uk_style(s: Story) -> Page:
    body = f"""<body class="govuk-template__body"><a class="govuk-skip-link" href="#content">Skip to main content</a><div class="gem-c-cookie-banner govuk-cookie-banner" role="region"><p>We use some essential cookies to make this website work.</p></div><header class="gem-c-layout-super-navigation-header">{n.nav("gem-c-nav")}</header>
    <div class="govuk-width-container"><main role="main" id="content"><div class="govuk-grid-row"><span class="govuk-caption-xl gem-c-title__context">Press release</span><h1 class="gem-c-heading__text govuk-heading-xl">{escape(s.title)}</h1><p class="gem-c-lead-paragraph">{escape(s.paragraphs[0])}</p></div>
    <div class="metadata-column"><div class="gem-c-metadata"><dl data-module="metadata"><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a>Office of Implementation</a></dd><dt class="gem-c-metadata__term">Published</dt><dd class="gem-c-metadata__definition">{s.words}</dd></dl></div></div>
    <div class="govuk-grid-column-two-thirds"><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">{paragraphs(s.paragraphs[1:])}</div></div><div class="gem-c-published-dates">Published {s.words}</div></div>
    <div class="gem-c-contextual-sidebar"><h2>Related content</h2>{n.related(s, name="gem-c-related-navigation", summaries=False)}</div></main></div><footer class="gem-c-layout-footer govuk-footer"><p>All content is available under the Open Government Licence v3.0</p></footer></body>"""
    head = n.head(
        s,
        f'<meta name="govuk:first-published-at" content="{s.iso}">',
        f'<link rel="canonical" href="https://www.example.gov/{s.slug}">',
    )
    return page(
        s,
        f'<!DOCTYPE html><html lang="en" class="govuk-template">{head}{body}</html>',
        address=f"https://www.example.gov/{s.slug}",
        found_in="meta",
    )


@layout
def uswds_release(s: Story) -> Page:
    body = f"""<body class="path-node"><section class="usa-banner"><p class="usa-banner__header-text">An official website of the government</p></section><header class="usa-header">{n.nav("usa-nav")}</header><main class="main-content usa-layout-docs" id="main-content"><div class="grid-container"><h2 class="uswds-page-title"><span>{escape(s.title)}</span></h2>
    <article class="entity--type-node node--type-news"><div class="content"><div class="field field--name-field-news-publication-date"><time datetime="{s.iso}" class="datetime">{s.american}</time></div><div class="field--name-field-news-body"><p><strong>WASHINGTON</strong> — {escape(s.paragraphs[0])}</p>{paragraphs(s.paragraphs[1:])}<p class="text-align-center">###</p></div></div></article></div></main>{n.footer("Department", "usa-footer")}</body>"""
    gold = (f"WASHINGTON — {s.paragraphs[0]}", *s.paragraphs[1:], "###")
    return page(
        s, f'<!DOCTYPE html><html lang="en">{n.head(s, n.og(s))}{body}</html>', found_in="time_element", body=gold
    )


@layout
def council_press(s: Story) -> Page:
    body = f"""<body><div id="top">{n.nav("gsc-nav")}</div><main id="main-content"><div class="container gsc-excerpt"><ul class="gsc-page-infos"><li>Council</li><li>Press release</li><li><time datetime="{s.at:%Y-%m-%dT%H:%M}">{s.words}</time></li><li>{s.at:%H:%M}</li></ul><h1>{escape(s.title)}</h1><div class="gsc-bge-grid__area"><div class="gsc-press-contact"><p>Press contact: press.office@example.org</p></div>
    <div class="gsc-pressrelease-text">{paragraphs(s.paragraphs[:4])}<blockquote class="gsc-quote"><p>{escape(s.paragraphs[4])}</p></blockquote>{paragraphs(s.paragraphs[5:])}<h2>Background</h2><p>The measures were first adopted a year ago and have been prolonged twice since.</p></div></div></div></main>{n.footer("Council")}</body>"""
    gold = (
        *s.paragraphs,
        "Background",
        "The measures were first adopted a year ago and have been prolonged twice since.",
    )
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s)}{body}</html>', found_in="time_element", body=gold)


@layout
def ecl_commission(s: Story) -> Page:
    body = f"""<body><header class="ecl-site-header">{n.nav("ecl-menu")}</header><main class="ecl-u-pb-xl" id="main-content"><div class="ecl-page-header"><div class="ecl-container"><ul class="ecl-page-header__meta"><li class="ecl-page-header__meta-item">News article</li><li class="ecl-page-header__meta-item">{s.words}</li></ul><h1 class="ecl-page-header__title">{escape(s.title)}</h1></div></div>
    <div class="ecl-container"><div class="ecl-row"><div class="ecl-col-l-9"><div class="ecl">{paragraphs(s.paragraphs)}</div><h2 class="ecl-u-type-heading-2">Details</h2><dl class="ecl-description-list"><dt class="ecl-description-list__term">Publication date</dt><dd class="ecl-description-list__definition">{s.words}</dd></dl><div class="ecl-social-media-share"><p class="ecl-social-media-share__description">Share this page</p></div></div></div></div></main>{n.footer("Commission", "ecl-site-footer")}</body>"""
    head = n.head(s, n.og(s), f'<meta name="DCTERMS.issued" content="{s.day}">')
    return page(s, f'<!DOCTYPE html><html lang="en">{head}{body}</html>', found_in="meta", published=s.day)


@layout
def canada_style(s: Story) -> Page:
    body = f"""<body vocab="http://schema.org/" typeof="WebPage"><nav><ul id="wb-tphp"><li class="wb-slc"><a href="#wb-cont">Skip to main content</a></li></ul></nav><header><section id="wb-lng"><h2 class="wb-inv">Language selection</h2><a lang="fr">Français</a></section>{n.nav("gcweb-menu")}</header><main property="mainContentOfPage" class="container"><h1 property="name" id="wb-cont">{escape(s.title)}</h1>
    <p class="gc-byline"><strong>From: <a>Global Department</a></strong></p><h2>News release</h2><div class="mrgn-bttm-lg cmp-text"><p>{s.american} – Ottawa, Ontario – Global Department</p>{paragraphs(s.paragraphs)}</div><section class="pagedetails"><h2 class="wb-inv">Page details</h2><dl id="wb-dtmd"><dt>Date modified:</dt><dd><time property="dateModified">2026-02-01</time></dd></dl></section></main>{n.footer("Crown")}</body>"""
    head = n.head(
        s,
        f'<meta name="dcterms.issued" title="W3CDTF" content="{s.day}">',
        '<meta name="dcterms.modified" content="2026-02-01">',
    )
    gold = ("News release", f"{s.american} – Ottawa, Ontario – Global Department", *s.paragraphs)
    return page(
        s,
        f'<!DOCTYPE html><html class="no-js" lang="en" dir="ltr">{head}{body}</html>',
        found_in="meta",
        published=s.day,
        body=gold,
    )


@layout
def sharepoint(s: Story) -> Page:
    body = f"""<body><form method="post" action="/Pages/a.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="{"x9Q" * 900}"><div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-topnav">{n.div_nav("ms-core-listMenu")}</div><div id="DeltaPlaceHolderMain"><div class="article-header"><h1>{escape(s.title)}</h1></div><div class="captioned-image"></div><div class="article-date">{s.words}</div>
    <div id="ctl00_PlaceHolderMain_Content"><div class="ms-rtestate-field" style="display:inline">{paragraphs(s.paragraphs, "div")}</div></div></div></div></div><div class="footer-links">{n.div_nav("bottom")}</div></form></body>"""
    return page(
        s,
        f'<!DOCTYPE html><html lang="en-us" dir="ltr">{n.head(s)}{body}</html>',
        address=f"https://mfa.example.org/Pages/{s.slug}.aspx",
        found_in="page_text",
        published=s.day,
    )


@layout
def asp_net(s: Story) -> Page:
    body = f"""<body><form name="form1" method="post" id="form1"><table width="960" align="center"><tr><td colspan="2">{n.div_nav("menu")}</td></tr><tr><td width="200" valign="top"><ul><li><a href="/1">Press office</a></li><li><a href="/2">Speeches</a></li></ul></td><td valign="top"><span id="lblTitle" class="newsTitle">{escape(s.title)}</span><br><span id="lblDate" class="newsDate">{s.at:%d.%m.%Y}</span>
    <div id="divContent">{paragraphs(s.paragraphs)}</div></td></tr></table></form></body>"""
    return page(
        s,
        f"<!DOCTYPE html><html>{n.head(s)}{body}</html>",
        address=f"https://mof.example.org/news.aspx?id={s.number}",
        found_in="page_text",
        published=s.day,
    )
