"""The noun by which a measure is called, whatever stands before it and whatever its number."""

from transforms.reading.spans import Item


def noun_of(item: Item) -> str:
    """Return the last word of a measure, in the singular: "arms embargoes" and "embargo" are one kind of measure."""
    last = item.lower.rsplit(" ", 1)[-1].rsplit("-", 1)[-1]
    for plural, singular in (
        ("oes", "o"),
        ("bans", "ban"),
        ("caps", "cap"),
        ("freezes", "freeze"),
        ("waivers", "waiver"),
    ):
        if last.endswith(plural):
            return last[: -len(plural)] + singular
    for plural in ("exemptions", "licences", "licenses", "permits", "prohibitions", "orders"):
        if last == plural:
            return last[:-1]
    return last
