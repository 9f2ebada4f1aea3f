"""Ships shut out for where they were: "closed its ports to ships that called at Durban" hits the land they served."""

from collections.abc import Iterator
from dataclasses import replace

from transforms.coding.model import Coded, Frame, Roles, Target
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_CARRIERS = {
    **dict.fromkeys(word_set("ship ships vessel vessels tanker tankers freighter freighters boats merchantmen "
                             "steamers trawlers bottoms hulls"), "shipping"),
    **dict.fromkeys(word_set("plane planes aircraft airliners airlines jets"), "aviation"),
}  # fmt: skip
_SERVING = (
    "call", "trad", "carr", "deliver", "load", "unload", "sail", "serv", "ply", "plied", "dock", "suppl", "touch",
    "visit", "bring", "brought", "haul", "put", "been", "go", "went", "gone", "land", "fly", "flew", "flown", "stop",
    "discharg", "tak", "took", "berth", "ship", "com", "bound",
)  # fmt: skip
_WHERE = frozenset({"at", "with", "to", "from", "for", "in", "into", "on"})
_AT = frozenset({"in", "at", "from", "into", "of"})
_PORTS = word_set("port ports harbour harbours harbor harbors waters airport airports docks airspace terminals")


def with_served(frame: Frame, roles: Roles) -> Roles:
    """Return the roles with the land that carriers served, if that is why they are shut out, or let in again.

    A clause on them says so ("which had called at Haifa", "carrying oil to Durban"); whose ports are closed acts.
    """
    if frame.trigger in ("designate", "list"):
        return roles  # "sanctioned a tanker that took Malian crude to Chad": the cargo tells whose it is
    for verb in _clauses(frame):
        carriers = verb.subject[0]
        served = [one for one in _served(frame, verb) if one[0] not in roles.sender_codes]
        flags = {code for code, _ in actors_in(frame.items, NounPhrase(carriers.start, carriers.end, carriers.head))}
        if not served or flags or not served[0][0]:
            continue
        lands = {code for code, _ in served}
        hit = [Target(code, None, None, words) for code, words in served]
        grounds = _grounds(frame, verb)
        own = [one for one in grounds if one[0] not in lands]
        known = {one.country for one in roles.targets if one.country}
        sector = _CARRIERS[frame.items[carriers.head].lower]
        told = {code for code, _ in roles.sectors} | {one.sector for one in roles.targets if one.sector}
        if known - lands - {code for code, _ in own} or told - {sector, "unspecified"}:
            continue  # "closed its ports to Israeli ships and to all that had called there", "insurance of ships that"
        return replace(roles, senders=roles.senders or own[:1], targets=hit, sectors=[(sector, "served")])
    return roles


def _clauses(frame: Frame) -> Iterator[Verb]:
    """Yield the verbs of clauses on carriers that stand where the change does, and are not the change itself."""
    for verb in frame.view.syntax.verbs.values():
        if verb.passive or verb.at == frame.head or not verb.subject or verb.form not in ("finite", "gerund"):
            continue
        head, low = frame.items[verb.subject[0].head], frame.items[verb.at].lower
        told = verb.form == "gerund" or frame.items[verb.start - 1].lower in ("which", "that")
        near = verb.subject[0].end in (verb.start, verb.start - 1)
        if told and near and head.lower in _CARRIERS and low.startswith(_SERVING):
            yield verb


def _served(frame: Frame, verb: Verb) -> list[Coded]:
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    first = next((link.at for link in links if link.word in _WHERE and actors_in(frame.items, link.phrase)), None)
    whole = [*(link.phrase for link in links if link.at == first), *(verb.objects if first is None else [])]
    return [one for phrase in whole for one in actors_in(frame.items, phrase)]


def _grounds(frame: Frame, clause: Verb) -> list[Coded]:
    """Return whose ports or skies the change names: "may not load in American ports"."""
    found: list[Coded] = []
    for verb in frame.view.syntax.verbs.values():
        if verb is clause:
            continue
        links = [*verb.links, *(link for one in verb.objects for link in one.links)]
        places = [link.phrase for link in links if link.word in _AT and link.verb is None]
        ports = [one for one in [*verb.objects, *places] if frame.items[one.head].lower in _PORTS]
        found += [one for phrase in ports for one in actors_in(frame.items, phrase)]
    return found
