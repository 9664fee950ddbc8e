"""The command that tells which article to do next."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Annotated

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.output import fail_clearly, plainly, report, tell
from annotator.command.reading import reading
from annotator.domain.worth import By, Worth
from annotator.workflow.job import run
from annotator.workflow.queueing import queued

SHOWN = 20
WHOSE = "Whose articles: those that this person has not finished. Else nobody has begun any."


def queue_(
    project: ProjectPath,
    *,
    by: Annotated[By, typer.Option(help="What the articles are ordered by.")] = By.UNCERTAINTY,
    annotator: Annotated[str, typer.Option(help=WHOSE)] = "",
    like: Annotated[
        str, typer.Option(metavar="ID", help="With --by similarity: similar to this article.")
    ] = "",
    json_: AsJson = False,
) -> None:
    """List the articles still to do, the one worth most first, each with the reason."""
    with fail_clearly(), reading(project) as session:
        session.annotator = annotator
        found = run(queued(session, by, like), tell)
        titles = {heading.article: heading for heading in session.headings()}
        articles = [
            {
                **asdict(worth),
                "title": titles[worth.article].title,
                "story": titles[worth.article].story,
                "status": str(titles[worth.article].status),
            }
            for worth in found
        ]
        plain = {"by": str(by), "annotator": annotator, "articles": articles}
        report(plain, "\n".join(_lines(found)), as_json=json_)


def _lines(found: Sequence[Worth]) -> Iterator[str]:
    if not found:
        yield "Every article is finished."
    for worth in found[:SHOWN]:
        yield f"{plainly(worth.article)}  {worth.why}"
    if len(found) > SHOWN:
        yield f"… and {len(found) - SHOWN} more; --json lists all of them"
