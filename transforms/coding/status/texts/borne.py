"""What becomes of an act that is to change something: "the resolution to lift the embargo was adopted"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.verbs.relatives import is_relative
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set
from transforms.syntax.absolutes import ACTS
from transforms.syntax.model import Verb

_IN_FORCE = word_set("adopted carried voted took came entered enacted promulgated gazetted published issued")
_MADE = word_set(
    "passed approved signed ratified reached concluded taken made agreed struck sealed announced endorsed"
) | (_IN_FORCE)
_LOST = word_set(
    "defeated rejected vetoed blocked failed died withdrawn dropped shelved abandoned scrapped lost thwarted"
)
_VOTED_ON = ACTS | word_set("motion amendment text draft resolutions")
_BILLS = word_set("bill bills draft drafts")
_EFFECTIVE = word_set("effect force law")
_HOUSES = word_set("house senate committee subcommittee parliament lawmakers chamber deputies")
_OPEN = g.MODALS | g.NEGATIONS | frozenset({"be", "being"})


def by_fate_of_act(frame: Frame) -> Verdict | None:
    """Return the status of what an act is to do whose fate its clause tells; None where it tells none.

    The change is an infinitive or a relative clause: "the resolution to lift it", "a bill that bans them".
    """
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or len(verb.subject) != 1:
        return None
    relative = is_relative(frame.view.syntax.verbs, verb)
    if verb.form != "infinitive" and not relative:
        return None
    act = frame.items[verb.subject[0].head].lower
    told = act in _VOTED_ON or (act in _BILLS and relative)
    fate = _fate(frame, verb) if told else None
    if fate is None:
        return None
    low = frame.items[fate.at].lower
    words = f"{act} … {low}"
    group = {item.lower for item in frame.items[fate.start : fate.at]}
    if _is_lost(frame, fate):
        return Verdict(Status.REJECTED, words)
    after = {item.lower for item in frame.items[fate.at + 1 : fate.at + 4]}
    begins = low not in ("took", "came", "entered") or bool(after & _EFFECTIVE)
    by_house = any(item.lower.rpartition(" ")[2] in _HOUSES for item in frame.items[fate.at :])
    if low not in _MADE or group & _OPEN or not begins or by_house:
        return None
    return Verdict(Status.IN_FORCE if low in _IN_FORCE else Status.ANNOUNCED, words)


def is_of_lost_act(frame: Frame) -> bool:
    """Tell whether a gerund says what an act would do that was voted down ("a motion lifting the ban was rejected")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "gerund" or len(verb.subject) != 1:
        return False
    fate = _fate(frame, verb) if frame.items[verb.subject[0].head].lower in _VOTED_ON else None
    return fate is not None and _is_lost(frame, fate)


def is_count_of_votes(frame: Frame) -> bool:
    """Tell whether "passed" tells of a text, with its votes, not of a measure ("… the embargo passed by 14 votes")."""
    if frame.voice != "reduced" or frame.head_item.lower not in ("passed", "carried"):
        return False
    after = frame.items[frame.head + 1 : frame.head + 3]
    return [one.lower for one in after[:1]] == ["by"] and after[-1].kind == "number"


def _is_lost(frame: Frame, fate: Verb) -> bool:
    """Tell whether a text came to nothing: it failed, was rejected or voted down, or fell some votes short."""
    low = frame.items[fate.at].lower
    after = [item.lower for item in frame.items[fate.at + 1 : fate.at + _NEAR]]
    lost = (
        low.partition(" ")[0] in _LOST
        or low in ("voted down", "turned down", "thrown out", "struck down")
        or (low in ("voted", "turned", "struck", "thrown") and after[:1] in (["down"], ["out"]))
        or (low in ("fell", "falls", "came") and any(word.partition(" ")[0] == "short" for word in after))
    )
    return lost and not {item.lower for item in frame.items[fate.start : fate.at]} & _OPEN


_NEAR = 5


def _fate(frame: Frame, verb: Verb) -> Verb | None:
    act = verb.subject[0].start
    later = (one for one in frame.view.syntax.verbs.values() if one.at > verb.at and one.form == "finite")
    told = next((one for one in later if any(phrase.start == act for phrase in one.subject)), None)
    return _read_as_participle(frame, verb) or told


def _read_as_participle(frame: Frame, verb: Verb) -> Verb | None:
    """Return what befell an act if it reads like what befell the measure: "… the embargo passed by 14 votes"."""
    for one in frame.view.syntax.verbs.values():
        if one.at <= verb.at or one.form != "participle" or one.above is not verb:
            continue
        low = frame.items[one.at].lower
        after = frame.items[one.at + 1 : one.at + 3]
        counted = len(after) > 1 and after[0].lower == "by" and after[1].kind == "number"
        if low in ("failed", "failed to") or (low in ("passed", "carried", "lost") and (counted or len(after) < 2)):
            return one
    return None
