"""One row a change: the claims of an article that say the same, the weak against the article's own doubt."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from schemas.sectors import SECTOR_PARENT, UNSPECIFIED
from schemas.staging import Extent
from schemas.vocabulary import Action
from transforms.coding.model import LISTED_BESIDE, LISTING
from transforms.coding.parties.named.trade_words import TRADE
from transforms.coding.parties.phrases.investments import INVESTING
from transforms.coding.rows.claims import Claim
from transforms.coding.rows.dating import NEWS_DAYS, EventDate
from transforms.coding.rows.doubts import undoubted
from transforms.coding.rows.group_members import without_others_of_groups
from transforms.coding.rows.other_measures import is_another, is_title_of, says_what_stops
from transforms.coding.rows.own_flows import REGIME, WHOLE
from transforms.coding.rows.own_measures import same_row, with_own_measures
from transforms.coding.rows.recalled import with_recalled
from transforms.coding.rows.told_apart import holds_no_office, is_listed_beside, is_on_branch, is_on_people
from transforms.syntax.noun_classes import BLOCS

_ELIGIBLE = "state.eligibility"
"""The rule of what is said beside the whole: "lifted the last sanctions on Mali, making it eligible for credits"."""

_LISTED = "technology"
"""The sector of export lists that name none."""

_RELAXED = frozenset({Action.LIFTED, Action.SUSPENDED})

_OWN = TRADE | INVESTING | {REGIME}
"""Words for what stands beside goods and parties: all trade, investment, a regime as such."""
_SAID_TWICE = TRADE | {REGIME, WHOLE}

_NEAR = 3
"""Months between two dates from which on changes of two years are two."""

_YEAR = len("2024")
_DAY = len("2024-01-31")
_LATELY = 10
"""Days back to which the news of a title may have happened."""


def merge_claims(claims: list[Claim]) -> list[Claim]:
    """Reduce the claims of one article to one row a change.

    The same sender, target, sector, action and stage is one row; the earliest in the text that states most wins. What
    is told of another year is another change. A row without a sector falls to a more specific one of the same change.
    """
    claims = without_others_of_groups(with_recalled(claims))
    return with_own_measures(uncovered(undoubted(told_once(claims), claims)), claims)


def told_once(claims: Sequence[Claim]) -> list[Claim]:
    """Return one claim for each row, with the best that any of them says."""
    opening = min((one.evidence_start for one in claims if not one.titled), default=0)
    best: dict[tuple[object, ...], Claim] = {}
    places: dict[tuple[object, ...], set[int]] = {}
    for claim in claims:
        key = same_row(claim)
        used = places.setdefault(key, set())
        if key in best and _years_apart(best[key], claim):
            apart = (*key, _year(claim))  # a sentence gives one row of a kind, as ids tell rows by their sentence
            key = apart if apart in best or claim.evidence_start not in used else key
        kept = best.get(key)
        if kept is None:
            used.add(claim.evidence_start)
        best[key] = claim if kept is None else _better(kept, claim, opens=kept.evidence_start <= opening)
    extents = _extents(claims)
    return [replace(one, extent=_extent(one, extents.get(same_row(one)))) for one in best.values()]


def uncovered(standing: list[Claim]) -> list[Claim]:
    """Leave out claims that say no more than another, which names the sector."""
    specific: dict[tuple[object, ...], list[Claim]] = {}
    standing = [claim for claim in standing if not _is_told_by_state(claim, standing)]
    for claim in standing:
        if claim.sector != UNSPECIFIED:
            specific.setdefault((claim.target_country, claim.stage), []).append(claim)
    return [
        claim for claim in standing if not _is_covered(claim, specific.get((claim.target_country, claim.stage), ()))
    ]


def _is_covered(claim: Claim, specific: Iterable[Claim]) -> bool:
    """Tell whether specific rows say all that a row says; all sanctions are more than several sectors that are told."""
    told = {one.sector for one in specific if _covers(one, claim)}
    return bool(told) and not (claim.sector_words == WHOLE and len(told) > 1)


def _is_told_by_state(claim: Claim, others: Iterable[Claim]) -> bool:
    """Tell whether a row is on a group of states ("food from the West") that another sentence names one by one."""
    if claim.target_country is not None or claim.target_name not in BLOCS:
        return False
    same = (claim.sender, claim.sector, claim.action, claim.stage)
    states = {
        one.target_country
        for one in others
        if (one.sender, one.sector, one.action, one.stage) == same and one.evidence_start != claim.evidence_start
    }
    return len(states - {None}) > 1


def _year(claim: Claim) -> str:
    return (claim.when.value or "")[:4]


def _years_apart(first: Claim, second: Claim) -> bool:
    """Tell whether two claims tell of changes in two years, both of which the text states.

    What is announced before New Year and takes effect soon after it is one change.
    """
    one, other = first.when.value, second.when.value
    if not (first.when.stated and second.when.stated) or one is None or other is None:
        return False
    near = min(len(one), len(other)) > _YEAR and abs(_months(one) - _months(other)) < _NEAR
    return _year(first) != _year(second) and not near


def _months(value: str) -> int:
    return int(value[:4]) * 12 + int(value[5:7])


def _extents(claims: Iterable[Claim]) -> dict[tuple[object, ...], set[str]]:
    """Return of how much each change is said below the headline, which leaves out that it was only some firms."""
    found: dict[tuple[object, ...], set[str]] = {}
    for claim in claims:
        if claim.evidence_start > 0:
            found.setdefault(same_row(claim), set()).add(claim.extent)
    return found


def _extent(claim: Claim, said: set[str] | None) -> str:
    if claim.target_name is not None:
        return Extent.WHOLE.value
    if said is None:
        return claim.extent
    return Extent.PARTIES.value if said == {Extent.PARTIES} else Extent.WHOLE.value


def _better(first: Claim, second: Claim, *, opens: bool) -> Claim:
    """Keep the first, with the name that either gives and the date of the news, else the more precise one.

    What an article dates as background, and tells again without a date, is no news. How far a change has come, and
    when it was made, is what the text says rather than its title.
    """
    if _only_second_states(first, second):
        first, second = second, first
    measure = second.measure if says_what_stops(first, second) else first.measure
    if first.titled and not second.titled:
        first = _as_told_below(first, second)
    more_precise = not first.when.stated and _precision(second.when) > _precision(first.when)
    more_precise = more_precise or _is_its_day(first.when, second.when)
    told_back = first.when.stated and not first.main and not second.when.stated
    if first.main != second.main:
        more_precise = (second.main and not told_back) or _is_dated_back(first, second, opens=opens)
    return replace(
        first,
        when=second.when if more_precise else first.when,
        main=first.main or (second.main and not told_back),
        target_name=first.target_name or second.target_name,
        sector_words=first.sector_words or (second.sector_words if _stays_apart(second) else None),
        measure=measure,
        stated=max(first.stated, second.stated),
        expiry=first.expiry or second.expiry,
        excepts=first.excepts.beside(second.excepts),
        worded=second.worded if first.worded == UNSPECIFIED and second.worded == "trade" else first.worded,
    )


def _is_dated_back(guessed: Claim, told: Claim, *, opens: bool) -> bool:
    """Tell whether a change that only went for news is told below with its day: a while ago, or just before.

    What opens a text is its news, though the text may tell that it happened some days ago.
    """
    day, value = guessed.when.value, told.when.value
    if guessed.when.stated or not told.when.stated or told.main or day is None or value is None:
        return False
    if guessed.action in _RELAXED and told.rule.endswith(_OF_PARTIES) and not guessed.rule.endswith(_OF_PARTIES):
        return False  # "freed all trade. Two banks had been taken off the list in March"
    if not opens:
        return value < day[: len(value)]
    close = len(value) == len(day) == _DAY
    return close and 0 <= (date.fromisoformat(day) - date.fromisoformat(value)).days <= NEWS_DAYS


def _stays_apart(claim: Claim) -> bool:
    """Tell whether a row says who or what it hits in no sector: all trade, or people of none ("and two warlords")."""
    return claim.sector_words in _SAID_TWICE or holds_no_office(claim)


def _only_second_states(first: Claim, second: Claim) -> bool:
    """Tell whether a rule supplied the target of the first, which the sentence of the second names.

    A list only says where those are who were told before; what opens a text is its news.
    """
    if second.rule == LISTING or first.evidence_start == 0:
        return False
    supplied = (first.target_words or "(").startswith("(") and not first.titled
    return supplied and not (second.target_words or "(").startswith("(") and second.main >= first.main


def _is_its_day(vague: EventDate, exact: EventDate) -> bool:
    """Tell whether a day is within the week that was told before by its month ("this week … on Tuesday")."""
    if not (vague.stated and exact.stated) or vague.value is None or exact.value is None:
        return False
    by_week = "week" in (vague.words or "").lower()
    return by_week and len(vague.value) < _DAY == len(exact.value) and exact.value.startswith(vague.value)


def _as_told_below(title: Claim, claim: Claim) -> Claim:
    """Return the claim of a title with how far the text says that the change has come, and when it was made."""
    lately = _is_told_lately(title, claim)
    if not (claim.main or lately):
        return title
    when = claim.when if lately else title.when
    told = replace(title, status=claim.status, status_words=claim.status_words, when=when)
    return replace(told, titled=False)  # what later sentences recall does not overrule the first


def _is_told_lately(title: Claim, claim: Claim) -> bool:
    """Tell whether a claim dates the news of a title a little back: what happened "last Thursday" is still its news."""
    said, told = title.when.value or "", claim.when.value or ""
    if title.when.stated or not title.main or not claim.when.stated or not len(said) == len(told) == _DAY:
        return False
    if {"last", "ago"}.isdisjoint((claim.when.words or "").lower().split()):
        return False  # "on Sunday" may be the next
    return 0 <= (date.fromisoformat(said) - date.fromisoformat(told)).days <= _LATELY


def _precision(when: EventDate) -> tuple[int, bool]:
    return len(when.value or ""), when.stated


def _covers(specific: Claim, claim: Claim) -> bool:
    """Tell whether a row without a sector says no more than a specific one beside it."""
    general = _is_general_list(specific, claim)
    widens = claim.action == Action.EXPANDED and not (general or is_title_of(claim, specific))
    if specific.rule == _ELIGIBLE or claim.target_name or widens:
        return False
    if claim.sector != UNSPECIFIED and not general:
        return False
    if claim.sector_words is not None and claim.sector_words.lower() in _OWN:
        return False  # a ban on all trade, or on investment, not some sanctions that the text specifies
    also = claim.added and claim.rule.endswith(".measure") and specific.evidence_start < claim.evidence_start
    # "banned imports of diamonds and blacklisted 86 people", "ended the arms embargo. It also lifted sanctions"
    also = also or (claim.rule == LISTED_BESIDE and specific.evidence_start < claim.evidence_start)
    # "delisted a minister. His son was cleared as well"
    embargo = specific.measure == "arms" and specific.rule.endswith(".measure")  # "embargoed arms and listed two men"
    of_goods = embargo or specific.rule.endswith(".dealing") or is_on_branch(specific, claim)
    if also or _adds_to(specific, claim) or (_lists_parties(claim) and of_goods):
        return False
    beside = specific.evidence_start == claim.evidence_start
    if _is_renewed_beside(specific, claim) or holds_no_office(claim) or (beside and is_listed_beside(claim, specific)):
        return False  # "two ministers and a militia"
    return (
        specific.sender in (claim.sender, None)
        and (_same_change(specific.action, claim.action) or (general and specific.action == Action.EXPANDED))
        and _same_time(specific.when, claim.when)
        and (specific.rule == LISTING or not is_another(specific, claim))
    )


_OF_PARTIES = (".party", "list_move", ".assets")
"""How the rules are called that read who is hit, and no measure as such."""


def _adds_to(specific: Claim, claim: Claim) -> bool:
    """Tell whether a row is added to another one ("imposed sanctions on Mali. Sales of arms will also be banned")."""
    if specific.evidence_start <= claim.evidence_start:
        return False
    if specific.rule == LISTED_BESIDE:  # "barred 31 firms. The same fate befell two ministers"
        return claim.rule.endswith(_OF_PARTIES)
    return specific.added and specific.rule != LISTING and claim.rule.endswith(".measure")


def _is_renewed_beside(specific: Claim, claim: Claim) -> bool:
    """Tell whether two measures are prolonged together ("prolonged its embargo on arms and its freeze of assets")."""
    return specific.measure == "arms" and claim.measure in ("financial", "travel") and claim.action == Action.EXTENDED


def _is_general_list(specific: Claim, claim: Claim) -> bool:
    """Tell whether a row names only what its list is of in general, "Entity List", and the other the goods meant."""
    listed = claim.rule.endswith("list_move") and claim.sector == _LISTED
    return listed and SECTOR_PARENT.get(specific.sector) == _LISTED


def _lists_parties(claim: Claim) -> bool:
    """Tell whether a row says that somebody is put on a list, or designated, who is of no sector."""
    rules = ("list_move", "designate.party", "freeze.assets")
    return claim.sector_words is not None and (claim.rule.endswith(rules) or is_on_people(claim))


def _same_change(specific: str, action: str) -> bool:
    """Tell whether two actions may be one change: easing all in general may be lifting one thing in particular."""
    return specific == action or (action == Action.EASED and specific in _RELAXED)


def _same_time(a: EventDate, b: EventDate) -> bool:
    """Tell whether two dates agree as far as both are known."""
    if a.value is None or b.value is None:
        return True
    short = min(len(a.value), len(b.value))
    return a.value[:short] == b.value[:short]
