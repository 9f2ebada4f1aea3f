"""What somebody did to give a decision out: "used the speech to announce an embargo", "went to Oslo to declare …"."""

from transforms.coding.status.governors import cue_status
from transforms.reading import grammar as g
from transforms.reading.inflection import PARTICIPLE, PAST
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Verb

_GIVING_OUT = word_set("announce declare proclaim unveil")
_WHOM = frozenset({"actor", "group", "post", "anaphor", "person"})
"""Kinds of those whom somebody gets to announce something: that is no news of their decision."""
_LEFT_OPEN = word_tuple(
    "want hop wait wish need meant fail refus declin hesitat threaten offer ask plan prepar intend seek sought tri try "
    "attempt promis vow pledg expect gather met meet call invit arrang schedul due set press"
)
"""How verbs begin after which it is still to be announced, or may never be."""


def is_given_out(items: list[Item], verb: Verb | None) -> bool:
    """Tell whether an infinitive of announcing says to what end somebody did something: it was announced."""
    above = None if verb is None or verb.form != "infinitive" else verb.above
    if verb is None or above is None or items[verb.at].lower not in _GIVING_OUT or above.form != "finite":
        return False
    low, forms = items[above.at].lower, set(items[above.at].forms)
    done = not above.passive and (bool(forms & {PAST, PARTICIPLE}) or low.endswith("ed") or low in _PASTS)
    if not done or low.startswith(_LEFT_OPEN) or cue_status(items[above.at]) is not None:
        return False
    group = {item.lower for item in items[above.start : above.at]}
    others = any(items[one.head].kind in _WHOM for one in above.objects)
    return not others and not group & (g.MODALS | g.NEGATIONS | g.DO)


_PASTS = word_set("took went came made gave chose stood spoke flew rose broke held")
