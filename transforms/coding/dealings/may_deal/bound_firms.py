"""What firms are bound or free to do from now on: "traders must stop buying", "banks may resume lending"."""

from dataclasses import replace
from itertools import pairwise

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Frame, Roles, lower_words
from transforms.coding.parties.acting.orders import is_decreed
from transforms.coding.parties.actors import codes_of
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading import grammar as g
from transforms.reading.items import is_official
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_STOPPING = ("stop", "ceas", "halt", "quit")
_HAVE_TO = frozenset({("have", "to"), ("has", "to")})
_UNSURE = word_set("would could might should eventually sometime not never")
_SPOKEN = g.REPORTS | word_set(
    "wrote write writes argued argues urged urges demanded demands insisted insists thinks thought believes believed "
    "warned warns tweeted posted declared claimed claims cried"
)
"""Words for what is only somebody's opinion."""
_FIRM_KINDS = frozenset({"word", "sector", "measure", "post"})
PEOPLE = word_set(
    "we they i you he she it who everyone everybody somebody someone nobody states nations countries governments "
    "allies leaders government parliament world west east community"
)
"""Who is only called upon to stop something: what a government "must stop buying" is somebody's opinion."""


def as_bond(frame: Frame, verb: Verb) -> Frame:
    """Return a frame as the rule that it tells, where it says what firms must stop, or may resume.

    A rule is told flatly: what "must" happen in somebody's mouth is a demand.
    """
    if verb.passive or frame.object_kind != "dealing" or not verb.subject:
        return frame
    group = verb_group(frame)
    if not (_is_bound(frame, group) or _is_freed(frame, group)):
        return frame
    words = lower_words(frame.items)
    spoken = words & _SPOKEN and not _by_own_state(frame, verb)
    said = spoken or words & _UNSURE or not words.isdisjoint('"“”')
    if said or not all(_is_firm(frame, one) for one in verb.subject):
        return frame
    return replace(frame, rule="bond." + frame.rule.partition(".")[2], roles=_with_wares(frame, verb))


_ORDERING = word_set("said says announced announces told tells ruled rules declared decreed confirmed")


def _by_own_state(frame: Frame, verb: Verb) -> bool:
    """Tell whether the firms' own state says it, whose word is law ("Canadian firms must stop …, Ottawa said")."""
    items = frame.items
    homes = {code for one in verb.subject for item in items[one.start : one.end] for code in codes_of(item)}
    tellers = [one for one in frame.view.syntax.verbs.values() if items[one.at].lower in _SPOKEN]
    if not homes or any(items[one.at].lower not in _ORDERING or one.passive for one in tellers):
        return False
    return bool(tellers) and all(_speaks_for(items, one.subject, homes) for one in tellers)


def _speaks_for(items: list[Item], subject: list[NounPhrase], homes: set[str]) -> bool:
    """Tell whether a state speaks, or an organ of it or who is in office there."""
    heads = [items[one.head] for one in subject]
    codes = {code for one in subject for item in items[one.start : one.end] for code in codes_of(item)}
    official = (one.kind == "actor" or is_official(one) or one.lower.rpartition(" ")[2] in g.ORGANS for one in heads)
    return codes == homes and all(official)


_SELLING = word_set("selling shipping supplying delivering exporting sales exports deliveries shipments")


def _with_wares(frame: Frame, verb: Verb) -> Roles | None:
    """Return the roles with what makers of some goods sell, where nothing else says it ("arms makers must stop …")."""
    roles = frame.roles
    if roles is None or not _SELLING & lower_words(frame.items[verb.at : verb.right + 3]):
        return roles
    told = [*(code for code, _ in roles.sectors), *(one.sector for one in roles.targets if one.sector)]
    heads = [frame.items[one.head] for one in verb.subject]
    made = [(str(one.data.sector), one.text) for one in heads if one.kind == "post" and one.data.sector]
    made = [one for one in made if one[0] not in (UNSPECIFIED, "government")]
    stated = any(code != UNSPECIFIED for code in told)
    return roles if stated or not made else replace(roles, sectors=made)


def _is_bound(frame: Frame, group: list[str]) -> bool:
    """Tell whether somebody must stop a dealing, or has to."""
    stops = frame.action == "imposed" and frame.head_item.lower.startswith(_STOPPING)
    return stops and ("must" in group or any(pair in _HAVE_TO for pair in pairwise(group)))


def _is_freed(frame: Frame, group: list[str]) -> bool:
    """Tell whether somebody may, or can, take up a dealing again."""
    return frame.action == "lifted" and frame.trigger == "resume" and not {"may", "can"}.isdisjoint(group)


def _is_firm(frame: Frame, phrase: NounPhrase) -> bool:
    """Tell whether firms, persons of a calling or dealings are meant, and no state, nor anybody at all."""
    head = frame.items[phrase.head]
    official = is_official(head)
    persons = head.kind == "actor" and head.data.kind == "demonym" and head.lower.endswith("s")
    if persons:  # "Swedes must stop buying it under an order of May"
        return is_decreed(frame.items)
    return head.kind in _FIRM_KINDS and not official and head.lower not in PEOPLE
