"""One reader under atheris, in a process of its own: ``python -m tests.fuzz.one READER [OPTIONS] CORPUS``."""

import logging
import sys

import atheris

with atheris.instrument_imports(include=["transforms", "flows", "feedparser"]):
    from tests.fuzz.readers import READERS

if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    name = sys.argv.pop(1)
    atheris.Setup(sys.argv, READERS[name].read)
    atheris.Fuzz()
