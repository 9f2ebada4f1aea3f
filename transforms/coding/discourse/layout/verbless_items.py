"""Paragraphs of a communiqué that name measures without a verb: "“Suspension of all trade with Mali; …"."""

from collections.abc import Iterator

from transforms.coding.model import SentenceView
from transforms.reading.bullets import after_bullet, is_bulleted
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_IMPOSED = word_set(
    "imposed adopted decided took introduced announced resolved imposes adopts decides taken takes introduces "
    "announces enacted"
)
_MEASURES = word_set("sanctions measures steps restrictions")
_OPEN = word_set(
    "not no never would could may might if unless until urged asked proposed considering existing already remain "
    "lift lifted ease eased suspend suspended extend extended continue further review threatened warned"
)
_QUOTES = frozenset("“”\"'‘’„«»-•–—")
_MOST = 8
"""Paragraphs that such a list may have."""


def opens_verbless(view: SentenceView) -> bool:
    """Tell whether a sentence says that measures were imposed, which the paragraphs after it may name."""
    low = {item.lower for item in view.items}
    tells = bool(low & _IMPOSED) or (bool(low & _ARE) and lower_at(view.items, len(view.items) - 2) in _FOLLOWING)
    return tells and bool(low & _MEASURES) and not low & _OPEN


_ARE = frozenset({"are", "as"})
_FOLLOWING = word_set("follows following these")


def verbless_after(views: list[SentenceView], at: int) -> Iterator[SentenceView]:
    """Yield the sentences of the paragraphs after one that begin with a measure and have no verb of their own.

    Those of its own paragraph have a number each ("(1) Freezing of assets. (2) Prohibition of imports").
    """
    for view in views[at + 1 : at + 1 + _MOST]:
        inline = view.paragraph == views[at].paragraph and not is_bulleted(view.items)
        if inline or view.agenda is not None or not _is_item(view):
            return
        yield view


def _is_item(view: SentenceView) -> bool:
    items = view.items
    start = after_bullet(items)
    while start < len(items) and items[start].text in _QUOTES:
        start += 1
    if start >= len(items) or not items[start].text[0].isupper():
        return False
    first = items[start]
    named = first.kind == "nominal" or (first.kind == "measure" and first.data.kind == "measure")
    return named and not any(one.form in ("finite", "copula") for one in view.syntax.verbs.values())
