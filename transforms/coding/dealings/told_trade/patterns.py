"""What the wordings of barred trade are made of: words in between, adverbs, forms of "to be"."""

import re

_GAP = r"(?:[^\s;:.]+ ){0,%d}"


def gap(most: int) -> str:
    """Return the pattern of some words that end no clause."""
    return _GAP % most


def any_of(words: str) -> str:
    """Return the pattern of any of some wordings, which strokes part."""
    return "(?:" + "|".join(one.strip() for one in words.split("|")) + ")"


def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of words, any of which may be a verb of dealing (``wording.DEALS``)."""
    return re.compile(re.sub(r"(?<=[a-z])(\??)(?=[ |)])", r"\1~?", pattern))


ADVERBS = (
    "(?:(?:now|also|too|henceforth|likewise|therefore|thus|accordingly|all|either|equally|again|further|"
    "immediately|at once|as well|from now on|in future|simply|,) ){0,3}"
)
BE = "(?:is|are|was|were|be|been|being|has become|have become|became|become|becomes)"
NO = any_of("no|neither|nothing|not one|not a|not an|not another|not so much as|none|no more|no further")
