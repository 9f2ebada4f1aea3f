"""Days on which acts were made that say what holds: "a law that it passed in May bans …", "order of 3 May: ships …"."""

from transforms.coding.model import DateLinks, SentenceView
from transforms.coding.parties.legal_acts.acts import is_act
from transforms.reading.dates.dates import StatedDate
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import Verb
from transforms.syntax.phrases import Phrase

_TEXTS = word_set("law laws legislation resolution bill statute amendment package waiver circular notification act")
_MADE = word_set(
    "adopted agreed approved decreed drafted enacted endorsed gazetted issued made passed promulgated published "
    "ratified released signed voted"
)
_TAKING = word_set("took take takes came come comes entered enters went goes")
_EFFECT = frozenset({"effect", "force"})
_UNDER = word_set("under by in with through per")
_AFTER_ACT = 6
"""Items between the name of an act and its day, at most: "decree No. 669 of 30 December 2015"."""


def of_act(view: SentenceView, links: DateLinks, verb: Verb, verbs: list[Verb]) -> list[StatedDate]:
    """Return the day on which the act was made by which something is done, where its clause or a label says so."""
    if len(view.dates) == 0:
        return []
    return _before_colon(view, verb) or _before_which(view, verb) or _of_clause(view, links, verb, verbs)


def takes_effect(view: SentenceView, verb: Verb) -> bool:
    """Tell whether a verb says from when something holds: "which took effect on 3 May"."""
    behind = [one.lower for one in view.items[verb.at + 1 : verb.at + 3]]
    return view.items[verb.at].lower in _TAKING and not _EFFECT.isdisjoint(behind)


_CHANGING = frozenset({"extend", "lift", "ease", "suspend", "expire"})


def is_changed(items: list[Item], before: Verb, verb: Verb) -> bool:
    """Tell whether a measure is changed that a participle says was made: "the ban, adopted in 2011, was extended"."""
    measured = any(items[one.head].kind == "measure" for one in verb.subject)
    changed = verb.passive and measured and before.form == "participle"
    return changed and any(one.data.name in _CHANGING for one in items[verb.at].senses_of("trigger"))


def _before_colon(view: SentenceView, verb: Verb) -> list[StatedDate]:
    """Return the day of an act of which a colon brings the words: "order No. 9 of 3 May: ships may not …"."""
    items = view.items
    colon = next((at for at in range(verb.start - 1, 1, -1) if items[at].lower == ":"), None)
    if colon is None or items[colon - 1].kind != "date":
        return []
    before = items[max(0, colon - 1 - _AFTER_ACT) : colon - 1]
    if len(before) == 0 or before[-1].lower not in ("of", "dated", "on") or not any(map(is_text, before)):
        return []
    return [one for one in view.dates if one.start == items[colon - 1].start and one.value is not None]


def _before_which(view: SentenceView, verb: Verb) -> list[StatedDate]:
    """Return the day of an act by which something is done: "the order of 16 April, by which imports are banned".

    What the act itself does is told with "that": "an order of 16 April that bans imports".
    """
    found = view.syntax.phrases
    place = next((at for at, one in enumerate(found) if one.kind == p.VG and one.head == verb.at), 0)
    if place > 2 and found[place - 1].word in ("that", "which") and found[place - 2].kind == p.DATE:
        return _of_named(view, found, place - 2)
    which = next((at for at in range(place - 1, 2, -1) if found[at].kind in (p.REL, p.VG)), 0)
    if not which or found[which].kind != p.REL or found[which - 1].word not in ("by", "under"):
        return []
    return _of_named(view, found, which - 3 if found[which - 2].word == "," else which - 2)


def _of_named(view: SentenceView, found: list[Phrase], day: int) -> list[StatedDate]:
    """Return the day in a phrase behind the name of an act ("the order of 16 April")."""
    if day < 1 or found[day].kind != p.DATE or not is_text(view.items[found[day - 1].head]):
        return []
    starts = {item.start for item in view.items[found[day].start : found[day].end]}
    return [one for one in view.dates if one.start in starts and one.value is not None]


def _of_clause(view: SentenceView, links: DateLinks, verb: Verb, verbs: list[Verb]) -> list[StatedDate]:
    """Return the day of a clause that says who made the act, before or behind what that does."""
    found = view.syntax.phrases
    for made in verbs:
        told = [one for one in links.own.get(made.at, ()) if one.role == "on"] if made.at != verb.at else []
        if not told or made.form != "finite" or made.passive or view.items[made.at].lower not in _MADE:
            continue
        place = next(at for at, one in enumerate(found) if one.kind == p.VG and one.head == made.at)
        act = _act_before(view, found, place)
        if act is not None and _does(found, verb, act, place):
            return told
    return []


def _act_before(view: SentenceView, found: list[Phrase], place: int) -> int | None:
    """Return the phrase of the act that a clause says somebody made: "a bill (that) the house passed"."""
    maker = place - 1
    if maker < 1 or found[maker].kind != p.NP:
        return None
    act = maker - 2 if found[maker - 1].kind in (p.SUB, p.REL) else maker - 1
    named = act >= 0 and found[act].kind == p.NP and is_text(view.items[found[act].head])
    return act if named else None


def _does(found: list[Phrase], verb: Verb, act: int, place: int) -> bool:
    """Tell whether a verb says what an act does or what is done under it; its clause ends at the verb at ``place``."""
    at = next((at for at, one in enumerate(found) if one.kind == p.VG and one.head == verb.at), None)
    if at is None:
        return False
    under = act > 0 and found[act - 1].kind == p.PREP and found[act - 1].word in _UNDER
    if at > place:
        between = found[place + 1 : at]
        marks = [one for one in between if one.kind == p.MARK]
        if any(one.kind == p.VG for one in between) or any(one.word != "," for one in marks):
            return False
        return under if marks else not under and all(one.kind in (p.DATE, p.PREP, p.NP, p.ADV) for one in between)
    between = found[at + 1 : act]
    return under and all(one.kind in (p.DATE, p.PREP, p.NP, p.ADV) for one in between)


def is_text(item: Item) -> bool:
    """Tell whether an item names an act, or a text that says what holds ("package")."""
    return is_act(item) or item.lower in _TEXTS
