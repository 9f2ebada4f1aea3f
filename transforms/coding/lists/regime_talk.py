"""What is said of the measures of a text as a whole, in a sentence that names none: "Ottawa could add more names"."""

import re
from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Status
from transforms.coding.lists.coming_next import is_of_those_hit
from transforms.coding.model import LISTING, Clause, Frame, Reading, Roles, SentenceView, Verdict
from transforms.coding.parties.acting.guessed import told_by_outsiders
from transforms.coding.parties.actors import codes_of

_MIGHT = r"(?:could|may|might|would|can|will probably|(?:is|are) (?:ready|prepared|willing|likely|expected|due) to)"
_SOON = r"(?: (?:well|yet|still|soon|also|even|possibly))*"
_MORE = r"(?:more|further|additional|other|new)"
_NAMES = r"(?:names|people|persons|officials|individuals|listings|companies|firms)"
_RELIEF = r"(?:relief|easing|relaxation|let-up|loosening)"
_TALK = [
    (
        "imposed",
        Status.PROPOSED,
        rf"{_MIGHT}{_SOON} (?:add|list|name|blacklist) {_MORE} {_NAMES}"
        rf"|{_MORE} {_NAMES} {_MIGHT}{_SOON} (?:be (?:added|listed|named)|follow)"
        rf"|the list {_MIGHT}{_SOON} (?:grow|get longer|be (?:lengthened|widened|enlarged|extended|added to))"
        rf"|(?:is|are) (?:being )?(?:considering|weighing|mulling|preparing) {_MORE} (?:names|listings)",
    ),
    (
        "expanded",
        Status.PROPOSED,
        rf"{_MIGHT}{_SOON} (?:go (?:even |much )?further|tighten the (?:screws?|noose|thumbscrews)|turn the screws?|"
        rf"(?:step up|raise|increase) the pressure|do more)(?= *$| (?:[.,;:]|if|unless|should|in|once|,))"
        rf"|{_MORE} (?:steps|measures|moves) (?:{_MIGHT}{_SOON} (?:follow|be taken)|"
        rf"(?:is|are) (?:being (?:prepared|drawn up|considered|discussed|weighed|studied)|under (?:study|discussion|"
        rf"consideration)|in (?:preparation|the works|the pipeline)|on the table))",
    ),
    (
        "eased",
        Status.PROPOSED,
        rf"(?:{_MORE}|some|an early|an|a|partial) (?:early |partial )?{_RELIEF} (?:{_MIGHT}{_SOON} (?:follow|come|"
        rf"be (?:considered|granted|given|on the cards))|is (?:on the cards|on the table|being (?:considered|discussed|"
        rf"weighed)|in sight|under (?:study|discussion)))"
        rf"|(?:held|hold|holds|holding) out the prospect of (?:some|an early|an|a|further|more|partial) "
        rf"(?:early |partial )?{_RELIEF}"
        rf"|(?:asked|asks|asking|pleaded|pleads|appealed|lobbied|pressed|begged) for (?:some |early |an |a |partial )*"
        rf"{_RELIEF}(?= *$| (?:[.,;]|since|in|on|as))",
    ),
    (
        "eased",
        Status.REJECTED,
        rf"(?:could not|failed to|did not|were unable to|was unable to|cannot) agree on (?:any |an |a |some )*{_RELIEF}"
        rf"|(?:turned down|rejected|refused|ruled out|rules out|dismissed|brushed aside|denied) (?:a |an |any |all |"
        rf"the |its |their )*(?:pleas?|appeals?|requests?|calls?|talk|thought)? ?(?:for |of )?(?:any |an )*{_RELIEF}"
        r"(?= *$| [.,;])"
        rf"|there (?:will|would|can|could) be no (?:early |immediate )?{_RELIEF}"
        rf"|(?:it is|it was|is|was) (?:far )?too (?:early|soon) for (?:any |an )*{_RELIEF}",
    ),
    (
        "lifted",
        Status.REJECTED,
        r"nothing (?:will|would|can|is to|shall) be (?:lifted|eased|relaxed|dropped|given up) (?:before|until|unless|"
        r"without|as long|for now|for the time)",
    ),
]
_PATTERNS = [(action, status, re.compile(rf"(?:^|[ “\"])(?:{words})")) for action, status, words in _TALK]
_MADE = {"imposed": "impose", "expanded": "expand", "eased": "ease", "lifted": "lift"}
_LONGEST = 40


def regime_talk(view: SentenceView, model: Reading) -> list[Reading]:
    """Return what a sentence says of the measures of a text as a whole.

    Args:
        view: a sentence that tells no change itself.
        model: the last change before it.
    """
    items = view.items
    lands = list(dict.fromkeys((one.country, one.words) for one in model.roles.targets if one.country))
    if not lands or not model.roles.senders or len(items) > _LONGEST or items[-1].lower == "?" or view.is_title:
        return []
    if told_by_outsiders(items) or any(one.kind in ("sector", "entity") for one in items):
        return []
    words = " ".join(one.lower for one in items)
    for action, status, pattern in _PATTERNS:
        found = pattern.search(words)
        if found is not None and not _is_of_others(view, model, asked=action == "eased"):
            return [_reading(view, model, action, Verdict(status, found.group().strip(' “"')))]
    return []


def _is_of_others(view: SentenceView, model: Reading, *, asked: bool) -> bool:
    """Tell whether somebody else acts than who made the measures; those hit may ask for relief."""
    known = model.roles.sender_codes | ({one.country for one in model.roles.targets} if asked else set())
    named = [code for one in view.items if one.kind in ("actor", "group") for code in codes_of(one)]
    return any(code not in known for code in named) or (not asked and is_of_those_hit(view.items, _LONGEST, model))


def _reading(view: SentenceView, model: Reading, action: str, verdict: Verdict) -> Reading:
    frame = Frame(
        clause=Clause(view, 0, 0, len(view.items)),
        trigger=_MADE[action],
        action=action,
        object_kind="measure",
        object_at=0,
        voice="active",
        rule=LISTING,
    )
    targets = [
        replace(one, sector=None, name=None)
        for at, one in enumerate(model.roles.targets)
        if one.country and one.country not in {before.country for before in model.roles.targets[:at]}
    ]
    return Reading(frame, Roles(senders=model.roles.senders, targets=targets, sectors=[(UNSPECIFIED, "")]), verdict)
