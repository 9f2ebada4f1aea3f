"""Bodies that watch over banks, markets or media at home: what they impose on firms is no foreign policy."""

from itertools import pairwise

from transforms.coding.model import Frame
from transforms.coding.parties.acting.agents import acting_phrases
from transforms.reading.word_set import word_set

_WATCHED = word_set(
    "securities prudential supervisory antitrust anti-trust competition cartel cartels privacy media broadcasting "
    "gambling gaming telecoms telecommunications audit pensions markets accountancy"
)
_PAIRS = frozenset({"financial services", "financial conduct", "financial markets", "financial supervision", "data "
                    "protection", "data authority", "data watchdog", "capital markets"})  # fmt: skip
_BODIES = word_set(
    "authority commission council board agency regulator office watchdog body bureau supervisor inspectorate"
)
_ON_FIRMS = frozenset({"designate", "bar", "ban"})


def is_of_regulator(frame: Frame) -> bool:
    """Tell whether a regulator sanctions or bars somebody ("the securities commission sanctioned a broker")."""
    if frame.trigger not in _ON_FIRMS or frame.object_kind != "party":
        return False
    phrases = acting_phrases(frame)
    if not phrases:
        return False
    start, end = min(one.start for one in phrases), max(one.end for one in phrases)
    verb = frame.view.syntax.verbs.get(frame.head)
    start = 0 if verb is not None and not verb.passive and end <= frame.head and start - _BEFORE <= 0 else start
    words = [word for one in frame.items[start:end] for word in one.lower.split()]
    pairs = {f"{one} {after}" for one, after in pairwise(words)}
    watching = not _WATCHED.isdisjoint(words) or not _PAIRS.isdisjoint(pairs)
    return watching and not _BODIES.isdisjoint(words)


_BEFORE = 6
"""Items before a subject at the start of a sentence that belong to its name ("The Securities and Exchange …")."""
