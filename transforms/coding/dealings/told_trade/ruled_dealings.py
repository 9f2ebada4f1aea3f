"""Dealings that may not be, that firms are told to end, or that are punished: "no Malian tea is to be landed"."""

from transforms.coding.dealings.told_trade.patterns import ADVERBS, NO, any_of, gap

_HANDLING = any_of(
    "[^ ]+~|load|loaded|land|landed|leave|left|pass|passed|cross|crossed|let in|let through|brought in|brought|"
    "taken|carried|put on sale|put on the market|offered|forwarded|forward|handed over|hand over|turned over|"
    "knocked down|auctioned|consigned|dispatched|despatched|released|cleared|touch|touched|lay|laid|answer|fill|"
    "filled|file|filed|sign|signed|place|placed|find their way|find its way|go|goes|going|gone|come|reach|reached|"
    "enter|entered|booked|sent|send|stocked|sold on|made over|passed on|pass on|supplied|shipped|serviced|"
    "overhauled|returned|return|made|fitted|fit|grown|dealt in|traded|quoted|listed|moved|served|poured|worn|shown|"
    "screened|played|printed|renewed"
)
_RULING = "(?:may|must|shall|can)"
_NOT = any_of("not|never|no longer|no more|neither")
_DONE = (
    "(?!(?:missed|compared|underrated|trusted|forgotten|confused|blamed|needed|wanted|affected|touched|included|"
    "mistaken|enough|seen|ready) )[a-z]+(?:ed|en|own|old|ought|ent|ut|it|ade|one|eld|et)"
)
"""A participle, but for those of what somebody only thinks of goods."""

NEGATED = [
    f" {_RULING} {_NOT} {ADVERBS}(?:so much as )?(?:be )?{gap(1)}{_HANDLING} ",
    f" (?:is|are) {_NOT} {ADVERBS}to (?:so much as )?(?:be )?{gap(1)}{_HANDLING} ",
    f" (?:(?:must|shall|may) {_NOT}|(?:is|are) {_NOT} {ADVERBS}to) {ADVERBS}be {ADVERBS}{_DONE} ",
    f" (?:will|would) {_NOT} {ADVERBS}be {gap(1)}{_HANDLING} ",
    f" <acts> (?:will|would) {_NOT} {ADVERBS}{gap(1)}{_HANDLING} ",
    f" (?:may|must|shall|is to|are to) {ADVERBS}{gap(1)}{_HANDLING} {gap(2)}{NO} ",
    " (?:<acts>|state|national|board|authority|corporation|commission|government|ministry|monopoly|treasury|army|"
    f"navy|mint|council|agency) {gap(4)}(?:will|would) {ADVERBS}{gap(1)}{_HANDLING} {gap(2)}{NO} ",
    f" {NO} {gap(8)}(?:may|can|must|shall|is to|are to) {ADVERBS}(?:be )?{gap(1)}{_HANDLING} ",
    f" {NO} {gap(8)}(?:will|would) {ADVERBS}(?:be {gap(1)}{_HANDLING}|leave |enter |pass |cross |reach )",
    f" (?:nor|neither) {ADVERBS}(?:may|can|must|shall|will|is|are) {gap(6)}(?:be |to (?:be )?)?{_HANDLING} ",
    f" (?:nobody|no one|none) {gap(4)}(?:may|can|must|shall|will|is to|are to) ",
    " no longer (?:be |being )?(?:pass|passes|clear|clears|enter|enters|cross|crosses|get through|get past|gets "
    "past|gets through|cleared|accepted|handled|admitted|let in|issued|stamped|granted|taken) ",
]

_REFRAINING = any_of(
    "stop|cease|quit|discontinue|halt|end|break off|cut off|sever|terminate|cancel|call off|tear up|annul|void|"
    "unwind|wind up|wind down|drop|give up|abandon|forgo|renounce|shun|avoid|turn away|turn back|send back|return|"
    "refuse|reject|decline|deny|take down|take off|take back|clear [^;:.]{0,40} (?:of|from)|rid|empty [^;:.]{0,40} "
    "of|purge|withdraw|pull|recall|get out of|pull out|get rid of|move out of|divest|find (?:other|another|new)|"
    "look elsewhere|look for (?:other|another|new)|ask elsewhere|seek (?:other|another|new)|source elsewhere|"
    "(?:sell|buy|ship|send|take|find|place) [^;:.]{0,30} elsewhere|turn elsewhere|buy elsewhere|sell elsewhere|"
    "leave [^;:.]{0,30} (?:alone|where|standing|untouched|unsold)|treat [^;:.]{0,40} as|hold back|keep back|"
    "withhold|keep out|keep away|stay away|shut out|lock out|strike|remove|bar|block|do without|go without|manage "
    "without|get by without|make do without|dispense with|turn off|shut off|switch off|disconnect|shed|wean|keep "
    "their hands off|have nothing|refrain from|say no|part with|fetch [^;:.]{0,30} home|[^ ]+~? (?:(?:in|out|over|"
    "on|off|up|back|through|aboard) )?(?:<hit> )?(?:no|nothing|neither|none|not one)"
)
_ORDERED = any_of(
    "told|ordered|instructed|directed|required|obliged|bound|commanded|forced|notified|informed|under (?:orders|"
    "instructions|order|an order|an obligation)|(?:has|have|had|got|given|received) [^;:.]{0,20}(?:orders|"
    "instructions|word|notice|directions|a directive)(?: from (?:[^;:. ]+ ){0,3}[^;:. ]+)?|until [^;:.]{1,25}|# "
    "(?:days|weeks|months)|(?:thirty|sixty|ninety|seven|ten|fourteen) days"
)
_BOUND = f"(?:must|has to|have to|had to|(?:is|are|was|were) {ADVERBS}to|shall|(?:is|are) obliged to)"

ORDERS = [
    f" {_ORDERED} {gap(6)}not to ",
    f" {_ORDERED} {gap(6)}to {ADVERBS}{_REFRAINING} ",
    f" {_BOUND} {ADVERBS}{_REFRAINING} ",
    " (?:forbidden|barred|banned|prohibited|enjoined|debarred|precluded) (?:to|from) ",
]

_WHOEVER = any_of(
    "anyone|anybody|whoever|everyone|those|he who|persons?|people|any [^ ]+|firms?|companies|dealers?|traders?|"
    "merchants?|importers?|exporters?|captains?|masters?|shippers?|shopkeepers?|grocers?|bankers?|brokers?|agents?|"
    "skippers?|to [^ ]+~?"
)
_PENALTY = any_of(
    "is liable|are liable|face|faces|risk|risks|commits?|is guilty|are guilty|will (?:be )?(?:fined|jailed|gaoled|"
    "prosecuted|struck|tried|charged|punished|imprisoned|sent|arrested|stripped|blacklisted|lose|forfeit|face|"
    "answer|pay|risk|go to)|can be (?:fined|jailed|gaoled|prosecuted|tried|charged|punished|sent)|may be (?:fined|"
    "jailed|gaoled|prosecuted|tried|charged|punished)|shall be|are to be (?:fined|jailed|gaoled|prosecuted|tried|"
    "charged|punished|struck|stripped)|breaks? the law|stands? to lose|can expect|will answer|loses? (?:his|their|"
    "its)|forfeits?|is breaking|are breaking"
)
_CRIME = any_of(
    "an offence|an offense|a crime|a criminal offen[cs]e|a criminal matter|a felony|a matter for (?:the "
    ")?(?:police|courts?|prosecutors?)|punishable|treason|against the law|illegal|unlawful|a breach of the law|"
    "forbidden by law|smuggling"
)

PENAL = [
    f" {_WHOEVER} {gap(4)}(?:[^ ]+~|found with|caught with|found in possession of) {gap(14)}{_PENALTY} ",
    f" (?:made|make|makes|making|become|becomes|became|is|are|counts? as|amounts? to) {ADVERBS}{_CRIME} ",
    " no (?:longer any |longer a |more )?(?:lawful|legal|legitimate|permitted) (?:way|means|route|channel|trade|"
    "market|outlet) ",
]
