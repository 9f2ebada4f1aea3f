"""Pages of the old web: tables for layout, open tags, capitals, fonts, frames of nothing."""

from html import escape

from tests.pages import noise as n
from tests.pages.page import Page, layout, page
from tests.pages.stories import Story


@layout
def nineties_tables(s: Story) -> Page:
    text = "<P>".join(map(escape, s.paragraphs))
    menu = "<BR>".join(f'<A HREF="{at}.htm">Section {at}</A>' for at in range(12))
    html = f"""<HTML><HEAD><TITLE>{escape(s.title)}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="100%" BORDER=0><TR><TD WIDTH=150 VALIGN=TOP BGCOLOR="#CCCCCC">{menu}</TD><TD VALIGN=TOP><FONT FACE="Arial" SIZE=5><B>{escape(s.title)}</B></FONT><BR><FONT SIZE=2><I>{s.words}</I></FONT><P>{text}<P><HR><FONT SIZE=1>Webmaster: webmaster@example.org</FONT></TD></TR></TABLE></BODY></HTML>"""
    return page(
        s,
        html,
        address=f"http://www.example.org/news/n{s.number}.htm",
        found_in="page_text",
        published=s.day,
        encoding="cp1252",
    )


@layout
def line_breaks_and_fonts(s: Story) -> Page:
    text = "<br><br>\n".join(f'<font size="2">{escape(one)}</font>' for one in s.paragraphs)
    html = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Example News Agency - {escape(s.title)}</title></head><body><center><img src="logo.gif"></center><table><tr><td class="menu">{n.div_nav("links2")}</td></tr><tr><td class="bigtitle"><b>{escape(s.title)}</b></td></tr><tr><td class="date">{s.at:%d-%b-%Y}</td></tr><tr><td class="text">{text}</td></tr></table><a href="javascript:window.print()">Print this page</a></body></html>'
    return page(
        s,
        html,
        address=f"http://news.example.org/show.php?id={s.number}&print=1",
        url=f"http://news.example.org/show.php?id={s.number}",
        found_in="page_text",
        published=s.day,
        encoding="cp1252",
    )


@layout
def press_agency_print(s: Story) -> Page:
    text = "".join(f"<p>{escape(one)}</p>" for one in s.paragraphs)
    html = f'<html><head><title>Print: {escape(s.title)}</title></head><body onload="window.print()"><div id="print-area"><h1>{escape(s.title)}</h1><p class="source">Example Agency, {s.words}</p>{text}<p class="link">https://www.example.com/{s.slug}</p></div></body></html>'
    return page(
        s,
        html,
        address=f"https://www.example.com/{s.slug}?view=print",
        url=f"https://www.example.com/{s.slug}",
        found_in="page_text",
        published=s.day,
    )


@layout
def xhtml_strict(s: Story) -> Page:
    text = "".join(f"<p>{escape(one)}</p>" for one in s.paragraphs)
    html = f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>{escape(s.title)}</title><meta name="date" content="{s.day}" /></head><body><div id="header">{n.div_nav("nav-x")}</div><div id="middle"><div id="left"><p>Search the archive of speeches, statements and interviews since the founding of the ministry.</p></div><div id="center"><h1>{escape(s.title)}</h1>{text}</div></div><div id="footer"><p>Site map</p></div></body></html>'
    return page(s, html, found_in="meta", published=s.day)
