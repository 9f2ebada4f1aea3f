"""Licences and visas that are given no more: "no more licences will be issued for", "will not be granted visas"."""

from transforms.coding.dealings.dealing_words import RESUMING, any_more
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.grounds import is_own_ground
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.clauses import left_start
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Link, Verb

_GIVING = word_tuple(
    "issu grant giv gave approv award process stamp accord deliver licens permit allow authoris authoriz"
)
_APPROVING = ("approv", "authoris", "authoriz", "licens", "permit", "allow")
_STOPPING = ("stop", "ceas", "halt", "suspend", "end", "quit", "freez", "froz", "paus")
_LICENCES = ("licen", "permit", "visa", "clearance", "authoris", "authoriz", "permission", "slot", "landing right")
_FEWER = word_set("more further new additional fresh")
_COMING = word_set("will shall")
_CEASING = ("ceas", "refus", "declin")
_REFUSING = ("refus", "deni", "deny", "withh")

HEADS = Heads(stems=_REFUSING + _GIVING)
"""The verbs that ``withheld_frame`` may read."""


def withheld_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read a licence or a visa that will be given no more; None where the verb tells of no such thing."""
    items = clause.items
    refused = items[verb.at].lower.startswith(_REFUSING) and (verb.passive or _is_to_refuse(items, verb))
    if not (refused or items[verb.at].lower.startswith(_GIVING)):
        return None
    turned = _turned(items, verb)
    stopped = turned is not None
    if not (verb.form == "finite" or stopped or _is_resolved(items, verb)):
        return None
    upper = _above(items, verb)
    if stopped and upper is not None:
        clause = Clause(clause.view, upper.at, left_start(items, upper.at), clause.right)
    approves = items[verb.at].lower.startswith(_APPROVING)
    phrases = [*verb.subject, *verb.objects] if verb.passive else verb.objects
    core = next(
        (
            core
            for one in phrases
            if (core := core_of(items, one)) is not None and _is_licence(items, core, approves=approves)
        ),
        None,
    )
    if core is None or not (stopped or refused or _is_withheld(items, verb, core)):
        return None
    does = any(one.above is verb and one.form == "infinitive" for one in clause.view.syntax.verbs.values())
    if does and is_own_ground(items[core.at]):
        return None  # "Turkish ports will no longer be allowed to handle …": they are shut to others
    links = [Link("of", link.at, link.phrase) if link.word == "to" and verb.passive else link for link in verb.links]
    links = [one for link in links for one in (link, *link.phrase.links)]
    named = measure_roles(items, core.phrase, core.at, [*core.links, *links], clause.view.year)
    if named.empty:
        _add_receivers(named, clause, verb, core)
    by = [link for link in verb.links if link.word == "by"]
    acting = upper if stopped or verb.form == "infinitive" else None
    acting = verb if acting is None else acting
    senders = named.agents if by else [] if verb.passive else subject_actors(items, acting)[0]
    if named.empty:
        return None
    return Frame(
        clause=clause,
        trigger="permission" if turned == "lifted" else "prohibition",
        action=turned or "imposed",
        object_kind="dealing",
        object_at=core.at,
        voice="passive" if verb.passive else "active",
        rule="allowance" if turned == "lifted" else "denial",
        roles=roles_of(senders, named),
    )


def _is_to_refuse(items: list[Item], verb: Verb) -> bool:
    """Tell whether licences will be refused to all who ask for them ("will refuse permits for sales to Mali")."""
    group = {item.lower for item in items[verb.start : verb.at]}
    return bool(group & _COMING) and group.isdisjoint({"not", "no", "never", "longer"})


def _is_resolved(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody decided to give it no longer ("agreed to no longer issue visas to …")."""
    above = verb.above
    told = above is not None and verb.form == "infinitive" and items[above.at].lower.startswith(_DECIDING)
    return told and "longer" in {item.lower for item in items[verb.start : verb.at]}


_DECIDING = ("decid", "agree", "resolv", "vot", "opt", "chose", "elect", "determin", "undert", "pledg", "vow")


def _turned(items: list[Item], verb: Verb) -> str | None:
    """Return what the verb above makes of giving: "stopped issuing" imposes, "resumed issuing" lifts."""
    upper = _above(items, verb)
    above = items[upper.at].lower if upper is not None else ""
    if verb.form == "gerund" and above.startswith(RESUMING):
        return "lifted"
    stops = (verb.form == "gerund" and above.startswith(_STOPPING)) or (
        verb.form == "infinitive" and above.startswith(_CEASING)
    )
    return "imposed" if stops else None


def _above(items: list[Item], verb: Verb) -> Verb | None:
    """Return the verb that governs giving, past one that it is joined to ("will stop taxing or allowing imports")."""
    above = verb.above
    joined = verb.start > 0 and items[verb.start - 1].lower in ("or", "and")
    return above.above if above is not None and joined and verb.form == above.form == "gerund" else above


def _is_licence(items: list[Item], core: Core, *, approves: bool) -> bool:
    licence = any(item.lower.split(" ")[-1].startswith(_LICENCES) for item in items[core.phrase.start : core.at + 1])
    return core.kind in ("relief", "reliefnoun", "dealing") and (licence or (approves and core.kind == "dealing"))


def _is_withheld(items: list[Item], verb: Verb, core: Core) -> bool:
    """Tell whether a licence is given no more: "no licence was issued" only says that there was none."""
    words = {item.lower for item in items[verb.start : verb.at]}
    inside = {item.lower for item in items[core.phrase.start : core.at + 1]}
    after = [item.lower for item in items[verb.at + 1 : verb.right + 3]]
    if "again" in after or "again" in words:
        return False  # "will not be allowed again": not let in again
    if "longer" in words or any_more(after, words | inside):
        return True
    if "no" in inside or "not" in words:
        return bool(inside & _FEWER) or bool(words & _COMING)
    return False


def _add_receivers(named: Named, clause: Clause, verb: Verb, core: Core) -> None:
    """Add who receives nothing: "Russian tourists will no longer be granted visas"."""
    for one in verb.subject if verb.passive else []:
        if one is not core.phrase:
            found = party_targets(clause.items, one, one.links, clause.view.year)
            named.targets += found.targets
            named.sectors += found.sectors
