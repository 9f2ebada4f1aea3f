import json
from datetime import date, timedelta
from pathlib import Path

from flows.publishing.database import build_database, open_database
from tests.database.sample_rows import published_tables, write_parquet
from tests.flows.rows import article
from transforms.articles.registers.notice import notice_json


def test_newest_version_of_each_notice_is_shown_with_its_facts(tmp_path: Path) -> None:
    facts = {"document_number": "2026-00001", "effective_on": "2026-01-20", "docket_ids": ["A", "B"]}
    old = article(1, notice=notice_json(facts))
    new = article(
        1,
        version_id="newer",
        recorded_at=old.recorded_at + timedelta(days=1),
        notice=notice_json({**facts, "citation": "91 FR 12345", "signed_on": "in January"}),
    )
    file = write_parquet(tmp_path / "articles.parquet", "article", [old, new, article(2)])
    build_database(tmp_path / "db.duckdb", published_tables(), {"article": [file]})
    with open_database(tmp_path / "db.duckdb") as db:
        columns = "article_id, document_number, citation, effective_on, signed_on, docket_ids, attachments"
        ((article_id, *said),) = db.execute(f"SELECT {columns} FROM official_notices").fetchall()
    assert article_id == new.article_id
    assert said[:4] == ["2026-00001", "91 FR 12345", date.fromisoformat("2026-01-20"), None]
    assert (json.loads(said[4]), said[5]) == (["A", "B"], None)
