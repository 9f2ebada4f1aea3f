"""Walls are told from articles, and stubs from whole texts."""

import pytest

from schemas.vocabulary import IssueKind, Wall
from tests.articles.reading import failure, read_one
from tests.articles.test_html_page import ARTICLE, BODY, CHROME, LEAD, TEXT, ld, page

LONG = "".join(f"<p>{LEAD} It is the {at}th step.</p>" for at in range(25))


@pytest.mark.parametrize(
    "wall",
    [
        "Subscribe to continue reading",
        "This article is for subscribers only.",
        "To read the full story, please log in or register.",
        "You have reached your limit of free articles this month",
        "Article réservé aux abonnés",
        "Dieser Artikel ist nur für Abonnenten.",
    ],
)
@pytest.mark.parametrize(
    "layout", ["<p>{}</p>", "<div class=box><h2>{}</h2><p>One a month, cancel at any time.</p></div>"]
)
def test_stub_before_a_wall_is_marked_and_has_no_words_of_the_wall(wall: str, layout: str) -> None:
    article = read_one("a.html", page(f"<main><h1>Ban lifted</h1><p>{LEAD}</p>{layout.format(wall)}</main>"))
    assert article.walled is Wall.PAYWALL
    assert article.text.startswith(LEAD)
    assert wall not in article.text


def test_short_text_that_json_ld_calls_paid_is_a_stub_and_a_long_one_is_not() -> None:
    paid = ld(ARTICLE | {"isAccessibleForFree": False})
    assert read_one("a.html", page(f"<article><p>{LEAD}</p></article>", paid)).walled is Wall.PAYWALL
    assert read_one("a.html", page(f"<article>{LONG}</article>", paid)).walled is None
    whole = ld(ARTICLE | {"isAccessibleForFree": "false", "articleBody": f"{LEAD} " * 30})
    assert read_one("a.html", page(f"<article><p>{LEAD}</p></article>", whole)).walled is None


@pytest.mark.parametrize(
    "around",
    [
        "<header><p>Subscribe to continue reading our print edition</p></header>{}",
        "{}<p>Subscribe to our newsletter to learn more every week.</p>",
        "{}<footer>Already a subscriber? Log in to read the e-paper article archive with your account</footer>",
    ],
)
def test_offers_beside_an_article_are_no_wall(around: str) -> None:
    assert read_one("a.html", page(around.format(f"<article><h1>Ban</h1>{BODY}</article>"))).walled is None


@pytest.mark.parametrize(
    "words",
    [
        "<h1>Before you continue</h1><p>We use cookies and data to deliver our services. Accept all to agree.</p>",
        "<div><p>We value your privacy</p><p>We and our 842 partners store cookies and personal data.</p></div>",
        "<p>Mit Ihrer Zustimmung nutzen wir und unsere Partner Cookies. Mehr in der Datenschutzerklärung.</p>",
    ],
)
def test_page_that_asks_for_consent_gives_no_article(words: str) -> None:
    assert failure("a.html", page(f"<main>{words}</main>")).kind == IssueKind.CONSENT_WALL


def test_page_to_log_in_on_gives_no_article() -> None:
    html = page("<main><h1>Log in</h1><p>Enter your user name and the password.</p></main>")
    html = html.replace("Ban lifted | Example", "Log in")
    assert failure("a.html", html).kind == IssueKind.PAYWALLED


def test_report_about_consent_is_an_article() -> None:
    text = "The regulator fined two firms for cookies that were set without consent, and cited privacy law."
    assert read_one("a.html", page(f"<article><h1>Fined</h1><p>{text}</p></article>", ld(ARTICLE))).text == text


def test_banner_beside_an_article_is_no_wall() -> None:
    assert read_one("a.html", page(f"{CHROME}<article><h1>Ban</h1>{BODY}</article>")).text == TEXT
