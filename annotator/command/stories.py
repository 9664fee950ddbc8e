"""The command that tells which articles belong together, and puts them together."""

from dataclasses import asdict
from typing import Annotated

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.output import fail_clearly, plainly, report, tell
from annotator.command.reading import reading
from annotator.domain.article import Variant
from annotator.domain.said import number_of
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.stories import Story, adopt, propose, put_into, stories


def stories_(  # noqa: PLR0913  (by hand and by likeness)
    project: ProjectPath,
    articles: Annotated[
        list[str] | None, typer.Argument(metavar="[ARTICLE...]", help="Put these into --story.")
    ] = None,
    *,
    story: Annotated[
        str | None, typer.Option(help='The story of the articles named; "" for none.')
    ] = None,
    variant: Annotated[
        Variant | None, typer.Option(help="What the articles named are in their story.")
    ] = None,
    propose_: Annotated[
        bool, typer.Option("--propose", help="Show which articles without story tell the same.")
    ] = False,
    apply: Annotated[bool, typer.Option("--apply", help="Store what is proposed, too.")] = False,
    json_: AsJson = False,
) -> None:
    """List the stories of a project, propose some, or put articles into one."""
    if bool(articles) != (story is not None or variant is not None):
        raise typer.BadParameter("articles need --story or --variant, and these need articles")
    opened = Session.open if articles or apply else reading
    with fail_clearly(), opened(project) as session:
        if articles:
            put_into(session, articles, story, variant)
        found = run(propose(session), tell) if propose_ or apply else stories(session)
        if apply:
            run(adopt(session, found), tell)
        plain = {"stories": [asdict(one) for one in found]}
        report(plain, _told(found, proposed=propose_ or apply), as_json=json_)


def _told(found: tuple[Story, ...], *, proposed: bool) -> str:
    lines = [line for story in found for line in _lines(story)]
    count = f"{len(found)} {'story' if len(found) == 1 else 'stories'}"
    articles = number_of(sum(len(story.articles) for story in found), "article")
    return "\n".join((*lines, f"{count}{' proposed' if proposed else ''} for {articles}"))


def _lines(story: Story) -> list[str]:
    members = (
        f"  {member.variant:9} {plainly(member.article)}  {plainly(member.title)}".rstrip()
        for member in story.articles
    )
    return [plainly(story.story), *members]
