"""Steps of those who are hit, at home: "Myanmar's army … The army banned its officers from using the lounge".

Who rules the land that a text tells to be hit acts for it where nobody else is said to act; what bears on nobody abroad
is no measure.
"""

from transforms.coding.model import Reading, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.grammar import GENITIVES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_RULERS = word_set("army military junta regime navy police militia rebels generals")
_ORDERING = word_set("order orders ordered rule rules ruled decree decreed decided say says said announced told")
_NEAR = 2


def is_by_those_hit(reading: Reading, views: list[SentenceView]) -> str | None:
    """Say why a step is one of the rulers of the land that it is said to be against, or None."""
    frame, roles = reading.frame, reading.roles
    hit = {one.country for one in roles.targets if one.country}
    if not reading.verdict.decided or len(hit) > 1:
        return None
    own = frame.rule.startswith("active")
    acting = [
        phrase
        for at, verb in frame.view.syntax.verbs.items()
        if verb.form == "finite" and not verb.passive
        if (own and at == frame.head) or frame.items[at].lower in _ORDERING
        for phrase in verb.subject
    ]
    if not acting or not all(_is_bare_ruler(frame.items, one) for one in acting):
        return None
    before = [view.items for view in views[: frame.view.index]]
    lands = {code for items in before for at in range(len(items)) if _rules(items[at]) for code in _of(items, at)}
    if len(lands) == 1 and (not hit or hit == lands):
        return "those who act rule the land that is hit"
    return None


def _is_bare_ruler(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase names rulers or forces, and not of which land ("the army")."""
    plain = not any(codes_of(items[at]) for at in range(phrase.start, phrase.end)) and not phrase.links
    return plain and _rules(items[phrase.head]) and lower_at(items, phrase.start) == "the"


def _rules(item: Item) -> bool:
    return item.lower.rpartition(" ")[2] in _RULERS


def _of(items: list[Item], at: int) -> list[str]:
    """Return of which land the forces at a place are said to be ("Myanmar's army", "the army of Myanmar")."""
    before = [one for one in items[max(0, at - _NEAR) : at] if one.lower not in GENITIVES]
    owner = before[-1:] or []
    if lower_at(items, at + 1) in ("of", "in") and at + _NEAR < len(items):
        owner = [*owner, items[at + _NEAR]]
    return [code for one in owner if one.kind == "actor" for code in codes_of(one)]
