"""Pages that programs build: Next.js, Substack, Ghost, Medium, Hugo, Tailwind."""

import json
from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, layout, page, paragraphs
from tests.pages.stories import Story


@layout
def next_js_tailwind(s: Story) -> Page:
    data = json.dumps({"props": {"pageProps": {"article": {"title": s.title, "body": list(s.paragraphs)}}}})
    text = paragraphs(s.paragraphs, attributes='class="mb-4 text-lg leading-8 text-gray-800"')
    body = f'<body class="bg-white"><div id="__next"><div class="sticky top-0 flex">{n.div_nav("flex space-x-4")}</div><div class="mx-auto max-w-3xl px-4"><h1 class="text-4xl font-bold">{escape(s.title)}</h1><div class="mt-2 text-sm text-gray-500"><span>{s.american}</span> · <span>4 min read</span></div><div class="mt-8">{text}</div><div class="mt-12 border-t"><h2 class="text-xl">You might also like</h2><div class="grid grid-cols-3">{n.related(s, "", "space-y-2")}</div></div></div></div><script id="__NEXT_DATA__" type="application/json">{data}</script></body>'
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s, n.ld(n.news(s)))}{body}</html>')


@layout
def newsletter_platform(s: Story) -> Page:
    body = f"""<body class="static"><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="topbar">{n.div_nav("menu-x")}</div><div class="single-post-container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header" role="region"><h1 dir="auto" class="post-title published">{escape(s.title)}</h1><h3 class="subtitle">What the notice says, and what not</h3><div class="byline-wrapper"><div class="meta-EgzBVA">{s.at:%b} {s.at.day}, {s.at.year}</div></div></div><div class="available-content"><div dir="auto" class="body markup">{paragraphs(s.paragraphs[:3])}<div class="subscription-widget-wrap"><div class="subscription-widget"><p class="cta-caption">Thanks for reading! Subscribe for free to receive new posts.</p></div></div>{paragraphs(s.paragraphs[3:])}</div></div></article></div></div></div></div></body>"""
    head = n.head(
        s,
        n.ld(n.news(s, isAccessibleForFree=True)),
        f'<link rel="canonical" href="https://letters.example.com/p/{s.slug}">',
    )
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{head}{body}</html>',
        address=f"https://letters.example.com/p/{s.slug}?r=abc&utm_campaign=post",
        url=f"https://letters.example.com/p/{s.slug}",
    )


@layout
def ghost_site(s: Story) -> Page:
    body = f'<body class="post-template tag-news"><div class="gh-viewport"><header class="gh-navigation">{n.nav("nav")}</header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag">News</a><h1 class="gh-article-title is-title">{escape(s.title)}</h1><p class="gh-article-excerpt">A reading of the new rules</p><div class="gh-article-meta"><h4 class="gh-article-author-name">Desk</h4><time class="gh-article-meta-date" datetime="{s.day}">{s.at:%d %b %Y}</time></div></header><section class="gh-content gh-canvas">{paragraphs(s.paragraphs)}</section></article><section class="gh-container"><h2 class="gh-container-title">Read more</h2>{n.related(s, "", "gh-feed")}</section></main></div></body>'
    head = n.head(s, n.og(s, **{"article:published_time": f"{s.at:%Y-%m-%dT%H:%M:%S}.000Z"}))
    return page(s, f'<!DOCTYPE html><html lang="en">{head}{body}</html>', found_in="meta")


@layout
def hashed_classes(s: Story) -> Page:
    text = "".join(
        f'<p id="{at:04x}" class="pw-post-body-paragraph np nq b">{escape(one)}</p>'
        for at, one in enumerate(s.paragraphs)
    )
    body = f'<body><div id="root"><div class="a b c"><div class="d e">{n.div_nav("f g")}</div><article><div class="ab ca"><h1 class="pw-post-title hp hq">{escape(s.title)}</h1><div class="speechify"><div><span>6 min read</span><span data-testid="storyPublishDate">{s.at:%b} {s.at.day}, {s.at.year}</span></div><div>--</div><div>Listen</div><div>Share</div></div>{text}</div></article><div class="hk">{n.related(s, "Recommended from us", "ij kl")}</div></div></div></body>'
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s, n.ld(n.news(s)))}{body}</html>')


@layout
def static_site(s: Story) -> Page:
    body = f'<body><header><a href="/">Sanctions notes</a>{n.nav("site-nav", 5)}</header><main class="page-content" aria-label="Content"><article class="post h-entry"><header class="post-header"><h1 class="post-title p-name">{escape(s.title)}</h1><p class="post-meta"><time class="dt-published" datetime="{s.day}T00:00:00+00:00">{s.at:%b} {s.at.day}, {s.at.year}</time></p></header><div class="post-content e-content">{paragraphs(s.paragraphs[:2])}<blockquote><p>{escape(s.paragraphs[2])}</p></blockquote><h2 id="what-next">What next</h2>{paragraphs(s.paragraphs[3:])}</div></article></main></body>'
    gold = (*s.paragraphs[:3], "What next", *s.paragraphs[3:])
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, kilobytes=1)}{body}</html>',
        found_in="time_element",
        published=f"{s.day}T00:00:00Z",
        body=gold,
    )


@layout
def empty_root(s: Story) -> Page:
    node = n.news(
        s,
        articleBody="<p>" + "</p><p>".join(map(escape, s.paragraphs)) + "</p>",
        url=f"https://app.example.com/{s.slug}",
    )
    body = '<body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body>'
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, n.ld(node))}{body}</html>',
        address=f"https://app.example.com/{s.slug}",
    )
