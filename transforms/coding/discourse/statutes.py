"""Articles of an act that a text gives one by one: "Art. 5. Bonds … may be neither bought nor sold."."""

import re

from transforms.coding.model import SentenceView

_HEAD = re.compile(r"\W{0,3}(?:Art\.|Article|Articles|Arts\.|Annex|Section|Sec\.|§|Para\.|Paragraph|Clause)\s*[\dIVXL]")
_ACT = re.compile(
    r"\b(?:Regulation|Decision|Directive|Decree|Ordinance|Order|Act|Statute|Resolution|Official Journal|Gazette|OJ)\b"
)
_OPENING = 3
"""Sentences, the title among them, that name the act."""


def mark_statutes(whole: str, views: list[SentenceView]) -> None:
    """Let the sentences of a paragraph that an article's number opens be known for what an act rules."""
    if not any(_ACT.search(whole, view.start, view.end) for view in views[:_OPENING]):
        return
    paragraph: int | None = None
    for view in views:
        if _HEAD.match(whole, view.start, view.end):
            paragraph = view.paragraph
        view.statute = view.paragraph == paragraph
