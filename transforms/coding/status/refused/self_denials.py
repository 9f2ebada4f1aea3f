"""Who denies what he might do: "denied that it would lift the ban" refuses it; "denied that it had" refuses nothing."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_DENYING = word_set("deny denies denied denying")
_TO_COME = word_set(
    "would going intends intended intending plans planned planning preparing prepared considering seeking hoping"
)
_ABOUT = frozenset({"about to", "set to", "ready to", "prepared to", "willing to"})
_ITSELF = word_set("it they he she")


def denies_own_plan(frame: Frame) -> Verdict | None:
    """Return the refusal that it is if somebody denies that he will make a change."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = verb.above if verb is not None and frame.voice == "active" else None
    items = frame.items
    if verb is not None and above is not None and verb.relation == "control" and items[above.at].lower in _TO_COME:
        verb, above = above, above.above  # "denied it was planning to lift the ban"
    if verb is None or above is None or above.passive or items[above.at].lower not in _DENYING:
        return None
    between = {item.lower for item in items[above.end : frame.head]}
    ahead = bool((_TO_COME | _ABOUT) & (between | {*verb_group(frame)})) and not {"had", "has", "have"} & between
    own = bool(verb.subject) and all(_is_itself(items[one.head].lower, one) for one in verb.subject)
    return Verdict(Status.REJECTED, items[above.at].text) if ahead and own else None


def _is_itself(word: str, phrase: NounPhrase) -> bool:
    """Tell whether a subject is a pronoun, and so whoever denies it."""
    return word in _ITSELF and phrase.end - phrase.start == 1
