"""The story and the variant of an article, as the name of its file may tell them."""

import re

from annotator.domain.article import Variant

NAMES = {
    Variant.ORIGINAL: "original",
    Variant.REWRITE: "rewrite|rewritten",
}
VARIANT = "|".join(f"(?P<{variant}>{names})" for variant, names in NAMES.items())
NUMBER = r"(?:[-_. ]?\d+)?"
CUT = r"[-_. ]+"
BEHIND = re.compile(rf"(?P<story>.+?){CUT}(?:{VARIANT}){NUMBER}", re.IGNORECASE)
BEFORE = re.compile(rf"(?:{VARIANT}){CUT}(?P<story>.+)", re.IGNORECASE)
FOLDER = re.compile(rf"(?:{VARIANT})s?", re.IGNORECASE)


def told_by(name: str, folder: str = "") -> tuple[str, Variant] | None:
    """Return the story and the variant that a name tells, else the folder that it lies in.

    The story of "harbour-rewrite-2" is "harbour", as is that of "harbour" in a folder "rewrites".
    """
    named = BEHIND.fullmatch(name) or BEFORE.fullmatch(name)
    if named:
        return named["story"], _variant(named)
    within = FOLDER.fullmatch(folder)
    return (name, _variant(within)) if within else None


def _variant(match: re.Match[str]) -> Variant:
    return next(variant for variant in NAMES if match[str(variant)])
