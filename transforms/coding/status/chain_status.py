"""How far a change has come by what governs it: the nearest governor says, those above it confirm or overturn it."""

from dataclasses import dataclass

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.chain import POWERS, Governor, enables, governors_of, no_actor
from transforms.coding.status.decisions import asks_on, is_of_nothing, is_undecided, takes_decision
from transforms.coding.status.drafts import falls_through
from transforms.coding.status.fates import what_fails
from transforms.coding.status.governors import cue_status
from transforms.coding.status.kept_up import CEASING
from transforms.coding.status.votes import is_council_vote
from transforms.coding.status.wishes import is_wished
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE, POSSIBLE
from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, PAST
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_REALISED = word_set(
    "become becomes became becoming go goes going went gone proceed proceeds proceeded manage manages managed begin "
    "begins began begun start starts started help helps helped serve served act acts acted use uses used join joins "
    "joined succeed succeeds succeeded rush rushed rushes hasten hastened hurry hurried get gets got "
    "follow follows followed"
)
"""Verbs that say only how a change came about: it is as real as they are."""
_TAKING = word_set("take takes taking took taken adopt adopts adopted")
_MEASURES = word_set("measure measures action actions")
_MAKING = ("amend", "revis", "issu", "sign", "enact", "promulgat", "gazett", "invok", "chang", "updat", "modif")
_LEGAL_ACTS = word_set(
    "regulations regulation order orders decree decrees law laws act rule rules ordinance ordinances directive "
    "proclamation instrument instruments code schedule annex edict statute"
)
"""What is made or changed in order to do something, and does it."""
_RESOLVING = ("adopt", "pass", "approv")
_ORDERING = word_set(
    "told tells tell require requires required oblige obliges obliged force forces forced compel compels compelled "
    "bind binds bound commands commanded summoned"
)
_BINDING = word_set("ordered orders instructed instructs directed directs told tells")
_COMMANDS = word_set("order direct instruct command tell")
"""What somebody who says that he will do it has decided."""

_CONTINUING = word_set("continue continues continued remain remains remained")
_ENABLING = word_set("allow allows allowed let lets permit permits permitted leave leaves left")
_ADOPTING = (
    "adopt", "approv", "pass", "sign", "endors", "agree",
    "enact", "back", "accept", "carr", "ratif", "finalis", "cleared",
)  # fmt: skip
_APPROVALS = ("approval", "blessing", "green light", "go-ahead")
_ASKING = ("asking", "urging", "calling", "demanding", "recommending", "appealing", "requesting", "inviting",
           "pressing")  # fmt: skip
_FACING = word_set("face faces faced facing")
"""Verbs whose subject is hit by the measure that is their object; of other changes they say nothing."""
_DISMISSING = word_set(
    "reject rejects rejected dismiss dismisses dismissed oppose opposes opposed resist resists resisted"
)
"""Verbs of an attitude to what others have done already: "dismissed the sanctions imposed by Britain"."""
_KILLING = word_set("kill kills killed sink sinks sank doom dooms doomed derail derails derailed bury buries buried")
_FAILING = ("fail", "fell", "collaps", "founder", "lapse", "die")
_NOT_YET = POSSIBLE | FUTURE | {"would", "wouldn't"}
_OPPOSITE = {
    Status.REJECTED: Status.PROPOSED,
    Status.PROPOSED: Status.REJECTED,
    Status.ANNOUNCED: Status.REJECTED,
    Status.IN_FORCE: Status.REJECTED,
}


@dataclass(frozen=True, slots=True)
class ChainVerdict:
    """What governs a change says: a verdict, or that nothing is asserted (``void``), or nothing that is known.

    ``governed`` says whether anything stands above the change at all.
    """

    verdict: Verdict | None = None
    governed: bool = False
    void: bool = False


def judge_chain(frame: Frame) -> ChainVerdict:
    """Return what the governors of a frame say of it."""
    above = governors_of(frame)
    items = frame.items
    found: Verdict | None = None
    nearest: Governor | None = None
    realised, denied, verbal = False, False, frame.voice in ("active", "passive")
    for one in above:
        lets = found is None and not _runs_out(frame) and enables(items, one)
        if lets and "would" in _group(items, one):
            return ChainVerdict(Verdict(Status.PROPOSED, items[one.at].text), governed=True)  # a bill, not yet law
        if lets or _is_void(items, one):
            return ChainVerdict(governed=True, void=True)
        idle = _FACING if frame.voice == "nominal" else _DISMISSING if frame.voice == "reduced" else frozenset()
        status = None if items[one.at].lower in idle else _own_status(items, one)
        if found is None:
            if status is not None:
                status = Status.IN_FORCE if status is Status.ANNOUNCED and is_council_vote(items, one) else status
                found = Verdict(_OPPOSITE[status] if denied else status, items[one.at].text)
                nearest = one
            elif verbal and _is_transparent(frame, one, realised=realised):
                denied = denied or (one.verb is not None and one.verb.form == "infinitive" and _is_negated(items, one))
                realised = realised or not _is_saying(items[one.at])
                if realised and one.verb is not None and one.verb.form in ("finite", "copula"):
                    return _realised(items, one, one.verb.start)
            elif one.verb is not None and (_passes_text(items, one) or _is_means(frame, one)):
                continue
            elif one.verb is not None:
                modal = verbal and (_group(items, one) & (POSSIBLE | CONDITIONAL) or items[one.at].lower in CONDITIONAL)
                return ChainVerdict(Verdict(Status.PROPOSED, "would") if modal else None, governed=True)
        else:
            found = _under(found, status, items, one, nearest)
    return ChainVerdict(_by_fate(frame, above, found), governed=bool(above))


def _realised(items: list[Item], one: Governor, start: int) -> ChainVerdict:
    """Judge by a verb that says only how a change came about.

    "Failed to get them to lift" and "is not going to lift" are refusals, "did not manage to lift" is nothing.
    """
    item = items[one.at]
    before = items[start - 1] if start else item
    if cue_status(before) is Status.REJECTED:
        return ChainVerdict(Verdict(Status.REJECTED, before.text), governed=True)
    inner = next((status for at in range(start, one.at) if (status := cue_status(items[at])) is not None), None)
    if inner is not None:  # "was ready to stop"
        denied = bool(_group(items, one) & g.NEGATIONS)
        return ChainVerdict(Verdict(_OPPOSITE[inner] if denied else inner, item.text), governed=True)
    if not _group(items, one) & g.NEGATIONS:
        return ChainVerdict(Verdict(_as_real(items, one), item.text), governed=True)
    refuses = item.lower == "going" or item.lower.startswith("join")  # "would not join others in imposing sanctions"
    refused = Verdict(Status.REJECTED, f"not {item.text}") if refuses else None
    return ChainVerdict(refused, governed=True, void=refused is None)


def _runs_out(frame: Frame) -> bool:
    """Tell whether a measure ends of itself ("let it expire", "was allowed to die")."""
    return frame.trigger == "expire" or (frame.trigger == "lift" and frame.voice == "active" and _is_subject(frame))


def _is_subject(frame: Frame) -> bool:
    verb = frame.view.syntax.verbs.get(frame.head)
    return verb is not None and not verb.passive and any(one.start <= frame.object_at < one.end for one in verb.subject)


def _is_void(items: list[Item], one: Governor) -> bool:
    """Tell whether a governor leaves open whether anything was done: "has yet to vote", "continues to ban"."""
    if one.verb is None:
        return items[one.at].lower in POWERS or is_undecided(items, one.at)
    words = [item.lower for item in items[one.verb.start : one.at + 1]]
    return ("yet" in words and "to" in words) or words[-1] in _CONTINUING


def _passes_text(items: list[Item], one: Governor) -> bool:
    """Tell whether a text is passed that holds the change, as those above may deny ("failed to adopt a law …")."""
    group = _group(items, one)
    return items[one.at].lower.startswith(_ADOPTING) and not group & (g.NEGATIONS | _NOT_YET)


def _is_means(frame: Frame, one: Governor) -> bool:
    """Tell whether a gerund after "by" only says how another act is done ("proposes to help them by lifting")."""
    own = frame.view.syntax.verbs.get(frame.head)
    by = own is not None and own.form == "gerund" and frame.items[own.start - 1].lower == "by"
    return by and one.verb is not None and one.verb.form in ("infinitive", "gerund")


def _own_status(items: list[Item], one: Governor) -> Status | None:
    """Return what a governor means with its own modal and negation."""
    status = cue_status(items[one.at])
    low = items[one.at].lower
    if status is None and one.verb is not None and one.verb.form != "copula":
        ordered = low in _ORDERING or (low == "determined" and one.verb.form == "finite" and not one.verb.passive)
        status = Status.ANNOUNCED if ordered else Status.REJECTED if low.startswith("fail") else None
    if status is None and one.verb is not None and low in _KILLING:
        status = Status.REJECTED
    if status is None:
        return None
    group = _group(items, one)
    if status is Status.ANNOUNCED and low in _BINDING:
        status = Status.IN_FORCE  # what is ordered to be stopped is stopped
    if status is Status.ANNOUNCED and low.startswith(("vot", "decide")) and asks_on(items, one.at):
        settled = low == "decided" and one.verb is not None and one.verb.form == "finite"
        if settled and (group & g.NEGATIONS or is_of_nothing(items, one)):
            return Status.PROPOSED  # "has not decided on", "nothing has been decided on"
        status = status if settled else Status.PROPOSED  # "voted on lifting", but "decided on an embargo"
    if status is Status.ANNOUNCED and low in _COMMANDS and _as_real(items, one) is Status.ANNOUNCED:
        return Status.REJECTED if group & g.NEGATIONS else status  # "will order", "said he would order"
    still = group & _NOT_YET or low in ("moving to", "moves to", "move to")  # but "moved to ban" is done
    if status is Status.ANNOUNCED and (still or (one.verb is not None and one.verb.form == "infinitive")):
        status = Status.PROPOSED
    return _OPPOSITE[status] if group & g.NEGATIONS or "no" in group else status


def _group(items: list[Item], one: Governor) -> set[str]:
    """Return the words before a governor that belong to it: its auxiliaries, or a noun's determiner."""
    start = one.verb.start if one.verb is not None else max(0, one.at - 2)
    if start and items[start - 1].lower in ("neither", "nor", "never"):
        start -= 1
    return {item.lower for item in items[start : one.at]} | no_actor(items, one)


def _is_negated(items: list[Item], one: Governor) -> bool:
    return bool(_group(items, one) & g.NEGATIONS)


def _is_saying(item: Item) -> bool:
    return item.lower in g.REPORTS


def _is_transparent(frame: Frame, one: Governor, *, realised: bool) -> bool:
    """Tell whether a change is as real as what governs it; a copula says so only of "the first to ban"."""
    low = frame.items[one.at].lower
    if one.verb is None:
        return low in g.ORDINALS
    if _runs_out(frame) and low in _ENABLING:
        return True
    takes = low in _TAKING and any(frame.items[thing.head].lower in _MEASURES for thing in one.verb.objects)
    if one.verb.form == "copula" and low in g.BE:
        return realised or one.verb.end >= frame.head - 1
    return (
        takes
        or _makes_law(frame.items, one.verb)
        or low in _REALISED
        or low in CEASING
        or _is_saying(frame.items[one.at])
    )


def _makes_law(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb makes or changes a legal act, which does what it is for ("amended the order to ban …")."""
    things = verb.subject if verb.passive else verb.objects
    heads = [item for one in things for item in items[max(one.start, one.head - 1) : one.head + 1]]  # "Order 13047"
    made = {"act" if one.kind == "actor" and one.data.kind == "instrument" else one.lower.split()[-1] for one in heads}
    low = items[verb.at].lower
    resolves = low.startswith(_RESOLVING) and bool(
        made & {"resolution", "resolutions"}
    )  # "adopted a resolution to renew the embargo"
    return resolves or (low.startswith(_MAKING) and bool(made & _LEGAL_ACTS))


def _as_real(items: list[Item], one: Governor) -> Status:
    group = _group(items, one)
    above = one.verb.above if one.verb is not None else None
    told = above is not None and _is_saying(items[above.at])
    if group & POSSIBLE or ("would" in group and not told):
        return Status.PROPOSED
    if group & FUTURE or "would" in group or items[one.at].lower == "going":
        return Status.ANNOUNCED
    return Status.IN_FORCE


def _under(
    found: Verdict, status: Status | None, items: list[Item], one: Governor, nearest: Governor | None
) -> Verdict:
    """Return a status after a governor further up: "failed to agree", "rejected a plan", "adopted the proposal"."""
    words = f"{items[one.at].text} … {found.words}"
    if found.decided and one.verb is not None and nearest is not None and nearest.verb is None:
        denied = _is_negated(items, one) and items[nearest.at].lower.endswith(("decision", "agreement"))
        found = Verdict(Status.PROPOSED, words) if denied else found  # "has not made its decision on lifting"
    if found.status is Status.REJECTED and status is Status.PROPOSED and is_wished(items, one, nearest):
        return Verdict(Status.PROPOSED, words)  # "asked Washington to drop its threat of sanctions"
    if status is Status.REJECTED:
        return (
            Verdict(_OPPOSITE.get(found.status, Status.REJECTED), words)
            if found.status is Status.REJECTED
            else Verdict(status, words)
        )
    if items[one.at].lower.startswith(("overrid", "overrod")) and found.status is Status.REJECTED:
        return Verdict(Status.ANNOUNCED, words)
    fallen = found.status is Status.PROPOSED and falls_through(items, one.verb)
    if fallen or (status is Status.PROPOSED and found.decided):
        return Verdict(Status.REJECTED if fallen else Status.PROPOSED, words)
    still_to_do = nearest is not None and nearest.verb is not None and nearest.verb.form in ("infinitive", "gerund")
    taken = found.status is Status.PROPOSED and takes_decision(items, one, nearest)
    adopts = one.verb is not None and found.status is Status.PROPOSED and not still_to_do
    if taken or (adopts and _adopts(items, one, found)):
        return Verdict(Status.ANNOUNCED, words)  # but not in "agreed to discuss lifting"
    return found


def _adopts(items: list[Item], one: Governor, found: Verdict) -> bool:
    """Tell whether a proposal is taken up; a motion that asks for something decides nothing when it is passed."""
    item = items[one.at]
    if found.words.lower().startswith(_ASKING):
        return False
    past = PAST in item.forms or BASE not in item.forms
    adopts = item.lower.startswith(_ADOPTING) and not item.lower.startswith("signal")
    adopts = adopts or any(word in item.lower for word in _APPROVALS)
    return past and adopts and not _group(items, one) & (_NOT_YET | g.NEGATIONS)


def _by_fate(frame: Frame, above: list[Governor], found: Verdict | None) -> Verdict | None:
    """Read what became of the noun that a change hangs on: "a motion to lift the ban was defeated"."""
    nouns = [one.at for one in above if one.verb is None]
    if found is None or not nouns:
        return found
    for verb in frame.view.syntax.verbs.values():
        if verb.at <= frame.head or not any(one.start <= nouns[0] < one.end for one in verb.subject):
            continue
        fate, low = Governor(verb.at, verb), frame.items[verb.at].lower
        status = _own_status(frame.items, fate)
        if low.startswith("fail") and verb.objects:  # "the decision to end the sanctions fails the victims"
            continue
        if status is Status.REJECTED or (status is None and low.startswith(_FAILING)):
            return Verdict(Status.REJECTED, f"{found.words} … {low}")
        if verb.passive and found.decided and _group(frame.items, fate) & g.NEGATIONS:
            return Verdict(Status.PROPOSED, f"{found.words} … not {low}")
        if found.status is Status.PROPOSED and falls_through(frame.items, verb):
            return Verdict(Status.REJECTED, f"{found.words} … not {low}")
        if verb.passive and found.status is Status.PROPOSED and _adopts(frame.items, fate, found):
            return Verdict(Status.ANNOUNCED, f"{found.words} … {low}")
    fails = what_fails(frame) if found.status is Status.PROPOSED else None
    return found if fails is None else Verdict(Status.REJECTED, f"{found.words} … {fails}")
