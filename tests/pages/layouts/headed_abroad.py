"""Headlines of agencies and offices abroad: parts of a line, notices by number, marks of other writing, unknown tags."""

from tests.pages import noise as n
from tests.pages.layouts.headed import headed, meta
from tests.pages.page import Page, layout, paragraphs
from tests.pages.stories import Story


@layout
def numbered_h1_subject_h2(s: Story) -> Page:
    title = "Monetary authority closes accounts of sanctioned shipping line"
    body = f"""{n.nav()}<main><h1>Press Release No. 45/2026</h1><h2>{title}</h2><p class="d">{s.words}</p>{paragraphs(s.paragraphs)}</main>"""
    return headed(s, title, "Press Release No. 45/2026 | Monetary Authority", body)


@layout
def heading_in_two_parts(s: Story) -> Page:
    first, second = "Cabinet extends embargo on gold", "and opens door for humanitarian flights"
    body = f"""{n.nav()}<main><h1><div>{first}</div><div>{second}</div></h1><p class="d">{s.words}</p>{paragraphs(s.paragraphs)}</main>"""
    return headed(s, f"{first} {second}", f"{first} {second} | Gazette", body)


@layout
def word_document_headline(s: Story) -> Page:
    title = "Suspension of the ban on exports of spare parts for civil aircraft"
    body = f"""<div class="WordSection1"><p class="MsoNormal" align="center"><b>MINISTRY OF COMMERCE</b></p><p class="MsoNormal" align="center"><b><span style="font-size:14.0pt">{title}</span></b></p><p class="MsoNormal">{s.words}</p>{paragraphs(s.paragraphs, attributes='class="MsoNormal"')}</div>"""
    return headed(s, title, "Microsoft Word - PR_draft_final2.docx", body)


@layout
def table_heading_cell(s: Story) -> Page:
    title = "Registrar strikes off vessels owned by listed persons"
    body = f"""<table><tr><td>{n.div_nav("m")}</td></tr></table><table class="doc"><tr><th colspan="2">{title}</th></tr><tr><td>Date</td><td>{s.words}</td></tr><tr><td colspan="2">{paragraphs(s.paragraphs)}</td></tr></table>"""
    return headed(s, title, "Registrar of Ships", body)


@layout
def role_of_heading(s: Story) -> Page:
    title = "Airline wins licence to overfly closed airspace"
    body = f"""<div role="navigation">{n.div_nav("m")}</div><div role="main"><div role="heading" aria-level="1" class="x12">{title}</div><div class="x13">{s.words}</div><div class="x14">{paragraphs(s.paragraphs)}</div></div><div role="complementary"><div role="heading" aria-level="2">More in aviation</div></div>"""
    return headed(s, title, "Skyways", body)


@layout
def custom_elements(s: Story) -> Page:
    title = "Court lifts freeze on former minister’s flat"
    body = f"""<app-root><app-header>{n.div_nav("m")}</app-header><app-article><app-kicker>Courts</app-kicker><app-headline><div class="ng-star-inserted">{title}</div></app-headline><app-date>{s.words}</app-date><app-body>{paragraphs(s.paragraphs, attributes='class="ng-star-inserted"')}</app-body></app-article></app-root>"""
    return headed(s, title, f"{title} | Courts | Portal", body)


@layout
def every_heading_is_h1(s: Story) -> Page:
    title = "Quota for embargoed steel runs out in May"
    others = "".join(
        f"<div class='box'><h1><a href='/o{at}'>{one.title}</a></h1></div>" for at, one in enumerate(n.others(s, 4))
    )
    body = f"""<div class="top">{others}</div><div class="one"><h1>{title}</h1><i>{s.words}</i>{paragraphs(s.paragraphs)}</div><div class="bottom">{others}</div>"""
    return headed(s, title, "Steel Daily", body)


@layout
def straight_and_curly_quotes(s: Story) -> Page:
    title = "Envoy’s “quiet deal” frees cargo of wheat"
    body = f"""{n.div_nav("m")}<div class="c"><div class="c1">{title}</div><div class="c2">{s.words}</div>{paragraphs(s.paragraphs)}</div>"""
    told = title.replace("’", "'").replace("“", "&quot;").replace("”", "&quot;")
    return headed(s, title, f"{told} - Grain News", body)


@layout
def headline_cut_in_open_graph(s: Story) -> Page:
    title = "Parliament’s foreign affairs committee asks government to name the banks that kept trading with listed refiners"
    cut = title[:70].rstrip() + "…"
    body = f"""{n.div_nav("m")}<div class="c"><div class="c1">{title}</div><div class="c2">{s.words}</div>{paragraphs(s.paragraphs)}</div>"""
    return headed(s, title, "Parliament", body, meta(og_title=cut))


@layout
def json_ld_of_other_stories(s: Story) -> Page:
    title = "Shipyard fined for refitting a listed tanker"
    nodes = [n.news(one, url=f"https://www.example.com/{one.slug}") for one in n.others(s, 3)]
    others = "".join(f"<li><h3><a href='/{one.slug}'>{one.title}</a></h3></li>" for one in n.others(s, 3))
    body = f"""{n.nav()}<main><h1>{title}</h1><time datetime="{s.iso}">{s.words}</time>{paragraphs(s.paragraphs)}</main><aside><ul>{others}</ul></aside>"""
    return headed(
        s,
        title,
        f"{title} - Yard News",
        body,
        n.ld(nodes),
        meta(og_title=title),
        found_in="time_element",
        published=s.iso,
    )


@layout
def subject_in_list_of_facts(s: Story) -> Page:
    title = "Prohibition of dealings in vessels of the listed fleet"
    body = f"""{n.nav()}<main><h1>Circular 7/2026</h1><dl class="facts"><dt>Subject</dt><dd>{title}</dd><dt>Date</dt><dd>{s.words}</dd><dt>To</dt><dd>All banks</dd></dl><div class="circ">{paragraphs(s.paragraphs)}</div></main>"""
    return headed(s, title, f"Circular 7/2026 - {title}", body)


@layout
def mailed_bulletin(s: Story) -> Page:
    title = "Issuance of two general licences for civil aviation"
    body = f"""<table width="100%"><tr><td><h1>Office of Trade Controls</h1></td></tr></table><table width="600"><tr><td><p><strong><span style="font-size:18px">{title}</span></strong></p><p>{s.words}</p>{paragraphs(s.paragraphs)}</td></tr></table><table><tr><td><p>You are subscribed to updates from the Office. Manage your preferences or unsubscribe.</p></td></tr></table>"""
    return headed(s, title, title, body)


@layout
def investor_site(s: Story) -> Page:
    title = "Example Lines Completes Exit From Two Sanctioned Ports"
    body = f"""{n.nav()}<div class="layout"><h1 class="page-heading">News Details</h1><div class="module module-news-details"><div class="module_title">Press Release</div><h2 class="module_headline">{title}</h2><span class="module_date-text">{s.american}</span><div class="module_body">{paragraphs(s.paragraphs)}</div></div></div>"""
    return headed(s, title, f"Example Lines - {title}", body)


@layout
def wire_service_release(s: Story) -> Page:
    title = "Example Bank Reaches Settlement Over Dealings With Listed Traders"
    sub = "Programme of remediation ends two years early"
    body = f"""{n.nav()}<div class="bw"><h1 class="epi-fontLg bwalignc"><b>{title}</b></h1><h2 class="bwalignc"><i>{sub}</i></h2><div class="bw-time">{s.american} 09:00 AM Eastern Standard Time</div><div class="bw-release-story">{paragraphs(s.paragraphs)}</div></div>"""
    return headed(
        s,
        title,
        f"{title} | Wire",
        body,
        body=(sub, *s.paragraphs),
    )


@layout
def intro_within_heading(s: Story) -> Page:
    title = "Statement on the lifting of measures against Harare"
    body = f"""{n.nav()}<main><h1 class="heading"><span class="heading__intro">Foreign Office</span><span class="heading__title">{title}</span></h1><p class="heading__date">{s.words}</p><div class="rte-content">{paragraphs(s.paragraphs)}</div></main>"""
    return headed(s, title, f"Foreign Office - {title}", body)


@layout
def information_bureau(s: Story) -> Page:
    title = "Cabinet approves ban on import of rough diamonds of undisclosed origin"
    body = f"""<div class="innner-page-main-about-us-content-right-part"><div class="MinistryNameSubhead text-center">Ministry of Commerce</div><div class="text-center"><h2>{title}</h2></div><div class="ReleaseDateSubHeaddateTime text-center">Posted On: {s.at:%d %b %Y} 6:12PM by Bureau</div>{paragraphs(s.paragraphs, attributes='style="text-align:justify"')}</div>"""
    return headed(
        s,
        title,
        "Press Release: Press Information Bureau",
        body,
    )


@layout
def hyphen_without_spaces(s: Story) -> Page:
    title = "China adds eleven firms to export control list"
    body = f"""<div class="header">{n.div_nav("m")}</div><div class="main"><div class="Btitle">{title}</div><div class="ptime">{s.day} 10:12:30</div><div class="content">{paragraphs(s.paragraphs)}</div></div>"""
    return headed(
        s,
        title,
        f"{title}-Newswire",
        body,
    )


@layout
def linked_headline_with_rubric(s: Story) -> Page:
    title = "Tehran protests against new designation of its banks"
    body = f"""{n.div_nav("m")}<article><div class="item-header"><h4 class="kicker">Foreign ministry</h4><h1 class="title"><a href="/news/85/{s.slug}">{title}</a></h1><span class="date-n">{s.words}</span></div><div class="item-body">{paragraphs(s.paragraphs)}</div></article>"""
    return headed(s, title, f"{title} - Agency English", body)


@layout
def hidden_heading_for_search(s: Story) -> Page:
    title = "Lloyd’s list of banned hulls grows by a third"
    body = f"""{n.div_nav("m")}<h1 style="display:none">Ship news, freight rates and bunker prices</h1><div class="pg"><div class="ttl-lg">{title}</div><div class="sub-sm">{s.words}</div><div class="pg-txt">{paragraphs(s.paragraphs)}</div></div>"""
    return headed(s, title, "Ship news, freight rates and bunker prices", body)


@layout
def title_in_meta_title(s: Story) -> Page:
    title = "Bank of Example tells lenders to report roubles"
    body = f"""{n.div_nav("m")}<div class="a"><div class="b">{s.words}</div><div class="c">{paragraphs(s.paragraphs)}</div></div>"""
    return headed(s, title, "Bank of Example", body, f'<meta name="title" content="{title}">')


@layout
def alert_h1_story_h2(s: Story) -> Page:
    title = "New reporting form for blocked property"
    body = f"""{n.nav()}<div class="c"><h1>Alert</h1><h2>{title}</h2><p>{s.american}</p><h3>Who must report</h3>{paragraphs(s.paragraphs)}</div>"""
    return headed(s, title, f"Alert: {title} | Firm", body, body=("Who must report", *s.paragraphs))


@layout
def small_heading_below_site(s: Story) -> Page:
    title = "Note verbale on the easing of travel curbs"
    body = f"""<h1>Ministry of Foreign Affairs</h1>{n.div_nav("m")}<div class="news-detail"><p class="news-detail-heading">{title}</p><h6>{s.words}</h6>{paragraphs(s.paragraphs)}</div>"""
    return headed(s, title, "Ministry of Foreign Affairs", body)


@layout
def journal_of_acts(s: Story) -> Page:
    title = "Decree 2026-117 of 3 March 2026 on restrictive measures in the timber trade"
    body = f"""<div class="topbar">Official Journal</div>{n.nav()}<main><div class="page-title"><h1 class="main-title">{title}</h1><h2 class="source">OJ No. 51 of {s.words} - Text No. 5</h2></div><div class="content-page">{paragraphs(s.paragraphs)}</div></main>"""
    return headed(s, title, f"{title} - Official Journal", body, body=(*s.paragraphs,))


@layout
def section_behind_dash(s: Story) -> Page:
    title = "Tin: smelters look elsewhere as curbs bite"
    body = f"""{n.nav()}<div class="c"><h1>{title}</h1><p>{s.words}</p>{paragraphs(s.paragraphs)}</div>"""
    return headed(
        s, title, f"{title} | Metals | Trade Paper – prices and news", body, meta(og_title=f"{title} | Metals")
    )
