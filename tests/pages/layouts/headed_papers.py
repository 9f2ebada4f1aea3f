"""Papers and agencies: kickers, names of the site before and behind, headings of dialogs, live pages, double titles."""

from html import escape

from tests.pages import noise as n
from tests.pages.layouts.headed import headed, meta
from tests.pages.page import Page, layout, paragraphs
from tests.pages.stories import Story


@layout
def wordpress_logo_heading(s: Story) -> Page:
    title = "Why the new export rules spare makers of seeds"
    body = f"""<header class="site-header"><h1 class="site-title"><a href="/">Harbour Observer</a></h1><p class="site-description">News from the quays</p>{n.nav("menu-primary")}</header><main id="main"><article class="post type-post hentry"><header class="entry-header"><h2 class="entry-title">{title}</h2><div class="entry-meta">{s.words}</div></header><div class="entry-content">{paragraphs(s.paragraphs)}</div></article></main><aside id="secondary" class="widget-area"><h3 class="widget-title">Recent posts</h3>{n.related(s, summaries=False)}</aside>"""
    return headed(s, title, f"{title} &#8211; Harbour Observer", body, meta(og_title=f"{title} - Harbour Observer"))


@layout
def wordpress_search_title(s: Story) -> Page:
    title = "Grain traders breathe again as port fees are waived"
    body = f"""{n.nav("menu")}<main><article class="post"><h1 class="entry-title">{title}</h1><p class="posted-on">{s.words}</p><div class="entry-content">{paragraphs(s.paragraphs)}</div></article></main>{n.footer()}"""
    told = "Port fees 2026: what grain traders need to know now | Harbour Observer"
    return headed(s, title, told, body, meta(og_title=told.split(" | ", maxsplit=1)[0]))


@layout
def nuxt_agency(s: Story) -> Page:
    title = "Norway joins ban on services for undersea cables of blacklisted firms"
    body = f"""<div id="__nuxt"><div id="__layout"><div data-v-3f1b2c><header data-v-77><a class="logo" data-v-77>Northwire</a>{n.div_nav("nav-row")}</header><main data-v-3f1b2c><div class="article-top" data-v-9a><span class="label" data-v-9a>Exclusive</span><h1 data-v-9a>{title}</h1><time data-v-9a>{s.words}</time></div><div class="article-text" data-v-9a>{paragraphs(s.paragraphs, attributes="data-v-9a")}</div></main></div></div></div>"""
    return headed(
        s,
        title,
        f"Northwire | Exclusive | {title}",
        body,
        meta(og_title=f"Northwire | Exclusive | {title}"),
        found_in="time_element",
    )


@layout
def next_wire_short_title(s: Story) -> Page:
    title = "Exclusive: Refiner asks for waiver to run blacklisted crude until spring"
    body = f"""<div id="__next"><header>{n.nav("site-nav")}</header><main><article data-testid="Article"><header><nav aria-label="Breadcrumb"><a>Energy</a></nav><h1 data-testid="Heading" class="text__text__1FZLe heading__base">{title}</h1><time>{s.american}</time></header><div class="article-body__content">{paragraphs(s.paragraphs, attributes='data-testid="paragraph"')}</div></article></main></div>"""
    return headed(
        s,
        title,
        "Exclusive: Refiner asks for waiver to run blacklisted crude until ... | Wire",
        body,
        meta(og_title="Refiner seeks crude waiver", twitter_title="Refiner seeks crude waiver"),
        found_in="time_element",
    )


@layout
def doubled_title(s: Story) -> Page:
    title = "Sofia freezes accounts of two shell companies"
    body = f"""<div class="top">{n.div_nav("menu")}</div><div class="content"><div class="n-title">{title}</div><div class="n-date">{s.words}</div><div class="n-text">{paragraphs(s.paragraphs)}</div></div>"""
    return headed(s, title, f"{title} - {title} - Daily Sofia", body, meta(og_title=f"{title} - {title}"))


@layout
def site_named_twice(s: Story) -> Page:
    title = "Pretoria asks for exemptions on platinum parts"
    body = f"""{n.nav()}<div class="art"><h1 class="art-h">{title}</h1><p>{s.words}</p><div>{paragraphs(s.paragraphs)}</div></div>"""
    return headed(s, title, f"{title} | Cape Paper | Cape Paper", body, meta(og_title=f"{title} | Cape Paper"))


@layout
def entities_escaped_twice(s: Story) -> Page:
    title = "Council’s “last offer” on cement & glass: what’s in it"
    twice = escape(escape(title, quote=False).replace("’", "&#8217;").replace("“", "&#8220;").replace("”", "&#8221;"))
    body = f"""{n.div_nav("menu")}<div class="wrap"><div class="x1">{s.words}</div><div class="x2">{paragraphs(s.paragraphs)}</div></div>"""
    return headed(s, title, "Cement Weekly", body, f'<meta property="og:title" content="{twice}">')


@layout
def json_ld_with_entities(s: Story) -> Page:
    title = "Swiss & British lists drift apart, says study"
    node = n.news(s, headline="Swiss &amp; British lists drift <em>apart</em>, says study")
    body = f"""{n.div_nav("menu")}<div class="wrap"><div class="hl-main"><span>{escape(title)}</span></div><div class="x2">{paragraphs(s.paragraphs)}</div></div>"""
    return headed(s, title, "Lists Monitor", body, n.ld(node), found_in="json_ld", published=s.iso)


@layout
def live_coverage(s: Story) -> Page:
    title = "Live: Ministers haggle over the price cap in Brussels"
    posts = "".join(
        f'<article class="live-post"><time>{10 + at}:15</time><h2>{head}</h2>{paragraphs([text])}</article>'
        for at, (head, text) in enumerate(
            zip(("Talks resume", "A draft goes round", "Break for lunch"), s.paragraphs[1:4], strict=True)
        )
    )
    body = f"""{n.nav()}<div class="pinned"><h2>Key point: no deal before midnight</h2></div><main><h1 class="live-title"><span class="live-badge">LIVE</span> Ministers haggle over the price cap in Brussels</h1><p class="stamp">{s.words}</p><div class="live-body">{paragraphs(s.paragraphs[:1])}{posts}</div></main>"""
    gold = [s.paragraphs[0]]
    for head, text in zip(("Talks resume", "A draft goes round", "Break for lunch"), s.paragraphs[1:4], strict=True):
        gold += [head, text]
    short = title.removeprefix("Live: ")
    return headed(s, short, f"{short} – live updates | The Post", body, meta(og_title=short), body=tuple(gold))


@layout
def live_as_it_happened(s: Story) -> Page:
    title = "Sanctions vote in the Senate – as it happened"
    body = f"""{n.nav()}<main><div class="headline-wrap"><a class="series">US politics live</a><h1>{title}</h1></div><div class="dates">{s.words}</div><h2 class="post-h">Key events</h2><div class="posts">{paragraphs(s.paragraphs)}</div></main>"""
    return headed(s, title, f"{title} | US news | The Post", body, body=("Key events", *s.paragraphs))


@layout
def consent_dialog_heading(s: Story) -> Page:
    title = "Ship registries strike off forty tankers in a week"
    body = f"""<div class="cmp-modal"><h1>Your privacy matters to us</h1><p>We and our partners store information on your device and read it there. You may object at any time.</p><button>Agree</button></div><div class="page"><div class="bar"><b>Sea Letter</b></div>{n.div_nav("menu")}<div class="story"><h2>{title}</h2><div class="by">{s.words}</div>{paragraphs(s.paragraphs)}</div></div>"""
    return headed(s, title, f"{title} » Sea Letter", body)


@layout
def static_open_graph(s: Story) -> Page:
    title = "Warsaw adds fuel brokers to its national list"
    body = f"""<header><h1>Polish Energy Portal</h1></header>{n.nav()}<section class="news-single"><h2 class="news-h">{title}</h2><div class="news-d">{s.words}</div>{paragraphs(s.paragraphs)}</section><section class="news-more"><h2>More news</h2>{n.related(s, name="more-grid", summaries=False)}</section>"""
    return headed(
        s,
        title,
        "Polish Energy Portal",
        body,
        meta(og_title="Polish Energy Portal", og_site_name="Polish Energy Portal"),
    )


@layout
def all_headings_alike(s: Story) -> Page:
    title = "Baltic ports turn away a fourth cargo of fertiliser"
    body = f"""<h2 class="brand">Baltic Bulletin</h2>{n.div_nav("menu")}<div class="main"><h2>{title}</h2><p class="when">{s.words}</p>{paragraphs(s.paragraphs)}<h2>Weather at sea</h2><p>Fair, wind from the west.</p></div>"""
    return headed(
        s,
        title,
        "Baltic Bulletin",
        body,
        body=(*s.paragraphs, "Weather at sea", "Fair, wind from the west."),
    )


@layout
def soft_hyphens(s: Story) -> Page:
    title = "Bundesrat übernimmt weitere Sanktionsmassnahmen gegen Schattenflotte"
    shown = title.replace("massnahmen", "&shy;mass&shy;nahmen").replace("flotte", "&shy;flotte")
    body = f"""{n.nav()}<main><p class="spitzmarke">Aussenhandel</p><h1 class="titel">{shown}</h1><p class="datum">{s.at.day}.{s.at.month}.{s.at.year}</p>{paragraphs(s.paragraphs)}</main>"""
    return headed(s, title, f"{title} - Zeitung", body, meta(og_title=title))


@layout
def broken_heading(s: Story) -> Page:
    title = "Envoy: flights to Minsk may start again by the end of the month"
    body = f"""{n.nav()}<div class="main"><h1>Envoy: flights to Minsk<br>may start again<br/>by the end of the month</h1><div class="when">{s.words}</div>{paragraphs(s.paragraphs)}</div>"""
    return headed(s, title, f"The Courier: {title}", body)


@layout
def video_page(s: Story) -> Page:
    title = "Watch: How tankers change their names at sea"
    body = f"""{n.nav()}<div class="player"><div class="vjs-title">Up next: Storm over the Atlantic</div></div><div class="playlist"><h3>Up next</h3>{n.related(s, name="playlist-items", summaries=False)}</div><main><h1>{title}</h1><span>{s.words}</span><div class="desc-text">{paragraphs(s.paragraphs)}</div></main>"""
    return headed(s, title, f"{title} - Video - Example TV", body, meta(og_title=title, og_site_name="Example TV"))
