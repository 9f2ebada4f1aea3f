"""Verbs that stand in a tense, so that they cannot go on with an infinitive, and those that stand in none.

"Froze its money to keep it safe and was weighing a ban" tells two deeds of one.
"""

from transforms.reading.grammar import BE, HAVE, MODALS, ORGANS
from transforms.reading.inflection import BASE, PAST
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import ADV, CONJ, DATE, MARK, NP, PREP, REL, SUB, VG, Phrase
from transforms.syntax.model import Verb

_PASTS = word_set(
    "said told wrote spoke went took gave made began left sent held brought kept led lost met paid sought withdrew "
    "found knew saw thought won broke drew fell rose chose swore fought stood sold bought froze forbade"
)
_TENSED = BE | HAVE | MODALS


def is_tensed(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb is a past, or has an auxiliary ("told Mali to yield and will ban its gold")."""
    last = items[verb.at]
    if PAST in last.forms or last.lower.endswith("ed") or last.lower in _PASTS:
        return True
    return verb.form == "finite" and items[verb.start].lower in _TENSED


_HELPING = word_set("help helps helped")


def is_helped(items: list[Item], before: Verb, verb: Verb) -> bool:
    """Tell whether a verb is a bare infinitive right behind one of helping: "would help lift the ban"."""
    bare = verb.end - verb.start == 1 and BASE in items[verb.at].forms
    return bare and items[before.at].lower in _HELPING and before.end == verb.start


_UNSAID = frozenset({"bare", "participle"})
"""Forms of verbs without an auxiliary that may be passives."""

_TOLD = frozenset({"finite", "copula", "bare"})


def lacks_auxiliary(found: list[Phrase], before: int, place: int) -> bool:
    """Tell whether a verb shares the auxiliary of the passive before it, with a noun of its own between them.

    It stands after "and", or in a series that ends with one: "assets were frozen, flights halted and loans stopped".

    Args:
        found: the phrases of the sentence.
        before: the place of the passive.
        place: the place of the verb.
    """
    if found[place].form == "participle" and _is_of_subject(found, place):
        return False
    stretch = found[before + 1 : place]
    if any(one.kind in (SUB, REL, VG) for one in stretch):
        return False
    joints = [at for at, one in enumerate(stretch) if one.kind == CONJ and one.word in ("and", "but")]
    if not joints and _series_goes_on(found, place):
        joints = [at for at, one in enumerate(stretch) if one.kind == MARK and one.word == ","]
    return bool(joints) and _is_noun_with_links(stretch[joints[-1] + 1 :])


def _is_noun_with_links(stretch: list[Phrase]) -> bool:
    """Tell whether a stretch is one noun phrase with what hangs on it."""
    plain = all(one.kind in (NP, PREP, DATE, ADV) for one in stretch)
    return bool(stretch) and stretch[0].kind == NP and plain


def _is_of_subject(found: list[Phrase], place: int) -> bool:
    """Tell whether a participle only describes the subject of a verb behind it ("and funds frozen in May went")."""
    after = next((one for one in found[place + 1 :] if one.kind in (VG, SUB, REL)), None)
    return after is not None and after.kind == VG and after.form in _TOLD


def _series_goes_on(found: list[Phrase], place: int) -> bool:
    """Tell whether further nouns with participles follow, the last of them after "and"."""
    here = place
    for verb in range(place + 1, len(found)):
        if found[verb].kind != VG:
            continue
        stretch = found[here + 1 : verb]
        joints = [at for at, one in enumerate(stretch) if one.kind in (CONJ, MARK)]
        nouns = bool(joints) and _is_noun_with_links(stretch[joints[-1] + 1 :])
        if found[verb].form not in _UNSAID or not nouns:
            return False
        if stretch[joints[-1]].kind == CONJ:
            return stretch[joints[-1]].word == "and"
        here = verb
    return False


_WILLED = word_set(
    "refused threatened agreed decided vowed promised pledged offered declined failed tried sought hoped wanted opted "
    "voted resolved consented undertook managed attempted hesitated"
)
"""Pasts of what somebody himself is to do, when an infinitive follows them."""


_PLANNED = frozenset({"planned", "intended"})
_PLANNERS = frozenset({"actor", "group", "post", "anaphor"})
_PLANNING = ORGANS | word_set("it they he she")
"""Who plans something, where what was planned would be a measure ("curbs planned to hit Mali")."""


def has_to_be_past(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether a form is no participle: "Mali refused to lift it", "the decision to lift it entered into force"."""
    phrase, low = found[at], items[found[at].head].lower
    if at + 1 < len(found) and found[at + 1].form == "infinitive":
        who = items[found[at - 1].head] if at > 0 and found[at - 1].kind == NP else None
        planner = who is not None and (who.kind in _PLANNERS or who.lower in _PLANNING)
        if low in _WILLED or (low in _PLANNED and planner):
            return True
    return low == "entered" and "force" in [one.lower for one in items[phrase.end : phrase.end + 2]]
