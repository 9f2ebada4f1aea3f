"""Print how well the saved pages are read, and what is wrong with ``--errors``."""

import sys

from tests.pages.gold import gold
from tests.pages.score import score

if __name__ == "__main__":
    figures = score(gold())
    print(figures.printed(f"{len(gold())} pages"))
    if "--errors" in sys.argv:
        for name, wrong in figures.errors.items():
            print(name, *wrong, sep="\n    ")
