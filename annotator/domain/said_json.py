"""What was said as plain values of JSON, so that what one process says another can say anew."""

from typing import Any

from annotator.domain.plain import Json
from annotator.domain.said import Said


def text_to_json(text: str) -> str | Json:
    """Return a text; one that was said with what it was made of."""
    if not isinstance(text, Said):
        return text
    values = {name: _plain(value) for name, value in text.values.items()}
    return {"template": text.template, "key": text.key, "values": values, "number": text.number}


def text_from_json(data: Any) -> str:
    """Return the text that `text_to_json` was given."""
    if not isinstance(data, dict):
        return str(data)
    values = {name: _value(value) for name, value in data["values"].items()}
    return Said(data["template"], data["key"], values, data["number"])


def _plain(value: object) -> Any:
    if isinstance(value, int | float):
        return value
    return text_to_json(value if isinstance(value, Said) else str(value))


def _value(value: Any) -> Any:
    return text_from_json(value) if isinstance(value, dict) else value
