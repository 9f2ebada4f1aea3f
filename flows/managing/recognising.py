"""Addresses of which it is known how they are best read: gov.uk, the Federal Register, GDELT, Common Crawl's news."""

import re
from typing import Any
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

from flows.sources.federal_register import API

Fields = dict[str, Any]
"""The fields of an entry of the sources file."""

_GOV_UK = frozenset({"www.gov.uk", "gov.uk"})
_REGISTER = frozenset({"www.federalregister.gov", "federalregister.gov"})
_SEARCH = re.compile(r"/documents/search|/api/v1/documents(?:\.json|\.rss)?")
_AGENCY = re.compile(r"/agencies/([a-z0-9-]+)")
_ORGANISATION = re.compile(r"/government/organisations/[^/.]+")
_CONDITIONS = {"conditions[agencies][]": "agencies", "conditions[type][]": "types", "conditions[term]": "term"}
_GDELT = frozenset({"data.gdeltproject.org", "www.gdeltproject.org", "gdeltproject.org"})
_GDELT_MIRROR = "https://storage.googleapis.com/data.gdeltproject.org/"
_CC_NEWS = re.compile(r"(?:https?://data\.commoncrawl\.org|s3://commoncrawl)/crawl-data/CC-NEWS(?:/|/index\.html)?")
_CC_NEWS_PATH = "https://data.commoncrawl.org/crawl-data/CC-NEWS/{year}/{month}/warc.paths.gz"
_FIRST_DAY = "conditions[publication_date][gte]"


class NotRecognised(ValueError):  # noqa: N818 - reads as what happened
    """An address of a known site with something in it that no field of an entry can say; the message names it."""


def recognise(url: str) -> Fields | None:
    """Return the entry that reads an address of a known site; None if it is of none.

    Raises:
        NotRecognised: a search of the Federal Register by what no field has.
    """
    if _CC_NEWS.fullmatch(url):
        return {"kind": "warc", "path": _CC_NEWS_PATH}
    parts = urlsplit(url)
    if parts.hostname in _GDELT or url.startswith(_GDELT_MIRROR):
        return _gdelt_fields(parts)
    if parts.hostname in _GOV_UK:
        return {"kind": "gov_uk", "url": _gov_uk_address(parts)}
    if parts.hostname in _REGISTER:
        return _register_fields(parts)
    return None


def _gdelt_fields(parts: SplitResult) -> Fields:
    """Return the entry for the newest quarter of an hour; a list of all files leads to it too."""
    here = f"{parts.scheme}://data.gdeltproject.org/" if parts.hostname in _GDELT else _GDELT_MIRROR
    translated = "-translation" if "translation" in parts.path else ""
    return {"kind": "gdelt", "url": f"{here}gdeltv2/lastupdate{translated}.txt"}


def _gov_uk_address(parts: SplitResult) -> str:
    """Return the feed of a search or of an organisation; of anything else the page."""
    path = parts.path.rstrip("/")
    if path.endswith(".atom") or path.startswith("/search/"):
        pairs = [pair for pair in parse_qsl(parts.query) if pair[0] != "page"]
        feed = path if path.endswith(".atom") else f"{path}.atom"
        return parts._replace(path=feed, query=urlencode(pairs, safe="[]"), fragment="").geturl()
    feed = f"{path}.atom" if _ORGANISATION.fullmatch(path) else path
    return parts._replace(path=feed, query="", fragment="").geturl()


def _register_fields(parts: SplitResult) -> Fields | None:
    path = parts.path.rstrip("/")
    agency = _AGENCY.fullmatch(path)
    fields: Fields = {"kind": "federal_register"}
    home = f"{parts.scheme}://{parts.netloc}{urlsplit(API).path}"
    if home != API:
        fields["url"] = home
    if agency is not None:
        return {**fields, "agencies": [agency[1]]}
    if _SEARCH.fullmatch(path) is None:
        return None
    for name, value in parse_qsl(parts.query):
        field = _CONDITIONS.get(name)
        if field == "term":
            fields[field] = value
        elif field is not None:
            fields[field] = [*fields.get(field, []), value]
        elif name.startswith("conditions") and name != _FIRST_DAY:
            known = ", ".join((*_CONDITIONS, _FIRST_DAY))
            raise NotRecognised(f"a search by {name} cannot be watched; known are {known}")
        elif name == _FIRST_DAY:
            fields["since"] = value
    return fields
