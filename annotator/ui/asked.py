"""What the status bar asks while the next click is awaited."""

from annotator.domain.quote import Role

ASKING = {
    Role.SOURCE: (
        "Who says it? Click the mention, press the number of a speaker, or type a name"
        " (Esc: leave it)"
    ),
    Role.CUE: (
        "Which word reports it? Click it, or walk to it with the caret{key} and press Enter"
        " (Esc: leave it)"
    ),
}


def asked(role: Role, key: str) -> str:
    """Return the question for a part of a quote; the key, if there is one, walks to it."""
    return ASKING[role].format(key=f" ({key})" if key else "")
