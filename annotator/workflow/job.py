"""Running long work to its end."""

from collections.abc import Callable

from annotator.domain.progress import Job, Progress, Result


def run(job: Job[Result], report: Callable[[Progress], None] = lambda _step: None) -> Result:
    """Run a job, report each step, and return its result."""
    try:
        while True:
            report(next(job))
    except StopIteration as end:
        result: Result = end.value
        return result
