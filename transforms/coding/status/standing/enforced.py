"""What those do who only see to it that rules are kept: "customs officers turned back eleven barges"."""

from transforms.coding.model import Frame
from transforms.reading.kinds import MEASURES
from transforms.reading.word_set import word_set

ENFORCERS = word_set(
    "officers officer guards guard guardsmen police policemen patrol patrols inspectors coastguard troops "
    "coastguards warship warships frigate frigates destroyer navy navies soldiers sailors marines cutter cutters "
    "agents pickets gunboat gunboats destroyers helicopters commandos peacekeepers watchmen"
)
_STOPPING = ("turn", "stop", "halt", "block", "bar", "hold", "held", "detain", "seiz", "intercept", "board", "divert",
             "impound", "prevent")  # fmt: skip


def is_only_enforced(frame: Frame) -> bool:
    """Tell whether it is only officers or ships that stop somebody, as a rule in force has them do."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or frame.object_kind in MEASURES or not frame.head_item.lower.startswith(_STOPPING):
        return False
    who = [one.phrase for one in verb.links if one.word == "by"] if verb.passive else verb.subject
    return bool(who) and all(frame.items[one.head].lower.rpartition(" ")[2] in ENFORCERS for one in who)


KEEPING = ("implement", "apply", "enforce", "observe", "respect", "uphold")
_ALL = ("states", "countries", "nations", "members", "governments", "banks", "firms", "companies", "customs")


def is_only_observed(frame: Frame) -> bool:
    """Tell whether all who are bound are only asked to keep a rule: "urged all states to implement the sanctions"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "infinitive" or frame.object_kind not in MEASURES:
        return False
    who = [frame.items[one.head] for one in verb.subject]
    bound = bool(who) and all(one.lower.endswith(_ALL) for one in who)
    return bound and frame.head_item.lower.startswith(KEEPING)
