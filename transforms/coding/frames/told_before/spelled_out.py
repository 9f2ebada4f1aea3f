"""Echoes of which the sentence itself says what was done: "Norway had led the way: in May it lifted its curbs"."""

from transforms.coding.model import Reading, lower_words


def is_spelled_out(reading: Reading, readings: list[Reading]) -> bool:
    """Tell whether the sentence says behind a colon what was done ("Norway had led the way: in May it lifted …")."""
    frame = reading.frame
    later = (one.frame.head for one in readings if one.frame.view is frame.view and one.frame.object_kind != "echo")
    return any(":" in lower_words(frame.items[frame.head : at]) for at in later if at > frame.head)
