"""Pages in other languages of Latin script, in the encodings that they came in."""

from tests.pages import noise as n
from tests.pages.layouts.scripts import foreign
from tests.pages.page import Page, layout, paragraphs
from tests.pages.stories import Story
from tests.pages.tongues import TONGUES


@layout
def french_paper(s: Story) -> Page:
    t = TONGUES["fr"]
    html = f'<!DOCTYPE html><html lang="fr">{n.head(s, n.ld(n.news(s, headline=t.title)))}<body><nav>{" ".join(t.menu)}</nav><main><section class="article__wrapper"><h1 class="article__title">{t.title}</h1><p class="article__desc">{t.paragraphs[0]}</p><section class="article__content old__article-content-single">{paragraphs(t.paragraphs[1:], attributes=chr(99) + "lass=" + chr(34) + "article__paragraph" + chr(34))}</section></section></main><footer>Tous droits réservés</footer></body></html>'
    return foreign(s, "fr", html)


@layout
def german_latin_one(s: Story) -> Page:
    t = TONGUES["de"]
    html = f'<html lang="de"><head><meta http-equiv="content-type" content="text/html; charset=iso-8859-1"><title>{t.title} - Beispiel</title></head><body><div id="navi">{" | ".join(t.menu)}</div><div id="inhalt"><h1>{t.title}</h1><p class="datum">{s.at.day}. {t.months[s.at.month - 1]} {s.at.year}</p>{paragraphs(t.paragraphs)}</div><div id="fuss">Impressum</div></body></html>'
    return foreign(s, "de", html, encoding="iso-8859-1", found_in="page_text", published=s.day)


@layout
def polish_latin_two(s: Story) -> Page:
    t = TONGUES["pl"]
    html = f'<html><head><meta charset="iso-8859-2"><title>{t.title}</title><meta name="date" content="{s.day}"></head><body>{" ".join(t.menu)}<div class="artykul"><h1>{t.title}</h1><div class="tresc">{paragraphs(t.paragraphs)}</div></div></body></html>'
    return foreign(s, "pl", html, encoding="iso-8859-2", found_in="meta", published=s.day)


@layout
def spanish_says_english(s: Story) -> Page:
    t = TONGUES["es"]
    html = f'<!DOCTYPE html><html lang="en-US">{n.head(s, n.og(s, **{"og:title": t.title, "og:locale": "en_US", "article:published_time": s.iso}))}<body><div class="menu-es">{" ".join(t.menu)}</div><article class="post"><h1 class="entry-title">{t.title}</h1><div class="entry-content">{paragraphs(t.paragraphs)}</div></article></body></html>'
    return foreign(s, "es", html, found_in="meta")


@layout
def turkish_without_lang(s: Story) -> Page:
    t = TONGUES["tr"]
    html = f'<!DOCTYPE html><html>{n.head(s, n.ld(n.news(s, headline=t.title)))}<body><ul>{"".join(f"<li>{w}</li>" for w in t.menu)}</ul><div class="haber"><h1>{t.title}</h1><div class="haber-metni">{paragraphs(t.paragraphs)}</div></div></body></html>'
    return foreign(s, "tr", html)
