"""Who makes another's decision its own law: "gave effect to the resolution", "wrote the embargo into its own law"."""

import re

from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_STEP = (
    r"(?:(?:it|them|both)|(?:the |this |that |these |its |all )(?:\w+ ){0,2}?"
    r"(?:embargo|embargoes|ban|bans|sanctions|measures?|resolutions?|decisions?|boycott|regulations?|package|list))"
)
_LAW = (
    r"(?:(?:its|their|his|her|own|domestic|national|local|the|\w+) ){0,3}?"
    r"(?:law|laws|legislation|statutes?|statute book|books|rule book|rulebook|legal order)"
)
_WRITING = r"(?:wr\w+|transpos\w+|incorporat\w+|translat\w+|turn\w*|anchor\w*|enshrin\w+|put\w*|cast\w*|convert\w*)"
_CARRIED = re.compile(
    rf"(?:giv\w+|gave) (?:(?:full|legal|immediate|prompt|domestic) )?(?:effect|force) to {_STEP}\b"
    rf"|(?:giv\w+|gave) {_STEP} (?:the )?(?:full )?force of law\b"
    rf"|{_WRITING} {_STEP} (?:in|into|onto) {_LAW}\b"
    rf"|(?:transpos\w+|embrac\w+) {_STEP}\b"
    rf"|ma(?:k|d)\w* {_STEP} (?:law|legally binding|(?:a )?part of {_LAW})\b"
    rf"|carr\w+ {_STEP} out\b"
    rf"|carr\w+ out {_STEP} (?:to the letter|in full|at once|the same day|as well|too)\b"
    rf"|t(?:ak|ook)\w* {_STEP} over\b"
)
_LONGEST = 14


def carries_out(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says that its subject makes what another decided its own."""
    if verb.passive:
        return False
    words = " ".join(one.lower for one in items[verb.at : verb.at + _LONGEST] if one.kind != "mark")
    return _CARRIED.match(words) is not None
