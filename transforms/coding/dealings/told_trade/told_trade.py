"""Trade with those whom a text told to be hit, barred without a word for a measure: "Malian gold is now contraband"."""

from dataclasses import dataclass

from schemas.vocabulary import Status
from transforms.coding.dealings.told_trade.whose_trade import Trade, service_of, target_of, trade_of
from transforms.coding.dealings.told_trade.wording import Wording, wording_of
from transforms.coding.frame_forms import clause_at
from transforms.coding.model import RELAXING, Coded, Frame, Reading, SentenceView, Verdict
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.status.status import judge
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import roles_of
from transforms.reading.word_set import word_tuple
from transforms.reading.wordings import Said

_TWO = 2
_AFTER = 6
"""Sentences after one that bars something in which more is told to be barred."""

_RULE = "bond.told_trade"
_PLAIN = ("trade.papers", "trade.listed")
"""Wordings that mean what they say, whatever a verb of the sentence seems to tell."""

_DENIALS = _PLAIN + word_tuple(
    "trade.contracts trade.treated trade.penal trade.negated trade.ordered trade.deprived trade.gone"
)
"""Wordings that bar what a sentence names, the plainest first."""

_BY_ORDER = ("trade.by_order",)
_ORDER = ("trade.order",)
_NOT_THEIRS = ("trade.not_theirs",)
_NEAR = ("trade.near_home", "trade.too")
_OF_PERSONS = ("trade.of_persons",)
_ORDERED_BY = ("trade.ordered_by",)
_SAYS = ("trade.said_by", *_ORDERED_BY)
_WHERE, _ONSET = ("trade.where",), ("trade.onset",)
_TO_COME = ("trade.to_come",)
_DOUBTS = word_tuple("doubt.unsure doubt.custom doubt.hearsay doubt.choices doubt.private doubt.grounds doubt.want")
"""Wordings beside which no state bars trade: doubts, private choices, health, want at home, smugglers caught."""


@dataclass(frozen=True, slots=True)
class _Sides:
    """Who is hit and who hits them, as far as the text before, or the sentence itself, tells."""

    hit: set[str]
    acting: set[str]
    here: bool
    """Whether the sentence itself tells it."""


def with_told_trade(
    view: SentenceView, memory: Memory, frames: list[Frame], read: list[Reading]
) -> tuple[list[Frame], list[Reading]]:
    """Return the frames and readings of a sentence with what it bars further of a trade.

    Args:
        view: the sentence.
        memory: what the text told before, by whom and against whom.
        frames: those that other rules found.
        read: what came of these, which may be nothing, or what the sentence cannot mean.
    """
    told, kept = _told_trade(view, memory, read)
    return [*frames, *(one.frame for one in told)], [*kept, *told]


def _told_trade(view: SentenceView, memory: Memory, read: list[Reading]) -> tuple[list[Reading], list[Reading]]:
    """Return what a sentence bars further of a trade, and what is left of that which other rules read in it."""
    for sides in [] if view.is_title else _sides(view, memory):
        words = wording_of(view.items, sides.hit, sides.acting)
        denial = _denial_in(view, words.text, sides, read)
        if denial is None or view.wordings.within(_DOUBTS, words.text.replace("~", "")) is not None:
            continue
        trade = _trade(view, words, denial, sides)
        if trade is not None and trade.goods and _is_of_theirs(view, words.text, trade, sides, misread=bool(read)):
            found = _reading(view, words, denial, trade, sides)
            judged = judge(found.frame)
            if judged is not None and judged.decided:
                return [found], [one for one in read if not _is_misread(one, sides)]
    return [], read


def _trade(view: SentenceView, words: Wording, denial: Said, sides: _Sides) -> Trade | None:
    """Return what is traded: goods that are said to be of those who are hit, else a service that the verb tells."""
    trade = trade_of(view.items, sides.hit)
    if trade is not None and trade.tied:
        return trade
    low, high = words.place(denial.start), words.place(denial.end - 2)
    return service_of(view.items, low, high, sides.hit) or trade


def _is_misread(reading: Reading, sides: _Sides) -> bool:
    """Tell whether a reading relaxes what is barred, or hits those who bar it."""
    codes = {one.country for one in reading.roles.targets if one.country}
    return reading.frame.action in RELAXING or (bool(codes) and codes <= sides.acting)


def _sides(view: SentenceView, memory: Memory) -> list[_Sides]:
    """Return who may be hit by whom: as the text told before, else as the sentence tells of two states."""
    found = []
    hit = memory.barred.hit - memory.barred.acting
    if hit and memory.barred.is_near(view.index, _AFTER):
        found.append(_Sides(hit, memory.barred.acting, here=False))
    codes = list(dict.fromkeys(code for item in view.items for code in codes_of(item)))
    if len(codes) == _TWO:
        found += [_Sides({codes[0]}, {codes[1]}, here=True), _Sides({codes[1]}, {codes[0]}, here=True)]
    return found


def _denial_in(view: SentenceView, text: str, sides: _Sides, read: list[Reading]) -> Said | None:
    """Return the wording that bars something; where another rule read the sentence, only one that cannot mean else."""
    if sides.here and not _decides(view, text, read):
        return None
    if read and not all(_is_misread(one, sides) for one in read):
        return view.wordings.within(_PLAIN, text)
    if any(one.frame.action in RELAXING for one in read):
        return view.wordings.within(_PLAIN, text)
    found = view.wordings.within(_DENIALS, text)
    ordered = found is None and view.wordings.within(_ORDER, text) is not None
    return view.wordings.within(_BY_ORDER, text) if ordered else found


def _decides(view: SentenceView, text: str, read: list[Reading]) -> bool:
    """Tell whether a sentence itself says who bars the trade of another: who decides it, or where and since when."""
    told = view.wordings
    if read:
        return told.within(_ORDERED_BY, text) is not None
    begins = told.within(_WHERE, text) is not None and told.within(_ONSET, text) is not None
    return begins or told.within(_SAYS, text) is not None


def _is_of_theirs(view: SentenceView, text: str, trade: Trade, sides: _Sides, *, misread: bool) -> bool:
    """Tell whether the trade is one with those who were hit, and nothing that they decide or are called upon to do."""
    if view.wordings.within(_NOT_THEIRS, text) is not None:
        return False
    if sides.here or "<other>" in text:
        return trade.tied
    if trade.land is None and view.wordings.within(_OF_PERSONS, text) is not None:
        return False  # "no weapons may reach them": it says what it means for those who were listed
    known = trade.land is not None or misread
    return known or view.wordings.within(_NEAR, text) is not None


def _reading(view: SentenceView, words: Wording, denial: Said, trade: Trade, sides: _Sides) -> Reading:
    verbs = [at for at in view.syntax.verbs if words.place(denial.start) <= at <= words.place(denial.end - 2)]
    head = min(verbs, default=words.place(denial.start))
    senders: list[Coded] = []
    if len(sides.acting) == 1 and "<acts>" in words.text:
        senders = [(code, code) for code in sides.acting]
    roles = roles_of(senders, Named(targets=target_of(trade), sectors=trade.goods))
    frame = Frame(
        clause=clause_at(view, head),
        trigger="prohibition",
        action="imposed",
        object_kind="dealing",
        object_at=trade.at,
        voice="active",
        rule=_RULE,
        roles=roles,
        worded=denial.line,
    )
    to_come = view.wordings.within(_TO_COME, words.text) is not None
    status = Status.ANNOUNCED if to_come else Status.IN_FORCE
    return Reading(frame, roles, Verdict(status, denial.words.replace("~", "").strip()))
