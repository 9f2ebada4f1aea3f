"""``python -m flows.compiled``: build what is compiled."""

import sys

from flows.compiled.build import build
from flows.errors import RunError
from flows.settings import processors

if __name__ == "__main__":
    try:
        build(jobs=processors())
    except RunError as error:
        sys.exit(str(error))
