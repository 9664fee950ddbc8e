"""Making regular expressions of the templates of a language's patterns."""

import re
from collections.abc import Mapping, Sequence

from annotator.nlp.entities.patterns import Pattern
from annotator.nlp.text.lexicon import entries

Fragments = Mapping[str, str]
Rules = tuple[tuple[Pattern, re.Pattern[str]], ...]


def compiled(template: str, fragments: Fragments, *, any_case: bool = True) -> re.Pattern[str]:
    return re.compile(template.format(**fragments), re.IGNORECASE if any_case else 0)


def compiled_rules(patterns: Sequence[Pattern], fragments: Fragments) -> Rules:
    """Return each pattern with its regular expression."""
    return tuple(
        (rule, compiled(rule.template, fragments, any_case=rule.any_case)) for rule in patterns
    )


def compiled_amount(
    priced: Pattern, amount: str, counted: Sequence[Pattern], fragments: Fragments
) -> tuple[re.Pattern[str], Sequence[Pattern]]:
    """Return a pattern with a group for each kind of amount, and the kinds in that order."""
    kinds = "|".join(f"({kind.template})" for kind in counted)
    return compiled(f"({priced.template})|{amount}(?:{kinds})", fragments), (priced, *counted)


def any_of(name: str) -> str:
    """Return what matches any entry of a word list, the longest first."""
    longest_first = sorted(entries(name), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(entry) for entry in longest_first) + ")"
