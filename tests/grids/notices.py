"""Official notices: press releases, lists of entries, licences, rules, each of a named authority or of none."""

from datetime import date

from tests.grids.clauses import row
from tests.grids.paragraphs import Story
from tests.grids.words import TARGETS, Made, Pick

MODERN = tuple(
    one for one in TARGETS if one.code in {"IRN", "MMR", "VEN", "SYR", "SDN", "LBY", "ZWE", "NIC", "HTI", "PRK"}
)
DAY = "2023-02-22"
DESIGNATED = (
    "Today the U.S. Department of the Treasury's Office of Foreign Assets Control (OFAC) designated {n} {a} {p}.",
    "OFAC today sanctioned {n} {a} {p} under Executive Order 13818.",
    "The following {a} {p} have been added to OFAC's SDN List.",
    "WASHINGTON — The Department of the Treasury today imposed sanctions on {n} {a} {p}. All property of those "
    "designated that is in the United States is blocked.",
    "OFAC is sanctioning {n} {a} {p} for supporting the government. As a result of today's action, all their assets in "
    "the United States are blocked.",
)
PARTIES = (
    ("banks", "banking"),
    ("shipping companies", "shipping"),
    ("officials", "government"),
    ("airlines", "aviation"),
)
DELISTED = (
    "OFAC today removed {n} {a} {p} from the SDN List.",
    "The following {a} {p} have been removed from OFAC's SDN List.",
    "OFAC has delisted {n} {a} {p}. Their property is no longer blocked.",
)
COUNCIL = (
    ("The Council today decided to prolong the restrictive measures against {t} for a further year.", "extended"),
    ("The Council of the EU today adopted restrictive measures against {t} in view of the situation there.", "imposed"),
    ("The Council today lifted the restrictive measures against {t}.", "lifted"),
    ("The Council today decided to suspend the EU's restrictive measures against {t} for six months.", "suspended"),
    ("The Council today renewed the EU's sanctions regime against {t} until 15 October.", "extended"),
)
COMMITTEE = (
    (
        "On 20 February 2023, the Security Council Committee concerning {t} added two entities to its sanctions list.",
        "imposed",
    ),
    ("The Security Council today voted to renew the sanctions on {t} for one year.", "extended"),
    ("The Security Council today lifted its sanctions on {t}.", "lifted"),
    ("By a unanimous vote, the Security Council today imposed an arms embargo on {t}.", "arms"),
    ("The Security Council today extended the arms embargo on {t} until 31 May.", "arms extended"),
)
LICENCES = (
    "OFAC today issued {t} General License 8, authorizing transactions related to {g} that are otherwise prohibited.",
    "The Treasury today issued a general license that allows exports of {g} to {t}.",
    "OFAC issued a general license authorizing sales of {g} to {t}.",
)
RULES = (
    "With effect from 1 March, the importation of {g} originating in {t} is prohibited.",
    "As of 1 March it is prohibited to import {g} from {t}.",
    "The export of {g} to {t} is prohibited from 1 March.",
    "No person shall import {g} from {t} from 1 March.",
    "The ban on the importation of {g} from {t} is revoked with effect from 1 March.",
    "From 1 March the prohibition on exports of {g} to {t} no longer applies.",
)
OFSI = (
    (
        "On 21 February the UK added {n} {a} {p} to its sanctions list. They are now subject to an asset freeze.",
        "imposed",
    ),
    (
        "On 21 February {n} {a} {p} were removed from the UK sanctions list. Their assets are no longer frozen.",
        "lifted",
    ),
    ("OFSI has added {n} {a} {p} to the consolidated list of asset freeze targets.", "imposed"),
)


def designated(pick: Pick) -> Made:
    """The Treasury lists somebody."""
    return _listed("designated", pick, pick.one(DESIGNATED), "USA", "imposed")


def delisted(pick: Pick) -> Made:
    """The Treasury takes somebody off its list."""
    return _listed("delisted", pick, pick.one(DELISTED), "USA", "lifted")


def british(pick: Pick) -> Made:
    """A notice of the British list."""
    frame, action = pick.one(OFSI)
    return _listed("british", pick, frame, "GBR", action)


def council(pick: Pick) -> Made:
    """The Council of the European Union decides."""
    target = pick.one(MODERN)
    frame, action = pick.one(COUNCIL)
    text = frame.replace("{t}", target.name)
    return Made("council", text, frozenset({("EU", target.code, "unspecified", action, "decided")}), _day())


def committee(pick: Pick) -> Made:
    """The Security Council or a committee of it decides."""
    target = pick.one(MODERN)
    frame, said = pick.one(COMMITTEE)
    action = {"arms": "imposed", "arms extended": "extended"}.get(said, said)
    sector = "defence" if said.startswith("arms") else "unspecified"
    text = frame.replace("{t}", target.name)
    return Made("committee", text, frozenset({("UN", target.code, sector, action, "decided")}), _day())


def licence(pick: Pick) -> Made:
    """A general licence eases."""
    one = Story(pick)
    target = pick.one(MODERN)
    text = pick.one(LICENCES).replace("{t}", target.name).replace("{g}", one.good)
    return Made("licence", text, frozenset({("USA", target.code, one.sector, "eased", "decided")}), _day())


def rule(pick: Pick) -> Made:
    """A rule without any author."""
    one = Story(pick)
    frame = pick.one(RULES)
    action = "lifted" if "revoked" in frame or "no longer applies" in frame else "imposed"
    only = row(one.sender, one.target, one.sector, action)
    return Made("rule", one.say(frame), frozenset({(None, *only[1:])}), pick.day())


def _day() -> date:
    return date.fromisoformat(DAY)


def _listed(kind: str, pick: Pick, frame: str, sender: str, action: str) -> Made:
    target = pick.one(MODERN)
    party, sector = pick.one(PARTIES)
    number = pick.one(("two", "three", "four", "seven", "12"))
    text = frame.replace("{n}", number).replace("{a}", target.adjective).replace("{p}", party)
    return Made(kind, text, frozenset({(sender, target.code, sector, action, "decided")}), _day())


KINDS = (designated, delisted, british, council, committee, licence, rule)
