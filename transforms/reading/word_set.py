"""Long word lists, written as running text: a formatter would put each word of a set literal on a line of its own."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text, parted by white space, as a set."""
    return frozenset(text.split())


def word_tuple(text: str, *phrases: str) -> tuple[str, ...]:
    """Return the words of a text in their order, then phrases: how words begin, as ``str.startswith`` asks for it."""
    return (*text.split(), *phrases)
