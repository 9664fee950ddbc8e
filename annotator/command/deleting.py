"""The commands that delete articles and bring them back."""

from dataclasses import asdict
from typing import Annotated

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.output import fail_clearly, report, tell
from annotator.command.reading import reading
from annotator.domain.said import number_of
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.trash import along, bring_back, delete_articles, trash

Articles = Annotated[list[str], typer.Option("--article", metavar="ID", help="An article.")]


def delete_(
    project: ProjectPath,
    article: Articles,
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would go along.")
    ] = False,
    json_: AsJson = False,
) -> None:
    """Delete articles with all work on them; they can be brought back from the trash."""
    with fail_clearly():
        opened = reading if dry_run else Session.open
        with opened(project) as session:
            job = delete_articles(session, article)
            going = along(session, article) if dry_run else run(job, tell)
        done = "Would delete" if dry_run else "Deleted"
        text = f"{done} {number_of(going.articles, 'article')}: {going.told()}."
        report(going, text, as_json=json_)


def trash_(
    project: ProjectPath,
    *,
    back: Annotated[
        list[str] | None, typer.Option("--restore", metavar="ID", help="Bring an article back.")
    ] = None,
    json_: AsJson = False,
) -> None:
    """List the articles that were deleted, or bring some back."""
    with fail_clearly():
        if back:
            with Session.open(project) as session:
                count = run(bring_back(session, back), tell)
            text = f"Brought {number_of(count, 'article')} back."
            report({"articles": count}, text, as_json=json_)
            return
        with reading(project) as session:
            found = trash(session)
        lines = [f"{item.article}  {item.at:%Y-%m-%d %H:%M}  {item.title}" for item in found]
        plain = [{**asdict(item), "at": item.at.isoformat()} for item in found]
        report(plain, "\n".join(lines) or "The trash is empty.", as_json=json_)
