"""Bans that mostly have other grounds than a quarrel: on food, on unsafe airlines; and what OPEC pumps.

Nothing in the sentence need say so: "China lifted its ban on Irish beef". A text that speaks of sanctions, of a quarrel
or of politics anywhere is another matter.
"""

from transforms.coding.model import RELAXING, Reading, SentenceView, names_sanctions
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.coding.rows.ordinary_grounds import is_unpaid_beside
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple

_MEAT = word_set(
    "beef poultry pork chicken chickens turkeys lamb mutton veal cattle livestock pigs sheep meat meats ham"
)
_GOODS = "food_agriculture"
_AIRLINES = word_set("airlines airline carriers carrier airways")
_QUARREL = word_tuple(
    "politic diplomat retali punish quarrel feud spat row rows sanction embargo ties relations coerc boycott pressure "
    "tension war invasion crisis dispute reprisal blackmail occup aggress reply answer seiz seizure condemn coup coups "
    "junta rights hostage regime ambassador envoy treaty murder troops rebel apartheid dictator independence terror"
)
_UNSAFE = ("safety", "unsafe", "airworth", "crash")
_ENOUGH = 3
"""Sentences of a text that would tell of a quarrel if there were one."""
_LONG = 4
"""Those of a text on food, which short news of a quarrel hardly explains."""
_PLATFORMS = word_set("facebook twitter youtube instagram whatsapp wikipedia") | {"social media"}
_WHOLE = frozenset({"row", "rows", "ties", "war", "coup", "coups"})
_OUTPUT = word_set("cuts curbs quota quotas limits ceiling ceilings")


def is_ordinary(reading: Reading, views: list[SentenceView]) -> str | None:
    """Say why a ban is one of health, of safety or of output, or None."""
    if _is_of_output(reading):
        return "OPEC says how much its members pump, and nothing is called a sanction"
    if _is_of_timetable(reading):
        return "an airline tells of flights of its own, and nothing is called a sanction"
    if is_unpaid_beside(reading.frame, views):
        return "a supply is stopped because it was not paid for, and nothing is called a sanction"
    why = _without_quarrel(reading, views)
    return None if why is None or _tells_quarrel(views) else why  # the whole text is asked for hardly any change


def _without_quarrel(reading: Reading, views: list[SentenceView]) -> str | None:
    """Say by its goods or its persons why a ban is an ordinary one, in a text that tells of no quarrel."""
    if _is_of_health(reading):
        return "food is kept out, or let in again, for what laboratories or vets found, and no quarrel is told"
    if _is_of_platforms(reading):
        return "a state shuts networks of its own people, and no quarrel is told"
    if _is_short(views) and not _tells_of_safety(reading):
        return None
    if _is_of_food(reading) and not _is_short(views, _enough(reading)):
        return "food is kept out for health or for those who grow it, and no quarrel is told"
    if _is_of_airlines(reading):
        return "the Union bars airlines that are not safe, and no quarrel is told"
    return None


def _is_of_timetable(reading: Reading) -> bool:
    """Tell whether an airline says that flights start or stop, which are its own ("the carrier said …")."""
    frame = reading.frame
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None or verb.passive else verb.above
    if above is None or frame.object_kind != "dealing" or names_sanctions(frame.view):
        return False
    flown = frame.object_item.lower.startswith(_FLOWN)
    heads = [frame.items[one.head] for one in above.subject]
    return flown and bool(heads) and all(_is_airline(one) for one in heads)


_FLOWN = ("flight", "service", "air service")


def _is_airline(item: Item) -> bool:
    named = item.kind == "entity" and item.data.sector == "aviation"
    return named or item.lower.rpartition(" ")[2] in _AIRLINES


def _tells_of_safety(reading: Reading) -> bool:
    """Tell whether a sentence says itself that what it bars is not safe."""
    return any(word.startswith(_UNSAFE) for item in reading.frame.items for word in item.lower.split())


_HEALTH = word_tuple(
    "laborator antibiotic residue bacteri virus disease outbreak hygien sanitary phytosanitary pesticide veterinar "
    "foot-and-mouth bse salmonella listeria fever contaminat quarantin"
)


def _is_of_health(reading: Reading) -> bool:
    """Tell whether a sentence on food says itself that it is a matter of health."""
    words = [word for item in reading.frame.items for word in item.lower.split()]
    return _sectors(reading) == {_GOODS} and any(word.startswith(_HEALTH) for word in words)


def _is_short(views: list[SentenceView], enough: int = _ENOUGH) -> bool:
    """Tell whether a text has too few sentences to tell of a quarrel; asked for each change, it looks at the first."""
    found = 0
    for view in views:
        found += not view.is_title
        if found == enough:
            return False
    return True


def _is_of_platforms(reading: Reading) -> bool:
    """Tell whether a state keeps its own people from networks, or lets them in again ("lifted its ban on Facebook")."""
    frame = reading.frame
    own = reading.roles.sender_codes.isdisjoint(USUAL_SENDERS | {"RUS", "CHN", "IND"})
    return own and any(item.lower in _PLATFORMS for item in frame.items) and not names_sanctions(frame.view)


def _is_of_output(reading: Reading) -> bool:
    """Tell whether OPEC alone acts, of which every measure that the log knows is an embargo."""
    senders = reading.roles.sender_codes
    if senders != {"OPEC"} or names_sanctions(reading.frame.view):
        return False
    low = [word for item in reading.frame.items for word in item.lower.split()]
    return not _OUTPUT.isdisjoint(low)


def _enough(reading: Reading) -> int:
    """Return how many sentences would tell of a quarrel: meat is mostly let in again when beasts are well."""
    return _ENOUGH if reading.frame.action in RELAXING and _is_meat(reading) else _LONG


def _is_meat(reading: Reading) -> bool:
    words = [item.lower.rpartition(" ")[2] for item in reading.frame.items if item.kind == "sector"]
    return bool(words) and _MEAT.issuperset(words)


def _is_of_food(reading: Reading) -> bool:
    """Tell whether food is let in again, or meat stopped, by others than those who mostly do so in a quarrel."""
    roles = reading.roles
    if reading.frame.action not in RELAXING and not _is_meat(reading):
        return False
    told = reading.verdict.decided or (bool(roles.senders) and reading.frame.action in RELAXING)
    if not told or not roles.targets or names_sanctions(reading.frame.view):
        return False
    quarrelling = "RUS" in roles.sender_codes or any(one.country in OFTEN_HIT for one in roles.targets)
    return not quarrelling and _sectors(reading) == {_GOODS}


def _is_of_airlines(reading: Reading) -> bool:
    """Tell whether the European Union bars all airlines of a land that is not often hit, or lets them in again."""
    roles = reading.roles
    if not reading.frame.rule.endswith((".bar.party", ".measure")):
        return False
    if roles.sender_codes != {"EU"} or _sectors(reading) != {"aviation"}:
        return False
    if any(one.country in OFTEN_HIT or one.name is not None for one in roles.targets):
        return False
    return any(item.lower.rpartition(" ")[2] in _AIRLINES for item in reading.frame.items)


def _sectors(reading: Reading) -> set[str | None]:
    roles = reading.roles
    found: set[str | None] = {code for code, _ in roles.sectors}
    return found | {one.sector for one in roles.targets if one.sector}


def _tells_quarrel(views: list[SentenceView]) -> bool:
    words = (word for view in views for item in view.items for word in item.lower.split())
    return any(word in _WHOLE or (word.startswith(_QUARREL) and not word.startswith(tuple(_WHOLE))) for word in words)
