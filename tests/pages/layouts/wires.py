"""News agencies and broadcasters: obfuscated classes, paragraphs by data attributes, interludes in the text."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, layout, page, paragraphs
from tests.pages.stories import Story


@layout
def wire_test_ids(s: Story) -> Page:
    text = "".join(
        f'<div data-testid="paragraph-{at}" class="text__text__1FZLe text__dark-grey__3Ml43">{escape(one)}</div>'
        for at, one in enumerate(s.paragraphs)
    )
    body = f"""<body><div id="fusion-app"><div class="site-header__1xyz">{n.nav("nav__2aB")}</div><main id="main-content"><article data-testid="Article" class="article__container__2MUeZ"><div class="article-header__wrapper__1x"><h1 data-testid="Heading" class="text__heading_2__1K">{escape(s.title)}</h1><div class="info-content__author-date__1U"><span>By Agency</span><time datetime="{s.iso}"><span class="date-line__date___kNbY">{s.american}</span><span>7:30 AM GMT</span><span>Updated a year ago</span></time></div></div>
    <div class="article-body__content__17Yit">{text}<p data-testid="SignOff" class="sign-off__text">Reporting by our bureau; editing by the desk</p><p class="article-body__trust">Our Standards: The Trust Principles.</p></div></article><div class="read-next__container">{n.related(s, "Read Next")}</div></main></div>{n.footer()}</body>"""
    gold = (*s.paragraphs, "Reporting by our bureau; editing by the desk")
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s, n.ld([n.news(s)]))}{body}</html>', body=gold)


@layout
def wire_rich_text(s: Story) -> Page:
    ad = '<div class="SovrnAd Advertisement"><div class="Advertisement-label">ADVERTISEMENT</div></div>'
    text = "".join(f"<p>{escape(one)}</p>{ad if at % 3 == 2 else ''}" for at, one in enumerate(s.paragraphs))
    body = f"""<body class="Page-body"><div class="Page-header">{n.nav("Page-header-navigation")}</div><div class="Page-content"><bsp-story-page><h1 class="Page-headline">{escape(s.title)}</h1><div class="Page-byline">By <span class="Page-authors">Agency</span></div><div class="Page-dateModified"><bsp-timestamp data-timestamp="1"></bsp-timestamp></div>
    <div class="Page-storyBody"><div class="RichTextStoryBody RichTextBody">{text}<div class="HTMLModuleEnhancement"><p>___</p></div></div></div><bsp-list class="PageListRightRailA">{n.related(s, "Most read")}</bsp-list></bsp-story-page></div>{n.footer()}</body>"""
    head = n.head(
        s,
        n.og(s, **{"article:published_time": s.iso}),
        n.ld(n.news(s, **{"@type": ["NewsArticle"], "articleSection": "World"})),
    )
    return page(s, f'<!DOCTYPE html><html lang="en">{head}{body}</html>')


@layout
def broadcaster_blocks(s: Story) -> Page:
    text = "".join(
        f'<div data-component="text-block" class="sc-18fde0d6-0"><p class="sc-eb7bd5f6-0">{escape(one)}</p></div>'
        for one in s.paragraphs
    )
    links = '<div data-component="links-block" class="sc-links"><ul><li><a href="/a">Why the tankers wait</a></li><li><a href="/b">Five things to know about frozen assets</a></li></ul></div>'
    body = f"""<body><div id="__next"><header data-testid="header">{n.nav("sc-nav")}</header><main id="main-content"><article class="sc-b0c1"><div data-component="headline-block"><h1 class="sc-518485e5-0">{escape(s.title)}</h1></div><div data-component="byline-block"><time datetime="{s.iso}" class="sc-801dd632-2">{s.words}</time><span>Europe correspondent</span></div><div data-component="image-block"><figure><img alt="A refinery"><figcaption>The refinery east of the capital</figcaption></figure></div>{text}{links}<div data-component="topic-list"><ul><li>{s.country}</li></ul></div></article></main></div>{n.footer()}</body>"""
    return page(s, f'<!DOCTYPE html><html lang="en-GB">{n.head(s, n.ld(n.news(s)))}{body}</html>')


@layout
def german_broadcaster_english(s: Story) -> Page:
    body = f"""<body><div id="root"><header class="h1x">{n.nav("n2y")}</header><div class="c3z"><main><article class="a4"><header class="hh"><span class="kicker">Conflicts</span><h1 class="sbk">{escape(s.title)}</h1><div class="author-details"><time aria-hidden="true">{s.american}</time></div><p class="teaser-text">{escape(s.paragraphs[0])}</p></header><div class="content-area"><div class="rich-text t1it8i9i">{paragraphs(s.paragraphs[1:4])}<div class="embed vjs-wrapper"><p>To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video</p></div><h2>What is forbidden now</h2>{paragraphs(s.paragraphs[4:])}</div></div></article></main></div></div>{n.footer()}</body>"""
    gold = (*s.paragraphs[:4], "What is forbidden now", *s.paragraphs[4:])
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s, n.ld(n.news(s)))}{body}</html>', body=gold)


@layout
def live_blog(s: Story) -> Page:
    entries = "".join(
        f'<article class="live-entry" id="e{at}"><div class="live-entry__time"><time datetime="{s.at:%Y-%m-%d}T{17 - at:02}:00:00Z">{17 - at}:00</time></div><h2 class="live-entry__title">Entry number {at + 1}</h2><p>{escape(one)}</p></article>'
        for at, one in enumerate(s.paragraphs)
    )
    body = f"<body>{n.nav()}<main><h1>{escape(s.title)}</h1><div class='live-blog'>{entries}</div></main>{n.footer()}</body>"
    gold = tuple(block for at, one in enumerate(s.paragraphs) for block in (f"Entry number {at + 1}", one))
    node = n.news(s, **{"@type": "LiveBlogPosting", "coverageStartTime": s.iso})
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s, n.ld(node))}{body}</html>', body=gold)


@layout
def teasers_come_first(s: Story) -> Page:
    first = "".join(
        f'<article class="teaser-card"><h2>{escape(one.title)}</h2><p>{escape(one.paragraphs[0])}</p></article>'
        for one in n.others(s, 4)
    )
    body = f'<body>{n.consent()}<div class="top-stories">{first}</div><article class="c-story"><h1 class="c-story__headline">{escape(s.title)}</h1><p class="c-story__dek">{escape(s.paragraphs[0])}</p><div class="c-story__text">{paragraphs(s.paragraphs[1:])}</div></article>{n.footer()}</body>'
    head = n.head(s, f'<meta name="parsely-pub-date" content="{s.iso}">')
    return page(s, f'<!DOCTYPE html><html lang="en">{head}{body}</html>', found_in="meta")
