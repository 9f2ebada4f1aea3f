"""The reading of a list: what the change before it says of those listed, and what their own sentence says of them."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Status
from transforms.coding.discourse.who_acts.fronted import fronted_state
from transforms.coding.lists.listed import Listed
from transforms.coding.lists.possible_lists import is_possible_list
from transforms.coding.lists.stated_homes import placed_at, stated_home
from transforms.coding.model import LISTED_BESIDE, LISTING, Clause, Frame, Reading, Roles, SentenceView, Target, Verdict
from transforms.coding.parties.acting.guessed import told_as_guess
from transforms.coding.parties.named.phrase_parties import Named
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set

_DOUBTFUL = word_set("could may might can")


_MOVES = {"imposed": "designate", "lifted": "delist"}
"""What is done to those who fare otherwise than the others did."""


def listed_reading(view: SentenceView, found: Listed, model: Reading, named: Named, kind: str = "party") -> Reading:
    """Return the reading of those listed: of the land and with the status of the change that the list goes on with."""
    home = _fronted(view, model) or next((one for one in model.roles.targets if one.country is not None), None)
    home = home or stated_home(model)
    targets = placed_at(named.targets, home, model)
    own = model.roles.own_sector
    if own is not None:  # "added 93 firms to its Entity List: 63 in Russia …"
        targets = [
            replace(one, sector=own[0]) if one.sector == UNSPECIFIED and not one.name else one for one in targets
        ]
    sectors = named.sectors
    if found.countries and not sectors and all(one.sector is None for one in targets):
        told = [(one.sector, one.words) for one in model.roles.targets if one.sector and not one.name]
        sectors = list(model.roles.sectors) or ([own] if own is not None else told)  # in the goods told before
    if sectors and home is not None and not any(one.country for one in targets):
        targets = [*targets, Target(home.country, None, None, home.words)]
    verdict = _verdict(found, model)
    if verdict.decided and (told_as_guess(view.items) is not None or is_possible_list(view.items)):
        verdict = Verdict(Status.PROPOSED, "possible list")  # "copper will be next, traders expect"
    frame = Frame(
        clause=Clause(view, max(0, found.start - 1), 0, len(view.items)),
        trigger=model.frame.trigger if found.action in (None, model.frame.action) else _MOVES[found.action],
        action=_action(found, model, targets),
        object_kind=kind,
        object_at=min(found.start, len(view.items) - 1),
        voice="active",
        rule=LISTED_BESIDE if found.beside else LISTING,
        worded=found.worded,
    )
    return Reading(frame, Roles(senders=model.roles.senders, targets=targets, sectors=sectors), verdict)


def _fronted(view: SentenceView, model: Reading) -> Target | None:
    """Return the land that the sentence of the list first says to be about: "On Mali, six men's assets were frozen"."""
    found = fronted_state(view)
    if found is None or found[0] in model.roles.sender_codes:
        return None
    return Target(found[0], None, None, found[1])


def _action(found: Listed, model: Reading, targets: list[Target]) -> str:
    """Return what is done to those listed: new names and goods of a package are a new measure."""
    frame = model.frame
    if found.action is not None:
        return found.action
    wider = frame.action == "expanded" and frame.object_kind == "measure" and found.held
    if frame.action != "expanded" or (wider and not any(one.name for one in targets)):
        return frame.action
    return "imposed"


def _verdict(found: Listed, model: Reading) -> Verdict:
    """Return how far the change has come for those listed: as for the others, unless its sentence says otherwise."""
    words, before = set(found.words), model.verdict
    if not before.decided:
        return before
    if found.status is not None:
        return Verdict(found.status, " ".join(found.words))
    if (words & _DOUBTFUL and "so" not in words) or (words & {"would", "should"} and before.status is Status.IN_FORCE):
        return Verdict(Status.PROPOSED, " ".join(found.words))
    coming = words & {"will", "shall", "follow", "follows", "due"} or ("to" in words and words & g.BE)
    return Verdict(Status.ANNOUNCED, " ".join(found.words)) if coming else before
