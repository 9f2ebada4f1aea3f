"""Other words for "no longer": "is no more allowed", "must not any more buy", as writers of other languages say it."""

from itertools import pairwise

from transforms.reading.items import reworded
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_BEFORE = word_set("is are was were be been may can will would shall must should could does do did has have had")
_DECIDED = word_set("decided decides deciding agreed resolved voted opted chose chosen elected determined")
NEEDED = _DECIDED | {"more", "longer", "anymore"}
"""Words one of which a sentence must have for this step to change it."""

_MODALS = word_set("may can will would shall must should could does do did")


def say_no_longer(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with "no more" and "not any more" before a verb read as "no longer".

    It is done before the context decides what each word is; "no more sanctions" are none, and counted. Who "decided
    not to allow" something lets it happen no longer.
    """
    items = _say_not_only(_say_at_end(_say_decided(items)))
    if "more" not in [item.lower for item in items]:
        return items
    found: list[Item] = []
    for at, item in enumerate(items):
        before = [one.lower for one in found[-2:]]
        if item.lower == "more" and _is_before_verb(items, at):
            if before[-1:] == ["no"] and _is_of_verb(found):
                found.append(reworded(item, "longer"))
                continue
            if before == ["not", "any"]:
                found[-2:] = [reworded(found[-2], "no"), reworded(item, "longer")]
                continue
        found.append(item)
    return found


_ONLY = word_set("only just merely solely simply exclusively")


def _say_not_only(items: list[Item]) -> list[Item]:
    """Read "will no longer only list persons" as "will not only list persons": that goes on, and more comes to it."""
    for at in range(1, len(items) - 2):
        said = (items[at].lower, items[at + 1].lower)
        if said == ("no", "longer") and items[at + 2].lower in _ONLY and items[at - 1].lower in _BEFORE:
            return [*items[:at], reworded(items[at], "not"), *items[at + 2 :]]
    return items


_LETTING = word_set("allow permit let admit accept receive authorise authorize")
_GRANTING = word_set("issue grant")
_TRADING = word_set("sell resume buy restart export import trade use return keep remain retain")


def _say_decided(items: list[Item]) -> list[Item]:
    """Read "decided not to let in" as "decided to no longer let in"; who may not sell anew is only refused it."""
    for at in range(len(items) - 4):
        if items[at].lower not in _DECIDED or lower_at(items, at + 1) != "not" or lower_at(items, at + 2) != "to":
            continue
        if not _lets(items, at + 3) or _lets_trade(items, at + 4):
            continue
        no, to = items[at + 1], items[at + 2]
        return [*items[: at + 1], reworded(to, "to"), reworded(no, "no"), reworded(no, "longer"), *items[at + 3 :]]
    return items


_NEGATED = word_set("is are was were do does need may must will would can could have has")
_LAST = frozenset({"more", "longer", "anymore"})
_CLOSING = word_set('for to from by in on at with if as since and or but because that , ; . ) : – — "')
_FAR = 14


def _say_at_end(items: list[Item]) -> list[Item]:
    """Read "is not shut out any longer" as "is no longer shut out", "may call there no longer" as "may no longer call".

    What is counted follows "any more" at once ("does not buy any more oil").
    """
    for last in range(3, len(items)):
        word, before = items[last].lower, items[last - 1].lower
        if word not in _LAST or not (last + 1 == len(items) or items[last + 1].lower in _CLOSING):
            continue
        any_more = word == "anymore" or before == "any"
        start = _negated(items, last) if any_more else _modal(items, last - 1) if before == "no" else None
        if start is None:
            continue
        first = last if word == "anymore" else last - 1
        said = items[start]
        longer = reworded(said, "longer")
        kept = items[start + 1 : first]
        if any_more:
            return [*items[:start], reworded(said, "no"), longer, *kept, *items[last + 1 :]]
        return [
            *items[: start + 1],
            reworded(items[first], "no"),
            reworded(items[last], "longer"),
            *kept,
            *items[last + 1 :],
        ]
    return items


def _negated(items: list[Item], last: int) -> int | None:
    """Return the place of the "not" to which "any longer" belongs, right behind its auxiliary."""
    for at in range(last - 2, max(0, last - _FAR), -1):
        if items[at].kind == "mark" or items[at].lower in _CLOSING - _WITHIN:
            return None
        if items[at].lower == "not":
            return at if items[at - 1].lower in _NEGATED else None
    return None


_WITHIN = word_set("for to from by in on at with of out")


def _modal(items: list[Item], no: int) -> int | None:
    """Return the place of the modal to which "no longer" at the end belongs ("may call there no longer")."""
    for at in range(no - 2, max(0, no - _FAR), -1):
        if items[at].kind == "mark" or items[at].lower in ("that", "which", "who", "and", "or"):
            return None
        if items[at].lower in _MODALS | {"need"} and items[at + 1].senses.verbs:
            return at
    return None


def _lets(items: list[Item], at: int) -> bool:
    """Tell whether a verb lets somebody do something, or grants visas to all of a kind."""
    visas = any(item.lower.endswith("visas") for item in items[at + 1 : at + 5])
    return items[at].lower in _LETTING or (visas and items[at].lower in _GRANTING)


def _lets_trade(items: list[Item], at: int) -> bool:
    """Tell whether somebody would be let trade ("not to allow Iraq to sell oil"), which is a relief that is refused."""
    after = [item.lower for item in items[at : at + 12]]
    return any(one == "to" and two in _TRADING for one, two in pairwise(after))


def _is_of_verb(found: list[Item]) -> bool:
    """Tell whether a verb stands before "no", and no "there are", which counts ("there were no more imported cars")."""
    before = [one.lower for one in found[-4:-1]]
    return before[-1:] != [] and before[-1] in _BEFORE and "there" not in before


def _is_before_verb(items: list[Item], at: int) -> bool:
    """Tell whether a verb, a participle or a phrase such as "in force" follows, and nothing that is counted."""
    after = items[at + 1] if at + 1 < len(items) else None
    if after is None or after.kind in ("mark", "number"):
        return False
    senses, modal = after.senses, _follows_modal(items, at)
    counted = bool(senses.nouns or senses.names or after.senses_of("actor"))
    return bool(senses.verbs and (modal or not counted)) or after.lower in ("in", "under") or (modal and not senses)


def _follows_modal(items: list[Item], at: int) -> bool:
    """Tell whether a modal stands right before the negation, so that a verb has to come after it."""
    return lower_at(items, at - 2 if lower_at(items, at - 1) == "no" else at - 3) in _MODALS
