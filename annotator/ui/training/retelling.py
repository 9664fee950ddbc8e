"""What training told of itself, in the language of the window.

It comes from another process, and from the files of versions, as English text that no longer knows
how it was made.
"""

from annotator.domain.retelling import either, retelling
from annotator.domain.said import Said, said
from annotator.ui.language import worded

TOLD: tuple[Said, ...] = (
    *either(
        "epoch {epoch}, from {count} place where names may stand",
        "epoch {epoch}, from {count} places where names may stand",
        epoch=0,
    ),
    *either(
        "{count} article is not in {language} and was left out",
        "{count} articles are not in {language} and were left out",
        language="",
    ),
    said("epoch {epoch}, from {lines} lines", epoch=0, lines=0),
    said("used: {points:.1f} points more in articles left out of learning", points=0.0),
    said(
        "only {next} is marked in the finished articles: it learns that nothing else is to be"
        " suggested",
        next="",
    ),
)
RETOLD = retelling(*TOLD)


def retold(text: str) -> str:
    """Return a text of training in the language of the window."""
    return worded(RETOLD(text))
