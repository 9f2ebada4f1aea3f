"""Items that name a dealing which their opening forbids or allows: "(a) the import of coal from …", "(b) to sell …"."""

from transforms.coding.model import Clause, Frame, SentenceView
from transforms.coding.parties.hit.chained_dealings import complements
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.verb_roles import roles_of
from transforms.reading.bullets import after_bullet
from transforms.reading.inflection import ING
from transforms.reading.kinds import DEALINGS
from transforms.reading.spans import lower_at
from transforms.syntax import phrases as p
from transforms.syntax.model import NounPhrase

RULED_DEALING = "ruled_dealing"


def ruled_dealing(view: SentenceView) -> list[Frame]:
    """Return the frames of an item that names dealings; none where its opening neither forbids nor allows any."""
    agenda = view.agenda
    if agenda is None or agenda.kind != "dealing" or agenda.action is None:
        return []
    start = _after_date(view, after_bullet(view.items))
    found = _by_verb(view, start) or _by_nouns(view, start)
    return [_frame(view, agenda.action, at, named) for at, named in found if _names_any(named)]


def _after_date(view: SentenceView, start: int) -> int:
    """Return the place after a date that opens an item ("(1) as of June 14, 2021, lending to …")."""
    for at in range(start, min(start + _OPENING, len(view.items) - 1)):
        if view.items[at].kind == "date":
            return at + 2 if view.items[at + 1].lower == "," else start
    return start


_OPENING = 4


def _names_any(named: Named) -> bool:
    return bool(named.targets or named.sectors or named.own_sector)


def _frame(view: SentenceView, action: str, at: int, named: Named) -> Frame:
    return Frame(
        clause=Clause(view, at, 0, len(view.items)),
        trigger=RULED_DEALING,
        action=action,
        object_kind="dealing",
        object_at=at,
        voice="nominal",
        rule=RULED_DEALING,
        roles=roles_of([], named),
    )


def _by_verb(view: SentenceView, start: int) -> list[tuple[int, Named]]:
    """Read "to sell arms to Chad", "importing Iranian carpets"."""
    verb = next((one for one in view.syntax.verbs.values() if one.at >= start), None)
    if verb is None or any(one.kind == p.NP and start <= one.start < verb.start for one in view.syntax.phrases):
        return []
    if verb.form != "infinitive" and ING not in view.items[verb.at].forms and verb.start != start:
        return []
    deals = view.items[verb.at].senses_of("dealing_verb")
    if not deals and not (view.has_sanctions_word or view.statute):
        return []  # "(b) bring food into the court"
    phrase = NounPhrase(verb.at, verb.at + 1, verb.at)
    return [(verb.at, measure_roles(view.items, phrase, verb.at, complements(verb), view.year))]


def _by_nouns(view: SentenceView, start: int) -> list[tuple[int, Named]]:
    """Read "the import of coal from Mali and the sale of arms to it", "insurance of Malian ships"."""
    found = view.syntax.phrases
    place = next((at for at, one in enumerate(found) if one.kind == p.NP and one.start >= start), None)
    if place is None or found[place].start > start + 1:
        return []
    read: list[tuple[int, Named]] = []
    for phrase in view.syntax.groups.read(place)[0]:
        if lower_at(view.items, phrase.start - 1) == "including" and read:
            break  # examples of what was named
        core = core_of(view.items, phrase)
        if core is not None and core.kind in DEALINGS:
            read.append((core.at, measure_roles(view.items, core.phrase, core.at, core.links, view.year)))
        elif not read and phrase.start > start and not (view.has_sanctions_word or view.statute):
            return []  # "(a) use telephones"
        elif view.items[phrase.head].kind == "sector" and not any(link.word == "of" for link in phrase.links):
            read.append((phrase.head, party_targets(view.items, phrase, phrase.links, view.year)))
        elif not read or view.items[phrase.head].kind == "measure":
            read.append((phrase.head, measure_roles(view.items, phrase, phrase.head, phrase.links, view.year)))
    return read
