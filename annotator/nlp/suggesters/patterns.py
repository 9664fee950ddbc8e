"""Names and patterns to look for: the lines of a file, or what a project already knows.

A line of a file is {"label": "ORG", "pattern": "Lantern Works"} or has a list of tokens for a
pattern, [{"LOWER": "lantern"}, {"LOWER": "works"}], as spaCy's EntityRuler and Prodigy write them.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.domain.article import Article
from annotator.domain.errors import SuggestError
from annotator.domain.said import said
from annotator.domain.suggester import Suggester, SuggesterKind, plain_name
from annotator.domain.suggestion import Suggested
from annotator.domain.wording import said_by, shortened
from annotator.nlp.suggesters.reading import Read

if TYPE_CHECKING:
    from spacy.tokens import Span as Found

Pattern = dict[str, Any]
DIGEST = 8  # hexadecimal digits
LONGEST = 60  # of a pattern as it is quoted


def describe_patterns(path: Path) -> Suggester:
    """Describe a file of patterns, whose version is made of what it says.

    Raises SuggestError naming the first line that is no pattern.
    """
    labels = {pattern["label"]: None for _, pattern in _patterns(path)}
    digest = sha256(path.read_bytes()).hexdigest()[:DIGEST]
    name, kind = plain_name(path.stem), SuggesterKind.PATTERNS
    return Suggester(name, digest, kind, str(path.resolve()), tuple(labels))


def load_patterns(suggester: Suggester) -> Read:
    """Load a file of patterns; raises SuggestError naming the first line that is none."""
    path = Path(suggester.place)
    patterns = list(_patterns(path))
    _try_tokens(path, patterns)
    why = {str(number): _matches(number, pattern) for number, pattern in patterns}
    numbered = ({**pattern, "id": str(number)} for number, pattern in patterns)
    return _looking_for(numbered, suggester.origin, lambda found: why[found.id_])


def _matches(number: int, pattern: Pattern) -> str:
    """Say which pattern matches: the words of one that is text, else the number of its line."""
    said = pattern["pattern"]
    called = f"The pattern “{shortened(said, LONGEST)}”" if isinstance(said, str) else "The pattern"
    return f"{called} in line {number} of the file matches"


def load_gazetteer(suggester: Suggester) -> Read:
    """Look for names, each scored as it is described; raises SuggestError without any."""
    if not suggester.names:
        raise SuggestError(
            said("the project knows no names yet: nobody has kept one and its ledger has none")
        )
    patterns = ({"label": name.label, "pattern": name.text} for name in suggester.names)
    look = _looking_for(patterns, suggester.origin, _has_name)
    scores = {(name.text, name.label): name.score for name in suggester.names}

    def read(articles: Sequence[Article]) -> Iterator[Suggested]:
        for article, new in zip(articles, look(articles), strict=True):
            spans = (
                replace(span, score=scores[span.stretch.text(article.text), span.label])
                for span in new.spans
            )
            yield replace(new, spans=tuple(spans))

    return read


def _has_name(found: "Found") -> str:
    return f"This project has this name as {found.label_}"


def _looking_for(patterns: Iterable[Pattern], origin: str, why: "Callable[[Found], str]") -> Read:
    import spacy  # noqa: PLC0415  (describing a file of patterns needs none)

    from annotator.nlp.suggest import suggested_by  # noqa: PLC0415

    nlp = spacy.blank("en")
    ruler: Any = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(list(patterns))
    return lambda articles: suggested_by(nlp, articles, origin, why)


def _patterns(path: Path) -> Iterator[tuple[int, Pattern]]:
    """Yield the patterns of a file with the numbers of their lines."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise SuggestError(
            said("{path} holds no patterns: it is no text in UTF-8", path=path)
        ) from error
    except OSError as error:
        raise SuggestError(
            said("{path} cannot be read: {why}", path=path, why=error.strerror)
        ) from error
    empty = True
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            empty = False
            yield number, _pattern(path, number, line)
    if empty:
        raise SuggestError(said("there are no patterns in {path}", path=path))


def _pattern(path: Path, number: int, line: str) -> Pattern:
    try:
        data = json.loads(line)
    except ValueError as error:
        raise SuggestError(
            said("{path}, line {number}: this is no JSON", path=path, number=number)
        ) from error
    label, pattern = (data.get("label"), data.get("pattern")) if isinstance(data, dict) else (0, 0)
    if not isinstance(label, str) or not label.strip():
        raise SuggestError(
            said(
                '{path}, line {number}: a pattern has a "label", which is text',
                path=path,
                number=number,
            )
        )
    if not (isinstance(pattern, str) and pattern.strip()) and not _is_tokens(pattern):
        raise SuggestError(
            said(
                '{path}, line {number}: a "pattern" is text or a list of tokens, each in braces',
                path=path,
                number=number,
            )
        )
    return {"label": label, "pattern": pattern}


def _is_tokens(pattern: Any) -> bool:
    return bool(pattern) and isinstance(pattern, list) and all(isinstance(t, dict) for t in pattern)


def _try_tokens(path: Path, patterns: Iterable[tuple[int, Pattern]]) -> None:
    """Have spaCy check each list of tokens, so that a faulty one is known by its line."""
    import spacy  # noqa: PLC0415
    from spacy.matcher import Matcher  # noqa: PLC0415

    matcher = Matcher(spacy.blank("en").vocab, validate=True)
    for number, pattern in patterns:
        if isinstance(pattern["pattern"], list):
            try:
                matcher.add("pattern", [pattern["pattern"]])
            except Exception as error:
                raise SuggestError(
                    said(
                        "{path}, line {number}: spaCy cannot use this pattern ({why})",
                        path=path,
                        number=number,
                        why=said_by(error),
                    )
                ) from error
