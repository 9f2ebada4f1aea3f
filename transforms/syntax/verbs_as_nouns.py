"""Noun phrases that verbs make: "lending to the junta", "ships registered in Mali"."""

from transforms.syntax.model import Link, NounPhrase, Verb


def with_links(before: Verb) -> list[NounPhrase]:
    """Return the subject of a participle with what hangs on that ("ships registered in Mali may …")."""
    if before.relation not in ("reduced", "postmodifier") or len(before.subject) != 1:
        return before.subject
    noun = before.subject[0]
    hung = [Link("of", before.at, one, verb=before.at) for one in before.objects]
    hung += [link for one in before.objects for link in one.links]
    for one in before.links:
        hung += [Link(one.word, one.at, one.phrase, verb=before.at), *one.phrase.links]
    return [NounPhrase(noun.start, noun.end, noun.head, [*noun.links, *hung])]


def with_on_links(before: Verb, acted: list[NounPhrase]) -> list[NounPhrase]:
    """Return what a relative clause acts on with those on whom ("the ban that it imposed on two banks was …")."""
    hung = [link for link in before.links if link.word in ("on", "against")]
    if len(acted) != 1 or not hung or any(link.word in ("on", "against") for link in acted[0].links):
        return acted
    noun = acted[0]
    return [NounPhrase(noun.start, noun.end, noun.head, [*noun.links, *hung])]


def as_noun(before: Verb) -> list[NounPhrase]:
    """Return a gerund that opens the sentence as the subject ("Lending to the junta is banned")."""
    if before.form != "gerund" or before.relation != "fronted" or before.subject:
        return []
    hung = [Link("of", before.at, one) for one in before.objects]
    hung += [link for one in before.objects for link in one.links]
    return [NounPhrase(before.start, before.end, before.at, [*hung, *before.links])]
