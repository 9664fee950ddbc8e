"""The names of steps as the journal has them, known again as what they were said as.

The journal holds names as plain text, in English. What was done in an earlier session is told by
name as well, so a name is read as one of the texts that make such names.
"""

import re
from collections.abc import Iterator

from annotator.domain.said import said

PLAIN = frozenset({"Add quote", "Add a part", "Add a speaker"})  # these name no label
MADE = (  # what says more comes before what fits it as well
    "{step}, reject {over}",
    "Add {label} everywhere",
    "Reject {label} everywhere",
    "Add {label}",
    "Label as {label}",
    "Mark as {status}",
    "Accept {count}",
    "Reject {count}",
    "Zone: {kind}",
    "Decide by the rule {rule}",
    "Decide for {names}",
    "Rename {label} to {name}",
    "Merge {label} into {into}",
    "Delete the label {label}",
    "Bring back the label {label}",
    "Take in the labels of {path}",
)
NUMBERS = frozenset({"over", "count"})
WORDS = frozenset({"status", "kind"})  # of the program itself
NAME = re.compile(r"\\\{(\w+)\\\}")


def step(name: str) -> str:
    """Return the name of a step as it was said; one that nothing here makes is said as it is."""
    return next(_made(name), None) or said(name)


def _made(name: str) -> Iterator[str]:
    for template in MADE if name not in PLAIN else ():
        if found := PATTERNS[template].fullmatch(name):
            yield said(
                template, **{key: _value(key, text) for key, text in found.groupdict().items()}
            )


def _value(key: str, text: str) -> object:
    if key in NUMBERS:
        return int(text)
    if key == "step":
        return step(text)
    return said(text) if key in WORDS else text


def _pattern(template: str) -> re.Pattern[str]:
    def part(found: re.Match[str]) -> str:
        return rf"(?P<{found[1]}>{r'[0-9]+' if found[1] in NUMBERS else '.+'})"

    return re.compile(NAME.sub(part, re.escape(template)), re.DOTALL)


PATTERNS = {template: _pattern(template) for template in MADE}
