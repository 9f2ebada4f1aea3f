"""A file that is edited in place: with its address a new version, without one another article and an issue."""

from pathlib import Path

import pytest

from flows.run import run_update
from flows.settings import load_settings
from flows.storage.warehouse import Warehouse
from schemas.staging import ARTICLE, ISSUE

pytestmark = pytest.mark.usefixtures("prefect_server")

BANNED = "The United States on Monday banned imports of Russian aluminium, the Treasury said."
LIFTED = "The United States on Monday lifted its ban on imports of Russian aluminium, the Treasury said."


def test_edited_input_without_an_address_is_told(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    named, nameless, lines = inbox / "a.txt", inbox / "b.txt", inbox / "c.jsonl"
    settings = load_settings(tmp_path / "warehouse", tmp_path / "log.duckdb")
    told = []
    for words in (BANNED, LIFTED, LIFTED):
        named.write_text(f"URL: https://example.org/a\nTitle: A\nDate: 2025-12-01\n\n{words}", encoding="utf-8")
        nameless.write_text(f"Title: B\nDate: 2025-12-01\n\n{words} It did so at noon.", encoding="utf-8")
        lines.write_text(f'{{"title": "C", "published": "2025-12-01", "text": "{words} So it was."}}\n', "utf-8")
        run_update([inbox], settings)
        issues = Warehouse(settings.warehouse).open_or_create().rows(ISSUE)
        told.append([(one.file, "review reject" in one.message) for one in issues if one.kind == "no_address"])
    assert told == [[], [(str(nameless), True)], [(str(nameless), True)]]
    assert len(Warehouse(settings.warehouse).open_or_create().values(ARTICLE, "article_id")) == 5
