"""Pages in other scripts than Latin, in old and new encodings, from right to left."""

from tests.pages import noise as n
from tests.pages.page import Page, layout, page, paragraphs
from tests.pages.stories import Story
from tests.pages.tongues import TONGUES


def foreign(s: Story, code: str, html: str, **gold: object) -> Page:
    """Return a page of the story in one language."""
    told = TONGUES[code]
    return page(s, html, title=told.title, body=told.paragraphs, language=code, **gold)


@layout
def russian_windows(s: Story) -> Page:
    t = TONGUES["ru"]
    html = f'<html><head><title>{t.title} - Пример</title></head><body><div class="menu">{"".join(f"<a href=/{w}>{w}</a> " for w in t.menu)}</div><div class="b-article"><h1 class="b-article__title">{t.title}</h1><div class="b-article__date">{s.at.day} {t.months[s.at.month - 1]} {s.at.year}</div><div class="b-article__text">{paragraphs(t.paragraphs)}</div></div></body></html>'
    return foreign(
        s, "ru", html, encoding="windows-1251", charset="windows-1251", found_in="page_text", published=s.day
    )


@layout
def arabic_rtl(s: Story) -> Page:
    t = TONGUES["ar"]
    html = f'<!DOCTYPE html><html lang="ar" dir="rtl">{n.head(s, n.ld(n.news(s, headline=t.title, inLanguage="ar")))}<body class="rtl"><nav>{" ".join(t.menu)}</nav><main><article><h1>{t.title}</h1><time datetime="{s.iso}">{s.at:%d/%m/%Y}</time><div class="wysiwyg wysiwyg--all-content">{paragraphs(t.paragraphs)}</div></article></main></body></html>'
    return foreign(s, "ar", html)


@layout
def persian_agency(s: Story) -> Page:
    t = TONGUES["fa"]
    html = f'<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>{t.title}</title><meta property="og:title" content="{t.title}"><meta property="article:published_time" content="{s.iso}"></head><body><header>{" ".join(t.menu)}</header><section class="item-page"><div class="item-title"><h1 class="title">{t.title}</h1></div><div itemprop="articleBody" class="item-text">{paragraphs(t.paragraphs)}</div></section></body></html>'
    return foreign(s, "fa", html, found_in="meta")


@layout
def japanese_shift_jis(s: Story) -> Page:
    t = TONGUES["ja"]
    html = f'<html lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><title>{t.title}</title></head><body><div id="gnav">{" | ".join(t.menu)}</div><div id="main"><h1>{t.title}</h1><p class="date">{s.at.year}年{s.at.month}月{s.at.day}日</p>{paragraphs(t.paragraphs)}</div></body></html>'
    return foreign(s, "ja", html, encoding="shift_jis", found_in="page_text", published=s.day)


@layout
def chinese_gb(s: Story) -> Page:
    t = TONGUES["zh"]
    html = f'<html><head><meta charset="gb2312"><title>{t.title}_新闻</title></head><body><div class="nav">{" ".join(t.menu)}</div><div class="article"><h1>{t.title}</h1><div class="info"><span class="pubtime">{s.at.year}-{s.at.month:02}-{s.at.day:02} {s.at:%H:%M}</span></div><div class="article-content" id="content">{paragraphs(t.paragraphs)}</div></div></body></html>'
    return foreign(s, "zh", html, encoding="gb18030", found_in="page_text", published=s.day)


@layout
def ukrainian_utf8(s: Story) -> Page:
    t = TONGUES["uk"]
    html = f'<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>{t.title} | Приклад</title></head><body>{n.div_nav("menu-uk")}<main><div class="post"><h1 class="post_title">{t.title}</h1><div class="post_time"><time datetime="{s.iso}">{s.at.day} {t.months[s.at.month - 1]} {s.at.year}</time></div><div class="post_text">{paragraphs(t.paragraphs)}</div></div></main></body></html>'
    return foreign(s, "uk", html, found_in="time_element")
