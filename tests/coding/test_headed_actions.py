"""Notices whose headings say what becomes of what stands below them, and acts that say what they hold."""

import pytest

from tests.coding.rows import rows

# title, text in which "|" ends a line and "||" a paragraph, and its rows as sender, target, sector and action
TOLD = [
    (
        "Sanctions letter, spring",
        "Renewed||Niger: EU measures to 30 April 2024.||Serbia: EU measures to 13 April 2024.||Lifted||Chad: the US ban"
        " on defence exports.||Togo: EU measures",
        {
            "EU NER unspecified extended", "EU SRB unspecified extended", "USA TCD defence lifted",
            "EU TGO unspecified lifted",
        },
    ),
    (
        "EU regimes: what has changed",
        "Regimes renewed: Belarus (to 28 February 2022), Chad; Gambia misappropriation.||Regimes ended: Tunisia.",
        {
            "EU BLR unspecified extended", "EU TCD unspecified extended", "EU GMB unspecified extended",
            "EU TUN unspecified lifted",
        },
    ),
    (
        "Swiss sanctions: what is new in July",
        "Lifted on 1 July:||• arms embargo on Chad||• diamond ban on Togo||Renewed:||• asset freeze on officials of "
        "Benin||Unchanged:||• arms embargo on Mali",
        {"CHE TCD defence lifted", "CHE TGO diamonds lifted", "CHE BEN government extended"},
    ),
    (
        "Council session",
        "The Council has prolonged the following EU sanctions regimes:||- Togo, until 20 February 2025||- Mali (until "
        "14 December 2024)",
        {"EU TGO unspecified extended", "EU MLI unspecified extended"},
    ),
    (
        "Notices of the White House on national emergencies",
        "The White House said that the national emergencies with respect to the following countries are continued for "
        "one year beyond their anniversaries:||- Chad (Executive Order 23067)|- Togo (Executive Order 22170)",
        {"USA TCD unspecified extended", "USA TGO unspecified extended"},
    ),
    (
        "General licences of OFAC",
        "General licences expired||Chad: GL 44 (oil)",
        {"USA TCD oil reinstated"},
    ),
    (
        "Chapter of the gazette on national emergencies",
        "Continuation of the National Emergency With Respect to Chad. Effective beyond February 25, 2023.||Termination "
        "of the National Emergency With Respect to Togo. Effective today.",
        {"USA TCD unspecified extended", "USA TGO unspecified lifted"},
    ),
    (
        "UN measures: a table of sanctions",
        "Chad;arms embargo;extended to 16 December 2023|Togo;diamond embargo;extended to 30 April 2024|Benin;arms "
        "embargo;terminated",
        {"UN TCD defence extended", "UN TGO diamonds extended", "UN BEN defence lifted"},
    ),
    (
        "UN sanctions in brief",
        "Chad: arms embargo and travel ban ended.||Togo: diamond ban ended; arms embargo renewed.||Benin: arms embargo "
        "introduced.",
        {
            "UN TCD defence lifted", "UN TCD unspecified lifted", "UN TGO diamonds lifted", "UN TGO defence extended",
            "UN BEN defence imposed",
        },
    ),
    (
        "What became of the sanctions on Chad",
        "As from 16 January:||• EU oil embargo on Chad: terminated||• EU ban on insurance: terminated",
        {"EU TCD oil lifted", "EU TCD insurance lifted"},
    ),
    (
        "ECOWAS: communiqué of the session",
        "On the Republic of Mali||The Authority takes note of the law. It decides to end at once the "
        "economic and financial sanctions.||On Togo||The Authority takes note of the timetable.",
        {"ECOWAS MLI unspecified lifted"},
    ),
    # near misses
    ("The minister's week", "New||The minister met farmers from Mali and Niger.||Lifted||The curfew ended.", set()),
    ("EU sanctions: the desk's notes", "Unchanged:||• arms embargo on Chad||• Togo", set()),
    ("Chess notes", "Renewed: Mali; Niger.||Ended: Chad.", set()),
    ("Sudan, Chad and others: notes", "The trade embargo on Togo is revoked.", {"None TGO unspecified lifted"}),
    (
        "With the text of resolution 1367 on sanctions",
        "With the adoption of resolution 1367 today the arms embargo on Chad is terminated.",
        {"UN TCD defence lifted"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "expected"), TOLD)
def test_headings_act_on_what_stands_below_them(title: str, text: str, expected: set[str]) -> None:
    found = rows(text.replace("||", "\n\n").replace("|", "\n"), title=title)
    assert {f"{sender} {target} {sector} {action}" for sender, target, sector, action, _ in found} == expected


SAID = [
    ("The Norwegian regulation provides for a ban on importing gold from Chad.", {"NOR TCD gold imposed in_force"}),
    (
        "The amended Swiss ordinance stipulates a ban on the import of Malian gold and a visa ban on judges of Chad.",
        {"CHE MLI gold imposed in_force", "CHE TCD government imposed in_force"},
    ),
    ("The Japanese cabinet order lays down an embargo on arms to Chad.", {"JPN TCD defence imposed in_force"}),
    ("The Swiss sanctions against Chad now extend to gold and steel.", {
        "CHE TCD gold imposed in_force", "CHE TCD iron_steel imposed in_force",
    }),
    ("US sanctions now apply to Malian cement.", {"USA MLI cement imposed in_force"}),
    ("The draft regulation provides for a ban on gold from Chad.", set()),
    ("The 1992 law of Norway provides for a ban on gold from Chad.", set()),
    ("The Norwegian law does not provide for a ban on gold from Chad.", set()),
    ("The Swiss law provides for a fine for breaches of the embargo on Chad.", set()),
    ("The Swiss sanctions against Chad extend to gold.", set()),
    ("The EU arms embargo on Chad will apply for a further twelve months.", {"EU TCD defence extended announced"}),
    ("Canada's sanctions on Chad stay in place for twelve months more.", {"CAN TCD unspecified extended in_force"}),
    ("The EU has given another six months to its sanctions on Chad.", {"EU TCD unspecified extended in_force"}),
    ("The EU's measures against Chad are hereby continued.", {"EU TCD unspecified extended in_force"}),
    ("The EU sanctions against Chad have run out.", {"EU TCD unspecified lifted in_force"}),
    ("The EU sanctions against Chad will run out.", set()),
    (
        "Norway today prohibited imports of timber from Chad. The ban takes effect on 24 June.",
        {"NOR TCD timber imposed announced"},
    ),
    (
        "Norway today prohibited imports of timber from Chad. The ban takes effect at once.",
        {"NOR TCD timber imposed in_force"},
    ),
    (
        "Norway today prohibited imports of timber from Chad. The ban on gold takes effect on 24 June.",
        {"NOR TCD timber imposed in_force", "NOR TCD gold imposed announced"},
    ),
    (
        "China has decided on countermeasures against three Lithuanian firms by a decision which went into effect on "
        "Sunday.",
        {"CHN LTU unspecified imposed in_force"},
    ),
    (
        "Norway froze the assets of two Serb leaders today. A tax on sugar takes effect on 24 June.",
        {"NOR SRB government imposed in_force"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_acts_hold_and_measures_run_or_begin(text: str, expected: set[str]) -> None:
    assert {" ".join(map(str, one)) for one in rows(text)} == expected
