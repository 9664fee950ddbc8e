"""Pages saved to disk: the main text, and what the page says about it.

What is main text, and who wrote it when, is found out by trafilatura, which is given the page and
fetches nothing.
"""

import logging
import re
from collections.abc import Container, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from annotator.domain.article import LANGUAGE, Article, Zone, ZoneKind
from annotator.domain.errors import FormatError
from annotator.domain.said import said
from annotator.domain.span import Stretch
from annotator.formats.codec import Codec
from annotator.formats.decode import BOM, declared, decode, remark
from annotator.formats.limits import MOST_TEXT, sized
from annotator.formats.whole import article_of, extra, whole

MOST = 20_000  # elements: more than any article has, and more than a moment to take apart
MOST_TAGS = 10 * MOST  # with those that end elements, comments, and what scripts compare
HEAD = 1024  # bytes in which a page says its encoding, by the HTML standard
CHARSET = re.compile(
    rb"""<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE
)
PICTURES = ("img", "picture", "video", "svg", "iframe")
BETWEEN = "\n\n"  # paragraphs
BLANKS = re.compile(r"[ \t\r\n\f]+")
BLOCKS = frozenset(("p", "head", "quote", "list", "table", "div", "code"))


def article(path: Path) -> Iterator[Article | str]:
    trafilatura = extra("trafilatura", said("saved pages"))
    for name in ("trafilatura", "htmldate"):  # what they have to say is said here
        logging.getLogger(name).setLevel(logging.CRITICAL)
    page, encoding = _page(sized(path, MOST_TEXT).read_bytes())
    if page.count("<") > MOST_TAGS:
        raise FormatError(
            said(
                "the page has more than {most:,} tags, too many for one article",
                most=MOST_TAGS,
            )
        )
    tree = trafilatura.load_html(page)
    captions = set() if tree is None else set(_captions(tree))
    found = None if tree is None else _main(trafilatura, tree)
    blocks = list(filter(None, map(_block, _blocks(found.body)))) if found else []
    if found is None or not blocks:
        raise FormatError(said("no main text was found on this page"))
    headline = _headline(tree, found.title or "")
    paragraphs = blocks if headline in ("", *blocks) else [headline, *blocks]
    meta = {} if encoding == "utf-8" else {"encoding": encoding}
    language = tree.get("lang") or ""
    text = BETWEEN.join(paragraphs).lstrip(BOM)
    about = _about(found, meta | ({LANGUAGE: language} if language else {}))
    yield from remark(text, encoding)
    yield article_of(path, text, about | {"zones": tuple(_zones(text, captions))})


def _captions(tree: Any) -> Iterator[str]:
    """Yield captions of pictures, having made paragraphs of them behind their figures.

    Extraction drops figures; whether a paragraph is main text is left to it.
    """
    for caption in list(tree.iter("figcaption")):
        line = BLANKS.sub(" ", "".join(caption.itertext())).strip(" ")
        figure = next(caption.iterancestors("figure"), None)
        if line and figure is not None and next(figure.iter(*PICTURES), None) is not None:
            paragraph = figure.makeelement("p")
            paragraph.text = line
            figure.addnext(paragraph)
            caption.drop_tree()
            yield line


def _zones(text: str, captions: Container[str]) -> Iterator[Zone]:
    """Yield where captions are in a text, with the blank line after them."""
    start = 0
    for paragraph in text.split(BETWEEN):
        end = min(start + len(paragraph) + len(BETWEEN), len(text))
        if paragraph in captions:
            yield Zone(ZoneKind.CAPTION, Stretch(start, end))
        start = end


def _main(trafilatura: Any, tree: Any) -> Any:
    if sum(1 for _ in islice(tree.iter(), MOST + 1)) > MOST:
        raise FormatError(
            said("the page has more than {most:,} elements, too many for one article", most=MOST)
        )
    try:
        return trafilatura.bare_extraction(
            tree, favor_precision=True, include_comments=False, with_metadata=True
        )
    except (ValueError, RecursionError) as error:
        raise FormatError(said("this page cannot be taken apart")) from error


def _headline(tree: Any, title: str) -> str:
    """Return the heading that is the title of the page; extraction keeps it but at times."""
    for heading in tree.iter("h1"):
        line = BLANKS.sub(" ", "".join(heading.itertext())).strip(" ")
        if line and title and (line in title or title in line):
            return line
    return ""


def _page(data: bytes) -> tuple[str, str]:
    """Decode a page; what is valid UTF-8 is that, whatever the page says."""
    stated = CHARSET.search(data[:HEAD])
    return declared(data, stated[1].decode("ascii")) if stated else decode(data)


def _about(found: Any, meta: dict[str, Any]) -> dict[str, Any]:
    about = {
        "title": found.title,
        "source": found.sitename or found.hostname,
        "url": found.url,
        "date": found.date,
        "byline": (found.author or "").replace("; ", ", "),
    }
    return {key: value for key, value in about.items() if value} | {"meta": meta}


def _blocks(parent: Any) -> Iterator[Any]:
    """Yield the elements that make a paragraph each, in the order of the page."""
    for element in parent:
        if element.tag in ("quote", "div") and any(inner.tag in BLOCKS for inner in element):
            yield from _blocks(element)
        else:
            yield element


def _block(element: Any) -> str:
    if element.tag == "list":
        return "\n".join(filter(None, map(_inline, element.iter("item"))))
    if element.tag == "table":
        rows = ("\t".join(map(_inline, row.iter("cell"))) for row in element.iter("row"))
        return "\n".join(filter(str.strip, rows))
    return _inline(element)


def _inline(element: Any) -> str:
    return "\n".join(filter(None, (line.strip(" ") for line in _text(element).split("\n"))))


def _text(element: Any) -> str:
    """Return the text in an element, without lists in it, which are items of their own."""
    parts = [BLANKS.sub(" ", element.text or "")]
    for inner in element:
        if inner.tag == "lb":
            parts.append("\n")
        elif inner.tag != "list":
            parts.append(_text(inner))
        parts.append(BLANKS.sub(" ", inner.tail or ""))
    return "".join(parts)


HTML = Codec("html", said("Saved page"), (".html", ".htm", ".xhtml"), whole(article))
