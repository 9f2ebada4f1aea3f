"""What is done in ordinary life and is no measure: trains that stop, lessons, films, sport, strikes, goods on sale."""

from itertools import pairwise

from transforms.coding.model import Frame
from transforms.coding.parties.acting.agents import object_phrases
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

STOPPING: frozenset[str] = word_set("stop stops stopped halt halts halted call calls called")
_PLACES = word_set("at in off outside near")


def is_only_a_stop(frame: Frame) -> bool:
    """Tell whether what moves only stops at a place, and nobody stops it."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if (
        verb is None
        or frame.items[verb.at].lower not in STOPPING
        or verb.passive
        or verb.objects
        or frame.object_kind != "dealing"
    ):
        return False
    own = any(one.start <= frame.object_at < one.end for one in verb.subject)
    return own and lower_at(frame.items, verb.end) in _PLACES


LEAVING: frozenset[str] = word_set("leave quit depart")
_POSTS = word_set(
    "post posts job jobs work service employer employers barracks classes school schools home homes house"
)
_RULES = frozenset({"prohibition", "denial"})
_PERSONS = frozenset({"entity", "post"})
_FIRMS = frozenset({"company", "bank", "airline", "ship", "vessel", "exchange", "media"})


def is_kept_in(frame: Frame) -> bool:
    """Tell whether a person may not leave ("a banker may not leave Cyprus"); goods and ships may not for other ends."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or frame.rule not in _RULES or frame.head_item.lower not in LEAVING or not verb.subject:
        return False
    if any(frame.items[one.head].lower in _POSTS for one in verb.objects):
        return True  # "nurses may no longer leave their jobs"
    heads = [frame.items[one.head] for one in verb.subject]
    return all(one.kind in _PERSONS and (one.kind != "entity" or one.data.kind not in _FIRMS) for one in heads)


LESSONS: frozenset[str] = word_set(
    "podcast podcasts webinar webinars seminar seminars workshop workshops course courses masterclass lecture lectures "
    "speakers panellists panelists syllabus curriculum lecturer lecturers exhibition teach-in training"
)
_TELLING = ("discuss", "cover", "look", "talk", "explor", "examin", "explain", "address", "review", "debat", "consider",
            "deal", "treat", "analys", "analyz", "unpack", "tackl", "focus", "assess")  # fmt: skip
_VOICES = frozenset({"nominal", "cue", "bare"})


def is_taught(frame: Frame) -> bool:
    """Tell whether a change is only the matter of a lesson."""
    if frame.voice not in _VOICES:
        return False
    after = lower_at(frame.items, frame.object_at + 1)
    if frame.voice == "cue" and after in LESSONS:
        return True  # "our sanctions training is postponed"
    verbs = [one for one in frame.view.syntax.verbs.values() if one.at <= max(frame.head, frame.object_at)]
    return any(frame.items[one.at].lower.startswith(_TELLING) and _is_lesson(frame, one) for one in verbs)


def _is_lesson(frame: Frame, verb: Verb) -> bool:
    """Tell whether a lesson or who gives it is the subject of a verb, or "in this podcast" opens the sentence."""
    if any(frame.items[one.head].lower.rpartition(" ")[2] in LESSONS for one in verb.subject):
        return True
    opening = [one.lower for one in frame.items[:4]]
    return opening[:1] == ["in"] and not LESSONS.isdisjoint(opening)


_FORBIDDING = ("ban", "bar", "outlaw", "prohibit", "forbid", "forbad", "block", "lift", "cancel")
_WORKS = word_set(
    "film movie novel book song play musical cartoon memoir biography painting map album poem documentary"
)
"""Works, each by itself: those of a whole country, as "Russian films", may be what a measure is on."""
_EVENTS = word_set(
    "march marches rally rallies concert concerts festival festivals exhibition exhibitions demonstration "
    "demonstrations parade parades procession gig gigs show shows"
)
WORKS: frozenset[str] = _WORKS | _EVENTS


def is_of_work(frame: Frame) -> bool:
    """Tell whether a work or a gathering is what is forbidden, or let again."""
    if frame.action not in ("imposed", "lifted") or not frame.head_item.lower.startswith(_FORBIDDING):
        return False
    heads = [frame.items[one.head] for one in object_phrases(frame)]
    return any(one.lower.rpartition(" ")[2] in WORKS for one in heads)


_PUTTING = ("plac", "put")
SALE: frozenset[str] = word_set("market markets sale shelves display offer")
_REACH = 5


def is_put_on_sale(frame: Frame) -> bool:
    """Tell whether what is placed on something is goods on a market."""
    items, at = frame.items, frame.head
    if not items[at].lower.startswith(_PUTTING) or at + 2 >= len(items) or items[at + 1].lower != "on":
        return False
    after = [one.lower for one in items[at + 2 : at + 2 + _REACH]]
    return any(one in SALE for one in after) and not any(one.kind == "measure" for one in items[at + 2 : at + 5])


_BANNING = ("ban", "bar", "suspend", "exclud", "blacklist", "outlaw")
_PLAYING = word_set(
    "playing touring running racing boxing fighting wrestling competing sprinting batting bowling rowing swimming "
    "fielding coaching umpiring refereeing doping cycling golfing scrummaging"
)
_CONTESTS = word_set(
    "test tests match matches game games race races season seasons tournament tournaments championship championships "
    "cup olympics competition competitions fixture fixtures"
)
_TEAMS = word_set("club clubs team teams side squad striker captain winger defender midfielder bowler batsman boxer")
SPORT: frozenset[str] = _PLAYING | _CONTESTS | _TEAMS
_FOR = frozenset({"for", "after", "from"})
_SPORT_REACH = 14
"""Items behind the ban within which it is said what for."""


def is_of_sport(frame: Frame) -> bool:
    """Tell whether somebody is banned for where he played, or from contests."""
    if frame.object_kind not in ("party", "entity") or not frame.head_item.lower.startswith(_BANNING):
        return False
    verb = frame.view.syntax.verbs.get(frame.head)
    hit = [] if verb is None else verb.subject if verb.passive else verb.objects
    if any(frame.items[one.head].lower.rpartition(" ")[2] in _TEAMS for one in hit):
        return True
    after = frame.items[frame.head + 1 : frame.head + _SPORT_REACH]
    return any(_tells_sport(frame.items, frame.head + 1 + at) for at, _ in enumerate(after))


def _tells_sport(items: list[Item], at: int) -> bool:
    if items[at].lower not in _FOR:
        return False
    nearby = [lower_at(items, at + step) for step in (1, 2, 3)]
    played = nearby[0] in _PLAYING and not (nearby[0] == "running" and nearby[1] not in ("in", "at", "against"))
    return played or any(word in _CONTESTS for word in nearby)


_BANS = word_set("ban bans restriction restrictions curb curbs prohibition prohibitions embargo moratorium limits")
_AT_HOME = word_set(
    "strike strikes demonstration demonstrations protest protests rally rallies march marches gathering gatherings "
    "assembly assemblies procession processions picketing smoking alcohol parking weddings funerals prayers "
    "campaigning electioneering polling speeches satire divorce polygamy gambling begging busking fireworks"
)
_PARTIES = word_set("parties party unions union newspapers newspaper")
_OF_PARTIES = word_set("political opposition islamist communist socialist trade labour labor independent religious")
_HOME_REACH = 5
_ENDS = word_set(
    "in on at for by was were is are has had will would , . ; that which from with against despite over after amid "
    "because since until before when while as to under following without the a an its their"
)


_BARRING = ("bar", "ban", "suspend", "prohibit", "forbid", "exclud", "stop", "prevent", "block")
_DOINGS = word_set("voting leaving standing driving practising practicing betting campaigning preaching teaching")
_WITHIN = 9

AT_HOME: frozenset[str] = _AT_HOME | _PARTIES | _DOINGS
"""Words of which a sentence about life at home has one."""


def _is_barred_at_home(items: list[Item], at: int) -> bool:
    """Read "barred a shareholder from voting", "were banned from leaving": no foreign policy keeps them from that."""
    if not items[at].lower.startswith(_BARRING):
        return False
    low = [item.lower for item in items[at : at + _WITHIN]]
    return any(one == "from" and two in _DOINGS for one, two in pairwise(low))


def is_of_home_life(frame: Frame) -> bool:
    """Tell whether a ban is of what people do at home, which no foreign policy is about."""
    items, at = frame.items, frame.object_at
    if frame.object_kind in ("party", "entity") and _is_barred_at_home(items, frame.head):
        return True
    if frame.object_kind != "measure" or items[at].lower.rpartition(" ")[2] not in _BANS:
        return False
    if lower_at(items, at + 1) != "on":
        return False
    on = [item.lower for item in items[at + 2 : at + 2 + _HOME_REACH]]
    end = next((here for here, word in enumerate(on) if here and word in _ENDS), len(on))
    words = [word for one in on[:end] for word in one.split()]
    return bool(words) and (words[-1] in _AT_HOME or (words[-1] in _PARTIES and not _OF_PARTIES.isdisjoint(words)))
