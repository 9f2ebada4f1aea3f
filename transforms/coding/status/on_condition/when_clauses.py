"""What a change waits for: "will be lifted when the last hostage is free", but not "when the decree is published"."""

from transforms.coding.model import Frame, lower_words
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.inflection import PARTICIPLE, PAST, THIRD
from transforms.reading.kinds import RULERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

PUBLISHED = word_set("published gazetted expires expired expire lapses lapsed")
"""What comes about in due course, so that the day of it is a day and no condition."""
_SUBJECTS = word_set("it he she they we")
_NOW = frozenset({"is", "are", "has", "have", "agrees", "complies", "do", "does"})
_PAST = frozenset({"was", "were", "had", "did"})
TIMELY = word_set(
    "order orders decree decrees decision regulation regulations notice law act resolution licence term mandate "
    "year month week day season session clock deadline period ban embargo sanctions measure measures rules waiver"
)
"""Nouns after "when" that name the day on which something begins or ends, and no condition."""


def _ends_clause(item: Item) -> bool:
    """Tell whether a clause ends at an item: a date, or a mark that is not the point of "Gen."."""
    return item.kind == "date" or (item.kind == "mark" and item.text != ".")


def hangs_on_when(frame: Frame, at: int) -> bool:
    """Read "will be lifted when the last hostage is free", not "when the decree is published".

    In what somebody said it stands in the past: "would be lifted when Japan opened its market".
    """
    if frame.items[at].lower == "moment":
        return lower_at(frame.items, at - 1) == "the" and lower_at(frame.items, at + 1) != "of"
    clause = frame.items[at + 1 : at + 10]
    end = next((place for place, item in enumerate(clause) if _ends_clause(item)), len(clause))
    end = 0 if lower_at(frame.items, at - 1) == "but" else end  # "will lift it, but when it will act is open"
    clause = clause[:end]
    if not clause or lower_words(clause[:4]) & TIMELY or lower_words(clause) & PUBLISHED:
        return False
    coming = {"will", "would"} & set(verb_group(frame))
    reach = range(at + 1, at + 1 + end)
    done = _is_done(frame, reach) if "would" not in coming else _is_word(frame, reach)
    if frame.items[at].lower == "after" and (done or clause[0].lower.startswith("failing")):
        return False  # "will lapse on Saturday after Britain blocked its renewal"
    between = frame.view.syntax.verbs.keys() & range(
        frame.head + 1, at
    )  # "sanctions that were imposed after it tested"
    straight = not between and not any(one.kind == "mark" for one in frame.items[frame.head + 1 : at])
    waits = bool(coming) and (clause[0].lower in _SUBJECTS or _is_finite(frame, reach))
    ahead = bool(coming) or "to" in verb_group(frame)
    if straight and (waits or (ahead and frame.items[at].lower == "after" and _is_to_come(frame, reach))):
        return True
    if frame.items[at].lower == "after" or (not coming and lower_words(clause[:4]) & _PAST):
        return False  # "is lifted after it has paid", "in May, when it was found to have cheated": what has been done
    return any(item.lower in _NOW or THIRD in item.forms for item in clause)


_RULERS = word_set("junta army military regime government rebels parliament opposition sides generals court side")
_NOUNS = ("ions", "ers", "ors", "ists", "ings", "ments", "als", "ies", "ss", "us", "is", "'s", "ants", "ents")
_PLURALS = word_set(
    "talks polls troops forces attacks tests moves raids strikes threats protests crimes terms rules laws days "
    "weeks months years hours sales ships curbs bans losses calls gains visits goods oils arms rights wars"
)
"""Words in -s behind those who act that are none of their verbs ("after the army attacks")."""


def _is_to_come(frame: Frame, reach: range) -> bool:
    """Tell whether it waits for what somebody does in the present ("will be lifted after the army goes")."""
    for here in reach[1:]:
        before, item = frame.items[here - 1], frame.items[here]
        acts = before.kind in RULERS or before.lower in _RULERS
        third = item.lower.endswith("s") and not item.lower.endswith(_NOUNS) and item.lower not in _PLURALS
        if acts and third and item.kind in ("word", "trigger", "nominal") and item.text.islower():
            return True
    return False


_WORDS = word_set("said announced confirmed pledged promised vowed assured declared agreed")


def _is_word(frame: Frame, reach: range) -> bool:
    """Tell whether a clause tells what somebody said or agreed to, for which nobody waits ("would lift it after …")."""
    verbs = frame.view.syntax.verbs
    first = next((at for at in reach if at in verbs), None)
    plain = first is not None and verbs[first].form == "finite" and verbs[first].start == first
    return plain and first is not None and frame.items[first].lower in _WORDS


def _is_done(frame: Frame, reach: range) -> bool:
    """Tell whether what a clause tells lies in the past."""
    verbs = frame.view.syntax.verbs
    found = [verbs[at] for at in reach if at in verbs and verbs[at].form == "finite" and verbs[at].subject]
    if any(frame.items[one.start].lower in ("has", "have") and one.start < one.at for one in found):
        return False  # "will be suspended after parliament has confirmed him"
    return bool(found) and all(frame.items[one.at].forms and set(frame.items[one.at].forms) <= _PASTS for one in found)


_PASTS = frozenset({PAST, PARTICIPLE})


def _is_finite(frame: Frame, reach: range) -> bool:
    """Tell whether a verb with a subject of its own stands within a reach."""
    verbs = frame.view.syntax.verbs
    return any(at in verbs and verbs[at].form in ("finite", "copula") and bool(verbs[at].subject) for at in reach)
