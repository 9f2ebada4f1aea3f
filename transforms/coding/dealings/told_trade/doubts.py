"""Words beside which no state bars trade: doubts, private choices, health, want at home, smugglers who are caught."""

import re

from transforms.coding.parties.phrases.private_grounds import CHOICES, OTHER_GROUNDS
from transforms.reading.word_set import word_set

_DOUBTS = word_set(
    "might could should whether if unless perhaps maybe probably hint hinted hints fear fears feared hope hopes hoped "
    "expect expects expected consider considers considered considering propose proposed proposes urge urged urges want "
    "wants plan plans planned discuss discussed rumour rumours reportedly allegedly apparently spared exempt exempted "
    "exempts untouched unaffected still used weighed weighs weighing mulls mulled debate debated threatens threatened "
    "threaten draft bill prematurely wrongly mistakenly demand demanded demands calls "
    "petition recommend recommended suggested suggests"
)
_CAUGHT = word_set("smuggler smugglers fined judge jury convicted sentenced trial fake counterfeit stolen verdict")
_WORDS = _DOUBTS | CHOICES | OTHER_GROUNDS | _CAUGHT
_PHRASES = re.compile(
    " (?:of (?:its|their) own accord|(?:company|firm|group|board|owner|maker) told its|"
    "as (?:its|their) [a-z]+ (?:have|has|had)|"
    "no decision|no plans?|no such|nothing to do|not yet|as yet|needs? no telling|"
    "(?:has|have|had|is|did|does|do) not (?!to )|falls? outside|under review|at home|home (?:market|supply|use)|"
    "so far|used to|for (?:years|months)|up to now|as before|as ever|as always|in the past|what if|say that|"
    "one another|each other|(?:merchant|trader|dealer|analyst|fishmonger|importer|pharmacist|exporter|broker|"
    "shopkeeper|manager|campaigner|activist|critic|"
    "lawyer|professor)s? (?:said|says|say)|(?:said|says|say) (?:she|he|they)|may yet|may well|may also be|may soon|"
    "all but|nothing [a-z]+s (?:that )?|nobody [a-z]+s (?:that )?|no sign|no evidence|not true|untrue|version|"
    "will also ask|would be frowned|unfit for health|(?:was|were|been) caught|"
    "den(?:ied|ies) (?:that|it|any|reports)|since (?:spring|summer|autumn|winter|the spring|the summer|the war|"
    "october|january|christmas)|yet to (?:be|say|decide|come|follow|make)|"
    "(?:do|does|did|need|needs) not (?:have|need)|need not|was to have|were to have|never (?:signed|issued|sent|came)|"
    "be asked to|has it that|the city of|leave (?:their|his|her|its) (?:jobs?|posts?|homes?)|"
    "for (?:lack|want) of|at (?:that|this|such a|such) prices?|as souvenirs|given back|handed back|"
    "(?:merchant|trader|dealer|analyst|economist|expert|chef|grower|farmer|broker|lawyer|aid worker|critic|teacher|"
    "miner|exporter|professor|banker)s? (?:warned|warn|warns|sighed|feared|fear|think|believed|believe|argue|argued)|"
    "(?:said|says|say) (?:a|an|one|some) (?:[^ ]+ )?(?:merchant|trader|dealer|analyst|economist|expert|chef|grower|"
    "farmer|broker|lawyer|critic|miner|exporter|importer|professor|banker|shipper|skipper)s?|"
    "economists (?:say|said)|(?:licen[cs]e|permit)s? (?:for|of|to|in) (?:the |a )?(?:[^ ]+ ){0,2}(?:mine|mines|"
    "mining|quarry)|(?:licen[cs]e|permit)s? .{0,40} in <hit>|"
    "(?:anyone|whoever|those) .{0,40} in <hit> (?!.*<acts>)|"
    "mine(?:r|rs|s)? (?:'s? )?(?:licen[cs]e|permit)s?|"
    "(?:told|asked|ordered|urged) by (?:the )?(?:greens|church|unions?|opposition|activists|campaigners|growers|"
    "owners|parents|bosses)|"
    "(?:a|the|supreme|high|appeal) courts? (?:in|has|had|ruled|said|held|of)|"
    "customers (?:complained|refuse|refused|avoid|want|no longer want|have)) "
)


def is_in_doubt(text: str) -> bool:
    """Tell whether the words of a sentence leave open that a state bars something, or tell of other grounds."""
    plain = text.replace("~", "")
    return not _WORDS.isdisjoint(plain.split()) or _PHRASES.search(plain) is not None
