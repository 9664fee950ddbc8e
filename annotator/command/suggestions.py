"""How the command `suggest` takes labels and tells what came of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping

import typer

from annotator.domain.choice import NOBODY
from annotator.domain.errors import AnnotatorError
from annotator.domain.label_map import LabelMap, Mapped
from annotator.domain.progress import Job, Progress, Result
from annotator.domain.said import number_of
from annotator.domain.suggester import BUILTIN, Suggester
from annotator.workflow.choices import chosen
from annotator.workflow.former import label_map_of
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.suggesters import find
from annotator.workflow.suggesting import Suggestions


def said_labels(pairs: Iterable[str]) -> dict[str, str]:
    """Return where labels are to go, from arguments such as PER=PERSON."""
    parts = [pair.partition("=") for pair in pairs]
    if not all(source.strip() and equals for source, equals, _ in parts):
        raise typer.BadParameter(
            "--map takes two labels, such as PER=PERSON, or MISC= to leave out"
        )
    return {source.strip(): to.strip() for source, _, to in parts}


def wanted(session: Session, name: str, labels: Mapping[str, str]) -> tuple[Suggester, LabelMap]:
    """Return the suggester of a name, and where its labels go; without a name the project's own.

    Where the project is to have no suggestions of its own accord, the built-in one is that.
    """
    first = chosen(session).first
    if name or first == NOBODY:
        return find(session, name or BUILTIN.name), label_map_of(session, labels)
    return find(session, first.wanted), label_map_of(session, {**first.labels, **labels})


def trusted(suggester: Suggester, *, trust: bool) -> Suggester:
    """Return a suggester that may be loaded; raises AnnotatorError where nobody said that."""
    if suggester.asks and not trust:
        raise AnnotatorError(
            f"{suggester.place} can run code of its own when it is loaded; if you know where it"
            " comes from, say so with --trust; nothing was loaded or changed"
        )
    return suggester.agreed()


def run_to_the_end(job: Job[Result], report: Callable[[Progress], None]) -> Result:
    """Run a job whose steps are kept; Ctrl+C ends it with a sentence."""
    done = ""

    def tell(step: Progress) -> None:
        nonlocal done
        done = f" after {step.done} of {step.total} articles"
        report(step)

    try:
        return run(job, tell)
    except KeyboardInterrupt as error:
        raise AnnotatorError(
            f"stopped{done}; what was suggested in them is kept,"
            " and the same command goes on from there"
        ) from error


def told(made: Suggestions) -> Iterator[str]:
    """Yield the lines of an account."""
    what = f"{number_of(made.spans, 'span')} and {number_of(made.quotes, 'quote')}"
    yield f"Suggested {what} in {number_of(made.articles, 'article')}."
    if made.passed_over:
        yield (
            f"Passed over {number_of(made.passed_over, 'article')} that {made.suggester} has"
            " read before; with --again it reads them anew."
        )
    if made.left_out:
        counts = ", ".join(f"{label} {count}" for label, count in sorted(made.left_out.items()))
        yield (
            f"Left out for want of a label in the scheme: {counts};"
            " --again --map FROM=TO takes one in."
        )


def previewed(suggester: Suggester, lines: Iterable[Mapped]) -> Iterator[str]:
    """Yield the lines of a preview."""
    every = list(lines)
    if not every:
        yield f"{suggester.origin} suggests no spans in the articles it was tried on."
        return
    yield f"{suggester.origin}, tried on a few articles; nothing was changed."
    wide = max(len(line.label) for line in every)
    for line in every:
        yield f"  {line.label:{wide}} {line.count:6}  {line.to or 'left out'}"
