"""Goods that are only considered: "Malian maize was being looked at with a view to a ban" is no step of Mali's."""

from dataclasses import replace

from transforms.coding.model import Frame, Roles, Target
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.syntax.model import NounPhrase


def of_goods_considered(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a proposal with the land of the goods that it is on, where those are its passive subject."""
    verb = frame.view.syntax.verbs.get(frame.head) if frame.voice == "cue" else None
    if verb is None or not verb.passive or not verb.subject or any(one.country for one in roles.targets):
        return roles
    goods = [one for one in verb.subject if _is_goods(frame, one)]
    found = [one for phrase in goods for one in actors_in(frame.items, phrase)]
    if not found or len(goods) < len(verb.subject):
        return roles
    codes = {code for code, _ in found}
    targets = [Target(code, None, None, words) for code, words in dict.fromkeys(found)]
    heads = [frame.items[one.head] for one in goods]
    sectors = roles.sectors or [(one.data.sector, one.text) for one in heads]
    senders = [one for one in roles.senders if one[0] not in codes]
    return replace(roles, senders=senders, targets=targets, sectors=sectors)


def _is_goods(frame: Frame, phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase names goods of a land ("Malian maize"), and not its firms."""
    head = frame.items[phrase.head]
    return head.kind == "sector" and head.data.kind == "goods" and head.data.sector != "government"
