"""What need not be done any more: "no longer have to be licensed", "need not refuse", "no permit is needed"."""

from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.dealings.told_as_news import is_of_old, is_private_word
from transforms.coding.model import Clause, Coded, Frame, Target
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.reading.items import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_SHUNNING = word_set("shun avoid refuse reject decline boycott forgo return block freeze spurn") | {"turn away", "turn"}
_CLEARING = word_set(
    "cleared licensed licenced approved authorised authorized declared registered notified permitted screened checked "
    "vetted reported"
)
_ASKING = word_set("ask apply seek obtain get pass go file submit wait queue request secure have hold")
_PAPERS = (
    "licen", "permit", "permission", "approval", "clearance", "authori", "leave", "consent", "case by case",
    "one by one",
    "individually", "waiver", "desk", "end-user",
)  # fmt: skip
_NEEDED = word_set("needed required necessary sought asked wanted demanded called obtained issued")
_FROM_WHOM = word_set("for to from of on in")
_DOUBTED = word_set("if unless once until would could might hope hopes should whether may still only")
_HAVE_TO = word_set("have has need needs be must")
_TAIL = 14


def duty_gone(clause: Clause, verb: Verb) -> Frame | None:
    """Read who or what is freed of a duty by which a dealing was kept down; None where the duty stands.

    The duty is one of asking for papers, or one of refusing what another land offers.
    """
    items, view = clause.items, clause.view
    if view.is_title or not (view.follows_relief or view.has_sanctions_word or view.recalls_measure):
        return None
    if is_of_old(view) or is_private_word(view, several=True):
        return None
    if verb.passive and items[verb.at].lower in _NEEDED:
        return _papers_needed(clause, verb)
    things = _freed_things(clause, verb)
    return None if things is None else _told(clause, things, verb)


def _freed_things(clause: Clause, verb: Verb) -> list[NounPhrase] | None:
    """Return what, or with whom, somebody may deal as a duty is gone; None where none is."""
    items, low = clause.items, clause.items[verb.at].lower
    goods = verb.subject if _names_goods(clause, verb.subject) else []
    if low in _NEEDING and not verb.passive and _no_longer(items, verb):
        papers = [one for one in verb.objects if _is_paper(items, one)]
        return (goods or [link.phrase for one in papers for link in one.links]) if papers else None
    if not _is_freed(items, verb) or _is_doubted(items, verb):
        return None
    if verb.passive:
        return verb.subject if low in _CLEARING else None
    after = " ".join(item.lower for item in items[verb.at : verb.at + _TAIL])
    if low in _ASKING and any(paper in after for paper in _PAPERS):
        return goods or [*_things_of(verb), *verb.subject]
    return verb.objects if low in _SHUNNING and not _is_a_state_alone(items, verb) else None


def _is_a_state_alone(items: list[Item], verb: Verb) -> bool:
    """Tell whether a state itself has the duty: "the EU need not freeze assets" frees nobody."""
    return any(items[one.head].kind in ("actor", "group") for one in verb.subject) or "need" in {
        items[one.head].lower for one in verb.subject
    }


_NEEDING = word_set("need needs require requires needed")


def _no_longer(items: list[Item], verb: Verb) -> bool:
    group = [item.lower for item in items[verb.start : verb.at]]
    return "longer" in group and "no" in group


def _is_freed(items: list[Item], verb: Verb) -> bool:
    """Tell whether "no longer have to", "need not" or "need no longer" stands before a verb."""
    group = [item.lower for item in items[max(0, verb.start - 4) : verb.at]]
    duty = "need" in group or "needs" in group or ("to" in group and not _HAVE_TO.isdisjoint(group))
    longer = "no" in group and "longer" in group
    need_not = any(one in ("need", "needs") and group[at + 1 : at + 2] == ["not"] for at, one in enumerate(group))
    not_have = {"not", "have", "to"} <= set(group) and not {"does", "do"}.isdisjoint(group)
    return duty and (longer or need_not or not_have)


def _is_doubted(items: list[Item], verb: Verb) -> bool:
    low = {item.lower for item in items[: verb.right + 3]}
    return not low.isdisjoint(_DOUBTED - {"if", "once", "may"}) or not low.isdisjoint({"unless", "until"})


def _papers_needed(clause: Clause, verb: Verb) -> Frame | None:
    """Read "no permit need now be sought for fish from Chile", "licences are no longer needed for computers"."""
    items = clause.items
    group = {item.lower for item in items[verb.start : verb.at]}
    paper = next((one for one in verb.subject if _is_paper(items, one)), None)
    if paper is None or _is_doubted(items, verb):
        return None
    none = items[paper.start].lower in ("no", "neither")
    if not (none or {"no", "longer"} <= group):
        return None
    fresh = {"now", "longer", "more", "again"} & {*group, *(item.lower for item in items[verb.end : verb.end + 3])}
    if none and not fresh and clause.view.follows_relief is None:
        return None
    below = [one for one in clause.view.syntax.verbs.values() if one.above is verb and one.form == "infinitive"]
    things = [
        *(link.phrase for link in paper.links),
        *_things_of(verb),
        *(it for one in below for it in one.objects),
    ]
    return _told(clause, things, verb)


def _is_paper(items: list[Item], phrase: NounPhrase) -> bool:
    words = " ".join(item.lower for item in items[phrase.start : phrase.end])
    return any(paper in words for paper in _PAPERS[:8])


def _things_of(verb: Verb) -> list[NounPhrase]:
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    links += [far for one in links for far in one.phrase.links]
    return [link.phrase for link in links if link.word in _FROM_WHOM]


def _names_goods(clause: Clause, phrases: list[NounPhrase]) -> bool:
    return any(item.kind == "sector" and item.data.kind == "goods" for one in phrases for item in
               clause.items[one.start : one.end])  # fmt: skip


def _told(clause: Clause, things: list[NounPhrase], verb: Verb) -> Frame | None:
    """Return the frame of what is dealt in, or with whom; that it goes somewhere may be said by another verb."""
    items, year = clause.items, clause.view.year
    named = Named()
    for one in things:
        core = core_of(items, one)
        dealing = core is not None and core.kind in ("dealing", "assets")
        links = [*one.links, *(link for link in verb.links if verb.passive and link.word in ("to", "from", "for"))]
        found = measure_roles(items, one, one.head, links, year) if dealing else party_targets(items, one, links, year)
        named.targets += found.targets
        named.sectors += found.sectors or ([found.own_sector] if dealing and found.own_sector else [])
    subject = [] if verb.passive or things is verb.subject else verb.subject
    own: list[Coded] = [one for phrase in subject for one in actors_in(items, phrase)]
    acting = {code for code, _ in own}
    named.targets = [one for one in named.targets if (one.country or one.name) and one.country not in acting]
    if not any(one.country for one in named.targets):
        named.targets += _goes_to(clause, verb, acting)
    told = bool(named.sectors) or any(one.sector for one in named.targets)
    if not told or not (named.targets or clause.view.follows_relief):
        return None
    action = clause.view.follows_relief or "lifted"
    return told_frame(clause, Told("duty_gone", action, "dealing", verb.at), named, own)


def _goes_to(clause: Clause, verb: Verb, acting: set[str]) -> list[Target]:
    """Return the land to which a clause behind says that it goes ("before they ship to Chile", "that go to Chile")."""
    items = clause.items
    for other in clause.view.syntax.verbs.values():
        if other is verb or other.at < verb.at:
            continue
        links = [*other.links, *(link for one in other.objects for link in one.links)]
        for link in links:
            found = (
                [one for one in actors_in(items, link.phrase) if one[0] not in acting]
                if link.word in ("to", "from")
                else []
            )
            if found:
                return [Target(found[0][0], None, None, found[0][1])]
    return []
