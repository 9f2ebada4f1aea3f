"""Small reports in which a later sentence says what, by whom or against whom an earlier one left open."""

from tests.grids.clauses import row
from tests.grids.words import Made, Pick, State

LEADS = (
    "{S} imposed sanctions on {t} on Monday after troops fired on protesters.",
    "{S} has imposed sanctions on {t}, officials in {c} said on Monday.",
    "The {sa} government on Monday announced sanctions against {t}.",
    "{C} said on Monday that it was imposing sanctions on {t} over the killing of demonstrators.",
)
COVERS = (
    "The measures, which took effect at midnight, cover {g} and {h}.",
    "They ban imports of {g} and {h} from the country.",
    "The sanctions prohibit the export of {g} and {h} to the country.",
    "They include a ban on {g} and one on {h}.",
    "Under the measures, {g} and {h} may no longer be imported from the country.",
    "The sanctions target the country's trade in {g} and {h}.",
    "Affected are {g} and {h}.",
    "The measures apply to {g} and {h}.",
    "Among the goods banned are {g} and {h}.",
    "The list of banned goods includes {g} and {h}.",
    "Companies may no longer sell {g} or {h} to the country.",
)
FIRST = (
    "{S} on Monday banned imports of {g} from {t}.",
    "{S} said on Monday it had stopped buying {g} from {t}.",
    "The {sa} government has banned exports of {g} to {t}, officials said on Monday.",
    "{C} on Monday halted all imports of {a} {g}.",
)
MORE = (
    "It also banned {h}.",
    "It also halted exports of {h} to the country.",
    "It also stopped the import of {h}.",
    "A second decree bans the import of {h} from the country.",
    "The ban also covers {h}.",
    "The government also stopped imports of {h} from there.",
    "Imports of {h} were banned as well.",
    "Sales of {h} to the country are banned too.",
)
OTHERS = (
    "{X} took the same step a day later.",
    "{X} followed suit.",
    "{X} has done the same.",
    "{X} imposed a similar ban last week.",
    "{X} joined the ban on Tuesday.",
    "A similar ban was imposed by {x} last week.",
)
UNTOUCHED = (
    "A separate ban on {h} will stay in place.",
    "The ban on {h} remains in force.",
    "It left in place its ban on {h}.",
    "It did not touch its ban on {h}.",
    "Its ban on {h} is not affected.",
    "Officials said nothing of a ban on {h}, in force since the war.",
)
NO_MORE = (
    "Trade between the two countries fell by a third last year.",
    "Diplomats said the step had been expected for weeks.",
    "The foreign ministry in {tc} called the move unlawful.",
    "The opposition in {tc} welcomed the decision.",
    "The ban had been in place since 1979.",
    "{T} exports most of its {g} to Asia.",
    "The president of {t} said his country would survive the loss.",
    "Traders said the effect would be small.",
    "{X} had no comment.",
    "Relations have been poor since a coup two years ago.",
    "Human rights groups say that thousands of people are in prison.",
)
LIFTS = (
    "{S} on Monday lifted its ban on imports of {g} from {t}.",
    "The {sa} government has ended its embargo on exports of {g} to {t}, a spokesman said on Monday.",
    "{C} said on Monday it had removed its restrictions on {a} {g}.",
    "The ban on {a} {g} was lifted by {s} on Monday.",
)
THREATS = (
    "{T} threatened to ban {sa} {h} in return.",
    "{T} said it might stop imports of {sa} {h} in return.",
    "In {tc} the prime minister warned that his country could halt imports of {sa} {h}.",
)
ANSWERS = (
    "{T} responded on Tuesday by banning {sa} {h}.",
    "{T} hit back a day later with a ban on {sa} {h}.",
    "In return {t} banned imports of {h} from {s}.",
    "{T} retaliated with an embargo on {sa} {h}.",
    "On Tuesday {t} halted imports of {sa} {h} in retaliation.",
)
GAPS = ("\n\n", " ")


class Story:
    """The words of one small report."""

    def __init__(self, pick: Pick) -> None:
        self.pick = pick
        self.sender, self.other = pick.senders(2)
        self.target = pick.target()
        (self.good, self.sector), (self.second, self.other_sector) = pick.goods(2)

    def say(self, frame: str) -> str:
        """Fill the slots of a sentence."""
        for slot, value in (
            ("{S}", capital(self.sender.name)),
            ("{s}", self.sender.name),
            ("{sa}", self.sender.adjective),
            ("{c}", self.sender.capital),
            ("{C}", self.sender.capital),
            ("{X}", capital(self.other.name)),
            ("{x}", self.other.name),
            ("{T}", self.target.name),
            ("{t}", self.target.name),
            ("{a}", self.target.adjective),
            ("{tc}", self.target.capital),
            ("{g}", self.good),
            ("{h}", self.second),
        ):
            frame = frame.replace(slot, value)
        return frame

    def made(self, kind: str, *frames: str, rows: tuple[tuple[State, State, str, str, str], ...]) -> Made:
        """Put the sentences together with their rows."""
        text = self.pick.one(GAPS).join(map(self.say, frames))
        return Made(kind, text, frozenset(row(*one) for one in rows), self.pick.day())

    def first(self, action: str = "imposed") -> tuple[State, State, str, str, str]:
        """Return the row of the first change."""
        return self.sender, self.target, self.sector, action, "decided"


def capital(name: str) -> str:
    """Return a name as it opens a sentence."""
    return name[0].upper() + name[1:]


def covered(pick: Pick) -> Made:
    """Sanctions of which the next sentence says what they cover."""
    one = Story(pick)
    more = (one.sender, one.target, one.other_sector, "imposed", "decided")
    return one.made("covered", pick.one(LEADS), pick.one(COVERS), rows=(one.first(), more))


def also(pick: Pick) -> Made:
    """A second ban of the same sender, which the next sentence does not name."""
    one = Story(pick)
    more = (one.sender, one.target, one.other_sector, "imposed", "decided")
    return one.made("also", pick.one(FIRST), pick.one(MORE), pick.one(NO_MORE), rows=(one.first(), more))


def joined(pick: Pick) -> Made:
    """Another state that does the same."""
    one = Story(pick)
    more = (one.other, one.target, one.sector, "imposed", "decided")
    return one.made("joined", pick.one(FIRST), pick.one(OTHERS), rows=(one.first(), more))


def untouched(pick: Pick) -> Made:
    """A lifting beside another ban that stays."""
    one = Story(pick)
    return one.made("untouched", pick.one(LIFTS), pick.one(UNTOUCHED), rows=(one.first("lifted"),))


def surrounded(pick: Pick) -> Made:
    """A change among sentences that tell of none."""
    one = Story(pick)
    first, second = pick.some(NO_MORE, 2)
    action, leads = pick.one((("imposed", FIRST), ("lifted", LIFTS)))
    return one.made("surrounded", pick.one(leads), first, second, rows=(one.first(action),))


def threatened(pick: Pick) -> Made:
    """A change that is answered with a threat."""
    one = Story(pick)
    threat = (one.target, one.sender, one.other_sector, "imposed", "proposed")
    return one.made("threatened", pick.one(FIRST), pick.one(THREATS), rows=(one.first(), threat))


def answered(pick: Pick) -> Made:
    """A change that is answered in kind."""
    one = Story(pick)
    answer = (one.target, one.sender, one.other_sector, "imposed", "decided")
    return one.made("answered", pick.one(FIRST), pick.one(ANSWERS), rows=(one.first(), answer))


def separately(pick: Pick) -> Made:
    """Two reports that have nothing to do with each other."""
    one = Story(pick)
    other = pick.one([state for state in pick.targets(3) if state is not one.target])
    second = pick.one(
        (
            f"Separately, {one.other.name} lifted its ban on {one.second} from {other.name}.",
            f"In another development, {one.other.name} ended its embargo on sales of {one.second} to {other.name}.",
            f"Meanwhile {one.other.name} has lifted a ban on imports of {other.adjective} {one.second}.",
        )
    )
    more = (one.other, other, one.other_sector, "lifted", "decided")
    return one.made("separately", pick.one(FIRST), second, rows=(one.first(), more))


KINDS = (covered, also, joined, untouched, surrounded, threatened, answered, separately)
