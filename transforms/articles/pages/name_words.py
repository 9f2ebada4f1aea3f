"""Words in the names of elements, each between hyphens: of furniture, standfirsts, holders of an article, headlines."""

import re

FURNITURE = re.compile(
    r"""-(?:
    share\w* | sharing\w* | social(?:media|icons|links|bar)?(?!-(?:policy|affairs|security)) | addthis | addtoany
    | sharedaddy | cta | cta-\w+ | call-to-action | toc | table-of-contents | \w*editsection
    | opt-?in\w* | newsletters?\w* | subscri(?:be|ption|ptions|bers?) | signup | sign-up | signin | log-?in
    | register-(?:form|box)
    | cookies?\w* | consent\w* | gdpr | onetrust | promos?\w* | adverts?\w* | advertisement | sponsors? | sponsored
    | breadcrumbs?\w* | crumbs? | topicpath | pathway | sitemappath\w*
    | related\w* | recommend\w* | read-?(?:more|next|also|on) | also-?(?:read|like|on) | in-?read | inline-links?
    | most-?(?:read|popular|viewed|shared|recent|commented) | mostread | popular\w* | trending
    | more-?(?:on|from|stories|news|articles|links)
    | latest-?(?:news|stories|articles|posts)\w* | other-?(?:news|stories|articles) | next-?(?:article|post|story)
    | prev-?(?:article|post)
    | lire-?aussi | a-lire | leer-?(?:mas|tambien|más) | te-puede | noticias-relacionadas | weitere(?:s|-artikel)?
    | mehr-zum-thema
    | teasers? | sidebars?\w* | side-?(?:bar|box|col|column|nav|rail|menu|block)\w* | right-?(?:rail|col|column|bar)
    | left-?(?:rail|nav|bar|menu)
    | portlet-?(?:news|calendar|navigation|login|item\w*) | widget-area
    | captions?\w* | cutline
    | (?:image|photo|picture|media)-?(?:credits?|copyright|description|caption|source|title|info)
    | byline\w* | by-line | authors?-\w+ | about-(?:author|us|the-author)
    | timestamp | pub-?date\w* | date | \w+date
    | (?:post|entry|article|story|news)-?(?:meta|info|tags|tools|footer|date|time|author)\w*
    | page-?(?:date|dates|meta|tools|info|footer|header-meta) | document-?(?:byline|actions)
    | published-?(?:dates?|on|at)? | lastmod\w* | last-?(?:updated|modified)
    | metadata\w* | tag-?(?:list|cloud|links) | taglist | topic-list | categories | category-(?:name|links)
    | comments?\w* | disqus\w* | discussion | discuss | replies | forum
    | tools? | toolbar\w* | toolbox | print-?\w* | skip\w* | screen-reader\w* | sr-only | visually-?hidden
    | hiddenstructure | hide-accessible | wb-inv | off-?screen
    | masthead | site-?(?:header|footer|title|name|nav|map|info)\w* | page-?footer | footer\w*
    | top-?(?:bar|nav|menu|links) | bottom-?(?:bar|nav|menu|links)
    | navigation\w* | nav(?:bar)?(?!-title) | mega-?menu | menus? | \w+menu | pagination\w* | pager\w* | paging
    | page-?numbers | steps-nav
    | language-?(?:switch\w*|select\w*|bar|list) | lang-?(?:switch\w*|select\w*|bar|list)
    | outbrain\w* | taboola\w* | dianomi | popup\w* | modal\w* | overlay | lightbox | tooltip\w* | toast | snackbar
    | ticker\w*
    | copyright\w* | disclaim\w* | follow(?:-us)? | feedback | ratings? | content-rating | votes? | polls?
    | (?:audio|video)-?(?:player|embed|caption|title)\w* | vjs | player\w* | gallery-?(?:caption|nav|thumbs)\w*
    | carousel-?\w* | slick-\w+
    | contacts? | contact-\w+ | \w+-contacts? | people-?cards? | press-?contacts? | enquir(?:y|ies)
    | notes-to-editors-contact | vcard
    | links?-?(?:block|list|box) | link-?lists? | quick-?links | useful-?links | downloads?(?:-\w+)? | attachments?
    | pdf-dl | app-?(?:banner|promo|download|store)
    | fact-?box\w* | info-?box\w* | explainer-?box | key-?(?:facts|points)-?box
    | box-?(?:related|contact|info|facts|promo|news)\w*
    | pull-?quotes?\w* | announcement-?bar\w* | alert-?(?:bar|banner|box)? | notification\w*
    | back-?(?:link|to-top)\w* | search\w* | searchform
    | donat(?:e|ion)\w* | support-us | membership | countdown | weather | stock-?ticker | calendar\w* | jobs-?box
    | shop\w* | basket
    )(?=-)
    # short words count only if they are the whole name
    | (?:^|\ )-(?:ads? | tags? | topics? | author | meta | links? | files? | hits | views | rate | cap | bio
    | foot | rail | credits? | keywords | share | dates? | datetime )-(?=\ |$)""",
    re.X,
)
LEAD = re.compile(
    r"-(?:standfirst|teaser-?text|lead|lead-?(?:text|paragraph|in)|lede|leadin|intro\w*|introduction|deks?|decks?"
    r"|excerpt|summary|sub-?title|sub-?head(?:line|ing)?|second-title|strap-?line|abstract|vorspann|chapo|chapeau"
    r"|ante-?titulo|bajada|copete|sumario|entradilla|description|desc|field-summary|lid|ingress"
    r"|(?:article|story|post|news|page|document|field|content|item|publication)-?(?:description|desc))(?=-)"
)
SURE_LEAD = re.compile(
    r"-(?:standfirst|teaser-?text|lead|lede|strap-?line|sub-?title|(?:article|story|post|news)-?(?:intro|summary|lead))(?=-)"
)
HOLDERS = tuple(
    re.compile(f"-(?:{words})(?=-)")
    for words in (
        r"articlebody|article-?body(?:-\w+)?|body-?article|story-?body|news-?body|post-?body|content-?body|body-?content|entry-?body",
        r"entry-?content|post-?content|e-content|article-?content|story-?content|news-?content|blog-?(?:item-)?content",
        r"(?:story|article|post|news|body|main|entry|content|detail|release|blog)-?text|text-?(?:body|content|article)|copy-?body|body-?copy",
        r"field(?:-name)?(?:-field)?-(?:news-)?body|field-body|govspeak|rich-?text\w*|wysiwyg|rte|cms-?content|bodytext|markup",
        r"(?:article|story|news|post|page|press|release|m|cp)-(?:body|text|corps|cuerpo|inhalt|contenu|conteudo|main)",
    )
)
TITLE = re.compile(
    r"-(?:head-?line|(?:\w+-)?titles?|\w*title|titel|titulo|titre|tit|ttl|heading|(?:\w+-)?h1|\w*headline|subject|name)(?=-)"
)
NO_TITLE = re.compile(
    r"-(?:site|widget|portlet|block|section|related|nav|logo|sub|second|panel|box|teaser|card|breadcrumbs?|brand|footer|sidebar"
    r"|category|cat|list|module|author|image|media|caption|comment\w*|pagination|menu)-(?:\w+-)*?\w*(?:title|headline|heading|name|titre|titulo)(?=-)"
    r"|-subtitle|-sub-?title|-page-?title-?bar|-site-?title|-second-title"
)
