"""Dealings for which anybody is punished from now on: "anyone who insures its tankers risks a year in prison"."""

from dataclasses import replace

from transforms.coding.dealings.dealing_words import dealing_of
from transforms.coding.dealings.may_deal.dealing_roles import dealing_roles
from transforms.coding.dealings.services.grounds import has_own_ground
from transforms.coding.frame_forms import dealing_rule
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.hit.service_objects import service_of
from transforms.reading.inflection import BASE, THIRD
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_ANYBODY = word_set("anyone anybody those any every whoever person persons people he")
_PUNISHED = (
    "prison", "jail", "fine", "imprison", "punish", "prosecut", "penalt", "offence", "offense", "crime", "criminal",
    "sentence", "behind bars",
)  # fmt: skip
_UNSURE = word_set("would could might already still always")
_ONSETS = word_set("now henceforth from since new")
_FACING = word_set("faces face risks risk gets commits")
_BEFORE = 5
"""Items before "who" among which anybody is named ("any bank or person in Norway who")."""


def punished(clause: Clause, verb: Verb) -> Frame | None:
    """Return the ban on a dealing that is punished, told right after a ban or with the day from which it is."""
    items = clause.items
    deals = dealing_of(items[verb.at])
    if deals is None or not {BASE, THIRD} & set(items[verb.at].forms) or not _by_anybody(items, verb):
        return None
    after = items[verb.end :]
    words = {item.lower for item in items}
    if not any(item.lower.startswith(_PUNISHED) for item in after) or _UNSURE & words:
        return None
    if has_own_ground(items):
        return None
    begins = bool(_ONSETS & words) or any(item.kind == "date" for item in after)
    if not begins and not clause.view.follows_news and not clause.view.follows_ban:
        return None
    roles = dealing_roles(items, _with_object(clause, verb), [], clause.view.year)
    told = [code for code, _ in roles.sectors] + [one.sector for one in roles.targets]
    plain = deals.weak and service_of(items, verb) is None
    if not any(one.country or one.name for one in roles.targets) or (plain and not any(told)):
        return None
    return dealing_rule(clause, verb.at, ("prohibition", "imposed"), roles)


def _with_object(clause: Clause, verb: Verb) -> Verb:
    """Return the dealing with its object, which may look like the subject of what follows ("whoever buys it is …")."""
    if verb.objects:
        one = verb.objects[0]
        end = next((at for at in range(one.start + 1, one.end) if clause.items[at].lower in _FACING), one.end)
        return replace(verb, objects=[replace(one, end=end, head=end - 1)]) if end < one.end else verb
    later = (one for one in clause.view.syntax.verbs.values() if one.subject and one.subject[0].start == verb.end)
    taken = next(later, None)
    return verb if taken is None else replace(verb, objects=taken.subject)


def _by_anybody(items: list[Item], verb: Verb) -> bool:
    """Tell whether it is done by whoever does it ("anyone who lends", "whoever insures")."""
    before = lower_at(items, verb.start - 1)
    if before == "whoever":
        return True
    near = {item.lower for item in items[max(0, verb.start - _BEFORE) : verb.start - 1]}
    return before in ("who", "that") and bool(near & _ANYBODY)
