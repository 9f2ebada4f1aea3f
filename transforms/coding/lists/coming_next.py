"""What may be hit or freed next, in a short sentence: "Oil could be next", "Next in line are the banks"."""

import re

from schemas.vocabulary import Status
from transforms.coding.lists.alike_wordings import worded
from transforms.coding.lists.listed import Listed
from transforms.coding.lists.member_gaps import LAND, MEASURE, told_of_members
from transforms.coding.model import RELAXING, Reading, SentenceView
from transforms.coding.parties.acting.guessed import told_by_outsiders
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item

_SAID = r"(?:said|says|warned|hinted|suggested|added|agreed|believes|argued|insisted|indicated|told \S+)"
_LEAD = rf"(?:(?:[\w'’@* ]+ )?{_SAID}(?: that)? )?"
_ASIDE = rf"(?:(?! (?:to|for|by|in|on|at|of|from|with|as) ) [\w'’@* ]+ {_SAID}| {_SAID} [\w'’@* ]+)?"
_TAIL = rf"(?: (?:if|unless|should|once|as soon as|in case|in the event)\b.*)?{_ASIDE}"

_WHOM = r"(?:(?:that|those|the ones?) (?:on|of|for|against) )?(?P<l>[*#])"
_LIST = r"(?:the |this |that |its )?(?:list|blacklist|package|ban|embargo|(?:next )?round|sanctions|measures)"

_AHEAD = worded(
    """
    X(?:ASIDE) MIGHT (?:be|come) next(?: in line| up| ON LIST| to (?:go|follow|be HITAS))?
    X MIGHT be (?:the )?next (?:step|target|victim|candidate|stage|in line|to go|on LIST)
    X MIGHT be (?:added(?: to LIST)?|on LIST next|on the next list|in the next (?:round|package|list))
    X(?:ASIDE) (?:is|are) next(?: in line| up| on LIST| to (?:go|follow|be HITAS))?
    X (?:is|are) (?:in line|lined up|pencilled in|earmarked)(?: for (?:later|the next (?:round|package|list|step)))?
    (?:up )?next(?: in line| up| ON LIST)?ASIDE (?:is|are|MIGHT be|MIGHT come) X
    (?:in line|lined up) nextASIDE (?:is|are) X
    the next (?:step|move|target|candidate|victim|stage|item|blow|ones?|in line|measure)(?: ON LIST)?IFCOMES \
(?:is likely to|is expected to|was expected to|MIGHT|will) (?:be|hit) X
    (?:after Y )?it (?:MIGHT)(?: soon| next| then)? be the turn of X
    the next (?:round|package|list|batch|wave|set|tranche) (?:is likely to|is expected to|MIGHT|will|is to) \
(?:hit|target|cover|include|take in|have|reach|aim at|name|strike|touch|concern) X(?: on it| in it)?
    nothing BE (?:ruled out|off the table|excluded|taboo|sacred)EVEN
    WHO(?:ruled|rules|has ruled|would rule) nothing outEVEN
    WHO(?:excludes|excluded|would exclude) nothingEVEN
    (?:all|every) options? BE (?:open|on the table|being (?:looked at|studied|weighed))EVEN
    WHO(?:wants?|wanted|would like|would have liked|hopes|hoped|would love)(?: to see| to have)? X (?:ADDED|on LIST|too)
    WHO(?:pushed|pressed|lobbied|argued|fought|called|pushes|presses|argues|calls|asked|asks) for X to be ADDED
    WHO(?:asked|asks|demanded|demands|proposed|proposes|insisted|insists) (?:that )?X (?:should )?be ADDED
    WHO(?:asked|asks|urged|urges|wants?|wanted|pressed|pressing|called on|calls on) they to \
(?:add|include|name|list) X(?: (?:on|in|to) LIST)?
    X (?:must|should|ought to|has to|have to|needs to|need to) (?:follow|be next|come next)
    (?:whether|if) X (?:will |is to |are to |should |would |must )?(?:follows?|(?:be|is|are) (?:added|next|included)|\
comes? next)(?: next)? (?:is|are|remains|depends|will|hangs|would|has) .*
    """,
    more={
        "MIGHT": r"(?:(?:may|might|could|would)(?: (?:well|yet|still|soon|also|easily))?"
        r"|(?:is|are) (?:likely|expected|tipped|meant|set) to)",
        "HITAS": r"(?:hit|listed|named|banned|barred|sanctioned|blacklisted|added|targeted|stopped|freed|lifted)",
        "ASIDE": _ASIDE,
        "EVEN": rf" (?:(?:not even|least of all|including|up to) )?{_WHOM}(?: included| not excepted)?",
        "WHO": r"(?:[\w'’@]+ ){1,9}?",
        "ADDED": r"(?:added|included|put|placed|covered|hit)(?: (?:(?:to|in|on|by) )?LIST)?".replace("LIST", _LIST),
        "IFCOMES": r"(?: if it comes to that| if need be| if needed| should it come to that)?",
    },
    lead=_LEAD,
    tail=_TAIL,
)
"""What says of others that they may be hit, or freed, after those before."""

_SPOKEN = frozenset(re.findall(r"[a-z']+", _AHEAD.pattern))


def coming_next(view: SentenceView, model: Reading) -> Listed | None:
    """Return those of whom a sentence says no more than that they may share the lot of those in the change before it.

    Args:
        view: a sentence that tells no change itself.
        model: the change before it.
    """
    told = None if model.frame.view.is_title else told_of_members(view, model.roles.sender_codes, _SPOKEN)
    found = None if told is None else _AHEAD.fullmatch(told.words)
    if told is None or found is None:
        return None
    at = next(found.end(name) for name, text in found.groupdict().items() if text is not None)
    gap = told.gaps[sum(one in "*#@" for one in told.words[:at]) - 1]
    if told_by_outsiders(view.items) or not _fits(view.items[gap.start : gap.end], gap.kind, model):
        return None
    if is_of_those_hit(view.items, gap.start, model):
        return None
    if _LEAVING.search(told.words) and view.items[gap.end - 1].kind == "post":
        return None  # "the minister may be next to go"
    return Listed(gap.start, gap.end, (found.group().partition(" ")[0],), status=Status.PROPOSED)


_LEAVING = re.compile(r" to (?:go|follow)\b")


def _fits(own: list[Item], kind: str, model: Reading) -> bool:
    """Tell whether those named can share the lot of those before: no land, no single thing, and no standing ban."""
    definite = own[0].lower not in ("a", "an")
    if kind == MEASURE:
        return definite == (model.frame.action in RELAXING)
    return kind != LAND and definite


def is_of_those_hit(items: list[Item], end: int, model: Reading) -> bool:
    """Tell whether those want it who are hit ("Moscow wants coal included"), which means something else."""
    hit = {one.country for one in model.roles.targets if one.country}
    named = {code for one in items[:end] if one.kind in ("actor", "group") for code in codes_of(one)}
    return bool(named) and named <= hit
