"""What a licence or an old act says by itself, which changes nothing: "the licence bars the firm from paying taxes"."""

from transforms.coding.model import Frame
from transforms.coding.parties.legal_acts.known_acts import is_known_act
from transforms.reading.inflection import PAST
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb


def is_term_of_licence(frame: Frame) -> bool:
    """Tell whether a licence only says what is not allowed under it ("the licence to Eni prohibits payments")."""
    verb = _acting(frame)
    if verb is None or frame.action != "imposed":
        return False
    heads = [frame.items[one.head] for one in verb.subject]
    return bool(heads) and all(one.kind == "measure" and one.data.kind in ("relief", "reliefnoun") for one in heads)


def is_known_rule(frame: Frame) -> bool:
    """Tell whether the present only says what a known act does ("the Helms-Burton Act, which bars trade with Cuba")."""
    verb = _acting(frame)
    if verb is None or PAST in frame.head_item.forms or verb.start != verb.at:
        return False
    wholes = [whole for one in verb.subject for whole in (one, *(link.phrase for link in one.links))]
    places = [at for whole in wholes for at in _of(whole)] or range(max(0, verb.start - _NEAR), verb.start)
    return any(is_known_act(frame.items[at]) for at in places)


_NEAR = 3
"""Items before "which imposes" within which the act stands, where the syntax finds none."""


BINDING = ("require", "oblige", "mandate", "compel")
_LAWS = word_set("law act statute legislation caatsa")
_ANYONE = word_set("countries states nations anyone those persons people entities firms companies banks individuals")
STAY = word_set("work working residence residency building")


def is_legal_duty(frame: Frame) -> bool:
    """Tell whether a law that stands only says whom somebody has to hit: "requires him to sanction states that …"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None or verb.form != "infinitive" else verb.above
    if above is None or frame.items[above.at].lower.removesuffix("s").removesuffix("d") not in BINDING:
        return False
    law = [item for one in above.subject for item in frame.items[one.start : one.end]]
    laid = any(item.lower.rpartition(" ")[2] in _LAWS for item in law) and not any(one.lower == "new" for one in law)
    return laid and any(one.lower in _ANYONE for one in frame.items[frame.object_at : frame.object_at + _NEAR + 1])


def is_leave_to_stay(frame: Frame) -> bool:
    """Tell whether a permit is one to work or live somewhere, and no relief ("had their work permits revoked")."""
    relief = frame.object_kind in ("relief", "reliefnoun") and frame.object_item.lower.startswith("permit")
    return relief and lower_at(frame.items, frame.object_at - 1) in STAY


def _of(phrase: NounPhrase) -> range:
    return range(phrase.start, phrase.end)


def _acting(frame: Frame) -> Verb | None:
    verb = frame.view.syntax.verbs.get(frame.head)
    return None if verb is None or verb.passive or verb.form != "finite" else verb
