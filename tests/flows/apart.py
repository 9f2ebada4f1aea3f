"""A program that does what it is told: answers, fails or dies. ``test_processes.py`` starts it."""

import os
import signal
import sys

from flows.processes import serve


def obey(word: str) -> str:
    if word == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if word == "fail":
        raise ValueError("as told")
    return word.upper()


if __name__ == "__main__":
    serve(obey, sys.stdin.buffer, sys.stdout.buffer)
