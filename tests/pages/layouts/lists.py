"""Notices with tables, lists of designations, footnotes, sections; consent, comments and teasers all about."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, layout, page, paragraphs
from tests.pages.stories import Story

_NAMES = tuple(
    f"{one} {kind}"
    for one in ("NORDKALI", "TRANSPOL", "VESTOIL", "ARAX", "MERIDIAN")
    for kind in ("LLC", "SHIPPING CO", "BANK")
)


def entries(s: Story, count: int = 12) -> list[str]:
    """Return entries of a list of designations."""
    return [
        f"{_NAMES[at % len(_NAMES)]} (a.k.a. {_NAMES[at % len(_NAMES)].title()} Group), {s.country}; Registration Number {7000 + s.number * 31 + at}; [PROGRAM-{at % 3}]"
        for at in range(count)
    ]


@layout
def table_of_designations(s: Story) -> Page:
    rows = "".join(
        f"<tr><td>{at + 1}</td><td>{escape(_NAMES[at])}</td><td>{s.country}</td><td>{s.words}</td></tr>"
        for at in range(10)
    )
    table = f'<table class="table table-bordered"><thead><tr><th>No.</th><th>Name</th><th>Country</th><th>Listed on</th></tr></thead><tbody>{rows}</tbody></table>'
    body = f'<body>{n.nav()}<main id="main"><h1>{escape(s.title)}</h1><p class="published-date">Published {s.words}</p><div class="page-content">{paragraphs(s.paragraphs[:3])}{table}{paragraphs(s.paragraphs[3:])}</div></main>{n.footer()}</body>'
    cells = ("No. Name Country Listed on", *(f"{at + 1} {_NAMES[at]} {s.country} {s.words}" for at in range(10)))
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s)}{body}</html>',
        found_in="page_text",
        published=s.day,
        body=(*s.paragraphs[:3], *cells, *s.paragraphs[3:]),
    )


@layout
def list_of_designations(s: Story) -> Page:
    items = paragraphs(entries(s), "li")
    body = f'<body>{n.nav()}<div role="main"><div class="field--name-body"><h1>{escape(s.title)}</h1><div class="release-date">{s.american}</div>{paragraphs(s.paragraphs[:2])}<p>The following entities have been added to the list:</p><ol>{items}</ol>{paragraphs(s.paragraphs[2:4])}</div></div>{n.footer()}</body>'
    gold = (*s.paragraphs[:2], "The following entities have been added to the list:", *entries(s), *s.paragraphs[2:4])
    return page(
        s, f'<!DOCTYPE html><html lang="en">{n.head(s)}{body}</html>', found_in="page_text", published=s.day, body=gold
    )


@layout
def entries_by_line_breaks(s: Story) -> Page:
    text = "<br><br>".join(escape(one) for one in entries(s, 16))
    body = f'<body>{n.nav("usa-nav")}<main><div class="container"><h2 class="page-title">{escape(s.title)}</h2><div class="field__item"><time datetime="{s.day}T12:00:00Z">{s.american}</time></div><div class="clearfix text-formatted"><p>{escape(s.paragraphs[0])}</p><p>{text}</p><p>Unrelated administrative entries follow in the next notice.</p></div></div></main>{n.footer()}</body>'
    gold = (s.paragraphs[0], *entries(s, 16), "Unrelated administrative entries follow in the next notice.")
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s)}{body}</html>',
        found_in="time_element",
        published=f"{s.day}T12:00:00Z",
        body=gold,
    )


@layout
def definition_lists(s: Story) -> Page:
    pairs = (
        ("Name", _NAMES[1]),
        ("Address", f"12 Harbour Road, {s.country}"),
        ("Reason", s.paragraphs[1]),
        ("Date of listing", s.words),
        ("Reference", f"XX-{s.number:04}"),
    )
    rows = "".join(f"<dt>{key}</dt><dd>{escape(words)}</dd>" for key, words in pairs)
    body = f'<body>{n.nav()}<main><article><h1>{escape(s.title)}</h1><p class="date-published">{s.words}</p>{paragraphs(s.paragraphs[:2])}<h2>Entry</h2><dl>{rows}</dl>{paragraphs(s.paragraphs[2:])}</article></main>{n.footer()}</body>'
    gold = (*s.paragraphs[:2], "Entry", *(word for pair in pairs for word in pair), *s.paragraphs[2:])
    return page(
        s, f'<!DOCTYPE html><html lang="en">{n.head(s)}{body}</html>', found_in="page_text", published=s.day, body=gold
    )


@layout
def gazette_regulation(s: Story) -> Page:
    recitals = "".join(
        f'<table width="100%" border="0"><col width="4%"><col width="96%"><tbody><tr><td valign="top"><p class="oj-normal">({at + 1})</p></td><td valign="top"><p class="oj-normal">{escape(one)}</p></td></tr></tbody></table>'
        for at, one in enumerate(s.paragraphs)
    )
    body = f"""<body><div class="eli-container"><div class="eli-main-title"><p class="oj-doc-ti">{escape(s.title)}</p><p class="oj-doc-ti">of {s.words}</p></div><div class="eli-subdivision" id="pbl_1"><p class="oj-normal">THE COUNCIL,</p><p class="oj-normal">Whereas:</p>{recitals}<p class="oj-normal">HAS ADOPTED THIS REGULATION:</p></div><div class="eli-subdivision" id="art_1"><p class="oj-ti-art">Article 1</p><p class="oj-normal">The Annex is amended as set out in this Regulation.</p></div></div></body>"""
    gold = (
        f"of {s.words}",
        "THE COUNCIL,",
        "Whereas:",
        *(f"({at + 1}) {one}" for at, one in enumerate(s.paragraphs)),
        "HAS ADOPTED THIS REGULATION:",
        "Article 1",
        "The Annex is amended as set out in this Regulation.",
    )
    head = f'<head><meta charset="utf-8"><title>{escape(s.title)}</title><meta name="WT.cg_n" content="OJ"><meta property="eli:date_document" content="{s.day}"></head>'
    return page(s, f'<!DOCTYPE html><html lang="en">{head}{body}</html>', found_in="meta", published=s.day, body=gold)


@layout
def register_with_footnotes(s: Story) -> Page:
    text = "".join(
        f'<p id="p-{at}" data-page="412">{escape(one)}<sup><a href="#f{at}">[{at + 1}]</a></sup></p>'
        for at, one in enumerate(s.paragraphs)
    )
    body = f"""<body>{n.nav()}<div id="main"><div class="doc-header"><h1>{escape(s.title)}</h1><div class="metadata"><dl><dt>Publication Date:</dt><dd><a href="/d">{s.at:%m/%d/%Y}</a></dd><dt>Agency:</dt><dd>Assets Office</dd></dl></div></div><div id="fulltext_content_area"><div class="doc-content"><h2 id="h-1">SUMMARY:</h2>{text}<h2 id="h-2">DATES:</h2><p id="p-90">This rule is effective {s.american}.</p></div></div></div>{n.footer()}</body>"""
    gold = (
        "SUMMARY:",
        *(f"{one}[{at + 1}]" for at, one in enumerate(s.paragraphs)),
        "DATES:",
        f"This rule is effective {s.american}.",
    )
    head = n.head(s, f'<meta name="citation_publication_date" content="{s.at:%Y/%m/%d}">')
    return page(s, f'<!DOCTYPE html><html lang="en">{head}{body}</html>', found_in="meta", published=s.day, body=gold)


@layout
def related_everywhere(s: Story) -> Page:
    side = n.related(s, "Most popular", "rail-list") + n.related(s, "Editor’s picks", "rail-picks")
    body = f'<body>{n.consent("onetrust-banner-sdk")}{n.nav()}<div class="grid"><div class="rail left">{side}</div><div class="col-main"><h1>{escape(s.title)}</h1><div class="publish-date">{s.words}</div><div class="story-text">{paragraphs(s.paragraphs[:3])}<div class="inline-related"><a href="/x"><h4>{escape(n.others(s, 1)[0].title)}</h4></a></div>{paragraphs(s.paragraphs[3:])}</div></div><div class="rail right">{side}</div></div>{n.related(s, "More from World", "more-from")}{n.footer()}</body>'
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s)}{body}</html>', found_in="page_text", published=s.day)


@layout
def comments_longer_than_text(s: Story) -> Page:
    body = f'<body>{n.nav()}<div class="page"><div class="article-container"><h1>{escape(s.title)}</h1><div class="article-date">{s.words}</div><div class="article-text">{paragraphs(s.paragraphs)}</div></div>{n.comments("comment-section", 40)}</div>{n.footer()}</body>'
    return page(s, f'<!DOCTYPE html><html lang="en">{n.head(s)}{body}</html>', found_in="page_text", published=s.day)


@layout
def law_firm_note(s: Story) -> Page:
    body = f"""<body class="insight-detail">{n.nav("mega-menu")}<div class="insight-hero"><div class="insight-hero__type">Client alert</div><h1>{escape(s.title)}</h1><div class="insight-hero__date">{s.words}</div></div><div class="rte"><p><strong>Key points</strong></p><ul>{paragraphs(s.paragraphs[:3], "li")}</ul><h2>Background</h2>{paragraphs(s.paragraphs[3:])}<h2>Next steps</h2><p>Firms should screen counterparties and keep records of decisions.</p></div><div class="people-cards"><h3>Key contacts</h3><div class="card">Partner, London<br>+44 20 0000 0000</div></div><div class="disclaimer"><p>This note is general information and no legal advice.</p></div>{n.footer("Firm LLP")}</body>"""
    gold = (
        "Key points",
        *s.paragraphs[:3],
        "Background",
        *s.paragraphs[3:],
        "Next steps",
        "Firms should screen counterparties and keep records of decisions.",
    )
    return page(
        s,
        f'<!DOCTYPE html><html lang="en">{n.head(s, n.og(s))}{body}</html>',
        found_in="page_text",
        published=s.day,
        body=gold,
    )
