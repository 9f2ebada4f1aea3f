"""What a licence or an old act says by itself, which changes nothing: "the licence bars the firm from paying taxes"."""

from transforms.coding.model import Frame
from transforms.coding.parties.known_acts import is_known_act
from transforms.reading.inflection import PAST
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


def _of(phrase: NounPhrase) -> range:
    return range(phrase.start, phrase.end)


def _acting(frame: Frame) -> Verb | None:
    verb = frame.view.syntax.verbs.get(frame.head)
    return None if verb is None or verb.passive or verb.form != "finite" else verb
