"""Who does it: agents, places that bar, subjects, and whose sanctions they are said to be."""

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded, Frame, lower_words
from transforms.coding.parties.actors import coded, is_meeting_place
from transforms.coding.parties.subjects import find_subject
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple

_DRAFTS = frozenset({"resolution", "draft resolution", "draft", "text"})
_CONTENT = word_set("would to that imposing extending calling")
_POSSESSIVES = frozenset({"its", "their", "his", "own"})
USUAL_SENDERS = word_set("USA GBR EU UN CHE CAN AUS JPN NZL")
"""States and bodies whose name before "sanctions" says whose they are; before those on others, it says against whom."""

PERMANENT = word_set("RUS SUN CHN FRA GBR USA")
"""Members of the Security Council that can veto any measure, also one against themselves."""

OFTEN_HIT = word_set("AFG BLR CUB ERI HTI IRN IRQ LBR LBY MMR NIC PRK RHO RUS SDN SLE SOM SRB SYR VEN YUG YEM ZAF ZWE")
"""States that so many measures hit that a measure called theirs is one against them, whoever speaks of it."""


def find_senders(frame: Frame, about: list[int], premodifiers: list[int]) -> list[Coded]:
    """Return who makes the change, as the sentence says it; empty where it does not.

    Args:
        frame: the change.
        about: the places of those whom the object is about.
        premodifiers: the places of the actors that stand before the object in its noun phrase.
    """
    if is_draft_of_the_council(frame):
        return [("UN", "draft resolution")]
    found = _agents(frame) or _barred_place(frame)
    if not found and frame.voice in ("active", "cue", "bare"):
        found = find_subject(frame, set(about))
    if found and _blocks_union(frame, found):
        return [("EU", frame.head_item.text)]
    return found or _owner(frame, about, premodifiers)


_BLOCKING = word_tuple(
    "block withh scupper torpedo thwart",
    "hold up",
    "held up",
)


def _blocks_union(frame: Frame, found: list[Coded]) -> bool:
    """Tell whether one of its members keeps the Union from acting: "Cyprus withheld its consent to sanctions"."""
    low = frame.head_item.lower
    blocks = low.startswith(_BLOCKING) or low.endswith((" support", " back"))
    return frame.rule == "cue.rejected" and blocks and all(code in MEMBERS - PERMANENT for code, _ in found)


def _owner(frame: Frame, about: list[int], premodifiers: list[int]) -> list[Coded]:
    """Return whose measure it is: "EU sanctions", "its sanctions"."""
    owners = [at for at in premodifiers if premodifies_as_sender(frame, at, about)]
    if owners:
        return coded(frame.items[owners[0]])
    before = lower_words(frame.items[max(0, frame.object_at - 3) : frame.object_at])
    return find_subject(frame, set(about)) if before & _POSSESSIVES else []


def premodifies_as_sender(frame: Frame, at: int, about: list[int]) -> bool:
    """Decide whether "X sanctions" are X's sanctions or the sanctions against X."""
    item = frame.items[at]
    if item.kind != "actor" or frame.object_kind in ("dealing", "assets", "party"):
        return False
    name = item.data
    is_body = name.code in BODIES or name.kind in ("organ", "instrument")
    return is_body or bool(about) or name.code in USUAL_SENDERS


def is_draft_of_the_council(frame: Frame) -> bool:
    """Tell whether the change stands in a draft resolution that members of the Security Council vote on or veto."""
    low = lower_words(frame.items[: frame.object_at + 1])
    if not low & _DRAFTS or not low & _CONTENT:
        return False
    return any(_names_council(word) or word.startswith(("veto", "tabled")) for word in low)


_OTHER_COUNCILS = ("eu ", "the eu", "european", "national", "state", "federal", "city", "federation", "privy")


def _names_council(words: str) -> bool:
    own = "council" in words and not words.startswith(_OTHER_COUNCILS)
    return own or "united nations" in words or words in ("un", "u.n.")


def _barred_place(frame: Frame) -> list[Coded]:
    """Read "were barred from Switzerland": the place is the sender."""
    if frame.trigger not in ("bar", "ban", "freeze", "exempt") or frame.voice == "active":
        return []
    for at in range(frame.head, min(frame.right, len(frame.items))):
        if frame.items[at].lower in ("from", "entering", "visiting"):
            for place, item in enumerate(frame.items[at + 1 : at + 4], at + 1):
                if item.kind == "actor" and item.data.kind != "demonym":
                    return [*coded(item), *_joined_places(frame.items, place + 1)]
    return []


def _joined_places(items: list[Item], at: int) -> list[Coded]:
    """Return the states that are joined to one from which somebody is barred ("barred from the EU and the US")."""
    found: list[Coded] = []
    while at < len(items) and (_joins_agents(items[at]) or items[at].kind == "actor"):
        if items[at].kind == "actor":
            if items[at].data.kind == "demonym":
                break
            found += coded(items[at])
        at += 1
    return found


_OWNING = word_set("owned part-owned controlled run led headed founded backed funded financed operated managed chaired")
"""Participles before "by" that say whose a firm is, and not who acts ("curbs on a refinery owned by Oman's Noor")."""


def _agents(frame: Frame) -> list[Coded]:
    """Read "by the EU and the United States" after the head or the object."""
    found: list[Coded] = []
    items, start = frame.items, min(frame.head, frame.object_at)
    listing = False
    before = ""
    for at, item in enumerate(items[start : frame.right + 6], start):
        denied, before = before == "not" or before in _OWNING, item.lower
        if item.kind == "word" and item.lower == "by" and not denied:
            listing = True
        elif listing and item.kind in ("actor", "group", "anaphor"):
            found += [] if is_meeting_place(items, at) else coded(item)
        elif listing and found and not _joins_agents(item):
            break
        elif listing and item.kind not in ("word", "number", "post"):
            listing = bool(found)
    return found


def _joins_agents(item: Item) -> bool:
    return item.lower in g.CONJUNCTIONS or item.lower in (",", "the", "'s")


MEMBERS = word_set(
    "AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE"
)
"""Members of the European Union, past ones too."""

OFTEN_ACTING = USUAL_SENDERS | MEMBERS | {"NOR", "KOR", "TWN", "ISL"}
"""States that forbid their own firms to deal with others more often than anybody keeps their firms out."""

OFTEN_JOINING = OFTEN_ACTING.union(BODIES)
"""States and bodies that join others in what they impose more often than they are hit with them."""
