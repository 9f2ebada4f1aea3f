import codecs
import json

import pytest

from schemas.vocabulary import IssueKind
from tests.articles.reading import failure, read, read_one

RECORD = {
    "id": "a1",
    "url": "https://example.com/story",
    "publisher": "Example",
    "title": " Ban\u2028lifted ",
    "published": "2025-12-13",
    "language": "en",
    "text": "  Belarus\r\non\u2028Saturday.\x0b ",
}


def test_a_record_is_read_character_by_character():
    article = read_one("a.jsonl", json.dumps(RECORD, ensure_ascii=False))
    assert (article.title, article.text) == (RECORD["title"], RECORD["text"])
    assert (article.given_id, article.url, article.publisher) == ("a1", "https://example.com/story", "Example")
    assert (article.published, article.published_from, article.language) == ("2025-12-13", "record", "en")
    assert (article.source_path, article.source_line) == ("a.jsonl", 1)


def test_only_text_is_needed():
    article = read_one("a.jsonl", '{"text": "Belarus.", "title": null, "id": 7, "author": "kept out"}')
    assert (article.given_id, article.title, article.published_from) == ("7", None, None)


@pytest.mark.parametrize(
    ("line", "kind", "message"),
    [
        ("{", IssueKind.UNREADABLE, "invalid JSON"),
        ('{"text": NaN}', IssueKind.UNREADABLE, "invalid JSON"),
        ('{"text": "\\ud800"}', IssueKind.UNREADABLE, "invalid JSON"),
        ("[" * 5000, IssueKind.UNREADABLE, "invalid JSON"),
        ("7", IssueKind.UNREADABLE, "a number, where an object"),
        ('["text"]', IssueKind.UNREADABLE, "an array, where an object"),
        ('{"title": "T"}', IssueKind.UNREADABLE, "no 'text'"),
        ('{"text": 7}', IssueKind.UNREADABLE, "'text' is a number, where a string"),
        ('{"text": null}', IssueKind.UNREADABLE, "'text' is null, where a string"),
        ("null", IssueKind.UNREADABLE, "null, where an object"),
        ("false", IssueKind.UNREADABLE, "false, where an object"),
        ('{"text": {}}', IssueKind.UNREADABLE, "'text' is an object, where a string"),
        ('{"text": " \\n "}', IssueKind.EMPTY, "empty"),
    ],
)
def test_a_bad_line_is_a_problem_and_the_rest_goes_on(line, kind, message):
    articles, (problem,) = read("a.jsonl", f'{{"text": "One."}}\n\n{line}\n{{"text": "Two."}}\n')
    assert [(article.text, article.source_line) for article in articles] == [("One.", 1), ("Two.", 4)]
    assert (problem.kind, problem.line, problem.file, problem.fatal) == (kind, 3, "a.jsonl", True)
    assert message in problem.message


def test_a_field_that_is_no_string_is_left_out_and_named():
    (article,), (problem,) = read("a.jsonl", '{"text": "One.", "title": ["T"], "published": 1765584000}')
    assert (article.title, article.published) == (None, "1765584000")
    assert (problem.words, problem.fatal) == ("['T']", False)


def test_a_line_in_another_encoding_is_read_and_reported():
    (article,), (problem,) = read("a.jsonl", '{"text": "café – naïve"}'.encode("cp1252"))
    assert article.text == "café – naïve"
    assert (problem.kind, problem.line, problem.fatal) == (IssueKind.BAD_ENCODING, 1, False)


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + '{"text": "é"}\n'.encode(),
        codecs.BOM_UTF16_LE + '{"text": "é"}\r\n'.encode("utf-16-le"),
        '{"text": "é"}\r\n'.encode(),
    ],
)
def test_marks_and_line_ends_make_no_difference(data):
    assert read_one("a.jsonl", data).text == "é"


def test_a_json_file_is_one_record_or_an_array():
    assert read_one("a.json", '{\n "text": "One."\n}').source_line is None
    articles, (problem,) = read("a.json", '[{"text": "One."}, 7, {"text": "Two."}]')
    assert [article.source_line for article in articles] == [1, 3]
    assert (problem.line, problem.fatal) == (2, True)


def test_json_lines_under_a_json_name_are_read():
    articles, problems = read("a.json", '{"text": "One."}\n{"text": "Two."}\n')
    assert ([article.text for article in articles], problems) == (["One.", "Two."], [])


@pytest.mark.parametrize(
    ("content", "kind"), [("{\n bad\n}", IssueKind.UNREADABLE), ("[]", IssueKind.EMPTY), ("null", IssueKind.UNREADABLE)]
)
def test_a_json_file_without_a_record_is_a_problem(content, kind):
    assert failure("a.json", content).kind == kind
