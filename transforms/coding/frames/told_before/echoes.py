"""What only says that another is followed, or is not: "with Norway following suit", "Greece would have none of it"."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.frames.packages.left_out_parts import explains_omission
from transforms.coding.frames.told_before.led_elsewhere import is_led_elsewhere
from transforms.coding.model import Clause, Coded, Frame, Roles
from transforms.coding.parties.acting.partitives import of_those_who_follow
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.parties.subjects import find_subject, joined_at
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.grammar import COUNTS
from transforms.reading.kinds import ONLY_HIT
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_FOLLOW = word_set(
    "follow follows followed following reciprocate reciprocates reciprocated retaliate retaliates retaliated"
)
_ACCORD = word_set("step parallel tandem concert lockstep unison kind")
_RANKS = word_set("first last second third only")
_POINTING = word_set("it this that them those these")


def echo_roles(frame: Frame, verb: Verb) -> Roles:
    """Return who does what another did ("with Norway following suit"), and to whom if that is said."""
    goods = _goods_that_follow(frame, verb)
    if goods is not None:
        return goods
    senders = subject_actors(frame.items, verb)[0] or of_those_who_follow(frame.view, verb)
    nearest = find_subject(frame, set())
    if set(senders) < set(nearest):
        senders = nearest
    if len(verb.subject) == 1 and verb.form == "gerund":  # "with Japan, Norway and Iceland following suit"
        joined = joined_at(frame.items, verb.subject[0].head)
        senders = joined if set(senders) < set(joined) else senders
    shared = _joined_measure(frame, verb)
    if shared is not None and shared.targets:
        return Roles(senders=senders, targets=shared.targets, sectors=shared.sectors or [(UNSPECIFIED, "")])
    targets = [
        one
        for link in verb.links
        if (_says_to_whom(frame.items, link) or _is_for_another(frame.items, link, senders))
        and not _says_with_whom(frame.items, link)
        for one in party_targets(frame.items, link.phrase, link.phrase.links, frame.view.year).targets
    ]
    targets = [one for one in targets if (one.country, one.words) not in senders]
    return Roles(senders=senders, targets=targets, sectors=_further_goods(frame, verb))


def _says_to_whom(items: list[Item], link: Link) -> bool:
    """Tell whether a link says to whom the same is done; who did it "for Ukraine" is of that state."""
    head = items[link.phrase.head]
    told = link.word == "for" and head.kind not in ("actor", "group", "anaphor") and head.lower not in _SAKES
    return told or link.word in ("to", "against", "on", "towards", "with")


def _is_for_another(items: list[Item], link: Link, senders: list[Coded]) -> bool:
    """Tell whether the same is done, or asked for, for another land ("to do the same for Hungary")."""
    codes = {code for code, _ in actors_in(items, link.phrase)} if link.word == "for" else set()
    done = items[link.at - 1].lower.startswith(_DOING)
    return done and bool(codes) and codes.isdisjoint(code for code, _ in senders)


_SAKES = word_set("sake part sakes reason reasons moment benefit good")


def _goods_that_follow(frame: Frame, verb: Verb) -> Roles | None:
    """Return whose goods fare like others ("Latvian sprats had gone the same way"), with nobody who acts."""
    first = verb.subject[0] if verb.subject else None
    if first is None or frame.items[first.head].kind != "sector" or frame.items[first.head].data.kind != "goods":
        return None
    told = party_targets(frame.items, first, first.links, frame.view.year)
    return Roles(targets=told.targets, sectors=told.sectors)


def _further_goods(frame: Frame, verb: Verb) -> list[Coded]:
    """Return in what somebody does as another did ("followed with caviar and seafood", "did the same for coal")."""
    goods = [link.phrase for link in verb.links if link.word in _IN_WHAT and link.verb is None]
    if any(_names_several(frame.items, one) for one in goods):
        return [(UNSPECIFIED, "")]
    told = [party_targets(frame.items, one, one.links, frame.view.year) for one in goods if _names(frame.items, one)]
    of_lands = [(hit.sector, hit.words) for one in told for hit in one.targets if hit.sector and not hit.name]
    return [code for one in told for code in one.sectors] or of_lands


_IN_WHAT = frozenset({"with", "for", "on"})


def _names(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase names goods, firms or people, who can be hit; no state, and nothing that is done."""
    return items[phrase.head].kind in ONLY_HIT or _names_several(items, phrase)


_NAMES = word_set("names name listings listing designations additions entries individuals persons people")
_LISTS = word_set("list lists blacklist package catalogue")
_WHOLE = word_set("its own a similar longer shorter whole full same further")


def _names_several(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase counts names, or is a list, of which no more is told ("with 17 names", "its own list")."""
    if items[phrase.head].lower in _NAMES:
        counted = items[phrase.start : phrase.head]
        return any(one.kind == "number" or one.lower in _COUNTS for one in counted)
    own = {one.lower for one in items[phrase.start : phrase.head]}
    ends = lower_at(items, phrase.head + 1) != "of"
    return items[phrase.head].lower in _LISTS and ends and not own.isdisjoint(_WHOLE)


_COUNTS = COUNTS | word_set("dozen some more another other further")


def _says_with_whom(items: list[Item], link: Link) -> bool:
    """Tell whether a link says with whom others keep pace ("act in step with Europe")."""
    return link.word == "with" and any(one.lower.rpartition(" ")[2] in _ACCORD for one in items[link.at - 2 : link.at])


def is_bare_follow(clause: Clause) -> bool:
    """Tell whether the verb is "follow" alone, which mostly says something else."""
    return clause.items[clause.head].lower in _FOLLOW


def follows_alone(clause: Clause) -> bool:
    """Read "Norway followed in May", "London is not following": a state that follows nothing that is named."""
    verb = clause.view.syntax.verbs.get(clause.head)
    if verb is None or verb.passive or verb.objects or verb.form not in ("finite", "infinitive"):
        return False
    if any(one.above is verb and one.form == "gerund" for one in clause.view.syntax.verbs.values()):
        return False  # "retaliated by expelling two envoys"
    if of_those_who_follow(clause.view, verb):
        return True
    rest = [link for link in verb.links if not _is_day(clause.items, link.phrase)]
    if clause.items[clause.head].lower.startswith("retaliat"):
        rest = [link for link in rest if link.word != "against"]  # "will not retaliate against American goods"
    if any(link.word != "with" or link.verb is not None or not _names(clause.items, link.phrase) for link in rest):
        return False  # "followed with two banks in July" is an echo that says more
    told = verb.above.subject if verb.above is not None and _is_pronoun(clause.items, verb.subject) else verb.subject
    if told and lower_at(clause.items, told[0].head) == "far":  # "So far only Norway has followed"
        told = [NounPhrase(told[0].start, verb.start, verb.start - 1)]
    nouns = [item.kind for phrase in told for item in _words(clause.items, phrase) if item.kind != "word"]
    return bool(nouns) and set(nouns) <= {"actor", "group"}


def _is_pronoun(items: list[Item], subject: list[NounPhrase]) -> bool:
    return [item.lower for one in subject for item in _words(items, one)] in (["it"], ["they"])


def _is_day(items: list[Item], phrase: NounPhrase) -> bool:
    return all(item.kind == "date" or item.lower in _TIMES for item in _words(items, phrase))


_TIMES = word_set("the a same next coming week year day days weeks hours months month")


def stands_alone(clause: Clause) -> bool:
    """Tell whether a verb leaves out what it is that is done: "took no part in the talks" is no echo.

    A measure, or a word that points back, may be named.
    """
    verb = clause.view.syntax.verbs.get(clause.head)
    if verb is None:
        return True
    if (
        verb.passive
        or _does_something(clause, verb)
        or explains_omission(clause, verb)
        or _goes_on(clause, verb)
        or _carries_on(clause.items, verb)
        or _signs_up_elsewhere(clause.items, verb)
        or _is_spelt_out(clause, verb)
        or is_led_elsewhere(clause, verb)
    ):
        return False
    ranked = verb.form == "infinitive" and lower_at(clause.items, verb.start - 1) in _RANKS
    if ranked and not (verb.start <= _SHORTEST and of_those_who_follow(clause.view, verb)):
        return False  # "have reached Jakarta, the first to do so since …"
    phrases = [*verb.objects, *(link.phrase for link in verb.links if link.word in ("in", "of", "to", "from", "up"))]
    items = clause.items
    for phrase in phrases:
        if items[phrase.head].lower in _ACCORD:
            continue  # "act in step with London"
        own = items[phrase.start : phrase.end]
        if items[phrase.head].lower in _LEADS and not _POSSESSIVES.isdisjoint(item.lower for item in own):
            continue  # "followed its lead", "took her cue"
        told = any(item.kind in ("measure", "date", "actor") or item.lower in _POINTING for item in own)
        if not told and not any(item.kind == "measure" for link in phrase.links for item in _words(items, link.phrase)):
            return False
    return True


_LEADS = word_set("lead example footsteps cue suit move wake")
_POSSESSIVES = word_set("its their his her the this that")
_DOING = ("do ", "does ", "did ", "done ", "doing ")
_IT = (" it", " this", " that")
_CLOSING = word_set("too already first before earlier later afterwards last in on by as from , . ;")
_SHORTEST = 3


def _does_something(clause: Clause, verb: Verb) -> bool:
    """Tell whether "does it" is not said of a state at the end of a clause, so that it may be anything that is done."""
    word, items = clause.items[clause.head].lower, clause.items
    if not (word.startswith(_DOING) and word.endswith(_IT)):
        return False
    named = any(item.kind in ("actor", "group") for one in verb.subject for item in _words(items, one))
    if verb.form != "finite" or not named:
        return True
    after = items[clause.head + 1 : clause.head + 1 + _SHORTEST]
    dated = any(item.kind == "date" for item in after)
    return bool(after) and not dated and after[0].lower not in _CLOSING


def _is_spelt_out(clause: Clause, verb: Verb) -> bool:
    """Tell whether a clause of time says what was done ("took the same route on Friday, when it barred arms sales")."""
    items = clause.items
    return any(
        one.relation == "sub"
        and one.at > verb.at
        and bool(one.objects)
        and items[one.at].kind == "trigger"
        and [items[phrase.head].lower for phrase in one.subject] in (["it"], ["they"])
        and lower_at(items, one.subject[0].start - 1) == "when"
        for one in clause.view.syntax.verbs.values()
    )


def _signs_up_elsewhere(items: list[Item], verb: Verb) -> bool:
    """Tell whether it is said what is signed up for, and that is no measure ("signed up for Iranian gas")."""
    joined = [link.phrase for link in verb.links if link.word == "for" and items[verb.at].lower.endswith(" up")]
    own = [item for phrase in joined for item in _words(items, phrase)]
    return bool(own) and not any(item.kind in ("measure", "date") or item.lower in _POINTING for item in own)


def _goes_on(clause: Clause, verb: Verb) -> bool:
    """Tell whether a gerund names what is done, or a vote is told of ("voted against; Chad took no part")."""
    if any(one.above is verb and one.form == "gerund" for one in clause.view.syntax.verbs.values()):
        return True
    voted = any(item.lower.startswith(("vote", "abstain")) for item in clause.items[: clause.head])
    return voted and clause.items[clause.head].lower.endswith("part")


_CARRYING = ("go", "went", "goes", "gone", "continu", "keep", "kept", "carr", "used", "stop", "ceas", "resum")


def _carries_on(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody goes on with what he did all along ("delivers oil, and will go on doing so")."""
    above = verb.above
    return verb.form in ("gerund", "infinitive") and above is not None and items[above.at].lower.startswith(_CARRYING)


def _words(items: list[Item], phrase: NounPhrase) -> list[Item]:
    return items[phrase.start : phrase.end]


def _joined_measure(frame: Frame, verb: Verb) -> Named | None:
    """Return what the measure hits that somebody takes part in ("took no part in the sanctions against Mali")."""
    items = frame.items
    for link in verb.links:
        core = core_of(items, link.phrase) if link.word in ("in", "with") else None
        if core is not None and core.kind in ("measure", "package"):
            return measure_roles(items, core.phrase, core.at, link.phrase.links, frame.view.year)
    return None


_KEEPING = ("stop", "prevent", "keep", "kept", "block", "hinder", "deter", "dissuad", "discourag", "bar")


_ATTENDING = frozenset({"by", "via", "through", "from", "as"})


def keeps_from_following(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody is kept from doing what another did ("stopped the EU from following suit"), or only meets.

    "Ministers of Chad had taken part by video": in talks, and in nothing that was done.
    """
    if items[verb.at].lower.endswith(" part") and any(one.word in _ATTENDING for one in verb.links):
        return True
    above = verb.above
    kept = above is not None and items[above.at].lower.startswith(_KEEPING)
    return kept and verb.form == "gerund" and lower_at(items, verb.start - 1) == "from"
