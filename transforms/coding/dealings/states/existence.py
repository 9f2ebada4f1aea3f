"""Changes told by "there": "there will be no more imports of coal", "there is to be an embargo on arms"."""

from transforms.coding.dealings.state_changes import Told, measure_frame, told_frame
from transforms.coding.dealings.withheld_goods import barred_as_well
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.memory import Memory
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_COMING = word_set("will shall 'll would")
_BE = word_set("is are was were")
_MORE = word_set("more further new additional longer fresh other")


def existence_frames(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Read what there will be no more of, and which measure there shall be; empty for what there merely is.

    "There will be sanctions" alone may be a threat, so a measure needs the wording of a decision ("is to be").
    """
    items = clause.items
    if not verb.subject or items[verb.subject[0].head].lower != "there" or not verb.objects:
        return []
    group = {item.lower for item in items[verb.start : verb.end]}
    core = core_of(items, verb.objects[0])
    ordered = "shall" in group or ("to" in group and bool(group & _BE))
    if core is None or not (ordered or group & _COMING):
        return []
    opening = [item.lower for item in items[core.phrase.start : core.phrase.start + 3]]
    if core.kind == "dealing" and _is_no_more(items, core, opening):
        named = measure_roles(items, core.phrase, core.at, core.links, clause.view.year)
        if not (named.targets or barred_as_well(clause.view, verb.objects, [])) or "not" in group:
            return []
        for one in verb.objects[1:]:
            _add_none_of(named, items, one, clause.view.year)
        return [told_frame(clause, Told("no_more", "imposed", "dealing", core.at), named, named.agents)]
    if core.kind == "measure" and ordered and not {"no", "not", "any"} & {*opening, *group}:
        return [measure_frame(clause, core, memory, ("there_is", "imposed"))]
    return []


def _add_none_of(named: Named, items: list[Item], phrase: NounPhrase, year: int | None) -> None:
    """Add what else there will be none of ("…, and no new bank loans")."""
    core = core_of(items, phrase)
    if core is None or core.kind != "dealing" or not _is_no_more(items, core, [items[phrase.start].lower]):
        return
    found = measure_roles(items, core.phrase, core.at, core.links, year)
    named.targets += found.targets
    named.sectors += found.sectors or ([found.own_sector] if found.own_sector else [])


def _is_no_more(items: list[Item], core: Core, opening: list[str]) -> bool:
    """Tell whether a dealing ends: "no more imports", "no new loans"; "no trade" might as well be small talk."""
    words = {word for item in items[core.phrase.start : core.at + 1] for word in item.lower.split(" ")}
    return opening[:1] == ["no"] and bool(words & _MORE)
