"""How the command `suggest` takes labels and tells what came of it."""

from collections.abc import Callable, Iterable, Iterator

import typer

from annotator.domain.errors import AnnotatorError
from annotator.domain.label_map import Mapped
from annotator.domain.progress import Job, Progress, Result
from annotator.domain.suggester import Suggester
from annotator.workflow.job import run
from annotator.workflow.suggesting import Suggestions


def said_labels(pairs: Iterable[str]) -> dict[str, str]:
    """Return where labels are to go, from arguments such as PER=PERSON."""
    parts = [pair.partition("=") for pair in pairs]
    if not all(source.strip() and equals for source, equals, _ in parts):
        raise typer.BadParameter(
            "--map takes two labels, such as PER=PERSON, or MISC= to leave out"
        )
    return {source.strip(): to.strip() for source, _, to in parts}


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
    yield f"Suggested {made.spans} spans and {made.quotes} quotes in {made.articles} articles."
    if made.passed_over:
        yield (
            f"Passed over {made.passed_over} articles that {made.suggester} has read before;"
            " --again has it read them anew."
        )
    if made.left_out:
        counts = ", ".join(f"{label} {count}" for label, count in sorted(made.left_out.items()))
        yield f"Left out for want of a label in the scheme: {counts}; --map takes them in."


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
