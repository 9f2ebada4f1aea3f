"""The words that the prefilter looks for, in groups: those of the reference data, and what language adds to them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from transforms.reading.inflection import plural, verb_forms
from transforms.reading.kinds import DEALINGS, MEASURES
from transforms.reading.word_set import word_set, word_tuple
from transforms.reference import Reference
from transforms.reference.model import TriggerClass

# What a word may be to the prefilter; it may be several things, so these are bits.
BAN = 1  # forbids or frees by itself: ban, suspension, waiver
STEP = 2  # changes a measure: lift, impose, renew
TURN = 4  # changes a dealing: stop, reopen
BAR = 8  # is done to a party: bar, designate, delist
HIT = 16  # is done to a party, and to much else: hit, target
MEASURE = 32  # a noun for a measure
FIRM = 64  # a noun for a measure that is seldom another thing
AIMED = 128  # a noun for a measure that its target may follow: "curbs on Mali"
PHRASE = 256  # several words that are a measure: "import ban"
DEALING = 512  # what measures restrict: imports, flights, assets
GOODS = 1024
DEAL = 2048  # a verb of dealing: buy, land
AGAIN = 4096  # says that something may or may not be done: "no longer", "may"
NO = 8192
VISA = 16384
STOP = 32768  # ends or allows a dealing: stop, resume, permit
CEASE = 65536  # says of goods that there will be none: "no more"
LOSE = 131072  # is done to what somebody may do: lose, deny

ANCHORS = BAN | BAR | MEASURE | FIRM | AIMED | PHRASE | DEALING | AGAIN | VISA | STOP | CEASE
"""What is rarer than its partners: the others are looked for only near these."""

STRONG = (
    *("sanction", "embargo", "blacklist", "countersanction", "snapback", "black list", "asset freeze", "assets freeze"),
    *("export control", "entity list", "entities list", "specially designated", "restrictive measure", "magnitsky"),
    *("cocom", "helms burton", "jackson vanik", "denial order", "state sponsor of terror", "general licen"),
    *("blocked part", "blocked person", "blocked propert", " ofac ", " ofsi ", " sdn "),
    *("national emergency with respect to", "shall be prohibited to ", "no person shall s", "shall not procure"),
    *("strategic high tech", "unreliable entit", "export trade control", "military end user", "freezing of assets"),
    *("unverified list", "funds and economic resource", "special economic measure", "financial messag", " notam"),
    *("ordinance on measures", "financial measures in relation to", "interests in propert"),
    *(" cfsp ", "833 2014", "269 2014", "765 2006", "executive order 1"),
)
"""Beginnings of words that decide alone, and the offices that do nothing else."""

_BANNING = word_tuple(
    "ban bar prohibit forbid outlaw proscribe freeze unfreeze suspend halt restrict curb designate delist exempt waive "
    "license licence boycott sever blockade cap penalise penalize sequester interdict unblock readmit re-admit unban"
)
_BANS = word_set(
    "ban bans prohibition prohibitions suspension moratorium moratoria waiver waivers exemption exemptions licensing "
    "derogation quota quotas restriction restrictions stoppage licence licences license licenses"
)
_FIRM = word_set(
    "ban bans curb curbs restriction restrictions prohibition prohibitions blockade boycott measures moratorium waiver "
    "waivers exemption exemptions"
)
_AIMED = _FIRM | word_set("freeze cap caps package packages penalties quota quotas licence licences license licenses")
_STOPPING = ("stop", "block", "withhold", "resume", "close", "shut", "cut off", "shut out", "phase out")
_DEALS = ("send", "clear", "accept", "handle", "process", "bring", "load", "let into", "let in", "admit")
_CEASING = ("no more",)
_AGAIN = ("no longer", "any more", "any longer", "again", "may", "cannot", *_CEASING)
_GOODS = ("goods", "wares", "produce", "merchandise", "cargoes", "freight", "traffic")
"""Goods without a sector, of which a wire tells that they are kept out: "will shut out Argentine goods"."""
_EVERYDAY = frozenset({"movement", "passage", "service"})
"""Nouns of dealings of which general news is full; what moves, or who serves, has words of its own."""


@dataclass(slots=True)
class Words:
    """Words in lower case with their groups; ``apart`` holds those that need a particle near them ("turn ~ away")."""

    groups: dict[str, int] = field(default_factory=dict)
    apart: dict[str, dict[str, int]] = field(default_factory=dict)

    def add(self, group: int, words: Iterable[str]) -> None:
        """Add words to a group."""
        for word in words if group else ():
            self.groups[word] = self.groups.get(word, 0) | group

    def add_apart(self, group: int, words: Iterable[str], particle: str) -> None:
        """Add words that belong to a group only with their particle."""
        for word in words if group else ():
            particles = self.apart.setdefault(word, {})
            particles[particle] = particles.get(particle, 0) | group


def collect_words(reference: Reference) -> Words:
    """Return the words of the reference data, and those of this module, by group."""
    words, irregular = Words(), reference.irregular_verbs
    for trigger in reference.triggers:
        _add_trigger(words, trigger, irregular)
    _add_nouns(words, reference)
    words.add(BAN, {*_forms(_BANNING, irregular), *_BANS})
    words.add(STOP, _forms(_STOPPING, irregular))
    words.add(STOP, ("in again",))
    words.add_apart(STOP, _forms(("cut",), irregular), "off")
    words.add_apart(STOP, _forms(("turn",), irregular), "away")
    words.add_apart(STOP, _forms(("turn",), irregular), "off")
    words.add(FIRM, _FIRM)
    words.add(AIMED, _AIMED)
    words.add(MEASURE, ("licensing",))
    words.add(BAR, ("listed", "lists", "listing"))
    words.add(DEALING, ("dealing", "dealings"))
    words.add(GOODS, _GOODS)
    deals = [verb for verb, dealing in reference.dealing_verbs.items() if not dealing.weak]
    words.add(DEAL, _forms((*deals, *_DEALS), irregular))
    serving = [verb for verb in deals if reference.dealing_verbs[verb].sector]
    words.add(DEALING, {form for form in _forms(serving, irregular) if form.endswith("ing")})
    words.add(AGAIN, _AGAIN)
    words.add(CEASE, _CEASING)
    words.add(LOSE, _forms(("lose", "deny"), irregular))
    words.add(NO, ("no", "not", "never"))
    words.add(VISA, ("visa", "visas"))
    return words


def _forms(verbs: Iterable[str], irregular: Mapping[str, tuple[str, str, str]]) -> set[str]:
    return {form for verb in verbs for form in verb_forms(verb, irregular)}


def _add_trigger(words: Words, trigger: TriggerClass, irregular: Mapping[str, tuple[str, str, str]]) -> None:
    """Add the words of one kind of change, by what they are said of; weak ones are no words of dealings.

    A party is barred by words of the kinds that ban; others that are said of parties ("lose") tell little alone.
    """
    kinds = set(trigger.on)
    steps = STEP if kinds & MEASURES else 0
    turns = TURN if kinds & DEALINGS else 0
    hits = HIT if "party" in kinds else 0
    done = STOP if trigger.on.get("party") == "eased" else BAR if set(trigger.verbs) & set(_BANNING) else hits
    bars = done if hits else 0
    words.add(steps | turns | bars, _forms([verb for verb in trigger.verbs if verb not in trigger.weak], irregular))
    words.add(steps | (HIT if hits or turns else 0), _forms(trigger.weak, irregular))
    words.add(steps | turns, {form for noun in trigger.nouns for form in (noun, plural(noun))})
    for phrase in trigger.phrases:
        head, apart, particle = phrase.partition(" ~ ")
        forms = _forms((head if apart else phrase,), irregular)
        if apart:
            words.add_apart(steps | turns | bars, forms, particle)
        else:
            words.add(steps | turns | bars, forms)


def _add_nouns(words: Words, reference: Reference) -> None:
    for measure in reference.measure_words:
        both = (measure.words.lower(), plural(measure.words.lower()))
        if measure.words in _EVERYDAY:
            continue
        if measure.kind in DEALINGS:
            words.add(DEALING, both)
        else:
            words.add(PHRASE if " " in measure.words or "-" in measure.words else MEASURE, both)
    for sector in reference.sector_words:
        if sector.kind == "ending":
            continue
        words.add(GOODS, (sector.words.lower(), plural(sector.words.lower())))
