"""Pages of chambers, associations, firms and letters: TYPO3, Joomla, Squarespace, Ghost, a press-release wire."""

from tests.pages.page import Page
from tests.pages.saved.register import HEADLINES, held, links, p, saved


@held
def typo3_kammer() -> Page:
    title = "Neues Sanktionspaket: Was Maschinenbauer jetzt prüfen müssen"
    body = (
        "Mit dem jüngsten Paket hat die Europäische Union weitere Werkzeugmaschinen und Ersatzteile mit einem Ausfuhrverbot belegt. Für viele Mitgliedsbetriebe der Kammer stellt sich damit die Frage, ob laufende Verträge noch erfüllt werden dürfen.",
        "Altverträge nur bis Ende Januar",
        "Verträge, die vor dem Inkrafttreten geschlossen wurden, dürfen bis zum 31. Januar abgewickelt werden. Entscheidend ist der Tag, an dem die Ware das Zollgebiet verlässt, nicht der Tag der Rechnung. Für Wartung und Fernzugriff gilt keine Übergangsfrist.",
        "Die Kammer empfiehlt, offene Aufträge nach Warennummern zu ordnen und Lieferungen in Drittländer gesondert zu betrachten. Wer an Händler liefert, braucht eine Erklärung, dass die Ware nicht weitergegeben wird.",
        "Tochterfirmen im Ausland",
        "Neu ist die Pflicht, sich nach Kräften darum zu bemühen, dass auch Tochterfirmen außerhalb der Union das Verbot nicht unterlaufen. Was das im Einzelfall verlangt, ist noch offen; das Ministerium hat ein Merkblatt angekündigt.",
        "Verstöße können mit Freiheitsstrafe geahndet werden. Seit der letzten Novelle reicht bei Gütern mit doppeltem Verwendungszweck schon Leichtfertigkeit.",
    )
    nav = links(
        ("Gründung", "Ausbildung", "International", "Recht", "Standort", "Veranstaltungen"),
        '<li class="nav-item sub"><a href="/{at}" title="{word}">{word}</a></li>',
    )
    html = f"""<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><!--
	This website is powered by TYPO3 - inspiring people to share!
--><meta name="generator" content="TYPO3 CMS"><title>{title}: Handelskammer Musterstadt</title><meta name="robots" content="index,follow"><link rel="canonical" href="https://www.handelskammer.example/international/aktuelles/detail/neues-sanktionspaket"></head>
<body id="p1841" class="page-1841 pagelevel-3 layout-default"><div id="top"></div><div class="body-bg"><a class="visually-hidden-focusable" href="#page-content"><span>Zum Hauptinhalt springen</span></a><header id="page-header" class="bp-page-header navbar"><ul class="navbar-nav">{nav}</ul></header>
<nav class="breadcrumb-section"><ol class="breadcrumb"><li>Start</li><li>International</li><li>Aktuelles</li></ol></nav><div id="page-content" class="bp-page-content main-section"><!--TYPO3SEARCH_begin-->
<div id="c5521" class="frame frame-default frame-type-list"><div class="news news-single"><div class="article" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="header"><h3 itemprop="headline">{title}</h3></div>
<div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2024-11-21">21.11.2024</time></span> <span class="news-list-category">Außenwirtschaft</span></p></div>
<div class="teaser-text" itemprop="description"><p>{body[0]}</p></div><div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><img src="/fileadmin/fraese.jpg"></div></div><p class="news-img-caption">Fräszentrum in einer Werkhalle (Foto: Archiv)</p></div>
<div class="news-text-wrap" itemprop="articleBody"><h4>{body[1]}</h4>{p(body[2:4], attributes='class="bodytext"')}<h4>{body[4]}</h4>{p(body[5:], attributes='class="bodytext"')}</div>
<div class="news-backlink-wrap"><a>Zurück</a></div><div class="news-related-wrap"><div class="news-related news-related-files"><h4>Dateien</h4><ul><li>Checkliste Ausfuhr (PDF, 220 KB)</li></ul></div></div></div></div></div><!--TYPO3SEARCH_end-->
<div id="c99" class="frame frame-type-text"><header><h2>Ansprechpartner</h2></header><p>Referat Außenwirtschaft<br>Telefon 0000 123-456<br>Bürozeiten Montag bis Donnerstag von 8 bis 16 Uhr</p></div></div>
<footer id="page-footer"><section class="footer-section-meta"><p>Impressum | Datenschutz | Barrierefreiheit | Cookie-Einstellungen</p><p>© 2024 Handelskammer Musterstadt. Wir verwenden Cookies, um die Nutzung der Seite zu messen. Sie können dem jederzeit widersprechen.</p></footer></div></body></html>"""
    return saved(
        html,
        address="https://www.handelskammer.example/international/aktuelles/detail/neues-sanktionspaket",
        title=title,
        published="2024-11-21",
        found_in="time_element",
        language="de",
        body=body,
    )


@held
def joomla_exportadores() -> Page:
    title = "Las ventas de maquinaria al exterior caen tras las nuevas restricciones"
    body = (
        "La asociación de exportadores presentó este miércoles el balance de los cinco primeros meses del año. Las ventas de maquinaria agrícola a los países sometidos a restricciones se redujeron a la mitad, y las de recambios en una tercera parte.",
        "Según el departamento de estudios, la caída no se explica sólo por las prohibiciones. Muchos bancos rechazan pagos que serían legales porque no quieren correr riesgos, y las navieras piden recargos que acaban con el margen.",
        "Destino", "2023", "2024",
        "Asia Central", "41", "58",
        "Cáucaso", "22", "29",
        "Países restringidos", "96", "47",
        "Datos en millones de euros, de enero a mayo de cada año.",
        "El aumento hacia los países vecinos preocupa a la aduana, que ha pedido a las empresas los contratos de los dos últimos años. La asociación recomienda colaborar y conservar los documentos de transporte durante diez años.",
        "Para el segundo semestre se espera una leve recuperación, siempre que el Consejo prorrogue la excepción para equipos destinados a la cosecha.",
    )  # fmt: skip
    rows = "".join(
        "<tr>" + "".join(f'<td style="text-align: center;">{cell}</td>' for cell in body[at : at + 3]) + "</tr>"
        for at in (2, 5, 8, 11)
    )
    latest = links(
        (
            "Curso sobre doble uso en septiembre",
            "Feria de maquinaria: inscripción abierta",
            "Convocatoria de la asamblea general",
            "Guía de reglas de origen",
        ),
        '<li itemscope itemtype="https://schema.org/Article"><a href="/n{at}" itemprop="url"><span itemprop="name">{word}</span></a></li>',
    )
    html = f"""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="es-es" lang="es-es" dir="ltr"><head><base href="https://www.exportadores.example/noticias/214-ventas-maquinaria" /><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="author" content="Super User" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>Asociación de Exportadores - {title}</title></head>
<body class="site com_content view-article no-layout no-task itemid-117"><div class="body"><div class="container"><header class="header"><span class="site-title">Asociación de Exportadores</span><form class="form-inline"><label>Buscar ...</label></form></header><nav class="navigation"><ul class="nav menu nav-pills"><li>Inicio</li><li>Quiénes somos</li><li>Noticias</li><li>Servicios al socio</li><li>Contacto</li></ul></nav>
<div class="row-fluid"><main id="content" class="span9"><div id="system-message-container"></div><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{title}</h2></div>
<div class="icons"><div class="btn-group pull-right"><ul class="dropdown-menu"><li class="print-icon">Imprimir</li><li class="email-icon">Correo electrónico</li></ul></div></div>
<dl class="article-info muted"><dt class="article-info-term">Detalles</dt><dd class="createdby">Escrito por <span itemprop="name">Secretaría</span></dd><dd class="category-name">Categoría: Noticias</dd><dd class="published"><span class="icon-calendar"></span> Publicado: 12 Junio 2024</dd><dd class="hits">Visto: 873</dd></dl>
<div itemprop="articleBody">{p(body[:2])}<table style="width: 100%;" border="1"><tbody>{rows}</tbody></table><p><em>{body[14]}</em></p>{p(body[15:])}</div>
<ul class="pager pagenav"><li class="previous">Anterior</li><li class="next">Siguiente</li></ul><div class="content_rating">Valoración del usuario: 4 / 5</div></div></main>
<div id="aside" class="span3"><div class="well"><h3 class="page-header">Lo último</h3><ul class="latestnews">{latest}</ul></div><div class="well"><h3>Acceso socios</h3><form><label>Usuario</label><label>Contraseña</label><label>Recuérdeme</label><p>¿Recordar contraseña? ¿Recordar usuario?</p></form></div></div></div></div></div><footer class="footer"><p>© 2024 Asociación de Exportadores. Volver arriba</p></footer></body></html>"""
    return saved(
        html,
        address="https://www.exportadores.example/noticias/214-ventas-maquinaria",
        title=title,
        published="2024-06-12",
        found_in="page_text",
        language="es",
        body=body,
    )


@held
def squarespace_law_firm() -> Page:
    title = "Five questions to ask before you wind down a sanctioned joint venture"
    body = (
        "When a partner is listed overnight, a joint venture doesn't end by itself. The shares are frozen, the board still has to meet, and the landlord wants the rent. Below are the questions that we hear most often from in-house lawyers.",
        "1. Is the venture itself frozen?",
        "If the listed partner holds half or more, assume so in the United States; in Britain and the Union look at control as well. A shareholders' agreement that gives the partner a veto over the budget may be enough.",
        "2. Who can still be paid?",
        "Wages, taxes and insurance are often covered by a general licence, yet these differ in scope and in length. Check whether yours asks for a report within a month of each payment.",
        "3. Can we buy the partner out?",
        "Only with a specific licence, and the price has to go into a blocked account. Expect the regulator to want an independent valuation and proof that no side letter exists.",
        "4. What of the technology?",
        "Drawings and passwords that the partner's staff can reach count as exports. Cut the access first, and document when you did it.",
        "5. When should we tell the bank?",
        "Before it asks. A lender that learns of a listing from the newspapers is far more likely to call the loan.",
    )
    dl = '{"url":"https://www.harbourlaw.example/insights/wind-down","name":"%s","headline":"%s","datePublished":"2025-02-11T09:30:00-0500","dateModified":"2025-02-12T10:02:11-0500","author":"Trade team","@context":"http://schema.org","@type":"Article"}'
    ld = dl.replace("%s", title)
    html = f"""<!doctype html><html xmlns:og="http://opengraphprotocol.org/schema/" lang="en-US"><head><!-- This is Squarespace. --><base href=""><meta charset="utf-8" /><title>{title} &mdash; Harbour Law</title><link rel="canonical" href="https://www.harbourlaw.example/insights/wind-down"/><meta property="og:site_name" content="Harbour Law"/><meta property="og:title" content="{title} &mdash; Harbour Law"/><meta property="og:url" content="https://www.harbourlaw.example/insights/wind-down"/><meta property="og:type" content="article"/><script type="application/ld+json">{{"url":"https://www.harbourlaw.example","name":"Harbour Law","@context":"http://schema.org","@type":"WebSite"}}</script><script type="application/ld+json">{ld}</script></head>
<body id="item-67ab" class="view-item collection-type-blog-side-by-side"><div id="siteWrapper" class="clearfix site-wrapper"><header data-section-id="header" class="header theme-col--primary"><div class="header-announcement-bar-wrapper"><a>Register for our spring seminar on export controls &rarr;</a></div><div class="header-nav-list"><div class="header-nav-item"><a>Practice</a></div><div class="header-nav-item"><a>People</a></div><div class="header-nav-item"><a>Insights</a></div></div></header>
<main id="page" class="container" role="main"><article class="sections" id="sections"><section data-test="page-section" class="page-section blog-item-section"><div class="content-wrapper"><div class="blog-item-wrapper"><article id="article-" class="h-entry entry hentry author-trade-team post-type-text"><div class="blog-item-top-wrapper"><div class="item-pagination-wrapper"></div><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" itemprop="headline">{title}</h1></div><div class="blog-item-meta-wrapper"><span class="blog-item-category">Sanctions</span><time class="dt-published blog-meta-item blog-meta-item--date" pubdate><span>Feb 11</span></time><span class="blog-item-author-text">Written By Trade team</span></div></div>
<div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12 columns-12"><div class="row sqs-row"><div class="col sqs-col-12 span-12"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content"><p style="white-space:pre-wrap;">{body[0]}</p>{"".join(f"<h3>{body[at]}</h3><p>{body[at + 1]}</p>" for at in (1, 3))}</div></div></div>
<div class="sqs-block newsletter-block sqs-block-newsletter"><div class="sqs-block-content"><div class="newsletter-form-wrapper"><form><header class="newsletter-form-header"><h2 class="newsletter-form-header-title">Subscribe</h2><div class="newsletter-form-header-description"><p>Sign up with your email address to receive news and updates.</p></div></header><div class="newsletter-form-button-wrapper"><button>Sign Up</button></div><div class="newsletter-form-footnote"><p>We respect your privacy.</p></div></form></div></div></div>
<div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">{"".join(f"<h3>{body[at]}</h3><p>{body[at + 1]}</p>" for at in (5, 7, 9))}</div></div></div></div></div></div></div></div></article></div>
<section id="itemPagination" class="item-pagination"><a class="item-pagination-link--prev"><div class="item-pagination-prev-next">Previous</div><h2 class="item-pagination-title">Customs valuation after the ruling: what importers owe and when they owe it</h2></a><a><div>Next</div><h2 class="item-pagination-title">Our team grows: three new associates join</h2></a></section></div></section></article></main>
<footer class="sections" id="footer-sections"><div class="sqs-block-html"><p>Attorney advertising. Nothing on this site is legal advice, nor does reading it make you a client of the firm.</p><p>© Harbour Law LLP</p></div></footer></div></body></html>"""
    return saved(
        html,
        address="https://www.harbourlaw.example/insights/wind-down",
        title=title,
        published="2025-02-11T14:30:00Z",
        found_in="json_ld",
        body=body,
    )


@held
def ghost_letter() -> Page:
    title = "The shadow fleet gets older, and the insurers know it"
    body = (
        "Every tanker that changes its flag three times in a year leaves a trail. This week we counted them, and found that the average age of the ships that carry capped crude has passed twenty-one years.",
        "That matters for more than the environment. Old ships need more repairs, repairs need yards, and yards need banks. Each of these is a place where a rule can bite, which is why the newest listings name a repair yard rather than another ship.",
        "Who pays when something breaks?",
        "In theory the insurer. In practice the certificate on board may come from a company that has no capital, no office and a web page made last month. Coastal states have begun to ask for proof by radio before they let a ship through, but they can't turn it away if it refuses.",
        "A harbour authority in the Baltic told us that of sixty ships it hailed, thirty-eight answered and nine sent papers that could be checked.",
        "What to watch",
        "The next round of talks will decide whether listed ships may be denied pilots. If they may, the cost of a voyage rises by a fifth at least, brokers say. If not, expect the list to grow longer and to matter less.",
    )
    ld = f"""{{"@context": "https://schema.org", "@type": "Article", "publisher": {{"@type": "Organization", "name": "Cargo Notes", "url": "https://cargonotes.example/"}}, "headline": "{title}", "url": "https://cargonotes.example/shadow-fleet-older/", "datePublished": "2025-06-20T05:00:41.000Z", "dateModified": "2025-06-23T08:12:00.000Z", "description": "Counting flags, and what they cost", "mainEntityOfPage": "https://cargonotes.example/shadow-fleet-older/"}}"""
    feed = links(
        HEADLINES[:4],
        '<article class="gh-card post"><a class="gh-card-link"><div class="gh-card-wrapper"><h3 class="gh-card-title is-title">{word}</h3><footer class="gh-card-meta"><time class="gh-card-date" datetime="2025-07-0{at}">0{at} Jul 2025</time></footer></div></a></article>',
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><title>{title}</title><meta charset="utf-8"><link rel="canonical" href="https://cargonotes.example/shadow-fleet-older/"><meta name="referrer" content="no-referrer-when-downgrade"><meta property="og:site_name" content="Cargo Notes"><meta property="og:title" content="{title}"><meta property="article:published_time" content="2025-06-20T05:00:41.000Z"><meta property="article:modified_time" content="2025-06-23T08:12:00.000Z"><script type="application/ld+json">{ld}</script><meta name="generator" content="Ghost 5.82"></head>
<body class="post-template tag-shipping has-sans-title"><div class="gh-viewport"><header id="gh-navigation" class="gh-navigation is-left-logo gh-outer"><div class="gh-navigation-inner gh-inner"><a class="gh-navigation-logo">Cargo Notes</a><ul class="nav"><li class="nav-home">Home</li><li>Archive</li><li>About</li></ul><a class="gh-button" data-portal="signup">Subscribe</a></div></header>
<main class="gh-main"><article class="gh-article post tag-shipping"><header class="gh-article-header gh-canvas"><a class="gh-article-tag">Shipping</a><h1 class="gh-article-title is-title">{title}</h1><p class="gh-article-excerpt is-body">Counting flags, and what they cost</p><div class="gh-article-meta"><h4 class="gh-article-author-name">The desk</h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2025-06-20">20 Jun 2025</time><span class="gh-article-meta-length"><span class="bull">—</span> 3 min read</span></div></div><figure class="gh-article-image"><img src="t.jpg"><figcaption>A tanker at anchor off a strait / Stock library</figcaption></figure></header>
<section class="gh-content gh-canvas is-body">{p(body[:2])}<div class="kg-card kg-signup-card kg-width-regular"><div class="kg-signup-card-content"><h2 class="kg-signup-card-heading">Sign up for Cargo Notes</h2><p class="kg-signup-card-subheading">Ports, ships and rules, in your inbox each Friday.</p><form class="kg-signup-card-form"><button>Subscribe</button><div class="kg-signup-card-success">Email sent! Check your inbox to complete your signup.</div></form><p class="kg-signup-card-disclaimer">No spam. Unsubscribe anytime.</p></div></div>
<h2 id="who-pays">{body[2]}</h2><p>{body[3]}</p><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container"><div class="kg-bookmark-content"><div class="kg-bookmark-title">How the price cap works, in ten pictures</div><div class="kg-bookmark-description">An explainer from last winter, with charts on freight and insurance.</div><div class="kg-bookmark-metadata"><span class="kg-bookmark-author">Cargo Notes</span></div></div></a></figure><p>{body[4]}</p><h2 id="watch">{body[5]}</h2><p>{body[6]}</p></section></article>
<div class="gh-comments gh-canvas"><h3>Member discussion</h3></div></main><section class="gh-container is-grid gh-outer"><h2 class="gh-container-title">Read more</h2><div class="gh-feed">{feed}</div></section><footer class="gh-footer"><div class="gh-footer-signup"><h2 class="gh-footer-signup-header is-title">Cargo Notes</h2><p class="gh-footer-signup-subhead is-body">Subscribe for free and never miss a letter.</p></div><div class="gh-footer-copyright">Powered by Ghost</div></footer></div></body></html>"""
    return saved(
        html,
        address="https://cargonotes.example/shadow-fleet-older/?ref=twitter&utm_source=x",
        url="https://cargonotes.example/shadow-fleet-older",
        title=title,
        published="2025-06-20T05:00:41Z",
        found_in="json_ld",
        body=("Counting flags, and what they cost", *body),
    )


@held
def wire_release() -> Page:
    title = "Terminal Operator Completes Exit From Sanctioned Grain Venture"
    body = (
        "ROTTERDAM, Netherlands, Oct. 02, 2025 (TRADEPRESSWIRE) -- A group that runs bulk terminals in six countries today announced that it has completed its exit from a grain venture whose majority owner was placed under an asset freeze in March.",
        "The stake was transferred to a trustee under a licence granted by the competent authority in July. No consideration was paid. The proceeds of any later sale will be held in a blocked account until the measures are lifted.",
        "“We have worked with regulators in four jurisdictions to bring this to an orderly end,” the chief executive said. “Our staff at the terminal have been paid throughout, and no cargo was left to spoil.”",
        "Key terms of the exit:",
        "All eleven board seats have been given up with immediate effect",
        "Software licences for the terminal end on 31 December 2025",
        "An impairment of EUR 74 million was booked in the second quarter",
        "The group confirmed its outlook for the full year. It does not expect further charges related to the venture, apart from legal fees.",
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><title>{title} | TradePressWire</title><meta charset="utf-8"><link rel="canonical" href="https://www.tradepresswire.example/news-release/2025/10/02/3159/0/en/Terminal-Operator-Completes-Exit.html"><meta name="DC.date.issued" content="10/2/2025"><meta property="og:title" content="{title}"><meta property="og:site_name" content="TradePressWire News Room"></head>
<body><header class="header"><div class="top-links"><a>Sign In</a><a>Register</a><a>Newsroom</a><a>Services</a><a>Contact Us</a><a>English</a><a>Français</a></div></header>
<main><div class="main-container container" id="container-article" itemscope itemtype="http://schema.org/NewsArticle"><h1 class="article-headline" itemprop="headline">{title}</h1><p class="article-published-source"><span class="article-published" itemprop="datePublished"><time datetime="2025-10-02T08:15:00Z">October 02, 2025 04:15 ET</time></span><span class="article-source"><span>| Source: <a>Terminal group</a></span></span><span class="article-actions"><a>Follow</a></span></p><div class="social-share-wrapper"><h2>Share</h2><a>Facebook</a><a>X</a><a>LinkedIn</a></div>
<div class="main-scroll-container"><div class="main-body-container article-body" id="main-body-container" itemprop="articleBody"><p align="justify">{body[0]}</p><p>{body[1]}</p><p>{body[2]}</p><p><strong>{body[3]}</strong></p><ul type="disc">{p(body[4:7], "li")}</ul><p>{body[7]}</p>
<p><strong>Contact</strong><br />Group communications<br />press@terminals.example<br />+31 00 000 0000</p><p id="gnw_attachments_section-header"><strong>Attachment</strong></p><ul id="gnw_attachments_section-items"><li>20251002 Press release</li></ul></div></div>
<div class="article-tags"><h2>Tags</h2><a>Grain</a> <a>Divestiture</a> <a>Sanctions</a></div></div>
<section class="recommended"><h2>Recommended Reading</h2><ul><li><span>September 18, 2025 02:00 ET</span><h3>Terminal Operator Appoints Head of Compliance</h3><p>ROTTERDAM, Netherlands, Sept. 18, 2025 (TRADEPRESSWIRE) -- The group has set up a compliance function that reports to the board...</p><a>Read More</a></li><li><span>August 27, 2025 02:00 ET</span><h3>Half-Year Results</h3><p>ROTTERDAM, Netherlands, Aug. 27, 2025 (TRADEPRESSWIRE) -- Volumes rose by four per cent in the first half...</p><a>Read More</a></li></ul></section></main>
<footer><section class="about-us"><h2>About TradePressWire</h2><p>TradePressWire distributes news releases to media and investors worldwide, and has done so for thirty years in thirty-five languages.</p></section><p>© 2025 TradePressWire, Inc. All Rights Reserved.</p></footer></body></html>"""
    return saved(
        html,
        address="https://www.tradepresswire.example/news-release/2025/10/02/3159/0/en/Terminal-Operator-Completes-Exit.html",
        title=title,
        published="2025-10-02T08:15:00Z",
        found_in="time_element",
        body=body,
    )
