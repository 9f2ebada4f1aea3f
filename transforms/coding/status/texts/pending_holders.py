"""What a text holds that nobody has adopted: "the proposed package lists ten banks, lowers the cap and bans tyres".

The text may be the subject of the clause, of the clause that it goes on, or of one that says what it provides; or it
opens the sentence ("under the proposed deal, …").
"""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.texts.drafts import becomes_law
from transforms.coding.status.texts.parliaments import DRAFTS, goes_to_be_signed
from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, PAST, THIRD
from transforms.reading.kinds import RULERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Verb

_MERE = word_set(
    "proposed draft planned would-be mooted tentative putative hypothetical envisaged suggested provisional possible "
    "future potential prospective"
)
"""Adjectives that leave what they describe undecided."""
_DEALS = word_set(
    "deal deals agreement agreements accord accords package packages text texts measure measures rule rules order "
    "orders decree decrees law laws regulation regulations sanctions list swap compromise settlement arrangement"
)
_PLANS = (DRAFTS - {"resolution", "petition", "plan", "plans"}) | word_set(
    "blueprint roadmap scenario offer idea suggestion option options"
)
_OPEN = (
    "on the table", "under discussion", "under consideration", "under negotiation", "under study",
    "being negotiated", "being considered", "being discussed", "being weighed", "in the works",
)  # fmt: skip
_HOLDING = word_tuple("foresee foresaw envisag envision provid propos stipulat see have has say suggest includ")
_OPENERS = word_set("under in by through with")
_REACH = 9
"""Items of an opening phrase within which its comma stands."""
_MADE = word_set(
    "adopted adopts signed signs enacted approved passed ratified agreed accepted endorsed became becomes force effect "
    "approval"
)
_SCHEMES = word_set("plan plans map")
"""What is a plan where it is said what it foresees."""
_JOINTS = frozenset({",", "and", "or", "but"})


def by_pending_holder(frame: Frame, verdict: Verdict) -> Verdict:
    """Turn into a proposal what is told in the present of a text that is no more than a plan."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if not verdict.decided or verb is None or not _is_told_now(frame, verb):
        return verdict
    items = frame.items
    if becomes_law(items) or goes_to_be_signed(items) or not _MADE.isdisjoint(_words(items[: frame.head])):
        return verdict
    words = _opened_by(items, frame.head) or _held(frame, verb)
    return verdict if words is None else Verdict(Status.PROPOSED, words)


def _is_told_now(frame: Frame, verb: Verb) -> bool:
    """Tell whether a change is told in the present, as a text has it, or by what hangs on its verb."""
    if verb.form == "gerund":
        hung = verb.relation == "postmodifier" or lower_at(frame.items, verb.start - 1) in _TEXTS
        return hung or _is_item(frame.items, verb)
    group = {one.lower for one in frame.items[verb.start : verb.at]}
    if verb.form != "finite" or group & (g.MODALS | g.NEGATIONS):
        return False
    if verb.passive:
        return bool(group & {"is", "are"}) and "been" not in group
    return not group and PAST not in frame.head_item.forms and bool({BASE, THIRD} & {*frame.head_item.forms})


def _is_item(items: list[Item], verb: Verb) -> bool:
    """Read "the bill includes banning flights": what a text holds, told as something done."""
    above = verb.above
    while above is not None and above.form == "gerund":
        above = above.above
    return above is not None and above.form == "finite" and items[above.at].lower.startswith(_INCLUDING)


_INCLUDING = ("includ", "foresee", "envisag", "comprise")


def _opened_by(items: list[Item], head: int) -> str | None:
    """Return what opens a sentence as that under which it holds ("under the proposed deal, …")."""
    if items[0].lower not in _OPENERS:
        return None
    end = next((at for at in range(1, min(_REACH, head)) if items[at].lower == ","), None)
    return None if end is None else _pending(items[1:end])


def _held(frame: Frame, verb: Verb) -> str | None:
    """Return what holds a change: its subject, that of the clause it goes on, or that of the verb above it."""
    items = frame.items
    main = _main_before(frame, verb)
    if main is not None and verb.form != "gerund" and lower_at(items, verb.start - 1) in _JOINTS:
        return _pending(_subject(items, main))
    idle = verb.form == "gerund" and _MADE.isdisjoint(_words(items))
    if idle or (verb.form == "finite" and verb.relation == "main" and not verb.passive):
        found = _pending(_subject(items, verb))  # "an amendment lifting the ban was stripped from the bill"
        if found is not None:
            return found
    if verb.form == "gerund" and _to_be_voted_on(items, verb):
        return "vote"
    above = main if _opens_with_that(items, verb) else verb.above
    if above is None or not items[above.at].lower.startswith(_HOLDING):
        return None
    subject = _subject(items, above)
    return _pending(subject) or next((word for word in _words(subject) if word in _SCHEMES), None)


_TEXTS = word_set("text resolution motion bill draft proposal amendment measure package")


def _to_be_voted_on(items: list[Item], verb: Verb) -> bool:
    """Read "the council votes on Thursday on a text lifting the embargo"."""
    if lower_at(items, verb.start - 1) not in _TEXTS:
        return False
    low = [one.lower for one in items[: verb.start]]
    votes = next((at for at in range(1, len(low)) if low[at] == "votes"), None)
    return votes is not None and items[votes - 1].kind in RULERS and "on" in low[votes:]


def _main_before(frame: Frame, verb: Verb) -> Verb | None:
    """Return the finite verb of the main clause that stands before a verb, with no strong mark between."""
    strong = max((at for at in range(verb.at) if frame.items[at].lower in g.STRONG_MARKS), default=-1)
    before = (one for one in frame.view.syntax.verbs.values() if strong < one.at < verb.at)
    return next((one for one in before if one.form == "finite" and one.relation == "main"), None)


def _opens_with_that(items: list[Item], verb: Verb) -> bool:
    return bool(verb.subject) and lower_at(items, verb.subject[0].start - 1) == "that"


def _subject(items: list[Item], verb: Verb) -> list[Item]:
    """Return the subject of a verb, with what stands behind it up to the verb ("the deal on the table")."""
    before = [one for one in verb.subject[:1] if one.start < verb.start]
    return items[before[0].start : verb.start] if before else []


def _words(phrase: list[Item]) -> list[str]:
    return [word for one in phrase if one.kind != "actor" for word in one.lower.split()]


def _pending(phrase: list[Item]) -> str | None:
    """Return the word by which a phrase names what nobody has adopted."""
    low = _words(phrase)
    said = " ".join(low)
    held = not _DEALS.isdisjoint(low) or any(one.kind == "measure" for one in phrase)
    mere = next((word for word in low if word in _MERE), None)
    if mere is not None and held:
        return mere
    open_still = next((one for one in _OPEN if one in said), None)
    if open_still is not None and (held or not _PLANS.isdisjoint(low)):
        return open_still
    return next((word for word in low if word in _PLANS), None)
