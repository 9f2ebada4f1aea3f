"""What becomes of an act that is to change something: "the resolution to lift the embargo was adopted"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set
from transforms.syntax.governed import ACTS
from transforms.syntax.model import Verb

_IN_FORCE = word_set("adopted carried voted took came entered enacted promulgated gazetted published issued")
_MADE = word_set(
    "passed approved signed ratified reached concluded taken made agreed struck sealed announced endorsed"
) | (_IN_FORCE)
_LOST = word_set("defeated rejected vetoed blocked failed withdrawn dropped shelved abandoned scrapped lost thwarted")
_EFFECTIVE = word_set("effect force law")
_HOUSES = word_set("house senate committee subcommittee parliament lawmakers chamber deputies")
_OPEN = g.MODALS | g.NEGATIONS | frozenset({"be", "being"})


def by_fate_of_act(frame: Frame) -> Verdict | None:
    """Return the status of an infinitive that hangs on an act whose fate its clause tells; None where it tells none."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "infinitive" or len(verb.subject) != 1:
        return None
    act = frame.items[verb.subject[0].head].lower
    fate = _fate(frame, verb) if act in ACTS else None
    if fate is None:
        return None
    low = frame.items[fate.at].lower
    words = f"{act} … {low}"
    group = {item.lower for item in frame.items[fate.start : fate.at]}
    if low in _LOST and not group & _OPEN:
        return Verdict(Status.REJECTED, words)
    after = {item.lower for item in frame.items[fate.at + 1 : fate.at + 4]}
    begins = low not in ("took", "came", "entered") or bool(after & _EFFECTIVE)
    by_house = any(item.lower in _HOUSES for item in frame.items[fate.at :])
    if low not in _MADE or group & _OPEN or not begins or by_house:
        return None
    return Verdict(Status.IN_FORCE if low in _IN_FORCE else Status.ANNOUNCED, words)


def _fate(frame: Frame, verb: Verb) -> Verb | None:
    act = verb.subject[0].start
    later = (one for one in frame.view.syntax.verbs.values() if one.at > verb.at and one.form == "finite")
    return next((one for one in later if any(phrase.start == act for phrase in one.subject)), None)
