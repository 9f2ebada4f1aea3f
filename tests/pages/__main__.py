"""Print how well the saved pages are read; ``--errors`` says what is wrong, ``--held`` adds the figures of those kept
apart, whose errors are not looked at.
"""

import sys

from tests.pages.gold import gold
from tests.pages.held import held_out
from tests.pages.score import Figures, score


def show(name: str, figures: Figures) -> None:
    """Print the figures of a set in a line, and its errors if they are asked for."""
    print(figures.printed(name))
    if "--errors" in sys.argv:
        for page, wrong in figures.errors.items():
            print(page, *wrong, sep="\n    ")


if __name__ == "__main__":
    show(f"{len(gold())} pages", score(gold()))
    if "--held" in sys.argv:
        print(score(held_out()).printed(f"{len(held_out())} pages held out"))
