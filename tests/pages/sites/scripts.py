"""Pages in other scripts and encodings, as saved from sites that declare them, or do not."""

from html import escape

from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import site
from tests.pages.stories import Story

_GREEK = (
    "Το Συμβούλιο αποφάσισε τη Δευτέρα να παρατείνει κατά έξι μήνες τα μέτρα για το εμπόριο ξυλείας.",
    "Στον κατάλογο προστέθηκαν δύο κρατικές εταιρείες και μία τράπεζα, των οποίων τα περιουσιακά στοιχεία δεσμεύονται.",
    "Οι συμβάσεις που υπογράφηκαν πριν από τη δημοσίευση μπορούν να εκτελεστούν έως το τέλος του τριμήνου.",
    "Το υπουργείο χαρακτήρισε την απόφαση παράνομη και προανήγγειλε απάντηση.",
)
_HEBREW = (
    "הממשלה החליטה ביום שני להאריך בשישה חודשים את ההגבלות על סחר בעצים.",
    "לרשימה נוספו שתי חברות ממשלתיות ובנק אחד, ונכסיהם הוקפאו.",
    "חוזים שנחתמו לפני יום הפרסום ניתנים לביצוע עד סוף הרבעון, בכפוף להודעה לרשות המוסמכת.",
    "המשרד כינה את ההחלטה בלתי חוקית והודיע כי יגיב בהתאם.",
)
_KOREAN = (
    "정부는 월요일 석탄 거래에 대한 제재 조치를 반년 연장하고 열한 개 회사를 명단에 추가했다고 발표했다.",
    "대상 회사의 자산은 동결되며 은행은 삼십 일 안에 지급을 중단해야 한다.",
    "공표일 이전에 체결된 계약은 관할 기관에 신고하는 조건으로 분기 말까지 이행할 수 있다.",
    "전문가들은 재고가 많고 운임이 낮아 겨울 전에는 영향이 나타나기 어렵다고 본다.",
)
_TRADITIONAL = (
    "政府週一宣布將煤炭貿易的制裁措施延長半年，並新增十一家公司。",
    "這些公司的資產遭到凍結，銀行須在三十天內停止相關付款。",
    "公布之日以前簽訂的合約，在向主管機關申報後，可以履行到本季末。",
    "分析人士懷疑這項變化在冬季之前會產生影響，因為庫存較高，運費也低。",
)
_CZECH = (
    "Vláda v pondělí prodloužila o půl roku opatření proti obchodu s uhlím a na seznam zařadila jedenáct firem.",
    "Majetek společností je zmrazen a banky mají třicet dnů na to, aby zastavily platby.",
    "Smlouvy uzavřené přede dnem zveřejnění lze plnit do konce čtvrtletí, pokud budou oznámeny příslušnému úřadu.",
    "Odborníci pochybují, že se změna projeví před zimou, protože zásoby jsou velké a přeprava levná.",
)
_FARSI = (
    "دولت روز دوشنبه محدودیت‌های تجارت زغال‌سنگ را برای شش ماه دیگر تمدید کرد.",
    "دارایی دو شرکت دولتی و یک بانک مسدود شد و معامله با آن‌ها ممنوع است.",
    "قراردادهای پیش از روز انتشار تا پایان فصل قابل اجرا هستند.",
    "وزارتخانه این تصمیم را غیرقانونی خواند و وعده پاسخ داد.",
)


def _saved(s: Story, html: str, **gold: object) -> Page:
    return page(s, html, address=f"https://www.example.com/a/{s.number}", **gold)


@site("Παρατείνονται τα μέτρα για το εμπόριο ξυλείας", "2025-10-21T00:00:00", "news")
def greek_windows(s: Story) -> Page:
    html = f"""<html lang="el"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1253"><title>{s.title} - Εφημερίδα</title></head><body><div class="menu"><a>Αρχική</a> <a>Πολιτική</a> <a>Οικονομία</a></div><div class="article"><h1>{s.title}</h1><div class="date">21 Οκτωβρίου 2025</div>{paragraphs(_GREEK)}</div></body></html>"""
    return _saved(s, html, encoding="cp1253", found_in="page_text", published=s.day, language="el", body=_GREEK)


@site("הממשלה האריכה את ההגבלות על סחר בעצים", "2025-10-21T09:00:00", "news")
def hebrew_windows(s: Story) -> Page:
    html = f"""<html dir="rtl" lang="he"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1255"><title>{s.title} | עיתון</title><meta property="article:published_time" content="2025-10-21T12:00:00+03:00"></head><body><ul id="nav"><li><a>ראשי</a></li><li><a>כלכלה</a></li></ul><div class="artHead"><h1>{s.title}</h1></div><div class="artText">{paragraphs(_HEBREW)}</div></body></html>"""
    return _saved(s, html, encoding="cp1255", found_in="meta", language="he", body=_HEBREW)


@site("정부, 석탄 거래 제재 반년 연장", "2025-10-21T00:00:00", "news")
def korean_euc(s: Story) -> Page:
    html = f"""<html lang="ko"><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>{s.title} - 신문</title></head><body><div id="gnb"><a>정치</a><a>경제</a><a>국제</a></div><div id="article"><h3 class="tit">{s.title}</h3><p class="info">기사입력 2025.10.21 오전 9:00</p><div id="articleBodyContents">{"<br><br>".join(_KOREAN)}</div></div></body></html>"""
    return _saved(s, html, encoding="euc-kr", found_in="page_text", published=s.day, language="ko", body=_KOREAN)


@site("政府延長煤炭貿易制裁半年", "2025-10-21T00:00:00", "news")
def taiwanese_big5(s: Story) -> Page:
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"><title>{s.title} - 日報</title></head><body><div class="nav"><a>首頁</a><a>國際</a></div><div class="story"><h1>{s.title}</h1><span class="time">2025年10月21日 09:00</span>{paragraphs(_TRADITIONAL)}</div></body></html>"""
    return _saved(s, html, encoding="big5", found_in="page_text", published=s.day, language="zh", body=_TRADITIONAL)


@site("Vláda prodloužila opatření proti obchodu s uhlím", "2025-10-21T00:00:00", "news")
def czech_undeclared(s: Story) -> Page:
    html = f"""<html lang="cs"><head><title>{s.title} | Deník</title></head><body><div id="menu"><a>Domů</a> <a>Svět</a> <a>Ekonomika</a></div><div id="clanek"><h1>{s.title}</h1><p class="datum">21. října 2025</p>{paragraphs(_CZECH)}</div></body></html>"""
    return _saved(
        s,
        html,
        encoding="cp1250",
        charset="windows-1250",
        found_in="page_text",
        published=s.day,
        language="cs",
        body=_CZECH,
    )


@site("دولت محدودیت‌های زغال‌سنگ را تمدید کرد", "2025-10-21T06:30:00", "news")
def persian_calendar(s: Story) -> Page:
    html = f"""<!DOCTYPE html><html dir="rtl" lang="fa"><head><meta charset="utf-8"><title>{s.title} - خبرگزاری</title><meta itemprop="datePublished" content="2025-10-21T06:30:00Z"></head><body><nav><a>صفحه اصلی</a><a>اقتصاد</a></nav><article><div class="item-date">۲۹ مهر ۱۴۰۴، ۱۰:۰۰</div><h1>{s.title}</h1><div class="item-text" itemprop="articleBody">{paragraphs(_FARSI)}</div></article></body></html>"""
    return _saved(s, html, found_in="meta", language="fa", body=_FARSI)


@site("Sanções ao carvão prorrogadas por seis meses", "2025-10-21T00:00:00", "news")
def portuguese_latin(s: Story) -> Page:
    body = (
        "O governo prorrogou na segunda-feira por seis meses as sanções ao comércio de carvão e incluiu onze empresas na lista.",
        "Os bens das empresas foram bloqueados, e os bancos têm trinta dias para suspender os pagamentos.",
        "Contratos assinados antes da publicação podem ser executados até o fim do trimestre, mediante aviso à autoridade competente.",
        "Analistas duvidam que a mudança seja sentida antes do inverno, porque os estoques são altos.",
    )
    html = f"""<!DOCTYPE html><html lang="pt-BR"><head><meta charset="iso-8859-1"><title>{escape(s.title)} - Jornal</title></head><body><div class="barra"><a>Capa</a> <a>Economia</a></div><div class="materia"><div class="chapeu">Comércio</div><h1 class="titulo">{escape(s.title)}</h1><p class="data">Publicado em 21 de outubro de 2025 às 09h00</p><div class="texto">{paragraphs(body)}</div></div></body></html>"""
    return _saved(s, html, encoding="iso-8859-1", found_in="page_text", published=s.day, language="pt", body=body)
