"""A format, "Rain fell in [Oslo|GPE].", and a suggester that takes BBC for an organisation."""

import re

from annotator.domain.article import Article
from annotator.domain.ledger import lost
from annotator.domain.record import Copy, Record
from annotator.domain.span import Span, State, Stretch
from annotator.formats.codec import Codec
from annotator.formats.files import replacing
from annotator.formats.loose import loosened


def make_format():
    return Codec("brackets", "Text with brackets", (".brackets",), read, write, links=False)


def read(path):
    text, spans = "", []
    for plain, words, label in re.findall(
        r"([^\[]*)(?:\[([^|]+)\|(\w+)\])?", path.read_text("utf-8")
    ):
        text += plain
        if words:
            stretch = Stretch(len(text), len(text) + len(words))
            spans.append(Span(f"e{len(spans)}", stretch, label, State.ADDED))
            text += words
    yield Record(Article(path.stem, text), Copy(path.stem, "", tuple(spans)))


def write(records, path, scheme):
    with replacing(path) as file:
        for article, copy in ((record.article, record.copy) for record in records):
            text, at, losses = article.text, 0, []
            for piece in sorted(loosened(copy)[0], key=lambda piece: (piece.start, -piece.end)):
                start, end = piece.start, piece.end
                if start < at:
                    losses.append(lost(article, piece.label, Stretch(start, end), "is in another"))
                else:
                    file.write(f"{text[at:start]}[{text[start:end]}|{piece.label}]")
                    at = end
            file.write(text[at:])
            yield losses


class Capitals:
    def read(self, texts):
        for text in texts:
            yield [(*found.span(), "ORG", 0.6) for found in re.finditer(r"\b[A-Z]{3,5}\b", text)]
