"""Words that official English uses in its own way, and "from now on" between a modal and its verb."""

from transforms.reading import grammar as g
from transforms.reading.inflection import PARTICIPLE
from transforms.reading.spans import Item, lower_at
from transforms.reading.verbs.verb_openers import opens_from_now_on
from transforms.reading.word_set import word_set
from transforms.syntax.nounlike import is_nounlike
from transforms.syntax.tag_names import ADVERB, AUXILIARY, DETERMINER

_STANDING = frozenset({"stand", "stands", "stood"})
_WHEREABOUTS = frozenset({"below", "above"})  # where a notice says that it names those meant
NOTICE_WORDS = word_set("subject following pursuant from now on") | _STANDING | _WHEREABOUTS
"""All words that these functions may tag."""
LEAD = word_set("the a an its their his her our this these those any no every each all both")
"""What opens a noun phrase."""

_BEFORE_SUBJECT = g.DETERMINERS | g.BE


def of_notices(items: list[Item], at: int) -> str:
    """Tag words that official English uses in its own way."""
    low, after = items[at].lower, lower_at(items, at + 1)
    if low in _STANDING and after and PARTICIPLE in items[at + 1].forms and items[at + 1].kind == "trigger":
        return AUXILIARY  # "the licence stands withdrawn", as Indian notices have it
    if low == "following" and at and items[at - 1].lower in ("the", "these"):
        return DETERMINER  # "the following entries"
    if low == "subject" and after == "to" and at and items[at - 1].lower not in _BEFORE_SUBJECT:
        return ADVERB  # "made Mali subject to"
    if low == "pursuant" or (low in _WHEREABOUTS and not is_nounlike(items, at + 1) and after not in LEAD):
        return ADVERB  # "established pursuant to", "the entries specified below to its list"
    return ""


def of_onset(items: list[Item], at: int) -> str:
    """Tag the words of "from now on" right behind a modal as one adverb ("may from now on deal with Mali")."""
    places = {"from": at, "now": at - 1, "on": at - 2}
    first = places.get(items[at].lower)
    return ADVERB if first is not None and first > 0 and opens_from_now_on(items, first) else ""
