"""One clause of one change: measures and dealings, every action, told plainly, passively, as a noun, by somebody."""

from tests.grids.words import Made, Pick, Row, State

MEASURES = (
    "ban on {g} imports from {t}",
    "embargo on {g} exports to {t}",
    "ban on imports of {g} from {t}",
    "ban on sales of {g} to {t}",
    "ban on {a} {g}",
    "embargo on {a} {g}",
    "restrictions on {g} exports to {t}",
)
PAST = {
    "imposed": ("imposed a {m}", "introduced a {m}", "slapped a {m}", "announced a {m}", "has brought in a {m}"),
    "lifted": (
        "lifted its {m}",
        "removed its {m}",
        "scrapped its {m}",
        "ended its {m}",
        "has dropped its {m}",
        "revoked its {m}",
    ),
    "suspended": ("suspended its {m}", "has suspended its {m} for six months", "put its {m} on hold"),
    "eased": ("eased its {m}", "relaxed its {m}", "has loosened its {m}"),
    "extended": ("extended its {m} for a year", "renewed its {m}", "prolonged its {m} by six months"),
    "reinstated": ("reimposed its {m}", "reinstated its {m}", "restored its {m}"),
    "expanded": ("tightened its {m}", "widened its {m}", "stepped up its {m}"),
}
PLAIN = {
    "imposed": ("impose a {m}", "introduce a {m}"),
    "lifted": ("lift its {m}", "end its {m}", "scrap its {m}"),
    "suspended": ("suspend its {m}",),
    "eased": ("ease its {m}", "relax its {m}"),
    "extended": ("extend its {m}", "renew its {m}"),
    "reinstated": ("reimpose its {m}",),
    "expanded": ("tighten its {m}",),
}
PARTICIPLE = {
    "imposed": "imposed",
    "lifted": "lifted",
    "suspended": "suspended",
    "eased": "eased",
    "extended": "extended",
    "reinstated": "reimposed",
    "expanded": "tightened",
}
NOUN = {
    "lifted": "lifting",
    "suspended": "suspension",
    "eased": "easing",
    "extended": "extension",
    "reinstated": "reimposition",
    "expanded": "tightening",
}
DEALINGS = (
    "stopped buying {g} from {t}",
    "halted imports of {g} from {t}",
    "banned {a} {g}",
    "barred {g} imports from {t}",
    "stopped sales of {g} to {t}",
    "halted {g} exports to {t}",
    "cut off {g} supplies to {t}",
    "forbade its companies to sell {g} to {t}",
    "suspended imports of {g} from {t}",
    "prohibited the export of {g} to {t}",
    "closed its market to {a} {g}",
    "blocked shipments of {g} to {t}",
)
TOLD = (
    "{S} {v} on Tuesday.",
    "{S} {v} this week, officials said.",
    "Officials in {c} said on Monday that {s} had {v}.",
    "{S}, citing human rights, {v} on Monday.",
    "On Monday {s} {v}.",
    "The {sa} government {v} on Monday.",
    "{C} {v} on Monday, the state news agency said.",
    "{T} protested on Tuesday after {s} {v}.",
    "{S} {v} last week, a step that traders had expected.",
    "It emerged on Monday that {s} had {v}.",
    "{S} {v} at the weekend in protest at the arrest of opposition leaders.",
    "Prices rose after {s} {v}.",
)
TO_COME = {
    "decided": (
        "{S} will {v} next month, officials said on Monday.",
        "{S} decided on Monday to {v}.",
        "{S} said on Monday it would {v}.",
        "{S} agreed to {v}.",
        "The {sa} cabinet approved plans to {v}.",
    ),
    "proposed": (
        "{S} is considering whether to {v}.",
        "{S} may {v}, officials said on Monday.",
        "{S} threatened on Monday to {v}.",
        "A {sa} minister said the government could {v}.",
        "Lawmakers urged {s} to {v}.",
        "{S} offered to {v} if prisoners were freed.",
        "{S} is ready to {v} once elections are held, a spokesman said.",
        "{S} would {v} if talks failed, officials in {c} said.",
    ),
    "rejected": (
        "{S} refused on Monday to {v}.",
        "{S} will not {v}, officials said.",
        "{S} ruled out any move to {v}.",
        "{S} said it had no plans to {v}.",
        "{S} will not {v} until prisoners are freed.",
        "{S} decided against a proposal to {v}.",
    ),
}
AS_NOUN = {
    "decided": ("{S} announced the {n} of its {m}.", "The {n} by {s} of its {m} took effect on Monday."),
    "proposed": ("{S} is weighing the {n} of its {m}.", "{T} asked for the {n} by {s} of its {m}."),
    "rejected": ("{S} rejected the {n} of its {m}.",),
}
PASSIVE = (
    "The {m} was {p} by {s} on Monday.",
    "A {sa} {m} was {p} on Monday.",
    "The {sa} {m} has been {p}, officials said.",
)


def active(pick: Pick) -> Made:
    """A measure changed, told in the past."""
    action = pick.one(tuple(PAST))
    return _told("active", pick, (action, pick.one(PAST[action]), pick.one(TOLD)))


def dealing(pick: Pick) -> Made:
    """Trade stopped in words that name no measure."""
    return _told("dealing", pick, ("imposed", pick.one(DEALINGS), pick.one(TOLD)))


def to_come(pick: Pick) -> Made:
    """A change that is decided, proposed or refused."""
    action, stage = pick.one(tuple(PLAIN)), pick.one(tuple(TO_COME))
    if action == "extended" and stage == "rejected":
        action = "lifted"  # who refuses to renew lets it run out: no case of these frames
    return _told("to_come", pick, (action, pick.one(PLAIN[action]), pick.one(TO_COME[stage])), stage)


def noun(pick: Pick) -> Made:
    """A change as a noun."""
    action, stage = pick.one(tuple(NOUN)), pick.one(tuple(AS_NOUN))
    return _told("noun", pick, (action, "", pick.one(AS_NOUN[stage])), stage)


def passive(pick: Pick) -> Made:
    """A measure that is changed."""
    return _told("passive", pick, (pick.one(tuple(PARTICIPLE)), "", pick.one(PASSIVE)))


def _told(kind: str, pick: Pick, said: tuple[str, str, str], stage: str = "decided") -> Made:
    action, verbs, frame = said
    sender, target = _two(pick)
    (word, sector) = pick.goods(1)[0]
    text = frame
    for slot, value in (
        ("{v}", verbs),
        ("{n}", NOUN.get(action, "")),
        ("{p}", PARTICIPLE[action]),
        ("{m}", pick.one(MEASURES)),
        ("{g}", word),
        ("{t}", target.name),
        ("{T}", target.name),
        ("{a}", target.adjective),
        ("{s}", sender.name),
        ("{S}", sender.name[0].upper() + sender.name[1:]),
        ("{sa}", sender.adjective),
        ("{c}", sender.capital),
        ("{C}", sender.capital),
    ):
        text = text.replace(slot, value)
    text = text.replace("a embargo", "an embargo").replace("a restrictions", "restrictions").replace("A Au", "An Au")
    text = (
        text.replace("A EU", "An EU")
        .replace("A Ind", "An Ind")
        .replace("had has", "had")
        .replace("restrictions was", "restrictions were")
    )
    text = text.replace(
        "restrictions on " + word + " exports to " + target.name + " has",
        "restrictions on " + word + " exports to " + target.name + " have",
    )
    return Made(kind, text, frozenset({row(sender, target, sector, action, stage)}), pick.day())


def row(sender: State, target: State, sector: str, action: str, stage: str = "decided") -> Row:
    """Return the row of a change."""
    return sender.code, target.code, sector, action, stage


def _two(pick: Pick) -> tuple[State, State]:
    return pick.sender(), pick.target()


KINDS = (active, dealing, to_come, noun, passive)
