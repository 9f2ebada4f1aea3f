"""The items of a sentence in plainer words: one step after the other joins, drops or renames some of them."""

from collections.abc import Callable

from transforms.reading.items import Item
from transforms.reading.rewording import (
    all_else,
    at_first,
    bounds,
    bracketed_contents,
    calques,
    contents,
    counted_members,
    do_so,
    first_again,
    floating_all,
    hedges,
    inline_marks,
    joined_numbers,
    letting_none,
    limits,
    made_in,
    military_uses,
    moved_first,
    no_longer,
    nor_clauses,
    official_words,
    organs_there,
    owned,
    paired_dashes,
    possessives,
    quoted_verbs,
    ranges,
    refusals,
    semicolon_lists,
    served_goods,
    set_apart,
    shared_origins,
    so_were,
    sponsors,
    stops,
    summed,
    terms,
    told_wholes,
    working_in,
)
from transforms.reading.rewording.whole_names import join_dots, join_titles

STEPS: tuple[tuple[frozenset[str], Callable[[list[Item]], list[Item]]], ...] = (
    (frozenset("."), join_dots),
    (frozenset({"under"}), join_titles),
    (organs_there.NEEDED, organs_there.join_organs_there),
    (counted_members.NEEDED, counted_members.leave_counts),
    (paired_dashes.NEEDED, paired_dashes.say_dashes),
    (inline_marks.NEEDED, inline_marks.leave_marks),
    (quoted_verbs.NEEDED, quoted_verbs.leave_quotes),
    (set_apart.NEEDED, set_apart.join_set_apart),
    (bracketed_contents.NEEDED, bracketed_contents.say_bracketed),
    (semicolon_lists.NEEDED, semicolon_lists.part_by_commas),
    (calques.NEEDED, calques.say_in_english),
    (limits.NEEDED, limits.say_limits),
    (stops.NEEDED, stops.say_stops),
    (ranges.NEEDED, ranges.say_listed),
    (summed.NEEDED, summed.say_measures),
    (moved_first.NEEDED, moved_first.say_added),
    (all_else.NEEDED, all_else.say_all_measures),
    (bounds.NEEDED, bounds.say_off_limits),
    (military_uses.NEEDED, military_uses.say_dual_use),
    (served_goods.NEEDED, served_goods.say_what_for),
    (working_in.NEEDED, working_in.say_firms_in),
    (floating_all.NEEDED, floating_all.leave_floating_all),
    (possessives.NEEDED, possessives.say_possessive),
    (made_in.NEEDED, made_in.say_from),
    (sponsors.NEEDED, sponsors.leave_sponsors),
    (no_longer.NEEDED, no_longer.say_no_longer),
    (letting_none.NEEDED, letting_none.say_lets_no_longer),
    (nor_clauses.NEEDED, nor_clauses.say_clauses_plainly),
    (official_words.NEEDED, official_words.say_plainly),
    (owned.NEEDED, owned.say_assets),
    (at_first.NEEDED, at_first.say_at_first),
    (do_so.NEEDED, do_so.say_may_do),
    (first_again.NEEDED, first_again.say_again),
    (hedges.NEEDED, hedges.join_hedges),
    (joined_numbers.NEEDED, joined_numbers.join_numbers),
    (shared_origins.NEEDED, shared_origins.share_origins),
    (terms.NEEDED, terms.say_if),
    (so_were.NEEDED, so_were.say_so_were),
    (refusals.NEEDED, refusals.say_will_not),
    (contents.NEEDED, contents.say_including),
    (told_wholes.NEEDED, told_wholes.say_what_is_barred),
)
"""The steps in their order, each with words one of which a sentence must have for it: names and titles first, then
what is said in other words, then what hangs together."""


def _steps_by_word() -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, (needed, _) in enumerate(STEPS):
        for word in needed:
            found.setdefault(word, []).append(number)
    return found


_BY_WORD = _steps_by_word()
"""The numbers of the steps that a word may be for."""
_WORDS = frozenset(_BY_WORD)


def in_plain_words(items: list[Item]) -> list[Item]:
    """Return the items of a sentence as they are read; each step says what it makes plainer."""
    due, done = _due(items, 0), 0
    while done < len(due):
        number = due[done]
        done += 1
        plain = STEPS[number][1](items)
        if plain is not items:
            items, done = plain, 0
            due = _due(items, number + 1)
    return items


def _due(items: list[Item], first: int) -> list[int]:
    """Return the numbers of the steps for which a sentence has words, from a first one on, in their order."""
    words = _WORDS.intersection([item.lower for item in items])
    return sorted({number for word in words for number in _BY_WORD[word] if number >= first})
