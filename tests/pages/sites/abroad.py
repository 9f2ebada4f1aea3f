"""Pages in other languages than English, with days and months as they are written there."""

from html import escape

from tests.pages.page import Page, page, paragraphs
from tests.pages.sites.register import site
from tests.pages.stories import Story
from tests.pages.tongues import TONGUES

_RU, _ZH, _AR = TONGUES["ru"], TONGUES["zh"], TONGUES["ar"]
_DUTCH = (
    "Het kabinet heeft maandag de maatregelen tegen de handel in steenkool met een half jaar verlengd en elf bedrijven op de lijst gezet.",
    "De tegoeden van de bedrijven zijn bevroren en banken krijgen dertig dagen om betalingen stop te zetten.",
    "Contracten die voor de dag van publicatie zijn gesloten, mogen tot het einde van het kwartaal worden uitgevoerd.",
    "Deskundigen betwijfelen of de verandering voor de winter te merken is.",
)
_VIETNAMESE = (
    "Chính phủ hôm thứ Hai gia hạn thêm sáu tháng các biện pháp trừng phạt đối với hoạt động buôn bán than và đưa mười một công ty vào danh sách.",
    "Tài sản của các công ty này bị phong tỏa, các ngân hàng có ba mươi ngày để ngừng thanh toán.",
    "Các hợp đồng ký trước ngày công bố có thể được thực hiện đến cuối quý nếu thông báo cho cơ quan có thẩm quyền.",
    "Giới chuyên gia nghi ngờ thay đổi này sẽ có tác động trước mùa đông.",
)
_INDONESIAN = (
    "Pemerintah pada hari Senin memperpanjang sanksi terhadap perdagangan batu bara selama enam bulan dan memasukkan sebelas perusahaan ke dalam daftar.",
    "Aset perusahaan itu dibekukan dan bank diberi waktu tiga puluh hari untuk menghentikan pembayaran.",
    "Kontrak yang ditandatangani sebelum hari pengumuman dapat dijalankan sampai akhir kuartal.",
    "Para ahli meragukan perubahan itu akan terasa sebelum musim dingin.",
)
_ROMANIAN = (
    "Guvernul a prelungit luni cu șase luni sancțiunile împotriva comerțului cu cărbune și a trecut unsprezece firme pe listă.",
    "Bunurile societăților sunt înghețate, iar băncile au la dispoziție treizeci de zile pentru a opri plățile.",
    "Contractele semnate înainte de ziua publicării pot fi executate până la sfârșitul trimestrului.",
    "Specialiștii se îndoiesc că schimbarea se va simți înainte de iarnă.",
)
_BULGARIAN = (
    "Правителството удължи в понеделник с шест месеца мерките срещу търговията с въглища и включи единадесет фирми в списъка.",
    "Активите на дружествата са замразени, а банките имат тридесет дни да спрат плащанията.",
    "Договорите, подписани преди деня на публикуването, могат да се изпълняват до края на тримесечието.",
    "Експертите се съмняват, че промяната ще се усети преди зимата.",
)


def _saved(s: Story, html: str, **gold: object) -> Page:
    return page(s, html, address=f"https://www.example.com/b/{s.number}", **gold)


@site(_RU.title, "2025-09-25T00:00:00", "news")
def russian_bulletin(s: Story) -> Page:
    html = f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{s.title} — Ведомость</title></head><body><div class="menu"><a>Главная</a><a>Мир</a></div><div class="news-detail"><div class="news-detail__date">25 сентября 2025, 17:05</div><h1>{s.title}</h1><div class="news-detail__text">{paragraphs(_RU.paragraphs)}</div></div><div class="news-list"><div>26 сентября 2025</div><a>Мост откроют осенью</a></div></body></html>"""
    return _saved(s, html, found_in="page_text", published=s.day, language="ru", body=_RU.paragraphs)


@site(_ZH.title, "2025-09-25T00:00:00", "news")
def chinese_portal(s: Story) -> Page:
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{s.title}_部门动态_门户网</title></head><body><div class="nav"><a>首页</a><a>国际</a></div><div class="article"><h1 id="ti">{s.title}</h1><div class="pages-date">2025-09-25 10:30 <span>来源：本网</span> <span>字体：大 中 小</span></div><div class="pages_content" id="UCAP-CONTENT">{paragraphs(_ZH.paragraphs)}</div><div class="editor">责任编辑：编辑部</div></div></body></html>"""
    return _saved(s, html, found_in="page_text", published=s.day, language="zh", body=_ZH.paragraphs)


@site(_AR.title, "2025-09-25T00:00:00", "news")
def arabic_with_two_calendars(s: Story) -> Page:
    html = f"""<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="utf-8"><title>{s.title} | الصحيفة</title></head><body><nav><a>الرئيسية</a><a>اقتصاد</a></nav><article><h1>{s.title}</h1><div class="info">الخميس 3 ربيع الثاني 1447هـ - 25 سبتمبر 2025 م</div><div class="text">{paragraphs(_AR.paragraphs)}</div></article></body></html>"""
    return _saved(s, html, found_in="page_text", published=s.day, language="ar", body=_AR.paragraphs)


@site("Kabinet verlengt maatregelen tegen handel in steenkool", "2025-09-25T00:00:00", "news")
def dutch_paper(s: Story) -> Page:
    html = f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{s.title} - Dagblad</title></head><body><nav><a>Voorpagina</a></nav><main><h1>{s.title}</h1><p class="meta">Gepubliceerd op 25 september 2025, 11:15 | Bijgewerkt op 26 september 2025</p>{paragraphs(_DUTCH)}</main></body></html>"""
    return _saved(s, html, found_in="page_text", published=s.day, language="nl", body=_DUTCH)


@site("Chính phủ gia hạn trừng phạt buôn bán than", "2025-09-25T00:00:00", "news")
def vietnamese_paper(s: Story) -> Page:
    html = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{s.title} | Báo</title></head><body><nav><a>Trang chủ</a></nav><div class="detail"><h1 class="title-detail">{s.title}</h1><span class="date">Thứ năm, 25/9/2025, 14:05 (GMT+7)</span><article class="fck_detail">{paragraphs(_VIETNAMESE)}</article></div></body></html>"""
    return _saved(s, html, found_in="page_text", published=s.day, language="vi", body=_VIETNAMESE)


@site("Pemerintah perpanjang sanksi perdagangan batu bara", "2025-08-25T00:00:00", "news")
def indonesian_paper(s: Story) -> Page:
    html = f"""<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{s.title} - Harian</title></head><body><nav><a>Beranda</a></nav><div class="read"><h1 class="read__title">{s.title}</h1><div class="read__time">Harian - 25 Agustus 2025, 14:05 WIB</div><div class="read__content">{paragraphs(_INDONESIAN)}</div></div></body></html>"""
    return _saved(s, html, found_in="page_text", published=s.day, language="id", body=_INDONESIAN)


@site("Guvernul a prelungit sancțiunile împotriva comerțului cu cărbune", "2025-01-25T00:00:00", "news")
def romanian_paper(s: Story) -> Page:
    html = f"""<!DOCTYPE html><html lang="ro"><head><meta charset="utf-8"><title>{escape(s.title)} - Gazeta</title></head><body><nav><a>Acasă</a></nav><div class="articol"><h1>{escape(s.title)}</h1><div class="data-articol">25 ianuarie 2025, 09:10</div>{paragraphs(_ROMANIAN)}</div></body></html>"""
    return _saved(s, html, found_in="page_text", published=s.day, language="ro", body=_ROMANIAN)


@site("Правителството удължи мерките срещу търговията с въглища", "2025-02-25T00:00:00", "news")
def bulgarian_windows(s: Story) -> Page:
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>{s.title} - Вестник</title></head><body><table><tr><td><a>Начало</a> <a>Свят</a></td></tr><tr><td><h2>{s.title}</h2><small>25 февруари 2025 г., 11:40</small>{paragraphs(_BULGARIAN)}</td></tr></table></body></html>"""
    return _saved(s, html, encoding="cp1251", found_in="page_text", published=s.day, language="bg", body=_BULGARIAN)
