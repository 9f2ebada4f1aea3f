"""Who "it" is in the answer to a question: "How has Moscow replied? On 10 March it banned exports of timber"."""

from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of


def asked_about(views: list[SentenceView], view: SentenceView, at: int) -> str | None:
    """Return the one state that a question names, where a sentence right behind it has "it" for its subject."""
    before = next((one for one in views if one.index == view.index - 1), None)
    if before is None or before.is_title or not before.items or before.items[-1].lower != "?":
        return None
    main = next(iter(view.syntax.verbs.values()), None)
    if main is None or not main.subject or main.subject[0].start != at:
        return None
    codes = {code for item in before.items if item.kind == "actor" for code in codes_of(item)}
    return codes.pop() if len(codes) == 1 else None
