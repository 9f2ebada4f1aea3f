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
    if (told := _denies_tale(frame)) is not None:
        return told
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


_TALES = word_set(
    "report reports rumour rumours rumor rumors speculation suggestion suggestions claim claims story stories"
)
_WAVING_AWAY = ("den", "dismiss", "refut", "scotch", "reject", "rubbish", "play", "rebut", "brush", "call", "describ")
_UNTRUE = word_set("untrue false unfounded baseless groundless incorrect nonsense invented fabricated premature wrong")
_FIRST = 4


def _denies_tale(frame: Frame) -> Verdict | None:
    """Read "denied reports that it was about to ban tin", "called a report that it would ban tin untrue"."""
    verb, items = frame.view.syntax.verbs.get(frame.head), frame.items
    if verb is None or frame.voice != "active" or verb.form != "finite":
        return None
    if not verb.subject or not (_TO_COME | _ABOUT) & {item.lower for item in items[verb.subject[0].head : frame.head]}:
        return None
    first = verb.subject[0]
    tale = next(
        (at for at in range(first.start - 1, max(0, first.start - _FIRST), -1) if items[at].lower in _TALES), None
    )
    if tale is None or items[first.start - 1].lower != "that" or not _is_itself(items[first.head].lower, first):
        return None
    for one in frame.view.syntax.verbs.values():
        low = items[one.at].lower
        if (
            one.at > tale
            or not low.startswith(_WAVING_AWAY)
            or not any(tale in range(x.start, x.last) for x in one.objects)
        ):
            continue
        sure = not low.startswith(("call", "describ")) or any(item.lower in _UNTRUE for item in items[frame.head :])
        return Verdict(Status.REJECTED, items[one.at].text) if sure and not one.passive else None
    return None


def _is_itself(word: str, phrase: NounPhrase) -> bool:
    """Tell whether a subject is a pronoun, and so whoever denies it."""
    return word in _ITSELF and phrase.end - phrase.start == 1
