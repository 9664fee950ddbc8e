"""Whether two mentions name one person, as far as their words tell."""

import re
import unicodedata

WORD = re.compile(r"\w+(?:['’]\w+)*")
NAME_WORD = re.compile(r"[^\W\d_][\w.\-]*(?:['’](?!s\b)\w+)*")
AFTER_NAME = re.compile(
    r"\s*(?:,|\(|—|–| - | who\b| which\b| that\b| of\b| at\b| from\b| in\b| with\b| for\b| on\b"
    r"| by\b)",
    re.IGNORECASE,
)
GENITIVE = re.compile(r"['’]s$")
NO_SURNAMES = frozenset(
    "mr mrs ms miss dr sir lord lady prof professor president vice senator sen rep representative "
    "gov governor secretary gen general col lt sgt capt captain judge justice rev reverend pope "
    "king queen prince princess mayor minister prime chancellor ambassador chairman chairwoman "
    "chief former director the a an jr sr ii iii iv he she they it we i you him her them who his "
    "their its our my which that".split()
)


def words_of(text: str, start: int, end: int) -> frozenset[int]:
    """Return where the words of a stretch begin."""
    return frozenset(match.start() for match in WORD.finditer(text, start, end))


def surname(mention: str | None) -> str | None:
    """Return the last capitalised word of a mention's name, without titles; none of a pronoun."""
    cut = AFTER_NAME.search(mention or "", 1)
    part = mention[: cut.start()] if mention and cut else mention or ""
    words = (NAME_WORD.findall(part) or NAME_WORD.findall(mention or ""))[::-1]
    bare = (GENITIVE.sub("", word.rstrip(".")) for word in words)
    names = (_folded(word) for word in bare if word[:1].isupper())
    return next((name for name in names if name not in NO_SURNAMES), None)


def _folded(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", word.lower()) if sign.isalnum())
