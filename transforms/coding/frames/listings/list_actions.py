"""What a move to a list or from it does: it designates, or delists; with a list of the favoured the other way about."""

from itertools import pairwise

from transforms.coding.frames.listings import list_moves as moves
from transforms.coding.frames.listings.other_lists import is_of_none_hit
from transforms.coding.parties.noun_phrases import Core
from transforms.reading import grammar as g
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Link, NounPhrase

MOVES_ON = word_set(
    "designate designates designated designating "
    "add adds added adding insert inserts inserted inserting re-added readded place places placed placing put puts "
    "putting include includes included including enter enters entered entering list lists listed name names named "
    "inscribe inscribes inscribed inscribing go goes went gone join joins joined appear appears appeared register "
    "registers registered land lands landed landing end ends ended ending wind winds wound find finds found turn "
    "turns turned write writes wrote written incorporate incorporates incorporated incorporating enrol enrols "
    "enrolled figure figures figured slot slots slotted integrate integrates integrated stick sticks stuck move moves "
    "moved transfer transfers transferred wake wakes woke woken append appends appended annex annexes annexed"
)
MOVES_OFF = word_set(
    "remove removes removed removing take takes took taken taking strike strikes struck stricken drop drops dropped "
    "delete deletes deleted deleting cut cuts cutting come comes came off get gets got exclude excludes excluded "
    "withdraw withdraws withdrew withdrawn withdrawing erase erases erased erasing expunge expunges expunged wipe "
    "wipes wiped wiping cross crosses crossed crossing scratch scratches scratched rub rubs rubbed throw throws threw "
    "thrown disappear disappears disappeared vanish vanishes vanished pull pulls pulled release releases released "
    "purge purges purged eliminate eliminates eliminated retire retires retired slip slips slipped fall falls fell "
    "fallen go goes went gone eject ejects ejected kick kicks kicked knock knocks knocked lift lifts lifted free "
    "frees freed clear clears cleared scrub scrubs scrubbed de-register deregister deregistered rescue escape escapes "
    "escaped omit omits omitted omitting repealed"
)
JOINS = word_set("join joins joined enter enters entered leave leaves left")
_FAVOURS = word_tuple(
    "benefi profit eligib trusted favour favor prefer privileg qualif permitted allowed authoris authoriz approved "
    "accredited admitted certif recognis recogniz enjoy most-favo participa kimberley vetted fast-track freely "
    "simplified expedited streamlined"
)
_SCHEMES = (
    *("trade preference", "preference", "andean", "gsp", "agoa", "generali", "african growth", "everything but arms"),
    *("most favo", "most-favo"),
)
OUT = word_set(
    "suspend suspends suspended suspending terminate terminates terminated terminating expel expels expelled expelling "
    "oust ousts ousted bar bars barred barring disqualify disqualifies disqualified strip strips stripped axe axes axed"
)
"""Verbs that move nobody off a list, but out of a scheme of preferences."""
BACK = word_set(
    "readmit readmits readmitted readmitting restore restores restored restoring reinstate reinstates reinstated "
    "reinstating return returns returned returning readd readds readded re-add re-adds re-added re-adding"
)
ONTO = frozenset({"to", "on", "in", "onto", "into", "under", "upon"})
OFF = frozenset({"from", "off"})


def of_entry(word: str) -> str:
    """Return what moving an entry does to whom it is of."""
    return "imposed" if word in MOVES_ON else "lifted"


def is_favourable(items: list[Item], at: int) -> bool:
    """Tell whether it is a favour to be on a list ("the white list", "the list of countries that benefit from …")."""
    if items[at].lower.startswith(("white list", "white-list", "whitelist", "white country")) or any(
        word.startswith(_FAVOURS) for word in items[at].lower.split(" ")
    ):
        return True
    if is_exempting(items, at) or _names_favour_before(items, at):
        return True
    told = [item.lower for item in items[at + 1 : at + 9]]
    if is_free_of_duty([item.lower for item in items[at + 1 : at + 13]]):
        return True
    if told[:2] == ["of", "white"] or told[:2] == ["of", "friendly"]:
        return True
    if told[:1] != ["of"]:
        return False
    to_whom = next((place for place in range(len(told) - 1) if told[place : place + 2] in _TO_WHOM), None)
    dealt = items[at + 2 + to_whom : at + 10] if to_whom is not None else []
    denied = any(one.lower in g.NEGATIONS for one in dealt)  # "to which arms must not be sold", "no arms may be sold"
    sold = not denied and any(one.kind == "dealing_verb" for one in dealt)
    sold = sold or _may_deal(told)
    words = [word for one in told[:6] for word in one.split(" ")]
    return sold or any(word.startswith(_FAVOURS) for word in words)


_LEAVE = frozenset({("that", "may"), ("which", "may"), ("who", "may"), ("that", "can"), ("which", "can")})


def _may_deal(told: list[str]) -> bool:
    """Read "the list of carriers that may fly to Asia"."""
    return not _LEAVE.isdisjoint(pairwise(told)) and g.NEGATIONS.isdisjoint(told)


def is_free_of_duty(told: list[str]) -> bool:
    """Tell whether a list is of lands whose goods pay no or lower duties ("whose goods enter Japan free of duty")."""
    if any(word.startswith(("duty-free", "duty free", "tariff-free")) for word in told):
        return True
    pairs = {*pairwise(told)}
    return bool(
        {("free", "of"), ("duty", "free")} & pairs and {"duty", "duties", "tariffs", "customs"} & {*told}
    ) or any(
        first in ("lower", "reduced", "low") and after in ("duty", "duties", "tariff", "tariffs")
        for first, after in pairs
    )


def _names_favour_before(items: list[Item], at: int) -> bool:
    """Tell whether what stands before a bare list says that it is a favour ("its approved list", "white land list")."""
    if items[at].lower not in ("list", "roll", "register"):
        return False
    return lower_at(items, at - 1).startswith(_FAVOURS) or "white" in (lower_at(items, at - 1), lower_at(items, at - 2))


def is_exempting(items: list[Item], at: int) -> bool:
    """Tell whether a list is of what a ban spares ("put wheat on its exempt list")."""
    told = items[at].lower.partition(" ")[0] if " " in items[at].lower else lower_at(items, at - 1)
    held = lower_at(items, at + 2).partition(" ")[0] if lower_at(items, at + 1) == "of" else ""
    return items[at].lower.endswith(("list", "lists")) and (told in _SPARED or held in _EXEMPT)


_SPARED = word_set("safe exempt exempted exemption exemptions free green humanitarian positive spared")
_EXEMPT = word_set("exempt exempted exemptions spared")
_TO_WHOM = (["to", "which"], ["to", "whom"])
"""What says of a list that it is of those to whom something may be sold."""


def _off_white(items: list[Item], word: str, link: Link) -> str | None:
    """Return what a move to or from a list of those who are trusted does."""
    out = _is_out_of(items, link)
    if (link.word in OFF or out) and (word in MOVES_OFF or word in JOINS or (out and word in MOVES_ON)):
        return "imposed"
    return "lifted" if link.word in ONTO and word in MOVES_ON | BACK else None


_NO_NAMES = word_set(
    "voice voices weight pressure urgency momentum impetus force fuel bite teeth calls support name signature strength "
    "pct percent cents cost costs uncertainty confusion month months year years week weeks day days"
)


def _adds(items: list[Item], word: str, link: Link) -> bool:
    """Tell whether names or goods are added to a measure ("added 20 firms to its asset freeze"), and no voice."""
    near = items[max(0, link.at - 4) : link.at + 1]
    if any(one.lower.startswith("add") and " " in one.lower for one in near):
        return False  # "added another six months to its embargo"
    before = {word for one in near for word in one.lower.split()}
    return link.word == "to" and word.startswith("add") and _NO_NAMES.isdisjoint(before)


def action_of_move(items: list[Item], word: str, link: Link, core: Core) -> str | None:
    """Return what a move to or from a phrase does; None where it is no list."""
    if is_of_none_hit(items, core.at):
        return None
    if is_country_group(items[core.at]):
        trusted = items[core.at].lower.startswith(_TRUSTED_GROUPS)
        moved = _off_white(items, word, link) if trusted else _onto_or_off(items, word, link, core)
        return _OF_GROUPS.get(moved or "")
    if is_favourable(items, core.at):
        found = _off_white(items, word, link)
        return "eased" if found == "lifted" and is_exempting(items, core.at) else found
    return _onto_or_off(items, word, link, core)


_GROUPS = "country group "
_TRUSTED_GROUPS = ("country group a", "country group b")
_OF_GROUPS = {"imposed": "expanded", "lifted": "eased"}
"""What it means to be moved to a group of lands for which export controls are strict, or from one."""


def told_of_favour(items: list[Item], at: int, action: str) -> str:
    """Return what a move does that hits whom it puts on a list, where the list may be one of the favoured."""
    if not is_favourable(items, at):
        return action
    relaxed = "eased" if is_exempting(items, at) else "lifted"
    return {"imposed": relaxed, "reinstated": relaxed, "lifted": "imposed"}.get(action, action)


def is_country_group(item: Item) -> bool:
    """Tell whether a list is one of the groups of lands by which export controls go ("Country Group D:1")."""
    return item.lower.startswith(_GROUPS)


def _onto_or_off(items: list[Item], word: str, link: Link, core: Core) -> str | None:
    """Return what a move does to a list of those who are hit, or off it."""
    if link.word == "as":
        return "imposed" if word in MOVES_ON and as_listed(items, link) is not None else None
    bare = items[core.at].lower == "list" and not word.startswith("return")  # "restored Japan's place on its own list"
    if word in BACK and link.word in ONTO and core.kind == "list" and not bare:
        return "reinstated"  # "returned the bank to its blacklist"
    onto = word in MOVES_ON or word in JOINS or (word in moves.COMING and link.word == "under")
    regime = link.word == "under" or _is_regime(items[core.at]) or _adds(items, word, link)
    if onto and link.word in ONTO and (core.kind == "list" or (core.kind in SANCTIONS and regime)):
        return "reinstated" if "back" in [item.lower for item in items[link.at - 1 : link.at + 1]] else "imposed"
    off = word in MOVES_OFF or word in JOINS
    held = core.kind == "list" or (word.startswith(_TAKEN_OUT) and _is_bare(core))
    return "lifted" if off and link.word in OFF and held else None


_TAKEN_OUT = ("withdr", "remov", "releas")


def _is_bare(core: Core) -> bool:
    """Tell whether sanctions are named as a whole, from under which something is taken ("from sanctions")."""
    return core.kind == "measure" and core.at == core.phrase.head and not core.links


_REGIMES = word_set("regime regimes programme programmes program programs framework")


def _is_regime(item: Item) -> bool:
    """Tell whether a measure is one that has a list of its own ("added two men to its Mali sanctions regime")."""
    return item.lower.rpartition(" ")[2] in _REGIMES


def _is_out_of(items: list[Item], link: Link) -> bool:
    return link.word == "of" and lower_at(items, link.at - 1) == "out"


def by_scheme(items: list[Item], word: str, link: Link) -> str | None:
    """Return what a move into a scheme of trade preferences does, or out of it ("dropped from AGOA")."""
    scheme = next((one for one in items[link.phrase.start : link.phrase.end] if one.kind == "measure"), None)
    if scheme is None or not scheme.lower.startswith(_SCHEMES):
        return None
    if word in MOVES_OFF | OUT and (link.word in OFF or _is_out_of(items, link)):
        return "imposed"
    return "lifted" if word in BACK and link.word in ONTO else None


_KINDS_OF_LISTED = ("specially designated", "sdn", "sdgt", "blocked person", "foreign terrorist organi", "blocked part")


def as_listed(items: list[Item], link: Link) -> Core | None:
    """Take for a list as what somebody is named whom one holds ("named two banks as SDNs")."""
    inside = " ".join(item.lower for item in items[link.phrase.start : link.phrase.end])
    listed = link.word == "as" and any(kind in inside for kind in _KINDS_OF_LISTED)
    return Core("list", link.phrase.head, link.phrase, []) if listed else None


_LISTED = ("sanction", "blacklist", "design", "terror", "prohib", "restrict", "embargo")
_SANCTIONED = (*_LISTED, "banned", "barred", "blocked")


def is_other_list(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a list is one of anything but the sanctioned ("landed on the list of the ten busiest ports")."""
    if items[phrase.head].lower != "list" or lower_at(items, phrase.end) != "of":
        return False
    members = items[phrase.end + 1 : phrase.end + 9]
    return not any(item.kind == "measure" or item.lower.startswith(_SANCTIONED) for item in members)


_LANDING = ("land", "end", "wind", "wo", "wak", "find", "found", "turn", "figur", "join", "slip", "fell", "fall")


def leads_elsewhere(items: list[Item], word: str, link: Link) -> bool:
    """Tell whether a link names no list that somebody is put on ("Mali joins Chad under sanctions")."""
    if word.startswith("join") and link.word == "under":
        return True
    return word.startswith(_LANDING) and is_other_list(items, link.phrase)
