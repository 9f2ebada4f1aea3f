"""A text to the views of its sentences: items with their readings, dates, and what the sentences around speak of."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from schemas.vocabulary import BODIES
from transforms.coding.discourse.joiners import say_and
from transforms.coding.discourse.layout.act_titles import mark_act_titles
from transforms.coding.discourse.layout.headings import carry_headings
from transforms.coding.discourse.layout.labels import join_label, leave_hour, leave_paper
from transforms.coding.discourse.layout.rubrics import carry_rubrics
from transforms.coding.discourse.layout.sections import mark_sections
from transforms.coding.discourse.layout.statutes import mark_statutes
from transforms.coding.discourse.layout.title_sources import leave_source
from transforms.coding.discourse.likewise.measures_after import comes_after
from transforms.coding.discourse.names.bracketed_acts import join_acts
from transforms.coding.discourse.names.licence_numbers import join_numbers
from transforms.coding.discourse.names.resolutions import name_resolutions
from transforms.coding.discourse.names.un_committees import name_committees
from transforms.coding.discourse.names.unmeant import leave_unmeant
from transforms.coding.discourse.votes_aside import set_votes_aside
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.dates.dates import StatedDate, find_dates
from transforms.reading.gapping import say_verbs_again
from transforms.reading.lexicon import Lexicon
from transforms.reading.rewording.contrasted_verbs import leave_contrasts
from transforms.reading.rewording.hollow_asides import join_adverbials, leave_hollow_asides
from transforms.reading.rewording.plain_words import in_plain_words
from transforms.reading.rewording.shared_units import share_units
from transforms.reading.senses import BARS, decide
from transforms.reading.sentences import split_sentences
from transforms.reading.spans import Item, find_items, lower_at
from transforms.reading.word_set import word_set


def build_views(
    whole: str, *, title_end: int, spoken: date | None, year: int | None, lexicon: Lexicon
) -> list[SentenceView]:
    """Read every sentence of a text.

    Args:
        whole: title and text; offsets are into this.
        title_end: where the title ends; 0 without one.
        spoken: the day on which the text speaks, for relative dates.
        year: the year of publication, for names that change their meaning.
        lexicon: what words may mean.
    """
    views: list[SentenceView] = []
    before: StatedDate | None = None
    for sentence in split_sentences(whole):
        found = find_items(whole, sentence, lexicon)
        if len(found) == 0:
            continue  # nothing but signs that are no word and no mark ("_")
        items = in_plain_words(found)
        dates = find_dates(whole, sentence.start, sentence.end, spoken, before)
        items = join_adverbials(leave_hollow_asides(items, dates))
        told = before
        before = _last_told(whole, dates) or before
        decide(items, year, year_told(dates, told, new=not views or views[-1].paragraph != sentence.paragraph))
        leave_unmeant(items)
        items = share_units(leave_contrasts(items))
        if sentence.start < title_end:
            leave_source(items)
        dated = name_committees(join_numbers(_with_dates(items, dates, whole)), lexicon.committees)
        plain = leave_paper(say_and(set_votes_aside(join_acts(name_resolutions(dated)))))
        joined = join_label(leave_hour(plain))
        view = SentenceView(
            index=len(views),
            start=sentence.start,
            end=sentence.end,
            is_title=sentence.start < title_end,
            items=say_verbs_again(joined),
            dates=dates,
            has_sanctions_word=False,
            year=year,
            paragraph=sentence.paragraph,
            told=told,
            noted=len(joined) < len(leave_hour(plain)),
        )
        view.has_sanctions_word = _speaks_of_sanctions(view)
        view.goes_on = _date_before(views[-1], view) if views else None
        views.append(view)
    _link(views)
    carry_headings(views, whole)
    carry_rubrics(whole, views, lexicon)
    mark_sections(whole, views)
    mark_act_titles(views)
    mark_statutes(whole, views)
    return views


def _last_told(whole: str, dates: list[StatedDate]) -> StatedDate | None:
    """Return the date of which a sentence speaks last; "nine days earlier" only says when something else was."""
    found = [one for one in reversed(dates) if one.value is not None and one.role != "until" and not _is_of_other(one)]
    own = (one for one in found if not whole[one.start : one.end].lower().endswith(_ASIDE))
    return next(own, found[0] if found else None)


_ASIDE = ("earlier", "before", "previously")
_UNITS = ("day", "days", "week", "weeks", "month", "months", "year", "years", "fortnight")


def _is_of_other(one: StatedDate) -> bool:
    """Tell whether a date is that of what a change came after ("banned it, two days after the vote")."""
    return one.role == "of" and one.words.lower().endswith(_UNITS)


_TELLING = frozenset({"measure", "trigger"})


def _date_before(before: SentenceView, view: SentenceView) -> StatedDate | None:
    """Return the last date of a sentence that tells of measures, where the next goes on in its paragraph."""
    if before.paragraph != view.paragraph or before.is_title:
        return None
    if not before.dates:
        return before.goes_on
    told = [one for one in before.dates if one.value is not None and one.role in ("on", "since", "of")]
    told = [one for one in told if not _is_of_other(one)]
    tells = any(item.kind in _TELLING for item in before.items) or _hands_on(before)
    days = [one for one in told if len(one.value or "") == _DAY]  # "dropped on Tuesday the sanctions of 2005"
    return (days or told)[-1] if told and tells else None


_TURNS = word_set("turn followed follows came comes went first next joined acted moved responded answered retaliated")
_BRIEF = 12
"""Items of a sentence that only says who acts next and when."""


def _hands_on(view: SentenceView) -> bool:
    """Tell whether a sentence only says who acted and when: "Yesterday it was London's turn.", "Then came Tokyo."."""
    return len(view.items) <= _BRIEF and any(item.lower in _TURNS for item in view.items)


_DAY = len("2025-12-13")


def year_told(dates: list[StatedDate], before: StatedDate | None, *, new: bool) -> int | None:
    """Return the year that a sentence tells of: that of its first date, else the one told before in its paragraph."""
    value = next((one.value for one in dates if one.value is not None), None)
    if value is None and before is not None and not new:
        value = before.value
    return None if value is None else int(value[:4])


def _with_dates(items: list[Item], dates: list[StatedDate], whole: str) -> list[Item]:
    """Replace the items of each date by one item of kind ``date``."""
    if not dates:
        return items
    found: list[Item] = []
    waiting = iter(dates)
    inside = next(waiting, None)
    for item in items:
        while inside is not None and inside.end <= item.start:
            inside = next(waiting, None)
        if inside is None or item.start < inside.start or inside.end < item.end:
            found.append(item)
        elif not found or found[-1].start != inside.start:
            text = whole[inside.start : inside.end]
            lower = text.lower() if text != "May" else "may (month)"  # no modal
            found.append(Item(inside.start, inside.end, text, lower, [], "date"))
    return found


def _speaks_of_sanctions(view: SentenceView) -> bool:
    return any(_may_be_one(item) for item in view.items if "measure" in item.senses.kinds) or any(
        item.kind == "actor" and item.data.kind == "instrument" and _names_them(item) for item in view.items
    )


def _may_be_one(item: Item) -> bool:
    """Tell whether a word may be one for sanctions, whatever it is here; a bar may be of gold."""
    measures = item.senses_of("measure")
    licence = bool(measures) and item.lower.startswith(_LICENCES)
    told = licence or any(one.data.kind in _SANCTIONS for one in measures)
    return told and (item.kind == "measure" or item.lower not in BARS)


def _tells_sanction(view: SentenceView) -> bool:
    """Tell whether a verb tells a sanction without a noun for it: "sanctioned Libya", "froze the assets of"."""
    told = {
        one.data.name
        for item in view.items
        if "trigger" in item.senses.kinds
        for one in item.senses_of("trigger")
        if not one.weak
    }
    if "designate" in told:
        return True
    dealt = {item.data.kind for item in view.items if item.kind == "measure"}
    if "assets" in dealt and told & _FREEZING:
        return True
    named = {item.data.code for item in view.items if item.kind == "actor"}
    return "dealing" in dealt and bool(told & _BANNING) and len(named) > 1


_SANCTIONS = ("measure", "package", "list")
_FREEZING = frozenset({"freeze", "block"})
_BANNING = frozenset({"ban", "bar"})


def _names_them(item: Item) -> bool:
    """Tell whether the name of a legal act says that it is about sanctions."""
    return any(stem in item.lower for stem in _OF_SANCTIONS)


_LICENCES = ("general licen", "wind-down", "winding-down")
"""How reliefs begin that nothing but sanctions need."""

_DEFINITE = word_set("the these those its their all both own")
_STANDING = word_set("existing current present same punitive economic new additional further latest two three")
_OF_SANCTIONS = ("sanction", "cfsp", "common position", "economic measures", "embargo", "magnitsky", "caatsa", "assets")
_HIT = word_set("banks firms companies individuals entities ships vessels airlines oligarchs media broadcasters")
_CLAUSE = 8
"""Words after "measures" in which a clause may say who took them."""

_TAKEN = word_set("imposed introduced applied taken adopted decided")
_TOOK = _TAKEN | {"took"}


def _recall(view: SentenceView, *, seen: bool, just: bool) -> None:
    """Let "the measures" be the measure that was named before, or that its own sentence says who took against whom.

    ``seen`` says that one was named at all, ``just`` that the sentence before named it.
    """
    items = view.items
    for at, (before, item) in enumerate(pairwise(items), start=1):
        if item.kind != "measure" or item.sense is None:
            continue
        if item.data.kind != "recall":
            named = item.data.kind in ("measure", "list")
            seen, just = seen or named, just or named
            continue
        if item.lower == "measure" and not (just and before.lower in ("the", "this")):
            continue  # one measure is any of a government's, but for the one just spoken of
        taken = lower_at(items, at + 1) in _TAKEN and lower_at(items, at + 2) in ("by", "against", "on")
        taken = taken or _was_taken(items, at) or _is_of_act(items, at)
        of_list = before.kind == "measure" or _is_whom(before)  # "the unreliable entity list measures"
        definite = before.lower in _DEFINITE or (before.lower in _STANDING and lower_at(items, at - 2) in _DEFINITE)
        bodys = before.kind == "actor" and before.data.code in BODIES and _hits_persons(items, at + 1)
        if (
            bodys
            or of_list
            or (definite and (seen or taken))
            or (seen and (_aims_at_branch(items, at + 1) or comes_after(items, at)))
            or _hits_somebody(items, at + 1 + int(lower_at(items, at + 1) in _TAKEN))
        ):
            item.sense = replace(item.sense, data=replace(item.data, kind="measure"))


def _aims_at_branch(items: list[Item], at: int) -> bool:
    """Tell whether measures are said to aim at branches of an economy ("revoked measures targeting energy")."""
    aimed = lower_at(items, at) == "targeting" or (lower_at(items, at) == "aimed" and lower_at(items, at + 1) == "at")
    return aimed and any(one.kind == "sector" for one in items[at + 1 : at + 4])


def _was_taken(items: list[Item], at: int) -> bool:
    """Tell whether a clause says who took measures against whom ("the measures that it had taken against Iceland")."""
    clause = [one.lower for one in items[at + 1 : at + 1 + _CLAUSE]]
    told = next((here for here, word in enumerate(clause[:-1]) if word in _TOOK), 0)
    acts = told > 1 and clause[told - 1] in g.HAVE
    took = told > 0 and clause[told] != "taken" and not g.BE & set(clause[:told])
    return (acts or took) and clause[told + 1] in ("against", "on") and "," not in clause[:told]


def _is_of_act(items: list[Item], at: int) -> bool:
    """Tell whether measures are those of an act of the Council ("the measures set out in paragraphs 1 to 7 of …")."""
    if lower_at(items, at + 1) not in _SET_OUT:
        return False
    near = items[at + 1 : at + 1 + _CLAUSE]
    paragraph = any(one.lower in ("paragraph", "paragraphs") for one in near)
    return paragraph or any(one.kind == "actor" and one.data.kind == "instrument" for one in near)


_SET_OUT = word_set("set imposed contained specified laid established decided as in")


def _is_whom(item: Item) -> bool:
    """Tell whether the plain name of a state stands for whom measures are on ("Russia measures in brief")."""
    return item.kind == "actor" and item.data.kind == "name" and USUAL_SENDERS.isdisjoint(codes_of(item))


def _hits_persons(items: list[Item], at: int) -> bool:
    """Tell whether some number of persons stands after "measures against" ("EU measures against four men")."""
    counted = lower_at(items, at) == "against" and (
        lower_at(items, at + 1) in NUMBERS or lower_at(items, at + 1).isdigit()
    )
    return counted and any(one.kind == "post" for one in items[at + 2 : at + 4])


def _hits_somebody(items: list[Item], at: int) -> bool:
    """Tell whether a state or a named party stands after "measures against", and no goods of its."""
    if lower_at(items, at) not in ("against", "on", "targeting"):
        return False
    at += 2 if lower_at(items, at + 1) == "the" else 1
    hit = items[at] if at < len(items) else None
    if hit is not None and hit.kind == "actor" and hit.data.kind == "demonym":
        whom = items[at + 1 : at + 2]  # "measures against Russian banks", not "measures on Chinese steel"
        return any(one.kind == "post" or one.lower in _HIT for one in whom) and lower_at(items, at - 1) == "against"
    return hit is not None and hit.kind in ("entity", "actor")


def _link(views: list[SentenceView]) -> None:
    """Let each sentence know what the ones around it speak of."""
    speaks = [view.has_sanctions_word for view in views]
    in_title = any(view.is_title and view.has_sanctions_word for view in views)
    seen = told = just = False
    for at, view in enumerate(views):
        _recall(view, seen=seen or told, just=just)
        tells = _tells_sanction(view)
        just = speaks[at] or tells
        seen, told = seen or speaks[at], told or tells
        view.recalls_measure = seen
        view.has_sanctions_word = in_title or any(speaks[max(0, at - 2) : at + 2])
