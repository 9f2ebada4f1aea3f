"""Gazettes, ministries, parliaments, central banks and customs."""

from tests.pages.held.register import fetched, held, others
from tests.pages.noise import scripts
from tests.pages.page import Page, paragraphs


@held
def regulation_in_a_gazette() -> Page:
    title = "Order No. 88 of 12 May 2025 on the transit of timber"
    body = (
        "ORDER No. 88",
        "of 12 May 2025",
        "on the transit of timber",
        "Having regard to section 14 of the Foreign Trade Act,",
        "HAS ADOPTED THIS ORDER:",
        "Article 1",
        "1. It shall be prohibited to carry timber of the headings in the Annex in transit through the territory of the Republic.",
        "2. The prohibition in paragraph 1 shall not apply to timber that was loaded before 20 May 2025.",
        "Article 2",
        "This Order shall enter into force on the day after its publication and shall apply for twelve months.",
        "ANNEX",
        "Heading Description",
        "4403 Wood in the rough",
        "4407 Wood sawn lengthwise",
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><meta name="DC.type" content="order"></head><body><div class="gz-top"><span>Official Gazette of the Republic</span><a>Search</a><a>Help</a></div><div class="gz-tools"><a>PDF</a><a>Print</a><a>Earlier versions</a></div><div class="gz-head"><h1>{title}</h1><dl><dt>Gazette</dt><dd>Series I, No. 97</dd><dt>Published</dt><dd>14 May 2025</dd></dl></div><div class="gz-act"><p class="act-no">{body[0]}</p><p class="act-date">{body[1]}</p><p class="act-title">{body[2]}</p>{paragraphs(body[3:5])}<p class="art">{body[5]}</p>{paragraphs(body[6:8])}<p class="art">{body[8]}</p><p>{body[9]}</p><p class="annex">{body[10]}</p><table class="annex-table"><tr><th>Heading</th><th>Description</th></tr><tr><td>4403</td><td>Wood in the rough</td></tr><tr><td>4407</td><td>Wood sawn lengthwise</td></tr></table></div><div class="gz-foot">The electronic edition is authentic.</div></body></html>"""
    return fetched(
        html,
        address="https://gazette.example/acts/2025/97/88",
        title=title,
        published="2025-05-14",
        found_in="page_text",
        body=body,
    )


@held
def ministry_in_an_old_content_system() -> Page:
    title = "Statement on the closing of the border crossings"
    body = (
        "The Ministry of Foreign Affairs regrets the decision of the neighbouring state to close four border crossings to freight.",
        "The decision was taken without the notice of thirty days that the treaty of 1998 provides for. The Ministry has asked for talks at the level of deputies.",
        "Passenger traffic is not affected. Travellers are advised to allow more time.",
    )
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en-gb" lang="en-gb"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! 1.5 - Open Source Content Management" /><title>{title}</title></head><body id="page_bg"><div id="wrapper"><div id="header"></div><div id="tabarea"><ul id="mainlevel-nav"><li><a class="mainlevel-nav">Home</a></li><li><a class="mainlevel-nav">Ministry</a></li><li><a class="mainlevel-nav">Visas</a></li></ul></div><div id="pathway"><span class="breadcrumbs pathway">Home » Press » Statements</span></div><div id="leftcolumn"><div class="module_menu"><h3>Main Menu</h3><ul class="menu"><li>Embassies</li><li>Treaties</li><li>Protocol</li></ul></div></div><div id="maincolumn"><table class="nopad"><tr valign="top"><td><table class="contentpaneopen"><tr><td class="contentheading" width="100%">{title}</td><td align="right" class="buttonheading"><a>PDF</a></td><td align="right" class="buttonheading"><a>Print</a></td></tr></table><table class="contentpaneopen"><tr><td valign="top" class="createdate">Friday, 14 March 2014 09:26</td></tr><tr><td valign="top">{paragraphs(body)}</td></tr><tr><td class="modifydate">Last Updated on Monday, 17 March 2014 08:00</td></tr></table></td></tr></table></div><div id="footer">Valid XHTML and CSS.</div></div></body></html>"""
    return fetched(
        html,
        address="http://www.mfa-republic.example/index.php?option=com_content&view=article&id=731",
        url="http://www.mfa-republic.example/index.php?id=731&option=com_content&view=article",
        title=title,
        published="2014-03-14T09:26:00Z",
        found_in="page_text",
        body=body,
    )


@held
def ministry_on_an_intranet_product() -> Page:
    title = "Minister signs decree on dual-use exports"
    body = (
        "The Minister of Trade has signed a decree that makes the export of thermal cameras and of four kinds of lasers subject to a licence.",
        "Companies that have contracts from before 1 April may fulfil them until the end of the year.",
        "Applications are received by the Licensing Office from Monday on.",
    )
    html = f"""<!DOCTYPE html><html dir="ltr" lang="en-US"><head><meta name="GENERATOR" content="Microsoft SharePoint"><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>{scripts(60)}</head><body class="ms-backgroundImage"><form method="post" action="./Pages/decree.aspx" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" value="{"dDwtMTA" * 400}"></div><div id="s4-workspace"><div class="top-nav"><ul class="root ms-core-listMenu-root static"><li>Home</li><li>About us</li><li>Services</li><li>Media Center</li></ul></div><div id="contentRow"><div id="sideNavBox"><ul><li>News</li><li>Speeches</li><li>Gallery</li></ul></div><div id="contentBox"><div id="DeltaPlaceHolderMain"><a id="mainContent"></a><div class="news-details"><div class="news-title">{title}</div><div class="news-date">Tuesday, 8 April, 2025</div><div class="news-image"><img alt=""></div><div id="ctl00_PlaceHolderMain_ctl01__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline"><p style="text-align:justify">&#8203;{body[0]}</p><p>{body[1]}</p><p>{body[2]}<br></p></div><div class="rate"><span>Was this page helpful?</span><a>Yes</a><a>No</a></div></div></div></div></div></div><div id="footer-x"><span>Last update of the site: 27/11/2025 10:00</span></div></form></body></html>"""
    return fetched(
        html,
        address="https://www.trade.gov.example/en/MediaCenter/Pages/decree.aspx",
        title=title,
        published="2025-04-08",
        found_in="page_text",
        body=body,
    )


@held
def release_of_a_treasury() -> Page:
    title = "Treasury Targets Network Behind Counterfeit Bearings"
    body = (
        "Action freezes assets of five firms in two countries",
        "WASHBURN — Today, the Treasury is sanctioning five firms that sold counterfeit bearings to an arms maker.",
        "The firms changed their names four times in two years, and shared one telephone number.",
        "SANCTIONS IMPLICATIONS",
        "As a result of today’s action, all property of the firms that is in the country is blocked and must be reported.",
        "Click here for more information on the firms designated today.",
        "###",
    )
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"><title>{title} | Department of the Treasury</title>{scripts(25)}</head><body class="path-node page-node-type-news"><section class="usa-banner"><p>An official website of the government</p><p>Here’s how you know</p></section><header class="usa-header"><nav><ul><li>About Treasury</li><li>Policy Issues</li><li>News</li></ul></nav></header><div class="grid-row"><aside class="sidebar"><h2>Latest News</h2>{others("<div class=news-teaser><time datetime='2025-11-25T12:00:00Z'>November 25, 2025</time><a>{title}</a></div>", 4)}</aside><main><div class="region-content"><h2 class="uswds-page-title"><span class="field field--name-title">{title}</span></h2><div class="field--name-field-news-publication-date"><time datetime="2025-02-27T15:30:00Z" class="datetime">February 27, 2025</time></div><div class="clearfix text-formatted field--name-field-news-body"><p style="text-align:center"><em>{body[0]}</em></p><p>{body[1]}</p><p>{body[2]}</p><p><strong>{body[3]}</strong></p><p>{body[4]}</p><p><a href="/x"><em>{body[5]}</em></a></p><p style="text-align:center">{body[6]}</p></div></div></main></div><footer><p>Accessibility · Privacy · FOIA</p></footer></body></html>"""
    return fetched(
        html,
        address="https://treasury.example/news/press-releases/sb0412",
        title=title,
        published="2025-02-27T15:30:00Z",
        found_in="time_element",
        body=body,
    )


@held
def circular_of_a_central_bank() -> Page:
    title = "Circular 7/2025 – Payments to listed persons"
    body = (
        "To all payment institutions",
        "1. Payment institutions shall hold payments to persons on the list for five working days and ask the Bank for a decision.",
        "2. Payments for food and medicine up to 2,000 a month need no decision.",
        "3. Circular 3/2023 is repealed.",
        "This circular takes effect on 1 July 2025.",
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Central Bank - Circulars</title></head><body><div class="cb-header"><div class="cb-rates">Key rate 4.25 %</div><ul class="cb-menu"><li>Policy</li><li>Supervision</li><li>Statistics</li><li>Notes and coins</li></ul></div><div class="cb-body"><div class="cb-box"><table class="cb-doc"><tr><td class="k">Title</td><td class="v">{title}</td></tr><tr><td class="k">Date</td><td class="v">19 June 2025</td></tr></table></div><h1>{title}</h1><div class="cb-text"><p><em>{body[0]}</em></p>{paragraphs(body[1:])}</div><div class="cb-attach"><b>Attachments</b><a>circular-7-2025.pdf (112 kB)</a></div></div><div class="cb-footer">Central Bank, Mint Square 1</div></body></html>"""
    return fetched(
        html,
        address="https://www.centralbank.example/supervision/circulars/7-2025",
        title=title,
        published="2025-06-19",
        found_in="page_text",
        body=body,
    )


@held
def question_in_parliament() -> Page:
    title = "Reindeer exports: licences"
    body = (
        "Question for Department for Trade",
        "UIN 40417, tabled on 3 November 2025",
        "Question",
        "To ask the Secretary of State for Trade, how many licences to export live reindeer have been granted since the embargo began.",
        "Answer",
        "Answered on 11 November 2025",
        "Two licences have been granted since the embargo began in January. Both were for zoological gardens.",
        "No application is pending.",
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Written questions and answers - Written questions, answers and statements - Parliament</title><meta property="og:title" content="Written questions and answers">{scripts(10)}</head><body><header class="skin-polar-dawn"><nav><a>Parliament</a><a>House business</a></nav></header><main><div class="hero-banner"><div class="container"><h1>{title}</h1><h2>{body[0]}</h2></div></div><div class="container"><div class="primary-info"><p>{body[1]}</p></div><div class="card card-question"><h3>{body[2]}</h3><p>{body[3]}</p></div><div class="card card-answer"><h3>{body[4]}</h3><p class="answered">{body[5]}</p><p>{body[6]}</p><p>{body[7]}</p></div><div class="related"><h3>Explore further</h3><a>All questions to the Department</a></div></div></main><footer><a>Cookies</a><a>Contact us</a></footer></body></html>"""
    return fetched(
        html,
        address="https://questions.parliament.example/written-questions/detail/2025-11-03/40417",
        title=title,
        published="2025-11-03",
        found_in="page_text",
        body=body,
    )


@held
def ministry_of_an_island_state() -> Page:
    title = "木材の輸入禁止措置の一部解除について"
    body = (
        "経済省は本日、特定の地域を原産とする木材の輸入禁止措置の一部を解除することを決定しました。",
        "1．解除の内容",
        "住宅用の合板については、7月10日から輸入の承認を要しないこととします。",
        "2．今後の予定",
        "丸太については、引き続き輸入を禁止します。",
    )
    html = f"""<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>{title} （経済省）</title><meta property="og:title" content="{title}"></head><body><div id="wrapper"><div id="header"><ul><li>本文へ</li><li>文字サイズ変更</li><li>English</li></ul><ul class="gnavi"><li>経済省について</li><li>お知らせ</li><li>政策について</li></ul></div><div id="pankuzu">ホーム &gt; お知らせ &gt; ニュースリリース</div><div id="main"><div class="clearfix"><h1 id="MainContentsArea">{title}</h1><p class="b-right">2025年7月3日</p><div class="w-bunya"><a>対外経済</a></div>{paragraphs(body[:1])}<h2>{body[1]}</h2>{paragraphs(body[2:3])}<h2>{body[3]}</h2>{paragraphs(body[4:])}<h2 class="tantou">担当</h2><p class="tantou">貿易管理課 電話：00-0000-0000</p></div></div><div id="footer">経済省 〒000-0000</div></div></body></html>"""
    return fetched(
        html,
        address="https://www.keizai.example.jp/press/2025/07/mokuzai.html",
        title=title,
        published="2025-07-03",
        found_in="page_text",
        language="ja",
        body=body,
    )


@held
def notice_of_customs() -> Page:
    title = "Import prohibition: glass fibre (Notice 2025/31)"
    body = (
        "This notice explains how the prohibition on importing glass fibre is applied from 1 September 2025.",
        "Goods concerned",
        "Glass fibre of heading 7019, other than thin sheets.",
        "Goods already on the way",
        "Consignments that left the country of export before 15 August 2025 are released on proof of the date.",
        "Proof may be a bill of lading or a carrier’s statement.",
        "Penalties",
        "Goods that are declared under a false origin are seized.",
        "* Thin sheets are those of less than 300 g per square metre.",
    )
    html = f"""<!DOCTYPE html><html lang="en" class="no-js"><head><meta charset="utf-8"><title>{title} | Customs Service</title><meta name="dcterms.date" content="2025-08-15"><meta name="dcterms.modified" content="2025-11-01"></head><body><a class="skip-link">Skip to main content</a><div class="service-header"><span>Customs Service</span><form role="search"><input></form></div><div class="with-sidenav"><nav aria-label="Section"><ul><li>Importing</li><li>Exporting</li><li>Travellers</li><li>Notices</li></ul></nav><main id="main"><h1>{title}</h1><p class="summary-meta">Notice · 15 August 2025</p><p class="lede">{body[0]}</p><details class="toc" open><summary>On this page</summary><ol><li><a href="#a">Goods concerned</a></li><li><a href="#b">Goods already on the way</a></li><li><a href="#c">Penalties</a></li></ol></details><h2 id="a">{body[1]}</h2><p>{body[2]}</p><h2 id="b">{body[3]}</h2><p>{body[4]}</p><p>{body[5]}</p><h2 id="c">{body[6]}</h2><p>{body[7]}</p><p class="note">{body[8]}</p><div class="contact-panel"><h2>Contact</h2><p>Tariff office, weekdays from nine to four.</p></div><div class="feedback"><h2>Is there a problem with this page?</h2></div></main></div></body></html>"""
    return fetched(
        html,
        address="https://customs.example/notices/2025-31",
        title=title,
        published="2025-08-15",
        found_in="meta",
        body=body,
    )
