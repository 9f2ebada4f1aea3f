"""Pages of papers and news sites: Next.js, a liveblog, an updated story, a dateline without a year, an infobox."""

from tests.pages.page import Page
from tests.pages.saved.register import HEADLINES, held, links, p, saved


@held
def nextjs_trade_press() -> Page:
    title = "Polymer makers brace for second wave of antidumping duties"
    body = (
        "Producers of engineering plastics expect provisional duties of up to a third on imports from two Asian countries before the summer, and buyers have begun to fill their warehouses.",
        "The complaint, lodged in December, says that sales below cost have taken a quarter of the market since 2022. Importers answer that the fall in prices follows that of the feedstock, and that the complainants have themselves closed three lines.",
        "Duties would come on top of the ban on some grades under the sanctions in force. Those are hard to tell apart at the border: the tariff code is the same, and only a laboratory can say whether the resin contains the listed additive.",
        "One distributor in Antwerp said that a container of his had been held for five weeks. “We won the argument, but we lost the customer,” its managing director said.",
        "The Commission has until 9 July to impose provisional measures. Definitive ones could follow in January, and might then reach back by three months.",
    )
    cards = links(
        HEADLINES[:5],
        '<div class="Card_card__x8Kq2"><a href="/article/{at}"><h3 class="Card_heading__1aB9z">{word}</h3><p class="Card_meta__Pq0Zs">1{at} March 2026</p></a></div>',
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>{title} | Resin Weekly</title><meta name="next-head-count" content="9"/><meta property="og:title" content="{title}"/><meta property="og:type" content="website"/><link rel="canonical" href="https://www.resinweekly.example/article/polymer-makers-brace"/><link rel="preload" href="/_next/static/css/9f1.css" as="style"/></head>
<body><div id="__next"><div class="Banner_banner__m2Lp1"><p>Last chance: early-bird tickets for the Resin Summit end on 31 March 2026.</p></div><header class="Header_root__Yt5aa"><a class="Header_logo__k1">Resin Weekly</a><nav class="Header_nav__2x"><a>News</a><a>Prices</a><a>Markets</a><a>Events</a><a>Jobs</a></nav><button>Log in</button></header>
<main class="Article_main__Zz81k"><div class="Article_top__0oP"><span class="Tag_tag__aa2">Trade policy</span><h1 class="Article_heading__Qw3er">{title}</h1><div class="Byline_root__Nn7"><span>By Resin Weekly staff</span><span class="Byline_dates__Rt2">14 January 2026<!-- --> | Updated <!-- -->16 January 2026</span></div></div>
<div class="Article_grid__kk"><div class="RichText_root__L0p2">{p(body[:2], attributes='class="RichText_p__a1"')}<aside class="Inline_related__u7"><h4>Related</h4><ul><li><a>Why nylon prices parted ways with benzene</a></li><li><a>Antwerp lab doubles its capacity for customs tests</a></li></ul></aside><p class="RichText_p__a1">{body[2]}</p><div class="Promo_newsletter__k3"><h4>The Monday resin brief</h4><p>Prices, plants and policy in five minutes. Join 18,000 readers.</p><button>Sign me up</button></div>{p(body[3:], attributes='class="RichText_p__a1"')}</div><div class="Rail_rail__9s"><h2>Most read</h2>{cards}</div></div></main>
<footer class="Footer_root__b2"><p>Resin Weekly is part of Sample Business Media. Company number 0000000. Terms, privacy, cookies, modern slavery statement.</p></footer></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"article":{{"id":55121,"slug":"polymer-makers-brace","heading":"{title}"}}}}}},"page":"/article/[slug]","query":{{"slug":"polymer-makers-brace"}},"buildId":"aZ93kd"}}</script></body></html>"""
    return saved(
        html,
        address="https://www.resinweekly.example/article/polymer-makers-brace",
        title=title,
        published="2026-01-14",
        found_in="page_text",
        body=body,
    )


@held
def liveblog() -> Page:
    title = "Sanctions summit live: leaders agree to cap on services as talks run late"
    posts = (
        ("18.42 GMT", "That's all for today", "We are closing this blog now. Leaders leave with an agreement on services and without one on frozen reserves, which goes back to finance ministers. Thank you for reading."),
        ("17.55 GMT", "What the cap covers", "The text, which we have seen in draft, bars firms from selling accounting, tax and engineering services above a yearly value to state-owned buyers. Contracts signed before the first of the month may run for six months more."),
        ("16.20 GMT", "Two countries hold out", "Two delegations want an exception for nuclear maintenance. An official in the room says that it is likely to be granted, with a review after one year."),
        ("14.07 GMT", "Markets shrug", "Shares in the big engineering groups have hardly moved. Analysts at one bank put the business at stake at less than one per cent of their sales."),
        ("11.30 GMT", "Doors close", "The leaders have sat down. First on the agenda is the price of oil, then services, then whatever is left of the night."),
    )  # fmt: skip
    lead = "Leaders of seven economies met on Thursday to talk about closing gaps in the sanctions on services. This is how the day went."
    blocks = "".join(
        f'<article id="block-{at}" class="dcr-live block" data-block-id="{at}"><header><a href="#block-{at}"><time data-relativeformat="med">{when}</time></a><h2 class="block-title">{head}</h2></header><p>{text}</p><div class="block-share"><button>Share</button></div></article>'
        for at, (when, head, text) in enumerate(posts)
    )
    ld = f"""[{{"@context":"https://schema.org","@type":"LiveBlogPosting","@id":"https://paper.example/world/live/2025/nov/13/sanctions-summit-live","headline":"{title}","coverageStartTime":"2025-11-13T11:15:00.000Z","coverageEndTime":"2025-11-13T18:42:30.000Z","datePublished":"2025-11-13T11:15:00.000Z","dateModified":"2025-11-13T19:01:00.000Z","liveBlogUpdate":[{{"@type":"BlogPosting","headline":"Doors close","datePublished":"2025-11-13T11:30:00.000Z"}}]}}]"""
    html = f"""<!DOCTYPE html><html lang="en"><head><title>{title} | World | The Paper</title><link rel="canonical" href="https://paper.example/world/live/2025/nov/13/sanctions-summit-live"><meta property="og:title" content="{title}"><script type="application/ld+json">{ld}</script></head>
<body><a class="skip">Skip to main content</a><div class="top-banner"><p>Support the paper. Fund independent reporting from £3 a month.</p></div><header><nav aria-label="Sections"><ul><li>News</li><li>Opinion</li><li>Sport</li><li>Culture</li><li>Lifestyle</li></ul></nav></header>
<main data-layout="LiveLayout"><div class="labels">World | Liveblog</div><h1>{title}</h1><div class="standfirst"><p>{lead}</p></div><div class="meta"><address>The live desk</address><details><summary>Thu 13 Nov 2025 19.01 GMT</summary>First published on Thu 13 Nov 2025 11.15 GMT</details></div>
<div class="key-events"><h2>Key events</h2><ul>{"".join(f"<li><a><time>{when}</time> {head}</a></li>" for when, head, _ in posts)}</ul></div><div class="filters"><button>Show key events only</button><label>Please turn on JavaScript to use this feature</label></div><div id="liveblog-body">{blocks}</div><div class="submeta"><p>Explore more on these topics</p><ul><li>Trade</li><li>Economics</li></ul><a>Reuse this content</a></div></main>
<aside><h2>Most viewed</h2><ol>{links(HEADLINES[:6], '<li><a href="/v/{at}">{word}</a></li>')}</ol></aside><footer><p>© 2025 The Paper or its affiliated companies. All rights reserved. (dcr)</p></footer></body></html>"""
    return saved(
        html,
        address="https://paper.example/world/live/2025/nov/13/sanctions-summit-live",
        title=title,
        published="2025-11-13T11:15:00Z",
        found_in="json_ld",
        body=(lead, *(part for _, head, text in posts for part in (head, text))),
    )


@held
def french_paper_updated() -> Page:
    title = "Gaz liquéfié : les Vingt-Sept s’entendent sur une sortie en deux temps"
    body = (
        "Les ministres de l’énergie ont adopté un calendrier qui met fin aux achats à court terme dès le printemps, puis aux contrats de longue durée un an plus tard.",
        "La nuit fut longue, et l’accord tient en quatre pages. Réunis à Luxembourg, les ministres de l’énergie ont fixé mardi les dates auxquelles les importations de gaz liquéfié sous sanctions devront cesser dans toute l’Union.",
        "Les achats au jour le jour prendront fin en avril. Pour les contrats signés avant l’an dernier, la date retenue est celle du 1er janvier suivant, avec une clause de sauvegarde si les stocks descendent sous les deux cinquièmes.",
        "Un compromis sur les enclaves",
        "Deux États sans accès à la mer obtiennent un délai de dix-huit mois. En échange, ils renoncent à bloquer le règlement et devront publier chaque trimestre l’origine du gaz qui traverse leur territoire.",
        "« Nous avons préféré une date ferme à une promesse », résume un diplomate. Les douanes devront exiger un certificat pour chaque cargaison, ce que plusieurs ports jugent irréaliste.",
        "Le Parlement se prononcera en décembre. Les armateurs, eux, demandent déjà une compensation pour les méthaniers affrétés jusqu’en 2030.",
    )
    html = f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title} - Le Quotidien</title><link rel="canonical" href="https://www.quotidien.example/economie/article/2025/10/08/gaz-liquefie_6645_3234.html"><link rel="amphtml" href="https://www.quotidien.example/amp/6645"><meta property="og:title" content="{title}"><meta property="og:url" content="https://www.quotidien.example/economie/article/2025/10/08/gaz-liquefie_6645_3234.html"></head>
<body class="old__article"><div class="gdpr-lmd-wall"><h2>Vos choix en matière de cookies</h2><p>Nous et nos partenaires utilisons des traceurs pour mesurer l’audience et afficher de la publicité. Vous pouvez accepter, refuser ou vous abonner.</p><button>Accepter et continuer</button></div><header id="Header"><ul class="Header__links"><li>Actualités</li><li>Économie</li><li>Vidéos</li><li>Opinions</li><li>Culture</li><li>Le Goût</li></ul></header>
<main role="main"><ul class="breadcrumb"><li>Économie</li><li>Énergies</li></ul><h1 class="ds-title">{title}</h1><p class="ds-chapo">{body[0]}</p><div class="ds-meta"><span>Par le service économie (Luxembourg, envoyée spéciale)</span><p>Publié le <time datetime="2025-10-08T06:15:00+02:00">08 octobre 2025 à 06h15</time>, modifié le <time datetime="2025-10-08T11:40:00+02:00">08 octobre 2025 à 11h40</time></p><span>Temps de lecture : 2 min.</span></div><ul class="ds-actions"><li>Ajouter à vos sélections</li><li>Partager</li><li>Offrir l’article</li></ul><figure class="article__media"><img src="g.jpg"><figcaption>Un méthanier à quai, dans le port de Zeebruges. AGENCE</figcaption></figure>
<article class="article__content"><p class="article__paragraph">{body[1]}</p><p class="article__paragraph">{body[2]}</p><section class="catcher catcher--inline"><p><span class="catcher__title"><span>Lire aussi |</span> <a>Article réservé à nos abonnés Terminaux flottants : l’Europe a-t-elle vu trop grand ?</a></span></p></section><h2 class="article__sub-title">{body[3]}</h2><p class="article__paragraph">{body[4]}</p><section class="inread_newsletter"><h4>La lettre Énergie</h4><p>Chaque jeudi, le meilleur de l’actualité de l’énergie</p><button>S’inscrire</button></section><p class="article__paragraph">{body[5]}</p><p class="article__paragraph">{body[6]}</p></article>
<section class="article__reactions"><h4>Contribuer</h4><p>Réutiliser ce contenu</p></section><section class="friend"><h4>Le Quotidien Ateliers</h4><p>Cours en ligne, cours du soir, ateliers : développez vos compétences</p></section></main><footer id="footer-page"><p>Mentions légales. Charte. Politique de confidentialité. Abonnements. Index des actualités de juillet à octobre 2025.</p></footer></body></html>"""
    return saved(
        html,
        address="https://www.quotidien.example/economie/article/2025/10/08/gaz-liquefie_6645_3234.html?lmd_medium=email",
        url="https://www.quotidien.example/economie/article/2025/10/08/gaz-liquefie_6645_3234.html",
        title=title,
        published="2025-10-08T04:15:00Z",
        found_in="time_element",
        language="fr",
        body=body,
    )


@held
def dateline_without_a_year() -> Page:
    title = "Customs seize bearings bound for embargoed rail works"
    body = (
        "GDANSK, March 9 (Coast Agency) — Customs officers have seized eleven tonnes of roller bearings that were on their way to the repair works of a railway under embargo, the revenue administration said on Sunday.",
        "The bearings were declared as parts for wind turbines. An officer noticed that the crates bore the works’ own store numbers, which the sender had tried to paint over.",
        "The exporter, a firm with two employees and a rented mailbox, had sent nine similar loads since the autumn. Investigators are now asking for the help of three countries to find out where those went.",
        "Under a law that came into force last year, breaches of an embargo are punished with prison of at least three years. The firm’s accounts have been frozen and its owner has been told not to leave the country.",
        "The administration said that the number of such cases had risen to seventy-one in twelve months, from twenty-eight in the twelve before.",
    )
    river = links(
        HEADLINES[1:8],
        '<div class="river-item"><span class="river-kicker">Economy</span><a href="/2025/03/0{at}/item"><h4>{word}</h4></a><p class="river-text">Read our report on what is behind the news and what comes next.</p></div>',
    )
    html = f"""<!doctype html><html lang="en-gb"><head><meta charset="utf-8"><title>{title} :: Coast Agency</title><meta name="viewport" content="width=device-width"></head><body class="site theme-coast"><div class="wrap"><div class="masthead"><a class="brand">Coast Agency</a><span class="claim">News from the sea since 1946</span><div class="subnav"><a>Home</a><a>Economy</a><a>Ports</a><a>Crime</a><a>Weather</a><a>Photo service</a></div></div>
<div class="cols"><div class="col-story"><div class="story-kicker">Ports</div><h1 class="story-hl">{title}</h1><div class="story-pic"><img src="x.jpg" alt=""><span class="story-pic-txt">Crates in a customs shed. Handout</span></div><div class="story-copy">{p(body[:3])}<div class="story-quote"><span>“The sender had tried to paint over the store numbers”</span></div>{p(body[3:])}</div><p class="story-end">(ca/pg/tr)</p><div class="story-legal"><p>This service is for subscribers. Any further distribution, also in part, needs the written consent of the agency.</p></div></div><div class="col-river"><h3>More from the coast</h3>{river}</div></div><div class="bottom"><a>Imprint</a><a>Contact the desk</a><a>Terms of use</a></div></div></body></html>"""
    return saved(
        html,
        address="https://www.coastagency.example/2025/03/09/customs-seize-bearings",
        title=title,
        published="2025-03-09",
        found_in="url",
        body=body,
    )


@held
def latin_american_daily() -> Page:
    title = "El Gobierno congela los bienes de una naviera por transportar crudo vetado"
    body = (
        "La Unidad de Información Financiera incluyó a la compañía en el registro y dio aviso a los bancos; la firma niega haber violado norma alguna.",
        "El Gobierno ordenó congelar los bienes de una naviera con sede en el puerto, a la que acusa de haber llevado crudo bajo embargo en por lo menos seis viajes. La resolución, publicada en el Boletín Oficial, rige desde hoy y por seis meses prorrogables.",
        "De acuerdo con la investigación, los buques apagaban el sistema de localización frente a la costa y lo encendían dos días después con otro nombre. La carga se vendía luego como mezcla de origen caribeño.",
        "Qué pasa con los contratos",
        "Los astilleros y proveedores que tengan facturas pendientes podrán cobrarlas si piden autorización dentro de los treinta días. Los sueldos de los tripulantes quedan a salvo, aunque el dinero deberá pasar por una cuenta vigilada.",
        "Voceros de la empresa dijeron que apelarán la medida. “Todos los papeles fueron presentados ante la Prefectura”, sostuvieron.",
        "La Cancillería aclaró que la decisión responde a una resolución de las Naciones Unidas y no a un pedido de otro país.",
    )
    ranking = links(
        ("El dólar, minuto a minuto", "Paro de transporte: qué líneas no funcionan", "La cosecha de soja será menor a la prevista", "Cómo estará el tiempo este fin de semana"),
        '<article class="ranking__item"><span class="num">{at}</span><h2><a>{word}</a></h2></article>',
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>{title} - Diario del Puerto</title><link rel="canonical" href="https://www.diariodelpuerto.example/economia/congelan-bienes-naviera-nid19082025/"><meta property="og:title" content="La naviera acusada de mover crudo vetado: claves de una medida inédita"><meta property="article:published_time" content="2025-08-19T21:48:00-03:00"><meta property="article:modified_time" content="2025-08-20T09:05:00-03:00"></head>
<body><div class="cintillo"><span>Hoy</span><a>Dólar hoy</a><a>Elecciones</a><a>Clima</a></div><header><nav><a>Secciones</a><a>Política</a><a>Economía</a><a>Deportes</a><a>Club</a></nav><button>Suscribite</button></header>
<main class="nota"><section class="cuerpo__nota"><div class="nota__volanta">Embargo petrolero</div><h1 class="com-title --font-primary">{title}</h1><h2 class="com-subhead --bajada">{body[0]}</h2><section class="mod-date"><time class="com-date">19 de agosto de 2025</time><span class="hour">21:48</span><span class="com-text">3 minutos de lectura</span></section><figure><img src="p.jpg"><figcaption>La terminal de combustibles, ayer por la tarde. Archivo</figcaption></figure>
<p class="com-paragraph --capital"><b>{body[1][:18]}</b>{body[1][18:]}</p><p class="com-paragraph">{body[2]}</p><aside class="ficha"><h4>La ficha</h4><ul><li><b>Flota:</b> nueve buques tanque</li><li><b>Fundación:</b> 1998</li><li><b>Empleados:</b> 240</li></ul></aside><h3 class="com-title --subtitulo">{body[3]}</h3><p class="com-paragraph">{body[4]}</p><div class="box-articles"><h4>Te puede interesar</h4><a>Los puertos piden bajar el costo del practicaje</a><a>Qué es el registro de bienes congelados</a></div><p class="com-paragraph">{body[5]}</p><p class="com-paragraph">{body[6]}</p><div class="firma"><span>Redacción Economía</span></div></section>
<section class="comentarios"><h4>Comentarios</h4><p>Los comentarios publicados son de exclusiva responsabilidad de sus autores y las consecuencias derivadas de ellos pueden ser pasibles de sanciones legales.</p></section></main><aside class="ranking"><h3>Lo más leído</h3>{ranking}</aside><footer><p>Copyright 2025 Diario del Puerto. Todos los derechos reservados. Protegido por reCAPTCHA: condiciones y privacidad. Registro de la propiedad intelectual en trámite.</p></footer></body></html>"""
    return saved(
        html,
        address="https://www.diariodelpuerto.example/economia/congelan-bienes-naviera-nid19082025/",
        url="https://www.diariodelpuerto.example/economia/congelan-bienes-naviera-nid19082025",
        title=title,
        published="2025-08-20T00:48:00Z",
        found_in="meta",
        language="es",
        body=body,
    )
