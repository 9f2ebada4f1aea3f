"""Who gives the order or the leave to deal, for the sender: "Norway told its ships not to call at Somali ports"."""

from dataclasses import replace

from transforms.coding.model import Coded, Roles, Target
from transforms.coding.parties.phrases.phrase_roles import actors_by
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.spans import Item
from transforms.syntax.model import Verb

NEEDING = ("need", "requir", "must", "apply", "appli", "seek", "sought", "ask")
"""How verbs begin by which somebody needs leave, or asks for it."""


def with_orderer(items: list[Item], above: Verb, roles: Roles) -> Roles:
    """Put who gives the order or the leave in the place of the sender."""
    senders = _orderers(items, above)
    if not senders and _frees_itself(items, above, roles):
        own = [Target(code, None, None, words) for code, words in roles.senders]
        return replace(roles, senders=[], targets=own)  # "Iraq is free to sell its oil again"
    if not senders:
        return roles
    codes = {code for code, _ in senders}
    targets = [one for one in roles.targets if one.country not in codes]
    if not any(one.country or one.name for one in targets):  # "told its ships not to call at Somali ports"
        sector = next((one.sector for one in roles.targets if one.sector), None)
        placed = [Target(code, None, sector, words) for code, words in roles.senders if code not in codes]
        targets = placed or targets
    return replace(roles, senders=senders, targets=targets)


def _frees_itself(items: list[Item], above: Verb, roles: Roles) -> bool:
    """Tell whether who deals is a land that was under sanctions itself, so that the rule is another's."""
    codes = {code for code, _ in roles.senders}
    bare = bool(above.subject) and items[above.subject[0].head].kind in ("actor", "group", "anaphor")
    return bare and above.form == "copula" and bool(codes) and not roles.targets and not codes & USUAL_SENDERS


def _orderers(items: list[Item], above: Verb) -> list[Coded]:
    if above.passive:
        return actors_by(items, above.links)
    if above.form == "copula" or items[above.at].lower.startswith((*NEEDING, "get", "got", "receiv", "win", "won")):
        return []
    return subject_actors(items, above)[0]
