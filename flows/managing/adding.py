"""A source added to the sources file: how an address is best read found out, a line written."""

import json
import re
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

from flows.fetching.fetcher import Fetcher
from flows.fetching.places import PlaceRefused, origin_of, registered_domain, split_url
from flows.fetching.response import Request, Response
from flows.managing.proposing import Item, feed_items, ignore, propose_index, sitemap_items
from flows.managing.recognising import Fields, NotRecognised, recognise
from flows.managing.shapes import is_feed, is_sitemap, lacks_article
from flows.settings import utc_now
from flows.sources.catalogue import ALL, NAME, ON, Catalogue, SourcesError, parse_catalogue, read_text
from flows.sources.config import SourceConfig
from flows.sources.gov_uk import GovUkConfig, api_url
from flows.sources.months import by_month, names_months
from flows.sources.registry import kind_of
from flows.sources.sitemap_files import named_by_robots
from flows.sources.stores import SCHEMES
from flows.sources.warc_config import WarcConfig
from flows.sources.warc_files import are_warc_files, local_files
from flows.storage.atomic import write_text
from transforms.articles.feeds.feed_links import feed_links
from transforms.articles.feeds.list_shape import FEWEST, LEAST_WORDS

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_HEADER = re.compile(r"\s*\[")
_BLANK = re.compile(r"\s")
_LONGEST = 2000
_SOURCES = re.compile(r"\s*\[\s*sources\s*\]\s*(?:#.*)?$")


def add_source(
    catalogue: Catalogue, url: str, name: str | None, *, on: bool, show: Callable[[Sequence[Item]], None] = ignore
) -> str:
    """Find out how an address is best read, write its line to the sources file, and return the line.

    Args:
        catalogue: the sources file.
        url: a page or search of gov.uk, a search of the Federal Register, a feed, a sitemap, or a page. A page that
            names no feed which can be read is a list of others, if links with headlines and dates repeat in it; else it
            is watched itself; if it is a site's front page, its sitemaps are, by its robots.txt. What has no article is
            refused. Or the path or address of a WARC file, of a folder of
            them, or of a list of them.
        name: what to call it; made from the address if not given.
        on: whether it is read by ``sanctionlog run --sources on``.
        show: called with the items that the address has now, before the line is written.

    Raises:
        SourcesError: the address cannot be read, the file has it already, or the name is taken or none.
        NoContact: nobody is named whom the keeper of a site may write to.
    """
    if name is not None and NAME.fullmatch(name) is None:
        raise SourcesError(f"a source is called by small letters, digits and _, not {name!r}")
    if name in {ON, ALL}:
        raise SourcesError(f"`--sources {name}` means others than a source called {name!r}: give it another --name")
    url = _from_here(url)
    _check_address(url)
    url = url if are_warc_files(url) else urldefrag(url).url  # a place in it is no other address
    if are_warc_files(url):
        fields: Fields = recognise(url) or {"kind": "warc", "path": url}
        if "://" not in url:
            show(_files_there(url))
    else:
        with closing(Fetcher(catalogue.limits)) as fetcher:
            fields, items = _found(fetcher, url)
            show(items)
    config = _config(catalogue, fields)
    known = next((key for key, one in catalogue.sources.items() if one.address == config.address), None)
    if known is not None:
        raise SourcesError(f"{catalogue.path} has {config.address} already, as {known}")
    if name in catalogue.sources:
        raise SourcesError(f"{catalogue.path} has a source {name} already: give another --name")
    name = name or _free_name(config.address, catalogue)
    line = f"{name} = {_inline({**fields, 'on': on})}"
    text = with_line(read_text(catalogue.path), line)
    parse_catalogue(text, catalogue.path)
    write_text(catalogue.path, text)
    return line


def with_line(text: str, line: str) -> str:
    """Return a sources file with one more line at the end of its table ``[sources]``, all else as it was."""
    lines = text.splitlines()
    start = next((at for at, one in enumerate(lines) if _SOURCES.match(one)), None)
    if start is None:
        return "\n".join([*lines, *([""] if lines else []), "[sources]", line]) + "\n"
    end = next((at for at in range(start + 1, len(lines)) if _HEADER.match(lines[at])), len(lines))
    while not lines[end - 1].strip():
        end -= 1
    return "\n".join([*lines[:end], line, *lines[end:]]) + "\n"


def _config(catalogue: Catalogue, fields: Fields) -> SourceConfig:
    """Return the entry that the fields make, checked as one of the file is."""
    return parse_catalogue(f"[sources]\nit = {_inline(fields)}\n", catalogue.path).sources["it"]


def _inline(fields: Fields) -> str:
    """Return fields as an inline table; texts, lists of texts and booleans are written as in JSON, days bare."""
    pairs = [f"{name} = {_day(value) or json.dumps(value, ensure_ascii=False)}" for name, value in fields.items()]
    return f"{{ {', '.join(pairs)} }}"


def _day(value: object) -> str | None:
    return value if isinstance(value, str) and _ISO_DAY.fullmatch(value) else None


def _from_here(url: str) -> str:
    """Return the whole path of WARC files that are named as from the current folder; anything else as it is."""
    whole = url if "://" in url or not url.strip() else str(Path(url).expanduser().absolute())
    return whole if are_warc_files(whole) else url


def _files_there(path: str) -> list[Item]:
    """Return the WARC files that a path means now, with the days of their last change.

    Raises:
        SourcesError: there is none.
    """
    found = local_files(path)
    if not found and not names_months(path):
        raise SourcesError(f"there is no WARC file at {path}: nothing was written; name one that is there")
    changed = [datetime.fromtimestamp(one.stat().st_mtime, UTC).date() for one in found]
    return [Item(day.isoformat(), str(one), None) for day, one in zip(changed, found, strict=True)]


def _check_address(url: str) -> None:
    """Say what is wrong with an address before anybody is asked for it, or for a contact."""
    if not url.strip():
        raise SourcesError("no address is given: it begins with https://, or is the path of a WARC file")
    scheme = url.partition("://")[0] if "://" in url else None
    if scheme in SCHEMES or are_warc_files(url):
        return
    if scheme is None:
        raise SourcesError(
            f"{url} is no web address, and no WARC file or folder of them that is there: an address begins with "
            'https://, and files of other kinds are watched by a line with kind = "files"'
        )
    if _BLANK.search(url) or len(url) > _LONGEST:
        raise SourcesError(f"the address cannot be read: it has no blanks, and {_LONGEST:,} characters at most")
    try:
        split_url(url)
    except PlaceRefused as error:
        # without the address itself, which may hold a secret
        raise SourcesError(f"the address cannot be read: {error}") from error


def _found(fetcher: Fetcher, url: str) -> tuple[Fields, Sequence[Item]]:
    """Return the entry that reads an address, and what it would take now."""
    try:
        known = recognise(url)
    except NotRecognised as error:
        raise SourcesError(f"{url}: {error}") from error
    if known is not None:
        _check(fetcher, known)
        return known, ()
    answer = fetcher.fetch(Request(url=url))
    if not answer.ok:
        raise SourcesError(f"{url} cannot be read: {answer.outcome}: {answer.message}")
    if is_feed(answer):
        return {"kind": "feed", "url": answer.url}, feed_items(answer)
    if is_sitemap(fetcher.limits, answer):
        return {"kind": "sitemap", "url": answer.url}, sitemap_items(fetcher.limits, answer)
    for link in feed_links(answer.body.decode("utf-8", "replace")):
        there = fetcher.fetch(Request(url=urljoin(answer.url, link)))
        if there.ok and is_feed(there):
            return {"kind": "feed", "url": there.url}, feed_items(there)
    return _page_found(fetcher, answer)


def _page_found(fetcher: Fetcher, answer: Response) -> tuple[Fields, Sequence[Item]]:
    """Return the entry that reads a page which names no feed, and what it would take now."""
    fields = _by_robots(fetcher, answer.url)
    if fields is not None:
        return fields, ()
    missing = lacks_article(answer)
    listed = propose_index(answer, is_article=missing is None)
    if listed is not None:
        return listed
    if missing is not None:
        raise SourcesError(
            f"{answer.url} is no feed, no sitemap and no page with an article ({missing}): a page that lists others is "
            'watched by a line with kind = "index", which says where in it the links are; '
            f"such a line is written for you if {FEWEST} of its links at least have "
            f"a headline of {LEAST_WORDS} words and a date"
        )
    return {"kind": "page", "url": answer.url}, ()


def _by_robots(fetcher: Fetcher, url: str) -> Fields | None:
    """Return the entry that reads the sitemaps which a site's robots.txt names; None but for a site's front page."""
    parts = urlsplit(url)
    if parts.path.strip("/"):
        return None
    robots = f"{origin_of(parts)}/robots.txt"
    answer = fetcher.fetch(Request(url=robots, robots=False))
    named = named_by_robots(answer.body) if answer.ok else []
    for one in sorted(named, key=lambda each: "news" not in each.lower()):
        there = fetcher.fetch(Request(url=urljoin(robots, one)))
        if there.ok and is_sitemap(fetcher.limits, there):
            # one for news alone is all that is wanted; of others, all
            return {"kind": "sitemap", "url": there.url if "news" in one.lower() else robots}
    return None


def _check(fetcher: Fetcher, fields: Fields) -> None:
    """Ask once for what the source will ask for."""
    config = kind_of(fields["kind"]).CONFIG.model_validate(fields)
    url = config.address
    if isinstance(config, GovUkConfig) and not config.is_feed:
        url = api_url(config, urlsplit(config.url).path)
    if isinstance(config, WarcConfig):
        # there may be no list of this month on its first days
        last = utc_now().date().replace(day=1) - timedelta(days=1)
        url = next(by_month(url, last, last))[0]
    answer = fetcher.fetch(Request(url=url))
    if not answer.ok:
        raise SourcesError(f"{url} cannot be read: {answer.outcome}: {answer.message}")


def _free_name(url: str, catalogue: Catalogue) -> str:
    host = urlsplit(url).hostname or ""
    domain = registered_domain(host) if host else Path(url).name.partition(".")[0]
    made = re.sub(r"[^a-z0-9]+", "_", domain.lower()).strip("_")
    made = made if re.match(r"[a-z]", made) else f"site_{made}"
    number = 1
    while (name := made if number == 1 else f"{made}_{number}") in {*catalogue.sources, ON, ALL}:
        number += 1
    return name
