"""Who bars and who is hit where the wording says it indirectly: "sanctions on Mali that ban the export of gold".

The wording may tie the relative to the state before it, which is hit by what the measures do and does nothing itself.
"""

from dataclasses import replace

from transforms.coding.model import Frame, Roles, Target
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_ON = word_set("on against over upon")
_RELATIVE = word_set("that which")
_ARTICLES = frozenset({"the"})
_NEAR = 3
"""Items before "on" within which the measures stand that are on somebody."""


def by_measure(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of what measures bar: the state that they are on is hit, and whoever made them acts."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive or frame.action != "imposed":
        return roles
    hit = _hit_by_measures(frame.items, verb)
    if not hit:
        return roles
    senders = [one for one in roles.senders if one[0] not in {code for code, _ in hit}]
    named = [one for one in roles.targets if one.name is not None]
    lands = [Target(code, None, None, words) for code, words in hit]
    return replace(roles, senders=senders, targets=named or lands)


def imported(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of goods that may not come "from Russia into the EU": where they would go is who bars them."""
    if frame.object_kind != "dealing" or frame.action not in ("imposed", "lifted", "suspended", "reinstated"):
        return roles
    items = frame.items
    into = next((at for at in range(frame.object_at, len(items) - 1) if items[at].lower == "into"), None)
    source = next((at for at in range(frame.object_at, into or 0) if items[at].lower == "from"), None)
    if into is None or source is None:
        return roles
    home, land = _first_actor(items[into + 1 : into + _NEAR]), _first_actor(items[source + 1 : into])
    if home is None or land is None or set(codes_of(home)) & set(codes_of(land)):
        return roles
    if any(code not in {*codes_of(home), *codes_of(land)} for code, _ in roles.senders):
        return roles
    named = [one for one in roles.targets if one.name is not None and one.country not in codes_of(home)]
    lands = [Target(code, None, None, land.text) for code in codes_of(land)]
    return replace(roles, senders=[(code, home.text) for code in codes_of(home)], targets=named or lands)


def _first_actor(items: list[Item]) -> Item | None:
    return next((one for one in items if one.kind in ("actor", "anaphor")), None)  # "into the Union"


def _hit_by_measures(items: list[Item], verb: Verb) -> list[tuple[str, str]]:
    """Return the states on which the measures are that a relative goes on to tell of."""
    if verb.relation not in ("relative", "joined") or len(verb.subject) != 1:
        return []
    subject = verb.subject[0]
    if lower_at(items, subject.end) not in _RELATIVE:
        return []
    at = subject.start - 1
    at -= lower_at(items, at) in _ARTICLES
    if lower_at(items, at) not in _ON or items[subject.head].kind != "actor":
        return []
    measures = (one for one in items[max(0, at - _NEAR) : at] if one.kind == "measure")
    if not any(one.data.kind in ("measure", "package") for one in measures):
        return []
    return [(code, items[subject.head].text) for code in codes_of(items[subject.head])]
