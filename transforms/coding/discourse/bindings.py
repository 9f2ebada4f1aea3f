"""What the words of a text stand for, as far as the whole of it says so: organs, pronouns, parties, agendas."""

from collections.abc import Callable

from transforms.coding.discourse.layout.action_heads import mark_action_heads
from transforms.coding.discourse.layout.agendas import mark_agendas
from transforms.coding.discourse.layout.telegraphic import name_bodies
from transforms.coding.discourse.names import (
    council_members,
    council_texts,
    favours,
    koreas,
    owned_units,
    portfolios,
    presidencies,
    surnames,
    tariffs,
)
from transforms.coding.discourse.names.home import home_of
from transforms.coding.discourse.names.law_names import leave_law_names
from transforms.coding.discourse.names.organs import bind_organs
from transforms.coding.discourse.names.unnamed_ministers import leave_unnamed
from transforms.coding.discourse.pronouns import (
    bare_flows,
    counted_acts,
    couples,
    former_latter,
    kinds_of_goods,
    none_left,
    own_ones,
    that_on,
)
from transforms.coding.discourse.pronouns.anaphors import resolve_anaphors
from transforms.coding.discourse.pronouns.definite_parties import bind_parties
from transforms.coding.discourse.pronouns.referents import bind_referents
from transforms.coding.discourse.pronouns.stand_ins import put_stand_ins
from transforms.coding.discourse.pronouns.turned_against import mark_steps
from transforms.coding.model import SentenceView
from transforms.reading.lexicon import Lexicon

_NAMED_BEFORE: tuple[tuple[frozenset[str], Callable[[list[SentenceView]], None]], ...] = (
    (council_members.NEEDED, council_members.bind_members),
    (council_texts.NEEDED, council_texts.bind_texts),
    (surnames.NEEDED, surnames.bind_surnames),
    (owned_units.NEEDED, owned_units.leave_owners),
    (portfolios.NEEDED, portfolios.leave_portfolios),
    (presidencies.NEEDED, presidencies.bind_presidencies),
    (favours.NEEDED, favours.bind_favours),
    (koreas.NEEDED, koreas.bind_halves),
    (couples.NEEDED, couples.bind_couples),
    (former_latter.NEEDED, former_latter.bind_former_latter),
)
"""What lets words stand for those that the text has named, each with words one of which it must have for that."""


def bind_words(views: list[SentenceView], whole: str, lexicon: Lexicon) -> None:
    """Let the words of the sentences stand for those that the text has named, in place.

    Args:
        views: the sentences of the text.
        whole: the text, title and all.
        lexicon: what words may mean.
    """
    words = {item.lower for view in views for item in view.items}
    words |= {word.rpartition(" ")[2] for word in words}
    if not words.isdisjoint(tariffs.NEEDED):
        tariffs.call_sanctions(views)
    mark_steps(views)
    leave_law_names(views)
    resolve_anaphors(views)
    name_bodies(views)
    home = home_of(whole, views, lexicon)
    leave_unnamed(views)
    bind_organs(views, home)
    for needed, bind in _NAMED_BEFORE:
        if not words.isdisjoint(needed):
            bind(views)
    bind_parties(views)
    bind_referents(views, None if home is None else home[0])
    if not words.isdisjoint(kinds_of_goods.NEEDED):
        kinds_of_goods.bind_kinds(views)
    put_stand_ins(views)
    if not words.isdisjoint(none_left.NEEDED):
        none_left.name_those_gone(views)
    if not words.isdisjoint(own_ones.NEEDED):
        own_ones.name_own(views)
    if not words.isdisjoint(that_on.NEEDED):
        that_on.name_measures(views)
    if not words.isdisjoint(counted_acts.NEEDED):
        counted_acts.name_acts(views)
    if not words.isdisjoint(bare_flows.NEEDED):
        bare_flows.say_what_flows(views)
    mark_agendas(views)
    mark_action_heads(views)
