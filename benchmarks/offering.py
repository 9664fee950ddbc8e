"""Articles of 750 words opened in the window: how long until their suggestions are painted.

The suggester is ready in its process; no article was read ahead, which is the worst case. The
baseline is the same pipeline in one's own process, reading the same articles one at a time.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from measure import Figures, Outcome, Plan, Taken, child, in_ms, main, p95_in_ms, ratio, timed

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.formats.jsonl import read
from annotator.resources import resource
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from annotator.workflow.workers import here

WINDOW = Path(__file__).with_name("offering_window.py")
WORDS = 750
PATIENCE = 300  # seconds


def measure(plan: Plan) -> Outcome:
    made = list(articles(4 if plan.quick else 100))
    project = plan.folder / "offering.annot"
    with Session.create(project, load_scheme("news")) as session:
        session.do(Edit("Import", tuple(Change(None, one, one.id) for one in made)))
    found = _shown(project)
    opened, alone = found["opened"], [taken.wall for taken in _alone(made)]
    figures = {
        "opened_p50_ms": in_ms(opened),
        "opened_p95_ms": p95_in_ms(opened),
        "first_ms": round(1000 * found["started"], 1),
        "articles": len(opened),
        "words": round(median(len(one.text.split()) for one in made)),
    }
    baseline = {
        "name": "the pipeline in the same process",
        "read_p50_ms": in_ms(alone),
        "read_p95_ms": p95_in_ms(alone),
    }
    return Outcome(figures, baseline, ratio(opened, alone))


def articles(count: int) -> Iterator[Article]:
    """Yield articles of whole paragraphs of the sample stories, each with others to begin with."""
    paragraphs = [
        paragraph
        for record in read(resource("datasets", "stories.jsonl"))
        for paragraph in record.article.text.split("\n\n")
    ]
    for number in range(count):
        text, at = f"Report {number}.", number * 3
        while len(text.split()) < WORDS:
            text += "\n\n" + paragraphs[at % len(paragraphs)]
            at += 1
        yield Article(f"a{number}", text, title=f"Report {number}")


def _shown(project: Path) -> Figures:
    return child((sys.executable, str(WINDOW), str(project)), os.environ, PATIENCE)


def _alone(made: list[Article]) -> list[Taken]:
    reader = here()
    list(reader.read(made[:1]))
    return [timed(lambda one=one: list(reader.read([one]))) for one in made[1:]]


if __name__ == "__main__":
    main("offering", measure)
