import errno
import os
from pathlib import Path
from typing import Any

import pytest

from flows.storage.rows import to_arrow
from schemas.sources import SOURCE_STATE
from tests.sources.polls import Polls, articles, problems


def test_only_new_and_changed_files_are_read(tmp_path: Path, polls: Polls) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "a.txt").write_text("Title: A\n\nOne.", encoding="utf-8")
    (inbox / "b.txt").write_text("Title: B\n\nTwo.", encoding="utf-8")
    entry = f'a = {{ kind = "files", path = "{inbox}", publisher = "The Desk" }}'
    first = polls.run(entry)
    assert [(one.title, one.publisher) for one in articles(first)] == [("A", "The Desk"), ("B", "The Desk")]
    assert {one.received.source for one in articles(first) if one.received} == {"a"}
    assert polls.run(entry).records == []
    os.utime(inbox / "a.txt", (1, 1))  # touched, not changed
    assert polls.run(entry).records == []
    (inbox / "b.txt").write_text("Title: B\n\nThree.", encoding="utf-8")
    assert [one.text for one in articles(polls.run(entry))] == ["Three."]


def test_a_changed_text_without_an_address_is_told_to_be_another_article(tmp_path: Path, polls: Polls) -> None:
    named, nameless, lines = tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "c.jsonl"
    entry = f'a = {{ kind = "files", path = "{tmp_path}" }}'
    for words in ("One.", "Two."):
        named.write_text(f"URL: https://example.org/a\nTitle: A\n\n{words}", encoding="utf-8")
        nameless.write_text(f"Title: B\n\n{words}", encoding="utf-8")
        lines.write_text(f'{{"text": "{words}"}}\n', encoding="utf-8")
        found = polls.run(entry)
        assert len(articles(found)) == 3
        told = [(one.kind, one.file, one.fatal) for one in problems(found)]
        assert told == ([] if words == "One." else [("no_address", str(nameless), False)])
    assert "URL" in problems(found)[0].message


def test_pattern_names_files_in_folders_below(tmp_path: Path, polls: Polls) -> None:
    below = tmp_path / "inbox" / "2026"
    below.mkdir(parents=True)
    (below / "a.txt").write_text("One.", encoding="utf-8")
    (below / "a.html").write_text("<p>Two.</p>", encoding="utf-8")
    found = polls.run(f'a = {{ kind = "files", path = "{tmp_path}/inbox/**/*.txt" }}')
    assert [one.text for one in articles(found)] == ["One."]


def test_file_or_folder_that_is_not_there_is_a_failure_of_the_source(tmp_path: Path, polls: Polls) -> None:
    entry = f'a = {{ kind = "files", path = "{tmp_path}/none.txt", paths = ["{tmp_path}/there.txt"] }}'
    (tmp_path / "there.txt").write_text("One.", encoding="utf-8")
    first = polls.run(entry)
    assert [one.text for one in articles(first)] == ["One."]
    assert [one.kind for one in problems(first)] == ["unreadable", "source_failed"]
    assert [one.kind for one in problems(polls.run(entry))] == ["source_failed"]
    assert polls.polls[-1].message == f"there is no {tmp_path}/none.txt"
    (tmp_path / "none.txt").write_text("Two.", encoding="utf-8")
    assert [one.text for one in articles(polls.run(entry))] == ["Two."]
    pattern = f'b = {{ kind = "files", path = "{tmp_path}/inbox/*.txt" }}'
    assert polls.run(pattern).polls[0].outcome == "failed"
    (tmp_path / "inbox").mkdir()
    assert polls.run(pattern).polls[0].outcome == "unchanged"


def test_links_that_lead_out_of_a_watched_folder_are_told_once(tmp_path: Path, polls: Polls) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.txt").write_text("Nobody asked for this.", encoding="utf-8")
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "a.txt").write_text("One.", encoding="utf-8")
    (inbox / "out").symlink_to(tmp_path / "outside", target_is_directory=True)
    (inbox / "loop").symlink_to(inbox, target_is_directory=True)
    for path in (inbox, f"{inbox}/**/*.txt"):
        entry = f'a{len(str(path))} = {{ kind = "files", path = "{path}" }}'
        first = polls.run(entry)
        assert [one.text for one in articles(first)] == ["One."]
        assert [one.kind for one in problems(first)] == ["unreadable"]
        assert polls.run(entry).records == []


def test_documents_that_are_not_read_are_told_again_when_there_are_more(tmp_path: Path, polls: Polls) -> None:
    entry = f'a = {{ kind = "files", path = "{tmp_path}" }}'
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    for name, told in (("a.docx", "1 .docx"), ("a.docx", None), ("b.docx", "2 .docx")):
        (tmp_path / name).write_text("no", encoding="utf-8")
        found = [(one.kind, told is not None and told in one.message) for one in problems(polls.run(entry))]
        assert found == ([] if told is None else [("unreadable", True)])


def test_a_file_that_could_not_be_read_is_read_once_it_can_be(
    tmp_path: Path, polls: Polls, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "inbox" / "a.txt"
    path.parent.mkdir()
    path.write_text("Title: A\n\nOne.", encoding="utf-8")
    entry, opened = f'a = {{ kind = "files", path = "{path.parent}" }}', Path.open

    def locked(self: Path, *args: Any, **more: Any) -> Any:
        if self == path:
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(self, *args, **more)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", locked)
        assert [one.kind for one in problems(polls.run(entry))] == ["unreadable"]
        assert polls.run(entry).records == []
    found = polls.run(entry)
    assert ([one.text for one in articles(found)], problems(found)) == (["One."], [])
    assert polls.run(entry).records == []


def test_a_file_over_the_limit_is_read_once_the_limit_allows_it(tmp_path: Path, polls: Polls) -> None:
    (tmp_path / "a.txt").write_text("Title: A\n\n" + "One. " * 100, encoding="utf-8")
    (tmp_path / "huge.txt").touch()
    os.truncate(tmp_path / "huge.txt", 50_000_000_000)
    entry = f'a = {{ kind = "files", path = "{tmp_path}", max_bytes = %d }}'
    assert [one.kind for one in problems(polls.run(entry % 100))] == ["too_large"] * 2
    assert polls.run(entry % 100).records == []
    assert [one.title for one in articles(polls.run(entry % 1000))] == ["A"]


def test_what_is_no_file_is_told_once_and_never_waited_for(tmp_path: Path, polls: Polls) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    for path in (str(tmp_path), "/dev/zero"):
        entry = f'a{len(path)} = {{ kind = "files", path = "{path}" }}'
        assert [one.kind for one in problems(polls.run(entry))] == ["unreadable"]
        assert polls.run(entry).records == []


def test_a_name_that_is_no_text_breaks_no_table(tmp_path: Path, polls: Polls) -> None:
    for name in (b"a\xff.txt", b"a\xfe.txt"):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(b"Title: A\n\n" + name[:1] * name[1])
    entry = f'a = {{ kind = "files", path = "{tmp_path}" }}'
    found = polls.run(entry)
    assert len(articles(found)) == 2
    assert to_arrow(SOURCE_STATE, found.states).num_rows == 4
    assert polls.run(entry).records == []
