"""The README's commands, questions and answers. ``python -m tests.readme_blocks`` writes the answers anew.

An answer stands in a ``text`` block right after the ``sql`` or ``console`` block that it answers.
"""

import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
SANCTIONLOG = Path(sys.executable).with_name("sanctionlog")
_BLOCK = re.compile(r"```(?P<kind>sql|console)\n(?P<body>.*?)```\n(?:\n```text\n(?P<answer>.*?)```\n)?", re.DOTALL)
_SHOWN = re.compile(r"^\$ sanctionlog changes ", re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """One block of the README: its kind, its text, and the answer that follows it, if one does."""

    kind: str
    body: str
    answer: str | None

    @property
    def commands(self) -> list[list[str]]:
        """The commands of a console block, split as a shell splits them."""
        return [shlex.split(line[2:]) for line in self.body.splitlines() if line.startswith("$ ")]


def blocks(text: str) -> list[Block]:
    """Return the sql and console blocks in order."""
    return [Block(match["kind"], match["body"], match["answer"]) for match in _BLOCK.finditer(text)]


def ask(arguments: list[str], database: Path, **places: Path) -> subprocess.CompletedProcess[str]:
    """Run a sanctionlog command of the README on a database; words in capitals stand for ``places``."""
    words = [str(places.get(word, word)) for word in arguments]
    # the command of this checkout, also where another one is installed
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "COLUMNS": "100"}
    environment |= {"SANCTIONLOG_DATABASE": str(database)}
    environment |= {"SANCTIONLOG_WAREHOUSE": str(places["WAREHOUSE"])} if "WAREHOUSE" in places else {}
    return subprocess.run(
        [SANCTIONLOG, *words], capture_output=True, text=True, cwd=ROOT, env=environment, check=False, timeout=280
    )


def answer_of(block: Block, database: Path) -> str | None:
    """Return what a block answers, or None if the README shows no answer to it."""
    if block.kind == "sql":
        return tidy(ask(["query", block.body.strip()], database).stdout)
    if block.answer is not None and _SHOWN.search(block.body):
        return tidy(ask(block.commands[0][1:], database).stdout)
    return None


def tidy(text: str) -> str:
    """Strip the spaces that tables pad their lines with."""
    return "\n".join(line.rstrip() for line in text.strip("\n").splitlines()) + "\n"


def rewrite(text: str, database: Path) -> str:
    """Return the README with its answers made anew."""

    def fresh(match: re.Match[str]) -> str:
        answer = answer_of(Block(match["kind"], match["body"], match["answer"]), database)
        question = f"```{match['kind']}\n{match['body']}```\n"
        return question if answer is None else f"{question}\n```text\n{answer}```\n"

    return _BLOCK.sub(fresh, text)


if __name__ == "__main__":
    README.write_text(rewrite(README.read_text(encoding="utf-8"), ROOT / "data" / "sanctions.duckdb"), encoding="utf-8")
