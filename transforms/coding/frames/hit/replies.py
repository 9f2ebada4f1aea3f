"""Measures told as what somebody's answer was: "Moscow's reply was a ban on cheese", "the answer came on Friday: …"."""

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.model import Clause, Coded, Frame, Target
from transforms.coding.parties.hit.list_measures import measures_in
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.heads import Heads
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_REPLIES = word_set(
    "answer answers reply replies response responses retort riposte rejoinder revenge retaliation retribution reprisal "
    "reprisals punishment penalty comeback counterblow counterstroke countermeasure countermeasures blow step steps "
    "move moves gesture verdict sentence result outcome upshot consequence weapon reaction rebuke warning signal thanks"
)
_OPENING = word_set("first second third next latest last new part")
"""What stands for a step where nothing else does ("new is a ban", "part of it is a ban")."""

_LIKELY = word_set(
    "best right only likely possible probable obvious proper appropriate fitting threatened planned proposed logical "
    "expected feared usual standard ultimate strongest natural harshest easiest favourite favorite preferred"
)
_COMING = word_set(
    "came comes took takes consisted consists lay lies followed follows went goes had has was is were are"
)
_HAVING = word_set("had has")
_BETWEEN = word_set(
    "in with as the form shape guise of on at once within hours days promptly swiftly quickly soon also ready prepared "
    "today tomorrow yesterday overnight last next week by decree later then now first"
)
_DEFINITE = word_set("the its their his her this that these those such any no")
_WHOSE = frozenset({"from", "by", "of"})
_UNSURE = g.NEGATIONS | word_set("may might could would should if must")

HEADS = Heads(words=_COMING)
"""The verbs that ``reply_frames`` may read."""


def reply_frames(clause: Clause, verb: Verb) -> list[Frame]:
    """Return a frame for each measure that is somebody's answer; none where it is only thought of as one."""
    items = clause.items
    if verb.passive or items[verb.at].lower not in _COMING or _is_open(items, verb) or _comes_after(items, verb):
        return []
    reply = _reply(items, verb)
    if reply is None or {one.lower for one in items[reply.start : reply.end]} & _LIKELY:
        return []
    by = _whose(items, reply)
    if reply in verb.objects and items[verb.at].lower in _HAVING:
        by = by or [one for who in verb.subject for one in actors_in(items, who)]  # "Russia had an answer ready: …"
    if not by and not clause.view.recalls_measure:
        return []
    held = [one for one in measures_in(clause.view, *_reach(clause, verb, reply)) if _is_new(items, one[0])]
    return [_frame(clause, at, _at_whom(items, reply, named), by) for at, named in held]


def _at_whom(items: list[Item], reply: NounPhrase, named: Named) -> Named:
    """Give a measure that names nobody those to whom the answer goes ("Oslo's reply to Mali was a ban on gold")."""
    if not any(one.country or one.name for one in named.targets):
        to = [link.phrase for link in reply.links if link.word in ("to", "for")]
        named.targets += [Target(code, None, None, words) for one in to for code, words in actors_in(items, one)]
    return named


def _is_open(items: list[Item], verb: Verb) -> bool:
    group = {item.lower for item in items[verb.start : verb.end + 1]}
    return bool(group & _UNSURE) or items[-1].lower == "?"


def _comes_after(items: list[Item], verb: Verb) -> bool:
    """Tell whether a step only follows another, which was taken before it ("The move follows a ban on loans")."""
    follows = items[verb.at].lower.startswith("follow")
    return follows and any(one.start == verb.end for one in verb.objects)


def _reply(items: list[Item], verb: Verb) -> NounPhrase | None:
    """Return the noun phrase that is the answer: the subject, or what the verb has as its object."""
    for one in (*verb.subject[:1], *verb.objects[:1]):
        head = items[one.head].lower
        if head in _REPLIES or (head in _OPENING and verb.form == "copula" and one in verb.subject):
            return one
    return None


def _whose(items: list[Item], reply: NounPhrase) -> list[Coded]:
    """Return whose answer it is ("Moscow's reply", "the Russian answer", "the blow from Washington")."""
    own = actors_in(items, NounPhrase(reply.start, reply.head, max(reply.start, reply.head - 1)))
    return own or [one for link in reply.links if link.word in _WHOSE for one in actors_in(items, link.phrase)]


def _reach(clause: Clause, verb: Verb, reply: NounPhrase) -> tuple[int, int]:
    """Return between which places the measures stand: behind the verb, or before it where the answer is its object."""
    if reply in verb.objects and verb.form == "copula":
        return verb.subject[0].start if verb.subject else verb.start, verb.start
    start = reply.head + 1 if reply in verb.objects else verb.end
    end = _end(clause, start)
    items = clause.items
    first = next((at for at in range(start, end) if items[at].kind == "measure"), None)
    if first is None:
        return end, end
    phrase = next((one for one in clause.view.syntax.phrases if one.start <= first < one.end), None)
    begins = first if phrase is None else phrase.start
    leads = all(_leads_on(item) for item in items[start:begins])
    return (begins, end) if leads else (end, end)


def _leads_on(item: Item) -> bool:
    """Tell whether a word may stand between an answer and what it is ("came on Friday in the form of")."""
    return item.kind in ("date", "mark") or item.lower in _BETWEEN


def _end(clause: Clause, start: int) -> int:
    """Return where a sentence, or its part before a semicolon or another verb with a tense, ends."""
    items = clause.items
    others = [one.start for one in clause.view.syntax.verbs.values() if one.start > start and one.form == "finite"]
    stops = [at for at in range(start, len(items)) if items[at].lower == ";"]
    return min([*others, *stops, len(items)])


def _is_new(items: list[Item], at: int) -> bool:
    """Tell whether a measure is a new one: no "the" or "its" stands before it."""
    here = at
    while here > 0 and items[here - 1].kind in ("actor", "sector", "word", "measure") and here > at - 5:
        here -= 1
        if items[here].lower in ("a", "an", ",", "of", "was", "is", "and"):
            break
    return not {item.lower for item in items[here:at]} & _DEFINITE and lower_at(items, at + 1) != "-"


def _frame(clause: Clause, at: int, named: Named, by: list[Coded]) -> Frame:
    hit = {one.country for one in named.targets}
    senders = [one for one in by if one[0] not in hit] or named.agents or named.owners
    return told_frame(clause, Told("reply", "imposed", "measure", at), named, senders)
