"""Money, rights and goods that were withheld and that somebody has again: "gave Libya its slots back"."""

from transforms.coding.dealings.passing_grounds import has_passing_ground
from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.dealings.told_as_news import is_private_word
from transforms.coding.model import Clause, Coded, Frame, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.items import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import DESCRIBING, NounPhrase, Verb

_GIVING = word_set(
    "give gives gave given hand hands handed return returns returned restore restores restored send sends sent "
    "let lets get gets got have has pay pays paid"
)
_RETURNING = word_set("return returns returned restore restores restored")
_RELEASING = word_set(
    "release releases released unblock unblocks unblocked unfreeze unfreezes unfroze unfrozen free frees freed"
)
_HANDING = word_set(
    "hand hands handed deliver delivers delivered release releases released ship ships shipped send sent"
)
_RIGHTS = word_set("slot slots berth berths") | {
    "landing rights", "landing right", "overflight rights", "traffic rights", "air rights", "fishing rights",
    "landing slots", "transit rights", "docking rights",
}  # fmt: skip
_RIGHT_KINDS = {"fishing": "food_agriculture", "berth": "shipping", "docking": "shipping"}
_CURRENCY = word_set(
    "dollars dollar pounds euros francs marks yen billion million billions millions bn mln money funds"
)
_MONEY = _CURRENCY | word_set("deposits accounts assets reserves balances gold savings holdings")
_HELD = word_set("blocked frozen held withheld impounded stuck embargoed refused detained sequestered")
_BARS = word_set(
    "ban bans freeze freezes embargo embargoes curbs restrictions restriction sanctions prohibition boycott boycotts "
    "blockade blockades moratorium cap caps"
)
_STOP = word_set("; . but while after because though although until unless if")
_REACH = 22
_FAR = 7

HEADS = Heads(
    words=_GIVING | _RELEASING | _HANDING,
    stems=("given back", "gave back", "give back", "gives back", "handed back", "hand back", "hands back", "got back",
           "paid back", "sent back", "let go"),
)  # fmt: skip
"""The verbs that ``given_back`` may read."""


def given_back(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read who has money or rights again that a measure took; None where no measure is spoken of, or nothing is back.

    What was seized, stolen or lent and is returned is no such thing.
    """
    items = clause.items
    if clause.view.is_title or verb.form not in ("finite", "copula", "infinitive") or _is_denied(items, verb):
        return None
    window = _window(items, verb)
    low = items[verb.at].lower.partition(" ")[0]
    if low in _RELEASING and not verb.passive:
        at = next((at for at in window if _is_money(items[at], _CURRENCY)), None)
        at = at if at is not None and any(items[one.head].lower in _CURRENCY for one in verb.objects) else None
    elif low in _GIVING and (low in _RETURNING or _is_back(items, verb, window)):
        granted = low not in _RETURNING
        at = next((at for at in window if _is_right(items, at, granted=granted) or _is_money(items[at], _MONEY)), None)
    else:
        at = None
    restored = at is not None and any(items[one].lower in _BARS for one in range(verb.end, at))
    if at is None or restored or not _is_of_measure(clause, window) or _was_kept_otherwise(clause, verb):
        return None  # "restored its freeze of the assets" puts it back
    frame = _frame(clause, verb, window, at)
    return frame if frame is None or _was_hit(frame, memory, window) else None


def _was_kept_otherwise(clause: Clause, verb: Verb) -> bool:
    """Tell whether a clause says by what else it was gone ("the gold that was stolen"), or nobody tells who knows."""
    items = clause.items
    hung = [one for one in clause.view.syntax.verbs.values() if one.at > verb.at and one.relation in DESCRIBING]
    other = any(
        _HELD.isdisjoint(item.lower for item in items[one.at : one.end + 1])
        and not items[one.at].lower.startswith(_KEEPING)
        and _is_past(items, one)
        for one in hung
    )
    return other or is_private_word(clause.view, several=True)


_KEEPING = ("keep", "kept", "hold", "held", "ha", "froze", "freez", "block", "seiz", "deposit", "own", "belong", "is")


def _is_past(items: list[Item], verb: Verb) -> bool:
    group = {item.lower for item in items[verb.start : verb.at]}
    return verb.relation == "reduced" or not group.isdisjoint({"had", "was", "were"})


def _was_hit(frame: Frame, memory: Memory, window: range) -> bool:
    """Tell whether who has it again is one whom the text told to be hit, or the sentence says that it was blocked."""
    hit = {one.country for one in frame.roles.targets} if frame.roles is not None else set()
    held = any(item.lower in _HELD for item in frame.items[window.start : window.stop])
    return held or not memory.hit or not memory.hit.isdisjoint(hit)


def _is_back(items: list[Item], verb: Verb, window: range) -> bool:
    """Tell whether "back" stands behind the verb, or "again" where somebody has it."""
    words = {items[at].lower.split(" ")[-1] for at in (verb.at, *window)}
    return "back" in words or (items[verb.at].lower in ("has", "have") and "again" in words)


def _window(items: list[Item], verb: Verb) -> range:
    """Return the places behind a verb that are of its clause, with what hangs on its objects."""
    end = verb.end
    while end < min(len(items), verb.end + _REACH) and items[end].lower not in _STOP:
        end += 1
    return range(verb.end, end)


def _is_denied(items: list[Item], verb: Verb) -> bool:
    group = {item.lower for item in items[max(0, verb.start - 1) : verb.at]}
    return not group.isdisjoint({"not", "never", "no", "could", "might", "may", "can", "cannot", "yet"})


def _is_right(items: list[Item], at: int, *, granted: bool = False) -> bool:
    low = items[at].lower
    pair = f"{items[at - 1].lower.rpartition(' ')[2]} {low}" if at else low
    return low in _RIGHTS or pair in _RIGHTS or (granted and _is_granted(items[at]))


_GRANTED = (
    "quota", "allocation", "preference", "preferences", "treatment", "status", "access", "privileges", "concessions",
    "rights",
)  # fmt: skip


def _is_granted(item: Item) -> bool:
    """Tell whether a noun is what states grant each other: "sugar quota", "fish allocation", "export credits"."""
    return item.kind == "measure" and item.data.kind == "dealing" and item.lower.endswith(_GRANTED)


def _is_money(item: Item, words: frozenset[str]) -> bool:
    return item.lower.split(" ")[-1] in words or (item.kind == "number" and item.lower.split(" ")[-1] in words)


def _is_of_measure(clause: Clause, window: range) -> bool:
    """Tell whether a measure was told before, or the sentence says that it was blocked or withheld."""
    view = clause.view
    if not clause.items[clause.head].lower.startswith(("restor", "return")) and any(
        _is_granted(clause.items[at]) for at in window
    ):
        return not has_passing_ground(clause.items, window.start)  # "got its sugar quota back"
    held = any(item.lower in _HELD for item in clause.items[window.start : window.stop])
    return view.follows_relief is not None or (held and view.recalls_measure) or view.has_sanctions_word


def _frame(clause: Clause, verb: Verb, window: range, at: int) -> Frame | None:
    items = clause.items
    receives = verb.passive or items[verb.at].lower.partition(" ")[0] in ("get", "gets", "got", "have", "has")
    senders: list[Coded] = [] if receives else subject_actors(items, verb)[0]
    acting = {code for code, _ in senders}
    own = [one for phrase in verb.subject for one in _parties(clause, phrase)] if receives else []
    named = [one for one in own if one.country not in acting]
    named = (
        named
        or [
            Target(code, None, None, items[here].text)
            for here in window
            if items[here].kind == "actor" and items[here].data.kind != "agency"
            for code in codes_of(items[here])
            if code not in acting
        ][:1]
    )
    named = _entities(clause, window, acting) or named
    if receives and not own and _is_granted(items[at]):
        named = []  # "her country gets back its quota", whatever is asked of Congress
        if not any(items[one.end - 1].lower in _SPOKEN_OF for one in verb.subject):
            return None
    elif not named or (not receives and not senders and not _is_pronoun(items, verb)):
        return None
    sector = _granted_sector(items, at, window.stop) if _is_granted(items[at]) else _sector(items, at)
    told = Named(targets=[one if one.name else _bare(one) for one in named], sectors=[(sector, items[at].text)])
    if any(one.name for one in named):
        told.sectors = []
    return told_frame(clause, Told("given_back", "lifted", "dealing", at), told, senders)


_SPOKEN_OF = word_set("country nation state island it republic kingdom")


def _bare(target: Target) -> Target:
    return Target(target.country, None, None, target.words)


def _parties(clause: Clause, phrase: NounPhrase) -> list[Target]:
    return [one for one in party_targets(clause.items, phrase, phrase.links, clause.view.year).targets if one.country]


def _entities(clause: Clause, window: range, acting: set[str]) -> list[Target]:
    """Return the firm that has it again, where it is named behind the verb."""
    at = next((at for at in window if clause.items[at].kind == "entity"), None)
    if at is None:
        return []
    found = _parties(clause, NounPhrase(at, at + 1, at))
    return [one for one in found if one.name and one.country not in acting]


def _is_pronoun(items: list[Item], verb: Verb) -> bool:
    return any(items[one.start].lower in ("it", "they", "he", "she") for one in verb.subject)


def _granted_sector(items: list[Item], at: int, stop: int) -> str:
    """Return of which sector a right is, or that to which somebody has access again ("its access to Ex-Im loans")."""
    end = min(stop, at + _FAR) if items[at].lower == "access" else at + 1
    rights = [one for one in items[at:end] if one.kind == "measure" and one.data.kind == "dealing"]
    return next((str(one.data.sector) for one in rights if one.data.sector), "unspecified")


def _sector(items: list[Item], at: int) -> str:
    """Return of which sector money or a right is: landing rights are the airlines'."""
    words = " ".join(item.lower for item in items[max(0, at - 1) : at + 1])
    told = next((sector for word, sector in _RIGHT_KINDS.items() if word in words), None)
    return told or ("aviation" if _is_right(items, at) else "banking")
