"""Bans that bar nobody abroad: business that is brought to its end, trade that dries up, papers shut at home."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_STOPPING = frozenset({"ban", "bar", "block"})


def bars_nobody(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb of barring bars nobody from another land."""
    return (
        _closes_business(items, verb)
        or _is_meant_to_prevent(items, verb)
        or _comes_to_rest(items, verb)
        or _ends_state(items, verb)
        or _reopens_itself(items, verb)
        or _is_of_crackdown(items, verb)
        or _is_of_protest(items, verb)
        or _opens_new_way(items, verb)
        or _halts_market(items, verb)
        or _denies_tale(items, verb)
        or _freezes_help(items, verb)
    )


_TALES = word_set(
    "report reports claim claims allegation allegations accusation accusations charge charges rumour rumours rumor "
    "rumors suggestion suggestions story stories involvement knowledge part role link links"
)


def _denies_tale(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody only says that something is not so ("denied a report of fuel sales to Mali")."""
    if not items[verb.at].lower.startswith(("deny", "denie")):
        return False
    return bool(verb.objects) and all(items[one.head].lower.rpartition(" ")[2] in _TALES for one in verb.objects)


_MONEY = word_set("money funds funding cash payments sums")
_HELPED = word_set(
    "farmers schools students hospitals projects reforms roads refugees teachers builders growers families research "
    "programmes programs development police courts victims workers"
)


def _freezes_help(items: list[Item], verb: Verb) -> bool:
    """Tell whether money is held back that was to help somebody ("has frozen money for its farmers"): nobody's own."""
    if not items[verb.at].lower.startswith(("freez", "froze")):
        return False
    held = [one for one in verb.objects if items[one.head].lower in _MONEY]
    links = [link for one in held for link in one.links] + (verb.links if held else [])
    return any(link.word == "for" and items[link.phrase.head].lower in _HELPED for link in links)


_BUSINESS = word_set(
    "deal deals accord accords agreement agreements talks conflict conflicts dispute disputes row rows war wars "
    "quarrel quarrels gap gaps case cases chapter chapters debate debates issue issues question "
    "questions file files summit"
)


def _closes_business(items: list[Item], verb: Verb) -> bool:
    """Tell whether a matter is brought to its end, and no way barred ("closed a border dispute")."""
    if not items[verb.at].lower.startswith("clos"):
        return False
    heads = {items[one.head].lower.rpartition(" ")[2] for one in (verb.subject if verb.passive else verb.objects)}
    return not heads.isdisjoint(_BUSINESS)


_BOUND = word_set(
    "state states member members party parties government governments authorities country countries nations"
)


def _is_meant_to_prevent(items: list[Item], verb: Verb) -> bool:
    """Tell whether a treaty or a fence "shall prevent" something; what States shall prevent is forbidden."""
    if items[verb.at].lower != "shall prevent":
        return False
    heads = [items[one.head] for one in verb.subject]
    return bool(heads) and not any(one.kind == "actor" or one.lower.rpartition(" ")[2] in _BOUND for one in heads)


def _ends_state(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb only ends what the passive behind it says ("imports cease to be banned")."""
    return items[verb.at].lower.startswith("ceas") and [item.lower for item in items[verb.at + 1 : verb.at + 3]] == [
        "to",
        "be",
    ]


_NEARLY = word_set("nearly almost virtually practically")


def _comes_to_rest(items: list[Item], verb: Verb) -> bool:
    """Tell whether a trade dries up, and nobody stops it ("tourism has all but ceased")."""
    if verb.passive or verb.objects or not _classes(items[verb.at]) & _STOPPING:
        return False
    group = [item.lower for item in items[max(0, verb.at - 3) : verb.at]]
    return group[-2:] == ["all", "but"] or not _NEARLY.isdisjoint(group)


_CRACKDOWNS = word_set("crackdown clampdown purge repression swoop raids coup putsch")
_AT_HOME = 14
"""Words before a verb among which a state is told to have moved against its own."""


def _is_of_crackdown(items: list[Item], verb: Verb) -> bool:
    """Tell whether a state bans its own papers or parties ("a clampdown in which two newspapers were banned")."""
    if not verb.passive or not _classes(items[verb.at]) & _STOPPING:
        return False
    low = [item.lower for item in items[max(0, verb.start - _AT_HOME) : verb.start]]
    at = low.index("which") if "which" in low else 0
    return at > 0 and low[at - 1] in ("in", "during") and not _CRACKDOWNS.isdisjoint(low[:at])


_PROTESTERS = word_set(
    "protesters protestors demonstrators farmers truckers hauliers activists strikers students workers dockers "
    "residents villagers campaigners picketers locals drivers"
)


def _is_of_protest(items: list[Item], verb: Verb) -> bool:
    """Tell whether protesters block a way, and no state ("the camp of protesters blocking a border crossing")."""
    return verb.form == "gerund" and verb.start > 0 and items[verb.start - 1].lower in _PROTESTERS


_HALTING = ("halt", "suspend", "stop", "paus")
_WHERE = frozenset({"in", "on", "at", "for", "after", "until", "during", "when"})


def _halts_market(items: list[Item], verb: Verb) -> bool:
    """Tell whether a market makes a break ("Nickel trading was halted in London")."""
    if not verb.passive or not items[verb.at].lower.startswith(_HALTING) or items[verb.start - 1].lower != "trading":
        return False
    named = any(item.kind in ("actor", "group") for item in items[: verb.start])
    return not named and bool(verb.links) and all(link.word in _WHERE for link in verb.links)


_NEW = word_set("a an new another second third fourth additional")


def _opens_new_way(items: list[Item], verb: Verb) -> bool:
    """Tell whether a way is opened that was not there before, or ways are wanted open ("opened a new border post")."""
    if items[verb.at].lower not in ("open", "opens", "opened", "opening"):
        return False
    return any(not _NEW.isdisjoint({one.lower for one in items[way.start : way.head]}) for way in verb.objects)


_HAVENS = word_set("port ports harbour harbours harbor harbors airport airports")


def _reopens_itself(items: list[Item], verb: Verb) -> bool:
    """Tell whether a port works again, and nobody is said to let anybody in ("fell as the port of Sfax reopened")."""
    told = verb.subject and all(items[one.head].lower.rpartition(" ")[2] in _HAVENS for one in verb.subject)
    if not told or not items[verb.at].lower.endswith("reopened") or verb.end - verb.start > 1:
        return False
    return not verb.objects and not any(link.word in ("to", "for", "by") for link in verb.links)


def _classes(item: Item) -> set[str]:
    return {sense.data.name for sense in item.senses_of("trigger")}
