"""Which words stand for the change before, or for those whom it hits: "the measures", "those listed", "the 28"."""

from transforms.coding.model import SentenceView
from transforms.reading import grammar as g
from transforms.reading.kinds import STATES
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

LISTS = word_set("list lists annex annexes blacklist blacklists roster register schedule appendix")
_NAMES = word_set(
    "name names entry entries designation designations listing listings addition additions target targets "
    "inclusion inclusions"
)
MEASURES = word_set(
    "measure measures package packages round tranche restriction restrictions sanctions curbs penalties ban bans "
    "embargo embargoes prohibition prohibitions order orders decree decrees regulation regulations resolution rule "
    "rules decision decisions step steps move action freeze notice directive controls bill act law text draft motion "
    "document proposal proposals plan amendment licence license waiver exemption relief exemptions lifting easing "
    "suspension announcement scheme boycott"
)
_PARTIES = word_set(
    "person persons people individuals individual entities entity companies company firms firm banks ships vessels "
    "tankers goods items products organisations organizations officials men sectors industries group businesses"
)
DONE = word_set(
    "listed sanctioned designated named added included covered affected targeted hit blacklisted banned concerned "
    "blocked specified identified prohibited restricted delisted removed barred frozen exempted released penalised "
    "penalized outlawed embargoed struck caught"
)
_ALONE = word_set("they these those it them this both all")
_PARTS = (["one"], ["others"], ["the", "others"], ["the", "other"], ["the", "other", "two"], ["the", "rest"])
_POINTING = word_set("the this these those its their his her all both new latest newly s")
_BARE = word_set("sanctions measures restrictions penalties steps")
"""Plurals that point back without an article where they open a sentence ("Sanctions included a ban on …")."""

_OPENING = 4
"""Items within which a sentence opens with when ("In future, export restrictions will apply to …")."""

_NUMBERS = word_set(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty dozen"
)
_LANDS = word_set("countries states nations")


def points_to_change(view: SentenceView, phrase: NounPhrase, known: set[str]) -> str:
    """Return "measure", "list" or "parties" for what a noun phrase points back to; nothing where it does not.

    Args:
        view: the sentence.
        phrase: the noun phrase.
        known: the codes of those who make the change and whom it hits: others have measures of their own.
    """
    items = view.items[phrase.start : phrase.end]
    low = [one.lower for one in items]
    if len(items) == 1 and low[0] in _ALONE:
        return "measure" if low[0] in ("it", "this") else "any"
    if low in _PARTS:
        return "parties"  # "One is Iran Air"
    if low[0].startswith("the ") and low[0][4:].isdigit():
        return "parties"  # "The 28 comprise …"
    if low[-1] in _LANDS and low[0] == "the" and lower_at(view.items, phrase.end) in DONE:
        return "parties"  # "The countries affected are …"
    if any(one.kind in STATES and getattr(one.data, "code", None) not in known for one in items):
        return ""
    pointing = low[0] in _POINTING or "'s" in low or items[0].kind in STATES
    opens = phrase.start == 0 or (phrase.start < _OPENING and lower_at(view.items, phrase.start - 1) == ",")
    pointing = pointing or (opens and len(low) == 1 and low[0].rpartition(" ")[2] in _BARE)
    head = low[phrase.head - phrase.start].rsplit(" ", 1)[-1]
    return _whole(low, head, pointing=pointing, counted=items[-1].kind == "number" or head in _NUMBERS)


_LEFT = word_set("remaining surviving outstanding unaffected")


def _whole(low: list[str], head: str, *, pointing: bool, counted: bool) -> str:
    if head in MEASURES and not _LEFT.isdisjoint(low):
        return ""  # "The only remaining sanctions are …" are none of those that were lifted
    if head in LISTS or head in _NAMES:
        return "list"
    if (pointing and counted) or (low[0] in ("those", "the") and any(one in DONE for one in low)):
        return "parties"
    if head in MEASURES and pointing:
        return "measure"
    return "parties" if head in _PARTIES and (pointing or low[0] in DONE) else ""


_DENYING = g.NEGATIONS | {"still", "already", "previously", "remain", "remains", "nobody", "none"}


def is_denied(words: list[str]) -> bool:
    """Tell whether a verb group says that something is not, or is no news ("does not include", "are still listed")."""
    return not _DENYING.isdisjoint(words)
