"""Firms, think tanks, trade press, letters and releases."""

from datetime import timedelta
from html import escape

from tests.pages.noise import ld, scripts
from tests.pages.page import Page, page, paragraphs
from tests.pages.shown.papers import links
from tests.pages.shown.register import held
from tests.pages.stories import story


@held
def law_digest() -> Page:
    s = story(151, 8)
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(s.title)} | Firm & Firm LLP - Law Digest</title><meta property="og:title" content="{escape(s.title)} | Law Digest">{scripts(60)}</head><body><div class="site-wrap"><div class="f2"><a>Send</a><a>Embed</a></div><div class="jd_top"><ul class="topmenu"><li>Explore</li><li>Log in</li></ul></div><div class="widget_body"><div class="header_date"><time datetime="{s.day}">{s.american}</time></div><h1 class="doc_name f2-ns">{escape(s.title)}</h1><p class="firm"><a>Firm &amp; Firm LLP</a></p><div class="sharing-widget"><a>+ Follow</a><a>x</a></div><div id="html-view-content"><div class="jds-main-content"><p><strong>Executive summary</strong></p>{paragraphs(s.paragraphs[:3])}<p><strong>What companies should do</strong></p><ol>{paragraphs(s.paragraphs[3:6], "li")}</ol>{paragraphs(s.paragraphs[6:])}<p>[<a href="#_ednref1">View source</a>.]</p></div></div><div class="f-pub-tail"><h4>Latest Posts</h4>{links(s, "<ul><li><a>{title}</a></li></ul>")}<p class="disclaimer-link">DISCLAIMER: Because of the generality of this update, the information provided herein may not be applicable in all situations. Attorney Advertising.</p></div><div class="jds-digest"><h4>Written by:</h4><div>Firm &amp; Firm LLP</div><div>Contact</div></div></div></div></body></html>"""
    body = ("Executive summary", *s.paragraphs[:3], "What companies should do", *s.paragraphs[3:])
    return page(
        s,
        html,
        address="https://www.lawdigest.example/legalnews/x-123",
        published=s.day,
        found_in="time_element",
        body=body,
    )


@held
def think_tank_commentary() -> Page:
    s = story(152, 9)
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(s.title)} | Institute for Trade</title>{ld({"@context": "https://schema.org", "@type": "WebPage", "name": s.title, "datePublished": s.iso})}</head><body class="path-node"><header role="banner"><nav><ul><li>Research</li><li>Events</li><li>Experts</li></ul></nav></header><main role="main"><div class="hero-section"><div class="eyebrow">Commentary</div><h1><span>{escape(s.title)}</span></h1><div class="hero-deck">{escape(s.paragraphs[0])}</div><div class="contributors"><a>A. Fellow</a>, Senior Fellow</div><div class="post-date">{s.words}</div></div><div class="layout layout--onecol"><div class="block-field-blocknodearticlebody"><div class="wysiwyg-wrapper text-high-contrast">{paragraphs(s.paragraphs[1:3])}<figure class="chart"><img><figcaption>Figure 1. Exports by month. Source: customs data.</figcaption></figure><blockquote class="pullquote"><p>{escape(s.paragraphs[2].split(".")[0])}</p></blockquote>{paragraphs(s.paragraphs[3:])}</div></div></div><section class="about-author"><h3>A. Fellow</h3><p>A. Fellow is a senior fellow at the institute and the author of two books on trade in wartime.</p></section><section class="related-content"><h2>Related Content</h2>{links(s, "<article><h3><a>{title}</a></h3><p>{text}</p><time>{date}</time></article>", 4)}</section></main><footer>The institute takes no positions on policy.</footer></body></html>"""
    return page(s, html, address="https://www.institute.example/analysis/x")


@held
def shipping_trade_press() -> Page:
    s = story(153, 7)
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(s.title)} - Ship Journal</title><meta property="article:published_time" content="{s.iso}"></head><body class="post-template-default single single-post postid-88 single-format-standard tag-sanctions category-tankers wp-theme"><div id="page"><header id="masthead"><div class="ticker-wrap"><span>Breaking:</span>{links(s, "<a>{title}</a>", 3)}</div></header><div id="content" class="site-content"><div id="primary"><div class="post-88 post type-post status-publish format-standard has-post-thumbnail hentry category-tankers tag-sanctions"><h1 class="jeg_post_title">{escape(s.title)}</h1><h2 class="jeg_post_subtitle">Owners say that they learned of it from the news</h2><div class="jeg_meta_container"><div class="jeg_meta_author">by <a>Editor</a></div><div class="jeg_meta_date"><a>{s.american}</a></div><div class="jeg_meta_category">in <a>Tankers</a></div></div><div class="jeg_featured featured_image"><img><p class="wp-caption-text">A tanker (stock image)</p></div><div class="entry-content no-share"><div class="content-inner">{paragraphs(s.paragraphs[:3])}<div class="jnews_inline_related_post_wrapper right"><div class="jeg_postblock"><div class="jeg_block_heading"><h3><span>Related<strong> Posts</strong></span></h3></div>{links(s, "<article class=jeg_post><h3><a>{title}</a></h3><div class=jeg_post_meta>{date}</div></article>", 3)}</div></div>{paragraphs(s.paragraphs[3:])}<div class="jeg_post_tags"><span>Tags:</span> <a>Sanctions</a><a>Tankers</a></div></div></div></div></div></div></div></body></html>"""
    return page(
        s,
        html,
        address=f"https://shipjournal.example/{s.slug}/",
        url=f"https://shipjournal.example/{s.slug}",
        found_in="meta",
        body=("Owners say that they learned of it from the news", *s.paragraphs),
    )


@held
def press_release_wire() -> Page:
    s = story(154, 6)
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(s.title)}</title><meta name="date" content="{s.at:%Y-%m-%dT%H:%M}:00-04:00"></head><body><header class="main-header"><nav><a>News</a><a>Products</a></nav></header><main class="release-details"><article class="news-release inline-gallery-template"><header class="container release-header"><h1>{escape(s.title)}</h1><p class="subtitle">Company keeps its insurance business in the region</p><div class="row detail-headline"><div class="col-lg-8"><a class="bold">News provided by</a><a>Terminal Holdings</a></div><p class="mb-no">{s.at:%b} {s.at:%d}, {s.at.year}, {s.at:%H:%M} ET</p></div></header><section class="release-body container"><div class="row"><div class="col-lg-10"><p><span class="legendSpanClass"><span class="xn-location">ROTTERDAM</span>, <span class="xn-chron">{s.american}</span> /Wire/ -- </span>{escape(s.paragraphs[0])}</p>{paragraphs(s.paragraphs[1:])}<p id="PURL">SOURCE Terminal Holdings</p></div></div></section></article><div class="more-releases"><h2>Also from this source</h2>{links(s, "<div class=card><h3>{title}</h3><p>{text}</p></div>", 2)}</div></main></body></html>"""
    moment = s.at.replace(second=0) + timedelta(hours=4)  # the clock of the sender is behind by as much
    body = (
        "Company keeps its insurance business in the region",
        f"ROTTERDAM, {s.american} /Wire/ -- {s.paragraphs[0]}",
        *s.paragraphs[1:],
        "SOURCE Terminal Holdings",
    )
    return page(
        s,
        html,
        address="https://www.wire.example/news-releases/x-302.html",
        published=f"{moment:%Y-%m-%dT%H:%M:%SZ}",
        found_in="meta",
        body=body,
    )


@held
def letter_platform() -> Page:
    s = story(155, 8)
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(s.title)} - by P. Writer</title><meta property="og:title" content="{escape(s.title)}">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": s.title, "datePublished": s.iso, "isAccessibleForFree": True})}{scripts(80)}</head><body><div class="main"><div class="pc-display-flex"><a>Subscribe</a><a>Sign in</a></div><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">{escape(s.title)}</h1><h3 class="subtitle">Three readings of one paragraph</h3><div class="pencraft"><a>P. Writer</a><div class="pencraft pc-reset">{s.at:%b} {s.at:%d}, {s.at.year}</div></div></div><div class="body markup">{paragraphs(s.paragraphs[:4])}<div class="captioned-button-wrap"><div class="preamble"><p class="cta-caption">Thanks for reading! Subscribe for free to receive new posts and support my work.</p></div><p class="button-wrapper"><a>Subscribe</a></p></div><div><hr></div>{paragraphs(s.paragraphs[4:])}<div class="footnote"><a class="footnote-number">1</a><div class="footnote-content"><p>The paragraph was deleted from the draft in May and came back in June.</p></div></div></div></article><div class="comments-page"><h4>Discussion about this post</h4><p>No comments yet.</p></div></div></body></html>"""
    body = (
        "Three readings of one paragraph",
        *s.paragraphs,
        "1",
        "The paragraph was deleted from the draft in May and came back in June.",
    )
    return page(s, html, address="https://letters.example/p/x", body=body)


@held
def bank_research_note() -> Page:
    s = story(156, 6)
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Insights | Bank Research</title>{scripts(12)}</head><body><div class="cmp-header"><a>Markets</a><a>About</a></div><div class="article-hero" style="background:#123"><div class="article-hero__tag">Geopolitics</div><div class="article-hero__title"><h1>{escape(s.title)}</h1></div><div class="article-hero__meta"><p>{s.words} · 4 minute read</p></div></div><div class="article-grid"><div class="article-grid__side"><p class="keytakeaway-heading">Key takeaways</p><ul><li>Freight will cost more.</li><li>Stocks cover nine weeks.</li></ul></div><div class="article-grid__main"><div class="cmp-text">{paragraphs(s.paragraphs[:3])}</div><div class="cmp-image"><img><span class="cmp-image__title">Exhibit 1: stocks in weeks of demand</span></div><div class="cmp-text">{paragraphs(s.paragraphs[3:])}</div></div></div><div class="important-info"><h3>Important information</h3><p>This material is for professional clients only and is no offer to buy or sell any security. Past performance is no guide to future returns, and the value of investments can fall as well as rise.</p></div></body></html>"""
    return page(s, html, address="https://research.bank.example/insights/x", published=s.day, found_in="page_text")


@held
def ngo_statement() -> Page:
    s = story(157, 7)
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(s.title)} | Rights Group</title><meta property="og:title" content="{escape(s.title)}"></head><body><div class="dialog-off-canvas-main-canvas"><div class="site-alert"><p>Give now and your gift will be matched until midnight.</p></div><header><a>Countries</a><a>Topics</a><a>Reports</a></header><main><article class="news-body node"><div class="news-header"><span class="news-header__dateline-date">{s.american} 12:00AM EDT</span> | <span class="news-header__type">News Release</span><h1 class="news-header__main">{escape(s.title)}</h1><h2 class="news-header__deck">Release detainees before trade resumes</h2></div><div class="languages"><span>Available In</span><a>English</a><a>العربية</a></div><figure class="media-block"><img><figcaption>Families wait outside the prison. © {s.at.year} Private</figcaption></figure><div class="article-body rich-text"><p>({s.country}) – {escape(s.paragraphs[0])}</p>{paragraphs(s.paragraphs[1:4])}<div class="embedded-card"><div class="card__tag">Report</div><h3><a>“No way home”: detention since the embargo</a></h3></div>{paragraphs(s.paragraphs[4:])}</div><div class="donate-cta"><h2>Your tax deductible gift can help stop abuses and save lives around the world.</h2></div></article><aside><h2>Most viewed</h2>{links(s, "<p><a>{title}</a></p>")}</aside></main></div></body></html>"""
    return page(
        s,
        html,
        address=f"https://www.rights.example/news/{s.at:%Y/%m/%d}/x",
        published=s.day,
        found_in="page_text",
        body=("Release detainees before trade resumes", f"({s.country}) – {s.paragraphs[0]}", *s.paragraphs[1:]),
    )


@held
def customs_broker_blog() -> Page:
    s = story(158, 6)
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Blog - Brokers Ltd</title></head><body><div id="hs_cos_wrapper"><div class="header-container"><ul class="menu"><li>Services</li><li>Blog</li><li>Get a quote</li></ul></div><div class="body-container hs-blog-post"><div class="blog-post"><div class="blog-post__meta"><span>Posted by Team Brokers on {s.at:%b} {s.at.day}, {s.at.year} 9:00:00 AM</span></div><h1><span id="hs_cos_wrapper_name" data-hs-cos-general-type="meta_field">{escape(s.title)}</span></h1><div class="blog-post__body"><span id="hs_cos_wrapper_post_body">{paragraphs(s.paragraphs)}</span></div><div class="blog-post__tags">Topics: <a>Customs</a>, <a>Sanctions</a></div></div><div class="blog-sidebar"><h3>Subscribe to Email Updates</h3><h3>Recent Posts</h3>{links(s, "<li><a>{title}</a></li>")}</div><div class="cta-card"><h2>Let us handle your paperwork</h2><p>Talk to one of our forty licensed brokers today and save hours of work on each and every entry.</p></div></div></div></body></html>"""
    return page(s, html, address="https://blog.brokers.example/x", published=s.day, found_in="page_text")
