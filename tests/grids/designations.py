"""Who is put on a list, who is taken off it, whose assets are frozen, who may not enter."""

from collections.abc import Sequence

from tests.grids.clauses import row
from tests.grids.paragraphs import capital
from tests.grids.words import Made, Pick, State

PARTIES = (
    ("two {a} banks", "banking"),
    ("the {a} central bank", "banking"),
    ("four {a} shipping companies", "shipping"),
    ("the {a} national airline", "aviation"),
    ("three {a} generals", "government"),
    ("12 {a} officials", "government"),
    ("the {a} defence minister", "government"),
    ("five {a} tankers", "shipping"),
    ("two arms makers in {t}", "defence"),
    ("the {a} state oil company", "oil"),
    ("six judges in {t}", "government"),
    ("seven {a} mining companies", "metals_minerals"),
    ("a {a} television station", "media"),
    ("three {a} timber companies", "timber"),
    ("the head of the {a} police", "government"),
)
PUT_ON = (
    "{S} imposed sanctions on {p} on Monday.",
    "{S} sanctioned {p} on Monday.",
    "{S} on Monday blacklisted {p}.",
    "{S} has added {p} to its sanctions list.",
    "{S} froze the assets of {p} on Monday.",
    "{S} placed {p} on its blacklist.",
    "{P} were hit with {sa} sanctions on Monday.",
    "{S} announced sanctions against {p}, accusing them of abuses.",
    "{S} slapped sanctions on {p} this week, officials said.",
    "Officials in {c} said on Monday that {s} had frozen the assets of {p}.",
    "{S}, with immediate effect, has put {p} under sanctions.",
    "{S} targeted {p} with new sanctions on Monday.",
)
TAKEN_OFF = (
    "{S} lifted sanctions on {p} on Monday.",
    "{S} removed {p} from its sanctions list.",
    "{S} took {p} off its blacklist on Monday.",
    "{S} on Monday delisted {p}.",
    "{S} unfroze the assets of {p}.",
    "{S} has dropped its sanctions against {p}, officials said.",
    "Sanctions on {p} were lifted by {s} on Monday.",
    "{S} ended its sanctions on {p} after a court ruling.",
    "{S} announced the removal of {p} from its sanctions list.",
)
NOT_YET = (
    "{S} is considering sanctions on {p}.",
    "{S} threatened on Monday to impose sanctions on {p}.",
    "Lawmakers urged {s} to blacklist {p}.",
    "{S} may freeze the assets of {p}, diplomats said.",
    "{S} is preparing sanctions against {p}, officials in {c} said.",
    "{S} would sanction {p} if the violence went on, a minister said.",
    "{S} plans to add {p} to its sanctions list.",
)
REFUSED = (
    "{S} refused to lift sanctions on {p}.",
    "{S} will not remove {p} from its sanctions list, officials said.",
    "{S} ruled out lifting its sanctions against {p}.",
    "{S} rejected a request to take {p} off its blacklist.",
)


def put_on(pick: Pick) -> Made:
    """Somebody is listed."""
    return _told("put_on", pick, PUT_ON, "imposed", "decided")


def taken_off(pick: Pick) -> Made:
    """Somebody is delisted."""
    return _told("taken_off", pick, TAKEN_OFF, "lifted", "decided")


def not_yet_listed(pick: Pick) -> Made:
    """Somebody may be listed."""
    return _told("not_yet_listed", pick, NOT_YET, "imposed", "proposed")


def kept_listed(pick: Pick) -> Made:
    """A delisting is refused."""
    return _told("kept_listed", pick, REFUSED, "lifted", "rejected")


def two_parties(pick: Pick) -> Made:
    """Two kinds of parties of one country in one list."""
    sender, target = pick.sender(), pick.target()
    first, second = _apart(pick, PARTIES)
    both = f"{first[0]} and {second[0]}"
    text = _fill(pick.one(PUT_ON[:6]), sender, target, both)
    rows = (row(sender, target, one[1], "imposed") for one in (first, second))
    return Made("two_parties", text, frozenset(rows), pick.day())


def two_countries(pick: Pick) -> Made:
    """Parties of two countries in one list."""
    sender, targets = pick.sender(), pick.targets(2)
    first, second = _apart(pick, PARTIES)
    both = f"{_named(first[0], targets[0])} and {_named(second[0], targets[1])}"
    text = _fill(pick.one(PUT_ON[:6]), sender, targets[0], both)
    rows = (row(sender, target, one[1], "imposed") for one, target in ((first, targets[0]), (second, targets[1])))
    return Made("two_countries", text, frozenset(rows), pick.day())


def two_senders(pick: Pick) -> Made:
    """Two states list the same party."""
    senders, target = pick.senders(2), pick.target()
    party = pick.one(PARTIES)
    first, second = capital(senders[0].name), senders[1].name
    frame = pick.one(
        (
            "{first} and {second} imposed sanctions on {p} on Monday.",
            "{first} and {second} have blacklisted {p}.",
            "{first}, joined by {second}, froze the assets of {p}.",
            "{first}, together with {second}, sanctioned {p} on Monday.",
            "Both {first} and {second} added {p} to their sanctions lists.",
            "{first} imposed sanctions on {p} on Monday, as did {second}.",
            "{first} imposed sanctions on {p} on Monday, followed a day later by {second}.",
        )
    )
    frame = frame.replace("Both {first}", "Both " + senders[0].name)
    text = frame.replace("{first}", first).replace("{second}", second).replace("{p}", _named(party[0], target))
    rows = (row(sender, target, party[1], "imposed") for sender in senders)
    return Made("two_senders", text, frozenset(rows), pick.day())


def _apart(pick: Pick, parties: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], tuple[str, str]]:
    first, *others = pick.some(parties, len(parties))
    return first, next(one for one in others if one[1] != first[1])


def _named(party: str, target: State) -> str:
    named = party.replace("{a}", target.adjective).replace("{t}", target.name)
    return (
        named.replace("a Ira", "an Ira")
        .replace("a Ang", "an Ang")
        .replace("a Arg", "an Arg")
        .replace("a Eth", "an Eth")
    )


def _fill(frame: str, sender: State, target: State, party: str) -> str:
    named = _named(party, target)
    if named.startswith(("the ", "a ", "an ")):
        frame = frame.replace("{P} were", "{P} was")
    for slot, value in (
        ("{p}", named),
        ("{P}", capital(named)),
        ("{S}", capital(sender.name)),
        ("{s}", sender.name),
        ("{sa}", sender.adjective),
        ("{c}", sender.capital),
    ):
        frame = frame.replace(slot, value)
    return frame


def _told(kind: str, pick: Pick, frames: Sequence[str], action: str, stage: str) -> Made:
    sender, target, party = pick.sender(), pick.target(), pick.one(PARTIES)
    text = _fill(pick.one(frames), sender, target, party[0])
    return Made(kind, text, frozenset({row(sender, target, party[1], action, stage)}), pick.day())


KINDS = (put_on, taken_off, not_yet_listed, kept_listed, two_parties, two_countries, two_senders)
