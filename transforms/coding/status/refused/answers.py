"""Answers to a proposal that the text told of before: "the ministry turned it down", "dropped the idea"."""

from dataclasses import replace

from schemas.vocabulary import ORGANISATION_SENDERS, Status
from transforms.coding.model import ANSWER, Clause, Frame, Reading, Roles, SentenceView, Verdict
from transforms.coding.status.governors import cue_status
from transforms.coding.verbs.verb_objects import acted_on, verb_voice
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.grammar import DEFINITE
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_PROPOSALS = word_set(
    "idea ideas plan plans proposal proposals suggestion suggestions call calls demand demands request requests plea "
    "pleas appeal appeals bid motion amendment notion thought offer threat petition step"
)
_POINTING = word_set("it this that them these those")
_DEFINITE = DEFINITE | {"any"}
_NO_ANSWERS = ("oppos", "resist", "object", "defer", "delay", "postpon", "put", "fail", "deny", "denie", "hold", "held")
_DROPPING = ("drop", "scrap", "abandon", "shelve", "shelving", "ditch", "withdr", "bury", "buried")
_REACH = 2
"""Sentences back to which "it" points."""


def may_answer(view: SentenceView) -> bool:
    """Tell whether a sentence that names nothing itself may refuse what was proposed before."""
    return any(item.kind == "cue" and item.forms and item.data.name == "rejected" for item in view.items)


def answer_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read a verb that refuses what is only pointed at."""
    item, voice = clause.items[clause.head], verb_voice(verb)
    parted = _parted(clause)
    refuses = parted is not None or (cue_status(item) is Status.REJECTED and not item.lower.startswith(_NO_ANSWERS))
    drops = item.lower.startswith(_DROPPING)
    if not (refuses or drops) or voice == "reduced":
        return None
    phrases = acted_on(clause.items, verb, voice)
    at = parted or next((one.head for one in phrases if _points(clause.items, one, pronouns=refuses)), None)
    if at is None:
        return None
    return Frame(
        clause=clause,
        trigger=ANSWER,
        action="imposed",
        object_kind="echo",
        object_at=at,
        voice=voice,
        rule=f"{voice}.{ANSWER}.echo",
        roles=Roles(senders=subject_actors(clause.items, verb)[0] if voice == "active" else []),
    )


def _parted(clause: Clause) -> int | None:
    """Return the place of the pronoun that parts a verb from its particle ("turned it down", "ruled that out")."""
    at = clause.head + 1
    if lower_at(clause.items, at) not in _POINTING:
        return None
    particles = {one.particle for one in clause.items[clause.head].senses_of("cue") if one.data.name == "rejected"}
    return at if lower_at(clause.items, at + 1) in particles - {None} else None


def _points(items: list[Item], phrase: NounPhrase, *, pronouns: bool) -> bool:
    """Tell whether a phrase only points to a proposal: "it", "the idea"; "the idea of a tunnel" names another."""
    if phrase.end - phrase.start == 1:
        return pronouns and items[phrase.start].lower in _POINTING
    names = any(link.word in ("of", "for", "to", "on") for link in phrase.links)
    return items[phrase.start].lower in _DEFINITE and items[phrase.head].lower in _PROPOSALS and not names


def answered(reading: Reading, past: list[Reading]) -> list[Reading]:
    """Return the refusal of the last proposals, in the name of those who were to act."""
    view = reading.frame.view
    near = [one for one in past if 0 <= view.index - one.frame.view.index <= _REACH]
    asked = [one for one in near if one.verdict.status is Status.PROPOSED]
    if not asked:
        return []
    last = asked[-1].frame
    models = [one for one in asked if one.frame.view is last.view and one.frame.head == last.head]
    return [_refused(reading, model) for model in models]


def _refused(reading: Reading, model: Reading) -> Reading:
    said = reading.roles.senders
    bodies = model.roles.sender_codes & set(ORGANISATION_SENDERS)
    senders = model.roles.senders if bodies or not said else said
    codes = {code for code, _ in senders}
    targets = [one for one in model.roles.targets if one.name or one.country not in codes]
    return Reading(
        frame=replace(reading.frame, action=model.frame.action),
        roles=replace(model.roles, senders=senders, targets=targets),
        verdict=Verdict(Status.REJECTED, reading.frame.head_item.text),
    )
