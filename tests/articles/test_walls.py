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


@pytest.mark.parametrize(
    ("title", "words"),
    [
        (
            "Before you continue",
            "<form><p>We use cookies and data to deliver our services. If you choose to accept all, we will "
            "use cookies for more.</p><button>Accept all</button><button>Reject all</button></form>",
        ),
        ("Your privacy choices", "<p>This site stores cookies on your device.</p><button>I agree</button>"),
        ("Daily", "<p>We use cookies to run this site.</p><p>Accept all</p><p>Manage your preferences</p>"),
    ],
)
def test_title_and_buttons_tell_of_consent_too(title: str, words: str) -> None:
    made = f"<html><head><title>{title}</title></head><body>{words}</body></html>"
    assert failure("a.html", made.encode()).kind == IssueKind.CONSENT_WALL


@pytest.mark.parametrize(
    "words",
    [
        "The court rejected all appeals of the bank on Friday, and it stays on the list of the European Union.",
        "Officials said they would accept all ships that carry grain, and lift the ban on the port by Monday.",
    ],
)
def test_news_of_accepting_all_is_no_wall(words: str) -> None:
    made = f"<html><head><title>Privacy of banks</title></head><body><article><p>{words}</p></article></body></html>"
    assert read_one("a.html", made.encode()).walled is None


_GATES = {
    "de": "<h1>EU hebt Sanktionen auf</h1><p>Um diese Inhalte zu lesen, akzeptieren Sie bitte Cookies von uns und 153 "
    "Partnern.</p><p>Alternativ gibt es ein Abo ohne Tracking.</p>",
    "it": "<p>Noi e i nostri fornitori archiviamo informazioni quali cookie su un dispositivo e trattiamo dati "
    "personali.</p><p>Accetta e continua.</p>",
    "es": "<p>Con tu consentimiento, nosotros y nuestros socios usamos cookies para procesar datos personales.</p>"
    "<p>Puedes retirar tu consentimiento en cualquier momento.</p><p>Aceptar y continuar.</p>",
    "pt": "<p>Com o seu consentimento, nós e os nossos parceiros usamos cookies e tratamos dados pessoais.</p>",
    "pl": "<p>My i nasi partnerzy przechowujemy pliki cookies oraz przetwarzamy dane osobowe.</p><p>Zgadzam się.</p>",
    "nl": "<p>Wij en onze partners gebruiken cookies om persoonlijke advertenties te tonen.</p><p>Akkoord.</p>",
    "sv": "<p>Vi och våra partner använder cookies och behandlar personuppgifter. Du kan återkalla ditt samtycke.</p>",
}


@pytest.mark.parametrize("language", _GATES)
def test_consent_is_asked_for_in_many_languages(language: str) -> None:
    html = page(f"<main>{_GATES[language]}</main>").replace("<html", f'<html lang="{language}"')
    assert failure("a.html", html).kind == IssueKind.CONSENT_WALL


_ASKS = (
    "<h2>We value your privacy</h2><p>We and our 842 partners store cookies on your device and process personal data "
    "for advertising, with your consent or for a legitimate interest.</p>"
)
_PURPOSES = "".join(
    f"<p>Purpose {at}: vendors may use cookies and personal data on the basis of your consent, for {at} days.</p>"
    for at in range(80)
)


@pytest.mark.parametrize("words", [_ASKS, _ASKS + _PURPOSES])
@pytest.mark.parametrize("head", ["", ld(ARTICLE)])
def test_page_of_an_article_that_shows_a_gate_only_gives_no_article(words: str, head: str) -> None:
    assert failure("a.html", page(f"<div>{words}</div>", head)).kind == IssueKind.CONSENT_WALL


def test_article_that_stands_in_json_ld_behind_a_gate_is_read() -> None:
    whole = ld(ARTICLE | {"articleBody": f"{LEAD} " * 12})
    assert LEAD in read_one("a.html", page(f"<div>{_ASKS}</div>", whole)).text


@pytest.mark.parametrize(
    "words",
    [
        "Please enable JavaScript and cookies to continue.",
        "You need to enable JavaScript to run this app.",
        "This content is not available in your region.",
        "We recognise you are attempting to access this website from a country belonging to the European Economic Area "
        "and therefore access cannot be granted at this time.",
    ],
)
@pytest.mark.parametrize("head", ["", ld(ARTICLE)])
def test_page_that_a_program_cannot_see_is_empty(words: str, head: str) -> None:
    assert failure("a.html", page(f"<div><p>{words}</p></div>", head)).kind == IssueKind.EMPTY


@pytest.mark.parametrize(
    "words",
    [
        "Users were told that “the app is not available in your region” after the sanctions, the firm said. " * 3,
        f"{LEAD}</p><p>“We value your privacy,” the firm told customers of its cookies, and asked for no consent.",
        "The ministry said that you need a licence. Enable JavaScript, says the page where it is asked for. " * 5,
    ],
)
def test_article_that_quotes_such_words_is_one(words: str) -> None:
    assert read_one("a.html", page(f"<article><h1>Ban lifted</h1><p>{words}</p></article>")).walled is None


def test_page_to_log_in_on_gives_no_article() -> None:
    html = page("<main><h1>Log in</h1><p>Enter your user name and the password.</p></main>")
    html = html.replace("Ban lifted | Example", "Log in")
    assert failure("a.html", html).kind == IssueKind.PAYWALLED


def test_report_about_consent_is_an_article() -> None:
    text = "The regulator fined two firms for cookies that were set without consent, and cited privacy law."
    assert read_one("a.html", page(f"<article><h1>Fined</h1><p>{text}</p></article>", ld(ARTICLE))).text == text


def test_banner_beside_an_article_is_no_wall() -> None:
    assert read_one("a.html", page(f"{CHROME}<article><h1>Ban</h1>{BODY}</article>")).text == TEXT


@pytest.mark.parametrize(
    "title",
    ["Page not found", "404 Not Found", "404 - Page not found", "Error 404", "Not Found",
     "The requested page could not be found", "Sorry, this page does not exist.", "Seite nicht gefunden",
     "502 Bad Gateway", "503 Service Temporarily Unavailable", "Error 500", "HTTP Status 500 – Internal Server Error",
     "Site under maintenance", "Maintenance", "Scheduled maintenance | Ministry", "We’ll be back soon!",
     "Oops, something went wrong", "Service temporarily unavailable", "Too many requests",
     "Error establishing a database connection", "Website is temporarily unavailable", "Internal Server Error",
     "504 Gateway Time-out", "Error 503 Backend fetch failed", "The site is currently down for maintenance"],
)  # fmt: skip
def test_page_that_says_that_there_is_none_or_that_it_is_out_of_order_is_no_article(title: str) -> None:
    html = page(f"<h1>{title}</h1><p>Try the search, or begin at the front page of the ministry.</p>")
    problem = failure("a.html", html.replace("<title>Ban lifted", f"<title>{title}"))
    assert (problem.kind, problem.fatal) == (IssueKind.EMPTY, True)


@pytest.mark.parametrize(
    "title",
    ["404 firms added to list", "Envoy not found at talks", "Article 410 of the code is no longer in force",
     "500 firms listed", "503 ships barred from ports", "Maintenance of sanctions on Belarus", "Ban on maintenance",
     "Aircraft maintenance - a ban", "Something went wrong in Minsk", "Service to Minsk unavailable from May"],
)  # fmt: skip
def test_headline_with_such_words_is_one(title: str) -> None:
    html = page(f"<main><h1>{title}</h1><p>{LEAD}</p></main>").replace("<title>Ban lifted", f"<title>{title}")
    assert read_one("a.html", html).title == title


def test_page_that_only_leads_elsewhere_is_no_article() -> None:
    head = '<meta http-equiv="Refresh" content="0; URL=https://new.example.org/story">'
    problem = failure("a.html", page("<p>Redirecting to the new site of the ministry …</p>", head))
    assert (problem.kind, "https://new.example.org/story" in problem.message) == (IssueKind.EMPTY, True)
    lasting = head.replace('"0;', '"900;')
    assert read_one("a.html", page(f"<main><h1>Ban lifted</h1><p>{LEAD}</p></main>", lasting)).title == "Ban lifted"
