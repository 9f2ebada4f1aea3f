"""Ordinary duties: exemptions from them free nobody of a sanction, and what answers them is more duties."""

from transforms.coding.model import Reading, SentenceView, names_sanctions
from transforms.reading.word_set import word_set

_DUTIES = word_set("tariff tariffs duty duties levy levies surcharge surcharges tax taxes")
_FREEING = ("exempt", "spar", "exclu", "carv")


def is_of_duties(reading: Reading, views: list[SentenceView]) -> str | None:
    """Say why a change is one of ordinary duties, or None."""
    why = spares_from_duties(reading, views) or answers_duties(reading, views) or cut_by_duties(reading)
    # the whole text is asked last, since hardly any change needs it
    return None if why is None or any(map(names_sanctions, views)) else f"{why}, and nothing is called a sanction"


_BY = word_set("by through with via")
_NEAR = 5


def cut_by_duties(reading: Reading) -> str | None:
    """Say why imports are cut back by duties, or None: "imports will be cut back by a duty of 45 percent"."""
    frame = reading.frame
    if frame.object_kind != "dealing":
        return None
    low = [item.lower for item in frame.items[frame.head + 1 :]]
    starts = [at for at, word in enumerate(low) if word in _BY]
    duties = any(not (_DUTIES - {"tax", "taxes"}).isdisjoint(low[at + 1 : at + _NEAR]) for at in starts)
    return "imports are cut back by duties" if duties else None


def spares_from_duties(reading: Reading, views: list[SentenceView]) -> str | None:
    """Say why an exemption is one from duties, or None: they stand in its sentence or in the one before.

    "Tariffs on steel took effect. Canada was exempted": what it is exempted from is not said again.
    """
    frame = reading.frame
    freed = frame.object_kind == "party" and frame.head_item.lower.startswith(_FREEING)
    if not freed:
        return None
    near = [view for view in views if view.index in (frame.view.index - 1, frame.view.index)]
    words = {word for view in near for item in view.items for word in item.lower.split()}
    return None if words.isdisjoint(_DUTIES) else "who is exempted is spared duties"


_ANSWERING = ("countermeasure", "counter-measure", "economic countermeasure", "retaliatory measure", "retaliation")
_OTHER_KINDS = frozenset({"non-tariff", "nontariff", "export"})


def answers_duties(reading: Reading, views: list[SentenceView]) -> str | None:
    """Say why countermeasures, or goods on a list, are duties, or None: tariffs are told of near, and no sanctions."""
    frame = reading.frame
    listed = frame.rule == "listing"
    answers = frame.object_item.lower.startswith(_ANSWERING)
    if not (listed or answers):
        return None
    near = [view for view in views if abs(view.index - frame.view.index) <= _BESIDE]
    words = {word for view in near for item in view.items for word in item.lower.split()}
    duties = not words.isdisjoint(_DUTIES - {"tax", "taxes"}) and words.isdisjoint(_OTHER_KINDS)
    return "what answers tariffs is tariffs" if duties else None


_BESIDE = 2
