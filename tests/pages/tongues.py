"""A story in other languages than English, for pages that must be kept and not read for sanctions."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tongue:
    """The story in one language, with words of a menu and, where pages need them, names of months."""

    title: str
    paragraphs: tuple[str, ...]
    menu: tuple[str, ...]
    months: tuple[str, ...] = ()


TONGUES = {
    "fr": Tongue(
        "L’Union européenne prolonge ses sanctions contre le commerce du bois",
        (
            "L’Union européenne a décidé lundi de prolonger de six mois les mesures qui visent le commerce du bois, a annoncé le Conseil dans un communiqué.",
            "Trois entreprises publiques et une banque figurent désormais sur la liste. Leurs avoirs sont gelés et aucun fonds ne peut être mis à leur disposition.",
            "Les contrats signés avant la publication pourront être exécutés jusqu’à la fin du trimestre, sous réserve d’une déclaration préalable.",
            "Le ministère concerné a qualifié la décision d’illégale et promis une réponse, sans dire laquelle.",
        ),
        ("Accueil", "Monde", "Politique", "Économie", "Culture"),
    ),
    "de": Tongue(
        "Bundesregierung begrüßt neue Maßnahmen gegen den Handel mit Kohle",
        (
            "Die Mitgliedstaaten haben sich am Montag auf neue Maßnahmen gegen den Handel mit Kohle verständigt, wie das Auswärtige Amt mitteilte.",
            "Auf der Liste stehen zwei Reedereien, eine Bank und mehrere Händler. Ihre Konten werden gesperrt, Geschäfte mit ihnen sind verboten.",
            "Verträge, die vor dem Tag der Veröffentlichung geschlossen wurden, dürfen noch bis zum Ende des Vierteljahres erfüllt werden.",
            "Fachleute bezweifeln, dass die Änderung vor dem Winter zu spüren sein wird: Die Lager sind voll, die Frachten günstig.",
        ),
        ("Startseite", "Politik", "Wirtschaft", "Kultur", "Kontakt"),
        (
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ),
    ),
    "es": Tongue(
        "El gobierno levanta las restricciones a la importación de azúcar",
        (
            "El gobierno levantó el lunes las restricciones a la importación de azúcar, tres semanas después de la visita de un enviado especial.",
            "La medida alcanza a dos empresas estatales y a un banco, cuyos bienes estaban congelados desde hacía cuatro años.",
            "Las autoridades advirtieron que las sanciones pueden volver si no se cumplen los compromisos firmados en la capital.",
            "Los comerciantes esperan que el primer barco llegue al puerto antes de fin de mes.",
        ),
        ("Inicio", "Mundo", "Economía", "Deportes", "Cultura"),
    ),
    "pl": Tongue(
        "Rząd zaostrza sankcje wobec eksporterów drewna",
        (
            "Rząd zaostrzył w poniedziałek sankcje wobec eksporterów drewna i wpisał na listę jedenaście firm, poinformowało ministerstwo.",
            "Majątek spółek został zamrożony, a banki mają trzydzieści dni na wstrzymanie płatności.",
            "Umowy zawarte przed dniem ogłoszenia mogą być wykonywane do końca kwartału, jeśli zgłosi się je właściwemu organowi.",
            "Eksperci wątpią, by skutki były odczuwalne przed zimą, ponieważ zapasy są duże, a fracht tani.",
        ),
        ("Strona główna", "Świat", "Gospodarka", "Kultura"),
    ),
    "tr": Tongue(
        "Hükümet altın madenciliğine yönelik yaptırımları genişletti",
        (
            "Hükümet pazartesi günü altın madenciliğine yönelik yaptırımları genişletti ve on bir şirketi listeye aldı.",
            "Şirketlerin mal varlıkları donduruldu, bankalara ödemeleri durdurmaları için otuz gün süre verildi.",
            "Yayım gününden önce imzalanan sözleşmeler, yetkili makama bildirilmek şartıyla çeyreğin sonuna kadar yürütülebilecek.",
            "Uzmanlar değişikliğin kıştan önce hissedileceğinden kuşku duyuyor.",
        ),
        ("Ana sayfa", "Dünya", "Ekonomi", "Kültür"),
    ),
    "ru": Tongue(
        "Евросоюз продлил санкции против экспортёров угля на полгода",
        (
            "Евросоюз в понедельник продлил на полгода санкции против экспортёров угля, сообщил совет в своём заявлении.",
            "В список внесены две государственные компании, судоходный агент и банк. Их активы заморожены, сделки с ними запрещены.",
            "Договоры, заключённые до дня публикации, можно исполнять до конца квартала, если уведомить об этом уполномоченный орган.",
            "Министерство назвало решение незаконным и пообещало ответить, но не сообщило, каких товаров коснётся ответ.",
        ),
        ("Главная", "Мир", "Экономика", "Культура"),
        (
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
        ),
    ),
    "uk": Tongue(
        "Рада безпеки запровадила санкції проти перевізників нафти",
        (
            "Рада безпеки в понеділок запровадила санкції проти перевізників нафти й внесла до переліку одинадцять компаній.",
            "Їхні активи заблоковано, а банки мають тридцять днів, щоб припинити платежі.",
            "Угоди, укладені до дня оприлюднення, можна виконувати до кінця кварталу за умови повідомлення уповноваженого органу.",
            "Експерти сумніваються, що зміни стануть відчутними до зими, бо запаси великі, а фрахт дешевий.",
        ),
        ("Головна", "Світ", "Економіка", "Культура"),
        (
            "січня",
            "лютого",
            "березня",
            "квітня",
            "травня",
            "червня",
            "липня",
            "серпня",
            "вересня",
            "жовтня",
            "листопада",
            "грудня",
        ),
    ),
    "ar": Tongue(
        "الاتحاد الأوروبي يمدد العقوبات على تجارة الأخشاب ستة أشهر",
        (
            "مدد الاتحاد الأوروبي يوم الاثنين العقوبات المفروضة على تجارة الأخشاب ستة أشهر، وفق بيان صادر عن المجلس.",
            "وتضم القائمة شركتين حكوميتين ووكيل شحن ومصرفا، وقد جمدت أصولها ومنع التعامل معها.",
            "ويمكن تنفيذ العقود الموقعة قبل يوم النشر حتى نهاية الربع الحالي شرط إبلاغ السلطة المختصة.",
            "ووصفت الوزارة القرار بأنه غير قانوني وقالت إنها سترد بالمثل.",
        ),
        ("الرئيسية", "العالم", "اقتصاد", "ثقافة"),
    ),
    "fa": Tongue(
        "اتحادیه اروپا تحریم‌های کشتیرانی را شش ماه دیگر تمدید کرد",
        (
            "اتحادیه اروپا روز دوشنبه تحریم‌های کشتیرانی را شش ماه دیگر تمدید کرد و یازده شرکت را در فهرست قرار داد.",
            "دارایی این شرکت‌ها مسدود شده و بانک‌ها سی روز فرصت دارند پرداخت‌ها را متوقف کنند.",
            "قراردادهایی که پیش از روز انتشار امضا شده‌اند تا پایان فصل قابل اجرا هستند.",
            "کارشناسان تردید دارند که اثر این تصمیم پیش از زمستان دیده شود.",
        ),
        ("صفحه اصلی", "جهان", "اقتصاد", "فرهنگ"),
    ),
    "ja": Tongue(
        "政府、石炭取引に対する制裁措置を半年延長",
        (
            "政府は月曜日、石炭取引に対する制裁措置を半年間延長すると発表し、十一社を新たに対象に加えた。",
            "対象企業の資産は凍結され、銀行は三十日以内に支払いを停止しなければならない。",
            "公表日より前に結ばれた契約は、所管官庁への届け出を条件に、四半期末まで履行できる。",
            "専門家は、在庫が多く運賃も安いため、冬までに影響が出るかは疑わしいとみている。",
        ),
        ("ホーム", "国際", "経済", "文化"),
    ),
    "zh": Tongue(
        "欧盟将木材贸易制裁措施延长六个月",
        (
            "欧盟周一决定将针对木材贸易的制裁措施延长六个月，并将十一家公司列入名单，理事会在声明中表示。",
            "这些公司的资产被冻结，银行须在三十天内停止相关付款。",
            "公布之日以前签订的合同，在向主管机关申报后，可以履行到本季度末。",
            "分析人士怀疑这一变化在冬季之前会产生影响，因为库存较高，运费也低。",
        ),
        ("首页", "国际", "经济", "文化"),
    ),
}
