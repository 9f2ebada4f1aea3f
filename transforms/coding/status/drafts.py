"""What is not law yet: bills, drafts and plans as subjects, and votes of one chamber or a committee."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict, lower_words
from transforms.coding.parties.agents import HIT_SUBJECTS
from transforms.reading import grammar as g
from transforms.reading.inflection import PAST, THIRD
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_DRAFTS = word_set(
    "bill draft proposal plan motion amendment resolution petition bills drafts proposals plans legislation"
)
_IDEAS = word_set("offer idea initiative blueprint roadmap scenario compromise suggestion")
_ENACTED = word_set("signed adopted passed enacted approved signs adopts passes law voted")
_PASSED = word_set("override overrode overridden overriding signed both signs")
_BECOMING_LAW = word_set("becomes become became becoming into")
_HOUSES = (" senate", " house of representatives", "u.s. house")
_UNDECIDED = word_set("draft if proposed circulated tabled")
_DEPTH = 3
_APPLAUDING = ("welcom", "hail", "prais", "applaud", "critici", "condemn", "denounc", "deplor", "celebrat", "thank")
_CHAMBERS = word_set("house senate committee subcommittee lawmakers chamber legislators congressmen deputies") | {
    "u.s. house",
    "u.s. senate",
    "house of representatives",
    "european parliament",
    "lower house",
    "the senate",
    "the house",
    "upper house",
    "national council",
    "council of states",
    "state duma",
    "duma",
    "federation council",
    "lok sabha",
    "rajya sabha",
    "house of commons",
    "the commons",
    "house of lords",
    "chamber of deputies",
    "senators",
    "us house",
    "congresswoman",
    "congressman",
    "senator",
    "mps",
    "meps",
}


def is_by_draft(frame: Frame) -> bool:
    """Tell whether the subject is a text that is not law yet ("the bill bars imports", "under the plan, …")."""
    opens_with_under = "under" in lower_words(frame.items[:3])
    if frame.voice != "active" and not opens_with_under:
        return False
    opening = frame.items[:5]
    if "under" in lower_words(opening) and _single_words(opening) & (_DRAFTS | _IDEAS):
        return not ("resolution" in lower_words(opening) and _rules_now(frame))
    subject = frame.items[frame.left : frame.head]
    if "resolution" in lower_words(subject) and _has_acted(frame):
        return False
    if becomes_law(frame.items) or _is_of_decision(frame):
        return False
    return bool(_single_words(subject) & _DRAFTS) and not lower_words(frame.items[: frame.head]) & _ENACTED


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
    return THIRD in frame.head_item.forms and verb.relation != "relative"


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
        [] if listed or _is_of_the_council(frame) else sorted(word for word in _deciders(frame) if _is_chamber(word))
    )
    words = lower_words(frame.items)
    passed = bool(words & _PASSED) or ("law" in words and bool(words & _BECOMING_LAW)) or becomes_law(frame.items)
    if chambers and not passed and not _goes_to_be_signed(frame.items):
        return Verdict(Status.PROPOSED, chambers[0])
    return verdict


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


_WHOLE = word_set("congress parliament knesset sejm rada majlis legislature assembly houses")
_VOTING = word_set("passed approved adopted enacted cleared")
_SIGNING = word_set("signed enacted")


def passed_by_all(frame: Frame, verdict: Verdict | None) -> Verdict | None:
    """Take for decided what a bill would do that is signed, or that a whole parliament has passed."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verdict is None or verdict.status is not Status.PROPOSED or verb is None:
        return verdict
    settled = any(_settles(frame, one) for one in _passing(frame, verb)) or _is_passed_by_all(frame, verb)
    return Verdict(Status.ANNOUNCED, "bill passed") if settled else verdict


def _settles(frame: Frame, one: Verb) -> bool:
    """Tell whether a verb says that a bill is signed, or passed by all who vote on it."""
    items, word = frame.items, frame.items[one.at].lower
    if one.passive or not one.subject or lower_words(items[one.start : one.at]) & _NOT_YET:
        return False
    return word in _SIGNING or (_is_whole(items, one.subject[0]) and word in _VOTING)


def _is_passed_by_all(frame: Frame, verb: Verb) -> bool:
    """Read "a sanctions bill was passed by Congress"."""
    if not verb.passive or frame.items[verb.at].lower not in _VOTING or _NOT_YET & lower_words(frame.items[: verb.at]):
        return False
    return any(link.word == "by" and _is_whole(frame.items, link.phrase) for link in verb.links)


def _is_whole(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether who votes is a whole parliament, whose vote makes law."""
    who = lower_words(items[phrase.start : phrase.end])
    return "european parliament" not in who and any(name.rpartition(" ")[2] in _WHOLE for name in who)


_NOT_YET = word_set("not never may might could would will to yet if")


def _goes_to_be_signed(items: list[Item]) -> bool:
    """Tell whether a bill is on its way to be signed, so that both chambers have passed it, or passes for good."""
    low = [item.lower for item in items]
    sends = any(word.startswith(("sent", "send", "clear", "goes", "went")) for word in low)
    signs = {"signature", "president", "white house", "desk", "sign"} & set(low)
    return (sends and bool(signs)) or any("final approval" in word or "final passage" in word for word in low)


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
    above = [one for one in (own, *([] if hailed else _governing(verb))) if one is not None]
    above += [] if own is None else _passing(frame, own)
    subjects = [phrase for one in above if not one.passive for phrase in one.subject if not _is_hit(frame, phrase)]
    agents = [link.phrase for one in above for link in one.links if link.word == "by"]
    places = {at for phrase in [*subjects, *agents] for at in range(phrase.start, phrase.end)}
    return {frame.items[at].lower for at in places if not _is_other_house(frame.items, at)}


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


def _passing(frame: Frame, own: Verb) -> list[Verb]:
    """Return the verbs whose object a relative clause tells of ("the House passed a bill that bars …")."""
    if own.relation != "relative" or not own.subject:
        return []
    text = own.subject[0].head
    if frame.items[text].lower not in _DRAFTS:
        return []
    return [one for one in frame.view.syntax.verbs.values() if any(thing.head == text for thing in one.objects)]


def _is_other_house(items: list[Item], at: int) -> bool:
    """Tell whether a house or a committee is no chamber: the White House, a body of the United Nations."""
    if items[at].lower == "committee":
        owners = items[max(0, at - 2) : at]
        if any(item.kind in ("actor", "anaphor") and item.data.code == "UN" for item in owners):
            return True
    before = items[at - 1].lower if at else ""
    return before in ("white", "state", "opera", "sanctions") or before.endswith("security council")


def _is_chamber(words: str) -> bool:
    if "sanctions committee" in words or words[:1].isdigit():
        return False
    return words in _CHAMBERS or words.endswith(_HOUSES) or "committee" in words


def falls_through(items: list[Item], verb: Verb | None) -> bool:
    """Tell whether a vote on a text was lost ("did not adopt a draft to extend the embargo")."""
    if verb is None or not items[verb.at].lower.startswith(("adopt", "pass", "approv", "carri", "endors")):
        return False
    group = {item.lower for item in items[verb.start : verb.at]}
    done = {"was", "were"} if verb.passive else {"did"}
    return bool(group & done) and "not" in group and "yet" not in group
