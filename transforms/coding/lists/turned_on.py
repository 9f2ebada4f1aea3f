"""Parties named at the end of a sentence right after a change, which says in plain words that they are hit or freed.

"It also went after two insurers", "Nobody may deal with the general's sons", "The list lost the names of two banks".
"""

import re
from collections.abc import Sequence

from schemas.vocabulary import BODIES
from transforms.coding.lists.fates import fate_of, is_of_parties, tells_less
from transforms.coding.lists.list_ends import before_teller
from transforms.coding.lists.listed import Listed
from transforms.coding.model import RELAXING, Reading, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item

_WHO = (
    r"(?:it|they|he|she|(?:the |its |this )?(?:[\w'.-]+ ){0,2}(?:order|orders|list|blacklist|"
    r"measures?|announcement|treasury|"
    r"department|ministry|council|union|government|administration|decree|resolution|step|move|ministers|commission|"
    r"committee|cabinet|actor))"
)
_ALSO = r"(?:(?:also|then|further|now|next|likewise|too|in addition) )*"
_AIMS = (
    r"(?:went after|goes after|going after|took aim at|takes aim at|taking aim at|struck at|strikes at|singled out|"
    r"singles out|turned on|turns on|turned against|cracked down on|came down on|rounded on|moved "
    r"against|acted against|"
    r"took action against|clamped down on|caught|reached|hits|hit|targeted|targets|set its sights on|"
    r"trained its sights on|"
    r"drew in|took in|swept up|spared neither)"
)
_FIRMS = (
    r"(?:actor|(?:actor |its |the country 's )?(?:firms|companies|banks|citizens|nationals|businesses|"
    r"persons|residents|"
    r"people|individuals|traders|insurers|lenders|customers)(?: in [a-z]+)?|nobody(?: in (?:the )?actor)?|no one(?: "
    r"in (?:the )?actor)?|"
    r"no (?:actor |member )?(?:firm|company|bank|citizen|person|state|country|trader|insurer|port)(?: "
    r"in (?:the )?actor)?)"
)
_DEALS = (
    r"(?:do business|do any business|deal|trade|transact|work|have dealings|have any dealings|have truck|cooperate|"
    r"make business|sign contracts) with|(?:sell|lend|supply|pay|send|ship|provide|give) (?:anything |"
    r"money |a cent |goods )?to|"
    r"(?:buy|take|import|accept) (?:anything |goods |money )?from|handle (?:the )?(?:money|funds|"
    r"assets|accounts) of|pay|serve|insure"
)
_VISAS = r"(?:visas?|entry visas?|entry permits?|residence permits?)"
_FREEZE = r"(?:travel ban|visa ban|entry ban|asset freeze|freeze|travel bans|visa bans|asset freezes)"
_NAMES = r"(?:list|blacklist|register|roster)"

_HIT = (
    rf"^{_WHO} {_ALSO}{_AIMS} ",
    rf"^(?:there (?:are|will) (?:to )?be )?no (?:more |further )?{_VISAS} (?:for|to) ",
    (
        rf"^no (?:more |further )?{_VISAS} (?:will be |are |are to be |shall be )(?:issued|given|granted|"
        r"delivered|handed out) to "
    ),
    (
        r"^(?:the )?actor 's (?:doors|door|borders|frontiers|gates|airports) (?:are|is|were|was|will be) "
        r"(?:now |also )?(?:closed|shut|barred) (?:to|for|against) "
    ),
    (
        r"^(?:the )?actor (?:will not|does not|no longer|will no longer|refuses to|is not to|may not|must "
        r"not) (?:let in|admit|admits|receive|receives|take in|give visas to|issue visas to|welcome|"
        r"welcomes) "
    ),
    (
        r"^no (?:member )?(?:state|country|government) (?:may|will|can|must|is to|shall) (?:let in|admit|"
        r"receive|take in|give visas to|issue visas to|harbour|shelter) "
    ),
    (
        rf"^(?:an?|the|its|the same) (?:[\w-]+ )?{_FREEZE} (?:now |also |further )?(?:applies to|apply to|"
        r"covers|cover|falls on|fell on|hits|hit|takes in|extends to|awaits) "
    ),
    rf"^{_FIRMS} (?:may|can|must|shall|will)(?: now| henceforth)? (?:no longer|not|no more) (?:{_DEALS}) ",
    (
        r"^no(?:body| one| \w+ ?\w*)(?: in (?:the )?actor)? (?:may|can|will|shall|is to|is allowed to) "
        rf"(?:now |henceforth )?(?:{_DEALS}) "
    ),
    (
        rf"^{_FIRMS} (?:must|have to|has to|are to|will have to) (?:cut|sever|break off|end|drop|cease) "
        r"(?:all )?(?:ties|links|dealings|business|relations|contacts) with "
    ),
    (
        rf"^{_FIRMS} (?:must|have to|has to|are to|will have to) (?:freeze|block) (?:whatever |what |all |"
        r"anything |everything )?(?:they |it )?(?:hold|holds|have|has|keep|keeps)? ?(?:for|of|belonging "
        r"to) "
    ),
    r"^its axe fell on ",
    r"^nor (?:was|were) (?=.* spared)",
    rf"^(?:the |its |\w+ 's )+{_NAMES} (?:also )?(?:grew|swelled|lengthened) by ",
)
_FREED = (
    (
        rf"^(?:the |its |\w+ 's )+{_NAMES} (?:also )?(?:lost|sheds|shed|loses|no longer holds|no longer "
        r"contains) (?:the )?(?:names? of )?"
    ),
    (
        r"^(?:off|gone from|out of|missing from|deleted from|struck from|removed from|absent from) (?:the "
        rf"|its )(?:[\w-]+ )?{_NAMES} (?:is|are|was|were|went|came) "
    ),
    rf"^{_WHO} {_ALSO}(?:removed|dropped|delisted|freed|released|cleared|spared|struck off|struck|pardoned) ",
    rf"^{_WHO} {_ALSO}let (?=.* off\b)",
    rf"^{_FIRMS} (?:may|can|are free to|will be able to|are allowed to) (?:once )?(?:again|more) (?:{_DEALS}) ",
    rf"^{_FIRMS} (?:may|can|are free to|will be able to|are allowed to) (?:{_DEALS}) (?=.* (?:again|once more)\b)",
    (
        rf"^(?:nothing|no law|no rule) (?:now )?(?:stops|keeps|prevents|bars|hinders|forbids) {_FIRMS} "
        r"from (?:dealing|working|doing business|trading|having dealings) with "
    ),
)


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in patterns))


_ON = _any_of(_HIT)
_OFF = _any_of(_FREED)
_MADE = frozenset({"actor", "group", "anaphor"})


def plainly_told(view: SentenceView, own: Sequence[Reading], model: Reading) -> Listed | None:
    """Return whom a sentence says in plain words to be hit or freed, where its own readings tell no more than that."""
    found = fate_of(view, model) or turned_on(view, model)
    return found if found is not None and all(tells_less(one, model) for one in own) else None


def turned_on(view: SentenceView, model: Reading) -> Listed | None:
    """Return those at the end of a sentence whom it says to be hit or freed; None where it says no such thing.

    Args:
        view: the sentence, right after the change.
        model: the change before it.
    """
    relaxing = model.frame.action in RELAXING
    senders = model.roles.sender_codes
    words, places = _words(view.items, senders)
    found = (_OFF if relaxing else _ON).match(words)
    if found is None:
        return None
    start = next((at for at, place in enumerate(places) if place >= found.end()), len(places))
    end = before_teller(view, start, len(view.items))
    if start >= end or not is_of_parties(view, start, end) or not _is_theirs(view.items[start:end], senders):
        return None
    coming = any(one.lower == "will" for one in view.items[:start])
    return Listed(start, end, ("will",) if coming else (), beside=True, action="lifted" if relaxing else None)


def _words(items: list[Item], senders: set[str]) -> tuple[str, list[int]]:
    """Return the words of a sentence, "actor" for whoever makes the change, with the place of each item."""
    own = senders | ({"EU"} if senders & set(BODIES) else set())
    words = [
        "actor" if one.kind == "actor" and set(codes_of(one)) and set(codes_of(one)) <= own else one.lower
        for one in items
    ]
    words = [re.sub(r"^the actor$", "actor", one) for one in words]
    places, length = [], 0
    for one in words:
        places.append(length)
        length += len(one) + 1
    return " ".join(words), places


def _is_theirs(items: list[Item], senders: set[str]) -> bool:
    """Tell whether nobody of those who make the change is among those hit."""
    return not any(one.kind in _MADE and senders & set(codes_of(one)) for one in items)
