"""What a predicate makes of the change that it is said of: "is a matter of days", "came to nothing", "was put off"."""

from typing import NamedTuple

from schemas.vocabulary import Status
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set

_P, _R = Status.PROPOSED, Status.REJECTED
_ANY: frozenset[str] = frozenset()
BEING = (g.BE - word_set("get gets got getting")) | word_set(
    "remain remains remained seem seems seemed look looks looked stay stays stayed"
)
OWNERS = word_set("its their his her our")

_LIGHT = (
    (g.DETERMINERS - {"certain"})
    | g.NEGATIONS
    | OWNERS
    | word_set(
        "only just merely simply now still again anything but nothing more than less already as yet far from mere all "
        "too very much so long quite little one many once"
    )
)
"""Words that may stand before the one that tells: "is no more than a distant prospect"."""
_TIME = word_set("time days weeks hours months minutes years")
_AHEAD_NOUNS = word_set(
    "dream dreams prospect prospects possibility rumour rumours rumor rumors talk threat idea ideas option options "
    "proposal suggestion demand demands condition carrot bait aim aims goal wish hope hopes trump ambition hypothesis "
    "thinking speculation gossip hearsay price topic talking"
)
_EMPTY = word_set(
    "bluff non-starter fiction fantasy illusion mirage chimera hoax pipe-dream anathema taboo unthinkable "
    "inconceivable impossible stillborn dead"
)
_MET = word_set("met granted fulfilled paid won true realised realized come came kept real reality truth")
"""Words by which a wish or a threat was no mere wish: "a demand that was met", "a dream come true"."""
_AHEAD_ADJECTIVES = word_set(
    "far conceivable thinkable imminent near close likely unlikely possible uncertain overdue doubtful remote distant "
    "questionable stuck premature pointless nearer closer"
)
_CERTAIN = word_set("certain sure settled decided agreed done")
"""What a change is not, or is far from being, as long as it is only spoken of."""
_EITHER_WAY = word_set("minutes overdue")
"""What is said of a change once it has come as well: "was long overdue", "was a matter of minutes"."""
_AMONG = frozenset({"of", "among"})
_WANTING = ("want", "ask", "seek", "sought", "hop", "demand", "fear", "crav", "wish", "long")
_ONWARD = word_set("nearer closer")
_LEFT_OUT = word_set("left cut taken struck dropped removed omitted deleted crossed stripped edited excised")
_OUT_OF = word_set("out off from")
_TEXTS = word_set(
    "package text draft final list resolution deal agreement statement communique communiqué conclusions bill act "
    "version round proposal paper compromise programme program document measures sanctions"
)
"""From what a measure is left out that does not come."""
_WAITING = ("await", "wait", "hang", "hung", "hing", "lack", "loom", "beckon", "need", "requir", "depend")
_HOUSES = word_set("parliament house senate congress commons cabinet committee chamber lords duma vote hurdle reading")
_PLACES = {
    "in": word_set("sight air making works offing prospect doubt balance stars store"),
    "within": word_set("reach grasp"),
    "on": word_set("cards horizon table desk agenda way course track drawing-board stocks"),
    "at": word_set("hand"),
    "under": word_set("way"),
    "up": word_set("air"),
    "for": word_set("tomorrow"),
    "before": _HOUSES,
}
"""Where a change stands that is still to come."""
_AWAY = {"off": word_set("table"), "out": word_set("question reach")}
"""Where a change stands that will not come."""

_COMING = word_set("come came happen happened materialise materialize materialised materialized occur occurred")
_ARRIVING = _COMING | word_set("survive see get go pass clear make win find gain secure muster garner reach")
_REFUSED = word_set("denied refused withheld spurned nipped vetoed blocked postponed deferred delayed turned buried")
_PARTED = word_set("voted put turned ruled")
_TALKED_OF = word_set(
    "forecast forecasted rumoured rumored whispered dreamt dreamed feared hoped prayed longed called pencilled "
    "penciled tabled mooted floated demanded discussed weighed considered debated dangled toyed sent"
)
_ONTO = {"sent": {"back", "up"}, "called": {"for"}, "hoped": {"for"}, "prayed": {"for"}, "longed": {"for"}}
"""What follows those of them that mean something else by themselves."""
_PROMISED = word_set("promised pledged vowed")
_SUFFERED = _REFUSED | _PARTED | _TALKED_OF | _PROMISED
_EFFECTS = word_set(
    "impress help bring stop please satisfy revive calm silence convince persuade change improve restore save boost "
    "appease mollify cheer move spark prevent soothe attract"
)
"""What a change fails to do once it has come."""
_HOW = word_set("cheap cheaply free easily easy soon early overnight until blue surprise without alone quietly")
"""How a change did not come that came."""
REFUSALS = _REFUSED


class _Idiom(NamedTuple):
    """A verb, words of which one is among the next three, and others of which one is among the next five."""

    status: Status
    verbs: frozenset[str]
    near: frozenset[str] = _ANY
    later: frozenset[str] = _ANY


_FRIENDS = word_set("majority takers support backers favour favor echo friends supporters enthusiasm buyers")
_HAVING = word_set("friends friend supporters advocates champions opponents enemies critics yet chance chances")
_FALLING, _GOING = word_set("fell fall falls"), word_set("got went get gets goes go")
_IDIOMS = (
    _Idiom(_R, word_set("came come comes"), word_set("nothing naught nought grief")),
    _Idiom(_R, word_set("found find finds won met got had"), word_set("no few little scant"), _FRIENDS),
    _Idiom(_R, _FALLING, word_set("through")),
    _Idiom(_R, _FALLING, word_set("vote votes"), word_set("short")),
    _Idiom(_R, _FALLING, word_set("short"), word_set("vote votes")),
    _Idiom(_R, word_set("ran run runs"), later=word_set("sand sands aground")),
    _Idiom(_R, _GOING, word_set("nowhere")),
    _Idiom(_R, _GOING, word_set("no"), word_set("further")),
    _Idiom(_R, word_set("died dies"), later=word_set("committee vine birth")),
    _Idiom(_R, word_set("foundered founders stalled stalls")),
    _Idiom(_R, _FALLING, word_set("wayside flat")),
    _Idiom(_R, _FALLING, word_set("by"), word_set("wayside")),
    _Idiom(_R, _GOING, word_set("unheard unheeded unanswered")),
    _Idiom(_R, word_set("remained remains stayed stays"), word_set("unheard unheeded unanswered")),
    _Idiom(_P, word_set("moved moves inched inches edged edges came comes drew draws stepped"), _ANY, _ONWARD),
    _Idiom(_P, word_set("takes took taking taken"), word_set("shape")),
    _Idiom(
        _P,
        word_set("gathers gathered gathering gains gained gaining"),
        word_set("pace steam momentum support ground speed"),
    ),
    _Idiom(_P, word_set("figures figured features featured appears appeared"), later=_TEXTS),
    _Idiom(_P, word_set("has have had"), _HAVING),
    _Idiom(_P, word_set("tops topped heads headed"), later=word_set("list agenda")),
    _Idiom(_P, word_set("goes went go comes came"), word_set("before to"), _HOUSES),
    _Idiom(_P, word_set("cleared passed clears passes"), later=_HOUSES),
)
_VERBS = _ARRIVING | word_set("failed fails fail") | frozenset().union(*(one.verbs for one in _IDIOMS))
_AUXILIARIES = BEING | g.HAVE | g.DO | g.MODALS | g.NEGATIONS
_GROUP = _AUXILIARIES | g.ADVERBS | {"yet", "to", "be", "much", "long"}


def opens_predicate(word: str) -> bool:
    """Tell whether a word may be the first of what is said of a change."""
    return word in _AUXILIARIES or word.partition(" ")[0] in _VERBS or word.startswith(_WAITING)


_BARE = _AHEAD_ADJECTIVES | _EMPTY | _SUFFERED | {*_PLACES, *_AWAY} | _TIME
_BEHIND_ADJECTIVE = g.PREPOSITIONS | g.ADVERBS | g.SUBORDINATORS | g.DETERMINERS | _AHEAD_NOUNS | {"soon", "yet"}


def may_be_bare(word: str) -> bool:
    """Tell whether a word may be what a headline says of a change without "is"."""
    return word.partition(" ")[0] in _BARE


def told_barely(words: list[str]) -> Status | None:
    """Return how far a change has come by what a headline says of it without "is" ("Lifting of embargo unlikely")."""
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else None
        describes = word in _AHEAD_ADJECTIVES and after is not None and after not in _BEHIND_ADJECTIVE
        start = at - 1 if at and words[at - 1] in g.NEGATIONS else at
        if word in _BARE and not describes and (status := told_by(["is", *words[start:]])) is not None:
            return status
    return None


def told_by(words: list[str]) -> Status | None:
    """Return how far a change has come by its predicate, in lower-case words; None where that does not tell."""
    if {"yet", "to"} <= {*words[:3]} and words[0] in g.HAVE | g.BE:
        return _P  # "has yet to come"
    at = next((at for at, word in enumerate(words) if word not in _GROUP), len(words))
    group, said = words[:at], words[at:]
    denied = bool(g.NEGATIONS & {*group})
    being = next((place for place, word in enumerate(group) if word in BEING), None)
    if (
        being is not None
        and said
        and said[0] in _LEFT_OUT
        and _OUT_OF & {*said[1:3]}
        and (len(said) < 3 or _TEXTS & {*said})
    ):
        return _P if denied else _R
    if being is not None and said and said[0] in _SUFFERED:
        return _of_suffering(said[0], said[1:], denied=denied)
    if being is not None:
        past = words[being] == "was" and _EITHER_WAY & {*words}
        going_on = said[0] if said and said[0].endswith("ing") else None
        told = None if past else _of_being(words[being + 1 :])
        return told if told or going_on is None else _of_doing(going_on, said[1:], denied=denied)
    have = group[-1:] if group and group[-1] in g.HAVE else []
    if have and (not said or said[0].startswith("fail")):
        said = [*have, *said]
    told = _of_doing(said[0], said[1:], denied=denied) if said else None
    return _of_doing(have[0], said, denied=denied) if told is None and have and said[0] != have[0] else told


def _of_being(rest: list[str]) -> Status | None:
    """Read what follows "is": a noun, an adjective, where a change stands, or what somebody wants."""
    said = [word for word in rest if word not in _LIGHT]
    if rest[:1] == ["what"]:
        return _P if any(word.startswith(_WANTING) for word in rest[1:]) else None
    if said[:2] in (["matter", "of"], ["question", "of"]):
        return _P if _TIME & {*said[2:3]} else None
    if not said or _MET & {*rest}:
        return None
    opened = {*rest[: rest.index(said[0])]}
    return _of_nature(said, opened, {*rest}) or _of_place(said, opened)


def _of_nature(said: list[str], opened: set[str], rest: set[str]) -> Status | None:
    near = {*said[:3]}
    if near & _EMPTY:
        return _P if "not" in opened else _R
    if said[0] in _CERTAIN:
        return _P if {"far", "not", "anything", "never"} & opened else None
    far = bool({"off", "away"} & near and ({"way", "far", "long"} | _TIME) & rest)
    noun = bool(near & _AHEAD_NOUNS) and (said[0] in _AMONG or said[0] not in g.PREPOSITIONS)
    return _P if far or noun or said[0] in _AHEAD_ADJECTIVES else None


def _of_place(said: list[str], opened: set[str]) -> Status | None:
    for at, word in enumerate(said[:2]):
        nouns = {*said[at + 1 : at + 5]}
        if nouns & _PLACES.get(word, _ANY):
            return None if nouns >= {"way", "to"} else _P  # "on its way to the White House": both chambers are through
        if nouns & _AWAY.get(word, _ANY):
            return _P if "not" in opened else _R
    return None


def _of_suffering(low: str, rest: list[str], *, denied: bool) -> Status | None:
    """Read "was denied", "was voted down", "was put off", "was promised"."""
    if low in _PROMISED:
        return None if denied else Status.ANNOUNCED
    if low in _REFUSED or (low in _PARTED and rest[:1] in (["down"], ["off"], ["out"])):
        return _P if denied else _R
    if low in _ONTO and not {*rest[:1]} & _ONTO[low]:
        return None  # "was called a mistake"
    leads = rest[:1] == ["to"]  # "was forecast to cut prices"
    return _P if low in _TALKED_OF and not denied and not leads else None


def _of_doing(low: str, rest: list[str], *, denied: bool) -> Status | None:
    """Read what a change waits for, what it failed to do, and what became of it."""
    if low.startswith("fail"):
        return _of_failing(rest)
    if denied and low in _ARRIVING:
        return _of_not_coming(low, rest)
    if low.startswith(_WAITING) or (low in g.HAVE and "wait" in rest[:2]):
        return _P
    for one in _IDIOMS:
        near = not one.near or one.near & {*rest[:3]}
        if low in one.verbs and near and (not one.later or one.later & {*rest[:5]}):
            return one.status
    return None


def _of_failing(rest: list[str]) -> Status | None:
    if _EFFECTS & {*rest[1:2]}:
        return Status.IN_FORCE  # it is there, and does not do what it was to do
    return _R if _is_end(rest) or _ARRIVING & {*rest[1:2]} else None


def _of_not_coming(low: str, rest: list[str]) -> Status | None:
    if low in _COMING and _HOW & {*rest[:4]}:
        return Status.IN_FORCE  # "did not come cheap", "did not come until 1994"
    return _R if _is_end(rest) or low not in _COMING else None


def _is_end(rest: list[str]) -> bool:
    """Tell whether nothing more is said than when or where."""
    return not rest or rest[0] in ("on", "in", "yet") or rest[0].endswith("day")
