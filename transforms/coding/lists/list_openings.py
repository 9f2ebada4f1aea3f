"""How a sentence opens that only spells out the change before: "They include …", "Also listed: …", "So were …"."""

from transforms.coding.lists.dealt_alike import dealt_alike
from transforms.coding.lists.list_ends import before_teller
from transforms.coding.lists.list_parts import QUANTITIES
from transforms.coding.lists.list_subjects import DONE, LISTS, MEASURES, is_denied, points_to_change
from transforms.coding.lists.listed import Listed
from transforms.coding.lists.summed_up import summed_up
from transforms.coding.model import SentenceView
from transforms.coding.parties.noun_phrases import core_of
from transforms.reading import grammar as g
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb
from transforms.syntax.noun_classes import is_number

_OPENING = 10
"""Items that an opening may hold."""

HOLDS = word_set(
    "include includes included comprise comprises comprised contain contains contained cover covers covered hold holds "
    "held feature features concern concerns target targets hit hits affect affects name names list lists embrace "
    "embraces encompass encompasses span spans touch touches catch catches caught envisage envisages reach reaches "
    "reached snare snares snared are were is was"
)
_HOLDS_BY = {
    "to": word_set(
        "extend extends extended apply applies applied relate relates refer refers limited confined stretch stretches "
        "stretched pertain pertains"
    ),
    "of": word_set("consist consists consisted made composed"),
    "from": word_set("range ranges ranged run runs ran stretch stretches stretched go goes went reach reaches reached"),
    "on": word_set("fall falls fell focus focuses focused bear bears"),
    "at": word_set("aimed directed"),
    "against": word_set("aimed directed"),
    "for": word_set("provide provides provided call calls called go goes went hold holds held"),
    "with": word_set("deal deals dealt"),
}
"""Verbs that bring what a measure covers by a preposition."""

_BESIDE = word_set("covering targeting affecting hitting concerning comprising containing embracing encompassing")
"""Gerunds that bring it beside the measure: "The sanctions, covering tin and gas, take effect in July"."""
_TAKES = word_set("take takes took rope ropes roped draw draws drew pull pulls pulled")
_HOLDING = _TAKES.union(HOLDS, _BESIDE, *_HOLDS_BY.values())
"""The first words of all verbs that may open a list with what is their subject."""

_EFFECTS = word_set("hit hits affect affects touch touches")
_CATCHING = word_set("catch catches caught take takes took")
_UNAWARE = word_set("surprise unawares unprepared unaware guard napping aback flat-footed")
_FILLERS = word_set(
    "also newly further likewise too as well in addition besides separately similarly equally the new now , among "
    "amongst those these them on under it this and others furthermore moreover specifically main chief latest "
    "for first time key major central principal important most notable"
)
_ONE_MORE = frozenset({"another", "others", "a second", "a third", "the other", "the second", "the third", "the last"})
_NO_PARTY = [["that"], ["to"], ["whether"], ["how"], ["why"]]
_HEARTS = word_set("heart core centre center")
_HEART_WITHIN = 3
_STANDING = word_set("now already currently altogether")
_BROUGHT = word_set("go goes went come comes came")
_SITS = word_set("sit sits based located registered lie operate")


def opened_list(view: SentenceView, known: set[str]) -> Listed | None:
    """Return the list that a sentence opens; None if it opens otherwise."""
    opened = opened_in_order(view)
    if opened is not None:
        return opened
    if _distributed(view):
        return Listed(0, len(view.items), countries=True, places=True)
    if _HOLDING.isdisjoint([item.lower.partition(" ")[0] for item in view.items]):
        return None
    for verb in list(view.syntax.verbs.values())[:3]:
        found = _held(view, verb, known)
        if found is not None:
            return found
    return None


def opened_in_order(view: SentenceView) -> Listed | None:
    """Return the list that a sentence opens by the order of its words: "Also listed: …", "So were …"."""
    low = [one.lower for one in view.items[: _OPENING + 1]]
    there = _there_is_also(view, low)
    if there is not None:
        return there
    held = _held_behind_colon(low) or summed_up(low)
    alike = dealt_alike(low, view.wordings)
    at = held or _headed(low) or alike or _inverted(low)
    if at is None:
        return None
    beside = at == alike or low[0] in _GOING_ALONG
    words = tuple(one for one in low[:at] if at != alike or one != "to")  # "was meted out to" is nothing to come
    return Listed(at, len(view.items), words=words, held=held is not None, beside=beside)


def _held_behind_colon(low: list[str]) -> int | None:
    """Read "The sanctions imply: a ban on …", "In particular, the measures provide for: …"."""
    if ":" not in low[2:]:
        return None
    at = low.index(":")
    verb = next((at - len(one) for one in _BRINGS if tuple(low[max(0, at - len(one)) : at]) == one), at - 1)
    holds = low[verb] in HOLDS or verb < at - 1 or low[verb] in _IMPLIES
    head = [one for one in low[:verb] if one not in _FILLERS | _SAID_OF_MEASURES and one not in g.MODALS]
    known = bool(head) and all(not _MEANT.isdisjoint((one, one.rpartition(" ")[2])) for one in head)
    return at + 1 if holds and known and not is_denied(low[:at]) else None


_SAID_OF_MEASURES = word_set("particular sectoral economic targeted individual respective")
_IMPLIES = word_set("imply implies implied foresee foresees foresaw entail entails involve involves prohibit bar ban")
_BRINGS = (("provide", "for"), ("provides", "for"), ("provided", "for"), ("consist", "of"), ("consists", "of"))


def _there_is_also(view: SentenceView, low: list[str]) -> Listed | None:
    """Read "There is also a ban on exports of coal", "There will be a ban on coal", of a package told before."""
    also = low[:1] == ["there"] and low[1:2] in (["is"], ["are"], ["was"], ["were"]) and "also" in low[2:4]
    coming = [one for one in low[:4] if one != "also"][:3] == ["there", "will", "be"]
    if not (also or coming) or is_denied(low):
        return None
    start = low.index("also") + 1 if also else low.index("be") + 1
    bans = (one.kind == "measure" and one.data.kind == "measure" for one in view.items[start : start + _BAN_WITHIN])
    return Listed(start, len(view.items), words=tuple(low[:3]) if coming else (), held=True) if any(bans) else None


_BAN_WITHIN = 6


def one_of_them(view: SentenceView) -> Listed | None:
    """Read "Sudatel is one.", "Naftan was another of them"."""
    if not any(item.lower in ("one", "another") for item in view.items):
        return None
    verb = next(iter(view.syntax.verbs.values()), None) if view.items else None
    if verb is None or verb.form != "copula" or not verb.subject or verb.subject[0].start > 0:
        return None
    low = [one.lower for one in view.items[verb.end : verb.end + 3]]
    alone = low[1:2] in ([], ["."], [";"], [","]) or low[1:3] in (["of", "them"], ["of", "these"], ["of", "those"])
    return Listed(0, verb.start) if low[:1] in (["one"], ["another"]) and alone else None


def _distributed(view: SentenceView) -> bool:
    """Read "Most are in China; others sit in India and Turkey"."""
    if not any(item.kind == "actor" for item in view.items):
        return False
    verb = next(iter(view.syntax.verbs.values()), None) if view.items else None
    if verb is None or not verb.subject or verb.subject[0].start > 0 or not verb.links or verb.links[0].word != "in":
        return False
    first = verb.subject[0]
    low = view.items[first.end - 1].lower
    counts = is_number(view.items, first) or low in QUANTITIES
    sits = verb.form == "copula" or view.items[verb.at].lower in _SITS
    where = view.items[verb.links[0].phrase.start : verb.links[0].phrase.end]
    return counts and sits and any(one.kind == "actor" for one in where)


def _headed(low: list[str]) -> int | None:
    """Read "Also listed:", "The targets:", "Those hit:", "On it:"."""
    if ":" not in low[1:]:
        return None
    at = low.index(":")
    head = [one for one in low[:at] if one not in g.BE and one not in ("its", "their", "what")]
    core = [one for one in head if one not in _FILLERS]
    known = all(one in DONE or one in LISTS or one in MEASURES or one in _WHOLES for one in core)
    points = bool(core) or head[:1] in _POINTS
    return at + 1 if known and points and not is_denied(head) else None


_PUT_ON = frozenset({"added to", "placed on", "put on", "entered on", "joining", "included"})
_WHERE_NAMED = word_set("in annex schedule appendix notice decree order announcement")
"""Where an act names those meant: "Named in the annex are X"."""
_POINTS = [[word] for word in ("also", "others", "among", "amongst", "on", "besides", "further")]
_WHOLES = word_set(
    "terms targets names additions designations listings sectors following covers goods items products provisions "
    "steps elements penalties sanctions prohibitions restrictions points highlights features components aspects "
    "contents headlines"
)


_MEANT = MEASURES | _WHOLES


def _inverted(low: list[str]) -> int | None:
    """Read "So were X", "Also listed are X", "Among them are X", "On the list are X", "With it went X"."""
    low = low[1:] if (along := low[:2] == ["along", "with"]) else low
    if low[:1] == ["with"] and low[1:2] and low[1] in _WITH_WHOM and low[2:3] and low[2] in _BROUGHT:
        return 3 + along
    be = next((at for at in range(1, min(len(low), 8)) if _links(low, at)), None)
    if be is None or is_denied(low[: be + 2]):
        return None
    head = low[1:be] if low[0] in _BESIDES and low[1] in ("on", "in", "among") else low[:be]
    if head in (["so"], ["so", "too"], ["so", "also"]):
        return be + 1 if low[be] in g.BE or low[be] in _MAY else None
    at_heart = head[0] == "at" and head[-1] in _HEARTS and len(head) <= _HEART_WITHIN
    if " ".join(head) in _ONE_MORE or at_heart:
        return be + 1 if low[be] in g.BE and low[be + 1 : be + 2] not in _NO_PARTY else None
    core = [one for one in head if one not in _FILLERS and one not in ("to", "be")]
    if head[0] in ("among", "amongst", "on", "in", "under"):
        pointing = head[1:2] and head[1] in ("them", "those", "these", "it", "the")
        fits = pointing and all(one in DONE or one in LISTS or one in _WHOLES or one in MEASURES for one in core)
        return be + 1 if fits else None
    says = low[be] in g.BE or head[0] == "those"  # "Those hit include X"
    told = [one for one in core if one not in _WHERE_NAMED]
    joins = head[0] == "joining" and head[1:2] and head[1] in _WITH_WHOM and set(head[2:]) <= _THERE | LISTS
    put_on = joins or (bool(told) and told[0] in _PUT_ON and all(one in LISTS or one in _WHOLES for one in told[1:]))
    return be + 1 if put_on or (told and says and all(one in DONE for one in told)) else None


_GOING_ALONG = word_set("so with joining")
_WITH_WHOM = word_set("it them him her these those")
_BESIDES = word_set("new also too")
_THERE = word_set("there on in the")


def _links(low: list[str], at: int) -> bool:
    """Tell whether a copula, or "includes", stands at a place, which belongs to no participle ("to be banned")."""
    so = low[at] in _MAY and low[0] == "so"
    holds = low[at].startswith("includ") and low[at + 1 : at + 2] != ["in"]  # "Also included in it were X"
    return so or holds or (low[at] in g.BE and low[at - 1] != "to")


_MAY = word_set("may can must will shall has have did does do")
"""How "So may tin" says that tin may, or must, as well."""


def _held(view: SentenceView, verb: Verb, known: set[str]) -> Listed | None:
    """Read "They include X", "The ban applies to X", "the measures, which concern X"."""
    items, low = view.items, view.items[verb.at].lower.partition(" ")[0]
    brings = next((word for word, verbs in _HOLDS_BY.items() if low in verbs and _is_behind(view, verb, word)), "")
    brings = "in" if low in _TAKES and lower_at(items, verb.end) == "in" else brings
    beside = low in _BESIDE and verb.form == "gerund" and bool(verb.subject) and verb.subject[0].last < verb.start
    told = verb.relation in _TELLING or _is_said(view, verb) or beside
    if (low not in HOLDS and not brings and not beside) or not verb.subject or not told:
        return None
    whole = points_to_change(view, verb.subject[0], known)
    group = [one.lower for one in items[verb.start : verb.end + 1]]
    stands = {one.lower for one in items[verb.subject[0].end : verb.at]} & _STANDING
    if whole == "list" and (stands or brings == "in"):
        return None  # "the list now holds 600 companies", old ones too
    if not whole or is_denied(group) or (low in g.BE and not _is_equated(view, verb, whole)):
        return None
    after = {one.lower for one in items[verb.end :]}
    lasting = low in _EFFECTS and (set(group) & g.HAVE or "hard" in after)
    lasting = lasting or (low in _CATCHING and not _UNAWARE.isdisjoint(after))
    if lasting or (low.startswith("call") and all(core_of(items, one) is None for one in verb.objects)):
        return None  # "the sanctions have hit banks", "caught them by surprise", "the text calls for a review"
    start = verb.end if not brings else _after_link(view, verb, brings)
    if start is None or (low in ("name", "names", "list", "lists") and whole not in ("list", "measure")):
        return None
    end = (
        max([start, *_ends(verb)]) if verb.relation == "relative" or beside else before_teller(view, start, len(items))
    )
    further = (brings == "to" and low.startswith("exten")) or bool(
        {"also", "further", "too", "likewise"} & {one.lower for one in items[verb.start : start]}
    )
    countries = _of_countries(view, verb.subject[0])
    if verb.relation == "complement":  # "said the measures would apply to steel": they do
        group = [one for one in group if one != "would"]
    return Listed(start, end, tuple(group), held=whole in ("measure", "any"), countries=countries, further=further)


_LINK_WITHIN, _ALIKE_WITHIN = 4, 6
"""Items behind a verb among which its preposition stands, also past how it applies ("applies in the same way to")."""

_TELLING = ("main", "relative", "joined")


def _is_said(view: SentenceView, verb: Verb) -> bool:
    """Tell whether somebody says it ("The minister said the sanctions would affect exports of potash")."""
    above = verb.above
    return verb.relation == "complement" and above is not None and view.items[above.at].lower in g.REPORTS


def _is_behind(view: SentenceView, verb: Verb, word: str) -> bool:
    """Tell whether a preposition follows a verb that also holds without one ("holds for tin", "holds ten names")."""
    return view.items[verb.at].lower.partition(" ")[0] not in HOLDS or _after_link(view, verb, word) is not None


def _is_equated(view: SentenceView, verb: Verb, whole: str) -> bool:
    """Tell whether a copula says what the change consists in: "the targets are: …", "the measures are a ban and …"."""
    if lower_at(view.items, verb.end) == ":":
        return True
    if whole in ("list", "parties"):
        return any(not view.items[one.head].lower.endswith(_QUALITIES) for one in verb.objects)
    if whole == "any" and view.items[verb.subject[0].start].lower in _ALL_OF_THEM:
        return _names_several(view, verb)
    if not verb.objects or whole != "measure":
        return False
    first, core = verb.objects[0], core_of(view.items, verb.objects[0])
    step = view.items[first.head].kind == "nominal" and bool(first.links)  # "the measures are an end to oil purchases"
    return step or (core is not None and core.kind in ("measure", "assets"))


_QUALITIES = ("able", "ible")
"""How words end that say what a list is like, and not who stands on it ("is accessible on the website")."""

_ALL_OF_THEM = word_set("they these those")


def _names_several(view: SentenceView, verb: Verb) -> bool:
    """Tell whether a copula says who or what "they" are by name: "They are cement, steel and petrol"."""
    items = view.items
    named = (any(one.kind in ("entity", "sector") for one in items[it.start : it.end]) for it in verb.objects)
    return len(verb.objects) > 1 and items[verb.end] is items[verb.objects[0].start] and all(named)


def _after_link(view: SentenceView, verb: Verb, word: str) -> int | None:
    if view.items[verb.at].lower.endswith(" " + word):
        return verb.end  # "calls for"
    alike = word == "to" and lower_at(view.items, verb.end) == "in"
    last = min(verb.end + (_ALIKE_WITHIN if alike else _LINK_WITHIN), len(view.items))
    far = (at for at in range(verb.end, last) if view.items[at].lower == word)
    at = next(far, None)
    return None if at is None else at + 1


def _ends(verb: Verb) -> list[int]:
    return [one.last for one in verb.objects] + [one.phrase.last for one in verb.links]


def _of_countries(view: SentenceView, phrase: NounPhrase) -> bool:
    """Tell whether countries are listed: "the list of countries", "the states concerned"."""
    return any(one.lower in ("countries", "states", "nations") for one in view.items[phrase.start : phrase.last])
