"""One address per article: variants of a URL that lead to the same text become one.

Our own rules rather than courlan's, whose cleaner (1.4) makes one article of two documents. It drops whole queries
without a value (``/news?20251213``), and keys by their first letters whatever their values (``?reference=2025-12``,
``?gallery=7``, ``?source=CELEX32022R0345``, ``?ref=SC/15``; strictly, ``?uri=CELEX:…`` too). It leaves ``%7E`` and
``;jsessionid=`` as they are, and knows no AMP, mobile or print variants; what it does right is to sort a query, a line
here. So only keys that are known to carry a campaign go: a variant missed costs a duplicate, one too many an
article.
"""

import re
from functools import lru_cache
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

import idna

_LONGEST = 4000
_HOST = re.compile(r"[\w.-]+|\[[0-9a-f:.]+\]")
_VARIANT_HOST = re.compile(r"^(www\.)?(?:m|mobile|amp|wap|print)\.(?=[^.]+\.)")
_VARIANT_LABEL = re.compile(r"(?<=[^.])\.m\.(?=[^.]+\.)")  # en.m.wikipedia.org
_AMP_CACHE = re.compile(r"^/(?:[acv]/)?(?:s/)?")
_TRAILING_VARIANT = re.compile(r"(?<=[^/])/(?:amp|amphtml|print)/*$")
_LEADING_VARIANT = re.compile(r"^/(?:amp|index\.php)/(?=[^/])")  # the page is there under both
_SESSION = re.compile(r";jsessionid=[^/;]*", re.I)
_SUFFIX_VARIANT = re.compile(r"(?<=[^/])\.amp(?=(?:\.html?)?$)")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})?")
_LINE_BREAK = re.compile(r"[\r\n\t]")
_MARKUP_AMPERSAND = re.compile(r"&(?:amp;)+")
_DAY_IN_PATH = re.compile(
    r"^[^?#]*?[/_-](?P<year>199\d|20[0-4]\d)(?P<mark>[/_-]?)(?P<month>0[1-9]|1[0-2])(?P=mark)(?P<day>0[1-9]|[12]\d|3[01])"
    r"(?=[/_.-]|$)"
)
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

_CAMPAIGN_PREFIXES = (
    "utm_", "mc_", "pk_", "mtm_", "matomo_", "hsa_", "_hs", "at_", "ns_", "cm_", "vero_", "oly_", "guce_",
)  # fmt: skip
_CAMPAIGN_KEYS = frozenset((
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid",
    "igsh", "li_fat_id", "_ga", "_gl", "_openstat", "cmpid", "ocid", "icid", "ncid", "ito", "smid", "smtyp",
    "sr_share", "xtor", "spref", "s_cid", "wt_mc", "wt.mc_id", "trk", "guccounter", "taid", "usqp", "ref_src",
    "ref_url", "__twitter_impression", "soc_src", "soc_trk", "fb_ref", "fb_source", "amp_js_v", "amp_gsa",
    "amp_r", "amp", "amphtml", "print", "printable", "sharetype", "maca", "jsessionid", "phpsessid",
))  # fmt: skip
# a campaign where they are words; with a figure in them they may name a document
_CAMPAIGN_WORDS = frozenset((
    "ref", "source", "src", "cmp", "cid", "partner", "via", "share", "rss", "medium", "campaign", "feature",
))  # fmt: skip
_VARIANT_PAIRS = frozenset(
    {("outputtype", "amp"), ("output", "amp"), ("view", "print"), ("format", "amp"), ("format", "print")}
)


@lru_cache(maxsize=256)  # of one page it is asked several times
def canonical_url(url: str | None) -> str | None:
    """Return the one address of the article behind a URL, or None if it is no web address.

    Scheme and host in lower case, default port, user name and fragment dropped, AMP, mobile and print variants undone,
    campaign keys dropped and the other keys sorted, no trailing slash. Idempotent; never raises.
    """
    if url is None or len(url) > _LONGEST:
        return None
    words = _MARKUP_AMPERSAND.sub("&", _LINE_BREAK.sub("", url.strip()))
    if words.startswith("//"):
        words = "https:" + words
    elif words[:4].lower() == "www.":
        words = "https://" + words
    try:
        parts = urlsplit(words)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    scheme = parts.scheme.lower()
    if scheme not in {"http", "https"} or host is None:
        return None
    original = _behind_amp_cache(parts, host)
    if original is not None:
        return canonical_url(original)
    return _rebuild(scheme, host, port, parts)


def identity_key(url: str | None) -> str | None:
    """Return what identifies the article of a URL: its canonical form without scheme and ``www.``.

    None for a site's front page, which is the address of no article, and where there is no canonical form.
    """
    address = canonical_url(url)
    if address is None:
        return None
    rest = address.split("://", 1)[1].removeprefix("www.")
    return rest if rest.split("/", 1)[1] else None


def date_in_url(url: str) -> str | None:
    """Return the day in a path such as ``/2025/12/13/…``, ``/2025-12-13-ban`` or ``/20251213`` as an ISO date."""
    found = _DAY_IN_PATH.match(url)
    return None if found is None else "-".join(found.group("year", "month", "day"))


def _rebuild(scheme: str, host: str, port: int | None, parts: SplitResult) -> str | None:
    name = f"[{host}]" if ":" in host else _host(host)
    if _HOST.fullmatch(name) is None or not name.strip(".-_"):
        return None
    if port is not None and port != {"http": 80, "https": 443}[scheme]:
        name += f":{port}"
    return urlunsplit((scheme, name, _path(parts.path), _query(parts.query), ""))


def ascii_host(host: str) -> str:
    """Return a host as the network has it, in small letters: names of other scripts are written in two ways."""
    name = host.lower()
    if name.isascii():
        return name
    try:
        return idna.encode(name, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        return name


def _host(host: str) -> str:
    name = ascii_host(host.strip("."))
    while (shorter := _VARIANT_LABEL.sub(".", _VARIANT_HOST.sub(r"\1", name))) != name:
        name = shorter
    return name


def _behind_amp_cache(parts: SplitResult, host: str) -> str | None:
    if host.endswith(".cdn.ampproject.org"):
        rest = _AMP_CACHE.sub("", parts.path)
    elif host in {"www.google.com", "google.com"} and parts.path.startswith("/amp/s/"):
        rest = parts.path.removeprefix("/amp/s/")
    else:
        return None
    return f"https://{rest}?{parts.query}" if rest and "." in rest.split("/", 1)[0] else None


def _path(path: str) -> str:
    clean = re.sub(r"(?<!:)/{2,}", "/", _SESSION.sub("", _escapes(path))).rstrip("/")
    while True:
        shorter = _SUFFIX_VARIANT.sub("", _LEADING_VARIANT.sub("/", _TRAILING_VARIANT.sub("", clean))).rstrip("/")
        if shorter == clean:
            return clean or "/"
        clean = shorter


def _query(query: str) -> str:
    return "&".join(sorted(pair for pair in _escapes(query).split("&") if pair and not _is_campaign(pair)))


def _is_campaign(pair: str) -> bool:
    key, _, value = pair.lower().partition("=")
    if key in _CAMPAIGN_KEYS or key.startswith(_CAMPAIGN_PREFIXES) or (key, value) in _VARIANT_PAIRS:
        return True
    return key in _CAMPAIGN_WORDS and not any(character.isdigit() for character in value)


def _escapes(part: str) -> str:
    def one(found: re.Match[str]) -> str:
        if found[1] is None:
            return "%25"
        character = chr(int(found[1], 16))
        return character if character in _UNRESERVED else found[0].upper()

    return quote(_ESCAPE.sub(one, part), safe="%/:;=&?!@$'()*+,~|[]", errors="replace")
