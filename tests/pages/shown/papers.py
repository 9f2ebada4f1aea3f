"""Newspapers, broadcasters and agencies."""

from html import escape

from tests.pages.noise import ld, scripts
from tests.pages.page import Page, page, paragraphs
from tests.pages.shown.register import held
from tests.pages.stories import Story, story


def links(s: Story, each: str, count: int = 6) -> str:
    """Return other stories in a design of their own."""
    told = [story(s.number + 400 + at) for at in range(count)]
    return "".join(
        each.format(title=escape(one.title), text=escape(one.paragraphs[2]), date=one.words, at=at)
        for at, one in enumerate(told, 1)
    )


@held
def broadcaster_with_blocks() -> Page:
    s = story(131, 9)
    blocks = "".join(
        f'<div data-component="text-block" class="ssrcss-1l6mvgr-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer">{paragraphs([one], "p", chr(99) + "lass=ssrcss-1q0x1qg-Paragraph")}</div></div>'
        + (
            '<div data-component="image-block"><figure class="ssrcss-wpgbih-StyledFigure"><div><span class="ssrcss-1p-Image"><img alt="Port"></span><span role="text" class="ssrcss-y-Copyright"><span class="visually-hidden">Image source, </span>Agency pictures</span></div><figcaption class="ssrcss-1-Caption"><span class="visually-hidden">Image caption, </span>The port has handled little cargo since spring</figcaption></figure></div>'
            if at == 1
            else ""
        )
        + (
            f'<div data-component="links-block"><div class="ssrcss-1-LinksWrapper"><ul><li><a><span>{escape(story(700).title)}</span></a></li></ul></div></div>'
            if at == 4
            else ""
        )
        for at, one in enumerate(s.paragraphs)
    )
    html = f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{escape(s.title)} - Broadcaster News</title><meta property="og:title" content="{escape(s.title)}">{scripts(50)}</head><body><div id="header-content"><nav aria-label="Broadcaster"><a>Home</a><a>News</a><a>Sport</a></nav></div><main id="main-content"><article class="ssrcss-pv1rh6-ArticleWrapper"><header data-component="headline-block"><h1 id="main-heading" class="ssrcss-15xko80-StyledHeading">{escape(s.title)}</h1></header><div data-component="byline-block"><div class="ssrcss-1-Contributor"><span>Jo Reporter</span><span>Business correspondent</span></div><span><time data-testid="timestamp" datetime="{s.iso}">{s.at.day} {s.at:%B}</time></span></div>{blocks}<section data-component="topic-list"><h2>Related topics</h2><ul><li><a>Trade</a></li><li><a>{s.country}</a></li></ul></section></article><div data-component="see-alsos"><h2>More on this story</h2>{links(s, "<div><a><p>{title}</p></a><time>{date}</time></div>")}</div></main><footer><p>The broadcaster is not responsible for the content of external sites.</p></footer></body></html>"""
    return page(s, html, address="https://www.broadcaster.example/news/articles/c0x1", found_in="time_element")


@held
def berlin_weekly() -> Page:
    s = story(132)
    body = (
        "Die Bundesregierung will die Ausfuhr von Funkgeräten in drei Staaten des Kaukasus von einer Genehmigung abhängig machen. Das geht aus einem Entwurf hervor, der den Verbänden am Freitag zugegangen ist.",
        "Bisher reichte eine Erklärung des Käufers. Künftig prüft das Bundesamt jeden Fall einzeln, wenn der Wert der Lieferung zehntausend Euro übersteigt. Die Wirtschaft rechnet mit Wartezeiten von vier bis sechs Wochen.",
        "Streit um die Altverträge",
        "Umstritten ist, was für Verträge gilt, die vor dem Sommer geschlossen wurden. Das Wirtschaftsministerium will sie ausnehmen, das Auswärtige Amt nicht. Ein Kompromiss sieht eine Frist bis zum Jahresende vor.",
        "Die Opposition hält die Pläne für überfällig. Schon vor zwei Jahren habe der Zoll vor Umwegen gewarnt, sagte der außenpolitische Sprecher der größten Oppositionsfraktion.",
    )
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Exportkontrolle: Funkgeräte nur noch mit Genehmigung | Wochenblatt</title><meta property="og:title" content="Exportkontrolle: Regierung will Funkgeräte nur noch mit Genehmigung ausführen lassen"><meta name="date" content="2025-06-20T14:05:00+02:00"><meta name="last-modified" content="2025-06-21T09:00:00+02:00"></head><body class="zon"><div class="page"><header class="header zplus"><nav class="nav"><a>Politik</a><a>Wirtschaft</a><a>Kultur</a></nav></header><main class="main main--article"><article class="article article--padded"><div class="article-heading"><h1 class="article-heading__title"><span class="article-heading__kicker">Exportkontrolle</span><span class="visually-hidden">: </span><span class="article-heading__headline">Regierung will Funkgeräte nur noch mit Genehmigung ausführen lassen</span></h1></div><div class="summary">Wer in den Kaukasus liefert, soll künftig fragen müssen. Die Verbände warnen vor langen Wartezeiten.</div><div class="byline">Von <a>Anna Beispiel</a></div><div class="metadata"><time class="metadata__date">20. Juni 2025, 14:05 Uhr</time><span class="metadata__source">Quelle: Wochenblatt, aha</span><a class="metadata__commentcount">38 Kommentare</a></div><div class="article-body"><div class="article-page">{paragraphs(body[:2])}<aside class="topicbox"><div class="topicbox-item__title">Die Umwegfahrer</div><div>Wie Händler Sperren umgehen, erzählt unser Dossier in fünf Folgen.</div></aside><h2 class="article__subheading">{body[2]}</h2>{paragraphs(body[3:])}</div></div></article><section class="comment-section"><h2>Kommentare</h2><p>Bitte melden Sie sich an, um zu kommentieren.</p></section></main></div></body></html>"""
    lead = "Wer in den Kaukasus liefert, soll künftig fragen müssen. Die Verbände warnen vor langen Wartezeiten."
    return page(
        s,
        html,
        address="https://www.wochenblatt.example/politik/2025-06/funkgeraete",
        title="Exportkontrolle: Regierung will Funkgeräte nur noch mit Genehmigung ausführen lassen",
        published="2025-06-20T12:05:00Z",
        found_in="meta",
        language="de",
        body=(lead, *body),
    )


@held
def roman_daily() -> Page:
    s = story(133)
    body = (
        "Il Consiglio dei ministri ha approvato lo schema di decreto che congela i beni di undici società di navigazione. Il provvedimento sarà pubblicato in Gazzetta Ufficiale la prossima settimana.",
        "Secondo il ministero dell'Economia, le società fanno capo a due armatori già colpiti da misure europee. Le navi, tutte con più di vent'anni, hanno cambiato bandiera almeno tre volte.",
        "I sindacati dei portuali chiedono garanzie per i quaranta lavoratori del terminal, che appartiene per metà a una delle società. Il governo promette un commissario entro dieci giorni.",
        "La misura resta in vigore fino al 31 dicembre e può essere prorogata. Chi la viola rischia fino a sei anni di reclusione.",
    )
    html = f"""<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Navi fantasma, congelati i beni di undici società - il Quotidiano</title><meta property="article:published_time" content="2025-09-05T18:12:44Z">{scripts(30)}</head><body><div id="l-main"><div class="bck-header"><a>Sezioni</a><a>Edizioni locali</a><a>Abbonati</a></div><section class="body-article"><div class="container"><div class="path is-mr-b-20"><a>Economia</a></div><h1 class="title-art-hp is-xmedium is-line-h-106">Navi fantasma, congelati i beni di undici società</h1><p class="summary-art is-pd-t-8">Il decreto colpisce due armatori: i sindacati temono per i posti del terminal</p><p class="media-news-credits"><span class="media-news-author-name">di Redazione Economia</span><span class="media-news-date">5 settembre 2025</span></p><div class="media-news-image"><img alt=""><p class="media-news-caption">Una petroliera in rada (Ansa)</p></div><div class="content chapters" id="content-to-read">{"".join(f'<p class="chapter-paragraph">{one}</p>' for one in body[:2])}<div class="bck-adblock"><p class="adv-label">Pubblicità</p></div><div class="related-inline"><h5>Leggi anche</h5><ul><li><a>Il petrolio torna sopra i novanta dollari</a></li></ul></div>{"".join(f'<p class="chapter-paragraph">{one}</p>' for one in body[2:])}</div><p class="last-update">5 settembre 2025 ( modifica il 6 settembre 2025 | 08:10)</p><p class="rights">© RIPRODUZIONE RISERVATA</p></div></section><div class="bck-most"><h4>I più letti</h4>{links(s, "<div class=m><a>{title}</a></div>")}</div></div></body></html>"""
    return page(
        s,
        html,
        address="https://www.quotidiano.example/economia/25_settembre_05/navi-fantasma.shtml",
        title="Navi fantasma, congelati i beni di undici società",
        published="2025-09-05T18:12:44Z",
        found_in="meta",
        language="it",
        body=("Il decreto colpisce due armatori: i sindacati temono per i posti del terminal", *body),
    )


@held
def seoul_agency() -> Page:
    s = story(134, 7)
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(s.title)} | Agency</title><meta property="og:title" content="{escape(s.title)}"></head><body><div class="wrap"><header id="header"><div class="inner"><a class="logo">Agency</a><ul class="gnb"><li><a>National</a></li><li><a>North Korea</a></li><li><a>Economy</a></li></ul></div></header><main><div class="container"><section class="article-wrap"><h1 class="tit">{escape(s.title)}</h1><div class="info-con"><span class="txt">All News</span> <span class="txt">{s.at:%H:%M} {s.at:%B} {s.at:%d}, {s.at.year}</span></div><div class="util-con"><button>Font size</button><span>Share</span></div><article class="story-news article"><p>By Staff Writer</p><p>SEOUL, {s.at:%b}. {s.at.day} (Agency) -- {escape(s.paragraphs[0])}</p>{paragraphs(s.paragraphs[1:3])}<div class="comp-box photo-group"><figure><div class="img-con"><img alt=""></div><figcaption><p class="txt-desc">This file photo shows containers at a pier. (PHOTO NOT FOR SALE) (Agency)</p></figcaption></figure></div>{paragraphs(s.paragraphs[3:])}<p>sample@agency.example</p><p>(END)</p></article><div class="keyword-zone"><h2>Keyword</h2><ul><li>#sanctions</li><li>#trade</li></ul></div></section><aside><h2>Most Viewed</h2>{links(s, "<p><a>{title}</a></p>")}</aside></div></main></div></body></html>"""
    body = (
        f"SEOUL, {s.at:%b}. {s.at.day} (Agency) -- {s.paragraphs[0]}",
        *s.paragraphs[1:],
        "sample@agency.example",
        "(END)",
    )
    return page(
        s,
        html,
        address=f"https://en.agency.example/view/AEN{s.at:%Y%m%d}000100315",
        published=s.day,
        found_in="page_text",
        body=body,
    )


@held
def gulf_daily() -> Page:
    s = story(135, 8)
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(s.title)} | Economy News | Gulf Channel</title><meta name="pageTitle" content="{escape(s.title)}"><meta name="publishedDate" content="{s.iso}"><meta name="lastDate" content="2026-03-01T00:00:00Z"></head><body class="theme-default"><div id="root"><div class="layout-wrapper"><div class="header-wrapper"><div class="bypass-block-links-container"><a>Skip links</a><a>Skip to Featured Content</a></div><nav class="site-header container"><ul><li>News</li><li>Features</li></ul></nav></div><div class="container container--grid container--white"><main id="main-content-area" class="all-content"><header class="article-header"><div class="topics"><a>News</a>|<a>Economy</a></div><h1>{escape(s.title)}</h1><p class="article__subhead"><em>{escape(s.paragraphs[0])}</em></p></header><figure class="article-featured-image"><img><figcaption>A broker watches prices [File: Staff/Agency]</figcaption></figure><div class="article-info-block"><div class="article-b-l"><div class="article-dates"><div class="date-simple"><span class="screen-reader-text">Published On {s.at.day} {s.at:%b} {s.at.year}</span><span aria-hidden="true">{s.at.day} {s.at:%b} {s.at.year}</span></div></div></div></div><div class="wysiwyg wysiwyg--all-content" aria-live="polite">{paragraphs(s.paragraphs[1:4])}<div class="more-on"><h2 class="more-on__heading">Recommended Stories</h2><span class="screen-reader-text">list of 4 items</span><ul class="more-on__list">{links(s, "<li><span>list {at} of 4</span><a>{title}</a></li>", 4)}</ul></div>{paragraphs(s.paragraphs[4:])}</div><div class="article-source"><span>Source: Gulf Channel and news agencies</span></div></main><aside class="l-col"><h2>Trending</h2>{links(s, "<article><h3>{title}</h3><p>{text}</p></article>")}</aside></div></div></div></body></html>"""
    return page(s, html, address=f"https://www.gulf.example/economy/{s.at:%Y/%-m/%-d}/{s.slug}", found_in="meta")


@held
def madrid_daily() -> Page:
    s = story(136)
    body = (
        "La vicepresidenta anunció este jueves en el Congreso que España pedirá a Bruselas una excepción de seis meses para las importaciones de fertilizantes. Sin ella, dijo, la campaña de primavera corre peligro.",
        "El veto europeo entra en vigor el 1 de febrero y afecta a tres productores. Dos de ellos venden a cooperativas de Aragón y de Castilla y León desde hace más de veinte años.",
        "Fuentes comunitarias dudan de que haya mayoría. Polonia y los países bálticos se oponen a cualquier excepción, y Alemania no ha fijado su posición.",
        "Las organizaciones agrarias calculan que el precio de la urea subirá un 15% si no se encuentran otros proveedores. Marruecos y Egipto han ofrecido cargamentos, aunque más caros.",
        "El Gobierno estudia además ayudas directas por 120 millones de euros, que saldrían del fondo de crisis.",
    )
    node = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "NewsArticle",
                "headline": "España pedirá seis meses más para importar fertilizantes vetados",
                "alternativeHeadline": "Fertilizantes: el Gobierno pide tiempo",
                "datePublished": "2025-01-16T16:40:12+01:00",
                "dateModified": "2025-01-17T05:30:12+01:00",
                "description": "Sin la excepción peligra la campaña",
            }
        ],
    }
    html = f"""<!DOCTYPE html><html lang="es-ES"><head><meta charset="utf-8"><title>Fertilizantes: el Gobierno pide tiempo | Economía | EL DIARIO</title><meta property="og:title" content="España pedirá seis meses más para importar fertilizantes vetados">{ld(node)}{scripts(40)}</head><body><header class="x _g _dn x-p"><div class="sm _df"><a>Internacional</a><a>Opinión</a></div></header><article id="main-content" class="a _g _g-lg _g-o"><header class="a_e _g _g-xs"><div class="a_e_txt"><p class="a_k"><a>AGRICULTURA</a></p><h1 class="a_t">España pedirá seis meses más para importar fertilizantes vetados</h1><h2 class="a_st">La campaña de primavera depende de tres productores, según el ministerio</h2></div></header><div class="a_md"><div class="a_md_txt"><div class="a_md_a"><a>Marta Ejemplo</a></div><div class="a_md_f"><span>Madrid - </span><time datetime="2025-01-16T16:40:12+01:00"><a>16 ene 2025 - 16:40 CET</a></time></div></div></div><div class="a_c clearfix" data-dtm-region="articulo_cuerpo">{paragraphs(body[:2])}<section class="w_e"><h4>Más información</h4><a>Los puertos notan la caída del comercio</a></section>{paragraphs(body[2:])}</div><div class="a_b a_b-wr"><p>Recibe la carta económica de cada mañana en tu correo.</p></div></article><section class="w"><h3>Lo más visto</h3>{links(s, "<p>{title}</p>")}</section></body></html>"""
    return page(
        s,
        html,
        address="https://eldiario.example/economia/2025-01-16/fertilizantes.html",
        title="España pedirá seis meses más para importar fertilizantes vetados",
        published="2025-01-16T15:40:12Z",
        language="es",
        body=("La campaña de primavera depende de tres productores, según el ministerio", *body),
    )


@held
def regional_paper_of_the_2000s() -> Page:
    s = story(137, 6)
    html = f"""<html><head><title>Valley Courier: Business</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body><div id="container"><div id="masthead"><img src="mast.gif"></div><div id="navBar"><a>News</a> <a>Sports</a> <a>Obituaries</a> <a>Classifieds</a> <a>Subscribe</a></div><table id="layout"><tr><td id="storyCol"><div class="sectionHead">Business</div><div class="storyHead">{escape(s.title)}</div><div class="storyByline">By STAFF WRITER<br>The Associated Newspapers</div><div class="storyDate">{s.at:%A}, {s.american}</div><div class="storyTools"><a>E-mail story</a> <a>Print story</a> <a>Text size</a></div><div id="storyText">{"<br />&nbsp;<br />".join(map(escape, s.paragraphs))}</div></td><td id="adCol"><b>Top jobs</b><br>Forklift driver<br>Night nurse<br>Cook<br><b>Today's Weather</b><br>Sunny, high of 71</td></tr></table><div id="bottom">All contents copyright {s.at.year} Valley Courier. <a>Privacy</a> <a>Terms</a></div></div></body></html>"""
    return page(
        s,
        html,
        address="http://www.valleycourier.example/articles/biz7.txt.html",
        published=s.day,
        found_in="page_text",
        encoding="cp1252",
    )


@held
def wire_story_on_portal() -> Page:
    s = story(138, 9)
    html = f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>{escape(s.title)}</title><meta property="og:title" content="{escape(s.title)}">{scripts(70)}</head><body><div id="app"><div class="top-sticky"><a>Mail</a><a>Finance</a><a>Sign in</a></div><div class="caas-container"><article class="caas-article"><div class="caas-logo"><span>Wire</span></div><header class="caas-title-wrapper"><h1 data-test-locator="headline">{escape(s.title)}</h1></header><div class="caas-attr"><div class="caas-attr-meta"><div class="caas-attr-item-author"><span class="caas-author-byline">By Wire Staff</span></div><div class="caas-attr-time-style"><time datetime="{s.iso}" class="">{s.at:%a}, {s.at:%B} {s.at.day}, {s.at.year} at {s.at:%H:%M} UTC</time><span class="caas-attr-separator">·</span><span class="caas-attr-mins-read">3 min read</span></div></div></div><div class="caas-content-wrapper"><div class="caas-body"><p>By Wire Staff</p>{paragraphs(s.paragraphs[:4])}<p><a>Story continues</a></p>{paragraphs(s.paragraphs[4:])}<p>(Reporting by two bureaus; editing by a third)</p></div></div></article><div class="caas-recirc"><h3>Recommended articles</h3>{links(s, "<div class=js-stream><h4>{title}</h4><p>{text}</p></div>", 10)}</div></div></div></body></html>"""
    return page(
        s,
        html,
        address=f"https://news.portal.example/{s.slug}-123456789.html",
        found_in="time_element",
        body=(*s.paragraphs, "(Reporting by two bureaus; editing by a third)"),
    )
