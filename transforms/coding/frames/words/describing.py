"""Clauses that only say what a measure does or is for ("a licence that allows …"), or that let a relief lapse."""

from transforms.coding.model import Clause
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.verbs.verb_objects import MEASURE_KINDS
from transforms.reading.kinds import RELIEFS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb


def lets_relief_go(clause: Clause, verb: Verb) -> bool:
    """Tell whether a relief is only let do something: who "allowed a waiver to lapse" grants none."""
    if not clause.items[verb.at].lower.startswith(("allow", "let", "permit")):
        return False
    cores = [core_of(clause.items, one) for one in verb.objects]
    relieved = any(core is not None and core.kind in RELIEFS for core in cores)
    return relieved and any(one.above is verb and one.form == "infinitive" for one in clause.view.syntax.verbs.values())


_MEANT = ("design", "intend", "aim", "meant", "devis", "calculat")


def _is_purpose(items: list[Item], verb: Verb) -> bool:
    """Tell whether an infinitive says what a measure is for ("the embargo was designed to limit exports to Mali")."""
    above = verb.above
    if above is None or verb.form != "infinitive" or not above.passive or not items[above.at].lower.startswith(_MEANT):
        return False
    cores = [core_of(items, one) for one in above.subject]
    dealt = [core_of(items, one) for one in verb.objects]
    measures = any(one is not None and one.kind in ("measure", "package") for one in cores)
    return measures and not any(one is not None and one.kind in MEASURE_KINDS for one in dealt)


def _is_of_licence(items: list[Item], verb: Verb) -> bool:
    """Tell whether an infinitive says what a licence is given for ("issued a general licence to allow sales")."""
    above = verb.above
    if above is None or verb.form != "infinitive" or above.passive or items[above.at].kind != "trigger":
        return False
    cores = [core_of(items, one) for one in above.objects[-1:] if one.last in (verb.start, verb.start - 1)]
    return any(core is not None and core.kind == "relief" for core in cores)


_STAYING = word_set("remain remains remained stay stays stayed stand stands continue continues continued")


def describes_standing(clause: Clause, verb: Verb) -> bool:
    """Tell whether a clause only says what measures do that stay as they are ("those that bar loans are to remain")."""
    if verb.relation not in ("relative", "postmodifier") or verb.passive or not verb.subject:
        return False
    stays = (one for one in clause.view.syntax.verbs.values() if clause.items[one.at].lower in _STAYING)
    said_of = {one.start for staying in stays for one in (_leader(staying)).subject}
    return verb.subject[0].start in said_of


def _leader(verb: Verb) -> Verb:
    return verb.above if verb.form == "infinitive" and verb.above is not None else verb


def describes_measure(items: list[Item], verb: Verb) -> bool:
    """Tell whether a relative clause only says what a measure does ("a licence that allows banks to …")."""
    if _is_purpose(items, verb) or _is_of_licence(items, verb):
        return True
    if verb.relation not in ("relative", "postmodifier") or verb.passive:
        return False
    acted = [core_of(items, phrase) for phrase in verb.objects]
    if any(core is not None and core.kind in MEASURE_KINDS for core in acted):
        return False
    cores = [core_of(items, phrase) for phrase in verb.subject]
    return any(core is not None and core.kind in ("relief", "measure", "list") for core in cores)
