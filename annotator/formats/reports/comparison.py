"""Comparisons of rewrites with their originals, as JSON Lines of pairs and as a page."""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from annotator.domain.article import Article
from annotator.domain.comparing.plain import compared_to_json, dropped_to_json, stretch_with_text
from annotator.domain.comparing.verdict import Comparison
from annotator.domain.errors import FormatError
from annotator.domain.plain import Json
from annotator.domain.said import said
from annotator.domain.span import Stretch
from annotator.formats.files import replacing
from annotator.formats.reports.comparison_page import page

FORMAT, VERSION = "annotator-pairs", 1
CONTEXT = 120  # code points before and after what is quoted
Writer = Callable[[Iterable[Comparison]], Iterator[str]]


def write(found: Iterable[Comparison], path: Path) -> None:
    """Write pairs as JSON Lines or a page, by the end of the file's name.

    Raises FormatError for another ending, and where it cannot be written.
    """
    parts = writer_for(path)(found)
    with replacing(path) as file:
        file.writelines(parts)


def writer_for(path: Path) -> Writer:
    """Return what writes a file of this name; raises FormatError where nothing does."""
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise FormatError(
            said(
                "a comparison ends in {names}, not as {file} does",
                names=", ".join(WRITERS),
                file=path.name[:80],
            )
        )
    return writer


def lines(found: Iterable[Comparison]) -> Iterator[str]:
    """Yield a line for each quote of the rewrites, and one for each that they dropped."""
    for comparison in found:
        about = _about(comparison)
        original, rewrite = comparison.original.article, comparison.rewrite.article
        for one in comparison.quotes:
            plain = compared_to_json(one, rewrite.text, original.text)
            matches = [_in_context(match, original) for match in one.matches]
            context = _context(Stretch(one.quote.start, one.quote.end), rewrite)
            yield _line({**about, **plain, "context": context, "matches": matches})
        for quote in comparison.dropped:
            plain = dropped_to_json(quote, comparison.original)
            match = _in_context(Stretch(quote.start, quote.end), original)
            speakers = [plain["speaker"]] if plain["speaker"] else []
            yield _line(
                {**about, "verdict": "dropped", "matches": [match], "original_speakers": speakers}
            )


def _about(found: Comparison) -> Json:
    original, rewrite = found.original.article, found.rewrite.article
    return {
        "format": FORMAT,
        "version": VERSION,
        "offset_unit": "codepoint",
        "story": rewrite.story,
        "original": original.id,
        "original_sha256": original.fingerprint,
        "rewrite": rewrite.id,
        "rewrite_sha256": rewrite.fingerprint,
    }


def _in_context(stretch: Stretch, article: Article) -> Json:
    return {
        **stretch_with_text(stretch, article.text),
        "context": _context(stretch, article),
    }


def _context(stretch: Stretch, article: Article) -> Json:
    return {
        "before": article.text[max(0, stretch.start - CONTEXT) : stretch.start],
        "after": article.text[stretch.end : stretch.end + CONTEXT],
    }


def _line(data: Json) -> str:
    return f"{json.dumps(data, ensure_ascii=False)}\n"


WRITERS: dict[str, Writer] = {".html": page, ".jsonl": lines}
