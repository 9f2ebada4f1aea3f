"""Verbs of change that make none: they say who told it, or to what end another thing is done."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_ENDS = word_set("effect aim purpose goal intention object hope point idea way means cost")
_PUNISHING = ("punish", "penalis", "penaliz", "target")


def is_aim(items: list[Item], verb: Verb) -> bool:
    """Tell whether an infinitive only says to what end another thing is done ("took the steps to punish Iran")."""
    if verb.passive:
        return items[verb.at].lower.startswith("singl") and lower_at(items, verb.at + 1) == "to"
    if not items[verb.at].lower.startswith(_PUNISHING):
        return False
    if verb.form == "gerund" and verb.start > 1:  # "had the effect of punishing Iran"
        before = [item.lower for item in items[verb.start - 2 : verb.start]]
        return before[1] == "of" and before[0] in _ENDS
    if verb.form != "infinitive":
        return False
    above = verb.above
    if above is not None and above.form == "gerund" and above.above is not None and above.above.objects:
        return True  # "imposed sanctions, seeking to punish it for …"
    return verb.start <= 1 or (above is not None and bool(above.objects) and items[above.at].kind != "cue")


_TELLING = ("announc", "declar", "proclaim", "decree", "disclos", "reveal", "agree")


def only_tells(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb only says who told it: "…, the ministry announced today"."""
    acts = verb.form == "finite" and not verb.passive and bool(verb.subject) and not verb.objects
    if not acts or not items[verb.at].lower.startswith(_TELLING):
        return False
    return items[verb.subject[0].head].kind != "measure" and not verb.links


_TALKS = word_set(
    "talks talk negotiations table negotiating dialogue democracy power office fold peace agreement treaty"
)


def goes_to_talks(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody returns to talks or leaves them, which no measure does."""
    if items[verb.at].lower.endswith((" out of", " from")):  # "pulled out of the talks on the embargo"
        return any(not _TALKS.isdisjoint(item.lower.split()) for item in items[verb.at + 1 : verb.at + 4])
    if not items[verb.at].lower.startswith("return"):
        return False
    after = [item.lower for item in items[verb.at + 1 : verb.at + 6]]
    return after[:1] == ["to"] and any(not _TALKS.isdisjoint(word.split()) for word in after)


_TALKED = word_set("discussion discussions talks debate agenda text draft")
_MEETINGS = word_set(
    "meeting meetings council councils summit summits conference conferences games tournament tournaments competition "
    "competitions match matches event events contest contests championship championships"
)


def is_from_meetings(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody is kept from meetings or games, which is no measure ("banned from all its meetings")."""
    links = verb.all_links
    if any(link.word == "from" and items[link.phrase.head].lower in _MEETINGS for link in links):
        return True
    out = [link for link in links if link.word == "of" and lower_at(items, link.at - 1).endswith("out")]
    out += [link for link in links if link.word == "of" and items[verb.at].lower.endswith(" out")]
    return any(items[link.phrase.head].lower in _TALKED for link in out)


_WATCHERS = word_set(
    "mechanism mechanisms committee committees panel panels team teams mandate mandates body bodies group commission "
    "task-force taskforce office"
)
_WATCHING = ("monitor", "overse", "supervis", "polic", "investigat", "examin", "administ", "implement", "enforc")


def is_of_watchers(items: list[Item], verb: Verb) -> bool:
    """Tell whether what is changed is a body that watches a measure ("dissolved the panel monitoring the embargo")."""
    phrases = verb.subject if verb.passive else verb.objects
    return any(
        items[one.head].lower.rpartition(" ")[2] in _WATCHERS
        and any(link.verb is not None and items[link.verb].lower.startswith(_WATCHING) for link in one.links)
        for one in phrases
    )


_TALKING = ("talk", "discussion", "negotiation", "debate", "work", "rumour", "rumor", "speculation", "consultation")


def happens_to_talk(items: list[Item], verb: Verb) -> bool:
    """Tell whether it is talk of which something is told: "talks on lifting the ban began in May"."""
    above = verb.above
    if verb.objects or not verb.subject or above is None or above.form != "gerund" or above.start == 0:
        return False
    opening = items[max(0, above.start - 2) : above.start]
    return verb.subject[0].start == above.end and any(one.lower.startswith(_TALKING) for one in opening)
