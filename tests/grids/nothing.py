"""Sentences with all the words of sanctions that tell no change, and changes that only seem to be something else."""

from tests.grids.paragraphs import LIFTS, Story, capital
from tests.grids.words import Made, Pick

STANDING = (
    "{S} has had a ban on {a} {g} since 1979.",
    "{T} has been under {sa} sanctions for years.",
    "{S} keeps its embargo on {g} exports to {t}.",
    "The {sa} embargo has cost {t} billions of dollars, officials in {tc} say.",
    "{T} remains under {sa} sanctions.",
    "{T} has found ways around the {sa} ban on its {g}.",
    "Trade in {g} with {t} is still banned, officials in {c} said on Monday.",
    "{S} denied on Monday that it had lifted its ban on {a} {g}.",
    "{S} has not lifted its ban on imports of {g} from {t}.",
    "The {sa} ban on {a} {g} is working, officials in {c} said on Monday.",
    "{T} said the {sa} embargo on its {g} was illegal.",
    "Officials in {c} met on Monday to discuss trade in {g} with {t}.",
)
OTHER = (
    "{S} raised its tariffs on {a} {g} on Monday.",
    "A court in {c} fined a trader on Monday for breaking the embargo on {t}.",
    "{S} banned {a} beef on Monday after a case of mad cow disease.",
    "The {sa} football federation banned two {a} players on Monday for doping.",
    "{S} sanctioned the merger of two {g} companies on Monday.",
    "{S} imposed anti-dumping duties on {a} {g} on Monday.",
    "A {sa} shop chain stopped selling {a} {g} on Monday after protests by customers.",
    "{S} expelled two {a} diplomats on Monday.",
    "{S} cut its aid to {t} on Monday.",
    "Police in {c} arrested a man on Monday on charges of selling {g} to {t} in breach of sanctions.",
    "{S} and {t} signed an agreement on trade in {g} on Monday.",
    "{S} recalled its ambassador to {t} on Monday.",
    "Imports of {g} from {t} fell by a third last year, the {sa} statistics office said on Monday.",
    "Workers at a {g} plant in {t} went on strike on Monday.",
)
WISHES = (
    ("{T} called on {s} on Monday to lift its ban on {a} {g}.", "lifted"),
    ("Business groups urged {s} on Monday to end its embargo on {g} exports to {t}.", "lifted"),
    ("{T} hopes that {s} will lift its ban on imports of {g}, officials in {tc} said.", "lifted"),
    ("The opposition in {tc} asked {s} to ban imports of {g} from {t}.", "imposed"),
    ("{X} pressed {s} on Monday to ban imports of {g} from {t}.", "imposed"),
    ("{S} and {t} are in talks on lifting the {sa} ban on {a} {g}.", "lifted"),
    ("A bill to ban imports of {g} from {t} was introduced in the {sa} parliament on Monday.", "imposed"),
    ("{S} could lift its ban on {a} {g} by the end of the year, diplomats said.", "lifted"),
    ("If {t} holds elections, {s} will lift its ban on {a} {g}.", "lifted"),
    ("{S} has drawn up plans to ban imports of {g} from {t}.", "imposed"),
)


def standing(pick: Pick) -> Made:
    """A measure that stands, is denied or is only spoken of."""
    return Story(pick).made("standing", pick.one(STANDING), rows=())


def other(pick: Pick) -> Made:
    """Something else than sanctions."""
    return Story(pick).made("other", pick.one(OTHER), rows=())


def wished(pick: Pick) -> Made:
    """A change that somebody wants, which is one for whoever is to make it."""
    one = Story(pick)
    frame, action = pick.one(WISHES)
    return one.made("wished", frame, rows=((one.sender, one.target, one.sector, action, "proposed"),))


def beside_nothing(pick: Pick) -> Made:
    """A change, and beside it a sentence about others that tells none."""
    one = Story(pick)
    other_state = pick.one([state for state in pick.targets(3) if state is not one.target])
    second = pick.one(
        (
            f"{one.other.own} embargo on {other_state.name} remains in force.",
            f"{capital(one.other.name)} has traded with {other_state.name} for years.",
            f"{other_state.name} has been under {one.other.adjective} sanctions since a coup.",
            f"{capital(one.other.name)} denied that it had lifted its ban on {other_state.adjective} {one.second}.",
            f"Officials from {one.other.name} and {other_state.name} met on Tuesday to discuss trade in {one.second}.",
        )
    )
    return one.made("beside_nothing", pick.one(LIFTS), capital(second), rows=(one.first("lifted"),))


KINDS = (standing, other, wished, beside_nothing)
