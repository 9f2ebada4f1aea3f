"""Acts that ban something and are themselves repealed or renewed: "repealed a law banning imports from Burma"."""

from dataclasses import replace

from transforms.coding.frame_forms import clause_at
from transforms.coding.model import Frame, SentenceView
from transforms.coding.verbs.verb_objects import acted_on, verb_voice
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_ACTS = word_set(
    "law laws act order orders rule rules decree decrees regulation regulations ordinance statute legislation "
    "proclamation edict directive resolution paragraph paragraphs article articles section clause provision provisions "
    "announcement notice notices directives circular circulars notification notifications instruction instructions "
    "ordinances memorandum decision decisions direction directions instrument instruments proclamations schedule"
)
_CHANGING = frozenset({"lift", "suspend", "extend", "reinstate", "freeze", "expire"})
_ISSUED_AGAIN = ("reissu", "re-issu", "republish")
_HALTING = ("halt", "shelv", "paus")
_DELETING = ("delet", "omit", "abrogat", "annul", "cancel")
_STANDING = ("remain", "stay", "continu", "amend", "uph", "appl")
"""How verbs begin that say of an act with its ban that it stands, which is told of a ban known before."""

_MEANS = word_set("by under through with")
_REACH = 12
"""Items before a verb within which "by which" stands."""
_OPENING = 6
_HUNG = frozenset({"postmodifier", "relative"})


def of_undone_acts(view: SentenceView, found: list[Frame]) -> list[Frame]:
    """Return frames with that of a ban which an act makes turned into what is done to the act."""
    read = [each for one in found if not _stands(view, one) for each in _as_undone(view, one)]
    done = {one.head for one in read if one.rule.endswith(".act")}
    # what is repealed is undone once, and what an act stops is not stopped by what ends the act
    return [one for one in read if one.head not in done or one.rule.endswith(".act")]


def _as_undone(view: SentenceView, frame: Frame) -> list[Frame]:
    """Return the frame of what is done to an act, and of the ban itself where the act was made in an earlier year."""
    undone = _undone(view, frame)
    if undone is None:
        return [frame]
    return [undone, frame] if _was_made_before(view, frame) else [undone]


def _was_made_before(view: SentenceView, frame: Frame) -> bool:
    """Tell whether a participle says of an act when it was made ("an order issued in May 2004 that barred …")."""
    own = view.syntax.verbs[frame.head]
    act = _act(view.items, own, frame.voice)
    made = (one for one in view.syntax.verbs.values() if act is not None and act < one.at < own.at)
    if view.year is None or not any(one.form == "participle" and one.passive for one in made):
        return False
    days = {item.start for item in view.items[act : own.at] if item.kind == "date"}
    years = [one.value[:4] for one in view.dates if one.start in days and one.value is not None]
    return any(one.isdigit() and int(one) < view.year for one in years)


def _undone(view: SentenceView, frame: Frame) -> Frame | None:
    own = view.syntax.verbs.get(frame.head) if frame.action == "imposed" else None
    if own is None:
        return None
    first = _first_of_series(view, own)
    act = _act(view.items, first, frame.voice)
    if act is None or not _is_act(view.items[act]) or (frame.voice == "active" and frame.roles is None):
        return None
    for verb in view.syntax.verbs.values():
        ends = verb.passive or any(one.data.name == "expire" for one in view.items[verb.at].senses_of("trigger"))
        changed = _change(view, verb) if verb is not own and (verb.at < own.at or ends) else None
        above = own if verb.above is None or _first_of_series(view, verb.above) is not first else verb.above
        if changed is not None and _acts_on(view.items, verb, act, above):
            return _frame(view, verb, changed, frame)
    return None


def _stands(view: SentenceView, frame: Frame) -> bool:
    """Tell whether an act with the ban that it makes is only said to stand ("the law banning … remains in force")."""
    own = view.syntax.verbs.get(frame.head) if frame.action == "imposed" else None
    act = None if own is None else _act(view.items, own, frame.voice)
    if own is None or act is None or not _is_act(view.items[act]):
        return False
    verbs = (one for one in view.syntax.verbs.values() if one.at > own.at and one.form == "finite")
    after = next(verbs, None)
    if after is None or not view.items[after.at].lower.startswith(_STANDING) or after.relation != "main":
        return False
    if _was_made_before(view, frame):
        return False  # "the law passed in 2001, which froze its assets, was amended"
    return after.above is None and act <= _OPENING and any(act == one.head for one in after.subject)


def _first_of_series(view: SentenceView, own: Verb) -> Verb:
    """Return the verb that opens the clause which one goes on with: "orders that barred flights and froze assets"."""
    if own.relation in _HUNG or not own.subject or (own.form == "finite" and own.relation != "joined"):
        return own
    before = (one for at, one in view.syntax.verbs.items() if at < own.at and one.relation in _HUNG and one.subject)
    head = own.subject[0].head
    return next((one for one in before if one.subject[0].head == head and one.form == own.form), own)


def _act(items: list[Item], own: Verb, voice: str) -> int | None:
    """Return the place of the noun that a relative clause hangs on: its subject, or what "by which" points to."""
    if voice == "active" and own.subject and (own.relation in _HUNG or own.form == "gerund"):
        head = _past_figures(items, own.subject[0].head)
        addressed = head > 1 and items[head - 1].lower == "to" and items[head - 2].lower in _ACTS
        return head - 2 if addressed else head  # "the notice to airmen that shuts its airspace"
    for here in range(own.at - 1, max(1, own.at - _REACH), -1):
        if items[here].lower == "whereby":
            return here - 1
        if items[here].lower == "which":
            return _before_aside(items, here - 2) if items[here - 1].lower in _MEANS else None
    return None


def _past_figures(items: list[Item], head: int) -> int:
    """Return the place of an act from that of its year or number ("the Regulations of 1990", "Articles 6 and 7")."""
    if items[head].kind not in ("number", "date") and not items[head].text[0].isdigit():
        return head
    before = range(head - 1, max(-1, head - _OPENING), -1)
    return next((here for here in before if _is_act(items[here])), head)


def _is_act(item: Item) -> bool:
    """Tell whether an item is a word for an act, or names one ("Executive Order")."""
    return item.lower.rpartition(" ")[2] in _ACTS


def _before_aside(items: list[Item], at: int) -> int:
    """Return the place of the noun before ", by which …": "Paragraph 2 of Announcement No. 46, by which exports …"."""
    if items[at].lower != ",":
        return at
    return next((here for here in range(max(0, at - _REACH), at) if items[here].lower in _ACTS), at)


def _acts_on(items: list[Item], verb: Verb, act: int, own: Verb) -> bool:
    """Tell whether a verb acts on the noun, also where the clause between them hides it from syntax."""
    if any(one.head == act for one in acted_on(items, verb, verb_voice(verb))):
        return True
    if verb.passive or any(one.data.name == "expire" for one in items[verb.at].senses_of("trigger")):
        hidden = verb.above is own or any(act <= one.head < own.start or one in own.objects for one in verb.subject)
        return verb.at > own.at and hidden and act <= _OPENING
    between = items[verb.at + 1 : act]
    return act > verb.at and len(between) <= _OPENING and all(one.kind in ("word", "date", "number") for one in between)


def _change(view: SentenceView, verb: Verb) -> tuple[str, str] | None:
    """Return what a verb does to an act, and what that makes of the ban."""
    senses = view.items[verb.at].senses_of("trigger")
    sense = next((one for one in senses if one.data.name in _CHANGING and one.particle is None), None)
    if sense is not None:
        return sense.data.name, sense.data.on["measure"]
    if view.items[verb.at].lower.startswith(_DELETING) and verb.passive:
        return "lift", "lifted"
    if view.items[verb.at].lower.startswith(_ISSUED_AGAIN):
        return "extend", "extended"
    return ("suspend", "suspended") if view.items[verb.at].lower.startswith(_HALTING) else None


def _frame(view: SentenceView, verb: Verb, changed: tuple[str, str], ban: Frame) -> Frame:
    items, voice = view.items, verb_voice(verb)
    senders = subject_actors(items, verb)[0] if voice == "active" else []
    name, action = changed
    roles = None if ban.roles is None else replace(ban.roles, senders=senders or ban.roles.senders)
    return replace(
        ban,
        clause=clause_at(view, verb.at),
        trigger=name,
        action=action,
        object_kind=ban.object_kind if roles is None else "measure",
        voice=voice,
        rule=f"{voice}.{name}.act",
        roles=roles,
    )
