"""What a sentence opens with as the aim of the step that it tells: "To stop the flow of arms, the EU banned sales"."""

from transforms.coding.model import Frame
from transforms.reading.spans import lower_at
from transforms.syntax.model import Verb

_OPENERS: tuple[list[str], ...] = (["in", "order"], ["so", "as"], [])


def is_opening_purpose(frame: Frame) -> bool:
    """Tell whether an infinitive at the start only says what the step is for that the sentence goes on to tell."""
    own = frame.view.syntax.verbs.get(frame.head)
    if own is None or own.form != "infinitive" or own.passive or own.above is not None or own.subject:
        return False
    if [item.lower for item in frame.items[: own.start]] not in _OPENERS:
        return False
    step = next((one for at, one in sorted(frame.view.syntax.verbs.items()) if at > own.at and _tells(one)), None)
    return step is not None and frame.items[step.at].kind == "trigger" and _is_parted(frame, own, step)


def _tells(verb: Verb) -> bool:
    return verb.form in ("finite", "copula") and verb.relation == "main"


def _is_parted(frame: Frame, own: Verb, step: Verb) -> bool:
    """Tell whether a comma stands before who takes the step ("…, the EU banned")."""
    starts = [one.start for one in step.subject]
    return bool(starts) and any(lower_at(frame.items, at) == "," for at in range(own.end, min(starts)))
