"""What a parliament makes law, and what only awaits its signature: that is announced, and not in force."""

from itertools import pairwise

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict, lower_words
from transforms.coding.parties.named.chambers import names_parliament
from transforms.coding.verbs.relatives import is_relative
from transforms.reading.inflection import THIRD
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

DRAFTS = word_set(
    "bill draft proposal plan motion amendment resolution petition bills drafts proposals plans legislation"
)
"""Texts that are not law yet."""

_VOTING = word_set("passed approved adopted enacted cleared voted")
_SIGNING = word_set("signed enacted")
_AWAITED = word_set("awaits awaiting needs requires before if not until could may might expected")


def passed_by_all(frame: Frame, verdict: Verdict | None) -> Verdict | None:
    """Take for decided what a bill would do that is signed, or that a whole parliament has passed."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verdict is None or verdict.status is not Status.PROPOSED or verb is None or frame.voice == "cue":
        return verdict  # "passed a motion that asks for an embargo" makes no law
    low = [item.lower for item in frame.items]
    if (passes_for_good(low) or _is_sent(low)) and not _AWAITED.intersection(low):
        return Verdict(Status.ANNOUNCED, "final vote")
    settled = any(_settles(frame, one) for one in passing(frame, verb)) or _is_passed_by_all(frame, verb)
    return Verdict(Status.ANNOUNCED, "bill passed") if settled else verdict


def _settles(frame: Frame, one: Verb) -> bool:
    """Tell whether a verb says that a bill is signed, or passed by all who vote on it."""
    items, word = frame.items, frame.items[one.at].lower
    if one.passive or not one.subject or lower_words(items[one.start : one.at]) & _NOT_YET:
        return False
    return word in _SIGNING or (is_whole_parliament(items, one.subject[0]) and word in _VOTING)


def _is_passed_by_all(frame: Frame, verb: Verb) -> bool:
    """Read "a sanctions bill was passed by Congress"."""
    if not verb.passive or frame.items[verb.at].lower not in _VOTING or _NOT_YET & lower_words(frame.items[: verb.at]):
        return False
    return any(link.word == "by" and is_whole_parliament(frame.items, link.phrase) for link in verb.links)


def is_whole_parliament(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether who votes is a whole parliament, whose vote makes law."""
    who = lower_words(items[phrase.start : phrase.end])
    return "european parliament" not in who and any(names_parliament(name) for name in who)


_READINGS = frozenset(
    {
        ("first", "reading"),
        ("second", "reading"),
        ("preliminary", "reading"),
        ("preliminary", "vote"),
        ("outlines", "of"),
    }
)
"""Votes after which others follow."""


def is_early_vote(items: list[Item]) -> bool:
    """Tell whether a vote is one after which others follow ("passed on first reading")."""
    low = [item.lower for item in items]
    return any(pair in _READINGS for pair in pairwise(low))


_NOT_YET = word_set("not never may might could would will to yet if")


def by_parliament(frame: Frame, verdict: Verdict) -> Verdict:
    """Take for announced what a whole parliament makes in these days: it is law when it is signed.

    "Congress renews sanctions", "gave final approval to a measure renewing …"; what it did years ago was signed.
    """
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive or verdict.status is not Status.IN_FORCE:
        return verdict
    for_good = passes_for_good([item.lower for item in frame.items])
    verbs = frame.view.syntax.verbs.values() if for_good else [verb]
    whole = any(is_whole_parliament(frame.items, one.subject[0]) for one in verbs if one.subject)
    voted = for_good or THIRD in frame.head_item.forms or verb.form == "gerund"
    voted = voted or goes_to_be_signed(frame.items)
    return Verdict(Status.ANNOUNCED, "parliament") if whole and voted else verdict


def goes_to_be_signed(items: list[Item]) -> bool:
    """Tell whether a bill is on its way to be signed, so that both chambers have passed it, or passes for good."""
    low = [item.lower for item in items]
    signs = not _SIGNING_THERE.isdisjoint(low)
    return (signs and any(word.startswith(_GOING) for word in low)) or passes_for_good(low)


_SIGNING_THERE = frozenset({"signature", "president", "white house", "desk", "sign"})
_GOING = ("sent", "send", "clear", "goes", "went")
_FINALLY = ("approval", "passage")
_GIVING = word_set("gave gives given giving win wins won get gets got receives received")
_SHORT = 3
"""Words that may stand between "final" and "approval", and before them the verb."""


_SENDING = word_set("sent sends send sending")
_SIGNER = frozenset({"president", "white house", "desk", "signature"})
_ON_THE_WAY = 4


def _is_sent(low: list[str]) -> bool:
    """Tell whether a bill is sent to whoever signs it ("sent the President a bill", "sending it to his desk")."""
    return any(word in _SENDING and _SIGNER & {*low[at + 1 : at + 1 + _ON_THE_WAY]} for at, word in enumerate(low))


def passes_for_good(low: list[str]) -> bool:
    """Tell whether a bill gets its last vote: "gave final congressional approval to", "passed at final reading"."""
    if not any("final" in word for word in low):
        return False
    return any(
        "final approval" in word
        or "final passage" in word
        or (word == "reading" and low[at - 1] == "final")
        or (
            word in _FINALLY
            and "final" in low[max(0, at - _SHORT) : at]
            and not _GIVING.isdisjoint(low[max(0, at - 2 * _SHORT) : at])
        )
        for at, word in enumerate(low)
    )


_TEXTS = DRAFTS | word_set("measure measures package text")
_BACKING = frozenset({"for", "in favour of", "in favor of"})


def passing(frame: Frame, own: Verb) -> list[Verb]:
    """Return the verbs that act on the text of which a relative clause tells, or vote for it.

    "The House passed a bill that bars …", "voted 12 to 4 for a bill that bars …".
    """
    if not is_relative(frame.view.syntax.verbs, own) or not own.subject:
        return []
    text = own.subject[0].head
    if frame.items[text].lower not in _TEXTS:
        return []
    verbs = frame.view.syntax.verbs.values()
    return [one for one in verbs if any(thing.head == text for thing in _voted_on(frame, one))]


def passing_before(frame: Frame, own: Verb) -> list[Verb]:
    """Return the verbs that tell who has passed the text that makes a change.

    "The bill passed by the House bars …", "the measure, which the Senate adopted on Friday, bars …".
    """
    texts = {one.head for one in own.subject if frame.items[one.head].lower in _TEXTS | _VERSIONS}
    verbs = [one for one in frame.view.syntax.verbs.values() if frame.items[one.at].lower in _VOTING]
    return [one for one in verbs if any(thing.head in texts for thing in (one.subject if one.passive else one.objects))]


_VERSIONS = word_set("version versions")


def _voted_on(frame: Frame, one: Verb) -> list[NounPhrase]:
    """Return the objects of a verb, and what it votes for."""
    if not frame.items[one.at].lower.startswith("vot"):
        return one.objects
    links = [*one.links, *(link for thing in one.objects for link in thing.links)]
    return [*one.objects, *(link.phrase for link in links if link.word in _BACKING)]
