"""Where a list ends before who tells it: "They cover gold and coal, the minister said"."""

from transforms.coding.model import SentenceView
from transforms.reading import grammar as g


def before_teller(view: SentenceView, start: int, end: int) -> int:
    """Return where a list ends before who tells it ("…, including a bank, the minister said")."""
    tells = any(one.lower in g.REPORTS for one in view.items[max(start, end - 3) : end])
    commas = [at for at in range(start, end) if view.items[at].lower == ","]
    return commas[-1] if tells and commas else end
