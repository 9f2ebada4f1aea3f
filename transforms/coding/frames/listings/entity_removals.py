"""Entries of the American Entity List that a rule removes, told by the land: "removes two entities from Oman"."""

from transforms.coding.frame_forms import list_move
from transforms.coding.model import Clause, Frame, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.verbs.verb_roles import verb_roles
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_REMOVING = word_set("remove removes removed removing delete deletes deleted deleting")
_ENTRIES = word_set("entity entities entry entries person persons company companies firm firms address addresses")
_RULES = word_set("rule rules notice amendment amendments action actions it they bis")
_AGENCIES = ("bis", "commerce", "bureau of industry", "industry and security", "department of commerce", "entity list")


def taken_from(clause: Clause, verb: Verb, parties: list[NounPhrase], word: str) -> Frame | None:
    """Return the frame of entries that are removed; None unless a rule or the agency removes them from states alone."""
    items = clause.items
    if word not in _REMOVING or verb.passive or not parties or items[parties[0].head].lower not in _ENTRIES:
        return None
    if not _is_of_list(clause):
        return None
    links = [link for link in (*parties[0].links, *verb.links) if link.word == "from"]
    heads = [items[link.phrase.head] for link in links]
    if not heads or any(one.kind != "actor" or one.data.kind not in ("name", "abbreviation") for one in heads):
        return None
    named = Named(targets=[Target(code, None, None, one.text) for one in heads for code in codes_of(one)])
    named.own_sector = ("technology", "")
    return list_move(clause, parties[0].head, "lifted", "active", verb_roles(clause, verb, "active", named, None))


def _is_of_list(clause: Clause) -> bool:
    """Tell whether the Entity List is spoken of: in the sentence, or before one whose subject is a rule."""
    items = clause.items
    if any(item.lower.startswith(_AGENCIES) or item.lower == "entity list" for item in items):
        return True
    return clause.view.recalls_measure and any(item.lower in _RULES for item in items[: clause.head])
