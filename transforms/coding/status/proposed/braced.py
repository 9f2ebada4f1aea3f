"""What people only get ready for, whoever may bring it: "Germany prepared for a halt in gas deliveries"."""

from transforms.coding.model import Frame

BRACING = ("prepar", "brac", "steel", "gird")


def is_braced_for(frame: Frame) -> bool:
    """Tell whether a change told by a noun is what a verb of getting ready brings by "for"."""
    if frame.voice not in ("nominal", "cue"):
        return False
    for verb in frame.view.syntax.verbs.values():
        if verb.at > frame.object_at or not frame.items[verb.at].lower.startswith(BRACING):
            continue
        links = [*verb.links, *(link for one in verb.objects for link in one.links)]
        if any(link.word == "for" and link.phrase.start <= frame.object_at < link.phrase.last for link in links):
            return True
    return False
