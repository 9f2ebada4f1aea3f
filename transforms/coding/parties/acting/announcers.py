"""Who announces a change in the sentence that tells it: "…, the prime minister of Norway announced"."""

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded, Frame
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.coding.parties.talked_of import speaks_for_council, speaks_for_firm, speaks_from_seat
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_ANNOUNCES = word_set(
    "announce announces announced announcing declare declares declared decide decides decided order orders "
    "ordered decree decreed rule ruled confirm confirms confirmed say says said state states stated tell tells "
    "told pledge pledges pledged promise promises promised vow vows vowed warn warns warned threaten threatens "
    "threatened disclose disclosed reveal reveals revealed agree agrees agreed resolve resolves resolved vote "
    "votes voted propose proposes proposed demand demands demanded reply replied replies insist insisted insists "
    "add adds added indicate indicated inform informed notify notified report reported signal signalled hint "
    "hinted recommend recommended suggest suggested assure assures assured"
)
_HEARD = word_set("told informed notified promised assured warned")
"""Participles whose subject hears what is announced."""
_WEIGHS = ("consider", "weigh", "mull", "discuss", "studi", "study", "examin", "debat", "contemplat", "ponder", "plan",
           "prepar", "threaten", "favour", "favor", "oppos", "reject", "rule", "ruling", "exclud", "hear", "countenanc",
           "entertain", "stomach", "resist", "refus", "balk", "baulk", "toy", "shy", "shrink", "object",
           "think", "thought", "flirt")  # fmt: skip
"""How verbs begin whose subject is who may make, or will not make, the change told by the noun that is their object."""

_ADDRESSES = word_set("tell tells told inform informed notify notified assure assured")
"""Verbs whose object is who hears it ("…, a spokesman told reporters")."""
_ASKS = ("demand", "propos", "recommend", "suggest", "report")
"""How verbs begin whose subject asks for a change told by a noun, or only tells it, and is not who makes it."""

_WANTS = word_set("want wants wanted need needs needed see get have")
_NESTED = ("relative", "reduced", "postmodifier")


def announcer(frame: Frame, hit: set[str]) -> list[Coded]:
    """Return the actors who say or decide, in its own sentence, that a change is made; never those whom it hits.

    They stand above it ("Norway said that the ban had been lifted") or after it ("…, Norway said on Friday").
    """
    verbs = frame.view.syntax.verbs
    own = verbs.get(frame.head)
    if own is not None and own.relation in _NESTED:
        return _wanting(frame, own, hit)
    above = _above(frame, own) if own is not None else _giver(frame)
    if own is None and above is not None and _weighs(frame, above):
        found = _acting(frame, above, hit)
        if found:
            return found
    for _ in range(3):
        if above is None or above.relation in _NESTED:
            break
        found = _speakers(frame, above, hit)
        if found:
            return found
        above = above.above
    after = saying_after(frame)
    return [] if after is None else _speakers(frame, after, hit)


def saying_after(frame: Frame) -> Verb | None:
    """Return the verb behind a change by which somebody says so, or decides it."""
    verbs = reversed(frame.view.syntax.verbs.values())
    return next((one for one in verbs if one.at > frame.head and _is_postposed(frame, one)), None)


def _weighs(frame: Frame, verb: Verb) -> bool:
    """Tell whether a verb says what its subject may do, or will not do."""
    return not verb.passive and frame.items[verb.at].lower.startswith(_WEIGHS)


def likely_announcer(frame: Frame, hit: set[str], hit_elsewhere: set[str]) -> list[Coded]:
    """Return who announces a change, rather one whom the text tells to be hit by nothing.

    Of two states that hit each other, each is hit elsewhere; where the sentence says whom it hits, the other is meant.
    """
    return announcer(frame, hit | hit_elsewhere) or (announcer(frame, hit) if hit else [])


def _giver(frame: Frame) -> Verb | None:
    """Return the verb whose object a change told by a noun is: "Norway announced the lifting of sanctions on Mali"."""
    if frame.voice != "nominal":
        return None
    verbs = frame.view.syntax.verbs.values()
    verb = next((one for one in verbs if any(thing.start <= frame.head < thing.last for thing in one.objects)), None)
    if verb is None:
        return _teller(frame)
    return None if verb is None or frame.items[verb.at].lower.startswith(_ASKS) else verb


_AHEAD = word_set("matter question prospect possibility option certainty")
_PREDICATE = 5


def _teller(frame: Frame) -> Verb | None:
    """Return the verb above a clause that says how likely a change is ("said that a halt was out of the question")."""
    for verb in frame.view.syntax.verbs.values():
        if verb.above is not None and any(thing.start <= frame.head < thing.last for thing in verb.subject):
            said = frame.items[verb.start : verb.end + _PREDICATE]
            weighed = any(one.kind == "cue" or one.lower in _AHEAD for one in said)
            return verb.above if weighed else None
    return None


def _wanting(frame: Frame, own: Verb, hit: set[str]) -> list[Coded]:
    """Read "Norway wants the ban lifted": who wants it."""
    above = own.above
    if above is None or own.relation != "reduced" or frame.items[above.at].lower not in _WANTS:
        return []
    found = list(dict.fromkeys(one for phrase in above.subject for one in actors_in(frame.items, phrase)))
    return [] if hit & {code for code, _ in found} else found


def _above(frame: Frame, own: Verb) -> Verb | None:
    """Return the verb that governs a clause; "… and that …" goes on with what the verb before governs."""
    if own.above is not None or not own.subject or lower_at(frame.items, own.subject[0].start - 1) != "that":
        return own.above
    before = [one for one in frame.view.syntax.verbs.values() if one.at < own.at]
    return next((one.above or one for one in reversed(before)), None)


def _is_postposed(frame: Frame, verb: Verb) -> bool:
    """Tell whether a verb of saying closes the sentence with its subject, after a comma or a quotation."""
    items = frame.items
    hears = items[verb.at].lower in _ADDRESSES
    if (
        (verb.objects and not hears)
        or not verb.subject
        or any(items[at].lower == "that" for at in range(verb.at + 1, len(items)))
    ):
        return False
    before = lower_at(items, min(verb.subject[0].start, verb.start) - 1)
    return before in (",", "”", '"', "''", "'")


_MADE_KNOWN = word_set("clear plain known doubt public")


def _makes_known(items: list[Item], verb: Verb) -> bool:
    """Read "made it plain that", "let it be known that", "left no doubt that"."""
    open_ended = items[verb.at].lower in ("made", "makes", "make", "let", "left")
    return open_ended and any(one.lower in _MADE_KNOWN for one in items[verb.end : verb.end + _PREDICATE])


def _speakers(frame: Frame, verb: Verb, hit: set[str]) -> list[Coded]:
    if frame.items[verb.at].lower not in _ANNOUNCES and not _makes_known(frame.items, verb):
        return []
    if verb.passive:  # "Chad was told by Norway that the ban would be lifted"
        agents = [link.phrase for link in verb.links if link.word == "by" and frame.items[verb.at].lower in _HEARD]
        found = [one for phrase in agents for one in actors_in(frame.items, phrase)]
        return [] if hit & {code for code, _ in found} else found
    return _acting(frame, verb, hit)


_ENVOYS = word_set("ambassador ambassadors envoy envoys diplomat diplomats embassy")


def _is_envoy(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether an envoy speaks, who tells what others decide; that of a usual sender may tell its own."""
    sent = {code for at in range(phrase.start, phrase.last) for code in codes_of(items[at])}
    return items[phrase.head].lower in _ENVOYS and sent.isdisjoint(USUAL_SENDERS)


def _acting(frame: Frame, verb: Verb, hit: set[str]) -> list[Coded]:
    """Return the actors that are a verb's subject, unless one of them is hit."""
    items = frame.items
    speaking = [one for one in verb.subject if not speaks_from_seat(items, one) and not speaks_for_firm(items, one)]
    speaking = [one for one in speaking if not _is_envoy(items, one)]
    found = list(dict.fromkeys(one for phrase in speaking for one in actors_in(frame.items, phrase)))
    if any(speaks_for_council(items, one) for one in speaking):
        found = [one for one in found if one[0] in BODIES]
    return [] if hit & {code for code, _ in found} else found
