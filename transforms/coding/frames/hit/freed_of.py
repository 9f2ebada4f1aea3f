"""Who has a measure against him lifted, or put on: "two banks had the sanctions against them lifted"."""

from dataclasses import replace

from transforms.coding.model import Frame, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.reading import grammar as g
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

BEARING = g.HAVE | word_set("get gets got getting see sees saw seen")
"""Verbs of who bears what a participle behind their object tells."""


def with_bearer(frame: Frame, verb: Verb) -> Frame:
    """Return a frame with whoever bears the change as its target, where "had", "got" or "saw" says who does."""
    above, items = verb.above, frame.items
    if frame.voice != "reduced" or frame.object_kind not in SANCTIONS or frame.roles is None or above is None:
        return frame
    if items[above.at].lower not in BEARING or not above.subject or not above.objects or not verb.subject:
        return frame
    if above.objects[0].start != verb.subject[0].start or any(one.word in ("on", "against") for one in verb.links):
        return frame
    bearer = Named()
    for one in above.subject:
        found = party_targets(items, one, one.links, frame.view.year)
        bearer.targets += found.targets
        bearer.sectors += found.sectors
    hit = {one.country for one in bearer.targets}
    others = _hits_others(items, above.objects[0], hit)  # "Chad wants to see the sanctions on Mali lifted"
    if others or not hit - {None} or hit & {one.country for one in frame.roles.targets if one.name}:
        return frame
    inside = {item.text for item in items[verb.subject[0].start : frame.object_at]}
    makers = [(one.country, one.words) for one in frame.roles.targets if one.country and one.words in inside]
    senders = [one for one in [*frame.roles.senders, *makers] if one[0] not in hit]
    told = frame.roles.sectors or [(one.sector, one.words) for one in frame.roles.targets if one.sector]
    if told:
        targets = [Target(one.country, one.name, None, one.words) for one in bearer.targets]
        return replace(frame, roles=replace(frame.roles, senders=senders, targets=targets, sectors=told))
    return replace(frame, roles=replace(frame.roles, senders=senders, targets=bearer.targets, sectors=bearer.sectors))


def _hits_others(items: list[Item], measure: NounPhrase, bearers: set[str | None]) -> bool:
    """Tell whether a measure says itself that it is on another state than those who bear its change."""
    against = [link.phrase for link in measure.links if link.word in ("on", "against") and link.verb is None]
    heads = [items[one.head] for one in against]
    return any(one.kind == "actor" and not bearers.intersection(codes_of(one)) for one in heads)
