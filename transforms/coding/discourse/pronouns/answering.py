"""Whose "its" is where another tells of what befell it, or where one of two states answers the other."""

import re

from schemas.vocabulary import BODIES
from transforms.coding.discourse.pronouns.salience import Salience
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading import grammar as g
from transforms.reading.kinds import BARRING
from transforms.reading.word_set import word_set

_LEARNING = word_set("learnt learned heard discovered read")
_TELLING = word_set("told tells informed informs notified notifies warned warns")


def told(view: SentenceView, at: int) -> str | None:
    """Return who learns what befell something of his own ("Chile was told by Peru that its wine is banned")."""
    words = _LEARNING | _TELLING
    before = [verb for verb in view.syntax.verbs.values() if verb.at < at and view.items[verb.at].lower in words]
    last = before[-1] if before else None
    tells = last is not None and not last.passive and view.items[last.at].lower in _TELLING
    subject = [] if last is None else last.objects[:1] if tells else last.subject
    goods = any(one.kind == "sector" for one in view.items[at + 1 : at + 4])
    codes = {code for one in subject for code in codes_of(view.items[one.head])}
    return next(iter(codes)) if goods and len(codes) == 1 else None


_BARRED = word_set("may cannot barred banned refused denied forbidden shut")
_RULERS = word_set("rulers generals junta officers colonels strongman leaders ministers officials")


def rulers_of(salience: Salience, view: SentenceView, at: int) -> str | None:
    """Return whose rulers are meant after a sentence on one state: "Burma fared worse. Its rulers may not travel"."""
    if not any(one.lower in _RULERS for one in view.items[at + 1 : at + 3]):
        return None
    own = [code for one in view.items[:at] if one.kind == "actor" for code in codes_of(one)]
    before = next((one for one in salience.views if one.index == view.index - 1 and one.section == view.section), None)
    near = own or [code for one in (before.items if before else []) if one.kind == "actor" for code in codes_of(one)]
    states = {code for code in near if code not in USUAL_SENDERS and code not in BODIES}
    barred = any(one.lower in _BARRED for one in view.items[at + 1 : at + 8])
    return next(iter(states)) if len(states) == 1 and (barred or len(set(near)) == 1) else None


_SENT = word_set("export exports exported own citizens nationals firms companies")


def answered(salience: Salience, view: SentenceView, at: int) -> str | None:
    """Return whose goods are banned by one of the two states of which the sentence before tells.

    "Chile voted against Peru. Peru banned its wine." What somebody may no longer export is his own.
    """
    verb = view.items[at - 1] if at else None
    bans = verb is not None and any(sense.data.name in BARRING for sense in verb.senses_of("trigger"))
    after = view.items[at + 1 : at + 4]
    if not bans or view.index == 0 or not any(one.kind == "sector" for one in after):
        return None
    if any(one.lower in _SENT for one in view.items[at + 1 : at + 6]):
        return None
    acting = salience.acting(view, at)
    named = {code for item in salience.views[view.index - 1].items if item.kind == "actor" for code in codes_of(item)}
    others = named - acting
    return next(iter(others)) if len(acting) == 1 and acting <= named and len(others) == 1 else None


_ANSWERING = ("answer", "respond", "repl", "retaliat", "react", "reciprocat", "hit back", "struck back", "strike")
_AT_ONCE = re.compile(
    r"\b(?:(?:did not|didn't|would not) (?:wait|hesitate|take long|sit still)|(?:lost|wasted) (?:no|little) time|"
    r"(?:was|were) (?:quick|swift|fast|not slow|not long) |(?:answer|reply|response|riposte|retort) came )"
)


def answers(view: SentenceView) -> bool:
    """Tell whether a sentence says that its subject does something in turn: "Moscow answered", "Oslo did not wait"."""
    if _AT_ONCE.search(" ".join(item.lower for item in view.items)):
        return True
    mains = (one for one in view.syntax.verbs.values() if one.relation == "main" and not one.passive)
    told = (one for one in mains if view.items[one.at].lower.startswith(_ANSWERING))
    return any(g.NEGATIONS.isdisjoint({it.lower for it in view.items[one.start : one.at]}) for one in told)
