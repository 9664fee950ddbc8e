"""Comparing a rewrite with its original: two files, two articles, or all of a story."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from annotator.domain.article import Article, Variant, first_line
from annotator.domain.comparing.comparison import compared
from annotator.domain.comparing.ruled import ruled as in_force
from annotator.domain.comparing.verdict import Comparison, Side
from annotator.domain.errors import AnnotatorError, FormatError
from annotator.domain.ledger import Note
from annotator.domain.progress import Job, Progress
from annotator.domain.record import (
    GOLD,
    SUGGESTIONS,
    Copy,
    Heading,
    Record,
    Status,
    decided,
)
from annotator.domain.said import said
from annotator.domain.span import Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.suggestion import Suggested
from annotator.domain.wording import shortened
from annotator.formats.decode import decode, settle
from annotator.formats.limits import beginning
from annotator.formats.reports.comparison import write, writer_for
from annotator.formats.text import TEXT
from annotator.store import queries
from annotator.workflow.exporting import spare
from annotator.workflow.formats import CODECS, reader
from annotator.workflow.session import Session
from annotator.workflow.workers import Reader, here
from annotator.workflow.zoning import zoned

LONGEST = 60
Pair = tuple[str, str]  # ids of an original and a rewrite


def compare_files(original: Path, rewrite: Path, reader: Reader | None = None) -> Job[Comparison]:
    """Compare two files of one article each; a suggester finds what they hold.

    Raises FormatError where one of them cannot be read.
    """
    articles = [_article(path) for path in (original, rewrite)]
    sides = yield from _suggested_sides(articles, reader or here())
    return compared(*sides)


def pairs(session: Session, names: Sequence[str]) -> list[Pair]:
    """Return what is to be compared: two articles by id, each rewrite of a story, or of all.

    Raises AnnotatorError where there is no such thing, or no original among a story's articles.
    """
    headings = {heading.article: heading for heading in session.headings()}
    if len(names) == len(("original", "rewrite")):
        unknown = [name for name in names if name not in headings]
        if unknown:
            raise AnnotatorError(
                said("the project has no article {article}", article=shortened(unknown[0], LONGEST))
            )
        return [(names[0], names[1])]
    if not names:
        return _all_pairs(headings.values())
    story = [heading for heading in headings.values() if heading.story == names[0]]
    if not story:
        raise AnnotatorError(
            said(
                "there is no story {story} in this project; name one, or an original and a rewrite",
                story=shortened(names[0], LONGEST),
            )
        )
    return pairs_of(story)


def _all_pairs(headings: Iterable[Heading]) -> list[Pair]:
    """Return each rewrite with its original, of all stories that have one original."""
    stories: dict[str, list[Heading]] = {}
    for heading in headings:
        if heading.story:
            stories.setdefault(heading.story, []).append(heading)
    found = [pair for story in stories.values() for pair in _pairs(story)]
    if not found:
        raise AnnotatorError(
            said(
                "the project has no story with an original and a rewrite; `annotator"
                " stories` groups articles into stories"
            )
        )
    return found


def pairs_of(story: Sequence[Heading]) -> list[Pair]:
    """Return each rewrite of a story with its original; the others are neither.

    Raises AnnotatorError where it lacks the one or the other.
    """
    found = _pairs(story)
    if not found:
        counts = Counter(heading.variant for heading in story)
        originals, rewrites = counts[Variant.ORIGINAL], counts[Variant.REWRITE]
        raise AnnotatorError(
            said(
                "the story has {originals} originals and {rewrites} rewrites, and needs"
                " one original: say which is which with `annotator stories`, or name two"
                " articles",
                originals=originals,
                rewrites=rewrites,
            )
        )
    return found


def _pairs(story: Sequence[Heading]) -> list[Pair]:
    originals = [h.article for h in story if h.variant is Variant.ORIGINAL]
    rewrites = [h.article for h in story if h.variant is Variant.REWRITE]
    return [(originals[0], rewrite) for rewrite in rewrites] if len(originals) == 1 else []


def compare(
    session: Session, wanted: Sequence[Pair], annotator: str = "", reader: Reader | None = None
) -> Job[tuple[Comparison, ...]]:
    """Compare articles of a project: by what people decided in them, else by what is suggested.

    Gold goes first, then work that is done; `annotator` names whose else. An article in which
    nobody and nothing has marked anything is read by the built-in suggester; nothing is stored.
    """
    session.project.wait()
    found: list[Comparison] = []
    for done, pair in enumerate(wanted, start=1):
        original = yield from _side(session, pair[0], annotator, reader or here())
        rewrite = yield from _side(session, pair[1], annotator, reader or here())
        found.append(compared(original, rewrite))
        yield Progress(done, len(wanted), pair[1])
    return tuple(found)


def ruled(
    session: Session, found: Iterable[Comparison], annotator: str = ""
) -> tuple[Comparison, ...]:
    """Return comparisons with what people say of them in the place of what was found.

    The gold goes first, then those who have finished the rewrite, in alphabetical order, then
    others; where `annotator` names one, that one alone.
    """
    owners = [annotator] if annotator else [GOLD, *_people(session.project.ask(queries.owners))]
    return tuple(_ruled(session, one, owners) for one in found)


def _ruled(session: Session, found: Comparison, owners: Sequence[str]) -> Comparison:
    rewrite = found.rewrite.article.id
    copies = [session.project.ask(queries.copy, rewrite, owner) for owner in owners]
    copies.sort(key=lambda copy: not _is_done(copy))
    said = ((copy.owner, judgement) for copy in copies for judgement in copy.judgements)
    return in_force(found, said)


def check_report(path: Path) -> None:
    """Raise FormatError where no comparison is written into a file of this name."""
    writer_for(path)


def write_report(found: Iterable[Comparison], path: Path, spared: Path | None = None) -> None:
    """Write comparisons as a page or as pairs, by the file's name; never over a project.

    Raises FormatError where that cannot be.
    """
    if spared:
        spare(spared, path)
    write(found, path)


def side_of(article: Article, copy: Copy | Suggested, speakers: Sequence[Speaker]) -> Side:
    """Return a version with what stands in its copy, in quotation marks, and beside names."""
    from annotator.nlp.language import language_of  # noqa: PLC0415  (spaCy takes long)
    from annotator.nlp.speakers.roles import roles  # noqa: PLC0415
    from annotator.nlp.text.lexicon import reading  # noqa: PLC0415
    from annotator.nlp.text.marks import marked  # noqa: PLC0415

    with reading(language_of(article)):
        stretches = tuple(Stretch(mark.start, mark.end) for mark in marked(article.text))
        called = tuple(roles(article.text, copy.spans))
    return Side(article, copy.quotes, copy.spans, tuple(speakers), stretches, called)


def _side(session: Session, wanted: str, annotator: str, reader: Reader) -> Job[Side]:
    article = session.article(wanted)
    copy = _copy(session, wanted, annotator)
    if not copy.items() and copy.standing.status is Status.TODO:
        (side,) = yield from _suggested_sides([article], reader)
        return side
    ledger = {speaker.id: speaker for speaker in session.speakers()}
    named = (item.speaker for item in copy.items() if item.speaker)
    return side_of(article, copy, [ledger[one] for one in dict.fromkeys(named) if one in ledger])


def _copy(session: Session, article: str, annotator: str) -> Copy:
    """Return the work on an article that counts, over what is suggested where it is unfinished."""
    ask = session.project.ask
    suggestions = ask(queries.copy, article, SUGGESTIONS)
    owners = [annotator] if annotator else [GOLD, *_people(ask(queries.owners))]
    copies = [ask(queries.copy, article, owner) for owner in owners]
    begun = [copy for copy in copies if copy.items() or _is_for_nothing(copy)]
    own = min(begun, key=lambda copy: not _is_done(copy), default=None)
    if own is None:
        return suggestions
    return decided(own) if _is_done(own) else session.plan().seen(suggestions, own)


def _people(owners: Iterable[str]) -> list[str]:
    return sorted(owner for owner in owners if not owner.startswith("@"))


def _is_for_nothing(copy: Copy) -> bool:
    """Whether somebody found nothing to mark; whoever judged quotes has seen some."""
    return copy.standing.status is Status.DONE and not copy.judgements


def _is_done(copy: Copy) -> bool:
    return copy.owner == GOLD or copy.standing.status is Status.DONE


def _suggested_sides(articles: Sequence[Article], reader: Reader) -> Job[list[Side]]:
    sides: list[Side] = []
    for article, new in zip(articles, reader.read(iter(articles)), strict=True):
        if new.problem:
            raise AnnotatorError(
                said("{article} cannot be read: {problem}", article=article.id, problem=new.problem)
            )
        sides.append(side_of(article, new, new.speakers))
        yield Progress(len(sides), len(articles), article.id)
    return sides


def _article(path: Path) -> Article:
    """Return the only or first article of a file; what no other format knows is plain text.

    A file without text is an article without text, of which nothing is left to compare.
    """
    name = path.name.lower()
    others = [codec for codec in CODECS if codec.read and codec is not TEXT]
    if not name.endswith(TEXT.suffixes) and name.endswith(
        tuple(suffix for codec in others for suffix in codec.suffixes)
    ):
        return zoned(replace(_first(path), id=path.name))
    with _naming(path):
        text = settle(decode(beginning(path))[0]).text
    article = Article(path.name, text, first_line(text))
    return zoned(article) if text.strip() else article


def _first(path: Path) -> Article:
    with _naming(path):
        codec = reader(path, None)
        assert codec.read is not None  # noqa: S101  (a reader reads)
        for item in codec.read(path):
            if isinstance(item, Record):
                return item.article
            if not isinstance(item, Note):
                raise FormatError(item.reason)
    raise FormatError(said("{path} holds no article", path=path))


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Raise FormatError that names a file where it cannot be read."""
    try:
        yield
    except OSError as error:
        raise FormatError(
            said("{path} cannot be read: {why}", path=path, why=error.strerror)
        ) from error
    except FormatError as error:
        raise FormatError(f"{path}: {error}") from error
