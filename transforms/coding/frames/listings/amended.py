"""Acts that are amended so that somebody comes under them: "the regulations on Mali were amended to add ten men"."""

from dataclasses import replace

from transforms.coding.model import Clause, Frame
from transforms.coding.parties.legal_acts.acts import act_core
from transforms.coding.parties.legal_acts.annexes import amended_annex, holds_sanctions, names_party
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.reading.spans import lower_at
from transforms.syntax.model import NounPhrase, Verb

_AMENDING = ("amend", "revis", "modif", "updat")


_EASING = frozenset({"grant", "permit", "exempt", "ease"})


def by_amendment(frame: Frame, verb: Verb) -> Frame:
    """Return the frame of what an amended measure allows from now on, with whom and what the measure hits.

    "The arms embargo on Mali was modified to permit deliveries to its police" eases the arms embargo on Mali.
    """
    above, roles = verb.above, frame.roles
    if above is None or roles is None or frame.trigger not in _EASING or verb.form != "infinitive":
        return frame
    if not frame.items[above.at].lower.startswith(_AMENDING):
        return frame
    cores = [core_of(frame.items, one) for one in (above.subject if above.passive else above.objects)]
    core = next((one for one in cores if one is not None and one.kind == "measure"), None)
    if core is None:
        return frame
    named = measure_roles(frame.items, core.phrase, core.at, core.links, frame.view.year)
    known = any(one.country or one.name for one in roles.targets)
    sectors = roles.sectors or named.sectors or ([] if named.own_sector is None else [named.own_sector])
    hit = roles.targets if known else [*roles.targets, *named.targets]
    if named.own_sector is not None and not roles.sectors:
        # who gains has no sector of its own: "deliveries to its police"
        hit = [one if one.name else replace(one, sector=None) for one in hit]
    return replace(frame, roles=replace(roles, targets=hit, sectors=sectors))


_OWN_CHANGE = ("relief", "measure")
"""Kinds of what is no name on a list: it is eased or imposed by itself."""


def amended_whole(clause: Clause, verb: Verb, moved: list[NounPhrase], word: str) -> Core | None:
    """Return the list or the measures that a verb amends in order to move somebody; None where it does not.

    Args:
        clause: that of the verb of moving.
        verb: the verb that amends.
        moved: who is added or removed.
        word: the verb of moving, as it stands.
    """
    items = clause.items
    party = names_party(items, moved[0])
    annex = amended_annex(items, verb)
    ahead = {items[moved[0].head].lower, lower_at(items, moved[0].end)}
    follows = "following" in ahead and holds_sanctions(items)  # "by adding the following:"
    if annex is not None and (party or follows):
        return annex
    amends = items[verb.at].lower.startswith(_AMENDING)
    if not word.endswith("ing") and not (amends and party):
        return None  # "amended the regulations to add a ground for licences"
    if any((core := core_of(items, one)) and core.kind.startswith(_OWN_CHANGE) for one in moved):
        return None  # "…, removing one exemption", "…, adding a ban on timber"
    found = [_core(clause, one, verb, amends=amends) for one in (verb.subject if verb.passive else verb.objects)]
    return next((core for core in found if core is not None and core.kind in ("list", "measure")), None)


def _core(clause: Clause, phrase: NounPhrase, verb: Verb, *, amends: bool) -> Core | None:
    core = core_of(clause.items, phrase)
    if (core is None or core.kind not in ("list", "measure")) and amends:
        return act_core(clause.view, clause.items, phrase, verb.links) or core
    return core
