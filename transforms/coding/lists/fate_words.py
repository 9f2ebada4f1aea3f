"""What is said of persons, firms and bodies that are hit or freed, in plain words: "lost their visas", "came off".

The patterns read the words of a sentence in lower case, from where its subject ends.
"""

import re

_NAMES = r"(?:list|lists|blacklist|blacklists|roster|register|entity list|black list|index|annex|schedule)"
_THE_LIST = rf"(?:it|them|(?:the|its|this|that|their|a|\w+ 's) (?:[\w-]+ ){{0,3}}{_NAMES})"
_WHOSE = r"(?:his|her|its|their|the|all|any|all their|all its|whatever)"
_GOODS = (
    r"(?:accounts?|assets?|money|funds?|property|properties|savings|deposits?|holdings|wealth|fortunes?|cash|cards?|"
    r"villas?|houses?|homes?|flats?|estates?|yachts?|jets?|visas?|permits?|credit lines?|reserves|bank accounts?)"
)
_ENTRY = r"(?:visas?|entry|admission|access|entry permits?|residence permits?|landing rights|a visa)"
_LOST = rf"(?:{_GOODS}|{_ENTRY}|right|rights|privileges?|berths?|slots?|routes?)"
_OF_TRADE = r"(?:counters?|licences?|licenses?|clients?)"
_TOO = r"(?=.*\b(?:too|also|as well|likewise)\b)"
_IS = r"(?:is|are|was|were|has been|have been|will be|shall be|is to be|are to be)"
_ALSO = r"(?:(?:also|now|too|thus|therefore|henceforth|newly|hereby|from now on|from today|all|both|then|further) ?)*"
_SET_IN = r"(?:.* )?(?:any more|any longer|anymore|now|from today|from now on|henceforth|as of \w+|from \w+)\b"
_BARRED = (
    r"(?:can|may|could|will|shall|must|would)(?: now| henceforth)? (?:no longer|no more|not|never again|nevermore)"
)
_NOT = rf"(?:{_BARRED}|cannot|can not)(?: now| any longer| be able to| henceforth| in future)*"
_GO = (
    r"(?:enter|travel|come|go|fly|set foot|visit|return|land|transit|cross|step|be let in|be admitted|be allowed in|"
    r"be received|be issued|be given|be granted|pass|call|sail|dock|overfly)"
)
_DEAL = (
    r"(?:do business|do any business|deal|trade|work|borrow|raise|clear|bank|invest|transact|own|hold|"
    r"keep|buy|sell|obtain|get|receive|"
    r"ship|send|pay|operate|list|use|touch|reach|draw|dispose|withdraw|move|access|enjoy|have|be "
    r"dealt|be paid|be served|"
    r"be supplied|be carried|be used|be traded|open|find|turn to|rely|count|cash|settle|wire|transfer|insure)"
)
_TAKEN = (
    r"(?:frozen|blocked|closed|cancelled|canceled|revoked|locked|locked up|tied up|shut|shut down|immobilised|"
    r"immobilized|withdrawn|annulled|pulled|torn up|cut off|taken away|put out of reach)"
)
_BAN = r"(?:asset freeze|assets freeze|freeze|travel ban|visa ban|entry ban|ban|embargo|sanctions|financial sanctions)"
_HIT_PASSIVE = (
    r"(?:listed|named|blacklisted|designated|sanctioned|hit|targeted|penalised|penalized|punished|included|added|"
    r"entered|put|placed|caught|struck)"
)

_HIT = (
    (
        rf"(?:have |has )?{_ALSO}(?:joined?|joins|made|makes|entered|swell(?:ed|s)?) (?:(?:him|her|it|"
        rf"them) on )?{_THE_LIST}"
    ),
    rf"(?:went|goes|go) {_ALSO}(?:on|onto|on to) {_THE_LIST}",
    (
        rf"{_IS} {_ALSO}(?:the |among the )?(?:[\w-]+ ){{0,2}}(?:names?|entries|entry|additions?|arrivals?|"
        r"newcomers?) (?:on|to|in)\b"
    ),
    (
        r"(?:ended up|landed|wound up|found (?:themselves|itself|himself|herself)|found (?:his|her|its|"
        rf"their) names?) on {_THE_LIST}"
    ),
    r"(?:got|had|have had|has had) (?:his|her|its|their) turn\b",
    r"(?:got|had) (?:his|her|its|their) names? (?:put |added |entered )?(?:on|onto|to)\b",
    (
        rf"{_IS} {_ALSO}{_HIT_PASSIVE} (?:on it|in it|beside|alongside|along with|together with|with "
        r"(?:him|her|it|them))\b"
    ),
    (
        rf"(?:will |has |have |are to |is to )?{_ALSO}(?:lose|loses|lost|forfeit|forfeits|forfeited) "
        rf"(?:{_WHOSE} )?(?:[\w'-]+ ){{0,4}}?(?:{_LOST}|{_TOO}.*{_OF_TRADE})\b"
    ),
    (
        rf"(?:will |are to |is to )?{_ALSO}(?:have|has|had|see|saw|sees|find|found|finds) (?:{_WHOSE} "
        rf")?(?:[\w'-]+ ){{0,2}}?{_GOODS} (?:[\w'-]+ ){{0,5}}?{_TAKEN}\b"
    ),
    rf"{_NOT} {_GO}\b",
    rf"{_NOT} {_DEAL}\b",
    rf"can (?:own|hold|keep|buy|get|do|have|use|sell) (?:nothing|no)\b{_SET_IN}",
    r"can (?:buy|get|obtain|own|hold) (?:nothing|no \w+) (?:from|in|at)\b",
    (
        rf"(?:will|shall) {_ALSO}(?:find|get|obtain|receive|be given|be issued|be granted) no (?:more |"
        r"further )?(?:[\w-]+ )?(?:visas?|lenders?|buyers?|insurers?)\b"
    ),
    (
        rf"(?:will|shall|must|has to|have to|is to|are to) {_ALSO}(?:have to )?(?:do|manage|live|get by) "
        rf"without (?:{_WHOSE} )?(?:[\w'-]+ ){{0,4}}?(?:{_GOODS}|{_ENTRY})\b"
    ),
    rf"(?:must|has to|have to|will have to) {_ALSO}(?:stay|keep) (?:away|out)\b",
    rf"{_NOT} leave (?:the country|home|their country|his country|the island)\b",
    r"need not (?:apply|bother|ask)\b",
    rf"(?:is|are|was|were) {_ALSO}(?:no longer|not|never) (?:welcome|wanted)\b",
    (
        rf"{_IS} {_ALSO}(?:declared |told (?:that )?(?:they|he|she|it) (?:are|is|were|was) )?(?:unwelcome|"
        r"unwanted|not welcome)\b"
    ),
    rf"{_IS} {_ALSO}(?:off|out of) (?:limits|bounds)\b",
    rf"{_IS} {_ALSO}(?:cut off|shut out|locked out|kept out|excluded|barred|banned) (?:of|from)\b",
    rf"{_IS} {_ALSO}(?:refused|denied) (?:[\w-]+ )?{_ENTRY}\b",
    rf"(?:will|is to|are to) {_ALSO}(?:be )?(?:turned (?:back|away)|sent back|refused|stopped at the border)\b",
    rf"{_IS} {_ALSO}(?:put|placed|brought) under (?:a|an|the same) (?:[\w-]+ )*{_BAN}\b",
    rf"(?:is|are) (?:now|also|henceforth|too|likewise) (?:under|subject to) (?:a|an|the same) (?:[\w-]+ )*{_BAN}\b",
    (
        rf"(?:is|are) (?:under|subject to) (?:a|an|the same) (?:[\w-]+ )*{_BAN} (?:too|as well|now|from|"
        r"with immediate|as of)"
    ),
    rf"(?:now |also )?(?:face|faces) (?:now )?(?:a|an|the same) (?:[\w-]+ )*{_BAN}\b",
    rf"(?:now )?(?:have|has) (?:a|an) (?:[\w-]+ )*{_BAN} to contend with",
)
_OWNED_HIT = (
    rf"{_IS} {_ALSO}(?:frozen|blocked|tied up|immobilised|immobilized|locked|locked up|locked away|closed)\b",
    rf"{_IS} {_ALSO}(?:put|placed|moved|set) (?:beyond|out of) (?:his |her |its |their )?reach\b",
    rf"{_IS} {_ALSO}(?:worth nothing|worthless|void|no longer valid)\b",
    rf"{_IS} {_ALSO}(?:cancelled|canceled|revoked|torn up|withdrawn|annulled)\b",
)
_NOBODY = (
    rf"(?:can|may|will|shall|is to|are to|is allowed to|will be allowed to) {_ALSO}(?:{_GO}|{_DEAL})\b",
    rf"(?:gets?|will get|receives?) (?:[\w-]+ )?{_ENTRY}\b",
)

_FREE = r"(?:can|may|will be able to|is free to|are free to|is allowed to|are allowed to|is able to|are able to)"
_BACK_TO = rf"(?:{_GO}|{_DEAL}|get at)"
_FREED = (
    rf"(?:came|come|comes) off(?: {_THE_LIST})?\b",
    (
        rf"{_IS} {_ALSO}(?:taken|removed|struck|crossed|dropped|deleted|erased|scrubbed|gone|off|out|"
        rf"scratched)(?: off| out)?(?: from| of)? {_THE_LIST}"
    ),
    (
        rf"{_IS} {_ALSO}(?:removed|struck off|taken off|dropped|deleted|crossed off|delisted|de-listed)(?: "
        r"too| as well| also| likewise)?(?: [.,;]|$)"
    ),
    (
        rf"{_IS} {_ALSO}(?:let off|off the hook|let off the hook|cleared|in the clear|free of sanctions|"
        r"set free)(?: too| as well| also| likewise)?(?: [.,;]|$)"
    ),
    rf"{_IS} {_ALSO}(?:free of|rid of|spared) (?:the |its |all |\w+ )?(?:sanctions|measures)\b",
    (
        r"(?:have|has|had) (?:his|her|its|their) names? (?:removed|scrubbed|deleted|struck|erased|taken|"
        r"cleared|crossed)\b"
    ),
    (
        rf"(?:have|has|had|saw|see|sees|got) (?:{_WHOSE} )?(?:[\w'-]+ ){{0,2}}?{_GOODS} (?:[\w'-]+ "
        r"){0,4}?(?:unfrozen|unblocked|freed|released|returned|restored|thawed|back)\b"
    ),
    (
        rf"(?:get|gets|got|have|has|regain|regained|recover|recovered|will get) (?:back )?(?:{_WHOSE} "
        rf")?(?:[\w'-]+ ){{0,2}}?(?:{_GOODS}|access)(?: to [\w' -]+)? ?(?:back|in|at|to|again|[.,;]|$)"
    ),
    rf"{_FREE} {_ALSO}(?:once )?(?:again|more) {_BACK_TO}\b",
    rf"{_FREE} {_ALSO}{_BACK_TO} .*\b(?:again|once more)\b",
    (
        rf"(?:is|are|was|were) {_ALSO}no longer (?:under|subject to|on|in|listed|blacklisted|sanctioned|"
        r"designated|barred|banned|frozen)\b"
    ),
    rf"(?:is|are|was|were) {_ALSO}(?:once more |again )?welcome (?:again|once more|back)\b",
    rf"{_IS} {_ALSO}(?:let|allowed) (?:back )?(?:in|to .*) (?:again|once more)\b",
)
_OWNED_FREED = (
    rf"{_IS} {_ALSO}(?:unfrozen|unblocked|freed|released|thawed|restored|given back|returned)\b",
    rf"{_IS} {_ALSO}(?:removed|struck|deleted|erased|scrubbed|taken off|taken out|crossed out)\b",
    rf"{_IS} {_ALSO}(?:no longer frozen|again at (?:his|her|its|their) disposal)\b",
)


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in patterns))


HIT = _any_of(_HIT)
"""What is said of who is hit."""
OWNED_HIT = _any_of(_OWNED_HIT)
"""What is said of the money, the visas and the like of who is hit."""
NOBODY = _any_of(_NOBODY)
"""What none of those who are hit may do."""
FREED = _any_of(_FREED)
"""What is said of who is freed."""
OWNED_FREED = _any_of(_OWNED_FREED)
"""What is said of the money and the names of who is freed."""
GONE = re.compile(
    rf"(?:came off|{_IS} {_ALSO}(?:taken|removed|struck|crossed|deleted|erased)(?: off| out)?(?: from| "
    rf"of)?) {_THE_LIST}"
)
"""What is said of who is freed, whatever was told before."""
OWNED = re.compile(rf"\b(?:{_GOODS}|{_ENTRY}|names?|whatever|what)\b")
"""What somebody has that is frozen, cancelled or given back."""
