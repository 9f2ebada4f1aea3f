"""What a person can get wrong in data/reference, one fault at a time, in a copy of the shipped files."""

from collections.abc import Callable
from pathlib import Path

import pytest

from flows.reference import DEFAULT, load_reference
from transforms.reference import FILES, ReferenceFault, parse_reference

Edit = Callable[[str], str]


@pytest.fixture(scope="module")
def shipped() -> dict[str, str]:
    return {name: (DEFAULT / name).read_text(encoding="utf-8") for name in FILES}


def faults(files: dict[str, str], **changes: str) -> list[str]:
    with pytest.raises(ReferenceFault) as raised:
        parse_reference({**files, **changes})
    return [str(fault) for fault in raised.value.faults]


def added(text: str, line: str) -> tuple[str, int]:
    """Return a file with one line more, and the number of that line."""
    whole = text if text.endswith("\n") else text + "\n"
    return f"{whole}{line}\n", whole.count("\n") + 1


@pytest.mark.parametrize(
    ("file", "line", "message"),
    [
        ("country_names.csv", "BLR,White Russia,name", "3 cells where 6 are due"),
        ("country_names.csv", "BLR,White Russia,name,,,a note, and more", "7 cells where 6 are due"),
        ("country_names.csv", "XYZ,Xyzland,name,,,", "unknown code 'XYZ'"),
        ("country_names.csv", "BLR,White Russia,nickname,,,", "unknown kind 'nickname'"),
        ("country_names.csv", "BLR,,name,,,", "name is empty"),
        ("country_names.csv", "BLR,Ruthenia Alba,name,91,,", "valid_from is '91'; write a year such as 1991"),
        ("country_names.csv", "BLR,Ruthenia Alba,name,,soon,", "valid_to is 'soon'"),
        (
            "country_names.csv",
            "IRN,Fooland,name,2000,1990,",
            "valid_from 2000 is after valid_to 1990, so that this line would never hold; exchange the two",
        ),
        ("leaders.csv", "BLR,Poe,Ann Poe,president,2020,2010", "valid_from 2020 is after valid_to 2010"),
        ("countries.csv", "QQQ,QQ,Qland,,historical,1991,1945", "valid_from 1991 is after valid_to 1945"),
        ("sender_voices.csv", "USA,Foggy Hall,organ,2001,1999,other,", "valid_from 2001 is after valid_to 1999"),
        ("country_names.csv", "XYZ,Xyzland,name,,,", "known ones stand in countries.csv (codes of states) and senders"),
        ("country_groups.csv", "the Two,BLR; XYZ,", "known ones stand in countries.csv (codes of states) and senders"),
        ("entities.csv", "Acme Xyz,,company,BLR,oils,", "known ones stand in schemas/sectors.py"),
        ("entities.csv", "Acme Xyz,,company,XYZ,oil,", "known ones stand in countries.csv"),
        ("un_committees.csv", "9999,ATL,,", "known ones stand in countries.csv (its column code)"),
        ("countries.csv", "QQQ,QQ,Qland,,lost,,", "unknown status 'lost'; write current or historical"),
        ("measure_words.csv", "ruction,nothing,,,", "unknown kind 'nothing'; write "),
        ("publishers.csv", "news.example.net,News,tabloid,", "unknown source_class 'tabloid'; write "),
        ("senders.csv", "XYZ,The Xyz,body,a body", "unknown code 'XYZ'; "),
        ("country_names.csv", "RUS,Belarus,name,,,", "as BLR, for the same years"),
        ("country_names.csv", "BLR,Belarus,name,,,", "again, for the same years"),
        ("sender_voices.csv", "XYZ,The Xyz,organ,,,other,", "unknown sender 'XYZ'"),
        ("sender_voices.csv", "USA,Foggy Hall,place,,,other,", "unknown kind 'place'"),
        ("country_groups.csv", "the Two,BLR; XYZ,", "unknown code 'XYZ' in codes"),
        ("leaders.csv", "XYZ,Poe,Ann Poe,president,2020,", "unknown code 'XYZ'"),
        ("leaders.csv", "BLR,,Ann Poe,president,2020,", "surname is empty"),
        ("leaders.csv", "BLR,Poe,Ann Poe,president,MMXX,", "valid_from is 'MMXX'"),
        ("senders.csv", "XYZ,The Xyz,body,a body", "unknown code 'XYZ'"),
        ("countries.csv", "BLR,BY,Belarus,,current,,", "'BLR' stands in line"),
        ("countries.csv", "QQQ,QQ,,,current,,", "name is empty"),
        ("countries.csv", "QQQ,QQ,Qland,,lost,,", "unknown status 'lost'"),
        ("entities.csv", "Acme Xyz,,company,XYZ,oil,", "unknown country 'XYZ'"),
        ("entities.csv", "Acme Xyz,,company,BLR,oils,", "unknown sector 'oils'"),
        ("entities.csv", ",Acme,company,BLR,oil,", "name is empty"),
        ("entities.csv", "Acme Xyz,Belaruskali; Acme,company,BLR,oil,", "'Belaruskali' stands in line"),
        ("posts.csv", "captain of all,navy,", "unknown sector 'navy'"),
        ("sector_words.csv", "potashes,karnallite ore,good,", "unknown sector 'potashes'"),
        ("sector_words.csv", "oil,POTASH,good,", "'potash' stands in line"),
        ("measure_words.csv", "ruction,nothing,,,", "unknown kind 'nothing'"),
        ("measure_words.csv", "ruction,measure,commerce,,", "unknown measure 'commerce'"),
        ("measure_words.csv", "ruction,measure,trade,oils,", "unknown sector 'oils'"),
        ("measure_words.csv", "embargo,measure,trade,,", "'embargo' stands in line"),
        ("dealing_verbs.csv", "peddle,commerce,,,", "unknown measure 'commerce'"),
        ("dealing_verbs.csv", "peddle,trade,oils,,", "unknown sector 'oils'"),
        ("dealing_verbs.csv", "peddle,trade,,rather,", "weak is 'rather'"),
        ("irregular_verbs.csv", "freeze,froze,frozen,", "'freeze' stands in line"),
        ("common_verbs.csv", "accuse,no", "'accuse' stands in line"),
        ("common_verbs.csv", ",no", "verb is empty"),
        ("common_verbs.csv", "zap,maybe", "also_noun is 'maybe'; write yes or no"),
        ("common_verbs.csv", "zap,", "also_noun is ''; write yes or no"),
        ("publishers.csv", "news.example.net,News,tabloid,", "unknown source_class 'tabloid'"),
        ("sender_voices.csv", "XXX,Stone Council,name,,,,acts in stones", "the note names the sector 'stones'"),
        ("un_committees.csv", "1718,PRK,,", "'1718' stands in line"),
        ("un_committees.csv", "S/1718,PRK,,", "write its number alone"),
        ("un_committees.csv", "9999,ATL,,", "unknown country 'ATL'"),
        ("un_committees.csv", "9999,,,", "unknown country ''"),
        ("un_committees.csv", "9999,,Nobody,", "entities.csv has no party 'Nobody'"),
        ("agency_credits.csv", "XY,Nobody,", "publishers.csv has no agency 'Nobody'"),
    ],
)
def test_a_bad_line_is_named_with_what_is_wrong(shipped: dict[str, str], file: str, line: str, message: str) -> None:
    text, number = added(shipped[file], line)
    found = faults(shipped, **{file: text})
    assert len(found) == 1
    assert found[0].startswith(f"{file}:{number}: ")
    assert message in found[0]


def test_the_same_name_may_mean_two_things_in_different_years(shipped: dict[str, str]) -> None:
    names, _ = added(shipped["country_names.csv"], "BLR,Oldland,name,,1991,")
    names, _ = added(names, "RUS,Oldland,name,1991,,")
    parse_reference({**shipped, "country_names.csv": names})


def test_two_leaders_may_share_a_surname(shipped: dict[str, str]) -> None:
    leaders, _ = added(shipped["leaders.csv"], "BLR,Poe,Ann Poe,president,2020,")
    leaders, _ = added(leaders, "RUS,Poe,Bob Poe,president,2020,")
    parse_reference({**shipped, "leaders.csv": leaders})


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".csv")])
def test_a_wrong_header_is_a_fault_of_line_one(shipped: dict[str, str], name: str) -> None:
    (found,) = faults(shipped, **{name: "a,b\n1,2\n"})
    assert found.startswith(f"{name}:1: the header is a,b; it should be ")


def test_an_empty_file_has_no_header(shipped: dict[str, str]) -> None:
    (found,) = faults(shipped, **{"posts.csv": ""})
    assert found.startswith("posts.csv:1: the header is ; it should be phrase,sector,note")


def test_empty_lines_and_a_byte_order_mark_are_no_faults(shipped: dict[str, str]) -> None:
    text, _ = added("\ufeff" + shipped["posts.csv"], "\n")
    parse_reference({**shipped, "posts.csv": text})


@pytest.mark.parametrize(
    ("file", "text", "start", "message"),
    [
        ("triggers.yaml", "lift:\n  verbs: [lift\nmakes: {}\n", "triggers.yaml:3: ", "not valid YAML"),
        ("triggers.yaml", "- lift\n", "triggers.yaml:1: ", "should be a mapping of classes"),
        (
            "triggers.yaml",
            "\nlift:\n  makes: {measure: raised}\n",
            "triggers.yaml:2: ",
            "measure: raised is not an object",
        ),
        ("triggers.yaml", "lift:\n  makes: {crane: lifted}\n", "triggers.yaml:1: ", "crane: lifted is not an object"),
        ("triggers.yaml", "lift:\n  verbs: [lift, lift]\n", "triggers.yaml:1: ", "has 'lift' twice"),
        ("status_cues.yaml", "proposed: [\n", "status_cues.yaml:2: ", "not valid YAML"),
        ("status_cues.yaml", "", "status_cues.yaml:1: ", "should be a mapping of classes"),
        ("other_senses.yaml", "a:\n  never: [x]\n", "other_senses.yaml:1: ", "never should be always, unless_named"),
        (
            "other_senses.yaml",
            "a:\n  always: [x]\nb:\n  unless_state: [x]\n",
            "other_senses.yaml:3: ",
            "'x' stands under both",
        ),
    ],
)
def test_a_fault_in_yaml(shipped: dict[str, str], file: str, text: str, start: str, message: str) -> None:
    (found,) = faults(shipped, **{file: text})
    assert found.startswith(start)
    assert message in found


def test_all_faults_are_told_at_once(shipped: dict[str, str]) -> None:
    posts, _ = added(shipped["posts.csv"], "captain of all,navy,")
    names, _ = added(shipped["country_names.csv"], "XYZ,Xyzland,name,,,")
    assert len(faults(shipped, **{"posts.csv": posts, "country_names.csv": names})) == 2


def copy(shipped: dict[str, str], folder: Path) -> Path:
    for name, text in shipped.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_copy_elsewhere_is_the_same_data(shipped: dict[str, str], tmp_path: Path) -> None:
    assert load_reference(copy(shipped, tmp_path)).version == load_reference().version


def test_another_word_is_another_version(shipped: dict[str, str], tmp_path: Path) -> None:
    folder = copy(shipped, tmp_path)
    (folder / "posts.csv").write_text(added(shipped["posts.csv"], "grand vizier,government,")[0], encoding="utf-8")
    assert load_reference(folder).version != load_reference().version


def test_missing_files_are_named(shipped: dict[str, str], tmp_path: Path) -> None:
    folder = copy(shipped, tmp_path)
    for name in ("posts.csv", "triggers.yaml"):
        (folder / name).unlink()
    with pytest.raises(ReferenceFault) as raised:
        load_reference(folder)
    assert [(fault.file, fault.line) for fault in raised.value.faults] == [("posts.csv", 0), ("triggers.yaml", 0)]
    assert "file is missing" in str(raised.value)
    with pytest.raises(ReferenceFault, match=r"posts\.csv:0: file is missing"):
        parse_reference({name: text for name, text in shipped.items() if name != "posts.csv"})


def test_a_file_in_another_encoding_is_named_with_the_line(shipped: dict[str, str], tmp_path: Path) -> None:
    folder = copy(shipped, tmp_path)
    (folder / "posts.csv").write_bytes("phrase,sector,note\nministre délégué,government,\n".encode("latin-1"))
    with pytest.raises(ReferenceFault, match=r"posts\.csv:2: not UTF-8"):
        load_reference(folder)
