"""Whose "the Senate" and "the Treasury" are: a word beside says so, a fuller name before, or the dateline."""

from collections import Counter
from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded, SentenceView
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.spans import Item, lower_at

_UNIQUE = frozenset({"bank", "eximbank", "bis", "nsc", "dti", "order", "act"})
"""Last words of names that are hardly ever another state's where nothing says so."""

_OF_STATES_TOO = frozenset({"council of ministers", "the council of ministers"})
"""Organs of a body that are those of many states as well."""

_TREASURY = "treasury"
"""An organ by which one state alone puts others under sanctions."""

_SANCTIONING = frozenset({"designate", "delist", "freeze"})

_ORDER = "order in council"
"""An instrument of two states, one of which the text names."""

_SECRETARY = "secretary-general"
_WITH_SECRETARIES = frozenset({"ARAB_LEAGUE", "OAS", "COMMONWEALTH", "AU", "OPEC"})

_OWNING = frozenset({"demonym", "abbreviation"})
_HOUSES = frozenset({"GBR", "CAN", "AUS", "NZL", "IND", "JAM", "BRB"})
"""States whose parliaments sit in what is called the House."""


def bind_organs(views: list[SentenceView], home: Coded | None) -> None:
    """Bind each organ that several states have to the state that the text means."""
    items = [item for view in views for item in view.items]
    _bind_secretaries(items)
    if not any(item.kind == "actor" and _is_doubtful(item) for item in items):
        return
    named = Counter(item.data.code for item in items if item.kind == "actor" and not _is_doubtful(item))
    called: dict[str, str] = {}
    for view in views:
        for at, item in enumerate(view.items):
            if item.kind != "actor" or item.data.kind != "organ":
                continue
            last = item.lower.rpartition(" ")[2]
            if not _is_doubtful(item):
                if item.data.code not in BODIES:
                    called[last] = item.data.code
                continue
            code = (
                _owner(view.items, at)
                or _labelled(view.items, at)
                or called.get(last)
                or _house_at_home(item, home, named)
            )
            code = code or (_first_to_act(item, views[: view.index + 1], named) if home is None else None)
            code = code or _of_text(item, items, named)
            other = named[item.data.code] + (item.lower not in _OF_STATES_TOO)
            if code is None and home is not None and last not in _UNIQUE and named[home[0]] >= other:
                code = None if last == _TREASURY and _is_of_americans(view, home[0]) else home[0]
            if code is not None and item.sense is not None:
                item.sense = replace(item.sense, data=replace(item.data, code=code))


_OF_BRITAIN_TOO = frozenset({"treasury", "the treasury", "secretary of state", "treasury minister"})
_LISTS_OF_BRITAIN = ("consolidated list", "group id", "statutory instrument", "orders in council")
"""Words of British notices; the American ones keep lists of other names."""


def _of_text(item: Item, items: list[Item], named: Counter[str]) -> str | None:
    """Return the state whose an organ of two of them is by what else the text names."""
    if item.lower in _OF_BRITAIN_TOO and _reads_as_british(items, named):
        return "GBR"
    return "CAN" if item.lower == _ORDER and named["CAN"] > named["GBR"] else None


def _reads_as_british(items: list[Item], named: Counter[str]) -> bool:
    """Tell whether a text names a British office or act, or a list as Britain calls its own, and nothing American."""
    if named["USA"]:
        return False
    own = any(item.kind == "actor" and item.data.code == "GBR" and item.data.kind in _ACTS for item in items)
    return own or any(item.lower.startswith(_LISTS_OF_BRITAIN) for item in items)


_ACTS = frozenset({"organ", "instrument"})

_MINISTRY = "ministry of"
"""How organs begin that nearly every state has, whosoever's is known best."""

_HEADS = 2


def _first_to_act(item: Item, views: list[SentenceView], named: Counter[str]) -> str | None:
    """Return the state with which a sentence opens first: "India freezes trade … the Ministry of Commerce said".

    None where the organ is none that nearly every state has, or where the state is named that it is known best of.
    """
    if not item.lower.startswith(_MINISTRY) or named[item.data.code]:
        return None
    opening = (item for view in views for item in view.items[:_HEADS])
    return next((str(one.data.code) for one in opening if _is_state(one) and one.data.kind in _NAMED), None)


_NAMED = frozenset({"name", "capital", "abbreviation"})


def _is_of_americans(view: SentenceView, home: str) -> bool:
    """Tell whether a treasury puts somebody under sanctions, as those of hardly any other states do."""
    return _hits(view, home) or (home not in USUAL_SENDERS and _lists_somebody(view))


def _hits(view: SentenceView, code: str) -> bool:
    """Tell whether a sentence speaks of sanctions and of a state, which does not put itself under them."""
    states = (item for item in view.items if item.kind == "actor" and item.data.kind != "organ")
    return _speaks(view) and any(item.data.code == code for item in states)


def _speaks(view: SentenceView) -> bool:
    """Tell whether a sentence speaks of sanctions, or of what they do to somebody."""
    return view.has_sanctions_word or _lists_somebody(view)


def _lists_somebody(view: SentenceView) -> bool:
    return any(sense.data.name in _SANCTIONING for item in view.items for sense in item.senses_of("trigger"))


def _house_at_home(item: Item, home: Coded | None, named: Counter[str]) -> str | None:
    """Return the state where the text is written if "the House" is its own, and not that of another that is named."""
    own = home is not None and item.lower.endswith("house") and home[0] in _HOUSES and not named[item.data.code]
    return home[0] if own and home is not None else None


def _bind_secretaries(items: list[Item]) -> None:
    """Bind "the Secretary-General" to the body whose name follows, or the one with such an office named most."""
    named = Counter(item.data.code for item in items if item.kind == "actor" and item.lower != _SECRETARY)
    others = [code for code in named if code in _WITH_SECRETARIES and named[code] > named["UN"]]
    for at, item in enumerate(items):
        if item.kind != "actor" or item.lower != _SECRETARY or item.sense is None:
            continue
        after = items[at + 1 : at + 2]
        own = [one.data.code for one in after if one.kind == "actor" and one.data.code in BODIES]
        code = next(iter(own), others[0] if len(others) == 1 else None)
        if code is not None:
            item.sense = replace(item.sense, data=replace(item.data, code=code))


def _is_doubtful(item: Item) -> bool:
    """Tell whether an item names an organ that other states have too."""
    if item.kind != "actor" or item.data.kind != "organ" or not item.data.ambiguous:
        return False
    return item.data.code not in BODIES or item.lower in _OF_STATES_TOO


def _owner(items: list[Item], at: int) -> str | None:
    """Return the state whose organ it is said to be: "the French Senate", "Brazil's Congress", "Senate of Chile"."""
    possessed = lower_at(items, at - 1) == "'s"
    before = items[at - (2 if possessed else 1)] if at > possessed else None
    if before is not None and _is_state(before) and (possessed or before.data.kind in _OWNING):
        return str(before.data.code)
    if lower_at(items, at + 1) in ("of", "in"):
        for after in items[at + 2 : at + 4]:
            if _is_state(after):
                return str(after.data.code)
    return None


def _labelled(items: list[Item], at: int) -> str | None:
    """Return the state whose capital or name heads the clause in which an organ acts ("London: the Treasury …")."""
    heads = items[:at] if at <= _LABEL and lower_at(items, at - (1 + (lower_at(items, at - 1) == "the"))) == ":" else []
    return next((str(one.data.code) for one in heads if _is_state(one) and one.data.kind in _NAMED), None)


_LABEL = 4
"""Items within which an organ stands that a label heads."""


def _is_state(item: Item) -> bool:
    return item.kind == "actor" and item.data.code not in BODIES
