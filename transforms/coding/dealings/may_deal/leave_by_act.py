"""Leave to deal that an act gives: "refiners may buy Libyan crude, under an order the White House issued"."""

from transforms.coding.dealings.dealing_words import Polarity
from transforms.coding.dealings.may_deal.dealing_roles import dealing_roles
from transforms.coding.model import Clause
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

RULES = word_set(
    "rule rules order orders decree decrees law laws clause clauses paragraph paragraphs section sections article "
    "articles "
    "regulation regulations provision provisions instruction instructions circular circulars ordinance edict directive "
    "directives statute act ruling proclamation ukase"
)
"""Nouns for the texts by which something is forbidden."""

_ACTS = word_set("order orders decree decrees rule rules regulation regulations ruling directive proclamation decision "
                 "papers terms")  # fmt: skip
_MADE = word_set("issued signed published announced made released adopted gazetted unveiled set laid approved passed")
_DECIDING = word_set("ruled decreed decided ordered")
_DENYING = word_set("not only never no nor")
_DRAFT = word_set("draft proposed planned if once bill would")
_FAR = 14


def leave_by_act(clause: Clause, verb: Verb) -> Polarity | None:
    """Return that a dealing is allowed, where a "may" is said to be by an act of a state; None where it is not."""
    items = clause.items
    words = {item.lower for item in items[verb.start : verb.at]}
    if _frees_hit(clause, verb):
        return Polarity("leave", ruled=True)
    if words - {"be"} != {"may"} or verb.form != "finite" or any(item.lower in _DRAFT for item in items):
        return None
    if not (_is_under_act(items) or is_ruled_behind(clause, verb)):
        return None
    roles = dealing_roles(items, verb, verb.subject, clause.view.year)
    hit = {one.country for one in roles.targets if one.country}
    own = {code for code, _ in roles.senders}
    known = bool(hit) and not hit & (USUAL_SENDERS | own)
    return Polarity("permission", ruled=True) if known and (own or clause.view.has_sanctions_word) else None


def _frees_hit(clause: Clause, verb: Verb) -> bool:
    """Tell whether those may now deal whom sanctions keep from it.

    So may a land that is often hit ("Iran may now buy spare parts"), and firms and persons of a state that punishes
    many, with whom they could not ("US companies can now sell telephones to Cuba", "from May they may invest there").
    """
    words = {item.lower for item in clause.items[verb.start : verb.at]}
    if verb.passive or verb.form != "finite" or words - _LETTING or not words & _MAY:
        return False
    if any(clause.items[one.head].lower in _FOLLOWERS for one in verb.subject):
        return False  # what a club sells to them
    own = {code for one in verb.subject for code, _ in actors_in(clause.items, one)}
    if own and own <= USUAL_SENDERS:
        return _deals_with_hit(clause, verb, own) and (bool(words & _NOW) or _is_from_day(clause, verb))
    hit = words == {"may", "now"} and bool(verb.objects)
    return hit and bool(own) and own <= OFTEN_HIT and len(verb.subject) == 1


_FOLLOWERS = word_set("fans supporters viewers collectors")
_MAY = word_set("may can")
_NOW = word_set("now henceforth")
_LETTING = _MAY | _NOW | word_set("also therefore thus legally once from on , again")
_FROM = word_set("from starting effective since beginning") | {"as of", "as from", "from now on", "with effect from"}
_LESS = word_set("fewer less only no not")
_REACH = 8


def _deals_with_hit(clause: Clause, verb: Verb, own: set[str]) -> bool:
    """Tell whether those are dealt with whom many punish, or of whose sanctions the text speaks; and not less of it."""
    roles = dealing_roles(clause.items, verb, verb.subject, clause.view.year)
    hit = {one.country for one in roles.targets if one.country}
    less = any(item.lower in _LESS for item in clause.items[verb.at : verb.end + 3])
    if not hit or less or any(item.lower in _DRAFT for item in clause.items):
        return False
    return hit <= OFTEN_HIT or (clause.view.has_sanctions_word and hit.isdisjoint(USUAL_SENDERS | own))


def _is_from_day(clause: Clause, verb: Verb) -> bool:
    """Tell whether a day from which something may be done stands before the verb, or ends the clause."""
    items = clause.items
    for at in (*range(max(0, verb.start - _REACH), verb.start), *range(verb.end, min(verb.right + 2, len(items) - 1))):
        low, after = items[at].lower, items[at + 1] if at + 1 < len(items) else None
        if low == "from now on" or (low in _FROM and after is not None and after.kind == "date"):
            return True
        far = items[at + 2] if at + 2 < len(items) else None
        if low == "as" and lower_at(items, at + 1) in ("of", "from") and far is not None and far.kind == "date":
            return True
        if low == "from" and lower_at(items, at + 1) == "now":
            return True
    return False


def _is_under_act(items: list[Item]) -> bool:
    """Tell whether "under an order signed on Friday" stands in the sentence."""
    for at, item in enumerate(items):
        if item.lower != "under":
            continue
        near = [one.lower.split(" ")[-1] for one in items[at + 1 : at + _FAR]]
        act = next((here for here, word in enumerate(near) if word in _ACTS), None)
        if act is not None and lower_at(items, at + 1) not in _DENYING and any(word in _MADE for word in near[act:]):
            return True
    return False


def is_ruled_behind(clause: Clause, verb: Verb) -> bool:
    """Tell whether the sentence closes with the state that ruled so ("…, President Clinton ruled on Friday")."""
    items = clause.items
    return any(
        at > verb.at
        and items[at].lower in _DECIDING
        and not one.passive
        and bool(one.subject)
        and lower_at(items, one.subject[0].start - 1) == ","
        and bool(actors_in(items, one.subject[0]))
        for at, one in clause.view.syntax.verbs.items()
    )


def acts_by_law(items: list[Item], above: Verb) -> bool:
    """Tell whether an act that is new or was made is what lets something be ("rules published on Monday permit …")."""
    for one in above.subject:
        inside = [item.lower for item in items[one.start : one.last]]
        act = items[one.head].lower.rpartition(" ")[2] in _ACTS
        made = any(word in _MADE or word == "new" for word in inside)
        made = made or any(item.lower in _MADE for item in items[one.end : above.start])
        if act and made:
            return True
    return False
