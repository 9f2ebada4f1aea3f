"""Bodies that watch over banks, markets or media at home: what they impose on firms is no foreign policy."""

from itertools import pairwise

from transforms.coding.model import Frame, Reading
from transforms.coding.parties.acting.agents import acting_phrases
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.reading.spans import Item
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


def is_of_regulator(reading: Reading) -> bool:
    """Tell whether a regulator sanctions or bars somebody ("the securities commission sanctioned a broker")."""
    frame = reading.frame
    if frame.trigger not in _ON_FIRMS or frame.object_kind != "party":
        return False
    phrases = acting_phrases(frame)
    if not phrases:
        return False
    if _is_central_bank(frame, {one.country for one in reading.roles.targets}):
        return True
    start, end = min(one.start for one in phrases), max(one.end for one in phrases)
    verb = frame.view.syntax.verbs.get(frame.head)
    start = 0 if verb is not None and not verb.passive and end <= frame.head and start - _BEFORE <= 0 else start
    words = [word for one in frame.items[start:end] for word in one.lower.split()]
    pairs = {f"{one} {after}" for one, after in pairwise(words)}
    watching = not _WATCHED.isdisjoint(words) or not _PAIRS.isdisjoint(pairs)
    return watching and not _BODIES.isdisjoint(words)


_BEFORE = 6
"""Items before a subject at the start of a sentence that belong to its name ("The Securities and Exchange …")."""


_LENDERS = ("central bank", "reserve bank", "monetary authority", "state bank", "bank of")


def _is_central_bank(frame: Frame, hit: set[str | None]) -> bool:
    """Tell whether a central bank acts on lenders of no land ("the Bank of Togo sanctioned two banks")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive or not hit.isdisjoint(OFTEN_HIT - {"ZAF"}):
        return False
    acts = " ".join(one.lower for one in frame.items[: verb.start])
    if not any(name in acts for name in _LENDERS):
        return False
    objects = [item for one in verb.objects for item in frame.items[one.start : one.last]]
    lands = any(item.kind == "actor" and item.data.kind == "demonym" for item in objects)
    return not lands and any(_is_lender(item) for item in objects)


def _is_lender(item: Item) -> bool:
    return item.lower.endswith(("bank", "banks", "lenders", "lender")) or item.lower in (
        "plc",
        "bureaus",
        "institutions",
    )
