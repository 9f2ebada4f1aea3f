"""With whom somebody breaks who then stops trade with nobody named: "recalls its envoy to Peru, halts imports"."""

from dataclasses import replace

from transforms.coding.model import Clause, Frame, Roles, Target
from transforms.coding.parties.actors import codes_of
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Verb

_BREAKING = word_tuple(
    "recall expel summon withdr suspend cut sever break broke downgrad freez froze scrap cancel annul tear tore "
    "abrogat end oust eject kick renounc quit leav left"
)
_BONDS = word_set(
    "envoy envoys ambassador ambassadors diplomat diplomats consul consuls attache attaches treaty pact accord ties "
    "relations relationship links mission embassy consulate emissary agreement friendship"
)
_KINDS = frozenset({"dealing", "measure"})


def with_quarrel(clause: Clause, verb: Verb, frame: Frame, roles: Roles) -> Roles:
    """Add to a change without a target the state with which its subject breaks just before."""
    if roles.targets or not roles.senders or frame.object_kind not in _KINDS or frame.action != "imposed":
        return roles
    if verb.passive or not verb.subject:
        return roles
    items = clause.items
    for one in clause.view.syntax.verbs.values():
        if one.at >= verb.at or not one.subject or one.subject[0].start != verb.subject[0].start:
            continue
        if one.passive or not items[one.at].lower.startswith(_BREAKING):
            continue
        for bond in one.objects:
            if items[bond.head].lower.rpartition(" ")[2] not in _BONDS:
                continue
            with_it = range(bond.start, min(verb.start, max([bond.last, *(link.phrase.last for link in one.links)])))
            found = [
                (code, items[at].text) for at in with_it if items[at].kind == "actor" for code in codes_of(items[at])
            ]
            others = {code for code, _ in found} - roles.sender_codes
            if len(others) == 1:
                (code,) = others
                words = next(text for other, text in found if other == code)
                return replace(roles, targets=[Target(code, None, None, words)])
    return roles
