"""The commands that delete articles and bring them back."""

from dataclasses import asdict
from typing import Annotated, Any

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.output import fail_clearly, report, tell
from annotator.command.reading import reading
from annotator.domain.labels import DiscardedLabel
from annotator.domain.said import number_of
from annotator.domain.speakers.trash import DiscardedSpeaker
from annotator.domain.trash import Binned, Discarded
from annotator.workflow.binned import binned, bring_all_back, in_trash
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.trash import along, delete_articles

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
    articles: Annotated[
        list[str] | None, typer.Option("--restore", metavar="ID", help="Bring an article back.")
    ] = None,
    labels: Annotated[
        list[str] | None,
        typer.Option("--restore-label", metavar="NAME", help="Bring a label back with its spans."),
    ] = None,
    speakers: Annotated[
        list[str] | None,
        typer.Option(
            "--restore-speaker", metavar="ID", help="Bring a speaker back to what named them."
        ),
    ] = None,
    json_: AsJson = False,
) -> None:
    """List the articles, labels and speakers that were deleted, or bring some back."""
    with fail_clearly():
        if articles or labels or speakers:
            with Session.open(project) as session:
                items = in_trash(session, articles or (), labels or (), speakers or ())
                returned = run(bring_all_back(session, items), tell)
            report(returned, f"Brought {returned.told()} back.", as_json=json_)
            return
        with reading(project) as session:
            found = binned(session)
        text = "\n".join(map(_line, found)) or "The trash is empty."
        report([*map(_plain, found)], text, as_json=json_)


def _line(item: Binned) -> str:
    match item:
        case Discarded():
            told = f"article {item.article}", item.title
        case DiscardedLabel():
            told = f"label {item.label}", number_of(item.spans, "span")
        case DiscardedSpeaker():
            told = f"speaker {item.speaker.id}", item.speaker.name
    return f"{told[0]}  {item.at:%Y-%m-%d %H:%M}  {told[1]}"


def _plain(item: Binned) -> dict[str, Any]:
    """Return what is in the trash as JSON has it: its kind, and under that what it is called."""
    plain = {**asdict(item), "at": item.at.isoformat()}
    match item:
        case Discarded():
            return {"kind": "article", **plain}
        case DiscardedLabel():
            return {"kind": "label", **plain}
        case DiscardedSpeaker(speaker=one):
            return {"kind": "speaker", **plain, "speaker": one.id, "name": one.name}
