"""Who acts and who is hit by what the whole text says, where a sentence leaves it open or seems to turn it round."""

from dataclasses import replace

from transforms.coding.discourse.layout.headed import Role
from transforms.coding.discourse.topic import INTRODUCED, Topic
from transforms.coding.model import Frame, Reading
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.respective import in_their_order
from transforms.coding.rows.pairs import Hit

_LITTLE = 2
"""What a usual sender weighs as a target where only the sentence in question seems to hit it."""


def as_usual(reading: Reading, topic: Topic, senders: list[Role], hits: list[Hit]) -> tuple[list[Role], list[Hit]]:
    """Return a guessed sender who is hit, and the usual sender as the one that is hit, the right way round.

    "Nine firms may no longer buy chips from Europe", in a text on measures that the Union takes.
    """
    usual = topic.usual_sender(reading.frame.view)
    guessed = len(senders) == 1 and senders[0][1] == INTRODUCED and senders[0][0] != usual
    if usual is None or not guessed or any(one.target.name or one.target.country != usual for one in hits):
        return senders, hits
    code, words = topic.target_for(reading, {usual})
    if code is None or topic.senders[code] > topic.targets[code] or topic.targets[usual] > _LITTLE:
        return senders, hits
    turned = [replace(one, target=replace(one.target, country=code, words=words or "")) for one in hits]
    return [(usual, senders[0][1])], turned


def hit_by_cocom(hits: list[Hit]) -> list[Hit]:
    """Return those hit by the list that Western states kept against the Eastern bloc, which texts leave unsaid."""
    return [
        replace(one, target=replace(one.target, name="Eastern bloc"))
        if one.target.country is None and one.target.name is None
        else one
        for one in hits
    ]


def is_of_title(reading: Reading, topic: Topic) -> bool:
    """Tell whether a sentence names beside who acts the one other state that its title tells of."""
    acting = set(reading.roles.sender_codes)
    titles = [view for view in topic.opening if view.is_title]
    told = {code for view in titles for item in view.items if item.kind == "actor" for code in codes_of(item)}
    others = told - acting
    named = {code for code in topic.by_sentence.get(reading.frame.view.index, []) if code not in acting}
    return not reading.frame.view.is_title and acting <= told and len(others) == 1 and others == named


def hits_of(frame: Frame, sender: Role, senders: list[Role], hits: list[Hit]) -> list[Hit]:
    """Return what one of those who act hits: all of it, unless "respectively" parts it, or COCOM acts."""
    if sender[0] == "COCOM":
        return hit_by_cocom(hits)
    told = [(one.target.words, one.sector) for one in hits]
    return [hits[at] for at in in_their_order(frame, sender[1], senders, told)]
