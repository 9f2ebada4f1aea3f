"""Measures that no word of change governs, but a cue does ("calls for sanctions") or a headline announces."""

import re
from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.dealings.states.caps import cap_moved_in_entry
from transforms.coding.frames.verbless.agenda_measures import heads_more, opens_agenda_item
from transforms.coding.frames.verbless.alone_helps import alone_helps
from transforms.coding.frames.verbless.anniversaries import nears_date
from transforms.coding.frames.verbless.blocked_texts import blocks_new, points_to_move
from transforms.coding.frames.verbless.brief import package_alone
from transforms.coding.frames.verbless.cues_above import cue_above, last_cue
from transforms.coding.frames.verbless.only_said import is_only_said, still_hangs
from transforms.coding.frames.words.reviewed import as_reviewed
from transforms.coding.model import Clause, Frame, SentenceView, lower_words
from transforms.coding.status.chain import place_of
from transforms.coding.status.governors import cue_status
from transforms.coding.status.proposed.fortunes import SPOKEN, of_measure
from transforms.coding.verbs.objects import orders_done
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE
from transforms.reading import grammar as g
from transforms.reading.grammar import DEFINITE
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import Verb

_NOVEL = word_set("new fresh further additional more tougher tighter stricter harsher")
_OLD = word_set("under despite evading violating breaching existing current continued continuing")
_OF_THE_STANDING = (
    "review", "discuss", "debat", "dismiss", "oppos", "resist", "study", "studi", "examin", "look at", "defeat",
    "hop", "intend", "mean", "expect", "warn", "block", "back", "support", "champion", "defend", "sponsor",
    "thwart", "object", "is against", "are against", "was against", "were against", "frustrat", "obstruct", "shrug",
    "co-sponsor", "considers", "considered", "decision on", "decision about", "talks on", "talks about", "talks over",
)  # fmt: skip
"""What is said of a measure in force as well: "reviewed the ban", "opposes the sanctions"."""
_PURPOSES = tuple(word_set("aim effort attempt bid push drive campaign strateg mean intend pressur try"))
"""How cues begin that say what a measure is for: "the curbs are aimed at …", "are part of an effort to …"."""
_MERE_TALK = frozenset({"talk of", "talk about", "rumours of", "rumors of", "speculation about", "speculation over"})
"""Cues that say how far a change has come ("talk of lifting it"), and nothing of a measure alone."""

_GONE = word_set("off over dead gone history")
_OFFERING = word_set("hands face day one and is be")
_AT_REST = word_set("ice hold abeyance mothballs")
_PERMITS = ("licen", "permi", "authori")
"""How words begin for what single exporters ask for every day."""
_FIRST = 3
"""Words of an act's title among which the measure stands that it imposes."""

_BROUGHT_UP = word_set(
    "after amid amidst despite following over under before ahead against fear fears dread dreads eye eyes brace braces"
)
"""Words by which a headline only mentions a measure ("could stop exports after new restrictions")."""
_COMING = frozenset({"await", "awaits", "awaited", "loom", "looms", "loomed"})
"""Verbs that say of a measure that it may come."""
_AWAITED = word_set(
    "expected seen likely possible probable planned mooted considered mulled feared loom looms imminent"
)

_NOVEL_REACH = 4
_PREDICATE_REACH = 5


def bare_frame(clause: Clause, others: list[Frame]) -> Frame | None:
    """Read a measure (the clause's head) as imposed, to the degree that its cue says; None if another frame has it."""
    items, at = clause.items, clause.head
    kind = items[at].data.kind
    if kind not in ("measure", "package", "relief") or any(_governs(frame, clause) for frame in others):
        return None
    if clause.view.enacted and at < _FIRST and all(item.kind != "measure" for item in items[:at]):
        return _title(clause, kind)
    cue = _cue_of(clause.view, at)
    if kind == "relief":
        return None if cue is None or items[at].lower.startswith(_PERMITS) else _relief(clause, cue)
    if cue is not None:
        return (
            None
            if is_only_said(clause.view, cue, at)
            or nears_date(items, cue)
            or _blocks_party(others, cue)
            or orders_done(clause.view, cue, at)
            else as_reviewed(_frame(clause, cue, "cue", f"cue.{_status_of(items, cue)}"))
        )
    if (denied := _denied_by(clause.view, at)) is not None:
        return _frame(clause, denied, "cue", "cue.rejected")
    needed = alone_helps(clause.view, at)
    return _unsaid(clause) if needed is None else _frame(clause, needed, "cue", "cue.proposed")


def _blocks_party(others: list[Frame], cue: int) -> bool:
    """Tell whether a verb that may refuse a measure blocks firms by it ("two banks were blocked in new sanctions")."""
    return any(one.head == cue and one.rule == "state.blocked" for one in others)


_LONGER = re.compile(r"\b(?:more|another|further) (?:\w+ )?(?:years?|months?|weeks?|term) (?:for|of)\b")
"""Words before a measure in a headline that prolong it: "one more year for the sanctions", "another six months of"."""
_LAST = 8

_OPENERS = frozenset({"date", "mark", "number", "actor"})
_LOOSE = frozenset({"trigger", "nominal", "cue", "dealing_verb"})


def _tops_entry(view: SentenceView, at: int) -> bool:
    """Tell whether a measure opens an entry without a verb: "1996 - Arms embargo", "UK: asset freeze on two banks"."""
    labelled = view.rubric_sender is not None or view.rubric is not None
    if not (view.heading is not None or labelled) or view.is_title or view.items[at].data.kind != "measure":
        return False
    before = view.items[:at]
    if view.heading is None and all(item.kind in ("measure", "mark") for item in view.items):
        return False  # a heading by itself: "Arms embargo"
    plain = all(item.kind in _OPENERS or item.lower in _DETERMINERS for item in before)
    first = plain or (_joins(before) in (",", ";", "and") and any(one.kind == "measure" for one in before))
    start, end = _part(view.items, at)
    verbs = any(
        one.kind == p.VG and one.form != "participle" and start <= one.start < end for one in view.syntax.phrases
    )
    said = view.items[start:end]
    loose = any(item.kind in _LOOSE or item.lower in _OPEN for item in said)
    return first and not verbs and not loose and not heads_more(view, at)


def _part(items: list[Item], at: int) -> tuple[int, int]:
    """Return the borders of the part of an entry, between semicolons, in which a measure stands."""
    start = next((here for here in range(at, -1, -1) if items[here].lower == ";"), -1) + 1
    return start, next((here for here in range(at, len(items)) if items[here].lower == ";"), len(items))


def _joins(before: list[Item]) -> str:
    """Return what stands before a measure and its article: what joins it to those before, if anything does."""
    return next((item.lower for item in reversed(before) if item.lower not in _DETERMINERS), "")


_DETERMINERS = frozenset({"a", "an", "new", "full", "first", "general", "further"})
_OPEN = word_set("? no without under despite after stay stays remain remains still unchanged")


def _unsaid(clause: Clause) -> Frame | None:
    """Read a measure that no word governs as imposed, where an entry of a timeline or a headline names a new one."""
    package = package_alone(clause) if clause.items[clause.head].data.kind == "package" else None
    if package is not None:
        return package
    if _tops_entry(clause.view, clause.head) or opens_agenda_item(clause.view, clause.head):
        moved = cap_moved_in_entry(clause.items, clause.head, len(clause.items))
        entry = _frame(clause, clause.head, "bare", "entry")
        return entry if moved is None else replace(entry, action=moved)
    if (spoken := of_measure(clause.view, clause.head)) is not None:
        return _frame(clause, clause.head, "cue", f"{SPOKEN}.{spoken.status}")
    return _of_headline(clause) if clause.view.is_title else None


def _title(clause: Clause, kind: str) -> Frame:
    """Read the measure that opens an act's title as what the act makes."""
    found = _frame(clause, clause.head, "bare", "act_title")
    return found if kind != "relief" else replace(found, action="eased", object_kind="relief")


def _of_headline(clause: Clause) -> Frame | None:
    """Read "New sanctions on Mali" and "Sanctions on Mali on ice"."""
    fate = _headlined(clause)
    if fate is not None:
        return replace(_frame(clause, clause.head, "bare", "headline.fate"), action=fate)
    before = clause.items[max(clause.left, clause.head - _NOVEL_REACH) : clause.head]
    if _LONGER.search(" ".join(item.lower for item in clause.items[max(0, clause.head - _LAST) : clause.head])):
        return replace(_frame(clause, clause.head, "bare", "headline.longer"), action="extended")
    mentioned = lower_words(clause.items[max(0, clause.head - _NOVEL_REACH) : clause.head]) & _BROUGHT_UP
    if mentioned or lower_words(clause.items[-_LAST:]) & _AWAITED:  # "New sanctions on Mali, Chad expected"
        return None
    at = clause.head - len(before) + max((at for at, one in enumerate(before) if one.lower in _NOVEL), default=-1)
    verbs = clause.view.syntax.verbs
    novel = bool(_NOVEL & lower_words(before)) and not any(at < verb < clause.head for verb in verbs)
    if any(one.start <= clause.head < one.end for verb in verbs.values() for one in verb.objects if verb.at < at):
        return None  # "Markets ignore new sanctions on Mali"
    return _frame(clause, clause.head, "bare", "headline.new_measure") if novel else None


def _headlined(clause: Clause) -> str | None:
    """Read a headline without a verb that says after a measure what becomes of it ("… on ice", "… off")."""
    low = [item.lower for item in clause.items if item.kind != "mark"]
    if clause.view.syntax.verbs or len(low) < 3:
        return None
    labelled = low[-1] == "history" and any(item.lower == ":" for item in clause.items[clause.head :])
    if low[-1] in _GONE and low[-2] not in _OFFERING and not labelled:
        return "lifted"
    if low[-2] in ("on", "in") and low[-1] in _AT_REST:
        return "suspended"
    if low[-1] == "back" or low[-3:-1] == ["back", "in"]:
        return "reinstated"
    return None


def _relief(clause: Clause, cue: int) -> Frame:
    """Read "refused a waiver", "weighs an exemption": a relaxation, to the degree that the cue says."""
    found = _frame(clause, cue, "cue", f"cue.{_status_of(clause.items, cue)}.relief")
    return replace(found, action="eased", object_kind="relief")


def _status_of(items: list[Item], cue: int) -> str:
    return str(cue_status(items[cue]) or items[cue].data.name)


_OWNED = 5
_OWNING = frozenset({"actor", "sector", "measure"})
"""What may stand between "no" and a measure: "no Norwegian ban", "no new oil sanctions"."""


def _denied_by(view: SentenceView, at: int) -> int | None:
    """Return the place of "no" in "there will be no embargo": what is to come brings none."""
    no = next((here for here in range(at - 1, max(2, at - _OWNED), -1) if view.items[here].lower == "no"), None)
    if no is None or any(one.kind not in _OWNING and one.lower not in g.ADJECTIVES for one in view.items[no + 1 : at]):
        return None
    before = [item.lower for item in view.items[max(0, no - 4) : no]]
    return no if before[-1] in ("be", "see", "impose") and {*before} & (CONDITIONAL | FUTURE) else None


def _cue_of(view: SentenceView, at: int) -> int | None:
    """Return the place of the cue that governs a measure: in its phrase, above it, or said of it."""
    place = place_of(view, at)
    if place is None or view.syntax.phrases[place].kind != p.NP:
        return None
    start = view.syntax.phrases[place].start
    if _OLD & lower_words(view.items[start:at]) or _is_reviewed(view, at):
        return None
    inside = last_cue(view, start, at)
    if inside is not None:
        return None if points_to_move(view.items, inside) else inside
    found = cue_above(view, place)
    found = found if found is not None else _cue_said(view, at)
    points_back = view.items[start].lower in DEFINITE
    if found is None or view.items[found].lower in _MERE_TALK:
        return None
    if points_to_move(view.items, found) or still_hangs(view, found):
        return None
    stands = points_back and view.items[found].lower.startswith(_OF_THE_STANDING)
    return None if stands and not blocks_new(view.items, found, start, at) else found


_REVIEWING = ("review", "reconsider", "reexamin", "re-examin", "reassess", "revisit")


def _is_reviewed(view: SentenceView, at: int) -> bool:
    """Tell whether a measure is what somebody looks at again, as only one that stands is ("will review a ban on …")."""
    verbs = (one for one in view.syntax.verbs.values() if view.items[one.at].lower.startswith(_REVIEWING))
    return any(thing.start <= at < thing.last for one in verbs for thing in one.objects)


def _acts_on_fronted(view: SentenceView, verb: Verb, at: int) -> bool:
    """Tell whether a measure at the head of a sentence is what a cue acts on ("sanctions she would not agree to")."""
    things = [*verb.objects, *(link.phrase for link in verb.links)]
    said = view.items[verb.at].kind == "cue" and cue_status(view.items[verb.at]) is not None
    return said and verb.relation == "main" and any(one.start <= at < one.end for one in things)


def _cue_said(view: SentenceView, at: int) -> int | None:
    """Return the place of what is said of a measure: "new sanctions were discussed", "a ban is on the table"."""
    for verb in view.syntax.verbs.values():
        if verb.at < at:
            continue
        if _acts_on_fronted(view, verb, at):
            return verb.at
        if not any(one.start <= at < one.end for one in verb.subject):
            continue
        found = None
        if verb.passive and view.items[verb.at].kind == "cue" and cue_status(view.items[verb.at]):
            found = verb.at
        elif verb.form == "copula" and view.items[verb.at].lower in g.BE:
            found = last_cue(view, verb.end, min(verb.end + _PREDICATE_REACH, max(verb.right, verb.end + 1)))
        elif view.items[verb.at].lower in _COMING:
            found = verb.at
        if found is not None:
            return None if view.items[found].lower.startswith(_PURPOSES) else found
    return None


def _governs(frame: Frame, clause: Clause) -> bool:
    """Tell whether an active verb before the measure has an object already, which this one only adds to."""
    return (
        clause.left <= frame.head < clause.head
        and frame.voice == "active"
        and frame.object_kind in ("measure", "package", "list")
        and not _is_asked_for(frame, clause)
    )


def _is_asked_for(frame: Frame, clause: Clause) -> bool:
    """Tell whether a verb of its own asks for the measure ("imposed sanctions and asked the UN to consider a ban")."""
    verbs = clause.view.syntax.verbs.values()
    between = [one for one in verbs if frame.object_at < one.at < clause.head and one.form in ("finite", "infinitive")]
    cued = [one for one in between if cue_status(clause.items[one.at]) is Status.PROPOSED]
    return any(one.relation == "joined" for one in cued)


_OPPOSED = {
    "against lifting": "lifted",
    "against ending": "lifted",
    "against removing": "lifted",
    "against easing": "eased",
    "against relaxing": "eased",
    "against extending": "extended",
    "against renewing": "extended",
}
"""Cues that say themselves which change somebody is against."""


def _frame(clause: Clause, head: int, voice: str, rule: str) -> Frame:
    kind = clause.items[clause.head].data.kind
    return Frame(
        clause=replace(clause, head=head),
        trigger="cue" if voice == "cue" else "headline",
        action=_OPPOSED.get(clause.items[head].lower, "expanded" if kind == "package" else "imposed"),
        object_kind="measure",
        object_at=clause.head,
        voice=voice,
        rule=rule,
    )
