"""Ministries, central banks, regulators, courts."""

from html import escape

from tests.pages.noise import scripts
from tests.pages.page import Page, page, paragraphs
from tests.pages.shown.papers import links
from tests.pages.shown.register import held
from tests.pages.stories import story


@held
def brazilian_portal() -> Page:
    s = story(141)
    body = (
        "A Câmara de Comércio Exterior suspendeu por doze meses a proibição de importar trigo de dois países vizinhos. A decisão foi tomada em reunião extraordinária e vale a partir de segunda-feira.",
        "Com a medida, os moinhos do Nordeste poderão comprar até 750 mil toneladas sem licença prévia. Cada embarque deve trazer o certificado sanitário do país de origem.",
        "Como pedir a cota",
        "Os pedidos são feitos pelo portal único, por ordem de chegada. Nenhuma empresa pode receber mais de dez por cento da cota total.",
        "A suspensão pode ser revogada a qualquer momento se os preços internos caírem abaixo do mínimo fixado pelo governo.",
    )
    html = f"""<!DOCTYPE html><html lang="pt-br"><head><meta charset="utf-8"><title>Camex suspende proibição de importar trigo — Ministério do Comércio</title><meta property="creator.productor" content="x">{scripts(20)}</head><body class="template-newsitem_view portaltype-news-item site-comercio" dir="ltr"><div id="barra-brasil"><a>Portal do Governo</a></div><header id="site-header"><div id="menu-sections">{links(s, "<a>{title}</a>", 3)}</div></header><div id="wrapper"><nav id="portal-breadcrumbs"><span>Você está aqui:</span> Página Inicial &gt; Notícias</nav><main id="main-content"><section id="content-section"><div id="content"><article id="content-core"><p class="nitfSubtitle">COMÉRCIO EXTERIOR</p><h1 class="documentFirstHeading">Camex suspende proibição de importar trigo de países vizinhos</h1><div class="documentDescription">Medida vale por doze meses e beneficia moinhos do Nordeste</div><div class="social-links"><span>Compartilhe:</span><a>Facebook</a></div><div class="documentByLine"><span class="documentPublished"><span>Publicado em</span> <span class="value">18/06/2025 17h40</span></span> <span class="documentModified"><span>Atualizado em</span> <span class="value">19/06/2025 09h15</span></span></div><div property="rnews:articleBody">{paragraphs(body[:2])}<p class="callout"><strong>{body[2]}</strong></p>{paragraphs(body[3:])}</div></article><div id="category" class="documentCategory"><span>Categoria</span><a>Indústria, Comércio e Serviços</a></div></div></section></main></div><footer><p>Todo o conteúdo deste site está publicado sob a licença Creative Commons.</p></footer></body></html>"""
    return page(
        s,
        html,
        address="https://www.gov.example.br/comercio/pt-br/noticias/camex-trigo",
        title="Camex suspende proibição de importar trigo de países vizinhos",
        published="2025-06-18",
        found_in="page_text",
        language="pt",
        body=("Medida vale por doze meses e beneficia moinhos do Nordeste", *body),
    )


@held
def monetary_authority_of_a_city() -> Page:
    s = story(142, 7)
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(s.title)}</title>{scripts(25)}</head><body><div class="mas-masthead"><p>A public agency website</p></div><header class="mas-header"><a>Regulation</a><a>Statistics</a><a>News</a></header><main><section class="mas-section"><div class="mas-section-banner__item"><div class="mas-text-h6"><span>Media Releases</span></div><h1 class="mas-text-h1">{escape(s.title)}</h1><div class="mas-ancillaries"><div class="mas-ancillaries__item">Published Date: {s.words}</div></div></div><div class="mas-media-content"><div class="_mas-typeset contain-max-width"><p>{escape(s.paragraphs[0])}</p><p>2.&nbsp; {escape(s.paragraphs[1])}</p><p>3.&nbsp; {escape(s.paragraphs[2])}</p><table class="mas-table"><tbody><tr><th>Entity</th><th>Action</th></tr><tr><td>Bank A</td><td>Prohibition order</td></tr><tr><td>Broker B</td><td>Reprimand</td></tr></tbody></table>{paragraphs(s.paragraphs[3:])}<p>***</p></div></div><div class="mas-section__related"><h3>Resources</h3><a>Annex A (78.2 KB)</a><a>Frequently asked questions (112 KB)</a></div></section></main><footer><ul><li>Contact</li><li>Sitemap</li></ul></footer></body></html>"""
    body = (
        s.paragraphs[0],
        f"2. {s.paragraphs[1]}",
        f"3. {s.paragraphs[2]}",
        "Entity Action",
        "Bank A Prohibition order",
        "Broker B Reprimand",
        *s.paragraphs[3:],
        "***",
    )
    return page(
        s,
        html,
        address="https://www.authority.example/news/media-releases/2025/x",
        published=s.day,
        found_in="page_text",
        body=body,
    )


@held
def notice_of_foreign_ministry_minimal() -> Page:
    s = story(143, 5)
    html = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>MFA - {escape(s.title)}</title></head><body><div class="row"><div class="col-md-12 lang"><a>EN</a> <a>FR</a></div></div><div class="row"><div class="col-md-3 menu-left"><ul><li><a>The Ministry</a></li><li><a>Foreign policy</a></li><li><a>Missions abroad</a></li><li><a>Consular services</a></li><li><a>Press</a></li><li><a>Contacts</a></li></ul></div><div class="col-md-9"><h4>{escape(s.title)}</h4><small>{s.at:%d} {s.at:%B} {s.at.year}, {s.at:%A}</small><hr>{paragraphs(s.paragraphs)}<p><a>&laquo; Back</a></p></div></div><div class="row foot"><p>12, Independence Avenue. Telephone exchange: 000 000</p></div></body></html>"""
    return page(s, html, address=f"https://mfa.example.org/en/press/{s.number}", published=s.day, found_in="page_text")


@held
def export_control_bureau() -> Page:
    s = story(144, 7)
    html = f"""<!DOCTYPE html><html lang="en-gb" dir="ltr"><head><meta charset="utf-8"><base href="https://www.bureau.example/press-release/x"><title>{escape(s.title)} | Bureau of Export Control</title><meta property="article:modified_time" content="2026-02-01T10:00:00+00:00"></head><body class="site astroid-framework com-content view-article layout-press"><div class="gov-banner"><p>An official website. Here is how you know.</p></div><section class="astroid-header"><ul class="nav astroid-nav"><li>Licensing</li><li>Enforcement</li><li>Newsroom</li></ul></section><section class="astroid-component-section"><main><div class="article-content item-page"><div class="item-title"><h1>{escape(s.title)}</h1></div><div class="bis-meta"><div><strong>FOR IMMEDIATE RELEASE</strong></div><div>{s.american}</div><div>Media Contact: Office of Congressional and Public Affairs</div><div>press@bureau.example</div></div><div class="com-content-article__body"><p>WASHINGTON, D.C. – {escape(s.paragraphs[0])}</p>{paragraphs(s.paragraphs[1:])}<p><strong>About the Bureau</strong></p><p>For more information, visit the website of the bureau or follow it on social media.</p></div></div></main></section></body></html>"""
    body = (
        f"WASHINGTON, D.C. – {s.paragraphs[0]}",
        *s.paragraphs[1:],
        "About the Bureau",
        "For more information, visit the website of the bureau or follow it on social media.",
    )
    return page(
        s, html, address="https://www.bureau.example/press-release/x", published=s.day, found_in="page_text", body=body
    )


@held
def judgment_summary() -> Page:
    s = story(145, 6)
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Case summary</title></head><body><div id="app-header"><a>Court</a><a>Case-law</a></div><div class="doc-wrapper"><div class="doc-toolbar"><button>Print</button></div><div class="doc-title">{escape(s.title)}</div><table class="case-info"><tr><td>Case number</td><td>T-{s.number}/24</td></tr><tr><td>Date of judgment</td><td>{s.words}</td></tr><tr><td>Language</td><td>English</td></tr></table><div class="doc-body"><p class="C19Centre">JUDGMENT OF THE GENERAL COURT (Fourth Chamber)</p>{paragraphs(s.paragraphs, "p", 'class="C01Point"')}<p class="C77Signatures">Signatures</p></div></div></body></html>"""
    body = (
        "Case number T-145/24",
        f"Date of judgment {s.words}",
        "Language English",
        "JUDGMENT OF THE GENERAL COURT (Fourth Chamber)",
        *s.paragraphs,
        "Signatures",
    )
    return page(s, html, address="https://court.example/summary/145", published=s.day, found_in="page_text", body=body)


@held
def polish_ministry() -> Page:
    s = story(146)
    body = (
        "Minister rozwoju wpisał na krajową listę sankcyjną trzy spółki zajmujące się handlem węglem. Decyzja wchodzi w życie z dniem publikacji w Biuletynie Informacji Publicznej.",
        "Środki finansowe spółek zostają zamrożone. Pracownikom, których jest około dwustu, wynagrodzenia będzie wypłacał zarządca wyznaczony przez ministra.",
        "Spółki mogą zaskarżyć decyzję do sądu administracyjnego w terminie trzydziestu dni. Skarga nie wstrzymuje wykonania decyzji.",
        "Na liście znajduje się obecnie 61 podmiotów. W tym roku usunięto z niej cztery, po sprzedaży udziałów osobom spoza listy.",
    )
    html = f"""<!DOCTYPE html><html lang="pl-PL"><head><meta charset="utf-8"><title>Trzy spółki na liście sankcyjnej - Ministerstwo Rozwoju - Portal Gov</title><meta property="og:title" content="Trzy spółki na liście sankcyjnej - Ministerstwo Rozwoju - Portal Gov"></head><body><header class="govpl"><nav><a>Przejdź do zawartości</a></nav></header><div class="page"><nav class="breadcrumbs"><ul><li>Strona główna</li><li>Aktualności</li></ul></nav><div id="main-content" class="main-container"><main><article class="article-area article-area--article"><h2>Trzy spółki na liście sankcyjnej</h2><p class="event-date">07.03.2025</p><p class="intro">{body[0]}</p><div class="editor-content"><div>{paragraphs(body[1:])}</div></div><section class="gallery"><h3>Zdjęcia (1)</h3></section></article></main></div><section class="metrics"><h3>Informacje o publikacji dokumentu</h3><dl><dt>Ostatnia modyfikacja:</dt><dd>10.03.2025 12:44</dd><dt>Pierwsza publikacja:</dt><dd>07.03.2025 10:02 Jan Kowalczyk</dd></dl></section></div><footer><p>Treści publikowane w serwisie są dostępne na licencji CC BY-NC-ND.</p></footer></body></html>"""
    return page(
        s,
        html,
        address="https://www.gov.example.pl/web/rozwoj/trzy-spolki",
        title="Trzy spółki na liście sankcyjnej",
        published="2025-03-07",
        found_in="page_text",
        language="pl",
        body=body,
    )


@held
def canadian_regulations_page() -> Page:
    s = story(147, 6)
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(s.title)} - Foreign Affairs</title><meta name="dcterms.title" content="{escape(s.title)}"><meta name="dcterms.issued" content="{s.day}"><meta name="dcterms.modified" content="2026-02-11"></head><body vocab="http://schema.org/" typeof="WebPage"><header><div id="wb-bnr"><section id="wb-lng"><a lang="fr">Français</a></section></div><nav id="wb-bc"><ol><li>Home</li><li>Sanctions</li></ol></nav></header><main property="mainContentOfPage" class="container"><h1 property="name" id="wb-cont">{escape(s.title)}</h1><p class="pagetag">Backgrounder</p>{paragraphs(s.paragraphs[:2])}<h2>Prohibitions</h2><ul>{paragraphs(s.paragraphs[2:5], "li")}</ul><h2>Related links</h2><ul><li><a>Special measures regulations</a></li><li><a>Canadian sanctions in force</a></li></ul>{paragraphs(s.paragraphs[5:])}<div class="pagedetails"><dl id="wb-dtmd"><dt>Date modified:</dt><dd><time property="dateModified">2026-02-11</time></dd></dl></div></main><footer id="wb-info"><nav><ul><li>Contact us</li></ul></nav></footer></body></html>"""
    body = ("Backgrounder", *s.paragraphs[:2], "Prohibitions", *s.paragraphs[2:])
    return page(
        s,
        html,
        address="https://www.international.example.ca/sanctions/x.aspx",
        published=s.day,
        found_in="meta",
        body=body,
    )


@held
def chinese_commerce_notice() -> Page:
    s = story(148)
    body = (
        "【发布单位】安全与管制局",
        "根据出口管制法的有关规定，为维护国家安全和利益，经批准，决定对部分镓、锗相关物项实施出口管制。有关事项公告如下：",
        "一、满足以下特性的物项，未经许可，不得出口：金属镓，氮化镓，氧化镓，磷化镓，砷化镓，铟镓砷，硒化镓，锑化镓。",
        "二、出口经营者应当按照相关规定办理出口许可手续，向商务主管部门提出申请，填写两用物项和技术出口申请表并提交合同、最终用户证明等文件。",
        "三、未经许可出口或者超出许可范围出口的，依照有关法律法规给予行政处罚；构成犯罪的，依法追究刑事责任。",
        "四、本公告自八月一日起正式实施。",
    )
    html = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="ArticleTitle" content="关于对镓、锗相关物项实施出口管制的公告"><meta name="PubDate" content="2025-07-03 18:00:00"><title>关于对镓、锗相关物项实施出口管制的公告</title></head><body><div class="w head"><ul class="nav"><li>首页</li><li>机构设置</li><li>新闻发布</li><li>政务公开</li></ul></div><div class="w path">您现在的位置：首页&gt;政策发布</div><div class="w artitle"><h1 id="artitle">关于对镓、锗相关物项实施出口管制的公告</h1><div class="artInfo"><span>来源：安全与管制局</span> <span>类型：原创</span> <span>2025-07-03 18:00</span></div></div><div class="w" id="zoom"><div class="art-con">{paragraphs(body)}</div></div><div class="w share">分享到：微信 微博</div><div class="w foot">主办单位：商务部 网站标识码 京ICP备</div></body></html>"""
    return page(
        s,
        html,
        address="https://www.mofcom.example.cn/article/zcfb/202507.shtml",
        title="关于对镓、锗相关物项实施出口管制的公告",
        published="2025-07-03T18:00:00Z",
        found_in="meta",
        language="zh",
        body=body,
    )
