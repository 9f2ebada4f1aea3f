"""Who acts besides those whom "by" names first: "sanctioned by the EU, by Norway in 2022 and by Japan"."""

from transforms.coding.model import Coded
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.grammar import JOINTS
from transforms.reading.spans import Item, lower_at
from transforms.syntax.model import Verb


def further_agents(items: list[Item], verb: Verb, known: list[Coded]) -> list[Coded]:
    """Return those whom a further "by" names behind "and" or a comma; none where nobody is known to act."""
    if not known:
        return []
    codes = {code for code, _ in known}
    inner = (far for link in verb.links if link.word == "by" for far in link.phrase.links)
    joined = (far for far in inner if far.word == "by" and far.verb is None and lower_at(items, far.at - 1) in JOINTS)
    return [one for far in joined for one in actors_in(items, far.phrase) if one[0] not in codes]
