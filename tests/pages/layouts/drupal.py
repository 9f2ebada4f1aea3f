"""Drupal, Joomla and TYPO3."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, layout, page, paragraphs
from tests.pages.stories import Story


@layout
def drupal_seven(s: Story) -> Page:
    body = f"""<body class="html not-front node-type-article"><div id="page-wrapper"><div id="main-menu" class="navigation">{n.nav("links")}</div><div id="main"><div id="content" class="column"><div class="section"><a id="main-content"></a><h1 class="title" id="page-title">{escape(s.title)}</h1>
    <div class="tabs"></div><div class="region region-content"><div class="node node-article clearfix" about="/node/41"><div class="meta submitted"><span property="dc:date dc:created" content="{s.iso}" datatype="xsd:dateTime">Submitted by editor on {s.words}</span></div>
    <div class="content clearfix"><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">{paragraphs(s.paragraphs)}</div></div></div>
    <div class="field field-name-field-tags"><h3 class="field-label">Tags: </h3><ul class="links"><li class="taxonomy-term-reference-0"><a href="/t">{s.good}</a></li></ul></div></div></div></div></div></div></div></div>{n.footer()}</body>"""
    head = n.head(
        s,
        '<link rel="canonical" href="/node/41">',
        '<meta property="og:url" content="https://www.example.org/node/41">',
    )
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{head}{body}</html>',
        address="https://www.example.org/node/41",
        found_in="time_element",
    )


@layout
def drupal_nine(s: Story) -> Page:
    body = f"""<body class="path-node page-node-type-press-release"><div class="dialog-off-canvas-main-canvas"><header role="banner">{n.nav("menu--main")}</header><main role="main" id="main-content"><div class="layout-content"><div class="block-page-title-block"><h1 class="page-title"><span class="field field--name-title">{escape(s.title)}</span></h1></div>
    <article role="article" class="node node--type-press-release node--view-mode-full"><div class="node__content"><div class="field field--name-field-release-date field--type-datetime"><time datetime="{s.iso}" class="datetime">{s.words}</time></div>
    <div class="clearfix text-formatted field field--name-body field--type-text-with-summary">{paragraphs(s.paragraphs)}</div></div></article>
    <div class="views-element-container block block-views"><h2>More press releases</h2>{n.related(s, name="view-press")}</div></div></main>{n.footer("Ministry", "footer")}</div></body>"""
    return page(
        s, f'<!DOCTYPE html><html lang="en" dir="ltr">{n.head(s, n.og(s))}{body}</html>', found_in="time_element"
    )


@layout
def drupal_print(s: Story) -> Page:
    body = f"""<body><div class="print-logo"><img src="logo.png"></div><div class="print-site_name">Published on <em>Example Institute</em> (<a href="https://www.example.org">https://www.example.org</a>)</div><p></p>
    <div class="print-breadcrumb">Home &gt; {escape(s.title)}</div><hr class="print-hr"><h1 class="print-title">{escape(s.title)}</h1><div class="print-submitted">Submitted on {s.words}</div><div class="print-content">{paragraphs(s.paragraphs)}</div>
    <div class="print-footer"></div><hr class="print-hr"><div class="print-source_url"><strong>Source URL:</strong> https://www.example.org/{s.slug}</div></body>"""
    head = f'<head><meta charset="utf-8"><title>{escape(s.title)}</title><meta name="robots" content="noindex"><link rel="canonical" href="https://www.example.org/{s.slug}"></head>'
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{head}{body}</html>',
        address=f"https://www.example.org/print/{s.slug}",
        url=f"https://www.example.org/{s.slug}",
        found_in="page_text",
        published=s.day,
    )


@layout
def un_style_press(s: Story) -> Page:
    body = f"""<body class="html node-type-press-release"><div class="top-bar">{n.nav("nav navbar-nav")}</div><div class="main-container container"><div class="row"><section class="col-sm-9"><h1 class="page-header">{escape(s.title)}</h1><article class="press-release full clearfix">
    <div class="field-symbol">SC/15{s.number:03}</div><span class="datetime" data-time="{s.iso}">{s.words}</span><div class="field field--name-body"><div class="field-item">{paragraphs(s.paragraphs)}<p class="text-align-center"><em>For information media. Not an official record.</em></p></div></div></article></section>
    <aside class="col-sm-3"><h2 class="block-title">Latest</h2>{n.related(s, name="view-latest", summaries=False)}</aside></div></div>{n.footer("Organisation")}</body>"""
    body_gold = (*s.paragraphs, "For information media. Not an official record.")
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s)}{body}</html>',
        found_in="page_text",
        published=s.day,
        body=body_gold,
    )


@layout
def joomla(s: Story) -> Page:
    body = f"""<body class="site com_content view-article"><div class="header">{n.nav("nav menu mod-list")}</div><div class="container-component"><main><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="en-GB"><div class="page-header"><h1 itemprop="headline">{escape(s.title)}</h1></div>
    <dl class="article-info text-muted"><dt class="article-info-term">Details</dt><dd class="published"><span class="icon-calendar"></span> <time datetime="{s.iso}" itemprop="datePublished">Published: {s.words}</time></dd><dd class="hits">Hits: 417</dd></dl>
    <div itemprop="articleBody" class="com-content-article__body">{paragraphs(s.paragraphs)}</div><nav class="pagenavigation"><a rel="next" href="/another">Next article: something else</a></nav></div></main></div>{n.footer()}</body>"""
    return page(s, f'<!DOCTYPE html><html lang="en-gb" dir="ltr">{n.head(s)}{body}</html>', found_in="time_element")


@layout
def typo_three(s: Story) -> Page:
    body = f"""<body id="p12"><div id="wrap"><div id="nav-meta">{n.div_nav("meta-nav")}</div><!--TYPO3SEARCH_begin--><div id="content"><div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">{escape(s.title)}</h1></div><div class="footer"><p><span class="news-list-date"><time datetime="{s.day}">{s.at:%d.%m.%Y}<meta itemprop="datePublished" content="{s.day}"></time></span></p></div>
    <div class="teaser-text" itemprop="description"><p>{escape(s.paragraphs[0])}</p></div><div class="news-text-wrap" itemprop="articleBody">{paragraphs(s.paragraphs[1:])}</div><div class="news-backlink-wrap"><a href="/news">Back</a></div></div></div></div><!--TYPO3SEARCH_end--></div>{n.footer()}</body>"""
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s)}{body}</html>', found_in="meta", published=s.day)
