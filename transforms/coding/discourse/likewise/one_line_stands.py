"""What a state makes of another's change, in a line that names none: "London wants the same", "Paris is against it"."""

import re
from collections.abc import Iterator

from schemas.vocabulary import Status
from transforms.coding.model import Coded, Reading, SentenceView, Verdict
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

Stand = tuple[int, list[Coded], Verdict]
_THAT = (
    r"(?:it|this|that|the (?:idea|plan|proposal)|such a (?:step|move|ban|measure|thing)|"
    r"any such (?:step|move|ban|thing)|anything of the (?:kind|sort)|the (?:same|like))"
)
_SAME = r"(?:the same|it too|the same too|one too|that too|this too|likewise|to as well|to do so|to follow)"
_WANTS = (
    rf"(?:wants|want|would like|would love|favours|favors|is after|demands|demanded|asks for|asked for|called for|"
    rf"calls for|seeks|proposes|proposed|hopes for|intends|plans|planned|hopes|is ready|are ready|is inclined|"
    rf"is willing|is minded|has promised|is about|is preparing|prepares) {_SAME}"
)
_WEIGHS = (
    rf"(?:is|are|was|were) (?:now |also |still |already )*(?:thinking about|thinking of|mulling|mulling over|"
    rf"considering|weighing|studying|looking at|looking into|examining|toying with|pondering|debating|discussing) "
    rf"{_THAT}"
)
_WAITS = r"(?:may|might|could) (?:yet |well |soon |also )*(?:follow|join in|come next|be next|do likewise|do it too)"
_AGAINST = (
    rf"(?:is|are|was|were|remains|remained|stays|has been|have been) (?:still |also |flatly |firmly |strongly |dead )*"
    rf"(?:against|opposed to|averse to|cool to|cold to) {_THAT}"
)
_WONT = (
    rf"(?:would|will|wo|could|can) ?(?:not|n't|n’t|never) (?:hear of {_THAT}|go so far|go that far|go this far|"
    rf"go as far|go along|join in|join|be drawn in|be moved|be party to {_THAT}|lend a hand|take that road|"
    rf"touch {_THAT}|contemplate {_THAT}|entertain {_THAT}|come along|play along|be part of {_THAT}|have {_THAT}|"
    rf"have (?:any |a )?part in {_THAT}|take (?:any |a )?part(?: in {_THAT}|(?! in ))|be among (?:them|those)|"
    rf"lift a finger|(?:even )?(?:dream|think|speak|talk) of (?:{_THAT}|joining(?: in)?|following(?: suit)?|"
    rf"doing (?:so|the same))|"
    rf"do (?:{_THAT}|so|likewise|as much)|copy {_THAT}|match {_THAT}|support {_THAT}|apply {_THAT}|be drawn)"
    rf"|(?:would|will) (?:have (?:no part|none) (?:in|of) {_THAT}|do nothing of the (?:kind|sort)|"
    rf"(?:stay|keep|stand) (?:out of {_THAT}|aside|aloof|clear(?: of {_THAT})?|on the sidelines|neutral))"
)
_LEAD = (
    r"(?:(?:the|its|their|his) (?:american |european |western )?lead|(?:the )?(?:united states|u\.s\.|us|eu|west)|"
    r"washington|london|brussels|america|europe|his example|its example|their example)"
)
_REFUSES = (
    rf"(?:sees|saw|see) no (?:need|reason|cause|point|call) (?:for {_THAT}|for one|in {_THAT}|in one|to|to follow|"
    rf"to do so)|(?:wants|wanted|will have|would have) (?:none|no part) of {_THAT}"
    rf"|(?:has|have|had)? ?(?:balked|baulked|demurred)|(?:balks|baulks|demurs)"
    rf"|(?:has|have)? ?(?:stood|stands|stayed|stays|kept|keeps|remains|remained) (?:aside|aloof|out of it)"
    rf"|(?:has|have|had)? ?(?:ruled|rules) (?:it|this|that) out"
    rf"|(?:has|have|had)? ?(?:refused|refuses|declined|declines)(?: to| to do so| to follow| to join in|"
    rf" to follow (?:suit|{_LEAD}))?"
    rf"|(?:has|have|had) no (?:such plans|intention of doing so|wish to|wish to follow|desire to|"
    rf"such (?:thing|step|move|ban|plan|intention|measure)(?: in (?:mind|view|hand)| planned| ready)?)"
    rf"|(?:has|have|had) nothing (?:of the (?:kind|sort)|like it|similar) (?:in (?:mind|view)|planned)"
    rf"|(?:does|do|did) not (?:intend|want|mean|plan|propose|wish|feel (?:bound|obliged|called upon)) to "
    rf"(?:copy {_THAT}|match {_THAT}|go along|join(?: in)?|do so|follow)"
)
_JOINED = r"(?:has |have |had )?(?:also |since |later )*joined (?:them|it|in|the two|the three|both)(?: too| later)?"
_STANDS = [
    (re.compile(rf"(?:{_JOINED})(?= *$| (?:[.,;]|and|but|on|in|a|the|later|soon)(?: |$))"), Status.IN_FORCE),
    (
        re.compile(rf"(?:{_WANTS}|{_WEIGHS}|{_WAITS})(?= *$| (?:[.,;]|and|but|if|once|for|in|on|over)(?: |$))"),
        Status.PROPOSED,
    ),
    (
        re.compile(rf"(?:{_WONT}|{_REFUSES})(?= *$| (?:[.,;]|and|but|for|in|on|over|because)(?: |$))"),
        Status.REJECTED,
    ),
]
_OPPOSED = re.compile(rf"{_AGAINST}(?= *$| (?:[.,;]|and|but|for|in|on|over|because)(?: |$))")
_SAYING = word_set("said says added insisted announced declared")
_PRONOUNS = word_set("it they he she")
_LONGEST = 24
_REACH = 9
_DAYS = frozenset({"on", "in", ","})


def stands(view: SentenceView, model: Reading) -> Iterator[Stand]:
    """Yield who wants, weighs or refuses what the sentence before tells.

    Args:
        view: a sentence that tells no change itself.
        model: the last change before it.
    """
    items = view.items
    if len(items) > _LONGEST or items[-1].lower == "?":
        return
    for start in _starts(items):
        senders, end = actors_from(items, start)
        found = _stand(items, _past_said(items, end), model) if senders else None
        if found is None:
            continue
        codes = {code for code, _ in senders}
        hit = {one.country for one in model.roles.targets}
        if not codes & hit and (not codes & model.roles.sender_codes or _was_asked(model)):
            yield end, senders, _weighed(found, model)


_ASKING = ("ask", "urg", "press", "call", "demand", "appeal", "want", "plea", "beg", "implor", "exhort", "push")


def _was_asked(model: Reading) -> bool:
    """Tell whether somebody was asked for a change, who may say no; one house may differ with another."""
    return not model.verdict.decided and any(one.lower.startswith(_ASKING) for one in model.frame.view.items)


def _starts(items: list[Item]) -> list[int]:
    """Return where those may stand whose stand it is: first, or behind a word or two and a comma."""
    comma = next((at for at in range(min(4, len(items))) if items[at].lower == ","), None)
    first = 1 if lower_at(items, 0) in ("but", "yet", "and", "only") else 0
    return [first] if comma is None else [first, comma + 1]


def _past_said(items: list[Item], at: int) -> int:
    """Return the place past "said on Friday that it", "told Ottawa that it", "made it plain that it"."""
    while at < len(items) and (items[at].kind == "date" or items[at].lower in _DAYS):
        at += 1
    at, said = _past_verb(items, at)
    if not said:
        return at
    while at < len(items) and (items[at].kind == "date" or items[at].lower in ("on", "that", "in")):
        at += 1
    return at + 1 if lower_at(items, at) in _PRONOUNS else at


_MADE_KNOWN = re.compile(
    r"(?:has |have |had )?(?:(?:made|left|makes) (?:it )?(?:quite |perfectly |very )*"
    r"(?:clear|plain|known|no doubt|no secret)|"
    r"let (?:it )?be known|let it be understood|gave to understand|let (?:its|his) \w+ know)(?= )"
)
_TELLING = word_set("told tells assured assures informed reminded")


def _past_verb(items: list[Item], at: int) -> tuple[int, bool]:
    """Return the place past a verb of saying, with whom it says it to, and whether there is any."""
    if lower_at(items, at) in _SAYING:
        return at + 1, True
    if lower_at(items, at) in _TELLING:
        told, end = actors_from(items, at + 1)
        return (end, True) if told else (at, False)
    words = " ".join(one.lower for one in items[at : at + _REACH])
    known = _MADE_KNOWN.match(words)
    return (at + len(known.group().split(" ")), True) if known is not None else (at, False)


def _stand(items: list[Item], at: int, model: Reading) -> Verdict | None:
    words = " ".join(one.lower for one in items[at : at + _REACH])
    for pattern, status in _STANDS:
        found = pattern.match(words)
        if found is not None:
            return Verdict(status, found.group().strip())
    opposed = None if model.verdict.decided else _OPPOSED.match(words)  # of what others do it is only an opinion
    return None if opposed is None else Verdict(Status.REJECTED, opposed.group().strip())


def _weighed(found: Verdict, model: Reading) -> Verdict:
    """Return what is made of a change: who is against a refusal is not known to act."""
    refused = model.verdict.status is Status.REJECTED
    if found.status is Status.IN_FORCE and not model.verdict.decided:
        return Verdict(model.verdict.status, found.words)
    return Verdict(Status.PROPOSED, found.words) if refused else found
