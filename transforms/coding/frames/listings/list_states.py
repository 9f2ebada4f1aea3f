"""Who stands on a list from now on, or no longer: "is off the list", "no longer figures on", "the newest entry on"."""

from transforms.coding.frames.listings.list_actions import is_favourable, is_other_list
from transforms.coding.frames.listings.other_lists import is_of_none_hit
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.listed_parties import add_listed, leave_unspecified
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import roles_of
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_STANDING = word_set("figure figures appear appears stand stands feature features remain remains")
_GETTING = word_set("make makes made find finds found work works worked")
_WAYS = {"on": "imposed", "onto": "imposed", "into": "imposed", "to": "imposed", "off": "lifted"}
"""What a way to a list, or off it, does."""
_ON = frozenset({"on", "in"})
_OFF = frozenset({"off", "from", "out"})
_NOW = word_set("now newly also")
_ENTRIES = word_set("entry entries addition additions name names newcomer newcomers arrival arrivals listing")
_BACK = (["back", "on"], ["again", "on"], ["once", "again", "on"], ["once", "more", "on"], ["now", "back", "on"])
_NEWEST = word_set("newest latest new fresh recent")

HEADS = Heads(words=_STANDING | _GETTING, copula=True)
"""The verbs that ``list_state`` may read."""


def list_state(clause: Clause, verb: Verb) -> Frame | None:
    """Read where somebody stands as a change, where it says that it is one; None elsewhere."""
    items = clause.items
    if verb.form != "copula" and items[verb.at].lower not in _STANDING:
        return _got_there(clause, verb)
    words = {item.lower for item in items[verb.start : verb.end + 3]}
    no_longer = {"no", "longer"} <= words or ("not" in words and "anymore" in words)
    found = _list_of(items, [*verb.links, *(link for one in verb.objects for link in one.links)])
    if found is None:
        return None
    link, core = found
    action = _action(items, verb, link, no_longer=no_longer)
    if action is None or is_favourable(items, core.at) or is_of_none_hit(items, core.at):
        return None
    return state_of_listed(clause, verb.subject, core, action)


def _got_there(clause: Clause, verb: Verb) -> Frame | None:
    """Read "made it onto the list", "found their way onto the blacklist", "made it off the list"."""
    items = clause.items
    if verb.passive or items[verb.at].lower not in _GETTING or len(verb.objects) != 1:
        return None
    way = verb.objects[0]
    if items[way.head].lower not in ("it", "way") or any(one.start <= verb.at < one.end for one in verb.subject):
        return None
    for link in (*way.links, *verb.links):
        core = core_of(items, link.phrase)
        if core is None or core.kind != "list" or link.word not in _WAYS:
            continue
        if is_favourable(items, core.at) or is_of_none_hit(items, core.at) or is_other_list(items, link.phrase):
            return None
        return state_of_listed(clause, verb.subject, core, _WAYS[link.word])
    return None


_WISHING = word_set("his her our my your their its")
"""Whose "list" may be one of wishes: "they seek a ban on tin; fruit was also on their list"."""


def _list_of(items: list[Item], links: list[Link]) -> tuple[Link, Core] | None:
    for link in links:
        core = core_of(items, link.phrase)
        if core is not None and core.kind == "list" and (link.word in _ON or link.word in _OFF or link.word == "to"):
            return link, core
    return None


def _action(items: list[Item], verb: Verb, link: Link, *, no_longer: bool) -> str | None:
    if no_longer:
        return "lifted" if link.word in _ON else None
    if verb.form != "copula":
        return None
    said = [item.lower for item in items[verb.end : link.at + 1]]
    if "not" in said or any(item.lower in ("not", "still") for item in items[verb.start : verb.end]):
        return None
    if link.word in _OFF:
        return "lifted" if said[:1] in (["off"], ["now"], ["out"], ["gone"]) else None
    told = {*said, *(item.lower for item in items[verb.start : verb.end])}
    if told & _ENTRIES and told & _NEWEST:
        return "imposed"
    wished = lower_at(items, link.at + 1) in _WISHING and lower_at(items, link.at + 2) == "list"
    newly = said == ["now", "on"] or (said == ["also", "on"] and not wished) or (told & _NOW and said == ["on"])
    return "reinstated" if said in _BACK else "imposed" if newly else None


def state_of_listed(clause: Clause, parties: list[NounPhrase], core: Core, action: str) -> Frame | None:
    """Make the frame of those who stand on a list from now on, or no longer; None where nobody is named."""
    items, year = clause.items, clause.view.year
    named = Named()
    for phrase in parties:
        add_listed(named, items, phrase, phrase.links, year)
    if named.empty:
        return None
    listed = measure_roles(items, core.phrase, core.at, [], year)
    named.own_sector = listed.own_sector
    if named.own_sector is not None:
        leave_unspecified(named)
    owners = listed.owners or [(one.country, one.words) for one in listed.targets if one.country and not one.name]
    return Frame(
        clause=clause,
        trigger="list",
        action=action,
        object_kind="list",
        object_at=core.at,
        voice="active",
        rule="state.off_list" if action == "lifted" else "state.on_list",
        roles=roles_of(owners, named),
    )


_ENTERED = word_set("included registered inscribed entered")
_NEWLY = word_set("now also hereby newly today thereby being thus accordingly")


def only_stands(items: list[Item], verb: Verb, word: str) -> bool:
    """Tell whether a passive says who stands on a list rather than who is put on it ("is included in the list")."""
    group = {item.lower for item in items[verb.start : verb.at]}
    return word in _ENTERED and bool(group & {"is", "are"}) and not group & _NEWLY
