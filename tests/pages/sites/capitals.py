"""Governments, gazettes and alliances once more, as their portals are built."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import document, site, teasers
from tests.pages.stories import Story


@site("New travel bans on eighteen people and ships", "2025-10-19T00:00:00", "release", 6)
def southern_government(s: Story) -> Page:
    body = f"""<div class="region-header">{n.div_nav("nav-main")}</div><main><article class="node-release"><div class="release-header"><div class="minister"><a>Minister of Foreign Affairs</a></div><h1 class="article__title">{escape(s.title)}</h1><div class="portfolio"><a>Foreign Affairs</a></div><div class="meta"><time class="datetime">19 October 2025</time></div></div><div class="prose field--name-body">{paragraphs(s.paragraphs)}<p><strong>Note to editors:</strong> Details of those listed are on the register.</p></div></article><section class="related-views"><h2>Latest from this minister</h2>{teasers("21 October 2025|Visit to the islands", tag="div")}</section></main>"""
    head = f'<title>{escape(s.title)} | Hive</title><meta name="dcterms.title" content="{escape(s.title)}">'
    return page(
        s,
        document(head, body),
        found_in="time_element",
        published=s.day,
        body=(*s.paragraphs, "Note to editors: Details of those listed are on the register."),
    )


@site("Cabinet on amendment of Transport of Timber Act", "2025-08-21T00:00:00", "release", 6)
def republic_speeches_portal(s: Story) -> Page:
    body = f"""<header id="navbar"><div class="navbar-header"><a class="name navbar-brand" href="/">Government of the Republic</a></div>{n.nav("nb")}</header><div class="main-container"><ol class="breadcrumb"><li><a>Home</a></li><li><a>Newsroom</a></li><li class="active">{escape(s.title)}</li></ol><h1 class="page-header">{escape(s.title)}</h1><section class="col-sm-9"><div class="node-media-statement"><div class="field-name-post-date"><div class="field-item">21 Aug 2025</div></div><div class="field-name-body"><div class="field-item">{paragraphs(s.paragraphs)}<p>Enquiries:<br>Spokesperson<br>Cell: 000 000 0000</p><p>#Cabinet</p></div></div></div><p class="share">Share this page</p></section></div>"""
    head = f"<title>{escape(s.title)} | Government of the Republic</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("El Gobierno publica la lista de buques excluidos de sus puertos", "2025-09-25T00:00:00", "news")
def mexican_portal(s: Story) -> Page:
    text = (
        "La Secretaría publicó este jueves la lista de los buques que no podrán entrar en los puertos del país.",
        "La lista incluye once petroleros y dos cargueros, y se revisará cada trimestre con los datos de las autoridades portuarias.",
        "Los propietarios pueden presentar una objeción dentro de los quince días siguientes a la publicación.",
    )
    html = f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>{escape(s.title)} | Secretaría | Gobierno | gob.example</title></head><body>{n.div_nav("navbar")}<main class="page"><ol class="breadcrumb"><li><a>Inicio</a></li><li><a>Prensa</a></li></ol><div class="article-body"><h1 class="bottom-buffer">{escape(s.title)}</h1><section class="border-box"><dl><dt><b>Autor</b></dt><dd>Secretaría</dd><dt><b>Fecha de publicación</b></dt><dd>25 de septiembre de 2025</dd><dt><b>Categoría</b></dt><dd>Comunicado</dd></dl></section>{paragraphs(text)}</div></main></body></html>"""
    return page(
        s,
        html,
        address="https://www.gob.example.mx/prensa/lista-de-buques",
        found_in="page_text",
        published=s.day,
        language="es",
        body=text,
    )


@site("Orden por la que se prorrogan las restricciones al comercio de carbón", "2025-06-13T00:00:00", "news")
def official_gazette_in_spanish(s: Story) -> Page:
    text = (
        "El Consejo prorrogó por seis meses las restricciones al comercio de carbón que vencían a finales de junio.",
        "Primero. Las empresas que figuran en el anexo no podrán recibir fondos ni recursos económicos de ningún tipo.",
        "Segundo. La presente orden entrará en vigor el día siguiente al de su publicación.",
    )
    html = f"""<!DOCTYPE html><html lang="es"><head><meta charset="iso-8859-1"><title>BOE-A-2025-11001 {escape(s.title)}</title></head><body>{n.div_nav("menu")}<div id="contenido"><h2 class="documento-cab">Documento BOE-A-2025-11001</h2><h3 class="documento-tit">{escape(s.title)}.</h3><div class="metadatos"><dl><dt>Publicado en:</dt><dd>«BOE» núm. 142, de 13 de junio de 2025, páginas 77001 a 77010</dd><dt>Sección:</dt><dd>I. Disposiciones generales</dd></dl></div><div id="textoxslt">{paragraphs(text)}</div></div></body></html>"""
    return page(
        s,
        html,
        encoding="iso-8859-1",
        address="https://www.boe.example.es/diario_boe/txt.php?id=BOE-A-2025-11001",
        title=s.title + ".",
        found_in="page_text",
        published=s.day,
        language="es",
        body=text,
    )


@site("Allies agree on inspection of cables and pipelines", "2025-02-13T00:00:00", "speech", 5)
def alliance_newsroom(s: Story) -> Page:
    body = f"""<header>{n.nav("nato-nav")}</header><main><div class="hero-header"><h1>{escape(s.title)}</h1><ul class="event-info"><li>13 Feb. 2025 -</li><li>|</li><li>Last updated: 14 Feb. 2025 15:32</li></ul></div><div class="article-content"><p class="lead-in">Ministers met in Brussels on Thursday (13 February 2025).</p>{paragraphs(s.paragraphs)}</div></main>"""
    head = f'<title>Alliance - News: {escape(s.title)}, 13-Feb.-2025</title><meta name="DC.title" content="{escape(s.title)}">'
    return page(
        s,
        document(head, body),
        found_in="page_text",
        published=s.day,
        body=("Ministers met in Brussels on Thursday (13 February 2025).", *s.paragraphs),
    )


@site("Publication of customs seizure notices", "2025-04-25T10:30:00", "notice", 6)
def gazette_notice(s: Story) -> Page:
    body = f"""<header>{n.nav("gaz")}</header><main><div class="full-notice"><header><p class="category">State &gt; Customs</p><h1 class="title">{escape(s.title)}</h1></header><aside class="notice-summary"><h2>Notice details</h2><dl><dt>Type:</dt><dd>State</dd><dt>Publication date:</dt><dd><time datetime="2025-04-25T11:30:00+01:00">25 April 2025, 11:30</time></dd><dt>Edition:</dt><dd>The Gazette</dd><dt>Notice ID:</dt><dd>4890000</dd></dl></aside><div class="content">{paragraphs(s.paragraphs)}</div></div></main>"""
    head = f"<title>{escape(s.title)} | 1201 | The Gazette</title>"
    return page(s, document(head, body), found_in="time_element")


@site("OPEN DEBATE ON THE VALLEY: STATEMENT BY THE OBSERVER", "2016-05-19T00:00:00", "speech", 6)
def mission_site_of_2016(s: Story) -> Page:
    body = f"""<div id="header"><h1 id="logo"><a href="/">Observer Mission</a></h1></div>{n.div_nav("menu")}<div id="content"><div class="post" id="post-88"><h2 class="title">{s.title}</h2><small>May 19th, 2016</small><div class="entry">{"".join(f"<p>{escape(one)}</p>" for one in s.paragraphs)}<p class="postmetadata alt"><small>This entry was posted on Thursday, May 19th, 2016 at 2:05 pm and is filed under <a>Statements</a>. You can follow any responses to this entry through the <a>RSS 2.0</a> feed. Both comments and pings are currently closed.</small></p></div></div></div><div id="footer"><p>Observer Mission is proudly powered by a weblog system</p></div>"""
    head = f"<title>Observer Mission &raquo; Blog Archive &raquo; {s.title}</title>"
    return page(s, document(head, body, None), found_in="page_text", published=s.day)


@site("Supervisor orders savings bank to review customers", "2025-07-14T00:00:00", "news", 5)
def supervisor_in_english(s: Story) -> Page:
    body = f"""<div id="wrapperOuter"><div id="header">{n.nav("navPrimary")}</div><div id="main"><h1 class="navhidden">You are here:</h1><div id="navBreadcrumbs"><ol><li>Home page</li><li>All news</li></ol></div><div id="content"><div class="mod modPublication"><span class="date"><strong>Date:</strong> 14.07.2025</span> <span class="thema">Topic: Money laundering prevention</span><h1 class="isFirstInSlot">{escape(s.title)}</h1><div class="wrapperText">{paragraphs(s.paragraphs)}</div><div class="feedback"><h2>Did you find this article helpful?</h2><p>We appreciate your feedback</p></div></div></div></div></div>"""
    head = f'<title>Supervisor - News - {escape(s.title)}</title><meta name="title" content="{escape(s.title)}">'
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Security Service: changes to the list of terrorist organisations", "2025-11-05T00:00:00", "notice", 5)
def spa_with_publish_date(s: Story) -> Page:
    body = f"""<div id="root"><header>{n.div_nav("gov-menu")}</header><div class="container"><div class="row"><div class="col-12"><span class="category">Policy</span><h1 class="title" id="pageTitle">{escape(s.title)}</h1><div class="row dates"><div><span>Publish Date:</span><span>05.11.2025</span></div><div><span>Last Updated Date:</span><span>06.11.2025</span></div></div><div class="row offices"><span>Offices:</span><a>Ministry of Defence</a></div></div></div><div class="row content"><div class="NewsBody">{paragraphs(s.paragraphs)}</div></div></div></div>"""
    head = f"<title>{escape(s.title)}</title>"
    return page(s, document(head, body), found_in="page_text", published=s.day)


@site("Commodity bulletin 7: Timber", "2002-03-12T00:00:00", "trade", 6)
def coldfusion_site_of_2002(s: Story) -> Page:
    html = f"""<HTML><HEAD><TITLE>Trade Information Centre</TITLE><META NAME="keywords" CONTENT="trade, timber"></HEAD><BODY><TABLE WIDTH=600 BORDER=0><TR><TD COLSPAN=2><IMG SRC="logo.gif"></TD></TR><TR><TD WIDTH=120 VALIGN=top><A HREF="a.cfm">Home</A><BR><A HREF="b.cfm">Bulletins</A><BR><A HREF="c.cfm">Contact</A></TD><TD VALIGN=top><FONT FACE="Arial" SIZE=4>{s.title}</FONT><BR><FONT FACE="Arial" SIZE=1>12-Mar-2002</FONT><P><FONT FACE="Arial" SIZE=2>{"<P>".join(escape(one, quote=False) for one in s.paragraphs)}</FONT></TD></TR></TABLE></BODY></HTML>"""
    return page(s, html, address="http://www.tic.example/bulletin.cfm?id=7", found_in="page_text", published=s.day)
