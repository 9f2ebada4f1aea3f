"""Those who urge others to act: they are not whom it would hit."""

from schemas.vocabulary import Status
from transforms.coding.model import RELAXING, Reading, lower_words
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g


def who_urge(reading: Reading) -> set[str]:
    """Return those who urge others to act, who do not ask to be hit themselves."""
    view = reading.frame.view
    verb = view.syntax.verbs.get(reading.frame.head)
    above = verb.above if verb is not None and verb.relation == "object control" else None
    if reading.frame.rule == "cue.rejected":
        return set()  # "asked Washington to drop its threat of sanctions"
    if above is None or reading.verdict.status is not Status.PROPOSED or reading.frame.action in RELAXING:
        return set()
    low = lower_words(view.items[above.at : reading.frame.head])
    return set() if low & g.NEGATIONS else {code for code, _ in subject_actors(view.items, above)[0]}
