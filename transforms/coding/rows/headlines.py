"""A headline that says more, or less, than its article: "UK to ban X: report" over a text that weighs the ban."""

from schemas.sectors import SECTOR_PARENT, UNSPECIFIED
from schemas.vocabulary import DIRECTION_OF, Action, Status
from transforms.coding.model import RELAXING, Reading
from transforms.coding.parties.named.chambers import is_chamber_word, names_parliament
from transforms.coding.rows.claims import Claim
from transforms.syntax.model import FINITE

Told = tuple[Reading, Claim]


def without_guesses(told: list[Told]) -> list[Told]:
    """Leave out what a headline says to be coming or only sought, where the text tells that very change otherwise.

    "X to ban" falls to a text that knows only of plans, "X moves to ban" to one in which the ban is announced.
    """
    told = _without_moves(told)
    body = [claim for reading, claim in told if not reading.frame.view.is_title]
    if not body or len(body) == len(told):
        return told
    return [one for one in told if not _is_guess(one, body)]


def _without_moves(told: list[Told]) -> list[Told]:
    """Leave out a step that "moved to" tells, where another sentence or the headline knows it as no more than a plan.

    "Norway moved on Monday to ban its coal", under the headline "Norway wants to ban …".
    """
    if not any(_is_move(claim) for _, claim in told):
        return told
    planned = [claim for _, claim in told if claim.status is Status.PROPOSED]
    return [one for one in told if not _is_move(one[1]) or not any(_is_same(one[1], plan) for plan in planned)]


def _is_move(claim: Claim) -> bool:
    return claim.decided and (claim.status_words or "").lower().startswith("moved")


def _is_guess(one: Told, body: list[Claim]) -> bool:
    reading, claim = one
    if reading.frame.view.is_title and any(_is_narrower(other, claim) or _is_fuller(other, claim) for other in body):
        return True
    if reading.frame.view.is_title and (_is_of_one_chamber(reading, claim, body) or _is_label(reading, claim, body)):
        return True
    plainly = any(_is_told_plainly(other, claim) for other in body) or _is_dated_by_lead(claim, body)
    unlike = _is_only_suspended(claim, body) or _is_turned_round(claim, body) or _is_of_a_plan(claim, body)
    if reading.frame.view.is_title and (plainly or unlike):
        return True
    if not reading.frame.view.is_title or claim.status not in (Status.ANNOUNCED, Status.PROPOSED):
        return reading.frame.view.is_title and _runs_ahead(claim, body)
    words = reading.verdict.words
    if claim.status == Status.ANNOUNCED and words != "to" and not words.lower().startswith(_PROMISING):
        return False
    same = [other for other in body if _is_same(claim, other)]
    return bool(same) and all(other.stage != claim.stage and other.main for other in same)


_PROMISING = ("pledg", "vow", "promis")
_DATELINE = 40
"""Characters that may stand between a headline and the sentence with which its text opens."""


def _is_label(reading: Reading, claim: Claim, body: list[Claim]) -> bool:
    """Tell whether a headline without a verb only names a relief that its text knows as no more than a plan.

    "Lifting of sanctions on X", over a text that weighs the lifting; where the text tells of none it is taken at its
    word.
    """
    verbs = reading.frame.view.syntax.verbs.values()
    if reading.frame.voice != "nominal" or claim.action not in RELAXING or any(one.form in FINITE for one in verbs):
        return False
    alike = [one for one in body if one.target_country == claim.target_country and one.action in RELAXING]
    return bool(alike) and not any(one.decided for one in alike)


_BILLS = ("bill", "legislation", "draft")


def _is_of_one_chamber(reading: Reading, claim: Claim, body: list[Claim]) -> bool:
    """Tell whether the text only knows of a vote of one chamber or of a bill, where its headline has a state act.

    "US votes to punish X", over a text in which the House did; a headline that names its parliament stands.
    """
    if not claim.decided or any(names_parliament(item.lower) for item in reading.frame.items):
        return False
    alike = [
        one
        for one in body
        if (one.sender, one.target_country) == (claim.sender, claim.target_country)
        and DIRECTION_OF[Action(one.action)] == DIRECTION_OF[Action(claim.action)]
        and one.main
    ]
    sectors = [one for one in alike if one.sector == claim.sector or UNSPECIFIED in (one.sector, claim.sector)]
    of_bills = [one for one in sectors if one.status is Status.PROPOSED and _is_in_parliament(one.status_words or "")]
    return bool(of_bills) and not any(one.decided for one in alike)


def _is_in_parliament(words: str) -> bool:
    return is_chamber_word(words) or words.startswith(_BILLS)


def _is_narrower(other: Claim, claim: Claim) -> bool:
    """Tell whether the text names the goods that a headline names more broadly ("mining firms" that mine gold)."""
    return (
        SECTOR_PARENT.get(other.sector) == claim.sector
        and (other.sender, other.target_country, other.action) == (claim.sender, claim.target_country, claim.action)
        and other.stage == claim.stage
        and other.main
    )


def _is_fuller(other: Claim, claim: Claim) -> bool:
    """Tell whether the text says more closely what its headline calls eased or extended.

    "Relaxes its embargo" over "lifted most curbs", "extends its ban on wine" over "… extended the ban to brandy".
    """
    lifted = claim.action == Action.EASED and other.action in (Action.LIFTED, Action.SUSPENDED)
    widened = claim.action == Action.EXTENDED and other.action == Action.EXPANDED
    return (
        (lifted or widened)
        and claim.sector == other.sector
        and (other.sender, other.target_country) == (claim.sender, claim.target_country)
        and other.rule.endswith(".measure")
        and other.decided
        and other.main
    )


def _is_turned_round(claim: Claim, body: list[Claim]) -> bool:
    """Tell whether the text says of that very change that others make it, or that it hits others.

    "France urges end of China arms ban", over a text in which it wants the Union to lift its embargo on China.
    """
    alike = [
        one
        for one in body
        if claim.sector in (one.sector, UNSPECIFIED)
        and (one.action, one.stage) == (claim.action, claim.stage)
        and one.stated == _BOTH
    ]
    named = claim.rule.startswith("nominal")  # no verb says who does it
    hit = {one.target_country for one in (alike if named else body)}
    return bool(alike) and claim.target_country not in hit and claim.sender in {one.target_country for one in alike}


_BOTH = 2
"""Of sender and target, how many a sentence states that tells who does what to whom."""


def _is_only_suspended(claim: Claim, body: list[Claim]) -> bool:
    """Tell whether the text suspends, and nowhere lifts, what its headline calls lifted ("removes", "halts a ban")."""
    if claim.action != Action.LIFTED or not claim.decided:
        return False
    same = [
        one
        for one in body
        if (one.sender, one.target_country) == (claim.sender, claim.target_country)
        and (claim.sector == one.sector or UNSPECIFIED in (claim.sector, one.sector))
        and one.decided
        and one.main
    ]
    acts = {one.action for one in same}
    return Action.SUSPENDED in acts and Action.LIFTED not in acts


def _is_of_a_plan(claim: Claim, body: list[Claim]) -> bool:
    """Tell whether the ban that a headline has dropped is one that was never made, by the text: "shelves gold ban"."""
    if not claim.decided or claim.action not in RELAXING:
        return False
    alike = [one for one in body if (one.sender, one.target_country) == (claim.sender, claim.target_country)]
    same = [one for one in alike if claim.sector == one.sector or UNSPECIFIED in (claim.sector, one.sector)]
    refused = any(one.status is Status.REJECTED and one.main and one.action not in RELAXING for one in same)
    return refused and not any(one.decided for one in same)


def _is_told_plainly(other: Claim, claim: Claim) -> bool:
    """Tell whether the text says what is refused, where its headline only names the measure ("balks at sanctions")."""
    return (
        claim.rule == "cue.rejected"
        and other.status == claim.status
        and other.action != claim.action
        and not other.rule.startswith("cue.")
        and (other.sender, other.target_country, other.sector) == (claim.sender, claim.target_country, claim.sector)
    )


def _is_dated_by_lead(claim: Claim, body: list[Claim]) -> bool:
    """Tell whether the text opens by telling that very change with its day, and knows of no later one.

    A weekly paper or a law firm's letter, whose headline stands in the present, comes out long after that day.
    """
    if not claim.decided or claim.when.stated or claim.when.value is None:
        return False
    lead = [one for one in body if one.evidence_start - claim.evidence_end <= _DATELINE and one.when.stated]
    same = [one for one in lead if one.decided and _is_same(claim, one) and claim.sector in (one.sector, UNSPECIFIED)]
    after = [one for one in body if one.target_country == claim.target_country and one.decided and one not in lead]
    day = same[0].when.value if same else None
    return day is not None and day < claim.when.value and all((one.when.value or "") <= day for one in after)


def _runs_ahead(claim: Claim, body: list[Claim]) -> bool:
    """Tell whether a headline has done what its text opens by proposing ("EU bans coal", over a proposal to ban it)."""
    if claim.status != Status.IN_FORCE:
        return False
    same = [one for one in body if _is_same(claim, one)]
    first = min(body, key=lambda one: one.evidence_start)
    alike = [one for one in body if one.target_country == claim.target_country and one.decided]
    lead = first in same and first.evidence_start - claim.evidence_end <= _DATELINE
    if not lead or alike or "would" in (first.status_words or ""):
        return False
    return all(one.status == Status.PROPOSED and one.main for one in same)


def _is_same(claim: Claim, other: Claim) -> bool:
    """Tell whether two claims may be of one change by one sender."""
    return (
        claim.sender == other.sender
        and claim.target_country == other.target_country
        and claim.action == other.action
        and (claim.sector == other.sector or UNSPECIFIED in (claim.sector, other.sector))
        and other.status != Status.REJECTED
    )
