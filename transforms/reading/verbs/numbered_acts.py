"""Verbs right after the number or day of an act: "Resolution 748 (1992) bars …", "Decision 12 of 4 May repeals …"."""

from transforms.reading.date_values import MONTHS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

ACTS = word_set(
    "resolution decision regulation order decree act law directive ordinance instrument proclamation announcement "
    "notice notification circular rule license licence"
)
_WITHIN = word_set("no number nr # ( ) / – - eu ec cfsp eec of")
_REACH = 12


def follows_numbered_act(items: list[Item], at: int) -> bool:
    """Tell whether an act that its number names stands right before a place, with its year or day if need be."""
    numbered = False
    for here in range(at - 1, max(-1, at - 1 - _REACH), -1):
        item = items[here]
        words = item.lower.split(" ")
        if not ACTS.isdisjoint(words):
            return numbered and here < at - 1
        if item.kind == "number" or any(one.isdigit() for one in item.text):
            numbered = True
        elif not (item.lower in _WITHIN or item.lower in MONTHS or item.text.isupper()):
            return False
    return False


_RULES = word_set("regulations rules directions orders")
_NAMED_RULES = frozenset({"Regulations", "Rules", "Directions", "Orders"})


def follows_dated_rules(items: list[Item], at: int) -> bool:
    """Tell whether rules with their year or brackets stand before a place: "The Libya Regulations 2011 freeze …".

    "The Libya (Sanctions) Regulations freeze …" has the brackets of such a name.
    """
    if at > 1 and items[at - 1].text in _NAMED_RULES and items[at - 2].text == ")":
        return True
    if at < 2 or items[at - 1].kind not in ("number", "date"):
        return False
    rules = items[at - 2]
    return rules.lower in _RULES and rules.text[0].isupper()
