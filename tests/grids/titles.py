"""Headlines, capital letters and clipped style, with and without a sentence below."""

from tests.grids.clauses import row
from tests.grids.paragraphs import FIRST, LIFTS, Story, capital
from tests.grids.words import Made, Pick, State

HEADS = (
    ("{C} bans {a} {g}", "imposed", "decided"),
    ("{C} lifts ban on {a} {g}", "lifted", "decided"),
    ("{S} to lift ban on {g} from {t}", "lifted", "decided"),
    ("{S} halts {g} imports from {t}", "imposed", "decided"),
    ("{S} slaps embargo on {a} {g}", "imposed", "decided"),
    ("{T} {g} banned by {s}", "imposed", "decided"),
    ("{Sa} ban on {a} {g} lifted", "lifted", "decided"),
    ("{S} mulls ban on {a} {g}", "imposed", "proposed"),
    ("{S} may lift ban on {a} {g}", "lifted", "proposed"),
    ("{S} refuses to lift ban on {a} {g}", "lifted", "rejected"),
    ("{S} threatens ban on {a} {g}", "imposed", "proposed"),
    ("{S} eases curbs on {a} {g}", "eased", "decided"),
    ("{S} extends embargo on {a} {g}", "extended", "decided"),
    ("{S} suspends ban on {a} {g}", "suspended", "decided"),
    ("{S} reimposes ban on {a} {g}", "reinstated", "decided"),
    ("{S} tightens ban on {a} {g}", "expanded", "decided"),
    ("{S} ends {g} embargo on {t}", "lifted", "decided"),
    ("{C} urged to lift ban on {a} {g}", "lifted", "proposed"),
    ("{S} says it will end embargo on {a} {g}", "lifted", "decided"),
    ("{S} rules out ban on {a} {g}", "imposed", "rejected"),
)
CLIPPED = (
    ("{S} has lifted embargo on {a} {g}, spokesman told reporters.", "lifted", "decided"),
    ("{S} bans {a} {g} imports effective immediately - ministry.", "imposed", "decided"),
    ("{Sa} government said lifting ban on {g} imports from {t}.", "lifted", "decided"),
    ("{S} to ban {g} exports to {t} from July 1, trade ministry says.", "imposed", "decided"),
    ("{C}: ban on {a} {g} lifted.", "lifted", "decided"),
)


def headline(pick: Pick) -> Made:
    """A headline with a sentence below that says no more."""
    one = Story(pick)
    frame, action, stage = pick.one(HEADS)
    below = pick.one(
        ("Officials in {c} gave no details.", "There was no comment from {tc}.", "Traders were surprised.")
    )
    rows = frozenset({row(one.sender, one.target, one.sector, action, stage)})
    return Made("headline", one.say(below), rows, pick.day(), title=_say(one, frame))


def capitals(pick: Pick) -> Made:
    """A headline in capital letters above the report."""
    one = Story(pick)
    frame, lead, action = pick.one(
        (("{S} bans {a} {g}", FIRST, "imposed"), ("{S} lifts ban on {a} {g}", LIFTS, "lifted"))
    )
    rows = frozenset({row(one.sender, one.target, one.sector, action)})
    return Made("capitals", one.say(pick.one(lead)), rows, pick.day(), title=_say(one, frame).upper())


def clipped(pick: Pick) -> Made:
    """A clipped report without articles."""
    one = Story(pick)
    frame, action, stage = pick.one(CLIPPED)
    rows = frozenset({row(one.sender, one.target, one.sector, action, stage)})
    return Made("clipped", _say(one, frame), rows, pick.day())


def datelined(pick: Pick) -> Made:
    """A dispatch from a third place, which has no part in it."""
    one = Story(pick)
    place = pick.one(
        ("GENEVA", "VIENNA", "NAIROBI", "SINGAPORE", one.sender.capital.upper(), one.target.capital.upper())
    )
    lead, action = pick.one(((FIRST, "imposed"), (LIFTS, "lifted")))
    rows = frozenset({row(one.sender, one.target, one.sector, action)})
    return Made("datelined", f"{place} - {one.say(pick.one(lead))}", rows, pick.day())


def _say(story: Story, frame: str) -> str:
    sender: State = story.sender
    named = frame.replace("{Sa}", capital(sender.adjective)).replace("{T} {g}", story.target.adjective + " {g}")
    return _bare(story.say(named))


def _bare(text: str) -> str:
    """Leave out the article, as headlines do."""
    text = text.removeprefix("The ")
    return capital(text.replace(" the United States", " United States"))


KINDS = (headline, capitals, clipped, datelined)
