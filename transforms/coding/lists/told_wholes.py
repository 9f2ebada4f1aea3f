"""Lists that only say what standing or ended sanctions consisted of: they tell no change of each part."""

from schemas.vocabulary import Status
from transforms.coding.lists.list_subjects import MEASURES
from transforms.coding.model import RESTRICTING, Reading, Roles, SentenceView, by_sentence
from transforms.coding.parties.named.phrase_parties import Named
from transforms.reading.inflection import BASE, THIRD
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_STAYING = word_set(
    "remain remains remained stay stays stayed continue continues continued stand stands stood are is were"
)
_FORCE = word_set("place force effect")
_ENDING = frozenset({"lifted", "suspended"})
_WHOLES = ("sanctions", "embargo", "measures", "restrictions")
_OLD = word_set("the those these all")
_NEW = word_set("new latest fresh additional further tougher stricter now also same")


def only_recalls(model: Reading, measures: list[tuple[int, Named]], opening: list[Item]) -> bool:
    """Tell whether several kinds of measure are listed that made up sanctions which end as a whole.

    "The UN lifted its sanctions on Mali. They included an arms embargo and a flight ban" ends the whole, not each part.
    Of sanctions that are eased, what they include stands: "eased its sanctions, which include a ban on loans".
    """
    frame = model.frame
    eased = frame.action == "eased" and any(item.lower.endswith("sanctions") for item in opening)
    ended = frame.action in _ENDING | {"reinstated"} and len(measures) > 1
    if not (eased or ended) or frame.object_kind != "measure":
        return False
    whole = frame.object_item.lower.endswith("sanctions") and not model.roles.sectors
    return whole and not any(one.sector for one in model.roles.targets)


_CONSISTING = word_set("consist consists include includes comprise comprises cover covers apply applies target targets")
_BY_NOW = word_set("currently already presently now")
_TELLING = _FORCE | _BY_NOW
"""Words of which a sentence has one that says what stands."""


def tells_standing(view: SentenceView) -> bool:
    """Tell whether a sentence says that measures stand ("U.S. sanctions will remain in place"), which others than
    those that were changed may be; or what they consist in by now ("the sanctions currently include …").
    """
    if _TELLING.isdisjoint([item.lower for item in view.items]):
        return False
    for verb in view.syntax.verbs.values():
        low = view.items[verb.at].lower.partition(" ")[0]
        by_now = low in _CONSISTING and any(
            one.lower in _BY_NOW for one in view.items[max(0, verb.start - 1) : verb.at]
        )
        if by_now and any(_is_measure(view.items[one.head]) for one in verb.subject):
            return True
        if verb.relation not in ("main", "joined") or low not in _STAYING:
            continue
        forced = any(one.word == "in" and view.items[one.phrase.head].lower in _FORCE for one in verb.links)
        if forced and any(_is_measure(view.items[one.head]) for one in verb.subject):
            return True
    return False


_STILL = word_set(
    "still remain remains remaining stay stays staying kept keeps continuing unaffected maintained retained"
)


def labels_standing(view: SentenceView) -> bool:
    """Tell whether what opens a list says that what follows it stands ("Sanctions still in force include: …")."""
    low = [one.lower for one in view.items]
    return ":" in low and not _STILL.isdisjoint(low[: low.index(":")])


def tells_of_others(view: SentenceView, model: Reading | None) -> bool:
    """Tell whether a sentence turns to what others have in force ("Norway's sanctions are wider")."""
    if model is None or not any(item.kind == "actor" for item in view.items):
        return False
    told = {*model.roles.sender_codes, *(one.country for one in model.roles.targets)}
    for verb in view.syntax.verbs.values():
        for phrase in verb.subject if verb.form == "copula" and verb.relation in ("main", "joined") else []:
            own = view.items[phrase.start : phrase.head]
            owners = {one.data.code for one in own if one.kind == "actor"}
            if owners and _is_measure(view.items[phrase.head]) and owners.isdisjoint(told):
                return True
    return False


def without_contents(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Leave out what only says what sanctions forbade that were lifted before in the text, or that stand.

    "The UN lifted its sanctions on Mali. The sanctions barred oil shipments" tells no new ban on oil.
    """
    if not any(_is_content(one) or _is_of_kept(one) for one in readings):
        return readings
    own = by_sentence(readings)
    gone: list[Reading] = []
    ended = kept = False
    for view in views:
        told = own.get(view.index, [])
        contents = [one for one in told if _is_content(one)] if ended else []
        contents += [one for one in told if _is_of_kept(one)] if kept and not contents else []
        gone += contents
        rest = [one for one in told if one not in contents and one.frame.object_kind != "echo"]
        if tells_standing(view) or any(_ends_whole(one) for one in rest):
            ended = True
        elif any(_keeps_whole(one) for one in rest):
            kept = True
        elif any(one.frame.action in RESTRICTING and one.verdict.decided for one in rest) and not view.dates:
            ended = kept = False  # what is told of a year ago is no ban of today
    return [one for one in readings if one not in gone]


def _ends_whole(one: Reading) -> bool:
    return one.frame.action in _ENDING and one.verdict.decided and one.frame.object_item.lower.endswith(_WHOLES)


def _is_content(one: Reading) -> bool:
    """Tell whether sanctions told of before are the subject of a verb that bans ("The sanctions barred travel")."""
    frame = one.frame
    verb = frame.view.syntax.verbs.get(frame.head)
    if frame.action != "imposed" or frame.voice != "active" or verb is None or verb.passive or frame.view.is_title:
        return False
    if not one.verdict.decided or one.verdict.status is not Status.IN_FORCE or frame.view.dates:
        return False
    return any(_is_old(frame.items[phrase.start : phrase.head + 1]) for phrase in verb.subject)


def _keeps_whole(one: Reading) -> bool:
    """Tell whether sanctions are prolonged as a whole, whatever they forbid."""
    whole = one.frame.object_item.lower.endswith(_WHOLES) and not one.roles.sectors
    return one.frame.action == "extended" and whole


def _is_of_kept(one: Reading) -> bool:
    """Tell whether a present tense says what prolonged sanctions forbid ("It bans some loans", "They bar sales")."""
    frame = one.frame
    verb = frame.view.syntax.verbs.get(frame.head)
    if frame.action != "imposed" or frame.voice != "active" or verb is None or frame.view.dates or frame.view.is_title:
        return False
    beside = {item.lower for item in frame.items[verb.start : verb.at]}
    if verb.form != "finite" or not beside <= _BESIDE or not {BASE, THIRD} & set(frame.head_item.forms):
        return False
    if beside and any(frame.items[phrase.head].kind in ("actor", "anaphor") for phrase in verb.subject):
        return True  # "Canada also imposes an arms embargo"
    pronoun = any(frame.items[phrase.start].lower in _PRONOUNS for phrase in verb.subject)
    return pronoun or any(_is_old(frame.items[one.start : one.head + 1]) for one in verb.subject)


_PRONOUNS = frozenset({"it", "they"})
_BESIDE = frozenset({"also", "already", "still", "currently", "further"})
"""Adverbs with a present tense by which somebody is said to have more in force than what is prolonged."""


def _is_old(items: list[Item]) -> bool:
    low = {one.lower for one in items}
    whole = items[-1].kind == "measure" and items[-1].lower.endswith(_WHOLES)
    return whole and items[0].lower in _OLD and not low & _NEW


def _is_measure(head: Item) -> bool:
    return head.kind == "measure" or head.lower in MEASURES


def covers_lands(listed: Roles, whole: Roles) -> bool:
    """Tell whether a list names all lands of what it spells out; "firms in Chad and Oman. Six are in Chad" does not.

    Nor does one that names others ("Nine Chadian firms were added. Among the thirty told before ten are in Oman").
    """
    lands = {one.country for one in whole.targets if one.country}
    return lands <= {one.country for one in listed.targets}
