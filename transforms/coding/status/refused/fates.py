"""What becomes of a plan, a bill or an appeal, said after it: "a bid to lift the ban failed", "… was shelved"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.chain import Governor
from transforms.coding.status.decisions import begins_to_apply, is_of_noun, takes_decision
from transforms.coding.status.governor_status import adopts, own_status, words_before
from transforms.coding.status.governors import cue_status
from transforms.coding.status.refused.dropped_plans import drops_plan
from transforms.coding.status.texts.drafts import TAKING_UP, falls_through
from transforms.reading import grammar as g
from transforms.reading.inflection import BASE
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_AUXILIARIES = g.BE | g.HAVE | {"did"}
_VOTING = word_set("vote floor plenary anywhere")
_FALLING = word_set("fell falls fall came")
_FAILING = ("fail", "fell", "collaps", "founder", "lapse", "die")
_SHORT = "short"
_GETTING = word_set("get win gain secure muster obtain find attract reach")
_VOTES = word_set("votes majority support backing quorum unanimity consensus")
_GIVEN_UP = ("drop", "abandon", "scrap", "withdrawn", "shelv", "ditch", "discard")
_FAILED_TO = frozenset({"failed to", "fails to"})
_PASSING = word_set("pass clear carry muster")
_REACH = 5
"""Items of a verb group that may tell a failure."""

_NEW_CLAUSE = word_set("that which who whose when while although though but and if unless because after before since")


def by_fate(frame: Frame, above: list[Governor], found: Verdict | None) -> Verdict | None:
    """Read what became of the noun that a change hangs on: "a motion to lift the ban was defeated"."""
    nouns = [one.at for one in above if one.verb is None]
    if found is None or not nouns:
        return found
    for verb in frame.view.syntax.verbs.values():
        if verb.at > frame.head and is_of_noun(frame.items, verb, nouns[0]):
            told = _fate_by(frame.items, verb, nouns[0], found)
            if told is not None:
                return Verdict(told[0], f"{found.words} … {told[1]}")
    fails = _what_fails(frame) if found.status is Status.PROPOSED else None
    return found if fails is None else Verdict(Status.REJECTED, f"{found.words} … {fails}")


def _fate_by(items: list[Item], verb: Verb, noun: int, found: Verdict) -> tuple[Status, str] | None:
    """Return what a verb makes of a change that hangs on its subject, with the words; None if it says nothing."""
    fate, low = Governor(verb.at, verb), items[verb.at].lower
    proposed = found.status is Status.PROPOSED
    if begins_to_apply(items, verb, noun):
        return Status.IN_FORCE, low
    if low.startswith("fail") and verb.objects:  # "the decision to end the sanctions fails the victims"
        return None
    status = own_status(items, fate)
    if status is Status.REJECTED or (status is None and low.startswith(_FAILING)):
        return Status.REJECTED, low
    if verb.passive and found.decided and (still := _is_still_to_come(items, fate, status)) is not None:
        return Status.PROPOSED, still
    if proposed and (lost := _is_lost(items, verb, noun)) is not None:
        return Status.REJECTED, lost
    adopted = verb.passive and adopts(items, fate, found)
    taken = proposed and (adopted or takes_decision(items, fate, Governor(noun)))
    return (Status.ANNOUNCED, low) if taken else None


def _is_still_to_come(items: list[Item], fate: Governor, status: Status | None) -> str | None:
    """Return the words by which a decision was not taken yet: "was not made", "is expected within days"."""
    low = items[fate.at].lower
    if words_before(items, fate) & g.NEGATIONS:
        return f"not {low}"
    return low if status is Status.PROPOSED else None


def _is_lost(items: list[Item], verb: Verb, noun: int) -> str | None:
    """Return the words by which a text was voted down, or a plan given up; None where it was not."""
    if falls_through(items, verb):
        return f"not {items[verb.at].lower}"
    return items[verb.at].lower if verb.passive and drops_plan(items, verb, noun) else None


def _what_fails(frame: Frame) -> str | None:
    """Return the verb by which what is proposed comes to nothing: the next that has a tense ("… collapsed")."""
    for at in range(max(frame.head, frame.object_at) + 1, len(frame.items)):
        item = frame.items[at]
        low = item.lower
        if (item.kind == "mark" and low != ",") or low in _NEW_CLAUSE:
            return None
        if BASE in item.forms and frame.items[at - 1].lower == "to":
            continue  # "a plan to forbid tankers to carry oil has been dropped"
        if item.forms or low in _AUXILIARIES:
            start = at - (frame.items[at - 1].lower in g.NEGATIONS)  # "never came to a vote"
            return _fails(frame.items[start : at + _REACH + 2])
    return None


def _fails(words: list[Item]) -> str | None:
    """Return the verb of a group if it tells a failure: by itself ("has foundered") or as a passive ("was shelved")."""
    for at, item in enumerate(words):
        if item.lower in _FALLING and _SHORT in [one.lower for one in words[at + 1 :]]:
            return f"{item.lower} {_SHORT}"  # "fell six votes short"
        denied = item.lower in g.NEGATIONS
        if (item.lower in _GETTING and _lacks_votes(words, at)) or (not denied and _is_unmet(words, at)):
            return f"not {item.lower}"
        to_pass = item.lower in _FAILED_TO and any(one.lower in _GETTING | _PASSING for one in words[at + 1 : at + 2])
        if to_pass or (item.senses_of("fate") and item.forms):
            return item.lower  # "failed to win the nine votes", "foundered"
        given_up = cue_status(item) is Status.REJECTED or item.lower.startswith(_GIVEN_UP)
        if given_up and any(one.lower in g.BE for one in words[:at]):
            return item.lower
        if not denied and item.lower not in _AUXILIARIES and item.lower not in g.ADVERBS:
            return None
    return None


def _is_unmet(words: list[Item], at: int) -> bool:
    """Read "was not met", "has never been granted", "never came to a vote"."""
    low = [one.lower for one in words]
    if g.NEGATIONS.isdisjoint(low[:at]) or "yet" in low[:at]:
        return False
    met = low[at].startswith(TAKING_UP) and not g.BE.isdisjoint(low[:at])
    return met or (
        low[at].startswith(("came", "come", "get", "got", "reach")) and not _VOTING.isdisjoint(low[at : at + 4])
    )


def _lacks_votes(words: list[Item], at: int) -> bool:
    """Tell whether somebody did not get the votes for it: "did not win the nine votes that it needed"."""
    low = [one.lower for one in words]
    return not g.NEGATIONS.isdisjoint(low[:at]) and "did" in low[:at] and not _VOTES.isdisjoint(low[at + 1 :])
