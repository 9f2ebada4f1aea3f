"""The items of a sentence in plainer words: one step after the other joins, drops or renames some of them."""

from transforms.reading.at_first import say_at_first
from transforms.reading.contents import say_including
from transforms.reading.first_again import say_again
from transforms.reading.hedges import join_hedges
from transforms.reading.inline_marks import leave_marks
from transforms.reading.items import Item
from transforms.reading.joined_numbers import join_numbers
from transforms.reading.limits import say_limits
from transforms.reading.made_in import say_from
from transforms.reading.military_uses import say_dual_use
from transforms.reading.no_longer import say_no_longer
from transforms.reading.possessives import say_possessive
from transforms.reading.set_apart import join_set_apart
from transforms.reading.shared_origins import share_origins
from transforms.reading.sponsors import leave_sponsors
from transforms.reading.terms import say_if
from transforms.reading.whole_names import join_dots, join_titles


def in_plain_words(items: list[Item]) -> list[Item]:
    """Return the items of a sentence as they are read; each step says what it makes plainer."""
    for step in _STEPS:
        items = step(items)
    return items


_STEPS = (
    join_dots,
    join_titles,
    leave_marks,
    join_set_apart,
    say_limits,
    say_dual_use,
    say_possessive,
    say_from,
    leave_sponsors,
    say_no_longer,
    say_at_first,
    say_again,
    join_hedges,
    join_numbers,
    share_origins,
    say_if,
    say_including,
)
"""The steps in their order: names and titles first, then what is said in other words, then what hangs together."""
