"""Sentences that only spell out the change before them: "They include A and B", "Also listed: C", "So were two"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import BODIES, Action
from transforms.coding.lists.banned_lands import banned_lands, is_of_other_side
from transforms.coding.lists.bare_tellings import says_of_nobody
from transforms.coding.lists.coming_next import coming_next
from transforms.coding.lists.considered import considered
from transforms.coding.lists.freed_as_well import freed_as_well
from transforms.coding.lists.hit_as_well import hit_as_well
from transforms.coding.lists.lands_told import lands_told
from transforms.coding.lists.last_parts import later_parts, listed_in_parts, said_first
from transforms.coding.lists.list_members import members_of
from transforms.coding.lists.list_openings import one_of_them, opened_list
from transforms.coding.lists.list_parts import Manner, is_item, listed_in
from transforms.coding.lists.list_state import OPENING, State, foremost, is_change, sector_of
from transforms.coding.lists.list_tails import colon_list, colon_measures, not_spelt_out, party_echoes
from transforms.coding.lists.listed import Listed
from transforms.coding.lists.listed_reading import listed_reading
from transforms.coding.lists.others_too import others_too
from transforms.coding.lists.places import told_places, with_places
from transforms.coding.lists.pointing_ahead import goes_on
from transforms.coding.lists.regime_talk import regime_talk
from transforms.coding.lists.resumed_links import resumed_links
from transforms.coding.lists.resumed_members import resumed_members
from transforms.coding.lists.shared_fates import shared_fate
from transforms.coding.lists.spelling_out import asked_by_measure, is_aside, spells_out
from transforms.coding.lists.things_denied import things_denied
from transforms.coding.lists.told_by_rule import is_told_by_rule
from transforms.coding.lists.told_wholes import (
    covers_lands,
    labels_standing,
    only_recalls,
)
from transforms.coding.lists.turned_on import plainly_told
from transforms.coding.lists.wider_bans import is_of_all_trade, is_whole, narrower
from transforms.coding.model import (
    RELAXING,
    Reading,
    SentenceView,
    Target,
    by_sentence,
)
from transforms.coding.parties.acting.guessed import told_by_outsiders
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.hit.list_measures import measures_in
from transforms.coding.parties.hit.sequels import Sequel, sequel
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.reading import grammar as g
from transforms.reading.bullets import after_bullet
from transforms.reading.kinds import THINGS
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_NEAR = 4
"""Sentences back at which the change may stand that a list spells out."""

_FREED = word_set("removed delisted freed released unfrozen deleted")
_HIT = word_set("listed designated added blacklisted sanctioned")
_LOTS = ("treatment", "relief")
"""What those get who are let go like others."""


def with_listings(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings of a text with one for each sentence that only lists whom or what the change before hits."""
    if not readings:
        return readings
    told = by_sentence(readings)
    found: list[Reading] = []
    state = State()
    for view in views[readings[0].frame.view.index :]:
        own = _with_tails(view, [with_places(one) for one in told.get(view.index, [])])
        state.turn(view)
        own = [one for one in own if is_told_by_rule(one, state.model)]
        listed = [one for one in _listed(view, own, state) if is_told_by_rule(one, state.model)]
        if not own and not listed and state.model is not None:
            found += regime_talk(view, state.model)
        if listed and state.model is not None and _says_all(listed[0], state.model):
            found = [one for one in found if one is not state.model]
        found += listed or own
        state.note(view, own, listed)
    return found


def _with_tails(view: SentenceView, own: list[Reading]) -> list[Reading]:
    """Return the readings of a sentence with those of the lists that it brings itself."""
    if not own:
        return own
    found = list(own)
    spelt = colon_measures(view, own)
    if spelt is not None:
        at = spelt[0].frame.head + 1  # of the verb are the dates
        return [
            *not_spelt_out(own, spelt[0].frame),
            *(listed_reading(view, Listed(at, len(view.items)), spelt[0], one, kind="measure") for one in spelt[1]),
        ]
    after_colon = colon_list(view, own)
    if after_colon is not None:
        before, start, named = after_colon
        model = foremost(before)
        listed = listed_reading(view, Listed(start, len(view.items)), model, named)
        found = [one for one in own if one is not model] if _says_all(listed, model) else found
        found.append(listed)
    echoes = list(party_echoes(view, own))
    found += [
        listed_reading(view, Listed(model.frame.head + 1, model.frame.head + 1), model, named)
        for model, named in (*echoes, *resumed_members(view, own), *resumed_links(view, own))
    ]
    return found if echoes else found + _after_break(view, own)


def _after_break(view: SentenceView, own: list[Reading]) -> list[Reading]:
    """Return what the later parts of a sentence add to the change before them: "…; so too was coal"."""
    model = foremost(own)
    last = max(one.frame.head for one in own)
    if not is_change(model):
        return []
    parts = listed_in_parts(view, model)
    found = [told for one in parts if one.start > last for told in _part(view, one, model, sector_of(model))]
    return found or [told for at, part in later_parts(view, last) for told in others_too(part, model)]


def _says_all(listed: Reading, model: Reading) -> bool:
    """Tell whether a list says what the change before it leaves open, so that they are one."""
    roles = model.roles
    own = roles.own_sector is not None and roles.sectors == [roles.own_sector]
    if own and model.frame.object_kind == "list":
        return covers_lands(listed.roles, roles)
    if roles.sectors or any(one.name or one.sector for one in roles.targets):
        return False
    if not any(one.country for one in model.roles.targets):
        return model.frame.object_kind != "package" and any(one.country for one in listed.roles.targets)
    return listed.frame.action == "expanded"


def _listed(view: SentenceView, own: list[Reading], state: State) -> list[Reading]:
    model = state.model
    if model is None or view.is_title or view.index - state.index > _NEAR or view.section != model.frame.view.section:
        return []
    spread = model.frame.object_kind in ("party", "list", "assets") and not is_item(view)
    places = told_places(view, model) if spread else []
    fate = plainly_told(view, own, model) if view.index - state.last <= 1 else None
    if fate is not None and (theirs := _spelt_out(view, fate, model, state.kin)):
        return theirs
    if any(_tells_itself(one, model) and not (places and _only_places(one, model, places)) for one in own):
        return []
    if places:
        return [listed_reading(view, Listed(0, len(view.items)), model, Named(targets=places))]
    others = others_too(view, model) if view.index - state.last <= 1 else []
    if others:
        return [*own, *others]
    relaxing = model.frame.action in RELAXING
    freed = any(item.lower in _FREED for item in view.items[:OPENING])  # "the fifth firm removed was …"
    hit = view.items[0].lower in _HIT and lower_at(view.items, 1) in (":", "by", "on")  # "Delisted: X. Listed: Y"
    hit = hit or labels_standing(view)
    aside = is_aside(view, model) or any(_names_followers(one) for one in own)
    found = None if (hit if relaxing else freed) or aside else _find(view, model, state)
    return [] if found is None or is_of_other_side(view, found, model) else _held(view, found, model, state.kin)


def _names_followers(reading: Reading) -> bool:
    """Tell whether those are listed who do the same, and nobody who is hit ("Others have followed, including Mali")."""
    frame, senders = reading.frame, reading.roles.sender_codes
    behind = {code for one in frame.items[frame.head :] for code in codes_of(one)}
    return frame.object_kind == "echo" and bool(senders) and senders <= behind


def _held(view: SentenceView, found: Listed, model: Reading, kin: str | None) -> list[Reading]:
    """Return what a list holds: states whose goods are hit, measures of its own, or parties and goods."""
    lands = banned_lands(view, found, model)
    if lands is not None:
        return [replace(listed_reading(view, found, model, Named()), roles=lands)]
    if any(one.country in BODIES for one in model.roles.targets):
        return []
    prolonged = model.frame.action == Action.EXTENDED
    measures = [] if prolonged else measures_in(view, found.start, found.end)
    if measures:
        return (
            []
            if only_recalls(model, measures, view.items[: found.start])
            else [
                listed_reading(view, replace(found, start=at), model, named, kind="measure") for at, named in measures
            ]
        )
    return _spelt_out(view, found, model, kin)


def _spelt_out(view: SentenceView, found: Listed, model: Reading, kin: str | None) -> list[Reading]:
    """Return what a list of parties and goods says of the change before it; nothing where it adds nothing to that."""
    prolonged = model.frame.action == Action.EXTENDED
    manner = Manner(found.countries, found.places, kin)
    named = listed_in(view, found.start, found.end, manner)
    if found.whoever and named.empty:
        named.sectors = [(UNSPECIFIED, found.whoever)]
    if found.held and is_whole(model) and (not found.further or is_of_all_trade(model)):
        named = narrower(named, model)
    # of all the measures that are prolonged, a single thing that is told is one
    part = prolonged and not found.countries and not (found.held and len({code for code, _ in named.sectors}) > 1)
    bodies = any(one.country in BODIES for one in named.targets)  # "… and EU firms may not pay them"
    if named.empty or part or bodies:
        return []
    parts = listed_in_parts(view, model) if found.end < len(view.items) else []
    tails = [told for one in parts if one.start >= found.end for told in _part(view, one, model)]
    return [listed_reading(view, found, model, named), *tails]


def _part(view: SentenceView, part: Listed, model: Reading, kin: str | None = None) -> list[Reading]:
    """Return what a later part of a sentence adds ("Gold is on the list, and so is the central bank")."""
    named = listed_in(view, part.start, part.end, Manner(part.countries, part.places, kin))
    return [] if named.empty else [listed_reading(view, part, model, named)]


def _tells_itself(reading: Reading, model: Reading) -> bool:
    """Tell whether a sentence tells a change in full, or one that goes the other way than that before it."""
    frame = reading.frame
    if frame.rule == "state.those_listed" or frame.object_kind == "echo" or spells_out(frame, model):
        return False
    if asked_by_measure(frame, model):
        return False
    if model.frame.action in (frame.action, "expanded") and says_of_nobody(reading, model):
        return False
    return reading.roles.names_target_or_sector or frame.action != model.frame.action


def _only_places(reading: Reading, model: Reading, places: list[Target]) -> bool:
    """Tell whether a sentence only says again where those on a list are ("they are listed under China and Oman")."""
    named = {one.country for one in reading.roles.targets}
    told = {one.country for one in places}
    return model.frame.object_kind == "list" and reading.frame.action == model.frame.action and named <= told


def _find(view: SentenceView, model: Reading, state: State) -> Listed | None:
    if state.opened and (is_item(view) or state.counted == view.paragraph or goes_on(view)):
        return Listed(after_bullet(view.items), len(view.items))
    just = view.index - state.last <= 1
    # "His name is still there. So are two others", "Gold rose. Silver followed": they say it of the sentence before
    if not just and view.items[:1] and view.items[0].lower == "so":
        return None
    if just and (told := coming_next(view, model) or said_first(view, model)) is not None:
        return told
    after = sequel(view.items)
    if after is not None:
        return _as_sequel(view, model, after)
    return _as_fate(view, model, state, just=just)


def _as_sequel(view: SentenceView, model: Reading, after: Sequel) -> Listed | None:
    """Return who or what comes next, if that is one more who is hit or freed; others may act next."""
    if g.MODALS & {*after.words} and told_by_outsiders(view.items):
        return None  # "oil may be next, analysts say"
    acts = all(one.kind not in THINGS for one in view.items[after.start : after.end])
    # "the ban on sales to Norway was lifted. Japan is next", "Canada hit Mali in May. Sudan's turn came later"
    named = {code for one in view.items[after.start : after.end] for code in codes_of(one)}
    hit = bool(named) and named <= OFTEN_HIT and not model.roles.sender_codes <= OFTEN_HIT
    gains = acts and (model.frame.action in RELAXING or hit)
    return Listed(after.start, after.end, after.words, countries=gains) if gains or not acts else None


def _as_fate(view: SentenceView, model: Reading, state: State, *, just: bool) -> Listed | None:
    """Return those of whom a sentence says what becomes of them, in some other wording."""
    relaxing = model.frame.action in RELAXING
    known = {*model.roles.sender_codes, *(one.country for one in model.roles.targets if one.country)}
    if relaxing and just and (freed := freed_as_well(view.items, model)) is not None:
        return freed
    fate = shared_fate(view, persons=just)
    fate = None if fate is not None and not just and fate.words[0] in ("nor", "neither") else fate
    fate = None if relaxing and (fate is None or fate.words[-1] not in _LOTS) else fate
    found = lands_told(view, model, fate or opened_list(view, known)) or _near_member(
        view, just=just, relaxing=relaxing
    )
    if found is None and just and not relaxing:
        found = considered(view) or things_denied(view) or hit_as_well(view)
    return found or (one_of_them(view) if just or state.opened else None)


def _near_member(view: SentenceView, *, just: bool, relaxing: bool) -> Listed | None:
    """Return those whom a sentence puts on the list; who only "followed" follows what the sentence before tells.

    Who "is on the list" after others came off it has not come off.
    """
    found = members_of(view)
    follows = found is not None and "followed" in found.words
    stays = found is not None and relaxing and found.words[0] in _ARE and found.words[-1] == "on"
    return None if (follows and not just) or stays else found


_ARE = frozenset({"is", "are"})
