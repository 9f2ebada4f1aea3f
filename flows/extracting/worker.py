"""A process that reads one part of many articles after the other: run as a program by ``readers``."""

from flows.extracting.part import read
from flows.processes import serve_starter

if __name__ == "__main__":
    serve_starter(read)
