"""What is wrong in a sources file: each fault with its line, in words that say what it should be."""

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from flows.sources.lines import line_of

_PASSWORD = re.compile(r"//[^/@\s]*@")
M = TypeVar("M", bound=BaseModel)


class Faults:
    """Gathers what is wrong in one TOML text.

    Args:
        text: the text, which can be parsed.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: list[tuple[int, str]] = []

    def add(self, where: tuple[str, ...], message: str) -> None:
        """Note a fault of the value that these keys lead to."""
        self._found.append((line_of(self._text, where), message))

    def checked(self, model: type[M], data: Mapping[str, Any], where: tuple[str, ...]) -> M | None:
        """Return the model of a table, or None if it breaks it; each fault is noted."""
        try:
            return model.model_validate(data)
        except ValidationError as error:
            for one in error.errors(include_url=False):
                keys = tuple(str(part) for part in one["loc"])
                self.add((*where, *keys), _message(where[-1], keys, one, model))
            return None

    def listed(self, path: object) -> list[str]:
        """Return all faults as ``file:line: what is wrong``, in order."""
        return [f"{path}:{line}: {message}" for line, message in sorted(self._found)]


def near(name: object, known: Iterable[str]) -> str:
    """Return a question after the name that may have been meant, or nothing."""
    close = difflib.get_close_matches(str(name), list(known), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""


def _message(owner: str, keys: tuple[str, ...], error: Any, model: type[BaseModel]) -> str:
    field = ".".join(keys)
    if error["type"] == "extra_forbidden":
        known = sorted(model.model_fields)
        return f"{owner}: unknown field {field!r}{near(field, known)}; known are {', '.join(known)}"
    if error["type"] == "missing":
        return f"{owner}: {field} is missing"
    # validators of a whole table have no field
    return f"{owner}: {f'{field} = {_shown(keys, error)}: ' if field else ''}{_in_words(error)}"


def _shown(keys: tuple[str, ...], error: Any) -> str:
    """Return the value that is wrong, shortened, and never one that may be a secret."""
    if "headers" in keys:
        return "…"
    given = _PASSWORD.sub("//…@", repr(error["input"]))
    return given if len(given) <= 60 else f"{given[:60]}…"


def _in_words(error: Any) -> str:
    context = error.get("ctx") or {}
    plain = {
        "string_type": "write a text, in quotes",
        "bool_type": "write true or false, without quotes",
        "int_type": "write a whole number, without quotes",
        "float_type": "write a number, without quotes",
        "tuple_type": 'write a list, as in ["one", "two"]',
        "dict_type": 'write a table, as in { Name = "value" }',
        "date_type": "write a day, as in 2026-01-31, without quotes",
        "date_from_datetime_inexact": "write a day, as in 2026-01-31, without quotes",
        "string_pattern_mismatch": f"it does not have the form {context.get('pattern')}",
        "too_short": "write one at least",
        "greater_than_equal": f"write {_bound(context, 'ge')} or more",
        "less_than_equal": f"write {_bound(context, 'le')} or less",
        "greater_than": f"write more than {_bound(context, 'gt')}",
        "literal_error": f"write one of {context.get('expected')}",
    }
    words = plain.get(error["type"])
    if words is None and error["type"].startswith(("string_too", "too_")):
        words = error["msg"][:1].lower() + error["msg"][1:]
    return words or str(error["msg"]).removeprefix("Value error, ")


def _bound(context: Mapping[str, Any], name: str) -> str:
    """Return a bound as one writes it, be it of a whole number or not; nothing where there is none."""
    bound = context.get(name)
    return f"{bound:g}" if isinstance(bound, int | float) else ""
