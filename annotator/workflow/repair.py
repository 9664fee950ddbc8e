"""Mending what can be mended in a project."""

from collections.abc import Iterator
from pathlib import Path

from annotator.domain.backup import Occasion
from annotator.domain.edit import Change, Edit
from annotator.domain.record import Copy
from annotator.store import queries
from annotator.store.project import in_chunks
from annotator.workflow.session import Session


def repair(session: Session) -> Path:
    """Remove spans and quotes that reach beyond their text, and index all articles anew.

    The removal is one edit in the journal. Returns the backup of the file as it was.
    What else `check` finds, such as a text that was altered, cannot be mended and stays.
    """
    kept = session.project.back_up(Occasion.REPAIR)
    session.do(Edit("Repair", tuple(_removals(session))))
    session.project.renew_search()
    return kept.path


def _removals(session: Session) -> Iterator[Change]:
    ask = session.project.ask
    articles = [heading.article for heading in session.headings()]
    for chunk in in_chunks(articles):
        lengths = {article.id: len(article.text) for article in ask(queries.articles, chunk)}
        for owner in ask(queries.owners):
            for copy in ask(queries.copies, chunk, owner):
                yield from _beyond(copy, lengths[copy.article])


def _beyond(copy: Copy, length: int) -> Iterator[Change]:
    for span in copy.spans:
        if span.end > length:
            yield Change(span, None, copy.article, copy.owner)
    for quote in copy.quotes:
        if any(stretch.end > length for _, stretch in quote.parts()):
            yield Change(quote, None, copy.article, copy.owner)
