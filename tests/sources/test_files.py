import io
import os
from pathlib import Path

import pytest

from flows.sources.files import collect, collect_stdin
from schemas.vocabulary import IssueKind
from transforms.articles.record import Problem, RawArticle

LIMIT = 1000


def texts(items):
    return [item.text for item in items if isinstance(item, RawArticle)]


def problems(items):
    return [item for item in items if isinstance(item, Problem)]


def write(folder, **files):
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


def test_a_folder_is_read_in_the_order_of_paths(tmp_path):
    write(tmp_path, c_txt="C\n\nthree", b__z_txt="Z\n\ntwo", a_txt="A\n\none")
    assert texts(collect([tmp_path], max_bytes=LIMIT)) == ["one", "two", "three"]


def test_only_inputs_are_read_in_a_folder(tmp_path):
    write(tmp_path, a_txt="A\n\none", README_txt="no", notes_md="no", x_csv="no", __hidden_txt="no")
    (tmp_path / ".hidden.txt").write_text("no")
    (tmp_path / ".git").mkdir()
    write(tmp_path / ".git", b_txt="no")
    (tmp_path / "hidden.txt").unlink(missing_ok=True)
    items = list(collect([tmp_path], max_bytes=LIMIT))
    assert (texts(items), problems(items)) == (["one"], [])


def test_documents_and_archives_in_a_folder_that_are_not_read_are_told_in_one(tmp_path):
    write(tmp_path, a_txt="A\n\none", b_docx="no", sub__c_DOCX="no", d_tar_gz="no", page_css="no", shot_png="no")
    (one,) = problems(collect([tmp_path], max_bytes=LIMIT))
    assert (one.kind, one.fatal, one.file) == (IssueKind.UNREADABLE, False, f"{tmp_path}/b.docx")
    assert "not read, beside others: 2 .docx, 1 .gz; save documents as text" in one.message


def test_a_file_that_is_named_is_an_input_whatever_it_is_called(tmp_path):
    write(tmp_path, README_txt="R\n\nread", notes_md="no")
    items = list(collect([tmp_path / "README.txt", tmp_path / "notes.md"], max_bytes=LIMIT))
    assert texts(items) == ["read"]
    assert [(problem.kind, problem.fatal) for problem in problems(items)] == [(IssueKind.UNREADABLE, True)]


def test_links_in_a_circle_end_and_a_file_is_read_once(tmp_path):
    write(tmp_path, a__one_txt="A\n\none")
    (tmp_path / "a" / "again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "a" / "copy.txt").symlink_to(tmp_path / "a" / "one.txt")
    (tmp_path / "a" / "self").symlink_to("self")
    items = list(collect([tmp_path, tmp_path / "a" / "one.txt"], max_bytes=LIMIT))
    assert (texts(items), problems(items)) == (["one"], [])


@pytest.mark.parametrize(
    ("name", "kind"),
    [("missing.txt", IssueKind.UNREADABLE), ("empty.txt", IssueKind.EMPTY), ("empty.jsonl", IssueKind.EMPTY),
     ("blank.jsonl", IssueKind.EMPTY), ("large.html", IssueKind.TOO_LARGE), ("dangling.txt", IssueKind.UNREADABLE),
     ("folder", IssueKind.EMPTY)]
)  # fmt: skip
def test_what_cannot_be_read_is_a_problem_and_the_rest_goes_on(tmp_path, name, kind):
    write(tmp_path, empty_txt="", empty_jsonl="", blank_jsonl="\n \n", large_html="x" * (LIMIT + 1), z_txt="Z\n\nlast")
    (tmp_path / "folder").mkdir()
    (tmp_path / "dangling.txt").symlink_to("nowhere.txt")
    items = list(collect([tmp_path / name, tmp_path / "z.txt"], max_bytes=LIMIT))
    (problem,) = problems(items)
    assert (problem.kind, problem.fatal, problem.file) == (kind, True, (tmp_path / name).as_posix())
    assert texts(items) == ["last"]


def test_a_large_file_is_not_opened(tmp_path):
    path = tmp_path / "large.html"
    with path.open("wb") as stream:
        os.truncate(stream.fileno(), 50_000_000_000)  # it would not fit into memory
    (problem,) = collect([path], max_bytes=LIMIT)
    assert problem.kind == IssueKind.TOO_LARGE


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    (problem,) = collect([tmp_path / "pipe.txt"], max_bytes=LIMIT)
    assert problem.kind == IssueKind.UNREADABLE


def test_the_limit_holds_for_each_line_of_json_lines(tmp_path):
    lines = ['{"text": "one"}', '{"text": "' + "x" * LIMIT * 3 + '"}', '{"text": "three"}'] + ['{"text": "more"}'] * 100
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    items = list(collect([tmp_path], max_bytes=LIMIT))
    assert texts(items) == ["one", "three"] + ["more"] * 100
    (problem,) = problems(items)
    assert (problem.kind, problem.line) == (IssueKind.TOO_LARGE, 2)
    assert [item.source_line for item in items if isinstance(item, RawArticle)][:3] == [1, 3, 4]


def test_json_lines_in_utf16_are_read(tmp_path):
    (tmp_path / "a.jsonl").write_bytes('{"text": "one"}\n{"text": "two"}\n'.encode("utf-16"))
    assert texts(collect([tmp_path], max_bytes=LIMIT)) == ["one", "two"]


def test_a_name_that_is_no_text_is_made_one(tmp_path):
    path = os.fsencode(tmp_path) + b"/\xff.txt"
    with open(path, "wb") as stream:  # noqa: PTH123 - pathlib takes no bytes
        stream.write(b"T\n\nbody")
    (article,) = collect([tmp_path], max_bytes=LIMIT)
    assert article.source_path.encode("utf-8").endswith("/\ufffd.txt".encode())


def test_standard_input_is_read_line_by_line():
    items = list(collect_stdin(io.BytesIO(b'{"text": "one"}\nbad\n{"text": "three"}')))
    assert texts(items) == ["one", "three"]
    assert [(problem.file, problem.line) for problem in problems(items)] == [("-", 2)]


def test_nothing_on_standard_input_is_a_problem():
    (problem,) = collect_stdin(io.BytesIO(b""))
    assert (problem.kind, problem.fatal) == (IssueKind.EMPTY, True)


def test_link_that_leads_out_of_the_folder_is_told_and_not_followed(tmp_path):
    outside, inbox = tmp_path / "outside", tmp_path / "inbox"
    (outside / "deep").mkdir(parents=True)
    inbox.mkdir()
    (outside / "secret.txt").write_text("Nobody asked for this.", encoding="utf-8")
    (outside / "deep" / "b.txt").write_text("Nor for this.", encoding="utf-8")
    (inbox / "a.txt").write_text("One.", encoding="utf-8")
    (inbox / "link.txt").symlink_to(outside / "secret.txt")
    (inbox / "folder").symlink_to(outside / "deep", target_is_directory=True)
    (inbox / "up").symlink_to(tmp_path, target_is_directory=True)
    found = list(collect([inbox], max_bytes=1000))
    assert [one.text for one in found if isinstance(one, RawArticle)] == ["One."]
    told = {Path(one.file).name: one for one in found if isinstance(one, Problem) and one.fatal}
    assert set(told) == {"link.txt", "folder", "up"}
    assert all("name that as an input of its own" in one.message for one in told.values())
    # what a person names is read, through whatever links
    named = list(collect([inbox / "link.txt", inbox / "folder"], max_bytes=1000))
    assert [one.text for one in named if isinstance(one, RawArticle)] == ["Nobody asked for this.", "Nor for this."]
