"""The status of a verb with a tense of its own: modal, negation, subject, plain tense."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict, lower_words
from transforms.coding.status.decided.obligations import is_obliged
from transforms.coding.status.decided.unrenewed import tells_no_renewal
from transforms.coding.status.governors import DECIDING_VERBS, cue_status, find_governor
from transforms.coding.status.infinitives import tells_headline
from transforms.coding.status.proposed.anybody import is_of_anybody
from transforms.coding.status.proposed.likely import is_only_likely
from transforms.coding.status.texts.borne import by_fate_of_act
from transforms.coding.status.texts.drafts import falls_through, is_by_draft
from transforms.coding.status.texts.lost_texts import by_would_have
from transforms.coding.status.texts.tabled import is_of_tabled_bill
from transforms.coding.status.texts.votes import binds_at_once, order_called_for
from transforms.coding.verbs.relatives import is_relative
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE, POSSIBLE
from transforms.reading import grammar as g
from transforms.reading.inflection import PARTICIPLE, PAST
from transforms.reading.items import is_official
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_DECIDED = word_set("announced announcing agreed decided pledged confirmed promised declared resolved determined") | {
    "made clear",
    "gave notice",
}
_MADE = frozenset({"decision on", "decision", "provisional"})
"""Words that stand for a proposal elsewhere; after "enacted" or "adopted" they say what was made."""

_RULING = word_set("ordered ruled decreed")
_ENDED = word_set("result vetoed veto blocked failed therefore accordingly consequently consequence thus hence thereby")
_LET = word_set("let lets allow allowed")
_NEAR = 10
"""Words before a measure that runs out within which it says that somebody lets it."""
_DRAFTS = word_set("resolution resolutions bill bills draft drafts proposal proposals amendment motion legislation")


def judge_finite(frame: Frame, group: list[str], *, negated: bool) -> Verdict | None:
    """Judge a finite verb; None if it asserts no change ("has not imposed", "could not lift").

    Args:
        frame: the verb and its object.
        group: the lower-case words of its verb group.
        negated: whether the group or the subject denies it.
    """
    words = set(group)
    if "should" in words and (above := verb_of_saying(frame)) is not None:
        resolved = _by_resolution(frame, above, negated=negated)
        if resolved is not None or frame.rule == "prohibition":
            return resolved or Verdict(Status.PROPOSED, "should")
    if words & CONDITIONAL:
        return _by_would(frame, group, negated=negated)
    if words & FUTURE:
        tabled = not negated and is_of_tabled_bill(frame)
        status = Status.REJECTED if negated else Status.PROPOSED if tabled else Status.ANNOUNCED
        return Verdict(status, " ".join(group))
    if words & POSSIBLE and not _is_a_rule(frame, words):
        return _by_possibility(frame, group, negated=negated)
    if negated and frame.rule != "prohibition":
        return _by_denial(frame, group)
    duty = {"had", "to"} <= words and _is_duty_of_others(frame)
    told = Verdict(Status.PROPOSED, "had to") if duty else _by_subject(frame)
    return told or _by_words(frame)


def _is_duty_of_others(frame: Frame) -> bool:
    """Tell whether somebody says what another has to do ("said Britain had to stop buying it")."""
    above, verb = verb_of_saying(frame), frame.view.syntax.verbs.get(frame.head)
    if above is None or verb is None or verb.passive or not verb.subject or not above.subject:
        return False
    says = frame.items[above.at].lower in g.REPORTS | {"told", "argued", "insisted"}
    return says and all(frame.items[one.head].kind == "actor" for one in verb.subject)


_RELATIVE = frozenset({"relative", "object relative", "sub"})
_RESOLVING = word_set("agreed decided resolved ordered decreed ruled determined")


def verb_of_saying(frame: Frame) -> Verb | None:
    """Return the verb on which the clause of a change hangs: "decided" in "decided that arms should not be sold"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if verb is None or above is None or above.at > verb.at:
        return None
    told = any(item.lower == "that" for item in frame.items[above.at : verb.start])
    return above if verb.relation == "complement" or (told and verb.relation == "sub") else None


def _by_resolution(frame: Frame, above: Verb, *, negated: bool) -> Verdict | None:
    """Read what somebody agreed or decided "should" be done as decided; None where it is only said."""
    words = {item.lower for item in frame.items[above.start : above.at]}
    if frame.items[above.at].lower not in _RESOLVING or words & (g.MODALS | g.NEGATIONS | {"to"}):
        return None
    own = frame.view.syntax.verbs.get(frame.head)
    others = [] if own is None or own.passive else own.subject
    if any(frame.items[one.head].kind in ("actor", "anaphor") for one in others):
        return None  # "Poland agreed with France that the EU should ban imports"
    refused = negated and frame.rule != "prohibition"
    return Verdict(Status.REJECTED if refused else Status.ANNOUNCED, f"{frame.items[above.at].text} … should")


def has_run_out(frame: Frame, group: list[str]) -> bool:
    """Tell whether a measure has run out or surely will; that it "expires on 31 July" is no change."""
    perfect = PARTICIPLE in frame.head_item.forms and bool(g.HAVE.intersection(group))  # "have run out"
    if (PAST in frame.head_item.forms or perfect) and not any(word in g.MODALS for word in group):
        return True
    if not group and _is_told_of_past(frame):
        return True
    low = lower_words(frame.items)
    sure = "shall" in group or (group == ["to"] and tells_headline(frame))
    if sure and "unless" not in low:
        return True  # "shall cease to have effect", as laws have it; "Arms embargo to expire Sunday"
    if not group and (_is_of_the_day(frame) or _is_whole_headline(frame)) and "unless" not in low:
        return True
    if frame.head_item.lower.startswith("ceases") and (frame.view.statute or frame.rule.endswith(".act")):
        return True  # "Article 4 ceases to apply", as an act ends another
    let = lower_words(frame.items[max(0, frame.head - _NEAR) : frame.head]) & _LET or tells_no_renewal(low)
    return bool(let or low & _ENDED) and "unless" not in low


_OF_THE_DAY = frozenset({"today", "tonight"})


def _is_of_the_day(frame: Frame) -> bool:
    """Tell whether a measure runs out on the very day of the text: "expires today", "ends at midnight tonight"."""
    near = [item.lower for item in frame.items[frame.head + 1 : frame.head + _NEAR]]
    end = next((at for at, word in enumerate(near) if word in (",", ";", "and", "but")), len(near))
    return any(not _OF_THE_DAY.isdisjoint(one.split()) for one in near[:end])


def _is_whole_headline(frame: Frame) -> bool:
    """Tell whether a headline says no more than that a measure ends: "Arms embargo on Guinea expires"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    main = verb is not None and verb.above is None and verb.relation in ("", "main")
    return main and frame.view.is_title and not frame.view.dates and frame.items[0].lower not in g.SUBORDINATORS


def _is_told_of_past(frame: Frame) -> bool:
    """Tell whether the day that heads an entry of a timeline lies in an earlier year ("MAY 2004: The ban lapses")."""
    heading, year = frame.view.heading, frame.view.year
    value = None if heading is None else heading.value
    return value is not None and year is not None and int(value[:4]) < year


_ITS = 9
"""Items from a passive on within which "its ports" may stand."""

_RULES = word_set("regulations regulation order decree rules rule ordinance law act instrument text texts papers paper")


def _by_would(frame: Frame, group: list[str], *, negated: bool) -> Verdict | None:
    """Judge "would": reported speech of a decision ("said it would lift"), else a proposal; "would have" is nothing."""
    words = " ".join(group)
    cue = find_governor(frame)
    if negated and cue is not None and cue.status is Status.PROPOSED and _is_reported(frame):
        return Verdict(Status.REJECTED, words)
    if cue is not None and cue.status in (Status.REJECTED, Status.PROPOSED):
        return Verdict(cue.status, f"{cue.words} … {words}")
    if "have" in group:
        return Verdict(Status.REJECTED, words) if _is_of_lost_text(frame) else by_would_have(frame)
    if negated:
        return Verdict(Status.REJECTED, words)
    announced = (
        (_is_reported(frame) or _is_let_known(frame))
        and "should" not in lower_words(frame.items)
        and not _is_of_draft(frame)
    )
    announced = announced and not is_of_anybody(frame)
    if frame.rule in ("denial", "allowance"):
        decided = bool(_DECIDED & lower_words(frame.items[: frame.head])) or _is_told_by_office(frame)
        announced = announced and (decided or _says_of_itself(frame))
    return Verdict(Status.ANNOUNCED if announced else Status.PROPOSED, words)


def _is_of_lost_text(frame: Frame) -> bool:
    """Tell whether a text would have done it that was not adopted ("did not adopt a draft that would have …")."""
    verbs = frame.view.syntax.verbs
    own = verbs.get(frame.head)
    if own is None or not is_relative(verbs, own) or not own.subject:
        return False
    text = own.subject[0].head
    lost = (one for one in verbs.values() if falls_through(frame.items, one))
    return any(thing.head == text for one in lost for thing in (one.subject if one.passive else one.objects))


def _says_of_itself(frame: Frame) -> bool:
    """Tell whether who is to act says so: "Japan said it would no longer buy potash", "… be let into its ports"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.above is None or verb.relation != "complement":
        return False
    if verb.passive:
        alone = any(one.lower in ("its", "their", "our") for one in frame.items[verb.at : verb.at + _ITS])
    else:
        alone = len(verb.subject) == 1 and frame.items[verb.subject[0].head].lower in ("it", "they", "we")
    actor = any(frame.items[one.head].kind in ("actor", "anaphor") for one in verb.above.subject)
    return alone and actor and frame.items[verb.above.at].lower in g.REPORTS | _GIVING_NOTICE


def _is_told_by_office(frame: Frame) -> bool:
    """Tell whether an office says that something "would no longer" be allowed to others."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if verb is None or above is None or "longer" not in lower_words(frame.items[verb.start : verb.at]):
        return False
    heads = [frame.items[one.head] for one in above.subject]
    offices = (is_official(one) for one in heads)
    return any(offices) or any(one.kind in ("actor", "anaphor") for one in heads)


def _is_of_draft(frame: Frame) -> bool:
    """Tell whether a resolution, bill or plan is what would do it ("said the resolution would ban arms sales")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    acting = [] if verb is None or verb.passive else verb.subject
    told_of = verb is not None and is_relative(frame.view.syntax.verbs, verb)  # "the regulations that would lift them"
    return any(frame.items[one.head].lower in (_DRAFTS | _RULES if told_of else _DRAFTS) for one in acting)


def _is_reported(frame: Frame) -> bool:
    """Tell whether a verb of saying stands before the clause or right after it."""
    before = lower_words(frame.items[max(0, frame.left - 14) : frame.head])
    after = lower_words(frame.items[frame.right : frame.right + 7])
    return _is_by_text(frame) or bool(before & (_DECIDED | _GIVING_NOTICE) or (before | after) & g.REPORTS)


_TEXTS = word_set("communique communiqué statement decree order decision resolution announcement declaration notice")


def _is_by_text(frame: Frame) -> bool:
    """Tell whether a sentence opens with the text of a decision that tells it ("According to the communique, …")."""
    low = [item.lower for item in frame.items[:_NEAR]]
    text = next((at for at, word in enumerate(low) if word in _TEXTS), 0)
    opens = low[:1] == ["according to"] or low[:2] == ["according", "to"]
    return opens and text > 0 and _DRAFTED.isdisjoint(low)


_DRAFTED = word_set("draft proposed circulated tabled leaked unpublished planned")
_GIVING_NOTICE = word_set("notified notifies informed informs advised advises")


def _is_let_known(frame: Frame) -> bool:
    """Tell whether somebody gave it out: "let it be known that", "made it known that", "let importers know that"."""
    before = [item.lower for item in frame.items[max(0, frame.left - _NEAR) : frame.head]]
    known = {"known", "understood"} & set(before)
    if "know" in before and not {"let", "lets"}.isdisjoint(before):
        return True
    return bool(known) and "it" in before and bool({"let", "lets", "made", "makes", "gave"} & set(before))


def _is_a_rule(frame: Frame, words: set[str]) -> bool:
    """Tell whether "may" and "can" are what a rule says; "could buy again" is one only where it is reported."""
    if frame.rule == "permission" and "could" in words:
        return _is_reported(frame)
    if frame.rule == "permission" and is_only_likely(frame):
        return False
    return frame.rule in ("prohibition", "permission")


def _by_possibility(frame: Frame, group: list[str], *, negated: bool) -> Verdict | None:
    words = " ".join(group)
    if {"could", "have"} <= set(group):
        return None  # "a step that could have been undone": it was not
    if not negated:
        ordered = "must" in group and (bool(_RULING & lower_words(frame.items)) or is_obliged(frame))
        return Verdict(Status.ANNOUNCED if ordered else Status.PROPOSED, words)
    return Verdict(Status.REJECTED, words) if {"cannot", "can", "must"} & set(group) else None


def _by_denial(frame: Frame, group: list[str]) -> Verdict | None:
    """Judge a denial: "did not extend" and "was not renewed" let a measure end; any other asserts no change."""
    lets_end = frame.trigger == "extend" and frame.object_kind in ("measure", "package", "relief")
    stands = frame.voice == "passive" and frame.action == "imposed" and "being" not in group  # "are not prohibited"
    stands = stands and cue_status(frame.head_item) is not Status.PROPOSED  # but "sanctions are not envisaged"
    refuses = ("is" in group or "are" in group) and not stands
    withheld = frame.head_item.lower.startswith(_CONSENTING) and frame.object_kind in ("measure", "package")
    return Verdict(Status.REJECTED, " ".join(group)) if lets_end or refuses or withheld else None


_CONSENTING = ("approv", "adopt", "endors", "ratif")
"""How verbs begin by whose denial a measure is refused: "did not approve the package"."""


def _by_subject(frame: Frame) -> Verdict | None:
    """Judge by a subject that is no law yet, and by an object that is only proposed ("adopted proposed sanctions")."""
    if is_by_draft(frame):
        return by_fate_of_act(frame) or Verdict(Status.PROPOSED, "draft")
    called = order_called_for(frame)
    if frame.trigger in ("impose", "expand") and any(
        cue_status(item) is Status.PROPOSED and item.lower not in _MADE and item is not called
        for item in _but_relatives(frame)
    ):
        return Verdict(Status.PROPOSED, "proposed")
    return None


def _but_relatives(frame: Frame) -> list[Item]:
    """Return what stands between a change and its object without what is told of it aside.

    That is what others want ("a ban that Oslo hopes to …"), and what a participle says of a measure that has been made
    ("the ban, intended to punish Minsk, was imposed", "the curbs proposed by Oslo were adopted").
    """
    aside = ("finite", "participle") if frame.voice == "passive" else ("finite",)
    told = {
        verb.at
        for verb in frame.view.syntax.verbs.values()
        if verb.form in aside and (verb.relation in _RELATIVE or verb.form == "participle")
    }
    low, high = sorted((frame.head, frame.object_at))
    return [frame.items[at] for at in range(low + 1, high) if at not in told]


def _by_words(frame: Frame) -> Verdict:
    """Judge by the verb itself: what is announced or ordered has not yet happened, anything else has."""
    if frame.head_item.lower in DECIDING_VERBS and not binds_at_once(frame):
        return Verdict(Status.ANNOUNCED, frame.head_item.text)
    return Verdict(Status.IN_FORCE, "")
