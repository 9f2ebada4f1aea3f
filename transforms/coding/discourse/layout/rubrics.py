"""Countries and bodies that head a paragraph, as in a digest: "MACEDONIA. Lorries may pass again …"."""

import re
from dataclasses import dataclass, replace

from schemas.vocabulary import BODIES
from transforms.coding.model import SentenceView
from transforms.coding.parties.phrases.talks_held import SEATS
from transforms.reading.bullets import DOTS, bullet_kind
from transforms.reading.lexicon import Lexicon
from transforms.reading.sentences import Sentence
from transforms.reading.spans import find_items
from transforms.reading.word_set import word_set

_NAME = r"[^\W\d_a-z][\w'’-]*"
_LINK = r"(?:and |of (?:the )?|the |d['’])?"
_FULL = rf"((?:[Tt]he )?{_NAME}(?: {_LINK}{_NAME}){{0,4}})"
_LEAD = r"[\s·•*–-]*(?:\(?(?:\d{1,2}|[IVX]{1,4}|[ivx]{1,4}|[A-Ha-h])[.)]\s+)?"
_MARK = r"(?: ?([.:—–|])\s| (-)\s)"
_DAY = r", ?\d+(?: [A-Z][a-z]+\.?)?(?: \d{4})?|, [A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?"
_HEAD = re.compile(rf"{_LEAD}{_FULL}(?: \([^)]*\)|{_DAY}|, [a-z][^.:—–,]{{0,30}})?{_MARK}")
_PAIR = re.compile(rf"{_LEAD}{_FULL}(?: ?[/→>] ?(?:{_FULL}|[a-z][a-z ]+?)(?: \([^)]*\))?{_MARK}| — {_FULL} —\s)")
"""Who acts and whom it hits, or what it is about: "UK/Syria —", "EU / crypto:", in cells of a table "UK — Syria —"."""
_DATED = re.compile(rf"{_LEAD}{_FULL} ?[–—:,-] (?:{_FULL}|[a-z][a-z ]+?) ?\([^)]*\d[^)]*\){_MARK}")
"""The same with the day of the news: "CANADA – Mali (3 March).", "EU: Chad (4 May) –"."""
_INITIALS = re.compile(rf"{_LEAD}((?:[A-Z]\.){{2,4}})(?: ?([:—–])\s| (-)\s)")
_GOODS = re.compile(rf"{_LEAD}[^\W\d_][^\W\d_ -]*(?:[ -][^\W\d_]+){{0,3}}(?: ?[/>] ?|, | – ){_FULL}{_MARK}")
"""What it is about, and then whom: "TIMBER / MYANMAR.", "Wheat, Russia:"."""
_ALONE = re.compile(rf"\s*(?:On |In |\(?(?:\d+|[IVX]{{1,4}}|[a-zA-Z])[.)] )?{_FULL}[.:]?\s*")
"""A paragraph of its own that names a country; it heads those that follow."""
_STEPS = r"(?:steps|measures|sanctions|action|moves|curbs|restrictions|penalties|bans)"
_ACTING = re.compile(
    r"\b(?=[abcghmnprswABCGHMNPRSW])(?:(?i:reactions? to|how the world (?:took|sees|saw|responded|reacted)|"
    rf"{_STEPS}(?: [a-z]+){{0,2}} by (?:[a-z]+ ){{0,3}}"
    r"(?:governments|countries|states|nations|capitals|members|allies)|"
    r"who(?: (?:has|have|is|does|did|will))? (?:does|do|done|did|doing|closed|banned|stopped|imposed|said) what|"
    rf"(?:neighbou?r|government|countrie|state|allie)s['’] {_STEPS}|national {_STEPS}|"
    r"what (?:each|every) (?:country|government|state|capital|of them|neighbou?r) (?:has done|is doing|did))\b|"
    rf"(?i:{_STEPS}(?: (?:already|so far))? (?:taken|announced|imposed|adopted|ordered))(?: [a-z]+){{0,3}} "
    r"(?:against|over|in) (?:the )?(?:[a-z]+ (?:over|in) (?:the )?)?[A-Z])"
)
"""What opens a list of states that says what each of them does: "steps taken by Western governments against …"."""
_INTRODUCED = 400
_DATELINE = frozenset("—–-")
_NAMES = frozenset({"name", "abbreviation", "territory"})
_COUNTRY_NAMES = frozenset({"name", "demonym"})
_QUESTIONS = 3
_SHORT = 3
"""Letters of a name, or of a word of it, that may be short for more."""

_SMALL = frozenset({"AND", "OF", "THE", "DE"})
_PLACES = frozenset({"capital", "metonym"})
CITY_STATES = word_set("luxembourg singapore djibouti monaco andorra")
"""States that are the city, too, from which a report comes ("LUXEMBOURG: Ministers agreed …")."""

USUAL = word_set("USA GBR CHE CAN AUS JPN NZL")
"""States that head a paragraph as often for what they do."""


@dataclass(frozen=True, slots=True)
class Head:
    """Who heads a paragraph: a country that is hit, a body or a state that acts, or a capital from which news comes."""

    country: str | None = None
    sender: str | None = None
    place: str | None = None


_NOBODY = Head()


def carry_rubrics(whole: str, views: list[SentenceView], lexicon: Lexicon) -> None:
    """Give each sentence what heads its paragraph; a name alone with a mark after it is a heading."""
    paragraph, above, here = -1, _NOBODY, _NOBODY
    opener, listed = _NOBODY, ""
    asked = {view.index for view in questions(views)}
    first = not (each_has_dateline(whole, views) or _opens_list(whole, views, lexicon))
    acting = _ACTING.search(whole, 0, _INTRODUCED) is not None
    for at, view in enumerate(views):
        if view.is_title:
            continue
        if view.paragraph != paragraph:
            paragraph = view.paragraph
            last = at + 1 == len(views) or views[at + 1].paragraph != paragraph
            alone = _ALONE.fullmatch(whole, view.start, view.end) if last else None
            if alone is not None:
                above = _head(alone[1], lexicon, view.year)
            if view.index in asked:
                above = _asked_of(view)
            if at and views[at - 1].items[-1].lower == ":":
                opener, listed = here, bullet_kind(view.items)
            kind = bullet_kind(view.items)
            opener = opener if kind and not (kind == "number" != listed) else _NOBODY
            listed = kind if opener != _NOBODY else ""
            here = _within(_leading(whole, view, lexicon, opens=first), above if opener == _NOBODY else opener)
            if acting and here.country is not None and here.sender is None:
                here = Head(sender=here.country)
            first = False
        view.rubric, view.rubric_sender, view.rubric_place = here.country, here.sender, here.place


def _opens_list(whole: str, views: list[SentenceView], lexicon: Lexicon) -> bool:
    """Tell whether a land and a dash open the text and two more of its paragraphs: no dateline, but items."""
    paragraphs = {view.paragraph: view for view in reversed(views) if not view.is_title}
    opened = [_HEAD.match(whole, view.start, view.start + 80) for view in paragraphs.values()]
    heads = [one for one in opened if one is not None and (one[2] or one[3]) in _DATELINE]
    if len(heads) < _QUESTIONS or heads[-1] is not opened[-1]:
        return False
    found = [_head(one[1], lexicon, None) for one in heads]
    return sum(one.country is not None or one.sender is not None for one in found) >= _QUESTIONS


def _within(own: Head | None, above: Head) -> Head:
    """Return who heads a paragraph under a heading: of the two one may say who acts, and the other whom it hits."""
    if own is None or own == _NOBODY:
        return above
    if own.country is None and own.sender is not None and above.sender is None:
        return replace(own, country=above.country)
    if own.sender is None and own.country is not None and above.country is None:
        return replace(own, sender=above.sender)
    return own


_PLACE_LINE = re.compile(r"[A-Z][A-Z .'’-]{2,30}(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?: [-—–] |\. |: )")


def each_has_dateline(whole: str, views: list[SentenceView]) -> bool:
    """Tell whether several paragraphs open with a dateline, so that the first one is no report's, but an item's."""
    starts = {view.paragraph: view.start for view in reversed(views) if not view.is_title}
    first = min(starts, default=0)
    opening = [view for view in views if not view.is_title and view.paragraph == first]
    if not opening or opening[-1].items[-1].lower == ":":
        return False  # it opens a list
    return sum(_PLACE_LINE.match(whole, start) is not None for start in starts.values()) >= _QUESTIONS


def questions(views: list[SentenceView]) -> list[SentenceView]:
    """Return the questions that are paragraphs, where a text consists of such and their answers."""
    found = [
        view
        for at, view in enumerate(views)
        if not view.is_title
        and view.items[-1:]
        and view.items[-1].lower == "?"
        and views[at - 1].paragraph != view.paragraph
        and at + 1 < len(views)
        and views[at + 1].paragraph != view.paragraph
    ]
    return found if len(found) >= _QUESTIONS else []


def _asked_of(view: SentenceView) -> Head:
    """Return the one country, of those that rarely decide, that a question names."""
    named = {item.data.code for item in view.items if item.kind == "actor" and item.data.kind in _COUNTRY_NAMES}
    codes = named - USUAL - set(BODIES)
    return Head(country=codes.pop()) if len(codes) == 1 else _NOBODY


def _leading(whole: str, view: SentenceView, lexicon: Lexicon, *, opens: bool) -> Head | None:
    """Return who stands at the beginning of a paragraph before a mark, unless it is a dateline."""
    start = label_start(view)
    opens = opens and start == view.start and whole[start] not in DOTS
    dated = _DATED.match(whole, start, start + 80)
    if dated is not None and opens and whole[dated.end(1)] == ",":
        dated = None  # "BRUSSELS, Belgium (14 February 2000) - …"
    pair = dated or _PAIR.match(whole, start, start + 80)
    slashed = pair is not None and "/" in pair[0]  # "EU / Mali —" is no dateline
    acting = None
    if pair is not None and (slashed or dated or not opens):
        acting = _acting_on(*_named(pair, dated), lexicon, view.year)
    if acting is not None:
        return acting
    goods = _GOODS.match(whole, start, start + 80)
    placed = opens and goods is not None and (goods[2] or goods[3]) in _DATELINE
    if goods is not None and not placed and (found := _head(goods[1], lexicon, view.year)) != _NOBODY:
        return found
    match = _HEAD.match(whole, start, start + 80) or _INITIALS.match(whole, start, start + 20)
    if match is None or (opens and (match[2] or match[3]) in _DATELINE):
        return None
    found = _head(match[1], lexicon, view.year, opens=opens)
    return None if found == _NOBODY else found


def _named(pair: re.Match[str], dated: re.Match[str] | None) -> tuple[str, str | None]:
    """Return the two names of a label; the second is none where it tells of goods or a theme."""
    return pair[1], pair[2] if dated is not None else pair[2] or pair[5]


def label_start(view: SentenceView) -> int:
    """Return where what heads a paragraph may begin: behind a date and a dash ("5 July 1991 — Canada — …")."""
    for at, item in enumerate(view.items[:-2]):
        if item.kind == "date":
            return view.items[at + 2].start if view.items[at + 1].lower in _DATELINE else view.start
        if item.kind != "mark":
            break
    return view.start


def _acting_on(first: str, second: str | None, lexicon: Lexicon, year: int | None) -> Head | None:
    """Return who acts on whom by a label of two names ("UK / Syria"); of one country and goods, the country."""
    acting = _head(first, lexicon, year)
    hit = _head(second, lexicon, year) if second else _NOBODY
    sender = acting.sender or acting.country
    target = hit.country or hit.sender
    if sender is None or (second and target is None):
        return acting if sender is not None and acting.sender else None
    return Head(country=target, sender=sender) if target is not None else acting


def _head(name: str, lexicon: Lexicon, year: int | None, *, opens: bool = False) -> Head:
    """Return whom a name means; nobody for anything that is no country, body or capital.

    What opens a text is a dateline and heads nothing, unless it is the name of a state ("DUBAI. Ministers agreed …").
    """
    name = name.removeprefix("the ").removeprefix("The ")
    loud = name.isupper() and "." not in name and len(name) > _SHORT
    said_of = (_quiet(name), name.title()) if loud else (name,)
    items = next(
        (one for one in (find_items(said, Sentence(0, len(said), 0), lexicon) for said in said_of) if len(one) == 1), []
    )
    senses = items[0].senses_of("actor") if items else []
    for sense in [one for one in senses if one.data.holds_in(year)] or senses:
        code = str(sense.data.code)
        if code in BODIES or (sense.data.kind in _NAMES and code in USUAL):
            return Head(sender=code)
        if opens and name.lower() in CITY_STATES:
            return Head(place=code)
        if sense.data.kind in _NAMES and not (opens and sense.data.kind == "territory"):
            return Head(country=code)
        if sense.data.kind in _PLACES and name.title() not in SEATS:
            return Head(place=code)
    return _NOBODY


def _quiet(name: str) -> str:
    """Return a name in capitals as it is written elsewhere: "DR CONGO", "BOSNIA AND HERZEGOVINA", "CÔTE D'IVOIRE"."""
    words = (word.lower() if word in _SMALL else word if len(word) < _SHORT else word.title() for word in name.split())
    return " ".join(words).replace("D'", "d'").replace("D’", "d’")
