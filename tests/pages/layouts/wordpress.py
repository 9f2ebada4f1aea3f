"""WordPress with its themes and page builders, and Blogger."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, layout, page, paragraphs
from tests.pages.stories import Story


@layout
def wordpress_classic(s: Story) -> Page:
    head = n.head(
        s, f'<link rel="canonical" href="https://www.example.com/{s.slug}/">', '<link rel="next" href="/other">'
    )
    body = f"""<body class="single single-post"><div id="page" class="hfeed site"><header id="masthead" class="site-header">
    {n.nav("menu")}</header><div id="content" class="site-content"><article id="post-7" class="post hentry category-news tag-{s.good.split()[0]}">
    <header class="entry-header"><h1 class="entry-title">{escape(s.title)}</h1><div class="entry-meta">Posted on
    <time class="entry-date published" datetime="{s.iso}">{s.words}</time> by <span class="author vcard">The Desk</span></div></header>
    <div class="entry-content">{paragraphs(s.paragraphs)}</div>
    <footer class="entry-footer">Posted in <a rel="category tag">News</a> Tagged <a rel="tag">{s.good}</a></footer></article>
    <nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><a rel="prev">Older story</a></nav>
    {n.comments()}</div><aside id="secondary" class="widget-area"><section class="widget"><h2>Recent posts</h2></section></aside>
    {n.footer()}</div></body>"""
    return page(s, f"<!DOCTYPE html><html lang='en-GB'>{head}{body}</html>", found_in="time_element")


@layout
def wordpress_blocks(s: Story) -> Page:
    url = f"https://www.example.com/{s.at:%Y/%m}/{s.slug}"
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "Article",
                "@id": f"{url}/#article",
                "headline": s.title,
                "datePublished": s.iso,
                "publisher": {"@id": "#org"},
            },
            {
                "@type": "WebPage",
                "@id": f"{url}/",
                "url": f"{url}/",
                "name": f"{s.title} - Example",
                "inLanguage": "en-US",
            },
            {"@type": "Organization", "@id": "#org", "name": "Example Review"},
        ],
    }
    body = f"""<body class="wp-singular"><div class="wp-site-blocks"><header class="wp-block-template-part">{n.nav("wp-block-navigation")}</header>
    <main class="wp-block-group"><h1 class="wp-block-post-title">{escape(s.title)}</h1><div class="wp-block-post-date"><time datetime="{s.iso}">{s.words}</time></div>
    <figure class="wp-block-post-featured-image"><img src="a.jpg"><figcaption>A ship at berth. Photo: Example</figcaption></figure>
    <div class="entry-content wp-block-post-content is-layout-constrained">{paragraphs(s.paragraphs, attributes='class="wp-block-paragraph"')}</div>
    <div class="wp-block-query"><h2>More posts</h2><ul class="wp-block-post-template">{n.related(s)}</ul></div></main>{n.footer()}</div></body>"""
    return page(s, f'<!DOCTYPE html><html lang="en-US">{n.head(s, n.ld(graph))}{body}</html>', address=url)


@layout
def wordpress_sharing_inside(s: Story) -> Page:
    share = (
        '<div class="sharedaddy sd-sharing-enabled"><div class="sd-title">Share this:</div><ul><li>Click to share on '
        "Facebook (Opens in new window)</li><li>Click to email a link to a friend</li></ul></div>"
        '<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline">Related</h3></div>'
    )
    head = n.head(s, n.og(s, **{"article:published_time": s.iso, "og:url": f"https://www.example.com/{s.slug}"}))
    body = f"""<body><div class="site-inner"><main class="content"><article class="post entry"><h1 class="entry-title">{escape(s.title)}</h1>
    <p class="entry-meta">{s.american} By Staff Writer</p><div class="entry-content">{paragraphs(s.paragraphs)}{share}</div></article>{n.comments("entry-comments")}</main></div>{n.footer()}</body>"""
    return page(s, f'<!DOCTYPE html><html lang="en">{head}{body}</html>', found_in="meta")


@layout
def elementor(s: Story) -> Page:
    def widget(kind: str, inner: str) -> str:
        return f'<div class="elementor-element elementor-widget elementor-widget-{kind}"><div class="elementor-widget-container">{inner}</div></div>'

    parts = [
        widget("heading", f'<h1 class="elementor-heading-title">{escape(s.title)}</h1>'),
        widget("post-info", f'<ul class="elementor-post-info"><li><time>{s.american}</time></li></ul>'),
        widget("theme-post-content", paragraphs(s.paragraphs)),
        widget(
            "share-buttons", '<div class="elementor-share-btn">Facebook</div><div class="elementor-share-btn">X</div>'
        ),
    ]
    body = f'<body class="elementor-default">{n.nav("elementor-nav-menu")}<div class="elementor elementor-77"><section class="elementor-section">{"".join(parts)}</section></div>{n.related(s, name="elementor-posts")}{n.footer()}</body>'
    head = n.head(s, f'<link rel="canonical" href="https://www.example.com/{s.slug}">')
    return page(s, f'<!DOCTYPE html><html lang="en-US">{head}{body}</html>', found_in="time_element", published=s.day)


@layout
def divi(s: Story) -> Page:
    body = f"""<body class="et_divi_theme"><div id="page-container"><header id="main-header">{n.nav("et-menu")}</header><div id="et-main-area"><div id="main-content"><article class="post">
    <div class="entry-content"><div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_module et_pb_post_title"><h1 class="entry-title">{escape(s.title)}</h1><p class="et_pb_title_meta_container"><span class="published">{s.american}</span></p></div>
    <div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">{paragraphs(s.paragraphs)}</div></div></div></div></div></article></div></div></div>{n.footer(name="main-footer")}</body>"""
    return page(s, f'<!DOCTYPE html><html lang="en-US">{n.head(s)}{body}</html>', found_in="page_text", published=s.day)


@layout
def newspaper_theme(s: Story) -> Page:
    body = f"""<body class="single td-standard-pack"><div class="td-header-wrap">{n.nav("td-main-menu")}</div><div class="td-container"><div class="td-crumb-container"><span>Home</span> <span>World</span></div><article class="post">
    <div class="td-post-header"><h1 class="entry-title">{escape(s.title)}</h1><div class="td-module-meta-info"><div class="td-post-author-name">By <a>The Desk</a></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{s.iso}">{s.american}</time></span></div></div>
    <div class="td-post-content tagdiv-type">{paragraphs(s.paragraphs[:3])}<div class="td-a-rec td-a-rec-id-content_inline">- Advertisement -</div>{paragraphs(s.paragraphs[3:])}</div>
    <footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li>{s.good}</li></ul></div><div class="td-block-row td-post-next-prev"><a>Previous article</a></div></footer></article>{n.related(s, name="td_block_related_posts")}</div>{n.footer()}</body>"""
    return page(s, f'<!DOCTYPE html><html lang="en-GB">{n.head(s, n.ld(n.news(s)))}{body}</html>')


@layout
def blogger(s: Story) -> Page:
    body = f"""<body class="item-view"><div class="content-outer"><div class="tabs-outer">{n.div_nav("tabs")}</div><div class="main-outer"><div class="column-center-inner"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>{s.at:%A}, {s.american}</span></h2>
    <div class="post-outer"><div class="post hentry" itemscope itemtype="http://schema.org/BlogPosting"><h3 class="post-title entry-title" itemprop="name">{escape(s.title)}</h3><div class="post-header"></div>
    <div class="post-body entry-content" id="post-body-1" itemprop="description articleBody">{"<br /><br />".join(map(escape, s.paragraphs))}</div>
    <div class="post-footer">Posted by <span class="fn">The Desk</span> at <abbr class="published" itemprop="datePublished" title="{s.iso}">7:30 AM</abbr></div></div></div></div></div>{n.comments("comments")}</div></div></div></body>"""
    head = n.head(
        s,
        f'<meta content="{escape(s.title)}" property="og:title">',
        f'<link href="https://blog.example.com/{s.slug}.html" rel="canonical">',
    )
    return page(
        s,
        f"<!DOCTYPE html><html dir='ltr' lang='en'>{head}{body}</html>",
        address=f"https://blog.example.com/{s.slug}.html?m=1",
        url=f"https://blog.example.com/{s.slug}.html",
        found_in="time_element",
    )
