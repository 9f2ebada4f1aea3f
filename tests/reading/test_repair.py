"""Damaged texts are read as what they were, and quoted as they are stored."""

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.coding.texts import DAY, extractor
from transforms.extract import Document
from transforms.reading.text.furniture import headline_above
from transforms.reading.text.repair import repair

WIRE = (
    "OTTAWA, June 3 - Canada today lifted its embargo on sales of uranium to Argentina, which it had refused to supply "
    "since the spring, and said that a licence would be granted within weeks to the state reactor builder in Mendoza."
)


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("The EUâ€™s ban", "The EU’s ban"),
        ("SÃ£o TomÃ© and CÃ´te dâ€™Ivoire", "São Tomé and Côte d’Ivoire"),
        ("an em\u00adbar\u00adgo", "an embargo"),
        ("sanc\u200btions", "sanctions"),
        ("AT&amp;T, &quot;freeze&quot; &#8211; off", 'AT&T, "freeze" – off'),
        ("Iran #39;s ban, quot;of course, quot; he said", 'Iran\'s ban, "of course," he said'),
        (" quot;No more oil, quot; Iran #39;s minister didn #39;t say", " \"No more oil,\" Iran's minister didn't say"),
        ("Norway hit:\no two banks\no\ta port", "Norway hit:\n• two banks\n• a port"),
        ("Norway hit:\n\uf0b7\ttwo banks\n ➢ a port", "Norway hit:\n• two banks\n • a port"),
        ("Norway hit:\n-\ttwo banks\no clock o", "Norway hit:\n- two banks\no clock o"),
        ("a non\u2011binding vote", "a non-binding vote"),
        ("<p>Norway lifted its <b>ban</b>.</p><p>It rained.</p>", "\nNorway lifted its ban.\n\nIt rained.\n"),
        ("a rate < 5 and > 3", None),
        ("lifted [its ban](https://example.org/a) on [Mali](/m)", "lifted its ban on Mali"),
        ("Added: A LTD [BALKANS] (Linked To: B)", None),
        ("lifted its ban.[12] It said[a] so[citation needed].", "lifted its ban. It said so."),
        ("**Norway** lifted its __ban__ on 2 ** 3", "Norway lifted its ban on 2 ** 3"),
        ("Resolution #39 and agent no. #12; both", None),
        ("ﬁnancial oﬃce", "financial office"),
        ("the coun-\ntry's sanc-\ntions", "the country's sanctions"),
        ("an anti-\nsubmarine missile", "an anti-submarine missile"),
        ("a US-\nled coalition", "a US-led coalition"),
        ("The ministry has lifted the export ban on copper scrap\nto Zambia.", None),
        (
            "It freed Burundi.On Tuesday it rained.“So it did.”They left",
            "It freed Burundi. On Tuesday it rained. “So it did.” They left",
        ),
    ],
)
def test_damage_is_undone(stored: str, read: str | None) -> None:
    assert repair(stored).text == (read or stored.replace("\n", " "))


@pytest.mark.parametrize(
    "text",
    [
        "Türkiye’s naïve “café, bar” – Å, Ñuñoa, Đồng Nai; 5 < 6 & so on.",
        "First paragraph ends here.\n\nSecond one does too.\nThird: a list\n- steel\n- coal",
        "Sanctions in brief\nHAITI: the travel ban was renewed on Friday.\nSUDAN: talks on the arms embargo went on.",
        "R&D; Marks & Spencer &unknown;",
        "See www.example.Org or St.Petersburg, the U.S.Treasury said at 5 p.m.Monday.",
        "Photo editors read more. Related firms saw more: images, videos.",
        "It hurt its\n\nimage – the ban was lifted on Monday.\n\npictures - all of them - were shown.",
        "Two firms were listed:\nsteel works of the north\nsteel works of the south",
    ],
)
def test_what_is_not_damaged_stays(text: str) -> None:
    assert repair(text).text == text


@pytest.mark.parametrize(
    "line",
    [
        "READ MORE: Britain lifts sanctions on Syrian banks",
        "Read also: EU extends sanctions on Mali",
        "10:05 READ MORE: How the embargo hits apples",
        "• RELATED STORY | US eases embargo on Cuba",
        "Watch: US eases embargo on Cuba",
        "Don’t miss: Japan bans Russian oil",
        "Most read: Japan bans Russian oil",
        "FILE PHOTO: A tanker that the United States sanctioned passes Istanbul. Own Agency",
        "Photo: A protest against sanctions that the EU imposed on Iran.",
        "Image caption, The EU lifted sanctions on Syria in May",
    ],
)
def test_lines_that_belong_to_other_articles_or_to_pictures_are_left_out(line: str) -> None:
    news = "Norway lifted its ban on Malian gold on Monday."
    assert repair(f"{news}\n\n{line}\n\nIt rained.").text == f"{news}\n\n\n\nIt rained."
    assert len(extractor().claims(Document("Gold", f"{line}\n\n{news}\n{line}", DAY))) == 1


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("By Our Diplomatic Correspondent", False),
        ("BY A STAFF REPORTER", False),
        ("By the Foreign Editor, Geneva", False),
        ("By Order of the President", True),
        ("By Monday all of it was gone.", True),
        ("By midnight nothing had come", True),
    ],
)
def test_bylines_are_left_out(line: str, *, stays: bool) -> None:
    assert (line in repair(f"{line}\nNorway lifted its ban on Malian gold.").text) is stays


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Published: 3 May 2004, 10:15 GMT", False),
        ("Last updated on May 3, 2004", False),
        ("Share this article on Facebook | Email", False),
        ("Print", False),
        ("5 min read", False),
        ("Home » News » Africa", False),
        ("WORLD NEWS", False),
        ("Malian gold freed!", False),  # the title once more
        ("Share prices fell", True),
        ("Print shops closed in Bamako", True),
        ("Published rules on gold", True),
        ("AFRICA", True),
    ],
)
def test_what_stands_above_a_report_is_left_out(line: str, *, stays: bool) -> None:
    title = "Malian gold freed"
    text = f"{title}\n\n{line}\n\nNorway lifted its ban on Malian gold."
    assert (line in repair(text, title=title).text) is stays


NEWS = "Oslo lifted its ban on gold from Mali on Monday after long talks, and Bern its own. It rained."


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Norway frees Malian gold\n\n", True),
        ("Norway frees Malian gold\n\nOSLO\n\n", True),
        ("Norway frees Malian gold.\n\n", False),
        ("Norway frees Malian gold\n\n- ", False),
        ("Norway frees Malian gold\n", False),
        ("Bans:\n\n", False),
    ],
)
def test_headline_above_a_text_without_a_title_is_its_title(above: str, *, title: bool) -> None:
    text = f"{above}{NEWS}"
    found, below = headline_above(text)
    assert (found is not None) is title
    assert text == (f"{found}\n\n{below}" if title else below)


def test_headlines_under_a_heading_for_other_articles_are_left_out() -> None:
    news = "Norway lifted its ban on Malian gold on Monday."
    lines = "Most read\nTurkey lifts ban on Israeli flights\n\nSwitzerland sanctions Iranian banks\n"
    assert repair(f"{news}\n\n{lines}\nIt rained.").text.split() == f"{news} Most read It rained.".split()


@pytest.mark.parametrize("width", [60, 72, 79])
def test_lines_of_one_width_are_one_paragraph(width: int) -> None:
    assert repair(textwrap.fill(WIRE, width)).text == WIRE
    assert repair(textwrap.fill(WIRE.upper(), width)).text == WIRE.upper()


def test_evidence_of_a_damaged_text_is_quoted_as_stored() -> None:
    stored = textwrap.fill(WIRE, 66).replace("embargo", "em\u00adbargo").replace("licence", "li-\ncence")
    document = Document("CANADA ENDS URANIUM EMBARGO", stored, DAY)
    clean = extractor().claims(Document("CANADA ENDS URANIUM EMBARGO", WIRE, DAY))
    found = extractor().claims(document)
    assert clean
    assert [(one.sender, one.target_country, one.sector, one.action) for one in found] == [
        (one.sender, one.target_country, one.sector, one.action) for one in clean
    ]
    for one in found:
        quoted = document.whole[one.evidence_start : one.evidence_end]
        assert quoted.startswith(("OTTAWA", "CANADA"))
        assert quoted.endswith(("Mendoza.", "EMBARGO"))


PIECES = st.sampled_from(
    [
        "ban",
        " ",
        "\n",
        "-\n",
        "\u00ad",
        "â€™",
        "&amp;",
        " #39;",
        "quot;",
        "ﬁ",
        "é",
        "Ã©",
        "on",
        "Iran",
        ". ",
        "\ufeff",
        "\n\n",
    ]
)


@given(st.lists(PIECES, max_size=60).map("".join))
@settings(deadline=None)
def test_offsets_lead_back(text: str) -> None:
    found = repair(text)
    origins = [found.origin(at) for at in range(len(found.text) + 1)]
    assert origins == sorted(origins)
    assert origins[-1] == len(text)
    for at, origin in enumerate(origins[:-1]):
        if origin < len(text) and text[origin] == found.text[at]:
            assert found.place(origin) == at


@given(st.lists(st.sampled_from(WIRE.split()), min_size=1, max_size=60).map(" ".join), st.data())
@settings(deadline=None, max_examples=60)
def test_misread_characters_and_hidden_ones_are_undone(text: str, data: st.DataObject) -> None:
    marked = text.replace("Canada", "Türkiye").replace("its", "the EU’s")
    damaged = marked.encode("utf-8").decode("cp1252")
    at = data.draw(st.integers(0, len(damaged)))
    while 0 < at < len(damaged) and not (damaged[at - 1].isascii() and damaged[at].isascii()):
        at -= 1  # within a character
    assert repair(damaged[:at] + "\u00ad" + damaged[at:]).text == marked


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("It froze the 'illicit' funds.", "It froze the illicit funds."),
        ("It lifted the “arms and oil” embargo.", "It lifted the arms and oil embargo."),
        ('The "ban", on oil, ends.', "The ban, on oil, ends."),
        ("The banks' funds and the firms' ships", None),
        ('"Never" said the minister.', None),
        ("“No more guns for Mali” was the slogan.", None),
        ('"Lift it," they wrote.', None),
    ],
)
def test_marks_around_a_word_or_three_go_unless_somebody_speaks(stored: str, read: str | None) -> None:
    assert repair(stored).text == (read or stored)
