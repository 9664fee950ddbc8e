"""Names for files that hold one article each, safe on every system."""

import re
import unicodedata
from collections import Counter

UNSAFE = re.compile(r"[^\w-]+")
LONGEST = 100  # bytes of UTF-8; 255 are allowed, suffixes and numbers included
# What Windows keeps for devices, whatever the suffix is
DEVICES = frozenset("con prn aux nul".split()) | {
    f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"
}
BESIDE = ("scheme", "manifest", "labels", "offsets")  # what ends so belongs to another file


class Names:
    """Gives each article a name of its own, made of its id; the same ids make the same names."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._last: Counter[str] = Counter()

    def fresh(self, key: str) -> str:
        """Return a name without suffix that no other article has, upper and lower case alike."""
        name = fresh = _safe(key)
        plain = _compared(name)
        while _compared(fresh) in self._taken:
            self._last[plain] += 1
            fresh = f"{name}-{self._last[plain] + 1}"
        self._taken.add(_compared(fresh))
        return fresh


def _safe(key: str) -> str:
    plain = UNSAFE.sub("-", unicodedata.normalize("NFC", key)).strip("-")
    cut = plain.encode()[:LONGEST].decode("utf-8", "ignore")
    name = cut or "article"
    kept = name.casefold() in DEVICES or name.casefold().endswith(BESIDE)
    return f"{name}_" if kept else name


def _compared(name: str) -> str:
    """Return what names are compared by where upper and lower case, or accents, are alike."""
    return unicodedata.normalize("NFKC", name.casefold())
