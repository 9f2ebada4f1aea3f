"""Several measures of one noun of change: "the lifting of the embargo on Mali and of the freeze on its assets"."""

from dataclasses import replace

from transforms.coding.frames.by_syntax.phrase_frames import members_at, with_phrase_roles
from transforms.coding.frames.hit.ordered_halts import with_orderer
from transforms.coding.model import Frame, Roles, Target
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.verbs.memory import Memory
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import FINITE, Link, NounPhrase

_JOINING = word_set("and , or as &") | {"as well as", "together with", "along with"}
_DEFINITE = word_set("the its their his all")
_NEW = word_set("a an new another")
_FRESH = word_set("new another fresh further additional first")


def parted_frames(frame: Frame, memory: Memory) -> list[Frame]:
    """Return the frame of a noun of change for each measure that it is said of, with the roles of each."""
    members = members_at(frame.view, frame.head) if frame.object_kind in SANCTIONS else []
    if not members:
        return [with_orderer(with_phrase_roles(frame, memory))]
    links = _links(frame, members)
    parts = _measures(frame.items, links)
    if len(parts) < 2:
        other = len(links) != len(members[0].links)
        return [with_phrase_roles(frame, memory, links if other else None)]
    ends = [place for place, _ in parts[1:]] + [len(links)]
    told = [
        with_phrase_roles(one, memory, links[place:end])
        for (place, core), end in zip(parts, ends, strict=True)
        if (one := _said_of(frame, core)) is not None
    ]
    return _shared(told)


def _links(frame: Frame, members: list[NounPhrase]) -> list[Link]:
    """Return what hangs on the noun, with the measures that are joined to the first ("the end of the ban and the cap").

    Of a measure of its own that stands beside the noun nothing is returned, nor of what follows it.
    """
    verbs = frame.view.syntax.verbs.values()
    acted = [one.links for verb in verbs for one in (*verb.subject, *verb.objects) if one.head == frame.head]
    links = _before_subject(frame, max([members[0].links, *acted], key=len))
    fresh = (place for place, link in enumerate(links) if _is_new(frame, link))
    cut = next(fresh, None)
    if cut is not None:
        return links[:cut]
    links = list(links)
    for one in members[1:]:
        core = core_of(frame.items, one)
        if core is None or core.kind not in SANCTIONS or frame.items[one.start].lower not in _DEFINITE:
            break
        links += [Link("of", one.start, one), *one.links]
    return links


def _before_subject(frame: Frame, links: list[Link]) -> list[Link]:
    """Return links up to the subject of a verb ("Despite the lifting of the embargo, the visa ban will stay")."""
    verbs = [one for one in frame.view.syntax.verbs.values() if one.form in FINITE and one.subject]
    starts = [one.subject[0].start for one in verbs if lower_at(frame.items, one.subject[0].start - 1) == ","]
    end = min((one for one in starts if one > frame.object_at), default=len(frame.items))
    return links[: next((place for place, link in enumerate(links) if link.phrase.start >= end), len(links))]


def _is_new(frame: Frame, link: Link) -> bool:
    """Tell whether a link is a measure of its own beside the noun: "the lifting of the embargo and a new ban".

    What is prolonged stands already: "an extension of the embargo, a travel ban on officials and a freeze of assets".
    """
    items = frame.items
    bare = link.verb is None and link.at == link.phrase.start
    if not bare or core_of(items, link.phrase) is None:
        return False
    if frame.action == "extended":
        return not _FRESH.isdisjoint(item.lower for item in items[link.phrase.start : link.phrase.head])
    return lower_at(items, link.at) in _NEW


def _measures(items: list[Item], links: list[Link]) -> list[tuple[int, Core]]:
    """Return the places of the links that name a measure each: the first, and those that are joined to it."""
    found: list[tuple[int, Core]] = []
    for place, link in enumerate(links):
        core = core_of(items, link.phrase) if link.verb is None else None
        if core is None or core.kind not in SANCTIONS or core.partial:
            continue
        joined = link.at == link.phrase.start or lower_at(items, link.at - 1) in _JOINING
        if (place == 0) if not found else joined and link.word == links[0].word:
            found.append((place, core))
    return found


def _said_of(frame: Frame, core: Core) -> Frame | None:
    """Return the frame with another measure as its object, if the noun can be said of one."""
    senses = frame.items[frame.head].senses_of("nominal")
    sense = next((one for one in senses if one.data.name == frame.trigger), None)
    action = None if sense is None else sense.data.on.get(core.kind)
    if action is None:
        return None
    return replace(frame, object_at=core.at, object_kind=core.kind, action=action)


def _shared(frames: list[Frame]) -> list[Frame]:
    """Give a measure that names no country or no sender those of the one beside it ("the ban on its officials")."""
    roles = [frame.roles or Roles() for frame in frames]
    home = next((target for one in roles for target in one.targets if target.country), None)
    senders = next((one.senders for one in roles if one.senders), [])
    found = []
    for frame, one in zip(frames, roles, strict=True):
        targets = one.targets
        if home is not None and not any(target.country for target in targets):
            targets = [replace(target, country=home.country) for target in targets if not target.name] or [
                Target(home.country, None, None, home.words)
            ]
        found.append(replace(frame, roles=replace(one, targets=targets, senders=one.senders or senders)))
    return found
