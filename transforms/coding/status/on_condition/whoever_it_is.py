"""What holds of whoever it is: "a country that the State Department puts on its list faces a ban on arms sales"."""

from transforms.coding.model import Frame
from transforms.reading.inflection import PAST
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set, word_tuple

_ANY = word_set("a an any every no each all")
_PARTIES = word_set(
    "country countries state states nation nations government governments person persons people individual company "
    "companies firm firms bank banks ship ships vessel vessels entity entities airline tanker tankers party parties "
    "carrier exporter exporters buyer buyers foreigner official officials trader traders"
)
WHICH = word_set("that which who whom whose")
_REACH = 9


def is_of_whoever(frame: Frame) -> bool:
    """Tell whether a relative clause in the present only says of which parties, whoever they are, a rule speaks."""
    items = frame.items
    if PAST in frame.head_item.forms and frame.voice not in ("passive", "reduced"):
        return False
    for at in range(max(1, frame.head - _REACH), frame.head):
        if items[at].lower not in WHICH or items[at - 1].lower not in _PARTIES:
            continue
        before = items[at - 3 : at - 1] if at > 2 else items[: at - 1]
        generic = any(one.lower in _ANY for one in before) and not any(
            one.kind in ("actor", "number") for one in before
        )
        said = {one.lower for one in items[at : frame.head]}
        return generic and said.isdisjoint(("was", "were", "had", "has", "have", "been", "will", "would"))
    return False


_STATES = word_set("countries states nations those governments")
_BEFORE = word_set("from of on to against with in for at by all other western foreign any")
_JOINING = word_set("have had has also since")


def is_of_those_who(frame: Frame) -> bool:
    """Tell whether it is only said of which states, whoever they are: "food from countries that imposed sanctions"."""
    items = frame.items
    if frame.action != "imposed" or frame.object_kind not in ("measure", "package"):
        return False
    which = frame.head - 1
    while which > 0 and items[which].lower in _JOINING:
        which -= 1
    if which < 2 or items[which].lower not in WHICH or items[which - 1].lower not in _STATES:
        return False
    before = which - 2 - (lower_at(items, which - 2) == "the")
    return lower_at(items, before) in _BEFORE


_SPOKEN_TO = word_set(
    "countries states governments nations capitals powers parties those all others country government"
)
ADDRESSING = word_tuple(
    "ask urg call appeal press exhort implor invit demand request beg plead criticis criticiz condemn denounc blam "
    "accus thank prais warn lambast chid"
)
_NEARBY = 6


def is_of_addressed(frame: Frame) -> bool:
    """Tell whether a change only says to whom something is said ("urged all countries imposing sanctions to …")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive or len(verb.subject) != 1 or frame.action in ("lifted", "eased", "suspended"):
        return False
    whom = verb.subject[0]
    inside = frame.items[whom.start : whom.end]
    if frame.items[whom.head].lower not in _SPOKEN_TO or any(
        one.kind in ("actor", "number", "group") for one in inside
    ):
        return False
    told_of = verb.form == "gerund" or frame.items[verb.start - 1].lower in WHICH
    before = frame.items[max(0, whom.start - _NEARBY) : whom.start]
    return told_of and any(one.lower.startswith(ADDRESSING) for one in before)


_MOSTLY = word_set("rarely seldom usually often typically normally generally invariably sometimes")
_GENERAL = word_set("is are bans ban bars bar prohibits prohibit forbids forbid restricts restrict freezes freeze")
HABITS = _MOSTLY | _GENERAL
"""Words one of which a sentence must have that only says what mostly happens, or what such measures do."""


def is_habit(frame: Frame) -> bool:
    """Tell whether a present tense says what happens at most times: "sanctions lifted too early rarely come back"."""
    if _is_general(frame):
        return True
    if PAST in frame.head_item.forms and frame.voice != "passive":
        return False
    group = {one.lower for one in frame.items[max(frame.left, frame.head - 4) : frame.head]}
    past = {"was", "were", "had", "has", "have", "will", "would", "did"}
    return not group.isdisjoint(_MOSTLY) and group.isdisjoint(past)


_INDEFINITE = word_set("a an")
_ALL_OF_THEM = word_tuple("economic trade financial targeted comprehensive international arms sectoral full")


def _is_general(frame: Frame) -> bool:
    """Tell whether a present tense says what such measures are for or do ("An embargo bans trade with a country")."""
    items, verb = frame.items, frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "finite" or not verb.subject or frame.view.is_title:
        return False
    if any(item.kind in ("actor", "entity", "date", "group") for item in items):
        return False
    subject = verb.subject[0]
    told = [one.lower for one in items[verb.start : verb.end]]
    present = told[0] in ("is", "are") and "being" not in told if verb.passive else PAST not in frame.head_item.forms
    generic = items[subject.head].kind == "measure" and items[subject.head].data.kind == "measure"
    bare = items[subject.head].lower.endswith("s") and all(
        one.lower.startswith(_ALL_OF_THEM) for one in items[subject.start : subject.head]
    )
    one_of_them = items[subject.start].lower in _INDEFINITE and subject.head - subject.start < _FEW
    return present and generic and (bare or one_of_them) and len(told) <= _FEW


_FEW = 3
