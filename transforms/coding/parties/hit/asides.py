"""What goes on after a clause between commas: "removed the general, who died in May, from its list"."""

from transforms.coding.model import SentenceView
from transforms.reading.spans import lower_at
from transforms.syntax.model import Link, Verb


def past_aside(view: SentenceView, verb: Verb) -> list[Link]:
    """Return the links after a relative clause that a comma ends; they hang on the verb before that clause."""
    if not verb.objects and not verb.subject:
        return []
    after = next((one for one in view.syntax.verbs.values() if one.at > verb.at), None)
    if after is None or after.relation not in ("relative", "object relative"):
        return []
    links = [*after.links, *(link for one in after.objects for link in one.links)]
    return [one for one in links if lower_at(view.items, one.at - 1) == "," and one.verb is None]
