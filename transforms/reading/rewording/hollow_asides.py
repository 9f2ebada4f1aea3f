"""Asides that say nothing of the change, left unread: "lifted, officials said, its ban", "a ban (the first) on …".

What commas, dashes or brackets set apart may stand between any two parts of a sentence. No rule need know of it if it
names nobody, no goods, no measure, no change, no day and no condition, and is of a form that only says how, where, amid
what or on whose word something is done.
"""

from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.dates.stated_date import StatedDate
from transforms.reading.inflection import ING, PARTICIPLE
from transforms.reading.items import as_aside
from transforms.reading.rewording.aliases import end_of_alias
from transforms.reading.rewording.described_asides import only_describes
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_CLOSING = {",": ",", "–": "–", "—": "—", "-": "-", "(": ")"}
_REACH = 14
"""Items that an aside may hold."""

_MEANING = word_set("actor group anaphor entity sector measure nominal trigger dealing_verb post cue")
_EXPECTED = word_set(
    "expected planned promised predicted forecast anticipated usual ever before feared foreseen long widely"
)
_HARMLESS = word_set(
    "move moves step steps gesture according demanded sought urged awaited opposed called campaigners campaigner "
    "activists surprise website debate debates haggling wrangling pleas appeals farmers exporters importers traders"
)
"""Words that mean something elsewhere, and nothing within an aside."""
_HOW_FAR = word_set(
    "if unless until once pending subject provided only part partly principle theory full whole least even except "
    "excluding including save bar but now time being mistake error force question doubt condition conditions exception "
    "exceptions short interim meantime draft vote votes favour against name behalf itself themselves both alike such "
    "also no nobody never nothing neither nor or and too it them chair chairs chaired chairing presides presidency"
) | (NUMBERS.keys() - {"one", "first", "second", "third", "a"})
"""Words that may say how far a change goes or has come, for how long, of whom or of what."""

_IDLE = frozenset({
    "for the first time", "not for the first time", "for the second time", "for the third time", "once again",
    "without a vote", "by a show of hands", "at long last", "at last", "no less", "by all accounts", "no doubt", "too",
    "no member", "not a member", "itself no member", "not itself a member", "no member of the bloc",
    "not a member of the bloc", "not a member of the union", "not a member of the community", "no member itself",
    "it seems", "it seemed", "so to speak", "in other words", "in effect", "as reported", "as claimed",
    "as was reported", "as had been reported", "as some reported", "as first reported",
    "for its part", "for their part",
})  # fmt: skip
"""Asides that say nothing although their words might."""

_SHOWN = word_set("pictured left right above below")
_BEGINNING = frozenset({
    "with effect", "with effect from", "effective", "effective from", "effective as of", "take effect", "takes effect",
    "took effect", "come into force", "comes into force", "came into force", "enter into force", "enters into force",
    "entered into force", "come into effect", "came into effect", "start", "starts", "begin", "begins", "starting",
    "beginning", "apply", "applies", "to take effect", "to come into force", "to start", "announced", "dated", "signed",
    "published", "apply from", "as of", "as from", "from", "on", "since", "already since", "as recently as",
})  # fmt: skip
"""What may stand beside a date that only says when something begins, or was made."""

_SOON = word_set("immediately midnight noon at forthwith immediate") | {"at once"}
_OPENING = word_set(
    "after amid amidst despite in at by to with without during following upon on at from for because owing thanks "
    "given among before over under"
)
_ADVERBS = word_set(
    "however meanwhile moreover furthermore surprisingly unsurprisingly predictably incidentally oddly curiously "
    "notably ironically inevitably apparently evidently naturally regrettably remarkably unexpectedly understandably"
)
_SPEAKERS = word_set(
    "official officials spokesman spokeswoman spokesperson spokesmen source sources diplomat diplomats aide aides "
    "insider insiders he she they it people newspapers agencies statement report reports"
)
_SAYING = word_set("said says say added adds told reported report confirmed confirm noted explained stressed read")
_DETERMINERS = word_set("the a an its their his her one some several many most senior")
_WHOSE = word_set("whose which who")
_VERBAL = g.BE | g.HAVE | g.DO | g.MODALS
_PARTING = g.CONJUNCTIONS | g.SUBORDINATORS | {"that"}


def leave_hollow_asides(items: list[Item], dates: list[StatedDate]) -> list[Item]:
    """Return the items of a sentence without its hollow asides and the marks that set them apart."""
    items = _without_brackets(_without_among_others(items))
    if sum([item.lower in _CLOSING for item in items]) + (items[-1].lower == ")") < 1:
        return items
    found: list[Item] = []
    at = 0
    while at < len(items):
        close = _end_of_aside(items, at, dates) if items[at].lower in _CLOSING and found else None
        if close is None:
            found.append(items[at])
            at += 1
            continue
        inner = items[at + 1 : close]
        when = [item for item in inner if _is_in_date(item, dates)] or _at_once(inner)
        if when and found[-1].lower in g.CONJUNCTIONS:  # "and – since May – steel"
            if items[at].lower == ",":
                found += items[at : close + 1]
            else:
                found[-1:-1] = when
        else:
            found += when
        if not when and items[at].lower != "(" and _parts(found, items[close + 1]):
            found.append(items[close] if items[close].lower == "," else items[at])
        at = close + 1
    return found


_POINTING = word_set("see here link links")
_QUOTES = frozenset({'"', "“", "'", "‘"})
_SHORT = 4
"""Items from a bracket to its end that hold one word in quotation marks."""


def _without_brackets(items: list[Item]) -> list[Item]:
    """Leave out where more is to be read, and a short name within a name.

    "Renewed the waivers (see the notice of 3 May) to allow …", "the Bureau of Industry ("BIS") Entity List".
    """
    for at in range(len(items) - 4, 0, -1):
        pointing = items[at + 1].lower in _POINTING or items[at + 1].text.startswith("OJ")
        if items[at].lower != "(" or not (pointing or items[at + 1].text in _QUOTES):
            continue
        close = next((here for here in range(at + 2, min(at + _REACH, len(items) - 1)) if items[here].lower == ")"), 0)
        within_name = items[close + 1].text[0].isupper() and items[at - 1].text[0].isupper() and close - at <= _SHORT
        if close and (within_name or pointing):
            items = [*items[:at], *items[close + 1 :]]
    return items


_OTHERS = word_set("things measures steps provisions")


def _without_among_others(items: list[Item]) -> list[Item]:
    """Leave out "among other things" between a relative and its verb ("which among other things bars …")."""
    for at in range(1, len(items) - 3):
        if items[at].lower in _AMONG and items[at + 1].lower == "other" and items[at + 2].lower in _OTHERS:
            return [*items[:at], *items[at + 3 :]] if items[at - 1].lower in _WHICH else items
    return items


_WHICH = frozenset({"which", "that"})
_AMONG = frozenset({"among", "amongst"})


def _at_once(inner: list[Item]) -> list[Item]:
    """Return what says that something begins now as one item, which is read as a day is."""
    return (
        [as_aside(inner)]
        if not {"immediate", "immediately", "forthwith"}.isdisjoint([one.lower for one in inner])
        else []
    )


_FIXED = {tuple(words.split()) for words in (
    "there and then", "then and there",
    "with immediate effect", "by decree", "without a vote", "without debate", "without warning", "without delay",
    "without notice", "in a surprise move", "in a surprise step", "by consensus", "at short notice", "without fanfare",
    "by presidential decree", "by executive order", "by emergency decree", "by royal decree", "without further notice",
    "at a stroke", "in one fell swoop", "in practice", "in public", "in secret", "behind closed doors",
    "for its part", "for their part", "for his part", "for her part",
)}  # fmt: skip
"""Adverbials that stand anywhere without commas, and would be taken for a part of the noun phrase that follows."""
_FIRST = frozenset(words[0] for words in _FIXED)


def join_adverbials(items: list[Item]) -> list[Item]:
    """Return the items with each fixed adverbial as one, which is read as a day is."""
    low = [item.lower for item in items]
    if _FIRST.isdisjoint(low):
        return items
    found: list[Item] = []
    at = 0
    while at < len(items):
        size = next((n for n in (5, 4, 3, 2) if tuple(low[at : at + n]) in _FIXED), 0) if low[at] in _FIRST else 0
        if size and low[at + 2 : at + 3] == ["part"] and low[at + 3 : at + 4] in (["in"], ["of"]):
            size = 0  # "was punished for its part in the coup"
        found.append(as_aside(items[at : at + size]) if size else items[at])
        at += size or 1
    return found


def _end_of_aside(items: list[Item], at: int, dates: list[StatedDate]) -> int | None:
    """Return the place of the mark that ends a hollow aside; None where none begins, or nothing follows it."""
    mark, named, dated = items[at].lower, False, False
    if mark in "–—-" and at + 1 < len(items) and items[at].end == items[at + 1].start:
        return None  # within a word
    end = _end_of_sum(items, at + 2) if lower_at(items, at + 1) == "or" else _end_of_count(items, at + 1)
    end = end_of_alias(items, at) if end is None and at else end
    if end is not None:
        return end
    for here in range(at + 1, min(at + 2 + _REACH, len(items) - 1)):
        item = items[here]
        if item.lower == _CLOSING[mark]:
            hollow = not named and _is_hollow_between(items, at, here, dates)
            return here if hollow or (not dated and only_describes(items, at, here)) else None
        when = _is_in_date(item, dates)
        if not when and ((item.kind == "mark" and item.lower not in "'’-") or item.kind == "number"):
            return None
        named, dated = named or (item.text[0].isupper() and not when), dated or when
    return None


def _is_hollow_between(items: list[Item], at: int, end: int, dates: list[StatedDate]) -> bool:
    inner = items[at + 1 : end]
    plain = [one for one in inner if not _is_in_date(one, dates)]
    dated = len(plain) < len(inner)
    if not plain:
        return False
    if dated and lower_at(items, end + 1) == "to" and plain[0].lower in _MADE_KNOWN:
        return True  # "the decision, announced on Monday, to lift it": one act has one day
    hollow = _says_when([one.lower for one in plain], dated=dated) or _is_hollow(plain, items[at].lower)
    return hollow and not (dated and _tells(plain))


_MADE_KNOWN = word_set("announced made taken published revealed disclosed unveiled reported signed adopted confirmed")


_SUM = word_set(
    "mln bln million billion dlrs dollars pounds stg yen marks francs ecus euros worth us a third quarter half"
)
_CURRENCIES = frozenset({"$", "€", "£", "¥", "us$"})


def _end_of_sum(items: list[Item], at: int) -> int | None:
    """Return the place of the comma that ends an amount said in other words: "17 percent, or $51 million, of the …"."""
    end = at
    while end < len(items) and (
        items[end].lower in _SUM or items[end].lower in _CURRENCIES or items[end].lower[:1].isdigit()
    ):
        end += 1
    return end if at < end < len(items) - 1 and items[end].lower == "," and items[end + 1].lower == "of" else None


_COUNTED = (("in", "all"), ("in", "number"), ("in", "total"), ("all", "told"), ("of", "them"), ("altogether",))


def _end_of_count(items: list[Item], at: int) -> int | None:
    """Return the place of the mark that ends an aside on how many they are: "the measures, five in all, hit …"."""
    counted = lower_at(items, at) in NUMBERS or lower_at(items, at).isdigit()
    for words in _COUNTED if counted else ():
        end = at + 1 + len(words)
        said = tuple(one.lower for one in items[at + 1 : end]) == words
        if said and end < len(items) - 1 and items[end].lower == _CLOSING[items[at - 1].lower]:
            return end
    return None


def _is_in_date(item: Item, dates: list[StatedDate]) -> bool:
    return any(one.start <= item.start and item.end <= one.end for one in dates)


def _parts(found: list[Item], after: Item) -> bool:
    """Tell whether what stands before and after an aside are parted by a comma without it too."""
    before, noun = found[-1], len(found) > 1 and found[-2].lower in _DETERMINERS
    if before.lower in g.CONJUNCTIONS:
        return False
    if after.lower in _PARTING:
        return True
    if after.lower in _VERBAL or after.senses.verbs or after.lower in g.PREPOSITIONS or after.kind == "mark":
        return False
    return noun or not (before.senses.verbs or before.lower in g.SUBORDINATORS or before.lower in _VERBAL)


def _is_hollow(inner: list[Item], mark: str) -> bool:
    words = [item.lower for item in inner]
    if " ".join(words) in _IDLE:
        return True
    if words[0] == "as" and len(words) > 1:
        return words[1] in _EXPECTED or words[1] in g.HAVE
    if any(_means_something(item, words) for item in inner) or not _HOW_FAR.isdisjoint(words):
        return _is_word_of_others(inner)
    return _is_form(inner, words, mark)


def _tells(inner: list[Item]) -> bool:
    """Tell whether an aside with a date tells what happened to something then, so that the date is its own."""
    when = _says_when([one.lower for one in inner], dated=True)
    return not when and (inner[0].lower in _WHOSE or _is_participle(inner[0]))


def _says_when(words: list[str], *, dated: bool) -> bool:
    """Tell whether words beside a date, or one for it, only say that something begins then ("effective at once")."""
    if words[0] in _WHOSE:
        words = [word for word in words[1:] if word not in _VERBAL]
    begins = [word for word in words if word not in _SOON]
    return (dated or len(begins) < len(words)) and " ".join(begins) in _BEGINNING


def _means_something(item: Item, words: list[str]) -> bool:
    """Tell whether a word may mean something to a change; a verb whose particle is not there does not."""
    return item.lower not in _HARMLESS and any(
        sense.kind in _MEANING and not sense.weak and (sense.particle is None or sense.particle.split()[0] in words)
        for sense in item.senses
    )


def _is_word_of_others(inner: list[Item]) -> bool:
    """Tell whether an aside says on whose word it is, and that nobody is named: "officials said", "it added"."""
    words = [item.lower for item in inner]
    return words[-1] in _SAYING and words[-2:-1] != [] and words[-2] in _SPEAKERS and len(words) < 6


def _is_form(inner: list[Item], words: list[str], mark: str) -> bool:
    if mark == "(":
        return (len(inner) > 1 and not inner[0].text.isdigit()) or words[0] in _SHOWN
    if len(words) == 1:
        return words[0] in _ADVERBS
    if words[-1] in _SAYING and any(word in _SPEAKERS for word in words):
        return True
    if words[0] in _OPENING or words[:2] == ["not", "for"] or words[:2] == ["according", "to"]:
        return True
    if words[0] in _WHOSE:
        return any(word in _VERBAL for word in words)
    verb = inner[1] if words[0] in g.ADVERBS or words[0].endswith("ly") or words[0] == "long" else inner[0]
    return _is_participle(verb) or (mark != "," and words[0] in _DETERMINERS)


def _is_participle(item: Item) -> bool:
    forms = {form for sense in item.senses.verbs for form in sense.form}
    return bool({PARTICIPLE, ING} & forms) or (not item.senses and item.lower.endswith("ing"))
