"""Portals of ministries (Liferay, AEM, SharePoint, Drupal, Plone): headings of the site, the section and the article."""

from tests.pages import noise as n
from tests.pages.layouts.headed import headed, meta
from tests.pages.page import Page, layout, paragraphs
from tests.pages.stories import Story


@layout
def liferay_asset_publisher(s: Story) -> Page:
    title = "Customs suspend transit of refinery parts through the eastern corridor"
    body = f"""<header id="banner"><h1 class="site-title"><a class="logo" href="/web/finance"><img alt="Ministry of Finance" src="l.png"></a></h1>{n.nav("lfr-nav")}</header><section id="content"><h1 class="hide-accessible sr-only">Asset Publisher</h1><div class="portlet-boundary portlet-boundary_101_"><section class="portlet"><h2 class="portlet-title-text">Press releases</h2><div class="portlet-content"><div class="asset-full-content default-asset-publisher show-asset-title"><div class="h2 asset-title"><a href="/back">&laquo;</a></div><div class="asset-content"><h3>{title}</h3><p class="asset-date">{s.words}</p><div class="journal-content-article">{paragraphs(s.paragraphs)}</div></div><div class="asset-flag">Average (0 votes)</div></div></div></section></div></section>{n.footer("Ministry of Finance")}"""
    return headed(s, title, f"{title} - Press releases - Ministry of Finance", body)


@layout
def liferay_seven(s: Story) -> Page:
    title = "State bank may settle fertiliser invoices under licence 44"
    body = f"""<div class="d-flex" id="wrapper"><header><div class="navbar-brand">Treasury</div>{n.div_nav("navbar")}</header><section class="portlet" id="portlet_breadcrumb"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li class="active">Detail</li></ol></section><section class="portlet"><div class="portlet-content"><div class="component-fragment"><h2 class="component-heading">{title}</h2></div><div class="fragment-date">{s.words}</div><div class="component-paragraph text-break">{paragraphs(s.paragraphs)}</div></div></section><section><h2 class="component-heading">Latest news</h2>{n.related(s, name="asset-list", summaries=False)}</section></div>"""
    return headed(s, title, "Detail - Treasury", body, meta(og_title="Detail - Treasury", og_site_name="Treasury"))


@layout
def aem_newsroom_hero(s: Story) -> Page:
    title = "Minister announces fourth round of listings over ferry attacks"
    body = f"""<div class="root responsivegrid"><header class="cmp-experiencefragment">{n.nav("cmp-navigation")}</header><div class="hero"><div class="cmp-title"><h1 class="cmp-title__text">Newsroom</h1></div></div><main class="container"><div class="cmp-title title--small"><h2 class="cmp-title__text">{title}</h2></div><div class="cmp-contentfragment"><dl><dt>Date</dt><dd>{s.words}</dd></dl></div><div class="text"><div class="cmp-text">{paragraphs(s.paragraphs)}</div></div><div class="cmp-title"><h2 class="cmp-title__text">Contacts</h2></div><div class="cmp-text"><p>Press office, telephone 0100</p></div></main></div>"""
    return headed(
        s,
        title,
        f"{title} | Department of Foreign Trade",
        body,
        meta(og_title=f"{title} | Department of Foreign Trade"),
    )


@layout
def aem_pretitle(s: Story) -> Page:
    title = "Two insurers fined for covering tankers above the price cap"
    body = f"""{n.nav("cmp-navigation")}<main><div class="cmp-teaser"><div class="cmp-teaser__content"><p class="cmp-teaser__pretitle">Media release</p><h1 class="cmp-teaser__title">{title}</h1><div class="cmp-teaser__description"><p>{s.words}</p></div></div></div><div class="cmp-text">{paragraphs(s.paragraphs)}</div></main>{n.footer("Regulator")}"""
    return headed(s, title, f"Media release: {title} | Regulator", body, meta(og_title=f"Media release: {title}"))


@layout
def sharepoint_publishing(s: Story) -> Page:
    title = "Export of pump parts needs a permit from today"
    body = f"""<div id="s4-workspace"><div id="ms-designer-ribbon"><a href="#">Skip to main content</a></div><div class="header"><h1 id="pageTitle" class="ms-core-pageTitle"><span id="DeltaPlaceHolderPageTitleInTitleArea">Pages - Press</span></h1></div>{n.div_nav("ms-core-listMenu-horizontalBox")}<div id="contentBox"><div class="article-page"><div class="article-header"><div class="article-title">{title}</div><div class="date-line">{s.words}</div></div><div id="ctl00_PlaceHolderMain_RichHtmlField1__ControlWrapper_RichHtmlField" class="ms-rtestate-field">{paragraphs(s.paragraphs, "div")}</div></div></div></div>"""
    return headed(s, title, "\n\t\n\tPages - Press\n\n", body)


@layout
def sharepoint_list_item(s: Story) -> Page:
    title = "Circular on dealings with the shipping registry of Mali"
    body = f"""<div class="ms-webpart"><h2 class="ms-webpart-titleText"><span>Circulars</span></h2></div>{n.div_nav("quicklaunch")}<table class="ms-formtable"><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Title</h3></td><td class="ms-formbody">{title}</td></tr><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Date</h3></td><td class="ms-formbody">{s.words}</td></tr></table><div class="ms-formbody-text">{paragraphs(s.paragraphs)}</div>"""
    return headed(s, title, f"Circulars - {title}", body)


@layout
def drupal_field_kicker(s: Story) -> Page:
    title = "Government prolongs freeze on assets of former ministers"
    body = f"""{n.nav("menu--main")}<main role="main"><div class="block-page-title-block"><h1 class="page-title"><span class="field field--name-field-kicker">Press release</span><span class="field field--name-title">{title}</span></h1></div><article class="node node--type-news"><div class="field field--name-field-date">{s.words}</div><div class="field field--name-body">{paragraphs(s.paragraphs)}</div></article></main>{n.footer("Chancellery")}"""
    return headed(s, title, f"{title} | Chancellery", body, meta(og_title=title))


@layout
def drupal_section_heading(s: Story) -> Page:
    title = "Central bank bars dealings with three exchange houses"
    body = f"""{n.nav("menu--main")}<main role="main"><h1 class="page-header">News</h1><article class="node node--type-article"><header><h2 class="node__title">{title}</h2></header><div class="node__submitted">{s.words}</div><div class="node__content"><div class="field--name-body">{paragraphs(s.paragraphs)}</div></div></article></main><aside><h2>Archive</h2>{n.related(s, name="view-archive", summaries=False)}</aside>"""
    return headed(
        s, title, f"{title} | Central Bank of Example", body, meta(og_title=f"{title} | Central Bank of Example")
    )


@layout
def plone_hat(s: Story) -> Page:
    title = "Brasil adere às restrições ao comércio de diamantes brutos"
    body = f"""<div id="portal-header"><h1 id="portal-title">Ministério do Comércio</h1></div>{n.nav("portal-globalnav")}<div id="content"><p class="nitfSubtitle">SANÇÕES</p><h1 class="documentFirstHeading">{title}</h1><div class="documentDescription">Medida vale a partir da publicação no diário oficial</div><span class="documentPublished"><span>Publicado em</span> <span class="value">{s.at:%d/%m/%Y} 10h12</span></span><div id="parent-fieldname-text">{paragraphs(s.paragraphs)}</div></div>"""
    return headed(
        s,
        title,
        f"{title} — Ministério do Comércio",
        body,
        meta(og_title=title),
        body=("Medida vale a partir da publicação no diário oficial", *s.paragraphs),
    )


@layout
def visually_hidden_kind(s: Story) -> Page:
    title = "Trading ban on silk from the northern province takes effect"
    body = f"""<a class="skip-link">Skip to main content</a>{n.nav()}<main><h1><span class="visually-hidden">Media release: </span>{title}</h1><p class="published">{s.words}</p><div class="content">{paragraphs(s.paragraphs)}</div></main>{n.footer("Trade Office")}"""
    return headed(s, title, f"{title} - Trade Office", body)


@layout
def small_within_heading(s: Story) -> Page:
    title = "Cabinet lifts curbs on flights to Tripoli"
    body = f"""{n.nav()}<div class="container"><div class="page-header"><h1>{title} <small>Media statement, {s.words}</small></h1></div><div class="row"><div class="col-md-8">{paragraphs(s.paragraphs)}</div></div></div>"""
    return headed(s, title, f"{title} | Presidency", body)


@layout
def english_page_of_japanese_ministry(s: Story) -> Page:
    title = "Japan Revises Its List of End Users of Concern"
    body = f"""<div id="header"><p class="logo">Ministry of Industry</p></div>{n.div_nav("gnav")}<ul class="topicpath"><li>Home</li><li>News Releases</li><li>{title}</li></ul><div id="contents"><h1 id="MainContentsArea">{title}</h1><p class="date">{s.american}</p>{paragraphs(s.paragraphs)}<h2>Division in Charge</h2><p>Security Trade Policy Division</p></div>"""
    return headed(
        s,
        title,
        f"{title}／Ministry of Industry",
        body,
        meta(og_title=f"{title}／Ministry of Industry"),
        body=(*s.paragraphs, "Division in Charge", "Security Trade Policy Division"),
    )
