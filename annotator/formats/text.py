"""Plain text: one file, one article."""

from collections.abc import Iterator
from pathlib import Path

from annotator.domain.article import Article
from annotator.domain.said import said
from annotator.formats.codec import Codec
from annotator.formats.decode import decode, remark
from annotator.formats.limits import MOST_TEXT, sized
from annotator.formats.whole import article_of, whole


def article(path: Path) -> Iterator[Article | str]:
    """Yield the article in a file; an encoding other than UTF-8 is noted, also in its `meta`."""
    text, encoding = decode(sized(path, MOST_TEXT).read_bytes())
    yield from remark(text, encoding)
    yield article_of(path, text, {"meta": {} if encoding == "utf-8" else {"encoding": encoding}})


TEXT = Codec("text", said("Plain text"), (".txt", ".text"), whole(article))
