"""Justice departments, presidencies, parliaments, foreign offices and bodies of states: notices in all their forms."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site, teasers
from tests.pages.stories import Story


@site("Two brothers charged with shipping pump controllers to embargoed ports", "2025-05-22T00:00:00", "news", 8)
def justice_release(s: Story) -> Page:
    body = f"""<section class="usa-banner"><p>An official website</p></section><header>{n.nav("usa-menu")}</header><main id="main-content"><div class="grid"><nav class="usa-breadcrumb"><ol><li>News</li><li>Press Releases</li></ol></nav><div class="field-formatter--string">Press Release</div><h1 class="page-title">{escape(s.title)}</h1><div class="node-date"><time datetime="2025-05-22T12:00:00Z">Thursday, May 22, 2025</time></div><div class="share">Share <a>Facebook</a></div><div class="fir"><strong>For Immediate Release</strong></div><div class="comp">Office of Public Affairs</div><div class="field_body usa-prose">{paragraphs(s.paragraphs)}<p>A charge is merely an allegation.</p></div><div class="node-updated">Updated May 23, 2025</div><div class="node-topics"><h2>Topic</h2><div>Export controls</div></div><div class="node-component"><h2>Component</h2><a>Office</a></div><div class="node-pr-number">Press Release Number: 25-533</div></div><div class="view-related"><h2>Related Content</h2>{teasers("May 20, 2025|Dealer sentenced for false papers", "May 19, 2025|Court keeps cargo", tag="div")}</div></main>"""
    head = f'<title>Office of Public Affairs | {escape(s.title)} | Department of Law</title><meta property="og:title" content="{escape(s.title)}"><link rel="canonical" href="https://www.law.example.gov/opa/pr/two-brothers-charged">'
    return page(
        s,
        document(head, body),
        address="https://www.law.example.gov/opa/pr/two-brothers-charged",
        found_in="time_element",
        published="2025-05-22T12:00:00Z",
        body=(*s.paragraphs, "A charge is merely an allegation."),
    )


@site("CONTINUATION OF THE NATIONAL EMERGENCY WITH RESPECT TO KESHIA", "2025-11-14T20:15:00", "notice", 6)
def presidential_action(s: Story) -> Page:
    body = f"""<div class="wp-site-blocks"><header>{n.nav("wp-block-navigation")}</header><main><div class="wp-block-whitehouse-topper"><div class="wp-block-post-terms">Presidential Actions</div><h1 class="wp-block-whitehouse-topper__headline">{s.title}</h1><div class="wp-block-whitehouse-byline-subcategory-link"><a>Notices</a></div><div class="wp-block-post-date"><time datetime="2025-11-14T15:15:00-05:00">November 14, 2025</time></div></div><div class="entry-content wp-block-post-content">{paragraphs(s.paragraphs)}<p>THE PRESIDENTS HOUSE,<br>    November 14, 2025.</p></div></main></div>"""
    head = f"<title>{s.title.title()} – The Presidents House</title>"
    return page(
        s,
        document(head, body),
        title=s.title.title(),
        found_in="time_element",
        body=(*s.paragraphs, "THE PRESIDENTS HOUSE,", "November 14, 2025."),
    )


@site("Financial Sanctions: Annual Review", "2025-12-16T00:00:00", "speech", 5)
def written_statement(s: Story) -> Page:
    body = f"""<header class="header"><a>Parliament</a></header><div class="hero-banner"><h1>Written questions, answers and statements</h1></div><main><div class="card card-statement"><div class="primary-info"><h1>{escape(s.title)}</h1></div><div class="secondary-info"><p>Statement UIN HCWS1022</p></div><div class="tertiary-info">Statement made on 16 December 2025</div></div><div class="content">{paragraphs(s.paragraphs)}</div><div class="linked"><h2>Linked statements</h2><p>This statement has also been made in the other House.</p></div></main>"""
    head = "<title>Written statements - Written questions, answers and statements - Parliament</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("No: 201, 25 September 2025, Regarding the Closure of the Strait", "2025-09-25T00:00:00", "speech", 4)
def numbered_statement_of_ministry(s: Story) -> Page:
    body = f"""<form id="aspnetForm"><div class="header">{n.div_nav("ust-menu")}</div><div class="sub-content"><h4 class="sub-title">{escape(s.title)}</h4><div class="sub-text">{paragraphs(s.paragraphs)}</div></div><div class="right-menu"><ul>{teasers("|No: 200, 23 September 2025, Regarding the Fire at the Depot", "|No: 199, 22 September 2025, Regarding the Visit")}</ul></div></form>"""
    head = f"<title>{escape(s.title)} / Ministry of Foreign Affairs</title>"
    return page(s, document(head, body, None), found_in="page_text", published=s.day)


@site("Japan to add forwarders to its end user list", "2025-01-10T00:00:00", "release", 5)
def economy_ministry(s: Story) -> Page:
    body = f"""<div id="__wrap"><div id="__header">{n.div_nav("gnavi")}</div><div id="__main_contents"><div class="main_grp"><p class="topicpath"><a>Home</a> &gt; <a>Press Releases</a> &gt; <a>January FY2024</a> &gt; {escape(s.title)}</p><h1 id="release_menu">{escape(s.title)}</h1><p class="date_r">January 10, 2025</p><p class="joint">Joint Press Release with the Ministry of Foreign Affairs</p>{paragraphs(s.paragraphs)}<h2>Division in Charge</h2><p>Trade Control Department</p></div></div></div>"""
    head = f"<title>{escape(s.title)}</title>"
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(
            "Joint Press Release with the Ministry of Foreign Affairs",
            *s.paragraphs,
            "Division in Charge",
            "Trade Control Department",
        ),
    )


@site("Customs seizes suspected smuggled pumps at container terminal (with photos)", "2025-08-12T06:05:00", "news", 6)
def territory_press_release(s: Story) -> Page:
    body = f"""<table width="640"><tr><td><div class="fontSize1" id="contentBody"><div id="PRHeadlineSpan">{escape(s.title)}</div><div class="hr">******************************************************************</div><span id="pressrelease">{"<br><br>".join(f"&nbsp;&nbsp;&nbsp;&nbsp; {escape(one)}" for one in s.paragraphs)}</span><div class="mB15">&nbsp;</div><div>Ends/Tuesday, August 12, 2025</div><div>Issued at HKT 14:05</div><div>NNNN</div></div></td></tr></table><div class="controlBar"><a>Print</a> <a>Photo</a></div>"""
    head = f'<title>{escape(s.title)}</title><meta name="description" content="{escape(s.title)}">'
    return page(
        s,
        document(head, body, "en"),
        address="https://www.info.example.hk/gia/general/202508/12/P2025081200400.htm",
        found_in="page_text",
        published=s.day,
    )


@site("1203. May banks process payments for grain under General License 8B?", "2025-10-14T00:00:00", "notice", 4)
def frequently_asked_question(s: Story) -> Page:
    body = f"""{n.nav("usa-nav")}<main><div class="region"><h1 class="uswds-page-title">Frequently Asked Questions</h1><article class="node--type-faq"><h2 class="faq-question">{escape(s.title)}</h2><div class="field--name-field-answer"><p>Yes. {escape(s.paragraphs[0], quote=False)}</p>{paragraphs(s.paragraphs[1:])}</div><div class="field-date"><div class="label">Date Released</div><div class="value">October 14, 2025</div></div></article></div></main>"""
    head = f"<title>{escape(s.title)} | Office of Asset Control</title>"
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=(f"Yes. {s.paragraphs[0]}", *s.paragraphs[1:]),
    )


@site("Outcomes of the plenary, 22-24 October 2025", "2025-10-24T00:00:00", "release", 6)
def task_force_publication(s: Story) -> Page:
    body = f"""<div class="root">{n.nav("cmp-nav")}<main><div class="cmp-breadcrumb"><ol><li>Publications</li><li>General</li></ol></div><div class="title"><h1 class="cmp-title__text">{escape(s.title)}</h1></div><div class="publication-details"><div class="item"><span>Publication details</span></div><div class="item"><span>Language</span><span>English</span></div><div class="item"><span>Country</span><span>International</span></div><div class="item"><span>Date</span><span>24 Oct 2025</span></div></div><div class="text"><div class="cmp-text">{paragraphs(s.paragraphs)}</div></div></main><section class="related-materials"><h2>Related materials</h2>{teasers("13 Jun 2025|Outcomes of the June plenary", tag="div")}</section></div>"""
    head = f"<title>{escape(s.title)}</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Agency action: denial order against dealer in pumps", "2025-09-08T18:05:00", "notice", 5)
def mailed_bulletin_on_web(s: Story) -> Page:
    body = f"""<div id="bulletin_header"><div class="subscribe"><p>Subscribe to updates from Bureau of Export Control</p><form><label>Email Address</label><input></form></div></div><div class="bulletin_subject"><h1 class="bulletin_subject">{escape(s.title)}</h1><p class="dateline">Bureau of Export Control sent this bulletin at <span class="dateline rs-skip">09/08/2025 02:05 PM EDT</span></p></div><div id="bulletin_body"><table class="gd_combo_table"><tr><td>{paragraphs(s.paragraphs)}</td></tr></table></div><div id="mail_footer"><p>Questions? Contact us</p><p>STAY CONNECTED:</p></div>"""
    head = f'<title>{escape(s.title)}</title><meta property="og:title" content="{escape(s.title)}">'
    return page(s, document(head, body), found_in="page_text", published=s.iso)


@site("Norway aligns itself with the fourth package", "2025-12-18T00:00:00", "release", 5)
def nordic_government(s: Story) -> Page:
    body = f"""<header>{n.nav("gov-menu")}</header><main id="mainContent"><article><header class="article-header"><h1>{escape(s.title)}</h1><div class="article-info"><span class="type">Press release</span> | <span class="date">Date: 18/12/2025</span> | <span class="owner">Ministry of Foreign Affairs</span></div></header><div class="article-ingress"><p>‘We stand by those who stand by the rules,’ the minister says.</p></div><div class="article-body">{paragraphs(s.paragraphs)}</div><section class="contact-info"><h2>Contact</h2><p>Communication unit</p></section></article></main>"""
    head = f'<title>{escape(s.title)} - government.example</title><meta name="DC.Date" content="18.12.2025"><meta name="language" content="en">'
    return page(
        s,
        document(head, body),
        found_in="meta",
        published=s.day,
        body=("‘We stand by those who stand by the rules,’ the minister says.", *s.paragraphs),
    )


@site("La France prolonge le gel des avoirs de deux entreprises", "2025-06-26T00:00:00", "news")
def spip_ministry(s: Story) -> Page:
    text = (
        "La France a prolongé jeudi de six mois le gel des avoirs de deux entreprises de dragage, a annoncé le ministère.",
        "Les contrats en cours pourront être exécutés jusqu’à la fin du trimestre, sous réserve d’une déclaration préalable.",
        "Le ministère rappelle que toute mise à disposition de fonds est interdite et passible de sanctions pénales.",
    )
    html = f"""<!DOCTYPE html><html lang="fr" dir="ltr"><head><meta charset="utf-8"><title>{escape(s.title)} - Ministère</title><meta name="generator" content="SPIP 4.2"></head><body id="top"><header>{n.div_nav("menu")}</header><main><h1 class="crayon article-titre-1">{escape(s.title)}</h1><p class="info-publi">Publié le 26 juin 2025</p><p class="info-maj">Mis à jour le : 27 juin 2025</p><div class="chapo"><p>Deux entreprises sont concernées.</p></div><div class="crayon article-texte-1 texte">{paragraphs(text)}</div><div class="share">Partager</div></main></body></html>"""
    return page(
        s,
        html,
        address="https://www.ministere.example.fr/gel",
        found_in="page_text",
        published=s.day,
        language="fr",
        body=("Deux entreprises sont concernées.", *text),
    )
