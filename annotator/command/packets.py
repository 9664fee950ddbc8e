"""The command `packet`: handing articles out."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.output import fail_clearly, report, tell
from annotator.domain.assignment import Sharing
from annotator.domain.said import number_of
from annotator.workflow.job import run
from annotator.workflow.packets import Handed, Wanted, hand_out, in_folder, shares
from annotator.workflow.session import Session


def packet_(  # noqa: PLR0913  (the contract of the command line)
    project: ProjectPath,
    *,
    annotators: Annotated[
        list[str], typer.Option("--annotator", metavar="NAME", help="For whom; may be repeated.")
    ],
    out: Annotated[Path, typer.Option(help="The file to write; for several annotators, a folder.")],
    articles: Annotated[
        list[str] | None, typer.Option("--article", metavar="ID", help="Only this article.")
    ] = None,
    overlap: Annotated[
        int, typer.Option(min=0, max=100, help="Percent of the articles that go to several.")
    ] = 0,
    people: Annotated[int, typer.Option(min=2, help="How many people see each of those.")] = 2,
    seed: Annotated[str, typer.Option(help="Share the articles out by this.")] = Sharing().seed,
    apart: Annotated[
        bool, typer.Option("--apart", help="Share the articles of a story out one by one.")
    ] = False,
    again: Annotated[
        bool, typer.Option("--again", help="All articles, also those that went out before.")
    ] = False,
    json_: AsJson = False,
) -> None:
    """Write articles into project files for annotators to work on elsewhere."""
    with fail_clearly(), Session.open(project) as session:
        chosen = tuple(articles) if articles else None
        sharing = Sharing(overlap, people, seed)
        given = shares(session, Wanted(tuple(annotators), chosen, sharing, again, apart))
        several = len(given) > 1 or out.is_dir()
        files = in_folder(session, given, out) if several else [out]
        handed = run(hand_out(session, given, files), tell)
        report(_account(handed), "\n".join(map(_line, handed)), as_json=json_)


def _account(handed: Sequence[Handed]) -> dict[str, list[dict[str, object]]]:
    packets = [
        {
            "annotator": item.share.annotator.name,
            "uid": item.share.annotator.uid,
            "packet": item.packet.id,
            "file": str(item.file),
            "articles": list(item.share.articles),
            "shared": item.share.shared,
        }
        for item in handed
    ]
    return {"packets": packets}


def _line(item: Handed) -> str:
    share = item.share
    twice = f", {share.shared} of them to others as well" if share.shared else ""
    articles = number_of(len(share.articles), "article")
    return f"Handed {articles} out to {share.annotator.name}{twice}: {item.file}"
