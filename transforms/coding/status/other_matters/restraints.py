"""Restraint that exporters agree to, which is trade policy: "agreed to limit its exports of steel to Norway"."""

from transforms.coding.model import Frame

_LIMITING = ("limit", "restrict", "restrain", "curb", "cap", "curtail", "cut", "reduc", "hold")
_AGREEING = ("agree", "offer", "undert", "pledg", "promis", "consent")


def is_own_restraint(frame: Frame) -> bool:
    """Tell whether somebody agrees to sell less, where the sentence speaks of no sanctions."""
    if (
        frame.object_kind != "dealing"
        or frame.rule == "state.network"  # "agreed to cut seven banks off from Swift"
        or not frame.head_item.lower.startswith(_LIMITING)
        or frame.view.has_sanctions_word
    ):
        return False
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    return above is not None and frame.items[above.at].lower.startswith(_AGREEING)
