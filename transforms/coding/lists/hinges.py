"""Sentences that only say that more follows: "That is not all.", "And there is more.", "It did not stop there."."""

import re

from transforms.coding.model import SentenceView

_LONGEST = 12

_LINES = (
    *(r"(?:that|this|it) (?:is|was|'s) not all", r"nor (?:is|was) (?:that|this|it) all", r"what else"),
    *(r"there (?:is|was|'s) (?:still )?more(?: to come)?", r"here is the rest", r"so it (?:goes|went) on"),
    *(
        r"(?:that|this|it|nor) (?:is|was|'s)(?: not| that| this| it) the end(?: of it)?",
        r"(?:not|nor) [\w ]+ (?:alone|only)",
    ),
    r"(?:it|that|this|the matter) (?:does|did) not (?:stop|end|rest) there",
    r"(?:[\w.]+ ){1,4}(?:did|does|do|would|has|have|will) not (?:stop|stopped|leave it|left it) (?:there|at [\w ]+)",
    r"(?:[\w.]+ ){1,4}(?:goes|went|go|has gone|have gone) (?:(?:even|still|a step) )*f[ua]rther(?: than that)?",
    r"(?:not|no longer) (?:only|just|merely) [\w ]+",
    r"(?:the|its|their) list (?:goes on|is long(?:er)?(?: than that)?|does not end there)",
    r"(?:what|who|which) else (?:is|was|has been) (?:hit|affected|banned|on the list|in it|in the text)",
)
_MORE = re.compile(rf"(?:(?:and|but|yet) )*(?:{'|'.join(_LINES)})")


def is_hinge(view: SentenceView) -> bool:
    """Tell whether a sentence says no more than that what was told goes on."""
    if len(view.items) > _LONGEST:
        return False
    low = " ".join(one.lower for one in view.items if one.kind != "mark")
    return _MORE.fullmatch(low) is not None
