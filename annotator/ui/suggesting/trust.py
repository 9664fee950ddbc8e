"""Asking whether a suggester may be loaded that runs code of its own."""

from annotator.domain.wording import shortened
from annotator.ui.language import tr

LONGEST = 300


def question(place: str) -> str:
    """Return what a person is asked before a folder is loaded."""
    return tr(
        "Loading this folder runs what is in it. Load it only if you trust where it came from."
        "\n\n{place}\n\nLoad it?",
        place=shortened(place, LONGEST),
    )
