"""States that give up a trade: "has dropped all trade with Mali", "scrapped arms sales to Mali"."""

from transforms.coding.model import Clause
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.reading.lexicon import Sense
from transforms.reading.word_set import word_set

_GIVING_UP = ("drop", "scrap", "axe", "axing", "terminat", "abandon", "ditch", "renounc", "forgo", "forsw", "jettison")
_FLOWS = word_set(
    "trade trading commerce imports exports import export sales sale deliveries shipments purchases supplies flights"
)


def gives_up_trade(clause: Clause, sense: Sense) -> bool:
    """Tell whether a state gives up what it trades with another; what merely "dropped" has no object."""
    verb = clause.view.syntax.verbs.get(clause.head)
    items = clause.items
    if sense.data.name != "ban" or verb is None or verb.passive or not items[clause.head].lower.startswith(_GIVING_UP):
        return False
    senders = {code for one in verb.subject for code, _ in actors_in(items, one)}
    cores = [core for one in verb.objects if (core := core_of(items, one)) is not None and core.kind == "dealing"]
    return bool(senders) and any(
        target.country is not None and target.country not in senders
        for core in cores
        if items[core.at].lower.rpartition(" ")[2] in _FLOWS
        for target in measure_roles(items, core.phrase, core.at, [*core.links, *verb.links], clause.view.year).targets
    )
