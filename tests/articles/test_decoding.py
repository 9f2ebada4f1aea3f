import codecs

import pytest

from schemas.vocabulary import IssueKind
from tests.articles.reading import failure, read, read_one
from transforms.articles.decoding import Decoded, decode, is_binary

WORDS = "“Naïve” café – the Council’s résumé"


@pytest.mark.parametrize(
    ("data", "declared", "complaint"),
    [
        (WORDS.encode(), None, None),
        (WORDS.encode(), "utf-8", None),
        (codecs.BOM_UTF8 + WORDS.encode(), None, None),
        (codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), None, None),
        (codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), "utf-8", None),
        (codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"), None, None),
        (WORDS.encode("cp1252"), "windows-1252", None),
        (WORDS.encode("cp1252"), "ISO-8859-1", None),  # as browsers do
        (WORDS.encode("utf-16-le"), None, "read as utf-16-le"),
        (WORDS.encode("cp1252"), None, "no encoding stated"),
        (WORDS.encode("cp1252"), "utf-8", "not in the stated utf-8"),
        (WORDS.encode("cp1252"), "rot13", "not in the stated rot13"),  # Python's codecs that are no encodings
        (WORDS.encode(), "windows-1252", "but it is UTF-8"),
    ],
)
def test_a_text_is_decoded(data, declared, complaint):
    decoded = decode(data, declared)
    assert decoded.text == WORDS
    assert (decoded.complaint is None) == (complaint is None)
    assert complaint is None or complaint in decoded.complaint


def test_what_does_not_decode_is_replaced_and_reported():
    decoded = decode(b"Minsk \xc3\x28 potash", "utf-8")
    assert decoded.text.startswith("Minsk ")
    assert decoded.text.endswith(" potash")
    assert decoded.complaint is not None


@pytest.mark.parametrize("declared", [None, "utf-8", "ISO-8859-1", "windows-1251", "gb2312"])
@pytest.mark.parametrize(
    "words", [f"{WORDS}. " * 9, "Лукашенко сказал, что санкции сняты. ", "サンクションは解除された。"]
)
def test_one_wrong_byte_in_utf8_does_not_make_it_another_encoding(words, declared):
    decoded = decode(words.encode() + b"\xff" + words.encode()[:-1], declared)
    assert decoded.text.startswith(f"{words}�{words[:-2]}")
    assert "undecodable bytes were replaced (utf-8)" in decoded.complaint


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("windows-1251", "Лукашенко сказал, что санкции сняты. «Так»"),
        ("gb2312", "美国解除了对白俄罗斯钾肥的制裁"),
        ("shift_jis", "米国はベラルーシのカリウムに対する制裁を解除した"),
        ("euc-kr", "미국이 벨라루스 칼륨에 대한 제재를 해제했다"),
        ("windows-1252", "â€œA table of wrong wordsâ€ of Zürich, Genève and São Paulo".replace("\x9d", "")),
    ],
)
def test_stated_encodings_are_not_taken_for_broken_utf8(encoding, words):
    assert decode(words.encode(encoding) * 5, encoding) == Decoded(words * 5)


def test_a_short_western_text_without_a_statement_is_read_as_browsers_do():
    decoded = decode("€60 cap’s effect".encode("cp1252"))
    assert decoded.text == "€60 cap’s effect"
    assert "cp1252" in decoded.complaint


def test_a_broken_mark_is_reported():
    decoded = decode(codecs.BOM_UTF8 + b"Minsk \xff potash")
    assert decoded.text == "Minsk � potash"
    assert "replaced" in decoded.complaint


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7 text", b"PK\x03\x04rest", b"\x89PNG\r\n", bytes(range(256)) * 4, b"MZ\x90\0\3\0\0\0\4\0" * 9]
)
def test_binary_files_are_known(data):
    assert is_binary(data)
    assert failure("a.txt", data).kind == IssueKind.UNREADABLE


@pytest.mark.parametrize("suffix", [".txt", ".html", ".jsonl", ".json", ".xml", ".rss", ".atom"])
@pytest.mark.parametrize("data", [b"", b" \n\t\n", codecs.BOM_UTF8, codecs.BOM_UTF8 + b"\r\n"])
def test_an_empty_file_of_any_kind_is_empty(suffix, data):
    assert failure(f"a{suffix}", data).kind == IssueKind.EMPTY


def test_a_text_file_in_another_encoding_is_read_and_reported():
    articles, problems = read("a.txt", f"Title: {WORDS}\n\n{WORDS}".encode("cp1252"))
    assert (articles[0].title, articles[0].text) == (WORDS, WORDS)
    assert [(problem.kind, problem.fatal) for problem in problems] == [(IssueKind.BAD_ENCODING, False)]


def test_a_page_is_read_in_its_declared_encoding():
    page = (
        f'<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><h1>Калий</h1><p>{"Минск. " * 40}'
    )
    assert read_one("a.html", page.encode("cp1251")).title == "Калий"
