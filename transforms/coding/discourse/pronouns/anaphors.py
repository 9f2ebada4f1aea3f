"""What "the bloc" and "the Council" stand for in this article."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise

from schemas.vocabulary import BODIES
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading import grammar as g
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.reference.model import Name

_RESTRICTIVE = ("restrictive measure", "restrictive measures")
_NUMBERS = word_set(
    "five six seven eight nine ten twelve fifteen 5 6 7 8 9 10 12 15 25 27 28 twenty-five twenty-seven twenty-eight"
)
_POSSESSIVES = frozenset({"its", "his", "her", "their", "'s", "country's", "national"})
_REACH = 5
"""Items behind "the Council of" within which the state stands whose council it is."""

_WORKERS = ("docker", "dock worker", "worker", "wharfie", "longshore", "stevedor", "trade union", "labour", "labor",
            "seamen", "seafarer", "strike", "railway", "unions")  # fmt: skip
_OF_THE_UNION = frozenset({"cfsp", "regulation", "qualified majority", "corrigendum"})
_UNION_PHRASES = frozenset(
    {
        *(("legal", "act"), ("legal", "acts"), ("official", "journal"), ("written", "procedure")),
        *(("council", "conclusions"), ("listing", "criteria"), ("common", "position"), ("the", "union")),
    }
)
"""Pairs of words by which the acts of the Union's council speak of themselves."""


def _leave_drug_cartels(items: list[Item]) -> None:
    """Take "the cartel" for no producers of oil where it bears a name of its own ("the Cartel de Jalisco")."""
    for at, item in enumerate(items):
        named = item.lower == "the cartel" and item.text.endswith("Cartel")
        if item.kind == "anaphor" and named and (lower_at(items, at + 1) in _OF_CARTELS or _goes_on(items, at)):
            item.sense, item.kind = None, "word"


def _goes_on(items: list[Item], at: int) -> bool:
    """Tell whether a name goes on behind a word."""
    return at + 1 < len(items) and items[at + 1].text[:1].isupper()


_OF_CARTELS = word_set("de del of")


def _bind_to_seats(items: list[Item]) -> None:
    """Take "the administration in Oslo" for the one of the state whose capital that is."""
    for at, item in enumerate(items[:-2]):
        if item.kind != "anaphor" or item.sense is None or item.data.code in BODIES:
            continue
        seat = items[at + 2]
        if items[at + 1].lower in ("in", "of") and seat.kind == "actor" and seat.data.kind in ("capital", "name"):
            item.sense = replace(item.sense, data=replace(item.sense.data, code=seat.data.code, ambiguous=False))


def resolve_anaphors(views: list[SentenceView]) -> None:
    """Bind each ambiguous anaphor to the body that the article names most.

    An anaphor whose own body is named, and none more often, keeps it; so does one in an article that names no body.
    """
    for view in views:
        _leave_national_councils(view.items)
        _leave_counts(view.items)
        _leave_councils_of_states(view.items)
        _leave_drug_cartels(view.items)
        _bind_to_seats(view.items)
    items = [item for view in views for item in view.items]
    _leave_others_councils(items)
    acting = [item.data for item in items if item.kind == "actor" and item.data.code in BODIES]
    named = Counter(one.code for one in acting if not one.words.startswith("resolution "))
    if any(item.lower.endswith(_RESTRICTIVE) for item in items if item.kind == "measure"):
        named["EU"] += 1  # its own words for sanctions
    named.update(["EU"] if not named and _is_sent_from_seat(views) else [])
    if not named["EU"]:
        _leave_trade_unions(items)
    else:
        _name_councils(views)
    if not named and _reads_as_the_unions(items):
        _bind_council(items)
        _name_councils(views)
    if not named["UN"] and not named["EU"]:
        _bind_to_national_council(items)
    _leave_unknown_councils([] if acting or named else items)
    opened = _opened_by_union(views) if named["EU"] else {}
    for item in opened.values():
        item.sense = item.sense and replace(item.sense, data=replace(item.sense.data, code="EU", ambiguous=False))
    clubs = Counter({code: count for code, count in named.items() if code not in _NO_BLOCS})
    for item in items:
        if item.kind == "anaphor" and item.sense is not None and item.data.ambiguous:
            code, count = next(iter((clubs if item.lower.endswith("bloc") else named).most_common(1)), ("", 0))
            if named[item.data.code] < count:
                item.sense = replace(item.sense, data=replace(item.data, code=code))


_NO_BLOCS = frozenset({"UN"})
"""Bodies that nobody calls a bloc, however often a text names them: everybody sits in them."""

_SEATS = frozenset({"brussels", "luxembourg"})


def _is_sent_from_seat(views: list[SentenceView]) -> bool:
    """Tell whether a report is sent from where the Union's council meets: "BRUSSELS, Nov 14 - The Council …"."""
    first = next((view.items[0] for view in views if not view.is_title), None)
    return first is not None and first.text.isupper() and first.lower in _SEATS


_COUNCILS = ("council of the e", "eu council", "european council", "foreign affairs council", "council of ministers")


def _opened_by_union(views: list[SentenceView]) -> dict[int, Item]:
    """Return each "the Council" after a sentence that the Union's council opens, until another council opens one."""
    found: dict[int, Item] = {}
    last = ""
    for view in views:
        for at, item in enumerate(view.items):
            if at < _OPENS and "council" in item.lower and item.kind in ("actor", "word"):
                last = _whose_council(view.items, at)
            elif last and item.kind == "anaphor" and item.lower.endswith("council"):
                found[item.start] = item
    return found


def _whose_council(items: list[Item], at: int) -> str:
    """Return "EU" for a council that is named as the Union's, by its name or by "of the European Union"."""
    if items[at].kind == "actor":
        named = items[at].lower.removeprefix("the ").startswith(_COUNCILS)
        return "EU" if items[at].data.code == "EU" and named else ""
    owner = items[at + 2 : at + 4] if lower_at(items, at + 1) == "of" else []
    return "EU" if any(one.kind == "actor" and one.data.code == "EU" for one in owner) else ""


_OPENS = 2
"""Items within which the subject of a sentence stands that it opens with."""

_ORGANS = frozenset({"Council", "Commission"})


def _name_councils(views: list[SentenceView]) -> None:
    """Take the bare "Council" that acts in a title for that of the Union ("Burundi: Council prolongs …")."""
    for view in views[:1] if views and views[0].is_title else []:
        for at, item in enumerate(view.items[:-1]):
            opens = at == 0 or lower_at(view.items, at - 1) in (":", ";", "-", "–")
            acts = bool(view.items[at + 1].forms) or view.items[at + 1].kind == "trigger"
            if item.kind == "word" and item.text in _ORGANS and opens and acts:
                item.sense, item.kind = Sense("actor", Name(item.lower, "EU", "body", None, None)), "actor"
                view.parsed = None  # what its words are has changed


def _bind_to_national_council(items: list[Item]) -> None:
    """Take "the council" for that of a state which the text has named, where it names no other body."""
    own = {code for item in items if item.kind == "actor" and item.lower.endswith("council") for code in codes_of(item)}
    codes = own - set(BODIES)
    for item in items if len(codes) == 1 and codes == own else []:
        if item.kind == "anaphor" and item.lower.endswith("council") and item.sense is not None:
            item.sense = replace(item.sense, data=replace(item.data, code=next(iter(codes))))


def _bind_council(items: list[Item]) -> None:
    """Take "the Council" for that of the European Union in a text with the words of its notices and no other body."""
    for item in items:
        if item.kind == "anaphor" and item.data.ambiguous and item.data.code == "UN" and item.sense is not None:
            item.sense = replace(item.sense, data=replace(item.data, code="EU"))


def _reads_as_the_unions(items: list[Item]) -> bool:
    """Tell whether a text speaks as the Union's notices do: of its acts, its member states, a Council "today"."""
    if any(item.lower in _OF_THE_UNION for item in items):
        return True
    pairs = [(before.lower, after.lower) for before, after in pairwise(items)]
    titled = any(before == ":" and after == "council" for before, after in pairs)
    today = any(before.kind == "anaphor" and after.lower == "today" for before, after in pairwise(items))
    return titled or today or any(pair in _UNION_PHRASES for pair in pairs)


def _leave_others_councils(items: list[Item]) -> None:
    """Take "the National Security Council" for that of no known state where nothing else names the United States."""
    own = [item for item in items if item.kind == "actor" and item.data.code == "USA"]
    if own and all(item.lower.endswith("national security council") for item in own):
        for item in own:
            item.sense, item.kind = None, "word"


def _leave_unknown_councils(items: list[Item]) -> None:
    """Take "the Council" for that of nobody known in a text that names no body, and tells of a council of others.

    Such a text names it with a small letter ("the town council"), or those who sit on it.
    """
    if not any(item.kind in ("word", "post") and item.lower.endswith(_TOWNS) for item in items):
        return
    for item in items:
        doubtful = item.kind == "anaphor" and item.data.ambiguous and item.data.code == "UN"
        if doubtful and item.lower.endswith("council"):
            item.sense, item.kind = None, "word"


_TOWNS = ("council", "councils", "councillor", "councillors", "councilor", "councilors", "mayor", "mayors", "aldermen")


def _leave_trade_unions(items: list[Item]) -> None:
    """Take "the union" for one of workers in a text that names no European one, and speaks of those who work."""
    unions = [item for item in items if item.kind == "anaphor" and item.text.endswith("union")]
    if not unions or not any(item.lower.startswith(_WORKERS) for item in items):
        return
    for item in unions:
        item.sense, item.kind = None, "word"


def _leave_counts(items: list[Item]) -> None:
    """Take "the seven-year ban" and "the nine men" for what they count, no club of states."""
    for item, after in pairwise(items):
        if item.kind != "anaphor" or item.lower.removeprefix("the ") not in _NUMBERS:
            continue
        counted = after.kind in ("word", "post", "sector", "entity") and after.lower not in g.CLOSED
        if after.lower in ("-", "‑") or (counted and after.text[0].islower() and not item.text[-2:].isdigit()):
            item.sense, item.kind = None, "word"


def _leave_councils_of_states(items: list[Item]) -> None:
    """Take "the Council of the State Duma" and "the Council of Ministers of Iraq", or of the OAU, for what they are."""
    for at, item in enumerate(items):
        doubtful = item.kind == "anaphor" or (item.kind == "actor" and item.data.ambiguous and "council" in item.lower)
        if not doubtful or lower_at(items, at + 1) != "of":
            continue
        reach = _REACH if item.kind == "anaphor" else 1 + (lower_at(items, at + 2) == "the")
        owner = next((one for one in items[at + 2 : at + 2 + reach] if one.kind == "actor" or one.forms), None)
        court = item.lower.endswith("council") and lower_at(items, at + 2) == "state"  # "the Council of State"
        court = court or (item.text.endswith("Council") and _names_members(items, at + 2))
        others = owner is not None and owner.kind == "actor" and owner.data.code != item.data.code
        if court or others:
            item.sense, item.kind = None, "word"


def _names_members(items: list[Item], at: int) -> bool:
    """Tell whether a council is named by who sits on it: "the Council of Churches", "the Council of Elders"."""
    return at < len(items) and items[at].kind not in ("actor", "group", "anaphor") and items[at].text[:1].isupper()


def _leave_national_councils(items: list[Item]) -> None:
    """Take "Russia's Security Council" and "his Security Council" for what they are, no organ of the United Nations."""
    for before, item in pairwise(items):
        if item.kind != "actor" or item.data.code != "UN" or not item.lower.endswith("security council"):
            continue
        if before.lower in _POSSESSIVES or (before.kind == "actor" and before.data.code != "UN"):
            item.sense, item.kind = None, "word"
