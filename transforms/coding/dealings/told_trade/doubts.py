"""Words beside which no state bars trade: doubts, private choices, health, want at home, smugglers who are caught."""

import re

from transforms.reading.word_set import word_set

_DOUBTS = word_set(
    "might could should whether if unless perhaps maybe probably hint hinted hints fear fears feared hope hopes hoped "
    "expect expects expected consider considers considered considering propose proposed proposes urge urged urges want "
    "wants plan plans planned discuss discussed rumour rumours reportedly allegedly apparently spared exempt exempted "
    "exempts untouched unaffected still used weighed weighs weighing mulls mulled debate debated threatens threatened "
    "threaten draft bill demand demanded demands calls petition recommend recommended suggested suggests"
)
_CHOICES = word_set(
    "voluntarily shoppers consumers boycott boycotts boycotted boycotting dockers dockworkers stevedores longshoremen "
    "unions union campaigners activists protesters citing themselves unprofitable slump slumped dear dearer cheaper "
    "expensive fashion appeal"
)
_OTHER_GROUNDS = word_set(
    "disease hormone hormones pest pests salmonella bse anthrax contaminated contamination pesticide residue residues "
    "vermin virus quarantine veterinary sanitary hygiene drought harvest shortage shortages storm storms flood floods "
    "fire strike strikers avalanche breakdown earthquake frost blight weather tide fog repairs maintenance"
)
_CAUGHT = word_set("smuggler smugglers fined judge jury convicted sentenced trial fake counterfeit stolen verdict")
_WORDS = _DOUBTS | _CHOICES | _OTHER_GROUNDS | _CAUGHT
_PHRASES = re.compile(
    " (?:of (?:its|their) own accord|no decision|no plans?|no such|nothing to do|not yet|as yet|needs? no telling|"
    "(?:has|have|had|is|did|does|do) not (?!to )|falls? outside|under review|at home|home (?:market|supply|use)|"
    "so far|used to|for (?:years|months)|up to now|as before|as ever|as always|in the past|what if|say that|"
    "one another|each other|(?:merchant|trader|dealer|analyst|fishmonger|importer|pharmacist|exporter|broker|"
    "shopkeeper|manager|campaigner|activist|critic|"
    "lawyer|professor)s? (?:said|says|say)|(?:said|says|say) (?:she|he|they)|may yet|may well|may also be|"
    "will also ask|would be frowned|unfit for health|(?:was|were|been) caught|"
    "den(?:ied|ies) (?:that|it|any|reports)|since (?:spring|summer|autumn|winter|the spring|the summer|the war|"
    "october|january|christmas)|yet to (?:be|say|decide|come|follow|make)|"
    "(?:a|the|supreme|high|appeal) courts? (?:in|has|had|ruled|said|held|of)|"
    "customers (?:complained|refuse|refused|avoid|want|no longer want|have)) "
)


def is_in_doubt(text: str) -> bool:
    """Tell whether the words of a sentence leave open that a state bars something, or tell of other grounds."""
    plain = text.replace("~", "")
    return not _WORDS.isdisjoint(plain.split()) or _PHRASES.search(plain) is not None
