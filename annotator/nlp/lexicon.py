"""The word lists that came with the program."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from annotator.resources import resource


@cache
def entries(name: str) -> tuple[str, ...]:
    """Return the entries of a word list in the order of its file."""
    lines = resource("wordlists", f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


@cache
def words(*names: str) -> frozenset[str]:
    """Return what any of these word lists holds."""
    return frozenset(entry for name in names for entry in entries(name))


@cache
def lower(*names: str) -> frozenset[str]:
    return frozenset(word.lower() for word in words(*names))


@dataclass(frozen=True, slots=True)
class Verbs:
    """Verbs of speech and thought by form; `base` names the verb a form belongs to."""

    strong: frozenset[str]
    weak: frozenset[str]
    gerunds: frozenset[str]
    base: Mapping[str, str]

    def __contains__(self, form: str) -> bool:
        return form in self.base


@cache
def verbs() -> Verbs:
    strong, weak = _forms("verbs_strong"), _forms("verbs_weak")
    base = weak | strong
    gerunds = frozenset(form for form in base if form.endswith("ing"))
    return Verbs(frozenset(strong), frozenset(weak), gerunds, base)


def _forms(name: str) -> dict[str, str]:
    forms: dict[str, str] = {}
    for line in entries(name):
        base, *others = line.split()
        for form in (base, *others):
            forms.setdefault(form, base)
    return forms


@cache
def offices() -> Mapping[str, str]:
    """Return the common noun that refers back to the holder of an office, by its title."""
    return dict(line.split(" ", 1) for line in entries("roles"))
