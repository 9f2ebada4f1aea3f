"""Names of acts and pacts: who is named in them is hit by nothing ("the Syria … Act", "the Accra agreement")."""

from collections.abc import Iterable
from dataclasses import replace

from transforms.coding.discourse.names.waters import names_no_state
from transforms.coding.model import SentenceView
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.nounlike import is_nounlike

_LAWS = word_set("act bill")
_JOINING = word_set("and of for in to the on , with against")
_PACTS = word_set("agreement agreements accord accords protocol protocols treaty treaties pact convention conventions")
_JOINED = word_set("and of at in ,")
_KINDS = frozenset({"actor", "measure"})
_TOLD = _PACTS | _LAWS
_CITIES = 4
"""Items after "agreements of" among which cities are looked for."""
_LONGEST = 14
"""Items that the name of an act may hold."""


def leave_law_names(views: Iterable[SentenceView]) -> None:
    """Let a state in the name of an act be no party: the first of them stays, as the act is about it.

    A city in which a pact was signed stands for no state.
    """
    for view in views:
        for at, item in enumerate(view.items):
            if item.kind not in _KINDS and item.lower not in _TOLD:
                continue
            if item.lower in _PACTS and not _acts(view.items, at):
                _leave_cities(view.items, at)
            if item.kind == "actor" and item.data.code == _INVADED and (view.year or 0) >= _SINCE:
                _call_invader(view.items, at)
            if item.kind == "measure" and _is_word(view.items, at):
                item.sense, item.kind = None, "word"
            if names_no_state(view.items, at):
                item.sense, item.kind = None, "word"
            if item.kind == "actor" and at and lower_at(view.items, at + 1) in _WARS and _is_war(view.items, at):
                item.sense, item.kind = None, "word"
            if item.lower in _LAWS and item.text[0].isupper() and at > 1:
                _leave(view.items, _start(view.items, at), at)


_CALLED = word_set("word words term terms expression label")


def _is_word(items: list[Item], at: int) -> bool:
    """Tell whether a measure is only spoken of as a word ("would not hear of the word blockade")."""
    before = at - 1 - (lower_at(items, at - 1) in ('"', "“", "'", "‘"))
    return lower_at(items, before) in _CALLED and lower_at(items, before - 1) in ("the", "a", "that")


_WARS = word_set("war wars")


def _is_war(items: list[Item], at: int) -> bool:
    """Tell whether a country only names a war ("since the Falklands war"), and not what its own war takes."""
    after = items[at + 2] if at + 2 < len(items) else None
    return items[at].data.kind == "name" and (after is None or not is_nounlike(items, at + 2))


def _start(items: list[Item], end: int) -> int:
    """Return where the run of capitalised words begins that an act's name closes."""
    start = at = end
    while at > 0 and end - at < _LONGEST:
        at -= 1
        if items[at].text[0].isupper() and items[at].kind != "trigger":
            start = at
        elif items[at].lower not in _JOINING:
            break
    return start


def _leave(items: list[Item], start: int, end: int) -> None:
    named = [one for one in items[start:end] if one.kind == "actor" and one.data.code not in USUAL_SENDERS]
    for one in named[1:]:
        one.sense, one.kind = None, "word"


def _acts(items: list[Item], pact: int) -> bool:
    """Tell whether who stands before does something: "Moscow accords Mali …", "Moscow agreement to lift …"."""
    after = items[pact + 1] if pact + 1 < len(items) else None
    if after is None:
        return False
    accords = items[pact].lower in ("accord", "accords") and after.kind == "actor"
    return accords or (after.lower == "to" and items[pact].lower == "agreement")


def _leave_cities(items: list[Item], pact: int) -> None:
    """Leave the cities that a pact is named after: "the Doha agreement", "the agreements of Lomé and Accra"."""
    named = [items[pact - 1]] if pact else []
    if items[pact + 1 : pact + 2] and items[pact + 1].lower in ("of", "at"):
        for item in items[pact + 2 : pact + 2 + _CITIES]:
            if item.kind not in ("actor", "word") or (item.kind == "word" and not _in_name(item)):
                break
            named.append(item)
    for one in named:
        if one.kind == "actor" and one.data.kind == "capital":
            one.sense, one.kind = None, "word"


def _in_name(item: Item) -> bool:
    return item.lower in _JOINED or item.text[0].isupper()


_INVADED, _INVADER, _SINCE = "UKR", "RUS", 2014
_RULES = word_set("regulations regulation ordinance decree order rules")
_AFFAIRS = word_set("situation crisis conflict war")


def _call_invader(items: list[Item], at: int) -> None:
    """Let what is named after the invaded stand for who invaded it ("the situation in Ukraine", "Ukraine rules")."""
    ruled = lower_at(items, at + 1) in _RULES and not _acts_by(items, at)
    affair = lower_at(items, at - 1) in ("in", "over", "around") and lower_at(items, at - 2) in _AFFAIRS
    bound = affair and _MEASURED & {one.lower for one in items[max(0, at - _REACH) : at]}
    if ruled or bound:
        items[at].sense = Sense("actor", replace(items[at].data, code=_INVADER))


_MEASURED = word_set("measures sanctions restrictions ordinance regulations regulation annex list listing package")
_REACH = 12


def _acts_by(items: list[Item], at: int) -> bool:
    """Tell whether the rules are its own ("under a Ukraine order of Monday", "the Ukrainian decree")."""
    own = items[at].data.kind == "demonym" and lower_at(items, at + 1) in _OWN_RULES
    return own or lower_at(items, at - 1) in ("a", "by")


_OWN_RULES = word_set("decree order")
