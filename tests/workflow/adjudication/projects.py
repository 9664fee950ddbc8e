"""Projects in which annotators differ, for tests of what is done about it."""

from collections.abc import Mapping, Sequence

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import Standing, Status
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.workflow.session import Session

TEXT = "Kyiv asked the United Nations for help. Kyiv said “Come now,” Mayor Ana Petrović said."
Works = Mapping[str, Sequence[Span | Quote]]


def span(start: int, end: int, label: str = "GPE") -> Span:
    return Span(f"e-{start}-{end}-{label}", Stretch(start, end), label)


def bring(session: Session, works: Works, article: str = "a1", text: str = TEXT) -> None:
    """Put an article into a project that annotators have finished with these marks."""
    changes = [Change(None, Article(article, f"{text} {article}", title=article), article)]
    for name, items in works.items():
        changes += [Change(None, item, article, name) for item in items]
        changes.append(Change(Standing(), Standing(Status.DONE), article, name))
    session.do(Edit("Import", tuple(changes)), own=False)


def know(session: Session, *names: str) -> None:
    """Enter people into the ledger."""
    changes = (Change(None, Speaker(f"p-{name}", name)) for name in names)
    session.do(Edit("Enter speakers", tuple(changes)), own=False)


def quote_of(speaker: str) -> Quote:
    """Return what is quoted at the end, as somebody's."""
    return Quote("q1", (Stretch(50, 61),), speaker=speaker)
