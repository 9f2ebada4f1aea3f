"""Newspapers, broadcasters and magazines, old and new."""

from tests.pages.held.register import fetched, held, others
from tests.pages.noise import consent, ld, scripts
from tests.pages.page import Page, paragraphs


@held
def weekly_in_font_tags() -> Page:
    title = "Sardine canneries fear an embargo on tin plate"
    body = (
        "The owners of the eleven canneries on the west coast met on Tuesday to discuss what becomes of the season if tin plate stays under embargo. Most of it came from a single mill across the strait.",
        "“We have sheets for five weeks – no more,” said the secretary of the packers’ union after the meeting.",
        "The ministry answered that an exemption for food packaging is on the table, but would not say when it might be signed.",
        "Fishermen are already landing less. At the quay of the old harbour crates were stacked four high and nobody bid for them.",
    )
    cells = "<br><br>&nbsp;&nbsp;&nbsp;".join(body)
    html = f"""<html><head><title>THE HARBOUR WEEKLY - No. 14</title></head><body bgcolor="#FFFFE8" link="#003399"><center><table width="720" border="0" cellpadding="0" cellspacing="0"><tr><td colspan="3"><img src="/img/head.gif" width="720" height="80" alt="The Harbour Weekly"></td></tr><tr><td width="140" valign="top" bgcolor="#CCDDEE"><font face="Verdana" size="1"><b>SECTIONS</b><br><a href="/front.html">Front page</a><br><a href="/town.html">Town</a><br><a href="/trade.html">Trade</a><br><a href="/tides.html">Tides</a><br><br><b>SERVICES</b><br><a href="/ads.html">Small ads</a><br><a href="/subscribe.html">Subscribe by post</a></font></td><td width="440" valign="top"><font face="Times New Roman" size="5"><b>{title}</b></font><br><font size="2"><i>8 April 2003</i></font><hr size="1"><font face="Times New Roman" size="3">{cells}</font><br><br><a href="/trade.html"><font size="2">[back to Trade]</font></a></td><td width="140" valign="top"><font face="Verdana" size="1"><b>HIGH WATER</b><br>06.12 / 18.40<br><br><b>EXCHANGE</b><br>1 pound = 9.41</font></td></tr><tr><td colspan="3" align="center"><font size="1">&copy; The Harbour Weekly. Reproduction only with permission.</font></td></tr></table></center></body></html>"""
    return fetched(
        html,
        "windows-1252",
        address="http://www.harbourweekly.example/0304/trade2.html",
        title=title,
        published="2003-04-08",
        found_in="page_text",
        body=body,
    )


@held
def live_page_of_a_broadcaster() -> Page:
    title = "Live: council votes on the ferry embargo"
    posts = (
        (
            "14:20",
            "The vote is through",
            "The council has voted by nineteen to four to close the harbours to ferries under the flag of the neighbour. The measure begins at midnight.",
        ),
        (
            "13:55",
            "Islanders protest outside",
            "About two hundred islanders stand in front of the building. Many of them work on the boats, and say that they learned of the plan from the radio.",
        ),
        (
            "13:10",
            "What is on the table",
            "Two drafts are before the council: one closes all harbours, the other the three largest only. Fishing boats are left out in both of them.",
        ),
    )
    summary = (
        "Harbours close to foreign ferries from midnight",
        "Fishing boats and ambulances may still land",
    )
    node = {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting",
        "headline": title,
        "datePublished": "2025-10-02T12:45:00+02:00",
        "coverageStartTime": "2025-10-02T12:45:00+02:00",
        "liveBlogUpdate": [
            {
                "@type": "BlogPosting",
                "headline": head,
                "datePublished": f"2025-10-02T{time}:00+02:00",
                "articleBody": text,
            }
            for time, head, text in posts
        ],
    }
    entries = "".join(
        f'<li class="lx-post"><div class="lx-post__meta"><time datetime="2025-10-02T{time}:00+02:00">{time}</time></div><h3 class="lx-post__title">{head}</h3><div class="lx-post__body"><p>{text}</p></div><div class="lx-post__share"><button>Share</button></div></li>'
        for time, head, text in posts
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | Island Radio</title>{ld(node)}{scripts(60)}</head><body>{consent("cmp")}<header class="lx-header"><nav><a href="/">Home</a><a href="/news">News</a><a href="/live">Live</a></nav></header><main><div class="lx-lead"><span class="lx-badge">LIVE</span><h1>{title}</h1><section class="lx-summary"><h2>Summary</h2><ul>{paragraphs(summary, "li")}</ul></section></div><ol class="lx-stream">{entries}</ol></main><aside class="lx-rail"><h2>Most heard</h2>{others("<p><a href='/n'>{title}</a></p>")}</aside><footer><p>Island Radio is not responsible for the content of external sites.</p></footer></body></html>"""
    body = ("Summary", *summary, *(words for one in posts for words in one))
    return fetched(
        html,
        address="https://www.islandradio.example/live/council-ferries",
        title=title,
        published="2025-10-02T10:45:00Z",
        found_in="json_ld",
        body=body,
    )


@held
def accelerated_page_of_a_daily() -> Page:
    title = "Almond growers win delay of the pesticide ban"
    body = (
        "The agriculture ministry has put off by one season the ban on importing the pesticide that almond growers spray in March.",
        "Growers had warned that no replacement is registered for the trees. The ministry now expects two products to be approved by the autumn.",
        "Bee keepers called the delay a mistake and announced a complaint.",
    )
    node = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": "https://www.valleydaily.example/farming/almond-ban-delayed-20250211.html",
        "headline": title,
        "datePublished": "2025-02-11T07:30:00Z",
        "dateModified": "2025-02-11T09:12:00Z",
        "author": {"@type": "Organization", "name": "Valley Daily"},
    }
    html = f"""<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>{title}</title><link rel="canonical" href="https://www.valleydaily.example/farming/almond-ban-delayed-20250211.html"><meta name="viewport" content="width=device-width,minimum-scale=1"><style amp-boilerplate>body{{animation:-amp-start 8s}}</style><script async src="https://cdn.ampproject.org/v0.js"></script>{ld(node)}</head><body><amp-sidebar id="menu" layout="nodisplay"><ul><li>News</li><li>Farming</li><li>Weather</li></ul></amp-sidebar><header class="amp-head"><a href="/">Valley Daily</a></header><article class="amp-article"><h1 class="amp-title">{title}</h1><div class="amp-meta"><span>By Valley Daily staff</span> <time datetime="2025-02-11T07:30:00Z">Feb 11, 2025</time></div><amp-img src="a.jpg" width="8" height="5" layout="responsive"></amp-img><p class="amp-caption">An orchard in bloom. File photo</p><div class="amp-content">{paragraphs(body[:2])}<amp-ad width="300" height="250" type="x"></amp-ad>{paragraphs(body[2:])}</div></article><section class="amp-related"><h3>Read next</h3><ul>{others("<li><a href='/x'>{title}</a></li>", 3)}</ul></section><amp-consent id="c" layout="nodisplay"><div>We use cookies. <button>OK</button></div></amp-consent></body></html>"""
    return fetched(
        html,
        address="https://www.valleydaily.example/farming/almond-ban-delayed-20250211.amp.html",
        url="https://www.valleydaily.example/farming/almond-ban-delayed-20250211.html",
        title=title,
        published="2025-02-11T07:30:00Z",
        found_in="json_ld",
        body=body,
    )


@held
def stub_of_a_paid_daily() -> Page:
    title = "The quiet return of the reinsurers"
    body = (
        "For three years no large house would take a share of a hull that had called at the northern terminals. Since May, brokers say, two of them do.",
        "The change has a cause that is not in any statute: a letter of comfort from a ministry, four paragraphs long, which only a handful of people have seen.",
    )
    node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": title,
        "datePublished": "2025-07-21T04:00:11Z",
        "isAccessibleForFree": False,
        "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paid"},
    }
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} - The Broker</title><meta property="og:title" content="{title}">{ld(node)}{scripts(40)}</head><body><div id="site-navigation"><a href="/">The Broker</a><a href="/markets">Markets</a><a href="/login">Sign in</a><a href="/subscribe">Subscribe</a></div><div class="article-shell"><div class="topper"><h1 class="topper__headline"><span>{title}</span></h1><div class="topper__standfirst"></div></div><div class="n-content-body">{paragraphs(body)}</div><div class="barrier"><h2>Keep reading for 1 a month</h2><p>Subscribe to unlock this article</p><ul><li>Global news and analysis</li><li>Newsletters and alerts</li></ul><a>See all plans</a></div></div><footer><p>Markets data delayed by at least 15 minutes.</p></footer></body></html>"""
    return fetched(
        html,
        address="https://www.thebroker.example/content/5b1f0c2e",
        title=title,
        published="2025-07-21T04:00:11Z",
        found_in="json_ld",
        body=body,
        walled="paywall",
    )


@held
def turkish_daily() -> Page:
    title = "Fındık ihracatına getirilen yasak kaldırıldı"
    body = (
        "Ticaret Bakanlığı, kabuklu fındık ihracatına eylülde getirilen yasağı kaldırdı. Karar cumartesi günü yürürlüğe girdi.",
        "Yasak boyunca limanlarda bekleyen 9 bin ton ürünün öncelikle yükleneceği bildirildi. Üreticiler fiyatların yeniden yükselmesini bekliyor.",
        "İhracatçılar birliği kararı olumlu karşıladı, ancak sezonun yarısının kaybedildiğini hatırlattı.",
        "Bakanlık, iç piyasada darlık olursa kısıtlamanın yeniden uygulanabileceğini açıkladı.",
    )
    html = f"""<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>{title} - Karadeniz Gazetesi</title><meta name="description" content="Karar cumartesi günü yürürlüğe girdi.">{scripts(30)}</head><body class="haber-detay"><div class="ust-menu"><ul><li>Gündem</li><li>Ekonomi</li><li>Spor</li><li>Yazarlar</li></ul></div><div class="icerik"><ol class="yol"><li>Ana Sayfa</li><li>Ekonomi</li></ol><h1 class="baslik">{title}</h1><h2 class="spot">Karar cumartesi günü yürürlüğe girdi, limanda bekleyen ürün önce yüklenecek</h2><div class="tarih">Yayınlanma: 22 Kasım 2025 11:05</div><div class="foto"><img alt=""><span>Arşiv</span></div><div class="metin">{paragraphs(body[:2])}<div class="ilgili"><b>İLGİLİ HABER</b><a>Çay alım fiyatı belli oldu</a></div>{paragraphs(body[2:])}</div><div class="etiketler"><a>fındık</a><a>ihracat</a></div></div><div class="yan"><h4>En Çok Okunanlar</h4>{others("<a class=k>{title}</a>")}</div></body></html>"""
    return fetched(
        html,
        address="https://www.karadeniz.example/ekonomi/findik-yasagi-h55120",
        title=title,
        published="2025-11-22",
        found_in="page_text",
        language="tr",
        body=("Karar cumartesi günü yürürlüğe girdi, limanda bekleyen ürün önce yüklenecek", *body),
    )


@held
def regional_daily_of_the_alps() -> Page:
    title = "Le canton lève l'interdiction d'acheter du bois de l'Est"
    body = (
        "Les scieries du canton pourront de nouveau acheter du bois rond de l'Est dès le 1er mai. Le Conseil d'État a levé mercredi l'interdiction qu'il avait prononcée il y a deux ans.",
        "La mesure avait été prise pour soutenir les forêts locales. Or celles-ci ne suffisent plus : trois scieries sur dix tournent au ralenti depuis l'automne.",
        "Des contrôles à la frontière",
        "Chaque lot devra porter un certificat d'origine. Les douanes prélèveront un échantillon sur vingt, et l'importateur paiera l'analyse.",
        "Les communes forestières se disent déçues. Elles demandent une compensation de deux millions de francs.",
    )
    html = f"""<!DOCTYPE html><html lang="fr-CH"><head><meta charset="utf-8"><title>{title} | La Gazette des vallées</title><meta property="article:published_time" content="2025-04-16T17:22:00+02:00"><meta property="article:modified_time" content="2025-04-16T19:02:00+02:00"><meta property="og:title" content="{title}">{scripts(20)}</head><body><div id="app"><header><div class="burger">Menu</div><a class="abo">S'abonner</a></header><main><article><div class="tag">FORÊTS</div><h1>{title}</h1><div class="chapo"><p>La décision soulage les scieries et fâche les communes forestières.</p></div><div class="auteur">La rédaction</div><div class="dates">Publié aujourd'hui à 17h22</div><figure><img alt=""><figcaption>Des grumes devant une scierie. KEYSTONE</figcaption></figure><div class="texte">{paragraphs(body[:2])}<h2>{body[2]}</h2>{paragraphs(body[3:])}</div><div class="newsletter"><h3>Newsletter</h3><p>Recevez chaque matin l'essentiel de l'actualité du canton.</p></div></article><section><h3>Plus d'articles</h3>{others("<div><h4>{title}</h4></div>")}</section></main></div></body></html>"""
    return fetched(
        html,
        address="https://www.vallees.example/bois-de-lest-interdiction-levee-781245",
        title=title,
        published="2025-04-16T15:22:00Z",
        found_in="meta",
        language="fr",
        body=("La décision soulage les scieries et fâche les communes forestières.", *body),
    )


@held
def magazine_with_essay() -> Page:
    title = "Why blockades leak"
    body = (
        "A short history of smugglers, and of the clerks who outlived them",
        "Every blockade begins with a map. Somebody draws a line across a strait, and for a while the line is believed.",
        "I.",
        "Then the first boat slips through. In the winter of 1807 coffee reached the inland fairs by way of islands that had never seen a coffee bush, and the price told everybody what the gazettes did not.",
        "II.",
        "What has changed is the paper. A cargo of today crosses the sea with forty documents, and each of them may be false in its own way.",
        "So the clerk has become the smuggler's match. He does not stop the boat; he asks who insured it.",
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} — The Long Quarter</title><meta name="author" content="The Long Quarter"><meta name="dc.date" content="2025-09-01">{scripts(15)}</head><body class="essay"><a class="skip" href="#t">Skip</a><header class="masthead"><a href="/">The Long Quarter</a><nav><a>Issues</a><a>Essays</a><a>Fiction</a></nav></header><main id="t"><header class="essay-head"><p class="issue">Issue 47 · Essay</p><h1>{title}</h1><p class="deck">{body[0]}</p></header><div class="essay-text"><p class="dropcap">{body[1]}</p><p class="num">{body[2]}</p><p>{body[3]}</p><aside class="pull">The price told everybody what the gazettes did not</aside><p class="num">{body[4]}</p>{paragraphs(body[5:])}</div><div class="endmark">■</div><section class="support"><p>The Long Quarter is read in sixty countries and carries no advertising. Please consider a gift.</p></section></main><footer><p>Published four times a year</p></footer></body></html>"""
    return fetched(
        html,
        address="https://longquarter.example/issue-47/why-blockades-leak",
        title=title,
        published="2025-09-01",
        found_in="meta",
        body=body,
    )


@held
def evening_paper_of_the_north() -> Page:
    title = "Laxodlare får exportera igen"
    body = (
        "Förbudet mot att exportera odlad lax till två grannländer hävdes på måndagen. Beslutet gäller omedelbart.",
        "Förbudet infördes i mars efter ett utbrott av fisksjukdom i tre fjordar. Sedan dess har nio odlingar sagt upp personal.",
        "– Vi börjar slakta i natt, säger en odlare på telefon.",
        "Veterinärverket tar prover varje vecka fram till jul.",
    )
    node = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebPage", "name": title},
            {
                "@type": "NewsArticle",
                "headline": title,
                "datePublished": "2025-08-25T13:40:00.000Z",
                "publisher": {"@type": "Organization", "name": "Kvällsposten Nord"},
            },
        ],
    }
    html = f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{title}</title>{ld(node)}{scripts(50)}</head><body><div id="root"><div class="hyperion-css-1"><div role="banner"><a>Nyheter</a><a>Sport</a><a>Nöje</a><a>Logga in</a></div></div><div class="hyperion-css-2"><main><article><header><p class="hyperion-css-vignette">Nyheter</p><h1>{title}</h1><div class="abBodyText"><p>Odlare vid tre fjordar har väntat sedan mars</p></div><div class="hyperion-css-byline"><span>Publicerad 25 augusti 2025 kl. 15.40</span></div></header><div class="abBodyText">{paragraphs(body[:2])}</div><div class="hyperion-css-ad">Annons</div><div class="abBodyText">{paragraphs(body[2:])}</div><ul class="hyperion-css-tags"><li>Fiske</li><li>Export</li></ul></article><div class="hyperion-css-feed">{others("<a><h2>{title}</h2></a>")}</div></main></div></div></body></html>"""
    return fetched(
        html,
        address="https://www.kvallsnord.example/nyheter/a/9xQ2/laxodlare-far-exportera-igen",
        title=title,
        published="2025-08-25T13:40:00Z",
        found_in="json_ld",
        language="sv",
        body=("Odlare vid tre fjordar har väntat sedan mars", *body),
    )
