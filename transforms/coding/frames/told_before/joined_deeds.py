"""What somebody does in one go, and others do after him: "froze its assets and banned its timber. Iceland followed"."""

from transforms.coding.model import RELAXING, Reading
from transforms.reading.word_set import word_set
from transforms.syntax.model import MAIN, Verb

_ALSO = word_set("also too further moreover additionally")
_OPENING = 6
"""Items of a sentence among which "also" says that it goes on with what the one before told."""


def with_joined_deeds(echo: Reading, models: list[Reading], past: list[Reading]) -> list[Reading]:
    """Return the changes that an echo means with those that the same sender is told to have made with them.

    They stand in the same sentence, or in the one before where the last says "also"; all of them hit the same land and
    go the same way. What is only recalled aside is none of them. Who takes "the same step against Malian planes" takes
    that one alone.
    """
    last = models[-1] if models else None
    if echo.roles.targets or last is None or not last.verdict.decided or _verb_of(last) is None:
        return models
    views = {id(last.frame.view)}
    words = {item.lower for item in last.frame.items[:_OPENING]}
    before = next((one for one in reversed(past) if one.frame.view.index < last.frame.view.index), None)
    if before is not None and not _ALSO.isdisjoint(words) and _is_next(before, last):
        views.add(id(before.frame.view))
    own = {id(one) for one in models}
    return [one for one in past if id(one) in own or (id(one.frame.view) in views and _belongs(one, last))]


def _is_next(before: Reading, last: Reading) -> bool:
    own, after = before.frame.view, last.frame.view
    return own.index + 1 == after.index and own.paragraph == after.paragraph and not own.is_title


def _belongs(one: Reading, last: Reading) -> bool:
    """Tell whether a change is made by those who made the last, against the same, in a clause of the same rank."""
    lands = {hit.country for hit in last.roles.targets}
    same = one.verdict.decided and (one.frame.action in RELAXING) == (last.frame.action in RELAXING)
    named = one.roles.names_target_or_sector and {hit.country for hit in one.roles.targets} <= lands
    return (
        same
        and named
        and one.frame.object_kind != "echo"
        and one.roles.sender_codes == last.roles.sender_codes != set()
        and _verb_of(one) is not None
    )


def _verb_of(one: Reading) -> Verb | None:
    """Return the verb that tells a change as what its sentence is about."""
    verb = one.frame.view.syntax.verbs.get(one.frame.head)
    return verb if verb is not None and verb.relation in MAIN and not verb.passive else None
