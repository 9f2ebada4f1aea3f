"""Law firms, letters, journals and repositories: alerts with an eyebrow, sections as heading, pages that lead to a PDF."""

from tests.pages import noise as n
from tests.pages.layouts.headed import headed, meta
from tests.pages.page import Page, layout, paragraphs
from tests.pages.stories import Story


@layout
def firm_alert_with_eyebrow(s: Story) -> Page:
    title = "OFAC Clarifies Reach of the 50 Percent Rule for Trusts"
    body = f"""<header class="firm-header"><div class="firm-logo">Barlow &amp; Finch LLP</div>{n.nav("firm-nav")}</header><section class="hero hero--insight"><p class="eyebrow">Client Alert</p><h1 class="hero__title">{title}</h1><p class="hero__date">{s.american}</p></section><section class="body-copy">{paragraphs(s.paragraphs)}</section><section class="people"><h3>Authors</h3><div class="people-card"><a>A. Barlow</a><span>Partner</span></div></section>"""
    return headed(
        s,
        title,
        f"Client Alert: {title} | Insights | Barlow &amp; Finch LLP",
        body,
        meta(og_title=f"{title} | Insights | Barlow & Finch LLP"),
    )


@layout
def firm_section_as_heading(s: Story) -> Page:
    title = "Wind-down licences: five traps for sellers of subsidiaries"
    body = f"""{n.nav("main-navigation")}<div class="page-banner"><h1>Insights &amp; Publications</h1></div><div class="insight"><h2 class="insight-title">{title}</h2><div class="insight-info">{s.american}</div><div class="insight-copy">{paragraphs(s.paragraphs)}</div></div><div class="related-insights"><h2>Related insights</h2>{n.related(s, summaries=False)}</div>"""
    return headed(s, title, "Insights &amp; Publications | Firm", body, meta(og_title="Insights & Publications"))


@layout
def hubspot_blog(s: Story) -> Page:
    title = "Screening vessels: three questions to ask your provider"
    body = f"""{n.nav("hs-menu-wrapper")}<div class="body-container hs-blog-post"><h1><span id="hs_cos_wrapper_name" class="hs_cos_wrapper hs_cos_wrapper_meta_field" data-hs-cos-type="text">{title}</span></h1><div class="blog-post__timestamp">{s.american}</div><div class="blog-post__body"><span id="hs_cos_wrapper_post_body" class="hs_cos_wrapper">{paragraphs(s.paragraphs)}</span></div></div><div class="blog-recent-posts"><h2>You may also like</h2>{n.related(s, summaries=False)}</div>"""
    return headed(s, title, title, body, meta(og_title=title))


@layout
def squarespace_note(s: Story) -> Page:
    title = "New reporting duties for correspondent banks"
    body = f"""<header>{n.nav("header-nav")}</header><main><article class="h-entry"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name">{title}</h1></div><time class="dt-published blog-meta-item">{s.american}</time><div class="blog-item-content e-content"><div class="sqs-block-content">{paragraphs(s.paragraphs)}</div></div></article></main>"""
    return headed(
        s,
        title,
        f"{title} &mdash; Quay Street Chambers",
        body,
        meta(og_title=f"{title} — Quay Street Chambers"),
        found_in="time_element",
    )


@layout
def letter_with_author(s: Story) -> Page:
    title = "The cap that nobody enforces"
    sub = "Four reasons why inspectors look away, and one why they should not"
    body = f"""<div class="main"><div class="topbar"><h1 class="navbar-title-link">The Tanker Letter</h1></div><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">{title}</h1><h3 class="subtitle">{sub}</h3><div class="pencraft">{s.american}</div></div><div class="available-content"><div class="body markup">{paragraphs(s.paragraphs)}</div></div></article></div>"""
    return headed(
        s, title, f"{title} - by R. Finch - The Tanker Letter", body, meta(og_title=title), body=(sub, *s.paragraphs)
    )


@layout
def blog_with_date_in_title(s: Story) -> Page:
    title = "A short history of the oil-for-food accounts"
    body = f"""<div id="root"><div class="a b c"><nav class="l n">Open in app Sign up Sign in</nav><article><section><div class="fj"><h1 id="8a1f" class="pw-post-title">{title}</h1><div class="meta-row"><span>{s.american}</span></div>{paragraphs(s.paragraphs, attributes='class="pw-post-body-paragraph"')}</div></section></article></div></div>"""
    return headed(s, title, f"{title} | by R. Finch | Mar, 2026 | Ledger Notes", body, meta(og_title=title))


@layout
def pdf_landing_page(s: Story) -> Page:
    title = "Guidance on enforcement of the trade sanctions regulations"
    body = f"""{n.nav()}<main><div class="doc-type">Document</div><h1>{title}</h1><div class="doc-date">{s.words}</div><div class="download-box"><a href="/g.pdf">Download (PDF, 1.2 MB, 44 pages)</a></div><div class="abstract-text">{paragraphs(s.paragraphs)}</div></main>"""
    return headed(s, title, f"{title} (PDF) - Trade Office", body, meta(og_title=f"{title} (PDF)"))


@layout
def repository_record(s: Story) -> Page:
    title = "Smart sanctions and stubborn trade: evidence from customs records"
    body = f"""<header>{n.nav("navbar-nav")}</header><div id="main-container"><h2 class="ds-div-head page-header first-page-header">{title}</h2><div class="simple-item-view-date"><h5>Date</h5>{s.day}</div><div class="simple-item-view-description"><h5>Abstract</h5><div>{paragraphs(s.paragraphs)}</div></div></div>"""
    return headed(
        s,
        title,
        title,
        body,
        f'<meta name="citation_title" content="{title}"><meta name="DC.title" content="{title}">',
        body=("Abstract", *s.paragraphs),
    )


@layout
def statute_book(s: Story) -> Page:
    title = "The Examplia (Sanctions) (Amendment) (No. 3) Regulations 2026"
    body = f"""<div id="layout1"><h2 class="accessibleText">Site header</h2><div id="background"><h1 class="logo">legislation portal</h1></div>{n.nav("primaryNav")}<div id="pageTitleWrap"><h1 class="pageTitle">{title}</h1></div><ul id="legSubNav"><li>Table of Contents</li><li>Content</li><li>More Resources</li></ul><div id="viewLegContents"><p class="LegDate">Made {s.words}</p>{paragraphs(s.paragraphs)}</div></div>"""
    return headed(
        s, title, title, body, '<meta name="DC.title" content="' + title + '">', body=(f"Made {s.words}", *s.paragraphs)
    )


@layout
def site_in_front_with_arrow(s: Story) -> Page:
    title = "Port authority refuses berth to listed tanker"
    body = f"""<div class="hd">Port of Example</div>{n.div_nav("menu")}<div class="txt"><div class="t1">{title}</div><div class="t2">{s.words}</div>{paragraphs(s.paragraphs)}</div>"""
    return headed(s, title, f"Port of Example › News › {title}", body)


@layout
def underscore_portal(s: Story) -> Page:
    title = "Commerce ministry puts drone makers on its unreliable list"
    body = f"""<div class="hd">{n.div_nav("menu")}</div><div class="TRS_Editor-box"><div class="tt">{title}</div><div class="ly">{s.day} Source: Press office</div><div class="TRS_Editor">{paragraphs(s.paragraphs)}</div></div>"""
    return headed(s, title, f"{title}_News_Commerce Portal", body)


@layout
def heading_with_actions(s: Story) -> Page:
    title = "Notice to exporters 12/2026: licences for pumps"
    body = f"""{n.nav()}<main><div class="title-row"><h1>{title} <a class="print-link" href="/p">Print</a> <span class="sr-only">(opens in a new window)</span></h1></div><p>{s.words}</p><div class="gs">{paragraphs(s.paragraphs)}</div></main>"""
    return headed(s, title, f"{title} - Export Control Office", body)
