"""What a governor of a change means with its own modal and negation: decided, proposed, refused, taken up."""

from itertools import pairwise

from schemas.vocabulary import Status
from transforms.coding.model import Verdict
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import MEMBERS
from transforms.coding.status.chain import Governor, no_actor
from transforms.coding.status.decisions import asks_on, is_of_nothing
from transforms.coding.status.given_out import is_given_out
from transforms.coding.status.governors import cue_status, decides_against, only_waits
from transforms.coding.verbs.verb_group import FUTURE, POSSIBLE
from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, ING, PAST
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase, Verb

_ORDERING = word_set(
    "told tells tell require requires required oblige obliges obliged force forces forced compel compels compelled "
    "bind binds bound commands commanded summoned decree decrees decreed proclaim proclaims proclaimed"
)
_BINDING = word_set("ordered orders instructed instructs directed directs told tells")
_COMMANDS = word_set("order direct instruct command tell")
"""What somebody who says that he will do it has decided."""

ADOPTING = word_tuple("adopt approv pass sign endors agree enact back accept carr ratif finalis cleared")
_APPROVALS = ("approval", "blessing", "green light", "go-ahead")
_ASKING = ("asking", "urging", "calling", "demanding", "recommending", "appealing", "requesting", "inviting",
           "pressing")  # fmt: skip
_STOPPING = ("stop", "deter", "discourag", "hinder", "hold", "held", "restrain")
_NEAR = 9
"""Items behind such a verb within which "from" and the change follow."""
_KILLING = word_set("kill kills killed sink sinks sank doom dooms doomed derail derails derailed bury buries buried")
_NOT_DOING = ("fail", "avoid", "eschew", "forgo", "forwent", "deny", "deni", "withhold", "withheld")
NOT_YET = POSSIBLE | FUTURE | {"would"}
_HOLDING_BACK = ("stop short", "shy away", "shrink from", "flinch", "balk", "baulk", "recoil", "refrain", "hold back")
OPPOSITE = {
    Status.REJECTED: Status.PROPOSED,
    Status.PROPOSED: Status.REJECTED,
    Status.ANNOUNCED: Status.REJECTED,
    Status.IN_FORCE: Status.REJECTED,
}


def own_status(items: list[Item], one: Governor) -> Status | None:
    """Return what a governor means with its own modal and negation."""
    status, low = _said(items, one), items[one.at].lower
    if says_purpose(items, one):
        return Status.IN_FORCE
    waits = status is Status.REJECTED and only_waits(items, one.at)
    if status is None or waits:
        return None if status is None else Status.PROPOSED
    group = words_before(items, one)
    if status is Status.ANNOUNCED and low in _BINDING:
        if _is_said_to_state(items, one):
            return Status.PROPOSED  # "told Mali to lift its ban": a demand
        status = Status.IN_FORCE  # what is ordered to be stopped is stopped
    if status is Status.ANNOUNCED and low.startswith(("vot", "decide")) and asks_on(items, one.at):
        settled = low == "decided" and one.verb is not None and one.verb.form == "finite"
        if settled and (group & g.NEGATIONS or is_of_nothing(items, one)):
            return Status.PROPOSED  # "has not decided on", "nothing has been decided on"
        status = status if settled else Status.PROPOSED  # "voted on lifting", but "decided on an embargo"
    if status is Status.ANNOUNCED and low in _COMMANDS and as_real(items, one) is Status.ANNOUNCED:
        return Status.REJECTED if group & g.NEGATIONS else status  # "will order", "said he would order"
    asks = status is Status.ANNOUNCED and _leaves_open(items, one.at)
    if asks or (status is Status.ANNOUNCED and _is_yet_to_do(items, one, group)):
        status = Status.PROPOSED
    denied = not asks and (
        bool(group & g.NEGATIONS) or "no" in group
    )  # "has not yet decided whether to" refuses nothing
    return _denied(status, low, group) if denied else status


def _said(items: list[Item], one: Governor) -> Status | None:
    """Return what a governor means by its word, before its modal and negation."""
    status = cue_status(items[one.at])
    low = items[one.at].lower
    if status is None and one.verb is not None and one.verb.form != "copula":
        determined = low == "determined" and one.verb.form == "finite" and not one.verb.passive
        ordered = determined or (low in _ORDERING and not _tells_that(items, one))
        status = Status.ANNOUNCED if ordered else Status.REJECTED if low.startswith(_NOT_DOING) else None
    if status is None and one.verb is not None and (low in _KILLING or _keeps_from_changing(items, one)):
        status = Status.REJECTED
    if status is Status.ANNOUNCED and one.verb is not None and decides_against(items, one.at):
        status = Status.REJECTED
    return None if status is Status.REJECTED and only_protests(items, one) else status


_RULING = word_set("government governments cabinet administration authorities ministry")
_SPURNING = word_tuple("reject dismiss spurn")
_GOVERNING = (*sorted(_RULING), "minister", "president", "spokesman", "spokeswoman", "official", "officials")
_DECIDED = word_set("decision decisions move moves step steps order orders decree action announcement")


def only_protests(items: list[Item], one: Governor) -> bool:
    """Tell whether somebody rejects what another state has decided, which stands: "Mali rejected Norway's decision"."""
    verb = one.verb
    if verb is None or not items[one.at].lower.startswith(_SPURNING):
        return False
    acting = [link.phrase for link in verb.links if link.word == "by"] if verb.passive else verb.subject
    start = verb.subject[0].start if verb.passive and verb.subject else one.at + 1
    own = {code for phrase in acting for item in items[phrase.start : phrase.end] for code in codes_of(item)}
    heads = [items[phrase.head] for phrase in acting]
    ruling = any(head.kind == "actor" or head.lower.endswith(_GOVERNING) for head in heads)
    owners = _who_decided(items, start)
    within = owners == {"EU"} and bool(own) and own <= MEMBERS  # who may keep it from deciding
    return bool(owners) and ruling and owners.isdisjoint(own) and not within


_OWNED = 8
"""Items among which a decision and whose it is stand ("the decision on Monday of Norway to ban …")."""


def _who_decided(items: list[Item], start: int) -> set[str]:
    """Return whose a decision is that stands behind a place: "the Norwegian move to", "the decision of Norway"."""
    near = items[start : start + _OWNED]
    noun = next((at for at, item in enumerate(near) if item.lower.partition(" ")[0] in _DECIDED), None)
    if noun is None or any(item.kind == "mark" for item in near[:noun]):
        return set()
    after = near[noun + 2 : noun + 4] if lower_at(near, noun + 1) in ("of", "by") else []
    return {code for item in (near[:noun] + after) for code in codes_of(item)}


def _is_yet_to_do(items: list[Item], one: Governor, group: set[str]) -> bool:
    """Tell whether a decision is still to be made: "will agree", "to agree", "moves to ban", "called a vote on"."""
    moves = items[one.at].lower in ("moving to", "moves to", "move to")  # but "moved to ban" is done
    still = bool(group & NOT_YET) or (moves and not _is_judged(items, one))
    ahead = one.verb is not None and one.verb.form == "infinitive" and not is_given_out(items, one.verb)
    return still or _calls_vote(items, one) or ahead


_WHETHER_REACH = 7
"""Items behind a verb of deciding within which "whether" opens what is decided."""


def _leaves_open(items: list[Item], at: int) -> bool:
    """Read "is to decide on Wednesday whether to suspend it"."""
    if not items[at].lower.startswith(("decid", "choos", "rul", "determin")):
        return False
    behind = [item.lower for item in items[at + 1 : at + _WHETHER_REACH]]
    return "whether" in behind[: next((here for here, word in enumerate(behind) if word in (";", ":")), len(behind))]


_PURPOSES = frozenset({"intended", "designed", "meant", "aimed"})
_ORDERS = word_set("order decree proclamation")
_BILLS = frozenset({"bill", "legislation"})
"""What is no act until it is signed."""
_ACTS = word_set("order orders decree decrees law laws act regulations rules measures resolution directive")


def says_purpose(items: list[Item], one: Governor) -> bool:
    """Tell whether a participle says what an act is for that is made: "signed an order intended to block assets"."""
    verb, low = one.verb, items[one.at].lower
    called = low == "calling for"
    if verb is None or not (called or low in _PURPOSES) or verb.start != verb.at or not verb.subject:
        return False
    made = verb.above is not None and items[verb.above.at].lower.startswith(("issu", "sign", "adopt", "enact", "pass"))
    act = items[verb.subject[0].head].lower.rpartition(" ")[2]
    enacted = verb.above is not None and items[verb.above.at].lower in ("signed", "enacted")
    return made and act in (_ORDERS if called else _ACTS | _BILLS if enacted else _ACTS)


_SITTINGS = word_set("vote debate discussion discussions meeting talks hearing review consultations session")


def _calls_vote(items: list[Item], one: Governor) -> bool:
    """Tell whether it is only decided to vote or talk on a change ("has scheduled a vote on lifting the ban")."""
    return one.verb is not None and any(items[thing.head].lower in _SITTINGS for thing in one.verb.objects)


_JUDGING = word_tuple("denounc condemn criticis criticiz welcom prais hail slam applaud blast deplor")


def _is_judged(items: list[Item], one: Governor) -> bool:
    """Tell whether somebody says what he thinks of "a move to …", which has been made then."""
    above = None if one.verb is None else one.verb.above
    return above is not None and items[above.at].lower.startswith(_JUDGING)


def _denied(status: Status, low: str, group: set[str]) -> Status:
    """Return what it means that a governor is denied: who "did not stop short of barring" it did bar it."""
    if status is Status.ANNOUNCED and "yet" in group:
        return Status.PROPOSED  # "has not yet agreed on"
    went_on = status is Status.REJECTED and "did" in group and low.startswith(_HOLDING_BACK)
    return Status.IN_FORCE if went_on else OPPOSITE[status]


def _keeps_from_changing(items: list[Item], one: Governor) -> bool:
    """Tell whether somebody is stopped from making a change ("stopped Oslo from lifting its ban")."""
    if not items[one.at].lower.startswith(_STOPPING):
        return False
    near = items[one.at + 1 : one.at + _NEAR]
    return any(
        before.lower == "from" and after.kind == "trigger" and ING in after.forms for before, after in pairwise(near)
    )


def _is_said_to_state(items: list[Item], one: Governor) -> bool:
    """Tell whether an order goes to another state, which may do as it likes, and not to one's own firms or organs."""
    if one.verb is None or one.verb.passive or len(one.verb.objects) != 1:
        return one.verb is not None and one.verb.passive and _is_state_told(items, one.verb)
    told = items[one.verb.objects[0].head]
    own = {code for phrase in one.verb.subject for item in items[phrase.start : phrase.end] for code in codes_of(item)}
    if items[one.at].lower in _TELLING and not own and one.verb.subject:
        return bool(_states_in(items, one.verb.objects[0]))  # "aid groups told Spain's government to stop"
    if told.kind != "actor" or told.data.kind not in _STATES:
        others = _states_in(items, one.verb.objects[0])
        return bool(own) and bool(others) and others.isdisjoint(own) and "UN" not in own
    return bool(own) and told.data.code not in own


def _is_state_told(items: list[Item], verb: Verb) -> bool:
    """Tell whether a state is told to do something by others: "Greece was told bluntly to lift its embargo"."""
    agents = [link.phrase for link in verb.links if link.word == "by"]
    by = {code for one in agents for item in items[one.start : one.end] for code in codes_of(item)}
    head = items[verb.subject[0].head] if len(verb.subject) == 1 else None
    told = head is not None and head.kind == "actor" and head.data.kind in _STATES
    return told and head is not None and "UN" not in by and head.data.code not in by


def _tells_that(items: list[Item], one: Governor) -> bool:
    """Tell whether somebody is told of something, and not to do it ("told a rally that Britain had to stop")."""
    if items[one.at].lower not in _TELLING or one.verb is None or not one.verb.objects:
        return False
    after = one.verb.objects[-1].last
    return after < len(items) and items[after].lower == "that"


_TELLING = word_set("told tells tell")
_STATES = frozenset({"name", "territory", "capital", "historical", "abbreviation"})


def _states_in(items: list[Item], told: NounPhrase) -> set[str]:
    """Return the state that is told something, by its name or as its government."""
    head = items[told.head]
    if head.kind == "actor" and (head.data.kind in _STATES or head.data.kind == "organ"):
        return {*codes_of(head)}
    governs = head.lower.rpartition(" ")[2] in _RULING
    inside = (code for item in items[told.start : told.end] for code in codes_of(item))
    return {*inside} if governs else set()


def words_before(items: list[Item], one: Governor) -> set[str]:
    """Return the words before a governor that belong to it: its auxiliaries, or a noun's determiner."""
    start = one.verb.start if one.verb is not None else max(0, one.at - 2)
    if start and items[start - 1].lower in ("neither", "nor", "never"):
        start -= 1
    return {item.lower for item in items[start : one.at]} | no_actor(items, one)


def is_negated(items: list[Item], one: Governor) -> bool:
    """Tell whether a governor is denied."""
    return bool(words_before(items, one) & g.NEGATIONS)


def as_real(items: list[Item], one: Governor) -> Status:
    """Return how real the modal of a verb leaves what it says."""
    group = words_before(items, one)
    above = one.verb.above if one.verb is not None else None
    told = above is not None and items[above.at].lower in g.REPORTS
    if group & POSSIBLE or ("would" in group and not told):
        return Status.PROPOSED
    if group & FUTURE or "would" in group or items[one.at].lower == "going":
        return Status.ANNOUNCED
    return Status.IN_FORCE


def adopts(items: list[Item], one: Governor, found: Verdict) -> bool:
    """Tell whether a proposal is taken up; a motion that asks for something decides nothing when it is passed."""
    item = items[one.at]
    if found.words.lower().startswith(_ASKING):
        return False
    past = PAST in item.forms or BASE not in item.forms
    takes_up = item.lower.startswith(ADOPTING) and not item.lower.startswith("signal")
    takes_up = takes_up or any(word in item.lower for word in _APPROVALS)
    return past and takes_up and not words_before(items, one) & (NOT_YET | g.NEGATIONS)
