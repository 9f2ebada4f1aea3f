"""What an official notice says of itself beside its text: numbers, dates and files that analysts cite or look up."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

KEYS = (
    "document_number", "citation", "document_type", "action", "dates", "effective_on", "signed_on", "executive_order",
    "proclamation", "docket_ids", "cfr_references", "agencies", "corrects", "withdrawn_at", "changed_at", "pdf_url",
    "attachments",
)  # fmt: skip
"""What may be kept. Days are ISO dates, moments as the publisher writes them; ``attachments`` is a list of objects
with ``title``, ``url`` and ``content_type``; ``docket_ids``, ``cfr_references`` and ``agencies`` are lists of texts."""


def notice_json(facts: Mapping[str, Any]) -> str | None:
    """Return the facts that are there as JSON, in a fixed order; None if there are none.

    Args:
        facts: values by key, each a text, a number, or a list of texts or objects. Empty ones are left out.

    Raises:
        KeyError: a key that is not in ``KEYS``.
    """
    unknown = set(facts) - set(KEYS)
    if unknown:
        raise KeyError(f"no notice has {', '.join(sorted(unknown))}")
    kept = {key: facts[key] for key in KEYS if facts.get(key) not in (None, "", [], ())}
    return json.dumps(kept, ensure_ascii=False) if kept else None


def words_of(value: object) -> str | None:
    """Return a text or number of a JSON document as text; None for anything else, and for blanks."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return (" ".join(value.split()) or None) if isinstance(value, str) else None


def list_of_words(value: object) -> list[str]:
    """Return the texts of a list in a JSON document."""
    found = map(words_of, value) if isinstance(value, Sequence) and not isinstance(value, str) else ()
    return [words for words in found if words is not None]
