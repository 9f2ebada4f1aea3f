"""What a package or a draft would do that was not agreed on: "blocked the package, which targets Malian banks"."""

from transforms.coding.model import Frame
from transforms.coding.verbs.relatives import is_relative
from transforms.reading import grammar as g
from transforms.reading.items import lower_at
from transforms.reading.word_set import word_set, word_tuple

_TEXTS = word_set(
    "package packages round set sanctions measures draft drafts resolution proposal proposals bill plan list"
)
_AGREEING = ("approv", "adopt", "agree", "pass", "endors", "back", "support", "sign", "accept")
_STOPPING = word_tuple("block veto reject oppos stall delay torpedo thwart postpon hold held shelv")


def is_of_unmade_text(frame: Frame) -> bool:
    """Tell whether a relative clause says what a text does that the clause above it says was not agreed on."""
    verbs = frame.view.syntax.verbs
    own = verbs.get(frame.head)
    if own is None or not is_relative(verbs, own) or own.passive or len(own.subject) != 1:
        return False
    items, text = frame.items, own.subject[0]
    if any(one.lower in g.MODALS for one in items[own.start : own.at]):
        return False  # "vetoed a bill that would ban …" is read as refused
    for verb in verbs.values():
        if verb.at >= own.at or not any(one.start <= text.head < one.last for one in verb.objects):
            continue
        if not any(items[at].lower.rpartition(" ")[2] in _TEXTS for at in range(verb.end, own.start)):
            continue
        low = items[verb.at].lower
        above = "" if verb.above is None else items[verb.above.at].lower
        denied = any(one.lower in g.NEGATIONS for one in items[verb.start : verb.at]) or above.startswith(
            ("fail", "refus")
        )
        if (low.startswith(_AGREEING) and denied) or (low.startswith(_STOPPING) and not denied):
            return True
    return False


_PASSAGES = word_set(
    "language wording clause clauses paragraph paragraphs provision provisions passage passages article articles "
    "section sections sentence text amendment nothing anything"
)
_HOLDING = ("contain", "includ", "mention", "hold", "carr", "featur", "provid", "have", "had", "has")
_LEAVING_OUT = ("omit", "drop", "delet", "strip", "lack", "left", "leav", "scrap", "cut", "remov")


def is_of_missing_passage(frame: Frame) -> bool:
    """Tell whether a gerund says what a text would do with words that it lacks: "had no clause lifting the embargo"."""
    own = frame.view.syntax.verbs.get(frame.head)
    above = None if own is None else own.above
    if own is None or above is None or own.form != "gerund" or len(own.subject) != 1:
        return False
    items, passage = frame.items, own.subject[0]
    word = items[passage.head].lower
    if word not in _PASSAGES or not above.at < passage.head < own.start:
        return False
    low = items[above.at].lower
    denied = any(one.lower in g.NEGATIONS for one in items[above.start : above.at]) or word == "nothing"
    denied = denied or any(one.lower == "no" for one in items[passage.start : passage.head])
    return (low.startswith(_HOLDING) and denied) or (low.startswith(_LEAVING_OUT) and not denied)


_DRAFTS = word_set("bill bills draft drafts resolution amendment amendments motion motions text texts law legislation")
_REFUSING = ("veto", "reject", "vote down", "voted down", "threw out", "throw out", "thrown out", "defeat", "kill")
_DOWN = frozenset({"down", "out"})
_VOTED = word_set("voted vote threw throw thrown")


def is_of_refused_draft(frame: Frame) -> bool:
    """Tell whether a relative clause says what a draft does that was voted down ("vetoed a bill that bans its oil")."""
    verbs, items = frame.view.syntax.verbs, frame.items
    own = verbs.get(frame.head)
    if own is None or not is_relative(verbs, own) or own.passive:
        return False
    if any(one.lower in g.MODALS for one in items[own.start : own.at]):
        return False
    text = next(iter(own.subject), None)
    if text is None:  # "threw out a bill that …", which is one item
        said = items[own.start - 2].lower if own.start > 1 else ""
        return said.startswith(_REFUSING) and said.rpartition(" ")[2] in _DRAFTS
    if items[text.head].lower not in _DRAFTS:
        return False
    for verb in verbs.values():
        thing = verb.subject if verb.passive else verb.objects
        if verb is own or not any(one.start <= text.head < one.last for one in thing):
            continue
        low = items[verb.at].lower
        refused = low.startswith(_REFUSING) or (low in _VOTED and lower_at(items, verb.end) in _DOWN)
        unsure = {one.lower for one in items[verb.start : verb.at]} & (g.MODALS | g.NEGATIONS)
        if refused and not unsure:
            return True
    return False


_DYING = word_set("die dies died dying")
_PASSING = word_set("passed passes")
FATES = _DYING | _PASSING
_IN_PARLIAMENT = word_set(
    "bill bills legislation congress senate house committee session parliament chamber chambers calendar amendment"
)
_MEASURES = word_set("measure measures")
_TAGGED = word_set("amendment rider")


def is_of_a_bill(frame: Frame) -> bool:
    """Tell whether it is a bill that dies, or passes a chamber as a part of one: "it passed as an amendment to …"."""
    words = {word for item in frame.items for word in item.lower.split()}
    if frame.head_item.lower in _DYING:
        return not _IN_PARLIAMENT.isdisjoint(words)
    named = frame.head_item.lower in _PASSING and frame.object_item.lower in _MEASURES
    return named and not _TAGGED.isdisjoint(words)
