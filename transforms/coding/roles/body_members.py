"""What a member of a body wants of it: "EU ministers extended the ban. A Dutch proposal to widen it was turned down".

Who proposes a measure in the body that has just decided, or wants that body's own measure ended, asks the body for it:
the measure would be the body's. What a state does at home stays its own.
"""

from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.model import RELAXING, Frame, Reading, SentenceView, lower_words
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import MEMBERS
from transforms.coding.status.chain import governors_of
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple

_COMMONWEALTH = word_set(
    "GBR CAN AUS NZL IND ZAF NGA KEN GHA ZMB ZWE TZA UGA MYS JAM BHS BRB TTO SGP LKA BGD PAK MWI BWA LSO SWZ SLE GMB "
    "CYP MLT FJI PNG MUS NAM"
)
_WEST_AFRICA = word_set("BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO")
_ARAB = word_set("ARE BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN YEM")
_SEVEN = word_set("USA GBR CAN FRA DEU ITA JPN")
_OF_BODY = {
    "EU": MEMBERS, "COMMONWEALTH": _COMMONWEALTH, "ECOWAS": _WEST_AFRICA, "ARAB_LEAGUE": _ARAB, "G7": _SEVEN,
}  # fmt: skip
"""The members of the bodies in which members put forward what all are to do; in the United Nations any state does."""

_TABLING = ("propos", "tabl", "put forward", "puts forward", "circulat", "submit")
_PUTTING = (
    *_TABLING, "suggest", "ask", "sought", "seek", "press", "push", "lobb", "recommend", "advocat", "demand", "urg",
    "request", "float",
)  # fmt: skip
_PLEAS = word_tuple(
    "proposal suggestion motion idea attempt bid push request demand plea draft initiative plan call move"
)
"""How the nouns begin by which it is told what somebody brings before the others."""

_AT_HOME = word_set(
    "parliament congress senate house bill bills cabinet national unilateral unilaterally alone itself own "
    "government's bundestag deputies lawmakers mps separately domestic tariff tariffs law legislation"
)
"""Words by which a state is said to act for itself."""

_REACH = 3
_FAR = 9
"""Sentences after the body's decision in which its members still talk of it, or put something to the body."""


def of_their_bodies(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings, with the body as the sender of what its members only want of it."""
    found: list[Reading] = []
    last: Reading | None = None
    owners: dict[str | None, str] = {}
    for one in readings:
        body = None if one.verdict.decided else _body_asked(one, last, owners, views)
        told = one if body is None else _of_body(one, body)
        codes = told.roles.sender_codes
        if len(codes) == 1 and (codes & _OF_BODY.keys() or "UN" in codes):
            last = told
            owners |= {target.country: next(iter(codes)) for target in told.roles.targets}
        elif codes and told.verdict.decided and not codes & {"UN", *_OF_BODY}:
            owners = {land: body for land, body in owners.items() if land not in _hit(told)}
        found.append(told)
    return found


def _body_asked(
    one: Reading, last: Reading | None, owners: dict[str | None, str], views: list[SentenceView]
) -> str | None:
    """Return the body that is asked for a change: the last that decided, or else the only one named before."""
    if last is None:
        body = _named_before(views, one.frame.view) if _puts_forward(one.frame, _TABLING) else None
        return body if body is not None and _may_ask(one, body) else None
    decider = next(code for code in last.roles.sender_codes if code in _OF_BODY or code == "UN")
    return decider if _is_near(last, one) and _asks_body(one, decider, last, owners) else None


def _named_before(views: list[SentenceView], view: SentenceView) -> str | None:
    """Return the body that the sentences before one name, if they name no other."""
    near = [one for one in views[max(0, view.index - _FAR) : view.index] if one.section == view.section]
    named = {code for one in near for item in one.items if item.kind == "actor" for code in codes_of(item)}
    found = named & {"UN", *_OF_BODY}
    return found.pop() if len(found) == 1 else None


def _is_near(last: Reading, one: Reading) -> bool:
    before, view = last.frame.view, one.frame.view
    reach = _FAR if _puts_forward(one.frame, _TABLING) else _REACH
    return before.section == view.section and not before.is_title and 0 <= view.index - before.index <= reach


def _asks_body(one: Reading, body: str, last: Reading, owners: dict[str | None, str]) -> bool:
    """Tell whether members of a body are told to bring something before it, or to want its own measure changed."""
    if not _may_ask(one, body) or _is_asked_itself(one.frame):
        return False
    frame = one.frame
    if _puts_forward(frame):
        return True
    if last.verdict.decided and one.verdict.status is Status.REJECTED and last.frame.action == frame.action:
        return False  # "the Ten extended the ban, which Italy refused to renew": it stays out
    measure = one.frame.action in RELAXING or one.frame.action == "extended"
    hit = _hit(one)
    return body != "UN" and measure and bool(hit) and all(owners.get(land) == body for land in hit)


def _is_asked_itself(frame: Frame) -> bool:
    """Tell whether a state is the one that is to act: "the EU banned it and urged Britain to ban textiles"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = verb.above if verb is not None and verb.relation == "object control" else None
    return above is not None and not above.passive and frame.items[above.at].lower.startswith(_ASKING)


_ASKING = word_tuple("urg ask press push request call tell told order exhort implor invit")


def _may_ask(one: Reading, body: str) -> bool:
    """Tell whether those who act are members of a body, and are not said to act at home."""
    codes = one.roles.sender_codes
    members = bool(codes) and _are_members(codes, body) and codes.isdisjoint(_hit(one))
    return members and _AT_HOME.isdisjoint(_words(one.frame))


def _are_members(codes: set[str], body: str) -> bool:
    return codes.isdisjoint({"UN", *_OF_BODY}) if body == "UN" else codes <= _OF_BODY[body]


def _hit(one: Reading) -> set[str | None]:
    return {target.country for target in one.roles.targets}


def _words(frame: Frame) -> set[str]:
    return lower_words(frame.items)


def _puts_forward(frame: Frame, verbs: tuple[str, ...] = _PUTTING) -> bool:
    """Tell whether a change is what somebody proposes: by a verb or a noun above it, or as the verb's object."""
    items = frame.items
    above = governors_of(frame)
    if any(_starts(items[one.at], verbs if one.verb is not None else _PLEAS) for one in above):
        return True
    return frame.voice in ("nominal", "cue", "bare") and _starts(items[frame.head], verbs)


def _starts(item: Item, stems: tuple[str, ...]) -> bool:
    return item.lower.startswith(stems)


def _of_body(one: Reading, body: str) -> Reading:
    words = one.roles.senders[0][1]
    return replace(one, roles=replace(one.roles, senders=[(body, words)]))
