"""Export controls in plain words: permits refused, controls made wider, firms barred, lists of the trusted."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Singapore will refuse permits for electronics and telecoms gear bound for Russia.",
            ["SGP RUS technology imposed announced", "SGP RUS telecoms imposed announced"],
        ),
        ("Singapore will not refuse permits for exports of electronics to Russia.", []),
        (
            "The Netherlands extended its export controls on China to two more kinds of chip machine.",
            ["NLD CHN machinery expanded in_force", "NLD CHN semiconductors expanded in_force"],
        ),
        (
            "The Netherlands extended its export controls on China for two more years.",
            ["NLD CHN unspecified extended in_force"],
        ),
        (
            "Tokyo restored South Korea to its white list of trusted export destinations.",
            ["JPN KOR technology lifted in_force"],
        ),
        (
            "The Commerce Department decontrolled exports of desktop computers to China.",
            ["USA CHN technology eased in_force"],
        ),
        (
            "On Monday the software maker Kaspersky was barred by Washington from selling to American customers.",
            ["USA RUS technology imposed in_force"],
        ),
        ("Last year Gazprom was banned from selling gas to Poland.", ["POL RUS gas imposed in_force"]),
        (
            "Last year Airbus was barred by Washington from selling planes to Iran.",
            ["USA IRN aviation imposed in_force"],
        ),
    ],
)
def test_export_controls(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted
