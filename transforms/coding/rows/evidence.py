"""What a row needs: parties that the article names for it, not only countries that happen to stand in it."""

from collections.abc import Iterable
from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.discourse.layout.headed import HEADED
from transforms.coding.discourse.layout.title_lands import lands_of_label
from transforms.coding.discourse.topic import INTRODUCED
from transforms.coding.model import SentenceView, names_sanctions
from transforms.coding.parties.actors import countries_of
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.coding.rows.claims import Claim
from transforms.reading.spans import Item


def supported(claims: Iterable[Claim], views: Iterable[SentenceView]) -> list[Claim]:
    """Leave out claims whose target no change in the article is said to hit, unless sanctions are named.

    A country that only stands at the start of the text may be anything. It counts where the sentence names it too, or
    where the sentence or the title calls the measure a sanction.
    """
    by_start = {view.start: view for view in views}
    titles = [view for view in by_start.values() if view.is_title]
    in_title = any(names_sanctions(view) for view in titles)
    labels = {code for view in titles for code in lands_of_label(view.items)}
    told = list(claims)
    quarrels = {(one.sender, one.target_country) for one in told if one.stated == _BOTH}
    kept = [
        _is_supported(claim, by_start, in_title=in_title)
        or (claim.target_country in labels and _is_of_state(claim))
        or (claim.target_country, claim.sender) in quarrels  # who is hit by it hits back
        for claim in told
    ]
    shown = {_change(claim) for claim, stands in zip(told, kept, strict=True) if stands}
    return [
        _headed(claim) if labels == {claim.target_country} else claim
        for claim, stands in zip(told, kept, strict=True)
        if stands or (_is_echo(claim) and _change(claim) in shown)
    ]


_BOTH = 2
"""Of sender and target, how many a sentence states that tells of a quarrel."""


def _headed(claim: Claim) -> Claim:
    """Return a claim whose target the title states: the one land before its colon, of which the brief tells."""
    stated = claim.sender_words is not None and not claim.sender_words.startswith("(")
    of_measure = stated and claim.rule.startswith(("active", "passive")) and not claim.rule.endswith(".party")
    return replace(claim, target_words=HEADED) if of_measure and claim.target_words == INTRODUCED else claim


def _change(claim: Claim) -> tuple[str | None, str | None, str, str]:
    return claim.sender, claim.target_country, claim.sector, claim.action


def _is_echo(claim: Claim) -> bool:
    """Tell whether a claim refuses what one before it tells: "asked the EU to lift its embargo. Brussels said no"."""
    return claim.status is Status.REJECTED and (claim.rule == "echo" or claim.rule.endswith(".echo"))


def _is_supported(claim: Claim, by_start: dict[int, SentenceView], *, in_title: bool) -> bool:
    return (
        claim.target_words != INTRODUCED
        or in_title
        or _designates(claim)
        or (_is_usual(claim) and not by_start[claim.evidence_start].is_title)
        or _tells(by_start[claim.evidence_start], claim.target_country)
        or any(_speaks_of(view, claim.target_country) for view in by_start.values())
    )


def _is_of_state(claim: Claim) -> bool:
    """Tell whether a ban on goods that names no land is one of a state or body that hits the land of the title.

    What the Security Council forbids is never a matter of health or of prices; what states keep out may be, if it is
    eaten or made at home, and seldom hits those whom nobody else hits.
    """
    if claim.sender_words is None or claim.sender_words.startswith("(") or not claim.decided:
        return False
    hits = claim.sender in USUAL_SENDERS and claim.target_country in OFTEN_HIT
    return claim.sender == "UN" or (hits and claim.sector not in _QUARRELLED_OVER)


_QUARRELLED_OVER = frozenset({"food_agriculture", "pharma_health", "iron_steel", "textiles", "vehicles"})
"""Goods that states keep out for health, or for their own makers' sake."""

_RULING = frozenset({"passive.bar.party", "active.bar.party", "prohibition", "denial", "order"})
_DESIGNATING = ("designat", "sanction", "blacklist")


def _designates(claim: Claim) -> bool:
    """Tell whether somebody is said to be put under sanctions by a word that says so by itself."""
    return claim.rule == "active.designate.party" and claim.action_words.lower().startswith(_DESIGNATING)


def _is_usual(claim: Claim) -> bool:
    """Tell whether a state that hits others often rules on dealings, and who is often hit is meant."""
    stated = claim.sender_words is not None and not claim.sender_words.startswith("(")
    return claim.rule in _RULING and stated and claim.sender in USUAL_SENDERS and claim.target_country in OFTEN_HIT


def names_parties(claim: Claim) -> bool:
    """Tell whether a claim names enough to be a row: if it is decided, a target, and a sender unless it states that."""
    if not claim.decided:
        if claim.sender_words == claim.target_words == INTRODUCED and claim.sender not in USUAL_SENDERS:
            return False  # nobody says who might do it to whom, and he mostly does not
        if claim.status is Status.REJECTED and claim.rule.startswith("cue.") and claim.target_country is None:
            return claim.target_name is not None  # "Syria dismissed the new sanctions": no refusal to impose any
        return claim.target_country is not None or claim.target_name is not None or claim.sender is not None
    if claim.target_country is None and claim.target_name is None:
        return False
    if claim.rule == "permission" and claim.sender_words is None and claim.target_country not in OFTEN_HIT:
        return False  # "Greek lorries can cross again": nobody is said to have forbidden it
    return claim.sender_words is not None or not (claim.target_words or "(").startswith("(")


_BETWEEN = 4


def _speaks_of(view: SentenceView, country: str | None) -> bool:
    """Tell whether a sentence speaks of measures against a country, done or not ("a short list of steps against X")."""
    items = view.items
    for at, item in enumerate(items):
        if item.lower != "against" or at == 0 or not _is_measure(items[at - 1]):
            continue
        after = items[at + 1 : at + 1 + _BETWEEN]
        hit = next((one for one in after if one.kind not in ("word", "post")), None)
        if hit is not None and country in countries_of(hit):
            return True
    return False


def _is_measure(item: Item) -> bool:
    return item.kind == "measure" and item.lower in ("measures", "steps", "countermeasures")


def _tells(view: SentenceView, country: str | None) -> bool:
    return names_sanctions(view) or any(country in countries_of(item) for item in view.items)
