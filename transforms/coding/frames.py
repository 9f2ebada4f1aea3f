"""Frames: a word of change with the object that it changes. A frame is what a row is made of; roles come later."""

from dataclasses import dataclass, field

from transforms.reading import grammar as g
from transforms.reading.clauses import left_start, right_end
from transforms.reading.dates import StatedDate
from transforms.reading.inflection import ING, PARTICIPLE, PAST
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item

OBJECT_KINDS = ("measure", "package", "relief", "reliefnoun", "list", "dealing", "assets")
PARTY_KINDS = ("entity", "actor", "group", "post", "sector")


@dataclass(slots=True)
class SentenceView:
    """A sentence that has been read: its items, its dates, and where it stands."""

    index: int
    start: int
    end: int
    paragraph: int
    is_title: bool
    items: list[Item]
    dates: list[StatedDate]
    has_sanctions_word: bool
    recalls_measure: bool = False
    year: int | None = None


@dataclass(slots=True)
class Frame:
    """A word of change and its object, as indexes into the items of one sentence."""

    view: SentenceView
    head: int
    trigger: str
    action: str
    object_kind: str
    object_at: int
    voice: str
    rule: str
    left: int
    right: int
    notes: list[str] = field(default_factory=list)

    @property
    def head_item(self) -> Item:
        """The word of change."""
        return self.view.items[self.head]

    @property
    def object_item(self) -> Item:
        """The object's head word."""
        return self.view.items[self.object_at]


def find_frames(view: SentenceView) -> list[Frame]:
    """Find all frames of a sentence, in order of their heads."""
    items = view.items
    found: list[Frame] = []
    for at, item in enumerate(items):
        frame = None
        if item.kind == "trigger" and item.sense is not None and item.sense.data.name == "echo":
            frame = Frame(view, at, "echo", "imposed", "echo", at, "active", "echo", left_start(items, at), right_end(items, at))
        elif item.kind == "trigger":
            frame = _verb_frame(view, at)
        elif item.kind == "nominal":
            frame = _nominal_frame(view, at)
        elif item.kind == "dealing_verb":
            frame = _permission_frame(view, at)
        if frame is not None:
            found.append(frame)
    found = _inner_first(found)
    taken = {frame.object_at for frame in found} | {frame.head for frame in found}
    for at, item in enumerate(items):
        if item.kind == "measure" and at not in taken:
            frame = _bare_frame(view, at, found)
            if frame is not None:
                found.append(frame)
    return sorted(found, key=lambda frame: frame.head)


def _inner_first(found: list[Frame]) -> list[Frame]:
    """Where a noun of change has the object ("announced the renewal of the ban"), a verb above it only says its status."""
    nominal = {frame.object_at for frame in found if frame.voice == "nominal"}
    nominal |= {frame.head for frame in found if frame.voice == "nominal"}
    return [
        frame
        for frame in found
        if frame.voice == "nominal" or frame.trigger not in ("impose", "grant") or frame.object_at not in nominal
    ]


def verb_senses(item: Item) -> list[Sense]:
    """Return the senses in which an item is a word of change."""
    return [sense for sense in item.senses if sense.kind == "trigger"]


def _has_particle(items: list[Item], at: int, end: int, particle: str) -> bool:
    words = particle.split()
    for here in range(at + 1, min(end + 1, len(items))):
        if items[here].lower == particle or (len(words) > 1 and items[here].lower == words[0]):
            return True
    return False


def _usable(view: SentenceView, at: int, end: int) -> list[Sense]:
    """Return the senses whose conditions hold: the particle is there, a weak verb has a sanctions word by it."""
    senses = [
        sense
        for sense in verb_senses(view.items[at])
        if (sense.particle is None or _has_particle(view.items, at, end, sense.particle))
        and (not sense.weak or view.has_sanctions_word)
    ]
    return sorted(senses, key=lambda sense: sense.particle is None)


def voice_of(items: list[Item], at: int) -> str:
    """Return ``active``, ``passive`` or ``reduced`` for a verb.

    Reduced is a participle without an auxiliary that follows what it modifies ("sanctions imposed in 2021").
    """
    sense = items[at].sense
    forms = set(sense.form) if sense is not None else set()
    if PARTICIPLE not in forms:
        return "active"
    here = at - 1
    while here >= 0 and (items[here].lower in g.ADVERBS or items[here].lower in g.NEGATIONS):
        here -= 1
    if here >= 0 and items[here].lower in g.BE:
        return "passive"
    if here >= 0 and items[here].lower in g.HAVE:
        return "active"
    if here > 0 and items[here].lower == ",":
        here -= 1
    before = items[here] if here >= 0 else None
    after = items[at + 1] if at + 1 < len(items) else None
    closes = after is None or after.kind in ("mark", "date") or after.lower in g.PREPOSITIONS or after.lower in g.ADVERBS
    nounish = before is not None and before.kind in ("measure", "sector", "entity", "post", "nominal", "assets")
    if closes and nounish:
        return "reduced"
    if before is None and closes:
        return "passive"
    if PAST not in forms:
        return "passive"
    return "active"


def _verb_frame(view: SentenceView, at: int) -> Frame | None:
    items = view.items
    voice = voice_of(items, at)
    start, end = left_start(items, at), right_end(items, at)
    senses = _usable(view, at, end)
    if not senses:
        return None
    if voice == "active":
        return (
            _list_move(view, at, start, end)
            or _with_measure(view, at, senses, start, end)
            or _active(view, at, senses, start, end)
        )
    return _list_move(view, at, start, end, passive=True) or _passive(view, at, senses, voice, start, end)


def _frame(
    view: SentenceView, at: int, sense: Sense, kind: str, obj: int, voice: str, start: int, end: int
) -> Frame | None:
    if sense.data.name == "keep" and not _states_term(view.items, at, end):
        return None
    if kind == "relief" and name_is_single(view, obj):
        return None
    name = sense.data.name
    action = sense.data.on[kind]
    return Frame(view, at, name, action, kind, obj, voice, f"{voice}.{name}.{kind}", start, end)


def name_is_single(view: SentenceView, at: int) -> bool:
    """Tell whether a licence is a single one for one exporter, which is no change of the measure."""
    item = view.items[at]
    if item.sense is None or not item.lower.startswith(("licen", "authori")):
        return False
    return not any(
        one is not item and one.sense is not None and one.kind == "measure" and one.sense.data.kind in ("measure", "package", "relief")
        for one in view.items
    ) and not any(one.lower in ("general", "wind-down", "sanctions") for one in view.items)


_TERMS = frozenset({"until", "till", "another", "further", "through", "beyond"})


def _states_term(items: list[Item], at: int, end: int) -> bool:
    """Tell whether a measure that is kept is kept for a stated time, which prolongs it."""
    return any(item.lower in _TERMS for item in items[at : end + 6])


def object_kind(item: Item) -> str | None:
    """Return what kind of object an item can be, or None."""
    if item.kind == "measure" and item.sense is not None:
        return str(item.sense.data.kind)
    if item.kind == "dealing_verb" and item.sense is not None and ING in item.sense.form:
        return "dealing"
    return "party" if item.kind in PARTY_KINDS else None


def _fits(senses: list[Sense], kind: str) -> Sense | None:
    for sense in senses:
        if kind in sense.data.on:
            return sense
    return None


def _active(view: SentenceView, at: int, senses: list[Sense], start: int, end: int) -> Frame | None:
    """Find the object to the right of an active verb: a measure if there is one, else a party named as the object."""
    items = view.items
    party: tuple[Sense, int] | None = None
    crossed = False
    for here in range(at + 1, end):
        item = items[here]
        kind = object_kind(item)
        if kind is None:
            crossed = crossed or _blocks(items, here)
            if party is None and not crossed and item.text[0].isupper() and item.kind == "word":
                kind = "party"
            elif item.kind == "trigger" and item.sense is not None and ING in item.sense.form:
                break
            else:
                continue
        if kind == "party":
            fit = _fits(senses, "party")
            if fit is not None and party is None and not crossed:
                party = (fit, here)
            continue
        fit = _fits(senses, kind)
        if fit is not None and not crossed:
            if kind == "relief":
                end = right_end(items, at, keep_reasons=True)
            return _frame(view, at, fit, kind, here, "active", start, end)
        if kind in ("measure", "list") and party is None and not crossed:
            break
    if party is not None:
        return _frame(view, at, party[0], "party", party[1], "active", start, end)
    fit = _fits(senses, "measure")
    if fit is not None and view.recalls_measure and at + 1 < len(items) and items[at + 1].lower in ("it", "them"):
        return _frame(view, at, fit, "measure", at + 1, "active", start, end)
    return None


_DURATIONS = frozenset("day days week weeks month months year years".split())


def _blocks(items: list[Item], at: int) -> bool:
    """Tell whether a word ends the direct object: a preposition other than "of" that no date follows."""
    item = items[at]
    if item.lower not in g.PREPOSITIONS or item.lower in ("of", "including", "like", "among"):
        return False
    if item.lower in ("for", "by") and any(one.lower in _DURATIONS for one in items[at + 1 : at + 5]):
        return False
    return not (at + 1 < len(items) and items[at + 1].kind == "date")


def _passive(view: SentenceView, at: int, senses: list[Sense], voice: str, start: int, end: int) -> Frame | None:
    """Find the object to the left of a passive verb or participle, else to its right ("suspended are the measures")."""
    items = view.items
    party: tuple[Sense, int] | None = None
    for here in range(at - 1, start - 1, -1):
        kind = object_kind(items[here])
        if kind is None:
            if items[here].kind == "trigger" and voice == "reduced":
                break
            continue
        fit = _fits(senses, kind)
        if fit is None:
            continue
        if kind == "party":
            party = party or (fit, here)
            continue
        return _frame(view, at, fit, kind, here, voice, start, end)
    if at <= 2 and at + 1 < len(items) and items[at + 1].lower in g.BE:
        listed = next((here for here in range(at + 2, len(items)) if items[here].kind in PARTY_KINDS), None)
        fit = _fits(senses, "party")
        if fit is not None and listed is not None:
            return _frame(view, at, fit, "party", listed, "active", start, len(items))
    for here in range(at + 1, min(end, at + 6)):
        kind = object_kind(items[here])
        fit = _fits(senses, kind) if kind is not None and kind != "party" else None
        if fit is not None and kind is not None and at <= 2:
            return _frame(view, at, fit, kind, here, voice, start, end)
        if kind == "dealing" or items[here].kind == "dealing_verb":
            fit = _fits(senses, "dealing")
            if fit is not None:
                return _frame(view, at, fit, "dealing", here, voice, start, end)
    if party is not None:
        return _frame(view, at, party[0], "party", party[1], voice, start, end)
    fit = _fits(senses, "measure")
    if fit is not None and view.recalls_measure and voice == "passive":
        for here in range(at - 1, max(start, at - 6) - 1, -1):
            if items[here].lower in ("it", "they"):
                return _frame(view, at, fit, "measure", here, voice, start, end)
    return None


_ONTO = frozenset({"to", "on", "in", "onto", "under"})
_OFF = frozenset({"from", "off"})
_MOVE_ON = frozenset("add place put include enter name list inscribe".split())
_MOVE_OFF = frozenset("remove take strike drop delete cut".split())


def _link_before(items: list[Item], at: int) -> str:
    """Return the preposition that a noun phrase hangs on ("to its sanctions list")."""
    here = at - 1
    while here >= 0 and (
        items[here].lower in g.DETERMINERS
        or items[here].lower in g.ADJECTIVES
        or items[here].kind in ("actor", "group", "measure", "anaphor", "sector", "number", "entity")
        or items[here].lower in ("'s", "-", "'", "’")
        or (items[here].kind == "word" and here > 0 and items[here - 1].lower in g.DETERMINERS | {"'s"})
    ):
        here -= 1
    return items[here].lower if here >= 0 else ""


def _lemma(item: Item) -> str:
    """Return the dictionary form that the item starts from, near enough to tell a handful of verbs apart."""
    low = item.lower
    for ending in ("ed", "ing", "s", "es", "d"):
        if low.endswith(ending) and low[: -len(ending)] in _MOVE_ON | _MOVE_OFF:
            return low[: -len(ending)]
    return {"took": "take", "taken": "take", "taking": "take", "struck": "strike", "putting": "put", "dropped": "drop",
            "placing": "place", "removing": "remove", "including": "include"}.get(low, low)  # fmt: skip


def _list_move(view: SentenceView, at: int, start: int, end: int, *, passive: bool = False) -> Frame | None:
    """Read "added X to its blacklist" and "took X off the list" as designation and delisting."""
    items = view.items
    lemma = _lemma(items[at])
    if lemma not in _MOVE_ON | _MOVE_OFF:
        return None
    for here in range(at + 1, min(len(items), max(end, at + 28))):
        item = items[here]
        if item.lower in (";", ":") or (here >= end and item.kind == "trigger" and item.sense is not None and PAST in item.sense.form):
            return None
        end = max(end, here + 1) if object_kind(item) == "list" else end
        if object_kind(item) not in ("list", "measure") or item.sense is None:
            continue
        link = _link_before(items, here)
        if lemma in _MOVE_ON and link in _ONTO and (item.sense.data.kind == "list" or link == "under"):
            action = "imposed"
        elif lemma in _MOVE_OFF and link in _OFF and item.sense.data.kind == "list":
            action = "lifted"
        else:
            continue
        voice = "passive" if passive else "active"
        return Frame(view, at, "list", action, "list", here, voice, f"{voice}.list_move", start, end)
    return None


def _with_measure(view: SentenceView, at: int, senses: list[Sense], start: int, end: int) -> Frame | None:
    """Read "hit Iran with sanctions": the measure stands after "with"."""
    items = view.items
    fit = next((sense for sense in senses if sense.particle == "with"), None)
    if fit is None:
        return None
    seen_with = False
    for here in range(at + 1, end):
        seen_with = seen_with or items[here].lower == "with"
        kind = object_kind(items[here])
        if seen_with and kind in fit.data.on:
            return _frame(view, at, fit, str(kind), here, "active", start, end)
    return None


def _nominal_frame(view: SentenceView, at: int) -> Frame | None:
    """Read "the lifting of sanctions", "an end to the embargo", "sanctions easing"."""
    items = view.items
    senses = [sense for sense in items[at].senses if sense.kind == "nominal"]
    start, end = left_start(items, at), right_end(items, at)
    follows = items[at + 1].lower if at + 1 < len(items) else ""
    if follows == "by":
        follows = next((one.lower for one in items[at + 2 : at + 7] if one.lower in ("of", "on")), "by")
    if follows in ("of", "to", "on", "in"):
        for here in range(at + 2, min(end, at + 12)):
            kind = object_kind(items[here])
            fit = _fits(senses, kind) if kind is not None else None
            if fit is not None and kind is not None and (kind != "party" or follows == "of"):
                return _frame(view, at, fit, kind, here, "nominal", start, end)
    here = at - 1
    while here >= 0 and items[here].lower in ("'s", "'", "’"):
        here -= 1
    kind = object_kind(items[here]) if here >= 0 else None
    if kind in ("measure", "package", "relief"):
        fit = _fits(senses, kind)
        if fit is not None:
            return _frame(view, at, fit, kind, here, "nominal", start, end)
    return None


_AGAIN = frozenset({"again", "once again", "once more", "resume", "anew"})


def _permission_frame(view: SentenceView, at: int) -> Frame | None:
    """Read wording without a sanctions noun: "may no longer import", "may once again buy"."""
    items = view.items
    start, end = left_start(items, at), right_end(items, at)
    before = [item.lower for item in items[max(start, at - 6) : at]]
    modal = any(word in ("may", "can", "could", "must", "will", "shall") for word in before)
    if not modal:
        return None
    denied = "not" in before and bool({"may", "must"} & set(before))
    longer = any(a == "no" and b == "longer" for a, b in zip(before, before[1:], strict=False))
    opening = [item.lower for item in items[start : start + 2]]
    if longer or denied or (opening and opening[0] in ("no", "nobody", "none") and "may" in before):
        action, rule = "imposed", "prohibition"
    elif any(word in ("may", "can", "could") for word in before) and (_AGAIN & set(before) or "more" in before):
        action, rule = "lifted", "permission"
    else:
        return None
    return Frame(view, at, rule, action, "dealing", at, "active", rule, start, end)


_NOVEL = frozenset("new fresh further additional more tougher tighter stricter harsher".split())


def _bare_frame(view: SentenceView, at: int, found: list[Frame]) -> Frame | None:
    """Read a measure that no word of change governs, but a cue does ("calls for sanctions") or a headline announces."""
    items = view.items
    sense = items[at].sense
    if sense is None or sense.data.kind not in ("measure", "package"):
        return None
    start, end = left_start(items, at), right_end(items, at)
    for frame in found:
        if start <= frame.head < at and frame.object_kind in ("measure", "package", "list") and frame.voice == "active":
            return None
    for here in range(at - 1, max(start, at - 9) - 1, -1):
        item = items[here]
        if item.kind == "trigger" or item.lower in ("under", "despite", "evading", "violating", "breaching"):
            return None
        if item.kind == "cue" and item.sense is not None and item.sense.data.name in ("proposed", "rejected", "announced"):
            return Frame(view, here, "cue", "imposed", "measure", at, "cue", f"cue.{item.sense.data.name}", start, end)
    before = [item.lower for item in items[max(start, at - 4) : at]]
    if view.is_title and _NOVEL & set(before):
        return Frame(view, at, "headline", "imposed", "measure", at, "bare", "headline.new_measure", start, end)
    return None
