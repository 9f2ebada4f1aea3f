"""Change texts that are read rightly, and print whether their rows follow; some minutes on one core."""

import argparse
from pathlib import Path

from tests.metamorphic.material import articles
from tests.metamorphic.model import Verdict
from tests.metamorphic.running import by_way, judged, tallies

LABELLED = Path(__file__).resolve().parents[1] / "labelled"


def pairs(files: list[Path]) -> list[tuple[Path, Path]]:
    """Return files of articles with their gold, which lies beside them: ``x.articles.jsonl`` and ``x.gold.jsonl``."""
    return [(one, one.with_name(one.name.replace(".articles.", ".gold."))) for one in files]


def show(verdict: Verdict) -> str:
    """Return a failure for a reader."""
    mutant = verdict.mutant
    lines = [f"## {mutant.kind} [{mutant.way}] {mutant.seed.id}"]
    if len(mutant.seed.text) < 600:
        lines.append(f"   was: {mutant.seed.text}")
    lines.append(f"   now: {mutant.title + ' ||| ' if mutant.title else ''}{mutant.text[:600]}")
    lines += [f"   lost  {row}" for row in sorted(verdict.lost, key=str)]
    lines += [f"   wrong {row}" for row in sorted(verdict.wrong, key=str)]
    return "\n".join(lines)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="ARTICLES", help="x.articles.jsonl beside x.gold.jsonl")
    parser.add_argument("--only", default="", help="only the kinds that begin so: c, or e.synonym")
    parser.add_argument("--ways", type=int, default=0, help="list so many ways that fail most")
    parser.add_argument("--failures", type=Path, help="write all failures to this file")
    asked = parser.parse_args()
    files = asked.files or sorted(LABELLED.glob("*.articles.jsonl"))
    found = judged(articles(pairs([one.resolve() for one in files]), LABELLED), asked.only)
    print(f"{'kind':16}{'tried':>7}{'follow':>8}{'lost':>7}{'wrong':>7}  share")
    for one in tallies(found):
        print(f"{one.kind:16}{one.tried:7}{one.followed:8}{one.lost:7}{one.wrong:7}  {one.share:.3f}")
    print(f"{'all':16}{len(found):7}{sum(one.follows for one in found):8}")
    for kind, way, tried, failed in by_way(found)[: asked.ways]:
        print(f"{failed:5} of {tried:5}  {kind}  {way}")
    if asked.failures is not None:
        failed_texts = [show(one) for one in found if not one.follows]
        asked.failures.write_text("\n\n".join(failed_texts) + "\n", encoding="utf-8")
