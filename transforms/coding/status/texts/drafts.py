"""What is not law yet: bills, drafts and plans as subjects, and votes of one chamber or a committee."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict, lower_words
from transforms.coding.parties.acting.agents import HIT_SUBJECTS
from transforms.coding.parties.acting.brought_drafts import is_known_text
from transforms.coding.parties.named.chambers import is_chamber_word
from transforms.coding.status.texts.parliaments import DRAFTS, goes_to_be_signed, is_early_vote, passing, passing_before
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading import grammar as g
from transforms.reading.inflection import PAST, THIRD
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_IDEAS = word_set("offer idea initiative blueprint roadmap scenario compromise suggestion")
_ENACTED = word_set("signed adopted passed enacted approved signs adopts passes law voted")
_PASSED = word_set("override overrode overridden overriding signed both signs")
_BECOMING_LAW = word_set("becomes become became becoming into")
_PENDING = word_set("bill bills draft drafts motion amendment")
_UNDECIDED = word_set("draft if proposed circulated tabled")
_DEPTH = 3
_APPLAUDING = ("welcom", "hail", "prais", "applaud", "critici", "condemn", "denounc", "deplor", "celebrat", "thank")


def is_by_draft(frame: Frame) -> bool:
    """Tell whether the subject is a text that is not law yet ("the bill bars imports", "under the plan, …")."""
    opens_with_under = "under" in lower_words(frame.items[:3])
    if frame.voice != "active" and not opens_with_under:
        return False
    opening = frame.items[:5]
    if "under" in lower_words(opening) and _single_words(opening) & (DRAFTS | _IDEAS):
        return not ("resolution" in lower_words(opening) and _rules_now(frame))
    verbs = frame.view.syntax.verbs
    aside = _met_aside(frame)
    places = (at for at in range(frame.left, frame.head) if at not in verbs and at not in aside)
    subject = [frame.items[at] for at in places]  # "Oslo plans to obey the"
    if "resolution" in lower_words(subject) and _has_acted(frame):
        return False
    if becomes_law(frame.items) or _is_of_decision(frame):
        return False
    own = verbs.get(frame.head)
    acting = own.subject if own is not None and own.relation in ("main", "joined") and own.form == "finite" else []
    subject += [frame.items[one.head] for one in acting if frame.items[one.head].lower in _PENDING]
    return bool(_single_words(subject) & DRAFTS) and not lower_words(frame.items[: frame.head]) & _ENACTED


def _met_aside(frame: Frame) -> set[int]:
    """Return the places of what those who act are only said to meet or forestall: "Seeking to avert a bill, he banned".

    What they pass, table or sponsor is what does it.
    """
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "finite" or not verb.subject or set(verb_group(frame)) & _NOT_DONE:
        return set()
    if any(frame.items[one.head].kind not in _ACTING for one in verb.subject):
        return set()
    met: set[int] = set()
    own = {one.start for one in verb.subject}
    for other in frame.view.syntax.verbs.values():
        others = other.form == "finite" and {one.start for one in other.subject}.isdisjoint(
            own
        )  # "while they debate it"
        if other.at < frame.head and (others or frame.items[other.at].lower.startswith(_MEETING)):
            met |= {at for one in other.objects for at in range(one.start, one.end)}
    return met


_MEETING = (
    "avert", "head", "forestall", "fend", "pre-empt", "preempt", "stave", "ward", "fac", "avoid", "dodg", "escap",
    "outflank", "defus", "sidestep", "heed", "oppos", "confront", "counter", "resist",
)  # fmt: skip
"""How verbs begin of what somebody meets or keeps off, and does not pass."""
_ACTING = frozenset({"actor", "post", "anaphor"})
_NOT_DONE = word_set("will would may might could can should to shall")


def _is_of_decision(frame: Frame) -> bool:
    """Tell whether a resolution is named by which a body decided ("By the same resolution the Council decided …")."""
    before = lower_words(frame.items[: frame.head])
    opens = frame.items[0].lower in ("by", "in") and "resolution" in lower_words(frame.items[:_RESOLVED])
    return opens and bool(before & _DECIDED) and not before & (_MAYBE | {"draft"})


_RESOLVED = 5
_DECIDED = frozenset({"decided", "decides", "resolved"})
_MAYBE = frozenset({"not", "could", "may", "might", "would", "should"})
_HAVING = frozenset({"has", "have", "was", "were"})
_NEAR = 4
"""Items before "law" in which it is said how far a bill has come."""


def becomes_law(items: list[Item]) -> bool:
    """Tell whether a sentence says that a bill is law by now.

    "Which becomes law at once", "is now law", "was signed into law"; but not "could become law".
    """
    low = [item.lower for item in items]
    near = [low[max(0, at - _NEAR) : at] for at, word in enumerate(low) if word == "law"]
    return any(_MAYBE.isdisjoint(before) and _is_done(before) for before in near)


def _is_done(before: list[str]) -> bool:
    """Tell whether what stands before "law" makes a bill law."""
    becomes = not _BECOMING_LAW.isdisjoint(before[-2:]) or before[-1:] == ["now"]
    return becomes or (before[-1:] == ["into"] and not _HAVING.isdisjoint(before))


def _has_acted(frame: Frame) -> bool:
    """Tell whether a resolution is told as one that was adopted ("The resolution also renews the ban").

    What is said of a draft in the present is known by the sentences before, which tell of nothing but a draft.
    """
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "finite" or _single_words(frame.items[: frame.head]) & _UNDECIDED:
        return False
    if PAST in frame.head_item.forms:
        return all(item.lower in g.ADVERBS for item in frame.items[verb.start : verb.at])  # "also extended"
    known = bool(verb.subject) and is_known_text(frame, verb.subject[0])
    return THIRD in frame.head_item.forms and (verb.relation != "relative" or known)


def _rules_now(frame: Frame) -> bool:
    """Tell whether a resolution is told to rule already ("Under the resolution, exports of … are prohibited")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "finite" or _single_words(frame.items[: frame.head]) & _UNDECIDED:
        return False
    return g.MODALS.isdisjoint(item.lower for item in frame.items[verb.start : verb.at])


def _single_words(items: list[Item]) -> set[str]:
    """Return the words of items; "Bill" is a name."""
    return {word.lower() for item in items if item.kind != "actor" for word in item.text.split() if word != "Bill"}


def by_one_chamber(frame: Frame, verdict: Verdict) -> Verdict:
    """Turn a decision into a proposal where one chamber or a committee makes it: that decides nothing yet."""
    listed = frame.object_kind == "list" or frame.rule.endswith("list_move")  # a parliament's committee keeps no list
    chambers = (
        []
        if listed or _is_of_the_council(frame)
        else sorted(word for word in _deciders(frame) if is_chamber_word(word))
    )
    if verdict.decided and is_early_vote(frame.items):
        return Verdict(Status.PROPOSED, "reading")
    if not chambers or _is_made_law(frame.items):
        return verdict
    if not goes_to_be_signed(frame.items):
        return Verdict(Status.PROPOSED, chambers[0])
    return Verdict(Status.ANNOUNCED, chambers[0]) if verdict.status is Status.IN_FORCE else verdict


def _is_made_law(items: list[Item]) -> bool:
    """Tell whether a bill has been passed by all, or becomes law."""
    words = lower_words(items)
    if _could_override(items):
        words -= {"override"}
    return bool(words & _PASSED) or ("law" in words and bool(words & _BECOMING_LAW)) or becomes_law(items)


_ENOUGH = word_set("enough sufficient short margin majority two-thirds needed required")
_VOTES_NEAR = 8


def _could_override(items: list[Item]) -> bool:
    """Tell whether it is only said of a vote how strong it was: "by 318 to 99, enough to override a veto"."""
    low = [item.lower for item in items]
    at = low.index("override") if "override" in low else 0
    return at > 0 and low[at - 1] == "to" and not _ENOUGH.isdisjoint(low[max(0, at - _VOTES_NEAR) : at])


_BILLS = word_set("bill bills legislation")


def of_a_bill(frame: Frame, verdict: Verdict) -> Verdict:
    """Take for announced what a bill makes that was passed or signed: it applies from a day of its own.

    "Congress passed a sanctions bill against Niger": the measure only says what kind of bill it is.
    """
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verdict.status is not Status.IN_FORCE:
        return verdict
    things = [*verb.objects, *(verb.subject if verb.passive else ())]
    of = (one for one in things if one.start <= frame.object_at <= one.head)
    is_bill = any(frame.items[one.head].lower.rpartition(" ")[2] in _BILLS for one in of)
    return Verdict(Status.ANNOUNCED, "bill") if is_bill else verdict


def _is_of_the_council(frame: Frame) -> bool:
    """Tell whether a committee is one of the Security Council, whose word is law."""
    return any(item.kind == "actor" and item.data.code == "UN" for item in frame.items)


def _deciders(frame: Frame) -> set[str]:
    """Return the words of those who make the change: the subject of the verb or of the verb above, or an agent."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or frame.roles is None:
        return lower_words(frame.items[frame.left : frame.head])
    own = None if frame.rule.startswith(HIT_SUBJECTS) else verb  # "five lawmakers may visit China again"
    hailed = verb.above is not None and frame.items[verb.above.at].lower.startswith(_APPLAUDING)
    above = [
        one for one in (own, *([] if hailed or _is_meanwhile(frame, verb) else _governing(verb))) if one is not None
    ]
    above += [] if own is None else [*passing(frame, own), *passing_before(frame, own)]
    subjects = [phrase for one in above if not one.passive for phrase in one.subject if not _is_hit(frame, phrase)]
    subjects += [link.phrase for one in subjects if _is_part(frame.items, one) for link in one.links]
    agents = [link.phrase for one in above for link in one.links if link.word == "by"]
    places = {at for phrase in [*subjects, *agents] for at in range(phrase.start, phrase.end)}
    return {frame.items[at].lower for at in places if not _is_other_house(frame.items, at)}


_PARTS = word_set("majority majorities most half members member two-thirds deputies lawmakers legislators votes vote")


def _is_part(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether those who act are told as a part of a chamber ("a majority in the lower house")."""
    return items[phrase.head].lower in _PARTS


_MEANWHILE = word_set("as while when after before since though although")


def _is_meanwhile(frame: Frame, verb: Verb) -> bool:
    """Tell whether a clause only tells what came with the main one ("the Senate's vote came as Mali banned gold")."""
    above = verb.above
    if above is None or verb.form != "finite" or not verb.subject or above.end > verb.subject[0].start:
        return False
    return any(item.lower in _MEANWHILE for item in frame.items[above.end : verb.subject[0].start])


def _is_hit(frame: Frame, phrase: NounPhrase) -> bool:
    """Tell whether those who only hear of a change are hit by it ("Haitian senators learnt that Canada froze …")."""
    hit = {one.country for one in frame.roles.targets} if frame.roles is not None else set()
    return any(one.kind == "actor" and one.data.code in hit for one in frame.items[phrase.start : phrase.end])


def _governing(verb: Verb) -> list[Verb]:
    """Return the verbs above one, past what only says what an act is for ("approved legislation required to renew")."""
    found: list[Verb] = []
    while verb.above is not None and len(found) < _DEPTH:
        verb = verb.above
        found.append(verb)
        if verb.form in ("finite", "copula"):
            break
    return found


def _is_other_house(items: list[Item], at: int) -> bool:
    """Tell whether a house or a committee is no chamber: the White House, a body of the United Nations."""
    if items[at].lower == "committee":
        owners = items[max(0, at - 2) : at]
        if any(item.kind in ("actor", "anaphor") and item.data.code == "UN" for item in owners):
            return True
        if any(item.lower.split()[-1] in _OF_MINISTERS for item in items[max(0, at - 3) : at]):
            return True  # "the ministerial committee", "the cabinet's defence committee"
    before = items[at - 1].lower if at else ""
    return before in ("white", "state", "opera", "sanctions") or before.endswith("security council")


_OF_MINISTERS = word_set("ministerial cabinet cabinet's politburo's")


TAKING_UP = ("adopt", "pass", "approv", "carri", "endors", "met", "grant", "heed", "fulfil", "accept", "taken up")


def falls_through(items: list[Item], verb: Verb | None) -> bool:
    """Tell whether a vote on a text was lost ("did not adopt a draft to extend the embargo")."""
    if verb is None or not items[verb.at].lower.startswith(TAKING_UP):
        return False
    group = {item.lower for item in items[verb.start : verb.at]}
    done = {"was", "were"} if verb.passive else {"did"}
    return bool(group & done) and "not" in group and "yet" not in group
