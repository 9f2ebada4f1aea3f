"""States that list foreigners: "Taiwan listed 36 firms from Belarus" is said of nothing but sanctions."""

from transforms.coding.model import Clause
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_LISTING = word_set("list lists listed listing")
_STATES = frozenset({"name", "capital", "metonym", "organ", "organisation"})
_PLAIN = frozenset({"name", "capital", "metonym"})
_MARKETS = frozenset({"HKG"})
"""Places that impose no sanctions of their own, and list firms on their exchange."""

_TRADED = word_set("share shares stock stocks bond bonds securities futures note notes")
_OTHERWISE = word_set(
    "flotation flotations float exchange bourse ipo auction conference tournament squad exhibition tender "
    "site website app menu museum index catalogue nasdaq"
)
"""Words of a sentence that tell of other lists: of what is traded, sold or shown."""

_RANKS = word_set("among amongst as alongside")
_ELSEWHERE = _RANKS | word_set("in on at for under")
"""Before what tells another list: a ranking, a stock exchange, a protection of monuments."""


def lists_foreigners(clause: Clause) -> bool:
    """Tell whether a state or bloc lists firms or persons of another land, and the sentence says of no other list."""
    verb = clause.view.syntax.verbs.get(clause.head)
    if verb is None or clause.items[clause.head].lower not in _LISTING or verb.form == "copula":
        return False
    items = clause.items
    senders = _listing_states(clause, verb)
    listed = verb.subject if verb.passive else verb.objects
    ranked = any(link.word in _RANKS for phrase in listed for link in phrase.links)
    placed = any(link.word in _ELSEWHERE and not _says_when(items, link.phrase) for link in verb.links)
    if not senders or ranked or placed or any(one.lower in _OTHERWISE for one in items):
        return False
    return any(
        target.country is not None and target.country not in senders
        for phrase in listed
        if not _is_land(items, phrase) and not _is_traded(items, phrase)
        for target in party_targets(items, phrase, phrase.links, clause.view.year).targets
    )


def _listing_states(clause: Clause, verb: Verb) -> set[str]:
    """Return the states and blocs that list: the subject, or who stands behind "by" after a passive."""
    items = clause.items
    phrases = [link.phrase for link in verb.links if link.word == "by"] if verb.passive else verb.subject
    heads = [one for one in phrases if items[one.head].kind == "actor" and items[one.head].data.kind in _STATES]
    found = {code for one in heads for code, _ in actors_in(items, one)} - _MARKETS
    return set() if _acts_for_another(clause, verb, found) else found


def _acts_for_another(clause: Clause, verb: Verb, found: set[str]) -> bool:
    """Tell whether a verb goes on with another's deed ("Oslo named a firm based in Mali that …, and listed …")."""
    first = next((one for one in clause.view.syntax.verbs.values() if one.form == "finite"), verb)
    acting = {code for one in first.subject for code, _ in actors_in(clause.items, one)}
    return first is not verb and not verb.passive and bool(acting) and acting.isdisjoint(found)


def _is_land(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a land itself is listed, as in rankings: "listed Vietnam"."""
    head = items[phrase.head]
    return head.kind == "group" or (head.kind == "actor" and head.data.kind in _PLAIN)


def _is_traded(items: list[Item], phrase: NounPhrase) -> bool:
    return any(one.lower in _TRADED for one in items[phrase.start : phrase.last])


def _says_when(items: list[Item], phrase: NounPhrase) -> bool:
    return items[phrase.head].kind == "date"
