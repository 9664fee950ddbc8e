"""Reading articles in batches, so that one which cannot be read costs no other."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from annotator.domain.article import Article
from annotator.domain.errors import AnnotatorError
from annotator.domain.suggestion import Suggested
from annotator.domain.wording import said_by

Read = Callable[[Sequence[Article]], Iterable[Suggested]]


def read_batch(read: Read, articles: Sequence[Article]) -> list[Suggested]:
    """Return what is suggested for each of some articles, a problem where one cannot be read.

    Where reading them together fails, each is read alone: only what is at fault is left out.
    """
    try:
        found = list(read(articles))
        if len(found) != len(articles):
            raise ValueError(f"there were {len(found)} answers for {len(articles)} articles")
    except Exception as error:  # noqa: BLE001  (whatever a suggester of any origin raises)
        if len(articles) > 1:
            return [one for article in articles for one in read_batch(read, [article])]
        told = str(error) if isinstance(error, AnnotatorError) else said_by(error)
        return [Suggested(problem=told)]
    return found


def read_each(read: Read, articles: Iterable[Article], size: int) -> Iterator[Suggested]:
    """Yield what `read_batch` returns, for any number of articles."""
    for batch in batches(articles, size):
        yield from read_batch(read, batch)


def batches(articles: Iterable[Article], size: int) -> Iterator[list[Article]]:
    rest = iter(articles)
    while batch := list(islice(rest, size)):
        yield batch
