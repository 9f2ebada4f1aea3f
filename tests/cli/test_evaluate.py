import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from transforms.evaluation import is_held

TEXT = "The United States lifted its sanctions on Belarusian potash on Saturday, the Treasury said in a statement."
ROW = {"sender": "USA", "target_country": "BLR", "sector": "potash", "action": "lifted", "status": "in_force"}


def write(path: Path, items: list[dict[str, Any]]) -> str:
    path.write_text("".join(json.dumps(one) + "\n" for one in items), encoding="utf-8")
    return str(path)


def make_set(folder: Path, name: str, published: str, *rows: dict[str, Any]) -> tuple[str, str]:
    """Write a dozen articles that say the same, and gold for them."""
    ids = [f"{name}-{number}" for number in range(12)]
    articles = [
        {"id": one, "title": "Potash", "text": TEXT, "published": published, "language": "en", "publisher": "Wire"}
        for one in ids
    ]
    gold = [{"id": one, "events": list(rows)} for one in ids]
    return write(folder / f"{name}.articles.jsonl", articles), write(folder / f"{name}.gold.jsonl", gold)


@pytest.fixture
def new(tmp_path: Path) -> tuple[str, str]:
    return make_set(tmp_path, "new", "2025-12-14", ROW, {**ROW, "sector": "oil"})


@pytest.fixture
def old(tmp_path: Path) -> tuple[str, str]:
    return make_set(tmp_path, "old", "1987-12-14", ROW)


def answer(sanctionlog: Run, *words: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(sanctionlog("evaluate", *words, "--format", "json").stdout)
    return found


def test_several_sets_are_judged_together_and_apart(sanctionlog: Run, new: Any, old: Any) -> None:
    both = answer(sanctionlog, *new, *old)
    figures = {(one["group"], one["name"], one["part"]): one for one in both["figures"]}
    assert (both["articles"], figures["joint", "core", ""]["gold"]) == (24, 36)
    assert [figures["set", "core", name]["gold"] for name in ("new", "old")] == [24, 12]
    assert [figures["era", "core", era]["gold"] for era in ("1980s", "2020s")] == [12, 24]
    assert figures["action", "core", "lifted"]["matched"] == 24
    assert not [one for one in answer(sanctionlog, *new)["figures"] if one["group"] == "set"]


def test_machines_get_the_confusions_and_the_reliability_as_well(sanctionlog: Run, new: Any) -> None:
    found = answer(sanctionlog, *new)
    assert {"field": "sector", "gold": "oil", "predicted": None, "count": 12} in found["confusion"]
    assert [sum(band[count] for band in found["reliability"]) for count in ("rows", "right")] == [12, 12]
    assert 0 <= found["calibration_error"] <= 1
    csv = sanctionlog("evaluate", *new, "--table", "confusion", "--format", "csv").stdout
    assert csv.startswith("field,gold,predicted,count\naction,lifted,lifted,12\n")
    lines = sanctionlog("evaluate", *new, "--table", "reliability", "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["high"] for line in lines] == [0.5, 0.6, 0.7, 0.8, 0.9, 1.0]


def test_people_get_all_tables(sanctionlog: Run, new: Any, old: Any) -> None:
    shown = sanctionlog("evaluate", *new, *old).stdout
    for words in ("Jointly", "By action", "By status", "By sender", "By decade", "By set", "(spurious)", "calibration"):
        assert words in shown
    assert max(map(len, shown.splitlines())) <= 100


def test_gold_may_name_articles_by_their_address(sanctionlog: Run, tmp_path: Path) -> None:
    url = "https://wire.example.org/potash"
    articles = write(tmp_path / "a.jsonl", [{"url": url, "title": "Potash", "text": TEXT, "published": "2025-12-14"}])
    gold = write(tmp_path / "g.jsonl", [{"id": url, "events": [ROW]}])
    result = sanctionlog("evaluate", articles, gold, "--format", "csv")
    assert "joint,core,1.0,1.0,1.0,,1,1,1," in result.stdout
    assert result.stderr == ""


def test_the_parts_of_the_split_are_the_whole(sanctionlog: Run, new: Any) -> None:
    sizes = {split: answer(sanctionlog, *new, "--split", split)["articles"] for split in ("all", "dev", "held")}
    assert sizes["held"] == sum(is_held(f"new-{number}") for number in range(12)) > 0
    assert sizes["dev"] + sizes["held"] == sizes["all"]


def test_words_of_the_held_part_are_never_shown(sanctionlog: Run, tmp_path: Path) -> None:
    ids = [f"far-{number}" for number in range(12)]
    told = {"title": "Ban", "published": "2025-12-14", "language": "en", "publisher": "Wire"}
    texts = {one: f"Item {one}: the United States lifted its sanctions on the republic of Zzyzxia." for one in ids}
    articles = write(tmp_path / "a.jsonl", [{**told, "id": one, "text": texts[one]} for one in ids])
    gold = write(tmp_path / "g.jsonl", [{"id": one, "events": []} for one in ids])
    for split in ("all", "held"):
        said = sanctionlog("evaluate", articles, gold, "--split", split).stderr
        assert said.count("unknown_word") == sum(split == "all" or is_held(one) for one in ids)
        assert {one for one in ids if f"Item {one}:" in said} == {
            one for one in ids if split == "all" and not is_held(one)
        }


def test_what_is_no_pair_is_misuse(sanctionlog: Run, new: Any, tmp_path: Path) -> None:
    for words in ((new[0],), (*new, new[0]), (new[0], str(tmp_path))):
        result = sanctionlog("evaluate", *words)
        assert (result.exit_code, result.stdout) == (2, "")


def test_the_same_article_in_two_sets_is_an_error(sanctionlog: Run, new: Any) -> None:
    result = sanctionlog("evaluate", *new, *new)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "ids must differ" in result.stderr
