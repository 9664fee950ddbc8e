"""What a regular expression finds: whatever stands in double marks, said by the nearest name."""

import re
from collections.abc import Iterator

from suggestions_gold import Marked, Unit

from annotator.domain.article import Article
from annotator.domain.span import Stretch

IN_MARKS = re.compile(r"[“\"][^“”\"\n]+[”\"]")
NAME = re.compile(r"\b(?:[A-Z][\w’'.-]+)(?: [A-Z][\w’'.-]+)*|\b(?:he|she)\b")
NEAR = 120


def baseline(article: Article) -> Marked:
    return Marked(article, frozenset(_names(article.text)), tuple(_quotes(article.text)))


def _quotes(text: str) -> Iterator[Unit]:
    for match in IN_MARKS.finditer(text):
        said = NAME.search(text, match.end(), match.end() + NEAR)
        source = Stretch(*said.span()) if said else None
        yield Unit(Stretch(*match.span()), "direct", source, said.group() if said else None)


def _names(text: str) -> Iterator[tuple[int, int, str]]:
    for match in NAME.finditer(text):
        yield match.start(), match.end(), "PERSON" if " " in match.group() else "GPE"
