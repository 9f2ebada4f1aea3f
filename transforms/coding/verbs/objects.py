"""What a word of change can have as its object, and the frame that the two make."""

from dataclasses import dataclass
from itertools import pairwise

from transforms.coding.model import Clause, Frame, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.coding.verbs.nobody import lets_nobody
from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, ING
from transforms.reading.kinds import LISTED, PARTIES, SANCTIONS
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.word_set import word_set

_TERMS = frozenset({"until", "till", "another", "further", "through", "beyond"})
_EXPORTS = word_set("export sell ship supply deliver send buy-back re-export transfer")
_ALLOWS = word_set(
    "allow allows allowed allowing permit permits permitted permitting let lets letting enabling enabled"
)
_OFFICES = frozenset({"ofac", "ofsi", "office of foreign assets control", "treasury", "treasury department"})
"""Those whose licences are from sanctions; an export office gives them to single exporters every day."""
_GIVES = word_set(
    "grant grants granted granting give gives gave given issue issues issued award awarded hand handed "
    "get gets got obtain obtained receive received win won secure secured approve approved"
)
_PERMITS = ("licen", "permi", "authori")
_STOPPING = [[word] for word in ("stop", "stops", "stopped", "cease", "ceases", "ceased", "quit", "end", "ended")]
_REACH = 8
_PERIODS = frozenset({"year", "years", "month", "months", "weeks", "days", "more"})
_COUNTS = frozenset({"a", "one", "two", "three", "six", "nine", "twelve", "another", "ten", "five"})
_GENERAL = frozenset({"general", "wind-down", "sanctions"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """An object: the sense of the word of change that takes it, its kind, and its place."""

    sense: Sense
    kind: str
    at: int


def object_kind(item: Item) -> str | None:
    """Return what kind of object an item can be, or None."""
    if item.kind == "measure":
        return str(item.data.kind)
    if item.kind == "dealing_verb" and ING in item.forms:
        return "dealing"
    return "party" if item.kind in PARTIES else None


def candidate(senses: list[Sense], kind: str | None, at: int) -> Candidate | None:
    """Return the object if one of the senses takes its kind; the first such sense counts."""
    if kind is None:
        return None
    return next((Candidate(sense, kind, at) for sense in senses if kind in sense.data.on), None)


_BLOCKING = frozenset({"bar", "block"})


def _acts_on_measure(clause: Clause) -> bool:
    """Tell whether it is a measure, or a change of one, that is stopped ("blocked a ban on gold from Mali")."""
    verb = clause.view.syntax.verbs.get(clause.head)
    if verb is None or verb.passive or len(verb.objects) != 1:
        return False
    head = clause.items[verb.objects[0].head]
    return head.kind == "nominal" or (head.kind == "measure" and head.data.kind in SANCTIONS)


def make_frame(clause: Clause, found: Candidate, voice: str) -> Frame | None:
    """Make the frame of a word of change and its object.

    None where nothing changes: a measure that is "kept" without saying for how long, a licence for a single exporter.
    """
    name = found.sense.data.name
    if name == "keep" and not _states_term(clause):
        return None
    if clause.items[clause.head].lower.startswith(_KEEPING) and _names_grasp(clause):
        return None
    barred = name == "withhold" and clause.items[found.at].lower.startswith(_PERMITS)  # "refused permission to land"
    told = name == "impose" and found.kind == "measure" and _declares_back(clause, found.at, voice)
    told = told or (name == "impose" and voice == "active" and orders_done(clause.view, clause.head, found.at))
    told = told or (name == "lift" and _are_purchases(clause, found.at))
    told = told or (name in _BLOCKING and found.kind in LISTED and _acts_on_measure(clause))
    if barred or told or (name in _SAYING and _is_of_words(clause, found.at)):
        return None  # "declared the sanctions on Mali revived": the participle tells it
    if found.kind == "relief" and _is_single_licence(clause.view, found.at, is_first=_is_first(clause)):
        return None
    action = found.sense.data.on[found.kind]
    if name == "permit" and voice == "passive" and (_stands_forbidden(clause) or lets_nobody(clause, found.at)):
        return None
    if name == "permit" and found.kind == "dealing" and _is_ended(clause):
        name, action = "ban", "imposed"
    if name == "impose" and found.kind in ("measure", "package") and _declares_over(clause, found.at, voice):
        name, action = "lift", "lifted"
    return Frame(
        clause=clause,
        trigger=name,
        action=action,
        object_kind=found.kind,
        object_at=found.at,
        voice=voice,
        rule=f"{voice}.{name}.{found.kind}",
    )


_SPOKEN = word_set(
    "call calls appeal appeals plea pleas demand demands threat threats warning warnings opposition objections "
    "objection resistance support backing request requests criticism condemnation campaign campaigns"
)
_ABOUT = frozenset({"for", "of", "to", "against", "over", "on"})


_SAYING = frozenset({"extend", "lift", "suspend", "ease"})
_PLANNED = word_set("plan plans proposal proposals draft drafts bill talks negotiations discussions deliberations")
_ASIDE = frozenset({",", "over", "despite", "against", "after", "amid", "following", "in"})


def _is_of_words(clause: Clause, at: int) -> bool:
    """Tell whether what is renewed or dropped is only said of a measure ("dropped its call for sanctions")."""
    between = [word for item in clause.items[clause.head + 1 : at] for word in item.lower.split()]
    aside = between[:1] and between[0] in _ASIDE  # "extended, over the objections of Chad, its sanctions"
    spoken = _SPOKEN | _PLANNED if clause.items[clause.head].lower.startswith(_THINNING) else _SPOKEN
    return not aside and any(one in spoken and two in _ABOUT for one, two in pairwise(between))


_THINNING = ("water", "soft", "tone", "trim", "pare", "scal", "dial", "call", "wind", "wound", "break", "broke")
"""How verbs begin that make a plan smaller, or end talks, and leave the measure as it is."""


_DECLARING = ("declar", "pronounc", "proclaim")
_OVER = word_set("over finished ended void null dead closed terminated lifted inoperative invalid")


def _declares_over(clause: Clause, at: int, voice: str) -> bool:
    """Tell whether a measure is said to be no more: "was declared finished", "declared its boycott of Mali over"."""
    items, head = clause.items, clause.head
    if not items[head].lower.startswith(_DECLARING):
        return False
    if voice != "active":
        return lower_at(items, head + 1) in _OVER
    after = range(at + 1, min(len(items), at + _FAR))
    return any(items[here].lower in _OVER and _closes(items, here + 1) for here in after)


_BACK = word_set("revived restored reinstated renewed reimposed")


def _declares_back(clause: Clause, at: int, voice: str) -> bool:
    """Tell whether a measure is said to be there again: "declared the sanctions on Mali revived"."""
    items = clause.items
    if voice != "active" or not items[clause.head].lower.startswith(_DECLARING):
        return False
    after = range(at + 1, min(len(items), at + _FAR))
    return any(items[here].lower in _BACK and _closes(items, here + 1) for here in after)


def _closes(items: list[Item], at: int) -> bool:
    return at >= len(items) or items[at].kind in ("mark", "date") or items[at].lower in ("and", "on", "after", "from")


def _are_purchases(clause: Clause, at: int) -> bool:
    """Tell whether orders are those of a land's buyers, and no ruler's: "Malian orders had been cancelled"."""
    items = clause.items
    if items[at].lower != "orders" or items[at].kind != "word":
        return False
    before, after = items[at - 1] if at else None, items[at + 1 : at + 3]
    of_land = before is not None and before.kind == "actor" and lower_at(items, at - 2) not in ("the", "these", "its")
    placed = [one.lower for one in after[:1]] in (["from"], ["for"]) and any(one.kind == "actor" for one in after)
    return of_land or placed


_ORDERING = ("order", "direct", "decree", "instruct", "command")


def orders_done(view: SentenceView, head: int, at: int) -> bool:
    """Tell whether an order says what is to be done to a measure that stands: "ordered the embargo on Mali lifted"."""
    items, verbs = view.items, view.syntax.verbs
    own = verbs.get(head)
    if own is None or not items[head].lower.startswith(_ORDERING):
        return False
    return any(
        one.above is own and one.passive and one.at > at and any(it.start <= at < it.end for it in one.subject)
        for one in verbs.values()
        if any(sense.data.on.get("measure") not in (None, "imposed") for sense in items[one.at].senses_of("trigger"))
    )


_KEEPING = ("keep", "kept")
_GRASP = word_set("hands grasp clutches reach grip possession")
_FAR = 12


def _names_grasp(clause: Clause) -> bool:
    """Tell whether goods or money are only to be kept from somebody ("to keep the funds out of Baghdad's hands")."""
    return any(item.lower in _GRASP for item in clause.items[clause.head + 1 : clause.head + _FAR])


def _is_ended(clause: Clause) -> bool:
    """Tell whether what was permitted is so no more: "no longer allows", "stopped allowing"."""
    before = [item.lower for item in clause.items[max(0, clause.head - 3) : clause.head]]
    return "longer" in before or before[-1:] in _STOPPING


def _stands_forbidden(clause: Clause) -> bool:
    """Tell whether a passive only says what is forbidden ("are not permitted to"), which refuses nobody anything."""
    before = [item.lower for item in clause.items[max(0, clause.head - 3) : clause.head]]
    return bool(g.NEGATIONS & {*before}) and "longer" not in before and not {*before} & {"will", "shall"}


def _states_term(clause: Clause) -> bool:
    """Tell whether a measure that is kept is kept for a stated time, which prolongs it."""
    after = clause.items[clause.head : clause.right + 6]
    if any(item.lower in _TERMS or item.lower.startswith("national emergenc") for item in after):
        return True
    if _is_ruled_so(clause):
        return True
    periods = zip(after, after[1:], after[2:], strict=False)
    return any(
        three.lower in _PERIODS
        and ((one.lower == "for" and _is_count(two)) or (one.lower == "half" and two.lower in ("a", "the")))
        for one, two, three in periods
    )


_UNCHANGED = (["without", "change"], ["without", "interruption"])
_RULING = frozenset({"hereby", "likewise", "herewith"})


def _is_ruled_so(clause: Clause) -> bool:
    """Tell whether a notice rules that a measure is continued ("are hereby continued", "continued without change")."""
    items, head = clause.items, clause.head
    if not items[head].lower.startswith("continued"):
        return False
    after = [item.lower for item in items[head + 1 : head + 3]]
    ruled = not _RULING.isdisjoint({item.lower for item in items[max(0, head - 2) : head]})
    return ruled or (lower_at(items, head - 1) in g.BE and after in _UNCHANGED)


def _is_count(item: Item) -> bool:
    return item.kind == "number" or item.lower in _COUNTS


def _is_first(clause: Clause) -> bool:
    """Tell whether a licence is given for the first time; one that is renewed or revoked is a standing exception."""
    return clause.items[clause.head].lower in _GIVES


def _is_single_licence(view: SentenceView, at: int, *, is_first: bool) -> bool:
    """Tell whether a licence is a single one for one exporter, which is no change of the measure."""
    word = view.items[at].lower
    if not word.startswith(("licen", "authori", "permi")) or "exception" in word:
        return False  # "license exceptions" hold for every exporter
    if view.items[at - 1].kind == "number" and any(item.lower in _ASKED_FOR for item in view.items):
        return True  # "received 90 applications and granted 70 licences"
    if lower_at(view.items, at - 1) == "the" and view.recalls_measure:
        return False  # one that the text has spoken of
    if _allows_dealings(view.items[at + 1 : at + _REACH], for_one=is_first) or _are_for_the_hit(view.items, at):
        return False
    if not is_first and _is_for_goods_of_the_hit(view.items, at):
        return False
    return not any(
        item.lower in _GENERAL
        or item.lower in _OFFICES
        or (here != at and item.kind == "measure" and item.data.kind in ("measure", "package", "relief"))
        for here, item in enumerate(view.items)
    )


_ASKED_FOR = word_set("application applications request requests")
"""What a body has received that counts the licences it gave, one by one."""


def _is_for_goods_of_the_hit(items: list[Item], at: int) -> bool:
    """Tell whether a standing licence is for what a land sells that sanctions hit ("a licence for Venezuelan oil")."""
    land, goods = item_at(items, at + 2), item_at(items, at + 3)
    if lower_at(items, at + 1) != "for" or land is None or goods is None:
        return False
    return not OFTEN_HIT.isdisjoint(codes_of(land)) and goods.kind == "sector"


def _allows_dealings(after: list[Item], *, for_one: bool) -> bool:
    """Tell whether a licence is for dealings with a sanctioned party ("to pump oil in", "that lets banks pay").

    An infinitive alone may be for one licensee (``for_one``).
    """
    for at, item in enumerate(after[:-1]):
        if item.lower == "to" and item.kind == "word":
            following = after[at + 1]
            verb = BASE in following.forms or any(BASE in sense.form for sense in following.senses)
            return at == 0 and verb and not for_one and following.lower.split(" ")[0] not in _EXPORTS
        if item.lower in _ALLOWS or (item.lower == "which" and at == 1 and after[0].lower == "under"):
            return True
    return False


_MANY = word_set("licences licenses permits")
_FAR_OFF = 12


def _are_for_the_hit(items: list[Item], at: int) -> bool:
    """Tell whether several licences are for sales to those whom sanctions hit ("licences for exports to Iran")."""
    if items[at].lower.rpartition(" ")[2] not in _MANY:
        return False
    after = items[at + 1 : at + _FAR_OFF]
    return any(one.lower == "to" and not OFTEN_HIT.isdisjoint(codes_of(two)) for one, two in pairwise(after))
