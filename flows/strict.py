"""Tables of the sources file: a word in quotes is no number and no yes, and the message says what to write."""

from typing import Any, get_args

from pydantic import BaseModel, ConfigDict, ValidationInfo, field_validator


class StrictTable(BaseModel):
    """A table whose fields are known, and of which none takes text for a number or for true and false."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @field_validator("*", mode="before")
    @classmethod
    def _is_of_its_type(cls, value: Any, info: ValidationInfo) -> Any:
        wanted = cls.model_fields[info.field_name or ""].annotation
        # a union may hold annotated types
        types = {getattr(one, "__origin__", one) for one in (wanted, *get_args(wanted))}
        if bool in types and not isinstance(value, bool):
            raise ValueError("write true or false, without quotes")
        numbers = types & {int, float}
        if numbers and (isinstance(value, str | bool) or (isinstance(value, float) and float not in numbers)):
            raise ValueError(f"write a {'whole ' if float not in numbers else ''}number, without quotes")
        return value
