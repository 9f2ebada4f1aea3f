"""The cue that a measure hangs on: "a proposal for sanctions", "threatened a ban"."""

from schemas.vocabulary import Status
from transforms.coding.model import SentenceView, lower_words
from transforms.coding.status.governors import cue_status
from transforms.coding.verbs.verb_group import CONDITIONAL, POSSIBLE
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.asides import opens_condition
from transforms.syntax.model import Verb

_BRINGS = word_set("at for of on about over against to with concerning regarding in including")
_ENDURING = ("face", "facing", "risk", "mean")
"""Verbs that speak of measures to come only with a modal: a bank may "face sanctions" that have long been in force."""
_PROTESTS = word_set("protest protests complaint complaints objection objections grievance grievances outcry anger")
"""What is raised about measures of others, which plans none."""
_TALK = word_set("controversy controversies dispute disputes row quarrel feud lawsuit scandal furore furor")
_HANDLING = word_set(
    "enforcement evasion circumvention compliance effect effects effectiveness impact impacts consequence consequences "
    "cost costs fallout legality lawfulness delay delays postponement violation violations breach breaches monitoring "
    "efficacy toll burden brunt"
)
"""What is done about measures that stand, or comes of them: who discusses the enforcement of an embargo plans none."""
_ABOUT = _TALK | _HANDLING | _PROTESTS
_HANGING = frozenset({"if", "unless"})
_PHRASES_ABOVE = 30
"""Phrases before a measure among which its cue stands, so that endless lists cost no more than others."""


def cue_above(view: SentenceView, place: int) -> int | None:
    """Return the place of the noun or verb that a measure hangs on: "a proposal for sanctions", "threatened a ban"."""
    found = view.syntax.phrases
    for here in range(place - 1, max(-1, place - 1 - _PHRASES_ABOVE), -1):
        phrase = found[here]
        if phrase.kind == p.VG:
            verb = view.syntax.verbs.get(phrase.head)
            if phrase.form == "copula":
                return _fronted_cue(view, here)
            held = None if verb is None else _holding_cue(view, verb)
            reduced = verb is not None and verb.form == "participle" and found[place - 1].word != "with"
            reduced = reduced or (verb is not None and _is_done_elsewhere(view, verb, found[place].start))
            return phrase.head if not reduced and _is_cue_verb(view, phrase.start, phrase.head) else held
        talked_of = phrase.kind == p.NP and _is_about(view.items[phrase.head])
        cue = last_cue(view, phrase.start, phrase.end)
        if cue is not None and not talked_of:
            return None if _goes_to_law(view, cue, found[place].start) else cue
        if talked_of or (phrase.word == "to" and here == place - 1 and _is_unknown_verb(view, found[place].start)):
            return None
        brings = phrase.kind == p.PREP and (
            phrase.word in _BRINGS
            or (phrase.word == "by" and here < place - 1)
            or (phrase.word == "from" and here < place - 1 and _is_from_whom(view, here, place))
        )
        if not brings and phrase.kind not in (p.NP, p.DATE, p.ADV, p.CONJ) and phrase.word != ",":
            return None
    return None


def _is_from_whom(view: SentenceView, here: int, place: int) -> bool:
    """Read "a demand from the Greens for a ban", but not "their exclusion from the Games over the ban"."""
    found = view.syntax.phrases
    return view.items[found[here + 1].head].kind == "actor" or found[place - 1].word == "for"


def _is_about(item: Item) -> bool:
    """Read "the controversy over his ban", "approved an exception to the embargo"."""
    return item.lower in _ABOUT or (item.kind == "measure" and item.data.kind in ("relief", "reliefnoun"))


def _holding_cue(view: SentenceView, verb: Verb) -> int | None:
    """Return the place of the cue that says of steps that they are open: "steps under discussion include a ban"."""
    if verb.passive or view.items[verb.at].lower not in _HOLDING or len(verb.subject) != 1:
        return None
    subject = verb.subject[0]
    inside = view.items[subject.start : verb.start]
    steps = any(word in _STEPS for word in view.items[subject.head].lower.split())
    if not steps or any(cue_status(one) is Status.ANNOUNCED or one.kind == "trigger" for one in inside):
        return None
    cue = last_cue(view, subject.start, verb.start)
    return cue if cue is not None and cue_status(view.items[cue]) is Status.PROPOSED else None


_HOLDING = word_set("include includes")
_STEPS = word_set(
    "steps step measures sanctions options option moves penalties actions ideas proposals possibilities curbs"
)


def _goes_to_law(view: SentenceView, cue: int, at: int) -> bool:
    """Tell whether somebody only contests a measure that stands ("an appeal of the bank against the listing")."""
    contested = view.items[cue].lower.startswith("appeal")
    return contested and any(item.lower == "against" for item in view.items[cue + 1 : at])


def _is_done_elsewhere(view: SentenceView, verb: Verb, at: int) -> bool:
    """Tell whether a verb has its object before a comma, past which a measure stands ("rebuffed him, the ban …")."""
    ends = [one.last for one in verb.objects] or [one.phrase.last for one in verb.links if one.word == "by"]
    return bool(ends) and max(ends) < at and any(item.lower == "," for item in view.items[max(ends) : at])


def _fronted_cue(view: SentenceView, copula: int) -> int | None:
    """Return the place of the cue before "is": "Among the options is a ban", "Under study is an embargo"."""
    found = view.syntax.phrases
    for here in range(copula - 1, -1, -1):
        if found[here].kind in (p.VG, p.SUB, p.REL, p.MARK):
            return None
        cue = last_cue(view, found[here].start, found[here].end)
        if cue is not None:
            return cue if cue_status(view.items[cue]) is Status.PROPOSED else None
    return None


def _is_unknown_verb(view: SentenceView, at: int) -> bool:
    """Tell whether a plain word after "to" is likely a verb that nobody listed ("to politicise sanctions")."""
    item = view.items[at]
    known = item.lower in g.DETERMINERS or item.lower in g.ADJECTIVES
    return item.kind == "word" and item.text.islower() and not known


def _is_cue_verb(view: SentenceView, start: int, at: int) -> bool:
    if cue_status(view.items[at]) is None:
        return False
    if not view.items[at].lower.startswith(_ENDURING):
        return True
    if start and view.items[start - 1].lower == "or":
        return True  # "gave Mali a month to disarm or face sanctions"
    after = lower_words(view.items[at + 1 :]) & _HANGING
    inverted = any(opens_condition(view.items, one) for one in range(at + 2, len(view.items)) if _is_should(view, one))
    return bool(after) or inverted or bool(lower_words(view.items[start:at]) & (POSSIBLE | CONDITIONAL))


def _is_should(view: SentenceView, at: int) -> bool:
    """Tell whether "should" stands at a place, and not before a subject that a comma parts from it."""
    return view.items[at].lower == "should" and view.items[at - 1].lower not in ("and", "that")


def last_cue(view: SentenceView, start: int, end: int) -> int | None:
    """Return the place of the last cue between two places."""
    for at in range(min(end, len(view.items)) - 1, start - 1, -1):  # a sentence may be cut short
        if view.items[at].kind == "cue" and view.items[at].lower != "decision":
            return at
    return None
