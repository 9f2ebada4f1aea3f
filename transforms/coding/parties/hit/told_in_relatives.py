"""Who made what a relative clause tells in passing: "Canada lifted the sanctions, which were imposed in 2014"."""

from transforms.coding.model import Coded, Frame
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.syntax.model import Verb

_UNDOING = frozenset({"lift", "delist", "unfreeze", "ease", "suspend", "release"})


def maker_of_antecedent(frame: Frame, hit: set[str]) -> list[Coded]:
    """Return who changes in the main clause what a passive relative clause is of; whoever undoes a listing made it."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.passive or not verb.subject or any(link.word == "by" for link in verb.links):
        return []
    before = (one for one in frame.view.syntax.verbs.values() if one.at < verb.start and one is not verb)
    main = next((one for one in before if _acts_on(one, verb.subject[0].start)), None)
    if main is None or not _opens_relative(frame, verb) or not _is_same_maker(frame, main):
        return []
    found = [actor for phrase in main.subject for actor in actors_in(frame.items, phrase)]
    return [] if hit & {code for code, _ in found} else found


def _acts_on(main: Verb, start: int) -> bool:
    """Tell whether a noun is the object of a verb or hangs on it ("a series of sanctions")."""
    whole = [phrase for one in main.objects for phrase in (one, *(link.phrase for link in one.links))]
    return not main.passive and main.form == "finite" and any(one.start == start for one in whole)


def _opens_relative(frame: Frame, verb: Verb) -> bool:
    return frame.items[verb.start - 1].lower in ("which", "who", "that")


def _is_same_maker(frame: Frame, main: Verb) -> bool:
    names = {one.data.name for one in frame.items[main.at].senses_of("trigger")}
    if frame.object_kind in ("measure", "package"):
        return bool(names)
    no_longer = "no longer" in " ".join(item.lower for item in frame.items[main.start : main.at])
    return bool(names & _UNDOING) or (bool(names) and no_longer)
