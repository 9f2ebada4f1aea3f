"""Whom a measure would hit that may come: "sanctions await Mali", "a ban hangs over Togo", "is in store for Togo"."""

from dataclasses import replace

from transforms.coding.model import Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.status.proposed.fortunes import SPOKEN
from transforms.syntax.model import Verb

_OVER = frozenset({"over", "for", "against"})


def with_awaited(frame: Frame, named: Named) -> Named:
    """Return what is known of a measure with whom the verb names of which it is the subject, where it names nobody."""
    if named.targets or not (frame.rule.startswith(SPOKEN) or frame.head > frame.object_at):
        return named
    said = next((one for one in frame.view.syntax.verbs.values() if _is_said(frame, one)), None)
    if said is None:
        return named
    phrases = [*said.objects, *(one.phrase for one in said.links if one.word in _OVER)]
    for phrase in phrases[:1]:
        hit = party_targets(frame.items, phrase, phrase.links, frame.view.year)
        return replace(named, targets=hit.targets, sectors=named.sectors or hit.sectors)
    return named


def _is_said(frame: Frame, verb: Verb) -> bool:
    return frame.object_at < verb.at and any(one.start <= frame.object_at < one.end for one in verb.subject)
