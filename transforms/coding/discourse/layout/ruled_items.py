"""Openings of enumerations of dealings: "The following are prohibited: …", "General License 8 authorizes: …"."""

from transforms.coding.model import SentenceView
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_FORBIDDING = word_set(
    "prohibit prohibits prohibited ban bans banned bar bars barred forbid forbids forbade forbidden outlaw outlaws "
    "outlawed"
)
_ALLOWING = word_set(
    "authorise authorises authorised authorize authorizes authorized permit permits permitted allow allows allowed"
)
_AGAIN = word_set("again exempt exempted exemption licence license derogation derogations waiver sanctions embargo")
_DENIED = word_set("not no never neither nor")


def ruled_items(view: SentenceView, before: SentenceView | None) -> str | None:
    """Return what an opening forbids or allows; None where it has an object of its own, or does neither.

    Args:
        view: the sentence that ends on a colon.
        before: the one before it, which may name the licence that "it" is.
    """
    words = {item.lower for item in view.items}
    if words & _DENIED:
        return None
    told = words | ({item.lower for item in before.items} if before is not None else set())
    licensed = any(word in one for word in _AGAIN for one in told)
    for verb in view.syntax.verbs.values():
        low = view.items[verb.at].lower
        forbids = low in _FORBIDDING
        if not forbids and not (low in _ALLOWING and licensed):
            continue
        if _points_ahead(view, verb):
            return "imposed" if forbids else "eased"
    return "imposed" if _ends_on_ban(view) else None


def _ends_on_ban(view: SentenceView) -> bool:
    """Read "the order bans:", "the regulations ban the following:", whose verb may be a noun as well."""
    low = [item.lower for item in view.items[:-1]]
    if low[-2:] == ["the", "following"]:
        low = low[:-2]
    acts = {part for one in low[:-1] for part in one.split()} & _ACTS
    return len(low) > 1 and low[-1] in _FORBIDDING and bool(acts) and low[-2] not in _BEFORE_NOUNS


_ACTS = word_set("order orders law laws act acts decree decrees regulation regulations rules ordinance it resolution")
_BEFORE_NOUNS = word_set("the a an new latest following these those its their two three four five several of such all")


def _points_ahead(view: SentenceView, verb: Verb) -> bool:
    """Tell whether what a verb forbids or allows is what follows the colon."""
    items = view.items
    phrases = verb.subject if verb.passive else verb.objects
    follows = any(item.lower == "following" for phrase in phrases for item in items[phrase.start : phrase.end])
    ends = "following" in [item.lower for item in items[-4:]] or verb.end >= len(items) - 1
    if verb.passive:
        return follows or (len(phrases) == 1 and items[phrases[0].head].lower == "it")
    return follows or ends
