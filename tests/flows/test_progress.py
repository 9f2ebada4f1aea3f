import logging

import pytest

from flows.progress import Report, TerminalReport, report_for, shown


def test_a_report_writes_one_line_a_step_and_keeps_the_time() -> None:
    lines: list[str] = []
    report = Report(lines.append)
    report.begin("collect", "reading")
    report.found("3 records")
    report.begin("collect", "reading on")
    report.begin("extract", "reading for claims", 3)
    report.advance(3)
    report.found("2 claims")
    report.end()
    report.end()
    assert [line.split("(")[0].strip() for line in lines] == ["collect  3 records", "extract  2 claims"]
    assert list(report.seconds) == ["collect", "extract"]


def test_a_stopped_step_writes_no_line(capsys: pytest.CaptureFixture[str]) -> None:
    report = TerminalReport()
    report.begin("collect", "reading", 2)
    report.advance(1)
    report.found("2 records [in brackets]")
    report.begin("extract", "reading for claims")
    report.stop()
    said = capsys.readouterr().err
    assert "collect  2 records [in brackets]" in said
    assert "extract" not in said


def test_a_flow_uses_the_report_that_is_shown_and_its_logger_otherwise(caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("tests.progress")
    report = Report(lambda _line: None)
    with shown(report):
        assert report_for(logger) is report
    with caplog.at_level(logging.INFO, logger="tests.progress"):
        logged = report_for(logger)
        logged.begin("merge", "merging")
        logged.found("1 event")
        logged.end()
    assert "merge    1 event" in caplog.text
