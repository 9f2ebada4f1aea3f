"""Names of months in the languages that pages come in, after the Common Locale Data Repository.

A name that means different months in two languages (listopad) is left out, and English is read elsewhere.
"""

_NAMES = (
    "ene enero gen gener gennaio ian ianuarie jaanuar janar janeiro januar januari január januára janv janvier "
    "janvāris leden ledna oca ocak sausio sausis siječanj siječnja sty styczeń stycznia tammikuu tammikuuta "
    "yanvar ιανουάριοσ ιανουαρίου студзень студзеня січ січень січня янв январь января януари јануар հունվար "
    "հունվարի ינואר يناير ژانویه ژانویهٔ იანვარი",
    "febbraio febrer febrero februar februari februarie február februára februāris fev fevereiro fevral févr "
    "février helmikuu helmikuuta lut lutego luty shkurt vasario vasaris veebruar veljača veljače únor února şub "
    "şubat φεβρουάριοσ φεβρουαρίου лют лютага лютий лютого люты фебруар февр февраль февраля февруари փետրվար "
    "փետրվարի פברואר فبراير فوریه فوریهٔ თებერვალი",
    "březen března kovas kovo maaliskuu maaliskuuta maart marca marec maret mars mart martie marts marzec marzo "
    "març março mrt március mär märts märz ožujak ožujka μάρτιοσ μαρτίου бер березень березня мар март марта "
    "сакавік сакавіка մարտ մարտի מרץ مارس მარტი",
    "abr abril aprel aprile aprilie aprill apríl apríla aprīlis avr avril balandis balandžio duben dubna d’abril "
    "huhtikuu huhtikuuta kwi kwiecień kwietnia nis nisan prill travanj travnja április απρίλιοσ απριλίου апр "
    "апрель апреля април квіт квітень квітня красавік красавіка ապրիլ ապրիլի אפריל آوریل أبريل აპრილი",
    "gegužė gegužės květen května mag maggio mai maig maijs maio maj maja mayo mayıs mei máj mája május svibanj "
    "svibnja toukokuu toukokuuta μάιοσ μαΐου май мая мај трав травень травня մայիս մայիսի מאי مايو مه مهٔ მაისი",
    "birželio birželis cze czerwca czerwiec giu giugno haz haziran iun iunie iyun juin junho juni junij junio "
    "juny juuni jún júna június jūnijs kesäkuu kesäkuuta lipanj lipnja qershor červen června ιουνίου ιούνιοσ июн "
    "июнь июня черв червень червня чэрвень чэрвеня юни јун հունիս հունիսի יוני يونيو ژوئن ივნისი",
    "heinäkuu heinäkuuta iul iulie iyul juil juillet julho juli julij julio juliol juuli júl júla július jūlijs "
    "korrik liepa liepos lip lipca lipiec lug luglio srpanj srpnja tem temmuz července červenec ιουλίου ιούλιοσ "
    "июл июль июля лип липень липня ліпень ліпеня юли јул հուլիս հուլիսի יולי يوليو ژوئیه ژوئیهٔ ივლისი",
    "ago agost agosto agustus août augusta augusti augusts augustus augusztus avgust avqust ağu ağustos d’agost "
    "elokuu elokuuta gusht kolovoz kolovoza rugpjūtis rugpjūčio sie sierpień sierpnia srpen srpna αυγούστου "
    "αύγουστοσ авг август августа жнівень жніўня серп серпень серпня օգոստոս օգոստոսի אוגוסט أغسطس اوت აგვისტო",
    "eyl eylül rugsėjis rugsėjo rujan rujna sentyabr septembra septembre septembrie septembris septiembre set "
    "setembre setembro settembre shtator syyskuu syyskuuta szeptember wrz wrzesień września září σεπτέμβριοσ "
    "σεπτεμβρίου вер верасень верасня вересень вересня сент сентябрь сентября септембар септември սեպտեմբեր "
    "սեպտեմբերի ספטמבר سبتمبر سپتامبر სექტემბერი",
    "d’octubre eki ekim lokakuu lokakuuta octobre octombrie octubre okt oktober oktobris oktoober oktyabr október "
    "októbra ott ottobre out outubro paź październik października spalio spalis tetor říjen října οκτωβρίου "
    "οκτώβριοσ жовт жовтень жовтня кастрычнік кастрычніка окт октобар октомври октябрь октября հոկտեմբեր "
    "հոկտեմբերի אוקטובר أكتوبر اکتبر ოქტომბერი",
    "kas kasım lapkritis lapkričio lis listopadu marraskuu marraskuuta noiembrie novembra novembre novembris "
    "novembro noviembre noyabr nëntor studeni studenoga νοέμβριοσ νοεμβρίου лист листопад листопада лістапад "
    "лістапада новембар ноември нояб ноябрь ноября նոյեմբեր նոյեմբերի נובמבר نوامبر نوفمبر ნოემბერი",
    "ara aralık decembra decembrie decembris dekabr des desember desembre detsember dez dezember dezembro dhjetor "
    "dic dicembre diciembre déc décembre gru grudnia grudzień gruodis gruodžio joulukuu joulukuuta prosinac "
    "prosinca prosince prosinec δεκέμβριοσ δεκεμβρίου груд грудень грудня дек декабрь декабря декември децембар "
    "снежань снежня դեկտեմբեր դեկտեմբերի דצמבר دسامبر ديسمبر დეკემბერი",
)  # fmt: skip
MONTH_OF_NAME = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
"""The number of each month's name, case-folded and without a stop, in full and short."""
