"""Pages in other scripts: a Japanese ministry, an Arabic mobile site, Russian sites of two ages."""

from tests.pages.page import Page
from tests.pages.saved.register import held, links, p, saved


@held
def japanese_ministry() -> Page:
    title = "外国為替及び外国貿易法に基づく輸出等禁止措置の対象を追加しました"
    body = (
        "本日、閣議了解に基づき、輸出等に係る禁止措置の対象となる団体と品目を追加しました。措置は公布の日から一週間後に施行されます。",
        "1．措置の概要",
        "（1）迂回輸出に関与したとみられる第三国の十一団体を、輸出禁止の対象に加えます。これらの団体に向けた貨物の輸出と技術の提供は、許可を受けた場合を除き認められません。",
        "（2）産業基盤の強化に資するおそれのある貨物として、工作機械の部品、計測器、光学部品など三十二品目を新たに指定します。中古品もあわせて対象となります。",
        "2．経過措置",
        "施行の日より前に締結した契約に基づき、施行後三十日以内に船積みされる貨物については、従前の例によります。該当する場合は、契約の日付を確認できる書類を保存してください。",
        "3．事業者の皆様へ",
        "取引の相手方が対象団体に当たるかどうかは、名称だけでなく所在地や役員の情報も用いて確認するようお願いします。判断に迷う場合は、契約の前に下記の窓口まで御相談ください。",
    )
    menu = links(
        ("ニュースリリース", "会見・談話", "審議会・研究会", "統計", "政策について", "経済産業省について"),
        '<li><a href="/menu{at}.html">{word}</a></li>',
    )
    html = f"""<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>{title}（見本通商省）</title><meta name="viewport" content="width=device-width"></head>
<body><div id="__rdo"><div id="header"><div id="header_main"><p class="skip"><a href="#MAIN">本文へ</a></p><ul id="header_utility"><li>English</li><li>サイトマップ</li><li>文字サイズ変更 小 中 大</li></ul></div><div id="gnav"><ul>{menu}</ul></div></div>
<div id="contents"><div id="topicpath"><ul><li>ホーム</li><li>ニュースリリース</li><li>ニュースリリースアーカイブ</li><li>2024年度6月一覧</li><li>{title}</li></ul></div>
<div id="MAIN"><div class="main w1000"><div class="wrapper2011"><h1 class="b-title" id="MainContentsArea">{title}</h1><div class="left text-right"><p class="date_sp b-solid">2024年6月21日</p><p>貿易経済安全保障局</p></div>
<p>{body[0]}</p><h2 class="tableline">{body[1]}</h2><p>{body[2]}</p><p>{body[3]}</p><h2 class="tableline">{body[4]}</h2><p>{body[5]}</p><h2 class="tableline">{body[6]}</h2><p>{body[7]}</p>
<h2 class="h2-kanren">関連資料</h2><ul class="lnkLst"><li><a>対象団体の一覧（PDF形式：188KB）</a><img alt="PDFファイル"></li><li><a>新旧対照表（PDF形式：402KB）</a></li></ul>
<div class="box-contact"><h2>担当</h2><p>貿易経済安全保障局 貿易管理課<br>電話：03-0000-0000（内線3241）<br>メール：contact@mtrade.example</p></div><div class="pdf-dl"><p>ダウンロード（Adobeサイトへ）PDFファイルを御覧になるには、閲覧用のソフトウェアが必要です。</p></div></div></div></div></div>
<div id="footer"><ul><li>利用規約</li><li>法的事項</li><li>プライバシーポリシー</li></ul><p>見本通商省 〒100-0000 東京都千代田区 代表電話 03-0000-0000</p><p>Copyright Ministry. All Rights Reserved.</p></div></div></body></html>"""
    return saved(
        html,
        address="https://www.mtrade.example.jp/press/2024/06/20240621003/20240621003.html",
        title=title,
        published="2024-06-21",
        found_in="page_text",
        language="ja",
        body=body,
    )


@held
def arabic_mobile() -> Page:
    title = "المصرف المركزي يعلن رفع القيود عن حسابات شركات التأمين"
    body = (
        "أعلن المصرف المركزي، اليوم الثلاثاء، رفع القيود التي كانت مفروضة على حسابات شركات التأمين العاملة في التجارة الخارجية، وذلك بعد صدور رخصة عامة تسمح بالتعامل معها.",
        "وقال المصرف في بيان إن القرار يشمل سبع شركات، وإن الأموال التي جُمدت خلال العامين الماضيين ستعود إلى أصحابها على ثلاث دفعات تنتهي في آخر العام.",
        "وأضاف البيان أن التحويلات إلى الخارج تبقى خاضعة لموافقة مسبقة، وأن على المصارف التجارية التحقق من هوية المستفيد النهائي قبل تنفيذ أي عملية تزيد قيمتها على خمسين ألف دولار.",
        "ويرى خبراء في غرفة التجارة أن الخطوة ستخفض كلفة استيراد القمح والأدوية، لأن المستوردين كانوا يلجأون إلى وسطاء في دول مجاورة ويدفعون عمولات مرتفعة.",
        "ومن المنتظر أن تصدر وزارة الاقتصاد تعليمات تفصيلية بشأن إجازات الاستيراد في غضون أسبوعين، بحسب مصدر في الوزارة.",
        "وكانت الشركات السبع قد أدرجت في قائمة التجميد قبل عامين، بعد اتهام إحداها بتأمين سفن نقلت وقودا مهربا. ونفت الشركة ذلك، ثم برأتها المحكمة التجارية في الربيع الماضي لعدم كفاية الأدلة.",
    )
    more = links(
        ("ارتفاع أسعار الشحن في الموانئ", "وفد تجاري يصل إلى العاصمة", "افتتاح معرض الصناعات الغذائية", "تراجع سعر الصرف في السوق الموازية"),
        '<div class="m-item"><a href="/m/news/77{at}"><img src="t{at}.jpg"><span class="m-t">{word}</span></a><span class="m-d">قبل {at} ساعات</span></div>',
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title} | وكالة الأنباء</title><link rel="canonical" href="https://www.agency.example/news/7719"><meta property="og:title" content="{title}"></head>
<body class="mobile"><div class="m-top"><a class="m-burger">القائمة</a><a class="m-logo">وكالة الأنباء</a><a>بحث</a></div><div class="m-menu" style="display:none"><a>الرئيسية</a><a>محليات</a><a>اقتصاد</a><a>رياضة</a><a>ثقافة</a><a>صور وفيديو</a></div><div class="m-ticker"><b>عاجل</b> <span>اجتماع وزاري طارئ لبحث أزمة الوقود</span></div>
<div class="m-art"><div class="m-cat">اقتصاد</div><div class="m-h1">{title}</div><div class="m-date">الثلاثاء، 15 يوليو 2025</div><div class="m-ph"><img src="b.jpg"><div class="m-cap">مبنى المصرف المركزي (أرشيف)</div></div><div class="m-share"><a>واتساب</a><a>تلغرام</a><a>نسخ الرابط</a></div>
<div class="m-body">{p(body[:2])}<div class="m-inread"><b>اقرأ أيضا</b><a>الجمارك تمدد مهلة تسوية البضائع العالقة حتى نهاية الشهر</a></div>{p(body[2:])}</div><div class="m-tags"><a>المصرف المركزي</a><a>عقوبات</a></div></div>
<div class="m-app"><p>حمّل التطبيق لتصلك الأخبار أولا بأول على هاتفك</p></div><div class="m-list"><h3>الأكثر قراءة</h3>{more}</div><div class="m-foot"><a>من نحن</a><a>اتصل بنا</a><a>النسخة الكاملة</a><p>جميع الحقوق محفوظة 2025</p></div></body></html>"""
    return saved(
        html,
        address="https://m.agency.example/news/7719",
        url="https://www.agency.example/news/7719",
        title=title,
        published="2025-07-15",
        found_in="page_text",
        language="ar",
        body=body,
    )


@held
def russian_agency() -> Page:
    title = "Правительство продлило запрет на вывоз отходов цветных металлов"
    body = (
        "МОСКВА, 5 фев – Торговые вести. Правительство продлило на полгода запрет на вывоз лома и отходов цветных металлов, сообщила пресс-служба кабинета министров.",
        "Мера введена в ответ на ограничения, которые ряд стран наложил на поставки оборудования для металлургии. Под неё не подпадает вывоз в государства таможенного союза, если груз сопровождается разрешением профильного министерства.",
        "По данным таможенной службы, за прошлый год через союзные страны было вывезено втрое больше алюминиевого лома, чем годом ранее. Ведомство считает, что часть этих партий предназначалась для перепродажи.",
        "«Мы предлагаем ввести предварительное уведомление о каждой партии свыше двадцати тонн», – говорится в письме службы, с которым ознакомилось агентство.",
        "Переработчики опасаются, что новые правила задержат отгрузки. В отраслевом союзе подсчитали, что один день простоя вагона обходится в четыре тысячи рублей.",
        "Запрет впервые появился два года назад и с тех пор продлевался трижды. Исключение сделано для отходов, содержащих драгоценные металлы: на них требуется отдельное заключение пробирной палаты.",
    )
    tape = links(
        ("ЦБ сохранил ключевую ставку", "Суд отложил иск о поставке турбин", "Экспорт удобрений вырос на восемь процентов", "Порт закрыт из-за шторма"),
        '<div class="list-item" data-id="{at}"><a class="list-item__title">{word}</a><div class="list-item__info">17:{at}2</div></div>',
    )  # fmt: skip
    html = f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{title} - Торговые вести, 05.02.2025</title><link rel="canonical" href="https://vesti.example/20250205/lom-1998213.html"><meta property="og:title" content="{title}"><meta name="analytics:p_ts" content="1738755120"><meta name="analytics:d_ts" content="1738761000"></head>
<body class="m-article"><div class="header"><div class="header__tape"><b>Лента новостей</b>{tape}</div><div class="header__menu"><a>Политика</a><a>В мире</a><a>Экономика</a><a>Общество</a><a>Наука</a></div></div>
<div class="layout-article" itemscope itemtype="https://schema.org/NewsArticle"><div class="endless__item"><div class="article__header"><div class="article__info"><div class="article__info-date"><a href="/20250205/">14:32 05.02.2025</a> <span class="article__info-date-modified">(обновлено: 16:10 05.02.2025)</span></div><div class="article__info-statistic"><span class="statistic__item m-views">20481</span></div></div><div class="article__title">{title}</div><h2 class="article__second-title">Запрет не касается поставок в страны таможенного союза по разрешениям</h2></div>
<div class="schema_org" itemprop="datePublished">2025-02-05T14:32</div><div class="schema_org" itemprop="dateModified">2025-02-05T16:10</div>
<div class="article__announce"><div class="photoview__open"><img alt="Склад лома"><div class="media__copyright">© Торговые вести / Архив</div><div class="media__description">Склад вторичного сырья. Архивное фото</div></div></div>
<div class="article__body js-mediator-article">{"".join(f'<div class="article__block" data-type="text"><div class="article__text">{one}</div></div>' for one in body[:3])}<div class="article__block" data-type="article"><div class="article__article"><a class="article__article-title">Металлурги попросили отсрочить повышение железнодорожного тарифа</a><span class="article__article-desc">3 февраля, 10:15</span></div></div><div class="article__block" data-type="quote"><div class="article__quote"><div class="article__quote-text">{body[3]}</div></div></div>{"".join(f'<div class="article__block" data-type="text"><div class="article__text">{one}</div></div>' for one in body[4:])}</div>
<div class="article__tags"><a>Экономика</a><a>Металлы</a><a>Экспорт</a></div><div class="article__userbar"><div>Обсудить</div><div>Доступ к чату заблокирован за нарушение правил. Вы сможете вновь принимать участие через сутки.</div></div></div></div>
<div class="footer"><p>Сетевое издание зарегистрировано в установленном порядке. При полном или частичном использовании материалов ссылка обязательна.</p><p>18+</p></div></body></html>"""
    return saved(
        html,
        address="https://vesti.example/20250205/lom-1998213.html",
        title=title,
        published="2025-02-05T14:32Z",
        found_in="time_element",
        language="ru",
        body=("Запрет не касается поставок в страны таможенного союза по разрешениям", *body),
    )


@held
def russian_frame_of_the_2000s() -> Page:
    title = "Сняты ограничения на ввоз рыбной продукции"
    body = (
        "Федеральная служба сообщила о снятии ограничений на ввоз рыбной продукции с четырёх предприятий, которые были введены в ноябре прошлого года после проверки складов.",
        "Решение принято по итогам повторной инспекции. Её участники установили, что холодильные камеры отремонтированы, а учёт партий ведётся в электронном виде. Поставки могут начаться со дня опубликования настоящего сообщения.",
        "В отношении ещё двух предприятий запрет сохраняется. Им предложено до первого июня представить план устранения нарушений и сведения о поставщиках сырья.",
        "Импортёрам рекомендовано указывать в заявке номер предприятия и дату выработки продукции. Заявки, поданные до сегодняшнего дня, рассматриваться не будут, их следует подать заново.",
        "По оценке отраслевого союза, возвращение этих поставщиков на рынок снизит оптовые цены на сельдь и скумбрию на пять-семь процентов.",
        "Напоминаем, что ветеринарное свидетельство на каждую партию предъявляется в пункте пропуска до начала выгрузки. При его отсутствии груз помещается на временное хранение за счёт получателя, а по истечении десяти дней подлежит возврату отправителю или уничтожению в присутствии инспектора.",
    )
    text = "<br>\n".join(f"&nbsp;&nbsp;&nbsp;{one}" for one in body)
    menu = "".join(
        f'<tr><td class="mn"><img src="i/dot.gif"><a href="?r={at}" target="main">{word}</a></td></tr>'
        for at, word in enumerate(("О службе", "Документы", "Новости", "Вакансии", "Гостевая книга", "Ссылки"))
    )
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Новости службы</title><script>if (top == self) location.href = "index.htm";</script></head>
<body bgcolor="#ffffff" text="#000000" leftmargin="0"><table width="780" cellpadding="0" cellspacing="0"><tr><td colspan="3"><img src="i/head.gif" alt="Федеральная служба"></td></tr><tr><td width="150" valign="top" bgcolor="#e0e8f0"><table>{menu}</table><form><input type="text" size="12"><input type="submit" value="Найти"></form><font size="1">Курсы валют<br>USD 23.85<br>EUR 36.52</font></td>
<td valign="top" width="480"><font color="#666666" size="1">12.03.2008</font><br><font size="3" color="#003366"><b>{title}</b></font><br><br><font size="2">{text}</font><br><br><div align="right"><a href="print.php?id=411" target="_blank"><font size="1">Версия для печати</font></a></div></td>
<td width="150" valign="top"><b>Другие новости</b><br><font size="1">11.03.2008<br><a href="?n=410">Совещание в Калининграде</a><br>07.03.2008<br><a href="?n=409">Поздравление с праздником</a><br>05.03.2008<br><a href="?n=408">О ветеринарных свидетельствах</a></font></td></tr><tr><td colspan="3" align="center"><font size="1">© 2003-2008 Федеральная служба. При перепечатке ссылка обязательна. <img src="counter.gif" alt="Счётчик"></font></td></tr></table></body></html>"""
    return saved(
        html,
        "cp1251",
        address="http://www.sluzhba.example.ru/news/main.php?n=411",
        title=title,
        published="2008-03-12",
        found_in="page_text",
        language="ru",
        body=body,
    )
