"""Objects that go on in parallel: "barred Malian jets from its airports and Malian trawlers from its waters"."""

from transforms.reading.kinds import THINGS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_OWN = word_set("its their his her our")
_SHUTTING = ("clos", "shut", "seal", "reopen", "re-open", "open")


def part_parallel(items: list[Item], verbs: list[Verb]) -> None:
    """Make objects of what "and" joins to the end of one where it has an end of its own by the same preposition.

    What one has and what comes from elsewhere take turns: jets, its airports, trawlers, its waters.
    """
    for verb in verbs:
        while verb.objects and (found := _next_object(items, verb.objects[-1])) is not None:
            place, phrase = found
            last = verb.objects[-1]
            phrase.links = last.links[place + 1 :]
            last.links = last.links[:place]
            verb.objects = [*verb.objects, phrase]
        if len(verb.objects) > 1 and items[verb.at].lower.startswith(_SHUTTING):
            _share_end(verb.objects)


def _share_end(objects: list[NounPhrase]) -> None:
    """Give all that is shut the end of the last: "closed its ports and railways to Mali"."""
    ends = [link for link in objects[-1].links if link.word == "to" and link.verb is None]
    if not ends or len(ends) < len(objects[-1].links):
        return
    for one in objects[:-1]:
        one.links = one.links or list(ends)


def _next_object(items: list[Item], phrase: NounPhrase) -> tuple[int, NounPhrase] | None:
    """Return the first link that is an object itself, with its place; None where there is none."""
    own = _is_own(items, phrase)
    for place in range(1, len(phrase.links) - 1):
        before, link, after = phrase.links[place - 1 : place + 2]
        if not _is_joined(link) or _is_joined(after) or {before.word, after.word} != {link.word}:
            continue
        turns = _is_own(items, link.phrase) == own and _is_own(items, before.phrase) == _is_own(items, after.phrase)
        if turns and own != _is_own(items, before.phrase) and items[link.phrase.head].kind in THINGS:
            one = link.phrase
            return place, NounPhrase(one.start, one.end, one.head)
    return None


def _is_joined(link: Link) -> bool:
    """Tell whether only "and" or a comma joins a phrase to the one before, whose preposition it shares."""
    return link.verb is None and link.at == link.phrase.start


def _is_own(items: list[Item], phrase: NounPhrase) -> bool:
    return items[phrase.start].lower in _OWN
