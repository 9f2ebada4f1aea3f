"""Several goods, targets, senders and changes in one sentence or one list."""

from tests.grids.clauses import row
from tests.grids.paragraphs import capital
from tests.grids.words import Made, Pick

GOODS = (
    "{S} banned imports of {g}, {h} and {i} from {t}.",
    "{S} has halted exports of {g}, {h} and {i} to {t}.",
    "{S} imposed an embargo on {a} {g}, {h} and {i}.",
    "Imports of {g}, {h} and {i} from {t} were banned by {s} on Monday.",
    "{S} said on Monday it would no longer buy {g}, {h} or {i} from {t}.",
    "{S} imposed sanctions on {to} {g}, {h} and {i} sectors.",
    "{S} imposed a ban on {g} from {t} as well as on {h} and {i}.",
    "{S} said {g}, {h} and {i} from {t} would be banned from Monday.",
    "{S} imposed sanctions on {t} that bar imports of {g}, {h} and {i}.",
)
LISTS = (
    "{S} imposed sanctions on {t} on Monday. The measures are:\n"
    "- a ban on imports of {g};\n- a ban on exports of {h};\n- a ban on sales of {i}.",
    "{S} imposed sanctions on {t} on Monday. They include:\n"
    "* a ban on imports of {g}\n* an embargo on {h}\n* a ban on exports of {i}",
    "Under the sanctions that {s} imposed on {t} on Monday:\n"
    "1. imports of {g} are prohibited;\n2. exports of {h} are prohibited;\n3. sales of {i} are prohibited.",
    "{S} on Monday imposed the following sanctions on {t}:\n"
    "(a) a ban on the import of {g};\n(b) a ban on the export of {h};\n(c) a ban on trade in {i}.",
)
DEALT = (
    ("{S} banned {g} from {t} and {h} from {u}.", "imposed"),
    ("{S} lifted its bans on {g} from {t} and {h} from {u}.", "lifted"),
    ("{S} banned imports of {g} from {t} and exports of {h} to {u}.", "imposed"),
)
CHANGES = (
    ("{S} lifted its ban on {g} from {t} but imposed one on {h}.", "lifted", "imposed"),
    ("{S} eased its embargo on {g} exports to {t} and lifted that on {h}.", "eased", "lifted"),
    ("{S} lifted its ban on {a} {g} and extended its ban on {a} {h} for a year.", "lifted", "extended"),
    ("{S} banned imports of {g} from {t} and lifted a ban on imports of {h}.", "imposed", "lifted"),
    ("{S} suspended its ban on {g} from {t} and tightened its ban on {h}.", "suspended", "expanded"),
    ("{S} banned {g} from {t} while lifting a ban on {h}.", "imposed", "lifted"),
)
KEPT = (
    "{S} lifted its bans on {g} and {h} from {t} but kept the one on {i}.",
    "{S} lifted its bans on {g} and {h} from {t}, leaving in place that on {i}.",
    "{S} lifted its bans on {g} and {h} from {t}; a ban on {i} stays in force.",
    "{S} ended its embargo on {a} {g} and {h}, though not on {i}.",
    "{S} removed its restrictions on {g} and {h} from {t}. {I} stays banned.",
)
TARGETS = (
    ("{S} banned imports of {g} from {t} and {u}.", "imposed"),
    ("{S} lifted its ban on {g} exports to {t} and {u}.", "lifted"),
    ("{S} imposed an embargo on {g} from both {t} and {u}.", "imposed"),
    ("{S} extended its ban on {g} from {t} to {u}.", "widened"),
    ("{S} banned {a} and {b} {g}.", "imposed"),
    ("{S} has halted sales of {g} to {t}, and also to {u}.", "imposed"),
)
SENDERS = (
    ("{S} and {x} banned imports of {g} from {t}.", "imposed"),
    ("{S}, {x} and {y} lifted their bans on {g} from {t}.", "lifted"),
    ("{S} lifted its ban on {g} from {t}, followed by {x}.", "lifted"),
    ("{S} banned {g} from {t}, and {x} did the same.", "imposed"),
    ("{S} banned {g} from {t}, with {x} following suit.", "imposed"),
    ("Imports of {g} from {t} were banned by {s} and {x}.", "imposed"),
    ("{S} joined {x} in banning imports of {g} from {t}.", "imposed"),
)
APART = (
    ("{S} banned {g} from {t} while {x} banned {h} from {u}.", "imposed", "imposed"),
    ("{S} lifted its ban on {g} from {t}, but {x} imposed one on {h} from {u}.", "lifted", "imposed"),
    ("{S} banned {g} from {t}; {x} lifted its ban on {h} from {u}.", "imposed", "lifted"),
    ("{S} banned {g} from {t} after {x} lifted its ban on {h} from {u}.", "imposed", "lifted"),
    ("Hours after {s} banned {g} from {t}, {x} lifted its ban on {h} from {u}.", "imposed", "lifted"),
    ("{S} banned {g} from {t}. {X} lifted its ban on {h} from {u}.", "imposed", "lifted"),
)


class Words:
    """The words of one sentence with several of each."""

    def __init__(self, pick: Pick) -> None:
        self.pick = pick
        self.senders = pick.senders(3)
        self.targets = pick.targets(2)
        self.goods = pick.goods(3)

    def say(self, frame: str) -> str:
        """Fill the slots of a sentence."""
        (sender, other, third), (target, second) = self.senders, self.targets
        for slot, value in (
            ("{S}", capital(sender.name)),
            ("{s}", sender.name),
            ("{X}", capital(other.name)),
            ("{x}", other.name),
            ("{y}", third.name),
            ("{to}", target.own),
            ("{t}", target.name),
            ("{a}", target.adjective),
            ("{u}", second.name),
            ("{b}", second.adjective),
            ("{g}", self.goods[0][0]),
            ("{h}", self.goods[1][0]),
            ("{i}", self.goods[2][0]),
            ("{I}", capital(self.goods[2][0])),
        ):
            frame = frame.replace(slot, value)
        return frame

    def made(self, kind: str, frame: str, *rows: tuple[int, int, int, str]) -> Made:
        """Return the text with rows given by the numbers of sender, target and goods."""
        found = (row(self.senders[s], self.targets[t], self.goods[g][1], action) for s, t, g, action in rows)
        return Made(kind, self.say(frame), frozenset(found), self.pick.day())


def goods(pick: Pick) -> Made:
    """Three goods of one ban."""
    rows = [(0, 0, at, "imposed") for at in range(3)]
    return Words(pick).made("goods", pick.one(GOODS), *rows)


def listed(pick: Pick) -> Made:
    """Three measures in a list."""
    rows = [(0, 0, at, "imposed") for at in range(3)]
    return Words(pick).made("listed", pick.one(LISTS), *rows)


def dealt(pick: Pick) -> Made:
    """Goods of one country each."""
    frame, action = pick.one(DEALT)
    return Words(pick).made("dealt", frame, (0, 0, 0, action), (0, 1, 1, action))


def changes(pick: Pick) -> Made:
    """Two changes of one sender."""
    frame, first, second = pick.one(CHANGES)
    return Words(pick).made("changes", frame, (0, 0, 0, first), (0, 0, 1, second))


def kept(pick: Pick) -> Made:
    """Bans that end, and one that does not."""
    return Words(pick).made("kept", pick.one(KEPT), (0, 0, 0, "lifted"), (0, 0, 1, "lifted"))


def targets(pick: Pick) -> Made:
    """Two countries that are hit."""
    frame, action = pick.one(TARGETS)
    if action == "widened":
        return Words(pick).made("targets", frame, (0, 1, 0, "expanded"))
    return Words(pick).made("targets", frame, (0, 0, 0, action), (0, 1, 0, action))


def senders(pick: Pick) -> Made:
    """Two or three states that do the same."""
    frame, action = pick.one(SENDERS)
    number = 3 if "{y}" in frame else 2
    return Words(pick).made("senders", frame, *((at, 0, 0, action) for at in range(number)))


def apart(pick: Pick) -> Made:
    """Two states that do different things to two others."""
    frame, first, second = pick.one(APART)
    return Words(pick).made("apart", frame, (0, 0, 0, first), (1, 1, 1, second))


KINDS = (goods, listed, dealt, changes, kept, targets, senders, apart)
