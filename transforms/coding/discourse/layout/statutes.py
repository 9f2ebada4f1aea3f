"""Acts that a text gives: whole, by the formula that enacts them, or by their articles ("Art. 5. Bonds … may not")."""

import re

from transforms.coding.model import SentenceView

_HEAD = re.compile(r"\W{0,3}(?:Art\.|Article|Articles|Arts\.|Annex|Section|Sec\.|§|Para\.|Paragraph|Clause)\s*[\dIVXL]")
_ACT = re.compile(
    r"\b(?:Regulation|Decision|Directive|Decree|Ordinance|Order|Act|Statute|Resolution|Official Journal|Gazette|OJ)\b"
)
_OPENING = 3
"""Sentences, the title among them, that name the act."""

_TITLE = re.compile(
    r"\b(?:Regulations?|Decisions?|Directive|Decree|Ordinance|Order|Act|Statute|Law|Proclamation|Rules?|Edict|"
    r"Instruments?|Announcement|Notice|Circular|Determination|Resolution|Gazette|Bekendtgørelse)\b"
)
_NO_ACT = re.compile(
    r"(?i)\b(?:guidance|guidelines?|faqs?|questions|reminder|remind|correct(?:ion|ed)|corrigendum|consultation|penalty|"
    r"enforcement|settlement|review|report|advisory|explained|says?|court|case)\b"
)
_ENACTS = re.compile(
    r"(?i)\b(?:hereby|in exercise of|by virtue of|has adopted this|enters? into force|comes? into (?:force|operation)|"
    r"coming into force|shall take effect|takes effect|have effect|has effect|commencement|entry into force|"
    r"(?:is|are) (?:revoked|repealed|amended)|ceases? to (?:have effect|apply|be in force)|shall cease to|"
    r"makes? the following|may be cited as|effective (?:immediately|at once)|"
    r"(?:effective|registered|made|done|given) (?:date|this|on|at|under)\b)"
)


def mark_statutes(whole: str, views: list[SentenceView]) -> None:
    """Let the sentences of an act, or of the paragraphs that an article's number opens, be known for what it rules."""
    if _is_act(whole, views):
        for view in views:
            view.statute = not view.is_title
        return
    if not any(_ACT.search(whole, view.start, view.end) for view in views[:_OPENING]):
        return
    paragraph: int | None = None
    for view in views:
        if _HEAD.match(whole, view.start, view.end):
            paragraph = view.paragraph
        view.statute = view.paragraph == paragraph


def _is_act(whole: str, views: list[SentenceView]) -> bool:
    """Tell whether a text is itself an act: its title names it as one, and it says of itself that it is made."""
    title = next((whole[view.start : view.end] for view in views if view.is_title), "")
    if _TITLE.search(title) is None or _NO_ACT.search(title) is not None:
        return False
    return _ENACTS.search(whole, len(title), len(title) + _READ) is not None


_READ = 20_000
"""Characters within which an act says that it is made."""
