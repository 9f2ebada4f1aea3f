"""Licences, quotas, contracts and lists by which trade is barred: "permits for Mali were called in"."""

from transforms.coding.dealings.told_trade.patterns import ADVERBS, any_of, gap

_PAPERS = any_of(
    "licen[cs]es?|permits?|permission|consent|clearances?|authori[sz]ations?|approvals?|certificates?|leave|"
    "franchises?|papers"
)
_TAKEN = any_of(
    "withdrawn|revoked|cancelled|canceled|called in|recalled|taken back|taken away|suspended|rescinded|annulled|"
    "voided|withheld|refused|denied|frozen|stopped|torn up|pulled|no longer (?:being )?(?:issued|given|granted|to "
    "be had|renewed)|put on ice|put aside|shelved|not (?:being )?(?:issued|given|granted|renewed)"
)
_TAKES = any_of(
    "withdrew|withdrawn|took back|taken back|called in|revoked|cancelled|canceled|rescinded|refused|pulled|"
    "annulled|withheld|recalled|tore up|has stopped (?:issuing|giving|granting|renewing|stamping)|have stopped "
    "(?:issuing|giving|granting|renewing|stamping)|stopped (?:issuing|giving|granting|renewing|stamping)"
)
_ZERO = "(?:zero|nil|nothing|nought|naught|none)"
_WRITS = any_of(
    "contracts?|orders?|deals?|agreements?|sales?|purchases?|bargains?|tenders?|delivery|deliveries|promised|"
    "promise|arrangements?|exports?|imports?|shipments?|bookings?|charters?|lease"
)

PAPERS_TAKEN = [
    f" {_PAPERS} {gap(9)}{_TAKEN} ",
    f" {_TAKES} {gap(5)}{_PAPERS} ",
    " (?:licen[cs]e|permit|permits|authori[sz]ation|applications?|permission) .{0,160}?(?:none (?:will|would|is|"
    "are)|(?:will|would|may|can) not be (?:given|granted|issued)|granted none|grant none|(?:has|have) yet to "
    "(?:grant|give|issue)|(?:has|have) not (?:granted|given|issued) (?:one|any)|(?:refuse|reject|turn down) "
    "(?:every|all|each|any) |say no |never (?:be )?(?:given|granted|grants) |nobody (?:gets|will get)|not be "
    "forthcoming|unanswered|(?:be|are|is) refused )",
    f" (?:leaving|leaves|left) {gap(3)}applications? {gap(4)}(?:unanswered|unopened|unread) ",
    f" quotas? .{{0,80}}?(?:cut|reduced|lowered|set|slashed|brought down|pared|fixed) (?:at|to) {_ZERO} ",
    f" quotas? of {_ZERO} ",
    f" (?:transit|passage|entry|admission|access|landing|clearance|entrance) {gap(10)}(?:is|are|was|were|been|be|"
    f"being) {ADVERBS}(?:denied|refused|barred|withheld|closed|stopped|forbidden|withdrawn|at an end|over) ",
    " (?:denied|refused|barred) (?:entry|transit|passage|clearance|admission|access|landing) ",
]
"""What is done to licences, quotas and passage, whatever else a verb of the sentence seems to tell."""

CONTRACTS = [
    f" {_WRITS} {gap(14)}(?:been|was|were|is|are|being) (?:torn up|ripped up|cancelled|canceled|scrapped|called "
    "off|annulled|voided|revoked|rescinded|struck down|declared void|declared null|not (?:being |to be )?renewed|"
    "off|dropped|broken off|aborted|killed) ",
    f" {_WRITS} {gap(14)}(?:will|would) not be renewed ",
]

ON_LISTS = [
    f" (?:struck|taken|removed|dropped|crossed|deleted|stricken) (?:off|from|out of) {gap(4)}(?:lists?|schedules?|"
    f"register|catalogue|tariff|table|rolls?|roster|inventory) of {gap(6)}(?:may|can|permitted|allowed|licen[cs]ed|"
    "approved|admitted|authori[sz]ed|free|permissible|lawful|permissible) ",
    " (?:joins?|joined|added to|put on|placed on|entered on|entered in|went on|goes on|moved to) "
    f"{gap(6)}(?:lists?|schedules?|register|catalogue|index|inventory|tally|what|things|goods|<goods>) "
    f"{gap(9)}(?:may not|cannot|must not|may no longer|not to be|banned|barred|prohibited|forbidden|excluded|"
    "contraband|off limits|unwanted|refused|can no longer) ",
]
"""Lists of what may be traded, or may not: what is taken off the one is barred, as what is put on the other."""

TREATED = [
    " (?:treat|treated|regard|regarded|handle|handled|count|counted|class|classed|classified|rank|ranked|looked "
    f"upon) {gap(6)}as (?:prohibited|contraband|smuggled|banned|forbidden|enemy|illegal|stolen|barred|unlawful|"
    "illicit) ",
]
