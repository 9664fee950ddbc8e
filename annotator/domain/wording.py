"""Texts as they are compared, and as they are shown where there is little room."""

import unicodedata


def folded(text: str) -> str:
    """Return a text without accents and upper case, to compare it by."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.category(c).startswith("M"))


def shortened(text: str, length: int) -> str:
    """Return a text on one line, no longer than so many characters; an ellipsis ends what is cut.

    Of a text that is very long only the beginning is looked at.
    """
    line = " ".join(text[: 2 * length].split())
    if len(line) <= length and len(text) <= 2 * length:
        return line
    return line[: length - 1] + "…"
