"""What stands before a measure: whose it is, whom or what it hits ("US oil sanctions", "Ghana's import ban")."""

from collections.abc import Sequence

from schemas.vocabulary import BODIES
from transforms.coding.model import Target
from transforms.coding.parties.actors import codes_of, is_author
from transforms.coding.parties.named.phrase_parties import Named, in_its_time, introduces
from transforms.coding.parties.phrases.grounds import is_own_ground
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.reading.grammar import AGAINST, GENITIVES
from transforms.reading.kinds import LEADERS, SANCTIONS
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase

_POSSESSED = word_set("its their his her own")


def read_premodifiers(named: Named, items: list[Item], phrase: NounPhrase, head: int, year: int | None) -> Named:
    """Return what stands before a measure; whose it is by a genitive or a pronoun is said of the measure at once."""
    before = Named()
    whose = phrase.start - 1 if lower_at(items, phrase.start - 1) == "whose" else 0
    antecedent = item_at(items, whose - (2 if lower_at(items, whose - 1) == "," else 1))
    if whose and antecedent is not None:
        _add_antecedent(named, before, items[head], antecedent, year)
    for at in range(phrase.start, head):
        item = items[at]
        if item.lower in _POSSESSED:
            named.possessed = True
        if hit := _hit_whose(items, at, head, phrase):
            before.targets += hit
            continue
        if item.kind in ("actor", "group", "anaphor") and not is_author(items, at):
            own = named.owners if _owns(items, at, head) or _changes(items, at, head, phrase) else before.owners
            own += [(code, item.text) for code in codes_of(item)]
            continue
        if item.kind == "entity":
            entity = in_its_time(item.data, year)
            before.targets.append(Target(entity.country, entity.name, entity.sector, item.text))
        elif item.lower == "official" or _is_of_deed(items, at) or _is_of_quarrel(items, at, head):
            continue  # "an official embargo" hits no officials, "nuclear-test penalties" no reactors
        elif _is_made_in_office(items, at, head, phrase):
            continue
        elif (item.kind in ("sector", "post") and item.data.sector and not introduces(items, at)) or (
            item.kind == "measure" and item.data.sector
        ):
            before.sectors.append((item.data.sector, item.text))
    _part_grant(named, before, items, phrase, head)
    return before


def _hit_whose(items: list[Item], at: int, head: int, phrase: NounPhrase) -> list[Target]:
    """Return who is hit in what is his: "froze Baby Doc's accounts", "restored Sudan's designation"."""
    item = items[at]
    if _has_assets(items, at, head):
        return [Target(item.data.code, item.data.words, "government", item.text)]
    designated = _is_designated(items, at, head, phrase)
    return [Target(code, None, None, item.text) for code in codes_of(item)] if designated else []


_DESIGNATED = ("designation", "listing", "delisting", "blacklisting")
_OF_WHOM = frozenset({"of", "on", "against", "for"})


def _is_designated(items: list[Item], at: int, head: int, phrase: NounPhrase) -> bool:
    """Tell whether a genitive says who is designated ("Sudan's designation"), and not who designates another."""
    named = items[at].kind == "actor" and items[at].data.kind == "name" and lower_at(items, at + 1) in GENITIVES
    if not named or not items[head].lower.endswith(_DESIGNATED) or items[at].data.code in USUAL_SENDERS:
        return False
    return not any(link.word in _OF_WHOM and link.verb is None for link in phrase.links)


_GRANTS = ("quota", "quotas", "access", "allocation", "allocations", "privileges", "benefits", "preferences", "rights")


def _part_grant(named: Named, before: Named, items: list[Item], phrase: NounPhrase, head: int) -> None:
    """Read "Panama's U.S. sugar quota" as what the second grants and the first has."""
    has = items[phrase.start].kind == "actor" and lower_at(items, phrase.start + 1) == "'s"
    gives = item_at(items, phrase.start + 2)
    granted = items[head].kind == "measure" and items[head].lower.endswith(_GRANTS)
    if has and granted and gives is not None and gives.kind == "actor" and phrase.start + 2 < head:
        whose = codes_of(gives)
        named.owners += [one for one in before.owners if one[0] in whose]
        before.owners = [one for one in before.owners if one[0] not in whose]


def _has_assets(items: list[Item], at: int, head: int) -> bool:
    """Tell whether a leader's name stands before his assets, in the genitive or right before them ("Marcos funds")."""
    item = items[head]
    assets = item.kind == "measure" and item.data.kind == "assets"
    person = items[at].kind == "actor" and items[at].data.kind in LEADERS
    return assets and person and (at + 1 == head or lower_at(items, at + 1) == "'s")


_DEEDS = frozenset({"test", "tests", "testing", "blast", "blasts", "smuggling", "trafficking"})


def _is_of_deed(items: list[Item], at: int) -> bool:
    """Tell whether goods only say for what deed a measure is, and not what it hits ("nuclear-test penalties")."""
    here = at + 2 if lower_at(items, at + 1) in ("-", "‑") else at + 1
    return items[at].kind == "sector" and lower_at(items, here) in _DEEDS


def _is_made_in_office(items: list[Item], at: int, head: int, phrase: NounPhrase) -> bool:
    """Tell whether an office in the genitive has made a measure against others ("the president's embargo on Cuba")."""
    if items[at].kind != "post" or lower_at(items, at + 1) not in GENITIVES:
        return False
    made = items[head].kind == "measure" and items[head].data.kind in SANCTIONS
    return made and any(link.word in AGAINST and link.verb is None for link in phrase.links)


_QUARRELLED = frozenset({"nuclear", "missile", "missiles", "weapons", "arms", "chemical weapons"})


def _is_of_quarrel(items: list[Item], at: int, head: int) -> bool:
    """Tell whether goods only say what the quarrel is about ("nuclear-related sanctions"), not what is forbidden."""
    related = [item.lower for item in items[at + 1 : at + 3]] in (["-", "related"], ["‑", "related"])
    whole = items[head].kind == "measure" and items[head].data.kind == "measure" and not items[head].data.measure
    return related and whole and items[at].lower in _QUARRELLED


def _add_antecedent(named: Named, before: Named, of: Item, item: Item, year: int | None) -> None:
    """Add whom "whose" goes back to: "the European Union, whose airspace has been closed to it".

    Who is named before his dealings or his assets is hit as one is whose name stands before them.
    """
    whose = [(code, item.text) for code in codes_of(item)]
    if is_own_ground(of):
        named.owners += whose
    elif of.kind == "measure" and of.data.kind in ("dealing", "assets"):
        before.owners += whose
        if item.kind == "entity":
            entity = in_its_time(item.data, year)
            before.targets.append(Target(entity.country, entity.name, entity.sector, item.text))


def _owns(items: list[Item], at: int, head: int) -> bool:
    """Tell whether a genitive says whose measure it is ("Ghana's ban"); "Iran's sanctions" may be those it suffers."""
    item = items[head]
    if item.lower.startswith("export control") and items[at].kind == "actor" and items[at].data.kind == "demonym":
        return True  # "Chinese export controls" are China's
    if item.kind == "nominal" and item.data.name == "ban" and lower_at(items, at + 1) == "'s":
        return True  # "Pretoria's halt to purchases of vanilla"
    if lower_at(items, at + 1) != "'s" or item.kind != "measure" or item.data.kind != "measure":
        return False
    return not item.lower.startswith("sanction") and "sanctions" not in item.lower


def _changes(items: list[Item], at: int, head: int, phrase: NounPhrase) -> bool:
    """Tell whether a genitive or an adjective says who changes a measure ("Norway's lifting of the ban")."""
    adjective = at + 1 == head and items[at].kind == "actor" and items[at].data.kind == "demonym"
    whose = adjective or lower_at(items, at + 1) in GENITIVES
    if items[head].kind != "nominal" or not whose or not phrase.links:
        return False
    link = phrase.links[0]
    changed = items[link.phrase.head]
    return link.word == "of" and link.verb is None and changed.kind == "measure" and changed.data.kind in SANCTIONS


_BANS = ("ban", "bans", "curb", "curbs", "restriction", "restrictions", "limit", "limits", "moratorium")


def is_on_things(item: Item, links: Sequence[Link]) -> bool:
    """Tell whether a measure is one "on" something, and so of whoever is named before it: "a Dutch ban on sales"."""
    return item.lower.rpartition(" ")[2] in _BANS and bool(links) and links[0].word == "on"


def claim_premodifiers(named: Named, before: Named, *, dealing: bool, things: bool = False) -> None:
    """Decide whether "X sanctions" are X's or against X: bodies and usual senders own them, where another is hit.

    So does whoever has a ban on ``things``, if he is not often hit himself.
    """
    hit = {one.country for one in named.targets if one.country}
    for code, words in before.owners:
        body = code in BODIES
        if dealing:
            named.targets.append(Target(code, None, None, words)) if not hit else named.owners.append((code, words))
        elif body or hit - {code} or code in USUAL_SENDERS or ((named.sectors or things) and code not in OFTEN_HIT):
            named.owners.append((code, words))
        else:
            named.targets.append(Target(code, None, None, words))
    named.targets = [*before.targets, *named.targets]
    if before.sectors and named.own_sector is not None:
        before.sectors.append(named.own_sector)
    named.sectors = [*before.sectors, *named.sectors]
