"""Plain text: one file, one article."""

from collections.abc import Iterator
from pathlib import Path

from annotator.domain.article import Article, first_line
from annotator.domain.errors import FormatError
from annotator.domain.ledger import Rejection
from annotator.domain.record import Copy, Record
from annotator.formats.codec import Codec
from annotator.formats.decode import decode, settle


def read(path: Path) -> Iterator[Record | Rejection]:
    """Yield the article; its id is the file's name, an encoding other than UTF-8 is noted."""
    try:
        decoded, encoding = decode(path.read_bytes())
        text = settle(decoded).text
        if not text.strip():
            raise FormatError("the file holds no text")
    except FormatError as error:
        yield Rejection(path.name, 0, str(error))
        return
    meta = {} if encoding == "utf-8" else {"encoding": encoding}
    article = Article(path.stem, text, title=first_line(text), meta=meta)
    yield Record(article, Copy(article.id, ""))


TEXT = Codec("text", "Plain text", (".txt", ".text"), read)
