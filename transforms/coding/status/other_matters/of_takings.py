"""What trade costs or brings in: who "cut the export tax", or whose "export earnings were halved", stops no trade."""

from transforms.coding.model import Frame
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import NP

_TAKINGS = word_set(
    "tax taxes levy levies duty duties dues earnings revenue revenues proceeds receipts bill bills deficit deficits "
    "surplus surpluses subsidy subsidies prices statistics figures forecast forecasts target targets"
)

_MODIFIERS = word_set("trade travel export import exports imports transport business")
_OTHER_HEADS = word_set(
    "friction frictions tension tensions barrier barriers hurdle hurdles obstacle obstacles office offices mission "
    "missions time times cost costs route-finding row rows dispute disputes quarrel war wars fair fairs show shows "
    "delay delays bottleneck bottlenecks talks negotiations consultations gap gaps imbalance imbalances"
)
"""What has trade or travel only as its kind: who ends a trade war, or cuts travel times, stops neither."""


def is_of_takings(frame: Frame) -> bool:
    """Tell whether the dealing that a verb seems to stop only says of which tax, or takings, the verb tells."""
    if frame.object_kind != "dealing" or frame.trigger in ("freeze", "permission", "prohibition"):
        return False
    return lower_at(frame.items, frame.object_at + 1) in _TAKINGS or _is_of_another(frame)


def _is_of_another(frame: Frame) -> bool:
    """Tell whether trade or travel only says of what kind is what is stopped ("trade frictions", "a trade office")."""
    if frame.object_item.kind != "measure" or frame.object_item.lower not in _MODIFIERS:
        return False
    items = frame.items
    for phrase in frame.view.syntax.phrases:
        if phrase.kind == NP and phrase.start <= frame.object_at < phrase.end:
            head = items[phrase.head]
            return phrase.head > frame.object_at and head.kind == "word" and head.lower in _OTHER_HEADS
    return False
