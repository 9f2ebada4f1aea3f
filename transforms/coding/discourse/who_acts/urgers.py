"""Those who urge others to act: they are not whom it would hit."""

from schemas.vocabulary import BODIES, Status
from transforms.coding.discourse.who_acts.bystanders import EXILES
from transforms.coding.model import RELAXING, Reading, SentenceView, lower_words
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g

_PRONOUNS = frozenset({"it", "they", "he", "she"})


def who_urge(reading: Reading, views: list[SentenceView]) -> set[str]:
    """Return those who urge others to act, who do not ask to be hit themselves; "it" is the subject before it."""
    view = reading.frame.view
    verb = view.syntax.verbs.get(reading.frame.head)
    above = verb.above if verb is not None and verb.relation == "object control" else None
    if reading.frame.rule == "cue.rejected":
        blocks = verb is not None and not verb.passive and view.items[verb.at].lower.startswith("block")
        if verb is None or not blocks or not reading.roles.sender_codes & {*BODIES}:
            return set()  # "asked Washington to drop its threat of sanctions"
        return {code for code, _ in subject_actors(view.items, verb)[0]}  # "Greece blocked the EU's fifth package"
    if above is None or reading.verdict.status is not Status.PROPOSED or reading.frame.action in RELAXING:
        return set()
    low = lower_words(view.items[above.at : reading.frame.head])
    if low & g.NEGATIONS:
        return set()
    if any(view.items[one.head].lower in EXILES for one in above.subject):
        return set()  # they ask that their own land be hit
    named = {code for code, _ in subject_actors(view.items, above)[0]}
    points = [view.items[one.start].lower for one in above.subject]
    return _first_subject(view, views) if not named and points and points[0] in _PRONOUNS else named


def _first_subject(view: SentenceView, views: list[SentenceView]) -> set[str]:
    """Return the actors that are the first subject of the sentence before one."""
    before = next((one for one in views if one.index == view.index - 1), None)
    if before is None:
        return set()
    verbs = [one for one in before.syntax.verbs.values() if one.relation != "relative"]
    return {code for one in verbs[:1] for code, _ in subject_actors(before.items, one)[0]}
