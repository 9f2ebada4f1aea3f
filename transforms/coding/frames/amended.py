"""Acts that are amended so that somebody comes under them: "the regulations on Mali were amended to add ten men"."""

from transforms.coding.model import Clause
from transforms.coding.parties.acts import act_core
from transforms.coding.parties.annexes import amended_annex, holds_sanctions, names_party
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.reading.spans import lower_at
from transforms.syntax.model import NounPhrase, Verb

_AMENDING = ("amend", "revis", "modif", "updat")


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
    if any((core := core_of(items, one)) and core.kind.startswith("relief") for one in moved):
        return None  # "…, removing one exemption"
    found = [_core(clause, one, verb, amends=amends) for one in (verb.subject if verb.passive else verb.objects)]
    return next((core for core in found if core is not None and core.kind in ("list", "measure")), None)


def _core(clause: Clause, phrase: NounPhrase, verb: Verb, *, amends: bool) -> Core | None:
    core = core_of(clause.items, phrase)
    if (core is None or core.kind not in ("list", "measure")) and amends:
        return act_core(clause.view, clause.items, phrase, verb.links) or core
    return core
