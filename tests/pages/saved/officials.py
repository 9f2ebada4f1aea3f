"""Pages of ministries, regulators and central banks: ASP.NET, Plone, Sitecore, Liferay."""

from tests.pages.page import Page
from tests.pages.saved.register import HEADLINES, held, links, p, saved


@held
def aspnet_ministry() -> Page:
    title = "Ministry Circulates Updated List of Goods Requiring a Re-Export Permit"
    body = (
        "The Ministry of Economy and Foreign Trade has circulated an updated list of goods for which traders need a permit before they may be sent on to a third country. The list replaces the one issued in the spring and takes effect thirty days after its publication in the Official Gazette.",
        "According to the Undersecretary for Foreign Trade, the list has grown by forty-one tariff lines. Most of the new entries are electronic parts, bearings and machine tools that partners of the country had described as at risk of diversion.",
        "Companies in the free zones are covered in the same manner as those on the mainland. The Ministry said that a permit issued by a zone authority before the effective date remains good until it lapses, but it can't be renewed on the former terms.",
        "An end-user statement must accompany every application. Where the buyer is a trading house, the statement has to name the final consignee as well, and a copy of the transport contract is to be attached.",
        "The Ministry called upon exporters to screen their customers against the local terrorist list and the consolidated list of the United Nations before they apply. Failure to do so may lead to a fine and the suspension of the licence for up to six months.",
    )
    menu = links(
        ("About the Ministry", "E-Services", "Laws and Regulations", "Open Data", "Media Centre", "Contact Us"),
        '<td class="menuItem"><a id="ctl00_Menu1n{at}" href="javascript:__doPostBack(\'ctl00$Menu1\',\'{at}\')">{word}</a></td>',
    )
    latest = links(
        HEADLINES[:6],
        '<tr><td><span id="ctl00_rptLatest_ctl0{at}_lblDate">{at}/10/2025</span></td><td><a href="NewsDetails.aspx?ID=88{at}">{word}</a></td></tr>',
    )
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr"><head id="ctl00_Head1"><title>
	Ministry of Economy and Foreign Trade - News Details
</title><meta name="keywords" content="ministry, economy, trade" /><link href="App_Themes/En/style.css" rel="stylesheet" /></head>
<body><form name="aspnetForm" method="post" action="NewsDetails.aspx?ID=8731" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1Mg9kFgJmD2QWAgIDD2QWBAIBD2QWAgIBDxYCHgRUZXh0" />
<div id="topbar"><span id="ctl00_lblToday">Sunday, 16 November 2025</span> | <a href="#">العربية</a> | Font size <a>A-</a> <a>A+</a> | <a>Screen reader</a></div>
<table id="ctl00_Menu1"><tr>{menu}</tr></table>
<div id="breadcrumb"><span id="ctl00_SiteMapPath1"><a href="Default.aspx">Home</a> &gt; Media Centre &gt; News &gt; News Details</span></div>
<div id="ctl00_ContentPlaceHolder1_UpdatePanel1"><div class="pageTitle">News Details</div>
<div class="newsDetail"><span id="ctl00_ContentPlaceHolder1_lblTitle" class="newsTitle">{title}</span><br />
<span class="lbl">Date:</span> <span id="ctl00_ContentPlaceHolder1_lblDate">18/09/2025</span> <span class="lbl">Visits:</span> <span id="ctl00_ContentPlaceHolder1_lblHits">2,114</span><br />
<img id="ctl00_ContentPlaceHolder1_imgNews" src="Uploads/8731.jpg" alt="Headquarters" />
<span id="ctl00_ContentPlaceHolder1_lblBody"><div style="text-align: justify;">{p(body, "div")}</div></span></div>
<div class="rate">How useful was this page? <input type="radio" /> Very useful <input type="radio" /> Useful <input type="radio" /> Not useful <input type="submit" name="ctl00$btnVote" value="Vote" /></div></div>
<div class="sideBox"><h3>Latest News</h3><table>{latest}</table></div>
<div id="footer"><table><tr><td>Sitemap | Terms and Conditions | Privacy Policy | FAQ</td></tr><tr><td>Best viewed in 1024x768. Site last updated on 15/11/2025. Number of visitors: 9,482,771</td></tr><tr><td>© 2025 Ministry of Economy and Foreign Trade. All rights reserved.</td></tr></table></div></form></body></html>"""
    return saved(
        html,
        address="https://www.moeft.example/En/NewsDetails.aspx?ID=8731",
        title=title,
        published="2025-09-18",
        found_in="page_text",
        body=body,
    )


@held
def plone_regulator() -> Page:
    title = "Asset freezes: what supervised firms have to report, and by when"
    body = (
        "Guidance for payment institutions, insurers and fund managers on their duties after a new designation.",
        "A firm that holds funds of a listed person freezes them without delay and tells the Authority within two working days.1 The report is made on the form in the supervision portal; a message by e-mail is not enough.",
        "Who reports",
        "The duty falls on the firm which keeps the account. An intermediary that only passes orders on reports what it knows of the client, not the balance. Branches of foreign firms report for the business that they do here.",
        "Nil returns are not asked for, save in the yearly survey. In that survey firms state how many alerts their screening produced, how many were closed as false and how long the oldest open one has been waiting.2",
        "Errors found most often",
        "In last year's inspections the Authority saw three errors again and again. Names were screened in Latin script alone. Holdings of more than half of a company were not added up over several listed owners. Interest was credited to frozen accounts and then paid out.",
        "The Authority does not fine a firm that finds such an error itself, mends it and says so.",
        "1 A working day is any day on which the interbank payment system is open.",
        "2 The survey for the current year closes at the end of October.",
    )
    nav = links(
        ("Consumers", "Banks", "Insurers", "Funds", "Registers", "News"),
        '<li id="portaltab-{at}" class="plain"><a href="https://www.fsa.example/{at}">{word}</a></li>',
    )
    portlet = links(
        HEADLINES[2:7],
        '<dd class="portletItem odd"><a href="#" class="tile">{word}<span class="portletItemDetails">Jun 1{at}, 2023</span></a></dd>',
    )
    html = f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head><meta charset="utf-8" /><title>{title} &mdash; Financial Supervision Authority</title><meta name="generator" content="Plone - http://plone.org" /><meta name="description" content="{body[0]}" /><link rel="canonical" href="https://www.fsa.example/news/asset-freezes-what-to-report" /></head>
<body class="template-newsitem_view portaltype-news-item site-fsa section-news userrole-anonymous" dir="ltr"><div id="visual-portal-wrapper"><div id="portal-top"><p class="hiddenStructure"><a accesskey="2" href="#content">Skip to content.</a> | <a accesskey="6" href="#portal-navigation">Skip to navigation</a></p><div id="portal-searchbox"><form><input type="text" title="Search Site" /><input type="checkbox" /> <label>only in current section</label></form></div><ul id="portal-globalnav">{nav}</ul></div>
<div id="portal-breadcrumbs"><span id="breadcrumbs-you-are-here">You are here:</span> <a>Home</a> <span class="breadcrumbSeparator">›</span> <a>News</a> › {title}</div>
<table id="portal-columns"><tbody><tr><td id="portal-column-content"><div id="content"><h1 id="parent-fieldname-title" class="documentFirstHeading">{title}</h1>
<div class="documentByLine" id="plone-document-byline"><span class="documentAuthor">by <a>Communications unit</a> —</span> <span class="documentPublished">published <span>Jun 05, 2023</span>,</span> <span class="documentModified">last modified <span>Jun 19, 2023 02:10 PM</span></span></div>
<div id="parent-fieldname-description" class="documentDescription">{body[0]}</div>
<div class="newsImageContainer"><img src="hall.jpg" alt="" /><p class="discreet">The reading room of the Authority. Photo: press office</p></div>
<div id="parent-fieldname-text"><p>A firm that holds funds of a listed person freezes them without delay and tells the Authority within two working days.<sup><a href="#fn1">1</a></sup> The report is made on the form in the supervision portal; a message by e-mail is not enough.</p>
<h2>{body[2]}</h2><p>{body[3]}</p><p>{body[4][:-1]}<sup><a href="#fn2">2</a></sup></p><h2>{body[5]}</h2><p>{body[6]}</p><p>{body[7]}</p>
<hr /><p class="discreet"><a id="fn1"></a><sup>1</sup> {body[8][2:]}</p><p class="discreet"><a id="fn2"></a><sup>2</sup> {body[9][2:]}</p></div>
<div class="visualClear"></div><div class="documentActions"><h5 class="hiddenStructure">Document Actions</h5><ul><li>Send this</li><li>Print this</li></ul></div></div></td>
<td id="portal-column-two"><dl class="portlet portletNews"><dt class="portletHeader">News</dt>{portlet}<dd class="portletFooter"><a>More news…</a></dd></dl><dl class="portlet portletCalendar"><dt>« November 2026 »</dt><dd>Su Mo Tu We Th Fr Sa 1 2 3 4 5 6 7 8 9 10 11 12 13 14</dd></dl></td></tr></tbody></table>
<div id="portal-footer"><p>The <a>Plone® Open Source CMS/WCM</a> is © 2000-2023 by the Plone Foundation and friends.</p></div></div></body></html>"""
    return saved(
        html,
        address="https://www.fsa.example/news/asset-freezes-what-to-report",
        title=title,
        published="2023-06-05",
        found_in="page_text",
        body=body,
    )


@held
def sitecore_central_bank() -> Page:
    title = "Statement on correspondent accounts with restricted banks"
    body = (
        "The central bank has today reminded commercial banks that payments in foreign currency may not pass through accounts at institutions under an international freeze, even where the amount is small or the sender is a charity.",
        "The reminder follows a review of eleven banks. Reviewers took a sample of four thousand transfers and traced each to the account in which it ended. In nineteen cases the chain led through a restricted bank that had been hidden behind an agent.",
        "None of the nineteen transfers was sent on purpose, the review concludes. In each, the paying bank had relied on a directory of bank codes that was eight months out of date.",
        "Banks are now asked to renew their directories every week, to keep proof of it, and to stop any transfer for which the last bank in the chain is unknown. Those that cannot do so by the end of the quarter are to close the accounts in question.",
        "The central bank will repeat the review in the autumn and publish the outcome without naming the banks.",
    )
    mega = links(
        ("Monetary policy", "Financial stability", "Payments", "Banknotes", "Statistics", "Research"),
        '<li class="level1 item{at} rel-level1 submenu"><div class="navigation-title field-navigationtitle"><a href="/{at}">{word}</a></div></li>',
    )
    cards = links(
        HEADLINES[3:7],
        '<li><div class="field-title"><a href="/news/{at}">{word}</a></div><div class="field-publicationdate">2{at} May 2025</div><div class="field-summary">A short note from our press office on a subject in the news.</div></li>',
    )
    html = f"""<!DOCTYPE html><html class="no-js" lang="en"><head><title>{title} | Central Bank</title><link rel="canonical" href="https://www.centralbank.example/news/2025/statement-correspondent-accounts" /><meta property="og:title" content="{title}" /><meta property="og:url" content="https://www.centralbank.example/news/2025/statement-correspondent-accounts" /><meta name="viewport" content="width=device-width" /></head>
<body class="default-device bodyclass"><div id="wrapper"><header><div id="header" class="container-fluid"><div class="component alert col-12"><div class="component-content">Beware of fraud: the bank never calls to ask for your codes.</div></div><div class="component navigation col-12"><nav><ul class="clearfix">{mega}</ul></nav></div></div></header>
<main><div id="content" class="container-fluid"><div class="row"><div class="component breadcrumb"><ol><li>Home</li><li>News</li><li>Press releases</li></ol></div>
<div class="component content col-12"><div class="component-content"><div class="field-pagetype">Press release</div><h1 class="field-title">{title}</h1><div class="field-publicationdate">27 May 2025</div><div class="field-topics">Topics: Payments, Supervision</div></div></div>
<div class="component rich-text col-12"><div class="component-content">{p(body[:3])}</div></div>
<div class="component plain-html col-12"><div class="component-content"><blockquote class="pull-quote"><span>In nineteen cases the chain led through a restricted bank</span></blockquote></div></div>
<div class="component rich-text col-12"><div class="component-content">{p(body[3:])}</div></div>
<div class="component link-list"><h3>Downloads</h3><ul><li><a>Review of correspondent accounts (PDF, 412 KB)</a></li></ul></div>
<div class="component promo"><div class="field-promotitle">Media enquiries</div><div class="field-promotext"><p>Journalists can reach the press office on working days between 8.30 and 17.00.</p></div></div>
<div class="component search-results"><h3>More press releases</h3><ul class="search-result-list">{cards}</ul></div></div></div></main>
<footer><div id="footer" class="container-fluid"><div class="component rich-text"><p>Central Bank, 1 Exchange Square. Follow us. Legal notice. Accessibility. Data protection. Whistleblowing.</p></div></div></footer></div></body></html>"""
    return saved(
        html,
        address="https://www.centralbank.example/news/2025/statement-correspondent-accounts",
        title=title,
        published="2025-05-27",
        found_in="page_text",
        body=body,
    )


@held
def liferay_douane() -> Page:
    title = "Contournement des sanctions : la douane renforce ses contrôles dans les ports"
    body = (
        "La direction générale des douanes annonce un renforcement des contrôles sur les marchandises à double usage qui quittent les ports de la façade atlantique. Quarante agents supplémentaires y sont affectés depuis le début du mois.",
        "Les contrôles portent d'abord sur les roulements, les composants électroniques et les machines-outils, dont les ventes à certains pays voisins de la zone sous embargo ont été multipliées par cinq en deux ans.",
        "Ce qui change pour les exportateurs",
        "Le déclarant doit désormais joindre une attestation du destinataire final. À défaut, le conteneur reste à quai jusqu'à ce que le service ait reçu une réponse du bureau des licences, ce qui prend en moyenne neuf jours.",
        "Les entreprises agréées gardent le bénéfice de la procédure simplifiée, à condition d'avoir inscrit dans leurs contrats une clause interdisant la réexportation. Un modèle de clause est proposé par la Commission européenne.",
        "En cas d'infraction, l'amende peut atteindre le double de la valeur des biens. La douane rappelle que la tentative est punie comme le délit lui-même.",
    )
    fil = links(
        ("Particulier", "Professionnel", "La douane", "Presse", "Recrutement"),
        '<li class="lfr-nav-item" id="layout_{at}" role="presentation"><a role="menuitem"><span>{word}</span></a></li>',
    )
    html = f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="fr-FR"><head><title>Contournement des sanctions - Douane</title><link href="https://www.douane.example/web/presse/-/contournement-des-sanctions" rel="canonical" /><script>var Liferay = Liferay || {{}};</script></head>
<body class="controls-visible default yui3-skin-sam guest-site signed-out public-page site"><nav aria-label="Liens rapides" class="quick-access-nav"><ul><li><a>Saut au contenu</a></li></ul></nav>
<div class="container-fluid" id="wrapper"><header id="banner"><ul role="menubar">{fil}</ul></header><section id="content"><h2 class="hide-accessible">Communiqués - Douane</h2>
<div class="portlet-boundary portlet-asset-publisher" id="p_p_id_101_"><section class="portlet"><h2 class="portlet-title-text">Agrégateur de contenus</h2><div class="portlet-body"><div class="asset-full-content"><div class="lfr-meta-actions"><a>Retour</a></div><div class="journal-content-article"><div class="cp-surtitre">Communiqué de presse</div><h1 class="cp-titre">{title}</h1><p class="cp-date">Paris, le 14 mai 2024</p>
<figure class="cp-visuel"><img alt="" src="/documents/port.jpg"/><figcaption>Un agent devant un portique à conteneurs. © Douane</figcaption></figure>
<div class="cp-corps">{p(body[:2])}<h3>{body[2]}</h3>{p(body[3:])}</div><div class="cp-contact"><p><strong>Contact presse</strong></p><p>Bureau de l'information et de la communication, du lundi au vendredi</p></div></div>
<div class="asset-ratings taglib-ratings stars">Moyenne (0 Votes)</div><div class="asset-links"><h2 class="asset-links-title">Contenus associés</h2><ul><li>Bilan annuel de la lutte contre la fraude</li><li>Biens à double usage : mode d'emploi</li></ul></div></div></div></section></div>
<div class="portlet-boundary portlet-web-form"><form><label>Recevoir nos communiqués</label><input type="text"/><p>Vos données sont traitées par la direction générale des douanes et conservées trois ans.</p></form></div></section>
<footer id="footer"><p>Mentions légales. Plan du site. Accessibilité : partiellement conforme. Propulsé par Liferay.</p></footer></div></body></html>"""
    return saved(
        html,
        address="https://www.douane.example/web/presse/-/contournement-des-sanctions",
        title=title,
        published="2024-05-14",
        found_in="page_text",
        language="fr",
        body=body,
    )
