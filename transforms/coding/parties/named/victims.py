"""Countries that are only named as those to whom another did harm: "Russia's war on Ukraine", "invaded Kuwait"."""

from transforms.coding.parties.actors import codes_of
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_TAKING = word_set("invasion annexation occupation seizure")
_ASSAULTS = word_set(
    "war aggression attack attacks assault assaults offensive offensives strike strikes incursion incursions raid "
    "raids bombardment bombing bombings invasion hostilities crimes atrocities warfare"
)
_DEEDS = word_set(
    "war actions action conduct behaviour behavior interference intervention meddling involvement campaign operation "
    "operations aggression activities conflict invasion annexation role moves escalation offensive"
)
_INVADING = word_set("invade invades invaded invading annexed annexing annex annexes occupying attacking")
_HARMING = ("destabili", "threaten", "undermin", "aggravat", "worsen", "violat", "invad", "attack")
_HELD = word_set("sovereignty independence integrity security borders stability") | {"territorial integrity"}
"""What a state has that another violates: "Ukraine's sovereignty", "China's national security"."""

_AGAINST = frozenset({"on", "against", "upon", "into"})
_WHERE = frozenset({"in", "towards", "toward", "against"})
_REACH = 8
_PEOPLE = word_set("children civilians prisoners orphans women minors people citizens")
_DEPORTING = ("deport", "abduct", "kidnap", "tortur", "re-educat", "transport", "relocat", "kill", "murder")


def _owns_what_is_harmed(items: list[Item], at: int) -> bool:
    """Tell whether a country's sovereignty, or its people, are what is harmed ("deporting Ukrainian children")."""
    after = lower_at(items, at + 1)
    held = after == "'s" and any(one.lower in _HELD for one in items[at + 2 : at + 4])
    return held or (after in _PEOPLE and any(one.lower.startswith(_DEPORTING) for one in items[max(0, at - 8) : at]))


def is_victim(items: list[Item], at: int) -> bool:
    """Tell whether a country is named only as the one to whom somebody does harm."""
    if _owns_what_is_harmed(items, at):
        return True
    here = _before(items, at)
    word = lower_at(items, here)
    if word in _INVADING:
        return True
    if word not in _AGAINST and word not in _WHERE and word != "of":
        return False
    deed = lower_at(items, here - 1)
    if (word == "of" and deed in _TAKING) or (word in _AGAINST and deed in _ASSAULTS):
        return True
    if word not in _WHERE:
        return False
    harmed = deed == "situation" and lower_at(items, _before(items, here - 1)).startswith(_HARMING)
    return (deed in _DEEDS or harmed) and _is_anothers(items, at, here)


_BACK = 12
"""Words back at which the reason may begin in which a country is named."""


def is_named_aside(items: list[Item], at: int) -> bool:
    """Tell whether a country is named only as a victim, or in what somebody is hit for ("for telling of Mali")."""
    return is_victim(items, at) or _is_in_reason(items, at)


def _is_in_reason(items: list[Item], at: int) -> bool:
    for here in range(at - 1, max(0, at - _BACK), -1):
        if items[here].kind == "mark" or items[here].lower in ("that", "which", "who"):
            return False
        if items[here].lower == "for":
            after = items[here + 1]
            return after.lower.endswith("ing") and not after.lower.startswith(_HARMING)
    return False


def _before(items: list[Item], at: int) -> int:
    """Return the place before a word and what only describes it ("the", "eastern", "neighbouring")."""
    here = at - 1
    while here >= 0 and (items[here].lower in g.DETERMINERS or items[here].lower in _SIDES):
        here -= 1
    joined = here > 1 and (items[here].lower == "and" or (items[here].lower == "," and here == at - 1))
    if joined and items[here - 1].kind == "actor":  # not "after the war in Mali, the Council …"
        return _before(items, here - 1)  # "the annexation of Crimea and Sevastopol"
    return here


_SIDES = word_set("eastern western northern southern central neighbouring neighboring sovereign independent")


def _is_anothers(items: list[Item], at: int, here: int) -> bool:
    """Tell whether a deed is said to be another state's ("Russia's actions in …"), and not what a licence is for."""
    own, near = codes_of(items[at]), items[max(0, here - _REACH) : here]
    if any(item.kind == "measure" and item.data.kind in ("relief", "reliefnoun") for item in near):
        return False
    before = (code for item in near for code in codes_of(item))
    return any(code not in own for code in before)


_KIN = word_set(
    "wife wives husband husbands spouse spouses son sons daughter daughters child children brother brothers sister "
    "sisters father mother parents cousin cousins nephew nephews niece nieces uncle aunt relatives relative family"
)


def only_owns(items: list[Item], at: int, phrase: NounPhrase) -> bool:
    """Tell whether an office only says whose relative or whose firm is hit ("a general's son", "the army's bank")."""
    if items[at].kind != "post" or at + 1 >= phrase.head or items[at + 1].lower not in ("'s", "'"):
        return False
    head = items[phrase.head]
    return head.lower in _KIN or (head.kind == "sector" and head.data.kind == "industry")
