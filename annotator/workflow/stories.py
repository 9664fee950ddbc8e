"""Stories: which articles tell the same, and which of them is the original."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

from annotator.domain.article import Article, Variant, ZoneKind
from annotator.domain.comparing.kinship import families, keys
from annotator.domain.comparing.naming import told_by
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.progress import Job, Progress
from annotator.domain.record import Heading
from annotator.domain.said import plural, said
from annotator.domain.wording import shortened
from annotator.store import queries
from annotator.store.project import in_chunks
from annotator.workflow.keeping import back_up_first
from annotator.workflow.session import Session

LONGEST = 60
Place = tuple[str | None, Variant]  # the story of an article, None for none, and what it is
WIRE = frozenset({ZoneKind.DATELINE, ZoneKind.CREDIT, ZoneKind.CAPTION, ZoneKind.BYLINE})


@dataclass(frozen=True, slots=True)
class Member:
    """An article in its story, and what it is there."""

    article: str
    title: str
    variant: Variant


@dataclass(frozen=True, slots=True)
class Story:
    """Articles about one event; `proposed` where that is not in the project yet."""

    story: str
    articles: tuple[Member, ...]
    proposed: bool = False


def stories(session: Session) -> tuple[Story, ...]:
    """Return the stories of a project in the order of their first articles."""
    found: dict[str, list[Heading]] = {}
    for heading in session.headings():
        if heading.story:
            found.setdefault(heading.story, []).append(heading)
    return tuple(
        Story(name, tuple(Member(h.article, h.title, h.variant) for h in of))
        for name, of in found.items()
    )


def propose(session: Session) -> Job[tuple[Story, ...]]:
    """Return stories for articles without one, by the rare words that they share with others.

    An article akin to those of one story there is proposed for it. The original is the one
    with a dateline, credit or byline, if only one has them.
    """
    session.project.wait()
    headings = {heading.article: heading for heading in session.headings()}
    found, words = {}, {}
    for number, article in enumerate(_articles(session, list(headings)), start=1):
        words[article.id] = keys(article.text)
        found[article.id] = sum(zone.kind in WIRE for zone in article.zones)
        yield Progress(number, len(headings), article.title)
    proposals = [_proposal(family, headings, found) for family in families(words)]
    return tuple(story for story in proposals if story)


def adopt(session: Session, proposals: Iterable[Story]) -> Job[int]:
    """Put articles into proposed stories as one edit; return how many those are."""
    wanted: dict[str, Place] = {
        member.article: (story.story, member.variant)
        for story in proposals
        for member in story.articles
    }
    return (yield from place(session, wanted))


def place(session: Session, wanted: Mapping[str, Place]) -> Job[int]:
    """Put articles where each is wanted, as one edit; return how many those are."""
    name = plural(
        len(wanted), "Group {count} article into stories", "Group {count} articles into stories"
    )
    back_up_first(session, len(wanted))
    with closing(session.spool()) as spool:
        for article in _articles(session, list(wanted)):
            story, variant = wanted[article.id]
            after = replace(article, story=story, variant=variant)
            if after != article:
                spool.add(Change(article, after, article.id))
            if spool.full:
                spool.spool()
        for _ in session.do_all(name, spool):
            yield Progress(0, 0, said("Storing"))
    return len(wanted)


def put_into(
    session: Session, articles: Sequence[str], story: str | None, variant: Variant | None
) -> None:
    """Put articles into a story, or out of any where that is empty, and say what they are there.

    What is None stays. Raises AnnotatorError where an article is not there.
    """
    known = {heading.article for heading in session.headings()}
    unknown = [article for article in articles if article not in known]
    if unknown:
        raise AnnotatorError(
            said("the project has no article {article}", article=shortened(unknown[0], LONGEST))
        )
    changes = []
    for article in _articles(session, list(dict.fromkeys(articles))):
        after = replace(
            article,
            story=article.story if story is None else story or None,
            variant=variant or article.variant,
        )
        if after != article:
            changes.append(Change(article, after, article.id))
    name = plural(len(changes), "Story of {count} article", "Story of {count} articles")
    session.do(Edit(name, tuple(changes)))


def _articles(session: Session, wanted: Sequence[str]) -> Iterator[Article]:
    for chunk in in_chunks(wanted):
        yield from session.project.ask(queries.articles, chunk)


def _proposal(
    family: Sequence[str], headings: dict[str, Heading], wires: dict[str, int]
) -> Story | None:
    """Return a story for those of a family that have none; None where that is open."""
    known = {headings[one].story for one in family} - {None}
    new = [one for one in family if not headings[one].story]
    if not new or len(known) > 1:
        return None
    told = {one: told_by(one) for one in new}
    named = next((place[0] for place in told.values() if place), new[0])
    there = any(headings[one].variant is Variant.ORIGINAL for one in family)
    original = None if there else _original(new, wires)
    members = (
        Member(
            one,
            headings[one].title,
            _variant(one, headings[one].variant, told[one], original, there=there),
        )
        for one in new
    )
    return Story(next(iter(known)) or named if known else named, tuple(members), proposed=True)


def _original(family: Sequence[str], wires: dict[str, int]) -> str | None:
    most = max(wires[one] for one in family)
    those = [one for one in family if most and wires[one] == most]
    return those[0] if len(those) == 1 else None


def _variant(
    article: str,
    known: Variant,
    told: tuple[str, Variant] | None,
    original: str | None,
    *,
    there: bool,
) -> Variant:
    if known is not Variant.OTHER:
        return known
    if told:
        return told[1]
    if article == original:
        return Variant.ORIGINAL
    return Variant.REWRITE if original or there else Variant.OTHER
