"""What on a page, or in a document, is not the article: lines by their words."""

import re

_LINE = re.compile(
    r"""(?:
    share(?:\ (?:this|on|via|with)\b.{0,60})? | send\ to\ a\ friend | listen | follow\ us\b.{0,80} | tweet
    | print(?:\ this\ (?:page|article))?
    | (?:email|e-mail|save|bookmark|listen\ to)\ this\b.{0,40} | copy\ link | link\ copied.{0,40}
    | (?:[-–]\ )?advertisement(?:\ [-–])? | sponsored(?:\ content)? | (?:sign\ up|subscribe)\b.{0,100}
    | (?:read|see|watch)\ (?:more|also|next)\b.{0,150} | also\ read\b.{0,150} | continue\ reading\b.{0,60} | loading\W*
    | the\ post\ .{1,200}\ appeared\ first\ on\ .{1,100} | (?:©|\(c\)|copyright\ (?:©|\(c\)|\d{4})).{0,200}
    | all\ rights\ reserved.{0,60} | (?:we|this\ (?:web)?site)\ uses?\ cookies\b.{0,300}
    | (?:accept|reject)(?:\ all)?(?:\ cookies)? | manage\ (?:cookies|preferences|consent) | cookie\ (?:policy|settings)
    | skip\ to\ (?:main\ )?content | back\ to\ top | privacy\ policy | terms\ (?:of\ use|and\ conditions)
    | (?:image|photo(?:graph)?|picture|illustration)(?:\ (?:source|credit|by))?\ ?:.{0,150}
    | \d+\ ?min(?:ute)?s?\ read | reading\ time\b.{0,30} | (?:\d+\ )?comments?(?:\ \(\d+\))? | leave\ a\ comment
    | to\ view\ this\ video\ please\ enable\ javascript.{0,150} | https?://\S{1,300} | our\ standards:.{0,100}
    | (?:\#\w+\s*)+ | [\w.+-]+@[\w-]+\.[\w.-]+ | read\ the\ (?:original|full)\b.{0,100}
    | (?:web)?site\ contains\ only\ .{0,250}
    | [\W_]{4,} | ends/.{0,60} | issued\ at\ hkt.{0,20} | nnnn | (?:after|skip\ past)\ newsletter\ promotion
    | (?:(?:posted|published)\ [^.]{6,40}\.\ )?(?:this\ )?page\ (?:was\ )?(?:last\ )?
      (?:changed|updated|modified|revised|reviewed)\b.{0,60}
    | source\ url:.{0,300} | \d{1,2}[:.h]\d\d(?:\ ?(?:[A-Z]{2,4}|[ap]\.?m\.?))?
    | (?:lire\ (?:aussi|également)|à\ lire|lea\ también|lee\ también|leia\ (?:também|mais)|leggi\ anche)\b.{0,200}
    | (?:lesen\ sie\ (?:auch|dazu)|mehr\ zum\ thema|zobacz\ także|czytaj\ (?:także|też))\b.{0,200}
    | (?:читайте\ также|اقرأ\ أيضا)\b.{0,200}
    | tags?:.{0,200} | topics?:.{0,200} | filed\ under\b.{0,150}
    )[.\s]*""",
    re.I | re.X,
)
_BETWEEN = re.compile(r"\s[·|•/]\s")
_HEADING = re.compile(
    r"(?:related|more on this|more from|more stories|read next|you may (?:also )?like|recommended|trending|top stories"
    r"|most (?:read|popular|viewed)|latest (?:news|stories|headlines)|editors?['’]s? picks?|about the author|tags"
    r"|topics|comments)"
    r"\b[^.]{0,60}",
    re.I,
)
_SAID_ABROAD = (
    "publié|mis à jour|mis en ligne|stand:|veröffentlicht|aktualisiert|erschienen|publicad[oa]|actualizad[oa]"
    "|atualizad[oa]|yayınlanma|güncelleme|pubblicat[oa]|aggiornat[oa]|opublikowan[oey]|gepubliceerd|bijgewerkt"
    "|publicerad|uppdaterad|опубликован[оа]?|обновлен[оа]?"
)
_STATED = re.compile(
    rf"(?:{_SAID_ABROAD})(?!\w).{{0,20}}\d.{{0,60}}[^.]"
    r"|(?:[^.|]{1,60}\|){1,5}[^.|]{0,60}\b\d{4}\b[^.|]{0,60}|[^.|]{0,50}\b\d{4}\b[^.|]{0,20}\|[^.]{0,150}"
    r"|(?:first |last )?(?:published|posted|updated|modified)\b[^.]{0,50}\d(?:[^.]|\.(?=\d)){0,30}\.?"
    r"(?: ?(?:first |last )?(?:published|posted|updated|modified)\b.{0,60})?",
    re.I,
)
_FOREIGN = re.compile(
    r"""(?:
    related\b.{0,30} | more\ (?:on\ this|from|stories|news|to\ explore|press\ releases)\b.{0,30}
    | read\ (?:next|more|also)\b.{0,10} | also\ read
    | see\ also | you\ (?:may|might)\ (?:also\ )?(?:like|be\ interested).{0,20} | recommended.{0,20} | trending.{0,15}
    | top\ stories | what\ to\ read\ next
    | (?:most|popular)\ (?:read|viewed|shared|posts|stories|articles) | most\ popular
    | (?:our\ )?latest\ (?:news|stories|headlines|posts|articles).{0,20}
    | editors?['’]?s?\ picks? | about\ (?:the\ authors?|us) | in\ this\ section | further\ reading
    | other\ (?:news|stories|articles)
    | (?:(?:press|media|key|for\ (?:more|further)\ information)\ )?
      (?:contacts?|enquiries|inquiries)(?:\ (?:us|details|person))?
    | address\ for\ (?:enquiries|inquiries) | publisher | media\ enquiries.{0,20} | downloads? | attachments?
    | share\ this.{0,20} | tags | topics
    | (?:comments?|comentarios?|commentaires|kommentare|commenti|комментарии)(?:\ \(?\d+\)?)? | newsletters?
    | sign\ up.{0,60} | subscribe\b.{0,60} | stay\ (?:informed|ahead|up\ to\ date|connected).{0,20} | follow\ us.{0,20}
    | (?:à\ )?lire\ (?:aussi|également|plus).{0,10} | sur\ le\ même\ (?:sujet|thème) | contenus?\ associés?
    | articles?\ (?:liés?|associés?) | voir\ aussi
    | contact\ presse | (?:lea|lee|leer|lee)\ (?:también|más|además) | te\ puede\ interesar | noticias\ relacionadas
    | más\ (?:noticias|leídas?|información) | lo\ (?:último|más\ leído)
    | (?:lesen\ sie|mehr)\ (?:auch|zum\ thema|dazu)? | das\ könnte\ sie\ (?:auch\ )?interessieren
    | ansprechpartner(?:in)? | weitere\ (?:artikel|meldungen|nachrichten)
    | leia\ (?:também|mais) | veja\ também | leggi\ anche | zobacz\ (?:też|także) | czytaj\ (?:też|także|również)
    | читайте\ также | по\ теме | другие\ новости | материалы\ по\ теме | читайте\ також | اقرأ\ أيضا.{0,3}
    | مواضيع\ ذات\ صلة | الأكثر\ قراءة
    | 関連.{0,8} | あわせて読みたい | 相关.{0,6} | 延伸阅读 | 관련.{0,6}
    )[\s:.…»>]*""",
    re.I | re.X,
)
_LONGEST_HEADING = 80
_LEADING = re.compile(
    r"(?:[Bb]y\ [A-Z][^!?]{1,80}"
    r"|(?i:publication\ date|published|posted|updated|last\ updated|first\ published|date|release\ date)\b.{0,60}"
    r"|[\d/.,:\ -]{6,30}"
    r"|(?:.{0,40}\b)?\d{1,2}(?:st|nd|rd|th|\.)?[\ -](?:de\ )?[^\W\d_]{3,14}\.?,?[\ -](?:de\ )?\d{4}\b.{0,25}"
    r"|(?:.{0,40}\b)?[A-Z][a-z]{2,8}\.?\ \d{1,2},?\ \d{4}\b.{0,25}"
    r"|\d{4}\ ?[年년]\ ?\d{1,2}\ ?[月월]\ ?\d{1,2}\ ?[日일].{0,25}"
    r"|\d+\ ?min(?:ute)?s?\ read)",
    re.X,
)
_HEAD_LINES = 4
_LONGEST_LISTED = 150
_LEAST_BELOW = 3  # times as much as above the headline; else it is the headline of something below the article


def without_chrome(paragraphs: list[str], titles: set[str]) -> list[str]:
    """Return the paragraphs of the article.

    Left out are lines of page furniture wherever they stand, titles, bylines and dates above the first sentence, and a
    last section of nothing but links ("Related stories").

    Args:
        paragraphs: one string each, in order.
        titles: the headline in all forms that the page gives it, case-folded.
    """
    kept = [words for words in _below_title(paragraphs, titles) if not is_line_of_furniture(words)]
    kept = _without_last_links(kept)
    start = 0
    while start < min(_HEAD_LINES, len(kept)) and _is_head(kept[start], titles):
        start += 1
    return kept[start:]


def _below_title(paragraphs: list[str], titles: set[str]) -> list[str]:
    """Return what stands below the headline, if that is nearly all: above it are menus, kickers and breadcrumbs."""
    for at, words in enumerate(paragraphs):
        if words.casefold() in titles:
            above, below = (sum(map(len, part)) for part in (paragraphs[:at], paragraphs[at + 1 :]))
            return paragraphs[at + 1 :] if above * _LEAST_BELOW <= below else paragraphs
    return paragraphs


def is_line_of_furniture(words: str) -> bool:
    """Say whether a line is furniture, or a row of it such as "Share · Print · Send to a friend"."""
    if _LINE.fullmatch(words) is not None:
        return True
    parts = _BETWEEN.split(words)
    return len(parts) > 1 and all(_LINE.fullmatch(part) is not None for part in parts)


def _is_head(words: str, titles: set[str]) -> bool:
    return words.casefold() in titles or is_head_line(words)


def is_head_line(words: str) -> bool:
    """Say whether a line is a byline, a date or the like, as stand between headline and text."""
    return (_LEADING.fullmatch(words) is not None and not words.endswith(".")) or _STATED.fullmatch(words) is not None


def is_foreign_heading(words: str) -> bool:
    """Say whether a line is the heading of a box that speaks of other stories, or of whom to ask."""
    return len(words) <= _LONGEST_HEADING and _FOREIGN.fullmatch(words) is not None


def _without_last_links(paragraphs: list[str]) -> list[str]:
    last = max((index for index, words in enumerate(paragraphs) if not _is_listed(words)), default=0)
    for index in range(max(last, 1), len(paragraphs)):
        if _HEADING.fullmatch(paragraphs[index]):
            return paragraphs[:index]
    return paragraphs


def _is_listed(words: str) -> bool:
    return len(words) <= _LONGEST_LISTED and words[-1] not in ".:;"
