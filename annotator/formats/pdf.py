"""PDF with a text layer, read by PDFium: lines put together to paragraphs again.

What stands on a page says nothing of paragraphs. They are told from the space between lines, from
their indentation and length, and from the size of the type. PDFium is at work in a process of its
own (`pdf_pages`).
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from annotator.domain.article import Article
from annotator.domain.errors import FormatError
from annotator.domain.said import plural, said
from annotator.domain.said_json import text_from_json
from annotator.formats.codec import Codec
from annotator.formats.pdf_lines import Line, Page, paragraphs, without_heads
from annotator.formats.whole import article_of, extra, whole

APART = (sys.executable, "-m", "annotator.formats.pdf_pages")
SECONDS = 8  # that any file may take, and
PER_SECOND = 1_000_000  # bytes that may take one more
PATIENCE = 5  # times as long, by the clock, as a process may be at work
TOO_MUCH = said("this PDF is damaged, or asks for more memory or time than an article needs")


def article(path: Path) -> Iterator[Article | str]:
    extra("pypdfium2", said("PDF files"))
    pages, about = _read(path)
    if not any(pages):
        raise FormatError(
            said("its pages are pictures without text; have the text recognised first")
        )
    if about is None:
        yield said("its title, author and date cannot be read")
    yield from _remarks(pages, bare := without_heads(pages))
    yield article_of(path, "\n\n".join(paragraphs(bare)), about or {})


def _read(path: Path) -> tuple[Sequence[Page], dict[str, Any] | None]:
    """Return the lines of each page and what is known of the whole, None where that is damaged."""
    seconds = SECONDS + path.stat().st_size // PER_SECOND
    try:
        done = subprocess.run(  # noqa: S603  (our own module)
            (*APART, str(path), str(seconds)),
            capture_output=True,
            check=False,
            timeout=PATIENCE * seconds,
        )
        told = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError) as error:
        raise FormatError(TOO_MUCH) from error
    if "error" in told:
        raise FormatError(text_from_json(told["error"]))
    return [[Line(*line) for line in page] for page in told["pages"]], told["about"]


def _remarks(pages: Sequence[Page], bare: Sequence[Page]) -> Iterator[str]:
    pictures = [str(number) for number, page in enumerate(pages, start=1) if not page]
    if pictures:
        yield plural(
            len(pictures),
            "no text on page {pages}",
            "no text on pages {pages}",
            pages=", ".join(pictures),
        )
    heads = sum(map(len, pages)) - sum(map(len, bare))
    if heads:
        yield plural(
            heads,
            "{count} line at the top or bottom of pages left out",
            "{count} lines at the top or bottom of pages left out",
        )


PDF = Codec("pdf", "PDF", (".pdf",), whole(article))
