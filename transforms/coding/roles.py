"""Who does it, to whom, in what: sender, targets and sectors of a frame, each with the words that say so.

Only what stands in the sentence is read here. What it leaves out is filled in by ``transforms.coding.topic``, and marked so.
"""

from dataclasses import dataclass, field, replace

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import ORGANISATION_SENDERS
from transforms.coding.frames import Frame
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reference.model import Entity

_ABOUT = frozenset({"on", "against", "targeting", "upon", "toward", "towards", "at", "hitting", "covering", "affecting"})
_DEALING_LINKS = frozenset({"from", "to", "with", "into", "of", "by", "for", "between", "in", "out"})
_SENDING_PLACES = frozenset({"demonym", "abbreviation", "name", "organ", "leader", "surname", "capital", "metonym", "instrument"})


@dataclass(frozen=True, slots=True)
class Target:
    """One sanctioned party: country code, name if it is named, sector if it implies one."""

    country: str | None
    name: str | None
    sector: str | None
    words: str


@dataclass(frozen=True, slots=True)
class Roles:
    """The roles of one frame as the sentence states them; empty where it does not."""

    senders: list[tuple[str, str]] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    sectors: list[tuple[str, str]] = field(default_factory=list)
    partial: bool = False


def codes_of(item: Item) -> list[str]:
    """Return the codes that an actor, group or anaphor stands for."""
    if item.sense is None:
        return []
    if item.kind == "group":
        return list(item.sense.data)
    if item.kind in ("actor", "anaphor"):
        return [item.sense.data.code]
    return []


def find_roles(frame: Frame) -> Roles:
    """Read the roles of a frame from its own sentence."""
    about = _about(frame)
    if frame.rule in ("prohibition", "permission"):
        return _permission_roles(frame, about)
    premodifiers = _premodifiers(frame)
    senders = _senders(frame, about, premodifiers)
    targets = _targets(frame, about, premodifiers, {code for code, _ in senders})
    return Roles(senders, targets, _sectors(frame, targets), _is_partial(frame))


_INTO = frozenset({"in", "into", "over", "enter", "visit", "at", "through", "entering", "across"})
_ARRIVING = frozenset("enter land dock call fly visit travel overfly operate broadcast".split())
_WITH = frozenset({"from", "to", "with", "for", "of"})


def _permission_roles(frame: Frame, _about_places: list[int]) -> Roles:
    """Read "X's companies may no longer buy from Y" and "Y's ships may no longer call at X's ports".

    Who is named after "from", "to" or "with" is the target, and then the subject's country is the sender; a place that
    the subject may not enter is the sender, and then the subject is the target.
    """
    items = frame.view.items
    partners: list[int] = []
    places: list[int] = []
    link = frame.head_item.lower if frame.head_item.lower in _INTO else ""
    for at in range(frame.head + 1, frame.right):
        low = items[at].lower
        if low in _INTO or low in _WITH:
            link = low
        elif items[at].kind in ("actor", "group") and link:
            link = "with" if link == "in" and frame.head_item.lower not in _ARRIVING else link
            (places if link in _INTO else partners).append(at)
    subject = [at for at in range(frame.left, frame.head) if items[at].kind in ("actor", "group", "entity")]
    sender_at, target_at = (subject[:1], partners) if partners else (places[:1], subject)
    senders = [(code, items[at].text) for at in sender_at for code in codes_of(items[at])]
    targets = [one for at in target_at for one in _target_at(items, at, year=frame.view.year)]
    targets = [one for one in targets if one.country not in {code for code, _ in senders}]
    return Roles(senders, targets, _sectors(frame, targets))


# ---------------------------------------------------------------- regions


def _object_region(frame: Frame) -> range:
    """Return the indexes of what is restricted: after the head when active, around the object when passive."""
    if frame.rule in ("prohibition", "permission"):
        return range(frame.left, frame.right)
    if frame.voice in ("active", "cue", "bare"):
        return range(min(frame.head + 1, frame.object_at), frame.right)
    if frame.voice == "nominal":
        return range(min(frame.head, frame.object_at), frame.right)
    return range(frame.left, frame.right)


def _about(frame: Frame) -> list[int]:
    """Return the indexes of actors that the object is said to be about ("sanctions on Belarus", "imports from Iran")."""
    items = frame.view.items
    links = _ABOUT if frame.object_kind in ("measure", "package", "relief", "reliefnoun", "list") else _ABOUT | _DEALING_LINKS
    found: list[int] = []
    active = False
    for at in _object_region(frame):
        item = items[at]
        if item.lower in links and item.kind == "word":
            active = True
            continue
        if item.kind in ("trigger", "dealing_verb") and at != frame.head:
            active = active and item.kind == "dealing_verb"
        if item.lower in g.PREPOSITIONS and item.lower not in links and item.lower not in ("of", "including", "like", "from", "to", "with", "in"):
            active = False
        if active and item.kind in ("actor", "group", "entity", "post", "anaphor") and not _is_agent(items, at):
            found.append(at)
    return found


def _is_agent(items: list[Item], at: int) -> bool:
    here = at - 1
    while here >= 0 and (items[here].lower in g.DETERMINERS or items[here].lower in g.ADJECTIVES):
        here -= 1
    return here >= 0 and items[here].lower == "by"


def _premodifiers(frame: Frame) -> list[int]:
    """Return the indexes of actors that stand before the object within its noun phrase ("US sanctions", "Iranian oil")."""
    items = frame.view.items
    found: list[int] = []
    here = frame.object_at - 1
    while here >= 0 and here != frame.head:
        item = items[here]
        if item.kind in ("actor", "group"):
            found.append(here)
        elif item.kind in ("sector", "number", "measure", "anaphor", "entity", "post") or item.lower in ("'s", "'", "’", "-", "and"):
            pass
        elif item.lower in g.ADJECTIVES or item.lower in g.DETERMINERS:
            pass
        else:
            break
        here -= 1
    return found


# ---------------------------------------------------------------- sender


def _is_draft_of_the_council(frame: Frame) -> bool:
    """Tell whether the change stands in a draft resolution that members of the Security Council vote on or veto."""
    low = [item.lower for item in frame.view.items[: frame.object_at + 1]]
    council = any("council" in word or "united nations" in word or word in ("un", "u.n.") for word in low)
    draft = any(word in ("resolution", "draft resolution", "draft", "text") for word in low)
    vetoed = any(word.startswith(("veto", "tabled")) for word in low)
    return draft and (vetoed or council) and any(w in ("would", "to", "that", "imposing", "extending", "calling") for w in low)


def _senders(frame: Frame, about: list[int], premodifiers: list[int]) -> list[tuple[str, str]]:
    items = frame.view.items
    if _is_draft_of_the_council(frame):
        return [("UN", "draft resolution")]
    agent = _agents(frame)
    if agent:
        return agent
    place = _barred_place(frame)
    if place:
        return place
    premodifying = [at for at in premodifiers if _premodifies_as_sender(frame, at, about)]
    if frame.voice in ("active", "cue", "bare") or frame.rule in ("prohibition", "permission"):
        subject = _subject(frame, set(about))
        if subject:
            return subject
    if not premodifying and frame.object_at > 0:
        before = {item.lower for item in items[max(0, frame.object_at - 3) : frame.object_at]}
        if before & {"its", "their", "his", "own"}:
            return _subject(frame, set(about))
    return [(code, items[at].text) for at in premodifying[:1] for code in codes_of(items[at])]


def _barred_place(frame: Frame) -> list[tuple[str, str]]:
    """Read "were barred from Switzerland" and "may not enter the United States": the place is the sender."""
    items = frame.view.items
    barred = frame.trigger in ("bar", "ban", "freeze", "exempt") and frame.voice != "active"
    if not (barred or frame.rule in ("prohibition", "permission")):
        return []
    for at in range(frame.head, min(frame.right, len(items))):
        entering = at == frame.head and items[at].lower in ("enter", "visit")
        if items[at].lower == "from" or items[at].lower in ("entering", "visiting") or entering:
            for item in items[at + 1 : at + 4]:
                if item.kind == "actor" and item.sense is not None and item.sense.data.kind != "demonym":
                    return [(code, item.text) for code in codes_of(item)]
    return []


def _agents(frame: Frame) -> list[tuple[str, str]]:
    """Read "by the EU and the United States" after the head or the object."""
    items = frame.view.items
    found: list[tuple[str, str]] = []
    active = False
    for at in range(min(frame.head, frame.object_at), min(len(items), frame.right + 6)):
        item = items[at]
        if item.lower == "by" and item.kind == "word":
            active = True
            continue
        if active and item.kind in ("actor", "group", "anaphor"):
            found += [(code, item.text) for code in codes_of(item)]
        elif active and found and item.lower not in g.CONJUNCTIONS and item.lower not in (",", "the", "'s"):
            break
        elif active and item.kind not in ("word", "number") and item.kind != "post":
            active = bool(found)
    return found


def _subject(frame: Frame, about: set[int]) -> list[tuple[str, str]]:
    """Return the nearest actor to the left that is not inside a prepositional phrase, with those it is joined to."""
    items = frame.view.items
    here = frame.head - 1
    while here >= 0:
        item = items[here]
        if item.kind in ("actor", "group", "anaphor") and here not in about and not _is_inner(items, here):
            if here > 0 and items[here - 1].lower in ("not", "without"):
                here -= 1
                continue
            return [*_joined(items, here), *_companions(items, here, frame.head)]
        if item.kind == "mark" and item.lower in ("•", "|"):
            break
        here -= 1
    return []


_TOGETHER = (("together", "with"), ("along", "with"), ("joined", "by"), ("as", "well"), ("followed", "by"), ("alongside", ""))


def _companions(items: list[Item], at: int, head: int) -> list[tuple[str, str]]:
    """Return the actors that act with the subject ("Kenya, together with Uganda and Tanzania, lifted")."""
    found: list[tuple[str, str]] = []
    for here in range(at + 1, head - 1):
        pair = (items[here].lower, items[here + 1].lower)
        if pair in _TOGETHER or pair[0] == "alongside":
            for item in items[here + 1 : head]:
                if item.kind in ("actor", "group"):
                    found += [(code, item.text) for code in codes_of(item)]
            break
    return found


def _is_inner(items: list[Item], at: int) -> bool:
    """Tell whether an actor is the object of a preposition or of an earlier verb, and so no subject."""
    here = at - 1
    while here >= 0 and (
        items[here].lower in g.DETERMINERS
        or items[here].lower in g.ADJECTIVES
        or items[here].kind in ("actor", "group")
        or items[here].lower in ("'s", "’s", "'")
    ):
        here -= 1
    if here < 0:
        return False
    before = items[here]
    if before.lower in g.PREPOSITIONS or before.lower in ("than", "as"):
        return True
    if before.kind in ("trigger", "dealing_verb", "measure"):
        return not (at + 1 < len(items) and items[at + 1].lower == "to")
    if before.lower in ("and", ",") and here > 0 and items[here - 1].kind in ("actor", "group", "entity"):
        return _is_inner(items, here - 1)
    return False


def _joined(items: list[Item], at: int) -> list[tuple[str, str]]:
    """Return an actor with those that "and" or a comma joins to it on its left ("the US, Canada and the EU")."""
    found = [(code, items[at].text) for code in codes_of(items[at])]
    here = at - 1
    while here >= 1:
        while here >= 0 and (items[here].lower in g.DETERMINERS or items[here].lower in g.ADJECTIVES):
            here -= 1
        if here >= 1 and items[here].lower in ("and", ",", "&") and items[here - 1].kind in ("actor", "group"):
            found = [(code, items[here - 1].text) for code in codes_of(items[here - 1])] + found
            here -= 2
            continue
        break
    return list(dict.fromkeys(found))


def _premodifies_as_sender(frame: Frame, at: int, about: list[int]) -> bool:
    """Decide whether "X sanctions" are X's sanctions or the sanctions against X."""
    item = frame.view.items[at]
    if item.sense is None or item.kind != "actor" or frame.object_kind in ("dealing", "assets", "party"):
        return False
    name = item.sense.data
    if name.code in ORGANISATION_SENDERS or name.kind in ("organ", "instrument"):
        return True
    if about:
        return True
    return name.code in ("USA", "GBR", "EU", "UN", "CHE", "CAN", "AUS", "JPN", "NZL")


# ---------------------------------------------------------------- target


def _targets(frame: Frame, about: list[int], premodifiers: list[int], senders: set[str]) -> list[Target]:
    items = frame.view.items
    found = [one for at in about for one in _target_at(items, at, year=frame.view.year, personal=frame.object_kind == "assets")]
    if frame.object_kind in ("party", "list") or frame.rule.endswith("list_move"):
        found = _parties(frame, senders) + found
    elif frame.trigger in ("impose", "expand", "lift") and not found:
        found = _parties(frame, senders) if frame.head < frame.object_at and _has_with(frame) else []
    if not any(one.country is not None and one.country not in senders for one in found):
        for at in premodifiers:
            if not _premodifies_as_sender(frame, at, about):
                found += [one for one in _target_at(items, at) if one.country not in senders]
    distinct: dict[tuple[str | None, str | None, str | None], Target] = {}
    for one in found:
        if one.country is None or one.country not in senders or one.name is not None:
            distinct.setdefault((one.country, one.name, one.sector), one)
    return list(distinct.values())


def _has_with(frame: Frame) -> bool:
    return any(item.lower == "with" for item in frame.view.items[frame.head : frame.object_at])


_REGIME = frozenset({"'s", "regime", "government", "administration", "cabinet", "forces", "loyalists"})


_FORMER = {"RUS": ("SUN", 1991), "CZE": ("CSK", 1992), "SVK": ("CSK", 1992), "SRB": ("YUG", 2002)}
"""States that a company's home country belonged to, and the last year in which it did."""


def _in_its_time(entity: Entity, year: int | None) -> Entity:
    former = _FORMER.get(entity.country or "")
    if former is None or year is None or year > former[1]:
        return entity
    return replace(entity, country=former[0])


def _target_at(items: list[Item], at: int, *, year: int | None = None, personal: bool = False) -> list[Target]:
    """Return whom an item means as a target; ``personal`` says that a leader is hit as a person, not as the country."""
    item = items[at]
    follows = items[at + 1].lower if at + 1 < len(items) else ""
    if item.kind == "entity" and item.sense is not None:
        entity = _in_its_time(item.sense.data, year)
        if entity.kind == "person" and follows == "'s":
            return [Target(entity.country, None, None, item.text)]
        return [Target(entity.country, entity.name, entity.sector, item.text)]
    if item.kind in ("post", "sector") and item.sense is not None:
        return [Target(None, None, item.sense.data.sector, item.text)]
    if personal and item.kind == "actor" and item.sense is not None and item.sense.data.kind in ("leader", "surname"):
        if follows not in _REGIME:
            return [Target(item.sense.data.code, item.sense.data.words, "government", item.text)]
    return [Target(code, None, None, item.text) for code in codes_of(item)]


def _parties(frame: Frame, senders: set[str]) -> list[Target]:
    """Return the parties named as the object itself: right of an active verb, left of a passive one."""
    items = frame.view.items
    if frame.voice == "active":
        stop = frame.object_at if frame.rule.endswith("list_move") else frame.right
        region = range(frame.head + 1, max(stop, frame.object_at + 1 if frame.object_kind == "party" else stop))
    elif frame.voice == "nominal":
        region = range(frame.object_at, frame.right)
    else:
        region = range(frame.left, frame.head)
    found = [
        one
        for at in region
        if items[at].kind in ("entity", "actor", "group", "post") and not _is_agent(items, at)
        for one in _target_at(items, at, year=frame.view.year, personal=True)
    ]
    return [one for one in found if one.name is not None or one.country not in senders]


# ---------------------------------------------------------------- sector


def _sectors(frame: Frame, targets: list[Target]) -> list[tuple[str, str]]:
    items = frame.view.items
    found: dict[str, str] = {}
    for at in _object_region(frame):
        item = items[at]
        if item.sense is None or at == frame.head:
            continue
        if item.kind == "post" and at + 1 < len(items) and items[at + 1].kind == "actor" and at not in _party_places(frame):
            continue
        if item.kind == "sector" and _is_inside_name(items, at):
            continue
        if item.kind == "post" and item.sense.data.ambiguous and frame.object_kind not in ("party", "list", "assets"):
            continue
        if item.kind in ("sector", "post"):
            found.setdefault(item.sense.data.sector, item.text)
        elif item.kind == "measure" and item.sense.data.sector is not None:
            found.setdefault(item.sense.data.sector, item.text)
    for target in targets:
        if target.sector is not None:
            found.setdefault(target.sector, target.words)
    specific = {code: words for code, words in found.items() if code != UNSPECIFIED}
    return list((specific or found).items())


def _is_inside_name(items: list[Item], at: int) -> bool:
    """Tell whether a word is part of a longer name whose last word says what it is ("Agricultural Cooperative Bank")."""
    if at == 0 or at + 1 >= len(items) or not items[at].text[0].isupper():
        return False
    after = items[at + 1]
    return after.text[0].isupper() and after.kind in ("word", "sector", "post")


def _party_places(frame: Frame) -> range:
    """Return where a post with a name is the party hit ("froze the assets of President X") and not a speaker."""
    return _object_region(frame) if frame.object_kind in ("party", "assets", "list") else range(0)


_SOME = frozenset({"some", "part", "certain", "several", "partially", "partly", "most", "portion", "bulk"})


def _is_partial(frame: Frame) -> bool:
    low = {item.lower for item in frame.view.items[min(frame.head, frame.object_at) : max(frame.head, frame.object_at)]}
    return bool(low & _SOME)
