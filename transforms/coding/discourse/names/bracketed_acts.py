"""Acts whose name holds a country: "the Special Economic Measures (Iran) Regulations" are measures against Iran.

The country in such a name does nothing; whoever made the act does. So the name is read as a measure with the country
before it, as in "the Iran sanctions".
"""

from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.parties.legal_acts.annexes import ANNEXES
from transforms.reading.kinds import COUNTRY_NAMES
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.reference.model import MeasureWord

_ENDS = word_set("regulations order orders ordinance rules directions")
_JOINING = word_set("( ) - – of and the for on to , concerning against")
_CUES = ("sanction", "economic measures", "embargo", "export", "import", "prohibit", "restrictive", "freez")
_MEASURE = MeasureWord("sanctions regulations", "measure", None, None)
_RULING = frozenset({"ban", "bar", "freeze", "block", "impose", "designate", "permit"})
"""What an act does rather than what becomes of it."""

_LONGEST = 24
"""Items that the name of an act may hold."""
_YEAR = 4
_NEAR = 3


def join_acts(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with the names of such acts read as a country and a measure."""
    items = _agency_acts(_short_names(_numbered(items)))
    if "(" not in [item.lower for item in items]:
        return items
    kept: list[list[Item]] = []
    at, end = len(items) - 1, len(items)
    while at > 1:
        word = items[at].text.rpartition(" ")[2]
        if word.lower() in _ENDS and word[0].isupper():
            start, after = _start(items, at), _after(items, at)
            near = items[after : after + _NEAR]
            found = _read(
                items[start : at + 1], items[at + 1 : after], rules=_is_ruling(near), changed=_is_changed(near)
            )
            if found is not None:
                kept += [items[after:end], found]
                at, end = start, start
        at -= 1
    return [item for part in (items[:end], *reversed(kept)) for item in part]


def _numbered(items: list[Item]) -> list[Item]:
    """Take a schedule with its number for one item, so that "Schedule 1 to the regulations" is one phrase."""
    for at in range(len(items) - 2, -1, -1):
        annex, number = items[at], items[at + 1]
        if annex.lower in ANNEXES and annex.kind == "word" and number.text[:1].isdigit():
            whole = Item(annex.start, number.end, f"{annex.text} {number.text}", annex.lower, [])
            items = [*items[:at], whole, *items[at + 2 :]]
    return items


def _short_names(items: list[Item]) -> list[Item]:
    """Read "Schedule 1 to the Libya Regulations", where the full name of the act stands elsewhere."""
    if ANNEXES.isdisjoint(item.lower for item in items):
        return items
    for at in range(len(items) - 1, 0, -1):
        act, hit = items[at], items[at - 1]
        called = hit.lower.startswith("the ") or lower_at(items, at - 2) in ("the", "amended")
        whose = called and act.text == "Regulations" and act.kind == "word"
        if whose and hit.kind == "actor" and hit.data.kind in COUNTRY_NAMES and hit.data.code not in BODIES:
            measure = _measure(act, None)
            items = [*items[: at - 1], measure, _between(measure.end, "on", "word"), hit, *items[at + 1 :]]
    return items


_CODED = (
    *("sanctions regulations", "assets control regulations", "transactions regulations"),
    *("transactions and sanctions regulations", "sanctions and transactions regulations"),
)
"""How the American agency calls its acts, behind the country that they are about."""


def _agency_acts(items: list[Item]) -> list[Item]:
    """Read "the Burmese Sanctions Regulations" as regulations on Burma, which are of the United States."""
    for at in range(len(items) - 1, 0, -1):
        hit = items[at - 1]
        if hit.kind != "actor" or hit.data.kind not in COUNTRY_NAMES or hit.data.code in BODIES:
            continue
        if "under" in (lower_at(items, at - 2), lower_at(items, at - 3)):
            continue  # "a licence under the Burmese Sanctions Regulations" has its programme where it is looked for
        end = next((here for here in range(at, min(at + _CODED_LONG, len(items))) if _closes(items[here])), None)
        if end is None or not " ".join(one.lower for one in items[at : end + 1]).startswith(_CODED):
            continue
        near = items[end + 1 : end + 1 + _NEAR]
        act = Item(items[at].start, items[end].end, items[end].text, "regulations", [])
        if _is_ruling(near) and not _is_changed(near):
            read = [Item(act.start, act.end, act.text, act.lower, hit.senses)]
        elif _is_changed(near):
            read = [act, _between(act.end, "on", "word"), hit]
        else:
            measure = _measure(act, "USA")
            read = [measure, _between(measure.end, "on", "word"), hit]
        items = [*items[: at - 1], *read, *items[end + 1 :]]
    return items


_CODED_LONG = 5


def _closes(item: Item) -> bool:
    return item.text.endswith("Regulations")


def _measure(act: Item, owner: str | None, sector: str | None = None) -> Item:
    sense = Sense("measure", replace(_MEASURE, owner=owner, sector=sector))
    found = Item(act.start, act.end, act.text, act.lower, [sense], "measure")
    found.sense = sense
    return found


def _start(items: list[Item], end: int) -> int:
    """Return where the run of capitalised words and brackets begins that a word for an act closes."""
    start = at = end
    while at > 0 and end - at < _LONGEST:
        at -= 1
        if items[at].lower.rpartition(" ")[2] in _ENDS or items[at].lower in ANNEXES:
            break  # another act, or a part of this one
        if items[at].text[0].isupper() or items[at].text[:2] == "(E":
            start = at
        elif items[at].lower not in _JOINING:
            break
    return start + (items[start].lower == "the")


def _after(items: list[Item], end: int) -> int:
    """Return the place after the name and its year."""
    return end + 1 + (lower_at(items, end + 1).isdigit() and len(lower_at(items, end + 1)) == _YEAR)


def _read(name: list[Item], year: list[Item], *, rules: bool, changed: bool) -> list[Item] | None:
    """Return what the name of an act about sanctions is read as, with its year; None for any other act.

    One that is changed is read as in "its regulations on Iran", one that comes or goes as in "its Iran sanctions"; of
    one that rules something the country is left out, since what is ruled says whom it hits.
    """
    actors = [item for item in name if item.kind == "actor"]
    hit = [item for item in actors if item.data.kind in COUNTRY_NAMES and item.data.code not in BODIES]
    named = any(cue in item.lower for item in name for cue in _CUES)
    if all(item.lower != "(" for item in name) or len(hit) != 1 or not named:
        return None
    makers = [item for item in actors if item.data.kind == "instrument"]
    new = rules and not changed and any(item.lower == "amendment" for item in name)
    act = Item(name[-1].start, name[-1].end, name[-1].text, "new regulations" if new else "regulations", [])
    whose = [makers[0], _between(makers[0].end, "'s", "word")] if makers else []
    if rules and not changed:
        return [*whose, Item(act.start, act.end, act.text, act.lower, hit[0].senses), *year]
    if changed:
        return [*whose, act, _between(act.end, "on", "word"), hit[0]]
    measure = _measure(act, makers[0].data.code if makers else None, _goods(name))
    return [measure, _between(measure.end, "on", "word"), hit[0]]


def _goods(name: list[Item]) -> str | None:
    """Return the sector that the name of an act tells by its measure ("the Rwanda (Arms Embargo) Regulations")."""
    told = {sense.data.sector for item in name for sense in item.senses_of("measure") if sense.data.sector is not None}
    return told.pop() if len(told) == 1 else None


def _between(at: int, text: str, kind: str) -> Item:
    """Return an item of no length that stands for what the layout of a name says."""
    return Item(at, at, text, text, [], kind)


def _is_changed(near: list[Item]) -> bool:
    return any(item.lower == "amended" for item in near)


def _is_ruling(near: list[Item]) -> bool:
    return any(item.kind == "trigger" and item.data.name in _RULING for item in near)
