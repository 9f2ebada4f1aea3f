"""A text to the views of its sentences: items with their readings, dates, and what the sentences around speak of."""

from datetime import date

from transforms.coding.discourse.dates_before import date_before, is_of_other
from transforms.coding.discourse.joiners import say_and
from transforms.coding.discourse.layout.act_titles import mark_act_titles
from transforms.coding.discourse.layout.headings import carry_headings
from transforms.coding.discourse.layout.labels import join_label, leave_hour, leave_paper
from transforms.coding.discourse.layout.rubrics import carry_rubrics
from transforms.coding.discourse.layout.sections import mark_sections
from transforms.coding.discourse.layout.statutes import mark_statutes
from transforms.coding.discourse.layout.title_sources import leave_source
from transforms.coding.discourse.left_out import without_those_left_out
from transforms.coding.discourse.names.bracketed_acts import join_acts
from transforms.coding.discourse.names.licence_numbers import join_numbers
from transforms.coding.discourse.names.resolutions import name_resolutions
from transforms.coding.discourse.names.un_committees import name_committees
from transforms.coding.discourse.names.unmeant import leave_unmeant
from transforms.coding.discourse.parted_openings import part_openings
from transforms.coding.discourse.recalls import recall
from transforms.coding.discourse.votes_aside import set_votes_aside
from transforms.coding.model import SentenceView
from transforms.reading.dates.dates import StatedDate, find_dates
from transforms.reading.day_gaps import say_verbs_of_days
from transforms.reading.gapping import say_verbs_again
from transforms.reading.kinds import BARRING
from transforms.reading.lexicon import Lexicon
from transforms.reading.rewording.contrasted_verbs import leave_contrasts
from transforms.reading.rewording.hollow_asides import join_adverbials, leave_hollow_asides
from transforms.reading.rewording.plain_words import in_plain_words
from transforms.reading.rewording.shared_units import share_units
from transforms.reading.senses import BARS, decide
from transforms.reading.sentences import split_sentences
from transforms.reading.spans import Item, find_items


def build_views(  # noqa: PLR0913 - the text, and what it is read against
    whole: str,
    *,
    title_end: int,
    spoken: date | None,
    year: int | None,
    lexicon: Lexicon,
    printed: date | None = None,
) -> list[SentenceView]:
    """Read every sentence of a text.

    Args:
        whole: title and text; offsets are into this.
        title_end: where the title ends; 0 without one.
        spoken: the day on which the text speaks, for relative dates.
        year: the year of publication, for names that change their meaning.
        lexicon: what words may mean.
        printed: the day of publication, which may be later than that of the dateline.
    """
    views: list[SentenceView] = []
    before: StatedDate | None = None
    for sentence in split_sentences(whole):
        found = find_items(whole, sentence, lexicon)
        if len(found) == 0:
            continue  # nothing but signs that are no word and no mark ("_")
        items = in_plain_words(found)
        dates = find_dates(whole, sentence.start, sentence.end, spoken, before, printed=printed)
        items = join_adverbials(leave_hollow_asides(items, dates))
        told = before
        before = _last_told(whole, dates) or before
        decide(items, year, year_told(dates, told, new=not views or views[-1].paragraph != sentence.paragraph))
        leave_unmeant(items)
        items = share_units(leave_contrasts(items))
        if sentence.start < title_end:
            leave_source(items)
        dated = name_committees(join_numbers(_with_dates(items, dates, whole)), lexicon.committees)
        named = without_those_left_out(part_openings(set_votes_aside(join_acts(name_resolutions(dated)))))
        plain = leave_paper(say_and(named))
        joined = join_label(leave_hour(plain))
        view = SentenceView(
            index=len(views),
            start=sentence.start,
            end=sentence.end,
            is_title=sentence.start < title_end,
            items=say_verbs_of_days(say_verbs_again(joined)),
            dates=dates,
            has_sanctions_word=False,
            wordings=lexicon.wordings,
            year=year,
            paragraph=sentence.paragraph,
            told=told,
            noted=len(joined) < len(leave_hour(plain)),
        )
        view.has_sanctions_word = _speaks_of_sanctions(view)
        view.goes_on = date_before(views[-1], view) if views else None
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
    found = [one for one in reversed(dates) if one.value is not None and one.role != "until" and not is_of_other(one)]
    own = (one for one in found if not whole[one.start : one.end].lower().endswith(_ASIDE))
    return next(own, found[0] if found else None)


_ASIDE = ("earlier", "before", "previously")


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
    return ("dealing" in dealt or _bans_goods(view)) and bool(told & BARRING) and len(named) > 1


def _bans_goods(view: SentenceView) -> bool:
    """Tell whether goods are barred by whose they are ("Norway banned Malian goods", "barred Chadian steel")."""
    items = view.items
    for at, item in enumerate(items[:-2]):
        bars = item.kind == "trigger" and item.data.name in BARRING
        if bars and any(one.kind == "actor" for one in items[at + 1 : at + 3]):
            return any(one.kind == "sector" or one.lower in _GOODS for one in items[at + 2 : at + 4])
    return False


_GOODS = frozenset({"goods", "products", "produce", "ships", "vessels", "planes", "airlines", "carriers", "flights"})


_SANCTIONS = ("measure", "package", "list")
_FREEZING = frozenset({"freeze", "block"})


def _names_them(item: Item) -> bool:
    """Tell whether the name of a legal act says that it is about sanctions."""
    return any(stem in item.lower for stem in _OF_SANCTIONS)


_OF_SANCTIONS = ("sanction", "cfsp", "common position", "economic measures", "embargo", "magnitsky", "caatsa", "assets")
_LICENCES = ("general licen", "wind-down", "winding-down")
"""How reliefs begin that nothing but sanctions need."""


def _link(views: list[SentenceView]) -> None:
    """Let each sentence know what the ones around it speak of."""
    speaks = [view.has_sanctions_word for view in views]
    in_title = any(view.is_title and view.has_sanctions_word for view in views)
    seen = told = just = False
    for at, view in enumerate(views):
        recall(view, seen=seen or told, just=just)
        tells = _tells_sanction(view)
        just = speaks[at] or tells
        seen, told = seen or speaks[at], told or tells
        view.recalls_measure = seen
        view.has_sanctions_word = in_title or any(speaks[max(0, at - 2) : at + 2])
